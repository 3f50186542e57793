// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlanceGrowReconcileGeneratedTest {
    /** A declined transaction with our marker is an answer too. */
    @Test
    fun `reconcile declined-found`() = case("glance_grow/reconcile.declined-found", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Declined,
                        state = PaymentState.FAILED,
                        last4 = "0002",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A wrong key stops the search; the attempt stays as it was. */
    @Test
    fun `reconcile error-401`() = case("glance_grow/reconcile.error-401", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A server error stops the search. */
    @Test
    fun `reconcile error-500`() = case("glance_grow/reconcile.error-500", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A candidate that cannot be read stops the search rather than being passed over. */
    @Test
    fun `reconcile error-reading-candidate`() = case("glance_grow/reconcile.error-reading-candidate", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The answer to the search is lost. */
    @Test
    fun `reconcile fault-close-after-reading`() = case("glance_grow/reconcile.fault-close-after-reading", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The connection closes before the search is read to its end. */
    @Test
    fun `reconcile fault-close-before-reading`() = case("glance_grow/reconcile.fault-close-before-reading", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The list does not come within the deadline. */
    @Test
    fun `reconcile fault-stall`() = case("glance_grow/reconcile.fault-stall", "reconcile") { url ->
        GlanceGrow(
            apiKey = Secret("glnc_sk_fixture_not_real"),
            baseUrl = url,
            deadline = 300.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The list stops in the middle. */
    @Test
    fun `reconcile fault-truncated`() = case("glance_grow/reconcile.fault-truncated", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A charge sent before midnight may be listed on the next day. */
    @Test
    fun `reconcile found-across-midnight`() = case("glance_grow/reconcile.found-across-midnight", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_midnight",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-21T00:05:00Z"),
                        createdAtText = "2024-03-21T00:05:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T23:59:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Rows with another amount, currency, client or time are not read. */
    @Test
    fun `reconcile found-among-others`() = case("glance_grow/reconcile.found-among-others", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An amount with a fraction is compared exactly. */
    @Test
    fun `reconcile found-decimal-amount`() = case("glance_grow/reconcile.found-decimal-amount", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("117.45"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"117.45\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Amounts are equal by value, not by spelling. */
    @Test
    fun `reconcile found-equal-amount`() = case("glance_grow/reconcile.found-equal-amount", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The widened range crosses the end of a leap month. */
    @Test
    fun `reconcile found-month-border`() = case("glance_grow/reconcile.found-month-border", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_month",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-01T00:01:02Z"),
                        createdAtText = "2024-03-01T00:01:02Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-01T00:01:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Times are compared as instants, whatever their offset. */
    @Test
    fun `reconcile found-offset-time`() = case("glance_grow/reconcile.found-offset-time", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T16:30:01+02:00",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A client id is the same whether it comes as a number or as text. */
    @Test
    fun `reconcile found-string-client`() = case("glance_grow/reconcile.found-string-client", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** All pages of the list are searched. */
    @Test
    fun `reconcile found-two-pages`() = case("glance_grow/reconcile.found-two-pages", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The window of two minutes before and fifteen after includes its ends. */
    @Test
    fun `reconcile found-window-edges`() = case("glance_grow/reconcile.found-window-edges", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_edge_late",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:45:00Z"),
                        createdAtText = "2024-03-20T14:45:00Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt without a client takes rows of any client. */
    @Test
    fun `reconcile found-without-client`() = case("glance_grow/reconcile.found-without-client", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Of two equal charges the one that holds the marker is ours. */
    @Test
    fun `reconcile found`() = case("glance_grow/reconcile.found", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Without a marker and without a candidate the charge is not there. */
    @Test
    fun `reconcile not-found-no-marker`() = case("glance_grow/reconcile.not-found-no-marker", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(GrowReconciliation.NotFound(reason = ""), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A candidate that holds another marker is not ours. */
    @Test
    fun `reconcile not-found-other-marker`() = case("glance_grow/reconcile.not-found-other-marker", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(GrowReconciliation.NotFound(reason = ""), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Long after the attempt an empty list means that the charge is not there. */
    @Test
    fun `reconcile not-found`() = case("glance_grow/reconcile.not-found", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(GrowReconciliation.NotFound(reason = ""), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Refunds of another charge or with another marker are not ours. */
    @Test
    fun `reconcile refund-found-among-others`() = case("glance_grow/reconcile.refund-found-among-others", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_ref_77",
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
                        reason = "return-7788 ref-9d2e",
                        createdAt = Instant.parse("2024-03-20T15:00:01Z"),
                        createdAtText = "2024-03-20T15:00:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"2000\",\"marker\":\"return-7788 ref-9d2e\",\"operation\":\"refund\",\"original_transaction_id\":\"txn_abc123def456\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T15:00:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A refund is ours when it names our charge, our amount and our marker. */
    @Test
    fun `reconcile refund-found`() = case("glance_grow/reconcile.refund-found", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_ref_77",
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
                        reason = "return-7788 ref-9d2e",
                        createdAt = Instant.parse("2024-03-20T15:00:01Z"),
                        createdAtText = "2024-03-20T15:00:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"2000\",\"marker\":\"return-7788 ref-9d2e\",\"operation\":\"refund\",\"original_transaction_id\":\"txn_abc123def456\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T15:00:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Without a marker a refund of our charge is reported, not adopted. */
    @Test
    fun `reconcile refund-undecided-no-marker`() = case("glance_grow/reconcile.refund-undecided-no-marker", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(
                    reason = "",
                    candidates = listOf(
                        GrowTransaction(
                            transactionId = "txn_ref_77",
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
                            reason = "return-7788 ref-9d2e",
                            createdAt = Instant.parse("2024-03-20T15:00:01Z"),
                            createdAtText = "2024-03-20T15:00:01Z",
                            raw = "",
                        ),
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"2000\",\"operation\":\"refund\",\"original_transaction_id\":\"txn_abc123def456\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T15:00:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A refund of our charge whose reason cannot be read back is reported, not adopted. */
    @Test
    fun `reconcile refund-undecided-no-reason`() = case("glance_grow/reconcile.refund-undecided-no-reason", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(
                    reason = "",
                    candidates = listOf(
                        GrowTransaction(
                            transactionId = "txn_ref_77",
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
                            createdAt = Instant.parse("2024-03-20T15:00:01Z"),
                            createdAtText = "2024-03-20T15:00:01Z",
                            raw = "",
                        ),
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"2000\",\"marker\":\"return-7788 ref-9d2e\",\"operation\":\"refund\",\"original_transaction_id\":\"txn_abc123def456\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T15:00:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Two refunds with our marker are both reported and none is chosen. */
    @Test
    fun `reconcile refund-undecided-several`() = case("glance_grow/reconcile.refund-undecided-several", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(
                    reason = "",
                    candidates = listOf(
                        GrowTransaction(
                            transactionId = "txn_ref_77",
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
                            reason = "return-7788 ref-9d2e",
                            createdAt = Instant.parse("2024-03-20T15:00:01Z"),
                            createdAtText = "2024-03-20T15:00:01Z",
                            raw = "",
                        ),
                        GrowTransaction(
                            transactionId = "txn_ref_79",
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
                            reason = "return-7788 ref-9d2e",
                            createdAt = Instant.parse("2024-03-20T15:00:05Z"),
                            createdAtText = "2024-03-20T15:00:05Z",
                            raw = "",
                        ),
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"2000\",\"marker\":\"return-7788 ref-9d2e\",\"operation\":\"refund\",\"original_transaction_id\":\"txn_abc123def456\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T15:00:00Z\"}",
                    ),
                )
            }
        }
    }

    /** That refunds are listed is not documented, so an empty list decides nothing about a refund. */
    @Test
    fun `reconcile refund-undecided`() = case("glance_grow/reconcile.refund-undecided", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(reason = "", candidates = listOf(), lookAgain = RetryAdvice.Never),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"2000\",\"marker\":\"return-7788 ref-9d2e\",\"operation\":\"refund\",\"original_transaction_id\":\"txn_abc123def456\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T15:00:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The reads of the search are repeated like any other read. */
    @Test
    fun `reconcile retried-list`() = case("glance_grow/reconcile.retried-list", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 1u).use { client ->
            gives(
                GrowReconciliation.Found(
                    transaction = GrowTransaction(
                        transactionId = "txn_cand_b",
                        originalTransactionId = null,
                        amount = BigDecimal("5850"),
                        currency = "ILS",
                        status = GrowTransactionStatus.Approved,
                        state = PaymentState.SUCCEEDED,
                        last4 = "4242",
                        cardBrand = "Visa",
                        client = GrowClient(visibleId = "1", name = "Acme Corp"),
                        document = GrowDocument(visibleId = "1001", kind = "invoice"),
                        description = "order-7788 ref-3f0c1d5e",
                        reason = null,
                        createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                        createdAtText = "2024-03-20T14:30:01Z",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The marker stands inside a longer description: another order's text may hold it too, so it is only a candidate. */
    @Test
    fun `reconcile undecided-marker-inside`() = case("glance_grow/reconcile.undecided-marker-inside", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(
                    reason = "",
                    candidates = listOf(
                        GrowTransaction(
                            transactionId = "txn_cand_b",
                            originalTransactionId = null,
                            amount = BigDecimal("5850"),
                            currency = "ILS",
                            status = GrowTransactionStatus.Approved,
                            state = PaymentState.SUCCEEDED,
                            last4 = "4242",
                            cardBrand = "Visa",
                            client = GrowClient(visibleId = "1", name = "Acme Corp"),
                            document = GrowDocument(visibleId = "1001", kind = "invoice"),
                            description = "Shop: order-7788 ref-3f0c1d5e (two items)",
                            reason = null,
                            createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                            createdAtText = "2024-03-20T14:30:01Z",
                            raw = "",
                        ),
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Without a marker a single candidate is reported, not adopted. */
    @Test
    fun `reconcile undecided-no-marker`() = case("glance_grow/reconcile.undecided-no-marker", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(
                    reason = "",
                    candidates = listOf(
                        GrowTransaction(
                            transactionId = "txn_cand_b",
                            originalTransactionId = null,
                            amount = BigDecimal("5850"),
                            currency = "ILS",
                            status = GrowTransactionStatus.Approved,
                            state = PaymentState.SUCCEEDED,
                            last4 = "4242",
                            cardBrand = "Visa",
                            client = GrowClient(visibleId = "1", name = "Acme Corp"),
                            document = GrowDocument(visibleId = "1001", kind = "invoice"),
                            description = "order-7788 ref-3f0c1d5e",
                            reason = null,
                            createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                            createdAtText = "2024-03-20T14:30:01Z",
                            raw = "",
                        ),
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Two transactions with our marker are both reported and none is chosen. */
    @Test
    fun `reconcile undecided-several`() = case("glance_grow/reconcile.undecided-several", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(
                    reason = "",
                    candidates = listOf(
                        GrowTransaction(
                            transactionId = "txn_cand_a",
                            originalTransactionId = null,
                            amount = BigDecimal("5850"),
                            currency = "ILS",
                            status = GrowTransactionStatus.Approved,
                            state = PaymentState.SUCCEEDED,
                            last4 = "4242",
                            cardBrand = "Visa",
                            client = GrowClient(visibleId = "1", name = "Acme Corp"),
                            document = GrowDocument(visibleId = "1001", kind = "invoice"),
                            description = "order-7788 ref-3f0c1d5e",
                            reason = null,
                            createdAt = Instant.parse("2024-03-20T14:29:58Z"),
                            createdAtText = "2024-03-20T14:29:58Z",
                            raw = "",
                        ),
                        GrowTransaction(
                            transactionId = "txn_cand_b",
                            originalTransactionId = null,
                            amount = BigDecimal("5850"),
                            currency = "ILS",
                            status = GrowTransactionStatus.Approved,
                            state = PaymentState.SUCCEEDED,
                            last4 = "4242",
                            cardBrand = "Visa",
                            client = GrowClient(visibleId = "1", name = "Acme Corp"),
                            document = GrowDocument(visibleId = "1001", kind = "invoice"),
                            description = "order-7788 ref-3f0c1d5e",
                            reason = null,
                            createdAt = Instant.parse("2024-03-20T14:30:01Z"),
                            createdAtText = "2024-03-20T14:30:01Z",
                            raw = "",
                        ),
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Before the settling delay has passed an empty list decides nothing; the attempt is dated far ahead so that the delay cannot have passed. */
    @Test
    fun `reconcile undecided-too-soon`() = case("glance_grow/reconcile.undecided-too-soon", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            gives(
                GrowReconciliation.Undecided(reason = "", candidates = listOf(), lookAgain = RetryAdvice.Never),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"glance_grow\",\"started_at\":\"2999-06-15T12:00:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of something that moves no money is refused. */
    @Test
    fun `reconcile wrong-operation`() = case("glance_grow/reconcile.wrong-operation", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "attempt.operation",
                    reason = "must be charge or refund",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"get_transaction\",\"provider\":\"glance_grow\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of another provider is refused. */
    @Test
    fun `reconcile wrong-provider`() = case("glance_grow/reconcile.wrong-provider", "reconcile") { url ->
        GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "attempt.provider",
                    reason = "must be this client's provider",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"5850\",\"currency\":\"ILS\",\"customer_id\":\"1\",\"marker\":\"order-7788 ref-3f0c1d5e\",\"operation\":\"charge\",\"provider\":\"flowglad\",\"started_at\":\"2024-03-20T14:30:00Z\"}",
                    ),
                )
            }
        }
    }
}
