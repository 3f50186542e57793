// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseRegisterTerminalGeneratedTest {
    /** With both logins a terminal is registered by the reseller. */
    @Test
    fun `register_terminal both-principals`() = case("glase/register_terminal.both-principals", "register_terminal") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseRegisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                    raw = "",
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `register_terminal code-20`() = case("glase/register_terminal.code-20", "register_terminal") { url ->
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
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** ACCESS_DENIED answered to registerTerminal. */
    @Test
    fun `register_terminal code-21`() = case("glase/register_terminal.code-21", "register_terminal") { url ->
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
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "21",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to registerTerminal. */
    @Test
    fun `register_terminal code-33`() = case("glase/register_terminal.code-33", "register_terminal") { url ->
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
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "33",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** REGISTRATION_NOT_POSSIBLE answered to registerTerminal. */
    @Test
    fun `register_terminal code-56`() = case("glase/register_terminal.code-56", "register_terminal") { url ->
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
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "56",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** REGISTRATION_PRINCIPAL_ALREADY_EXISTS answered to registerTerminal. */
    @Test
    fun `register_terminal code-57`() = case("glase/register_terminal.code-57", "register_terminal") { url ->
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
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "57",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the outcome is unknown. */
    @Test
    fun `register_terminal code-90`() = case("glase/register_terminal.code-90", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to registerTerminal. */
    @Test
    fun `register_terminal code-91`() = case("glase/register_terminal.code-91", "register_terminal") { url ->
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
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "91",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** SYSTEM_BUSY answered to registerTerminal. */
    @Test
    fun `register_terminal code-93`() = case("glase/register_terminal.code-93", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "93",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to registerTerminal. */
    @Test
    fun `register_terminal code-94`() = case("glase/register_terminal.code-94", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "94",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `register_terminal code-unknown`() = case("glase/register_terminal.code-unknown", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "77",
                    reason = "result code 77: SOMETHING_NEW",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A refused registration that repeats both passwords shows neither. */
    @Test
    fun `register_terminal echo-both-passwords`() = case("glase/register_terminal.echo-both-passwords", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(id = "example_shop", password = Secret("CANARY-7f3a-password"), userId = null),
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
                    excludes = listOf("CANARY-7f3a-password", "CANARY-91bc-password"),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("CANARY-91bc-password"),
                )
            }
        }
    }

    /** An empty answer with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `register_terminal empty-200`() = case("glase/register_terminal.empty-200", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A wrong reseller password. */
    @Test
    fun `register_terminal error-20-documented`() = case("glase/register_terminal.error-20-documented", "register_terminal") { url ->
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
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A reseller that Glase does not know. */
    @Test
    fun `register_terminal error-37-documented`() = case("glase/register_terminal.error-37-documented", "register_terminal") { url ->
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
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "37",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A server error without a body, and the outcome is unknown. */
    @Test
    fun `register_terminal error-500-empty`() = case("glase/register_terminal.error-500-empty", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the outcome is unknown. */
    @Test
    fun `register_terminal error-502-html`() = case("glase/register_terminal.error-502-html", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502 without a SOAP answer",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A soap:Client fault says that the registration was not processed. */
    @Test
    fun `register_terminal fault-answer-client`() = case("glase/register_terminal.fault-answer-client", "register_terminal") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Unmarshalling Error: unexpected element (uri:\"\", local:\"amount\"). Expected elements are <{}context>,<{}invoiceReference>",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the outcome is unknown. */
    @Test
    fun `register_terminal fault-answer-server`() = case("glase/register_terminal.fault-answer-server", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Fault occurred while processing.",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** The connection closes after the registration was read, and the outcome is unknown. */
    @Test
    fun `register_terminal fault-close-after-reading`() = case("glase/register_terminal.fault-close-after-reading", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** The connection closes before the registration is read to its end, and the outcome is unknown. */
    @Test
    fun `register_terminal fault-close-before-reading`() = case("glase/register_terminal.fault-close-before-reading", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `register_terminal fault-stall`() = case("glase/register_terminal.fault-stall", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 500.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `register_terminal fault-truncated`() = case("glase/register_terminal.fault-truncated", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `register_terminal fault-wrong-length`() = case("glase/register_terminal.fault-wrong-length", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** An HTML page with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `register_terminal html-200`() = case("glase/register_terminal.html-200", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A terminal is registered with a password of the caller's choice. */
    @Test
    fun `register_terminal`() = case("glase/register_terminal", "register_terminal") { url ->
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
            gives(
                GlaseRegisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("example-terminal-password"),
                    raw = "",
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** With retries allowed it is sent once, and the attempt is handed out. */
    @Test
    fun `register_terminal lost-answer`() = case("glase/register_terminal.lost-answer", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** The error and the attempt of a lost registration show neither password. */
    @Test
    fun `register_terminal lost-shows-no-password`() = case("glase/register_terminal.lost-shows-no-password", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(id = "example_shop", password = Secret("CANARY-7f3a-password"), userId = null),
            clientId = "example-pos 1.4.2",
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
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                    excludes = listOf("CANARY-7f3a-password", "CANARY-91bc-password"),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("CANARY-91bc-password"),
                )
            }
        }
    }

    /** The reseller's call without the reseller's login is refused. */
    @Test
    fun `register_terminal no-reseller`() = case("glase/register_terminal.no-reseller", "register_terminal") { url ->
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
                    field = "reseller",
                    reason = "must be among the client's credentials: this call is the reseller's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** With retries allowed, a call that is turned away is not repeated. */
    @Test
    fun `register_terminal not-repeated-after-429`() = case("glase/register_terminal.not-repeated-after-429", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(Expected(PaymentException.RateLimited::class, "rate_limited", httpStatus = 429u)) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** With retries allowed, an error page is not repeated, whatever it asks. */
    @Test
    fun `register_terminal not-repeated-after-503`() = case("glase/register_terminal.not-repeated-after-503", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** With retries allowed, an unclassified error is not repeated. */
    @Test
    fun `register_terminal not-repeated-after-90`() = case("glase/register_terminal.not-repeated-after-90", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** With retries allowed, a busy system is not asked again. */
    @Test
    fun `register_terminal not-repeated-after-93`() = case("glase/register_terminal.not-repeated-after-93", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "93",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** The answer of another operation cannot be understood, and the outcome is unknown. */
    @Test
    fun `register_terminal other-operation`() = case("glase/register_terminal.other-operation", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** Without a password the library makes one, sends it and hands it out. */
    @Test
    fun `register_terminal password-generated`() = case("glase/register_terminal.password-generated", "register_terminal") { url ->
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
            gives(
                GlaseRegisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret(""),
                    raw = "",
                ),
                "password",
            ) {
                client.registerTerminal(externalTerminalId = "Store 111/Till 4", name = "Example Cafe, till 4")
            }
        }
    }

    /** A terminal password of 4 characters is the shortest. */
    @Test
    fun `register_terminal password-shortest`() = case("glase/register_terminal.password-shortest", "register_terminal") { url ->
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
            gives(
                GlaseRegisteredTerminal(
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    password = Secret("a&<9"),
                    raw = "",
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("a&<9"),
                )
            }
        }
    }

    /** A success with an empty id cannot be understood, and the outcome is unknown. */
    @Test
    fun `register_terminal result-empty`() = case("glase/register_terminal.result-empty", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A success without the result that it is about cannot be understood, and the outcome is unknown. */
    @Test
    fun `register_terminal result-missing`() = case("glase/register_terminal.result-missing", "register_terminal") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** An answer that cannot be read shows no password. */
    @Test
    fun `register_terminal unreadable-shows-no-password`() = case("glase/register_terminal.unreadable-shows-no-password", "register_terminal") { url ->
        Glase(
            reseller = GlaseReseller(id = "example_shop", password = Secret("CANARY-7f3a-password"), userId = null),
            clientId = "example-pos 1.4.2",
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
                        provider = "glase",
                        operation = "register_terminal",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "Store 111/Till 4",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                    excludes = listOf("CANARY-7f3a-password", "CANARY-91bc-password"),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("CANARY-91bc-password"),
                )
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `register_terminal wrong-comment-long`() = case("glase/register_terminal.wrong-comment-long", "register_terminal") { url ->
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
                    field = "client_comment",
                    reason = "must be at most 80 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `register_terminal wrong-external-terminal-id-blank`() = case("glase/register_terminal.wrong-external-terminal-id-blank", "register_terminal") { url ->
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
                    field = "external_terminal_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "  ",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A control character in a reference is refused, not dropped. */
    @Test
    fun `register_terminal wrong-external-terminal-id-control`() = case("glase/register_terminal.wrong-external-terminal-id-control", "register_terminal") { url ->
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
                    field = "external_terminal_id",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "1\u00072",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** An empty text where one is needed is refused. */
    @Test
    fun `register_terminal wrong-external-terminal-id-empty`() = case("glase/register_terminal.wrong-external-terminal-id-empty", "register_terminal") { url ->
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
                    field = "external_terminal_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `register_terminal wrong-name-blank`() = case("glase/register_terminal.wrong-name-blank", "register_terminal") { url ->
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
                    field = "name",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "  ",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** An empty text where one is needed is refused. */
    @Test
    fun `register_terminal wrong-name-empty`() = case("glase/register_terminal.wrong-name-empty", "register_terminal") { url ->
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
                    field = "name",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "",
                    password = Secret("example-terminal-password"),
                )
            }
        }
    }

    /** A terminal password under 4 characters is refused, and not shown. */
    @Test
    fun `register_terminal wrong-password-short`() = case("glase/register_terminal.wrong-password-short", "register_terminal") { url ->
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
                    field = "password",
                    reason = "must be at least 4 characters",
                    retry = RetryAdvice.Never,
                    excludes = listOf("q7Z"),
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("q7Z"),
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `register_terminal wrong-reference-long`() = case("glase/register_terminal.wrong-reference-long", "register_terminal") { url ->
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
                    field = "client_reference",
                    reason = "must be 1 to 32 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.registerTerminal(
                    externalTerminalId = "Store 111/Till 4",
                    name = "Example Cafe, till 4",
                    password = Secret("example-terminal-password"),
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }
}
