// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayCreateUserSubscriptionGeneratedTest {
    /** An answer without the subscription's id is no success. */
    @Test
    fun `create_user_subscription answer-without-members`() = case("globiance_pay/create_user_subscription.answer-without-members", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `create_user_subscription data-null`() = case("globiance_pay/create_user_subscription.data-null", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** A refusal with its reason. */
    @Test
    fun `create_user_subscription error-400`() = case("globiance_pay/create_user_subscription.error-400", "create_user_subscription") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "plan not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `create_user_subscription error-500`() = case("globiance_pay/create_user_subscription.error-500", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The answer is lost, and the outcome is unknown. */
    @Test
    fun `create_user_subscription fault-close-after-reading`() = case("globiance_pay/create_user_subscription.fault-close-after-reading", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The connection closes before the request is read, and the outcome is unknown. */
    @Test
    fun `create_user_subscription fault-close-before-reading`() = case("globiance_pay/create_user_subscription.fault-close-before-reading", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `create_user_subscription fault-stall`() = case("globiance_pay/create_user_subscription.fault-stall", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `create_user_subscription fault-truncated`() = case("globiance_pay/create_user_subscription.fault-truncated", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `create_user_subscription fault-wrong-length`() = case("globiance_pay/create_user_subscription.fault-wrong-length", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `create_user_subscription html-200`() = case("globiance_pay/create_user_subscription.html-200", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The id counts under its other documented names too. */
    @Test
    fun `create_user_subscription id-other-name`() = case("globiance_pay/create_user_subscription.id-other-name", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = null,
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** A note that is not JSON is refused before anything is sent. */
    @Test
    fun `create_user_subscription invalid-note`() = case("globiance_pay/create_user_subscription.invalid-note", "create_user_subscription") { url ->
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
                    field = "note",
                    reason = "must be a text that is JSON",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "just text",
                )
            }
        }
    }

    /** A plan id that is no UUID is refused before anything is sent. */
    @Test
    fun `create_user_subscription invalid-plan-id`() = case("globiance_pay/create_user_subscription.invalid-plan-id", "create_user_subscription") { url ->
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
                    field = "plan_id",
                    reason = "must be a UUID",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "plan-1",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The documented subscription: one id under one name. */
    @Test
    fun `create_user_subscription`() = case("globiance_pay/create_user_subscription", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = "https://subscription.globiance.dev/subscription/6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The body of this call holds no key; without a secret only the header names the store. */
    @Test
    fun `create_user_subscription key-only`() = case("globiance_pay/create_user_subscription.key-only", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = "https://subscription.globiance.dev/subscription/6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** A subscription without a link is a subscription. */
    @Test
    fun `create_user_subscription link-missing`() = case("globiance_pay/create_user_subscription.link-missing", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = null,
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** With retries allowed, a request whose answer was lost is still sent once. */
    @Test
    fun `create_user_subscription lost-answer`() = case("globiance_pay/create_user_subscription.lost-answer", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** Only what is required is sent; then billing starts at once. */
    @Test
    fun `create_user_subscription minimal`() = case("globiance_pay/create_user_subscription.minimal", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = "https://subscription.globiance.dev/subscription/6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                )
            }
        }
    }

    /** No limit is documented to come before anything is done, so the request is not repeated after one. */
    @Test
    fun `create_user_subscription not-repeated-after-429`() = case("globiance_pay/create_user_subscription.not-repeated-after-429", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
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
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** With retries allowed, the request is still sent once. */
    @Test
    fun `create_user_subscription not-repeated-after-503`() = case("globiance_pay/create_user_subscription.not-repeated-after-503", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_user_subscription",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "123e4567-e89b-12d3-a456-426614174000",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "cust123",
                    ),
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** A note may be any JSON. */
    @Test
    fun `create_user_subscription note-list`() = case("globiance_pay/create_user_subscription.note-list", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = "https://subscription.globiance.dev/subscription/6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "[1,\"ש\"]",
                )
            }
        }
    }

    /** Data given by name are sent as JSON, the names in order. */
    @Test
    fun `create_user_subscription note-values`() = case("globiance_pay/create_user_subscription.note-values", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = "https://subscription.globiance.dev/subscription/6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    noteValues = mapOf<String, String>("a" to "1", "key" to "ערך"),
                )
            }
        }
    }

    /** A start with another offset is sent as the instant that it is. */
    @Test
    fun `create_user_subscription starts-at-with-offset`() = case("globiance_pay/create_user_subscription.starts-at-with-offset", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = "https://subscription.globiance.dev/subscription/6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    message = "subscription created",
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T02:00:00+02:00"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** The same without an envelope. */
    @Test
    fun `create_user_subscription unwrapped`() = case("globiance_pay/create_user_subscription.unwrapped", "create_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCreatedSubscription(
                    subscriptionId = "6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    link = "https://subscription.globiance.dev/subscription/6ae4d823-ae90-4de7-a325-9779e3da0bc1",
                    message = null,
                    raw = "",
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** An empty customer id is refused before anything is sent. */
    @Test
    fun `create_user_subscription wrong-customer-id-empty`() = case("globiance_pay/create_user_subscription.wrong-customer-id-empty", "create_user_subscription") { url ->
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
                    field = "customer_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** An address without an @ is refused before anything is sent. */
    @Test
    fun `create_user_subscription wrong-email`() = case("globiance_pay/create_user_subscription.wrong-email", "create_user_subscription") { url ->
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
                    field = "customer_email",
                    reason = "must be a mail address",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }

    /** An empty note is refused before anything is sent. */
    @Test
    fun `create_user_subscription wrong-note-empty`() = case("globiance_pay/create_user_subscription.wrong-note-empty", "create_user_subscription") { url ->
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
                    field = "note",
                    reason = "must be a text that is JSON",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "",
                )
            }
        }
    }

    /** Data given in both forms are refused before anything is sent. */
    @Test
    fun `create_user_subscription wrong-note-twice`() = case("globiance_pay/create_user_subscription.wrong-note-twice", "create_user_subscription") { url ->
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
                    field = "note_values",
                    reason = "must not be given beside note",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "123e4567-e89b-12d3-a456-426614174000",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                    noteValues = mapOf<String, String>("a" to "1"),
                )
            }
        }
    }

    /** An empty plan id is refused before anything is sent. */
    @Test
    fun `create_user_subscription wrong-plan-id-empty`() = case("globiance_pay/create_user_subscription.wrong-plan-id-empty", "create_user_subscription") { url ->
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
                    field = "plan_id",
                    reason = "must be a UUID",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createUserSubscription(
                    planId = "",
                    customerId = "cust123",
                    customerEmail = "customer@example.com",
                    startsAt = Instant.parse("2023-08-01T00:00:00Z"),
                    note = "{\"key\":\"value\"}",
                )
            }
        }
    }
}
