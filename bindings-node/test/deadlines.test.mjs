import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { GlanceGrow, Glase, GlobiancePay, OutcomeUnknownError, TimeoutError } from '../lib/index.mjs'
import { runFileIn } from './support/program.mjs'
import { account, control, fault, resolver, start, until } from './support/sandbox.mjs'
import { deaf, dripping, listen, silent } from './support/slow.mjs'
import { accountOf } from './support/writes.mjs'

const DEADLINE = 150
/** What a call may take beyond its deadline. */
const GRACE = 50
/** How often a call that comes late is tried again before it counts. */
const TRIES = 20
const order = { amount: '117.45', currency: 'ILS', cardToken: 'tok_visa', description: 'order-9' }
const apiKey = 'glnc_sk_not_real'
let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(() => control(sandbox, 'reset', {}))

class TooLate extends Error {}

/** Waits for a call that is given a deadline, and fails when it takes longer. */
async function byItsDeadline(begin, deadline = DEADLINE) {
  const begun = performance.now()
  const end = await begin({ deadline }).then(
    (value) => ({ value }),
    (error) => ({ error }),
  )
  const took = performance.now() - begun
  if (took >= deadline + GRACE) throw new TooLate(`${took} ms, due at ${deadline}: ${inspect(end)}`)
  return { ...end, took }
}

/**
 * A test of a call's time. A busy machine only ever adds to it, by starving the one thread or the other, so the least of
 * some tries is what the call itself takes.
 */
function timed(name, body) {
  it(name, async (test) => {
    for (let left = TRIES - 1; ; left--) {
      try {
        return await body(test)
      } catch (error) {
        if (!(error instanceof TooLate) || left === 0) throw error
        await control(sandbox, 'reset', {})
      }
    }
  })
}

/** The same, and fails when the call did not use its time up. */
async function timedOut(begin, deadline = DEADLINE) {
  const { error, value, took } = await byItsDeadline(begin, deadline)
  assert.ok(error instanceof TimeoutError || error instanceof OutcomeUnknownError, inspect(error ?? value))
  assert.ok(took >= deadline - 1, `${took} ms`)
  return error
}

const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 8000000\r\n\r\n'

describe('a deadline ends a call', () => {
  for (const [what, scheme, play] of [
    ['that nobody answers', 'http', silent],
    ['whose TLS handshake is slow', 'https', silent],
    ['whose answer has a slow head', 'http', dripping('HTTP/1.1 200 OK\r\nx: ', 5)],
    ['whose answer has a slow body', 'http', dripping(head, 5)],
    ['whose answer comes one byte a second', 'http', dripping('H', 1000)],
  ]) {
    timed(what, async (test) => {
      const server = await listen(play)
      test.after(server.stop)
      const grow = new GlanceGrow({ apiKey, baseUrl: server.url.replace('http', scheme) })
      const wasSent = scheme === 'http'
      const charging = await timedOut((options) => grow.charge(order, options))
      assert.equal(charging.outcome, wasSent ? 'unknown' : 'not_sent')
      assert.equal(charging.attempt?.marker, wasSent ? order.description : undefined)
      const reading = await timedOut((options) => grow.getTransaction('txn_1', options))
      assert.ok(reading instanceof TimeoutError)
    })
  }

  timed('that gets no connection', async (test) => {
    const server = await deaf()
    test.after(server.stop)
    const grow = new GlanceGrow({ apiKey, baseUrl: server.url })
    const error = await timedOut((options) => grow.charge(order, options))
    assert.equal(error.outcome, 'not_sent')
  })

  // In a program of its own, whose end the thread that still asks for the name must not keep up either.
  timed('whose host has a name that nobody resolves', async () => {
    const end = await runFileIn(sandbox, { LD_PRELOAD: resolver() }, 'resolving', DEADLINE)
    assert.deepEqual([end.code, end.err], [0, ''])
    const told = JSON.parse(end.out)
    if (told.some(({ took }) => took >= DEADLINE + GRACE)) throw new TooLate(end.out)
    const [reading, charging] = told
    assert.deepEqual([reading.kind, charging.kind, charging.outcome], ['timeout', 'timeout', 'not_sent'])
    for (const { took } of told) assert.ok(took >= DEADLINE - 1, end.out)
  })

  timed('that waits for others to give back their connections', async (test) => {
    const grow = new GlanceGrow({ ...account(sandbox), maxConnections: 2 })
    await fault(sandbox, 'get_transaction', 'stall', { times: 2 })
    const holding = new AbortController()
    test.after(() => holding.abort())
    const held = [1, 2].map(() => grow.getTransaction('txn_1', { signal: holding.signal }).catch((error) => error))
    await until(async () => (await control(sandbox, 'requests')).requests.length === 2)
    const error = await timedOut((options) => grow.charge(order, options))
    assert.equal(error.outcome, 'not_sent')
    holding.abort()
    await Promise.all(held)
    assert.equal((await grow.charge(order)).state, 'succeeded')
    const { entries } = await control(sandbox, 'ledger')
    assert.equal(entries.length, 1)
  })

  for (const [name, more] of [
    ['rate_limited', { retry_after: 30 }],
    ['server_error', { retry_after: 30 }],
    ['html_error', { retry_after: 30 }],
    ['server_error', {}],
    ['close_before_reading', {}],
  ]) {
    timed(`that is repeated after ${name} ${inspect(more)}`, async () => {
      const grow = new GlanceGrow({ ...account(sandbox), retries: 10 })
      await fault(sandbox, '*', name, { times: 1000, ...more })
      const { error } = await byItsDeadline((options) => grow.listTransactions({}, options))
      assert.notEqual(error, undefined)
    })
  }

  timed('that finds nobody, however often it is repeated', async () => {
    const nobody = await listen(silent)
    nobody.stop()
    const grow = new GlanceGrow({ apiKey, baseUrl: nobody.url, retries: 10 })
    const { error } = await byItsDeadline((options) => grow.charge(order, options))
    assert.equal(error.outcome, 'not_sent')
  })

  timed('of a walk, for each page anew', async () => {
    await control(sandbox, 'glance_grow/transactions', { count: 20 })
    const walk = new GlanceGrow(account(sandbox)).transactions({ pageSize: 10 }, { deadline: DEADLINE })
    for (let index = 0; index < 10; index++) assert.ok(!(await walk.next()).done)
    await fault(sandbox, 'list_transactions', 'stall')
    await timedOut(() => walk.next())
  })

  timed('that reconciles', async () => {
    const grow = new GlanceGrow(account(sandbox))
    await fault(sandbox, '*', 'stall', { times: 100 })
    const attempt = { provider: 'glance_grow', operation: 'charge', startedAt: new Date(), marker: 'order-9' }
    await byItsDeadline((options) => grow.reconcile({ attempt }, options))
  })
})

describe('a deadline ends the waiting', () => {
  const invoice = { title: 'Ride', totalAmount: '200', currency: 'SEK', clientInvoiceId: 'ride-1' }
  let glase
  let globiance

  before(() => {
    glase = new Glase(accountOf(sandbox, 'glase'))
    globiance = new GlobiancePay(accountOf(sandbox, 'globiance_pay'))
  })

  async function pendingCheckout(itemId) {
    const items = [{ itemName: 'Tea', price: '50', qty: '5', taxRate: '1.5' }]
    return await globiance.createCheckout({ amount: '253.75', currency: 'USD', items, itemId, clientId: 'order-9' })
  }

  for (const pollInterval of [5, 10_000]) {
    for (const [what, end, prepare] of [
      [
        'for the buyer to reserve',
        'action_required',
        async () => {
          const reservation = await glase.reserve({ invoice, commitReservationTimeout: 3600 })
          return (options) => glase.waitUntilReserved({ reservation, pollInterval }, options)
        },
      ],
      [
        'for the buyer to pay',
        'action_required',
        async () => {
          const { invoiceReference } = await glase.pay({ invoice })
          return (options) => glase.waitUntilPaid({ invoiceReference, pollInterval }, options)
        },
      ],
      [
        'for a commit to show',
        'outcome_unknown',
        async () => {
          await control(sandbox, 'glase/behaviour', { commit_shows_after_s: 3600 })
          const issued = await glase.reserve({ invoice, commitReservationTimeout: 3600 })
          await control(sandbox, `glase/invoices/${issued.invoiceReference}/confirm`, {})
          const reservation = await glase.waitUntilReserved({ reservation: issued })
          return (options) => glase.commit({ reservation, amount: '147.50', pollInterval }, options)
        },
      ],
      [
        'for a report',
        'provider_failure',
        async () => {
          await control(sandbox, 'glase/behaviour', { report_ready_after_s: 3600 })
          const { transactionPeriodId } = await glase.markTransactionPeriod()
          const report = { reportId: 'STD_RECON_001', transactionPeriodId, pollInterval }
          return (options) => glase.runReport(report, options)
        },
      ],
      [
        'for a checkout',
        'pending',
        async () => {
          const { checkoutId } = await pendingCheckout('acquirer-0')
          return (options) => globiance.waitForCheckout({ checkoutId, pollInterval }, options)
        },
      ],
      [
        'for a card',
        'pending',
        async () => {
          const { checkoutId } = await pendingCheckout('acquirer-0')
          return (options) => globiance.waitForCardPayment({ checkoutId, acquirerId: 0, pollInterval }, options)
        },
      ],
    ]) {
      timed(`${what}, with ${pollInterval} ms between two questions`, async () => {
        const begin = await prepare()
        const { error, value } = await byItsDeadline(begin)
        assert.equal(error?.kind ?? value.state, end, inspect(error ?? value))
        const { requests } = await control(sandbox, 'requests')
        assert.ok(requests.length > (pollInterval === 5 ? 2 : 0), `${requests.length} requests`)
      })
    }
  }
})

describe('a deadline', () => {
  timed('of the client ends a charge, which is settled by its attempt', async () => {
    await fault(sandbox, 'charge', 'act_then_stall')
    const hurried = new GlanceGrow({ ...account(sandbox), deadline: 300 })
    const error = await timedOut(() => hurried.charge(order), 300)
    assert.ok(error instanceof OutcomeUnknownError, inspect(error))
    const settled = await new GlanceGrow(account(sandbox)).reconcile(error.attempt)
    assert.equal(settled.type, 'found')
  })

  it('of the call takes the place of the client\u2019s', async () => {
    const hurried = new GlanceGrow({ ...account(sandbox), deadline: 50 })
    const charge = await hurried.charge({ ...order, cardToken: 'tok_slow_300' }, { deadline: 20_000 })
    assert.equal(charge.state, 'succeeded')
  })
})
