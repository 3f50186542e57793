// A shop's day on the sandbox: the demo in Node.

import { DeclinedError, GlanceGrow, OutcomeUnknownError } from '../lib/index.mjs'

const ready = JSON.parse(process.env.TILLBRIDGE_SANDBOX_READY)
const grow = new GlanceGrow({ apiKey: ready.glance_grow.api_key, baseUrl: ready.glance_grow.base_url })

const paid = await grow.charge(order('117.45', 'tok_visa', 'node order'))
console.log(`charged   ${paid.amount} ${paid.transactionId} (${paid.status})`)

const declined = await failure(grow.charge(order('80', 'tok_declined', 'node declined')), DeclinedError)
console.log(`declined  80: ${declined.reason}`)

const refund = await grow.refund({ transactionId: paid.transactionId, amount: '20', reason: 'node refund' })
console.log(`refunded  ${refund.amount} ${refund.transactionId}`)

await loseTheNextAnswer()
const lost = await failure(grow.charge(order('42', 'tok_visa', 'node lost answer')), OutcomeUnknownError)
console.log('lost      42: the answer never came')

// The attempt is plain data: a shop stores it, and settles it when it comes to it.
const stored = JSON.stringify(lost.attempt)
const settled = await grow.reconcile(JSON.parse(stored))
if (settled.type !== 'found') throw new Error(`the charge was expected to be found, not ${settled.type}`)
console.log(`found     ${settled.transaction.amount} ${settled.transaction.transactionId}`)

let count = 0
for await (const _ of grow.transactions()) count += 1
console.log(`walked    ${count} transactions`)

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

/** Tells the sandbox to carry out the next charge and to close the connection without an answer. */
async function loseTheNextAnswer() {
  const body = JSON.stringify({ provider: 'glance_grow', operation: 'charge', fault: 'act_then_close' })
  const answer = await fetch(`${ready.control}/faults`, { method: 'POST', body })
  if (!answer.ok) throw new Error(`the sandbox refused: ${await answer.text()}`)
}
