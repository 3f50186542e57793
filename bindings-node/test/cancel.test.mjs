import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { CancelledError, GlanceGrow, OutcomeUnknownError } from '../lib/index.mjs'
import { account, charged, control, fault, start, until } from './support/sandbox.mjs'

const order = { amount: '117.45', currency: 'ILS', cardToken: 'tok_visa' }
let sandbox
let grow

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(async () => {
  await control(sandbox, 'reset', {})
  grow = new GlanceGrow(account(sandbox))
})

async function arrived(count) {
  const { requests } = await control(sandbox, 'requests')
  return requests.length === count
}

describe('a signal', () => {
  it('that was aborted before sends nothing', async () => {
    const reason = new Error('the buyer left')
    const signal = AbortSignal.abort(reason)
    for (const call of [
      () => grow.charge(order, { signal }),
      () => grow.getTransaction('txn_1', { signal }),
      () => grow.transactions({}, { signal }).next(),
    ]) {
      await assert.rejects(call(), (error) => {
        assert.ok(error instanceof CancelledError)
        assert.equal(error.code, 'ABORT_ERR')
        assert.equal(error.outcome, 'not_sent')
        assert.equal(error.cause, reason)
        return true
      })
    }
    assert.ok(await arrived(0))
  })

  it('ends a read that waits', async () => {
    await fault(sandbox, 'get_transaction', 'stall')
    const controller = new AbortController()
    const reading = grow.getTransaction('txn_1', { signal: controller.signal })
    await until(() => arrived(1))
    controller.abort()
    await assert.rejects(reading, (error) => {
      assert.ok(error instanceof CancelledError)
      assert.equal(error.cause, controller.signal.reason)
      return true
    })
  })

  it('stops the waiting for a charge, not the money', async () => {
    await fault(sandbox, 'charge', 'act_then_stall')
    const controller = new AbortController()
    const charging = grow.charge({ ...order, description: 'order-1' }, { signal: controller.signal })
    await until(async () => (await charged(sandbox, 'order-1')) === 1)
    controller.abort('the buyer left')
    const error = await charging.catch((error) => error)
    assert.ok(error instanceof OutcomeUnknownError)
    assert.equal(error.cause, 'the buyer left')
    assert.equal(error.attempt.marker, 'order-1')
    const settled = await grow.reconcile(error.attempt)
    assert.equal(settled.type, 'found')
    assert.equal(await charged(sandbox, 'order-1'), 1)
  })

  it('that is aborted at any moment leaves every charge known or to be settled', async () => {
    const ends = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const controller = new AbortController()
        const description = `order-${index}`
        const charging = grow.charge({ ...order, description }, { signal: controller.signal })
        let turns = index
        const later = () => (turns-- > 0 ? setImmediate(later) : controller.abort())
        later()
        const end = await charging.catch((error) => error)
        return { description, end }
      }),
    )
    for (const { description, end } of ends) {
      if (end instanceof OutcomeUnknownError) {
        assert.ok((await charged(sandbox, description)) <= 1)
      } else {
        const expected = end instanceof CancelledError ? 0 : 1
        assert.equal(await charged(sandbox, description), expected, `${description}: ${end}`)
      }
    }
  })

  it('of a timeout ends calls as its cause says', async () => {
    await fault(sandbox, 'get_transaction', 'stall')
    await fault(sandbox, 'charge', 'act_then_stall')
    for (const [call, ErrorClass] of [
      [(options) => grow.getTransaction('txn_1', options), CancelledError],
      [(options) => grow.charge(order, options), OutcomeUnknownError],
    ]) {
      await assert.rejects(call({ signal: AbortSignal.timeout(200) }), (error) => {
        assert.ok(error instanceof ErrorClass, inspect(error))
        assert.equal(error.cause.name, 'TimeoutError')
        return true
      })
    }
  })

  it('made of several ends a call with the reason of the first', async () => {
    await fault(sandbox, 'get_transaction', 'stall')
    const [left, right] = [new AbortController(), new AbortController()]
    const reading = grow.getTransaction('txn_1', { signal: AbortSignal.any([left.signal, right.signal]) })
    await until(() => arrived(1))
    right.abort('the right')
    left.abort('the left')
    await assert.rejects(reading, { name: 'CancelledError', cause: 'the right' })
  })

  it('that is aborted in the turn of the call sends nothing', async () => {
    const controller = new AbortController()
    const charging = grow.charge(order, { signal: controller.signal })
    controller.abort()
    await assert.rejects(charging, { name: 'CancelledError', outcome: 'not_sent' })
    assert.ok(await arrived(0))
  })

  it('that is aborted afterwards changes nothing', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const charge = await grow.charge({ ...order, description: 'order-1' }, { signal })
    const missing = await grow.getTransaction('txn_none', { signal }).catch((error) => error)
    controller.abort()
    assert.equal(charge.state, 'succeeded')
    assert.equal(missing.kind, 'not_found')
    assert.equal(missing.cause, undefined)
    assert.equal(await charged(sandbox, 'order-1'), 1)
    await assert.rejects(grow.charge(order, { signal }), { name: 'CancelledError', outcome: 'not_sent' })
    assert.equal((await grow.charge(order)).state, 'succeeded')
  })

  it('ends one call of several, and the others go on', async () => {
    await fault(sandbox, 'charge', 'slow', { delay_ms: 200, times: 5 })
    const controllers = Array.from({ length: 5 }, () => new AbortController())
    const ends = controllers.map(({ signal }, index) =>
      grow.charge({ ...order, description: `order-${index}` }, { signal }).catch((error) => error),
    )
    await until(() => arrived(5))
    controllers[2].abort()
    for (const [index, end] of (await Promise.all(ends)).entries()) {
      assert.equal(end instanceof OutcomeUnknownError, index === 2, inspect(end))
      assert.equal(await charged(sandbox, `order-${index}`), 1)
    }
  })
})
