// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseAssignSeqrIdGeneratedTest {
    /** A wrong password on any operation is refused for good. */
    @Test
    fun `assign_seqr_id code-20`() = case("glase/assign_seqr_id.code-20", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** ACCESS_DENIED answered to assignSeqrId. */
    @Test
    fun `assign_seqr_id code-21`() = case("glase/assign_seqr_id.code-21", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_ID answered to assignSeqrId. */
    @Test
    fun `assign_seqr_id code-29`() = case("glase/assign_seqr_id.code-29", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the call fails. */
    @Test
    fun `assign_seqr_id code-90`() = case("glase/assign_seqr_id.code-90", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to assignSeqrId. */
    @Test
    fun `assign_seqr_id code-91`() = case("glase/assign_seqr_id.code-91", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to assignSeqrId. */
    @Test
    fun `assign_seqr_id code-94`() = case("glase/assign_seqr_id.code-94", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `assign_seqr_id code-unknown`() = case("glase/assign_seqr_id.code-unknown", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `assign_seqr_id empty-200`() = case("glase/assign_seqr_id.empty-200", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A server error without a body, and the call fails. */
    @Test
    fun `assign_seqr_id error-500-empty`() = case("glase/assign_seqr_id.error-500-empty", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the call fails. */
    @Test
    fun `assign_seqr_id error-502-html`() = case("glase/assign_seqr_id.error-502-html", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A sticker that another terminal has, or that is not alphanumeric. */
    @Test
    fun `assign_seqr_id error-53-documented`() = case("glase/assign_seqr_id.error-53-documented", "assign_seqr_id") { url ->
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
                    httpStatus = 200u,
                    providerCode = "53",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A soap:Client fault says that the assignment was not processed. */
    @Test
    fun `assign_seqr_id fault-answer-client`() = case("glase/assign_seqr_id.fault-answer-client", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the call fails. */
    @Test
    fun `assign_seqr_id fault-answer-server`() = case("glase/assign_seqr_id.fault-answer-server", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** The connection closes after the assignment was read, and the call fails. */
    @Test
    fun `assign_seqr_id fault-close-after-reading`() = case("glase/assign_seqr_id.fault-close-after-reading", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** The connection closes before the assignment is read to its end, and the call fails. */
    @Test
    fun `assign_seqr_id fault-close-before-reading`() = case("glase/assign_seqr_id.fault-close-before-reading", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `assign_seqr_id fault-stall`() = case("glase/assign_seqr_id.fault-stall", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `assign_seqr_id fault-truncated`() = case("glase/assign_seqr_id.fault-truncated", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `assign_seqr_id fault-wrong-length`() = case("glase/assign_seqr_id.fault-wrong-length", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `assign_seqr_id html-200`() = case("glase/assign_seqr_id.html-200", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A sticker's id of digits alone. */
    @Test
    fun `assign_seqr_id id-of-digits`() = case("glase/assign_seqr_id.id-of-digits", "assign_seqr_id") { url ->
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
                GlaseAssignedSeqrId(seqrId = "0039394857311223", code = "HTTP://SEQR.SE/Q0039394857311223", raw = ""),
            ) {
                client.assignSeqrId(seqrId = "0039394857311223")
            }
        }
    }

    /** A sticker is bound to the terminal. */
    @Test
    fun `assign_seqr_id`() = case("glase/assign_seqr_id", "assign_seqr_id") { url ->
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
                GlaseAssignedSeqrId(
                    seqrId = "examplecafe0039394857311223",
                    code = "HTTP://SEQR.SE/Qexamplecafe0039394857311223",
                    raw = "",
                ),
            ) {
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `assign_seqr_id no-terminal`() = case("glase/assign_seqr_id.no-terminal", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A call that the provider could not classify is not repeated by itself. */
    @Test
    fun `assign_seqr_id not-repeated-after-90`() = case("glase/assign_seqr_id.not-repeated-after-90", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A server fault is not repeated by itself. */
    @Test
    fun `assign_seqr_id not-repeated-after-fault`() = case("glase/assign_seqr_id.not-repeated-after-fault", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** The answer of another operation cannot be understood. */
    @Test
    fun `assign_seqr_id other-operation`() = case("glase/assign_seqr_id.other-operation", "assign_seqr_id") { url ->
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
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A call that sets a state is repeated after a proxy's error page. */
    @Test
    fun `assign_seqr_id retried-after-502`() = case("glase/assign_seqr_id.retried-after-502", "assign_seqr_id") { url ->
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
                GlaseAssignedSeqrId(
                    seqrId = "examplecafe0039394857311223",
                    code = "HTTP://SEQR.SE/Qexamplecafe0039394857311223",
                    raw = "",
                ),
            ) {
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A call that sets a state is repeated when its answer was lost. */
    @Test
    fun `assign_seqr_id retried-after-lost-answer`() = case("glase/assign_seqr_id.retried-after-lost-answer", "assign_seqr_id") { url ->
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
                GlaseAssignedSeqrId(
                    seqrId = "examplecafe0039394857311223",
                    code = "HTTP://SEQR.SE/Qexamplecafe0039394857311223",
                    raw = "",
                ),
            ) {
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** An assignment whose answer was lost, repeated: to whom the sticker belongs cannot be told. */
    @Test
    fun `assign_seqr_id taken-after-lost-answer`() = case("glase/assign_seqr_id.taken-after-lost-answer", "assign_seqr_id") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "53",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.assignSeqrId(seqrId = "examplecafe0039394857311223")
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `assign_seqr_id wrong-comment-long`() = case("glase/assign_seqr_id.wrong-comment-long", "assign_seqr_id") { url ->
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
                client.assignSeqrId(
                    seqrId = "examplecafe0039394857311223",
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `assign_seqr_id wrong-reference-long`() = case("glase/assign_seqr_id.wrong-reference-long", "assign_seqr_id") { url ->
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
                client.assignSeqrId(
                    seqrId = "examplecafe0039394857311223",
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A sticker's id that is not alphanumeric is refused. */
    @Test
    fun `assign_seqr_id wrong-seqr-id-digit-of-another-script`() = case("glase/assign_seqr_id.wrong-seqr-id-digit-of-another-script", "assign_seqr_id") { url ->
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
                    field = "seqr_id",
                    reason = "must be letters and digits only",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.assignSeqrId(seqrId = "shop١")
            }
        }
    }

    /** A sticker's id that is not alphanumeric is refused. */
    @Test
    fun `assign_seqr_id wrong-seqr-id-empty`() = case("glase/assign_seqr_id.wrong-seqr-id-empty", "assign_seqr_id") { url ->
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
                    field = "seqr_id",
                    reason = "must be letters and digits only",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.assignSeqrId(seqrId = "")
            }
        }
    }

    /** A sticker's id that is not alphanumeric is refused. */
    @Test
    fun `assign_seqr_id wrong-seqr-id-hyphen`() = case("glase/assign_seqr_id.wrong-seqr-id-hyphen", "assign_seqr_id") { url ->
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
                    field = "seqr_id",
                    reason = "must be letters and digits only",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.assignSeqrId(seqrId = "shop-1")
            }
        }
    }

    /** A sticker's id that is not alphanumeric is refused. */
    @Test
    fun `assign_seqr_id wrong-seqr-id-space`() = case("glase/assign_seqr_id.wrong-seqr-id-space", "assign_seqr_id") { url ->
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
                    field = "seqr_id",
                    reason = "must be letters and digits only",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.assignSeqrId(seqrId = "shop 1")
            }
        }
    }

    /** A sticker's id that is not alphanumeric is refused. */
    @Test
    fun `assign_seqr_id wrong-seqr-id-umlaut`() = case("glase/assign_seqr_id.wrong-seqr-id-umlaut", "assign_seqr_id") { url ->
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
                    field = "seqr_id",
                    reason = "must be letters and digits only",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.assignSeqrId(seqrId = "café1")
            }
        }
    }
}
