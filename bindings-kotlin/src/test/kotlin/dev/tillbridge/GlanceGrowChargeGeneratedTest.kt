// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlanceGrowChargeGeneratedTest {
    /** An amount with more digits than a binary float holds keeps them in both directions. */
    @Test
    fun `charge amount-large`() = case("glance_grow/charge.amount-large", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("123456789012345.67"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("123456789012345.67"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                )
            }
        }
    }

    /** A 2xx charge without an amount cannot be used. */
    @Test
    fun `charge amount-missing`() = case("glance_grow/charge.amount-missing", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The smallest amount in the currency. */
    @Test
    fun `charge amount-smallest`() = case("glance_grow/charge.amount-smallest", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("0.01"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("0.01"), currency = "ILS", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** The amount of the answer may be a numeric string. */
    @Test
    fun `charge amount-string-in-answer`() = case("glance_grow/charge.amount-string-in-answer", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An amount is sent as the shortest number of the same value. */
    @Test
    fun `charge amount-trailing-zero`() = case("glance_grow/charge.amount-trailing-zero", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("58.5"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("58.50"), currency = "ILS", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** A 2xx charge whose amount is not a number cannot be used. */
    @Test
    fun `charge amount-unreadable`() = case("glance_grow/charge.amount-unreadable", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A whole amount written with decimals is sent as a whole number. */
    @Test
    fun `charge amount-whole-with-decimals`() = case("glance_grow/charge.amount-whole-with-decimals", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("5850.00"), currency = "ILS", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** JSON that stops in the middle leaves a charge unknown. */
    @Test
    fun `charge broken-json-200`() = case("glance_grow/charge.broken-json-200", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** Where no connection can be made, nothing was sent and the money is safe. */
    @Test
    fun `charge connection-refused`() = case("glance_grow/charge.connection-refused", "charge") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = "http://127.0.0.1:9",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge answered with 201 is a success. */
    @Test
    fun `charge created-status`() = case("glance_grow/charge.created-status", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 2xx charge whose data is a list leaves the outcome unknown. */
    @Test
    fun `charge data-is-a-list`() = case("glance_grow/charge.data-is-a-list", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 2xx charge without the data member leaves the outcome unknown. */
    @Test
    fun `charge data-missing`() = case("glance_grow/charge.data-missing", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 2xx charge whose data is null leaves the outcome unknown. */
    @Test
    fun `charge data-null`() = case("glance_grow/charge.data-null", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An amount with a fraction keeps its digits in both directions. */
    @Test
    fun `charge decimal-amount`() = case("glance_grow/charge.decimal-amount", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_dec000000001",
                    originalTransactionId = null,
                    amount = BigDecimal("117.45"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                    createdAtText = "2024-03-20T14:31:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("117.45"), currency = "ILS", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** A decline that arrives as an ordinary answer is raised as a decline. */
    @Test
    fun `charge declined-2xx`() = case("glance_grow/charge.declined-2xx", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "txn_dec111222333",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 402 without any code is a decline. */
    @Test
    fun `charge declined-402-page-shape`() = case("glance_grow/charge.declined-402-page-shape", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 402u,
                    providerCode = null,
                    reason = "The card was refused",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A decline that arrives as an error with status 402. */
    @Test
    fun `charge declined-4xx`() = case("glance_grow/charge.declined-4xx", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 402u,
                    providerCode = "CARD_DECLINED",
                    reason = "Card declined",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A code that says declined decides, whatever the 4xx status. */
    @Test
    fun `charge declined-by-code`() = case("glance_grow/charge.declined-by-code", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "CARD_DECLINED",
                    reason = "Card declined",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An empty answer with status 200 leaves a charge unknown. */
    @Test
    fun `charge empty-200`() = case("glance_grow/charge.empty-200", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An answer without content leaves a charge unknown. */
    @Test
    fun `charge empty-204`() = case("glance_grow/charge.empty-204", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A refused charge in the page error shape, which has no code. */
    @Test
    fun `charge error-400-page-shape`() = case("glance_grow/charge.error-400-page-shape", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A refused charge in the SDK error shape, with the provider's list of issues. */
    @Test
    fun `charge error-400-sdk-shape`() = case("glance_grow/charge.error-400-sdk-shape", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    reason = "Invalid",
                    issues = listOf(FieldIssue(field = "name", reason = "Required")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A wrong key on a charge, in the documented page error shape. */
    @Test
    fun `charge error-401-page-shape`() = case("glance_grow/charge.error-401-page-shape", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A key whose role may not charge, in the page error shape. */
    @Test
    fun `charge error-403-page-shape`() = case("glance_grow/charge.error-403-page-shape", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = null,
                    reason = "Insufficient permissions",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A key whose role may not charge, in the SDK error shape. */
    @Test
    fun `charge error-403-sdk-shape`() = case("glance_grow/charge.error-403-sdk-shape", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge for a client that the provider does not know. */
    @Test
    fun `charge error-404-not-found`() = case("glance_grow/charge.error-404-not-found", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "CLIENT_NOT_FOUND",
                    reason = "Client not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 408 on a charge does not say whether it was processed. */
    @Test
    fun `charge error-408-request-timeout`() = case("glance_grow/charge.error-408-request-timeout", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge that conflicts with something at the provider. */
    @Test
    fun `charge error-409-conflict`() = case("glance_grow/charge.error-409-conflict", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** Any other 4xx on a charge is a refusal: no money moved. */
    @Test
    fun `charge error-418-other-4xx`() = case("glance_grow/charge.error-418-other-4xx", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge that the provider cannot process. */
    @Test
    fun `charge error-422-unprocessable`() = case("glance_grow/charge.error-422-unprocessable", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge refused by the rate limit before processing, with the wait measured against the provider's clock. */
    @Test
    fun `charge error-429-on-charge`() = case("glance_grow/charge.error-429-on-charge", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A wait that does not fit the deadline is reported at once, and the charge is sent once. */
    @Test
    fun `charge error-429-wait-beyond-deadline`() = case("glance_grow/charge.error-429-wait-beyond-deadline", "charge") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = url,
            deadline = 5000.milliseconds,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "RATE_LIMIT_EXCEEDED",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(13000)),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A server error without a body leaves a charge unknown. */
    @Test
    fun `charge error-500-empty`() = case("glance_grow/charge.error-500-empty", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A proxy's HTML page on a charge keeps its status and leaves the outcome unknown. */
    @Test
    fun `charge error-502-html`() = case("glance_grow/charge.error-502-html", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A gateway timeout without a body leaves a charge unknown. */
    @Test
    fun `charge error-504-empty`() = case("glance_grow/charge.error-504-empty", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An error that repeats the card token and the key shows neither. */
    @Test
    fun `charge error-echoes-secrets`() = case("glance_grow/charge.error-echoes-secrets", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    retry = RetryAdvice.Never,
                    excludes = listOf("tok_fixture_0001", "glnc_sk_fixture_not_real"),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A refusal that is not JSON keeps its status as its text. */
    @Test
    fun `charge error-html-400`() = case("glance_grow/charge.error-html-400", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "HTTP 400",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The provider's request id travels with the error. */
    @Test
    fun `charge error-request-id`() = case("glance_grow/charge.error-request-id", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    requestId = "req_8f14e45f",
                    reason = "Invalid",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** Every issue is kept, and a nested path is joined with dots. */
    @Test
    fun `charge error-several-issues`() = case("glance_grow/charge.error-several-issues", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    reason = "Validation failed",
                    issues = listOf(
                        FieldIssue(field = "amount", reason = "Must be greater than 0"),
                        FieldIssue(field = "items.0.price", reason = "Required"),
                    ),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The HTTP status decides the class, not the status inside the body. */
    @Test
    fun `charge error-status-inside-differs`() = case("glance_grow/charge.error-status-inside-differs", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = "NO_ACCESS",
                    reason = "Forbidden",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A page-shape error without a message takes its text from the error member. */
    @Test
    fun `charge error-text-only`() = case("glance_grow/charge.error-text-only", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "Bad Request",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A code that nobody has described is kept and disturbs nothing. */
    @Test
    fun `charge error-unknown-code`() = case("glance_grow/charge.error-unknown-code", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = "MERCHANT_SUSPENDED_V2",
                    reason = "Not for you",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The connection closes after the charge was read, and the outcome is unknown. */
    @Test
    fun `charge fault-close-after-reading`() = case("glance_grow/charge.fault-close-after-reading", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The connection closes before the charge is read to its end, and the outcome is unknown. */
    @Test
    fun `charge fault-close-before-reading`() = case("glance_grow/charge.fault-close-before-reading", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `charge fault-stall`() = case("glance_grow/charge.fault-stall", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The answer stops after its headers, and the outcome is unknown. */
    @Test
    fun `charge fault-truncated-after-head`() = case("glance_grow/charge.fault-truncated-after-head", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The answer stops in the middle of its headers, and the outcome is unknown. */
    @Test
    fun `charge fault-truncated-in-head`() = case("glance_grow/charge.fault-truncated-in-head", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `charge fault-truncated`() = case("glance_grow/charge.fault-truncated", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `charge fault-wrong-length`() = case("glance_grow/charge.fault-wrong-length", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An HTML page with status 200 leaves a charge unknown. */
    @Test
    fun `charge html-200`() = case("glance_grow/charge.html-200", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 2xx charge without any transaction id cannot be used. */
    @Test
    fun `charge id-missing`() = case("glance_grow/charge.id-missing", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The provider's own refusal of an amount, answered to a request that is valid for us. */
    @Test
    fun `charge invalid-amount-from-provider`() = case("glance_grow/charge.invalid-amount-from-provider", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The placeholder request printed in the documentation is refused before anything is sent. */
    @Test
    fun `charge invalid-amount`() = case("glance_grow/charge.invalid-amount", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("0"),
                    currency = "example_currency",
                    cardToken = Secret("example_cardToken"),
                    description = "example_description",
                    clientId = 0u,
                    documentId = 0u,
                )
            }
        }
    }

    /** A charge that the provider approves, with every optional field sent. */
    @Test
    fun `charge`() = case("glance_grow/charge", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The largest client id that every language holds as an ordinary number. */
    @Test
    fun `charge largest-safe-client-id`() = case("glance_grow/charge.largest-safe-client-id", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    clientId = 9007199254740991u,
                )
            }
        }
    }

    /** A token of more digits than any card number has is a token. */
    @Test
    fun `charge long-digit-token`() = case("glance_grow/charge.long-digit-token", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("5850"), currency = "ILS", cardToken = Secret("12345678901234567890"))
            }
        }
    }

    /** With retries allowed, a charge whose answer was lost is still sent once and hands out its attempt. */
    @Test
    fun `charge lost-answer`() = case("glance_grow/charge.lost-answer", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 3u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge with only the required fields, the currency sent explicitly. */
    @Test
    fun `charge minimal`() = case("glance_grow/charge.minimal", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("5850"), currency = "ILS", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** The provider's own refusal of a card token, answered to a request that is valid for us; issue paths keep the provider's spelling. */
    @Test
    fun `charge missing-card-token-from-provider`() = case("glance_grow/charge.missing-card-token-from-provider", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    reason = "Validation failed",
                    issues = listOf(FieldIssue(field = "cardToken", reason = "Required")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(amount = BigDecimal("5850"), currency = "ILS", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** A charge without a card token is refused before anything is sent. */
    @Test
    fun `charge missing-card-token`() = case("glance_grow/charge.missing-card-token", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card_token",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(amount = BigDecimal("5850"), currency = "ILS", cardToken = Secret(""))
            }
        }
    }

    /** A currency without minor digits takes a whole amount. */
    @Test
    fun `charge no-decimal-currency`() = case("glance_grow/charge.no-decimal-currency", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("1200"),
                    currency = "JPY",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("1200"), currency = "JPY", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** With retries allowed, a refused charge is sent once. */
    @Test
    fun `charge not-repeated-after-400`() = case("glance_grow/charge.not-repeated-after-400", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** With retries allowed, a charge answered by a server error is still sent once. */
    @Test
    fun `charge not-repeated-after-500`() = case("glance_grow/charge.not-repeated-after-500", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** Even where the answer asks to come back, a charge with an unknown outcome is sent once. */
    @Test
    fun `charge not-repeated-after-503-retry-after`() = case("glance_grow/charge.not-repeated-after-503-retry-after", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An approved charge whose optional members are null. */
    @Test
    fun `charge null-optionals`() = case("glance_grow/charge.null-optionals", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = null,
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = null,
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = null,
                    createdAtText = null,
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A redirect on a charge is not followed and leaves the outcome unknown. */
    @Test
    fun `charge redirect-302`() = case("glance_grow/charge.redirect-302", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A redirect that keeps the method is not followed either. */
    @Test
    fun `charge redirect-307`() = case("glance_grow/charge.redirect-307", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge refused by the rate limit before processing is sent again after the wait. */
    @Test
    fun `charge retried-after-429`() = case("glance_grow/charge.retried-after-429", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 1u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A charge answered in the envelope and field names of the provider's own SDK. */
    @Test
    fun `charge sdk-envelope`() = case("glance_grow/charge.sdk-envelope", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = null,
                    cardBrand = null,
                    client = GrowClient(visibleId = "1", name = null),
                    document = GrowDocument(visibleId = "1001", kind = null),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A server error on a charge leaves the outcome unknown. */
    @Test
    fun `charge server-error-ambiguous`() = case("glance_grow/charge.server-error-ambiguous", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "UNKNOWN_ERROR",
                    reason = "Server error",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A token of fewer digits than any card number has is a token. */
    @Test
    fun `charge short-digit-token`() = case("glance_grow/charge.short-digit-token", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("5850"), currency = "ILS", cardToken = Secret("12345678901"))
            }
        }
    }

    /** A 2xx charge without a status is not a success. */
    @Test
    fun `charge status-missing`() = case("glance_grow/charge.status-missing", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 2xx charge answered "refunded" is not the answer to a charge, so the outcome is unknown. */
    @Test
    fun `charge status-of-another-operation`() = case("glance_grow/charge.status-of-another-operation", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    transactionId = "txn_abc123def456",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 200 that says success: false counts by the status inside: here a declined charge. */
    @Test
    fun `charge success-false-declined`() = case("glance_grow/charge.success-false-declined", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 200 that says success: false counts by the status inside: here a refused charge. */
    @Test
    fun `charge success-false-invalid`() = case("glance_grow/charge.success-false-invalid", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 200 that says success: false and nothing else leaves a charge unknown. */
    @Test
    fun `charge success-false-no-error`() = case("glance_grow/charge.success-false-no-error", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 200 that says success: false and no status inside leaves a charge unknown. */
    @Test
    fun `charge success-false-no-status`() = case("glance_grow/charge.success-false-no-status", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A 200 that says success: false with a server error inside leaves a charge unknown. */
    @Test
    fun `charge success-false-server-error`() = case("glance_grow/charge.success-false-server-error", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A currency with three minor digits takes three decimals. */
    @Test
    fun `charge three-decimal-currency`() = case("glance_grow/charge.three-decimal-currency", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("1.234"),
                    currency = "KWD",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(amount = BigDecimal("1.234"), currency = "KWD", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** A description in other scripts, with quotes, backslashes and a line break, is sent as it is. */
    @Test
    fun `charge unicode-description`() = case("glance_grow/charge.unicode-description", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = null,
                    client = null,
                    document = null,
                    description = null,
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "הזמנה \"7788\" \\ Größe\nשורה 🙂",
                )
            }
        }
    }

    /** The provider's request id travels with an unknown outcome. */
    @Test
    fun `charge unknown-request-id`() = case("glance_grow/charge.unknown-request-id", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    requestId = "req_c4ca4238",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The error and its attempt show neither the card token nor the key. */
    @Test
    fun `charge unknown-shows-no-secrets`() = case("glance_grow/charge.unknown-shows-no-secrets", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                    excludes = listOf("tok_fixture_0001", "glnc_sk_fixture_not_real"),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** The attempt of a charge without description and client holds neither. */
    @Test
    fun `charge unknown-without-marker`() = case("glance_grow/charge.unknown-without-marker", "charge") { url ->
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
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = null,
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.charge(amount = BigDecimal("5850"), currency = "ILS", cardToken = Secret("tok_fixture_0001"))
            }
        }
    }

    /** A 2xx charge with a status that is not on the list is not a success; the transaction is named. */
    @Test
    fun `charge unlisted-status`() = case("glance_grow/charge.unlisted-status", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    transactionId = "txn_abc123def456",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glance_grow",
                        operation = "charge",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        marker = "Invoice #1001 payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "1",
                    ),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An amount below the smallest unit is refused, not rounded to zero. */
    @Test
    fun `charge wrong-amount-below-smallest`() = case("glance_grow/charge.wrong-amount-below-smallest", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                client.charge(
                    amount = BigDecimal("0.001"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A fraction in a currency that has none is refused. */
    @Test
    fun `charge wrong-amount-decimals-in-yen`() = case("glance_grow/charge.wrong-amount-decimals-in-yen", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    reason = "must have at most 0 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("10.5"),
                    currency = "JPY",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** Four decimals in a currency that has three are refused. */
    @Test
    fun `charge wrong-amount-four-decimals-in-dinar`() = case("glance_grow/charge.wrong-amount-four-decimals-in-dinar", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    reason = "must have at most 3 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("1.2345"),
                    currency = "KWD",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A small negative amount is refused. */
    @Test
    fun `charge wrong-amount-negative-fraction`() = case("glance_grow/charge.wrong-amount-negative-fraction", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("-0.01"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A negative amount is refused. */
    @Test
    fun `charge wrong-amount-negative`() = case("glance_grow/charge.wrong-amount-negative", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("-5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** More than two decimals in shekels are refused, not rounded. */
    @Test
    fun `charge wrong-amount-too-many-decimals`() = case("glance_grow/charge.wrong-amount-too-many-decimals", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                client.charge(
                    amount = BigDecimal("117.455"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An amount of zero is refused however it is written. */
    @Test
    fun `charge wrong-amount-zero-with-decimals`() = case("glance_grow/charge.wrong-amount-zero-with-decimals", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("0.00"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An amount of zero is refused. */
    @Test
    fun `charge wrong-amount-zero`() = case("glance_grow/charge.wrong-amount-zero", "charge") { url ->
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
                client.charge(
                    amount = BigDecimal("0"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A card token of spaces is refused. */
    @Test
    fun `charge wrong-card-token-blank`() = case("glance_grow/charge.wrong-card-token-blank", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card_token",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("   "),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A card token with a control character is refused and not shown. */
    @Test
    fun `charge wrong-card-token-control`() = case("glance_grow/charge.wrong-card-token-control", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card_token",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                    excludes = listOf("tok_fixture_0001"),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001\u0007"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A token of sixteen digits looks like a card number: it is refused and not shown. */
    @Test
    fun `charge wrong-card-token-digits`() = case("glance_grow/charge.wrong-card-token-digits", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card_token",
                    reason = "must be a token, not a card number",
                    retry = RetryAdvice.Never,
                    excludes = listOf("4580458045804580"),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("4580458045804580"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A card token with a line break is refused and not shown. */
    @Test
    fun `charge wrong-card-token-line-break`() = case("glance_grow/charge.wrong-card-token-line-break", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card_token",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                    excludes = listOf("tok_fixture"),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture\r\n_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A token of nineteen digits looks like a card number: it is refused and not shown. */
    @Test
    fun `charge wrong-card-token-nineteen-digits`() = case("glance_grow/charge.wrong-card-token-nineteen-digits", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card_token",
                    reason = "must be a token, not a card number",
                    retry = RetryAdvice.Never,
                    excludes = listOf("4580458045804580458"),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("4580458045804580458"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A token of twelve digits looks like a card number: it is refused and not shown. */
    @Test
    fun `charge wrong-card-token-twelve-digits`() = case("glance_grow/charge.wrong-card-token-twelve-digits", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card_token",
                    reason = "must be a token, not a card number",
                    retry = RetryAdvice.Never,
                    excludes = listOf("458045804580"),
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("458045804580"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A client id of zero is refused. */
    @Test
    fun `charge wrong-client-id-zero`() = case("glance_grow/charge.wrong-client-id-zero", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_id",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 0u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** An empty currency is refused. */
    @Test
    fun `charge wrong-currency-empty`() = case("glance_grow/charge.wrong-currency-empty", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A currency of four letters is refused. */
    @Test
    fun `charge wrong-currency-long`() = case("glance_grow/charge.wrong-currency-long", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILSX",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A currency in lower case is refused, not corrected. */
    @Test
    fun `charge wrong-currency-lower-case`() = case("glance_grow/charge.wrong-currency-lower-case", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ils",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A currency in other letters is refused. */
    @Test
    fun `charge wrong-currency-not-ascii`() = case("glance_grow/charge.wrong-currency-not-ascii", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "שקל",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A currency of two letters is refused. */
    @Test
    fun `charge wrong-currency-short`() = case("glance_grow/charge.wrong-currency-short", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "IL",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A currency that does not exist is refused. */
    @Test
    fun `charge wrong-currency-unknown`() = case("glance_grow/charge.wrong-currency-unknown", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ZZZ",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A currency with a space around it is refused. */
    @Test
    fun `charge wrong-currency-with-space`() = case("glance_grow/charge.wrong-currency-with-space", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency",
                    reason = "must be an ISO 4217 code such as \"ILS\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS ",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 1001u,
                )
            }
        }
    }

    /** A document id of zero is refused. */
    @Test
    fun `charge wrong-document-id-zero`() = case("glance_grow/charge.wrong-document-id-zero", "charge") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "document_id",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.charge(
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    cardToken = Secret("tok_fixture_0001"),
                    description = "Invoice #1001 payment",
                    clientId = 1u,
                    documentId = 0u,
                )
            }
        }
    }
}
