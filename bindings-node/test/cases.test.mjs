import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import * as tillbridge from '../lib/index.mjs'
import { camelCase, camelCased, given as inputOf, sameError, sameValue } from './support/compare.mjs'
import { root, start } from './support/sandbox.mjs'

const fixtures = `${root}tests/fixtures`
const session = `node-${process.pid}`
const providers = readdirSync(fixtures)
const walks = new Set(['payments', 'subscriptions', 'transactions'])
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

for (const provider of providers) {
  // Some cases wait for a deadline or a rate limit: side by side they take no longer than one.
  describe(provider, { concurrency: 32 }, () => {
    for (const file of readdirSync(`${fixtures}/${provider}`).filter((name) => name.endsWith('.json'))) {
      const name = file.slice(0, -'.json'.length)
      it(name, async () => {
        const text = readFileSync(`${fixtures}/${provider}/${file}`, 'utf8')
        await runCase(provider, name, JSON.parse(text))
        const { steps } = JSON.parse(text)
        passed.push({ case: `${provider}/${name}`, operations: [...new Set(steps.map((step) => step.call))] })
      })
    }
  })
}

async function runCase(provider, name, { client: given, steps }) {
  const place = `${session}/${provider}/${name}`
  const isNew = steps.every((step) => step.call === 'new')
  const client = isNew ? undefined : connect(provider, given, `${replay.url}/${place}`)
  let previous
  for (const step of steps) {
    previous = await runStep(provider, client, step, previous)
  }
  const answer = await fetch(`${replay.control}/replay/${place}`)
  const state = await answer.json()
  assert.deepEqual(state.problems, [])
  assert.ok(state.complete, `${state.received} of ${state.expected} requests arrived`)
}

function connect(provider, { credentials, options = {} }, baseUrl) {
  const Client = tillbridge[camelCase(`_${provider}`)]
  return new Client({ ...camelCased(credentials), ...withBaseUrl(camelCased(options), baseUrl) })
}

function withBaseUrl(options, baseUrl) {
  return baseUrl === undefined ? options : { baseUrl, ...options }
}

/** Runs a step and gives the attempt of its error, for a later step. */
async function runStep(provider, client, { call, input, expect }, previous) {
  const items = []
  let value
  try {
    if (call === 'new') value = connect(provider, input)
    else if (walks.has(call)) for await (const item of client[camelCase(call)](inputOf(input))) items.push(item)
    else if (camelCase(call) in tillbridge) value = tillbridge[camelCase(call)](inputOf(input))
    else value = await client[camelCase(call)](request(call, input, previous))
  } catch (error) {
    if (!(error instanceof tillbridge.PaymentError) || expect.error === undefined) throw error
    sameError(error, expect.error, tillbridge)
    if (expect.items !== undefined) sameItems(items, expect)
    return error.attempt
  }
  assert.equal(expect.error, undefined, `an error was expected, not ${JSON.stringify(value ?? items)}`)
  if (walks.has(call)) sameItems(items, expect)
  else sameValue(value, camelCased(expect.value), expect.$ignore?.map(camelCase))
}

function sameItems(items, expect) {
  sameValue(items, camelCased(expect.items), expect.$ignore?.map(camelCase), 'items')
}

function request(call, input, previous) {
  if (call !== 'reconcile') return inputOf(input)
  // A stored attempt comes back from JSON, wherever it was stored.
  if (input.attempt === '$previous') return JSON.parse(JSON.stringify(previous))
  return tillbridge.attemptFromJson(JSON.stringify(input.attempt))
}
