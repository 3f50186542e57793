import type { Secret } from './secret.js'

/**
 * Money in major units: a decimal string such as `'58.50'`, or a bigint. A number with a fraction, or beyond 2^53, is
 * refused, because it cannot hold every amount exactly.
 */
export type Amount = string | bigint

/** The headers of a message: an object as Node's own servers have them, or `Headers`. */
export type MessageHeaders =
  Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>

/** A value as it was given, or as it comes back after `JSON.stringify` and `JSON.parse`. */
export type Stored<T> = T extends Date
  ? Date | string
  : T extends Secret
    ? Secret | string
    : T extends object
      ? { [K in keyof T]: Stored<T[K]> }
      : T

/** What one call is told besides its request. */
export interface CallOptions {
  /** Longest time for this call in place of the client's, in whole milliseconds; more than zero. */
  deadline?: number | undefined
  /**
   * Stops the waiting, not the money. A charge or refund that has begun to leave runs to its end, and the promise is
   * rejected with {@link OutcomeUnknownError}; otherwise it is rejected with {@link CancelledError}. The signal's reason is
   * the error's `cause`.
   */
  signal?: AbortSignal | undefined
}
