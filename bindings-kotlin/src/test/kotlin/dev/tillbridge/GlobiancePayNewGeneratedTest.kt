// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayNewGeneratedTest {
    /** A key of spaces is refused. */
    @Test
    fun `new api-key-blank`() = case("globiance_pay/new.api-key-blank", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(apiKey = Secret("   "), secret = Secret("fixture-secret-not-real"))
        }
    }

    /** An empty key is refused. */
    @Test
    fun `new api-key-empty`() = case("globiance_pay/new.api-key-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(apiKey = Secret(""), secret = Secret("fixture-secret-not-real"))
        }
    }

    /** A key with a line break is refused. */
    @Test
    fun `new api-key-line-break`() = case("globiance_pay/new.api-key-line-break", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(apiKey = Secret("a\r\nX: 1"), secret = Secret("fixture-secret-not-real"))
        }
    }

    /** An address without encryption is refused. */
    @Test
    fun `new base-url-plain-http`() = case("globiance_pay/new.base-url-plain-http", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be https; http is for loopback, or with allow_plain_http",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(
                apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
                baseUrl = "http://merchant-api.globiancepay.com",
            )
        }
    }

    /** An empty address of the merchant's pages is refused. */
    @Test
    fun `new merchant-ui-url-empty`() = case("globiance_pay/new.merchant-ui-url-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "merchant_ui_url",
                reason = "must be an absolute https address; http is for loopback",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(apiKey = Secret("00000000-0000-4000-8000-0000000000aa"), merchantUiUrl = "")
        }
    }

    /** An address without a scheme of the merchant's pages is refused. */
    @Test
    fun `new merchant-ui-url-no-url`() = case("globiance_pay/new.merchant-ui-url-no-url", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "merchant_ui_url",
                reason = "must be an absolute https address; http is for loopback",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(
                apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
                merchantUiUrl = "merchant.globiancepay.com",
            )
        }
    }

    /** An address without encryption of the merchant's pages is refused. */
    @Test
    fun `new merchant-ui-url-plain-http`() = case("globiance_pay/new.merchant-ui-url-plain-http", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "merchant_ui_url",
                reason = "must be an absolute https address; http is for loopback",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(
                apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
                merchantUiUrl = "http://merchant.globiancepay.com",
            )
        }
    }

    /** An address that is a script of the merchant's pages is refused. */
    @Test
    fun `new merchant-ui-url-script`() = case("globiance_pay/new.merchant-ui-url-script", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "merchant_ui_url",
                reason = "must be an absolute https address; http is for loopback",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(apiKey = Secret("00000000-0000-4000-8000-0000000000aa"), merchantUiUrl = "javascript:alert(1)")
        }
    }

    /** An empty secret is refused. */
    @Test
    fun `new secret-empty`() = case("globiance_pay/new.secret-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "secret",
                reason = "must not be empty",
                retry = RetryAdvice.Never,
            ),
        ) {
            GlobiancePay(apiKey = Secret("00000000-0000-4000-8000-0000000000aa"), secret = Secret(""))
        }
    }
}
