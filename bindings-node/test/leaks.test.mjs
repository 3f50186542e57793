import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { readdirSync } from 'node:fs'
import { after, before, beforeEach, describe, it } from 'node:test'
import { CancelledError, GlanceGrow, OutcomeUnknownError, TimeoutError } from '../lib/index.mjs'
import { Cutter } from './support/cutter.mjs'
import { collected } from './support/garbage.mjs'
import { IMPORT, run } from './support/program.mjs'
import { account, charged, control, fault, start, until } from './support/sandbox.mjs'

const COUNT = 20
const order = { amount: '117.45', currency: 'ILS', cardToken: 'tok_visa' }
let sandbox
let cutter

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(async () => {
  await control(sandbox, 'reset', {})
  cutter?.stop()
  cutter = await Cutter.before(sandbox.url)
})

after(() => cutter.stop())

function connect(options) {
  const { apiKey, baseUrl } = account(sandbox)
  return new GlanceGrow({ apiKey, baseUrl: cutter.lead(baseUrl), ...options })
}

async function arrived(count) {
  const { requests } = await control(sandbox, 'requests')
  return requests.length === count
}

/** Begins calls that nobody answers, and gives their ends once all have arrived. */
async function waiting(grow, name, options) {
  const calls = Array.from({ length: COUNT }, (_, index) => {
    const call =
      name === 'charge'
        ? grow.charge({ ...order, description: `order-${index}` }, options)
        : grow.getTransaction('txn_1', options)
    return call.catch((error) => error)
  })
  await until(() => arrived(COUNT))
  return calls
}

/** What this process holds of the operating system: open files and sockets by their number, and threads. */
function held() {
  return { descriptors: readdirSync('/proc/self/fd').length, threads: readdirSync('/proc/self/task').length }
}

describe('a connection', () => {
  it('of a read that was cancelled is given up', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: COUNT })
    const controller = new AbortController()
    const calls = await waiting(connect(), 'read', { signal: controller.signal })
    assert.equal(cutter.open, COUNT)
    controller.abort()
    for (const error of await Promise.all(calls)) assert.ok(error instanceof CancelledError)
    await cutter.opened(0)
  })

  it('of a read that ran out of time is given up', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: COUNT })
    // Long enough for all to arrive on a slow machine.
    const calls = await waiting(connect(), 'read', { deadline: 1000 })
    for (const error of await Promise.all(calls)) assert.ok(error instanceof TimeoutError)
    await cutter.opened(0)
  })

  it('of a charge that was cancelled serves later calls, once the charge has come to its end', async () => {
    await fault(sandbox, 'charge', 'slow', { times: COUNT, delay_ms: 300 })
    let grow = connect({ maxConnections: COUNT })
    const controller = new AbortController()
    const calls = await waiting(grow, 'charge', { signal: controller.signal })
    controller.abort()
    for (const error of await Promise.all(calls)) assert.ok(error instanceof OutcomeUnknownError)
    for (let index = 0; index < COUNT; index++) assert.equal(await charged(sandbox, `order-${index}`), 1)
    await Promise.all(Array.from({ length: COUNT }, () => grow.listTransactions()))
    grow = undefined
    await collected()
    await cutter.opened(0)
  })

  it('of a client that nobody holds is closed', async () => {
    await Promise.all(Array.from({ length: COUNT }, () => connect().listTransactions()))
    await collected()
    await cutter.opened(0)
  })

  it('is never one more than the client may have', async () => {
    const grow = connect({ maxConnections: 3 })
    await Promise.all(Array.from({ length: 10 * COUNT }, () => grow.listTransactions()))
    assert.ok(cutter.mostOpen <= 3, `${cutter.mostOpen} connections`)
  })
})

describe('a signal', () => {
  it('that many calls share is left without listeners, however they end', async () => {
    const warnings = []
    const onWarning = (warning) => warnings.push(warning)
    process.on('warning', onWarning)
    const grow = connect({ retries: 0 })
    const controller = new AbortController()
    const { signal } = controller
    const ends = (calls) => Promise.all(calls.map((call) => call.catch((error) => error)))
    const listening = () => getEventListeners(signal, 'abort').length
    const calls = Array.from({ length: COUNT }, () => grow.listTransactions({}, { signal }))
    assert.equal(listening(), 1)
    await ends(calls)
    assert.equal(listening(), 0, 'after successes')
    await ends(calls.map(() => grow.getTransaction('txn_none', { signal })))
    await ends(calls.map(() => grow.charge({ ...order, amount: '-1' }, { signal })))
    assert.equal(listening(), 0, 'after errors')
    await fault(sandbox, 'get_transaction', 'stall')
    await ends([grow.getTransaction('txn_1', { signal, deadline: 50 })])
    assert.equal(listening(), 0, 'after a deadline')
    await fault(sandbox, 'get_transaction', 'stall')
    const last = grow.getTransaction('txn_1', { signal })
    controller.abort()
    await ends([last])
    assert.equal(listening(), 0, 'after cancelling')
    process.off('warning', onWarning)
    assert.deepEqual(warnings, [])
  })
})

describe('a process', () => {
  it('holds no more after many calls, cancelled ones too', async () => {
    const round = async () => {
      await fault(sandbox, 'get_transaction', 'stall', { times: 1000 })
      for (let turn = 0; turn < 5; turn++) {
        const controller = new AbortController()
        const calls = Array.from({ length: COUNT }, () =>
          connect().getTransaction('txn_1', { signal: controller.signal }),
        )
        const ends = Promise.allSettled(calls)
        await until(() => cutter.open > 0)
        controller.abort()
        await ends
      }
      await cutter.opened(0)
      await collected()
      const { open } = cutter
      return { ...held(), handles: process.getActiveResourcesInfo().length, open }
    }
    const first = await round()
    for (let turn = 0; turn < 3; turn++) {
      const now = await round()
      for (const [name, count] of Object.entries(now)) {
        assert.ok(count <= first[name], `${count} ${name}, ${first[name]} before`)
      }
    }
  })

  it('ends by itself after cancelling reads that nobody answers', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: COUNT })
    const end = await run(
      sandbox,
      `${IMPORT}
const controller = new AbortController()
const onEvent = ({ kind }) => { if (kind === 'started') controller.abort() }
const observed = new GlanceGrow({ ...JSON.parse(process.env.ACCOUNT), onEvent })
const calls = Array.from({ length: ${COUNT} }, () => observed.getTransaction('txn_1', { signal: controller.signal }))
const ends = await Promise.allSettled(calls)
console.log(new Set(ends.map(({ reason }) => reason.name)))`,
    )
    assert.deepEqual(end, { code: 0, signal: null, out: "Set(1) { 'CancelledError' }", err: '' })
  })

  it('ends by itself while a charge that was cancelled has no answer yet', async () => {
    await fault(sandbox, 'charge', 'act_then_stall')
    const end = await run(
      sandbox,
      `${IMPORT}
const error = await grow.charge(order, { signal: AbortSignal.timeout(1000) }).catch((error) => error)
console.log(error.name, error.cause.name, error.attempt.marker)`,
    )
    assert.deepEqual(end, { code: 0, signal: null, out: 'OutcomeUnknownError TimeoutError child', err: '' })
    assert.equal(await charged(sandbox, 'child'), 1)
  })
})
