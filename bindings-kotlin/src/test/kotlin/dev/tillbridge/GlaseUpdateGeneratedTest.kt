// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseUpdateGeneratedTest {
    /** The update that a token waits for lets the buyer go on. */
    @Test
    fun `update acknowledge`() = case("glase/update.acknowledge", "update") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 2u,
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415162",
                        appLink = "seqr://SEQR.SE/R20180809131415162",
                    ),
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
                    customerTokens = listOf(
                        GlaseCustomerToken(
                            id = "EXAMPLE_CARD",
                            status = 0u,
                            value = "2610411111110",
                            description = null,
                        ),
                    ),
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"customer_tokens\":[{\"id\":\"EXAMPLE_CARD\",\"status\":0,\"value\":\"2610411111110\"}],\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"wait\"},\"reserved_amount\":\"500\",\"state\":\"pending\",\"status\":\"PENDING_ISSUER_ACKNOWLEDGE\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
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

    /** More than what is held, by the caller's leave. */
    @Test
    fun `update allow-more`() = case("glase/update.allow-more", "update") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 2u,
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    nextAction = NextAction.None,
                    invoice = GlaseInvoice(
                        title = "Example Fuel, pump 7",
                        totalAmount = BigDecimal("600"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("600"),
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    invoice = GlaseInvoice(
                        title = "Example Fuel, pump 7",
                        totalAmount = BigDecimal("600"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("600"),
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
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                    allowMore = true,
                )
            }
        }
    }

    /** A refused update. */
    @Test
    fun `update error-48`() = case("glase/update.error-48", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A refused update. */
    @Test
    fun `update error-49`() = case("glase/update.error-49", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A refused update. */
    @Test
    fun `update error-54`() = case("glase/update.error-54", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A refused update. */
    @Test
    fun `update error-90`() = case("glase/update.error-90", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The connection closes after the request was read, and whether the invoice was replaced is not known. */
    @Test
    fun `update fault-close-after-reading`() = case("glase/update.fault-close-after-reading", "update") { url ->
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and whether the invoice was replaced is not known. */
    @Test
    fun `update fault-close-before-reading`() = case("glase/update.fault-close-before-reading", "update") { url ->
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** No answer comes within the deadline, and whether the invoice was replaced is not known. */
    @Test
    fun `update fault-stall`() = case("glase/update.fault-stall", "update") { url ->
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and whether the invoice was replaced is not known. */
    @Test
    fun `update fault-truncated`() = case("glase/update.fault-truncated", "update") { url ->
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The answer announces more than it holds, and whether the invoice was replaced is not known. */
    @Test
    fun `update fault-wrong-length`() = case("glase/update.fault-wrong-length", "update") { url ->
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Before the buyer confirms, the update changes what will be held. */
    @Test
    fun `update issued`() = case("glase/update.issued", "update") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("342.71"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 0u,
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.ShowQrCode(
                        code = "HTTP://SEQR.SE/R20180809131415162",
                        appLink = "seqr://SEQR.SE/R20180809131415162",
                    ),
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The final rows of a reservation: the amount that is held stays what it was. */
    @Test
    fun `update`() = case("glase/update", "update") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 2u,
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** The invoice may say the same mode and timeout. */
    @Test
    fun `update mode-and-timeout-in-invoice`() = case("glase/update.mode-and-timeout-in-invoice", "update") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 2u,
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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

    /** An update whose answer was lost is sent again: it replaces the whole. */
    @Test
    fun `update retried-after-lost-answer`() = case("glase/update.retried-after-lost-answer", "update") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 2u,
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Another currency is refused. */
    @Test
    fun `update wrong-currency`() = case("glase/update.wrong-currency", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "must be the reservation's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    invoice = GlaseInvoice(
                        title = "Example Fuel, pump 7",
                        totalAmount = BigDecimal("342.71"),
                        currency = "EUR",
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** More than what is held is refused. */
    @Test
    fun `update wrong-more-than-reserved`() = case("glase/update.wrong-more-than-reserved", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "must be at most what is reserved, unless allow_more is set",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    invoice = GlaseInvoice(
                        title = "Example Fuel, pump 7",
                        totalAmount = BigDecimal("600"),
                        currency = "SEK",
                        invoiceRows = listOf(
                            GlaseInvoiceRow(
                                itemTotalAmount = BigDecimal("600"),
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
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Another payment mode is refused. */
    @Test
    fun `update wrong-payment-mode`() = case("glase/update.wrong-payment-mode", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "must be left out or RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = GlasePaymentMode.ImmediateDebit,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A reservation that is over is not updated. */
    @Test
    fun `update wrong-state-canceled`() = case("glase/update.wrong-state-canceled", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"CANCELED\",\"version\":3}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A reservation that is over is not updated. */
    @Test
    fun `update wrong-state-expired`() = case("glase/update.wrong-state-expired", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"EXPIRED\",\"version\":3}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A reservation that is over is not updated. */
    @Test
    fun `update wrong-state-failed`() = case("glase/update.wrong-state-failed", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"failed\",\"status\":\"FAILED\",\"version\":3}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** A reservation that is over is not updated. */
    @Test
    fun `update wrong-state-paid`() = case("glase/update.wrong-state-paid", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"succeeded\",\"status\":\"PAID\",\"version\":3}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = null,
                    ),
                )
            }
        }
    }

    /** Another commit timeout is refused. */
    @Test
    fun `update wrong-timeout`() = case("glase/update.wrong-timeout", "update") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "must be left out, or be the reservation's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.update(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
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
                        paymentMode = null,
                        acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                        issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                        clientInvoiceId = "pump-7-000123",
                        cashierId = "pump-7",
                        footer = null,
                        backUrl = null,
                        notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                        commitReservationTimeout = 60u,
                    ),
                )
            }
        }
    }
}
