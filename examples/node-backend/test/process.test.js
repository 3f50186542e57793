import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Sandbox } from './support/sandbox.js'

const main = fileURLToPath(new URL('../src/main.js', import.meta.url))

describe('the process', () => {
  /** @type {Sandbox} */
  let sandbox
  /** @type {string} */
  let folder
  before(async () => {
    sandbox = await Sandbox.start()
    folder = await mkdtemp(join(tmpdir(), 'node-backend-'))
  })
  after(async () => {
    await sandbox.stop()
    await rm(folder, { recursive: true })
  })

  /** Starts the backend, and gives it with its address. */
  async function start() {
    const { glance_grow: glance, globiance_pay: globiance } = sandbox.ready
    const child = spawn(process.execPath, [main], {
      env: {
        PORT: '0',
        GRACE_MS: '1',
        JOURNAL: join(folder, 'orders.jsonl'),
        GLANCE_API_KEY: glance.api_key,
        GLANCE_BASE_URL: glance.base_url,
        GLOBIANCE_API_KEY: globiance.api_key,
        GLOBIANCE_SECRET: globiance.secret,
        GLOBIANCE_BASE_URL: globiance.base_url,
        GLOBIANCE_WEBHOOK_KEY: 'nobody-guesses-this',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface(child.stdout)) {
      const url = /Server listening at (http:[^"]+)"/.exec(line)?.[1]
      if (url) return { child, url, ended: once(child, 'exit') }
    }
    throw new Error('the backend ended before it listened')
  }

  it('ends in time while a charge hangs, and the next one settles it', async () => {
    const first = await start()
    const headers = { 'content-type': 'application/json' }
    const post = async (/** @type {string} */ path, /** @type {object} */ body) => {
      const answer = await fetch(first.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
      return answer.json()
    }
    const { number } = await post('/orders', { title: 'Teapot', amount: '117.45', currency: 'ILS' })
    await sandbox.fault('glance_grow', 'charge', 'act_then_stall')
    const answer = post(`/orders/${number}/charge`, { cardToken: 'tok_visa' })
    await sandbox.arrival('charge')
    first.child.kill('SIGTERM')
    assert.equal((await answer).state, 'unknown')
    assert.deepEqual(await first.ended, [0, null])
    const journal = await readFile(join(folder, 'orders.jsonl'), 'utf8')
    assert.equal(JSON.parse(journal.trimEnd().split('\n').at(-1) ?? '').state, 'unknown')

    const second = await start()
    const order = await (await fetch(`${second.url}/orders/${number}`)).json()
    second.child.kill('SIGINT')
    assert.deepEqual(await second.ended, [0, null])
    assert.equal(order.state, 'paid')
    assert.equal((await sandbox.ledger('charge')).length, 1)
    assert.equal(await sandbox.arrived('charge'), 1)
  })
})
