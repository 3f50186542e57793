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
