// Glase: a taxi ride, for which 200 are reserved before the fare is known.

import { Glase, renderQrCode } from '../lib/index.mjs'
import * as payer from './payer.mjs'
import { loseTheNextAnswer, ready } from './sandbox.mjs'

const TWO_HOURS = 2 * 60 * 60

const { endpoint, terminal_id: id, terminal_password: password } = ready.glase
const glase = new Glase({ baseUrl: endpoint, terminal: { id, password } })

export async function day() {
  console.log('Glase')
  const issued = await showTheCode()
  await payer.scansAndConfirms(issued.invoiceReference)
  const reservation = await glase.waitUntilReserved({ reservation: issued })
  console.log(`  reserved  ${reservation.reservedAmount} SEK: ${reservation.state}`)

  await loseTheNextAnswer('glase', 'commit_reservation')
  console.log('  lost      the answer to the commit, on purpose')
  await endTheRide(reservation)
}

async function showTheCode() {
  const reservation = await glase.reserve({
    invoice: invoice('Taxi, at most', '200', 'node ride'),
    commitReservationTimeout: TWO_HOURS,
  })
  const { type, code } = reservation.nextAction
  if (type !== 'show_qr_code') throw new Error(`a code was expected, not ${type}`)
  console.log(renderQrCode({ text: code }).terminal)
  return reservation
}

/** Takes the fare; `commit` asks how it stands before it would ever repeat. */
async function endTheRide(reservation) {
  const paid = await glase.commit({ reservation, amount: '147.50' })
  console.log(`  paid      ${paid.amount} SEK: ${paid.state}`)
  const refund = await glase.refundPayment({
    ersReference: paid.ersReference,
    invoice: invoice('A detour', '20', 'node ride refund'),
  })
  console.log(`  refunded  ${refund.amount} SEK: ${refund.ersReference}`)
}

function invoice(title, totalAmount, clientInvoiceId) {
  return { title, totalAmount, currency: 'SEK', clientInvoiceId }
}
