// A loopback server that answers every request with the same transaction. Runs as a process of its own and ends with its
// parent.

import { createServer } from 'node:net'

const BODY = JSON.stringify({
  data: {
    transactionId: 'txn_bench_0001',
    amount: 117.45,
    currency: 'ILS',
    status: 'approved',
    last4: '4242',
    cardBrand: 'Visa',
    client: { visibleId: 42, name: 'Client 42' },
    document: { visibleId: 7, type: 'invoice' },
    description: 'bench order-1',
    createdAt: '2024-03-20T14:30:00Z',
  },
})
const ANSWER = Buffer.from(
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(BODY)}\r\n` +
    `X-Request-Id: req_bench_0001\r\nDate: ${new Date().toUTCString()}\r\n\r\n${BODY}`,
)
const END = Buffer.from('\r\n\r\n')

const server = createServer({ noDelay: true }, (socket) => {
  // Every client here sends a request in one piece and waits for its answer.
  socket.on('data', (bytes) => {
    if (bytes.subarray(-END.length).equals(END)) socket.write(ANSWER)
  })
  socket.on('error', () => socket.destroy())
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit())
