// A process with a client forks another with a client of its own, and either settles what the other lost.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { GlanceGrow } from '../../lib/index.mjs'
import { control, fault, until } from '../support/sandbox.mjs'

const sandbox = { control: process.env.CONTROL }
const grow = new GlanceGrow({ ...JSON.parse(process.env.ACCOUNT), retries: 0 })

function charge(description, cardToken = 'tok_visa') {
  return grow.charge({ amount: '1', currency: 'ILS', cardToken, description })
}

async function lose(description) {
  await fault(sandbox, 'charge', 'act_then_close')
  const { attempt } = await charge(description).catch((error) => error)
  return attempt
}

async function settle(attempt) {
  const { type, transaction } = await grow.reconcile(attempt)
  return `${type} ${transaction?.description}`
}

const [serialization, role] = process.argv.slice(2)
if (role === 'child') {
  process.send({ attempt: await lose('child') })
  const [{ attempt }] = await once(process, 'message')
  process.send({ settled: await settle(attempt) })
  process.disconnect()
} else {
  const attempt = await lose('parent')
  const underWay = charge('under way', 'tok_slow_1000')
  await until(async () => (await control(sandbox, 'requests')).requests.length === 2)
  const child = fork(new URL(import.meta.url), [serialization, 'child'], { serialization })
  const gone = once(child, 'exit')
  const [lost] = await once(child, 'message')
  const settled = [await settle(lost.attempt)]
  child.send({ attempt })
  const [told] = await once(child, 'message')
  settled.push(told.settled)
  await underWay
  await gone
  console.log(JSON.stringify(settled))
}
