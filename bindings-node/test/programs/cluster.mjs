// A shop's server of several processes. Each has a client, the first made and used one before it made the others. One
// of them is killed while it charges.
import cluster from 'node:cluster'
import { once } from 'node:events'
import http from 'node:http'
import { GlanceGrow } from '../../lib/index.mjs'

const grow = new GlanceGrow(JSON.parse(process.env.ACCOUNT))

function charge(description, cardToken = 'tok_visa') {
  return grow.charge({ amount: '1', currency: 'ILS', cardToken, description })
}

async function serve(request, response) {
  const description = request.url.slice(1)
  if (description === 'killed') {
    process.send('charging')
    await charge(description, 'tok_slow_60000')
  }
  const { state } = await charge(description)
  response.end(state)
}

function ask(port, description) {
  return new Promise((resolve, reject) => {
    const request = http.get({ port, path: `/${description}`, agent: false }, (response) => {
      response.setEncoding('utf8').once('data', resolve)
    })
    request.on('error', reject)
  })
}

function asked(port, name) {
  return Promise.all(Array.from({ length: 30 }, (_, index) => ask(port, `${name}-${index}`)))
}

if (cluster.isPrimary) {
  const before = charge('before')
  const workers = Array.from({ length: 3 }, () => cluster.fork())
  await before
  const addresses = await Promise.all(workers.map((worker) => once(worker, 'listening')))
  const [{ port }] = addresses[0]
  const first = await asked(port, 'first')
  const own = charge('beside')
  const killed = ask(port, 'killed').catch((error) => error.code)
  const [worker] = await once(cluster, 'message')
  const dead = once(worker, 'exit')
  worker.process.kill('SIGKILL')
  const [, signal] = await dead
  const second = await asked(port, 'second')
  await own
  console.log(JSON.stringify({ states: [...new Set([...first, ...second])], killed: await killed, signal }))
  cluster.disconnect()
} else {
  http.createServer(serve).listen(0)
}
