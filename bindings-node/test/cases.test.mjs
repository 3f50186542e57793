import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import * as tillbridge from '../lib/index.mjs'
import { assertHidden, collectSecrets, secretsOf } from './support/canaries.mjs'
import { cases, connect, fixtures, perform, walks } from './support/cases.mjs'
import { camelCase, camelCased, sameError, sameValue } from './support/compare.mjs'
import { root, start } from './support/sandbox.mjs'

const session = `node-${process.pid}`
const passed = []
let replay

before(async () => {
  replay = await start('replay', fixtures)
})

after(async () => {
  await replay.stop()
  passed.sort((a, b) => (a.case < b.case ? -1 : 1))
  mkdirSync(`${root}target/coverage`, { recursive: true })
  writeFileSync(`${root}target/coverage/node.json`, JSON.stringify(passed))
})

for (const provider of new Set(cases.map(({ provider }) => provider))) {
  // Some cases wait for a deadline or a rate limit: side by side they take no longer than one.
  describe(provider, { concurrency: 32 }, () => {
    for (const one of cases.filter((one) => one.provider === provider)) {
      it(one.name, async () => {
        await runCase(one)
        passed.push({ case: `${provider}/${one.name}`, operations: [...new Set(one.steps.map((step) => step.call))] })
      })
    }
  })
}

async function runCase(one) {
  const { provider, name, client: config, steps } = one
  const place = `${session}/${provider}/${name}`
  const events = []
  const more = { baseUrl: `${replay.url}/${place}`, onEvent: (event) => events.push(event) }
  const isNew = steps.every((step) => step.call === 'new')
  const client = isNew ? undefined : connect(provider, config, more)
  const secrets = secretsOf(one)
  let previous
  for (const step of steps) {
    const end = await runStep(provider, client, step, previous)
    collectSecrets(end, secrets)
    assertHidden(
      secrets,
      [end, events, client].filter((value) => value !== undefined),
    )
    previous = end?.attempt
  }
  const answer = await fetch(`${replay.control}/replay/${place}`)
  const state = await answer.json()
  assert.deepEqual(state.problems, [])
  assert.ok(state.complete, `${state.received} of ${state.expected} requests arrived`)
}

/** Runs a step and gives its value or its error. */
async function runStep(provider, client, step, previous) {
  const { call, expect } = step
  const items = []
  let value
  try {
    value = await perform(provider, client, step, previous, items)
  } catch (error) {
    if (!(error instanceof tillbridge.PaymentError) || expect.error === undefined) throw error
    sameError(error, expect.error, tillbridge)
    if (expect.items !== undefined) sameItems(items, expect)
    return error
  }
  assert.equal(expect.error, undefined, `an error was expected, not ${JSON.stringify(value)}`)
  if (walks.has(call)) sameItems(items, expect)
  else sameValue(value, camelCased(expect.value), expect.$ignore?.map(camelCase))
  return value
}

function sameItems(items, expect) {
  sameValue(items, camelCased(expect.items), expect.$ignore?.map(camelCase), 'items')
}
