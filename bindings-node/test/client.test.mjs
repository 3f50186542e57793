import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { inspect } from 'node:util'
import {
  AuthenticationError,
  attemptFromJson,
  attemptToJson,
  DeclinedError,
  GlanceGrow,
  InvalidRequestError,
  NotFoundError,
  OutcomeUnknownError,
  PaymentError,
} from '../lib/index.mjs'
import { printedForms } from './support/compare.mjs'
import { account, control, fault, start } from './support/sandbox.mjs'

const order = { amount: '117.45', currency: 'ILS', cardToken: 'tok_visa' }
let sandbox
let grow

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(async () => {
  await control(sandbox, 'reset', {})
  grow = new GlanceGrow(account(sandbox))
})

async function arrived() {
  const { requests } = await control(sandbox, 'requests')
  return requests.length
}

describe('results', () => {
  it('are plain objects in camel case with dates', async () => {
    const { transactionId } = await grow.charge({ ...order, description: 'order-1', clientId: 42 })
    const transaction = await grow.getTransaction(transactionId)
    assert.equal(Object.getPrototypeOf(transaction), Object.prototype)
    assert.match(transaction.transactionId, /^txn_/)
    assert.equal(transaction.amount, '117.45')
    assert.equal(transaction.status, 'approved')
    assert.equal(transaction.state, 'succeeded')
    assert.equal(transaction.client.visibleId, '42')
    assert.ok(transaction.createdAt instanceof Date)
    assert.equal(transaction.createdAt.getTime(), Date.parse(transaction.createdAtText))
    assert.equal(transaction.reason, undefined)
  })

  it('keep the answer, but do not print it', async () => {
    const transaction = await grow.charge(order)
    assert.equal(JSON.parse(transaction.raw).transactionId, transaction.transactionId)
    assert.doesNotMatch(inspect(transaction), /raw/)
    assert.doesNotMatch(JSON.stringify(transaction), /raw/)
  })

  it('come to every one of many calls at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 40 }, (_, index) => grow.charge({ ...order, amount: `${index + 1}` })),
    )
    const read = await Promise.all(made.map(({ transactionId }) => grow.getTransaction(transactionId)))
    assert.deepEqual(
      read.map(({ amount }) => amount),
      made.map((_, index) => `${index + 1}`),
    )
  })

  it('are the same for the bare value of a request with one field', async () => {
    const { transactionId } = await grow.charge(order)
    assert.deepEqual(await grow.getTransaction(transactionId), await grow.getTransaction({ transactionId }))
  })
})

describe('amounts', () => {
  for (const [amount, sent] of [
    ['58.50', '58.5'],
    [58n, '58'],
    [58, '58'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ]) {
    it(`take ${inspect(amount)}`, async () => {
      const transaction = await grow.charge({ ...order, amount })
      assert.equal(transaction.amount, sent)
    })
  }

  for (const amount of [58.5, 0.1 + 0.2, 2 ** 53, 1e21, Number.NaN, Number.POSITIVE_INFINITY, {}, true]) {
    it(`refuse ${inspect(amount)} and say what to pass`, async () => {
      await assert.rejects(grow.charge({ ...order, amount }), (error) => {
        assert.ok(error instanceof InvalidRequestError)
        assert.equal(error.field, 'amount')
        assert.equal(error.outcome, 'not_sent')
        assert.match(error.message, /decimal string, such as "58.50"/)
        return true
      })
      assert.equal(await arrived(), 0)
    })
  }
})

describe('input', () => {
  for (const [what, call, field] of [
    ['an unknown field', () => grow.charge({ ...order, curency: 'USD' }), 'curency'],
    ['a field in the wrong case', () => grow.charge({ ...order, card_token: 'tok_1' }), 'card_token'],
    ['the cursor of a walk', () => grow.transactions({ cursor: '2' }).next(), 'cursor'],
    ['a missing field', () => grow.charge({ amount: '1', currency: 'ILS' }), 'cardToken'],
    ['a missing request', () => grow.getTransaction(), 'transactionId'],
    ['a null in place of a required field', () => grow.charge({ ...order, amount: null }), 'amount'],
    ['a request that is no object', () => grow.charge(7), undefined],
    ['null in place of a request', () => grow.getTransaction(null), undefined],
    ['an id that is no text', () => grow.getTransaction(7), 'transactionId'],
    ['another field in place of the only one', () => grow.getTransaction({ id: 'txn_1' }), 'id'],
    ['a fraction of an id', () => grow.charge({ ...order, clientId: 1.5 }), 'clientId'],
    ['an id that no number holds', () => grow.charge({ ...order, clientId: 2 ** 53 }), 'clientId'],
    ['a negative id', () => grow.charge({ ...order, clientId: -1 }), 'clientId'],
    ['a token that is no text', () => grow.charge({ ...order, cardToken: 4242424242424242 }), 'cardToken'],
    [
      'an attempt with a wrong member',
      () => grow.reconcile({ provider: 'glance_grow', amount: 1.5 }),
      'attempt.amount',
    ],
    [
      'an attempt without a time',
      () => grow.reconcile({ provider: 'glance_grow', operation: 'charge' }),
      'attempt.startedAt',
    ],
    ['an unknown call option', () => grow.getTransaction('txn_1', { timeout: 5 }), 'timeout'],
    ['a deadline that is no number', () => grow.getTransaction('txn_1', { deadline: '5s' }), 'deadline'],
    ['a deadline of nothing', () => grow.getTransaction('txn_1', { deadline: 0 }), 'deadline'],
    ['a signal that is none', () => grow.getTransaction('txn_1', { signal: {} }), 'signal'],
  ]) {
    it(`with ${what} is refused before anything is sent`, async () => {
      // The call itself must not throw: whoever only looks at the promise would miss it.
      const promise = call()
      await assert.rejects(promise, (error) => {
        assert.ok(error instanceof InvalidRequestError, inspect(error))
        assert.equal(error.field, field)
        assert.equal(error.outcome, 'not_sent')
        assert.doesNotMatch(error.message, /4242424242424242/)
        return true
      })
      assert.equal(await arrived(), 0)
    })
  }

  it('may hold null where a field may be left out', async () => {
    const transaction = await grow.charge({ ...order, description: null, clientId: undefined })
    assert.equal(transaction.description, undefined)
  })
})

describe('clients', () => {
  for (const [what, options, field] of [
    ['no options', undefined, 'apiKey'],
    ['no key', {}, 'apiKey'],
    ['a key that is no text', { apiKey: 7 }, 'apiKey'],
    ['an unknown option', { apiKey: 'glnc_sk_not_real', timeout: 5 }, 'timeout'],
    ['a deadline that is no number', { apiKey: 'glnc_sk_not_real', deadline: '5s' }, 'deadline'],
    ['an observer that is no function', { apiKey: 'glnc_sk_not_real', onEvent: {} }, 'onEvent'],
    ['too many retries', { apiKey: 'glnc_sk_not_real', retries: 11 }, 'retries'],
  ]) {
    it(`with ${what} are refused`, () => {
      assert.throws(
        () => new GlanceGrow(options),
        (error) => error instanceof InvalidRequestError && error.field === field && error.operation === 'new',
      )
    })
  }

  it('show no key', () => {
    const apiKey = 'glnc_sk_canary_7f31'
    const client = new GlanceGrow({ apiKey, proxy: 'http://user:canary_9b02@127.0.0.1:1' })
    for (const printed of printedForms({ client })) assert.doesNotMatch(String(printed), /canary/)
    assert.doesNotMatch(inspect(client, { showHidden: true, depth: 9 }), /canary/)
    assert.doesNotMatch(JSON.stringify(client), /canary/)
  })

  it('tell an observer of each request', async () => {
    const events = []
    const observed = new GlanceGrow({ ...account(sandbox), onEvent: (event) => events.push(event) })
    await observed.charge(order)
    assert.deepEqual(
      events.map((event) => event.kind),
      ['started', 'answered', 'finished'],
    )
    const [, answered] = events
    assert.equal(answered.provider, 'glance_grow')
    assert.equal(answered.operation, 'charge')
    assert.equal(answered.httpStatus, 200)
    assert.ok(answered.responseBytes > 0)
    assert.equal(typeof answered.requestId, 'string')
    assert.doesNotMatch(inspect(events), /tok_visa|glnc_sk/)
  })
})

describe('errors', () => {
  it('have a class, fields, and a stack that leads to the caller', async function theCaller() {
    const error = await grow.charge({ ...order, cardToken: 'tok_insufficient_funds' }).catch((error) => error)
    assert.ok(error instanceof DeclinedError)
    assert.ok(error instanceof PaymentError)
    assert.ok(error instanceof Error)
    assert.equal(error.name, 'DeclinedError')
    assert.equal(error.kind, 'declined')
    assert.equal(error.provider, 'glance_grow')
    assert.equal(error.operation, 'charge')
    assert.equal(error.outcome, 'answered')
    assert.equal(error.httpStatus, 402)
    assert.equal(error.providerCode, 'INSUFFICIENT_FUNDS')
    assert.equal(typeof error.requestId, 'string')
    assert.ok(error.message.startsWith(`request ${error.requestId}: glance_grow.charge declined: ${error.reason}`))
    assert.deepEqual(error.retry, { type: 'never' })
    assert.match(error.raw, /INSUFFICIENT_FUNDS/)
    await assert.rejects(awaited(), (later) => /at async awaited/.test(later.stack))
  })

  it('name fields as JavaScript spells them', async () => {
    const error = await grow
      .listTransactions({ startDate: '2024-02-01', endDate: '2024-01-01' })
      .catch((error) => error)
    assert.equal(error.field, 'endDate')
    assert.match(error.message, /: endDate must not be before startDate \(/)
  })

  it('are written as JSON without the answer', async () => {
    const error = await grow.getTransaction('txn_none').catch((error) => error)
    assert.ok(error instanceof NotFoundError)
    const { name, message, kind, outcome, httpStatus, raw, stack } = JSON.parse(JSON.stringify(error))
    assert.deepEqual([name, kind, outcome, httpStatus], ['NotFoundError', 'not_found', 'answered', 404])
    assert.equal(message, error.message)
    assert.deepEqual([raw, stack], [undefined, undefined])
  })

  it('show neither key nor token, whatever goes wrong', async () => {
    const wrongKey = new GlanceGrow({ ...account(sandbox), apiKey: 'glnc_sk_canary_7f31' })
    const failures = [
      await wrongKey.getTransaction('txn_1').catch((error) => error),
      await grow.charge({ ...order, cardToken: 'canary_card_7f31' }).catch((error) => error),
      await grow.charge({ ...order, cardToken: 'canary 7f31\n' }).catch((error) => error),
    ]
    await fault(sandbox, 'charge', 'act_then_close')
    failures.push(
      await grow.charge({ ...order, cardToken: 'tok_canary_7f31', description: 'd' }).catch((error) => error),
    )
    assert.ok(failures[0] instanceof AuthenticationError)
    assert.ok(failures[3] instanceof OutcomeUnknownError)
    for (const error of failures) {
      assert.ok(error instanceof PaymentError)
      for (const printed of printedForms(error)) assert.doesNotMatch(printed, /canary/)
      assert.doesNotMatch(error.raw ?? '', /canary/)
    }
  })

  it('may be made by hand, for the tests of those who handle them', () => {
    const error = new DeclinedError({
      kind: 'declined',
      provider: 'glance_grow',
      operation: 'charge',
      outcome: 'answered',
      reason: 'no',
    })
    assert.equal(error.message, 'glance_grow.charge declined: no (outcome answered)')
    assert.equal(error.name, 'DeclinedError')
    assert.deepEqual(error.issues, [])
  })

  async function awaited() {
    return await grow.charge({ ...order, cardToken: 'tok_declined' })
  }
})

describe('a lost answer', () => {
  it('gives an attempt that survives JSON and is settled', async () => {
    await fault(sandbox, 'charge', 'act_then_close')
    const error = await grow.charge({ ...order, description: 'order-7 try-1' }).catch((error) => error)
    assert.ok(error instanceof OutcomeUnknownError)
    assert.equal(error.outcome, 'unknown')
    assert.equal(error.attempt.marker, 'order-7 try-1')
    assert.ok(error.attempt.startedAt instanceof Date)
    const forms = [
      error.attempt,
      JSON.parse(JSON.stringify(error.attempt)),
      attemptFromJson(attemptToJson(error.attempt)),
      JSON.parse(JSON.stringify(error)).attempt,
    ]
    for (const attempt of forms) {
      for (const request of [attempt, { attempt }]) {
        const settled = await grow.reconcile(request)
        assert.equal(settled.type, 'found')
        assert.equal(settled.transaction.description, 'order-7 try-1')
      }
    }
  })

  it('has an attempt whose JSON every language reads', () => {
    const text =
      '{"provider":"glance_grow","operation":"charge","started_at":"2024-03-20T14:30:00.123456Z","amount":"58.50","currency":null}'
    const attempt = attemptFromJson(text)
    assert.equal(attempt.startedAt.toISOString(), '2024-03-20T14:30:00.123Z')
    assert.equal(attempt.currency, undefined)
    const { provider, operation, started_at, amount, currency } = JSON.parse(attemptToJson(attempt))
    assert.deepEqual(
      [provider, operation, started_at, amount, currency],
      ['glance_grow', 'charge', '2024-03-20T14:30:00.123Z', '58.50', null],
    )
    assert.deepEqual(attemptFromJson(attemptToJson(attempt)), attempt)
    assert.throws(() => attemptToJson({ ...attempt, amount: 58.5 }), { kind: 'invalid_request', field: 'amount' })
    assert.throws(() => attemptFromJson(undefined), InvalidRequestError)
    for (const wrong of [
      '',
      '[]',
      'null',
      '7',
      '{}',
      '{"provider":"glance_grow","operation":"charge","started_at":7}',
    ]) {
      assert.throws(() => attemptFromJson(wrong), InvalidRequestError)
    }
  })
})
