import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as tillbridge from '../lib/index.mjs'
import { assertHidden, collectSecrets, printed, secretsOf, wireSecrets } from './support/canaries.mjs'
import { connect, examples, perform } from './support/cases.mjs'
import { endings, provider } from './support/echo.mjs'

/** A verification value is too short to be told from other digits: this one stands nowhere else. */
const CVV = '9731'
/** Long enough for a call to be sent while all the others begin. */
const DEADLINE = 2000

for (const [ending, spoil] of Object.entries(endings)) {
  describe(`with ${ending}`, { concurrency: 16 }, () => {
    for (const [operation, example] of examples) {
      it(`${operation} shows no secret`, () => play(withCanary(example), spoil))
    }
  })
}

function withCanary({ text }) {
  return JSON.parse(text.replace(/"123"/g, `"${CVV}"`))
}

async function play(example, spoil) {
  const server = await provider(example, spoil)
  const events = []
  const onEvent = (event) => events.push(event)
  const options = { ...example.client.options, deadline: DEADLINE }
  const client = connect(example.provider, { ...example.client, options }, { baseUrl: server.url, onEvent })
  const secrets = secretsOf(example)
  let previous
  try {
    for (const step of example.steps) {
      const items = []
      const end = await perform(example.provider, client, step, previous, items).catch((error) => error)
      previous = end.attempt
      collectSecrets(end, secrets)
      collectSecrets(items, secrets)
      wireSecrets(server.requests, secrets)
      assertHidden(secrets, [end, items, events, client])
      assertNoDigits([end, items, events, client])
      assert.ok(!(end instanceof Error) || end instanceof tillbridge.PaymentError, String(end))
    }
    assert.ok(server.requests.length > 0, 'nothing arrived')
  } finally {
    server.stop()
  }
}

/** Fails where the verification value stands alone in what can be printed. */
function assertNoDigits(values) {
  for (const value of values) assert.doesNotMatch(printed(value), new RegExp(`(?<![0-9a-z])${CVV}(?![0-9a-z])`, 'i'))
}

describe('the canaries', () => {
  it('are there for every client, in every operation', () => {
    const operations = Object.keys(tillbridge).flatMap((name) => {
      const methods = Object.getOwnPropertyNames(tillbridge[name].prototype ?? {})
      return /^[A-Z].*(Grow|Pay|Glase|Flowglad)$/.test(name) || name === 'Glase' || name === 'Flowglad' ? methods : []
    })
    assert.equal(examples.size, operations.filter((method) => method !== 'constructor').length)
    for (const [operation, example] of examples) assert.ok(secretsOf(example).size > 0, operation)
  })

  for (const [what, value] of [
    ['a member', { key: 'canary_7f31' }],
    ['a member that is not listed', Object.defineProperty({}, 'key', { value: 'canary_7f31' })],
    ['an error', new Error('canary_7f31')],
    ['a cause', new Error('wrong', { cause: 'canary_7f31' })],
    ['a text inside', { list: [{ text: 'x canary_7f31 y' }] }],
  ]) {
    it(`would be seen as ${what}`, () => {
      assert.throws(() => assertHidden(new Set(['canary_7f31']), [value]), /a secret is printed/)
    })
  }
})
