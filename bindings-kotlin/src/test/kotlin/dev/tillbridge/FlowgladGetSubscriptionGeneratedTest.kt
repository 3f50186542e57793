// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladGetSubscriptionGeneratedTest {
    /** Every optional time is read. */
    @Test
    fun `get_subscription all-times`() = case("flowglad/get_subscription.all-times", "get_subscription") { url ->
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
                    status = FlowgladSubscriptionStatus.Active,
                    defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    backupPaymentMethodId = "pm_backup",
                    name = "Pro",
                    cancellationReason = "upgraded",
                    replacedBySubscriptionId = "sub_OwpFvMfb95Tc1A0mik5Vc",
                    trialEnd = Instant.parse("2026-01-01T20:40:00.001Z"),
                    currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                    currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                    billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                    canceledAt = Instant.parse("2026-01-01T20:40:00.002Z"),
                    cancelScheduledAt = Instant.parse("2026-01-01T20:40:00.003Z"),
                    scheduledAdjustmentAt = Instant.parse("2026-01-01T20:40:00.004Z"),
                    metadata = null,
                    isFreePlan = true,
                    doNotCharge = true,
                    runBillingAtPeriodStart = false,
                    interval = FlowgladIntervalUnit.Month,
                    intervalCount = 1u,
                    items = emptyList(),
                    raw = "",
                ),
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** A missing record arrives as a server error in practice; its text is kept and decides nothing. */
    @Test
    fun `get_subscription error-500`() = case("flowglad/get_subscription.error-500", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "Unwrap called on Err: Panic: Unwrap called on Err: NotFoundError: not found",
                ),
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `get_subscription fault-close-after-reading`() = case("flowglad/get_subscription.fault-close-after-reading", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `get_subscription fault-close-before-reading`() = case("flowglad/get_subscription.fault-close-before-reading", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `get_subscription fault-stall`() = case("flowglad/get_subscription.fault-stall", "get_subscription") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `get_subscription fault-truncated`() = case("flowglad/get_subscription.fault-truncated", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `get_subscription fault-wrong-length`() = case("flowglad/get_subscription.fault-wrong-length", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** Times of the first generation's form are read here too. */
    @Test
    fun `get_subscription iso-times`() = case("flowglad/get_subscription.iso-times", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladSubscription(
                    id = "sub_UH4PAlxEIuF1R7npoCPF3",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2025-06-18T09:15:02.117Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                    startDate = Instant.parse("2025-06-18T09:15:02Z"),
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
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** Metadata may hold texts, numbers and flags. */
    @Test
    fun `get_subscription metadata`() = case("flowglad/get_subscription.metadata", "get_subscription") { url ->
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
                    metadata = mapOf<String, String>("order" to "1001", "seats" to "5", "vip" to "true"),
                    isFreePlan = false,
                    doNotCharge = false,
                    runBillingAtPeriodStart = true,
                    interval = FlowgladIntervalUnit.Month,
                    intervalCount = 1u,
                    items = emptyList(),
                    raw = "",
                ),
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** A subscription that does not renew has no period. */
    @Test
    fun `get_subscription non-renewing`() = case("flowglad/get_subscription.non-renewing", "get_subscription") { url ->
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
                    renews = false,
                    status = FlowgladSubscriptionStatus.Active,
                    defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    backupPaymentMethodId = null,
                    name = "Pro",
                    cancellationReason = null,
                    replacedBySubscriptionId = null,
                    trialEnd = null,
                    currentBillingPeriodStart = null,
                    currentBillingPeriodEnd = null,
                    billingCycleAnchorDate = null,
                    canceledAt = null,
                    cancelScheduledAt = null,
                    scheduledAdjustmentAt = null,
                    metadata = null,
                    isFreePlan = false,
                    doNotCharge = false,
                    runBillingAtPeriodStart = true,
                    interval = null,
                    intervalCount = null,
                    items = emptyList(),
                    raw = "",
                ),
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** Members that may be absent or null are. */
    @Test
    fun `get_subscription optionals-absent`() = case("flowglad/get_subscription.optionals-absent", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladSubscription(
                    id = "sub_UH4PAlxEIuF1R7npoCPF3",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    organizationId = null,
                    priceId = null,
                    pricingModelId = null,
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = null,
                    startDate = null,
                    livemode = null,
                    current = null,
                    renews = null,
                    status = FlowgladSubscriptionStatus.Active,
                    defaultPaymentMethodId = null,
                    backupPaymentMethodId = null,
                    name = null,
                    cancellationReason = null,
                    replacedBySubscriptionId = null,
                    trialEnd = null,
                    currentBillingPeriodStart = null,
                    currentBillingPeriodEnd = null,
                    billingCycleAnchorDate = null,
                    canceledAt = null,
                    cancelScheduledAt = null,
                    scheduledAdjustmentAt = null,
                    metadata = null,
                    isFreePlan = null,
                    doNotCharge = null,
                    runBillingAtPeriodStart = null,
                    interval = null,
                    intervalCount = null,
                    items = emptyList(),
                    raw = "",
                ),
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** A subscription whose last payment failed is still current. */
    @Test
    fun `get_subscription past-due`() = case("flowglad/get_subscription.past-due", "get_subscription") { url ->
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
                    status = FlowgladSubscriptionStatus.PastDue,
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
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** A 2xx answer without the record is not an empty result. */
    @Test
    fun `get_subscription record-missing`() = case("flowglad/get_subscription.record-missing", "get_subscription") { url ->
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
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `get_subscription retried-after-503`() = case("flowglad/get_subscription.retried-after-503", "get_subscription") { url ->
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
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** A subscription that renews every month. */
    @Test
    fun `get_subscription standard`() = case("flowglad/get_subscription.standard", "get_subscription") { url ->
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
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** A subscription without a status cannot be understood. */
    @Test
    fun `get_subscription status-missing`() = case("flowglad/get_subscription.status-missing", "get_subscription") { url ->
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
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** Words on no list are kept. */
    @Test
    fun `get_subscription unknown-words`() = case("flowglad/get_subscription.unknown-words", "get_subscription") { url ->
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
                    status = FlowgladSubscriptionStatus.Unknown(value = "hibernating"),
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
                    interval = FlowgladIntervalUnit.Unknown(value = "fortnight"),
                    intervalCount = 1u,
                    items = emptyList(),
                    raw = "",
                ),
            ) {
                client.getSubscription(subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_subscription wrong-id-empty`() = case("flowglad/get_subscription.wrong-id-empty", "get_subscription") { url ->
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
                client.getSubscription(subscriptionId = "")
            }
        }
    }

    /** An id that would be a path of its own is refused before anything is sent. */
    @Test
    fun `get_subscription wrong-id-slash`() = case("flowglad/get_subscription.wrong-id-slash", "get_subscription") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "subscription_id",
                    reason = "must hold only letters, digits, \"_\" and \"-\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getSubscription(subscriptionId = "pym_a/refund")
            }
        }
    }
}
