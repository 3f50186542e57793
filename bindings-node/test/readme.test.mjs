import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, beforeEach, describe, it } from 'node:test'
import { folder, IMPORT, run } from './support/program.mjs'
import { control, start } from './support/sandbox.mjs'

let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(() => control(sandbox, 'reset', {}))

describe('the package', () => {
  it('is imported', async () => {
    const end = await run(sandbox, `${IMPORT}console.log((await grow.charge(order)).status)`)
    assert.deepEqual(end, { code: 0, signal: null, out: 'approved', err: '' })
  })

  it('is required', async () => {
    const script = `const { GlanceGrow } = require('tillbridge')
new GlanceGrow(JSON.parse(process.env.ACCOUNT)).listTransactions().then((page) => console.log(page.items.length))`
    assert.deepEqual(await run(sandbox, script, { type: 'commonjs' }), { code: 0, signal: null, out: '0', err: '' })
  })

  it('is the same both ways, name by name', async () => {
    const script = `import * as imported from 'tillbridge'
import { createRequire } from 'node:module'
const required = createRequire(import.meta.url)('tillbridge')
const names = Object.keys(required).sort()
console.log(JSON.stringify(names))
if (!names.every((name) => imported[name] === required[name])) throw new Error('not the same')`
    const end = await run(sandbox, script)
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
      const end = await approving(run(sandbox, blocks[index]))
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
