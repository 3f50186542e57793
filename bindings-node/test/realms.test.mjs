import assert from 'node:assert/strict'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import vm from 'node:vm'
import { GlanceGrow, Glase, InvalidRequestError, Secret } from '../lib/index.mjs'
import { folder } from './support/program.mjs'
import { account, charged, control, start } from './support/sandbox.mjs'
import { accountOf } from './support/writes.mjs'

const order = { amount: '117.45', currency: 'ILS', cardToken: 'tok_visa' }
const require = createRequire(import.meta.url)
let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

beforeEach(() => control(sandbox, 'reset', {}))

/** Loads the package anew in a realm, as test runners do; files of Node itself and the addon are what they are. */
function load(realm) {
  const modules = new Map()
  const one = (file) => {
    if (file.endsWith('.node')) return require(file)
    if (modules.has(file)) return modules.get(file).exports
    const module = { exports: {} }
    modules.set(file, module)
    const inner = (name) => (name.startsWith('.') ? one(path.join(path.dirname(file), name)) : requireOf(name))
    const requireOf = (name) => (path.isAbsolute(name) ? one(name) : require(name))
    const wrapped = vm.compileFunction(fs.readFileSync(file, 'utf8'), ['module', 'exports', 'require', '__dirname'], {
      parsingContext: realm,
      filename: file,
    })
    wrapped(module, module.exports, inner, path.dirname(file))
    return module.exports
  }
  return one(`${folder}lib/index.js`)
}

function realm() {
  return vm.createContext({ process, Buffer, AbortSignal, queueMicrotask })
}

describe('a package that is loaded in several realms', () => {
  it('serves each, all at once, with results and errors of its own', async () => {
    const realms = Array.from({ length: 3 }, realm)
    const packages = realms.map(load)
    await Promise.all(
      packages.map(async (tillbridge, index) => {
        const grow = new tillbridge.GlanceGrow(account(sandbox))
        const charges = Array.from({ length: 10 }, (_, turn) =>
          grow.charge({ ...order, description: `${index}-${turn}` }),
        )
        for (const charge of await Promise.all(charges)) {
          assert.equal(charge.state, 'succeeded')
          assert.ok(vm.runInContext('(date) => date instanceof Date', realms[index])(charge.createdAt))
        }
        const error = await grow.getTransaction('txn_none').catch((error) => error)
        assert.ok(error instanceof tillbridge.NotFoundError)
        assert.ok(vm.runInContext('(error) => error instanceof Error', realms[index])(error))
        assert.ok(!(error instanceof GlanceGrow))
      }),
    )
    assert.equal((await control(sandbox, 'ledger')).entries.length, 30)
  })

  it('takes signals of the main realm', async () => {
    const tillbridge = load(realm())
    const grow = new tillbridge.GlanceGrow(account(sandbox))
    const controller = new AbortController()
    const charging = grow.charge(order, { signal: controller.signal })
    controller.abort('the buyer left')
    await assert.rejects(charging, { name: 'CancelledError', cause: 'the buyer left' })
  })

  it('refuses a secret that another one made, and does not show it', () => {
    const tillbridge = load(realm())
    const { baseUrl } = account(sandbox)
    assert.throws(
      () => new tillbridge.GlanceGrow({ apiKey: new Secret('canary_7f31'), baseUrl }),
      (error) => error.field === 'apiKey' && !/canary/.test(error.stack),
    )
  })
})

describe('values of another realm', () => {
  const other = realm()
  const evaluated = (code) => vm.runInContext(`(${code})`, other)

  it('are taken as requests', async () => {
    const grow = new GlanceGrow(evaluated(JSON.stringify(account(sandbox))))
    await grow.charge(evaluated(JSON.stringify({ ...order, description: 'other' })))
    assert.equal(await charged(sandbox, 'other'), 1)
  })

  it('are taken as times', async () => {
    const attempt = {
      provider: 'glance_grow',
      operation: 'charge',
      startedAt: evaluated('new Date()'),
      amount: '1',
      currency: 'ILS',
      marker: 'none',
    }
    assert.equal((await new GlanceGrow(account(sandbox)).reconcile(attempt)).type, 'undecided')
    const invalid = { ...attempt, startedAt: evaluated('new Date(NaN)') }
    await assert.rejects(new GlanceGrow(account(sandbox)).reconcile(invalid), InvalidRequestError)
  })

  it('are taken as bytes', async () => {
    const glase = new Glase(accountOf(sandbox, 'glase'))
    const receiptData = evaluated('new Uint8Array([72, 105])')
    const sent = glase.submitPaymentReceipt({
      ersReference: '1',
      receiptDocument: { receiptData, mimeType: 'text/plain' },
    })
    await assert.rejects(sent, { outcome: 'answered' })
  })
})
