// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayPauseUserSubscriptionGeneratedTest {
    /** An answer without a status is no success. */
    @Test
    fun `pause_user_subscription answer-without-members`() = case("globiance_pay/pause_user_subscription.answer-without-members", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `pause_user_subscription data-null`() = case("globiance_pay/pause_user_subscription.data-null", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A state that forbids it. */
    @Test
    fun `pause_user_subscription error-409`() = case("globiance_pay/pause_user_subscription.error-409", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 409u,
                    providerCode = null,
                    reason = "subscription is canceled",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `pause_user_subscription error-500`() = case("globiance_pay/pause_user_subscription.error-500", "pause_user_subscription") { url ->
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
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                ),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `pause_user_subscription fault-close-after-reading`() = case("globiance_pay/pause_user_subscription.fault-close-after-reading", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The connection closes before the request is read. */
    @Test
    fun `pause_user_subscription fault-close-before-reading`() = case("globiance_pay/pause_user_subscription.fault-close-before-reading", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `pause_user_subscription fault-stall`() = case("globiance_pay/pause_user_subscription.fault-stall", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `pause_user_subscription fault-truncated`() = case("globiance_pay/pause_user_subscription.fault-truncated", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `pause_user_subscription fault-wrong-length`() = case("globiance_pay/pause_user_subscription.fault-wrong-length", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `pause_user_subscription html-200`() = case("globiance_pay/pause_user_subscription.html-200", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** An id that is no UUID is refused before anything is sent. */
    @Test
    fun `pause_user_subscription invalid-id`() = case("globiance_pay/pause_user_subscription.invalid-id", "pause_user_subscription") { url ->
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
                client.pauseUserSubscription(subscriptionId = "sub123")
            }
        }
    }

    /** The documented answer, its id under the one public name. */
    @Test
    fun `pause_user_subscription`() = case("globiance_pay/pause_user_subscription", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Paused,
                    message = "Subscription paused successfully.",
                    raw = "",
                ),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A failure of the provider itself may be a refusal, so the request is not repeated after one. */
    @Test
    fun `pause_user_subscription not-repeated-after-500`() = case("globiance_pay/pause_user_subscription.not-repeated-after-500", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
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
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A passing failure is answered by sending again, because the end is the same. */
    @Test
    fun `pause_user_subscription retried-after-503`() = case("globiance_pay/pause_user_subscription.retried-after-503", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Paused,
                    message = "Subscription paused successfully.",
                    raw = "",
                ),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A lost answer is followed by sending again, because the end is the same. */
    @Test
    fun `pause_user_subscription retried-after-lost-answer`() = case("globiance_pay/pause_user_subscription.retried-after-lost-answer", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Paused,
                    message = "Subscription paused successfully.",
                    raw = "",
                ),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The same inside an envelope. */
    @Test
    fun `pause_user_subscription wrapped`() = case("globiance_pay/pause_user_subscription.wrapped", "pause_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Paused,
                    message = "Subscription paused successfully.",
                    raw = "",
                ),
            ) {
                client.pauseUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `pause_user_subscription wrong-id-empty`() = case("globiance_pay/pause_user_subscription.wrong-id-empty", "pause_user_subscription") { url ->
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
                client.pauseUserSubscription(subscriptionId = "")
            }
        }
    }
}
