const { GlanceGrow } = require('tillbridge')

async function main() {
  const grow = new GlanceGrow({
    apiKey: process.env.GLANCE_API_KEY,
    baseUrl: process.env.GLANCE_BASE_URL,
  })
  const paid = await grow.charge({ amount: '117.45', currency: 'ILS', cardToken: 'tok_visa' })
  if (paid.amount !== '117.45') throw new Error(`unexpected answer: ${JSON.stringify(paid)}`)
  console.log(`node (require) charged ${paid.amount} ILS`)
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
