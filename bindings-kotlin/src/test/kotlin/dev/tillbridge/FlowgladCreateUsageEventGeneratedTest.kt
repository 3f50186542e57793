// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladCreateUsageEventGeneratedTest {
    /** The usage may be named by the price, and a missing date is not sent. */
    @Test
    fun `create_usage_event by-price-id`() = case("flowglad/create_usage_event.by-price-id", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                )
            }
        }
    }

    /** The usage may be named by the price's slug, and a missing date is not sent. */
    @Test
    fun `create_usage_event by-price-slug`() = case("flowglad/create_usage_event.by-price-slug", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    priceSlug = "api_calls_price",
                )
            }
        }
    }

    /** The usage may be named by the meter, and a missing date is not sent. */
    @Test
    fun `create_usage_event by-usage-meter-id`() = case("flowglad/create_usage_event.by-usage-meter-id", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                )
            }
        }
    }

    /** An event of usage under the caller's own transaction id. */
    @Test
    fun `create_usage_event created`() = case("flowglad/create_usage_event.created", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** Issues of a refusal are kept. */
    @Test
    fun `create_usage_event error-400`() = case("flowglad/create_usage_event.error-400", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    reason = "usageEvent.amount: Too small",
                    issues = listOf(FieldIssue(field = "usageEvent.amount", reason = "Too small")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The same refusal as the provider means to send it. */
    @Test
    fun `create_usage_event error-409-other-subscription`() = case("flowglad/create_usage_event.error-409-other-subscription", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 409u,
                    providerCode = "CONFLICT",
                    reason = "UsageEvent conflict: A usage event already exists for transactionid tx-0001, but does not belong to subscription sub_OwpFvMfb95Tc1A0mik5Vc. Please provide a unique transactionId to create a new usage event.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_OwpFvMfb95Tc1A0mik5Vc",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The same transaction id on another subscription is refused, in practice as a server error. */
    @Test
    fun `create_usage_event error-500-other-subscription`() = case("flowglad/create_usage_event.error-500-other-subscription", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "UsageEvent conflict: A usage event already exists for transactionid tx-0001, but does not belong to subscription sub_OwpFvMfb95Tc1A0mik5Vc. Please provide a unique transactionId to create a new usage event.",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_OwpFvMfb95Tc1A0mik5Vc",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The connection closes after the event was read, and the call fails. */
    @Test
    fun `create_usage_event fault-close-after-reading`() = case("flowglad/create_usage_event.fault-close-after-reading", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The connection closes before the event is read to its end, and the call fails. */
    @Test
    fun `create_usage_event fault-close-before-reading`() = case("flowglad/create_usage_event.fault-close-before-reading", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `create_usage_event fault-stall`() = case("flowglad/create_usage_event.fault-stall", "create_usage_event") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `create_usage_event fault-truncated`() = case("flowglad/create_usage_event.fault-truncated", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `create_usage_event fault-wrong-length`() = case("flowglad/create_usage_event.fault-wrong-length", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** A refusal for too many calls is repeated for reads only. */
    @Test
    fun `create_usage_event not-repeated-after-429`() = case("flowglad/create_usage_event.not-repeated-after-429", "create_usage_event") { url ->
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
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** A server error may be a refusal, so it is not repeated. */
    @Test
    fun `create_usage_event not-repeated-after-500`() = case("flowglad/create_usage_event.not-repeated-after-500", "create_usage_event") { url ->
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
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** Optional members may be null. */
    @Test
    fun `create_usage_event optionals-null`() = case("flowglad/create_usage_event.optionals-null", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = null,
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** Properties that are no texts come back as JSON writes them. */
    @Test
    fun `create_usage_event properties-of-other-kinds`() = case("flowglad/create_usage_event.properties-of-other-kinds", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>("beta" to "true", "place" to "{\"x\":[1,null]}", "seats" to "3"),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** Properties travel with the event. */
    @Test
    fun `create_usage_event properties`() = case("flowglad/create_usage_event.properties", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>("plan" to "gold", "region" to "eu"),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    properties = mapOf<String, String>("plan" to "gold", "region" to "eu"),
                )
            }
        }
    }

    /** A 2xx answer without the event is not an empty result. */
    @Test
    fun `create_usage_event record-missing`() = case("flowglad/create_usage_event.record-missing", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** A replay that holds another amount than was sent is raised, because nothing new was counted. */
    @Test
    fun `create_usage_event replayed-other-amount`() = case("flowglad/create_usage_event.replayed-other-amount", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "usage_event_REL0TcF8virOCCcZIKsaV",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 5u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The same event sent again gives the stored one and counts nothing twice. */
    @Test
    fun `create_usage_event replayed`() = case("flowglad/create_usage_event.replayed", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** A gateway's error is repeated: doing it twice does no more than doing it once. */
    @Test
    fun `create_usage_event retried-after-502`() = case("flowglad/create_usage_event.retried-after-502", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** A gateway's error is repeated: doing it twice does no more than doing it once. */
    @Test
    fun `create_usage_event retried-after-503`() = case("flowglad/create_usage_event.retried-after-503", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** A call whose answer was lost is repeated: doing it twice does no more than doing it once. */
    @Test
    fun `create_usage_event retried-after-lost-answer`() = case("flowglad/create_usage_event.retried-after-lost-answer", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** The same event sent twice by the caller is one event. */
    @Test
    fun `create_usage_event sent-twice`() = case("flowglad/create_usage_event.sent-twice", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
            gives(
                FlowgladUsageEvent(
                    id = "usage_event_REL0TcF8virOCCcZIKsaV",
                    transactionId = "tx-0001",
                    amount = 3L,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    usageMeterId = "usage_meter_ZqQjpY1YZ35JH4N4p1tct",
                    priceId = "price_a8g9tAgEJbLNltBnbGLiM",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    createdAt = Instant.parse("2026-01-01T00:00:05Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:05Z"),
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                    livemode = false,
                    properties = mapOf<String, String>(),
                    raw = "",
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** An amount of zero is refused before anything is sent. */
    @Test
    fun `create_usage_event wrong-amount-zero`() = case("flowglad/create_usage_event.wrong-amount-zero", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
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
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 0u,
                    transactionId = "tx-0001",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** An event that names neither price nor meter is refused before anything is sent. */
    @Test
    fun `create_usage_event wrong-no-meter`() = case("flowglad/create_usage_event.wrong-no-meter", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "price_id",
                    reason = "exactly one must be given of price_id, price_slug, usage_meter_id, usage_meter_slug",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** An empty transaction id is refused before anything is sent. */
    @Test
    fun `create_usage_event wrong-transaction-id-empty`() = case("flowglad/create_usage_event.wrong-transaction-id-empty", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
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
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }

    /** An event that names both price and meter is refused before anything is sent. */
    @Test
    fun `create_usage_event wrong-two-meters`() = case("flowglad/create_usage_event.wrong-two-meters", "create_usage_event") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "price_id",
                    reason = "exactly one must be given of price_id, price_slug, usage_meter_id, usage_meter_slug",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUsageEvent(
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    amount = 3u,
                    transactionId = "tx-0001",
                    priceId = "price_1",
                    usageMeterSlug = "api_calls",
                    usageDate = Instant.parse("2026-01-01T00:00:04Z"),
                )
            }
        }
    }
}
