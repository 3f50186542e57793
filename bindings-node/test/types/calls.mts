// Right calls, and the types that they give.

import {
  type Amount,
  type Attempt,
  attemptFromJson,
  attemptToJson,
  type CallEvent,
  CardNumber,
  DeclinedError,
  Glase,
  type GlaseInvoice,
  type GlaseReservation,
  GlanceGrow,
  type GlanceGrowOptions,
  GlobiancePay,
  type GlobianceCardPayment,
  glaseReservationFromJson,
  glaseReservationToJson,
  type GrowReconciliation,
  type GrowTransaction,
  type GrowTransactionStatus,
  type NextAction,
  OutcomeUnknownError,
  PaymentError,
  Secret,
} from 'tillbridge'

const events: CallEvent[] = []
const options: GlanceGrowOptions = {
  apiKey: 'glnc_sk_not_real',
  baseUrl: 'http://127.0.0.1:1',
  deadline: 30_000,
  retries: 0,
  onEvent: (event) => events.push(event),
}
const grow = new GlanceGrow(options)
const signal = AbortSignal.timeout(1000)

export async function calls(): Promise<void> {
  const whole: Amount = 58n
  const paid: GrowTransaction = await grow.charge(
    { amount: '58.50', currency: 'ILS', cardToken: 'tok_1', description: 'order-1', clientId: 42 },
    { signal, deadline: 5000 },
  )
  const amount: string = paid.amount
  const createdAt: Date | undefined = paid.createdAt
  const clientName: string | undefined = paid.client?.name
  await grow.refund({ transactionId: paid.transactionId, amount: whole, reason: undefined })
  await grow.getTransaction('txn_1')
  await grow.getTransaction({ transactionId: 'txn_1' }, { signal })
  const page = await grow.listTransactions()
  const total: number | undefined = page.total
  for await (const transaction of grow.transactions({ startDate: '2024-01-01', status: 'approved', pageSize: 10 })) {
    use(word(transaction.status), transaction.state === 'succeeded')
  }
  use(amount, createdAt, clientName, total)
}

/** An open union completes its known words and takes any other. */
function word(status: GrowTransactionStatus): string {
  switch (status) {
    case 'approved':
    case 'declined':
    case 'refunded':
      return status
    default:
      return status.toUpperCase()
  }
}

/** A tagged union is told apart by its tag, and by nothing else. */
function told(found: GrowReconciliation): string {
  switch (found.type) {
    case 'found':
      return found.transaction.transactionId
    case 'not_found':
      return found.reason
    case 'undecided':
      return found.lookAgain.type === 'after' ? `${found.lookAgain.wait}` : `${found.candidates.length}`
  }
}

export async function failures(error: unknown): Promise<string> {
  if (error instanceof OutcomeUnknownError) {
    const attempt: Attempt = error.attempt
    const stored: unknown = JSON.parse(JSON.stringify(attempt))
    const startedAt: Date = attemptFromJson(attemptToJson(attempt)).startedAt
    use(stored, startedAt)
    return told(await grow.reconcile({ ...attempt, startedAt: startedAt.toISOString() }))
  }
  if (error instanceof DeclinedError) {
    const kind: 'declined' = error.kind
    return kind
  }
  if (error instanceof PaymentError) {
    const status: number | undefined = error.httpStatus
    return `${status} ${error.provider} ${error.outcome} ${error.field} ${error.issues.map((issue) => issue.field)}`
  }
  return error instanceof Error ? error.message : 'not an error'
}

const glase = new Glase({
  baseUrl: 'https://glase.invalid/soap',
  terminal: { id: '7', password: 'secret' },
  reseller: { id: '8', password: new Secret('secret') },
})

export async function reserves(): Promise<void> {
  const invoice: GlaseInvoice = { title: 'Order 1', totalAmount: '10.20', currency: 'SEK', invoiceRows: [] }
  await glase.sendInvoice({ invoice: { title: 'Order 1', totalAmount: 10n, currency: 'SEK' } })
  await glase.sendInvoice({ invoice })
  const reservation: GlaseReservation = await glase.reserve({ invoice, commitReservationTimeout: 60 })
  const stored: GlaseReservation = glaseReservationFromJson(glaseReservationToJson(reservation))
  await glase.commit({ reservation: JSON.parse(JSON.stringify(stored)), amount: '9.80' })
  await glase.commit({ reservation: stored, amount: stored.reservedAmount })
  const { content } = await glase.runReport({ reportId: 'STD_RECON_001', transactionPeriodId: '1' })
  const bytes: Uint8Array = content
  use(bytes, next(reservation.nextAction))
}

/** What has to happen next is told by its type. */
function next(action: NextAction): string {
  switch (action.type) {
    case 'none':
    case 'wait':
      return action.type
    case 'redirect':
      return action.url.reveal()
    case 'show_qr_code':
      return action.appLink
    case 'post_form':
      return action.fields.map(({ name, value }) => `${name}=${value.reveal()}`).join()
  }
}

export async function pays(globiance: GlobiancePay): Promise<string> {
  const payer = {
    firstName: 'Ann',
    lastName: 'Lee',
    address: 'Street 1',
    country: 'GB',
    state: 'London',
    city: 'London',
    zip: 'N1',
    email: 'ann@example.com',
    phoneNumber: '1',
  }
  const card = { number: new CardNumber('4111111111111111'), expiryMonth: '12', expiryYear: '2031', cvv: '973' }
  const payment: GlobianceCardPayment = await globiance.payWithCard({ checkoutId: '1', payer, card })
  return next(payment.nextAction)
}

function use(..._values: unknown[]): void {}
