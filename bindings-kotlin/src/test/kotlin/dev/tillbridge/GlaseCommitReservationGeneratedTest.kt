// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseCommitReservationGeneratedTest {
    /** A commit in a currency without decimals. */
    @Test
    fun `commit_reservation amount-yen`() = case("glase/commit_reservation.amount-yen", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCommittedReservation(invoiceReference = "20180809131415162", ersReference = null, raw = "")) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("1500"),
                    currency = "JPY",
                )
            }
        }
    }

    /** A preliminary reservation is committed with its final amount. */
    @Test
    fun `commit_reservation amount`() = case("glase/commit_reservation.amount", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCommittedReservation(invoiceReference = "20180809131415162", ersReference = null, raw = "")) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A reference to a character that XML does not have cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation character-of-none`() = case("glase/commit_reservation.character-of-none", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** PENDING_APPROVAL answered to commitReservation. */
    @Test
    fun `commit_reservation code-1`() = case("glase/commit_reservation.code-1", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "1",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** REJECTED_BUSINESS_LOGIC answered to commitReservation. */
    @Test
    fun `commit_reservation code-10`() = case("glase/commit_reservation.code-10", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "10",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** REJECTED_AMOUNT answered to commitReservation. */
    @Test
    fun `commit_reservation code-11`() = case("glase/commit_reservation.code-11", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "11",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** REJECTED_PAYMENT answered to commitReservation. */
    @Test
    fun `commit_reservation code-12`() = case("glase/commit_reservation.code-12", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "12",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** REPORT_NOT_READY answered to commitReservation. */
    @Test
    fun `commit_reservation code-2`() = case("glase/commit_reservation.code-2", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "2",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(3000)),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `commit_reservation code-20`() = case("glase/commit_reservation.code-20", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** ACCESS_DENIED answered to commitReservation. */
    @Test
    fun `commit_reservation code-21`() = case("glase/commit_reservation.code-21", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "21",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_ID answered to commitReservation. */
    @Test
    fun `commit_reservation code-29`() = case("glase/commit_reservation.code-29", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "29",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to commitReservation. */
    @Test
    fun `commit_reservation code-33`() = case("glase/commit_reservation.code-33", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "33",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INITIATOR_PRINCIPAL_NOT_FOUND answered to commitReservation. */
    @Test
    fun `commit_reservation code-37`() = case("glase/commit_reservation.code-37", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "37",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** PAYMENT_IN_PROGRESS answered to commitReservation. */
    @Test
    fun `commit_reservation code-48`() = case("glase/commit_reservation.code-48", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "48",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INVALID_INVOICE_DATA answered to commitReservation. */
    @Test
    fun `commit_reservation code-49`() = case("glase/commit_reservation.code-49", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "49",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** CANNOT_CANCEL_PAID_INVOICE answered to commitReservation. */
    @Test
    fun `commit_reservation code-50`() = case("glase/commit_reservation.code-50", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "50",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INVALID_CUSTOMER answered to commitReservation. */
    @Test
    fun `commit_reservation code-52`() = case("glase/commit_reservation.code-52", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "52",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INVALID_INVOICE_REFERENCE answered to commitReservation. */
    @Test
    fun `commit_reservation code-54`() = case("glase/commit_reservation.code-54", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "54",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** REGISTRATION_NOT_POSSIBLE answered to commitReservation. */
    @Test
    fun `commit_reservation code-56`() = case("glase/commit_reservation.code-56", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "56",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** PAYMENT_EXPIRED answered to commitReservation. */
    @Test
    fun `commit_reservation code-58`() = case("glase/commit_reservation.code-58", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "58",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** AUTHORIZATION_IN_PROGRESS answered to commitReservation. */
    @Test
    fun `commit_reservation code-62`() = case("glase/commit_reservation.code-62", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "62",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the outcome is unknown. */
    @Test
    fun `commit_reservation code-90`() = case("glase/commit_reservation.code-90", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to commitReservation. */
    @Test
    fun `commit_reservation code-91`() = case("glase/commit_reservation.code-91", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "91",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** SYSTEM_BUSY answered to commitReservation. */
    @Test
    fun `commit_reservation code-93`() = case("glase/commit_reservation.code-93", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "93",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to commitReservation. */
    @Test
    fun `commit_reservation code-94`() = case("glase/commit_reservation.code-94", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "94",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INVOICE_ALREADY_CANCELED answered to commitReservation. */
    @Test
    fun `commit_reservation code-95`() = case("glase/commit_reservation.code-95", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "95",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** INVOICE_STATE_NOT_RESERVED answered to commitReservation. */
    @Test
    fun `commit_reservation code-96`() = case("glase/commit_reservation.code-96", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "96",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** RESELLER_NOT_ALLOWED_TO_DO_REFUND answered to commitReservation. */
    @Test
    fun `commit_reservation code-97`() = case("glase/commit_reservation.code-97", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "97",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION answered to commitReservation. */
    @Test
    fun `commit_reservation code-98`() = case("glase/commit_reservation.code-98", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "98",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS answered to commitReservation. */
    @Test
    fun `commit_reservation code-99`() = case("glase/commit_reservation.code-99", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "99",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A result code counts though it comes with status 500. */
    @Test
    fun `commit_reservation code-in-500`() = case("glase/commit_reservation.code-in-500", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "21",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A number that nobody knows, without a text. */
    @Test
    fun `commit_reservation code-unknown-no-description`() = case("glase/commit_reservation.code-unknown-no-description", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "77",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `commit_reservation code-unknown`() = case("glase/commit_reservation.code-unknown", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "77",
                    reason = "result code 77: SOMETHING_NEW",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `commit_reservation connection-refused`() = case("glase/commit_reservation.connection-refused", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = "http://127.0.0.1:9/soap",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An answer whose document type points elsewhere is refused, and nothing is fetched, and the outcome is unknown. */
    @Test
    fun `commit_reservation dtd-external`() = case("glase/commit_reservation.dtd-external", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An answer with a document type is refused before anything of it is read, and the outcome is unknown. */
    @Test
    fun `commit_reservation dtd`() = case("glase/commit_reservation.dtd", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A page that repeats the request shows no password. */
    @Test
    fun `commit_reservation echo-html`() = case("glase/commit_reservation.echo-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("CANARY-7f3a-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 502u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                    excludes = listOf("CANARY-7f3a-password"),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An empty answer with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation empty-200`() = case("glase/commit_reservation.empty-200", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An envelope whose body is empty cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation empty-body`() = case("glase/commit_reservation.empty-body", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An empty return cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation empty-return`() = case("glase/commit_reservation.empty-return", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** Entities that multiply are not expanded, and the outcome is unknown. */
    @Test
    fun `commit_reservation entity-bomb`() = case("glase/commit_reservation.entity-bomb", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An entity that names a file is not read, and the outcome is unknown. */
    @Test
    fun `commit_reservation entity-file`() = case("glase/commit_reservation.entity-file", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An entity that the answer defines itself is not expanded, and the outcome is unknown. */
    @Test
    fun `commit_reservation entity-internal`() = case("glase/commit_reservation.entity-internal", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A reference to an entity that XML does not know cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation entity-undefined`() = case("glase/commit_reservation.entity-undefined", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An amount that is refused. */
    @Test
    fun `commit_reservation error-11-documented`() = case("glase/commit_reservation.error-11-documented", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "11",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A page with status 401 instead of SOAP. */
    @Test
    fun `commit_reservation error-401-html`() = case("glase/commit_reservation.error-401-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "HTTP 401 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A page with status 403 instead of SOAP. */
    @Test
    fun `commit_reservation error-403-html`() = case("glase/commit_reservation.error-403-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = null,
                    reason = "HTTP 403 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A page with status 404 instead of SOAP. */
    @Test
    fun `commit_reservation error-404-html`() = case("glase/commit_reservation.error-404-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = null,
                    reason = "HTTP 404 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A server that gave up waiting does not tell what happened. */
    @Test
    fun `commit_reservation error-408`() = case("glase/commit_reservation.error-408", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 408u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A page with status 409 instead of SOAP. */
    @Test
    fun `commit_reservation error-409-html`() = case("glase/commit_reservation.error-409-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 409u,
                    providerCode = null,
                    reason = "HTTP 409 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A page with status 418 instead of SOAP. */
    @Test
    fun `commit_reservation error-418-html`() = case("glase/commit_reservation.error-418-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 418u,
                    providerCode = null,
                    reason = "HTTP 418 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A call that is turned away is not sent again by itself. */
    @Test
    fun `commit_reservation error-429`() = case("glase/commit_reservation.error-429", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.RateLimited::class, "rate_limited", httpStatus = 429u)) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A server error without a body, and the outcome is unknown. */
    @Test
    fun `commit_reservation error-500-empty`() = case("glase/commit_reservation.error-500-empty", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the outcome is unknown. */
    @Test
    fun `commit_reservation error-502-html`() = case("glase/commit_reservation.error-502-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502 without a SOAP answer",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A page with status 503 instead of SOAP does not tell what happened. */
    @Test
    fun `commit_reservation error-503-html`() = case("glase/commit_reservation.error-503-html", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A commit after the reservation ran out. */
    @Test
    fun `commit_reservation error-58-documented`() = case("glase/commit_reservation.error-58-documented", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "58",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A commit of what is not reserved, or no longer. */
    @Test
    fun `commit_reservation error-96-documented`() = case("glase/commit_reservation.error-96-documented", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "96",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A soap:Client fault says that the commit was not processed. */
    @Test
    fun `commit_reservation fault-answer-client`() = case("glase/commit_reservation.fault-answer-client", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Unmarshalling Error: unexpected element (uri:\"\", local:\"amount\"). Expected elements are <{}context>,<{}invoiceReference>",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the outcome is unknown. */
    @Test
    fun `commit_reservation fault-answer-server`() = case("glase/commit_reservation.fault-answer-server", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Fault occurred while processing.",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A client fault counts as one though it comes with status 200. */
    @Test
    fun `commit_reservation fault-client-in-200`() = case("glase/commit_reservation.fault-client-in-200", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The connection closes after the commit was read, and the outcome is unknown. */
    @Test
    fun `commit_reservation fault-close-after-reading`() = case("glase/commit_reservation.fault-close-after-reading", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The connection closes before the commit is read to its end, and the outcome is unknown. */
    @Test
    fun `commit_reservation fault-close-before-reading`() = case("glase/commit_reservation.fault-close-before-reading", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A fault without code and text. */
    @Test
    fun `commit_reservation fault-empty`() = case("glase/commit_reservation.fault-empty", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A fault counts as one though it comes with status 200. */
    @Test
    fun `commit_reservation fault-in-200`() = case("glase/commit_reservation.fault-in-200", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "Server",
                    reason = "Try again",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A header that the server does not understand was not processed. */
    @Test
    fun `commit_reservation fault-must-understand`() = case("glase/commit_reservation.fault-must-understand", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "MustUnderstand",
                    reason = "No such header",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A fault code without a prefix. */
    @Test
    fun `commit_reservation fault-no-prefix`() = case("glase/commit_reservation.fault-no-prefix", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A fault code that SOAP does not name says nothing of what happened. */
    @Test
    fun `commit_reservation fault-other-code`() = case("glase/commit_reservation.fault-other-code", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "Overload",
                    reason = "Too much",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A fault code is read without its prefix. */
    @Test
    fun `commit_reservation fault-other-prefix`() = case("glase/commit_reservation.fault-other-prefix", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `commit_reservation fault-stall`() = case("glase/commit_reservation.fault-stall", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 500.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `commit_reservation fault-truncated`() = case("glase/commit_reservation.fault-truncated", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An envelope that the server does not take was not processed. */
    @Test
    fun `commit_reservation fault-version-mismatch`() = case("glase/commit_reservation.fault-version-mismatch", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "VersionMismatch",
                    reason = "Wrong version",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A fault with a detail. */
    @Test
    fun `commit_reservation fault-with-detail`() = case("glase/commit_reservation.fault-with-detail", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Internal error",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `commit_reservation fault-wrong-length`() = case("glase/commit_reservation.fault-wrong-length", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An HTML page with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation html-200`() = case("glase/commit_reservation.html-200", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A reservation is committed with the whole amount: the form without an amount. */
    @Test
    fun `commit_reservation`() = case("glase/commit_reservation", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCommittedReservation(invoiceReference = "20180809131415162", ersReference = null, raw = "")) {
                client.commitReservation(invoiceReference = "20180809131415162")
            }
        }
    }

    /** JSON where XML was due cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation json-200`() = case("glase/commit_reservation.json-200", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** With retries allowed it is sent once, and the attempt is handed out. */
    @Test
    fun `commit_reservation lost-answer`() = case("glase/commit_reservation.lost-answer", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The attempt of a commit without an amount names none. */
    @Test
    fun `commit_reservation lost-form-without-amount`() = case("glase/commit_reservation.lost-form-without-amount", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(invoiceReference = "20180809131415162")
            }
        }
    }

    /** XML whose tags do not match cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation mismatched-tags`() = case("glase/commit_reservation.mismatched-tags", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An envelope without a body cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation no-body`() = case("glase/commit_reservation.no-body", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An answer whose wrapper is in no namespace cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation no-namespace`() = case("glase/commit_reservation.no-namespace", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An answer without a return cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation no-return`() = case("glase/commit_reservation.no-return", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `commit_reservation no-terminal`() = case("glase/commit_reservation.no-terminal", "commit_reservation") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "terminal",
                    reason = "must be among the client's credentials: this call is the terminal's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** With retries allowed, a call that is turned away is not repeated. */
    @Test
    fun `commit_reservation not-repeated-after-429`() = case("glase/commit_reservation.not-repeated-after-429", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(Expected(PaymentException.RateLimited::class, "rate_limited", httpStatus = 429u)) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** With retries allowed, an error page is not repeated, whatever it asks. */
    @Test
    fun `commit_reservation not-repeated-after-503`() = case("glase/commit_reservation.not-repeated-after-503", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** With retries allowed, an unclassified error is not repeated. */
    @Test
    fun `commit_reservation not-repeated-after-90`() = case("glase/commit_reservation.not-repeated-after-90", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** With retries allowed, a busy system is not asked again. */
    @Test
    fun `commit_reservation not-repeated-after-93`() = case("glase/commit_reservation.not-repeated-after-93", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "93",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** The answer of another operation cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation other-operation`() = case("glase/commit_reservation.other-operation", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A prefix that is declared nowhere cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation prefix-undeclared`() = case("glase/commit_reservation.prefix-undeclared", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A redirect is not followed. */
    @Test
    fun `commit_reservation redirect-307`() = case("glase/commit_reservation.redirect-307", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 307u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A commit whose answer names the payment. */
    @Test
    fun `commit_reservation reference-given`() = case("glase/commit_reservation.reference-given", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseCommittedReservation(
                    invoiceReference = "20180809131415162",
                    ersReference = "2018080913251617101000043",
                    raw = "",
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An empty result code cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation result-code-empty`() = case("glase/commit_reservation.result-code-empty", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A result code beyond any number of the table cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation result-code-huge`() = case("glase/commit_reservation.result-code-huge", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A return without a result code cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation result-code-missing`() = case("glase/commit_reservation.result-code-missing", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A result code that is no number cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation result-code-text`() = case("glase/commit_reservation.result-code-text", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An envelope of SOAP 1.2 cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation soap-12`() = case("glase/commit_reservation.soap-12", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A success that comes with status 500 is not believed. */
    @Test
    fun `commit_reservation success-in-500`() = case("glase/commit_reservation.success-in-500", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** Plain text with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation text-200`() = case("glase/commit_reservation.text-200", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** An answer nested thousands of levels deep is refused, and the outcome is unknown. */
    @Test
    fun `commit_reservation too-deep`() = case("glase/commit_reservation.too-deep", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** XML that stops in the middle, though the whole body came, cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation truncated-xml`() = case("glase/commit_reservation.truncated-xml", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** XML with a second root cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation two-roots`() = case("glase/commit_reservation.two-roots", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A commit's amount must be whole: more than zero, with its currency and the currency's decimals. */
    @Test
    fun `commit_reservation wrong-amount-decimals`() = case("glase/commit_reservation.wrong-amount-decimals", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("1.001"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A commit's amount must be whole: more than zero, with its currency and the currency's decimals. */
    @Test
    fun `commit_reservation wrong-amount-missing`() = case("glase/commit_reservation.wrong-amount-missing", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    reason = "must be given with currency",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(invoiceReference = "20180809131415162", currency = "SEK")
            }
        }
    }

    /** A commit's amount must be whole: more than zero, with its currency and the currency's decimals. */
    @Test
    fun `commit_reservation wrong-amount-negative`() = case("glase/commit_reservation.wrong-amount-negative", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("-1"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A commit's amount must be whole: more than zero, with its currency and the currency's decimals. */
    @Test
    fun `commit_reservation wrong-amount-zero`() = case("glase/commit_reservation.wrong-amount-zero", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("0"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `commit_reservation wrong-comment-long`() = case("glase/commit_reservation.wrong-comment-long", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_comment",
                    reason = "must be at most 80 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A commit's amount must be whole: more than zero, with its currency and the currency's decimals. */
    @Test
    fun `commit_reservation wrong-currency-missing`() = case("glase/commit_reservation.wrong-currency-missing", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be given with amount",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(invoiceReference = "20180809131415162", amount = BigDecimal("10"))
            }
        }
    }

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `commit_reservation wrong-invoice-reference-blank`() = case("glase/commit_reservation.wrong-invoice-reference-blank", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "invoice_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(invoiceReference = "  ", amount = BigDecimal("342.71"), currency = "SEK")
            }
        }
    }

    /** An empty text where one is needed is refused. */
    @Test
    fun `commit_reservation wrong-invoice-reference-empty`() = case("glase/commit_reservation.wrong-invoice-reference-empty", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "invoice_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(invoiceReference = "", amount = BigDecimal("342.71"), currency = "SEK")
            }
        }
    }

    /** An answer of the right name in another namespace cannot be understood, and the outcome is unknown. */
    @Test
    fun `commit_reservation wrong-namespace`() = case("glase/commit_reservation.wrong-namespace", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `commit_reservation wrong-reference-long`() = case("glase/commit_reservation.wrong-reference-long", "commit_reservation") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_reference",
                    reason = "must be 1 to 32 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }
}
