import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { GlanceGrow, GlobiancePay } from 'tillbridge'
import { build } from '../../src/app.js'
import { Store } from '../../src/store.js'

export const webhookKey = 'nobody-guesses-this'

export const payer = {
  firstName: 'Noa',
  lastName: 'Levi',
  email: 'noa@example.com',
  phoneNumber: '0301234567',
  address: 'Herzl 1',
  city: 'Haifa',
  state: 'Haifa',
  zip: '31000',
  country: 'IL',
}
const browser = {
  screenWidth: 1280,
  screenHeight: 800,
  colorDepth: 24,
  utcOffset: -120,
  language: 'en',
  javaEnabled: false,
  javascriptEnabled: true,
}
export const APPROVED = '4444333322221111'
export const REFUSED = '4000000000000002'
/** The bank asks the payer first. */
export const CHALLENGED = '4000000000003220'

/** A backend on the sandbox, in this process, with a journal of its own. */
export class Backend {
  /** @type {AbortController} */
  stopping = new AbortController()
  logged = ''

  /**
   * @param {import('./sandbox.js').Sandbox} sandbox
   * @param {string} folder
   */
  constructor(sandbox, folder) {
    this.sandbox = sandbox
    this.folder = folder
    this.journal = join(folder, 'orders.jsonl')
  }

  /** @param {import('./sandbox.js').Sandbox} sandbox */
  static async start(sandbox) {
    await sandbox.control('reset', {})
    const backend = new Backend(sandbox, await mkdtemp(join(tmpdir(), 'node-backend-')))
    await backend.open()
    return backend
  }

  async open() {
    const { glance_grow: glance, globiance_pay: globiance } = this.sandbox.ready
    this.store = await Store.open(this.journal)
    this.stopping = new AbortController()
    const { app, shop } = build({
      store: this.store,
      grow: new GlanceGrow({ apiKey: glance.api_key, baseUrl: glance.base_url }),
      globiance: new GlobiancePay({
        apiKey: globiance.api_key,
        secret: globiance.secret,
        baseUrl: globiance.base_url,
        merchantUiUrl: globiance.merchant_ui_url,
      }),
      signal: this.stopping.signal,
      webhookKey,
      logger: { level: 'debug', stream: new Writable({ write: (chunk, _encoding, done) => done(this.#log(chunk)) }) },
    })
    this.app = app
    this.shop = shop
    this.url = await app.listen({ port: 0 })
    await this.sandbox.control('globiance/return_to', { url: `${this.url}/back` })
  }

  /** Ends as a process does, and begins again with what is on the disk. */
  async restart() {
    await this.close()
    await this.open()
  }

  async close() {
    await this.app?.close()
    await this.store?.close()
  }

  async stop() {
    await this.close()
    await rm(this.folder, { recursive: true })
  }

  /** @param {Buffer} chunk */
  #log(chunk) {
    this.logged += chunk.toString()
    return null
  }

  /**
   * @param {string} path
   * @param {unknown} [body] text is sent as it is, anything else as JSON; with one it is a POST
   * @param {Record<string, string>} [headers]
   * @returns {Promise<{ status: number, body: any }>}
   */
  async call(path, body, headers = {}) {
    const options =
      body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
    const answer = await fetch(new URL(path, this.url), {
      ...options,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    })
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : undefined }
  }

  /** @returns {Promise<string>} the path of a new order */
  async order(amount = '117.45', currency = 'ILS') {
    const { body } = await this.call('/orders', { title: 'Teapot', amount, currency })
    return `/orders/${body.number}`
  }

  /** @param {string} order */
  async state(order) {
    return (await this.call(order)).body.state
  }

  /** @param {string} order */
  charge(order, cardToken = 'tok_visa') {
    return this.call(`${order}/charge`, { cardToken })
  }

  /**
   * @param {string} order
   * @param {string} number
   */
  payByCard(order, number, cvv = '123') {
    return this.call(`${order}/card`, {
      payer,
      card: { number, expiryMonth: '01', expiryYear: '2031', cvv },
      browser,
    })
  }

  /**
   * The order's latest transfer, as it is stored.
   *
   * @param {string} order
   */
  transfer(order) {
    const transfer = this.store?.get(order.split('/')[2] ?? '')?.transfers.at(-1)
    if (!transfer) throw new Error(`${order} has no transfer`)
    return transfer
  }

  async settle() {
    await this.shop?.settle({ olderThan: 0 })
  }
}
