// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayPayWithCryptoGeneratedTest {
    /** An address that cannot be had. */
    @Test
    fun `pay_with_crypto address-error-500`() = case("globiance_pay/pay_with_crypto.address-error-500", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    httpStatus = 500u,
                    reason = "Internal server error",
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A checkout that is cancelled is not paid. */
    @Test
    fun `pay_with_crypto conflict-cancelled`() = case("globiance_pay/pay_with_crypto.conflict-cancelled", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A checkout that is completed is not paid. */
    @Test
    fun `pay_with_crypto conflict-completed`() = case("globiance_pay/pay_with_crypto.conflict-completed", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A checkout that is expired is not paid. */
    @Test
    fun `pay_with_crypto conflict-expired`() = case("globiance_pay/pay_with_crypto.conflict-expired", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A checkout for which money has come is not paid again. */
    @Test
    fun `pay_with_crypto conflict-payment-confirmed`() = case("globiance_pay/pay_with_crypto.conflict-payment-confirmed", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Where the checkout lists no currencies, the provider judges. */
    @Test
    fun `pay_with_crypto currencies-unlisted`() = case("globiance_pay/pay_with_crypto.currencies-unlisted", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                        currencyName = "XDC",
                        currencyFullName = "XinFin Network",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = null,
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    currencyNetwork = null,
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Id and type belong together. */
    @Test
    fun `pay_with_crypto currency-of-other-type`() = case("globiance_pay/pay_with_crypto.currency-of-other-type", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency_id",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                    currencyType = GlobianceCurrencyType.Wallet,
                    currencyNetwork = "TRX",
                )
            }
        }
    }

    /** A currency that the checkout does not list is refused. */
    @Test
    fun `pay_with_crypto currency-other`() = case("globiance_pay/pay_with_crypto.currency-other", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency_id",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "c-none",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A tag is never lost. */
    @Test
    fun `pay_with_crypto destination-tag`() = case("globiance_pay/pay_with_crypto.destination-tag", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                        currencyName = "XDC",
                        currencyFullName = "XinFin Network",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = null,
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "rFixtureAddressXXXXXXXXXXXXXXXXXXX",
                    destinationTag = "104423",
                    currencyNetwork = null,
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Ids count without case. */
    @Test
    fun `pay_with_crypto id-in-other-case`() = case("globiance_pay/pay_with_crypto.id-in-other-case", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                        currencyName = "XDC",
                        currencyFullName = "XinFin Network",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = null,
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    currencyNetwork = null,
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** With a key and no secret nothing is signed. */
    @Test
    fun `pay_with_crypto key-only`() = case("globiance_pay/pay_with_crypto.key-only", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                        currencyName = "XDC",
                        currencyFullName = "XinFin Network",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = null,
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    currencyNetwork = null,
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Where several networks fit, one has to be named. */
    @Test
    fun `pay_with_crypto network-ambiguous`() = case("globiance_pay/pay_with_crypto.network-ambiguous", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency_network",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Where one network fits, it is taken. */
    @Test
    fun `pay_with_crypto network-found`() = case("globiance_pay/pay_with_crypto.network-found", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                        currencyName = "USDT",
                        currencyFullName = "Tether USD",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = "TRX",
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    currencyNetwork = "TRX",
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A network that the checkout does not list is refused. */
    @Test
    fun `pay_with_crypto network-other`() = case("globiance_pay/pay_with_crypto.network-other", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency_id",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                    currencyType = GlobianceCurrencyType.Blockchain,
                    currencyNetwork = "ETH",
                )
            }
        }
    }

    /** The network is that of the address too. */
    @Test
    fun `pay_with_crypto network`() = case("globiance_pay/pay_with_crypto.network", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                        currencyName = "USDT",
                        currencyFullName = "Tether USD",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = "TRX",
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    currencyNetwork = "TRX",
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                    currencyType = GlobianceCurrencyType.Blockchain,
                    currencyNetwork = "TRX",
                )
            }
        }
    }

    /** A price that is refused; no address is asked for. */
    @Test
    fun `pay_with_crypto quote-error-400`() = case("globiance_pay/pay_with_crypto.quote-error-400", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
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
                    reason = "currency not available",
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A price is asked for, then the address; the payer sends the total. */
    @Test
    fun `pay_with_crypto quote-then-address`() = case("globiance_pay/pay_with_crypto.quote-then-address", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                        currencyName = "XDC",
                        currencyFullName = "XinFin Network",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = null,
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    currencyNetwork = null,
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A checkout that nobody knows. */
    @Test
    fun `pay_with_crypto read-404`() = case("globiance_pay/pay_with_crypto.read-404", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.NotFound::class, "not_found", outcome = Outcome.ANSWERED, httpStatus = 404u),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Every part may be repeated. */
    @Test
    fun `pay_with_crypto retried`() = case("globiance_pay/pay_with_crypto.retried", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCryptoPayment(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    quote = GlobianceQuote(
                        currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                        currencyName = "XDC",
                        currencyFullName = "XinFin Network",
                        currencyType = GlobianceCurrencyType.Blockchain,
                        currencyNetwork = null,
                        total = BigDecimal("101.4"),
                        amount = BigDecimal("101.4"),
                        baseAmount = BigDecimal("101.4"),
                        feePercent = BigDecimal("0"),
                        fee = BigDecimal("0"),
                        subTotal = BigDecimal("101.4"),
                        networkSurchargeAmountUsd = BigDecimal("0"),
                        networkSurchargeAmount = BigDecimal("0"),
                        raw = "",
                    ),
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    currencyNetwork = null,
                    expiresAt = Instant.parse("2023-10-19T12:11:50.181Z"),
                    state = PaymentState.ACTION_REQUIRED,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** An empty checkout id is refused before anything is sent. */
    @Test
    fun `pay_with_crypto wrong-checkout-id-empty`() = case("globiance_pay/pay_with_crypto.wrong-checkout-id-empty", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
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
                client.payWithCrypto(
                    checkoutId = "",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** An empty currency id is refused before anything is sent. */
    @Test
    fun `pay_with_crypto wrong-currency-id-empty`() = case("globiance_pay/pay_with_crypto.wrong-currency-id-empty", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A type of currency other than blockchain and wallet is refused before anything is sent. */
    @Test
    fun `pay_with_crypto wrong-currency-type-other`() = case("globiance_pay/pay_with_crypto.wrong-currency-type-other", "pay_with_crypto") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "currency_type",
                    reason = "must be blockchain or wallet",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.payWithCrypto(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Unknown(value = "card"),
                )
            }
        }
    }
}
