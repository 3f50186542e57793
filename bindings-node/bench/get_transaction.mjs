// `getTransaction` with its typed result against `undici.request` and the body as JSON; the same with results that cross
// the border as JSON text instead of values; and both against a server that costs next to nothing.

import assert from 'node:assert/strict'
import { request } from 'undici'
import { GlanceGrow } from '../lib/index.mjs'
import { connect } from './_as_text.mjs'
import { compare, print } from './_measure.mjs'
import { bare, sandbox } from './_servers.mjs'

const servers = [await sandbox(), await bare()]
for (const { about, bound, baseUrl, apiKey, id } of servers) {
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
    const name = `node get_transaction, ${inFlight} in flight${about}`
    print(name, us, 'undici.request', referenceUs, bound)
    print(`${name}, crossing as JSON text`, textUs, 'undici.request', referenceUs, null)
  }
}
for (const { stop } of servers) await stop()
process.exit()
