import { randomUUID } from 'node:crypto'
import { ConflictError, OutcomeUnknownError, PaymentError } from 'tillbridge'
import { cents, decimal } from './money.js'

/**
 * @typedef {import('./store.js').Order} Order
 * @typedef {import('./store.js').OrderState} OrderState
 * @typedef {import('./store.js').Transfer} Transfer
 * @typedef {import('tillbridge').PaymentState} PaymentState
 *
 * @typedef {object} CardInput a card with its payer: never stored, never logged
 * @property {import('tillbridge').GlobiancePayer} payer
 * @property {import('tillbridge').GlobianceCard} card
 * @property {import('tillbridge').GlobianceBrowser} browser
 */

/** The order's state does not allow it: it is paid, or being paid, or nobody knows. */
export class NotNow extends Error {}

/** How long `settle` waits for what is not visible yet, in milliseconds: others wait too, and there is a next time. */
const AT_MOST = 10_000
/** Long enough for a bank that has decided, short enough for a payer who waits. */
const A_MOMENT = 3_000

/**
 * Orders and their money. Two rules keep it honest: a try is on the disk before money can move, and an order is paid
 * when its provider, asked by us, says so. What a browser or a message brings is only a reason to ask.
 */
export class Shop {
  #store
  #grow
  #globiance
  #signal
  #log

  /**
   * @param {object} parts
   * @param {import('./store.js').Store} parts.store
   * @param {import('tillbridge').GlanceGrow} parts.grow
   * @param {import('tillbridge').GlobiancePay} parts.globiance
   * @param {AbortSignal} parts.signal ends the waiting when the process has to end; what had left is settled later
   * @param {import('fastify').FastifyBaseLogger} parts.log
   */
  constructor({ store, grow, globiance, signal, log }) {
    this.#store = store
    this.#grow = grow
    this.#globiance = globiance
    this.#signal = signal
    this.#log = log
  }

  /** @param {{ title: string, amount: string, currency: string }} wanted */
  async order({ title, amount, currency }) {
    /** @type {Order} */
    const order = { number: randomUUID(), title, amount, currency, state: 'open', transfers: [], effects: {} }
    await this.#store.save(order)
    return order
  }

  /**
   * Charges a card by the token that Glance's form in the payer's browser made of it.
   *
   * @param {Order} order
   * @param {string} cardToken
   */
  async charge(order, cardToken) {
    const payment = await this.#begin(order, 'glance_grow')
    const { amount, currency } = order
    const charge = { amount, currency, cardToken, description: payment.marker }
    await this.#send(order, payment, () => this.#grow.charge(charge, { signal: this.#signal }))
  }

  /**
   * Begins a card payment at Globiance, and gives what the payer's browser has to do.
   *
   * @param {Order} order
   * @param {CardInput} input
   */
  async payByCard(order, { payer, card, browser }) {
    const payment = await this.#begin(order, 'globiance_pay')
    const options = { signal: this.#signal }
    try {
      const checkout = await this.#globiance.createCheckout(
        {
          amount: order.amount,
          currency: order.currency,
          items: [{ itemName: order.title, price: order.amount, qty: '1', taxRate: '0' }],
          itemName: order.title,
          clientId: order.number,
        },
        options,
      )
      // The checkout is kept before its payment begins: Globiance lists none.
      payment.reference = checkout.checkoutId
      await this.#store.save(order)
      const { checkoutId } = checkout
      const started = await this.#globiance.payWithCard({ checkoutId, payer, card, browser }, options)
      payment.cardReference = started.transactionId
      payment.acquirer = started.acquirerId
      await this.#store.save(order)
      if (started.state === 'succeeded') await this.refresh(order, payment)
      return started.nextAction
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      if (error instanceof OutcomeUnknownError) {
        await this.#lose(order, payment, error)
        return undefined
      }
      await this.#giveUp(order, payment, error.reason)
      throw error
    }
  }

  /**
   * Waits a moment for the bank's verdict on a card, and applies it.
   *
   * @param {Order} order
   * @param {Transfer} payment
   */
  async conclude(order, payment) {
    const { reference: checkoutId, acquirer: acquirerId, cardReference: transactionId } = payment
    if (checkoutId && acquirerId !== undefined) {
      const card = { checkoutId, acquirerId, transactionId }
      const { state } = await this.#globiance.waitForCardPayment(card, { deadline: A_MOMENT, signal: this.#signal })
      if (state === 'failed') return this.#giveUp(order, payment, 'the bank refused the card')
    }
    await this.refresh(order, payment)
  }

  /**
   * Asks Globiance what became of a payment, and applies it. At any time, any number of times.
   *
   * @param {Order} order
   * @param {Transfer} payment
   */
  async refresh(order, payment) {
    try {
      const confirmed = await this.#globiance.confirmWebhook(
        {
          checkoutId: payment.reference ?? '',
          requestCurrencyAmount: order.amount,
          requestCurrency: order.currency,
          clientId: order.number,
        },
        { deadline: AT_MOST },
      )
      await this.#apply(order, payment, confirmed.state)
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      this.#log.error({ order: order.number, reason: error.reason }, 'what was paid is not what was ordered')
      await this.#fail(order, payment, error.reason, 'review')
    }
  }

  /**
   * Gives back a part of what Glance has charged. The same key, a UUID, gives back once.
   *
   * @param {Order} order
   * @param {string} amount
   * @param {string} key
   */
  async refund(order, amount, key) {
    const marker = `refund-${key}`
    const earlier = order.transfers.find((transfer) => transfer.marker === marker)
    if (earlier) return earlier
    const charged = order.transfers.find(
      ({ kind, provider, state }) => kind === 'payment' && provider === 'glance_grow' && state === 'done',
    )
    // Globiance has no call for it: there it is done in the dashboard, and a message tells.
    if (!charged?.reference) throw new NotNow('only what Glance has charged can be given back here')
    const left = refundable(order)
    if (cents(amount) > left) throw new NotNow(`at most ${decimal(left)} can be given back`)
    const refund = transfer('refund', 'glance_grow', marker, amount)
    refund.refundOf = charged.reference
    order.transfers.push(refund)
    await this.#store.save(order)
    const request = { transactionId: charged.reference, amount, reason: marker }
    await this.#send(order, refund, () => this.#grow.refund(request, { signal: this.#signal }))
    return refund
  }

  /**
   * Finds out what became of the transfers that are not over, by reading. Never sends one again.
   *
   * @param {{ olderThan?: number }} [options] in milliseconds: younger ones may be under way
   */
  async settle({ olderThan = 120_000 } = {}) {
    const before = Date.now() - olderThan
    for (const order of this.#store.all()) {
      for (const transfer of order.transfers.filter(isUnsettled)) {
        if (Date.parse(transfer.startedAt) > before) continue
        try {
          await this.#settle(order, transfer)
        } catch (error) {
          // One that cannot be read must not keep the others waiting.
          if (!(error instanceof PaymentError)) throw error
          this.#log.warn({ order: order.number, marker: transfer.marker, reason: error.reason }, 'not settled')
        }
      }
    }
  }

  /**
   * @param {Order} order
   * @param {Transfer} transfer
   */
  async #settle(order, transfer) {
    if (transfer.provider === 'globiance_pay') {
      if (!transfer.attempt && transfer.reference) return this.conclude(order, transfer)
      // It ended before it had a checkout, so no payer has ever seen one.
      if (!transfer.attempt) return this.#fail(order, transfer, 'it never began')
      const settled = await this.#globiance.reconcile(transfer.attempt, { deadline: AT_MOST })
      if (settled.type === 'found') return this.#apply(order, transfer, settled.state)
      if (settled.type === 'not_found') return this.#fail(order, transfer, settled.reason)
      return this.#note(order, transfer, settled.reason)
    }
    const settled = await this.#grow.reconcile(attemptOf(order, transfer), { deadline: AT_MOST })
    if (settled.type === 'found') {
      const { state, transactionId } = settled.transaction
      if (state === 'failed') return this.#fail(order, transfer, 'the card was declined')
      return this.#succeed(order, transfer, transactionId)
    }
    // Glance does not promise that what it does not show did not happen.
    if (settled.type === 'not_found') return this.#fail(order, transfer, settled.reason, 'review')
    return this.#note(order, transfer, settled.reason)
  }

  /**
   * @param {Order} order
   * @param {Transfer['provider']} provider
   */
  async #begin(order, provider) {
    // Nothing is awaited between the question and the change: of two tries at one time, one finds the order open.
    if (order.state !== 'open') throw new NotNow('this order cannot be paid now')
    order.state = 'paying'
    const marker = `${order.number}-${order.transfers.length + 1}`
    const payment = transfer('payment', provider, marker, order.amount)
    order.transfers.push(payment)
    await this.#store.save(order)
    return payment
  }

  /**
   * Makes a call to Glance that moves money, and writes down what came of it.
   *
   * @param {Order} order
   * @param {Transfer} transfer
   * @param {() => Promise<{ transactionId: string }>} call
   */
  async #send(order, transfer, call) {
    try {
      const { transactionId } = await call()
      await this.#succeed(order, transfer, transactionId)
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      if (error instanceof OutcomeUnknownError) return this.#lose(order, transfer, error)
      // Whatever else it is, the outcome is known: no money moved.
      await this.#fail(order, transfer, error.reason)
      throw error
    }
  }

  /**
   * @param {Order} order
   * @param {Transfer} payment
   * @param {PaymentState} state
   */
  async #apply(order, payment, state) {
    const reference = payment.reference ?? ''
    if (state === 'succeeded' || state === 'refunded') await this.#succeed(order, payment, reference)
    // Given back in Globiance's dashboard.
    if (state === 'refunded') await this.#book(order, 'refunded', payment, reference)
    if (state === 'canceled' || state === 'failed') {
      await this.#fail(order, payment, 'the checkout was called off, or ran out')
    }
  }

  /**
   * Lets the order be paid in another way, and sees that this one is not paid any more.
   *
   * @param {Order} order
   * @param {Transfer} payment
   * @param {string} reason
   */
  async #giveUp(order, payment, reason) {
    if (payment.reference && isUnsettled(payment)) {
      await this.#globiance
        .cancelCheckout({ checkoutId: payment.reference })
        .catch((/** @type {PaymentError} */ error) => {
          // It runs out by itself. Should money still come, `#book` sends the order to a person.
          this.#log.warn({ order: order.number, reason: error.reason }, 'a checkout could not be called off')
        })
    }
    await this.#fail(order, payment, reason)
  }

  /**
   * @param {Order} order
   * @param {Transfer} transfer
   * @param {string} reference
   */
  async #succeed(order, transfer, reference) {
    transfer.state = 'done'
    transfer.reference = reference
    delete transfer.reason
    await this.#book(order, transfer.kind === 'refund' ? 'refunded' : 'paid', transfer, reference)
  }

  /**
   * Applies what a provider says has happened, and says often, once.
   *
   * @param {Order} order
   * @param {'paid' | 'refunded'} effect
   * @param {Transfer} transfer
   * @param {string} reference
   */
  async #book(order, effect, transfer, reference) {
    order.effects[`${effect} ${transfer.provider} ${reference}`] = transfer.amount
    order.state = stateOf(order)
    await this.#store.save(order)
  }

  /**
   * Writes down that no money moved; an order that was not paid can be paid again.
   *
   * @param {Order} order
   * @param {Transfer} transfer
   * @param {string} reason
   * @param {OrderState} becomes
   */
  async #fail(order, transfer, reason, becomes = 'open') {
    await this.#leave(order, transfer, { state: 'failed', reason }, becomes)
  }

  /**
   * Writes down that money may have moved: nothing is tried again until it is settled.
   *
   * @param {Order} order
   * @param {Transfer} transfer
   * @param {OutcomeUnknownError} error
   */
  async #lose(order, transfer, { reason, attempt }) {
    await this.#leave(order, transfer, { state: 'unknown', reason, attempt }, 'unknown')
  }

  /**
   * @param {Order} order
   * @param {Transfer} transfer
   * @param {Partial<Transfer>} change
   * @param {OrderState} becomes
   */
  async #leave(order, transfer, change, becomes) {
    // What is over stays so: a late message about an old try must not reach into a newer one.
    if (!isUnsettled(transfer)) return
    Object.assign(transfer, change)
    const waiting = order.state === 'paying' || order.state === 'unknown'
    if (transfer.kind === 'payment' && waiting) order.state = becomes
    await this.#store.save(order)
  }

  /**
   * @param {Order} order
   * @param {Transfer} transfer
   * @param {string} reason
   */
  async #note(order, transfer, reason) {
    transfer.reason = reason
    await this.#store.save(order)
  }
}

/**
 * What can still be given back, in cents; refunds that may have happened count as if they had.
 *
 * @param {Order} order
 */
export function refundable(order) {
  const pending = order.transfers.filter((one) => one.kind === 'refund' && isUnsettled(one))
  return booked(order, 'paid') - booked(order, 'refunded') - sum(pending.map(({ amount }) => amount))
}

/**
 * @param {Transfer['kind']} kind
 * @param {Transfer['provider']} provider
 * @param {string} marker
 * @param {string} amount
 * @returns {Transfer}
 */
function transfer(kind, provider, marker, amount) {
  return { kind, provider, marker, amount, state: 'under_way', startedAt: new Date().toISOString() }
}

/**
 * What `reconcile` takes: from the error, or, when there was no time for one, from what was written down before.
 *
 * @param {Order} order
 * @param {Transfer} transfer
 */
function attemptOf(order, { attempt, kind, provider, startedAt, amount, marker, refundOf }) {
  if (attempt) return attempt
  const operation = kind === 'refund' ? 'refund' : 'charge'
  const { currency } = order
  return { provider, operation, startedAt, amount, currency, marker, originalTransactionId: refundOf }
}

/** @param {Transfer} transfer */
function isUnsettled({ state }) {
  return state === 'under_way' || state === 'unknown'
}

/**
 * @param {Order} order
 * @returns {OrderState}
 */
function stateOf(order) {
  const paid = booked(order, 'paid')
  const refunded = booked(order, 'refunded')
  if (paid !== cents(order.amount)) return 'review'
  if (refunded === 0n) return 'paid'
  return refunded < paid ? 'partly_refunded' : 'refunded'
}

/**
 * @param {Order} order
 * @param {'paid' | 'refunded'} effect
 */
function booked({ effects }, effect) {
  const names = Object.keys(effects).filter((name) => name.startsWith(`${effect} `))
  return sum(names.map((name) => effects[name] ?? '0'))
}

/** @param {string[]} amounts */
function sum(amounts) {
  return amounts.reduce((total, amount) => total + cents(amount), 0n)
}
