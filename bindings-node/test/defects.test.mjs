import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { GlanceGrow, InternalError, OutcomeUnknownError, renderQrCode } from '../lib/index.mjs'
import { secretsOf } from './support/canaries.mjs'
import { examples } from './support/cases.mjs'
import { runFile } from './support/program.mjs'
import { account, charged, start } from './support/sandbox.mjs'
import { writes } from './support/writes.mjs'

/** Calls whose answer must not be lost without an attempt. */
const risky = new Set(writes.filter(({ kind }) => kind !== 'repeatable').map(({ name }) => name))
/** Calls that end well all the same: they read what became of a lost answer, or ask nothing that comes so far. */
const endsWell = new Set(['response flowglad.refund_payment', 'task flowglad.refund_payment', 'task glase.reconcile'])
let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

for (const place of ['input', 'request', 'response', 'task']) {
  describe(`a panic in the core, at the ${place} of a call,`, () => {
    const told = new Map()
    let printed

    before(async () => {
      const { code, signal, out, err } = await runFile(sandbox, 'defects', place)
      assert.deepEqual([code, signal], [0, null], err)
      for (const one of JSON.parse(out)) told.set(one.operation, one)
      printed = err
    })

    for (const operation of examples.keys()) {
      it(`ends ${operation} with what is true, and the client goes on`, () => {
        const { end, inner, arrived, usual, next } = told.get(operation)
        assert.equal(usual.kind, 'value', inspect(usual))
        assert.deepEqual(next, usual)
        if (endsWell.has(`${place} ${operation}`)) assert.equal(end.kind, 'value')
        else judge({ operation, inner, end, arrived })
      })
    }

    it('is printed without a secret', () => {
      assert.match(printed, /a test provoked this defect/)
      for (const example of examples.values()) {
        for (const secret of secretsOf(example)) assert.ok(!printed.includes(secret), printed)
      }
    })

    function judge({ operation, inner, end, arrived }) {
      const isLost = end.name === 'OutcomeUnknownError'
      assert.ok(isLost || end.name === 'InternalError', inspect(end))
      assert.match(end.message, /defect/)
      if (isLost) assert.ok(end.hasAttempt && end.outcome === 'unknown' && risky.has(operation), inspect(end))
      if (place === 'input') assert.deepEqual([end.outcome, end.at, arrived], ['not_sent', operation, 0])
      else if (place === 'request') assert.equal(end.outcome, isLost ? 'unknown' : 'not_sent')
      else assert.ok(isLost || !risky.has(inner), inspect(end))
    }
  })
}

describe('a panic in the core', () => {
  const order = { amount: '1', currency: 'ILS', cardToken: 'tok_visa' }
  const provoke = (defect) => {
    process.env.TILLBRIDGE_DEFECT = defect
  }

  afterEach(() => {
    delete process.env.TILLBRIDGE_DEFECT
  })

  for (const place of ['input', 'task']) {
    it(`at the ${place} of some calls leaves the others of the same turn alone`, async () => {
      const grow = new GlanceGrow(account(sandbox))
      provoke(`${place} glance_grow.charge`)
      const calls = Array.from({ length: 20 }, (_, index) => [
        grow.charge({ ...order, description: `${place}-${index}` }).catch((error) => error),
        grow.listTransactions(),
      ])
      const ErrorClass = place === 'input' ? InternalError : OutcomeUnknownError
      for (const [index, [charging, listing]] of calls.entries()) {
        assert.ok((await charging) instanceof ErrorClass)
        assert.ok(Array.isArray((await listing).items))
        assert.equal(await charged(sandbox, `${place}-${index}`), place === 'input' ? 0 : 1)
      }
    })
  }

  it('while a client is made is thrown, and the next can be made', () => {
    provoke('input glance_grow.new')
    assert.throws(() => new GlanceGrow(account(sandbox)), InternalError)
    provoke('')
    assert.ok(new GlanceGrow(account(sandbox)))
  })

  it('in a function is thrown, and the function goes on', () => {
    provoke('input glase.render_qr_code')
    assert.throws(() => renderQrCode({ text: 'HTTP://SEQR.SE/R123' }), InternalError)
    provoke('')
    assert.notEqual(renderQrCode({ text: 'HTTP://SEQR.SE/R123' }).terminal, '')
  })

  it('ends a walk with its error', async () => {
    const walk = new GlanceGrow(account(sandbox)).transactions()
    provoke('response glance_grow.list_transactions')
    await assert.rejects(walk.next(), InternalError)
    assert.deepEqual(await walk.next(), { done: true, value: undefined })
  })
})
