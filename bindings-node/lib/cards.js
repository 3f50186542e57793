'use strict'

const { inspect } = require('node:util')

const REDACTED = '[redacted]'
// Out of the objects' own reach, and of every inspection's.
const texts = new WeakMap()

/** A text that goes to the provider and to nobody else. */
class WriteOnly {
  constructor(text) {
    if (typeof text !== 'string') throw new TypeError('the digits of a card are a string')
    texts.set(this, text)
    Object.freeze(this)
  }

  toString() {
    return REDACTED
  }

  toJSON() {
    return REDACTED
  }

  [inspect.custom]() {
    return `${this.constructor.name}(${REDACTED})`
  }
}

class CardNumber extends WriteOnly {}

class CardVerificationValue extends WriteOnly {}

/** The text, for the request that sends it. */
function textOf(value) {
  return texts.get(value)
}

module.exports = { CardNumber, CardVerificationValue, textOf }
