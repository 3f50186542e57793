// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseReserveGeneratedTest {
    /** An invoice that is over is no hindrance. */
    @Test
    fun `reserve after-canceled`() = case("glase/reserve.after-canceled", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** An invoice that is over is no hindrance. */
    @Test
    fun `reserve after-expired`() = case("glase/reserve.after-expired", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** An invoice that is over is no hindrance. */
    @Test
    fun `reserve after-failed`() = case("glase/reserve.after-failed", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A payment that is over is no hindrance. */
    @Test
    fun `reserve after-paid`() = case("glase/reserve.after-paid", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** Where the question before fails for good, nothing is sent. */
    @Test
    fun `reserve check-20`() = case("glase/reserve.check-20", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Authentication::class, "authentication", providerCode = "20")) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** The question before is repeated like any question. */
    @Test
    fun `reserve check-asked-again`() = case("glase/reserve.check-asked-again", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** Where the question before is lost, nothing is sent. */
    @Test
    fun `reserve check-lost`() = case("glase/reserve.check-lost", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport")) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A refused reservation. */
    @Test
    fun `reserve error-49`() = case("glase/reserve.error-49", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A reservation that the provider could not classify. */
    @Test
    fun `reserve error-90`() = case("glase/reserve.error-90", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        amount = BigDecimal("500"),
                        currency = "SEK",
                        marker = "pump-7-000123",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A server that does not know the newer members says so. */
    @Test
    fun `reserve error-client-fault`() = case("glase/reserve.error-client-fault", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "unexpected element (uri:\"\", local:\"commitReservationTimeout\")",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** The connection closes after the request was read, and the outcome is unknown. */
    @Test
    fun `reserve fault-close-after-reading`() = case("glase/reserve.fault-close-after-reading", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        amount = BigDecimal("500"),
                        currency = "SEK",
                        marker = "pump-7-000123",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and the outcome is unknown. */
    @Test
    fun `reserve fault-close-before-reading`() = case("glase/reserve.fault-close-before-reading", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        amount = BigDecimal("500"),
                        currency = "SEK",
                        marker = "pump-7-000123",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `reserve fault-stall`() = case("glase/reserve.fault-stall", "reserve") { url ->
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
                        amount = BigDecimal("500"),
                        currency = "SEK",
                        marker = "pump-7-000123",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `reserve fault-truncated`() = case("glase/reserve.fault-truncated", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        amount = BigDecimal("500"),
                        currency = "SEK",
                        marker = "pump-7-000123",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `reserve fault-wrong-length`() = case("glase/reserve.fault-wrong-length", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                        amount = BigDecimal("500"),
                        currency = "SEK",
                        marker = "pump-7-000123",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** An amount is reserved: nothing is open on the terminal, and the invoice carries the preliminary mode and the commit timeout. */
    @Test
    fun `reserve`() = case("glase/reserve", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** The invoice may say the same mode and timeout. */
    @Test
    fun `reserve mode-and-timeout-in-invoice`() = case("glase/reserve.mode-and-timeout-in-invoice", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A cash register shows its sticker: without a code the next thing is to wait. */
    @Test
    fun `reserve no-code`() = case("glase/reserve.no-code", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A reservation without the terminal's login is refused. */
    @Test
    fun `reserve no-terminal`() = case("glase/reserve.no-terminal", "reserve") { url ->
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
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** While a reservation is open on the terminal, no invoice is sent, because that might lose it. */
    @Test
    fun `reserve open-reservation`() = case("glase/reserve.open-reservation", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** An invoice that waits for its buyer is replaced. */
    @Test
    fun `reserve over-issued`() = case("glase/reserve.over-issued", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** The caller may send it all the same, and then nothing is asked first. */
    @Test
    fun `reserve replace-open`() = case("glase/reserve.replace-open", "reserve") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                    replaceOpen = true,
                )
            }
        }
    }

    /** A taxi ride: reserved, waited for, committed with less, and a part given back. */
    @Test
    fun `reserve whole-ride`() = case("glase/reserve.whole-ride", "reserve", "wait_until_reserved", "commit", "refund_payment") { url ->
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
                    commitBefore = Instant.parse("1970-01-01T00:00:00Z"),
                    version = 0u,
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
                "commitBefore",
            ) {
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
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
            gives(
                GlaseRefund(
                    paymentErsReference = "2018080913251617101000043",
                    ersReference = "2018080914000000001000077",
                    amount = BigDecimal("20"),
                    currency = "SEK",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    ersReference = "2018080913251617101000043",
                    invoice = GlaseInvoice(
                        title = "Refund",
                        totalAmount = BigDecimal("20"),
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

    /** Another payment mode in the invoice is refused. */
    @Test
    fun `reserve wrong-payment-mode`() = case("glase/reserve.wrong-payment-mode", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** Rows that do not make up the total are refused before anything is asked. */
    @Test
    fun `reserve wrong-rows-sum`() = case("glase/reserve.wrong-rows-sum", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reserve(
                    invoice = GlaseInvoice(
                        title = "Example Fuel, pump 7",
                        totalAmount = BigDecimal("501"),
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A commit timeout of zero is refused. */
    @Test
    fun `reserve wrong-timeout-zero`() = case("glase/reserve.wrong-timeout-zero", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "commit_reservation_timeout",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reserve(
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
                    commitReservationTimeout = 0u,
                )
            }
        }
    }

    /** Two different commit timeouts are refused. */
    @Test
    fun `reserve wrong-timeouts-differ`() = case("glase/reserve.wrong-timeouts-differ", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    reason = "must be left out, or be the request's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reserve(
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
                        commitReservationTimeout = 60u,
                    ),
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }

    /** A reservation of nothing is refused before anything is asked. */
    @Test
    fun `reserve wrong-total-zero`() = case("glase/reserve.wrong-total-zero", "reserve") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reserve(
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
                    commitReservationTimeout = 3600u,
                )
            }
        }
    }
}
