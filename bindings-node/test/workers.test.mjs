import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { after, before, beforeEach, describe, it } from 'node:test'
import { Worker } from 'node:worker_threads'
import { GlanceGrow } from '../lib/index.mjs'
import { Cutter } from './support/cutter.mjs'
import { collected } from './support/garbage.mjs'
import { account, charged, control, fault, start } from './support/sandbox.mjs'

let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(() => control(sandbox, 'reset', {}))

describe('worker threads', () => {
  const WORKER = `import { workerData, parentPort } from 'node:worker_threads'
import { GlanceGrow } from '${new URL('../lib/index.mjs', import.meta.url)}'
const grow = new GlanceGrow(workerData.account)
const order = { amount: '1', currency: 'ILS', cardToken: 'tok_visa' }
`

  function work(script, data = {}) {
    const url = new URL(`data:text/javascript,${encodeURIComponent(WORKER + script)}`)
    return new Worker(url, { workerData: { account: account(sandbox), ...data } })
  }

  function ended(worker) {
    return new Promise((resolve, reject) => {
      worker.on('error', reject)
      worker.on('exit', resolve)
    })
  }

  it('each have clients of their own beside the main thread', async () => {
    const grow = new GlanceGrow(account(sandbox))
    const script = `for (let index = 0; index < 20; index++) {
  await grow.charge({ ...order, description: \`\${workerData.name}-\${index}\` })
}`
    const names = ['one', 'two', 'three', 'four']
    const workers = names.map((name) => ended(work(script, { name })))
    const own = grow.charge({ amount: '1', currency: 'ILS', cardToken: 'tok_visa', description: 'main' })
    assert.deepEqual(await Promise.all(workers), [0, 0, 0, 0])
    await own
    const { entries } = await control(sandbox, 'ledger')
    assert.equal(new Set(entries.map((entry) => entry.marker)).size, 81)
  })

  it('may be ended with calls under way', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: 80 })
    const script = `for (let index = 0; index < 20; index++) grow.getTransaction('txn_1')
grow.charge({ ...order, description: workerData.name })
parentPort.postMessage('started')`
    for (const name of ['one', 'two', 'three', 'four']) {
      const worker = work(script, { name })
      const end = ended(worker)
      await new Promise((resolve) => worker.once('message', resolve))
      await worker.terminate()
      assert.equal(await end, 1)
    }
    // Nothing of them is left that disturbs the calls of this thread.
    const grow = new GlanceGrow(account(sandbox))
    await grow.charge({ amount: '1', currency: 'ILS', cardToken: 'tok_visa', description: 'main' })
    assert.equal(await charged(sandbox, 'main'), 1)
    for (const name of ['one', 'two', 'three', 'four']) assert.ok((await charged(sandbox, name)) <= 1)
  })

  it('that are ended hold no connection of a read any more', async () => {
    await fault(sandbox, 'get_transaction', 'stall', { times: 80 })
    const cutter = await Cutter.before(sandbox.url)
    const { apiKey, baseUrl } = account(sandbox)
    const script = `for (let index = 0; index < 20; index++) grow.getTransaction('txn_1')
parentPort.postMessage('started')`
    const workers = Array.from({ length: 4 }, () =>
      work(script, { account: { apiKey, baseUrl: cutter.lead(baseUrl), deadline: 600_000 } }),
    )
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    await cutter.opened(80)
    await Promise.all(workers.map((worker) => worker.terminate()))
    await cutter.opened(0)
    cutter.stop()
  })

  it('may be ended while events and results stream in', async () => {
    const script = `const observed = new GlanceGrow({ ...workerData.account, onEvent: () => {} })
for (;;) {
  await Promise.all(Array.from({ length: 20 }, () => observed.listTransactions()))
  parentPort.postMessage('went on')
}`
    for (let turn = 0; turn < 5; turn++) {
      const worker = work(script)
      await once(worker, 'message')
      assert.equal(await worker.terminate(), 1)
    }
  })

  it('may exit with calls under way', async () => {
    await fault(sandbox, 'charge', 'act_then_stall', { times: 5 })
    const script = `for (let index = 0; index < 5; index++) grow.charge({ ...order, description: 'order-' + index })
await grow.listTransactions()
process.exit(7)`
    assert.equal(await ended(work(script)), 7)
    for (let index = 0; index < 5; index++) assert.ok((await charged(sandbox, `order-${index}`)) <= 1)
  })

  it('tell each other what is to be settled', async () => {
    await fault(sandbox, 'charge', 'act_then_close')
    const script = `const error = await grow.charge({ ...order, description: 'lost' }).catch((error) => error)
parentPort.postMessage(error.attempt)`
    const worker = work(script)
    const [attempt] = await once(worker, 'message')
    const settled = await new GlanceGrow(account(sandbox)).reconcile(attempt)
    assert.equal(settled.type, 'found')
    assert.equal(settled.transaction.description, 'lost')
  })

  it('leave neither threads nor files behind, however many have come and gone', async () => {
    const held = async () => {
      await collected()
      return { descriptors: readdirSync('/proc/self/fd').length, threads: readdirSync('/proc/self/task').length }
    }
    const round = async () => {
      for (let turn = 0; turn < 4; turn++) {
        const worker = work(`await grow.charge(order)
parentPort.postMessage('done')
setInterval(() => grow.listTransactions().catch(() => {}), 1)`)
        await once(worker, 'message')
        await worker.terminate()
      }
      return await held()
    }
    await round()
    const first = await round()
    const last = await round()
    for (const [name, count] of Object.entries(last)) {
      assert.ok(count <= first[name], `${count} ${name}, ${first[name]} before`)
    }
  })
})
