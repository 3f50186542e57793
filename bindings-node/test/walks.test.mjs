import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { CancelledError, GlanceGrow } from '../lib/index.mjs'
import { account, control, fault, start } from './support/sandbox.mjs'

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

  it('ends between its batches when its signal says so', async () => {
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
