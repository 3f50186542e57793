import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { GlanceGrow } from '../lib/index.mjs'
import { root, start } from '../test/support/sandbox.mjs'

/** The sandbox of the task runner, or one of our own, and a transaction to read. */
export async function sandbox() {
  const server = await running()
  const { base_url: baseUrl, api_key: apiKey } = server.glance_grow
  const { transactionId: id } = await new GlanceGrow({ apiKey, baseUrl }).charge({
    amount: '117.45',
    currency: 'ILS',
    cardToken: 'tok_visa',
    description: 'bench order-1',
    clientId: 42,
    documentId: 7,
  })
  return { about: '', bound: 1, baseUrl, apiKey, id, stop: server.stop }
}

async function running() {
  const ready = process.env.TILLBRIDGE_SANDBOX_READY
  if (ready !== undefined) return { ...JSON.parse(ready), stop: () => {} }
  const released = `${root}target/release/tillbridge-sandbox`
  if (existsSync(released)) process.env.TILLBRIDGE_SANDBOX ??= released
  return start('serve')
}

/** A server that does as little as a server can: what is left are the clients and the ways between threads. */
export async function bare() {
  const child = fork(new URL('./_bare.mjs', import.meta.url))
  const [port] = await once(child, 'message')
  const baseUrl = `http://127.0.0.1:${port}`
  const stop = () => child.disconnect()
  return {
    about: ', bare server',
    bound: null,
    baseUrl,
    apiKey: 'glnc_sk_bench_not_real',
    id: 'txn_bench_0001',
    stop,
  }
}
