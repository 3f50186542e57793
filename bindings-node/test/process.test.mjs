import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { GlanceGrow } from '../lib/index.mjs'
import { IMPORT, run } from './support/program.mjs'
import { account, control, fault, start, until } from './support/sandbox.mjs'

let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(() => control(sandbox, 'reset', {}))

describe('a process', () => {
  it('ends by itself once its calls have ended', async () => {
    const end = await run(sandbox, `${IMPORT}grow.charge(order).then(() => console.log('charged'))`)
    assert.deepEqual(end, { code: 0, signal: null, out: 'charged', err: '' })
  })

  it('ends at once with a client that was never used', async () => {
    assert.deepEqual(await run(sandbox, IMPORT), { code: 0, signal: null, out: '', err: '' })
  })

  it('may exit with calls under way', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: 20 })
    const end = await run(
      sandbox,
      `${IMPORT}
const calls = Array.from({ length: 20 }, () => grow.getTransaction('txn_1'))
calls.push(...Array.from({ length: 20 }, () => grow.charge(order)))
setImmediate(() => process.exit(7))`,
    )
    assert.deepEqual(end, { code: 7, signal: null, out: '', err: '' })
  })

  it('that lets an error escape shows its own line in the stack', async () => {
    const end = await run(
      sandbox,
      `${IMPORT}
async function checkout() {
  await grow.getTransaction('txn_none')
}
await checkout()`,
    )
    assert.equal(end.code, 1)
    assert.match(end.err, /NotFoundError: .*glance_grow\.get_transaction not_found/)
    assert.match(end.err, /at async checkout/)
  })

  it('is told of an error that its observer throws, and the call goes on', async () => {
    const end = await run(
      sandbox,
      `${IMPORT}
process.on('uncaughtException', (error) => console.log(error.message))
const onEvent = ({ kind }) => { if (kind === 'started') throw new Error('mine') }
const observed = new GlanceGrow({ ...JSON.parse(process.env.ACCOUNT), onEvent })
console.log((await observed.charge(order)).status)`,
    )
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
