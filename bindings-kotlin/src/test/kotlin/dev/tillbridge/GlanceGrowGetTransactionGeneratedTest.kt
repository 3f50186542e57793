// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlanceGrowGetTransactionGeneratedTest {
    /** A number too large for any amount is refused, not expanded. */
    @Test
    fun `get_transaction amount-absurd`() = case("glance_grow/get_transaction.amount-absurd", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** An amount written with an exponent is read by its value. */
    @Test
    fun `get_transaction amount-exponent`() = case("glance_grow/get_transaction.amount-exponent", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("100"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** An amount with more digits than a binary float holds keeps them all. */
    @Test
    fun `get_transaction amount-large`() = case("glance_grow/get_transaction.amount-large", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A transaction without an amount cannot be understood. */
    @Test
    fun `get_transaction amount-missing`() = case("glance_grow/get_transaction.amount-missing", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** An amount written with a negative exponent is read by its value. */
    @Test
    fun `get_transaction amount-negative-exponent`() = case("glance_grow/get_transaction.amount-negative-exponent", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("11.75"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The smallest amount in the currency. */
    @Test
    fun `get_transaction amount-smallest`() = case("glance_grow/get_transaction.amount-smallest", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A transaction whose amount is not a number cannot be understood. */
    @Test
    fun `get_transaction amount-unreadable`() = case("glance_grow/get_transaction.amount-unreadable", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** JSON that stops in the middle cannot be understood. */
    @Test
    fun `get_transaction broken-json-200`() = case("glance_grow/get_transaction.broken-json-200", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** After an answer that says nothing remains, a call that cannot wait for the reset is refused before it is sent. */
    @Test
    fun `get_transaction budget-spent`() = case("glance_grow/get_transaction.budget-spent", "list_transactions", "get_transaction") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = url,
            deadline = 5000.milliseconds,
            retries = 0u,
        ).use { client ->
            gives(
                GrowTransactionPage(
                    items = listOf(
                        GrowTransaction(
                            transactionId = "txn_abc123def456",
                            originalTransactionId = null,
                            amount = BigDecimal("5850"),
                            currency = "ILS",
                            status = GrowTransactionStatus.Approved,
                            state = PaymentState.SUCCEEDED,
                            last4 = "4242",
                            cardBrand = null,
                            client = GrowClient(visibleId = "1", name = "Acme Corp"),
                            document = null,
                            description = null,
                            reason = null,
                            createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                            createdAtText = "2024-03-20T14:30:00Z",
                            raw = "",
                        ),
                    ),
                    total = 1u,
                    limit = 50u,
                    offset = 0u,
                    hasMore = false,
                    raw = "",
                ),
            ) {
                client.listTransactions()
            }
            raises(Expected(PaymentException.RateLimited::class, "rate_limited", outcome = Outcome.NOT_SENT)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `get_transaction connection-refused`() = case("glance_grow/get_transaction.connection-refused", "get_transaction") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = "http://127.0.0.1:9",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A creation time with a fraction of a second. */
    @Test
    fun `get_transaction created-at-fraction`() = case("glance_grow/get_transaction.created-at-fraction", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00.123Z"),
                    createdAtText = "2024-03-20T14:30:00.123Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A creation time with an offset is the same instant, and its text is kept. */
    @Test
    fun `get_transaction created-at-offset`() = case("glance_grow/get_transaction.created-at-offset", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00.25Z"),
                    createdAtText = "2024-03-20T16:30:00.250+02:00",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A creation time that cannot be read leaves only its text. */
    @Test
    fun `get_transaction created-at-unreadable`() = case("glance_grow/get_transaction.created-at-unreadable", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = null,
                    createdAtText = "yesterday",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A 2xx answer without the data member cannot be understood. */
    @Test
    fun `get_transaction data-missing`() = case("glance_grow/get_transaction.data-missing", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A 2xx answer whose data is a list cannot be understood. */
    @Test
    fun `get_transaction data-of-wrong-kind`() = case("glance_grow/get_transaction.data-of-wrong-kind", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Reading a declined transaction is not an error. */
    @Test
    fun `get_transaction declined`() = case("glance_grow/get_transaction.declined", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Declined,
                    state = PaymentState.FAILED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `get_transaction empty-200`() = case("glance_grow/get_transaction.empty-200", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A read that the provider refuses. */
    @Test
    fun `get_transaction error-400-sdk-shape`() = case("glance_grow/get_transaction.error-400-sdk-shape", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INVALID_FIELD",
                    reason = "Invalid",
                    issues = listOf(FieldIssue(field = "status", reason = "Unknown")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A wrong key on a read by id. */
    @Test
    fun `get_transaction error-401-page-shape`() = case("glance_grow/get_transaction.error-401-page-shape", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A key that may not read. */
    @Test
    fun `get_transaction error-403-page-shape`() = case("glance_grow/get_transaction.error-403-page-shape", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A not-found answer whose code names another thing still counts by its status. */
    @Test
    fun `get_transaction error-404-sdk-shape`() = case("glance_grow/get_transaction.error-404-sdk-shape", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "CLIENT_NOT_FOUND",
                    reason = "Not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getTransaction(transactionId = "txn_missing")
            }
        }
    }

    /** Header names count without case. */
    @Test
    fun `get_transaction error-429-header-case`() = case("glance_grow/get_transaction.error-429-header-case", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A reset above 10^12 is in milliseconds. */
    @Test
    fun `get_transaction error-429-reset-milliseconds`() = case("glance_grow/get_transaction.error-429-reset-milliseconds", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A reset that has passed leaves the backoff step. */
    @Test
    fun `get_transaction error-429-reset-past`() = case("glance_grow/get_transaction.error-429-reset-past", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "RATE_LIMIT_EXCEEDED",
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A reset below 10^9 is a number of seconds to wait. */
    @Test
    fun `get_transaction error-429-reset-relative`() = case("glance_grow/get_transaction.error-429-reset-relative", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "RATE_LIMIT_EXCEEDED",
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(9000)),
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Retry-After as a date is measured against the Date header. */
    @Test
    fun `get_transaction error-429-retry-after-date`() = case("glance_grow/get_transaction.error-429-retry-after-date", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "RATE_LIMIT_EXCEEDED",
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(7000)),
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Retry-After in seconds wins over the reset. */
    @Test
    fun `get_transaction error-429-retry-after-seconds`() = case("glance_grow/get_transaction.error-429-retry-after-seconds", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "RATE_LIMIT_EXCEEDED",
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(5000)),
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A Retry-After that cannot be read leaves the reset in force. */
    @Test
    fun `get_transaction error-429-retry-after-unreadable`() = case("glance_grow/get_transaction.error-429-retry-after-unreadable", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The advised wait is never shorter than the backoff step. */
    @Test
    fun `get_transaction error-429-retry-after-zero`() = case("glance_grow/get_transaction.error-429-retry-after-zero", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "RATE_LIMIT_EXCEEDED",
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A wait that does not fit the deadline is reported at once instead of waited for. */
    @Test
    fun `get_transaction error-429-wait-beyond-deadline`() = case("glance_grow/get_transaction.error-429-wait-beyond-deadline", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A server error without a body keeps its status. */
    @Test
    fun `get_transaction error-500-empty`() = case("glance_grow/get_transaction.error-500-empty", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "HTTP 500",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A proxy's HTML page on a read keeps its status. */
    @Test
    fun `get_transaction error-502-html`() = case("glance_grow/get_transaction.error-502-html", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A server error in the page shape. */
    @Test
    fun `get_transaction error-503-page-shape`() = case("glance_grow/get_transaction.error-503-page-shape", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 503u,
                    providerCode = null,
                    reason = "Try again later",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The provider's request id travels with the error. */
    @Test
    fun `get_transaction error-request-id`() = case("glance_grow/get_transaction.error-request-id", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "UNKNOWN_ERROR",
                    requestId = "req_a87ff679",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `get_transaction fault-close-after-reading`() = case("glance_grow/get_transaction.fault-close-after-reading", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `get_transaction fault-close-before-reading`() = case("glance_grow/get_transaction.fault-close-before-reading", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `get_transaction fault-stall`() = case("glance_grow/get_transaction.fault-stall", "get_transaction") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = url,
            deadline = 300.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The answer stops after its headers, and the read fails. */
    @Test
    fun `get_transaction fault-truncated-after-head`() = case("glance_grow/get_transaction.fault-truncated-after-head", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The answer stops in the middle of its headers, and the read fails. */
    @Test
    fun `get_transaction fault-truncated-in-head`() = case("glance_grow/get_transaction.fault-truncated-in-head", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `get_transaction fault-truncated`() = case("glance_grow/get_transaction.fault-truncated", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `get_transaction fault-wrong-length`() = case("glance_grow/get_transaction.fault-wrong-length", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Flat client and document ids fill the same nested members. */
    @Test
    fun `get_transaction flat-ids`() = case("glance_grow/get_transaction.flat-ids", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = null),
                    document = GrowDocument(visibleId = "1001", kind = null),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `get_transaction html-200`() = case("glance_grow/get_transaction.html-200", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** The member transactionId wins when both are there. */
    @Test
    fun `get_transaction id-beside-transaction-id`() = case("glance_grow/get_transaction.id-beside-transaction-id", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Spaces, percent signs, hashes and other scripts in an id are percent-encoded. */
    @Test
    fun `get_transaction id-encoded-text`() = case("glance_grow/get_transaction.id-encoded-text", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "a b%2F#é",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "a b%2F#é")
            }
        }
    }

    /** An id is one path segment, whatever it holds. */
    @Test
    fun `get_transaction id-encoded`() = case("glance_grow/get_transaction.id-encoded", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "a/b?c",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "a/b?c")
            }
        }
    }

    /** The member id is accepted where transactionId is missing. */
    @Test
    fun `get_transaction id-instead-of-transaction-id`() = case("glance_grow/get_transaction.id-instead-of-transaction-id", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A transaction without any id cannot be understood. */
    @Test
    fun `get_transaction id-missing`() = case("glance_grow/get_transaction.id-missing", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Dots inside a longer id are ordinary characters. */
    @Test
    fun `get_transaction id-with-dots`() = case("glance_grow/get_transaction.id-with-dots", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "..a",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "..a")
            }
        }
    }

    /** A transaction read by its id, with every documented member. */
    @Test
    fun `get_transaction`() = case("glance_grow/get_transaction", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Ids beyond what a binary float can hold, and a very long transaction id, keep every digit. */
    @Test
    fun `get_transaction large-ids`() = case("glance_grow/get_transaction.large-ids", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "9007199254740993", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "18446744073709551615", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(
                    transactionId = "txn_99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999",
                )
            }
        }
    }

    /** An id that the provider does not know. */
    @Test
    fun `get_transaction not-found`() = case("glance_grow/get_transaction.not-found", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_missing")
            }
        }
    }

    /** A read that the provider refuses is not repeated. */
    @Test
    fun `get_transaction not-repeated-after-400`() = case("glance_grow/get_transaction.not-repeated-after-400", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Optional members that are null count as absent. */
    @Test
    fun `get_transaction null-optionals`() = case("glance_grow/get_transaction.null-optionals", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Another 2xx status with a good body is a success. */
    @Test
    fun `get_transaction other-success-status`() = case("glance_grow/get_transaction.other-success-status", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A client without a name and a document without a type. */
    @Test
    fun `get_transaction partial-client-and-document`() = case("glance_grow/get_transaction.partial-client-and-document", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = null),
                    document = GrowDocument(visibleId = "1001", kind = null),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A redirect on a read is not followed. */
    @Test
    fun `get_transaction redirect-302`() = case("glance_grow/get_transaction.redirect-302", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Protocol::class, "protocol", httpStatus = 302u)) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A refund read by its id. */
    @Test
    fun `get_transaction refund`() = case("glance_grow/get_transaction.refund", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_ref_xyz789")
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `get_transaction retried-after-503`() = case("glance_grow/get_transaction.retried-after-503", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A read whose answer was lost is repeated. */
    @Test
    fun `get_transaction retried-after-lost-answer`() = case("glance_grow/get_transaction.retried-after-lost-answer", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A read that keeps failing is given up after the allowed retries. */
    @Test
    fun `get_transaction retries-exhausted`() = case("glance_grow/get_transaction.retries-exhausted", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 1u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 503u,
                    providerCode = null,
                    reason = "Try again later",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A transaction with only the members that the SDK types guarantee. */
    @Test
    fun `get_transaction sdk-envelope`() = case("glance_grow/get_transaction.sdk-envelope", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "tx_123",
                    originalTransactionId = null,
                    amount = BigDecimal("100"),
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
                client.getTransaction(transactionId = "tx_123")
            }
        }
    }

    /** A listed status in another case is another word, and its state is unknown. */
    @Test
    fun `get_transaction status-other-case`() = case("glance_grow/get_transaction.status-other-case", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Unknown(value = "APPROVED"),
                    state = PaymentState.UNKNOWN,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** An amount given as a numeric string is read as exactly as a number. */
    @Test
    fun `get_transaction string-amount`() = case("glance_grow/get_transaction.string-amount", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("117.45"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Approved,
                    state = PaymentState.SUCCEEDED,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Client and document ids given as strings. */
    @Test
    fun `get_transaction string-ids`() = case("glance_grow/get_transaction.string-ids", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A 200 that says success: false counts by the status inside. */
    @Test
    fun `get_transaction success-false-not-found`() = case("glance_grow/get_transaction.success-false-not-found", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "TRANSACTION_NOT_FOUND",
                    reason = "Not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A 200 that says success: false with a server error inside is a server error. */
    @Test
    fun `get_transaction success-false-server-error`() = case("glance_grow/get_transaction.success-false-server-error", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "UNKNOWN_ERROR",
                    reason = "Server error",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Client and document ids that are not numbers at all stay text. */
    @Test
    fun `get_transaction text-ids`() = case("glance_grow/get_transaction.text-ids", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "C-001", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "INV/1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Text in other scripts, quotes and escapes arrives as it was. */
    @Test
    fun `get_transaction unicode-text`() = case("glance_grow/get_transaction.unicode-text", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "גלידה ושות׳ בע\"מ"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Größe \\ \"zwei\" \t 🙂",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** Members that nobody has described do not disturb the reading. */
    @Test
    fun `get_transaction unknown-members`() = case("glance_grow/get_transaction.unknown-members", "get_transaction") { url ->
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
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** A status that is not on the list is kept, and its state is unknown. */
    @Test
    fun `get_transaction unknown-status`() = case("glance_grow/get_transaction.unknown-status", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransaction(
                    transactionId = "txn_abc123def456",
                    originalTransactionId = null,
                    amount = BigDecimal("5850"),
                    currency = "ILS",
                    status = GrowTransactionStatus.Unknown(value = "chargeback_pending"),
                    state = PaymentState.UNKNOWN,
                    last4 = "4242",
                    cardBrand = "Visa",
                    client = GrowClient(visibleId = "1", name = "Acme Corp"),
                    document = GrowDocument(visibleId = "1001", kind = "invoice"),
                    description = "Invoice #1001 payment",
                    reason = null,
                    createdAt = Instant.parse("2024-03-20T14:30:00Z"),
                    createdAtText = "2024-03-20T14:30:00Z",
                    raw = "",
                ),
            ) {
                client.getTransaction(transactionId = "txn_abc123def456")
            }
        }
    }

    /** An id of spaces is refused. */
    @Test
    fun `get_transaction wrong-id-blank`() = case("glance_grow/get_transaction.wrong-id-blank", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "  ")
            }
        }
    }

    /** An id with a control character is refused. */
    @Test
    fun `get_transaction wrong-id-control`() = case("glance_grow/get_transaction.wrong-id-control", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn\u0000abc")
            }
        }
    }

    /** An id with the delete character is refused. */
    @Test
    fun `get_transaction wrong-id-delete-character`() = case("glance_grow/get_transaction.wrong-id-delete-character", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn\u007fabc")
            }
        }
    }

    /** An id of one dot, which a path would swallow, is refused. */
    @Test
    fun `get_transaction wrong-id-dot`() = case("glance_grow/get_transaction.wrong-id-dot", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_id",
                    reason = "must not be \".\" or \"..\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getTransaction(transactionId = ".")
            }
        }
    }

    /** An empty id, which would silently become the list, is refused. */
    @Test
    fun `get_transaction wrong-id-empty`() = case("glance_grow/get_transaction.wrong-id-empty", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "")
            }
        }
    }

    /** An id with a line break is refused. */
    @Test
    fun `get_transaction wrong-id-line-break`() = case("glance_grow/get_transaction.wrong-id-line-break", "get_transaction") { url ->
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
                client.getTransaction(transactionId = "txn_abc\r\nX: y")
            }
        }
    }

    /** An id of two dots, which would climb the path, is refused. */
    @Test
    fun `get_transaction wrong-id-two-dots`() = case("glance_grow/get_transaction.wrong-id-two-dots", "get_transaction") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_id",
                    reason = "must not be \".\" or \"..\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getTransaction(transactionId = "..")
            }
        }
    }
}
