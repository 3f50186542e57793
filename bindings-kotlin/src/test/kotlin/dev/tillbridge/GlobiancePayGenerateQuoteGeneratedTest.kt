// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayGenerateQuoteGeneratedTest {
    /** A quote without its total cannot be read. */
    @Test
    fun `generate_quote answer-without-members`() = case("globiance_pay/generate_quote.answer-without-members", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** An unknown type of currency is kept. */
    @Test
    fun `generate_quote currency-type-unknown`() = case("globiance_pay/generate_quote.currency-type-unknown", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyName = "XDC",
                    currencyFullName = "XinFin Network",
                    currencyType = GlobianceCurrencyType.Unknown(value = "card"),
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `generate_quote data-null`() = case("globiance_pay/generate_quote.data-null", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A refusal with its reason. */
    @Test
    fun `generate_quote error-400`() = case("globiance_pay/generate_quote.error-400", "generate_quote") { url ->
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
                    reason = "checkout expired",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A server error. */
    @Test
    fun `generate_quote error-500`() = case("globiance_pay/generate_quote.error-500", "generate_quote") { url ->
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
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `generate_quote fault-close-after-reading`() = case("globiance_pay/generate_quote.fault-close-after-reading", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** The connection closes before the reading is read. */
    @Test
    fun `generate_quote fault-close-before-reading`() = case("globiance_pay/generate_quote.fault-close-before-reading", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `generate_quote fault-stall`() = case("globiance_pay/generate_quote.fault-stall", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `generate_quote fault-truncated`() = case("globiance_pay/generate_quote.fault-truncated", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `generate_quote fault-wrong-length`() = case("globiance_pay/generate_quote.fault-wrong-length", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Eighteen digits after the point and exponents are read exactly. */
    @Test
    fun `generate_quote high-precision`() = case("globiance_pay/generate_quote.high-precision", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
                    currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                    currencyName = "BTC",
                    currencyFullName = "Bitcoin",
                    currencyType = GlobianceCurrencyType.Blockchain,
                    currencyNetwork = null,
                    total = BigDecimal("0.003779840000000125"),
                    amount = BigDecimal("0.003750000000000123"),
                    baseAmount = BigDecimal("0.003750000000000123"),
                    feePercent = BigDecimal("0.5"),
                    fee = BigDecimal("0.000018750000000001"),
                    subTotal = BigDecimal("0.003768750000000124"),
                    networkSurchargeAmountUsd = BigDecimal("0.75"),
                    networkSurchargeAmount = BigDecimal("0.000011090000000001"),
                    raw = "",
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "20849003-e854-4c2d-84f1-1025caba56d8",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A page with status 200 is no answer. */
    @Test
    fun `generate_quote html-200`() = case("globiance_pay/generate_quote.html-200", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** The documented quote: what the payer has to send is the total. */
    @Test
    fun `generate_quote`() = case("globiance_pay/generate_quote", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** With a key and no secret the quote is asked for without a signature. */
    @Test
    fun `generate_quote key-only`() = case("globiance_pay/generate_quote.key-only", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Or under the other documented name. */
    @Test
    fun `generate_quote network-old-name`() = case("globiance_pay/generate_quote.network-old-name", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyName = "XDC",
                    currencyFullName = "XinFin Network",
                    currencyType = GlobianceCurrencyType.Blockchain,
                    currencyNetwork = "Ethereum",
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** The network stands under the name that checkouts use. */
    @Test
    fun `generate_quote network`() = case("globiance_pay/generate_quote.network", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyName = "XDC",
                    currencyFullName = "XinFin Network",
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Fee, base and surcharges may be missing. */
    @Test
    fun `generate_quote optionals-absent`() = case("globiance_pay/generate_quote.optionals-absent", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyName = "XDC",
                    currencyFullName = "XinFin Network",
                    currencyType = GlobianceCurrencyType.Blockchain,
                    currencyNetwork = null,
                    total = BigDecimal("101.4"),
                    amount = BigDecimal("101.4"),
                    baseAmount = null,
                    feePercent = null,
                    fee = null,
                    subTotal = null,
                    networkSurchargeAmountUsd = null,
                    networkSurchargeAmount = null,
                    raw = "",
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A passing failure is answered by asking again. */
    @Test
    fun `generate_quote retried-after-503`() = case("globiance_pay/generate_quote.retried-after-503", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceQuote(
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** Amounts that come as texts. */
    @Test
    fun `generate_quote string-amounts`() = case("globiance_pay/generate_quote.string-amounts", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** An amount of 1e-7 is written without an exponent. */
    @Test
    fun `generate_quote tiny-exponent`() = case("globiance_pay/generate_quote.tiny-exponent", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyName = "XDC",
                    currencyFullName = "XinFin Network",
                    currencyType = GlobianceCurrencyType.Blockchain,
                    currencyNetwork = null,
                    total = BigDecimal("100.00001"),
                    amount = BigDecimal("101.4"),
                    baseAmount = BigDecimal("101.4"),
                    feePercent = BigDecimal("0"),
                    fee = BigDecimal("0.0000001"),
                    subTotal = BigDecimal("101.4"),
                    networkSurchargeAmountUsd = BigDecimal("0"),
                    networkSurchargeAmount = BigDecimal("0"),
                    raw = "",
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A total of more digits than can be held exactly is not shortened. */
    @Test
    fun `generate_quote total-too-long`() = case("globiance_pay/generate_quote.total-too-long", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
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
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** A quote for a payment from a wallet. */
    @Test
    fun `generate_quote wallet`() = case("globiance_pay/generate_quote.wallet", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyName = "XDC",
                    currencyFullName = "XinFin Network",
                    currencyType = GlobianceCurrencyType.Wallet,
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Wallet,
                )
            }
        }
    }

    /** The same quote inside an envelope. */
    @Test
    fun `generate_quote wrapped`() = case("globiance_pay/generate_quote.wrapped", "generate_quote") { url ->
        GlobiancePay(
            apiKey = Secret("dbb04ff6-f419-46b4-990c-f99fe11bb660"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceQuote(
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
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** An empty checkout id is refused before anything is sent. */
    @Test
    fun `generate_quote wrong-checkout-id-empty`() = case("globiance_pay/generate_quote.wrong-checkout-id-empty", "generate_quote") { url ->
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
                client.generateQuote(
                    checkoutId = "",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** An empty currency id is refused before anything is sent. */
    @Test
    fun `generate_quote wrong-currency-id-empty`() = case("globiance_pay/generate_quote.wrong-currency-id-empty", "generate_quote") { url ->
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
                    field = "currency_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "",
                    currencyType = GlobianceCurrencyType.Blockchain,
                )
            }
        }
    }

    /** An empty type of currency is refused before anything is sent. */
    @Test
    fun `generate_quote wrong-currency-type-empty`() = case("globiance_pay/generate_quote.wrong-currency-type-empty", "generate_quote") { url ->
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
                    field = "currency_type",
                    reason = "must be blockchain or wallet",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Unknown(value = ""),
                )
            }
        }
    }

    /** A type of currency other than blockchain and wallet is refused before anything is sent. */
    @Test
    fun `generate_quote wrong-currency-type-other`() = case("globiance_pay/generate_quote.wrong-currency-type-other", "generate_quote") { url ->
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
                    field = "currency_type",
                    reason = "must be blockchain or wallet",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Unknown(value = "card"),
                )
            }
        }
    }

    /** A type of currency in other letters is refused before anything is sent. */
    @Test
    fun `generate_quote wrong-currency-type-upper-case`() = case("globiance_pay/generate_quote.wrong-currency-type-upper-case", "generate_quote") { url ->
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
                    field = "currency_type",
                    reason = "must be blockchain or wallet",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.generateQuote(
                    checkoutId = "44b19e4a-fab6-4433-98ad-b567f9487edb",
                    currencyId = "eb68220f-c269-428e-9c1f-d59846b55e49",
                    currencyType = GlobianceCurrencyType.Unknown(value = "Blockchain"),
                )
            }
        }
    }
}
