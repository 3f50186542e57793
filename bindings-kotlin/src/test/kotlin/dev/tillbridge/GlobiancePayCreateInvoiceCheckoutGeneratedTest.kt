// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayCreateInvoiceCheckoutGeneratedTest {
    /** A 2xx answer without the checkout is no success. */
    @Test
    fun `create_invoice_checkout answer-without-members`() = case("globiance_pay/create_invoice_checkout.answer-without-members", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `create_invoice_checkout data-null`() = case("globiance_pay/create_invoice_checkout.data-null", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** Thirty days in milliseconds need more than 32 bits. */
    @Test
    fun `create_invoice_checkout defaults`() = case("globiance_pay/create_invoice_checkout.defaults", "create_invoice_checkout") { url ->
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
                    duration = java.time.Duration.ofMillis(2592000000),
                    checkoutTime = Instant.parse("2024-01-01T00:00:00Z"),
                    expiryTime = Instant.parse("2024-01-31T00:00:00Z"),
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
                    currencies = emptyList(),
                    quotes = emptyList(),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=63adb2cb-27a8-45b1-ab1a-f47ecde31ae8&apiKey=684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                    paymentLinkCheckoutId = null,
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.SimplifiedChinese,
                )
            }
        }
    }

    /** A refusal with its reason. */
    @Test
    fun `create_invoice_checkout error-400`() = case("globiance_pay/create_invoice_checkout.error-400", "create_invoice_checkout") { url ->
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
                    reason = "email must be an email; language must be one of en, ar",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `create_invoice_checkout error-500`() = case("globiance_pay/create_invoice_checkout.error-500", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** Every optional member is sent, in the documented order. */
    @Test
    fun `create_invoice_checkout every-member`() = case("globiance_pay/create_invoice_checkout.every-member", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 2592000000.milliseconds,
                    language = GlobianceLanguage.English,
                )
            }
        }
    }

    /** The answer is lost, and the outcome is unknown. */
    @Test
    fun `create_invoice_checkout fault-close-after-reading`() = case("globiance_pay/create_invoice_checkout.fault-close-after-reading", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** The connection closes before the request is read, and the outcome is unknown. */
    @Test
    fun `create_invoice_checkout fault-close-before-reading`() = case("globiance_pay/create_invoice_checkout.fault-close-before-reading", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `create_invoice_checkout fault-stall`() = case("globiance_pay/create_invoice_checkout.fault-stall", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
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
                        provider = "globiance_pay",
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `create_invoice_checkout fault-truncated`() = case("globiance_pay/create_invoice_checkout.fault-truncated", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `create_invoice_checkout fault-wrong-length`() = case("globiance_pay/create_invoice_checkout.fault-wrong-length", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `create_invoice_checkout html-200`() = case("globiance_pay/create_invoice_checkout.html-200", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** The documented invoice: its link stands beside the data and names another checkout, and the data are trusted. */
    @Test
    fun `create_invoice_checkout`() = case("globiance_pay/create_invoice_checkout", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** With a key and no secret the invoice is sent without a signature. */
    @Test
    fun `create_invoice_checkout key-only`() = case("globiance_pay/create_invoice_checkout.key-only", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** Every documented language is taken. */
    @Test
    fun `create_invoice_checkout languages`() = case("globiance_pay/create_invoice_checkout.languages", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.English,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.Arabic,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.German,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.SimplifiedChinese,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.Spanish,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.French,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.Italian,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.Japanese,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.Korean,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.Portuguese,
                )
            }
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    language = GlobianceLanguage.Turkish,
                )
            }
        }
    }

    /** A link inside the data is read too. */
    @Test
    fun `create_invoice_checkout link-inside`() = case("globiance_pay/create_invoice_checkout.link-inside", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=63adb2cb-27a8-45b1-ab1a-f47ecde31ae8"),
                    paymentLinkCheckoutId = null,
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** A checkout without a link is a checkout. */
    @Test
    fun `create_invoice_checkout link-missing`() = case("globiance_pay/create_invoice_checkout.link-missing", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = null,
                    paymentLinkCheckoutId = null,
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** With retries allowed, a request whose answer was lost is still sent once. */
    @Test
    fun `create_invoice_checkout lost-answer`() = case("globiance_pay/create_invoice_checkout.lost-answer", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** Only what is required is sent. */
    @Test
    fun `create_invoice_checkout minimal`() = case("globiance_pay/create_invoice_checkout.minimal", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=828a66b7-cc96-4c55-b43d-8afca5a2166f&apiKey=01259e6d-0369-4ff0-8b9c-4481f43239d9"),
                    paymentLinkCheckoutId = "828a66b7-cc96-4c55-b43d-8afca5a2166f",
                    message = "checkout created",
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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

    /** No limit is documented to come before anything is done, so the request is not repeated after one. */
    @Test
    fun `create_invoice_checkout not-repeated-after-429`() = case("globiance_pay/create_invoice_checkout.not-repeated-after-429", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = null,
                    reason = "Too many requests",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** With retries allowed, the request is still sent once. */
    @Test
    fun `create_invoice_checkout not-repeated-after-503`() = case("globiance_pay/create_invoice_checkout.not-repeated-after-503", "create_invoice_checkout") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 2u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "create_invoice_checkout",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("250"),
                        currency = "USD",
                        marker = "Test payment",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** An invoice without an envelope, its link inside. */
    @Test
    fun `create_invoice_checkout unwrapped`() = case("globiance_pay/create_invoice_checkout.unwrapped", "create_invoice_checkout") { url ->
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
                    currencies = emptyList(),
                    quotes = listOf(
                        GlobianceQuote(
                            currencyId = "AC90FA93-754C-4B36-9E62-A3AAD96B27ED",
                            currencyName = "XDC",
                            currencyFullName = "XinFin Network",
                            currencyType = GlobianceCurrencyType.Wallet,
                            currencyNetwork = null,
                            total = BigDecimal("6176.01611965"),
                            amount = BigDecimal("6114.8674452"),
                            baseAmount = null,
                            feePercent = BigDecimal("1"),
                            fee = BigDecimal("61.14867445"),
                            subTotal = null,
                            networkSurchargeAmountUsd = null,
                            networkSurchargeAmount = null,
                            raw = "",
                        ),
                    ),
                    payments = emptyList(),
                    store = null,
                    enableFiatBuy = null,
                    merchantDirectAcquiring = true,
                    acquirerId = 2u,
                    paymentLink = Secret("https://invoice.globiance.com/?checkoutId=63adb2cb-27a8-45b1-ab1a-f47ecde31ae8&apiKey=684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
                    paymentLinkCheckoutId = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** An amount of zero is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-amount-zero`() = case("globiance_pay/create_invoice_checkout.wrong-amount-zero", "create_invoice_checkout") { url ->
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
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** A currency other than USD and EUR is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-currency`() = case("globiance_pay/create_invoice_checkout.wrong-currency", "create_invoice_checkout") { url ->
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
                client.createInvoiceCheckout(
                    amount = BigDecimal("250"),
                    currency = "ILS",
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** A lifetime of zero is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-duration-zero`() = case("globiance_pay/create_invoice_checkout.wrong-duration-zero", "create_invoice_checkout") { url ->
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
                    field = "checkout_duration",
                    reason = "must be at least one millisecond",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 0.milliseconds,
                )
            }
        }
    }

    /** An empty address is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-email-empty`() = case("globiance_pay/create_invoice_checkout.wrong-email-empty", "create_invoice_checkout") { url ->
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
                    field = "email",
                    reason = "must be a mail address",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** An address with a line break is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-email-with-line-break`() = case("globiance_pay/create_invoice_checkout.wrong-email-with-line-break", "create_invoice_checkout") { url ->
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
                    field = "email",
                    reason = "must be a mail address",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com\r\nBcc: x@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** An address without an @ is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-email-without-at`() = case("globiance_pay/create_invoice_checkout.wrong-email-without-at", "create_invoice_checkout") { url ->
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
                    field = "email",
                    reason = "must be a mail address",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john.example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** An invoice without items is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-items-empty`() = case("globiance_pay/create_invoice_checkout.wrong-items-empty", "create_invoice_checkout") { url ->
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
                client.createInvoiceCheckout(
                    amount = BigDecimal("250"),
                    currency = "USD",
                    items = listOf(),
                    itemName = "Ginger Tea",
                    itemId = "xyz123",
                    note = "Test payment",
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                )
            }
        }
    }

    /** A language in upper case is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-language-upper-case`() = case("globiance_pay/create_invoice_checkout.wrong-language-upper-case", "create_invoice_checkout") { url ->
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
                    field = "language",
                    reason = "must be one of ar, de, en, es, fr, it, ja, ko, pt, tr, zh-cn",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                    language = GlobianceLanguage.Unknown(value = "EN"),
                )
            }
        }
    }

    /** A language outside the list is refused before anything is sent. */
    @Test
    fun `create_invoice_checkout wrong-language`() = case("globiance_pay/create_invoice_checkout.wrong-language", "create_invoice_checkout") { url ->
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
                    field = "language",
                    reason = "must be one of ar, de, en, es, fr, it, ja, ko, pt, tr, zh-cn",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createInvoiceCheckout(
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
                    email = "john@example.com",
                    checkoutDuration = 1800000.milliseconds,
                    language = GlobianceLanguage.Unknown(value = "he"),
                )
            }
        }
    }
}
