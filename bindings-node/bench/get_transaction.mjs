// `getTransaction` with its typed result against `undici.request` and the body as JSON.

import { request } from 'undici'
import { GlanceGrow } from '../lib/index.mjs'
import { compare, print, serve } from './_measure.mjs'

const baseUrl = await serve()
const apiKey = 'glnc_sk_bench_not_real'
const grow = new GlanceGrow({ apiKey, baseUrl })
const url = `${baseUrl}/grow/payments/transactions/txn_bench_0001`
const headers = { authorization: `Bearer ${apiKey}` }

const ours = () => grow.getTransaction('txn_bench_0001')
const reference = async () => {
  const { body } = await request(url, { headers })
  return body.json()
}

for (const inFlight of [1, 50]) {
  const [us, referenceUs] = await compare([ours, reference], inFlight)
  print(`node get_transaction, ${inFlight} in flight`, us, 'undici.request', referenceUs, 1)
}
process.exit()
