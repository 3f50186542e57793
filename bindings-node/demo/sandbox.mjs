// The sandbox that the demo runs on, which plays all four providers.

/** The accounts of the sandbox, and its control address. */
export const ready = JSON.parse(process.env.TILLBRIDGE_SANDBOX_READY)

/** Makes a control call. */
export async function tell(path, body = {}) {
  const answer = await fetch(`${ready.control}/${path}`, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`the sandbox refused: ${await answer.text()}`)
  return answer.json()
}

/** Lets the next call be carried out and its connection close without an answer. */
export function loseTheNextAnswer(provider, operation) {
  return tell('faults', { provider, operation, fault: 'act_then_close' })
}
