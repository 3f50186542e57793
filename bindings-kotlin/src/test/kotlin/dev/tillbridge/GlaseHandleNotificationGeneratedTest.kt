// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseHandleNotificationGeneratedTest {
    /** Whether the acknowledgement arrives does not change the result. */
    @Test
    fun `handle_notification acknowledgement-lost`() = case("glase/handle_notification.acknowledgement-lost", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "order-1001",
                        invoiceReference = "20180809131415161",
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("149"),
                                    itemDescription = "Coffee beans 250 g",
                                    itemQuantity = BigDecimal("2"),
                                    itemUnitPrice = BigDecimal("74.5"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("12"),
                                    itemEan = "7310001112223",
                                    itemSku = "CB-250",
                                ),
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("25"),
                                    itemDescription = "Paper filter",
                                    itemQuantity = BigDecimal("1"),
                                    itemUnitPrice = BigDecimal("25"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = "PF-1",
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ImmediateDebit,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "order-1001",
                            cashierId = "till-4",
                            footer = "VAT SE556000000001",
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The question is repeated like any question, well within the 20 seconds. */
    @Test
    fun `handle_notification asked-again`() = case("glase/handle_notification.asked-again", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "order-1001",
                        invoiceReference = "20180809131415161",
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("149"),
                                    itemDescription = "Coffee beans 250 g",
                                    itemQuantity = BigDecimal("2"),
                                    itemUnitPrice = BigDecimal("74.5"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("12"),
                                    itemEan = "7310001112223",
                                    itemSku = "CB-250",
                                ),
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("25"),
                                    itemDescription = "Paper filter",
                                    itemQuantity = BigDecimal("1"),
                                    itemUnitPrice = BigDecimal("25"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = "PF-1",
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ImmediateDebit,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "order-1001",
                            cashierId = "till-4",
                            footer = "VAT SE556000000001",
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A notification proves nothing: the answer counts. */
    @Test
    fun `handle_notification canceled`() = case("glase/handle_notification.canceled", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A notification about an invoice that this terminal does not know. */
    @Test
    fun `handle_notification error-54`() = case("glase/handle_notification.error-54", "handle_notification") { url ->
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
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A notification proves nothing: the answer counts. */
    @Test
    fun `handle_notification expired`() = case("glase/handle_notification.expired", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Expired,
                    state = PaymentState.CANCELED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A notification proves nothing: the answer counts. */
    @Test
    fun `handle_notification failed`() = case("glase/handle_notification.failed", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Failed,
                    state = PaymentState.FAILED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The connection closes after the request was read, and the call fails. */
    @Test
    fun `handle_notification fault-close-after-reading`() = case("glase/handle_notification.fault-close-after-reading", "handle_notification") { url ->
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
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The connection closes before the request is read to its end, and the call fails. */
    @Test
    fun `handle_notification fault-close-before-reading`() = case("glase/handle_notification.fault-close-before-reading", "handle_notification") { url ->
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
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `handle_notification fault-stall`() = case("glase/handle_notification.fault-stall", "handle_notification") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `handle_notification fault-truncated`() = case("glase/handle_notification.fault-truncated", "handle_notification") { url ->
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
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `handle_notification fault-wrong-length`() = case("glase/handle_notification.fault-wrong-length", "handle_notification") { url ->
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
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A notification proves nothing: the answer counts. */
    @Test
    fun `handle_notification issued`() = case("glase/handle_notification.issued", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A notification is a prompt to ask at once: the payment is fetched and acknowledged. */
    @Test
    fun `handle_notification`() = case("glase/handle_notification", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "order-1001",
                        invoiceReference = "20180809131415161",
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("149"),
                                    itemDescription = "Coffee beans 250 g",
                                    itemQuantity = BigDecimal("2"),
                                    itemUnitPrice = BigDecimal("74.5"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("12"),
                                    itemEan = "7310001112223",
                                    itemSku = "CB-250",
                                ),
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("25"),
                                    itemDescription = "Paper filter",
                                    itemQuantity = BigDecimal("1"),
                                    itemUnitPrice = BigDecimal("25"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = "PF-1",
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ImmediateDebit,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "order-1001",
                            cashierId = "till-4",
                            footer = "VAT SE556000000001",
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** A notification proves nothing: the answer counts. */
    @Test
    fun `handle_notification reserved`() = case("glase/handle_notification.reserved", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161")
            }
        }
    }

    /** The stored version is sent. */
    @Test
    fun `handle_notification version`() = case("glase/handle_notification.version", "handle_notification") { url ->
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
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "order-1001",
                        invoiceReference = "20180809131415161",
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("149"),
                                    itemDescription = "Coffee beans 250 g",
                                    itemQuantity = BigDecimal("2"),
                                    itemUnitPrice = BigDecimal("74.5"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("12"),
                                    itemEan = "7310001112223",
                                    itemSku = "CB-250",
                                ),
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("25"),
                                    itemDescription = "Paper filter",
                                    itemQuantity = BigDecimal("1"),
                                    itemUnitPrice = BigDecimal("25"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = "PF-1",
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ImmediateDebit,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "order-1001",
                            cashierId = "till-4",
                            footer = "VAT SE556000000001",
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.handleNotification(invoiceReference = "20180809131415161", version = 1u)
            }
        }
    }

    /** An empty reference is refused. */
    @Test
    fun `handle_notification wrong-reference-empty`() = case("glase/handle_notification.wrong-reference-empty", "handle_notification") { url ->
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
                client.handleNotification(invoiceReference = " ")
            }
        }
    }
}
