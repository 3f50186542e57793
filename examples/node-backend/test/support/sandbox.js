import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../../../target/debug/tillbridge-sandbox', import.meta.url))

/** The sandbox that stands in for both providers. */
export class Sandbox {
  #child
  /** @type {any} */
  ready

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {string} line
   */
  constructor(child, line) {
    this.#child = child
    this.ready = JSON.parse(line)
  }

  static async start() {
    const program = process.env.TILLBRIDGE_SANDBOX ?? built
    const child = spawn(program, ['serve', '--with-parent'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const [line] = await once(createInterface(child.stdout), 'line')
    return new Sandbox(child, line)
  }

  /** It serves as long as its standard input is open. */
  async stop() {
    const ended = once(this.#child, 'exit')
    this.#child.stdin?.end()
    await ended
  }

  /**
   * Makes a control call; with a body it is a POST.
   *
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async control(path, body) {
    const options = body && { method: 'POST', body: JSON.stringify(body) }
    const answer = await fetch(`${this.ready.control}/${path}`, options)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }

  /**
   * Lets the next call of an operation go wrong: by default it is done, and its answer lost.
   *
   * @param {string} provider
   * @param {string} operation
   */
  fault(provider, operation, fault = 'act_then_close') {
    return this.control('faults', { provider, operation, fault })
  }

  /**
   * The movements of money that an operation has made.
   *
   * @param {string} operation
   */
  async ledger(operation) {
    const { entries } = await this.control('ledger')
    return entries.filter((/** @type {any} */ entry) => entry.operation === operation)
  }

  /**
   * How many requests of an operation have come in.
   *
   * @param {string} operation
   */
  async arrived(operation) {
    const { requests } = await this.control('requests')
    return requests.filter((/** @type {any} */ request) => request.operation === operation).length
  }

  /**
   * Resolves once an operation has arrived; asking is the waiting.
   *
   * @param {string} operation
   */
  async arrival(operation) {
    while (!(await this.arrived(operation))) await new Promise(setImmediate)
  }
}
