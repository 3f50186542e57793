'use strict'

const { records } = require('./records.generated.js')

const classes = new Map()

/** Names that the core spells in snake case, as this package spells them. */
function camelCase(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}

class PaymentError extends Error {
  constructor(fields, options) {
    super(fields.message ?? sentence(fields), options)
    const { kind, provider, operation, outcome, reason, issues = [], retry = { type: 'never' } } = fields
    Object.assign(this, { kind, provider, operation, outcome })
    for (const name of ['httpStatus', 'providerCode', 'requestId', 'transactionId', 'field']) {
      if (fields[name] !== undefined) this[name] = fields[name]
    }
    Object.assign(this, { reason, issues, retry })
    if (fields.attempt !== undefined) this.attempt = fields.attempt
    // By this code Node's own callers tell that it was they who aborted.
    if (kind === 'cancelled') this.code = 'ABORT_ERR'
    // An answer may be long: what is not enumerable is neither printed nor written as JSON.
    Object.defineProperty(this, 'raw', { value: fields.raw, configurable: true, writable: true })
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this }
  }
}

/** Makes the text of an error as the core does, for those that are met before the core is asked. */
function sentence({ provider, operation, kind, field, reason, outcome }) {
  const where = provider === '' ? operation : `${provider}.${operation}`
  const named = field === undefined ? '' : `${field} `
  return `${where} ${kind}: ${named}${reason} (outcome ${outcome})`
}

/** Says which kind of the core's errors a class stands for. */
function define(kind, errorClass) {
  Object.defineProperty(errorClass.prototype, 'name', {
    value: errorClass.name,
    configurable: true,
    writable: true,
  })
  classes.set(kind, errorClass)
}

function make(fields, options) {
  const ErrorClass = classes.get(fields.kind) ?? PaymentError
  return new ErrorClass(fields, options)
}

/** Makes the error that the core describes in JSON. */
function fromCore(text, options) {
  const { kind, context, attempt, text: message } = JSON.parse(text)
  const fields = { kind, message, raw: context.raw }
  for (const [name, value] of Object.entries(context)) {
    if (value !== null) fields[camelCase(name)] = value
  }
  if (attempt !== undefined) fields.attempt = record('Attempt', attempt)
  if (kind === 'invalid_request' && context.outcome === 'not_sent') {
    // The core's own words about the caller's input name its fields; later ones may quote the provider.
    fields.reason = camelCase(fields.reason)
    fields.message = message.replace(context.reason, () => fields.reason)
  }
  if (context.field !== null) {
    fields.field = camelCase(context.field)
    fields.message = fields.message.replace(`: ${context.field} `, () => `: ${fields.field} `)
  }
  return make(fields, options)
}

/** Makes a record from its JSON form in the core's spelling. */
function record(name, value) {
  const { members, make } = records[name]
  return make(...members.map((member) => value[member] ?? undefined))
}

/** Makes the error for input that is refused before the core is asked. */
function invalid(provider, operation, field, reason) {
  return make({ kind: 'invalid_request', provider, operation, outcome: 'not_sent', field, reason })
}

module.exports = { PaymentError, define, fromCore, invalid, make, record }
