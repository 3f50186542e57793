import type { Stored } from './client.js'
import type { Attempt } from './types.generated.js'

/**
 * Writes an attempt as the JSON text that every language of the library reads.
 *
 * `JSON.stringify` does for programs that read it back in JavaScript; this is for those that do not.
 *
 * @throws {@link InvalidRequestError} when it is not an attempt.
 */
export declare function attemptToJson(attempt: Stored<Attempt>): string

/**
 * Reads the JSON text of an attempt that {@link attemptToJson}, or another language of the library, wrote.
 *
 * @throws {@link InvalidRequestError} when the text is not an attempt.
 */
export declare function attemptFromJson(text: string): Attempt
