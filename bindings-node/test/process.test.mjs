import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { GlanceGrow } from '../lib/index.mjs'
import { IMPORT, run, runFile } from './support/program.mjs'
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

  for (const [how, statement, code, signal] of [
    ['an exit', 'process.exit(7)', 7, null],
    ['an error that nobody catches', 'throw new Error("mine")', 1, null],
    ['a signal', "process.kill(process.pid, 'SIGTERM')", null, 'SIGTERM'],
  ]) {
    it(`may end by ${how} with calls under way, in any state`, async () => {
      const calls = `${IMPORT}
const observed = new GlanceGrow({ ...JSON.parse(process.env.ACCOUNT), onEvent: () => {} })
for (let index = 0; index < 20; index++) {
  observed.getTransaction('txn_1').catch(() => {})
  grow.charge({ ...order, description: 'child-' + index }).catch(() => {})
}
`
      const waiting = 'await grow.listTransactions()\n'
      for (const before of ['', 'await new Promise(setImmediate)\n', waiting]) {
        await control(sandbox, 'reset', {})
        await fault(sandbox, 'get_transaction', 'stall', { times: 20 })
        await fault(sandbox, 'charge', 'act_then_stall', { times: 10 })
        const end = await run(sandbox, `${calls}${before}${statement}`)
        assert.deepEqual([end.code, end.signal, end.out], [code, signal, ''], end.err)
        const { entries } = await control(sandbox, 'ledger')
        assert.equal(new Set(entries.map(({ marker }) => marker)).size, entries.length)
      }
    })
  }

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

describe('several processes', () => {
  it('of a cluster each have clients of their own, and the others go on when one is killed', async () => {
    const end = await runFile(sandbox, 'cluster')
    assert.deepEqual([end.code, end.err], [0, ''])
    assert.deepEqual(JSON.parse(end.out), { states: ['succeeded'], killed: 'ECONNRESET', signal: 'SIGKILL' })
    const { entries } = await control(sandbox, 'ledger')
    const markers = entries.map(({ marker }) => marker)
    assert.equal(new Set(markers).size, markers.length, 'a charge moved twice')
    assert.equal(markers.filter((marker) => marker !== 'killed').length, 62)
  })

  for (const serialization of ['json', 'advanced']) {
    it(`settle what another of them lost, told in ${serialization}`, async () => {
      const end = await runFile(sandbox, 'fork', serialization)
      assert.deepEqual([end.code, end.err], [0, ''])
      assert.deepEqual(JSON.parse(end.out), ['found child', 'found parent'])
      const { entries } = await control(sandbox, 'ledger')
      assert.deepEqual(entries.map(({ marker }) => marker).sort(), ['child', 'parent', 'under way'])
    })
  }
})
