// The same package through `require`.

import tillbridge = require('tillbridge')

const grow: tillbridge.GlanceGrow = new tillbridge.GlanceGrow({ apiKey: 'glnc_sk_not_real' })

export async function read(): Promise<tillbridge.GrowTransactionStatus> {
  const transaction: tillbridge.GrowTransaction = await grow.getTransaction('txn_1')
  return transaction.status
}

export function isFinal(error: tillbridge.PaymentError): boolean {
  return error instanceof tillbridge.DeclinedError || error.retry.type === 'never'
}

// @ts-expect-error a number is no amount
grow.charge({ amount: 58.5, currency: 'ILS', cardToken: 'tok_1' })
