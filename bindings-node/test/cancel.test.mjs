import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
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

  it('that outlives its calls is left without listeners', async () => {
    const { signal } = new AbortController()
    let listening = 0
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...given) => {
      listening += 1
      addEventListener.apply(signal, given)
    }
    signal.removeEventListener = (...given) => {
      listening -= 1
      removeEventListener.apply(signal, given)
    }
    await grow.charge(order, { signal })
    await grow.getTransaction('txn_none', { signal }).catch(() => {})
    assert.equal(listening, 0)
  })

  it('ends a walk between its batches', async () => {
    await control(sandbox, 'glance_grow/transactions', { count: 30 })
    const controller = new AbortController()
    const seen = []
    await assert.rejects(async () => {
      for await (const transaction of grow.transactions({ pageSize: 10 }, { signal: controller.signal })) {
        seen.push(transaction)
        if (seen.length === 10) controller.abort()
      }
    }, CancelledError)
    assert.equal(seen.length, 10)
  })
})

describe('a walk', () => {
  beforeEach(() => control(sandbox, 'glance_grow/transactions', { count: 320 }))

  it('gives every transaction once', async () => {
    const ids = new Set()
    for await (const { transactionId } of grow.transactions()) ids.add(transactionId)
    assert.equal(ids.size, 320)
    assert.ok(await arrived(4))
  })

  it('that is left early reads no further', async () => {
    for await (const _ of grow.transactions({ pageSize: 10 })) break
    const walk = grow.transactions({ pageSize: 10 })
    await walk.next()
    assert.deepEqual(await walk.return(), { done: true, value: undefined })
    assert.deepEqual(await walk.next(), { done: true, value: undefined })
    assert.ok(await arrived(2))
  })

  it('may be read by several at once', async () => {
    const walk = grow.transactions({ pageSize: 2 })
    const steps = await Promise.all(Array.from({ length: 5 }, () => walk.next()))
    assert.equal(new Set(steps.map((step) => step.value.transactionId)).size, 5)
  })

  it('gives what came before an error, then the error', async () => {
    const strict = new GlanceGrow({ ...account(sandbox), retries: 0 })
    const walk = strict.transactions({ pageSize: 2 })
    await walk.next()
    await walk.next()
    await fault(sandbox, 'list_transactions', 'server_error')
    await assert.rejects(walk.next(), { name: 'ProviderFailureError' })
    assert.deepEqual(await walk.next(), { done: true, value: undefined })
  })
})
