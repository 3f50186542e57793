// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

/**
 * Writes the record as JSON, to be stored and given back later, by any process and in any language.
 *
 * @throws PaymentException.InvalidRequest when it holds a number that no record can have.
 */
public fun Attempt.toJson(): String {
    checkDecimals("", "to_json", "attempt")
    return attemptToJson(this)
}

/**
 * Reads what [toJson] wrote.
 *
 * @throws PaymentException.InvalidRequest when the text is not of this record.
 */
public fun Attempt.Companion.fromJson(text: String): Attempt = attemptFromJson(text)

/**
 * Writes the record as JSON, to be stored and given back later, by any process and in any language.
 *
 * @throws PaymentException.InvalidRequest when it holds a number that no record can have.
 */
public fun GlaseReservation.toJson(): String {
    checkDecimals("", "to_json", "reservation")
    return glaseReservationToJson(this)
}

/**
 * Reads what [toJson] wrote.
 *
 * @throws PaymentException.InvalidRequest when the text is not of this record.
 */
public fun GlaseReservation.Companion.fromJson(text: String): GlaseReservation = glaseReservationFromJson(text)
