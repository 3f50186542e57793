// What payers do with a browser, a wallet and the Glase app: none of it is a shop's code.

import { tell } from './sandbox.mjs'

/** Opens the bank's page in a browser and presses its button "Approve". */
export async function approves(address) {
  const page = await (await fetch(address)).text()
  const [, action] = page.match(/<form method="post" action="([^"]*)"/)
  const hidden = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  const form = new URLSearchParams([...hidden].map(([, name, value]) => [name, value]))
  form.set('decision', 'approve')
  await fetch(new URL(action, address), { method: 'POST', body: form })
}

/** Sends crypto currency from a wallet to the checkout's address. */
export function sends(amount, checkoutId) {
  return tell(`globiance/checkouts/${checkoutId}/pay`, { amount })
}

/** Scans the QR code with the Glase app and confirms with the PIN. */
export async function scansAndConfirms(invoiceReference) {
  await tell(`glase/invoices/${invoiceReference}/scan`)
  await tell(`glase/invoices/${invoiceReference}/confirm`)
}

/** Pays on Flowglad's page; gives the message by which Flowglad tells the shop. */
export async function paysOnThePageOf(sessionId) {
  const { payment } = await tell(`flowglad/checkout_sessions/${sessionId}/complete`)
  return tell('flowglad/webhooks', { object: 'payment', id: payment.id })
}
