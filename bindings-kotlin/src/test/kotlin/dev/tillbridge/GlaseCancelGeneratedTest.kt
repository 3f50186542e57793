// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseCancelGeneratedTest {
    /** A reservation that was released before is released. */
    @Test
    fun `cancel already-55`() = case("glase/cancel.already-55", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that was released before is released. */
    @Test
    fun `cancel already-95`() = case("glase/cancel.already-95", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The buyer was faster: the payment is fetched, acknowledged and told, so that it can be given back. */
    @Test
    fun `cancel buyer-won`() = case("glase/cancel.buyer-won", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    transactionId = "2018080913251617101000043",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** At the deadline the state comes back as it was last seen. */
    @Test
    fun `cancel deadline`() = case("glase/cancel.deadline", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 10000.milliseconds,
                )
            }
        }
    }

    /** A cancellation that fails. */
    @Test
    fun `cancel error-20`() = case("glase/cancel.error-20", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Refused as paid, and yet over. */
    @Test
    fun `cancel error-50-canceled`() = case("glase/cancel.error-50-canceled", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Refused as paid, and not seen as paid. */
    @Test
    fun `cancel error-50-issued`() = case("glase/cancel.error-50-issued", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    providerCode = "50",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A cancellation that fails. */
    @Test
    fun `cancel error-54`() = case("glase/cancel.error-54", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A cancellation that fails. */
    @Test
    fun `cancel error-90`() = case("glase/cancel.error-90", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A cancellation that fails. */
    @Test
    fun `cancel error-94`() = case("glase/cancel.error-94", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that ended by itself is over too. */
    @Test
    fun `cancel expired`() = case("glase/cancel.expired", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation that ended by itself is over too. */
    @Test
    fun `cancel failed`() = case("glase/cancel.failed", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes after the request was read, and whether it was released is not known. */
    @Test
    fun `cancel fault-close-after-reading`() = case("glase/cancel.fault-close-after-reading", "cancel") { url ->
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and whether it was released is not known. */
    @Test
    fun `cancel fault-close-before-reading`() = case("glase/cancel.fault-close-before-reading", "cancel") { url ->
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** No answer comes within the deadline, and whether it was released is not known. */
    @Test
    fun `cancel fault-stall`() = case("glase/cancel.fault-stall", "cancel") { url ->
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and whether it was released is not known. */
    @Test
    fun `cancel fault-truncated`() = case("glase/cancel.fault-truncated", "cancel") { url ->
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer announces more than it holds, and whether it was released is not known. */
    @Test
    fun `cancel fault-wrong-length`() = case("glase/cancel.fault-wrong-length", "cancel") { url ->
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** While the buyer is paying it comes to nothing. */
    @Test
    fun `cancel in-progress-48-canceled`() = case("glase/cancel.in-progress-48-canceled", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** While the buyer is paying the payment goes through. */
    @Test
    fun `cancel in-progress-48-paid`() = case("glase/cancel.in-progress-48-paid", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    transactionId = "2018080913251617101000043",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** While the buyer is paying, the status is asked and the cancellation repeated. */
    @Test
    fun `cancel in-progress-48`() = case("glase/cancel.in-progress-48", "cancel") { url ->
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** While the buyer is paying it comes to nothing. */
    @Test
    fun `cancel in-progress-51-canceled`() = case("glase/cancel.in-progress-51-canceled", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** While the buyer is paying the payment goes through. */
    @Test
    fun `cancel in-progress-51-paid`() = case("glase/cancel.in-progress-51-paid", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    transactionId = "2018080913251617101000043",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** While the buyer is paying, the status is asked and the cancellation repeated. */
    @Test
    fun `cancel in-progress-51`() = case("glase/cancel.in-progress-51", "cancel") { url ->
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An invoice that nobody has confirmed is called off. */
    @Test
    fun `cancel issued`() = case("glase/cancel.issued", "cancel") { url ->
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
                    status = GlasePaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"type\":\"show_qr_code\"},\"reserved_amount\":\"500\",\"state\":\"action_required\",\"status\":\"ISSUED\",\"version\":0}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A reservation is released, and asked about until it is over. */
    @Test
    fun `cancel`() = case("glase/cancel", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A cancellation that was accepted and ends as paid is told as paid. */
    @Test
    fun `cancel paid-after-all`() = case("glase/cancel.paid-after-all", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                    transactionId = "2018080913251617101000043",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** It asks until the end is there. */
    @Test
    fun `cancel polls`() = case("glase/cancel.polls", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A cancellation whose answer was lost is repeated. */
    @Test
    fun `cancel repeated-after-lost-answer`() = case("glase/cancel.repeated-after-lost-answer", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** Where the answers stop coming, the state comes back as it was last seen. */
    @Test
    fun `cancel stall-after-seen`() = case("glase/cancel.stall-after-seen", "cancel") { url ->
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
            ) {
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An interval beyond 10 seconds is refused. */
    @Test
    fun `cancel wrong-interval-long`() = case("glase/cancel.wrong-interval-long", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"authorized\",\"status\":\"RESERVED\",\"version\":2}",
                    ),
                    pollInterval = 10001.milliseconds,
                )
            }
        }
    }

    /** What is over cannot be cancelled. */
    @Test
    fun `cancel wrong-state-canceled`() = case("glase/cancel.wrong-state-canceled", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"CANCELED\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** What is over cannot be cancelled. */
    @Test
    fun `cancel wrong-state-expired`() = case("glase/cancel.wrong-state-expired", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"canceled\",\"status\":\"EXPIRED\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** What is over cannot be cancelled. */
    @Test
    fun `cancel wrong-state-failed`() = case("glase/cancel.wrong-state-failed", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"failed\",\"status\":\"FAILED\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** What is over cannot be cancelled. */
    @Test
    fun `cancel wrong-state-paid`() = case("glase/cancel.wrong-state-paid", "cancel") { url ->
        Glase(
            terminal = GlaseTerminal(
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
                client.cancel(
                    reservation = GlaseReservation.fromJson(
                        "{\"app_link\":\"seqr://SEQR.SE/R20180809131415162\",\"code\":\"HTTP://SEQR.SE/R20180809131415162\",\"commit_before\":\"2099-01-01T00:00:00Z\",\"currency\":\"SEK\",\"invoice\":{\"acknowledgment_mode\":\"NO_ACKNOWLEDGMENT\",\"cashier_id\":\"pump-7\",\"client_invoice_id\":\"pump-7-000123\",\"commit_reservation_timeout\":3600,\"currency\":\"SEK\",\"invoice_rows\":[{\"item_description\":\"Fuel reservation\",\"item_quantity\":\"1\",\"item_total_amount\":\"500\",\"item_unit_price\":\"500\"}],\"issue_date\":\"2018-08-09T13:14:15+02:00\",\"notification_url\":\"https://fuel.example.com/glase/notify?t=9b7d0c55\",\"payment_mode\":\"RESERVATION_REQUIRED_PRELIMINARY_AMOUNT\",\"title\":\"Example Fuel, pump 7\",\"total_amount\":\"500\"},\"invoice_reference\":\"20180809131415162\",\"next_action\":{\"type\":\"none\"},\"reserved_amount\":\"500\",\"state\":\"succeeded\",\"status\":\"PAID\",\"version\":3}",
                    ),
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }
}
