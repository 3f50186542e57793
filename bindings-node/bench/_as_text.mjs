// The other way over the border that the addon knows: results as JSON text. The package does not go it; it is kept to be
// measured against.

import native from '../lib/native.js'
import { records } from '../lib/records.generated.js'

const TEXT = 1

/** Makes a `getTransaction` whose result crosses as text and becomes the same record. */
export function connect(apiKey, baseUrl) {
  const pending = new Map()
  let last = 0
  let ordered = false
  const queue = new native.Queue((items) => {
    for (let index = 0; index < items.length; index += 3) {
      const number = items[index + 1]
      const call = pending.get(number)
      pending.delete(number)
      if (items[index] === TEXT) call.resolve(transaction(JSON.parse(items[index + 2])))
      else call.reject(new Error(items[index + 2]))
    }
  })
  const client = queue.connect(
    'glance_grow',
    JSON.stringify({ api_key: apiKey }),
    JSON.stringify({ base_url: baseUrl }),
  )
  const flush = () => {
    ordered = false
    queue.flush()
  }
  return (transactionId) =>
    new Promise((resolve, reject) => {
      const number = ++last
      pending.set(number, { resolve, reject })
      client.start(number, 'get_transaction', JSON.stringify({ transaction_id: transactionId }), undefined, false)
      if (ordered) return
      ordered = true
      queueMicrotask(flush)
    })
}

function transaction(json) {
  return records.GrowTransaction.make(
    json.transaction_id,
    json.original_transaction_id ?? undefined,
    json.amount,
    json.currency ?? undefined,
    json.status,
    json.state,
    json.last4 ?? undefined,
    json.card_brand ?? undefined,
    json.client === null
      ? undefined
      : records.GrowClient.make(json.client.visible_id ?? undefined, json.client.name ?? undefined),
    json.document === null
      ? undefined
      : records.GrowDocument.make(json.document.visible_id ?? undefined, json.document.kind ?? undefined),
    json.description ?? undefined,
    json.reason ?? undefined,
    json.created_at ?? undefined,
    json.created_at_text ?? undefined,
    json.raw,
  )
}
