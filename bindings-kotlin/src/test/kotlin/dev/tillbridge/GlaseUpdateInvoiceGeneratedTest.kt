// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseUpdateInvoiceGeneratedTest {
    /** REJECTED_AMOUNT answered to updateInvoice. */
    @Test
    fun `update_invoice code-11`() = case("glase/update_invoice.code-11", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `update_invoice code-20`() = case("glase/update_invoice.code-20", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to updateInvoice. */
    @Test
    fun `update_invoice code-33`() = case("glase/update_invoice.code-33", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** INVALID_INVOICE_REFERENCE answered to updateInvoice. */
    @Test
    fun `update_invoice code-54`() = case("glase/update_invoice.code-54", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** INVALID_NOTIFICATION_URL answered to updateInvoice. */
    @Test
    fun `update_invoice code-64`() = case("glase/update_invoice.code-64", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The unclassified SYSTEM_ERROR, and the call fails. */
    @Test
    fun `update_invoice code-90`() = case("glase/update_invoice.code-90", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** SYSTEM_BUSY answered to updateInvoice. */
    @Test
    fun `update_invoice code-93`() = case("glase/update_invoice.code-93", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** SERVICE_UNAVAILABLE answered to updateInvoice. */
    @Test
    fun `update_invoice code-94`() = case("glase/update_invoice.code-94", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A result code counts though it comes with status 500. */
    @Test
    fun `update_invoice code-in-500`() = case("glase/update_invoice.code-in-500", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 500u,
                    providerCode = "21",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `update_invoice code-unknown`() = case("glase/update_invoice.code-unknown", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `update_invoice empty-200`() = case("glase/update_invoice.empty-200", "update_invoice") { url ->
        Glase(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A page with status 401 instead of SOAP. */
    @Test
    fun `update_invoice error-401-html`() = case("glase/update_invoice.error-401-html", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "HTTP 401 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A page with status 403 instead of SOAP. */
    @Test
    fun `update_invoice error-403-html`() = case("glase/update_invoice.error-403-html", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 403u,
                    providerCode = null,
                    reason = "HTTP 403 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A page with status 404 instead of SOAP. */
    @Test
    fun `update_invoice error-404-html`() = case("glase/update_invoice.error-404-html", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 404u,
                    providerCode = null,
                    reason = "HTTP 404 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A server that gave up waiting does not tell what happened. */
    @Test
    fun `update_invoice error-408`() = case("glase/update_invoice.error-408", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 408u,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A page with status 409 instead of SOAP. */
    @Test
    fun `update_invoice error-409-html`() = case("glase/update_invoice.error-409-html", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 409u,
                    providerCode = null,
                    reason = "HTTP 409 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A page with status 418 instead of SOAP. */
    @Test
    fun `update_invoice error-418-html`() = case("glase/update_invoice.error-418-html", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 418u,
                    providerCode = null,
                    reason = "HTTP 418 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A call that is turned away is not sent again by itself. */
    @Test
    fun `update_invoice error-429`() = case("glase/update_invoice.error-429", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.RateLimited::class, "rate_limited", httpStatus = 429u)) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An update while the buyer is paying. */
    @Test
    fun `update_invoice error-48-documented`() = case("glase/update_invoice.error-48-documented", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An invoice that the provider refuses. */
    @Test
    fun `update_invoice error-49-documented`() = case("glase/update_invoice.error-49-documented", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A server error without a body, and the call fails. */
    @Test
    fun `update_invoice error-500-empty`() = case("glase/update_invoice.error-500-empty", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A proxy's HTML page instead of SOAP, and the call fails. */
    @Test
    fun `update_invoice error-502-html`() = case("glase/update_invoice.error-502-html", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A page with status 503 instead of SOAP does not tell what happened. */
    @Test
    fun `update_invoice error-503-html`() = case("glase/update_invoice.error-503-html", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    httpStatus = 503u,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An unclassified error: what happened is unknown. */
    @Test
    fun `update_invoice error-90-documented`() = case("glase/update_invoice.error-90-documented", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The comment and the reference of an update. */
    @Test
    fun `update_invoice every-context-member`() = case("glase/update_invoice.every-context-member", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseUpdatedInvoice(invoiceReference = "20180809131415161", raw = "")) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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
                    clientComment = "c",
                    clientReference = "r",
                )
            }
        }
    }

    /** A soap:Client fault says that the update was not processed. */
    @Test
    fun `update_invoice fault-answer-client`() = case("glase/update_invoice.fault-answer-client", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A soap:Server fault does not tell what happened, and the call fails. */
    @Test
    fun `update_invoice fault-answer-server`() = case("glase/update_invoice.fault-answer-server", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A client fault counts as one though it comes with status 200. */
    @Test
    fun `update_invoice fault-client-in-200`() = case("glase/update_invoice.fault-client-in-200", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The connection closes after the update was read, and the call fails. */
    @Test
    fun `update_invoice fault-close-after-reading`() = case("glase/update_invoice.fault-close-after-reading", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The connection closes before the update is read to its end, and the call fails. */
    @Test
    fun `update_invoice fault-close-before-reading`() = case("glase/update_invoice.fault-close-before-reading", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A fault without code and text. */
    @Test
    fun `update_invoice fault-empty`() = case("glase/update_invoice.fault-empty", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A fault counts as one though it comes with status 200. */
    @Test
    fun `update_invoice fault-in-200`() = case("glase/update_invoice.fault-in-200", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "Server",
                    reason = "Try again",
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A header that the server does not understand was not processed. */
    @Test
    fun `update_invoice fault-must-understand`() = case("glase/update_invoice.fault-must-understand", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "MustUnderstand",
                    reason = "No such header",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A fault code without a prefix. */
    @Test
    fun `update_invoice fault-no-prefix`() = case("glase/update_invoice.fault-no-prefix", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A fault code that SOAP does not name says nothing of what happened. */
    @Test
    fun `update_invoice fault-other-code`() = case("glase/update_invoice.fault-other-code", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "Overload",
                    reason = "Too much",
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A fault code is read without its prefix. */
    @Test
    fun `update_invoice fault-other-prefix`() = case("glase/update_invoice.fault-other-prefix", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `update_invoice fault-stall`() = case("glase/update_invoice.fault-stall", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `update_invoice fault-truncated`() = case("glase/update_invoice.fault-truncated", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An envelope that the server does not take was not processed. */
    @Test
    fun `update_invoice fault-version-mismatch`() = case("glase/update_invoice.fault-version-mismatch", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "VersionMismatch",
                    reason = "Wrong version",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A fault with a detail. */
    @Test
    fun `update_invoice fault-with-detail`() = case("glase/update_invoice.fault-with-detail", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "Internal error",
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `update_invoice fault-wrong-length`() = case("glase/update_invoice.fault-wrong-length", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `update_invoice html-200`() = case("glase/update_invoice.html-200", "update_invoice") { url ->
        Glase(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An invoice is replaced before the buyer confirms. */
    @Test
    fun `update_invoice`() = case("glase/update_invoice", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseUpdatedInvoice(invoiceReference = "20180809131415161", raw = "")) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `update_invoice no-terminal`() = case("glase/update_invoice.no-terminal", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A call that the provider could not classify is not repeated by itself. */
    @Test
    fun `update_invoice not-repeated-after-90`() = case("glase/update_invoice.not-repeated-after-90", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A server fault is not repeated by itself. */
    @Test
    fun `update_invoice not-repeated-after-fault`() = case("glase/update_invoice.not-repeated-after-fault", "update_invoice") { url ->
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The answer of another operation cannot be understood. */
    @Test
    fun `update_invoice other-operation`() = case("glase/update_invoice.other-operation", "update_invoice") { url ->
        Glase(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An update whose answer was lost, repeated after the buyer paid. */
    @Test
    fun `update_invoice paid-after-lost-answer`() = case("glase/update_invoice.paid-after-lost-answer", "update_invoice") { url ->
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
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    providerCode = "90",
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The final rows of a reservation. */
    @Test
    fun `update_invoice preliminary-final`() = case("glase/update_invoice.preliminary-final", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseUpdatedInvoice(invoiceReference = "20180809131415162", raw = "")) {
                client.updateInvoice(
                    invoiceReference = "20180809131415162",
                    invoice = GlaseInvoice(
                        title = "Example Fuel, pump 7",
                        totalAmount = BigDecimal("342.71"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("342.71"),
                                itemDescription = "Diesel",
                                itemQuantity = BigDecimal("21.5"),
                                itemUnitPrice = BigDecimal("15.94"),
                                itemUnit = "LTR",
                                itemDiscount = null,
                                itemTaxRate = BigDecimal("25"),
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

    /** A redirect is not followed. */
    @Test
    fun `update_invoice redirect-307`() = case("glase/update_invoice.redirect-307", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 307u),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A call that sets a state is repeated after a proxy's error page. */
    @Test
    fun `update_invoice retried-after-502`() = case("glase/update_invoice.retried-after-502", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlaseUpdatedInvoice(invoiceReference = "20180809131415161", raw = "")) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A call that sets a state is repeated when its answer was lost. */
    @Test
    fun `update_invoice retried-after-lost-answer`() = case("glase/update_invoice.retried-after-lost-answer", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(GlaseUpdatedInvoice(invoiceReference = "20180809131415161", raw = "")) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A success that comes with status 500 is not believed. */
    @Test
    fun `update_invoice success-in-500`() = case("glase/update_invoice.success-in-500", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 500u),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** The update that a loyalty token asks for. */
    @Test
    fun `update_invoice tokens`() = case("glase/update_invoice.tokens", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseUpdatedInvoice(invoiceReference = "20180809131415161", raw = "")) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("108"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("108"),
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

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `update_invoice wrong-comment-long`() = case("glase/update_invoice.wrong-comment-long", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** An empty currency is refused. */
    @Test
    fun `update_invoice wrong-currency-empty`() = case("glase/update_invoice.wrong-currency-empty", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-currency-lower-case`() = case("glase/update_invoice.wrong-currency-lower-case", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-currency-unknown`() = case("glase/update_invoice.wrong-currency-unknown", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-invoice-reference-blank`() = case("glase/update_invoice.wrong-invoice-reference-blank", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "  ",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** An empty text where one is needed is refused. */
    @Test
    fun `update_invoice wrong-invoice-reference-empty`() = case("glase/update_invoice.wrong-invoice-reference-empty", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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

    /** A notification URL that does not begin with http or https is refused. */
    @Test
    fun `update_invoice wrong-notification-url-empty`() = case("glase/update_invoice.wrong-notification-url-empty", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-notification-url-no-scheme`() = case("glase/update_invoice.wrong-notification-url-no-scheme", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-notification-url-relative`() = case("glase/update_invoice.wrong-notification-url-relative", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-notification-url-scheme`() = case("glase/update_invoice.wrong-notification-url-scheme", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-reference-long`() = case("glase/update_invoice.wrong-reference-long", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A row's total with more than two decimals is refused. */
    @Test
    fun `update_invoice wrong-row-decimals`() = case("glase/update_invoice.wrong-row-decimals", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-row-quantity-negative`() = case("glase/update_invoice.wrong-row-quantity-negative", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-row-quantity-zero`() = case("glase/update_invoice.wrong-row-quantity-zero", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-row-unit-price-decimals`() = case("glase/update_invoice.wrong-row-unit-price-decimals", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-rows-sum`() = case("glase/update_invoice.wrong-rows-sum", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-timeout-missing`() = case("glase/update_invoice.wrong-timeout-missing", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-timeout-with-debit`() = case("glase/update_invoice.wrong-timeout-with-debit", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-timeout-with-other-reservation`() = case("glase/update_invoice.wrong-timeout-with-other-reservation", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-timeout-zero`() = case("glase/update_invoice.wrong-timeout-zero", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-title-blank`() = case("glase/update_invoice.wrong-title-blank", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-title-empty`() = case("glase/update_invoice.wrong-title-empty", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-token-id-empty`() = case("glase/update_invoice.wrong-token-id-empty", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "tokens[0].id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
                    invoice = GlaseInvoice(
                        title = "Example Cafe",
                        totalAmount = BigDecimal("149"),
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
                                itemEan = null,
                                itemSku = "CB-250",
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
                    tokens = listOf(GlaseCustomerToken(id = " ", status = 1u, value = null, description = null)),
                )
            }
        }
    }

    /** Decimals in a currency that has none are refused. */
    @Test
    fun `update_invoice wrong-total-decimals-of-yen`() = case("glase/update_invoice.wrong-total-decimals-of-yen", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-total-negative`() = case("glase/update_invoice.wrong-total-negative", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-total-three-decimals-of-dinar`() = case("glase/update_invoice.wrong-total-three-decimals-of-dinar", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-total-three-decimals`() = case("glase/update_invoice.wrong-total-three-decimals", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
    fun `update_invoice wrong-total-zero`() = case("glase/update_invoice.wrong-total-zero", "update_invoice") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.updateInvoice(
                    invoiceReference = "20180809131415161",
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
