'use strict'

const { timingSafeEqual } = require('node:crypto')
const { inspect } = require('node:util')

const REDACTED = '[redacted]'

/** A text that is never printed. */
class Secret {
  // Private members are shown by no inspection, and copied by no clone.
  #text

  constructor(text) {
    if (typeof text !== 'string') throw new TypeError('a secret is made of a string')
    this.#text = text
    Object.freeze(this)
  }

  reveal() {
    return this.#text
  }

  equals(other) {
    if (!(other instanceof Secret)) return false
    const [own, its] = [Buffer.from(this.#text), Buffer.from(other.#text)]
    return own.length === its.length && timingSafeEqual(own, its)
  }

  toString() {
    return REDACTED
  }

  toJSON() {
    return REDACTED
  }

  [inspect.custom]() {
    return `Secret(${REDACTED})`
  }
}

module.exports = { Secret }
