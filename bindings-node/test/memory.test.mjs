import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { after, before, describe, it } from 'node:test'
import { text } from 'node:stream/consumers'

import { account, start } from './support/sandbox.mjs'

const missing = spawnSync('valgrind', ['--version']).status !== 0
const skip = missing && !process.env.CI && 'valgrind is missing; get it with: apt-get install valgrind'

const PROGRAM = `import { GlanceGrow } from 'tillbridge'
const grow = new GlanceGrow({ ...JSON.parse(process.env.ACCOUNT), onEvent: () => {} })
const order = { amount: '58.50', currency: 'ILS', cardToken: 'tok_visa' }
for (let turn = 0; turn < 5; turn += 1) {
  const { transactionId } = await grow.charge({ ...order, description: 'order-' + turn })
  await grow.getTransaction({ transactionId })
  for await (const one of grow.transactions()) if (one.transactionId === transactionId) break
  await grow.charge({ ...order, amount: '-1' }).catch(() => {})
  const stop = new AbortController()
  const stopped = grow.listTransactions({}, { signal: stop.signal }).catch(() => {})
  stop.abort()
  await stopped
}
console.log('done')
`

let sandbox

before(async () => {
  sandbox = await start('serve')
})

after(() => sandbox.stop())

describe("the addon's unsafe code", () => {
  it('reads and writes no memory that is not its own', { skip }, async () => {
    // Without compiled JavaScript, which valgrind would have to follow while it changes.
    const node = [process.execPath, '--jitless', '--input-type=module', '--eval', PROGRAM]
    const child = spawn('valgrind', ['--quiet', '--error-exitcode=9', '--smc-check=all-non-file', ...node], {
      cwd: new URL('..', import.meta.url),
      env: { ...process.env, ACCOUNT: JSON.stringify(account(sandbox)) },
      timeout: 240_000,
    })
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    assert.deepEqual([code, out.trim()], [0, 'done'], err)
  })
})
