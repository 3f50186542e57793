// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayGetUserSubscriptionGeneratedTest {
    /** A subscription that is paid. */
    @Test
    fun `get_user_subscription active`() = case("globiance_pay/get_user_subscription.active", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Active,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 1u,
                    remainingCycles = 5u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = Instant.parse("2024-08-19T07:24:48.031Z"),
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** An answer without a status cannot be read. */
    @Test
    fun `get_user_subscription answer-without-members`() = case("globiance_pay/get_user_subscription.answer-without-members", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A subscription that was cancelled. */
    @Test
    fun `get_user_subscription canceled`() = case("globiance_pay/get_user_subscription.canceled", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Canceled,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 1u,
                    remainingCycles = 5u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A cost is read exactly. */
    @Test
    fun `get_user_subscription cost-exact`() = case("globiance_pay/get_user_subscription.cost-exact", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("9.990000000000000001"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A cost may come as a text. */
    @Test
    fun `get_user_subscription cost-text`() = case("globiance_pay/get_user_subscription.cost-text", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("19.9"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `get_user_subscription data-null`() = case("globiance_pay/get_user_subscription.data-null", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A subscription that nobody knows. */
    @Test
    fun `get_user_subscription error-404`() = case("globiance_pay/get_user_subscription.error-404", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = null,
                    reason = "subscription not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A server error. */
    @Test
    fun `get_user_subscription error-500`() = case("globiance_pay/get_user_subscription.error-500", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
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
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `get_user_subscription fault-close-after-reading`() = case("globiance_pay/get_user_subscription.fault-close-after-reading", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The connection closes before the reading is read. */
    @Test
    fun `get_user_subscription fault-close-before-reading`() = case("globiance_pay/get_user_subscription.fault-close-before-reading", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `get_user_subscription fault-stall`() = case("globiance_pay/get_user_subscription.fault-stall", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `get_user_subscription fault-truncated`() = case("globiance_pay/get_user_subscription.fault-truncated", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `get_user_subscription fault-wrong-length`() = case("globiance_pay/get_user_subscription.fault-wrong-length", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A page with status 200 is no answer. */
    @Test
    fun `get_user_subscription html-200`() = case("globiance_pay/get_user_subscription.html-200", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A UUID in capitals is sent as it is. */
    @Test
    fun `get_user_subscription id-upper-case`() = case("globiance_pay/get_user_subscription.id-upper-case", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123E4567-E89B-12D3-A456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123E4567-E89B-12D3-A456-426614174000")
            }
        }
    }

    /** The documented subscription. */
    @Test
    fun `get_user_subscription`() = case("globiance_pay/get_user_subscription", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** Only the status is needed. */
    @Test
    fun `get_user_subscription optionals-absent`() = case("globiance_pay/get_user_subscription.optionals-absent", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = null,
                    customerId = null,
                    customerEmail = null,
                    planCyclePeriod = null,
                    planCycle = null,
                    planStart = null,
                    planEnd = null,
                    planCost = null,
                    planCurrency = null,
                    planGraceTime = null,
                    planGraceTimePeriod = null,
                    planGracePeriodType = null,
                    totalPaidCycles = null,
                    remainingCycles = null,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A subscription that is paused. */
    @Test
    fun `get_user_subscription paused`() = case("globiance_pay/get_user_subscription.paused", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Paused,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 1u,
                    remainingCycles = 5u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** Other letters of periods are kept. */
    @Test
    fun `get_user_subscription periods-other`() = case("globiance_pay/get_user_subscription.periods-other", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Month,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Year,
                    planGracePeriodType = "pre-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** Times that are set. */
    @Test
    fun `get_user_subscription prepaid`() = case("globiance_pay/get_user_subscription.prepaid", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Active,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = Instant.parse("2024-08-12T07:24:48.031Z"),
                    prepaidSubscriptionEnds = Instant.parse("2024-09-12T07:24:48.031Z"),
                    nextPaymentOn = Instant.parse("2024-08-19T07:24:48.031Z"),
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A passing failure is answered by asking again. */
    @Test
    fun `get_user_subscription retried-after-503`() = case("globiance_pay/get_user_subscription.retried-after-503", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The other spelling of canceled is the same word. */
    @Test
    fun `get_user_subscription status-cancelled`() = case("globiance_pay/get_user_subscription.status-cancelled", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Canceled,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A word that nobody documented is kept. */
    @Test
    fun `get_user_subscription status-ended`() = case("globiance_pay/get_user_subscription.status-ended", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Unknown(value = "ended"),
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A time that cannot be read is absent. */
    @Test
    fun `get_user_subscription time-unreadable`() = case("globiance_pay/get_user_subscription.time-unreadable", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = null,
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** Members that nobody knows do not matter. */
    @Test
    fun `get_user_subscription unknown-members`() = case("globiance_pay/get_user_subscription.unknown-members", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The same without an envelope. */
    @Test
    fun `get_user_subscription unwrapped`() = case("globiance_pay/get_user_subscription.unwrapped", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscription(
                    subscriptionId = "123e4567-e89b-12d3-a456-426614174000",
                    status = GlobianceSubscriptionStatus.Pending,
                    planId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    customerId = "XXX-TEA-STORE-XXX-002",
                    customerEmail = "xyz@xyz.com",
                    planCyclePeriod = GlobiancePeriod.Week,
                    planCycle = 1u,
                    planStart = Instant.parse("2024-08-12T07:24:48.031Z"),
                    planEnd = Instant.parse("2024-09-23T07:24:48.031Z"),
                    planCost = BigDecimal("100"),
                    planCurrency = "USD",
                    planGraceTime = 2u,
                    planGraceTimePeriod = GlobiancePeriod.Day,
                    planGracePeriodType = "post-period",
                    totalPaidCycles = 0u,
                    remainingCycles = 6u,
                    prepaidSubscriptionStarts = null,
                    prepaidSubscriptionEnds = null,
                    nextPaymentOn = null,
                    raw = "",
                ),
            ) {
                client.getUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_user_subscription wrong-id-empty`() = case("globiance_pay/get_user_subscription.wrong-id-empty", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "subscription_id",
                    reason = "must be a UUID",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getUserSubscription(subscriptionId = "")
            }
        }
    }

    /** An id that is no UUID is refused before anything is sent. */
    @Test
    fun `get_user_subscription wrong-id-no-uuid`() = case("globiance_pay/get_user_subscription.wrong-id-no-uuid", "get_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "subscription_id",
                    reason = "must be a UUID",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getUserSubscription(subscriptionId = "sub123")
            }
        }
    }
}
