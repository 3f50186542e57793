// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseSendInvoiceGeneratedTest {
    /** An amount of many digits reaches the provider exactly. */
    @Test
    fun `send_invoice amount-large`() = case("glase/send_invoice.amount-large", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("99999999999999.99"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The smallest amount. */
    @Test
    fun `send_invoice amount-smallest`() = case("glase/send_invoice.amount-smallest", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("0.01"),
                        currency = "EUR",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Zeros that the caller writes change nothing. */
    @Test
    fun `send_invoice amount-trailing-zeros`() = case("glase/send_invoice.amount-trailing-zeros", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.200"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A currency without decimals has none on the wire. */
    @Test
    fun `send_invoice amount-yen`() = case("glase/send_invoice.amount-yen", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("1500"),
                        currency = "JPY",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A reference to a character that XML does not have cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice character-of-none`() = case("glase/send_invoice.character-of-none", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** PENDING_APPROVAL answered to sendInvoice. */
    @Test
    fun `send_invoice code-1`() = case("glase/send_invoice.code-1", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "1",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** REJECTED_BUSINESS_LOGIC answered to sendInvoice. */
    @Test
    fun `send_invoice code-10`() = case("glase/send_invoice.code-10", "send_invoice") { url ->
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
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "10",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** REJECTED_AMOUNT answered to sendInvoice. */
    @Test
    fun `send_invoice code-11`() = case("glase/send_invoice.code-11", "send_invoice") { url ->
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
                    providerCode = "11",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** REJECTED_PAYMENT answered to sendInvoice. */
    @Test
    fun `send_invoice code-12`() = case("glase/send_invoice.code-12", "send_invoice") { url ->
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
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "12",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `send_invoice code-20`() = case("glase/send_invoice.code-20", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to sendInvoice. */
    @Test
    fun `send_invoice code-33`() = case("glase/send_invoice.code-33", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** INITIATOR_PRINCIPAL_NOT_FOUND answered to sendInvoice. */
    @Test
    fun `send_invoice code-37`() = case("glase/send_invoice.code-37", "send_invoice") { url ->
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
                    providerCode = "37",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the outcome is unknown. */
    @Test
    fun `send_invoice code-90`() = case("glase/send_invoice.code-90", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to sendInvoice. */
    @Test
    fun `send_invoice code-91`() = case("glase/send_invoice.code-91", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** LICENSE_REJECTION answered to sendInvoice. */
    @Test
    fun `send_invoice code-92`() = case("glase/send_invoice.code-92", "send_invoice") { url ->
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
                    providerCode = "92",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** SYSTEM_BUSY answered to sendInvoice. */
    @Test
    fun `send_invoice code-93`() = case("glase/send_invoice.code-93", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "93",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The number decides, whatever the text says. */
    @Test
    fun `send_invoice code-description-differs`() = case("glase/send_invoice.code-description-differs", "send_invoice") { url ->
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
                    providerCode = "49",
                    reason = "INVALID_INVOICE_DATA (SUCCESS): the invoice is refused, for example its currency; correct it",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The number decides without a text. */
    @Test
    fun `send_invoice code-description-missing`() = case("glase/send_invoice.code-description-missing", "send_invoice") { url ->
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
                    providerCode = "49",
                    reason = "INVALID_INVOICE_DATA: the invoice is refused, for example its currency; correct it",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An empty code is no code. */
    @Test
    fun `send_invoice code-empty`() = case("glase/send_invoice.code-empty", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = null,
                    appLink = null,
                    nextAction = NextAction.Wait,
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The older spelling of the code is kept as it came. */
    @Test
    fun `send_invoice code-lower-case`() = case("glase/send_invoice.code-lower-case", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "http://seqr.se/R20180809131415161",
                    appLink = "seqr://seqr.se/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "http://seqr.se/R20180809131415161",
                        appLink = "seqr://seqr.se/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Without a code there is nothing to show, and the next thing is to wait. */
    @Test
    fun `send_invoice code-missing`() = case("glase/send_invoice.code-missing", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = null,
                    appLink = null,
                    nextAction = NextAction.Wait,
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A code that leads elsewhere is kept, and no link is made of it. */
    @Test
    fun `send_invoice code-other-host`() = case("glase/send_invoice.code-other-host", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE.EXAMPLE/R1",
                    appLink = null,
                    nextAction = NextAction.Wait,
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A code that leads elsewhere is kept, and no link is made of it. */
    @Test
    fun `send_invoice code-other-scheme`() = case("glase/send_invoice.code-other-scheme", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "javascript:alert(1)",
                    appLink = null,
                    nextAction = NextAction.Wait,
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `send_invoice code-unknown`() = case("glase/send_invoice.code-unknown", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "77",
                    reason = "result code 77: SOMETHING_NEW",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A code that leads elsewhere is kept, and no link is made of it. */
    @Test
    fun `send_invoice code-user-info`() = case("glase/send_invoice.code-user-info", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE@evil.example/R1",
                    appLink = null,
                    nextAction = NextAction.Wait,
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A refusal stays one though the answer names an invoice. */
    @Test
    fun `send_invoice code-with-success-members`() = case("glase/send_invoice.code-with-success-members", "send_invoice") { url ->
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
                    providerCode = "49",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `send_invoice connection-refused`() = case("glase/send_invoice.connection-refused", "send_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = "http://127.0.0.1:9/soap",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A negative row balances the rows to the total. */
    @Test
    fun `send_invoice discount-row`() = case("glase/send_invoice.discount-row", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("70"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("120"),
                                itemDescription = "Lunch",
                                itemQuantity = BigDecimal("1"),
                                itemUnitPrice = BigDecimal("120"),
                                itemUnit = "EA",
                                itemDiscount = null,
                                itemTaxRate = BigDecimal("12"),
                                itemEan = null,
                                itemSku = null,
                            ),
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("-50"),
                                itemDescription = "Paid in cash",
                                itemQuantity = BigDecimal("1"),
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = GlasePaymentMode.ImmediateDebit,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "order-1001",
                        cashierId = "till-4",
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An answer whose document type points elsewhere is refused, and nothing is fetched, and the outcome is unknown. */
    @Test
    fun `send_invoice dtd-external`() = case("glase/send_invoice.dtd-external", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An answer with a document type is refused before anything of it is read, and the outcome is unknown. */
    @Test
    fun `send_invoice dtd`() = case("glase/send_invoice.dtd", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An empty answer with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice empty-200`() = case("glase/send_invoice.empty-200", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An envelope whose body is empty cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice empty-body`() = case("glase/send_invoice.empty-body", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An empty return cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice empty-return`() = case("glase/send_invoice.empty-return", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Entities that multiply are not expanded, and the outcome is unknown. */
    @Test
    fun `send_invoice entity-bomb`() = case("glase/send_invoice.entity-bomb", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An entity that names a file is not read, and the outcome is unknown. */
    @Test
    fun `send_invoice entity-file`() = case("glase/send_invoice.entity-file", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An entity that the answer defines itself is not expanded, and the outcome is unknown. */
    @Test
    fun `send_invoice entity-internal`() = case("glase/send_invoice.entity-internal", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A reference to an entity that XML does not know cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice entity-undefined`() = case("glase/send_invoice.entity-undefined", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A wrong password. */
    @Test
    fun `send_invoice error-20-documented`() = case("glase/send_invoice.error-20-documented", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A password that is too short, or an operation that is not permitted. */
    @Test
    fun `send_invoice error-21-documented`() = case("glase/send_invoice.error-21-documented", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An invoice that the provider refuses. */
    @Test
    fun `send_invoice error-49-documented`() = case("glase/send_invoice.error-49-documented", "send_invoice") { url ->
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
                    providerCode = "49",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A server error without a body, and the outcome is unknown. */
    @Test
    fun `send_invoice error-500-empty`() = case("glase/send_invoice.error-500-empty", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the outcome is unknown. */
    @Test
    fun `send_invoice error-502-html`() = case("glase/send_invoice.error-502-html", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502 without a SOAP answer",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A notification URL that the provider refuses. */
    @Test
    fun `send_invoice error-64-documented`() = case("glase/send_invoice.error-64-documented", "send_invoice") { url ->
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
                    providerCode = "64",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An unclassified error: what happened is unknown. */
    @Test
    fun `send_invoice error-90-documented`() = case("glase/send_invoice.error-90-documented", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A backend that is down: whether the invoice was made is unknown. */
    @Test
    fun `send_invoice error-94-documented`() = case("glase/send_invoice.error-94-documented", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "94",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Markup characters and letters beyond ASCII reach the provider as text. */
    @Test
    fun `send_invoice escaping`() = case("glase/send_invoice.escaping", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Räksmörgås & Öl <Ltd> \"x\"",
                        totalAmount = BigDecimal("99.5"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("99.5"),
                                itemDescription = "Fish & chips <large> 'n peas",
                                itemQuantity = BigDecimal("1"),
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = GlasePaymentMode.ImmediateDebit,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "order-åäö-1",
                        cashierId = "till-4",
                        footer = null,
                        backUrl = "https://shop.example.com/done?a=1&b=2",
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A soap:Client fault says that the invoice was not processed. */
    @Test
    fun `send_invoice fault-answer-client`() = case("glase/send_invoice.fault-answer-client", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the outcome is unknown. */
    @Test
    fun `send_invoice fault-answer-server`() = case("glase/send_invoice.fault-answer-server", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Fault occurred while processing.",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The connection closes after the invoice was read, and the outcome is unknown. */
    @Test
    fun `send_invoice fault-close-after-reading`() = case("glase/send_invoice.fault-close-after-reading", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The connection closes before the invoice is read to its end, and the outcome is unknown. */
    @Test
    fun `send_invoice fault-close-before-reading`() = case("glase/send_invoice.fault-close-before-reading", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `send_invoice fault-stall`() = case("glase/send_invoice.fault-stall", "send_invoice") { url ->
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
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `send_invoice fault-truncated`() = case("glase/send_invoice.fault-truncated", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `send_invoice fault-wrong-length`() = case("glase/send_invoice.fault-wrong-length", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An HTML page with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice html-200`() = case("glase/send_invoice.html-200", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An issue date is sent as the same instant in UTC. */
    @Test
    fun `send_invoice issue-date-across-midnight`() = case("glase/send_invoice.issue-date-across-midnight", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = Instant.parse("2018-12-31T23:30:00-01:00"),
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An invoice with every documented member, in schema order. */
    @Test
    fun `send_invoice`() = case("glase/send_invoice", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** JSON where XML was due cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice json-200`() = case("glase/send_invoice.json-200", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** With retries allowed it is sent once, and the attempt is handed out. */
    @Test
    fun `send_invoice lost-answer`() = case("glase/send_invoice.lost-answer", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The attempt of an invoice without an id of its own has no marker. */
    @Test
    fun `send_invoice lost-without-client-invoice-id`() = case("glase/send_invoice.lost-without-client-invoice-id", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("10.22"),
                        currency = "SEK",
                        marker = null,
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An invoice with a title and a total: the modes and the issue date are sent all the same. */
    @Test
    fun `send_invoice minimal`() = case("glase/send_invoice.minimal", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** XML whose tags do not match cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice mismatched-tags`() = case("glase/send_invoice.mismatched-tags", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The modes that the caller names are sent. */
    @Test
    fun `send_invoice modes-given`() = case("glase/send_invoice.modes-given", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = GlasePaymentMode.ReservationDesired,
                        acknowledgmentMode = GlaseAcknowledgmentMode.RequireAcknowledgment,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A mode that this library does not know is sent as it is. */
    @Test
    fun `send_invoice modes-unknown`() = case("glase/send_invoice.modes-unknown", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = GlasePaymentMode.Unknown(value = "SPLIT"),
                        acknowledgmentMode = GlaseAcknowledgmentMode.Unknown(value = "LATER"),
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An envelope without a body cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice no-body`() = case("glase/send_invoice.no-body", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An answer whose wrapper is in no namespace cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice no-namespace`() = case("glase/send_invoice.no-namespace", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** An answer without a return cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice no-return`() = case("glase/send_invoice.no-return", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `send_invoice no-terminal`() = case("glase/send_invoice.no-terminal", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** With retries allowed, a call that is turned away is not repeated. */
    @Test
    fun `send_invoice not-repeated-after-429`() = case("glase/send_invoice.not-repeated-after-429", "send_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(Expected(PaymentException.RateLimited::class, "rate_limited", httpStatus = 429u)) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** With retries allowed, an error page is not repeated, whatever it asks. */
    @Test
    fun `send_invoice not-repeated-after-503`() = case("glase/send_invoice.not-repeated-after-503", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** With retries allowed, an unclassified error is not repeated. */
    @Test
    fun `send_invoice not-repeated-after-90`() = case("glase/send_invoice.not-repeated-after-90", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** With retries allowed, a busy system is not asked again. */
    @Test
    fun `send_invoice not-repeated-after-93`() = case("glase/send_invoice.not-repeated-after-93", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "93",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The answer of another operation cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice other-operation`() = case("glase/send_invoice.other-operation", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A prefix that is declared nowhere cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice prefix-undeclared`() = case("glase/send_invoice.prefix-undeclared", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A reservation of a preliminary amount with its commit timeout. */
    @Test
    fun `send_invoice preliminary`() = case("glase/send_invoice.preliminary", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415162",
                        appLink = "seqr://SEQR.SE/R20180809131415162",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Fuel, pump 7",
                        totalAmount = BigDecimal("500"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("500"),
                                itemDescription = "Fuel reservation",
                                itemQuantity = BigDecimal("1"),
                                itemUnitPrice = BigDecimal("500"),
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = GlasePaymentMode.ReservationRequiredPreliminaryAmount,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = 3600u,
                    ),
                )
            }
        }
    }

    /** Blanks around a number do not count. */
    @Test
    fun `send_invoice read-blanks-around-values`() = case("glase/send_invoice.read-blanks-around-values", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A byte order mark before the XML does not count. */
    @Test
    fun `send_invoice read-byte-order-mark`() = case("glase/send_invoice.read-byte-order-mark", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** CDATA and character references stand for their text. */
    @Test
    fun `send_invoice read-cdata-and-references`() = case("glase/send_invoice.read-cdata-and-references", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Comments, processing instructions and blanks between elements do not count. */
    @Test
    fun `send_invoice read-comments-and-blanks`() = case("glase/send_invoice.read-comments-and-blanks", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The content type does not decide. */
    @Test
    fun `send_invoice read-content-type-other`() = case("glase/send_invoice.read-content-type-other", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Default namespaces serve as well as prefixes. */
    @Test
    fun `send_invoice read-default-namespaces`() = case("glase/send_invoice.read-default-namespaces", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A SOAP header is passed over. */
    @Test
    fun `send_invoice read-header-present`() = case("glase/send_invoice.read-header-present", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Prefixes do not count: names are matched by namespace. */
    @Test
    fun `send_invoice read-other-prefixes`() = case("glase/send_invoice.read-other-prefixes", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The order of the elements does not count. */
    @Test
    fun `send_invoice read-reordered`() = case("glase/send_invoice.read-reordered", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Attributes are passed over. */
    @Test
    fun `send_invoice read-unknown-attributes`() = case("glase/send_invoice.read-unknown-attributes", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Elements that nobody knows, with content of their own, are passed over. */
    @Test
    fun `send_invoice read-unknown-elements`() = case("glase/send_invoice.read-unknown-elements", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** The description is not needed. */
    @Test
    fun `send_invoice read-without-description`() = case("glase/send_invoice.read-without-description", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A reference is a text: more digits than any number holds are kept, and zeros before them. */
    @Test
    fun `send_invoice reference-long`() = case("glase/send_invoice.reference-long", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "000020180809131415161000000000000000",
                    code = null,
                    appLink = null,
                    nextAction = NextAction.Wait,
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A reference of 32 characters and a comment of 80 are the longest. */
    @Test
    fun `send_invoice reference-longest`() = case("glase/send_invoice.reference-longest", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                    clientComment = "öööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööö",
                    clientReference = "ääääääääääääääääääääääääääääääää",
                )
            }
        }
    }

    /** The caller may name the reference of a call. */
    @Test
    fun `send_invoice reference-own`() = case("glase/send_invoice.reference-own", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                    clientReference = "till 4, receipt 17",
                )
            }
        }
    }

    /** A reservation without a preliminary amount has no commit timeout. */
    @Test
    fun `send_invoice reservation-required`() = case("glase/send_invoice.reservation-required", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Shop",
                        totalAmount = BigDecimal("4999"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("4999"),
                                itemDescription = "Sofa",
                                itemQuantity = BigDecimal("1"),
                                itemUnitPrice = BigDecimal("4999"),
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = BigDecimal("25"),
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = GlasePaymentMode.ReservationRequired,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "order-1001",
                        cashierId = "till-4",
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An empty result code cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice result-code-empty`() = case("glase/send_invoice.result-code-empty", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A result code beyond any number of the table cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice result-code-huge`() = case("glase/send_invoice.result-code-huge", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A return without a result code cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice result-code-missing`() = case("glase/send_invoice.result-code-missing", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A result code that is no number cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice result-code-text`() = case("glase/send_invoice.result-code-text", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A success without the result that it is about cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice result-missing`() = case("glase/send_invoice.result-missing", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A row needs no more than its total. */
    @Test
    fun `send_invoice rows-bare`() = case("glase/send_invoice.rows-bare", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("12"),
                                itemDescription = null,
                                itemQuantity = null,
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("-2"),
                                itemDescription = null,
                                itemQuantity = null,
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A row with every member, in schema order, and a quantity below one. */
    @Test
    fun `send_invoice rows-one-of-each`() = case("glase/send_invoice.rows-one-of-each", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("10"),
                                itemDescription = "Cheese",
                                itemQuantity = BigDecimal("0.5"),
                                itemUnitPrice = BigDecimal("23"),
                                itemUnit = "kg",
                                itemDiscount = BigDecimal("1.5"),
                                itemTaxRate = BigDecimal("6.25"),
                                itemEan = "7310001112223",
                                itemSku = "CH-1",
                            ),
                        ),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An envelope of SOAP 1.2 cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice soap-12`() = case("glase/send_invoice.soap-12", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Plain text with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice text-200`() = case("glase/send_invoice.text-200", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** Blanks around a text are the caller's own. */
    @Test
    fun `send_invoice text-blanks`() = case("glase/send_invoice.text-blanks", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "  Example  Cafe ",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = " a\tb ",
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A carriage return reaches the provider as one. */
    @Test
    fun `send_invoice text-carriage-return`() = case("glase/send_invoice.text-carriage-return", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = "one\r\ntwo",
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Characters that XML 1.0 forbids are left out. */
    @Test
    fun `send_invoice text-forbidden-characters`() = case("glase/send_invoice.text-forbidden-characters", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "bell\u0007 one\u0001 end\u001b\u000b",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Line feeds and tabs are kept. */
    @Test
    fun `send_invoice text-lines`() = case("glase/send_invoice.text-lines", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = "one\ntwo\tthree",
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Text that looks like markup stays text. */
    @Test
    fun `send_invoice text-markup`() = case("glase/send_invoice.text-markup", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "]]> <![CDATA[x]]> <!-- --> <?pi?> &amp; &#65;",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Letters of every plane are kept. */
    @Test
    fun `send_invoice text-unicode`() = case("glase/send_invoice.text-unicode", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Żółw 寿司 🍕 שלום é",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Several tokens follow the invoice, in order. */
    @Test
    fun `send_invoice tokens-several`() = case("glase/send_invoice.tokens-several", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                    tokens = listOf(
                        GlaseCustomerToken(id = "A", status = 0u, value = null, description = null),
                        GlaseCustomerToken(id = "B", status = 90u, value = "7", description = "d"),
                    ),
                )
            }
        }
    }

    /** Loyalty tokens follow the invoice. */
    @Test
    fun `send_invoice tokens`() = case("glase/send_invoice.tokens", "send_invoice") { url ->
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
                GlaseIssuedInvoice(
                    invoiceReference = "20180809131415161",
                    code = "HTTP://SEQR.SE/R20180809131415161",
                    appLink = "seqr://SEQR.SE/R20180809131415161",
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415161",
                        appLink = "seqr://SEQR.SE/R20180809131415161",
                    ),
                    raw = "",
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("120"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("120"),
                                itemDescription = "Lunch",
                                itemQuantity = BigDecimal("1"),
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = GlasePaymentMode.ImmediateDebit,
                        acknowledgmentMode = GlaseAcknowledgmentMode.OptionalAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "order-1001",
                        cashierId = "till-4",
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                    tokens = listOf(
                        GlaseCustomerToken(
                            id = "EXAMPLE_CARD",
                            status = 1u,
                            value = "2610411111110",
                            description = "Example loyalty card",
                        ),
                    ),
                )
            }
        }
    }

    /** An answer nested thousands of levels deep is refused, and the outcome is unknown. */
    @Test
    fun `send_invoice too-deep`() = case("glase/send_invoice.too-deep", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** XML that stops in the middle, though the whole body came, cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice truncated-xml`() = case("glase/send_invoice.truncated-xml", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** XML with a second root cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice two-roots`() = case("glase/send_invoice.two-roots", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `send_invoice wrong-comment-long`() = case("glase/send_invoice.wrong-comment-long", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** An empty currency is refused. */
    @Test
    fun `send_invoice wrong-currency-empty`() = case("glase/send_invoice.wrong-currency-empty", "send_invoice") { url ->
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
                    field = "invoice.currency",
                    reason = "must be an ISO 4217 code such as \"SEK\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A currency in lower case is refused. */
    @Test
    fun `send_invoice wrong-currency-lower-case`() = case("glase/send_invoice.wrong-currency-lower-case", "send_invoice") { url ->
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
                    field = "invoice.currency",
                    reason = "must be an ISO 4217 code such as \"SEK\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "sek",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A currency that ISO 4217 does not know is refused. */
    @Test
    fun `send_invoice wrong-currency-unknown`() = case("glase/send_invoice.wrong-currency-unknown", "send_invoice") { url ->
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
                    field = "invoice.currency",
                    reason = "must be an ISO 4217 code such as \"SEK\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "XQX",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An answer of the right name in another namespace cannot be understood, and the outcome is unknown. */
    @Test
    fun `send_invoice wrong-namespace`() = case("glase/send_invoice.wrong-namespace", "send_invoice") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "send_invoice",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("174"),
                        currency = "SEK",
                        marker = "order-1001",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                )
            }
        }
    }

    /** A notification URL that does not begin with http or https is refused. */
    @Test
    fun `send_invoice wrong-notification-url-empty`() = case("glase/send_invoice.wrong-notification-url-empty", "send_invoice") { url ->
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
                    field = "invoice.notification_url",
                    reason = "must begin with http:// or https://",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = "",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A notification URL that does not begin with http or https is refused. */
    @Test
    fun `send_invoice wrong-notification-url-no-scheme`() = case("glase/send_invoice.wrong-notification-url-no-scheme", "send_invoice") { url ->
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
                    field = "invoice.notification_url",
                    reason = "must begin with http:// or https://",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = "shop.example.com/notify",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A notification URL that does not begin with http or https is refused. */
    @Test
    fun `send_invoice wrong-notification-url-relative`() = case("glase/send_invoice.wrong-notification-url-relative", "send_invoice") { url ->
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
                    field = "invoice.notification_url",
                    reason = "must begin with http:// or https://",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = "/notify",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A notification URL that does not begin with http or https is refused. */
    @Test
    fun `send_invoice wrong-notification-url-scheme`() = case("glase/send_invoice.wrong-notification-url-scheme", "send_invoice") { url ->
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
                    field = "invoice.notification_url",
                    reason = "must begin with http:// or https://",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = "ftp://shop.example.com/n",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `send_invoice wrong-reference-long`() = case("glase/send_invoice.wrong-reference-long", "send_invoice") { url ->
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
                client.sendInvoice(
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
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                    clientComment = "first floor",
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A row's total with more than two decimals is refused. */
    @Test
    fun `send_invoice wrong-row-decimals`() = case("glase/send_invoice.wrong-row-decimals", "send_invoice") { url ->
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
                    field = "invoice.invoice_rows[1].item_total_amount",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("5"),
                                itemDescription = null,
                                itemQuantity = null,
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("5.001"),
                                itemDescription = null,
                                itemQuantity = null,
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A quantity below zero is refused. */
    @Test
    fun `send_invoice wrong-row-quantity-negative`() = case("glase/send_invoice.wrong-row-quantity-negative", "send_invoice") { url ->
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
                    field = "invoice.invoice_rows[0].item_quantity",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("10"),
                                itemDescription = null,
                                itemQuantity = BigDecimal("-1"),
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A quantity of zero is refused. */
    @Test
    fun `send_invoice wrong-row-quantity-zero`() = case("glase/send_invoice.wrong-row-quantity-zero", "send_invoice") { url ->
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
                    field = "invoice.invoice_rows[0].item_quantity",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("10"),
                                itemDescription = null,
                                itemQuantity = BigDecimal("0"),
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A row's unit price with more than two decimals is refused. */
    @Test
    fun `send_invoice wrong-row-unit-price-decimals`() = case("glase/send_invoice.wrong-row-unit-price-decimals", "send_invoice") { url ->
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
                    field = "invoice.invoice_rows[0].item_unit_price",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("10"),
                                itemDescription = null,
                                itemQuantity = null,
                                itemUnitPrice = BigDecimal("3.333"),
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Rows that do not make up the total are refused. */
    @Test
    fun `send_invoice wrong-rows-sum`() = case("glase/send_invoice.wrong-rows-sum", "send_invoice") { url ->
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
                    field = "invoice.invoice_rows",
                    reason = "must add up to total_amount",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("9.99"),
                                itemDescription = null,
                                itemQuantity = null,
                                itemUnitPrice = null,
                                itemUnit = null,
                                itemDiscount = null,
                                itemTaxRate = null,
                                itemEan = null,
                                itemSku = null,
                            ),
                        ),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A preliminary amount without a commit timeout is refused. */
    @Test
    fun `send_invoice wrong-timeout-missing`() = case("glase/send_invoice.wrong-timeout-missing", "send_invoice") { url ->
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
                    field = "invoice.commit_reservation_timeout",
                    reason = "must be given with RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = GlasePaymentMode.ReservationRequiredPreliminaryAmount,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A commit timeout with a debit is refused: an older server may not know it. */
    @Test
    fun `send_invoice wrong-timeout-with-debit`() = case("glase/send_invoice.wrong-timeout-with-debit", "send_invoice") { url ->
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
                    field = "invoice.commit_reservation_timeout",
                    reason = "must be left out: it is for RESERVATION_REQUIRED_PRELIMINARY_AMOUNT only",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = 60u,
                    ),
                )
            }
        }
    }

    /** A commit timeout with another kind of reservation is refused. */
    @Test
    fun `send_invoice wrong-timeout-with-other-reservation`() = case("glase/send_invoice.wrong-timeout-with-other-reservation", "send_invoice") { url ->
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
                    field = "invoice.commit_reservation_timeout",
                    reason = "must be left out: it is for RESERVATION_REQUIRED_PRELIMINARY_AMOUNT only",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = GlasePaymentMode.ReservationRequired,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = 60u,
                    ),
                )
            }
        }
    }

    /** A commit timeout of zero is refused. */
    @Test
    fun `send_invoice wrong-timeout-zero`() = case("glase/send_invoice.wrong-timeout-zero", "send_invoice") { url ->
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
                    field = "invoice.commit_reservation_timeout",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = GlasePaymentMode.ReservationRequiredPreliminaryAmount,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = 0u,
                    ),
                )
            }
        }
    }

    /** An invoice with a blank title is refused. */
    @Test
    fun `send_invoice wrong-title-blank`() = case("glase/send_invoice.wrong-title-blank", "send_invoice") { url ->
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
                    field = "invoice.title",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = " \t",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An invoice without a title is refused. */
    @Test
    fun `send_invoice wrong-title-empty`() = case("glase/send_invoice.wrong-title-empty", "send_invoice") { url ->
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
                    field = "invoice.title",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "",
                        totalAmount = BigDecimal("10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A token without an id is refused. */
    @Test
    fun `send_invoice wrong-token-id-empty`() = case("glase/send_invoice.wrong-token-id-empty", "send_invoice") { url ->
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
                    field = "tokens[1].id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.22"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                    tokens = listOf(
                        GlaseCustomerToken(id = "A", status = 0u, value = null, description = null),
                        GlaseCustomerToken(id = "", status = 0u, value = null, description = null),
                    ),
                )
            }
        }
    }

    /** Decimals in a currency that has none are refused. */
    @Test
    fun `send_invoice wrong-total-decimals-of-yen`() = case("glase/send_invoice.wrong-total-decimals-of-yen", "send_invoice") { url ->
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
                    field = "invoice.total_amount",
                    reason = "must have at most 0 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.5"),
                        currency = "JPY",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A total below zero is refused. */
    @Test
    fun `send_invoice wrong-total-negative`() = case("glase/send_invoice.wrong-total-negative", "send_invoice") { url ->
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
                    field = "invoice.total_amount",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("-10"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Three decimals are refused in a currency that has them, because nothing documents them. */
    @Test
    fun `send_invoice wrong-total-three-decimals-of-dinar`() = case("glase/send_invoice.wrong-total-three-decimals-of-dinar", "send_invoice") { url ->
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
                    field = "invoice.total_amount",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.125"),
                        currency = "KWD",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A total with more than two decimals is refused. */
    @Test
    fun `send_invoice wrong-total-three-decimals`() = case("glase/send_invoice.wrong-total-three-decimals", "send_invoice") { url ->
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
                    field = "invoice.total_amount",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("10.001"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A total of zero is refused. */
    @Test
    fun `send_invoice wrong-total-zero`() = case("glase/send_invoice.wrong-total-zero", "send_invoice") { url ->
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
                    field = "invoice.total_amount",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.sendInvoice(
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("0"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }
}
