// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayCreateCheckoutGeneratedTest {
    /** Acquirer 0 is an acquirer. */
    @Test
    fun `create_checkout acquiring-0`() = case("globiance_pay/create_checkout.acquiring-0", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf40",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                    currencies = emptyList(),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 0u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A checkout of acquirer 1. */
    @Test
    fun `create_checkout acquiring-1`() = case("globiance_pay/create_checkout.acquiring-1", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf41",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                    currencies = emptyList(),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 1u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A checkout of acquirer 3. */
    @Test
    fun `create_checkout acquiring-3`() = case("globiance_pay/create_checkout.acquiring-3", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf43",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                    currencies = emptyList(),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 3u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A 2xx answer without the checkout is no success. */
    @Test
    fun `create_checkout answer-without-members`() = case("globiance_pay/create_checkout.answer-without-members", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `create_checkout connection-refused`() = case("globiance_pay/create_checkout.connection-refused", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = "http://127.0.0.1:9",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `create_checkout data-null`() = case("globiance_pay/create_checkout.data-null", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A refusal with its reason. */
    @Test
    fun `create_checkout error-400`() = case("globiance_pay/create_checkout.error-400", "create_checkout") { url ->
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
                    reason = "amount must be greater than 0",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `create_checkout error-500`() = case("globiance_pay/create_checkout.error-500", "create_checkout") { url ->
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
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A currency other than USD and EUR is refused before anything is sent; the provider's own answer is never asked for. */
    @Test
    fun `create_checkout error-currency-not-allowed`() = case("globiance_pay/create_checkout.error-currency-not-allowed", "create_checkout") { url ->
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
                    field = "currency",
                    reason = "must be USD or EUR",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "GBP",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An amount of zero is refused before anything is sent; the provider's own answer is never asked for. */
    @Test
    fun `create_checkout error-invalid-amount`() = case("globiance_pay/create_checkout.error-invalid-amount", "create_checkout") { url ->
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
                    field = "amount",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("0"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A checkout in euros; members that were not given are not sent. */
    @Test
    fun `create_checkout eur`() = case("globiance_pay/create_checkout.eur", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "EUR",
                    requestCurrencyAmount = BigDecimal("19.99"),
                    requestCurrencyPriceUsd = BigDecimal("1.0832"),
                    amountInUsd = BigDecimal("21.653168"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = null,
                    clientId = null,
                    itemId = null,
                    itemName = "Mug",
                    items = listOf(
                        GlobianceCheckoutItem(
                            itemName = "Mug",
                            itemId = null,
                            price = BigDecimal("19.99"),
                            qty = BigDecimal("1"),
                            taxRate = BigDecimal("0"),
                            taxAmount = BigDecimal("0"),
                            subTotal = BigDecimal("19.99"),
                            total = BigDecimal("19.99"),
                        ),
                    ),
                    currencies = emptyList(),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("19.99"),
                    currency = "EUR",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Mug",
                            price = BigDecimal("19.99"),
                            qty = BigDecimal("1"),
                            taxRate = BigDecimal("0"),
                        ),
                    ),
                    itemName = "Mug",
                )
            }
        }
    }

    /** Every optional member is sent, in the documented order. */
    @Test
    fun `create_checkout every-member`() = case("globiance_pay/create_checkout.every-member", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                    clientId = "order-1001",
                )
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `create_checkout fault-close-after-reading`() = case("globiance_pay/create_checkout.fault-close-after-reading", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** The connection closes before the request is read. */
    @Test
    fun `create_checkout fault-close-before-reading`() = case("globiance_pay/create_checkout.fault-close-before-reading", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `create_checkout fault-stall`() = case("globiance_pay/create_checkout.fault-stall", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `create_checkout fault-truncated`() = case("globiance_pay/create_checkout.fault-truncated", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `create_checkout fault-wrong-length`() = case("globiance_pay/create_checkout.fault-wrong-length", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `create_checkout html-200`() = case("globiance_pay/create_checkout.html-200", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** The documented checkout: what is owed is the amount with tax, not the amount sent. */
    @Test
    fun `create_checkout`() = case("globiance_pay/create_checkout", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** With a key and no secret the same body is sent with the key and without a signature. */
    @Test
    fun `create_checkout key-only`() = case("globiance_pay/create_checkout.key-only", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A large amount is sent in full. */
    @Test
    fun `create_checkout large-amount`() = case("globiance_pay/create_checkout.large-amount", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("99999999999.99"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                )
            }
        }
    }

    /** Members that nobody knows do not matter. */
    @Test
    fun `create_checkout members-unknown`() = case("globiance_pay/create_checkout.members-unknown", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                )
            }
        }
    }

    /** Only what is required is sent. */
    @Test
    fun `create_checkout minimal`() = case("globiance_pay/create_checkout.minimal", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                )
            }
        }
    }

    /** A checkout without card payment has no acquirer; the order's reference is sent and comes back. */
    @Test
    fun `create_checkout no-acquiring`() = case("globiance_pay/create_checkout.no-acquiring", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = false,
                    merchantDirectAcquiring = false,
                    acquirerId = null,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                    clientId = "42",
                )
            }
        }
    }

    /** A failure of the provider itself may be a refusal, so the request is not repeated after one. */
    @Test
    fun `create_checkout not-repeated-after-500`() = case("globiance_pay/create_checkout.not-repeated-after-500", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** Large numbers are sent as JavaScript prints them. */
    @Test
    fun `create_checkout number-huge`() = case("globiance_pay/create_checkout.number-huge", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("1000000000000000000000"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Grain",
                            price = BigDecimal("0"),
                            qty = BigDecimal("100000000000000000000"),
                            taxRate = BigDecimal("0"),
                        ),
                    ),
                )
            }
        }
    }

    /** Small numbers are sent as JavaScript prints them. */
    @Test
    fun `create_checkout number-tiny`() = case("globiance_pay/create_checkout.number-tiny", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Grain",
                            price = BigDecimal("50"),
                            qty = BigDecimal("0.0000001"),
                            taxRate = BigDecimal("0.000001"),
                        ),
                    ),
                )
            }
        }
    }

    /** A passing failure is answered by sending again, because the end is the same. */
    @Test
    fun `create_checkout retried-after-503`() = case("globiance_pay/create_checkout.retried-after-503", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A checkout whose answer was lost is made again: an unpaid one expires by itself. */
    @Test
    fun `create_checkout retried-after-lost-answer`() = case("globiance_pay/create_checkout.retried-after-lost-answer", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** Items keep their order; quantities and taxes may be fractions. */
    @Test
    fun `create_checkout several-items`() = case("globiance_pay/create_checkout.several-items", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("18.24"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Tea",
                            price = BigDecimal("3.5"),
                            qty = BigDecimal("2.25"),
                            taxRate = BigDecimal("17"),
                        ),
                        GlobianceItem(
                            itemName = "Sugar",
                            price = BigDecimal("0"),
                            qty = BigDecimal("1"),
                            taxRate = BigDecimal("0"),
                        ),
                        GlobianceItem(
                            itemName = "Cup",
                            price = BigDecimal("10"),
                            qty = BigDecimal("1"),
                            taxRate = BigDecimal("0.5"),
                        ),
                    ),
                )
            }
        }
    }

    /** A cent is the smallest amount. */
    @Test
    fun `create_checkout smallest-amount`() = case("globiance_pay/create_checkout.smallest-amount", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("0.01"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                )
            }
        }
    }

    /** Amounts are sent as JavaScript prints them, without needless zeros, because the signature is made of that text. */
    @Test
    fun `create_checkout trailing-zeros`() = case("globiance_pay/create_checkout.trailing-zeros", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("19.90"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Tea",
                            price = BigDecimal("19.90"),
                            qty = BigDecimal("1.0"),
                            taxRate = BigDecimal("0.00"),
                        ),
                    ),
                )
            }
        }
    }

    /** Slashes and other scripts are signed and sent unescaped. */
    @Test
    fun `create_checkout unicode-text`() = case("globiance_pay/create_checkout.unicode-text", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("0.1"),
                    currency = "EUR",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Té/שלום",
                            price = BigDecimal("0.1"),
                            qty = BigDecimal("1"),
                            taxRate = BigDecimal("0"),
                        ),
                    ),
                    itemName = "Té/שלום",
                    note = "a \"quoted\" note\\ with\ttab, <b>&amp;</b> 🍵",
                )
            }
        }
    }

    /** The same checkout inside an envelope. */
    @Test
    fun `create_checkout wrapped`() = case("globiance_pay/create_checkout.wrapped", "create_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCheckout(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    status = GlobianceCheckoutStatus.Pending,
                    state = PaymentState.PENDING,
                    requestCurrency = "USD",
                    requestCurrencyAmount = BigDecimal("253.75"),
                    requestCurrencyPriceUsd = BigDecimal("1"),
                    amountInUsd = BigDecimal("253.75"),
                    duration = java.time.Duration.ofMillis(1800000),
                    checkoutTime = Instant.parse("2024-10-15T11:07:03.846Z"),
                    expiryTime = Instant.parse("2024-10-15T11:37:03.846Z"),
                    note = "Test Payment",
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
                            currencyId = "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5",
                            currencyName = "USDG",
                            currencyFullName = "Globiance USD Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "2fa87932-da60-4427-894a-986775c292da",
                            currencyName = "TRX",
                            currencyFullName = "TRON",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "e591415d-683b-47fa-a2cb-faf7a5b9cc65",
                            currencyName = "EURG",
                            currencyFullName = "Globiance EUR Stablecoin",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                            currencyName = "USDT",
                            currencyFullName = "Tether USD",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "TRX",
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                        ),
                        GlobianceCurrency(
                            currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = "XDC",
                        ),
                        GlobianceCurrency(
                            currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                            currencyName = "BTC",
                            currencyFullName = "Bitcoin",
                            currencyType = GlobianceCurrencyType.Blockchain,
                            currencyNetwork = null,
                        ),
                    ),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = true,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A negative amount is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-amount-negative`() = case("globiance_pay/create_checkout.wrong-amount-negative", "create_checkout") { url ->
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
                    field = "amount",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("-250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An amount with three decimals is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-amount-three-decimals`() = case("globiance_pay/create_checkout.wrong-amount-three-decimals", "create_checkout") { url ->
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
                    field = "amount",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250.005"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An amount that a JavaScript number cannot hold is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-amount-too-many-digits`() = case("globiance_pay/create_checkout.wrong-amount-too-many-digits", "create_checkout") { url ->
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
                    field = "amount",
                    reason = "must have at most 15 digits, so that Globiance signs the same number",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("12345678901234.56"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An empty reference is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-client-id-empty`() = case("globiance_pay/create_checkout.wrong-client-id-empty", "create_checkout") { url ->
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
                    field = "client_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                    clientId = "",
                )
            }
        }
    }

    /** An empty currency is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-currency-empty`() = case("globiance_pay/create_checkout.wrong-currency-empty", "create_checkout") { url ->
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
                    field = "currency",
                    reason = "must be USD or EUR",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A currency in lower case is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-currency-lower-case`() = case("globiance_pay/create_checkout.wrong-currency-lower-case", "create_checkout") { url ->
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
                    field = "currency",
                    reason = "must be USD or EUR",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "usd",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An item without a name is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-item-name-empty`() = case("globiance_pay/create_checkout.wrong-item-name-empty", "create_checkout") { url ->
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
                    field = "items[0].item_name",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An item with a negative price is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-item-price-negative`() = case("globiance_pay/create_checkout.wrong-item-price-negative", "create_checkout") { url ->
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
                    field = "items[0].price",
                    reason = "must not be negative",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("-50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An item whose price has three decimals is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-item-price-three-decimals`() = case("globiance_pay/create_checkout.wrong-item-price-three-decimals", "create_checkout") { url ->
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
                    field = "items[0].price",
                    reason = "must have at most 2 decimals",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50.005"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An item with a negative quantity is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-item-qty-negative`() = case("globiance_pay/create_checkout.wrong-item-qty-negative", "create_checkout") { url ->
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
                    field = "items[0].qty",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("-1"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A quantity that a JavaScript number cannot hold is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-item-qty-too-many-digits`() = case("globiance_pay/create_checkout.wrong-item-qty-too-many-digits", "create_checkout") { url ->
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
                    field = "items[0].qty",
                    reason = "must have at most 15 digits, so that Globiance signs the same number",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("1.234567890123456"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An item with a quantity of zero is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-item-qty-zero`() = case("globiance_pay/create_checkout.wrong-item-qty-zero", "create_checkout") { url ->
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
                    field = "items[0].qty",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("0"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** An item with a negative tax is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-item-tax-rate-negative`() = case("globiance_pay/create_checkout.wrong-item-tax-rate-negative", "create_checkout") { url ->
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
                    field = "items[0].tax_rate",
                    reason = "must not be negative",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("-1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** A checkout without items is refused before anything is sent. */
    @Test
    fun `create_checkout wrong-items-empty`() = case("globiance_pay/create_checkout.wrong-items-empty", "create_checkout") { url ->
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
                    field = "items",
                    reason = "must hold at least one",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }

    /** The item that breaks a rule is named by its place. */
    @Test
    fun `create_checkout wrong-second-item`() = case("globiance_pay/create_checkout.wrong-second-item", "create_checkout") { url ->
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
                    field = "items[1].qty",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("5"),
                            taxRate = BigDecimal("1.5"),
                        ),
                        GlobianceItem(
                            itemName = "Test Item",
                            price = BigDecimal("50"),
                            qty = BigDecimal("0"),
                            taxRate = BigDecimal("1.5"),
                        ),
                    ),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                )
            }
        }
    }
}
