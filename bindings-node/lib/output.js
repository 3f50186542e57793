'use strict'

function time(text) {
  return text === undefined ? undefined : new Date(text)
}

/** Adds the provider's own text, which may be long: what is not enumerable is neither printed nor written as JSON. */
function withRaw(record, raw) {
  return Object.defineProperty(record, 'raw', { value: raw, configurable: true, writable: true })
}

module.exports = { time, withRaw }
