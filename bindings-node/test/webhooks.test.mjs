import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  AuthenticationError,
  InvalidRequestError,
  parseGlobianceWebhook,
  signFlowgladWebhook,
  verifyFlowgladWebhook,
} from '../lib/index.mjs'

const secret = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX'
const body = '{"id":"cust_ü","object":"customer","pricingModelId":"m"}'
const signed = signFlowgladWebhook({ body, secret, messageId: 'msg_1' })
const id = 'cust_ü'

function verify(given) {
  return verifyFlowgladWebhook({ body, headers: signed.headers, secrets: [secret], ...given })
}

describe('a message to a web hook', () => {
  it('is taken as bytes and as their text', () => {
    const bytes = new TextEncoder().encode(body)
    for (const form of [body, Buffer.from(body), bytes, Buffer.from(`..${body}..`).subarray(2, -2)]) {
      assert.equal(verify({ body: form }).id, id)
    }
    assert.deepEqual(signFlowgladWebhook({ body: bytes, secret, messageId: 'msg_1' }).body, body)
    assert.equal(parseGlobianceWebhook({ body: Buffer.from('{"checkoutId":"c-1"}') }).checkoutId, 'c-1')
  })

  it('is taken with its headers in every form that servers have', () => {
    const names = Object.keys(signed.headers)
    assert.ok(names.length >= 3)
    for (const headers of [
      { ...signed.headers, 'set-cookie': ['a=1', 'b=2'], absent: undefined },
      new Headers(signed.headers),
      new Map(Object.entries(signed.headers)),
      Object.entries(signed.headers),
      Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name.toUpperCase(), value])),
    ]) {
      assert.equal(verify({ headers }).messageId, 'msg_1')
    }
  })

  it('is not believed when a byte is another', () => {
    const other = Buffer.from(body)
    other[other.indexOf('m"}')] += 1
    assert.throws(() => verify({ body: other }), AuthenticationError)
    assert.throws(() => verify({ body: Buffer.from(`\ufeff${body}`) }), AuthenticationError)
  })

  for (const [what, given, field] of [
    ['bytes that are no text', { body: Buffer.from([0x7b, 0xff, 0x7d]) }, 'body'],
    ['a body that was parsed', { body: JSON.parse(body) }, 'body'],
    ['no headers', { headers: null }, undefined],
    ['headers that are text', { headers: 'svix-id: 1' }, 'headers'],
    ['headers that are no pairs', { headers: ['svix-id'] }, 'headers'],
    ['a header that is a number', { headers: { ...signed.headers, 'svix-id': 1 } }, 'headers.svix-id'],
  ]) {
    it(`is refused with ${what}`, () => {
      assert.throws(
        () => verify(given),
        (error) => error instanceof InvalidRequestError && (field === undefined || error.field === field),
      )
    })
  }
})
