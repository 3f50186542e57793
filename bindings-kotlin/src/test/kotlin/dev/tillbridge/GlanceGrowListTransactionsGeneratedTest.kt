// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlanceGrowListTransactionsGeneratedTest {
    /** JSON that stops in the middle cannot be understood. */
    @Test
    fun `list_transactions broken-json-200`() = case("glance_grow/list_transactions.broken-json-200", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A 2xx answer without the data member cannot be understood. */
    @Test
    fun `list_transactions data-missing`() = case("glance_grow/list_transactions.data-missing", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A 2xx answer whose data is an object cannot be understood. */
    @Test
    fun `list_transactions data-of-wrong-kind`() = case("glance_grow/list_transactions.data-of-wrong-kind", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.listTransactions()
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `list_transactions empty-200`() = case("glance_grow/list_transactions.empty-200", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A filter that matches nothing gives an empty page. */
    @Test
    fun `list_transactions empty`() = case("glance_grow/list_transactions.empty", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransactionPage(items = listOf(), total = 0u, limit = 50u, offset = 0u, hasMore = false, raw = ""),
            ) {
                client.listTransactions(status = GrowTransactionStatus.Declined)
            }
        }
    }

    /** A read that the provider refuses. */
    @Test
    fun `list_transactions error-400-sdk-shape`() = case("glance_grow/list_transactions.error-400-sdk-shape", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A wrong key, in the documented page error shape. */
    @Test
    fun `list_transactions error-401-page-shape`() = case("glance_grow/list_transactions.error-401-page-shape", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A wrong key, in the SDK error shape. */
    @Test
    fun `list_transactions error-401-sdk-shape`() = case("glance_grow/list_transactions.error-401-sdk-shape", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = "NO_ACCESS",
                    reason = "Invalid",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A key that may not read. */
    @Test
    fun `list_transactions error-403-page-shape`() = case("glance_grow/list_transactions.error-403-page-shape", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A rate limit that states no wait advises the first backoff step. */
    @Test
    fun `list_transactions error-429-page-shape-no-headers`() = case("glance_grow/list_transactions.error-429-page-shape-no-headers", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = null,
                    reason = "Rate limit exceeded",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A rate limit whose wait is the reset measured against the Date header. */
    @Test
    fun `list_transactions error-429-rate-limited`() = case("glance_grow/list_transactions.error-429-rate-limited", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A server error without a body keeps its status. */
    @Test
    fun `list_transactions error-500-empty`() = case("glance_grow/list_transactions.error-500-empty", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A server error on a read, with no retries left. */
    @Test
    fun `list_transactions error-500-sdk-shape`() = case("glance_grow/list_transactions.error-500-sdk-shape", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "UNKNOWN_ERROR",
                    reason = "Server error",
                ),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A proxy's HTML page on a read keeps its status. */
    @Test
    fun `list_transactions error-502-html`() = case("glance_grow/list_transactions.error-502-html", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A server error in the page shape. */
    @Test
    fun `list_transactions error-503-page-shape`() = case("glance_grow/list_transactions.error-503-page-shape", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** The provider's request id travels with the error. */
    @Test
    fun `list_transactions error-request-id`() = case("glance_grow/list_transactions.error-request-id", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `list_transactions fault-close-after-reading`() = case("glance_grow/list_transactions.fault-close-after-reading", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listTransactions()
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `list_transactions fault-close-before-reading`() = case("glance_grow/list_transactions.fault-close-before-reading", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listTransactions()
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `list_transactions fault-stall`() = case("glance_grow/list_transactions.fault-stall", "list_transactions") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = url,
            deadline = 300.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.listTransactions()
            }
        }
    }

    /** The answer stops after its headers, and the read fails. */
    @Test
    fun `list_transactions fault-truncated-after-head`() = case("glance_grow/list_transactions.fault-truncated-after-head", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listTransactions()
            }
        }
    }

    /** The answer stops in the middle of its headers, and the read fails. */
    @Test
    fun `list_transactions fault-truncated-in-head`() = case("glance_grow/list_transactions.fault-truncated-in-head", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listTransactions()
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `list_transactions fault-truncated`() = case("glance_grow/list_transactions.fault-truncated", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listTransactions()
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `list_transactions fault-wrong-length`() = case("glance_grow/list_transactions.fault-wrong-length", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listTransactions()
            }
        }
    }

    /** The list with every filter, the limit at its maximum. */
    @Test
    fun `list_transactions filtered`() = case("glance_grow/list_transactions.filtered", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                    limit = 100u,
                    offset = 0u,
                    hasMore = false,
                    raw = "",
                ),
            ) {
                client.listTransactions(
                    startDate = "2024-03-19",
                    endDate = "2024-03-21",
                    status = GrowTransactionStatus.Approved,
                    page = 1u,
                    limit = 100u,
                )
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `list_transactions html-200`() = case("glance_grow/list_transactions.html-200", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.listTransactions()
            }
        }
    }

    /** The list without any filter sends no query at all. */
    @Test
    fun `list_transactions`() = case("glance_grow/list_transactions", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                    total = 320u,
                    limit = 50u,
                    offset = 0u,
                    hasMore = true,
                    raw = "",
                ),
            ) {
                client.listTransactions()
            }
        }
    }

    /** Rows of every accepted shape on one page. */
    @Test
    fun `list_transactions mixed-rows`() = case("glance_grow/list_transactions.mixed-rows", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                        GrowTransaction(
                            transactionId = "tx_123",
                            originalTransactionId = null,
                            amount = BigDecimal("99.9"),
                            currency = null,
                            status = GrowTransactionStatus.Refunded,
                            state = PaymentState.REFUNDED,
                            last4 = null,
                            cardBrand = null,
                            client = GrowClient(visibleId = "7", name = null),
                            document = null,
                            description = null,
                            reason = null,
                            createdAt = null,
                            createdAtText = null,
                            raw = "",
                        ),
                        GrowTransaction(
                            transactionId = "txn_ref_xyz789",
                            originalTransactionId = "txn_abc123def456",
                            amount = BigDecimal("20"),
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
                    ),
                    total = 3u,
                    limit = 50u,
                    offset = 0u,
                    hasMore = false,
                    raw = "",
                ),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A read that the provider refuses is not repeated. */
    @Test
    fun `list_transactions not-repeated-after-400`() = case("glance_grow/list_transactions.not-repeated-after-400", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** One end of the range may stand alone. */
    @Test
    fun `list_transactions only-end-date`() = case("glance_grow/list_transactions.only-end-date", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                client.listTransactions(endDate = "2024-03-21")
            }
        }
    }

    /** A later page: the request speaks pages, the answer speaks offsets. */
    @Test
    fun `list_transactions page-2`() = case("glance_grow/list_transactions.page-2", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransactionPage(
                    items = listOf(
                        GrowTransaction(
                            transactionId = "txn_page2_000001",
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
                            createdAt = Instant.parse("2024-03-18T09:00:00Z"),
                            createdAtText = "2024-03-18T09:00:00Z",
                            raw = "",
                        ),
                    ),
                    total = 51u,
                    limit = 50u,
                    offset = 50u,
                    hasMore = false,
                    raw = "",
                ),
            ) {
                client.listTransactions(page = 2u, limit = 50u)
            }
        }
    }

    /** A redirect on a read is not followed. */
    @Test
    fun `list_transactions redirect-302`() = case("glance_grow/list_transactions.redirect-302", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Protocol::class, "protocol", httpStatus = 302u)) {
                client.listTransactions()
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `list_transactions retried-after-503`() = case("glance_grow/list_transactions.retried-after-503", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 1u).use { client ->
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
        }
    }

    /** A read whose answer was lost is repeated. */
    @Test
    fun `list_transactions retried-after-lost-answer`() = case("glance_grow/list_transactions.retried-after-lost-answer", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 1u).use { client ->
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
        }
    }

    /** A read that keeps failing is given up after the allowed retries. */
    @Test
    fun `list_transactions retries-exhausted`() = case("glance_grow/list_transactions.retries-exhausted", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** One row that cannot be understood spoils the page rather than vanishing from it. */
    @Test
    fun `list_transactions row-without-id`() = case("glance_grow/list_transactions.row-without-id", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A range of one day, here a leap day, is a valid range. */
    @Test
    fun `list_transactions same-day`() = case("glance_grow/list_transactions.same-day", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransactionPage(items = listOf(), total = 0u, limit = 50u, offset = 0u, hasMore = false, raw = ""),
            ) {
                client.listTransactions(startDate = "2024-02-29", endDate = "2024-02-29")
            }
        }
    }

    /** Rows with only the members that the SDK types guarantee. */
    @Test
    fun `list_transactions sdk-envelope`() = case("glance_grow/list_transactions.sdk-envelope", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransactionPage(
                    items = listOf(
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
                    ),
                    total = 1u,
                    limit = 50u,
                    offset = 0u,
                    hasMore = false,
                    raw = "",
                ),
            ) {
                client.listTransactions(startDate = "2026-01-01")
            }
        }
    }

    /** The smallest page. */
    @Test
    fun `list_transactions smallest-limit`() = case("glance_grow/list_transactions.smallest-limit", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
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
                    total = 320u,
                    limit = 1u,
                    offset = 0u,
                    hasMore = true,
                    raw = "",
                ),
            ) {
                client.listTransactions(limit = 1u)
            }
        }
    }

    /** A status filter outside the known words is sent as it is, form-encoded. */
    @Test
    fun `list_transactions status-encoded`() = case("glance_grow/list_transactions.status-encoded", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransactionPage(items = listOf(), total = 0u, limit = 50u, offset = 0u, hasMore = false, raw = ""),
            ) {
                client.listTransactions(status = GrowTransactionStatus.Unknown(value = "on hold & בבדיקה+1"))
            }
        }
    }

    /** A 200 that says success: false counts by the status inside. */
    @Test
    fun `list_transactions success-false-not-found`() = case("glance_grow/list_transactions.success-false-not-found", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A 200 that says success: false with a server error inside is a server error. */
    @Test
    fun `list_transactions success-false-server-error`() = case("glance_grow/list_transactions.success-false-server-error", "list_transactions") { url ->
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
                client.listTransactions()
            }
        }
    }

    /** A row with a status that is not on the list does not disturb the page. */
    @Test
    fun `list_transactions unknown-status`() = case("glance_grow/list_transactions.unknown-status", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowTransactionPage(
                    items = listOf(
                        GrowTransaction(
                            transactionId = "txn_abc123def456",
                            originalTransactionId = null,
                            amount = BigDecimal("5850"),
                            currency = "ILS",
                            status = GrowTransactionStatus.Unknown(value = "on_hold"),
                            state = PaymentState.UNKNOWN,
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
                        GrowTransaction(
                            transactionId = "txn_2",
                            originalTransactionId = null,
                            amount = BigDecimal("5850"),
                            currency = "ILS",
                            status = GrowTransactionStatus.Declined,
                            state = PaymentState.FAILED,
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
                    total = 2u,
                    limit = 50u,
                    offset = 0u,
                    hasMore = false,
                    raw = "",
                ),
            ) {
                client.listTransactions()
            }
        }
    }

    /** A date without leading zeros is refused. */
    @Test
    fun `list_transactions wrong-end-date-short`() = case("glance_grow/list_transactions.wrong-end-date-short", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "end_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(endDate = "2024-3-1")
            }
        }
    }

    /** A leap day in an ordinary year is refused. */
    @Test
    fun `list_transactions wrong-end-date-unreal`() = case("glance_grow/list_transactions.wrong-end-date-unreal", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "end_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(endDate = "2023-02-29")
            }
        }
    }

    /** A page above the maximum is refused, not cut down. */
    @Test
    fun `list_transactions wrong-limit-101`() = case("glance_grow/list_transactions.wrong-limit-101", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "limit",
                    reason = "must be 1 to 100",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(limit = 101u)
            }
        }
    }

    /** A page of no rows is refused. */
    @Test
    fun `list_transactions wrong-limit-zero`() = case("glance_grow/list_transactions.wrong-limit-zero", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "limit",
                    reason = "must be 1 to 100",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(limit = 0u)
            }
        }
    }

    /** Pages count from one. */
    @Test
    fun `list_transactions wrong-page-zero`() = case("glance_grow/list_transactions.wrong-page-zero", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "page",
                    reason = "must be at least 1",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(page = 0u)
            }
        }
    }

    /** A range that ends before it starts is refused. */
    @Test
    fun `list_transactions wrong-range-backwards`() = case("glance_grow/list_transactions.wrong-range-backwards", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "end_date",
                    reason = "must not be before start_date",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(startDate = "2024-03-21", endDate = "2024-03-20")
            }
        }
    }

    /** An empty date is refused. */
    @Test
    fun `list_transactions wrong-start-date-empty`() = case("glance_grow/list_transactions.wrong-start-date-empty", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(startDate = "")
            }
        }
    }

    /** A date in another order is refused. */
    @Test
    fun `list_transactions wrong-start-date-format`() = case("glance_grow/list_transactions.wrong-start-date-format", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(startDate = "20-03-2024")
            }
        }
    }

    /** A day that is in no calendar is refused. */
    @Test
    fun `list_transactions wrong-start-date-unreal`() = case("glance_grow/list_transactions.wrong-start-date-unreal", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(startDate = "2024-02-30")
            }
        }
    }

    /** A date with a time is refused. */
    @Test
    fun `list_transactions wrong-start-date-with-time`() = case("glance_grow/list_transactions.wrong-start-date-with-time", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(startDate = "2024-03-20T00:00:00Z")
            }
        }
    }

    /** An empty status filter is refused. */
    @Test
    fun `list_transactions wrong-status-empty`() = case("glance_grow/list_transactions.wrong-status-empty", "list_transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "status",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listTransactions(status = GrowTransactionStatus.Unknown(value = ""))
            }
        }
    }
}
