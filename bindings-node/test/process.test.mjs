import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { after, before, beforeEach, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { GlanceGrow } from '../lib/index.mjs'
import { account, charged, control, fault, start, until } from './support/sandbox.mjs'

const folder = fileURLToPath(new URL('..', import.meta.url))
let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(() => control(sandbox, 'reset', {}))

/** Runs a program of its own and gives how it ended. A program that hangs is ended, and fails by its signal. */
function run(script, type = 'module') {
  const { apiKey, baseUrl } = account(sandbox)
  const { globiance_pay: globiance, glase, flowglad } = sandbox
  const env = {
    ...process.env,
    ACCOUNT: JSON.stringify({ apiKey, baseUrl }),
    GLANCE_API_KEY: apiKey,
    GLANCE_BASE_URL: baseUrl,
    GLOBIANCE_API_KEY: globiance.api_key,
    GLOBIANCE_SECRET: globiance.secret,
    GLOBIANCE_BASE_URL: globiance.base_url,
    GLASE_ENDPOINT: glase.endpoint,
    GLASE_TERMINAL_ID: glase.terminal_id,
    GLASE_TERMINAL_PASSWORD: glase.terminal_password,
    FLOWGLAD_API_KEY: flowglad.api_key,
    FLOWGLAD_BASE_URL: flowglad.base_url,
    FLOWGLAD_WEBHOOK_SECRET: flowglad.webhook_secret,
  }
  const child = spawn(process.execPath, [`--input-type=${type}`, '--eval', script], {
    cwd: folder,
    env,
    timeout: 30_000,
  })
  const texts = ['', '']
  for (const [index, stream] of [child.stdout, child.stderr].entries()) {
    stream.setEncoding('utf8').on('data', (text) => {
      texts[index] += text
    })
  }
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out: texts[0].trim(), err: texts[1].trim() }))
  })
}

const IMPORT = `import { GlanceGrow } from 'tillbridge'
const grow = new GlanceGrow(JSON.parse(process.env.ACCOUNT))
const order = { amount: '1', currency: 'ILS', cardToken: 'tok_visa', description: 'child' }
`

describe('the package', () => {
  it('is imported', async () => {
    const end = await run(`${IMPORT}console.log((await grow.charge(order)).status)`)
    assert.deepEqual(end, { code: 0, signal: null, out: 'approved', err: '' })
  })

  it('is required', async () => {
    const script = `const { GlanceGrow } = require('tillbridge')
new GlanceGrow(JSON.parse(process.env.ACCOUNT)).listTransactions().then((page) => console.log(page.items.length))`
    assert.deepEqual(await run(script, 'commonjs'), { code: 0, signal: null, out: '0', err: '' })
  })

  it('is the same both ways, name by name', async () => {
    const script = `import * as imported from 'tillbridge'
import { createRequire } from 'node:module'
const required = createRequire(import.meta.url)('tillbridge')
const names = Object.keys(required).sort()
console.log(JSON.stringify(names))
if (!names.every((name) => imported[name] === required[name])) throw new Error('not the same')`
    const end = await run(script)
    assert.deepEqual([end.code, end.err], [0, ''])
    assert.deepEqual(JSON.parse(end.out), [
      'AuthenticationError',
      'CancelledError',
      'CardNumber',
      'CardVerificationValue',
      'ConflictError',
      'DeclinedError',
      'Flowglad',
      'GlanceGrow',
      'Glase',
      'GlobiancePay',
      'InternalError',
      'InvalidRequestError',
      'NotFoundError',
      'OutcomeUnknownError',
      'PaymentError',
      'PermissionError',
      'ProtocolError',
      'ProviderFailureError',
      'RateLimitedError',
      'Secret',
      'TimeoutError',
      'TransportError',
      'attemptFromJson',
      'attemptToJson',
      'glaseAppLink',
      'glaseReservationFromJson',
      'glaseReservationToJson',
      'parseGlobianceWebhook',
      'renderQrCode',
      'signFlowgladWebhook',
      'verifyFlowgladWebhook',
    ])
  })
})

describe('the readme', () => {
  const blocks = [...readFileSync(`${folder}README.md`, 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(
    ([, code]) => code,
  )

  const outputs = [
    /^approved 58\.5 txn_\S+$/,
    /^declined: /,
    /^send the browser to the bank: \S+\n59\.5 succeeded$/,
    /\n147\.5 succeeded$/,
    /^108 USD refunded$/,
    /^succeeded\npending$/,
    /list_transactions finished \d+\n3$/,
  ]

  for (const [index, output] of outputs.entries()) {
    it(`shows a program that runs (${index + 1} of ${blocks.length})`, async () => {
      await control(sandbox, 'glance_grow/transactions', { count: 3 })
      await control(sandbox, 'flowglad/payments', { id: 'pym_7792', amount: 10800 })
      const end = await approving(run(blocks[index]))
      assert.deepEqual([end.code, end.err], [0, ''])
      assert.match(end.out, output)
    })
  }

  it('shows no program that is not run here', () => {
    assert.equal(blocks.length, outputs.length)
  })
})

/** Plays the payers until a program has ended: says yes to each bank's question and to each invoice. */
async function approving(end) {
  let over = false
  end.finally(() => {
    over = true
  })
  while (!over) {
    const { cards } = await control(sandbox, 'globiance/cards')
    for (const card of cards.filter(({ status }) => status === 'pending')) {
      await control(sandbox, `globiance/card/${card.transaction_ref}/approve`, {})
    }
    const { invoices } = await control(sandbox, 'glase/invoices')
    for (const invoice of invoices.filter(({ status }) => status === 'ISSUED')) {
      await control(sandbox, `glase/invoices/${invoice.reference}/confirm`, {})
    }
  }
  return end
}

describe('a process', () => {
  it('ends by itself once its calls have ended', async () => {
    const end = await run(`${IMPORT}grow.charge(order).then(() => console.log('charged'))`)
    assert.deepEqual(end, { code: 0, signal: null, out: 'charged', err: '' })
  })

  it('ends at once with a client that was never used', async () => {
    assert.deepEqual(await run(IMPORT), { code: 0, signal: null, out: '', err: '' })
  })

  it('may exit with calls under way', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: 20 })
    const end = await run(`${IMPORT}
const calls = Array.from({ length: 20 }, () => grow.getTransaction('txn_1'))
calls.push(...Array.from({ length: 20 }, () => grow.charge(order)))
setImmediate(() => process.exit(7))`)
    assert.deepEqual(end, { code: 7, signal: null, out: '', err: '' })
  })

  it('that lets an error escape shows its own line in the stack', async () => {
    const end = await run(`${IMPORT}
async function checkout() {
  await grow.getTransaction('txn_none')
}
await checkout()`)
    assert.equal(end.code, 1)
    assert.match(end.err, /NotFoundError: .*glance_grow\.get_transaction not_found/)
    assert.match(end.err, /at async checkout/)
  })

  it('is told of an error that its observer throws, and the call goes on', async () => {
    const end = await run(`${IMPORT}
process.on('uncaughtException', (error) => console.log(error.message))
const onEvent = ({ kind }) => { if (kind === 'started') throw new Error('mine') }
const observed = new GlanceGrow({ ...JSON.parse(process.env.ACCOUNT), onEvent })
console.log((await observed.charge(order)).status)`)
    assert.equal(end.code, 0, end.err)
    assert.deepEqual(end.out.split('\n').sort(), ['approved', 'mine'])
  })

  it('keeps its main thread free while calls wait', async () => {
    await fault(sandbox, 'charge', 'slow', { delay_ms: 300 })
    const grow = new GlanceGrow(account(sandbox))
    let done = false
    const charging = grow.charge({ amount: '1', currency: 'ILS', cardToken: 'tok_visa' }).finally(() => {
      done = true
    })
    let turns = 0
    await until(() => {
      turns += 1
      return done
    })
    await charging
    // A blocked thread would have turned its event loop a few times at most.
    assert.ok(turns > 100, `${turns} turns`)
  })
})

describe('worker threads', () => {
  const WORKER = `import { workerData, parentPort } from 'node:worker_threads'
import { GlanceGrow } from '${new URL('../lib/index.mjs', import.meta.url)}'
const grow = new GlanceGrow(workerData.account)
const order = { amount: '1', currency: 'ILS', cardToken: 'tok_visa' }
`

  function work(script, data = {}) {
    const url = new URL(`data:text/javascript,${encodeURIComponent(WORKER + script)}`)
    return new Worker(url, { workerData: { account: account(sandbox), ...data } })
  }

  function ended(worker) {
    return new Promise((resolve, reject) => {
      worker.on('error', reject)
      worker.on('exit', resolve)
    })
  }

  it('each have clients of their own beside the main thread', async () => {
    const grow = new GlanceGrow(account(sandbox))
    const script = `for (let index = 0; index < 20; index++) {
  await grow.charge({ ...order, description: \`\${workerData.name}-\${index}\` })
}`
    const names = ['one', 'two', 'three', 'four']
    const workers = names.map((name) => ended(work(script, { name })))
    const own = grow.charge({ amount: '1', currency: 'ILS', cardToken: 'tok_visa', description: 'main' })
    assert.deepEqual(await Promise.all(workers), [0, 0, 0, 0])
    await own
    const { entries } = await control(sandbox, 'ledger')
    assert.equal(new Set(entries.map((entry) => entry.marker)).size, 81)
  })

  it('may be ended with calls under way', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: 80 })
    const script = `for (let index = 0; index < 20; index++) grow.getTransaction('txn_1')
grow.charge({ ...order, description: workerData.name })
parentPort.postMessage('started')`
    for (const name of ['one', 'two', 'three', 'four']) {
      const worker = work(script, { name })
      const end = ended(worker)
      await new Promise((resolve) => worker.once('message', resolve))
      await worker.terminate()
      assert.equal(await end, 1)
    }
    // Nothing of them is left that disturbs the calls of this thread.
    const grow = new GlanceGrow(account(sandbox))
    await grow.charge({ amount: '1', currency: 'ILS', cardToken: 'tok_visa', description: 'main' })
    assert.equal(await charged(sandbox, 'main'), 1)
    for (const name of ['one', 'two', 'three', 'four']) assert.ok((await charged(sandbox, name)) <= 1)
  })
})
