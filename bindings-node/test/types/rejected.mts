// Wrong calls, each of which the type checker must reject: one that it accepts is reported as an unused directive.

import {
  CardNumber,
  Glase,
  type GlaseReservation,
  GlanceGrow,
  type GrowReconciliation,
  type GrowTransaction,
  type PaymentError,
} from 'tillbridge'

// @ts-expect-error a client needs options
new GlanceGrow()
// @ts-expect-error a client needs a key
new GlanceGrow({ baseUrl: 'http://127.0.0.1:1' })
// @ts-expect-error a key is a text
new GlanceGrow({ apiKey: 7 })
// @ts-expect-error an option that there is not
new GlanceGrow({ apiKey: 'glnc_sk_not_real', timeout: 1000 })
// @ts-expect-error a deadline is a number of milliseconds
new GlanceGrow({ apiKey: 'glnc_sk_not_real', deadline: '30s' })

// @ts-expect-error Glase has no address of its own
new Glase({ terminal: { id: '7', password: 'secret' } })
// @ts-expect-error a terminal has a password
new Glase({ baseUrl: 'https://glase.invalid', terminal: { id: '7' } })
// @ts-expect-error nobody reads a card back
new CardNumber('4111111111111111').reveal()

declare const glase: Glase
declare const reservation: GlaseReservation
declare const grow: GlanceGrow
declare const transaction: GrowTransaction
declare const reconciliation: GrowReconciliation
declare const error: PaymentError

export async function rejected(): Promise<void> {
  // @ts-expect-error a number with a fraction is no amount
  await grow.charge({ amount: 58.5, currency: 'ILS', cardToken: 'tok_1' })
  // @ts-expect-error a whole number is no amount either: 58n or '58'
  await grow.charge({ amount: 58, currency: 'ILS', cardToken: 'tok_1' })
  // @ts-expect-error a charge needs a card token
  await grow.charge({ amount: '58.50', currency: 'ILS' })
  // @ts-expect-error a misspelt field
  await grow.charge({ amount: '58.50', curency: 'ILS', cardToken: 'tok_1' })
  // @ts-expect-error fields are in camel case
  await grow.charge({ amount: '58.50', currency: 'ILS', card_token: 'tok_1' })
  // @ts-expect-error a refund needs an amount
  await grow.refund({ transactionId: 'txn_1' })
  // @ts-expect-error a refund is of a transaction
  await grow.refund({ amount: '20' })
  // @ts-expect-error a request of several fields is an object
  await grow.refund('txn_1')
  // @ts-expect-error an id is a text
  await grow.getTransaction(1)
  // @ts-expect-error which transaction
  await grow.getTransaction()
  // @ts-expect-error a limit is a number
  await grow.listTransactions({ limit: '10' })
  // @ts-expect-error an attempt is more than its operation
  await grow.reconcile({ operation: 'charge' })
  // @ts-expect-error the cursor is the iterator's own affair
  grow.transactions({ cursor: '2' })
  // @ts-expect-error the walk is asynchronous
  for (const _ of grow.transactions()) break
  // @ts-expect-error a signal is an AbortSignal
  await grow.getTransaction('txn_1', { signal: new AbortController() })
  // @ts-expect-error an option that there is not
  await grow.getTransaction('txn_1', { timeout: 5 })
  // @ts-expect-error an operation that there is not
  await grow.capture('txn_1')

  // @ts-expect-error an amount inside a record is no number either
  await glase.sendInvoice({ invoice: { title: 'Order 1', totalAmount: 10.2, currency: 'SEK', invoiceRows: [] } })
  // @ts-expect-error a misspelt field inside a record
  await glase.sendInvoice({ invoice: { titel: 'Order 1', totalAmount: '10.20', currency: 'SEK', invoiceRows: [] } })
  // @ts-expect-error a reservation is more than its reference
  await glase.cancel({ reservation: { invoiceReference: '123' } })
  // @ts-expect-error only a redirect and a form have an address
  reservation.nextAction.url

  // @ts-expect-error an amount is no number to reckon with
  transaction.amount * 2
  // @ts-expect-error results are not to be changed
  transaction.amount = '1'
  // @ts-expect-error it may be absent
  transaction.createdAt.getTime()
  // @ts-expect-error a closed union has no such word
  transaction.state === 'approved'
  // @ts-expect-error only what was found has a transaction
  reconciliation.transaction
  // @ts-expect-error the retry advice says `never`, `now` or `after`
  error.retry.type === 'later'
  // @ts-expect-error only the unknown outcome is sure to have an attempt
  error.attempt.startedAt
}
