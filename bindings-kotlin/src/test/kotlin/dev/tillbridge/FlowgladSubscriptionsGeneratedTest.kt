// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladSubscriptionsGeneratedTest {
    /** An error on a later page comes after the rows of the pages before. */
    @Test
    fun `subscriptions error-on-page-2`() = case("flowglad/subscriptions.error-on-page-2", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_2",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:02:00Z"),
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
                error = Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "Invalid cursor",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.subscriptions()
            }
        }
    }

    /** The answer with the second page is lost. */
    @Test
    fun `subscriptions fault-close-after-reading`() = case("flowglad/subscriptions.fault-close-after-reading", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                error = Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN),
            ) {
                client.subscriptions()
            }
        }
    }

    /** The connection closes before the second page is asked for in full. */
    @Test
    fun `subscriptions fault-close-before-reading`() = case("flowglad/subscriptions.fault-close-before-reading", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                error = Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN),
            ) {
                client.subscriptions()
            }
        }
    }

    /** The second page does not come within the deadline. */
    @Test
    fun `subscriptions fault-stall`() = case("flowglad/subscriptions.fault-stall", "subscriptions") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                error = Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN),
            ) {
                client.subscriptions()
            }
        }
    }

    /** The second page stops in the middle. */
    @Test
    fun `subscriptions fault-truncated`() = case("flowglad/subscriptions.fault-truncated", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                error = Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN),
            ) {
                client.subscriptions()
            }
        }
    }

    /** The second page announces more than it holds. */
    @Test
    fun `subscriptions fault-wrong-length`() = case("flowglad/subscriptions.fault-wrong-length", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                error = Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN),
            ) {
                client.subscriptions()
            }
        }
    }

    /** All pages are walked in order until the provider says there are no more. */
    @Test
    fun `subscriptions`() = case("flowglad/subscriptions", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_2",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:02:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_3",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:03:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_4",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:04:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_5",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:05:00Z"),
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
            ) {
                client.subscriptions()
            }
        }
    }

    /** More without a place to go on ends the walk. */
    @Test
    fun `subscriptions no-cursor-stops`() = case("flowglad/subscriptions.no-cursor-stops", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_2",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:02:00Z"),
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
            ) {
                client.subscriptions()
            }
        }
    }

    /** A page without any new row ends the walk: servers once ignored the cursor and sent the first page again. */
    @Test
    fun `subscriptions no-new-id-stops`() = case("flowglad/subscriptions.no-new-id-stops", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_2",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:02:00Z"),
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
            ) {
                client.subscriptions()
            }
        }
    }

    /** A next cursor equal to the one just sent ends the walk. */
    @Test
    fun `subscriptions repeated-cursor-stops`() = case("flowglad/subscriptions.repeated-cursor-stops", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            walks(
                items = listOf(
                    FlowgladSubscription(
                        id = "sub_1",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:01:00Z"),
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
                    FlowgladSubscription(
                        id = "sub_2",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:02:00Z"),
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
            ) {
                client.subscriptions()
            }
        }
    }

    /** A page size that the provider would refuse is refused before anything is sent. */
    @Test
    fun `subscriptions wrong-page-size-101`() = case("flowglad/subscriptions.wrong-page-size-101", "subscriptions") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
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
                client.subscriptions(pageSize = 101u)
            }
        }
    }
}
