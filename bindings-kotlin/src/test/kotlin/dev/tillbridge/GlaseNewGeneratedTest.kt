// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseNewGeneratedTest {
    /** An address that is none is refused. */
    @Test
    fun `new base-url-garbage`() = case("glase/new.base-url-garbage", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "base_url",
                reason = "must be an absolute https URL",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(
                    id = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                ),
                clientId = "example-pos 1.4.2",
                baseUrl = "not a url",
            )
        }
    }

    /** Plain http is refused for hosts other than this machine. */
    @Test
    fun `new base-url-plain-http`() = case("glase/new.base-url-plain-http", "new") { url ->
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
            Glase(
                terminal = GlaseTerminal(
                    id = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                ),
                clientId = "example-pos 1.4.2",
                baseUrl = "http://glase.example.com/soap",
            )
        }
    }

    /** An empty channel is refused. */
    @Test
    fun `new channel-empty`() = case("glase/new.channel-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "channel",
                reason = "must be 1 to 40 characters",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(
                    id = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                ),
                channel = "",
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** A channel beyond 40 characters is refused. */
    @Test
    fun `new channel-long`() = case("glase/new.channel-long", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "channel",
                reason = "must be 1 to 40 characters",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(
                    id = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                ),
                channel = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** An empty client id is refused. */
    @Test
    fun `new client-id-empty`() = case("glase/new.client-id-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "client_id",
                reason = "must not be empty",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(
                    id = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                ),
                clientId = "",
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `new client-reference-long`() = case("glase/new.client-reference-long", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "client_reference",
                reason = "must be 1 to 32 characters",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(
                    id = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                ),
                clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** Without any login no client is made. */
    @Test
    fun `new no-principal`() = case("glase/new.no-principal", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "terminal",
                reason = "must be given, or reseller: at least one of the two",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(baseUrl = "https://glase.example.com/soap/merchant/cashregister-2")
        }
    }

    /** A reseller with a blank id is refused. */
    @Test
    fun `new reseller-id-blank`() = case("glase/new.reseller-id-blank", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "reseller.id",
                reason = "must not be empty",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                reseller = GlaseReseller(id = " ", password = Secret("example-reseller-password"), userId = null),
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** A reseller without a password is refused. */
    @Test
    fun `new reseller-password-empty`() = case("glase/new.reseller-password-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "reseller.password",
                reason = "must not be empty",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                reseller = GlaseReseller(id = "example_shop", password = Secret(""), userId = null),
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** An empty user of the reseller is refused. */
    @Test
    fun `new reseller-user-empty`() = case("glase/new.reseller-user-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "reseller.user_id",
                reason = "must not be empty",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                reseller = GlaseReseller(
                    id = "example_shop",
                    password = Secret("example-reseller-password"),
                    userId = "",
                ),
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** A control character in a terminal's id is refused. */
    @Test
    fun `new terminal-id-control`() = case("glase/new.terminal-id-control", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "terminal.id",
                reason = "must not hold control characters",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(id = "a\u0007b", password = Secret("example-terminal-password")),
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** A terminal without an id is refused. */
    @Test
    fun `new terminal-id-empty`() = case("glase/new.terminal-id-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "terminal.id",
                reason = "must not be empty",
                retry = RetryAdvice.Never,
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(id = "", password = Secret("example-terminal-password")),
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }

    /** A terminal password under 4 characters is refused, and not shown. */
    @Test
    fun `new terminal-password-short`() = case("glase/new.terminal-password-short", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "terminal.password",
                reason = "must be at least 4 characters",
                retry = RetryAdvice.Never,
                excludes = listOf("q7Z"),
            ),
        ) {
            Glase(
                terminal = GlaseTerminal(id = "87e791f9e24148a6892c52aa85bb0331", password = Secret("q7Z")),
                baseUrl = "https://glase.example.com/soap/merchant/cashregister-2",
            )
        }
    }
}
