// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseCommitGeneratedTest {
    /** Whether the last acknowledgement arrives does not change the result. */
    @Test
    fun `commit acknowledgement-lost`() = case("glase/commit.acknowledgement-lost", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused acknowledgement does not change the result. */
    @Test
    fun `commit acknowledgement-refused`() = case("glase/commit.acknowledgement-refused", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An invoice that shows the final amount already is not updated again. */
    @Test
    fun `commit after-update`() = case("glase/commit.after-update", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** More than what is held, by the caller's leave, is the provider's to refuse. */
    @Test
    fun `commit allow-more`() = case("glase/commit.allow-more", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("600"),
                    allowMore = true,
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Zeros that the caller writes change nothing. */
    @Test
    fun `commit amount-trailing-zeros`() = case("glase/commit.amount-trailing-zeros", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("500.00"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A currency without decimals. */
    @Test
    fun `commit amount-yen`() = case("glase/commit.amount-yen", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"JPY\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"commit_reservation_timeout\":600,\"currency\":\"JPY\",\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Taxi\",\"total_amount\":\"5000\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"5000\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("1475"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit that was accepted and came to nothing is a decline. */
    @Test
    fun `commit canceled-afterwards`() = case("glase/commit.canceled-afterwards", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit that was accepted and is not seen as paid has an unknown outcome. */
    @Test
    fun `commit deadline`() = case("glase/commit.deadline", "commit") { url ->
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 10000.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-10`() = case("glase/commit.error-10", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-11`() = case("glase/commit.error-11", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-12`() = case("glase/commit.error-12", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-20`() = case("glase/commit.error-20", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-49`() = case("glase/commit.error-49", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-54`() = case("glase/commit.error-54", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-58`() = case("glase/commit.error-58", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Not reserved any more, and not paid. */
    @Test
    fun `commit error-96-canceled`() = case("glase/commit.error-96-canceled", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "96",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Not reserved any more, and not paid. */
    @Test
    fun `commit error-96-expired`() = case("glase/commit.error-96-expired", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "96",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Not reserved any more, and not paid. */
    @Test
    fun `commit error-96-issued`() = case("glase/commit.error-96-issued", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "96",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Paid, and the answer shows no amount. */
    @Test
    fun `commit error-96-paid-no-receipt`() = case("glase/commit.error-96-paid-no-receipt", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Paid with another amount is not this commit. */
    @Test
    fun `commit error-96-paid-other-amount`() = case("glase/commit.error-96-paid-other-amount", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "96",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Not reserved any more, because it is paid with this amount: done already. */
    @Test
    fun `commit error-96-paid`() = case("glase/commit.error-96-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Not reserved any more, and the status cannot be asked. */
    @Test
    fun `commit error-96-status-lost`() = case("glase/commit.error-96-status-lost", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "96",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refused commit. */
    @Test
    fun `commit error-97`() = case("glase/commit.error-97", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit that was accepted, and a question that is refused: the outcome is unknown. */
    @Test
    fun `commit error-after-commit`() = case("glase/commit.error-after-commit", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A server that does not know the amount says so, and nothing was taken. */
    @Test
    fun `commit error-client-fault`() = case("glase/commit.error-client-fault", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit that was accepted and came to nothing is a decline. */
    @Test
    fun `commit expired-afterwards`() = case("glase/commit.expired-afterwards", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit that was accepted and came to nothing is a decline. */
    @Test
    fun `commit failed-afterwards`() = case("glase/commit.failed-afterwards", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes after the request was read: the status is asked before anything is sent again, and without leave to repeat the outcome is unknown. */
    @Test
    fun `commit fault-close-after-reading`() = case("glase/commit.fault-close-after-reading", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes before the request is read to its end: the status is asked before anything is sent again, and without leave to repeat the outcome is unknown. */
    @Test
    fun `commit fault-close-before-reading`() = case("glase/commit.fault-close-before-reading", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `commit fault-stall`() = case("glase/commit.fault-stall", "commit") { url ->
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer stops in the middle of its body: the status is asked before anything is sent again, and without leave to repeat the outcome is unknown. */
    @Test
    fun `commit fault-truncated`() = case("glase/commit.fault-truncated", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer announces more than it holds: the status is asked before anything is sent again, and without leave to repeat the outcome is unknown. */
    @Test
    fun `commit fault-wrong-length`() = case("glase/commit.fault-wrong-length", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The final amount is put on the invoice, committed, and fetched as paid: only then is it the merchant's. */
    @Test
    fun `commit`() = case("glase/commit", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** After the commit timeout a reservation that was cancelled is not committed. */
    @Test
    fun `commit late-canceled`() = case("glase/commit.late-canceled", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2018-08-09T14:14:15Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** After the commit timeout a reservation that lapsed is not committed. */
    @Test
    fun `commit late-expired`() = case("glase/commit.late-expired", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2018-08-09T14:14:15Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** After the commit timeout a reservation that is paid with this amount is done. */
    @Test
    fun `commit late-paid`() = case("glase/commit.late-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2018-08-09T14:14:15Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** After the commit timeout the status is asked first, and a reservation that still stands is committed. */
    @Test
    fun `commit late-still-reserved`() = case("glase/commit.late-still-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2018-08-09T14:14:15Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A status that fits neither leaves the outcome unknown. */
    @Test
    fun `commit lost-status-issued`() = case("glase/commit.lost-status-issued", "commit") { url ->
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Where the status cannot be asked either, nothing is sent again. */
    @Test
    fun `commit lost-status-lost`() = case("glase/commit.lost-status-lost", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A status that nobody knows leaves the outcome unknown. */
    @Test
    fun `commit lost-status-unknown`() = case("glase/commit.lost-status-unknown", "commit") { url ->
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A repeated commit that is refused says nothing about the one whose answer was lost. */
    @Test
    fun `commit lost-then-20`() = case("glase/commit.lost-then-20", "commit") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A repeated commit that comes too late. */
    @Test
    fun `commit lost-then-58-expired`() = case("glase/commit.lost-then-58-expired", "commit") { url ->
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
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A repeated commit that finds the reservation gone, and it came to nothing. */
    @Test
    fun `commit lost-then-96-canceled`() = case("glase/commit.lost-then-96-canceled", "commit") { url ->
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
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A repeated commit that finds the reservation gone, and the question for the status is refused: the outcome is unknown. */
    @Test
    fun `commit lost-then-96-status-refused`() = case("glase/commit.lost-then-96-status-refused", "commit") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A repeated commit that finds the reservation gone asks the status again. */
    @Test
    fun `commit lost-then-96`() = case("glase/commit.lost-then-96", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit whose answer was lost and that came to nothing is a decline. */
    @Test
    fun `commit lost-then-canceled`() = case("glase/commit.lost-then-canceled", "commit") { url ->
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
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit whose answer was lost and that came to nothing is a decline. */
    @Test
    fun `commit lost-then-expired`() = case("glase/commit.lost-then-expired", "commit") { url ->
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
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit whose answer was lost and that came to nothing is a decline. */
    @Test
    fun `commit lost-then-failed`() = case("glase/commit.lost-then-failed", "commit") { url ->
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
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    transactionId = "20180809131415162",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit whose answer was lost, and the payment is of another amount: that was another commit. */
    @Test
    fun `commit lost-then-paid-other-amount`() = case("glase/commit.lost-then-paid-other-amount", "commit") { url ->
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
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    transactionId = "2018080913251617101000043",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit whose answer was lost and that turns out paid is a success. */
    @Test
    fun `commit lost-then-paid`() = case("glase/commit.lost-then-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit whose answer was lost and that was not applied is sent again. */
    @Test
    fun `commit lost-then-reserved`() = case("glase/commit.lost-then-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Each repetition asks the status before, and at most as often as allowed. */
    @Test
    fun `commit lost-twice`() = case("glase/commit.lost-twice", "commit") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit without the terminal's login is refused. */
    @Test
    fun `commit no-terminal`() = case("glase/commit.no-terminal", "commit") { url ->
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** After the commit, trouble on the way does not stop the asking. */
    @Test
    fun `commit polls-through-trouble`() = case("glase/commit.polls-through-trouble", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** After the commit, answers that nobody can read do not stop the asking. */
    @Test
    fun `commit polls-through-unreadable`() = case("glase/commit.polls-through-unreadable", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** After the commit it asks until it is paid, and echoes each version. */
    @Test
    fun `commit polls-until-paid`() = case("glase/commit.polls-until-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Where the answers stop coming after the commit, the outcome is unknown. */
    @Test
    fun `commit stall-after-commit`() = case("glase/commit.stall-after-commit", "commit") { url ->
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
                        operation = "commit_reservation",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("342.71"),
                        currency = "SEK",
                        marker = "20180809131415162",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An approval that is pending on a commit: the status tells that it was done. */
    @Test
    fun `commit unclear-1-then-paid`() = case("glase/commit.unclear-1-then-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An approval that is pending on a commit: the status tells that it was not, and it is sent again. */
    @Test
    fun `commit unclear-1-then-reserved`() = case("glase/commit.unclear-1-then-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An unclassified error on a commit: the status tells that it was done. */
    @Test
    fun `commit unclear-90-then-paid`() = case("glase/commit.unclear-90-then-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An unclassified error on a commit: the status tells that it was not, and it is sent again. */
    @Test
    fun `commit unclear-90-then-reserved`() = case("glase/commit.unclear-90-then-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A backend that is down on a commit: the status tells that it was done. */
    @Test
    fun `commit unclear-94-then-paid`() = case("glase/commit.unclear-94-then-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A backend that is down on a commit: the status tells that it was not, and it is sent again. */
    @Test
    fun `commit unclear-94-then-reserved`() = case("glase/commit.unclear-94-then-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An error page on a commit: the status tells that it was done. */
    @Test
    fun `commit unclear-html-then-paid`() = case("glase/commit.unclear-html-then-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An error page on a commit: the status tells that it was not, and it is sent again. */
    @Test
    fun `commit unclear-html-then-reserved`() = case("glase/commit.unclear-html-then-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A server fault on a commit: the status tells that it was done. */
    @Test
    fun `commit unclear-server-fault-then-paid`() = case("glase/commit.unclear-server-fault-then-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A server fault on a commit: the status tells that it was not, and it is sent again. */
    @Test
    fun `commit unclear-server-fault-then-reserved`() = case("glase/commit.unclear-server-fault-then-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An answer that nobody can read on a commit: the status tells that it was done. */
    @Test
    fun `commit unclear-unreadable-then-paid`() = case("glase/commit.unclear-unreadable-then-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An answer that nobody can read on a commit: the status tells that it was not, and it is sent again. */
    @Test
    fun `commit unclear-unreadable-then-reserved`() = case("glase/commit.unclear-unreadable-then-reserved", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update that fails, and the payment is of another amount. */
    @Test
    fun `commit update-90-paid-other-amount`() = case("glase/commit.update-90-paid-other-amount", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update that fails because the commit before had succeeded: the payment is fetched and acknowledged. */
    @Test
    fun `commit update-90-paid`() = case("glase/commit.update-90-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update that fails, and the status cannot be asked either: nothing is committed. */
    @Test
    fun `commit update-90-status-lost`() = case("glase/commit.update-90-status-lost", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update that the provider could not classify ends it: nothing is committed. */
    @Test
    fun `commit update-90`() = case("glase/commit.update-90", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update whose answer was lost, and the commit before had succeeded. */
    @Test
    fun `commit update-lost-paid`() = case("glase/commit.update-lost-paid", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update whose answer was lost ends it: nothing is committed. */
    @Test
    fun `commit update-lost`() = case("glase/commit.update-lost", "commit") { url ->
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update that is refused ends it: nothing is committed. */
    @Test
    fun `commit update-refused`() = case("glase/commit.update-refused", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An update whose answer was lost is repeated. */
    @Test
    fun `commit update-repeated`() = case("glase/commit.update-repeated", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The whole amount needs no update. */
    @Test
    fun `commit whole-amount`() = case("glase/commit.whole-amount", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("500"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An invoice without rows stays without rows. */
    @Test
    fun `commit without-rows`() = case("glase/commit.without-rows", "commit") { url ->
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
                    invoiceReference = "20180809131415162",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
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
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Decimals in a currency that has none are refused. */
    @Test
    fun `commit wrong-amount-decimals-of-yen`() = case("glase/commit.wrong-amount-decimals-of-yen", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "amount",
                    reason = "must have at most 0 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"JPY\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"commit_reservation_timeout\":600,\"currency\":\"JPY\",\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Taxi\",\"total_amount\":\"5000\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"5000\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("1475.5"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An amount with more than two decimals is refused. */
    @Test
    fun `commit wrong-amount-decimals`() = case("glase/commit.wrong-amount-decimals", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "amount",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.711"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** More than what is held is refused. */
    @Test
    fun `commit wrong-amount-more-than-reserved`() = case("glase/commit.wrong-amount-more-than-reserved", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "amount",
                    reason = "must be at most what is reserved, unless allow_more is set",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("500.01"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit below zero is refused. */
    @Test
    fun `commit wrong-amount-negative`() = case("glase/commit.wrong-amount-negative", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "amount",
                    reason = "must be more than zero: cancel a reservation of which nothing is taken",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("-1"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A commit of nothing is refused: that is a cancellation. */
    @Test
    fun `commit wrong-amount-zero`() = case("glase/commit.wrong-amount-zero", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "amount",
                    reason = "must be more than zero: cancel a reservation of which nothing is taken",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("0"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An interval of nothing is refused. */
    @Test
    fun `commit wrong-interval-zero`() = case("glase/commit.wrong-interval-zero", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Diesel\",\"item_quantity\":\"21.5\",\"item_tax_rate\":\"25\",\"item_total_amount\":\"342.71\",\"item_unit\":\"LTR\",\"item_unit_price\":\"15.94\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"342.71\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 0.milliseconds,
                )
            }
        }
    }

    /** Only what is reserved can be committed. */
    @Test
    fun `commit wrong-state-canceled`() = case("glase/commit.wrong-state-canceled", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"CANCELED\",\"version\":1}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Only what is reserved can be committed. */
    @Test
    fun `commit wrong-state-expired`() = case("glase/commit.wrong-state-expired", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"EXPIRED\",\"version\":1}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Only what is reserved can be committed. */
    @Test
    fun `commit wrong-state-failed`() = case("glase/commit.wrong-state-failed", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"failed\",\"status\":\"FAILED\",\"version\":1}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Only what is reserved can be committed. */
    @Test
    fun `commit wrong-state-issued`() = case("glase/commit.wrong-state-issued", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":1}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Only what is reserved can be committed. */
    @Test
    fun `commit wrong-state-paid`() = case("glase/commit.wrong-state-paid", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"succeeded\",\"status\":\"PAID\",\"version\":1}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Only what is reserved can be committed. */
    @Test
    fun `commit wrong-state-pending-issuer-acknowledge`() = case("glase/commit.wrong-state-pending-issuer-acknowledge", "commit") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commit(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"wait\"},\"reserved_amount\":\"500\",\"state\":\"pending\",\"status\":\"PENDING_ISSUER_ACKNOWLEDGE\",\"version\":1}",
                    ),
                    amount = BigDecimal("342.71"),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }
}
