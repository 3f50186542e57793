import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { APPROVED, Backend, CHALLENGED, REFUSED, webhookKey } from './support/backend.js'
import { press } from './support/browser.js'
import { Sandbox } from './support/sandbox.js'

describe('paying by card through Globiance', () => {
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

  const path = `/webhooks/globiance/${webhookKey}`
  /**
   * The message that Globiance would send about an order's checkout.
   *
   * @param {string} order
   * @param {string} event
   */
  const notice = async (order, event) => {
    const { reference } = backend.transfer(order)
    return (await sandbox.control('globiance/webhooks', { event, checkout_id: reference })).body
  }
  /** Pays while the payer's browser is lost on the bank's page. */
  const payBehindOurBack = async () => {
    const order = await backend.order('58.50', 'EUR')
    await backend.payByCard(order, CHALLENGED)
    await sandbox.control(`globiance/card/${backend.transfer(order).cardReference}/approve`, {})
    return order
  }

  // Acquirer 0 redirects, acquirer 1 wants a form posted, 2 and 3 ask for the card themselves.
  for (const acquirer of [0, 1, 2, 3]) {
    it(`leads the payer through the bank's page and back (acquirer ${acquirer})`, async () => {
      await sandbox.control('globiance/behaviour', { acquirer })
      const order = await backend.order('58.50', 'EUR')
      const { body } = await backend.payByCard(order, CHALLENGED)
      assert.equal(body.state, 'paying')
      assert.equal(body.nextAction.type, acquirer === 1 ? 'post_form' : 'redirect')
      const back = await press(body.nextAction, 'approve')
      assert.equal((await backend.call(back)).body.state, 'paid')
      assert.equal(await backend.state(order), 'paid')
    })
  }

  it('lets a payer who says no pay with another card', async () => {
    const order = await backend.order('58.50', 'EUR')
    const { body } = await backend.payByCard(order, CHALLENGED)
    assert.equal((await backend.call(await press(body.nextAction, 'decline'))).body.state, 'open')
    assert.equal((await backend.payByCard(order, APPROVED)).body.state, 'paid')
    assert.equal((await sandbox.ledger('initiate_pay_with_card')).length, 1)
  })

  it('calls off the checkout of a card that was refused', async () => {
    const order = await backend.order('58.50', 'USD')
    const { status, body } = await backend.payByCard(order, REFUSED)
    assert.deepEqual([status, body.error], [402, 'declined'])
    assert.equal(await backend.state(order), 'open')
    const checkout = await sandbox.control(`globiance/checkouts/${backend.transfer(order).reference}`)
    assert.equal(checkout.status, 'cancelled')
  })

  it('never charges again when the answer was lost, and settles the order by reading', async () => {
    const order = await backend.order('58.50', 'EUR')
    await sandbox.fault('globiance_pay', 'initiate_pay_with_card')
    assert.equal((await backend.payByCard(order, APPROVED)).body.state, 'unknown')
    assert.equal((await backend.payByCard(order, APPROVED)).status, 409)
    await backend.restart()
    await backend.settle()
    assert.equal(await backend.state(order), 'paid')
    assert.equal((await sandbox.ledger('initiate_pay_with_card')).length, 1)
    assert.equal(await sandbox.arrived('initiate_pay_with_card'), 1)
  })

  it('settles what no message told, and what ran out', async () => {
    const paid = await payBehindOurBack()
    const expired = await backend.order('58.50', 'EUR')
    await backend.payByCard(expired, CHALLENGED)
    await sandbox.control(`globiance/checkouts/${backend.transfer(expired).reference}/expire`, {})
    await backend.settle()
    assert.deepEqual([await backend.state(paid), await backend.state(expired)], ['paid', 'open'])
  })

  it('applies the messages of one payment once', async () => {
    await sandbox.control('globiance/webhook_url', { url: `${backend.url}${path}`, times: 2 })
    const order = await payBehindOurBack()
    for (const event of ['confirmed', 'settled', 'completed', 'confirmed']) {
      assert.equal((await backend.call(path, await notice(order, event))).status, 204)
    }
    let notices = []
    do {
      notices = (await sandbox.control('globiance/webhooks')).notices
    } while (notices.some((/** @type {any} */ one) => !one.deliveries))
    const statuses = notices.flatMap((/** @type {any} */ one) =>
      one.deliveries.map((/** @type {any} */ d) => d.status),
    )
    assert.deepEqual(new Set(statuses), new Set([204]))
    assert.equal(await backend.state(order), 'paid')
    assert.equal(Object.keys(backend.store?.get(order.split('/')[2] ?? '')?.effects ?? {}).length, 1)
  })

  it('believes no message', async () => {
    const order = await backend.order('58.50', 'EUR')
    await backend.payByCard(order, CHALLENGED)
    assert.equal((await backend.call(path, await notice(order, 'confirmed'))).status, 204)
    assert.equal((await backend.call(path, { event: 'confirmed', checkoutId: 'not-ours' })).status, 204)
    assert.equal((await backend.call(path, { event: 'something new' })).status, 204)
    assert.equal((await backend.call(path, 'no JSON')).status, 400)
    assert.equal((await backend.call('/webhooks/globiance/somebody-guesses', {})).status, 404)
    assert.equal(await backend.state(order), 'paying')
  })

  it('hands to a person what is not what was ordered', async () => {
    const order = await payBehindOurBack()
    const stored = backend.store?.get(order.split('/')[2] ?? '')
    assert(stored)
    stored.amount = '580.50'
    assert.equal((await backend.call(path, await notice(order, 'confirmed'))).status, 204)
    assert.equal(await backend.state(order), 'review')
    assert.deepEqual(stored.effects, {})
  })

  it('lets no late message about an old try reach into the new one', async () => {
    const order = await backend.order('58.50', 'EUR')
    await backend.payByCard(order, REFUSED)
    const old = await notice(order, 'cancelled')
    await backend.payByCard(order, CHALLENGED)
    assert.equal((await backend.call(path, old)).status, 204)
    assert.equal(await backend.state(order), 'paying')
  })

  it('asks for a message again when Globiance cannot be read', async () => {
    const order = await payBehindOurBack()
    const body = await notice(order, 'confirmed')
    const call = { provider: 'globiance_pay', operation: 'get_checkout_details' }
    await sandbox.control('faults', { ...call, fault: 'server_error', times: 4 })
    assert.equal((await backend.call(path, body)).status, 503)
    assert.equal((await backend.call(path, body)).status, 204)
    assert.equal(await backend.state(order), 'paid')
  })

  it('neither stores nor logs card data', async () => {
    const order = await backend.order('58.50', 'EUR')
    await backend.payByCard(order, '4444333322221112', '7391')
    await backend.payByCard(order, REFUSED, '7391')
    const { body } = await backend.payByCard(order, CHALLENGED, '7391')
    await backend.call(await press(body.nextAction, 'approve'))
    assert.equal(await backend.state(order), 'paid')
    const kept = backend.logged + (await readFile(backend.journal, 'utf8'))
    for (const number of ['4444333322221112', REFUSED, CHALLENGED]) assert(!kept.includes(number))
    assert.doesNotMatch(kept, /(?<![0-9a-f.-])7391(?![0-9a-f-])/)
    assert.match(backend.logged, /"url":"\/orders\//)
  })
})
