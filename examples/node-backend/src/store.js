import { open, readFile, rename, writeFile } from 'node:fs/promises'

/**
 * A try to move money, written down before it begins so that it can always be settled.
 *
 * @typedef {object} Transfer
 * @property {'payment' | 'refund'} kind
 * @property {'glance_grow' | 'globiance_pay'} provider
 * @property {'under_way' | 'unknown' | 'done' | 'failed'} state
 * @property {string} marker shown by the provider, and unique: by it `reconcile` tells this try from all others
 * @property {string} amount
 * @property {string} startedAt
 * @property {string} [reference] the provider's id: of Glance's transaction, of Globiance's checkout
 * @property {string} [cardReference] Globiance's id of the card payment within its checkout
 * @property {number} [acquirer] who takes the card at Globiance, 0 to 3
 * @property {string} [refundOf] the provider's id of the payment that a refund gives back
 * @property {import('tillbridge').Stored<import('tillbridge').Attempt>} [attempt] what `reconcile` takes; plain JSON once stored
 * @property {string} [reason]
 *
 * @typedef {'open' | 'paying' | 'unknown' | 'review' | 'paid' | 'partly_refunded' | 'refunded'} OrderState
 *
 * @typedef {object} Order
 * @property {string} number
 * @property {string} title
 * @property {string} amount
 * @property {string} currency
 * @property {OrderState} state
 * @property {Transfer[]} transfers
 * @property {Record<string, string>} effects amounts that moved, each under the one name that it has at its provider
 */

/**
 * Orders in memory, and in a journal: each change adds the whole order as one line of JSON. One process
 * writes a journal; with several, this is the class to put a database behind.
 */
export class Store {
  /** @type {Map<string, Order>} */
  #orders = new Map()
  #journal
  /** @type {Promise<unknown>} */
  #written = Promise.resolve()

  /**
   * @param {import('node:fs/promises').FileHandle} journal
   * @param {Map<string, Order>} orders
   */
  constructor(journal, orders) {
    this.#journal = journal
    this.#orders = orders
  }

  /** @param {string} path */
  static async open(path) {
    const text = await readFile(path, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    /** @type {Map<string, Order>} */
    const orders = new Map()
    // Behind the last line end is what a crash cut off; nobody has acted on it.
    for (const line of text.split('\n').slice(0, -1)) {
      /** @type {Order} */
      const order = JSON.parse(line)
      orders.set(order.number, order)
    }
    const lines = [...orders.values()].map((order) => JSON.stringify(order) + '\n')
    await writeFile(`${path}.new`, lines.join(''), { flush: true })
    await rename(`${path}.new`, path)
    return new Store(await open(path, 'a'), orders)
  }

  /** @param {string} number */
  get(number) {
    return this.#orders.get(number)
  }

  all() {
    return [...this.#orders.values()]
  }

  /**
   * The order and its payment at Globiance with a checkout's id.
   *
   * @param {string | null | undefined} checkoutId
   */
  findCheckout(checkoutId) {
    for (const order of this.#orders.values()) {
      const payment = order.transfers.find(
        ({ provider, reference }) => provider === 'globiance_pay' && reference === checkoutId,
      )
      if (checkoutId && payment) return { order, payment }
    }
    return undefined
  }

  /**
   * Writes an order down; it is on the disk when the promise is resolved.
   *
   * @param {Order} order
   */
  save(order) {
    this.#orders.set(order.number, order)
    const line = JSON.stringify(order) + '\n'
    this.#written = this.#written.then(async () => {
      await this.#journal.appendFile(line)
      await this.#journal.datasync()
    })
    return this.#written
  }

  async close() {
    await this.#written
    await this.#journal.close()
  }
}
