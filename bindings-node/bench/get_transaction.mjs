// `getTransaction` with its typed result against `undici.request` and the body as JSON; and the same with results that
// cross the border as JSON text instead of values.

import assert from 'node:assert/strict'
import { request } from 'undici'
import { GlanceGrow } from '../lib/index.mjs'
import { connect } from './_as_text.mjs'
import { compare, print, serve } from './_measure.mjs'

const baseUrl = await serve()
const apiKey = 'glnc_sk_bench_not_real'
const id = 'txn_bench_0001'
const grow = new GlanceGrow({ apiKey, baseUrl })
const getAsText = connect(apiKey, baseUrl)
const url = `${baseUrl}/grow/payments/transactions/${id}`
const headers = { authorization: `Bearer ${apiKey}` }

const ours = () => grow.getTransaction(id)
const asText = () => getAsText(id)
const reference = async () => {
  const { body } = await request(url, { headers })
  return body.json()
}

assert.deepEqual(await asText(), await ours())
for (const inFlight of [1, 50]) {
  const [us, textUs, referenceUs] = await compare([ours, asText, reference], inFlight)
  const name = `node get_transaction, ${inFlight} in flight`
  print(name, us, 'undici.request', referenceUs, 1)
  print(`${name}, crossing as JSON text`, textUs, 'undici.request', referenceUs, null)
}
process.exit()
