import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { inspect } from 'node:util'
import * as tillbridge from '../lib/index.mjs'
import { cases } from './support/cases.mjs'
import { camelCase } from './support/compare.mjs'
import { Cutter } from './support/cutter.mjs'
import { repeatable } from './support/effort.mjs'
import { control, start } from './support/sandbox.mjs'
import { accountOf, carriedOut, writes } from './support/writes.mjs'

let sandbox
let cutter

before(async () => {
  sandbox = await start('serve')
  cutter = await Cutter.before(sandbox.url)
})

after(async () => {
  cutter.stop()
  await sandbox.stop()
})

beforeEach(() => control(sandbox, 'reset', {}))

/** A client that repeats nothing; it reaches the sandbox where `lead` leads. */
function connect(provider, lead = (url) => url) {
  const { baseUrl, ...account } = accountOf(sandbox, provider)
  const Client = tillbridge[camelCase(`_${provider}`)]
  return new Client({ retries: 0, ...account, baseUrl: lead(baseUrl) })
}

function clientsOf({ provider }) {
  return { direct: connect(provider), onLine: connect(provider, (url) => cutter.lead(url)) }
}

/** Makes the call with the line cut there, and judges how it ended. */
async function play(write, { direct, onLine }, cut, options) {
  await control(sandbox, 'reset', {})
  const request = await write.prepare({ client: direct, sandbox, mark: 'mark' })
  cutter.arm(cut)
  const error = await onLine[write.operation](request, options).then(
    () => undefined,
    (error) => error,
  )
  if (error !== undefined && cut?.silence === undefined) await cutter.settled()
  const { passed } = cutter
  cutter.arm()
  const times = await carriedOut(sandbox, write)
  const scene = `${inspect(cut)}: ${times} times, ${inspect(error)}`
  if (error === undefined) assert.ok(times >= 1, scene)
  else await judge(write, direct, error, times, scene)
  return { error, passed }
}

/** Fails unless what the error says is true, nothing happened twice, and reconciling ends in the truth. */
async function judge({ kind }, direct, error, times, scene) {
  assert.ok(error instanceof tillbridge.PaymentError, scene)
  assert.ok(times <= 1 || kind === 'repeatable', scene)
  if (error.outcome === 'not_sent') assert.equal(times, 0, scene)
  if (error.attempt === undefined) return
  assert.ok(error instanceof tillbridge.OutcomeUnknownError, scene)
  assert.equal(error.outcome, 'unknown', scene)
  // An attempt is settled from its stored text, as another process would.
  const attempt = JSON.parse(JSON.stringify(error.attempt))
  const settled = await direct.reconcile({ attempt }, { deadline: 60 }).catch((error) => error)
  const told = `${scene}, settled as ${inspect(settled)}`
  if (settled instanceof Error) {
    // What it does not settle it refuses; a look that takes too long tells nothing.
    assert.ok(['invalid_request', 'timeout'].includes(settled.kind), told)
  } else if (settled.type === 'found') {
    assert.equal(times, 1, told)
  } else if (settled.type === 'not_found') {
    // What only begins a payment may be there, as long as no money came of it.
    assert.ok(times === 0 || kind === 'once', told)
  } else {
    assert.equal(settled.type, 'undecided', told)
  }
}

/** The same until the line is cut: a call that still met the connection of an earlier cut did not come as far. */
async function playUntilCut(write, clients, cut) {
  const { cuts } = cutter
  for (let left = 9; ; left--) {
    const played = await play(write, clients, cut)
    if (cutter.cuts > cuts || left === 0) return played
  }
}

describe('the table of writes', () => {
  it('names every call whose answer can be lost', () => {
    const losable = new Set()
    for (const { provider, steps } of cases) {
      for (const { call, expect } of steps) if (expect.error?.attempt) losable.add(`${provider}.${call}`)
    }
    const named = writes.filter(({ kind }) => kind !== 'repeatable').map(({ name }) => name)
    assert.deepEqual(named.sort(), [...losable].sort())
  })
})

describe('a line that is cut', () => {
  for (const write of writes) {
    const { name } = write
    it(
      `anywhere in ${name} moves money once at most and never lies`,
      repeatable(async (effort) => {
        const choices = effort.choices(name)
        const clients = clientsOf(write)
        const whole = await play(write, clients)
        assert.equal(whole.error, undefined, inspect(whole.error))
        let failed = 0
        for (const way of ['request', 'answer']) {
          const places = effort.places(whole.passed[way] - 1, 4, choices)
          const { cuts } = cutter
          for (const place of places) {
            const { error } = await playUntilCut(write, clients, { [way]: place })
            if (error !== undefined) failed += 1
          }
          // Ids of different lengths may move the end.
          assert.ok(cutter.cuts - cuts >= places.length - 1, `the ${way} was cut too seldom`)
        }
        // A flow that reads may go on after a cut, but not after each.
        assert.ok(failed >= 2, `${failed} cuts had an effect`)
      }),
    )
  }
})

describe('a line that falls silent', () => {
  for (const write of writes.filter(({ kind }) => kind === 'money')) {
    const { name } = write
    it(
      `in ${name} ends it by its deadline with what is true`,
      repeatable(async (effort) => {
        const clients = clientsOf(write)
        const { passed } = await play(write, clients)
        const choices = effort.choices(`silence in ${name}`)
        for (const place of [0, choices(passed.request - 1)]) {
          const { error } = await play(write, clients, { silence: place }, { deadline: 100 })
          // A commit that has been seen to be paid has its result, though its last word be lost.
          assert.ok(error !== undefined || (name === 'glase.commit' && place > 0), `silence after ${place} bytes`)
        }
      }),
    )
  }
})

describe('an address where nobody listens', () => {
  let nobody

  before(async () => {
    nobody = await start('serve')
    await nobody.stop()
  })

  for (const write of writes) {
    it(`is told by ${write.name} as not sent`, async () => {
      const lost = connect(write.provider, (url) => url.replace(sandbox.url, nobody.url))
      const request = await write.prepare({ client: connect(write.provider), sandbox, mark: 'nobody' })
      const error = await lost[write.operation](request).catch((error) => error)
      assert.equal(error.outcome, 'not_sent', inspect(error))
      assert.equal(await carriedOut(sandbox, write), 0)
    })
  }
})
