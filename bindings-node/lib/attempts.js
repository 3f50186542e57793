'use strict'

const { invalid, record } = require('./errors.js')
const { Refused, members } = require('./input.js')
const { Attempt } = require('./requests.generated.js')

const REQUIRED = new Set(['provider', 'operation', 'started_at'])

/** Writes an attempt as the JSON text that every language of the library reads. */
function attemptToJson(attempt) {
  return checked(() => members(Attempt, attempt))
}

/** Reads what any language of the library wrote. */
function attemptFromJson(text) {
  return checked(() => {
    const stored = parsed(text)
    for (const [name, { member }] of Attempt) {
      const value = stored[member] ?? undefined
      if (typeof value !== 'string' && (value !== undefined || REQUIRED.has(member))) {
        throw new Refused(name, 'must be a string')
      }
    }
    const attempt = record('Attempt', stored)
    members(Attempt, attempt)
    return attempt
  })
}

function parsed(text) {
  let value
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  if (typeof value === 'object' && value !== null) return value
  throw new Refused(undefined, 'must be the JSON text of an attempt')
}

function checked(work) {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refused ? invalid('', 'attempt', error.field, error.reason) : error
  }
}

module.exports = { attemptFromJson, attemptToJson }
