const ROUNDS = 15
const BATCH_MS = 150

/** Microseconds per call of one batch, with so many calls in flight. */
async function batch(call, inFlight, calls) {
  let left = calls
  const worker = async () => {
    while (left-- > 0) await call()
  }
  const before = process.hrtime.bigint()
  await Promise.all(Array.from({ length: inFlight }, worker))
  return Number(process.hrtime.bigint() - before) / 1000 / calls
}

/** Medians of each side, measured in turns so that the machine's moods hit them alike. */
export async function compare(sides, inFlight) {
  await batch(sides[0], inFlight, 1000)
  const calls = Math.ceil((BATCH_MS * 1000) / (await batch(sides[0], inFlight, 1000)))
  for (const side of sides) await batch(side, inFlight, calls * 3)
  const samples = sides.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < sides.length; turn++) {
      const side = (round + turn) % sides.length
      samples[side].push(await batch(sides[side], inFlight, calls))
    }
  }
  return samples.map(median)
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1]
}

/** Prints one figure for the task runner's table. */
export function print(name, ours, reference, referenceUs, bound) {
  const rounded = (value) => Math.round(value * 1000) / 1000
  const figure = {
    name,
    ours_us: rounded(ours),
    reference,
    reference_us: rounded(referenceUs),
    ratio: rounded(ours / referenceUs),
    bound,
  }
  console.log(JSON.stringify(figure))
}
