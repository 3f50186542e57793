// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseRefundPaymentGeneratedTest {
    /** A reference to a character that XML does not have cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment character-of-none`() = case("glase/refund_payment.character-of-none", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** PENDING_APPROVAL answered to refundPayment. */
    @Test
    fun `refund_payment code-1`() = case("glase/refund_payment.code-1", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** REJECTED_BUSINESS_LOGIC answered to refundPayment. */
    @Test
    fun `refund_payment code-10`() = case("glase/refund_payment.code-10", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** REJECTED_AMOUNT answered to refundPayment. */
    @Test
    fun `refund_payment code-11`() = case("glase/refund_payment.code-11", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** REJECTED_PAYMENT answered to refundPayment. */
    @Test
    fun `refund_payment code-12`() = case("glase/refund_payment.code-12", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `refund_payment code-20`() = case("glase/refund_payment.code-20", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to refundPayment. */
    @Test
    fun `refund_payment code-33`() = case("glase/refund_payment.code-33", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** PAYMENT_IN_PROGRESS answered to refundPayment. */
    @Test
    fun `refund_payment code-48`() = case("glase/refund_payment.code-48", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** PAYMENT_EXPIRED answered to refundPayment. */
    @Test
    fun `refund_payment code-58`() = case("glase/refund_payment.code-58", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** INVALID_NOTIFICATION_URL answered to refundPayment. */
    @Test
    fun `refund_payment code-64`() = case("glase/refund_payment.code-64", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The reference of a refund whose outcome is unknown travels with the error. */
    @Test
    fun `refund_payment code-90-with-reference`() = case("glase/refund_payment.code-90-with-reference", "refund_payment") { url ->
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
                    transactionId = "2018080914000000001000078",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The unclassified SYSTEM_ERROR, and the outcome is unknown. */
    @Test
    fun `refund_payment code-90`() = case("glase/refund_payment.code-90", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** SYSTEM_BUSY answered to refundPayment. */
    @Test
    fun `refund_payment code-93`() = case("glase/refund_payment.code-93", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** SERVICE_UNAVAILABLE answered to refundPayment. */
    @Test
    fun `refund_payment code-94`() = case("glase/refund_payment.code-94", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `refund_payment code-unknown`() = case("glase/refund_payment.code-unknown", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The reference of a refused refund travels with the error. */
    @Test
    fun `refund_payment code-with-reference`() = case("glase/refund_payment.code-with-reference", "refund_payment") { url ->
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
                    providerCode = "98",
                    transactionId = "2018080914000000001000078",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `refund_payment connection-refused`() = case("glase/refund_payment.connection-refused", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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
    fun `refund_payment dtd-external`() = case("glase/refund_payment.dtd-external", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An answer with a document type is refused before anything of it is read, and the outcome is unknown. */
    @Test
    fun `refund_payment dtd`() = case("glase/refund_payment.dtd", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An empty answer with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment empty-200`() = case("glase/refund_payment.empty-200", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An envelope whose body is empty cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment empty-body`() = case("glase/refund_payment.empty-body", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An empty return cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment empty-return`() = case("glase/refund_payment.empty-return", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** Entities that multiply are not expanded, and the outcome is unknown. */
    @Test
    fun `refund_payment entity-bomb`() = case("glase/refund_payment.entity-bomb", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An entity that names a file is not read, and the outcome is unknown. */
    @Test
    fun `refund_payment entity-file`() = case("glase/refund_payment.entity-file", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An entity that the answer defines itself is not expanded, and the outcome is unknown. */
    @Test
    fun `refund_payment entity-internal`() = case("glase/refund_payment.entity-internal", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A reference to an entity that XML does not know cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment entity-undefined`() = case("glase/refund_payment.entity-undefined", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A payment that the provider does not know. */
    @Test
    fun `refund_payment error-23-documented`() = case("glase/refund_payment.error-23-documented", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A server error without a body, and the outcome is unknown. */
    @Test
    fun `refund_payment error-500-empty`() = case("glase/refund_payment.error-500-empty", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A proxy's HTML page instead of SOAP, and the outcome is unknown. */
    @Test
    fun `refund_payment error-502-html`() = case("glase/refund_payment.error-502-html", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A shop that may not give back. */
    @Test
    fun `refund_payment error-97-documented`() = case("glase/refund_payment.error-97-documented", "refund_payment") { url ->
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
                    providerCode = "97",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** More than is left to give back; the provider's text is a sentence. */
    @Test
    fun `refund_payment error-98-documented`() = case("glase/refund_payment.error-98-documented", "refund_payment") { url ->
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
                    providerCode = "98",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A bank that takes no refunds. */
    @Test
    fun `refund_payment error-99-documented`() = case("glase/refund_payment.error-99-documented", "refund_payment") { url ->
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
                    providerCode = "99",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A soap:Client fault says that the refund was not processed. */
    @Test
    fun `refund_payment fault-answer-client`() = case("glase/refund_payment.fault-answer-client", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A soap:Server fault does not tell what happened, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-answer-server`() = case("glase/refund_payment.fault-answer-server", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The connection closes after the refund was read, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-close-after-reading`() = case("glase/refund_payment.fault-close-after-reading", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The connection closes before the refund is read to its end, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-close-before-reading`() = case("glase/refund_payment.fault-close-before-reading", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-stall`() = case("glase/refund_payment.fault-stall", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-truncated`() = case("glase/refund_payment.fault-truncated", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-wrong-length`() = case("glase/refund_payment.fault-wrong-length", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The whole payment is given back. */
    @Test
    fun `refund_payment full`() = case("glase/refund_payment.full", "refund_payment") { url ->
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
                GlaseRefund(
                    paymentErsReference = "2018080913151617101000042",
                    ersReference = "2018080914000000001000077",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("174"),
                        currency = "SEK",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
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

    /** An HTML page with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment html-200`() = case("glase/refund_payment.html-200", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A part is given back; the answer's reference is the refund's own. */
    @Test
    fun `refund_payment`() = case("glase/refund_payment", "refund_payment") { url ->
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
                GlaseRefund(
                    paymentErsReference = "2018080913151617101000042",
                    ersReference = "2018080914000000001000077",
                    amount = BigDecimal("25"),
                    currency = "SEK",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** JSON where XML was due cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment json-200`() = case("glase/refund_payment.json-200", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** With retries allowed it is sent once, and the attempt is handed out. */
    @Test
    fun `refund_payment lost-answer`() = case("glase/refund_payment.lost-answer", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The attempt of a refund without an id of its own has no marker. */
    @Test
    fun `refund_payment lost-without-client-invoice-id`() = case("glase/refund_payment.lost-without-client-invoice-id", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("5"),
                        currency = "SEK",
                        marker = null,
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund",
                        totalAmount = BigDecimal("5"),
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
    fun `refund_payment mismatched-tags`() = case("glase/refund_payment.mismatched-tags", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** Modes and issue date of a refund are sent only when they are given. */
    @Test
    fun `refund_payment modes-of-a-refund`() = case("glase/refund_payment.modes-of-a-refund", "refund_payment") { url ->
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
                GlaseRefund(
                    paymentErsReference = "2018080913151617101000042",
                    ersReference = "2018080914000000001000077",
                    amount = BigDecimal("1.5"),
                    currency = "EUR",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund",
                        totalAmount = BigDecimal("1.5"),
                        currency = "EUR",
                        invoiceRows = emptyList(),
                        paymentMode = null,
                        acknowledgmentMode = null,
                        issueDate = null,
                        clientInvoiceId = null,
                        cashierId = null,
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://shop.example.com/r?t=1",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** An envelope without a body cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment no-body`() = case("glase/refund_payment.no-body", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An answer whose wrapper is in no namespace cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment no-namespace`() = case("glase/refund_payment.no-namespace", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An answer without a return cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment no-return`() = case("glase/refund_payment.no-return", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `refund_payment no-terminal`() = case("glase/refund_payment.no-terminal", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** With retries allowed, a call that is turned away is not repeated. */
    @Test
    fun `refund_payment not-repeated-after-429`() = case("glase/refund_payment.not-repeated-after-429", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** With retries allowed, an error page is not repeated, whatever it asks. */
    @Test
    fun `refund_payment not-repeated-after-503`() = case("glase/refund_payment.not-repeated-after-503", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** With retries allowed, an unclassified error is not repeated. */
    @Test
    fun `refund_payment not-repeated-after-90`() = case("glase/refund_payment.not-repeated-after-90", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** With retries allowed, a busy system is not asked again. */
    @Test
    fun `refund_payment not-repeated-after-93`() = case("glase/refund_payment.not-repeated-after-93", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** The answer of another operation cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment other-operation`() = case("glase/refund_payment.other-operation", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A prefix that is declared nowhere cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment prefix-undeclared`() = case("glase/refund_payment.prefix-undeclared", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A success without the refund's own reference is a success. */
    @Test
    fun `refund_payment reference-missing`() = case("glase/refund_payment.reference-missing", "refund_payment") { url ->
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
                GlaseRefund(
                    paymentErsReference = "2018080913151617101000042",
                    ersReference = null,
                    amount = BigDecimal("25"),
                    currency = "SEK",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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
    fun `refund_payment result-code-empty`() = case("glase/refund_payment.result-code-empty", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A result code beyond any number of the table cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment result-code-huge`() = case("glase/refund_payment.result-code-huge", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A return without a result code cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment result-code-missing`() = case("glase/refund_payment.result-code-missing", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A result code that is no number cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment result-code-text`() = case("glase/refund_payment.result-code-text", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An envelope of SOAP 1.2 cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment soap-12`() = case("glase/refund_payment.soap-12", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** Plain text with status 200 cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment text-200`() = case("glase/refund_payment.text-200", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An answer nested thousands of levels deep is refused, and the outcome is unknown. */
    @Test
    fun `refund_payment too-deep`() = case("glase/refund_payment.too-deep", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** XML that stops in the middle, though the whole body came, cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment truncated-xml`() = case("glase/refund_payment.truncated-xml", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** XML with a second root cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment two-roots`() = case("glase/refund_payment.two-roots", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A refund without an id of its own. */
    @Test
    fun `refund_payment without-client-invoice-id`() = case("glase/refund_payment.without-client-invoice-id", "refund_payment") { url ->
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
                GlaseRefund(
                    paymentErsReference = "2018080913151617101000042",
                    ersReference = "2018080914000000001000077",
                    amount = BigDecimal("5"),
                    currency = "SEK",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund",
                        totalAmount = BigDecimal("5"),
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

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `refund_payment wrong-comment-long`() = case("glase/refund_payment.wrong-comment-long", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
                        cashierId = "till-4",
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** An empty currency is refused. */
    @Test
    fun `refund_payment wrong-currency-empty`() = case("glase/refund_payment.wrong-currency-empty", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-currency-lower-case`() = case("glase/refund_payment.wrong-currency-lower-case", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-currency-unknown`() = case("glase/refund_payment.wrong-currency-unknown", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `refund_payment wrong-ers-reference-blank`() = case("glase/refund_payment.wrong-ers-reference-blank", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "  ",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A control character in a reference is refused, not dropped. */
    @Test
    fun `refund_payment wrong-ers-reference-control`() = case("glase/refund_payment.wrong-ers-reference-control", "refund_payment") { url ->
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
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    ersReference = "1\u00072",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An empty text where one is needed is refused. */
    @Test
    fun `refund_payment wrong-ers-reference-empty`() = case("glase/refund_payment.wrong-ers-reference-empty", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** An answer of the right name in another namespace cannot be understood, and the outcome is unknown. */
    @Test
    fun `refund_payment wrong-namespace`() = case("glase/refund_payment.wrong-namespace", "refund_payment") { url ->
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
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "SEK",
                        marker = "refund-1001-1",
                        originalTransactionId = "2018080913151617101000042",
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
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

    /** A notification URL that does not begin with http or https is refused. */
    @Test
    fun `refund_payment wrong-notification-url-empty`() = case("glase/refund_payment.wrong-notification-url-empty", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-notification-url-no-scheme`() = case("glase/refund_payment.wrong-notification-url-no-scheme", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-notification-url-relative`() = case("glase/refund_payment.wrong-notification-url-relative", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-notification-url-scheme`() = case("glase/refund_payment.wrong-notification-url-scheme", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-reference-long`() = case("glase/refund_payment.wrong-reference-long", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
                    invoice = GlaseInvoice(
                        title = "Refund order 1001",
                        totalAmount = BigDecimal("25"),
                        currency = "SEK",
                        invoiceRows = listOf(
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
                        clientInvoiceId = "refund-1001-1",
                        cashierId = "till-4",
                        footer = null,
                        backUrl = null,
                        notificationUrl = null,
                        commitReservationTimeout = null,
                    ),
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A row's total with more than two decimals is refused. */
    @Test
    fun `refund_payment wrong-row-decimals`() = case("glase/refund_payment.wrong-row-decimals", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-row-quantity-negative`() = case("glase/refund_payment.wrong-row-quantity-negative", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-row-quantity-zero`() = case("glase/refund_payment.wrong-row-quantity-zero", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-row-unit-price-decimals`() = case("glase/refund_payment.wrong-row-unit-price-decimals", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-rows-sum`() = case("glase/refund_payment.wrong-rows-sum", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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

    /** An invoice with a blank title is refused. */
    @Test
    fun `refund_payment wrong-title-blank`() = case("glase/refund_payment.wrong-title-blank", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-title-empty`() = case("glase/refund_payment.wrong-title-empty", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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

    /** Decimals in a currency that has none are refused. */
    @Test
    fun `refund_payment wrong-total-decimals-of-yen`() = case("glase/refund_payment.wrong-total-decimals-of-yen", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-total-negative`() = case("glase/refund_payment.wrong-total-negative", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-total-three-decimals-of-dinar`() = case("glase/refund_payment.wrong-total-three-decimals-of-dinar", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-total-three-decimals`() = case("glase/refund_payment.wrong-total-three-decimals", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
    fun `refund_payment wrong-total-zero`() = case("glase/refund_payment.wrong-total-zero", "refund_payment") { url ->
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
                client.refundPayment(
                    ersReference = "2018080913151617101000042",
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
