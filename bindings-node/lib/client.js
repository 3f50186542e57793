'use strict'

const { fromCore, invalid, make } = require('./errors.js')
const input = require('./input.js')
const { queue, start } = require('./queue.js')

let partsOf

/** What the clients of all providers have in common. Credentials are with the core and in no field here. */
class Client {
  #parts

  static {
    partsOf = (client) => client.#parts
  }

  constructor(provider, credentials, options, given) {
    const { onEvent, ...rest } = given ?? {}
    try {
      if (onEvent !== undefined && typeof onEvent !== 'function') {
        throw new input.Refused('onEvent', 'must be a function')
      }
      const known = new Map([...credentials, ...options])
      const [secret, open] = [{}, {}]
      for (const [name, value] of Object.entries(rest)) {
        ;(credentials.has(name) ? secret : open)[name] = value
      }
      input.members(known, rest)
      const native = queue.connect(provider, input.members(credentials, secret), input.members(options, open))
      if (typeof native === 'string') throw fromCore(native)
      this.#parts = { native, provider, onEvent }
    } catch (error) {
      throw refused(error, provider, 'new')
    }
  }
}

/** Calls an operation; whatever is wrong rejects the promise. */
function call(client, operation, fields, request, options) {
  const parts = partsOf(client)
  try {
    return begin(parts, operation, input.request(fields, request), options)
  } catch (error) {
    return Promise.reject(refused(error, parts.provider, operation))
  }
}

/** Walks over a listing that comes in batches. */
async function* walk(client, operation, fields, request, options) {
  const parts = partsOf(client)
  let first
  try {
    first = input.members(fields, request ?? {})
  } catch (error) {
    throw refused(error, parts.provider, operation)
  }
  let cursor
  do {
    const batch = await batchAt(parts, operation, first, cursor, options)
    for (const item of batch.items) yield item
    cursor = batch.cursor
  } while (cursor !== undefined)
}

function batchAt(parts, operation, first, cursor, options) {
  const separator = first === '{}' ? '' : ','
  const text = cursor === undefined ? first : `${first.slice(0, -1)}${separator}"cursor":${JSON.stringify(cursor)}}`
  try {
    return begin(parts, operation, text, options)
  } catch (error) {
    return Promise.reject(refused(error, parts.provider, operation))
  }
}

function begin({ native, provider, onEvent }, operation, text, options) {
  if (options === undefined) return start(native, operation, text, undefined, undefined, onEvent)
  const { deadline, signal, ...unknown } = options
  for (const name in unknown) throw new input.Refused(name, 'is not known here; known are deadline, signal')
  if (deadline !== undefined && !(Number.isSafeInteger(deadline) && deadline >= 0)) {
    throw new input.Refused('deadline', 'must be a whole number of milliseconds')
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new input.Refused('signal', 'must be an AbortSignal')
  }
  if (signal?.aborted) throw cancelled(provider, operation, signal)
  return start(native, operation, text, deadline, signal, onEvent)
}

function cancelled(provider, operation, signal) {
  const reason = 'the caller cancelled before the call was made'
  const retry = { type: 'now' }
  return make(
    { kind: 'cancelled', provider, operation, outcome: 'not_sent', reason, retry },
    { cause: signal.reason },
  )
}

/** Calls what needs no client. */
function invoke(provider, name, fields, request) {
  try {
    const [ok, value] = queue.invoke(name, input.members(fields, request ?? {}))
    if (ok) return value
    throw fromCore(value)
  } catch (error) {
    throw refused(error, provider, name)
  }
}

function refused(error, provider, operation) {
  return error instanceof input.Refused ? invalid(provider, operation, error.field, error.reason) : error
}

module.exports = { Client, call, invoke, walk }
