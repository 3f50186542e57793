// GlobiancePay: a checkout paid by card through 3-D Secure, and one paid in crypto currency.

import { CardNumber, CardVerificationValue, GlobiancePay } from '../lib/index.mjs'
import * as payer from './payer.mjs'
import { ready } from './sandbox.mjs'

const { api_key: apiKey, secret, base_url: baseUrl } = ready.globiance_pay
const globiance = new GlobiancePay({ apiKey, secret, baseUrl })

export async function day() {
  console.log('GlobiancePay')
  await sellByCard()
  await sellForCrypto()
}

async function sellByCard() {
  const { checkoutId, requestCurrencyAmount } = await checkOut('EUR', 'node card')
  const card = await globiance.payWithCard({
    checkoutId,
    payer: {
      firstName: 'Ada',
      lastName: 'Example',
      email: 'ada@example.com',
      phoneNumber: '+49301234567',
      address: 'Musterstrasse 1',
      country: 'DE',
      state: 'Berlin',
      city: 'Berlin',
      zip: '10115',
    },
    card: {
      number: new CardNumber('4000 0000 0000 3220'),
      expiryMonth: '12',
      expiryYear: '2030',
      cvv: new CardVerificationValue('123'),
    },
    browser: {
      screenWidth: 1920,
      screenHeight: 1080,
      language: 'de-DE',
      javaEnabled: false,
      javascriptEnabled: true,
      colorDepth: 24,
      utcOffset: -60,
    },
  })
  if (card.nextAction.type !== 'redirect')
    throw new Error(`the bank was expected to ask, not ${card.nextAction.type}`)
  console.log(`  asked     by the bank first: ${card.state}`)
  await payer.approves(card.nextAction.url.reveal())

  const { acquirerId, transactionId } = card
  const paid = await globiance.waitForCardPayment({ checkoutId, acquirerId, transactionId })
  console.log(`  paid      ${requestCurrencyAmount} EUR by card: ${paid.state}`)
}

async function sellForCrypto() {
  const { checkoutId, requestCurrencyAmount, currencies } = await checkOut('USD', 'node crypto')
  const { currencyId, currencyType, currencyNetwork } = currencies.find(
    (currency) => currency.currencyName === 'USDT' && currency.currencyType === 'blockchain',
  )
  const transfer = await globiance.payWithCrypto({ checkoutId, currencyId, currencyType, currencyNetwork })
  console.log(`  wanted    ${transfer.quote.total} USDT at ${transfer.address}`)
  await payer.sends(transfer.quote.total, checkoutId)

  const paid = await globiance.waitForCheckout({ checkoutId })
  console.log(`  paid      ${requestCurrencyAmount} USD in USDT: ${paid.state}`)
}

/** Asks for 50 and its tax; what the payer owes is the checkout's `requestCurrencyAmount`. */
function checkOut(currency, clientId) {
  const items = [{ itemName: 'Boots', price: '50', qty: 1, taxRate: 19 }]
  return globiance.createCheckout({ amount: '50', currency, items, clientId })
}
