import { GlanceGrow } from 'tillbridge'

// Calls a host whose name nobody resolves, and tells how that ends.
const deadline = Number(process.argv[2])
const grow = new GlanceGrow({ apiKey: 'glnc_sk_x', baseUrl: 'https://slow.example' })
const order = { amount: '1', currency: 'ILS', cardToken: 'tok_visa' }
const told = []
for (const call of [(options) => grow.getTransaction('txn_1', options), (options) => grow.charge(order, options)]) {
  const begun = performance.now()
  const { kind, outcome } = await call({ deadline }).catch((error) => error)
  told.push({ took: performance.now() - begun, kind, outcome })
}
console.log(JSON.stringify(told))
