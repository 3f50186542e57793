import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { after, before, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { GlanceGrow, OutcomeUnknownError, PaymentError } from '../lib/index.mjs'
import { repeatable } from './support/effort.mjs'
import { collected } from './support/garbage.mjs'
import { account, control, fault, start } from './support/sandbox.mjs'

const IN_FLIGHT = 1_000
/** Of one round. */
const CALLS = 2_500
const CONNECTIONS = 64
/** No round takes this long, in milliseconds, unless an answer is lost. */
const PATIENCE = 60_000
const MIB = 1024 * 1024
/** A thread that waited for an answer would wait for this long. */
const SLOW = 1_000
const faults = [
  ['act_then_close', {}],
  ['close_after_reading', {}],
  ['server_error', {}],
  ['slow', { delay_ms: SLOW }],
]
let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

/** Makes the charges of a round, as many in flight as can be, one of twenty with a fault; gives how each ended. */
async function round(grow, choices, seen) {
  const ends = new Map()
  // One after the other, so that the control calls have one connection.
  let arming = Promise.resolve()
  let next = 0
  let running = 0
  async function lane() {
    while (next < CALLS) {
      const turn = next++
      if (choices(20) === 0) {
        const [name, more] = faults[choices(faults.length)]
        arming = arming.then(() => fault(sandbox, 'charge', name, more))
      }
      running += 1
      seen.running = Math.max(seen.running, running)
      const end = await charge(grow, turn)
      running -= 1
      assert.ok(!ends.has(turn), `${turn} ended twice`)
      ends.set(turn, end)
      if (turn % 50 === 0) seen.descriptors = Math.max(seen.descriptors, descriptors())
    }
  }
  await inTime(Promise.all(Array.from({ length: IN_FLIGHT }, lane)), () => `${running} answers never came`)
  await arming
  return ends
}

function inTime(promise, complaint) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint())), PATIENCE)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

function charge(grow, turn) {
  const order = { amount: '1.05', currency: 'ILS', cardToken: 'tok_visa', description: `${turn}` }
  return grow.charge(order).then(() => 'made', judged)
}

function judged(error) {
  assert.ok(error instanceof PaymentError, inspect(error))
  return error instanceof OutcomeUnknownError ? 'open' : 'refused'
}

/** What ended is what the ledger shows: every charge once at most, and as it was told. */
async function check(ends) {
  assert.equal(ends.size, CALLS)
  const { entries } = await control(sandbox, 'ledger')
  const moved = new Set(entries.map(({ marker }) => Number(marker)))
  assert.equal(moved.size, entries.length, 'a charge moved twice')
  for (const [turn, end] of ends) {
    if (end === 'made') assert.ok(moved.has(turn), `${turn} was made and did not happen`)
    if (end === 'refused') assert.ok(!moved.has(turn), `${turn} was refused and happened`)
  }
  assert.ok([...ends.values()].includes('open'), 'no fault hit')
}

/** How many files and connections this process has open. */
function descriptors() {
  return readdirSync('/proc/self/fd').length
}

async function memory() {
  await collected()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss, heapUsed }
}

describe('a client with a thousand calls in flight', () => {
  it(
    'loses no answer and no money, holds its memory and connections, and leaves the event loop alone',
    repeatable(async (effort) => {
      const choices = effort.choices('load')
      const grow = new GlanceGrow({ ...account(sandbox), maxConnections: CONNECTIONS, deadline: 120_000, retries: 0 })
      const loop = monitorEventLoopDelay({ resolution: 5 })
      const without = descriptors()
      const seen = { descriptors: 0, running: 0 }
      const ends = effort.ends(3_000)
      let warm
      loop.enable()
      for (let rounds = 0; rounds < 3 || performance.now() < ends; rounds++) {
        await check(await round(grow, choices, seen))
        // The sandbox's own books grow with the calls; the client's part must not.
        await control(sandbox, 'reset', {})
        if (rounds === 1) warm = await memory()
      }
      loop.disable()
      assert.equal(seen.running, IN_FLIGHT)
      const connections = seen.descriptors - without
      // One that the client has left is noticed a little later.
      assert.ok(connections > 0 && connections <= 2 * CONNECTIONS, `${connections} connections`)
      // Far below what a single wait would take; what a busy machine adds stays below it too.
      assert.ok(loop.max < (SLOW / 2) * 1e6, `the event loop stood still for ${loop.max / 1e6} ms`)
      const now = await memory()
      assert.ok(now.rss - warm.rss < 32 * MIB, `${(now.rss - warm.rss) / MIB} MiB more`)
      assert.ok(now.heapUsed - warm.heapUsed < 2 * MIB, `${(now.heapUsed - warm.heapUsed) / MIB} MiB more of heap`)
    }),
  )
})
