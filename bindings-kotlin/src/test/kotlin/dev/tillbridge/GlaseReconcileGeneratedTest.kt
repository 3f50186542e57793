// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseReconcileGeneratedTest {
    /** The attempt of a lost commit settles it. */
    @Test
    fun `reconcile after-lost-commit`() = case("glase/reconcile.after-lost-commit", "commit_reservation", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.commitReservation(
                    invoiceReference = "20180809131415162",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                )
            }
            gives(
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** The attempt of a commit flow settles it. */
    @Test
    fun `reconcile after-lost-flow`() = case("glase/reconcile.after-lost-flow", "commit", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
            gives(
                GlaseReconciliation.NotFound(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
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
                ),
                "reason",
            ) {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** The attempt of a lost invoice is settled by what the terminal holds. */
    @Test
    fun `reconcile after-lost-invoice`() = case("glase/reconcile.after-lost-invoice", "pay", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
            gives(
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** The attempt of a lost period cannot be settled by asking. */
    @Test
    fun `reconcile after-lost-period`() = case("glase/reconcile.after-lost-period", "mark_transaction_period", "reconcile") { url ->
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
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "glase",
                        operation = "mark_transaction_period",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = null,
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.markTransactionPeriod()
            }
            gives(GlaseReconciliation.Undecided(reason = "", payment = null, lookAgain = RetryAdvice.Never), "reason") {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** The attempt of a lost refund cannot be settled by asking. */
    @Test
    fun `reconcile after-lost-refund`() = case("glase/reconcile.after-lost-refund", "refund_payment", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
            gives(GlaseReconciliation.Undecided(reason = "", payment = null, lookAgain = RetryAdvice.Never), "reason") {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** Whether the acknowledgement arrives does not change what was found. */
    @Test
    fun `reconcile commit-acknowledgement-lost`() = case("glase/reconcile.commit-acknowledgement-lost", "reconcile") { url ->
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
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The question is repeated like any question. */
    @Test
    fun `reconcile commit-asked-again`() = case("glase/reconcile.commit-asked-again", "reconcile") { url ->
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
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit of a reservation that came to nothing. */
    @Test
    fun `reconcile commit-canceled`() = case("glase/reconcile.commit-canceled", "reconcile") { url ->
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
                GlaseReconciliation.NotFound(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
                        status = GlasePaymentStatus.Canceled,
                        state = PaymentState.CANCELED,
                        version = 3u,
                        ersReference = null,
                        amount = null,
                        currency = null,
                        receipt = null,
                        customerTokens = emptyList(),
                        raw = "",
                    ),
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A question that fails is the error of the settling. */
    @Test
    fun `reconcile commit-error-20`() = case("glase/reconcile.commit-error-20", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A question that fails is the error of the settling. */
    @Test
    fun `reconcile commit-error-54`() = case("glase/reconcile.commit-error-54", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A question that fails is the error of the settling. */
    @Test
    fun `reconcile commit-error-93`() = case("glase/reconcile.commit-error-93", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit of a reservation that came to nothing. */
    @Test
    fun `reconcile commit-expired`() = case("glase/reconcile.commit-expired", "reconcile") { url ->
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
                GlaseReconciliation.NotFound(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
                        status = GlasePaymentStatus.Expired,
                        state = PaymentState.CANCELED,
                        version = 3u,
                        ersReference = null,
                        amount = null,
                        currency = null,
                        receipt = null,
                        customerTokens = emptyList(),
                        raw = "",
                    ),
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit of a reservation that came to nothing. */
    @Test
    fun `reconcile commit-failed`() = case("glase/reconcile.commit-failed", "reconcile") { url ->
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
                GlaseReconciliation.NotFound(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
                        status = GlasePaymentStatus.Failed,
                        state = PaymentState.FAILED,
                        version = 3u,
                        ersReference = null,
                        amount = null,
                        currency = null,
                        receipt = null,
                        customerTokens = emptyList(),
                        raw = "",
                    ),
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit whose status fits neither. */
    @Test
    fun `reconcile commit-issued`() = case("glase/reconcile.commit-issued", "reconcile") { url ->
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
                GlaseReconciliation.Undecided(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
                        status = GlasePaymentStatus.Issued,
                        state = PaymentState.ACTION_REQUIRED,
                        version = 3u,
                        ersReference = null,
                        amount = null,
                        currency = null,
                        receipt = null,
                        customerTokens = emptyList(),
                        raw = "",
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit whose status fits neither. */
    @Test
    fun `reconcile commit-on-hold`() = case("glase/reconcile.commit-on-hold", "reconcile") { url ->
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
                GlaseReconciliation.Undecided(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
                        status = GlasePaymentStatus.Unknown(value = "ON_HOLD"),
                        state = PaymentState.UNKNOWN,
                        version = 3u,
                        ersReference = null,
                        amount = null,
                        currency = null,
                        receipt = null,
                        customerTokens = emptyList(),
                        raw = "",
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Paid, and the answer shows no amount: it is the commit. */
    @Test
    fun `reconcile commit-paid-no-receipt`() = case("glase/reconcile.commit-paid-no-receipt", "reconcile") { url ->
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
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Paid with another amount: whether that was this commit cannot be told. */
    @Test
    fun `reconcile commit-paid-other-amount`() = case("glase/reconcile.commit-paid-other-amount", "reconcile") { url ->
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
                GlaseReconciliation.Undecided(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
                        status = GlasePaymentStatus.Paid,
                        state = PaymentState.SUCCEEDED,
                        version = 3u,
                        ersReference = "2018080913251617101000043",
                        amount = BigDecimal("300"),
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
                                totalAmount = BigDecimal("300"),
                                currency = "SEK",
                                invoiceRows = emptyList(),
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit whose status fits neither. */
    @Test
    fun `reconcile commit-pending-issuer-acknowledge`() = case("glase/reconcile.commit-pending-issuer-acknowledge", "reconcile") { url ->
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
                GlaseReconciliation.Undecided(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
                        status = GlasePaymentStatus.PendingIssuerAcknowledge,
                        state = PaymentState.PENDING,
                        version = 3u,
                        ersReference = null,
                        amount = null,
                        currency = null,
                        receipt = null,
                        customerTokens = emptyList(),
                        raw = "",
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit that was not applied: the amount is still reserved. */
    @Test
    fun `reconcile commit-reserved`() = case("glase/reconcile.commit-reserved", "reconcile") { url ->
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
                GlaseReconciliation.NotFound(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = "20180809131415162",
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
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit that named no amount is found by its being paid. */
    @Test
    fun `reconcile commit-without-amount`() = case("glase/reconcile.commit-without-amount", "reconcile") { url ->
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
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The connection closes after the request was read, and the settling fails. */
    @Test
    fun `reconcile fault-close-after-reading`() = case("glase/reconcile.fault-close-after-reading", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and the settling fails. */
    @Test
    fun `reconcile fault-close-before-reading`() = case("glase/reconcile.fault-close-before-reading", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** No answer comes within the deadline, and the settling fails. */
    @Test
    fun `reconcile fault-stall`() = case("glase/reconcile.fault-stall", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the settling fails. */
    @Test
    fun `reconcile fault-truncated`() = case("glase/reconcile.fault-truncated", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The answer announces more than it holds, and the settling fails. */
    @Test
    fun `reconcile fault-wrong-length`() = case("glase/reconcile.fault-wrong-length", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost invoice is the one that the terminal holds, by the order's id in the receipt. */
    @Test
    fun `reconcile invoice-found`() = case("glase/reconcile.invoice-found", "reconcile") { url ->
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
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"174\",\"currency\":\"SEK\",\"marker\":\"order-1001\",\"operation\":\"send_invoice\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** What waits on the terminal may be the lost invoice or one before: the answer does not name it. */
    @Test
    fun `reconcile invoice-issued`() = case("glase/reconcile.invoice-issued", "reconcile") { url ->
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
                GlaseReconciliation.Undecided(
                    reason = "",
                    payment = GlasePayment(
                        invoiceReference = null,
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"174\",\"currency\":\"SEK\",\"marker\":\"order-1001\",\"operation\":\"send_invoice\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A terminal that holds no invoice proves nothing of a web shop's. */
    @Test
    fun `reconcile invoice-none`() = case("glase/reconcile.invoice-none", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseReconciliation.Undecided(reason = "", payment = null, lookAgain = RetryAdvice.Never), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"174\",\"currency\":\"SEK\",\"marker\":\"order-1001\",\"operation\":\"send_invoice\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A receipt of another order is not the lost invoice. */
    @Test
    fun `reconcile invoice-other`() = case("glase/reconcile.invoice-other", "reconcile") { url ->
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
                GlaseReconciliation.Undecided(
                    reason = "",
                    payment = GlasePayment(
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"174\",\"currency\":\"SEK\",\"marker\":\"order-1002\",\"operation\":\"send_invoice\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Without an id of the order nothing can be told apart. */
    @Test
    fun `reconcile invoice-without-marker`() = case("glase/reconcile.invoice-without-marker", "reconcile") { url ->
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
                GlaseReconciliation.Undecided(
                    reason = "",
                    payment = GlasePayment(
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"174\",\"currency\":\"SEK\",\"operation\":\"send_invoice\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A lost commit that turns out paid. */
    @Test
    fun `reconcile`() = case("glase/reconcile", "reconcile") { url ->
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
                GlaseReconciliation.Found(
                    payment = GlasePayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** No question tells what became of it, and nothing is sent. */
    @Test
    fun `reconcile period-undecided`() = case("glase/reconcile.period-undecided", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseReconciliation.Undecided(reason = "", payment = null, lookAgain = RetryAdvice.Never), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"operation\":\"mark_transaction_period\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** No question tells what became of it, and nothing is sent. */
    @Test
    fun `reconcile refund-undecided`() = case("glase/reconcile.refund-undecided", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseReconciliation.Undecided(reason = "", payment = null, lookAgain = RetryAdvice.Never), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"25\",\"currency\":\"SEK\",\"marker\":\"refund-1001-1\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"2018080913151617101000042\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** No question tells what became of it, and nothing is sent. */
    @Test
    fun `reconcile terminal-undecided`() = case("glase/reconcile.terminal-undecided", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlaseReconciliation.Undecided(reason = "", payment = null, lookAgain = RetryAdvice.Never), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"Store 111/Till 4\",\"operation\":\"register_terminal\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of a commit that does not name its invoice is refused. */
    @Test
    fun `reconcile wrong-marker-missing`() = case("glase/reconcile.wrong-marker-missing", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "attempt.marker",
                    reason = "must be there",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"operation\":\"commit_reservation\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of an operation that has none is refused. */
    @Test
    fun `reconcile wrong-operation`() = case("glase/reconcile.wrong-operation", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "attempt.operation",
                    reason = "must be one of register_terminal, send_invoice, mark_transaction_period, commit_reservation, refund_payment",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"cancel_invoice\",\"provider\":\"glase\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Another provider's attempt is refused. */
    @Test
    fun `reconcile wrong-provider`() = case("glase/reconcile.wrong-provider", "reconcile") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    field = "attempt.provider",
                    reason = "must be this client's provider",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"342.71\",\"currency\":\"SEK\",\"marker\":\"20180809131415162\",\"operation\":\"commit_reservation\",\"provider\":\"flowglad\",\"started_at\":\"2018-08-09T11:20:00Z\"}",
                    ),
                )
            }
        }
    }
}
