import { GlanceGrow, GlobiancePay } from 'tillbridge'
import { build } from './app.js'
import { fromEnvironment } from './config.js'
import { Store } from './store.js'

const config = fromEnvironment()
const stopping = new AbortController()
const store = await Store.open(config.journal)
const { app, shop } = build({
  store,
  // One client each for the whole process: it holds the connections.
  grow: new GlanceGrow(config.glance),
  globiance: new GlobiancePay(config.globiance),
  signal: stopping.signal,
  webhookKey: config.webhookKey,
  logger: true,
})

// What an earlier process left behind, and from then on what messages do not tell.
await shop.settle({ olderThan: 0 })
const timer = setInterval(() => {
  shop.settle().catch((error) => app.log.error({ err: error }, 'settling failed'))
}, 60_000)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    app.log.info({ signal }, 'stopping')
    clearInterval(timer)
    // Requests that are under way may end. Those that do not in time stop waiting: a charge that has left is written
    // down as unknown, and the next process settles it.
    const last = setTimeout(() => stopping.abort(new Error('the process has to end')), config.grace)
    await app.close()
    clearTimeout(last)
    await store.close()
  })
}

await app.listen({ host: config.host, port: config.port })
