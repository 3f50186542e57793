// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseCancelInvoiceGeneratedTest {
    /** An invoice that was cancelled before is a success. */
    @Test
    fun `cancel_invoice already-canceled-95`() = case("glase/cancel_invoice.already-canceled-95", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = true, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The older code for the same is a success too. */
    @Test
    fun `cancel_invoice already-cancelled-55`() = case("glase/cancel_invoice.already-cancelled-55", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = true, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A cancellation whose answer was lost, repeated: it was the one. */
    @Test
    fun `cancel_invoice canceled-after-lost-answer`() = case("glase/cancel_invoice.canceled-after-lost-answer", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = true, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `cancel_invoice code-20`() = case("glase/cancel_invoice.code-20", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to cancelInvoice. */
    @Test
    fun `cancel_invoice code-33`() = case("glase/cancel_invoice.code-33", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** PAYMENT_IN_PROGRESS answered to cancelInvoice. */
    @Test
    fun `cancel_invoice code-48`() = case("glase/cancel_invoice.code-48", "cancel_invoice") { url ->
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
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "48",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** INVALID_INVOICE_REFERENCE answered to cancelInvoice. */
    @Test
    fun `cancel_invoice code-54`() = case("glase/cancel_invoice.code-54", "cancel_invoice") { url ->
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
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "54",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** PAYMENT_EXPIRED answered to cancelInvoice. */
    @Test
    fun `cancel_invoice code-58`() = case("glase/cancel_invoice.code-58", "cancel_invoice") { url ->
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
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "58",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the call fails. */
    @Test
    fun `cancel_invoice code-90`() = case("glase/cancel_invoice.code-90", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** SYSTEM_BUSY answered to cancelInvoice. */
    @Test
    fun `cancel_invoice code-93`() = case("glase/cancel_invoice.code-93", "cancel_invoice") { url ->
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
                    providerCode = "93",
                ),
            ) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to cancelInvoice. */
    @Test
    fun `cancel_invoice code-94`() = case("glase/cancel_invoice.code-94", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `cancel_invoice code-unknown`() = case("glase/cancel_invoice.code-unknown", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `cancel_invoice empty-200`() = case("glase/cancel_invoice.empty-200", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** An invoice that is paid cannot be cancelled. */
    @Test
    fun `cancel_invoice error-50-documented`() = case("glase/cancel_invoice.error-50-documented", "cancel_invoice") { url ->
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
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "50",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A server error without a body, and the call fails. */
    @Test
    fun `cancel_invoice error-500-empty`() = case("glase/cancel_invoice.error-500-empty", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the call fails. */
    @Test
    fun `cancel_invoice error-502-html`() = case("glase/cancel_invoice.error-502-html", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** An invoice that is being paid cannot be cancelled yet. */
    @Test
    fun `cancel_invoice error-51-documented`() = case("glase/cancel_invoice.error-51-documented", "cancel_invoice") { url ->
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
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "51",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A soap:Client fault says that the cancellation was not processed. */
    @Test
    fun `cancel_invoice fault-answer-client`() = case("glase/cancel_invoice.fault-answer-client", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the call fails. */
    @Test
    fun `cancel_invoice fault-answer-server`() = case("glase/cancel_invoice.fault-answer-server", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The connection closes after the cancellation was read, and the call fails. */
    @Test
    fun `cancel_invoice fault-close-after-reading`() = case("glase/cancel_invoice.fault-close-after-reading", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The connection closes before the cancellation is read to its end, and the call fails. */
    @Test
    fun `cancel_invoice fault-close-before-reading`() = case("glase/cancel_invoice.fault-close-before-reading", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `cancel_invoice fault-stall`() = case("glase/cancel_invoice.fault-stall", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `cancel_invoice fault-truncated`() = case("glase/cancel_invoice.fault-truncated", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `cancel_invoice fault-wrong-length`() = case("glase/cancel_invoice.fault-wrong-length", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `cancel_invoice html-200`() = case("glase/cancel_invoice.html-200", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** An invoice is cancelled. */
    @Test
    fun `cancel_invoice`() = case("glase/cancel_invoice", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `cancel_invoice no-terminal`() = case("glase/cancel_invoice.no-terminal", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A call that the provider could not classify is not repeated by itself. */
    @Test
    fun `cancel_invoice not-repeated-after-90`() = case("glase/cancel_invoice.not-repeated-after-90", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A server fault is not repeated by itself. */
    @Test
    fun `cancel_invoice not-repeated-after-fault`() = case("glase/cancel_invoice.not-repeated-after-fault", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The answer of another operation cannot be understood. */
    @Test
    fun `cancel_invoice other-operation`() = case("glase/cancel_invoice.other-operation", "cancel_invoice") { url ->
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
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** Blanks around a number do not count. */
    @Test
    fun `cancel_invoice read-blanks-around-values`() = case("glase/cancel_invoice.read-blanks-around-values", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A byte order mark before the XML does not count. */
    @Test
    fun `cancel_invoice read-byte-order-mark`() = case("glase/cancel_invoice.read-byte-order-mark", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** CDATA and character references stand for their text. */
    @Test
    fun `cancel_invoice read-cdata-and-references`() = case("glase/cancel_invoice.read-cdata-and-references", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** Comments, processing instructions and blanks between elements do not count. */
    @Test
    fun `cancel_invoice read-comments-and-blanks`() = case("glase/cancel_invoice.read-comments-and-blanks", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The content type does not decide. */
    @Test
    fun `cancel_invoice read-content-type-other`() = case("glase/cancel_invoice.read-content-type-other", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** Default namespaces serve as well as prefixes. */
    @Test
    fun `cancel_invoice read-default-namespaces`() = case("glase/cancel_invoice.read-default-namespaces", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A SOAP header is passed over. */
    @Test
    fun `cancel_invoice read-header-present`() = case("glase/cancel_invoice.read-header-present", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** Prefixes do not count: names are matched by namespace. */
    @Test
    fun `cancel_invoice read-other-prefixes`() = case("glase/cancel_invoice.read-other-prefixes", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The order of the elements does not count. */
    @Test
    fun `cancel_invoice read-reordered`() = case("glase/cancel_invoice.read-reordered", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** Attributes are passed over. */
    @Test
    fun `cancel_invoice read-unknown-attributes`() = case("glase/cancel_invoice.read-unknown-attributes", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** Elements that nobody knows, with content of their own, are passed over. */
    @Test
    fun `cancel_invoice read-unknown-elements`() = case("glase/cancel_invoice.read-unknown-elements", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The description is not needed. */
    @Test
    fun `cancel_invoice read-without-description`() = case("glase/cancel_invoice.read-without-description", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A call that sets a state is repeated after a proxy's error page. */
    @Test
    fun `cancel_invoice retried-after-502`() = case("glase/cancel_invoice.retried-after-502", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A call that sets a state is repeated when its answer was lost. */
    @Test
    fun `cancel_invoice retried-after-lost-answer`() = case("glase/cancel_invoice.retried-after-lost-answer", "cancel_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlaseCanceledInvoice(invoiceReference = "20180809131415161", alreadyCanceled = false, raw = "")) {
                client.cancelInvoice(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `cancel_invoice wrong-comment-long`() = case("glase/cancel_invoice.wrong-comment-long", "cancel_invoice") { url ->
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
                client.cancelInvoice(
                    invoiceReference = "20180809131415161",
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `cancel_invoice wrong-invoice-reference-blank`() = case("glase/cancel_invoice.wrong-invoice-reference-blank", "cancel_invoice") { url ->
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
                    field = "invoice_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelInvoice(invoiceReference = "  ")
            }
        }
    }

    /** A control character in a reference is refused, not dropped. */
    @Test
    fun `cancel_invoice wrong-invoice-reference-control`() = case("glase/cancel_invoice.wrong-invoice-reference-control", "cancel_invoice") { url ->
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
                    field = "invoice_reference",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelInvoice(invoiceReference = "1\u00072")
            }
        }
    }

    /** An empty text where one is needed is refused. */
    @Test
    fun `cancel_invoice wrong-invoice-reference-empty`() = case("glase/cancel_invoice.wrong-invoice-reference-empty", "cancel_invoice") { url ->
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
                    field = "invoice_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancelInvoice(invoiceReference = "")
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `cancel_invoice wrong-reference-long`() = case("glase/cancel_invoice.wrong-reference-long", "cancel_invoice") { url ->
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
                client.cancelInvoice(
                    invoiceReference = "20180809131415161",
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }
}
