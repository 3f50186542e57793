// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayReconcileGeneratedTest {
    /** A payment whose answer was lost is settled with the error's own attempt, and is not sent again. */
    @Test
    fun `reconcile after-lost-answer`() = case("globiance_pay/reconcile.after-lost-answer", "initiate_pay_with_card", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
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
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
            gives(
                GlobianceReconciliation.Found(
                    checkout = GlobianceCheckout(
                        checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
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
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = null,
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
                            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 0u,
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
                            createdAt = null,
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
                client.reconcile(attempt = previous())
            }
        }
    }

    /** A flow whose answer was lost is settled with the error's own attempt. */
    @Test
    fun `reconcile after-lost-flow`() = case("globiance_pay/reconcile.after-lost-flow", "pay_with_card", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
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
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("253.75"),
                        currency = "USD",
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.payWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    payer = GlobiancePayer(
                        firstName = "John",
                        lastName = "Doe",
                        email = "test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = "Test, NY, US",
                        country = "US",
                        state = "Test",
                        city = "Test",
                        zip = "75000",
                    ),
                    card = GlobianceCard(
                        number = CardNumber("4444333322221111"),
                        expiryMonth = "01",
                        expiryYear = "2023",
                        cvv = CardVerificationValue("123"),
                    ),
                    browser = GlobianceBrowser(
                        screenWidth = 1440u,
                        screenHeight = 900u,
                        language = "en-GB",
                        javaEnabled = false,
                        javascriptEnabled = true,
                        colorDepth = 24u,
                        utcOffset = -300L,
                    ),
                )
            }
            gives(
                GlobianceReconciliation.Found(
                    checkout = GlobianceCheckout(
                        checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        status = GlobianceCheckoutStatus.Completed,
                        state = PaymentState.SUCCEEDED,
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
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Confirmed,
                                state = PaymentState.SUCCEEDED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = null,
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
                            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 0u,
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
                            createdAt = null,
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
                client.reconcile(attempt = previous())
            }
        }
    }

    /** A checkout that nobody knows. */
    @Test
    fun `reconcile error-404`() = case("globiance_pay/reconcile.error-404", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.NotFound::class, "not_found", outcome = Outcome.ANSWERED, httpStatus = 404u),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A server error stops the settling; the attempt stays as it was. */
    @Test
    fun `reconcile error-500`() = case("globiance_pay/reconcile.error-500", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.ProviderFailure::class, "provider_failure", httpStatus = 500u)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Money on an expired checkout is found as money. */
    @Test
    fun `reconcile found-after-expiry`() = case("globiance_pay/reconcile.found-after-expiry", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Only payments since the attempt are read. */
    @Test
    fun `reconcile found-among-older`() = case("globiance_pay/reconcile.found-among-older", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                                status = GlobiancePaymentStatus.Failed,
                                state = PaymentState.FAILED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:42:00Z"),
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
                            paymentId = "p-2",
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The checkout is paid, so the card was charged. */
    @Test
    fun `reconcile found-completed`() = case("globiance_pay/reconcile.found-completed", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A confirmed payment is money although the checkout still waits. */
    @Test
    fun `reconcile found-confirmed`() = case("globiance_pay/reconcile.found-confirmed", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Where the checkout shows failed attempts only, the lost one failed. */
    @Test
    fun `reconcile found-failed`() = case("globiance_pay/reconcile.found-failed", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Failed,
                                state = PaymentState.FAILED,
                                settled = false,
                                amount = BigDecimal("328.19740551062"),
                                currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                                currencyName = "XDC",
                                createdAt = Instant.parse("2023-10-19T11:45:10Z"),
                                isUnderDispute = false,
                                disputeType = null,
                                transactionType = "card",
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
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.1Z"),
                                ),
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "failed",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.101Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.FAILED,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A payment is on its way. */
    @Test
    fun `reconcile found-processing`() = case("globiance_pay/reconcile.found-processing", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                        payments = listOf(
                            GlobiancePayment(
                                paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                status = GlobiancePaymentStatus.Processing,
                                state = PaymentState.PENDING,
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
                            status = GlobiancePaymentStatus.Processing,
                            state = PaymentState.PENDING,
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
                            paymentStatusHistory = listOf(
                                GlobiancePaymentEvent(
                                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                                    action = "processing",
                                    metadata = null,
                                    createdAt = Instant.parse("2023-05-31T12:49:57.089Z"),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    state = PaymentState.PENDING,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A checkout that is completed was paid, although it lists no payment. */
    @Test
    fun `reconcile found-status-completed`() = case("globiance_pay/reconcile.found-status-completed", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                    state = PaymentState.SUCCEEDED,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A hosted attempt whose answer was lost is found by its checkout. */
    @Test
    fun `reconcile found-widget-2`() = case("globiance_pay/reconcile.found-widget-2", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card_widget_2\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A hosted attempt whose answer was lost is found by its checkout. */
    @Test
    fun `reconcile found-widget`() = case("globiance_pay/reconcile.found-widget", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card_widget\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** With a key and no secret nothing is signed. */
    @Test
    fun `reconcile key-only`() = case("globiance_pay/reconcile.key-only", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A checkout that is cancelled and shows no payment. */
    @Test
    fun `reconcile not-paid-cancelled`() = case("globiance_pay/reconcile.not-paid-cancelled", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceReconciliation.NotFound(reason = ""), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A checkout that is expired and shows no payment. */
    @Test
    fun `reconcile not-paid-expired`() = case("globiance_pay/reconcile.not-paid-expired", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceReconciliation.NotFound(reason = ""), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A hosted attempt whose answer was lost cannot be paid without its link, and no money came. */
    @Test
    fun `reconcile not-paid-widget-2`() = case("globiance_pay/reconcile.not-paid-widget-2", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceReconciliation.NotFound(reason = ""), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card_widget_2\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A hosted attempt whose answer was lost cannot be paid without its link, and no money came. */
    @Test
    fun `reconcile not-paid-widget`() = case("globiance_pay/reconcile.not-paid-widget", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(GlobianceReconciliation.NotFound(reason = ""), "reason") {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card_widget\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** The reading is repeated like any other. */
    @Test
    fun `reconcile retried`() = case("globiance_pay/reconcile.retried", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Found(
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Nothing lists what was made, so nothing is asked. */
    @Test
    fun `reconcile undecided-invoice`() = case("globiance_pay/reconcile.undecided-invoice", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Undecided(reason = "", checkout = null, lookAgain = RetryAdvice.Never),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"250\",\"currency\":\"USD\",\"customer_id\":\"42\",\"operation\":\"create_invoice_checkout\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Shortly after the attempt nothing is decided while nothing shows. */
    @Test
    fun `reconcile undecided-just-now`() = case("globiance_pay/reconcile.undecided-just-now", "initiate_pay_with_card", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 2000.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
            gives(
                GlobianceReconciliation.Undecided(
                    reason = "",
                    checkout = GlobianceCheckout(
                        checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
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
                            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
                            isActive = true,
                            taxId = null,
                            showTaxId = false,
                            taxRate = BigDecimal("0"),
                        ),
                        enableFiatBuy = null,
                        merchantDirectAcquiring = true,
                        acquirerId = 0u,
                        paymentLink = null,
                        paymentLinkCheckoutId = null,
                        message = null,
                        raw = "",
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** A payment from before the attempt says nothing about it. */
    @Test
    fun `reconcile undecided-older-payment`() = case("globiance_pay/reconcile.undecided-older-payment", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Undecided(
                    reason = "",
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
                                createdAt = Instant.parse("2023-10-19T11:42:00Z"),
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** A checkout that waits and shows no payment proves nothing. */
    @Test
    fun `reconcile undecided-pending`() = case("globiance_pay/reconcile.undecided-pending", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Undecided(
                    reason = "",
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** Nothing lists what was made, so nothing is asked. */
    @Test
    fun `reconcile undecided-subscription`() = case("globiance_pay/reconcile.undecided-subscription", "reconcile") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceReconciliation.Undecided(reason = "", checkout = null, lookAgain = RetryAdvice.Never),
                "reason",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"customer_id\":\"cust123\",\"marker\":\"123e4567-e89b-12d3-a456-426614174000\",\"operation\":\"create_user_subscription\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt that names no checkout is refused. */
    @Test
    fun `reconcile wrong-marker`() = case("globiance_pay/reconcile.wrong-marker", "reconcile") { url ->
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
                    field = "attempt.marker",
                    reason = "must be there",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"operation\":\"initiate_pay_with_card\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of something that cannot be lost is refused. */
    @Test
    fun `reconcile wrong-operation`() = case("globiance_pay/reconcile.wrong-operation", "reconcile") { url ->
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
                    field = "attempt.operation",
                    reason = "must be one of initiate_pay_with_card, initiate_pay_with_card_widget, initiate_pay_with_card_widget_2, create_invoice_checkout, create_user_subscription",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"cancel_checkout\",\"provider\":\"globiance_pay\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of another provider is refused. */
    @Test
    fun `reconcile wrong-provider`() = case("globiance_pay/reconcile.wrong-provider", "reconcile") { url ->
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
                    field = "attempt.provider",
                    reason = "must be this client's provider",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"marker\":\"63adb2cb-27a8-45b1-ab1a-f47ecde31ae8\",\"operation\":\"initiate_pay_with_card\",\"provider\":\"glance_grow\",\"started_at\":\"2023-10-19T11:45:00Z\"}",
                    ),
                )
            }
        }
    }
}
