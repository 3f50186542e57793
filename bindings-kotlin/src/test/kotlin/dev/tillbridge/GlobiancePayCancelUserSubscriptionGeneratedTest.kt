// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayCancelUserSubscriptionGeneratedTest {
    /** An answer without a status is no success. */
    @Test
    fun `cancel_user_subscription answer-without-members`() = case("globiance_pay/cancel_user_subscription.answer-without-members", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `cancel_user_subscription data-null`() = case("globiance_pay/cancel_user_subscription.data-null", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A state that forbids it. */
    @Test
    fun `cancel_user_subscription error-409`() = case("globiance_pay/cancel_user_subscription.error-409", "cancel_user_subscription") { url ->
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
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `cancel_user_subscription error-500`() = case("globiance_pay/cancel_user_subscription.error-500", "cancel_user_subscription") { url ->
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
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `cancel_user_subscription fault-close-after-reading`() = case("globiance_pay/cancel_user_subscription.fault-close-after-reading", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The connection closes before the request is read. */
    @Test
    fun `cancel_user_subscription fault-close-before-reading`() = case("globiance_pay/cancel_user_subscription.fault-close-before-reading", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `cancel_user_subscription fault-stall`() = case("globiance_pay/cancel_user_subscription.fault-stall", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `cancel_user_subscription fault-truncated`() = case("globiance_pay/cancel_user_subscription.fault-truncated", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `cancel_user_subscription fault-wrong-length`() = case("globiance_pay/cancel_user_subscription.fault-wrong-length", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `cancel_user_subscription html-200`() = case("globiance_pay/cancel_user_subscription.html-200", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The documented answer, its id under the one public name. */
    @Test
    fun `cancel_user_subscription`() = case("globiance_pay/cancel_user_subscription", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Canceled,
                    message = "Subscription canceled successfully.",
                    raw = "",
                ),
            ) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A failure of the provider itself may be a refusal, so the request is not repeated after one. */
    @Test
    fun `cancel_user_subscription not-repeated-after-500`() = case("globiance_pay/cancel_user_subscription.not-repeated-after-500", "cancel_user_subscription") { url ->
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
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A passing failure is answered by sending again, because the end is the same. */
    @Test
    fun `cancel_user_subscription retried-after-503`() = case("globiance_pay/cancel_user_subscription.retried-after-503", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Canceled,
                    message = "Subscription canceled successfully.",
                    raw = "",
                ),
            ) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** A lost answer is followed by sending again, because the end is the same. */
    @Test
    fun `cancel_user_subscription retried-after-lost-answer`() = case("globiance_pay/cancel_user_subscription.retried-after-lost-answer", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Canceled,
                    message = "Subscription canceled successfully.",
                    raw = "",
                ),
            ) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** The same inside an envelope. */
    @Test
    fun `cancel_user_subscription wrapped`() = case("globiance_pay/cancel_user_subscription.wrapped", "cancel_user_subscription") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceSubscriptionChange(
                    subscriptionId = "sub123",
                    status = GlobianceSubscriptionStatus.Canceled,
                    message = "Subscription canceled successfully.",
                    raw = "",
                ),
            ) {
                client.cancelUserSubscription(subscriptionId = "123e4567-e89b-12d3-a456-426614174000")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `cancel_user_subscription wrong-id-empty`() = case("globiance_pay/cancel_user_subscription.wrong-id-empty", "cancel_user_subscription") { url ->
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
                client.cancelUserSubscription(subscriptionId = "")
            }
        }
    }

    /** An id that is no UUID is refused before anything is sent. */
    @Test
    fun `cancel_user_subscription wrong-id-no-uuid`() = case("globiance_pay/cancel_user_subscription.wrong-id-no-uuid", "cancel_user_subscription") { url ->
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
                client.cancelUserSubscription(subscriptionId = "sub123")
            }
        }
    }
}
