// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseSubmitPaymentReceiptGeneratedTest {
    /** A wrong password on any operation is refused for good. */
    @Test
    fun `submit_payment_receipt code-20`() = case("glase/submit_payment_receipt.code-20", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** INVALID_ERS_REFERENCE answered to submitPaymentReceipt. */
    @Test
    fun `submit_payment_receipt code-23`() = case("glase/submit_payment_receipt.code-23", "submit_payment_receipt") { url ->
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
                    providerCode = "23",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to submitPaymentReceipt. */
    @Test
    fun `submit_payment_receipt code-33`() = case("glase/submit_payment_receipt.code-33", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** INVALID_INVOICE_REFERENCE answered to submitPaymentReceipt. */
    @Test
    fun `submit_payment_receipt code-54`() = case("glase/submit_payment_receipt.code-54", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the call fails. */
    @Test
    fun `submit_payment_receipt code-90`() = case("glase/submit_payment_receipt.code-90", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to submitPaymentReceipt. */
    @Test
    fun `submit_payment_receipt code-91`() = case("glase/submit_payment_receipt.code-91", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to submitPaymentReceipt. */
    @Test
    fun `submit_payment_receipt code-94`() = case("glase/submit_payment_receipt.code-94", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `submit_payment_receipt code-unknown`() = case("glase/submit_payment_receipt.code-unknown", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `submit_payment_receipt empty-200`() = case("glase/submit_payment_receipt.empty-200", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A receipt without a document, as the certification allows. */
    @Test
    fun `submit_payment_receipt empty`() = case("glase/submit_payment_receipt.empty", "submit_payment_receipt") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseSubmittedReceipt(ersReference = "2018080913160000001000044", raw = "")) {
                client.submitPaymentReceipt(ersReference = "2018080913151617101000042")
            }
        }
    }

    /** A server error without a body, and the call fails. */
    @Test
    fun `submit_payment_receipt error-500-empty`() = case("glase/submit_payment_receipt.error-500-empty", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the call fails. */
    @Test
    fun `submit_payment_receipt error-502-html`() = case("glase/submit_payment_receipt.error-502-html", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A soap:Client fault says that the receipt was not processed. */
    @Test
    fun `submit_payment_receipt fault-answer-client`() = case("glase/submit_payment_receipt.fault-answer-client", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the call fails. */
    @Test
    fun `submit_payment_receipt fault-answer-server`() = case("glase/submit_payment_receipt.fault-answer-server", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** The connection closes after the receipt was read, and the call fails. */
    @Test
    fun `submit_payment_receipt fault-close-after-reading`() = case("glase/submit_payment_receipt.fault-close-after-reading", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** The connection closes before the receipt is read to its end, and the call fails. */
    @Test
    fun `submit_payment_receipt fault-close-before-reading`() = case("glase/submit_payment_receipt.fault-close-before-reading", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `submit_payment_receipt fault-stall`() = case("glase/submit_payment_receipt.fault-stall", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `submit_payment_receipt fault-truncated`() = case("glase/submit_payment_receipt.fault-truncated", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `submit_payment_receipt fault-wrong-length`() = case("glase/submit_payment_receipt.fault-wrong-length", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `submit_payment_receipt html-200`() = case("glase/submit_payment_receipt.html-200", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A receipt document is attached. */
    @Test
    fun `submit_payment_receipt`() = case("glase/submit_payment_receipt", "submit_payment_receipt") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseSubmittedReceipt(ersReference = "2018080913160000001000044", raw = "")) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `submit_payment_receipt no-terminal`() = case("glase/submit_payment_receipt.no-terminal", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A call that the provider could not classify is not repeated by itself. */
    @Test
    fun `submit_payment_receipt not-repeated-after-90`() = case("glase/submit_payment_receipt.not-repeated-after-90", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A server fault is not repeated by itself. */
    @Test
    fun `submit_payment_receipt not-repeated-after-fault`() = case("glase/submit_payment_receipt.not-repeated-after-fault", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** The answer of another operation cannot be understood. */
    @Test
    fun `submit_payment_receipt other-operation`() = case("glase/submit_payment_receipt.other-operation", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A receipt is HTML and a payment receipt unless the caller says otherwise. */
    @Test
    fun `submit_payment_receipt receipt-defaults`() = case("glase/submit_payment_receipt.receipt-defaults", "submit_payment_receipt") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseSubmittedReceipt(ersReference = "2018080913160000001000044", raw = "")) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = null,
                        receiptType = null,
                    ),
                )
            }
        }
    }

    /** A document of another kind, with bytes that are no text. */
    @Test
    fun `submit_payment_receipt receipt-warranty`() = case("glase/submit_payment_receipt.receipt-warranty", "submit_payment_receipt") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseSubmittedReceipt(ersReference = "2018080913160000001000044", raw = "")) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("AAECA/8="),
                        mimeType = "application/pdf",
                        receiptType = GlaseReceiptType.Warranty,
                    ),
                )
            }
        }
    }

    /** A receipt whose answer names nothing. */
    @Test
    fun `submit_payment_receipt reference-missing`() = case("glase/submit_payment_receipt.reference-missing", "submit_payment_receipt") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseSubmittedReceipt(ersReference = null, raw = "")) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A call that sets a state is repeated after a proxy's error page. */
    @Test
    fun `submit_payment_receipt retried-after-502`() = case("glase/submit_payment_receipt.retried-after-502", "submit_payment_receipt") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlaseSubmittedReceipt(ersReference = "2018080913160000001000044", raw = "")) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A call that sets a state is repeated when its answer was lost. */
    @Test
    fun `submit_payment_receipt retried-after-lost-answer`() = case("glase/submit_payment_receipt.retried-after-lost-answer", "submit_payment_receipt") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlaseSubmittedReceipt(ersReference = "2018080913160000001000044", raw = "")) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `submit_payment_receipt wrong-comment-long`() = case("glase/submit_payment_receipt.wrong-comment-long", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `submit_payment_receipt wrong-ers-reference-blank`() = case("glase/submit_payment_receipt.wrong-ers-reference-blank", "submit_payment_receipt") { url ->
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
                    field = "ers_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.submitPaymentReceipt(
                    ersReference = "  ",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** An empty text where one is needed is refused. */
    @Test
    fun `submit_payment_receipt wrong-ers-reference-empty`() = case("glase/submit_payment_receipt.wrong-ers-reference-empty", "submit_payment_receipt") { url ->
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
                    field = "ers_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.submitPaymentReceipt(
                    ersReference = "",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                )
            }
        }
    }

    /** A document without a type is refused. */
    @Test
    fun `submit_payment_receipt wrong-mime-type-empty`() = case("glase/submit_payment_receipt.wrong-mime-type-empty", "submit_payment_receipt") { url ->
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
                    field = "receipt_document.mime_type",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "",
                        receiptType = null,
                    ),
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `submit_payment_receipt wrong-reference-long`() = case("glase/submit_payment_receipt.wrong-reference-long", "submit_payment_receipt") { url ->
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
                client.submitPaymentReceipt(
                    ersReference = "2018080913151617101000042",
                    receiptDocument = GlaseReceiptDocument(
                        receiptData = java.util.Base64.getDecoder().decode("PGh0bWw+PGJvZHk+PHA+RXhhbXBsZSBDYWZlLCAxNzQuMDAgU0VLPC9wPjwvYm9keT48L2h0bWw+"),
                        mimeType = "text/html",
                        receiptType = GlaseReceiptType.PaymentReceipt,
                    ),
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }
}
