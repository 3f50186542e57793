import { once } from 'node:events'
import net from 'node:net'
import { Worker } from 'node:worker_threads'

/** A server that plays one part on each connection; it ends with `stop`, whatever still hangs on it. */
export async function listen(play) {
  const sockets = new Set()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    play(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return { url: `http://127.0.0.1:${server.address().port}`, stop }
}

/** Reads and says nothing. */
export function silent(socket) {
  socket.resume()
}

/** Answers any request with a first text at once, then with a byte each `interval`, and never comes to the end. */
export function dripping(first, interval) {
  return (socket) => {
    socket.setNoDelay(true)
    socket.once('data', () => {
      socket.write(first)
      const drip = setInterval(() => socket.write(' '), interval)
      socket.on('close', () => clearInterval(drip))
    })
  }
}

const DEAF = `const { parentPort } = require('node:worker_threads')
const server = require('node:net').createServer()
server.listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
  parentPort.postMessage(server.address().port)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

/** A port whose owner takes no connection and whose queue is full: the kernel answers no more greetings. */
export async function deaf() {
  const worker = new Worker(DEAF, { eval: true })
  const [port] = await once(worker, 'message')
  // The first are greeted at once; the last of these no more.
  const held = Array.from({ length: 8 }, () => net.connect(port, '127.0.0.1').on('error', () => {}))
  await once(held[0], 'connect')
  const stop = () => {
    for (const socket of held) socket.destroy()
    return worker.terminate()
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}
