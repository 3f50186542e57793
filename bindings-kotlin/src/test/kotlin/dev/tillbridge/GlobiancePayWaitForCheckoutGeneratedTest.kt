// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayWaitForCheckoutGeneratedTest {
    /** A checkout that is cancelled ends the waiting. */
    @Test
    fun `wait_for_checkout cancelled`() = case("globiance_pay/wait_for_checkout.cancelled", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Cancelled,
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** The checkout is asked until it is paid, then its payments are read. */
    @Test
    fun `wait_for_checkout completed`() = case("globiance_pay/wait_for_checkout.completed", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A wrong key ends the waiting. */
    @Test
    fun `wait_for_checkout error-401`() = case("globiance_pay/wait_for_checkout.error-401", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
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
                    reason = "Unauthorized",
                ),
            ) {
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A checkout that nobody knows ends the waiting. */
    @Test
    fun `wait_for_checkout error-404`() = case("globiance_pay/wait_for_checkout.error-404", "wait_for_checkout") { url ->
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
                    reason = "checkout not found",
                ),
            ) {
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A checkout that expires while it is waited for. */
    @Test
    fun `wait_for_checkout expired-during-waiting`() = case("globiance_pay/wait_for_checkout.expired-during-waiting", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A checkout that is expired and unpaid ends the waiting. */
    @Test
    fun `wait_for_checkout expired`() = case("globiance_pay/wait_for_checkout.expired", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Money on a cancelled checkout is raised as money. */
    @Test
    fun `wait_for_checkout paid-after-cancellation`() = case("globiance_pay/wait_for_checkout.paid-after-cancellation", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Cancelled,
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Money on an expired checkout is raised as money. */
    @Test
    fun `wait_for_checkout paid-after-expiry`() = case("globiance_pay/wait_for_checkout.paid-after-expiry", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A confirmed payment is money although the checkout still waits. */
    @Test
    fun `wait_for_checkout paid-while-pending`() = case("globiance_pay/wait_for_checkout.paid-while-pending", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Money on its way is waited for. */
    @Test
    fun `wait_for_checkout processing-while-pending`() = case("globiance_pay/wait_for_checkout.processing-while-pending", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Where the deadline passes during a question, the last state is given. */
    @Test
    fun `wait_for_checkout question-out-of-time`() = case("globiance_pay/wait_for_checkout.question-out-of-time", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 1500.milliseconds,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A question is repeated like any other reading. */
    @Test
    fun `wait_for_checkout retried`() = case("globiance_pay/wait_for_checkout.retried", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Cancelled,
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** An unknown status may still change; at the deadline it is given as it is. */
    @Test
    fun `wait_for_checkout status-unknown`() = case("globiance_pay/wait_for_checkout.status-unknown", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
                    checkout = GlobianceCheckout(
                        checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                        status = GlobianceCheckoutStatus.Unknown(value = "under_review"),
                        state = PaymentState.UNKNOWN,
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
                    state = PaymentState.UNKNOWN,
                ),
            ) {
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 3600000.milliseconds,
                )
            }
        }
    }

    /** Where the next question would come after the deadline, the last state is given. */
    @Test
    fun `wait_for_checkout still-pending`() = case("globiance_pay/wait_for_checkout.still-pending", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 3600000.milliseconds,
                )
            }
        }
    }

    /** A checkout that still says pending when its time is over is not asked for ever. */
    @Test
    fun `wait_for_checkout time-over`() = case("globiance_pay/wait_for_checkout.time-over", "wait_for_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckoutResult(
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
                        expiryTime = Instant.parse("2023-10-19T12:11:50.181Z"),
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
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `wait_for_checkout wrong-checkout-id-empty`() = case("globiance_pay/wait_for_checkout.wrong-checkout-id-empty", "wait_for_checkout") { url ->
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
                client.waitForCheckout(checkoutId = "")
            }
        }
    }

    /** No wait between two questions is refused before anything is sent. */
    @Test
    fun `wait_for_checkout wrong-poll-interval-zero`() = case("globiance_pay/wait_for_checkout.wrong-poll-interval-zero", "wait_for_checkout") { url ->
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
                    field = "poll_interval",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitForCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    pollInterval = 0.milliseconds,
                )
            }
        }
    }
}
