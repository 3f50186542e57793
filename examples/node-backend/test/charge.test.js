import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { Backend } from './support/backend.js'
import { Sandbox } from './support/sandbox.js'

describe('paying through Glance Grow', () => {
  /** @type {Sandbox} */
  let sandbox
  /** @type {Backend} */
  let backend
  before(async () => {
    sandbox = await Sandbox.start()
  })
  after(() => sandbox.stop())
  beforeEach(async () => {
    backend = await Backend.start(sandbox)
  })
  afterEach(() => backend.stop())

  it('pays the order', async () => {
    const order = await backend.order()
    const { status, body } = await backend.charge(order)
    assert.deepEqual([status, body.state], [200, 'paid'])
    const [entry, ...more] = await sandbox.ledger('charge')
    assert.deepEqual([entry.amount, entry.currency, more], ['117.45', 'ILS', []])
  })

  it('leaves the order open for another card after a decline', async () => {
    const order = await backend.order()
    const { status, body } = await backend.charge(order, 'tok_declined')
    assert.deepEqual([status, body.error], [402, 'declined'])
    assert.equal(await backend.state(order), 'open')
    assert.equal((await backend.charge(order)).body.state, 'paid')
  })

  it('never charges again when the answer was lost, and settles the order by reading', async () => {
    const order = await backend.order()
    await sandbox.fault('glance_grow', 'charge')
    assert.equal((await backend.charge(order)).body.state, 'unknown')
    assert.equal((await backend.charge(order)).status, 409)
    // In another process: the attempt comes from the disk.
    await backend.restart()
    await backend.settle()
    assert.equal(await backend.state(order), 'paid')
    assert.equal((await sandbox.ledger('charge')).length, 1)
    assert.equal(await sandbox.arrived('charge'), 1)
  })

  it('settles what a process left that died while charging', async () => {
    const order = await backend.order()
    const journalBefore = backend.store?.get(order.split('/')[2] ?? '')
    assert(journalBefore)
    await backend.charge(order)
    const { marker, startedAt } = backend.transfer(order)
    // The line that stood last before the answer came, and a line that was cut off.
    const transfer = {
      kind: 'payment',
      provider: 'glance_grow',
      state: 'under_way',
      marker,
      amount: '117.45',
      startedAt,
    }
    const line = { ...journalBefore, state: 'paying', effects: {}, transfers: [transfer] }
    await appendFile(backend.journal, `${JSON.stringify(line)}\n{"number":`)
    await backend.restart()
    assert.equal(await backend.state(order), 'paying')
    await backend.settle()
    assert.equal(await backend.state(order), 'paid')
    assert.equal(await sandbox.arrived('charge'), 1)
  })

  it('hands to a person what cannot be found', async () => {
    const order = await backend.order()
    await sandbox.fault('glance_grow', 'charge', 'close_after_reading')
    await backend.charge(order)
    const transfer = backend.transfer(order)
    // Long enough ago for Glance to have shown it.
    delete transfer.attempt
    transfer.startedAt = new Date(Date.now() - 600_000).toISOString()
    await backend.settle()
    assert.equal(await backend.state(order), 'review')
    assert.deepEqual(await sandbox.ledger('charge'), [])
  })

  it('is paid once, however many try at one time', async () => {
    const order = await backend.order()
    const statuses = await Promise.all(Array.from({ length: 5 }, () => backend.charge(order)))
    assert.deepEqual(statuses.map(({ status }) => status).sort(), [200, 409, 409, 409, 409])
    assert.equal(await sandbox.arrived('charge'), 1)
  })

  it('stops waiting when the process has to end, and settles afterwards', async () => {
    const order = await backend.order()
    await sandbox.fault('glance_grow', 'charge', 'act_then_stall')
    const answer = backend.charge(order)
    await sandbox.arrival('charge')
    backend.stopping.abort(new Error('the process has to end'))
    assert.equal((await answer).body.state, 'unknown')
    await backend.restart()
    await backend.settle()
    assert.equal(await backend.state(order), 'paid')
    assert.equal((await sandbox.ledger('charge')).length, 1)
  })

  it('gives back in parts, once for each key, and no more than was paid', async () => {
    const order = await backend.order()
    await backend.charge(order)
    /** @param {string} amount */
    const refund = (amount, key = randomUUID()) =>
      backend.call(`${order}/refunds`, { amount }, { 'idempotency-key': key })
    const key = randomUUID()
    assert.equal((await refund('20', key)).body.state, 'partly_refunded')
    assert.equal((await refund('20', key)).body.state, 'partly_refunded')
    assert.equal((await refund('97.46')).status, 409)
    assert.equal((await refund('97.45')).body.state, 'refunded')
    const amounts = (await sandbox.ledger('refund')).map((/** @type {any} */ entry) => entry.amount)
    assert.deepEqual(amounts, ['20', '97.45'])
  })

  it('counts a refund whose answer was lost as given back until it is settled', async () => {
    const order = await backend.order()
    await backend.charge(order)
    await sandbox.fault('glance_grow', 'refund')
    const refund = { 'idempotency-key': randomUUID() }
    const { body } = await backend.call(`${order}/refunds`, { amount: '100' }, refund)
    assert.equal(body.refund.state, 'unknown')
    const more = await backend.call(`${order}/refunds`, { amount: '20' }, { 'idempotency-key': randomUUID() })
    assert.equal(more.status, 409)
    await backend.settle()
    assert.equal(await backend.state(order), 'partly_refunded')
    assert.equal(await sandbox.arrived('refund'), 1)
  })

  it('refuses wrong input before anything is sent', async () => {
    const order = await backend.order()
    for (const amount of ['0', '0.00', '-1', '1.001', '1e3', 'NaN', '', 9.9, 5, null]) {
      const { status } = await backend.call('/orders', { title: 'Cup', amount, currency: 'ILS' })
      assert.equal(status, 400, `${amount}`)
    }
    for (const body of [{}, { cardToken: '' }, { cardToken: 5 }, { cardToken: 'tok_visa', amount: '1' }, 'no JSON']) {
      assert.equal((await backend.call(`${order}/charge`, body)).status, 400, JSON.stringify(body))
    }
    assert.equal((await backend.call(`${order}/refunds`, { amount: '1' })).status, 400)
    assert.equal((await backend.charge('/orders/unknown')).status, 404)
    assert.equal(await sandbox.arrived('charge'), 0)
  })
})
