// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladListSubscriptionsGeneratedTest {
    /** A page in the middle. */
    @Test
    fun `list_subscriptions cursor`() = case("flowglad/list_subscriptions.cursor", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladSubscriptionPage(
                    items = listOf(
                        FlowgladSubscription(
                            id = "sub_UH4PAlxEIuF1R7npoCPF3",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            priceId = "price_O85ftYRfFjhgA4znd4x3h",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                            startDate = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            current = true,
                            renews = true,
                            status = FlowgladSubscriptionStatus.Active,
                            defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                            backupPaymentMethodId = null,
                            name = "Pro",
                            cancellationReason = null,
                            replacedBySubscriptionId = null,
                            trialEnd = null,
                            currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                            currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                            billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                            canceledAt = null,
                            cancelScheduledAt = null,
                            scheduledAdjustmentAt = null,
                            metadata = null,
                            isFreePlan = false,
                            doNotCharge = false,
                            runBillingAtPeriodStart = true,
                            interval = FlowgladIntervalUnit.Month,
                            intervalCount = 1u,
                            items = emptyList(),
                            raw = "",
                        ),
                    ),
                    currentCursor = "c1",
                    nextCursor = "c2",
                    hasMore = true,
                    total = 3u,
                    raw = "",
                ),
            ) {
                client.listSubscriptions(limit = 1u, cursor = "c1")
            }
        }
    }

    /** A server error. */
    @Test
    fun `list_subscriptions error-500`() = case("flowglad/list_subscriptions.error-500", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                ),
            ) {
                client.listSubscriptions()
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `list_subscriptions fault-close-after-reading`() = case("flowglad/list_subscriptions.fault-close-after-reading", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listSubscriptions()
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `list_subscriptions fault-close-before-reading`() = case("flowglad/list_subscriptions.fault-close-before-reading", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listSubscriptions()
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `list_subscriptions fault-stall`() = case("flowglad/list_subscriptions.fault-stall", "list_subscriptions") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.listSubscriptions()
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `list_subscriptions fault-truncated`() = case("flowglad/list_subscriptions.fault-truncated", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listSubscriptions()
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `list_subscriptions fault-wrong-length`() = case("flowglad/list_subscriptions.fault-wrong-length", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listSubscriptions()
            }
        }
    }

    /** The only page of subscriptions. */
    @Test
    fun `list_subscriptions page1`() = case("flowglad/list_subscriptions.page1", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladSubscriptionPage(
                    items = listOf(
                        FlowgladSubscription(
                            id = "sub_UH4PAlxEIuF1R7npoCPF3",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            priceId = "price_O85ftYRfFjhgA4znd4x3h",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                            startDate = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            current = true,
                            renews = true,
                            status = FlowgladSubscriptionStatus.Active,
                            defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                            backupPaymentMethodId = null,
                            name = "Pro",
                            cancellationReason = null,
                            replacedBySubscriptionId = null,
                            trialEnd = null,
                            currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                            currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                            billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                            canceledAt = null,
                            cancelScheduledAt = null,
                            scheduledAdjustmentAt = null,
                            metadata = null,
                            isFreePlan = false,
                            doNotCharge = false,
                            runBillingAtPeriodStart = true,
                            interval = FlowgladIntervalUnit.Month,
                            intervalCount = 1u,
                            items = emptyList(),
                            raw = "",
                        ),
                    ),
                    currentCursor = null,
                    nextCursor = null,
                    hasMore = false,
                    total = 1u,
                    raw = "",
                ),
            ) {
                client.listSubscriptions()
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `list_subscriptions retried-after-503`() = case("flowglad/list_subscriptions.retried-after-503", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladSubscriptionPage(
                    items = listOf(
                        FlowgladSubscription(
                            id = "sub_UH4PAlxEIuF1R7npoCPF3",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            priceId = "price_O85ftYRfFjhgA4znd4x3h",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                            startDate = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            current = true,
                            renews = true,
                            status = FlowgladSubscriptionStatus.Active,
                            defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                            backupPaymentMethodId = null,
                            name = "Pro",
                            cancellationReason = null,
                            replacedBySubscriptionId = null,
                            trialEnd = null,
                            currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                            currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                            billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                            canceledAt = null,
                            cancelScheduledAt = null,
                            scheduledAdjustmentAt = null,
                            metadata = null,
                            isFreePlan = false,
                            doNotCharge = false,
                            runBillingAtPeriodStart = true,
                            interval = FlowgladIntervalUnit.Month,
                            intervalCount = 1u,
                            items = emptyList(),
                            raw = "",
                        ),
                    ),
                    currentCursor = null,
                    nextCursor = null,
                    hasMore = false,
                    total = 1u,
                    raw = "",
                ),
            ) {
                client.listSubscriptions()
            }
        }
    }

    /** One row that cannot be understood spoils the page rather than vanishing from it. */
    @Test
    fun `list_subscriptions row-unreadable`() = case("flowglad/list_subscriptions.row-unreadable", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listSubscriptions()
            }
        }
    }

    /** What the provider would refuse is refused before anything is sent. */
    @Test
    fun `list_subscriptions wrong-limit-101`() = case("flowglad/list_subscriptions.wrong-limit-101", "list_subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
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
                client.listSubscriptions(limit = 101u)
            }
        }
    }
}
