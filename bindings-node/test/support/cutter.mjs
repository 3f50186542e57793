import { once } from 'node:events'
import net from 'node:net'

/** A line to a server that is cut at any byte, and that counts its connections. */
export class Cutter {
  #server
  #target
  #cut = {}
  #changed = []
  #cutOpen = 0
  /** How often the line was cut. */
  cuts = 0
  passed = { request: 0, answer: 0 }
  open = 0
  mostOpen = 0

  /** Listens for what goes to the server of a URL. */
  static async before(url) {
    const cutter = new Cutter()
    const { hostname, port } = new URL(url)
    cutter.#target = { host: hostname, port: Number(port) }
    cutter.#server = net.createServer({ allowHalfOpen: true }, (client) => cutter.#join(client))
    cutter.#server.listen(0, '127.0.0.1')
    await once(cutter.#server, 'listening')
    return cutter
  }

  /** A URL of the server, by way of this line. */
  lead(url) {
    const way = new URL(url)
    way.port = this.#server.address().port
    return way.href.replace(/\/$/, '')
  }

  /**
   * Begins to count anew, and cuts once: after so many bytes of `request` or `answer`; with `silence` nothing passes
   * after so many bytes of the request, and the connection stays open.
   */
  arm(cut = {}) {
    this.#cut = cut
    this.passed = { request: 0, answer: 0 }
  }

  /** Resolves once the server has ended every connection that was cut: it then has acted on whatever reached it. */
  settled() {
    return this.#when(() => this.#cutOpen === 0)
  }

  /** Resolves once this many connections are open. */
  opened(count) {
    return this.#when(() => this.open === count)
  }

  /** Whatever comes only after this time never comes. */
  async #when(condition) {
    const over = AbortSignal.timeout(30_000)
    while (!condition()) {
      over.throwIfAborted()
      await new Promise((resolve) => {
        this.#changed.push(resolve)
        over.addEventListener('abort', resolve, { once: true })
      })
    }
  }

  /** Takes no connection any more, and ends when the last is gone. */
  stop() {
    this.#server.close()
  }

  #tell() {
    for (const resolve of this.#changed.splice(0)) resolve()
  }

  #join(client) {
    const server = net.connect({ ...this.#target, allowHalfOpen: true, noDelay: true })
    client.setNoDelay(true)
    this.open += 1
    this.mostOpen = Math.max(this.mostOpen, this.open)
    this.#tell()
    const line = { client, server, isCut: false }
    client.on('data', (chunk) => this.#pass(line, 'request', chunk, server))
    server.on('data', (chunk) => this.#pass(line, 'answer', chunk, client))
    // What has passed still is the server's to act on; whoever leaves takes the other with it.
    client.on('end', () => server.end()).on('error', () => server.end())
    server.on('end', () => client.end()).on('error', () => {})
    client.on('close', () => server.end())
    server.on('close', () => {
      client.destroySoon()
      this.open -= 1
      if (line.isCut) this.#cutOpen -= 1
      this.#tell()
    })
  }

  #pass(line, way, chunk, to) {
    if (line.isCut) return
    const before = this.passed[way]
    this.passed[way] += chunk.length
    const isSilent = way === 'request' && this.#cut.silence !== undefined
    const limit = isSilent ? this.#cut.silence : (this.#cut[way] ?? Number.POSITIVE_INFINITY)
    if (before + chunk.length < limit) {
      to.write(chunk)
      return
    }
    this.#cut = {}
    this.#cutOpen += 1
    this.cuts += 1
    line.isCut = true
    to.write(chunk.subarray(0, limit - before))
    if (isSilent) return
    line.client.destroySoon()
    line.server.end()
  }
}
