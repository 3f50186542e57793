import { readdirSync, readFileSync } from 'node:fs'
import * as tillbridge from '../../lib/index.mjs'
import { camelCase, camelCased, given } from './compare.mjs'
import { root } from './sandbox.mjs'

export const fixtures = `${root}tests/fixtures`

/** Operations that are iterators. */
export const walks = new Set(['payments', 'subscriptions', 'transactions'])

/** Every shared case, with its name and its text. */
export const cases = readdirSync(fixtures).flatMap((provider) =>
  readdirSync(`${fixtures}/${provider}`)
    .filter((name) => name.endsWith('.json'))
    .map((file) => {
      const text = readFileSync(`${fixtures}/${provider}/${file}`, 'utf8')
      return { provider, name: file.slice(0, -'.json'.length), text, ...JSON.parse(text) }
    }),
)

/** Makes the client of a case. */
export function connect(provider, { credentials, options = {} }, more) {
  const Client = tillbridge[camelCase(`_${provider}`)]
  return new Client({ ...camelCased(credentials), ...more, ...camelCased(options) })
}

/** Makes the call of a step and gives its value, or what it walked over; `items` also holds that when it throws. */
export async function perform(provider, client, { call, input }, previous, items = []) {
  const name = camelCase(call)
  if (call === 'new') return connect(provider, input)
  if (name in tillbridge) return tillbridge[name](given(input))
  if (!walks.has(call)) return await client[name](request(call, input, previous))
  for await (const item of client[name](given(input))) items.push(item)
  return items
}

function request(call, input, previous) {
  if (call !== 'reconcile') return given(input)
  // A stored attempt comes back from JSON, wherever it was stored.
  if (input.attempt === '$previous') return JSON.parse(JSON.stringify(previous))
  return tillbridge.attemptFromJson(JSON.stringify(input.attempt))
}

/** The shortest case of each operation that succeeds over the network. */
export const examples = new Map()
for (const one of cases) {
  const last = one.steps.at(-1)
  const operation = `${one.provider}.${last.call}`
  const succeeds = last.expect.error === undefined && last.exchanges?.length > 0
  const shortest = examples.get(operation)?.text.length ?? Number.POSITIVE_INFINITY
  if (succeeds && one.text.length < shortest) examples.set(operation, one)
}
