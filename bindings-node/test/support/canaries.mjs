import assert from 'node:assert/strict'
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { format, inspect } from 'node:util'
import v8 from 'node:v8'
import { Secret } from '../../lib/index.mjs'

/** Members of credentials and inputs that nobody may print. */
const hidden = /^(api_key|secret|password|card_token|number|card_number|cvv|card_cvv_number)$/
/** Members of answers that open something. */
const opening = /^(apiKey|checkoutLink|paymentLink|paymentUrl|redirectUrl|3dsUrl|PaReq|PaRes|CReq|TermUrl)$/
/** Those of them that may hold an id instead of an address. */
const addresses = /(Link|Url)$/
/** Headers that prove who sends. */
const signatures = /^(authorization|sign|svix-signature|webhook-signature)$/i
/** Shorter texts stand in others by chance. */
const SHORTEST = 8

/** What a case holds that must be printed nowhere. */
export function secretsOf({ client, steps }) {
  const secrets = new Set()
  collect(client.credentials, hidden, secrets)
  for (const { call, input = {}, exchanges = [] } of steps) {
    collect(input, hidden, secrets)
    for (const secret of input.secrets ?? []) add(secret, secrets)
    if (call !== 'sign_flowglad_webhook') collect(input.headers, signatures, secrets)
    for (const { request, answer } of exchanges) {
      collect(request.headers, signatures, secrets)
      collect(answer?.body, opening, secrets)
    }
  }
  return secrets
}

function collect(value, names, secrets) {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (names.test(name) && !(addresses.test(name) && !String(inner).includes('://'))) add(inner, secrets)
    else collect(inner, names, secrets)
  }
}

function add(text, secrets) {
  if (typeof text === 'string' && text.trim().length >= SHORTEST) secrets.add(text)
}

/** Adds the secrets that a result hands over. */
export function collectSecrets(value, secrets) {
  if (value instanceof Secret) add(value.reveal(), secrets)
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collectSecrets(inner, secrets)
  }
}

/** Everything that a program may print, log, send or store of a value. */
export function printed(value) {
  const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null }
  const copy = structuredClone(value instanceof Error ? value : JSON.parse(JSON.stringify(value)))
  const texts = [
    inspect(value),
    inspect(value, deep),
    inspect(value, { ...deep, customInspect: false }),
    JSON.stringify(value),
    format('%s %o %O %j', value, value, value, value),
    inspect(copy, deep),
    v8.serialize(copy).toString('latin1'),
    logged(value),
  ]
  if (!(value instanceof Error)) return texts.join('\n')
  const { message, stack, cause, attempt, raw } = value
  const parts = [message, stack, raw, inspect(cause, deep), inspect(attempt, deep), JSON.stringify(attempt)]
  return [...texts, String(value), ...parts].join('\n')
}

function logged(value) {
  let text = ''
  const write = (chunk, _, done) => {
    text += chunk
    done()
  }
  const console = new Console(new Writable({ write }), new Writable({ write }))
  console.log(value)
  console.error('failed', value)
  console.dir(value, { depth: 9, showHidden: true })
  console.table([value])
  return text
}

/** Fails where a secret stands in anything that can be printed of the values. */
export function assertHidden(secrets, values) {
  for (const value of values) {
    const text = printed(value)
    for (const secret of secrets) {
      const at = text.indexOf(secret)
      assert.ok(at < 0, `a secret is printed: ${text.slice(Math.max(0, at - 200), at + secret.length + 40)}`)
    }
  }
}

/** Adds what the requests that arrived were signed and authorised with. */
export function wireSecrets(requests, secrets) {
  for (const { headers } of requests) collect(headers, signatures, secrets)
}
