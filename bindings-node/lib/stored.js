'use strict'

const { fromCore, invalid } = require('./errors.js')
const { Refused, members } = require('./input.js')
const { queue } = require('./queue.js')

/** Writes a record as the JSON text that every language of the library reads. */
function toJson(name, fields, record) {
  return settled(queue.store(name, written(fields, record)))
}

/** Reads what any language of the library wrote. */
function fromJson(name, text) {
  if (typeof text !== 'string') throw invalid('', 'fromJson', undefined, 'must be the text of a stored record')
  return settled(queue.restore(name, text))
}

function written(fields, record) {
  try {
    return members(fields, record)
  } catch (error) {
    throw error instanceof Refused ? invalid('', 'toJson', error.field, error.reason) : error
  }
}

function settled([ok, value]) {
  if (ok) return value
  throw fromCore(value)
}

module.exports = { fromJson, toJson }
