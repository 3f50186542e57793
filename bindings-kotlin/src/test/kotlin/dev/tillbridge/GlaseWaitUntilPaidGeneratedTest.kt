// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseWaitUntilPaidGeneratedTest {
    /** Tokens that wait for an update end the waiting. */
    @Test
    fun `wait_until_paid acknowledge`() = case("glase/wait_until_paid.acknowledge", "wait_until_paid") { url ->
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
                    status = GlasePaymentStatus.PendingIssuerAcknowledge,
                    state = PaymentState.PENDING,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = listOf(
                        GlaseCustomerToken(
                            id = "EXAMPLE_CARD",
                            status = 0u,
                            value = "2610411111110",
                            description = "Example loyalty card",
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A busy system on the acknowledgement does not change the result. */
    @Test
    fun `wait_until_paid acknowledgement-busy`() = case("glase/wait_until_paid.acknowledgement-busy", "wait_until_paid") { url ->
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
                client.waitUntilPaid(
                    invoiceReference = "20180809131415161",
                    version = 1u,
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Whether the acknowledgement arrives does not change the result. */
    @Test
    fun `wait_until_paid acknowledgement-lost`() = case("glase/wait_until_paid.acknowledgement-lost", "wait_until_paid") { url ->
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
                client.waitUntilPaid(
                    invoiceReference = "20180809131415161",
                    version = 1u,
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A payment that is there already is acknowledged too. */
    @Test
    fun `wait_until_paid at-once`() = case("glase/wait_until_paid.at-once", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** Where no answer is good before the deadline, the last trouble is the error. */
    @Test
    fun `wait_until_paid busy-until-deadline`() = case("glase/wait_until_paid.busy-until-deadline", "wait_until_paid") { url ->
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
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "93",
                ),
            ) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 10000.milliseconds)
            }
        }
    }

    /** A payment that comes to nothing ends the waiting. */
    @Test
    fun `wait_until_paid canceled`() = case("glase/wait_until_paid.canceled", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** At the deadline the payment comes back as it was last seen: ask on, or cancel it. */
    @Test
    fun `wait_until_paid deadline`() = case("glase/wait_until_paid.deadline", "wait_until_paid") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 400.milliseconds,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 10000.milliseconds)
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_paid error-20`() = case("glase/wait_until_paid.error-20", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_paid error-21`() = case("glase/wait_until_paid.error-21", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_paid error-29`() = case("glase/wait_until_paid.error-29", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_paid error-33`() = case("glase/wait_until_paid.error-33", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_paid error-37`() = case("glase/wait_until_paid.error-37", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_paid error-54`() = case("glase/wait_until_paid.error-54", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A payment that comes to nothing ends the waiting. */
    @Test
    fun `wait_until_paid expired`() = case("glase/wait_until_paid.expired", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A payment that comes to nothing ends the waiting. */
    @Test
    fun `wait_until_paid failed`() = case("glase/wait_until_paid.failed", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** The connection closes after the request was read, and the waiting goes on. */
    @Test
    fun `wait_until_paid fault-close-after-reading`() = case("glase/wait_until_paid.fault-close-after-reading", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** The connection closes before the request is read to its end, and the waiting goes on. */
    @Test
    fun `wait_until_paid fault-close-before-reading`() = case("glase/wait_until_paid.fault-close-before-reading", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** No answer at all comes before the deadline. */
    @Test
    fun `wait_until_paid fault-stall`() = case("glase/wait_until_paid.fault-stall", "wait_until_paid") { url ->
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
            raises(Expected(PaymentException.Timeout::class, "timeout")) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** The answer stops in the middle of its body, and the waiting goes on. */
    @Test
    fun `wait_until_paid fault-truncated`() = case("glase/wait_until_paid.fault-truncated", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** The answer announces more than it holds, and the waiting goes on. */
    @Test
    fun `wait_until_paid fault-wrong-length`() = case("glase/wait_until_paid.fault-wrong-length", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** The version that the caller stored is the one that is sent first. */
    @Test
    fun `wait_until_paid from-version`() = case("glase/wait_until_paid.from-version", "wait_until_paid") { url ->
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
                client.waitUntilPaid(
                    invoiceReference = "20180809131415161",
                    version = 1u,
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Asks until paid, echoes each version, and asks once more with the last as the acknowledgement. */
    @Test
    fun `wait_until_paid`() = case("glase/wait_until_paid", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A reservation ends the waiting: it is to be committed or cancelled. */
    @Test
    fun `wait_until_paid reserved`() = case("glase/wait_until_paid.reserved", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** Where the answers stop coming, the payment comes back as it was last seen. */
    @Test
    fun `wait_until_paid stall-after-seen`() = case("glase/wait_until_paid.stall-after-seen", "wait_until_paid") { url ->
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
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** Lost answers, busy systems and error pages are no reason to stop. */
    @Test
    fun `wait_until_paid trouble`() = case("glase/wait_until_paid.trouble", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** A status that nobody knows is not the end. */
    @Test
    fun `wait_until_paid unknown-status`() = case("glase/wait_until_paid.unknown-status", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** Where no answer can be read before the deadline, that is the error. */
    @Test
    fun `wait_until_paid unreadable-until-deadline`() = case("glase/wait_until_paid.unreadable-until-deadline", "wait_until_paid") { url ->
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
            raises(Expected(PaymentException.Protocol::class, "protocol", httpStatus = 200u)) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 10000.milliseconds)
            }
        }
    }

    /** Answers that nobody can read are no reason to stop: a payment that nobody fetches is undone. */
    @Test
    fun `wait_until_paid unreadable`() = case("glase/wait_until_paid.unreadable", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 1.milliseconds)
            }
        }
    }

    /** An answer without a version keeps the last. */
    @Test
    fun `wait_until_paid version-missing`() = case("glase/wait_until_paid.version-missing", "wait_until_paid") { url ->
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
                client.waitUntilPaid(
                    invoiceReference = "20180809131415161",
                    version = 1u,
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An interval beyond 10 seconds is refused: 20 seconds after the payment it is lost. */
    @Test
    fun `wait_until_paid wrong-interval-long`() = case("glase/wait_until_paid.wrong-interval-long", "wait_until_paid") { url ->
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
                    field = "poll_interval",
                    reason = "must be at most 10 seconds",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 10001.milliseconds)
            }
        }
    }

    /** An interval of nothing is refused. */
    @Test
    fun `wait_until_paid wrong-interval-zero`() = case("glase/wait_until_paid.wrong-interval-zero", "wait_until_paid") { url ->
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
                    field = "poll_interval",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitUntilPaid(invoiceReference = "20180809131415161", pollInterval = 0.milliseconds)
            }
        }
    }

    /** An empty reference is refused. */
    @Test
    fun `wait_until_paid wrong-reference-empty`() = case("glase/wait_until_paid.wrong-reference-empty", "wait_until_paid") { url ->
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
                client.waitUntilPaid(invoiceReference = "")
            }
        }
    }
}
