// Flowglad: a licence that is sold on Flowglad's page, looked up and refunded.

import { Flowglad, verifyFlowgladWebhook } from '../lib/index.mjs'
import * as payer from './payer.mjs'
import { ready } from './sandbox.mjs'

const { api_key: apiKey, base_url: baseUrl, webhook_secret: webhookSecret } = ready.flowglad
const flowglad = new Flowglad({ apiKey, baseUrl })

export async function day() {
  console.log('Flowglad')
  const session = await flowglad.createCheckoutSession({
    customerExternalId: 'user_42',
    priceSlug: 'lifetime',
    successUrl: 'https://shop.example/thanks',
    cancelUrl: 'https://shop.example/cart',
    outputName: 'node licence',
  })
  const { body, headers } = await payer.paysOnThePageOf(session.id)

  const webhook = verifyFlowgladWebhook({ body, headers, secrets: [webhookSecret] })
  const payment = await flowglad.getPayment(webhook.id)
  console.log(`  sold      ${payment.amount} ${payment.currency}: ${payment.id}, ${payment.state}`)

  const refunded = await flowglad.refundPayment({ paymentId: payment.id })
  console.log(`  refunded  ${refunded.refundedAmount} ${refunded.currency}: ${refunded.state}`)
}
