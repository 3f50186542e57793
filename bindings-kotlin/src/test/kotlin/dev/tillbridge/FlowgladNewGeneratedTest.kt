// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladNewGeneratedTest {
    /** An empty key is refused. */
    @Test
    fun `new api-key-empty`() = case("flowglad/new.api-key-empty", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
            ),
        ) {
            Flowglad(apiKey = Secret(""))
        }
    }

    /** A key with a line break is refused. */
    @Test
    fun `new api-key-line-break`() = case("flowglad/new.api-key-line-break", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
            ),
        ) {
            Flowglad(apiKey = Secret("sk_test_a\r\nX: 1"))
        }
    }

    /** A key with a space inside is refused: the provider takes no other scheme than its own. */
    @Test
    fun `new api-key-with-space`() = case("flowglad/new.api-key-with-space", "new") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "api_key",
                reason = "must be visible ASCII characters, at least one",
            ),
        ) {
            Flowglad(apiKey = Secret("Basic c2tfdGVzdDo="))
        }
    }
}
