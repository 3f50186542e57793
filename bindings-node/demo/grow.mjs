// Glance Grow: saved cards, one of them declined, and an answer that gets lost.

import { DeclinedError, GlanceGrow, OutcomeUnknownError } from '../lib/index.mjs'
import { loseTheNextAnswer, ready } from './sandbox.mjs'

const { api_key: apiKey, base_url: baseUrl } = ready.glance_grow
const grow = new GlanceGrow({ apiKey, baseUrl })

export async function day() {
  console.log('Glance Grow')
  await chargeAndRefund()
  await beDeclined()
  await loseTheNextAnswer('glance_grow', 'charge')
  await settleALostAnswer()

  let count = 0
  for await (const _ of grow.transactions()) count += 1
  console.log(`  walked    ${count} transactions`)
}

async function chargeAndRefund() {
  const paid = await grow.charge(order('117.45', 'tok_visa', 'node order'))
  console.log(`  charged   ${paid.amount} ILS: ${paid.transactionId}, ${paid.state}`)
  const refund = await grow.refund({ transactionId: paid.transactionId, amount: '20', reason: 'node refund' })
  console.log(`  refunded  ${refund.amount} ILS: ${refund.transactionId}`)
}

async function beDeclined() {
  const declined = await failure(grow.charge(order('80', 'tok_declined', 'node declined')), DeclinedError)
  console.log(`  declined  80 ILS: ${declined.reason}`)
}

async function settleALostAnswer() {
  const lost = await failure(grow.charge(order('42', 'tok_visa', 'node lost answer')), OutcomeUnknownError)
  console.log('  lost      42 ILS: the answer never came')

  // The attempt is plain data: a shop stores it, and settles it when it comes to it.
  const stored = JSON.stringify(lost.attempt)
  const settled = await grow.reconcile(JSON.parse(stored))
  if (settled.type !== 'found') throw new Error(`the charge was expected to be found, not ${settled.type}`)
  console.log(`  found     ${settled.transaction.amount} ILS: ${settled.transaction.transactionId}`)
}

function order(amount, cardToken, description) {
  return { amount, currency: 'ILS', cardToken, description }
}

/** The error of a call that has to fail. */
async function failure(call, ErrorClass) {
  try {
    await call
  } catch (error) {
    if (error instanceof ErrorClass) return error
    throw error
  }
  throw new Error(`${ErrorClass.name} was expected`)
}
