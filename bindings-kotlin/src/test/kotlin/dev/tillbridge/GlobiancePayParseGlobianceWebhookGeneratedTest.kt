// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayParseGlobianceWebhookGeneratedTest {
    /** A message of the kind "cancelled": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook checkout-cancelled`() = case("globiance_pay/parse_globiance_webhook.checkout-cancelled", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Cancelled,
                eventType = GlobianceWebhookType.Checkout,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = null,
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"cancelled\",\"type\":\"checkout\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{}}",
            )
        }
    }

    /** A message of the kind "completed": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook checkout-completed`() = case("globiance_pay/parse_globiance_webhook.checkout-completed", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Completed,
                eventType = GlobianceWebhookType.Checkout,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = null,
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"completed\",\"type\":\"checkout\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{}}",
            )
        }
    }

    /** A message of the kind "expired": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook checkout-expired`() = case("globiance_pay/parse_globiance_webhook.checkout-expired", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Expired,
                eventType = GlobianceWebhookType.Checkout,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = null,
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"expired\",\"type\":\"checkout\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{}}",
            )
        }
    }

    /** A reference may come as a number. */
    @Test
    fun `parse_globiance_webhook client-id-number`() = case("globiance_pay/parse_globiance_webhook.client-id-number", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Confirmed,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"confirmed\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":42,\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** Both spellings of cancelled are one. */
    @Test
    fun `parse_globiance_webhook event-canceled`() = case("globiance_pay/parse_globiance_webhook.event-canceled", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Cancelled,
                eventType = GlobianceWebhookType.Checkout,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"canceled\",\"type\":\"checkout\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** A message without an event. */
    @Test
    fun `parse_globiance_webhook event-missing`() = case("globiance_pay/parse_globiance_webhook.event-missing", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Unknown(value = ""),
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** Case, blanks, dashes and underlines of an event do not count. */
    @Test
    fun `parse_globiance_webhook event-other-letters`() = case("globiance_pay/parse_globiance_webhook.event-other-letters", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.RefundSuccess,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\" Refund_Success \",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** An event alone is a message. */
    @Test
    fun `parse_globiance_webhook optionals-absent`() = case("globiance_pay/parse_globiance_webhook.optionals-absent", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Unknown(value = "something new"),
                eventType = null,
                checkoutId = null,
                paymentId = null,
                clientId = null,
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(body = "{\"event\":\"something new\"}")
        }
    }

    /** A payload of another kind names no payment. */
    @Test
    fun `parse_globiance_webhook payload-of-other-kind`() = case("globiance_pay/parse_globiance_webhook.payload-of-other-kind", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Confirmed,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = null,
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"confirmed\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":[]}",
            )
        }
    }

    /** A message of the kind "confirmed": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook payment-confirmed`() = case("globiance_pay/parse_globiance_webhook.payment-confirmed", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Confirmed,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"confirmed\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** A message of the kind "dispute": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook payment-dispute`() = case("globiance_pay/parse_globiance_webhook.payment-dispute", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Dispute,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"dispute\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** The payment's id may stand beside the checkout's. */
    @Test
    fun `parse_globiance_webhook payment-id-beside`() = case("globiance_pay/parse_globiance_webhook.payment-id-beside", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Confirmed,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "p-1",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"confirmed\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"paymentId\":\"p-1\"}",
            )
        }
    }

    /** A message of the kind "refund rejected": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook payment-refund-rejected`() = case("globiance_pay/parse_globiance_webhook.payment-refund-rejected", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.RefundRejected,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"refund rejected\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** A message of the kind "refund success": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook payment-refund-success`() = case("globiance_pay/parse_globiance_webhook.payment-refund-success", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.RefundSuccess,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"refund success\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** A message of the kind "settled": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook payment-settled`() = case("globiance_pay/parse_globiance_webhook.payment-settled", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Settled,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"settled\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** A message of the kind "update": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook payment-update`() = case("globiance_pay/parse_globiance_webhook.payment-update", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Update,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "42",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"update\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"42\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"processing\"}}}",
            )
        }
    }

    /** Text in other scripts is kept. */
    @Test
    fun `parse_globiance_webhook unicode-text`() = case("globiance_pay/parse_globiance_webhook.unicode-text", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Confirmed,
                eventType = GlobianceWebhookType.Payment,
                checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                clientId = "הזמנה-1",
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(
                body = "{\"event\":\"confirmed\",\"type\":\"payment\",\"checkoutId\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"clientId\":\"הזמנה-1\",\"checkoutTime\":\"2023-10-19T11:41:50.181Z\",\"requestCurrency\":\"USD\",\"requestCurrencyAmount\":253.75,\"payload\":{\"payment\":{\"paymentId\":\"a596ef60-ffb1-11ed-b395-4318d66a581b\",\"currencyName\":\"XDC\",\"amount\":328.19740551062,\"status\":\"confirmed\"}}}",
            )
        }
    }

    /** A message of the kind "something new": ids only, untrusted until they are read again. */
    @Test
    fun `parse_globiance_webhook unknown-event`() = case("globiance_pay/parse_globiance_webhook.unknown-event", "parse_globiance_webhook") { url ->
        gives(
            GlobianceUntrustedWebhook(
                event = GlobianceWebhookEvent.Unknown(value = "something new"),
                eventType = GlobianceWebhookType.Unknown(value = "mandate"),
                checkoutId = null,
                paymentId = null,
                clientId = null,
                raw = "",
            ),
        ) {
            parseGlobianceWebhook(body = "{\"event\":\"something new\",\"type\":\"mandate\",\"payload\":{}}")
        }
    }

    /** An empty body is no message. */
    @Test
    fun `parse_globiance_webhook wrong-empty`() = case("globiance_pay/parse_globiance_webhook.wrong-empty", "parse_globiance_webhook") { url ->
        raises(
            Expected(
                PaymentException.Protocol::class,
                "protocol",
                outcome = Outcome.NOT_SENT,
                reason = "the message is not one of Globiance's",
            ),
        ) {
            parseGlobianceWebhook(body = "")
        }
    }

    /** A list is no message. */
    @Test
    fun `parse_globiance_webhook wrong-list`() = case("globiance_pay/parse_globiance_webhook.wrong-list", "parse_globiance_webhook") { url ->
        raises(
            Expected(
                PaymentException.Protocol::class,
                "protocol",
                outcome = Outcome.NOT_SENT,
                reason = "the message is not one of Globiance's",
            ),
        ) {
            parseGlobianceWebhook(body = "[1]")
        }
    }

    /** A body that is not JSON is no message. */
    @Test
    fun `parse_globiance_webhook wrong-not-json`() = case("globiance_pay/parse_globiance_webhook.wrong-not-json", "parse_globiance_webhook") { url ->
        raises(
            Expected(
                PaymentException.Protocol::class,
                "protocol",
                outcome = Outcome.NOT_SENT,
                reason = "the message is not one of Globiance's",
            ),
        ) {
            parseGlobianceWebhook(body = "event=confirmed")
        }
    }
}
