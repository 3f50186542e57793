// Lets the core panic at a place of every operation, once, and tells how the call ended, what had arrived until then,
// and how the next call of the same client ended. What the core prints of a panic goes to the standard error.
import { connect, examples, perform } from '../support/cases.mjs'
import { endings, provider } from '../support/echo.mjs'

const [place] = process.argv.slice(2)
const told = []

function described(end) {
  if (!(end instanceof Error)) return { kind: 'value' }
  const { name, kind, provider, operation, outcome, attempt, message } = end
  return { name, kind, at: `${provider}.${operation}`, outcome, hasAttempt: attempt !== undefined, message }
}

for (const [operation, example] of examples) {
  const server = await provider(example, endings['its own answer'])
  let asked
  const onEvent = (event) => asked.push(event.operation)
  const client = connect(example.provider, example.client, { baseUrl: server.url, onEvent })

  /** Plays the case, the last step of it with a defect where one is named. */
  async function play(defect) {
    server.requests.length = 0
    let end
    for (const step of example.steps) {
      asked = []
      const isLast = step === example.steps.at(-1)
      const before = server.requests.length
      if (isLast && defect !== undefined) process.env.TILLBRIDGE_DEFECT = `${place} ${defect}`
      end = await perform(example.provider, client, step, end?.attempt).catch((error) => error)
      delete process.env.TILLBRIDGE_DEFECT
      if (isLast) return { end: described(end), arrived: server.requests.length - before }
    }
  }

  const usual = await play()
  // A flow is met within its last call.
  const inner = `${example.provider}.${asked.at(-1)}`
  const met = await play(place === 'input' ? operation : inner)
  const next = await play()
  server.stop()
  told.push({ operation, inner, ...met, usual: usual.end, next: next.end })
}
console.log(JSON.stringify(told))
