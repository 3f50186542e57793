// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayGetCheckoutDetailsGeneratedTest {
    /** Acquirer 0 is an acquirer. */
    @Test
    fun `get_checkout_details acquirer-0`() = case("globiance_pay/get_checkout_details.acquirer-0", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
                    acquirerId = 0u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The name that replies use comes first. */
    @Test
    fun `get_checkout_details acquirer-both-names`() = case("globiance_pay/get_checkout_details.acquirer-both-names", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
                    acquirerId = 1u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The acquirer may stand under its other documented name. */
    @Test
    fun `get_checkout_details acquirer-old-name`() = case("globiance_pay/get_checkout_details.acquirer-old-name", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
                    acquirerId = 3u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An acquirer that nobody knows is kept. */
    @Test
    fun `get_checkout_details acquirer-unknown`() = case("globiance_pay/get_checkout_details.acquirer-unknown", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
                    acquirerId = 7u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An acquirer of a checkout without card payment is none. */
    @Test
    fun `get_checkout_details acquiring-off`() = case("globiance_pay/get_checkout_details.acquiring-off", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
                    merchantDirectAcquiring = false,
                    acquirerId = null,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An amount with an exponent is read exactly. */
    @Test
    fun `get_checkout_details amount-exponent`() = case("globiance_pay/get_checkout_details.amount-exponent", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An amount of more digits than a double holds is read exactly. */
    @Test
    fun `get_checkout_details amount-many-digits`() = case("globiance_pay/get_checkout_details.amount-many-digits", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.750000000000000001"),
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An amount of null cannot be read. */
    @Test
    fun `get_checkout_details amount-null`() = case("globiance_pay/get_checkout_details.amount-null", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An amount may come as a text. */
    @Test
    fun `get_checkout_details amount-text`() = case("globiance_pay/get_checkout_details.amount-text", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An amount that is no number cannot be read. */
    @Test
    fun `get_checkout_details amount-unreadable`() = case("globiance_pay/get_checkout_details.amount-unreadable", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An answer without the checkout's id cannot be read. */
    @Test
    fun `get_checkout_details answer-without-members`() = case("globiance_pay/get_checkout_details.answer-without-members", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An answer that is cut JSON cannot be read. */
    @Test
    fun `get_checkout_details broken-json-200`() = case("globiance_pay/get_checkout_details.broken-json-200", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout that was cancelled. */
    @Test
    fun `get_checkout_details cancelled`() = case("globiance_pay/get_checkout_details.cancelled", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Cancelled,
                    state = PaymentState.CANCELED,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout that was paid. */
    @Test
    fun `get_checkout_details completed`() = case("globiance_pay/get_checkout_details.completed", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `get_checkout_details connection-refused`() = case("globiance_pay/get_checkout_details.connection-refused", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = "http://127.0.0.1:9",
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Transport::class,
                    "transport",
                    outcome = Outcome.NOT_SENT,
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(100)),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Only the outermost envelope is taken off. */
    @Test
    fun `get_checkout_details data-in-data`() = case("globiance_pay/get_checkout_details.data-in-data", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Data that are a list cannot be read. */
    @Test
    fun `get_checkout_details data-list`() = case("globiance_pay/get_checkout_details.data-list", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `get_checkout_details data-null`() = case("globiance_pay/get_checkout_details.data-null", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Data that are a text cannot be read. */
    @Test
    fun `get_checkout_details data-text`() = case("globiance_pay/get_checkout_details.data-text", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An empty answer cannot be read. */
    @Test
    fun `get_checkout_details empty-200`() = case("globiance_pay/get_checkout_details.empty-200", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal with status 400. */
    @Test
    fun `get_checkout_details error-400`() = case("globiance_pay/get_checkout_details.error-400", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "checkoutId should not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal with status 403. */
    @Test
    fun `get_checkout_details error-403`() = case("globiance_pay/get_checkout_details.error-403", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = null,
                    reason = "Forbidden resource",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A page instead of a refusal. */
    @Test
    fun `get_checkout_details error-404-html`() = case("globiance_pay/get_checkout_details.error-404-html", "get_checkout_details") { url ->
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
                    reason = "HTTP 404",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A request that took too long on the way can be asked again. */
    @Test
    fun `get_checkout_details error-408`() = case("globiance_pay/get_checkout_details.error-408", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 408u,
                    providerCode = null,
                    reason = "Request Timeout",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(100)),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal with status 409. */
    @Test
    fun `get_checkout_details error-409`() = case("globiance_pay/get_checkout_details.error-409", "get_checkout_details") { url ->
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
                    httpStatus = 409u,
                    providerCode = null,
                    reason = "state changed",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal with status 415. */
    @Test
    fun `get_checkout_details error-415`() = case("globiance_pay/get_checkout_details.error-415", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 415u,
                    providerCode = null,
                    reason = "Unsupported media type",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal with status 422. */
    @Test
    fun `get_checkout_details error-422`() = case("globiance_pay/get_checkout_details.error-422", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 422u,
                    providerCode = null,
                    reason = "checkoutId must be a UUID",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Without a header the wait is a second. */
    @Test
    fun `get_checkout_details error-429-no-header`() = case("globiance_pay/get_checkout_details.error-429-no-header", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = null,
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The wait that the provider asks for is passed on. */
    @Test
    fun `get_checkout_details error-429`() = case("globiance_pay/get_checkout_details.error-429", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = null,
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(5000)),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A server error without a text. */
    @Test
    fun `get_checkout_details error-500-empty`() = case("globiance_pay/get_checkout_details.error-500-empty", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "HTTP 500",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(100)),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A server error. */
    @Test
    fun `get_checkout_details error-500`() = case("globiance_pay/get_checkout_details.error-500", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A proxy's page is not shown. */
    @Test
    fun `get_checkout_details error-502-html`() = case("globiance_pay/get_checkout_details.error-502-html", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(100)),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal that repeats the key and the secret shows neither. */
    @Test
    fun `get_checkout_details error-echoes-key`() = case("globiance_pay/get_checkout_details.error-echoes-key", "get_checkout_details") { url ->
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
                    excludes = listOf("684315e5-7f83-446a-bb8b-64fc95c0fc4d", "fixture-secret-not-real"),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal told by `error`. */
    @Test
    fun `get_checkout_details error-error-string`() = case("globiance_pay/get_checkout_details.error-error-string", "get_checkout_details") { url ->
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
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout that nobody knows. */
    @Test
    fun `get_checkout_details error-message-object`() = case("globiance_pay/get_checkout_details.error-message-object", "get_checkout_details") { url ->
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
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** What a failed call prints shows neither the key nor the signature. */
    @Test
    fun `get_checkout_details error-shows-no-key`() = case("globiance_pay/get_checkout_details.error-shows-no-key", "get_checkout_details") { url ->
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
                    excludes = listOf(
                        "684315e5-7f83-446a-bb8b-64fc95c0fc4d",
                        "fixture-secret-not-real",
                        "CHzJkbTvROtAZO/F4ToxJu6oKcIw7F2lKZyr8e9rtS4=",
                    ),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A failed payment on an expired checkout is no money. */
    @Test
    fun `get_checkout_details expired-with-failed-payment`() = case("globiance_pay/get_checkout_details.expired-with-failed-payment", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Expired,
                    state = PaymentState.CANCELED,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout that expired. */
    @Test
    fun `get_checkout_details expired`() = case("globiance_pay/get_checkout_details.expired", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Expired,
                    state = PaymentState.CANCELED,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `get_checkout_details fault-close-after-reading`() = case("globiance_pay/get_checkout_details.fault-close-after-reading", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The connection closes before the reading is read. */
    @Test
    fun `get_checkout_details fault-close-before-reading`() = case("globiance_pay/get_checkout_details.fault-close-before-reading", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `get_checkout_details fault-stall`() = case("globiance_pay/get_checkout_details.fault-stall", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `get_checkout_details fault-truncated`() = case("globiance_pay/get_checkout_details.fault-truncated", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `get_checkout_details fault-wrong-length`() = case("globiance_pay/get_checkout_details.fault-wrong-length", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A page with status 200 is no answer. */
    @Test
    fun `get_checkout_details html-200`() = case("globiance_pay/get_checkout_details.html-200", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An id is sent as it is. */
    @Test
    fun `get_checkout_details id-of-any-letters`() = case("globiance_pay/get_checkout_details.id-of-any-letters", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "Checkout/123 é")
            }
        }
    }

    /** The documented reading, the store's key in it kept as a secret. */
    @Test
    fun `get_checkout_details`() = case("globiance_pay/get_checkout_details", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal says that the secret may be what is missing. */
    @Test
    fun `get_checkout_details key-only-401`() = case("globiance_pay/get_checkout_details.key-only-401", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                    reason = "Unauthorized; the client has no secret, and Globiance may require one",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal says that the secret may be what is missing. */
    @Test
    fun `get_checkout_details key-only-403`() = case("globiance_pay/get_checkout_details.key-only-403", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = null,
                    reason = "Unauthorized; the client has no secret, and Globiance may require one",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** With a key and no secret the reading is asked for without a signature. */
    @Test
    fun `get_checkout_details key-only`() = case("globiance_pay/get_checkout_details.key-only", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A list instead of an object cannot be read. */
    @Test
    fun `get_checkout_details list-200`() = case("globiance_pay/get_checkout_details.list-200", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout without its id is no answer. */
    @Test
    fun `get_checkout_details missing-checkout-id`() = case("globiance_pay/get_checkout_details.missing-checkout-id", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout without its amount owed is no answer. */
    @Test
    fun `get_checkout_details missing-request-currency-amount`() = case("globiance_pay/get_checkout_details.missing-request-currency-amount", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout without its currency is no answer. */
    @Test
    fun `get_checkout_details missing-request-currency`() = case("globiance_pay/get_checkout_details.missing-request-currency", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout without its status is no answer. */
    @Test
    fun `get_checkout_details missing-status`() = case("globiance_pay/get_checkout_details.missing-status", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal is not repeated. */
    @Test
    fun `get_checkout_details not-repeated-after-404`() = case("globiance_pay/get_checkout_details.not-repeated-after-404", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
            raises(
                Expected(PaymentException.NotFound::class, "not_found", outcome = Outcome.ANSWERED, httpStatus = 404u),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Only the id, the status, the currency and what is owed are needed. */
    @Test
    fun `get_checkout_details optionals-absent`() = case("globiance_pay/get_checkout_details.optionals-absent", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = null,
                    amountInUsd = null,
                    duration = null,
                    checkoutTime = null,
                    expiryTime = null,
                    note = null,
                    clientId = null,
                    itemId = null,
                    itemName = null,
                    items = emptyList(),
                    currencies = emptyList(),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = false,
                    acquirerId = null,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Members of null are absent. */
    @Test
    fun `get_checkout_details optionals-null`() = case("globiance_pay/get_checkout_details.optionals-null", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = null,
                    amountInUsd = null,
                    duration = null,
                    checkoutTime = null,
                    expiryTime = null,
                    note = null,
                    clientId = null,
                    itemId = null,
                    itemName = null,
                    items = emptyList(),
                    currencies = emptyList(),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = false,
                    acquirerId = null,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Money that came to a cancelled checkout is money. */
    @Test
    fun `get_checkout_details paid-after-cancellation`() = case("globiance_pay/get_checkout_details.paid-after-cancellation", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Cancelled,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Money that came to an expired checkout is money. */
    @Test
    fun `get_checkout_details paid-after-expiry`() = case("globiance_pay/get_checkout_details.paid-after-expiry", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Expired,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A confirmed payment is money although the checkout still says pending. */
    @Test
    fun `get_checkout_details paid-while-pending`() = case("globiance_pay/get_checkout_details.paid-while-pending", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Pending,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A failed payment leaves the checkout waiting. */
    @Test
    fun `get_checkout_details payment-failed`() = case("globiance_pay/get_checkout_details.payment-failed", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Of a payment inside a checkout only the id and the status are needed. */
    @Test
    fun `get_checkout_details payment-members-absent`() = case("globiance_pay/get_checkout_details.payment-members-absent", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
                    payments = listOf(
                        GlobiancePayment(
                            paymentId = "p-1",
                            status = GlobiancePaymentStatus.Processing,
                            state = PaymentState.PENDING,
                            settled = false,
                            amount = null,
                            currencyId = null,
                            currencyName = null,
                            createdAt = null,
                            isUnderDispute = false,
                            disputeType = null,
                            transactionType = null,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A checkout whose time is over and that still says pending is pending. */
    @Test
    fun `get_checkout_details pending-past-expiry`() = case("globiance_pay/get_checkout_details.pending-past-expiry", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                    expiryTime = Instant.parse("2023-10-19T11:41:50.999Z"),
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Money on its way to an expired checkout is waited for. */
    @Test
    fun `get_checkout_details processing-after-expiry`() = case("globiance_pay/get_checkout_details.processing-after-expiry", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Expired,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A payment is on its way while the checkout still waits. */
    @Test
    fun `get_checkout_details processing`() = case("globiance_pay/get_checkout_details.processing", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An answer that cannot be read shows no key of its links. */
    @Test
    fun `get_checkout_details protocol-shows-no-key`() = case("globiance_pay/get_checkout_details.protocol-shows-no-key", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    excludes = listOf("684315e5-7f83-446a-bb8b-64fc95c0fc4d", "fixture-secret-not-real"),
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A text inside `data`. */
    @Test
    fun `get_checkout_details reason-data-message`() = case("globiance_pay/get_checkout_details.reason-data-message", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "checkout is closed",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A text inside `error`. */
    @Test
    fun `get_checkout_details reason-error-object`() = case("globiance_pay/get_checkout_details.reason-error-object", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "no such checkout",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The first of `errors`. */
    @Test
    fun `get_checkout_details reason-errors-list`() = case("globiance_pay/get_checkout_details.reason-errors-list", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "checkoutId is wrong",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A list is no text. */
    @Test
    fun `get_checkout_details reason-list`() = case("globiance_pay/get_checkout_details.reason-list", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "HTTP 400",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** `message` comes first. */
    @Test
    fun `get_checkout_details reason-message-before-error`() = case("globiance_pay/get_checkout_details.reason-message-before-error", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "checkoutId is wrong",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Several texts are joined. */
    @Test
    fun `get_checkout_details reason-message-list`() = case("globiance_pay/get_checkout_details.reason-message-list", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "checkoutId must be a string; apiKey must be a UUID",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A message of null says nothing. */
    @Test
    fun `get_checkout_details reason-message-null`() = case("globiance_pay/get_checkout_details.reason-message-null", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "Bad Request",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal without a text. */
    @Test
    fun `get_checkout_details reason-no-text`() = case("globiance_pay/get_checkout_details.reason-no-text", "get_checkout_details") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "HTTP 400",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A redirect is not followed. */
    @Test
    fun `get_checkout_details redirect-302`() = case("globiance_pay/get_checkout_details.redirect-302", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 302u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A refusal for too many calls is answered by waiting and asking again. */
    @Test
    fun `get_checkout_details retried-after-429`() = case("globiance_pay/get_checkout_details.retried-after-429", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A server error is answered by asking again. */
    @Test
    fun `get_checkout_details retried-after-500`() = case("globiance_pay/get_checkout_details.retried-after-500", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A passing failure is answered by asking again. */
    @Test
    fun `get_checkout_details retried-after-503`() = case("globiance_pay/get_checkout_details.retried-after-503", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A lost answer is answered by asking again. */
    @Test
    fun `get_checkout_details retried-after-lost-answer`() = case("globiance_pay/get_checkout_details.retried-after-lost-answer", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** After the last allowed repetition the failure comes out. */
    @Test
    fun `get_checkout_details retries-exhausted`() = case("globiance_pay/get_checkout_details.retries-exhausted", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 503u,
                    providerCode = null,
                    reason = "Service unavailable",
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Both spellings of cancelled are one. */
    @Test
    fun `get_checkout_details status-canceled`() = case("globiance_pay/get_checkout_details.status-canceled", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Cancelled,
                    state = PaymentState.CANCELED,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A status that is no text cannot be read. */
    @Test
    fun `get_checkout_details status-object`() = case("globiance_pay/get_checkout_details.status-object", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A status counts without case. */
    @Test
    fun `get_checkout_details status-other-case`() = case("globiance_pay/get_checkout_details.status-other-case", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An unknown status is kept as it is. */
    @Test
    fun `get_checkout_details status-unknown`() = case("globiance_pay/get_checkout_details.status-unknown", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Unknown(value = "under_review"),
                    state = PaymentState.UNKNOWN,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** A time that cannot be read is absent. */
    @Test
    fun `get_checkout_details time-unreadable`() = case("globiance_pay/get_checkout_details.time-unreadable", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2023-10-19T11:41:50.181Z"),
                    expiryTime = null,
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Text in other scripts is kept. */
    @Test
    fun `get_checkout_details unicode-text`() = case("globiance_pay/get_checkout_details.unicode-text", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
                    note = "Grüße 🍵",
                    clientId = null,
                    itemId = null,
                    itemName = "תה ירוק",
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** Members that nobody knows do not matter. */
    @Test
    fun `get_checkout_details unknown-members`() = case("globiance_pay/get_checkout_details.unknown-members", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** The same reading without an envelope. */
    @Test
    fun `get_checkout_details unwrapped`() = case("globiance_pay/get_checkout_details.unwrapped", "get_checkout_details") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
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
            ) {
                client.getCheckoutDetails(checkoutId = "63adb2cb-27a8-45b1-ab1a-f47ecde31ae8")
            }
        }
    }

    /** An id of spaces is refused before anything is sent. */
    @Test
    fun `get_checkout_details wrong-id-blank`() = case("globiance_pay/get_checkout_details.wrong-id-blank", "get_checkout_details") { url ->
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
                client.getCheckoutDetails(checkoutId = "  ")
            }
        }
    }

    /** An id with a control character is refused before anything is sent. */
    @Test
    fun `get_checkout_details wrong-id-control`() = case("globiance_pay/get_checkout_details.wrong-id-control", "get_checkout_details") { url ->
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
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "a\u0007b")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_checkout_details wrong-id-empty`() = case("globiance_pay/get_checkout_details.wrong-id-empty", "get_checkout_details") { url ->
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
                client.getCheckoutDetails(checkoutId = "")
            }
        }
    }

    /** An id with a line break is refused before anything is sent. */
    @Test
    fun `get_checkout_details wrong-id-line-break`() = case("globiance_pay/get_checkout_details.wrong-id-line-break", "get_checkout_details") { url ->
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
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutDetails(checkoutId = "a\nb")
            }
        }
    }
}
