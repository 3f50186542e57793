'use strict'

// By these a value is known that another realm made, such as a test runner's.
const { isDate, isUint8Array } = require('node:util/types')
const { CardNumber, CardVerificationValue, textOf } = require('./cards.js')
const { Secret } = require('./secret.js')

/** A value that cannot be handed to the core, and where it stands. */
class Refused {
  constructor(field, reason) {
    this.field = field
    this.reason = reason
  }
}

function refuse(reason) {
  throw new Refused(undefined, reason)
}

function text(value) {
  return typeof value === 'string' ? JSON.stringify(value) : refuse('must be a string')
}

function secret(value) {
  return text(value instanceof Secret ? value.reveal() : value)
}

function cardNumber(value) {
  return text(value instanceof CardNumber ? textOf(value) : value)
}

function cardVerificationValue(value) {
  return text(value instanceof CardVerificationValue ? textOf(value) : value)
}

function bytes(value) {
  if (!isUint8Array(value)) return refuse('must be a Buffer or another Uint8Array')
  return `"${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')}"`
}

/** A message's body: its bytes as they arrived, or their text. */
function body(value) {
  if (typeof value === 'string') return JSON.stringify(value)
  if (!(value instanceof Uint8Array)) return refuse('must be a string, or a Buffer or another Uint8Array')
  try {
    return JSON.stringify(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value))
  } catch {
    return refuse('must be UTF-8')
  }
}

function boolean(value) {
  return typeof value === 'boolean' ? String(value) : refuse('must be true or false')
}

function integer(value) {
  if (typeof value === 'bigint') return value.toString()
  return Number.isSafeInteger(value) ? value.toFixed() : refuse('must be a whole number; beyond 2^53 pass a bigint')
}

function milliseconds(value) {
  return Number.isSafeInteger(value) && value >= 0
    ? value.toFixed()
    : refuse('must be a whole number of milliseconds')
}

function decimal(value) {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return `"${value}"`
  return refuse('must be a decimal string, such as "58.50", or a bigint: a number cannot hold every amount exactly')
}

function time(value) {
  if (typeof value === 'string') return JSON.stringify(value)
  return isDate(value) && !Number.isNaN(value.getTime())
    ? `"${value.toISOString()}"`
    : refuse('must be a valid Date, or its text in JSON')
}

function texts(value) {
  if (typeof value !== 'object' || value === null) refuse('must be an object of strings')
  const written = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => `${JSON.stringify(name)}:${inside(name, text, item)}`)
  return `{${written.join()}}`
}

/** A message's headers, as Node's own servers have them or as `Headers`. */
function headers(value) {
  if (typeof value !== 'object' || value === null) refuse('must be an object of strings, or Headers')
  const entries = Symbol.iterator in value ? [...value] : Object.entries(value)
  if (!entries.every(Array.isArray)) refuse('must be pairs of strings')
  return texts(
    Object.fromEntries(entries.map(([name, item]) => [name, Array.isArray(item) ? item.join(', ') : item])),
  )
}

/** Writes what `fields` lists of an object as JSON, and refuses what they do not list. */
function members(fields, given) {
  if (typeof given !== 'object' || given === null) refuse('must be an object')
  let written = ''
  for (const name of Object.keys(given)) {
    const field = fields.get(name)
    if (field === undefined) throw new Refused(name, `is not known here; known are ${[...fields.keys()].join(', ')}`)
    const value = given[name]
    if (value === undefined || value === null) continue
    written += `${written === '' ? '' : ','}"${field.member}":${inside(name, field.write, value)}`
  }
  return `{${written}}`
}

function inside(name, write, value) {
  try {
    return write(value)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Refused(joined(name, error.field), error.reason)
  }
}

function joined(name, rest) {
  if (rest === undefined) return name
  return rest.startsWith('[') ? `${name}${rest}` : `${name}.${rest}`
}

function fields(table) {
  return new Map(Object.entries(table).map(([name, [member, write]]) => [name, { member, write }]))
}

function record(table) {
  const write = (value) => members(table, value)
  return Object.assign(write, { takesObjects: true })
}

/** A value that is told by its `type` which members it has. */
function union(variants) {
  const write = (value) => {
    if (typeof value !== 'object' || value === null) return refuse('must be an object')
    const { type, ...rest } = value
    if (!Object.hasOwn(variants, type)) {
      throw new Refused('type', `must be one of ${Object.keys(variants).join(', ')}`)
    }
    const written = members(variants[type], rest)
    return `{"type":"${type}"${written === '{}' ? '' : ','}${written.slice(1)}`
  }
  return Object.assign(write, { takesObjects: true })
}

function list(write) {
  return (value) =>
    Array.isArray(value)
      ? `[${value.map((item, index) => inside(`[${index}]`, write, item)).join()}]`
      : refuse('must be an array')
}

/** Writes a request as JSON; one with a single field may also be the bare value of that field. */
function request(table, given = {}) {
  if (table.size === 1) {
    const [[name, { member, write }]] = table
    const bare = typeof given !== 'object' || (write.takesObjects && given !== null && !(name in given))
    if (bare) return `{"${member}":${inside(name, write, given)}}`
  }
  return members(table, given)
}

module.exports = {
  Refused,
  body,
  boolean,
  bytes,
  cardNumber,
  cardVerificationValue,
  decimal,
  fields,
  headers,
  integer,
  list,
  members,
  milliseconds,
  record,
  request,
  secret,
  text,
  texts,
  time,
  union,
}
