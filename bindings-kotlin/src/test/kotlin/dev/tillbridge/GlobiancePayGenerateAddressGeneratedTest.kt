// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayGenerateAddressGeneratedTest {
    /** An empty address is no address. */
    @Test
    fun `generate_address address-empty`() = case("globiance_pay/generate_address.address-empty", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** An address is never cut. */
    @Test
    fun `generate_address address-long`() = case("globiance_pay/generate_address.address-long", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "addr1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
                    destinationTag = "memo with spaces",
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** An answer without the address cannot be read. */
    @Test
    fun `generate_address answer-without-members`() = case("globiance_pay/generate_address.answer-without-members", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `generate_address data-null`() = case("globiance_pay/generate_address.data-null", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** An address with a tag, without which the money is lost. */
    @Test
    fun `generate_address destination-tag`() = case("globiance_pay/generate_address.destination-tag", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "rFixtureAddressXXXXXXXXXXXXXXXXXXX",
                    destinationTag = "104423",
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(
                    checkoutId = "b02d7b3e-94c2-4c89-a4f2-e010e59ebf42",
                    currencyId = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f",
                    network = "TRX",
                )
            }
        }
    }

    /** A server error. */
    @Test
    fun `generate_address error-500`() = case("globiance_pay/generate_address.error-500", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
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
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `generate_address fault-close-after-reading`() = case("globiance_pay/generate_address.fault-close-after-reading", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** The connection closes before the reading is read. */
    @Test
    fun `generate_address fault-close-before-reading`() = case("globiance_pay/generate_address.fault-close-before-reading", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `generate_address fault-stall`() = case("globiance_pay/generate_address.fault-stall", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `generate_address fault-truncated`() = case("globiance_pay/generate_address.fault-truncated", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `generate_address fault-wrong-length`() = case("globiance_pay/generate_address.fault-wrong-length", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** A page with status 200 is no answer. */
    @Test
    fun `generate_address html-200`() = case("globiance_pay/generate_address.html-200", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** The documented address. */
    @Test
    fun `generate_address`() = case("globiance_pay/generate_address", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** The body of this call holds no key; without a secret only the header names the store. */
    @Test
    fun `generate_address key-only`() = case("globiance_pay/generate_address.key-only", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** A passing failure is answered by asking again. */
    @Test
    fun `generate_address retried-after-503`() = case("globiance_pay/generate_address.retried-after-503", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** A tag may be missing. */
    @Test
    fun `generate_address tag-missing`() = case("globiance_pay/generate_address.tag-missing", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** A tag may come as a number. */
    @Test
    fun `generate_address tag-number`() = case("globiance_pay/generate_address.tag-number", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "rFixtureAddressXXXXXXXXXXXXXXXXXXX",
                    destinationTag = "104423",
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** A tag of zero is a tag. */
    @Test
    fun `generate_address tag-zero`() = case("globiance_pay/generate_address.tag-zero", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "rFixtureAddressXXXXXXXXXXXXXXXXXXX",
                    destinationTag = "0",
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** An address without an envelope. */
    @Test
    fun `generate_address unwrapped`() = case("globiance_pay/generate_address.unwrapped", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    message = null,
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** A currency without a network is asked for without one. */
    @Test
    fun `generate_address without-network`() = case("globiance_pay/generate_address.without-network", "generate_address") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceDepositAddress(
                    address = "xdc85d4485040b5870c2f3b8a66cef7d08fe9c8dec1",
                    destinationTag = null,
                    message = "successfully got the address",
                    raw = "",
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123")
            }
        }
    }

    /** An empty checkout id is refused before anything is sent. */
    @Test
    fun `generate_address wrong-checkout-id-empty`() = case("globiance_pay/generate_address.wrong-checkout-id-empty", "generate_address") { url ->
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
                client.generateAddress(checkoutId = "", currencyId = "c123", network = "Ethereum")
            }
        }
    }

    /** An empty currency id is refused before anything is sent. */
    @Test
    fun `generate_address wrong-currency-id-empty`() = case("globiance_pay/generate_address.wrong-currency-id-empty", "generate_address") { url ->
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
                client.generateAddress(checkoutId = "checkout123", currencyId = "", network = "Ethereum")
            }
        }
    }

    /** An empty network is refused before anything is sent. */
    @Test
    fun `generate_address wrong-network-empty`() = case("globiance_pay/generate_address.wrong-network-empty", "generate_address") { url ->
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
                    field = "network",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.generateAddress(checkoutId = "checkout123", currencyId = "c123", network = "")
            }
        }
    }
}
