const { TILLBRIDGE_SOAK_SECONDS: seconds, TILLBRIDGE_SOAK_SEED: wanted } = process.env

/** The length of a proof and its random choices: short in the test run, longer where the environment says so. */
class Effort {
  constructor() {
    this.seed = BigInt(wanted ?? Math.floor(Math.random() * 2 ** 32))
    this.isSoak = seconds !== undefined
  }

  /** When a proof that could go on for ever ends, by `performance.now()`: after the soak's time, or this long. */
  ends(short) {
    return performance.now() + (this.isSoak ? Number(seconds) * 1000 : short)
  }

  /** Random whole numbers below a limit, which the seed repeats; each proof names its own. */
  choices(proof) {
    let state = Number(BigInt.asUintN(32, this.seed ^ (this.seed >> 32n)))
    for (const letter of proof) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193)
    return (below) => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below
    }
  }

  /** All places from 0 to the last in the long form; else both ends and some between. */
  places(last, between, choices) {
    if (this.isSoak) return Array.from({ length: last + 1 }, (_, place) => place)
    const some = Array.from({ length: between }, () => 1 + choices(last - 1))
    return [...new Set([0, ...some, last])]
  }
}

/** Makes a test of a proof: where it fails, the error names the seed that repeats it. */
export function repeatable(proof) {
  return async () => {
    const effort = new Effort()
    try {
      await proof(effort)
    } catch (error) {
      throw new Error(`repeat with TILLBRIDGE_SOAK_SEED=${effort.seed}: ${error.message}`, { cause: error })
    }
  }
}
