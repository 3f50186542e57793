import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { Worker } from 'node:worker_threads'
import { GlanceGrow } from '../lib/index.mjs'
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
})
