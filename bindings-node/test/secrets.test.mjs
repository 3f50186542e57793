import assert from 'node:assert/strict'
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { format, inspect } from 'node:util'
import v8 from 'node:v8'
import { Secret } from '../lib/index.mjs'

const canary = 'canary_7f31'
const secret = new Secret(canary)
const inside = { url: secret, list: [secret], map: new Map([['key', secret]]) }

function logged(...values) {
  let text = ''
  const write = (chunk, _, done) => {
    text += chunk
    done()
  }
  const console = new Console(new Writable({ write }))
  console.log(...values)
  console.dir(values[0], { showHidden: true, depth: 9, getters: true })
  console.table([{ secret }])
  return text
}

describe('a secret', () => {
  it('gives its text to whom asks for it', () => {
    assert.equal(secret.reveal(), canary)
  })

  it('is printed by nothing', () => {
    const deep = { showHidden: true, depth: 9, getters: true }
    const printed = [
      String(secret),
      `${secret}`,
      secret + '',
      JSON.stringify(secret),
      JSON.stringify(inside),
      inspect(secret),
      inspect(inside, deep),
      inspect(inside, { ...deep, customInspect: false }),
      format('%s %o %j %O', secret, secret, secret, inside),
      logged(secret, inside),
      v8.serialize({ ...secret }).toString('latin1'),
      v8.serialize(structuredClone(secret)).toString('latin1'),
      Object.getOwnPropertyNames(secret).concat(Object.values(secret)).join(),
    ]
    for (const text of printed) assert.doesNotMatch(text, /canary/)
    assert.equal(inspect(secret), 'Secret([redacted])')
    assert.equal(JSON.stringify([secret]), '["[redacted]"]')
  })

  it('would be seen if it were printed', () => {
    assert.match(logged(secret.reveal()), /canary/)
  })

  it('equals another of the same text', () => {
    assert.ok(secret.equals(new Secret(canary)))
    for (const other of [new Secret('canary_7f32'), new Secret('canary'), canary, { ...secret }, undefined]) {
      assert.ok(!secret.equals(other), inspect(other))
    }
  })

  it('does not change', () => {
    assert.throws(() => Object.assign(secret, { text: 'other' }), TypeError)
    assert.throws(() => new Secret(7), TypeError)
  })
})
