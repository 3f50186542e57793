// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlanceGrowRefundGeneratedTest {
    /** A 2xx refund without an amount cannot be used. */
    @Test
    fun `refund amount-missing`() = case("glance_grow/refund.amount-missing", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 2xx refund whose amount is not a number cannot be used. */
    @Test
    fun `refund amount-unreadable`() = case("glance_grow/refund.amount-unreadable", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** JSON that stops in the middle leaves a refund unknown. */
    @Test
    fun `refund broken-json-200`() = case("glance_grow/refund.broken-json-200", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 2xx refund whose data is a list leaves the outcome unknown. */
    @Test
    fun `refund data-is-a-list`() = case("glance_grow/refund.data-is-a-list", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 2xx refund without the data member leaves the outcome unknown. */
    @Test
    fun `refund data-missing`() = case("glance_grow/refund.data-missing", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 2xx refund whose data is null leaves the outcome unknown. */
    @Test
    fun `refund data-null`() = case("glance_grow/refund.data-null", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund with a fraction keeps its digits in both directions. */
    @Test
    fun `refund decimal-amount`() = case("glance_grow/refund.decimal-amount", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_ref_xyz789",
                    originalTransactionId = "txn_abc123def456",
                    amount = BigDecimal("0.05"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    last4 = null,
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = "Partial service cancellation",
                    createdAt = Instant.parse("2024-03-20T15:00:00Z"),
                    createdAtText = "2024-03-20T15:00:00Z",
                    raw = "",
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("0.05"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A declined refund that arrives as an ordinary answer is raised as a decline. */
    @Test
    fun `refund declined-2xx`() = case("glance_grow/refund.declined-2xx", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "txn_ref_xyz789",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A declined refund that arrives as an error with status 402. */
    @Test
    fun `refund declined-4xx`() = case("glance_grow/refund.declined-4xx", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 402u,
                    providerCode = "REFUND_DECLINED",
                    reason = "Refund declined",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** An empty answer with status 200 leaves a refund unknown. */
    @Test
    fun `refund empty-200`() = case("glance_grow/refund.empty-200", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** An answer without content leaves a refund unknown. */
    @Test
    fun `refund empty-204`() = case("glance_grow/refund.empty-204", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 204u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refused refund in the page error shape. */
    @Test
    fun `refund error-400-page-shape`() = case("glance_grow/refund.error-400-page-shape", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "amount must be a positive number",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A wrong key on a refund, in the documented page error shape. */
    @Test
    fun `refund error-401-page-shape`() = case("glance_grow/refund.error-401-page-shape", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "Invalid or missing API key",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A key whose role may not refund. */
    @Test
    fun `refund error-403-sdk-shape`() = case("glance_grow/refund.error-403-sdk-shape", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = "NO_ACCESS",
                    reason = "Insufficient role",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 408 on a refund does not say whether it was processed. */
    @Test
    fun `refund error-408-request-timeout`() = case("glance_grow/refund.error-408-request-timeout", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 408u,
                    reason = "Timed out",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund that conflicts with something at the provider. */
    @Test
    fun `refund error-409-conflict`() = case("glance_grow/refund.error-409-conflict", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 409u,
                    providerCode = "CONFLICT",
                    reason = "Already in progress",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund of a transaction that is gone. */
    @Test
    fun `refund error-410-gone`() = case("glance_grow/refund.error-410-gone", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 410u,
                    providerCode = "TRANSACTION_GONE",
                    reason = "Gone",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** Any other 4xx on a refund is a refusal: no money moved. */
    @Test
    fun `refund error-418-other-4xx`() = case("glance_grow/refund.error-418-other-4xx", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 418u,
                    providerCode = "SOMETHING_NEW",
                    reason = "Not here",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund that the provider cannot process. */
    @Test
    fun `refund error-422-unprocessable`() = case("glance_grow/refund.error-422-unprocessable", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 422u,
                    providerCode = "VALIDATION_ERROR",
                    reason = "Unprocessable",
                    issues = listOf(FieldIssue(field = "amount", reason = "Too small")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund refused by the rate limit before processing. */
    @Test
    fun `refund error-429-on-refund`() = case("glance_grow/refund.error-429-on-refund", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "RATE_LIMIT_EXCEEDED",
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(13000)),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A server error without a body leaves a refund unknown. */
    @Test
    fun `refund error-500-empty`() = case("glance_grow/refund.error-500-empty", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "HTTP 500",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A proxy's HTML page on a refund keeps its status and leaves the outcome unknown. */
    @Test
    fun `refund error-502-html`() = case("glance_grow/refund.error-502-html", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A gateway timeout without a body leaves a refund unknown. */
    @Test
    fun `refund error-504-empty`() = case("glance_grow/refund.error-504-empty", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 504u,
                    providerCode = null,
                    reason = "HTTP 504",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund above what is left is refused by the provider, not by us. */
    @Test
    fun `refund exceeds-balance`() = case("glance_grow/refund.exceeds-balance", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    reason = "Refund amount exceeds the refundable balance",
                    issues = listOf(FieldIssue(field = "amount", reason = "Exceeds refundable balance")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(transactionId = "txn_abc123def456", amount = BigDecimal("9999"))
            }
        }
    }

    /** The connection closes after the refund was read, and the outcome is unknown. */
    @Test
    fun `refund fault-close-after-reading`() = case("glance_grow/refund.fault-close-after-reading", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** The connection closes before the refund is read to its end, and the outcome is unknown. */
    @Test
    fun `refund fault-close-before-reading`() = case("glance_grow/refund.fault-close-before-reading", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `refund fault-stall`() = case("glance_grow/refund.fault-stall", "refund") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = url,
            deadline = 300.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** The answer stops after its headers, and the outcome is unknown. */
    @Test
    fun `refund fault-truncated-after-head`() = case("glance_grow/refund.fault-truncated-after-head", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** The answer stops in the middle of its headers, and the outcome is unknown. */
    @Test
    fun `refund fault-truncated-in-head`() = case("glance_grow/refund.fault-truncated-in-head", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `refund fault-truncated`() = case("glance_grow/refund.fault-truncated", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `refund fault-wrong-length`() = case("glance_grow/refund.fault-wrong-length", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund of the whole amount. */
    @Test
    fun `refund full`() = case("glance_grow/refund.full", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_ref_full0001",
                    originalTransactionId = "txn_abc123def456",
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    last4 = null,
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = "Order cancelled",
                    createdAt = Instant.parse("2024-03-20T15:05:00Z"),
                    createdAtText = "2024-03-20T15:05:00Z",
                    raw = "",
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("5850"),
                    reason = "Order cancelled",
                )
            }
        }
    }

    /** An HTML page with status 200 leaves a refund unknown. */
    @Test
    fun `refund html-200`() = case("glance_grow/refund.html-200", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 2xx refund without any transaction id cannot be used. */
    @Test
    fun `refund id-missing`() = case("glance_grow/refund.id-missing", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** The provider's own refusal of a refund amount, answered to a request that is valid for us. */
    @Test
    fun `refund invalid-amount-from-provider`() = case("glance_grow/refund.invalid-amount-from-provider", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    reason = "Validation failed",
                    issues = listOf(FieldIssue(field = "amount", reason = "Must be greater than 0")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** The placeholder request printed in the documentation is refused before anything is sent. */
    @Test
    fun `refund invalid-amount`() = case("glance_grow/refund.invalid-amount", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                client.refund(
                    transactionId = "example_transactionId",
                    amount = BigDecimal("0"),
                    reason = "example_reason",
                )
            }
        }
    }

    /** A partial refund. */
    @Test
    fun `refund`() = case("glance_grow/refund", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_ref_xyz789",
                    originalTransactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    last4 = null,
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = "Partial service cancellation",
                    createdAt = Instant.parse("2024-03-20T15:00:00Z"),
                    createdAtText = "2024-03-20T15:00:00Z",
                    raw = "",
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** With retries allowed, a refund whose answer was lost is still sent once and hands out its attempt. */
    @Test
    fun `refund lost-answer`() = case("glance_grow/refund.lost-answer", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 3u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund without a reason sends and returns none. */
    @Test
    fun `refund no-reason`() = case("glance_grow/refund.no-reason", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_ref_nor0001",
                    originalTransactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    last4 = null,
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T15:00:00Z"),
                    createdAtText = "2024-03-20T15:00:00Z",
                    raw = "",
                ),
            ) {
                client.refund(transactionId = "txn_abc123def456", amount = BigDecimal("2000"))
            }
        }
    }

    /** With retries allowed, a refused refund is sent once. */
    @Test
    fun `refund not-repeated-after-400`() = case("glance_grow/refund.not-repeated-after-400", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 3u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "No",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** With retries allowed, a refund answered by a server error is still sent once. */
    @Test
    fun `refund not-repeated-after-500`() = case("glance_grow/refund.not-repeated-after-500", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 3u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** Even where the answer asks to come back, a refund with an unknown outcome is sent once. */
    @Test
    fun `refund not-repeated-after-503-retry-after`() = case("glance_grow/refund.not-repeated-after-503-retry-after", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 3u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund answered with a null reason. */
    @Test
    fun `refund null-reason`() = case("glance_grow/refund.null-reason", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_ref_xyz789",
                    originalTransactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    last4 = null,
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T15:00:00Z"),
                    createdAtText = "2024-03-20T15:00:00Z",
                    raw = "",
                ),
            ) {
                client.refund(transactionId = "txn_abc123def456", amount = BigDecimal("2000"))
            }
        }
    }

    /** A redirect on a refund is not followed and leaves the outcome unknown. */
    @Test
    fun `refund redirect-302`() = case("glance_grow/refund.redirect-302", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 302u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A redirect that keeps the method is not followed either. */
    @Test
    fun `refund redirect-307`() = case("glance_grow/refund.redirect-307", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 307u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund answered in the envelope and field names of the provider's own SDK. */
    @Test
    fun `refund sdk-envelope`() = case("glance_grow/refund.sdk-envelope", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_ref_xyz789",
                    originalTransactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    last4 = null,
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = "Partial service cancellation",
                    createdAt = Instant.parse("2024-03-20T15:00:00Z"),
                    createdAtText = "2024-03-20T15:00:00Z",
                    raw = "",
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A server error in the page shape on a refund leaves the outcome unknown. */
    @Test
    fun `refund server-error-ambiguous`() = case("glance_grow/refund.server-error-ambiguous", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    providerCode = null,
                    reason = "Try again later",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 2xx refund without a status is not a success. */
    @Test
    fun `refund status-missing`() = case("glance_grow/refund.status-missing", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 2xx refund answered "approved" is not the answer to a refund, so the outcome is unknown. */
    @Test
    fun `refund status-of-another-operation`() = case("glance_grow/refund.status-of-another-operation", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    transactionId = "txn_ref_xyz789",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 200 that says success: false counts by the status inside: here a declined refund. */
    @Test
    fun `refund success-false-declined`() = case("glance_grow/refund.success-false-declined", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "CARD_DECLINED",
                    reason = "Card declined",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 200 that says success: false counts by the status inside: here a refused refund. */
    @Test
    fun `refund success-false-invalid`() = case("glance_grow/refund.success-false-invalid", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "INVALID_FIELD",
                    reason = "Invalid",
                    issues = listOf(FieldIssue(field = "amount", reason = "Required")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 200 that says success: false and nothing else leaves a refund unknown. */
    @Test
    fun `refund success-false-no-error`() = case("glance_grow/refund.success-false-no-error", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 200 that says success: false and no status inside leaves a refund unknown. */
    @Test
    fun `refund success-false-no-status`() = case("glance_grow/refund.success-false-no-status", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = null,
                    reason = "Something happened",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A 200 that says success: false with a server error inside leaves a refund unknown. */
    @Test
    fun `refund success-false-server-error`() = case("glance_grow/refund.success-false-server-error", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "UNKNOWN_ERROR",
                    reason = "Server error",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund of a transaction that the provider does not know. */
    @Test
    fun `refund transaction-not-found`() = case("glance_grow/refund.transaction-not-found", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "TRANSACTION_NOT_FOUND",
                    reason = "Transaction not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(transactionId = "txn_missing", amount = BigDecimal("2000"))
            }
        }
    }

    /** The attempt of a refund without a reason holds no marker. */
    @Test
    fun `refund unknown-without-marker`() = case("glance_grow/refund.unknown-without-marker", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = null,
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(transactionId = "txn_abc123def456", amount = BigDecimal("2000"))
            }
        }
    }

    /** A 2xx refund with a status that is not on the list is not a success; the transaction is named. */
    @Test
    fun `refund unlisted-status`() = case("glance_grow/refund.unlisted-status", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    transactionId = "txn_ref_xyz789",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "refund",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("2000"),
                        currency = null,
                        marker = "Partial service cancellation",
                        originalTransactionId = "txn_abc123def456",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A negative refund is refused. */
    @Test
    fun `refund wrong-amount-negative`() = case("glance_grow/refund.wrong-amount-negative", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("-2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund of zero is refused. */
    @Test
    fun `refund wrong-amount-zero`() = case("glance_grow/refund.wrong-amount-zero", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                client.refund(
                    transactionId = "txn_abc123def456",
                    amount = BigDecimal("0"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund with an id of spaces is refused. */
    @Test
    fun `refund wrong-id-blank`() = case("glance_grow/refund.wrong-id-blank", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "   ",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund with a control character in the id is refused. */
    @Test
    fun `refund wrong-id-control`() = case("glance_grow/refund.wrong-id-control", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_id",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc\u0001",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }

    /** A refund without the id of its charge is refused. */
    @Test
    fun `refund wrong-id-empty`() = case("glance_grow/refund.wrong-id-empty", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(transactionId = "", amount = BigDecimal("2000"), reason = "Partial service cancellation")
            }
        }
    }

    /** A refund with a line break in the id is refused. */
    @Test
    fun `refund wrong-id-line-break`() = case("glance_grow/refund.wrong-id-line-break", "refund") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_id",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refund(
                    transactionId = "txn_abc\ndef",
                    amount = BigDecimal("2000"),
                    reason = "Partial service cancellation",
                )
            }
        }
    }
}
