import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { Secret } from '../../lib/index.mjs'

export function camelCase(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}

/** Members whose own members have the caller's names. */
const texts = new Set(['headers', 'meta', 'metadata', 'output_metadata', 'properties', 'values'])

/** Members that are bytes, as base64 in the cases. */
const bytes = new Set(['receipt_data'])

/** A value that a case gives, with its members in camel case. */
export function given(value) {
  if (Array.isArray(value)) return value.map(given)
  if (typeof value !== 'object' || value === null) return value
  const inner = (name, item) => (bytes.has(name) ? Buffer.from(item, 'base64') : texts.has(name) ? item : given(item))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [camelCase(name), inner(name, item)]))
}

/** A value of a case with its members in camel case. */
export function camelCased(value) {
  if (Array.isArray(value)) return value.map(camelCased)
  if (typeof value !== 'object' || value === null) return value
  const member = ([name, inner]) => [camelCase(name), texts.has(name) ? inner : camelCased(inner)]
  return Object.fromEntries(Object.entries(value).map(member))
}

/** Compares a result with what a case expects of it: what the case does not name must be absent. */
export function sameValue(actual, expected, ignored = [], path = 'value') {
  if (actual === undefined || (Array.isArray(actual) && actual.length === 0)) {
    assert.ok(expected == null || expected.length === 0, `${path} is absent, not ${inspect(expected)}`)
  } else if (actual instanceof Date) {
    assert.equal(actual.getTime(), Math.floor(Date.parse(expected)), path)
  } else if (actual instanceof Secret) {
    assert.equal(actual.reveal(), expected, path)
  } else if (actual instanceof Uint8Array) {
    assert.equal(Buffer.from(actual).toString('base64'), expected, path)
  } else if (Array.isArray(actual)) {
    assert.equal(actual.length, expected?.length, `${path}.length`)
    actual.forEach((item, index) => {
      sameValue(item, expected[index], [], `${path}.${index}`)
    })
  } else if (typeof actual === 'object') {
    assert.ok(expected, `${path} is ${inspect(actual)}, not absent`)
    for (const name of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
      if (name === 'raw') continue
      if (ignored.includes(name)) assert.notEqual(actual[name], undefined, `${path}.${name}`)
      else sameValue(actual[name], expected[name], [], `${path}.${name}`)
    }
  } else {
    assert.equal(actual, expected, path)
  }
}

/** Compares an error with the members that a case names. */
export function sameError(error, expected, errorClasses) {
  const { kind, attempt, $excludes: excluded = [], ...members } = expected
  const name = camelCase(`_${kind}`)
  assert.equal(error.kind, kind, inspect(error))
  assert.ok(error instanceof errorClasses[`${name}Error`], `${error.name} is no ${name}Error`)
  assert.equal(error.name, `${name}Error`)
  for (const [member, value] of Object.entries(members)) {
    const wanted = namesFields(member, error) && value !== null ? camelCase(value) : value
    sameMember(error[camelCase(member)], wanted, member)
  }
  if (attempt !== undefined) sameAttempt(error.attempt, attempt)
  for (const text of excluded) {
    for (const printed of printedForms(error)) {
      assert.ok(!printed.includes(text), `${JSON.stringify(text)} is printed: ${printed}`)
    }
  }
}

/** Whether a member of an error speaks of the caller's input, in the caller's spelling. */
function namesFields(member, { kind, outcome }) {
  return member === 'field' || (member === 'reason' && kind === 'invalid_request' && outcome === 'not_sent')
}

function sameMember(actual, expected, member) {
  if (expected === null) assert.equal(actual, undefined, member)
  else assert.deepEqual(actual, expected, member)
}

function sameAttempt(actual, expected) {
  if (expected === null) {
    assert.equal(actual, undefined)
    return
  }
  const { started_at: _, ...members } = expected
  const { startedAt, ...rest } = actual
  assert.ok(startedAt instanceof Date)
  sameValue(rest, camelCased(members), [], 'attempt')
}

/** Everything that printing an error may show. */
export function printedForms(error) {
  const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true }
  return [error, error.attempt]
    .filter((value) => value !== undefined)
    .flatMap((value) => [String(value), inspect(value), inspect(value, deep), JSON.stringify(value)])
    .concat(error.message, error.stack)
}
