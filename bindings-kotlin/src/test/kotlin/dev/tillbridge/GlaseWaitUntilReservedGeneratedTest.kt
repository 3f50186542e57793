// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseWaitUntilReservedGeneratedTest {
    /** Tokens that wait for an update end the waiting; after the update it goes on. */
    @Test
    fun `wait_until_reserved acknowledge`() = case("glase/wait_until_reserved.acknowledge", "wait_until_reserved") { url ->
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
                    status = GlasePaymentStatus.PendingIssuerAcknowledge,
                    state = PaymentState.PENDING,
                    nextAction = NextAction.Wait,
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An amount that is reserved already. */
    @Test
    fun `wait_until_reserved at-once`() = case("glase/wait_until_reserved.at-once", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that comes to nothing ends the waiting. */
    @Test
    fun `wait_until_reserved canceled`() = case("glase/wait_until_reserved.canceled", "wait_until_reserved") { url ->
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
                    status = GlasePaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** At the deadline a reservation whose word nobody documents comes back as unknown, and is not over. */
    @Test
    fun `wait_until_reserved deadline-unknown-status`() = case("glase/wait_until_reserved.deadline-unknown-status", "wait_until_reserved") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 1u,
                    status = GlasePaymentStatus.Unknown(value = "ON_HOLD"),
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 10000.milliseconds,
                )
            }
        }
    }

    /** At the deadline the reservation comes back as it was last seen: ask on, or cancel it. */
    @Test
    fun `wait_until_reserved deadline`() = case("glase/wait_until_reserved.deadline", "wait_until_reserved") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 1u,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 10000.milliseconds,
                )
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_reserved error-20`() = case("glase/wait_until_reserved.error-20", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_reserved error-21`() = case("glase/wait_until_reserved.error-21", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_reserved error-29`() = case("glase/wait_until_reserved.error-29", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_reserved error-33`() = case("glase/wait_until_reserved.error-33", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_reserved error-37`() = case("glase/wait_until_reserved.error-37", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal that no waiting mends ends it. */
    @Test
    fun `wait_until_reserved error-54`() = case("glase/wait_until_reserved.error-54", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A question that the server cannot read ends the waiting. */
    @Test
    fun `wait_until_reserved error-client-fault`() = case("glase/wait_until_reserved.error-client-fault", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that comes to nothing ends the waiting. */
    @Test
    fun `wait_until_reserved expired`() = case("glase/wait_until_reserved.expired", "wait_until_reserved") { url ->
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
                    status = GlasePaymentStatus.Expired,
                    state = PaymentState.CANCELED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that comes to nothing ends the waiting. */
    @Test
    fun `wait_until_reserved failed`() = case("glase/wait_until_reserved.failed", "wait_until_reserved") { url ->
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
                    status = GlasePaymentStatus.Failed,
                    state = PaymentState.FAILED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes after the request was read, and the waiting goes on. */
    @Test
    fun `wait_until_reserved fault-close-after-reading`() = case("glase/wait_until_reserved.fault-close-after-reading", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and the waiting goes on. */
    @Test
    fun `wait_until_reserved fault-close-before-reading`() = case("glase/wait_until_reserved.fault-close-before-reading", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** No answer at all comes before the deadline. */
    @Test
    fun `wait_until_reserved fault-stall`() = case("glase/wait_until_reserved.fault-stall", "wait_until_reserved") { url ->
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the waiting goes on. */
    @Test
    fun `wait_until_reserved fault-truncated`() = case("glase/wait_until_reserved.fault-truncated", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer announces more than it holds, and the waiting goes on. */
    @Test
    fun `wait_until_reserved fault-wrong-length`() = case("glase/wait_until_reserved.fault-wrong-length", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The version of the record is the one that is sent first. */
    @Test
    fun `wait_until_reserved from-version`() = case("glase/wait_until_reserved.from-version", "wait_until_reserved") { url ->
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
                    version = 5u,
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":4}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Asks until the amount is reserved, and echoes each version. */
    @Test
    fun `wait_until_reserved`() = case("glase/wait_until_reserved", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A cash register's reservation has no code of its own. */
    @Test
    fun `wait_until_reserved no-code`() = case("glase/wait_until_reserved.no-code", "wait_until_reserved") { url ->
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
                    code = null,
                    appLink = null,
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 2u,
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"wait\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that turns out paid is acknowledged by one more question. */
    @Test
    fun `wait_until_reserved paid`() = case("glase/wait_until_reserved.paid", "wait_until_reserved") { url ->
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
                    version = 3u,
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Where the answers stop coming, the reservation comes back as it was last seen. */
    @Test
    fun `wait_until_reserved stall-after-seen`() = case("glase/wait_until_reserved.stall-after-seen", "wait_until_reserved") { url ->
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
                GlaseReservation(
                    invoiceReference = "20180809131415162",
                    code = "HTTP://SEQR.SE/R20180809131415162",
                    appLink = "seqr://SEQR.SE/R20180809131415162",
                    reservedAmount = BigDecimal("500"),
                    currency = "SEK",
                    commitBefore = Instant.parse("2099-01-01T00:00:00Z"),
                    version = 1u,
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A record that is reserved is asked about once. */
    @Test
    fun `wait_until_reserved still-reserved`() = case("glase/wait_until_reserved.still-reserved", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Lost answers, busy systems and error pages are no reason to stop. */
    @Test
    fun `wait_until_reserved trouble`() = case("glase/wait_until_reserved.trouble", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A status that nobody knows is not the end. */
    @Test
    fun `wait_until_reserved unknown-status`() = case("glase/wait_until_reserved.unknown-status", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Answers that nobody can read are no reason to stop. */
    @Test
    fun `wait_until_reserved unreadable`() = case("glase/wait_until_reserved.unreadable", "wait_until_reserved") { url ->
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
                    customerTokens = emptyList(),
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An interval beyond 10 seconds is refused: 20 seconds after the payment it is lost. */
    @Test
    fun `wait_until_reserved wrong-interval-long`() = case("glase/wait_until_reserved.wrong-interval-long", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 10001.milliseconds,
                )
            }
        }
    }

    /** An interval of nothing is refused. */
    @Test
    fun `wait_until_reserved wrong-interval-zero`() = case("glase/wait_until_reserved.wrong-interval-zero", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 0.milliseconds,
                )
            }
        }
    }

    /** A reservation without a reference is refused. */
    @Test
    fun `wait_until_reserved wrong-reference-empty`() = case("glase/wait_until_reserved.wrong-reference-empty", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "reservation.invoice_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that is over is not waited for. */
    @Test
    fun `wait_until_reserved wrong-state-canceled`() = case("glase/wait_until_reserved.wrong-state-canceled", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"CANCELED\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that is over is not waited for. */
    @Test
    fun `wait_until_reserved wrong-state-expired`() = case("glase/wait_until_reserved.wrong-state-expired", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"EXPIRED\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that is over is not waited for. */
    @Test
    fun `wait_until_reserved wrong-state-failed`() = case("glase/wait_until_reserved.wrong-state-failed", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"failed\",\"status\":\"FAILED\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that is over is not waited for. */
    @Test
    fun `wait_until_reserved wrong-state-paid`() = case("glase/wait_until_reserved.wrong-state-paid", "wait_until_reserved") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.waitUntilReserved(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"succeeded\",\"status\":\"PAID\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }
}
