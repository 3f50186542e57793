import { timingSafeEqual, createHash } from 'node:crypto'
import Fastify from 'fastify'
import { DeclinedError, InvalidRequestError, parseGlobianceWebhook, PaymentError } from 'tillbridge'
import * as schemas from './schemas.js'
import { NotNow, Shop } from './shop.js'

/**
 * @typedef {import('./store.js').Order} Order
 * @typedef {{ Params: { number: string } }} OfOrder
 */

/**
 * The shop, and its endpoints.
 *
 * @param {object} parts
 * @param {import('./store.js').Store} parts.store
 * @param {import('tillbridge').GlanceGrow} parts.grow
 * @param {import('tillbridge').GlobiancePay} parts.globiance
 * @param {AbortSignal} parts.signal
 * @param {string} parts.webhookKey
 * @param {import('fastify').FastifyServerOptions['logger']} parts.logger
 */
export function build({ store, grow, globiance, signal, webhookKey, logger }) {
  const app = Fastify({
    logger,
    // Fastify would make text of a number, and leave out what it does not know: neither is safe with money.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  })

  const shop = new Shop({ store, grow, globiance, signal, log: app.log })

  // A connection whose answer is on its way is not idle, and would then keep the process alive for a minute.
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })

  /** @param {string} number */
  const find = (number) => {
    const order = store.get(number)
    if (!order) throw new NotFound('there is no such order')
    return order
  }

  app.post('/orders', { schema: schemas.newOrder }, async (request, reply) => {
    const wanted = /** @type {{ title: string, amount: string, currency: string }} */ (request.body)
    return reply.code(201).send(shown(await shop.order(wanted)))
  })

  app.get('/orders/:number', async (/** @type {import('fastify').FastifyRequest<OfOrder>} */ request) =>
    shown(find(request.params.number)),
  )

  app.post(
    '/orders/:number/charge',
    { schema: schemas.charge },
    async (/** @type {import('fastify').FastifyRequest<OfOrder & { Body: { cardToken: string } }>} */ request) => {
      const order = find(request.params.number)
      await shop.charge(order, request.body.cardToken)
      return shown(order)
    },
  )

  app.post(
    '/orders/:number/card',
    { schema: schemas.card },
    async (
      /** @type {import('fastify').FastifyRequest<OfOrder & { Body: import('./shop.js').CardInput }>} */ request,
      reply,
    ) => {
      const order = find(request.params.number)
      const action = await shop.payByCard(order, request.body)
      reply.header('cache-control', 'no-store')
      return { ...shown(order), nextAction: forBrowser(action) }
    },
  )

  app.post(
    '/orders/:number/refunds',
    { schema: schemas.refund },
    async (/** @type {import('fastify').FastifyRequest<OfOrder & { Body: { amount: string } }>} */ request) => {
      const order = find(request.params.number)
      const refund = await shop.refund(order, request.body.amount, String(request.headers['idempotency-key']))
      return { ...shown(order), refund: { amount: refund.amount, state: refund.state } }
    },
  )

  // Where the payer arrives after the bank's page. That proves nothing, so Globiance is asked.
  app.get(
    '/back',
    async (/** @type {import('fastify').FastifyRequest<{ Querystring: { checkoutId?: string } }>} */ request) => {
      const known = store.findCheckout(request.query.checkoutId)
      if (!known) throw new NotFound('there is no such checkout')
      await shop.conclude(known.order, known.payment)
      return shown(known.order)
    },
  )

  app.register(async (hooks) => {
    // The body as it arrived, whatever its type says: the library reads it.
    hooks.removeAllContentTypeParsers()
    hooks.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 64 * 1024 }, (_request, body, done) =>
      done(null, body),
    )
    hooks.post(
      '/webhooks/globiance/:key',
      async (
        /** @type {import('fastify').FastifyRequest<{ Params: { key: string }, Body: string }>} */ request,
        reply,
      ) => {
        if (!sameText(request.params.key, webhookKey)) throw new NotFound('there is nothing here')
        const known = store.findCheckout(checkoutOf(request.body))
        // Not ours, or of a kind that we do not know: nothing to do, and no reason to repeat it.
        if (known) await shop.refresh(known.order, known.payment)
        return reply.code(204).send()
      },
    )
  })

  app.setErrorHandler((error, _request, reply) => {
    const [status, body] = answerTo(/** @type {Error & { statusCode?: number }} */ (error))
    if (status >= 500) app.log.error({ err: error }, 'a request failed')
    return reply.code(status).send(body)
  })
  return { app, shop }
}

class NotFound extends Error {}
class Unreadable extends Error {}

/**
 * The checkout that a message names, which is all that it is good for.
 *
 * @param {string | undefined} body
 */
function checkoutOf(body = '') {
  try {
    return parseGlobianceWebhook({ body }).checkoutId
  } catch (error) {
    if (error instanceof PaymentError) throw new Unreadable(error.reason)
    throw error
  }
}

/**
 * @param {Error & { statusCode?: number }} error
 * @returns {[number, { error: string, reason: string, field?: string | undefined }]}
 */
function answerTo(error) {
  if (error instanceof NotFound) return [404, { error: 'not_found', reason: error.message }]
  if (error instanceof Unreadable) return [400, { error: 'bad_request', reason: error.message }]
  if (error instanceof NotNow) return [409, { error: 'not_now', reason: error.message }]
  if (error instanceof PaymentError) {
    const { kind, reason, field } = error
    if (error instanceof DeclinedError) return [402, { error: kind, reason }]
    if (error instanceof InvalidRequestError) return [400, { error: kind, reason, field }]
    return [503, { error: kind, reason: 'the payment provider cannot be reached or understood; try later' }]
  }
  if (error.statusCode && error.statusCode < 500) {
    return [error.statusCode, { error: 'bad_request', reason: error.message }]
  }
  return [500, { error: 'internal', reason: 'something went wrong here' }]
}

/** @param {Order} order */
function shown({ number, title, amount, currency, state }) {
  return { number, title, amount, currency, state }
}

/**
 * The one place where what a bank's page needs is let out: in the answer to the payer's own browser.
 *
 * @param {import('tillbridge').NextAction | undefined} action
 */
function forBrowser(action) {
  switch (action?.type) {
    case 'redirect':
      return { type: action.type, url: action.url.reveal() }
    case 'post_form':
      return { type: action.type, html: action.html.reveal() }
    default:
      return { type: 'none' }
  }
}

/**
 * @param {string} one
 * @param {string} other
 */
function sameText(one, other) {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return Boolean(left && right && timingSafeEqual(left, right))
}
