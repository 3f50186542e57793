// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladCancelSubscriptionGeneratedTest {
    /** A subscription that ended already comes back unchanged. */
    @Test
    fun `cancel_subscription already-terminal`() = case("flowglad/cancel_subscription.already-terminal", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
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
                    current = false,
                    renews = true,
                    status = FlowgladSubscriptionStatus.Canceled,
                    defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    backupPaymentMethodId = null,
                    name = "Pro",
                    cancellationReason = null,
                    replacedBySubscriptionId = null,
                    trialEnd = null,
                    currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                    currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                    billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                    canceledAt = Instant.parse("2026-01-02T00:00:00Z"),
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
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.AtEndOfCurrentBillingPeriod,
                )
            }
        }
    }

    /** A cancellation at the end of the period is scheduled. */
    @Test
    fun `cancel_subscription at-period-end`() = case("flowglad/cancel_subscription.at-period-end", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
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
                    status = FlowgladSubscriptionStatus.CancellationScheduled,
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
                    cancelScheduledAt = Instant.parse("2026-02-01T00:00:00Z"),
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
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.AtEndOfCurrentBillingPeriod,
                )
            }
        }
    }

    /** A refusal. */
    @Test
    fun `cancel_subscription error-400`() = case("flowglad/cancel_subscription.error-400", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    reason = "Cannot cancel a free plan",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** A refusal that arrives as a server error keeps its text. */
    @Test
    fun `cancel_subscription error-500`() = case("flowglad/cancel_subscription.error-500", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "Unwrap called on Err: ValidationError: free plans cannot be canceled",
                ),
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** The connection closes after the cancellation was read, and the call fails. */
    @Test
    fun `cancel_subscription fault-close-after-reading`() = case("flowglad/cancel_subscription.fault-close-after-reading", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** The connection closes before the cancellation is read to its end, and the call fails. */
    @Test
    fun `cancel_subscription fault-close-before-reading`() = case("flowglad/cancel_subscription.fault-close-before-reading", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `cancel_subscription fault-stall`() = case("flowglad/cancel_subscription.fault-stall", "cancel_subscription") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `cancel_subscription fault-truncated`() = case("flowglad/cancel_subscription.fault-truncated", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `cancel_subscription fault-wrong-length`() = case("flowglad/cancel_subscription.fault-wrong-length", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** A cancellation at once ends the subscription and gives nothing back. */
    @Test
    fun `cancel_subscription immediately`() = case("flowglad/cancel_subscription.immediately", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
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
                    current = false,
                    renews = true,
                    status = FlowgladSubscriptionStatus.Canceled,
                    defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    backupPaymentMethodId = null,
                    name = "Pro",
                    cancellationReason = null,
                    replacedBySubscriptionId = null,
                    trialEnd = null,
                    currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                    currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                    billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                    canceledAt = Instant.parse("2026-01-02T00:00:00Z"),
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
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** A refusal for too many calls is repeated for reads only. */
    @Test
    fun `cancel_subscription not-repeated-after-429`() = case("flowglad/cancel_subscription.not-repeated-after-429", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = null,
                    reason = "Too many requests",
                ),
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** A server error may be a refusal, so it is not repeated. */
    @Test
    fun `cancel_subscription not-repeated-after-500`() = case("flowglad/cancel_subscription.not-repeated-after-500", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** A 2xx answer without the subscription is not an empty result. */
    @Test
    fun `cancel_subscription record-missing`() = case("flowglad/cancel_subscription.record-missing", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** A gateway's error is repeated: doing it twice does no more than doing it once. */
    @Test
    fun `cancel_subscription retried-after-503`() = case("flowglad/cancel_subscription.retried-after-503", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
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
                    current = false,
                    renews = true,
                    status = FlowgladSubscriptionStatus.Canceled,
                    defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    backupPaymentMethodId = null,
                    name = "Pro",
                    cancellationReason = null,
                    replacedBySubscriptionId = null,
                    trialEnd = null,
                    currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                    currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                    billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                    canceledAt = Instant.parse("2026-01-02T00:00:00Z"),
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
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** A call whose answer was lost is repeated: doing it twice does no more than doing it once. */
    @Test
    fun `cancel_subscription retried-after-lost-answer`() = case("flowglad/cancel_subscription.retried-after-lost-answer", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
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
                    current = false,
                    renews = true,
                    status = FlowgladSubscriptionStatus.Canceled,
                    defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    backupPaymentMethodId = null,
                    name = "Pro",
                    cancellationReason = null,
                    replacedBySubscriptionId = null,
                    trialEnd = null,
                    currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                    currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                    billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                    canceledAt = Instant.parse("2026-01-02T00:00:00Z"),
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
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Immediately,
                )
            }
        }
    }

    /** An id that is no id is refused before anything is sent. */
    @Test
    fun `cancel_subscription wrong-id-empty`() = case("flowglad/cancel_subscription.wrong-id-empty", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "subscription_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelSubscription(subscriptionId = "", timing = FlowgladCancellationTiming.Immediately)
            }
        }
    }

    /** A timing that the provider does not know is refused before anything is sent. */
    @Test
    fun `cancel_subscription wrong-timing`() = case("flowglad/cancel_subscription.wrong-timing", "cancel_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "timing",
                    reason = "must be at_end_of_current_billing_period or immediately",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelSubscription(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    timing = FlowgladCancellationTiming.Unknown(value = "soon"),
                )
            }
        }
    }
}
