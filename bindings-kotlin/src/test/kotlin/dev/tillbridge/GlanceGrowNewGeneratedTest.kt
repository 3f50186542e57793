// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlanceGrowNewGeneratedTest {
    /** A key of spaces is refused. */
    @Test
    fun `new api-key-blank`() = case("glance_grow/new.api-key-blank", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
            ),
        ) {
            GlanceGrow(apiKey = Secret("   "))
        }
    }

    /** A key with a control character is refused and not shown. */
    @Test
    fun `new api-key-control`() = case("glance_grow/new.api-key-control", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
                excludes = listOf("glnc_sk_fixture"),
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture\u0000_not_real"))
        }
    }

    /** A client without a key cannot be made. */
    @Test
    fun `new api-key-empty`() = case("glance_grow/new.api-key-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
            ),
        ) {
            GlanceGrow(apiKey = Secret(""))
        }
    }

    /** A key with a line break, which could add a header, is refused and not shown. */
    @Test
    fun `new api-key-line-break`() = case("glance_grow/new.api-key-line-break", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
                excludes = listOf("glnc_sk_fixture"),
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture\r\nX-Other: 1"))
        }
    }

    /** An empty base URL is refused. */
    @Test
    fun `new base-url-empty`() = case("glance_grow/new.base-url-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be an absolute https URL",
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = "")
        }
    }

    /** A base URL that is no URL is refused. */
    @Test
    fun `new base-url-garbage`() = case("glance_grow/new.base-url-garbage", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be an absolute https URL",
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = "not a url")
        }
    }

    /** A base URL without a host is refused. */
    @Test
    fun `new base-url-no-host`() = case("glance_grow/new.base-url-no-host", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be an absolute https URL",
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = "https://")
        }
    }

    /** A base URL of another scheme is refused. */
    @Test
    fun `new base-url-other-scheme`() = case("glance_grow/new.base-url-other-scheme", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be an absolute https URL",
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = "ftp://api.glance.co.il")
        }
    }

    /** A host that only begins like the loopback address is another machine. */
    @Test
    fun `new base-url-plain-http-lookalike`() = case("glance_grow/new.base-url-plain-http-lookalike", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be https; http is for loopback, or with allow_plain_http",
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = "http://127.0.0.1.example.com")
        }
    }

    /** Plain http to another machine would send the key in the clear and is refused. */
    @Test
    fun `new base-url-plain-http`() = case("glance_grow/new.base-url-plain-http", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be https; http is for loopback, or with allow_plain_http",
            ),
        ) {
            GlanceGrow(apiKey = Secret("glnc_sk_fixture_not_real"), baseUrl = "http://api.glance.co.il")
        }
    }
}
