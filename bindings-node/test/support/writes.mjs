import { account, control } from './sandbox.mjs'

/**
 * Every call that writes: what the sandbox calls it, whether it moves money, makes something once or may be repeated
 * without harm, and how what it needs is made.
 */
export const writes = [
  write('glance_grow', 'charge', 'money', ({ mark }) => charge(mark)),
  write('glance_grow', 'refund', 'money', async ({ client, mark }) => {
    const { transactionId } = await client.charge(charge(`${mark}-paid`))
    return { transactionId, amount: '20', reason: mark }
  }),
  write('flowglad', 'refundPayment', 'money', async ({ sandbox }) => {
    const { id } = await control(sandbox, 'flowglad/payments', {})
    return { paymentId: id, amount: '108' }
  }),
  write('flowglad', 'createCheckoutSession', 'once', ({ mark }) => ({
    sessionType: 'product',
    priceSlug: 'lifetime',
    customerExternalId: 'user_42',
    successUrl: 'https://shop.example/paid',
    cancelUrl: 'https://shop.example/cancelled',
    outputMetadata: { order: mark },
  })),
  write('flowglad', 'cancelSubscription', 'repeatable', () => ({ subscriptionId, timing: 'immediately' })),
  write('flowglad', 'createUsageEvent', 'repeatable', ({ mark }) => ({
    subscriptionId,
    amount: 3,
    transactionId: mark,
    usageMeterSlug: 'api_calls',
  })),
  write('globiance_pay', 'createCheckout', 'repeatable', ({ mark }) => checkout(mark, 0)),
  write('globiance_pay', 'createInvoiceCheckout', 'once', ({ mark }) => ({
    ...checkout(mark, 0),
    email: 'buyer@example.com',
  })),
  write('globiance_pay', 'cancelCheckout', 'repeatable', (scene) => checkoutFor(scene, 0)),
  write('globiance_pay', 'initiatePayWithCard', 'money', async (scene) => ({
    ...(await checkoutFor(scene, 1)),
    ...buyer,
    ...home,
    ...browser,
    saveMyCard: false,
    cardNumber: '4444333322221111',
    cardExpiryMonth: '01',
    cardExpiryYear: '2031',
    cardCvvNumber: '123',
  })),
  write(
    'globiance_pay',
    'payWithCard',
    'money',
    async (scene) => ({
      ...(await checkoutFor(scene, 0)),
      payer: { ...buyer, ...home },
      card: { number: '4444333322221111', expiryMonth: '01', expiryYear: '2031', cvv: '123' },
      browser,
    }),
    'initiate_pay_with_card',
  ),
  write('globiance_pay', 'initiatePayWithCardWidget', 'once', async (scene) => ({
    ...(await checkoutFor(scene, 2)),
    ...buyer,
  })),
  write('globiance_pay', 'initiatePayWithCardWidget2', 'once', async (scene) => ({
    ...(await checkoutFor(scene, 3)),
    ...buyer,
  })),
  write('globiance_pay', 'createUserSubscription', 'once', ({ mark }) => subscription(mark)),
  write('globiance_pay', 'pauseUserSubscription', 'repeatable', subscriptionFor),
  write('globiance_pay', 'cancelUserSubscription', 'repeatable', subscriptionFor),
  write('glase', 'registerTerminal', 'once', ({ mark }) => ({
    externalTerminalId: mark,
    name: 'Till',
    password: 'till-password-1',
  })),
  write('glase', 'sendInvoice', 'once', ({ mark }) => ({ invoice: invoice(mark, '200') })),
  write('glase', 'reserve', 'once', ({ mark }) => reservation(mark), 'send_invoice'),
  write('glase', 'pay', 'once', ({ mark }) => ({ invoice: invoice(mark, '200') }), 'send_invoice'),
  write(
    'glase',
    'update',
    'repeatable',
    async (scene) => ({ reservation: await reserved(scene), invoice: invoice(scene.mark, '180') }),
    'update_invoice',
  ),
  write(
    'glase',
    'commit',
    'money',
    async (scene) => ({ reservation: await reserved(scene), amount: '147.50', pollInterval: 20 }),
    'commit_reservation',
  ),
  write('glase', 'commitReservation', 'money', async (scene) => {
    const { invoiceReference } = await reserved(scene)
    return { invoiceReference, amount: '147.50', currency: 'SEK' }
  }),
  write(
    'glase',
    'cancel',
    'repeatable',
    async (scene) => ({ reservation: await reserved(scene), pollInterval: 20 }),
    'cancel_invoice',
  ),
  write('glase', 'refundPayment', 'money', async (scene) => {
    const { ersReference } = await scene.client.commit({ reservation: await reserved(scene), amount: '147.50' })
    return { ersReference, invoice: invoice('Back', '20') }
  }),
  write('glase', 'markTransactionPeriod', 'once', () => ({})),
]

function write(provider, operation, kind, prepare, writes) {
  const snakeCase = operation.replace(/[A-Z0-9]/g, (letter) => `_${letter.toLowerCase()}`)
  return { provider, operation, name: `${provider}.${snakeCase}`, kind, prepare, writes: writes ?? snakeCase }
}

/** How often the sandbox has carried out a call since its last reset. */
export async function carriedOut(sandbox, { provider, writes, kind }) {
  const mine = (one) => one.provider === provider && one.operation === writes
  if (kind !== 'money') {
    const { requests } = await control(sandbox, 'requests')
    return requests.filter((request) => mine(request) && request.status !== null && request.status < 300).length
  }
  const { entries } = await control(sandbox, 'ledger')
  // What the provider has undone by itself has moved nothing.
  const undone = new Set(
    entries.filter(({ operation }) => operation === 'reverse').map((entry) => entry.original_transaction_id),
  )
  return entries.filter((entry) => mine(entry) && !undone.has(entry.transaction_id)).length
}

/** What the client of a provider is made with, to reach the sandbox. */
export function accountOf(sandbox, provider) {
  const part = sandbox[provider]
  if (provider === 'glance_grow') return account(sandbox)
  if (provider === 'flowglad') return { apiKey: part.api_key, baseUrl: part.base_url }
  if (provider === 'globiance_pay') {
    const { api_key: apiKey, secret, merchant_ui_url: merchantUiUrl } = part
    return { apiKey, secret, merchantUiUrl, baseUrl: part.base_url }
  }
  const terminal = { id: part.terminal_id, password: part.terminal_password }
  const reseller = { id: part.reseller_id, userId: part.reseller_user_id, password: part.reseller_password }
  return { terminal, reseller, baseUrl: part.endpoint }
}

const subscriptionId = 'sub_tillbridgeSandbox0001'
const buyer = { firstName: 'Ada', lastName: 'Buyer', email: 'buyer@example.com', phoneNumber: '03008911111' }
const home = { address: 'Street 1', country: 'US', state: 'NY', city: 'New York', zip: '75000' }
const browser = {
  screenWidth: 1440,
  screenHeight: 900,
  language: 'en-GB',
  javaEnabled: false,
  javascriptEnabled: true,
  colorDepth: 24,
  utcOffset: -300,
}

function charge(description) {
  return { amount: '58.50', currency: 'ILS', cardToken: 'tok_visa', description }
}

/** A checkout of 253.75 USD whose card payments go to an acquirer. */
function checkout(clientId, acquirer) {
  const items = [{ itemName: 'Tea', price: '50', qty: '5', taxRate: '1.5' }]
  return { amount: '253.75', currency: 'USD', items, itemId: `acquirer-${acquirer}`, clientId }
}

async function checkoutFor({ client, mark }, acquirer) {
  const { checkoutId } = await client.createCheckout(checkout(mark, acquirer))
  return { checkoutId }
}

function subscription(customerId) {
  return { planId: '7b1d9c6e-0000-4000-8000-000000000001', customerId, customerEmail: 'buyer@example.com' }
}

/** A subscription whose first cycle is paid. */
async function subscriptionFor({ client, sandbox, mark }) {
  const { subscriptionId } = await client.createUserSubscription(subscription(mark))
  await control(sandbox, `globiance/subscriptions/${subscriptionId}/pay`, {})
  return { subscriptionId }
}

function invoice(title, totalAmount) {
  const invoiceRows = [{ itemDescription: 'Ride', itemQuantity: '1', itemTotalAmount: totalAmount }]
  return { title, totalAmount, currency: 'SEK', invoiceRows }
}

function reservation(mark) {
  return { invoice: invoice(mark, '200'), commitReservationTimeout: 3600 }
}

/** A reservation of 200 SEK that the buyer has confirmed. */
async function reserved({ client, sandbox, mark }) {
  const issued = await client.reserve(reservation(mark))
  await control(sandbox, `glase/invoices/${issued.invoiceReference}/confirm`, {})
  return await client.waitUntilReserved({ reservation: issued })
}
