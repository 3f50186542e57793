const { GlanceGrow } = require('tillbridge')

async function main() {
  const client = new GlanceGrow({
    apiKey: process.env.GLANCE_API_KEY,
    baseUrl: process.env.GLANCE_BASE_URL,
  })
  const page = await client.listTransactions({ limit: 1 })
  if (page.items.length !== 1) throw new Error(`unexpected page: ${JSON.stringify(page)}`)
  console.log(`node (require) read 1 of ${page.total} transactions`)
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
