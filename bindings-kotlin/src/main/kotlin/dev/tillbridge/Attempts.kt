package dev.tillbridge

/** Writes the attempt as JSON, to be stored and reconciled later, by any process and in any language. */
public fun Attempt.toJson(): String = attemptToJson(this)

/**
 * Reads what [toJson] wrote.
 *
 * @throws PaymentException.InvalidRequest when the text is not an attempt.
 */
public fun Attempt.Companion.fromJson(text: String): Attempt = attemptFromJson(text)
