/**
 * A text that is never printed: keys, passwords, card tokens, links that embed a key.
 *
 * `String(...)`, template strings, `JSON.stringify`, `console.log`, `util.inspect` and `structuredClone` show nothing of it.
 * Compare two with {@link Secret.equals}: a deep comparison does not see their texts.
 */
export declare class Secret {
  #private

  /** Takes the text. */
  constructor(text: string)

  /** The text itself, for the place that has to send it. */
  reveal(): string

  /** Whether the other is a secret with the same text. */
  equals(other: unknown): boolean

  /** Gives `[redacted]`. */
  toString(): string

  /** Gives `[redacted]`. */
  toJSON(): string
}
