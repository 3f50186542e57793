// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseUnregisterTerminalGeneratedTest {
    /** A wrong password on any operation is refused for good. */
    @Test
    fun `unregister_terminal code-20`() = case("glase/unregister_terminal.code-20", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** ACCESS_DENIED answered to unregisterTerminal. */
    @Test
    fun `unregister_terminal code-21`() = case("glase/unregister_terminal.code-21", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "21",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to unregisterTerminal. */
    @Test
    fun `unregister_terminal code-33`() = case("glase/unregister_terminal.code-33", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "33",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the call fails. */
    @Test
    fun `unregister_terminal code-90`() = case("glase/unregister_terminal.code-90", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to unregisterTerminal. */
    @Test
    fun `unregister_terminal code-91`() = case("glase/unregister_terminal.code-91", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "91",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to unregisterTerminal. */
    @Test
    fun `unregister_terminal code-94`() = case("glase/unregister_terminal.code-94", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "94",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `unregister_terminal code-unknown`() = case("glase/unregister_terminal.code-unknown", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "77",
                    reason = "result code 77: SOMETHING_NEW",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `unregister_terminal empty-200`() = case("glase/unregister_terminal.empty-200", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A terminal that Glase does not know, or no longer. */
    @Test
    fun `unregister_terminal error-29-documented`() = case("glase/unregister_terminal.error-29-documented", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "29",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A server error without a body, and the call fails. */
    @Test
    fun `unregister_terminal error-500-empty`() = case("glase/unregister_terminal.error-500-empty", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
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
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the call fails. */
    @Test
    fun `unregister_terminal error-502-html`() = case("glase/unregister_terminal.error-502-html", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502 without a SOAP answer",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A soap:Client fault says that the removal was not processed. */
    @Test
    fun `unregister_terminal fault-answer-client`() = case("glase/unregister_terminal.fault-answer-client", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Unmarshalling Error: unexpected element (uri:\"\", local:\"amount\"). Expected elements are <{}context>,<{}invoiceReference>",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the call fails. */
    @Test
    fun `unregister_terminal fault-answer-server`() = case("glase/unregister_terminal.fault-answer-server", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Fault occurred while processing.",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** The connection closes after the removal was read, and the call fails. */
    @Test
    fun `unregister_terminal fault-close-after-reading`() = case("glase/unregister_terminal.fault-close-after-reading", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.unregisterTerminal()
            }
        }
    }

    /** The connection closes before the removal is read to its end, and the call fails. */
    @Test
    fun `unregister_terminal fault-close-before-reading`() = case("glase/unregister_terminal.fault-close-before-reading", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.unregisterTerminal()
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `unregister_terminal fault-stall`() = case("glase/unregister_terminal.fault-stall", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 500.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.unregisterTerminal()
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `unregister_terminal fault-truncated`() = case("glase/unregister_terminal.fault-truncated", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.unregisterTerminal()
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `unregister_terminal fault-wrong-length`() = case("glase/unregister_terminal.fault-wrong-length", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.unregisterTerminal()
            }
        }
    }

    /** A removal whose answer was lost, repeated: the login is gone with the terminal. */
    @Test
    fun `unregister_terminal gone-after-lost-answer-20`() = case("glase/unregister_terminal.gone-after-lost-answer-20", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseUnregisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    alreadyGone = true,
                    raw = "",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A removal whose answer was lost, repeated: the terminal is gone. */
    @Test
    fun `unregister_terminal gone-after-lost-answer`() = case("glase/unregister_terminal.gone-after-lost-answer", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseUnregisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    alreadyGone = true,
                    raw = "",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `unregister_terminal html-200`() = case("glase/unregister_terminal.html-200", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** The client's own terminal is removed. */
    @Test
    fun `unregister_terminal`() = case("glase/unregister_terminal", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseUnregisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    alreadyGone = false,
                    raw = "",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `unregister_terminal no-terminal`() = case("glase/unregister_terminal.no-terminal", "unregister_terminal") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "terminal",
                    reason = "must be among the client's credentials: this call is the terminal's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A call that the provider could not classify is not repeated by itself. */
    @Test
    fun `unregister_terminal not-repeated-after-90`() = case("glase/unregister_terminal.not-repeated-after-90", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A server fault is not repeated by itself. */
    @Test
    fun `unregister_terminal not-repeated-after-fault`() = case("glase/unregister_terminal.not-repeated-after-fault", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "Server",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** The answer of another operation cannot be understood. */
    @Test
    fun `unregister_terminal other-operation`() = case("glase/unregister_terminal.other-operation", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A call that sets a state is repeated after a proxy's error page. */
    @Test
    fun `unregister_terminal retried-after-502`() = case("glase/unregister_terminal.retried-after-502", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseUnregisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    alreadyGone = false,
                    raw = "",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A call that sets a state is repeated when its answer was lost. */
    @Test
    fun `unregister_terminal retried-after-lost-answer`() = case("glase/unregister_terminal.retried-after-lost-answer", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseUnregisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    alreadyGone = false,
                    raw = "",
                ),
            ) {
                client.unregisterTerminal()
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `unregister_terminal wrong-comment-long`() = case("glase/unregister_terminal.wrong-comment-long", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_comment",
                    reason = "must be at most 80 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.unregisterTerminal(
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `unregister_terminal wrong-reference-long`() = case("glase/unregister_terminal.wrong-reference-long", "unregister_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
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
                client.unregisterTerminal(clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
            }
        }
    }
}
