// Written by `cargo xtask generate`.
import type { Stored } from './client.js'
import type { Attempt, GlaseReservation } from './types.generated.js'

/**
 * Writes {@link Attempt} as the JSON text that every language of the library reads.
 *
 * `JSON.stringify` does for programs that read it back in JavaScript; this is for those that do not.
 *
 * @throws {@link InvalidRequestError} when it is none.
 */
export declare function attemptToJson(record: Stored<Attempt>): string

/**
 * Reads the JSON text that {@link attemptToJson}, or another language of the library, wrote.
 *
 * @throws {@link InvalidRequestError} when the text is of no {@link Attempt}.
 */
export declare function attemptFromJson(text: string): Attempt

/**
 * Writes {@link GlaseReservation} as the JSON text that every language of the library reads.
 *
 * `JSON.stringify` does for programs that read it back in JavaScript; this is for those that do not.
 *
 * @throws {@link InvalidRequestError} when it is none.
 */
export declare function glaseReservationToJson(record: Stored<GlaseReservation>): string

/**
 * Reads the JSON text that {@link glaseReservationToJson}, or another language of the library, wrote.
 *
 * @throws {@link InvalidRequestError} when the text is of no {@link GlaseReservation}.
 */
export declare function glaseReservationFromJson(text: string): GlaseReservation
