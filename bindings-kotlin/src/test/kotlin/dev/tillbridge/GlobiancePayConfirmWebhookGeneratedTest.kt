// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayConfirmWebhookGeneratedTest {
    /** Checkout and payments are read again, and their state is what counts. */
    @Test
    fun `confirm_webhook all-payments`() = case("globiance_pay/confirm_webhook.all-payments", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A payment that came short leaves the checkout waiting. */
    @Test
    fun `confirm_webhook disputed-while-pending`() = case("globiance_pay/confirm_webhook.disputed-while-pending", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Pending,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.UNKNOWN,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = true,
                            disputeType = "underpaid",
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.PENDING,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A payment under dispute is not booked. */
    @Test
    fun `confirm_webhook disputed`() = case("globiance_pay/confirm_webhook.disputed", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.UNKNOWN,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = true,
                            disputeType = "underpaid",
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.UNKNOWN,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout that nobody knows. */
    @Test
    fun `confirm_webhook error-404`() = case("globiance_pay/confirm_webhook.error-404", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.NotFound::class, "not_found", outcome = Outcome.ANSWERED, httpStatus = 404u),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An expired checkout. */
    @Test
    fun `confirm_webhook expired`() = case("globiance_pay/confirm_webhook.expired", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Expired,
                        state = PaymentState.CANCELED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = emptyList(),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = emptyList(),
                    state = PaymentState.CANCELED,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** With a key and no secret nothing is signed. */
    @Test
    fun `confirm_webhook key-only`() = case("globiance_pay/confirm_webhook.key-only", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A message that says paid while the checkout does not is not believed. */
    @Test
    fun `confirm_webhook nothing-paid`() = case("globiance_pay/confirm_webhook.nothing-paid", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Pending,
                        state = PaymentState.PENDING,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = emptyList(),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = emptyList(),
                    state = PaymentState.PENDING,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Another amount owed than the merchant's own record says is a conflict. */
    @Test
    fun `confirm_webhook other-amount`() = case("globiance_pay/confirm_webhook.other-amount", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    field = "request_currency_amount",
                    reason = "is not what Globiance has",
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    requestCurrencyAmount = BigDecimal("250"),
                    requestCurrency = "USD",
                    clientId = "42",
                )
            }
        }
    }

    /** Another reference than the merchant's own record says is a conflict. */
    @Test
    fun `confirm_webhook other-client-id`() = case("globiance_pay/confirm_webhook.other-client-id", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    field = "client_id",
                    reason = "is not what Globiance has",
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrency = "USD",
                    clientId = "43",
                )
            }
        }
    }

    /** Another currency than the merchant's own record says is a conflict. */
    @Test
    fun `confirm_webhook other-currency`() = case("globiance_pay/confirm_webhook.other-currency", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    field = "request_currency",
                    reason = "is not what Globiance has",
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrency = "EUR",
                    clientId = "42",
                )
            }
        }
    }

    /** What the merchant's own record says is compared. */
    @Test
    fun `confirm_webhook own-record-equal`() = case("globiance_pay/confirm_webhook.own-record-equal", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = "42",
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrency = "USD",
                    clientId = "42",
                )
            }
        }
    }

    /** Amounts are compared by value. */
    @Test
    fun `confirm_webhook own-record-trailing-zeros`() = case("globiance_pay/confirm_webhook.own-record-trailing-zeros", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = "42",
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    requestCurrencyAmount = BigDecimal("253.750"),
                    requestCurrency = "USD",
                    clientId = "42",
                )
            }
        }
    }

    /** Money on an expired checkout is money. */
    @Test
    fun `confirm_webhook paid-after-expiry`() = case("globiance_pay/confirm_webhook.paid-after-expiry", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Expired,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A payment that nobody knows. */
    @Test
    fun `confirm_webhook payment-error-404`() = case("globiance_pay/confirm_webhook.payment-error-404", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
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
                    reason = "payment not found",
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Ids count without case. */
    @Test
    fun `confirm_webhook payment-id-in-other-case`() = case("globiance_pay/confirm_webhook.payment-id-in-other-case", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    paymentId = "A596EF60-FFB1-11ED-B395-4318D66A581B",
                )
            }
        }
    }

    /** The payment that the message names is read. */
    @Test
    fun `confirm_webhook payment-named`() = case("globiance_pay/confirm_webhook.payment-named", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                )
            }
        }
    }

    /** A payment that the checkout does not show is not believed. */
    @Test
    fun `confirm_webhook payment-of-another-checkout`() = case("globiance_pay/confirm_webhook.payment-of-another-checkout", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    field = "payment_id",
                    reason = "is not a payment of this checkout",
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8", paymentId = "p-other")
            }
        }
    }

    /** A checkout without a reference is not that of the merchant's record. */
    @Test
    fun `confirm_webhook reference-missing`() = case("globiance_pay/confirm_webhook.reference-missing", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Conflict::class, "conflict", outcome = Outcome.ANSWERED, field = "client_id"),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrency = "USD",
                    clientId = "42",
                )
            }
        }
    }

    /** A refund is read from the payment's history. */
    @Test
    fun `confirm_webhook refunded`() = case("globiance_pay/confirm_webhook.refunded", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.REFUNDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.1Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.101Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.102Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "refund success",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.103Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.REFUNDED,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Two messages about one payment give the same: acting once is the merchant's part. */
    @Test
    fun `confirm_webhook repeated`() = case("globiance_pay/confirm_webhook.repeated", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                )
            }
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                )
            }
        }
    }

    /** Every reading may be repeated. */
    @Test
    fun `confirm_webhook retried`() = case("globiance_pay/confirm_webhook.retried", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Every payment of the checkout is read, in order. */
    @Test
    fun `confirm_webhook several-payments`() = case("globiance_pay/confirm_webhook.several-payments", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceConfirmedWebhook(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
                        requestCurrency = "USD",
                        requestCurrencyAmount = BigDecimal("253.75"),
                        requestCurrencyPriceUsd = BigDecimal("1"),
                        amountInUsd = BigDecimal("253.75"),
                        duration = java.time.Duration.ofMillis(1800000),
                        checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                        expiryTime = Instant.parse("2099-01-01T00:00:00Z"),
                        note = "Test payment",
                        clientId = null,
                        itemId = null,
                        itemName = "Ginger Tea",
                        items = listOf(
                            GlobianceCheckoutItem(
                                itemName = "Test Item",
                                itemId = null,
                                price = BigDecimal("50"),
                                qty = BigDecimal("5"),
                                taxRate = BigDecimal("1.5"),
                                taxAmount = BigDecimal("3.75"),
                                subTotal = BigDecimal("250"),
                                total = BigDecimal("253.75"),
                            ),
                        ),
                        currencies = listOf(
                            GlobianceCurrency(
                                currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                                currencyName = "USDG",
                                currencyFullName = "Globiance USD Stablecoin",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = null,
                            ),
                            GlobianceCurrency(
                                currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                                currencyName = "XDC",
                                currencyFullName = "XinFin Network",
                                currencyType = GlobianceCurrencyType.Blockchain,
                                currencyNetwork = "XDC",
                            ),
                        ),
                        quotes = emptyList(),
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                            GlobiancePayment(
                                paymentId = "p-2",
                                status = GlobiancePaymentStatus.Failed,
                                state = PaymentState.FAILED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "wallet",
                                transactionDetail = null,
                                transactionRef = null,
                                paymentStatusHistory = emptyList(),
                                raw = "",
                            ),
                        ),
                        store = GlobianceStore(
                            logo = "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/merchant-logo/9da84c8f-dbd6-4392-a418-4ce1025fb3f3.png",
                            labelName = "Mega Store",
                            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 2u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            status = GlobiancePaymentStatus.Confirmed,
                            state = PaymentState.SUCCEEDED,
                            settled = true,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "confirmed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.095Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "settled",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.271Z"),
                                ),
                            ),
                            raw = "",
                        ),
                        GlobiancePayment(
                            paymentId = "p-2",
                            status = GlobiancePaymentStatus.Failed,
                            state = PaymentState.FAILED,
                            settled = false,
                            amount = BigDecimal("328.19740551062"),
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            createdAt = Instant.parse("2023-05-31T12:49:57.078Z"),
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = "wallet",
                            transactionDetail = "{\"amount\":328.19740551062,\"payerUserId\":\"4C5ABF65-0A54-4BC6-93F7-4B10689BC780\",\"payerEmail\":\"gb***************\"}",
                            transactionRef = null,
                            paymentStatusHistory = emptyList(),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `confirm_webhook wrong-checkout-id-empty`() = case("globiance_pay/confirm_webhook.wrong-checkout-id-empty", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "checkout_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.confirmWebhook(checkoutId = "")
            }
        }
    }

    /** An empty id of the payment is refused before anything is sent. */
    @Test
    fun `confirm_webhook wrong-payment-id-empty`() = case("globiance_pay/confirm_webhook.wrong-payment-id-empty", "confirm_webhook") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payment_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.confirmWebhook(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8", paymentId = "")
            }
        }
    }
}
