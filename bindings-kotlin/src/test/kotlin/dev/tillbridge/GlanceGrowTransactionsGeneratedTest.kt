// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlanceGrowTransactionsGeneratedTest {
    /** A row that shifted is recognised pages later too. */
    @Test
    fun `transactions duplicate-row-later`() = case("glance_grow/transactions.duplicate-row-later", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000003",
                        originalTransactionId = null,
                        amount = BigDecimal("103"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:33:00Z"),
                        createdAtText = "2024-03-20T14:33:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000004",
                        originalTransactionId = null,
                        amount = BigDecimal("104"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:34:00Z"),
                        createdAtText = "2024-03-20T14:34:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** A row that shifted onto the next page is delivered once. */
    @Test
    fun `transactions duplicate-row`() = case("glance_grow/transactions.duplicate-row", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000003",
                        originalTransactionId = null,
                        amount = BigDecimal("103"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:33:00Z"),
                        createdAtText = "2024-03-20T14:33:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** An empty page ends the walk although the provider says there is more. */
    @Test
    fun `transactions empty-page-stops`() = case("glance_grow/transactions.empty-page-stops", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** Nothing to walk. */
    @Test
    fun `transactions empty`() = case("glance_grow/transactions.empty", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(items = listOf()) {
                client.transactions()
            }
        }
    }

    /** An error on the first page comes before any row. */
    @Test
    fun `transactions error-on-page-1`() = case("glance_grow/transactions.error-on-page-1", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(),
                error = Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "UNKNOWN_ERROR",
                    reason = "Server error",
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** An error on a later page comes after the rows of the pages before. */
    @Test
    fun `transactions error-on-page-2`() = case("glance_grow/transactions.error-on-page-2", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                ),
                error = Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "Invalid or missing API key",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** The answer with the second page is lost. */
    @Test
    fun `transactions fault-close-after-reading`() = case("glance_grow/transactions.fault-close-after-reading", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                ),
                error = Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN),
            ) {
                client.transactions()
            }
        }
    }

    /** The connection closes before the second page is asked for in full. */
    @Test
    fun `transactions fault-close-before-reading`() = case("glance_grow/transactions.fault-close-before-reading", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                ),
                error = Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN),
            ) {
                client.transactions()
            }
        }
    }

    /** The second page does not come within the deadline. */
    @Test
    fun `transactions fault-stall`() = case("glance_grow/transactions.fault-stall", "transactions") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = url,
            deadline = 300.milliseconds,
            retries = 0u,
        ).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                ),
                error = Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN),
            ) {
                client.transactions()
            }
        }
    }

    /** The second page stops in the middle. */
    @Test
    fun `transactions fault-truncated`() = case("glance_grow/transactions.fault-truncated", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                ),
                error = Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN),
            ) {
                client.transactions()
            }
        }
    }

    /** Filters and the page size travel with every page. */
    @Test
    fun `transactions filtered`() = case("glance_grow/transactions.filtered", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000003",
                        originalTransactionId = null,
                        amount = BigDecimal("103"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:33:00Z"),
                        createdAtText = "2024-03-20T14:33:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions(
                    startDate = "2024-03-19",
                    endDate = "2024-03-21",
                    status = GrowTransactionStatus.Approved,
                    pageSize = 2u,
                )
            }
        }
    }

    /** All pages are walked in order until the provider says there are no more. */
    @Test
    fun `transactions`() = case("glance_grow/transactions", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000003",
                        originalTransactionId = null,
                        amount = BigDecimal("103"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:33:00Z"),
                        createdAtText = "2024-03-20T14:33:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000004",
                        originalTransactionId = null,
                        amount = BigDecimal("104"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:34:00Z"),
                        createdAtText = "2024-03-20T14:34:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000005",
                        originalTransactionId = null,
                        amount = BigDecimal("105"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:35:00Z"),
                        createdAtText = "2024-03-20T14:35:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** A single page takes a single request. */
    @Test
    fun `transactions one-page`() = case("glance_grow/transactions.one-page", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** A page that begins like the one before ends the walk. */
    @Test
    fun `transactions repeated-page-stops`() = case("glance_grow/transactions.repeated-page-stops", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** A page answered by a server error is repeated, and no row is lost or doubled. */
    @Test
    fun `transactions retried-page`() = case("glance_grow/transactions.retried-page", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 1u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** Pages in the envelope and field names of the provider's own SDK. */
    @Test
    fun `transactions sdk-envelope`() = case("glance_grow/transactions.sdk-envelope", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "tx_1",
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
                    GrowTransaction(
                        transactionId = "tx_2",
                        originalTransactionId = null,
                        amount = BigDecimal("20.5"),
                        currency = null,
                        status = GrowTransactionStatus.Refunded,
                        state = PaymentState.REFUNDED,
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
                    GrowTransaction(
                        transactionId = "tx_3",
                        originalTransactionId = null,
                        amount = BigDecimal("300"),
                        currency = null,
                        status = GrowTransactionStatus.Unknown(value = "waiting"),
                        state = PaymentState.UNKNOWN,
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
            ) {
                client.transactions()
            }
        }
    }

    /** Pages of one row. */
    @Test
    fun `transactions smallest-page-size`() = case("glance_grow/transactions.smallest-page-size", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                    GrowTransaction(
                        transactionId = "txn_000002",
                        originalTransactionId = null,
                        amount = BigDecimal("102"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:32:00Z"),
                        createdAtText = "2024-03-20T14:32:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.transactions(pageSize = 1u)
            }
        }
    }

    /** A page that cannot be understood ends the walk with an error. */
    @Test
    fun `transactions unreadable-page`() = case("glance_grow/transactions.unreadable-page", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    GrowTransaction(
                        transactionId = "txn_000001",
                        originalTransactionId = null,
                        amount = BigDecimal("101"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = null,
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = null,
                        description = null,
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:31:00Z"),
                        createdAtText = "2024-03-20T14:31:00Z",
                        raw = "",
                    ),
                ),
                error = Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                ),
            ) {
                client.transactions()
            }
        }
    }

    /** A date without leading zeros is refused. */
    @Test
    fun `transactions wrong-end-date-short`() = case("glance_grow/transactions.wrong-end-date-short", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "end_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(endDate = "2024-3-1")
            }
        }
    }

    /** A leap day in an ordinary year is refused. */
    @Test
    fun `transactions wrong-end-date-unreal`() = case("glance_grow/transactions.wrong-end-date-unreal", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "end_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(endDate = "2023-02-29")
            }
        }
    }

    /** A page above the maximum is refused, not cut down. */
    @Test
    fun `transactions wrong-page-size-101`() = case("glance_grow/transactions.wrong-page-size-101", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "page_size",
                    reason = "must be 1 to 100",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(pageSize = 101u)
            }
        }
    }

    /** A page of no rows is refused. */
    @Test
    fun `transactions wrong-page-size-zero`() = case("glance_grow/transactions.wrong-page-size-zero", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "page_size",
                    reason = "must be 1 to 100",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(pageSize = 0u)
            }
        }
    }

    /** A range that ends before it starts is refused. */
    @Test
    fun `transactions wrong-range-backwards`() = case("glance_grow/transactions.wrong-range-backwards", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "end_date",
                    reason = "must not be before start_date",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(startDate = "2024-03-21", endDate = "2024-03-20")
            }
        }
    }

    /** An empty date is refused. */
    @Test
    fun `transactions wrong-start-date-empty`() = case("glance_grow/transactions.wrong-start-date-empty", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(startDate = "")
            }
        }
    }

    /** A date in another order is refused. */
    @Test
    fun `transactions wrong-start-date-format`() = case("glance_grow/transactions.wrong-start-date-format", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(startDate = "20-03-2024")
            }
        }
    }

    /** A day that is in no calendar is refused. */
    @Test
    fun `transactions wrong-start-date-unreal`() = case("glance_grow/transactions.wrong-start-date-unreal", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(startDate = "2024-02-30")
            }
        }
    }

    /** A date with a time is refused. */
    @Test
    fun `transactions wrong-start-date-with-time`() = case("glance_grow/transactions.wrong-start-date-with-time", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "start_date",
                    reason = "must be a real day written YYYY-MM-DD",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(startDate = "2024-03-20T00:00:00Z")
            }
        }
    }

    /** An empty status filter is refused. */
    @Test
    fun `transactions wrong-status-empty`() = case("glance_grow/transactions.wrong-status-empty", "transactions") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            walks(
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "status",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.transactions(status = GrowTransactionStatus.Unknown(value = ""))
            }
        }
    }
}
