// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlasePayGeneratedTest {
    /** A terminal that Glase does not know ends it, and nothing is sent. */
    @Test
    fun `pay check-29`() = case("glase/pay.check-29", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** A busy system on the question before ends it, and nothing is sent. */
    @Test
    fun `pay check-93`() = case("glase/pay.check-93", "pay") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "93",
                ),
            ) {
                client.pay(
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
                )
            }
        }
    }

    /** A refused invoice. */
    @Test
    fun `pay error-64`() = case("glase/pay.error-64", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** The connection closes after the request was read, and the outcome is unknown. */
    @Test
    fun `pay fault-close-after-reading`() = case("glase/pay.fault-close-after-reading", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and the outcome is unknown. */
    @Test
    fun `pay fault-close-before-reading`() = case("glase/pay.fault-close-before-reading", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `pay fault-stall`() = case("glase/pay.fault-stall", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `pay fault-truncated`() = case("glase/pay.fault-truncated", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `pay fault-wrong-length`() = case("glase/pay.fault-wrong-length", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** An invoice is sent for immediate debit. */
    @Test
    fun `pay`() = case("glase/pay", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** The modes and the issue date are filled in. */
    @Test
    fun `pay minimal`() = case("glase/pay.minimal", "pay") { url ->
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
                client.pay(
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

    /** While a reservation is open on the terminal, no invoice is sent. */
    @Test
    fun `pay open-reservation`() = case("glase/pay.open-reservation", "pay") { url ->
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
                    outcome = Outcome.NOT_SENT,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.pay(
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
                )
            }
        }
    }

    /** An invoice that waits for its buyer is replaced. */
    @Test
    fun `pay over-issued`() = case("glase/pay.over-issued", "pay") { url ->
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
                client.pay(
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
                )
            }
        }
    }

    /** The caller may send it all the same, and then nothing is asked first. */
    @Test
    fun `pay replace-open`() = case("glase/pay.replace-open", "pay") { url ->
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
                client.pay(
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
                    replaceOpen = true,
                )
            }
        }
    }

    /** A purchase: sent, waited for, and its receipt attached. */
    @Test
    fun `pay whole-purchase`() = case("glase/pay.whole-purchase", "pay", "wait_until_paid", "submit_payment_receipt") { url ->
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
                client.pay(
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
                )
            }
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
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

    /** Another payment mode is refused. */
    @Test
    fun `pay wrong-payment-mode`() = case("glase/pay.wrong-payment-mode", "pay") { url ->
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
                    field = "invoice.payment_mode",
                    reason = "must be left out or IMMEDIATE_DEBIT",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.pay(
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
                        paymentMode = GlasePaymentMode.ReservationRequired,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "order-1001",
                        cashierId = "till-4",
                        footer = "VAT SE556000000001",
                        backUrl = "https://shop.example.com/done?o=1001",
                        notificationUrl = "https://shop.example.com/glase/notify?t=4f1c9d2e",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A commit timeout with a debit is refused. */
    @Test
    fun `pay wrong-timeout-given`() = case("glase/pay.wrong-timeout-given", "pay") { url ->
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
                client.pay(
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

    /** An invoice without a title is refused before anything is asked. */
    @Test
    fun `pay wrong-title-empty`() = case("glase/pay.wrong-title-empty", "pay") { url ->
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
                client.pay(
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
}
