// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayCancelCheckoutGeneratedTest {
    /** A checkout that was paid is not cancelled. */
    @Test
    fun `cancel_checkout already-completed`() = case("globiance_pay/cancel_checkout.already-completed", "cancel_checkout") { url ->
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
                    reason = "checkout already completed",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelCheckout(checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42")
            }
        }
    }

    /** Any status of success is one. */
    @Test
    fun `cancel_checkout created-201`() = case("globiance_pay/cancel_checkout.created-201", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceMessage(message = "checkout cancelled", raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `cancel_checkout data-null`() = case("globiance_pay/cancel_checkout.data-null", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A state that forbids it. */
    @Test
    fun `cancel_checkout error-409`() = case("globiance_pay/cancel_checkout.error-409", "cancel_checkout") { url ->
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
                    reason = "checkout already completed",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `cancel_checkout error-500`() = case("globiance_pay/cancel_checkout.error-500", "cancel_checkout") { url ->
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
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `cancel_checkout fault-close-after-reading`() = case("globiance_pay/cancel_checkout.fault-close-after-reading", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** The connection closes before the request is read. */
    @Test
    fun `cancel_checkout fault-close-before-reading`() = case("globiance_pay/cancel_checkout.fault-close-before-reading", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `cancel_checkout fault-stall`() = case("globiance_pay/cancel_checkout.fault-stall", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `cancel_checkout fault-truncated`() = case("globiance_pay/cancel_checkout.fault-truncated", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `cancel_checkout fault-wrong-length`() = case("globiance_pay/cancel_checkout.fault-wrong-length", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `cancel_checkout html-200`() = case("globiance_pay/cancel_checkout.html-200", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** The documented answer is a message only. */
    @Test
    fun `cancel_checkout`() = case("globiance_pay/cancel_checkout", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceMessage(message = "checkout cancelled", raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** The body of this call holds no key; without a secret only the header names the store. */
    @Test
    fun `cancel_checkout key-only`() = case("globiance_pay/cancel_checkout.key-only", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceMessage(message = "checkout cancelled", raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A failure of the provider itself may be a refusal, so the request is not repeated after one. */
    @Test
    fun `cancel_checkout not-repeated-after-500`() = case("globiance_pay/cancel_checkout.not-repeated-after-500", "cancel_checkout") { url ->
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
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A passing failure is answered by sending again, because the end is the same. */
    @Test
    fun `cancel_checkout retried-after-503`() = case("globiance_pay/cancel_checkout.retried-after-503", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlobianceMessage(message = "checkout cancelled", raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A lost answer is followed by sending again, because the end is the same. */
    @Test
    fun `cancel_checkout retried-after-lost-answer`() = case("globiance_pay/cancel_checkout.retried-after-lost-answer", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlobianceMessage(message = "checkout cancelled", raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** This body has this signature. */
    @Test
    fun `cancel_checkout sign-request`() = case("globiance_pay/cancel_checkout.sign-request", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceMessage(message = "checkout cancelled", raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A 2xx answer without a message is a success too. */
    @Test
    fun `cancel_checkout without-message`() = case("globiance_pay/cancel_checkout.without-message", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceMessage(message = null, raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** A message beside empty data. */
    @Test
    fun `cancel_checkout wrapped`() = case("globiance_pay/cancel_checkout.wrapped", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceMessage(message = "checkout cancelled", raw = "")) {
                client.cancelCheckout(checkoutId = "checkout123")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `cancel_checkout wrong-id-empty`() = case("globiance_pay/cancel_checkout.wrong-id-empty", "cancel_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "checkout_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelCheckout(checkoutId = "")
            }
        }
    }
}
