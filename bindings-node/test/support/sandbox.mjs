import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

function binary() {
  const path = process.env.TILLBRIDGE_SANDBOX ?? `${root}target/debug/tillbridge-sandbox`
  if (existsSync(path)) return path
  throw new Error(
    `no sandbox at ${path}: build it with \`cargo build --workspace\`, or name it in TILLBRIDGE_SANDBOX`,
  )
}

/** The library that is built beside the sandbox and resolves no name. */
export const resolver = () => join(dirname(binary()), 'libtillbridge_resolver.so')

/** Starts the sandbox and gives its ready line; it ends with this process, or with `stop`. */
export async function start(...args) {
  const child = spawn(binary(), [...args, '--with-parent'], { stdio: ['pipe', 'pipe', 'inherit'] })
  for await (const line of createInterface(child.stdout)) {
    return { ...JSON.parse(line), stop: () => stop(child) }
  }
  throw new Error('the sandbox ended before it was ready')
}

function stop(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.stdin.end()
  })
}

/** Calls a control endpoint; with a body it is a POST. */
export async function control(sandbox, path, body) {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await fetch(`${sandbox.control}/${path}`, options)
  const value = await answer.json()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(value)}`)
  return value
}

/** Arms a fault for an operation of Glance Grow. */
export function fault(sandbox, operation, fault, more = {}) {
  return control(sandbox, 'faults', { provider: 'glance_grow', operation, fault, ...more })
}

/** What a client of the sandbox is made with. */
export function account(sandbox) {
  return { apiKey: sandbox.glance_grow.api_key, baseUrl: sandbox.glance_grow.base_url }
}

/** How often the ledger has a charge with a description. */
export async function charged(sandbox, description) {
  const { entries } = await control(sandbox, 'ledger')
  return entries.filter((entry) => entry.operation === 'charge' && entry.marker === description).length
}

/** Resolves once `condition` holds, asking again and again; gives up after a time that only a defect takes. */
export async function until(condition) {
  const over = performance.now() + 30_000
  while (!(await condition())) {
    if (performance.now() > over) throw new Error(`never came true: ${condition}`)
    await new Promise(setImmediate)
  }
}
