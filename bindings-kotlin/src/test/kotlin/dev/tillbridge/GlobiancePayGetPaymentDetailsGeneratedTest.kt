// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayGetPaymentDetailsGeneratedTest {
    /** An amount of more digits than a double holds is read exactly. */
    @Test
    fun `get_payment_details amount-many-digits`() = case("globiance_pay/get_payment_details.amount-many-digits", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobiancePayment(
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                    status = GlobiancePaymentStatus.Confirmed,
                    state = PaymentState.SUCCEEDED,
                    settled = true,
                    amount = BigDecimal("328.197405510620000001"),
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** An answer without the payment's id cannot be read. */
    @Test
    fun `get_payment_details answer-without-members`() = case("globiance_pay/get_payment_details.answer-without-members", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** Details of a transfer are kept as they are. */
    @Test
    fun `get_payment_details blockchain`() = case("globiance_pay/get_payment_details.blockchain", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
                    transactionType = "blockchain",
                    transactionDetail = "{\"amount\":328.19740551062,\"txHash\":\"0xfixture\",\"fromAddress\":\"xdcfixture\"}",
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment that is not settled yet. */
    @Test
    fun `get_payment_details confirmed`() = case("globiance_pay/get_payment_details.confirmed", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobiancePayment(
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                    status = GlobiancePaymentStatus.Confirmed,
                    state = PaymentState.SUCCEEDED,
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
                            action = "confirmed",
                            metadata = null,
                            createdAt = Instant.parse("2023-05-31T12:49:57.101Z"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `get_payment_details data-null`() = case("globiance_pay/get_payment_details.data-null", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment under dispute. */
    @Test
    fun `get_payment_details disputed`() = case("globiance_pay/get_payment_details.disputed", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment that nobody knows. */
    @Test
    fun `get_payment_details error-404`() = case("globiance_pay/get_payment_details.error-404", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
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
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A server error. */
    @Test
    fun `get_payment_details error-500`() = case("globiance_pay/get_payment_details.error-500", "get_payment_details") { url ->
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
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment that failed. */
    @Test
    fun `get_payment_details failed`() = case("globiance_pay/get_payment_details.failed", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `get_payment_details fault-close-after-reading`() = case("globiance_pay/get_payment_details.fault-close-after-reading", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** The connection closes before the reading is read. */
    @Test
    fun `get_payment_details fault-close-before-reading`() = case("globiance_pay/get_payment_details.fault-close-before-reading", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `get_payment_details fault-stall`() = case("globiance_pay/get_payment_details.fault-stall", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `get_payment_details fault-truncated`() = case("globiance_pay/get_payment_details.fault-truncated", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `get_payment_details fault-wrong-length`() = case("globiance_pay/get_payment_details.fault-wrong-length", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** The history under its right spelling. */
    @Test
    fun `get_payment_details fixed-spelling`() = case("globiance_pay/get_payment_details.fixed-spelling", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A history that comes under both spellings is read once. */
    @Test
    fun `get_payment_details history-both-spellings`() = case("globiance_pay/get_payment_details.history-both-spellings", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment without a history. */
    @Test
    fun `get_payment_details history-empty`() = case("globiance_pay/get_payment_details.history-empty", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobiancePayment(
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                    status = GlobiancePaymentStatus.Confirmed,
                    state = PaymentState.SUCCEEDED,
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A page with status 200 is no answer. */
    @Test
    fun `get_payment_details html-200`() = case("globiance_pay/get_payment_details.html-200", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** The documented payment: settled is read from the history, whose documented spelling is wrong. */
    @Test
    fun `get_payment_details`() = case("globiance_pay/get_payment_details", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** Where the key alone is refused, the error says what may be missing. */
    @Test
    fun `get_payment_details key-only-401`() = case("globiance_pay/get_payment_details.key-only-401", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
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
                    reason = "SIGN header is missing; the client has no secret, and Globiance may require one",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** Only the id and the status are needed. */
    @Test
    fun `get_payment_details optionals-absent`() = case("globiance_pay/get_payment_details.optionals-absent", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobiancePayment(
                    paymentId = "p-1",
                    status = GlobiancePaymentStatus.Confirmed,
                    state = PaymentState.SUCCEEDED,
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment on its way. */
    @Test
    fun `get_payment_details processing`() = case("globiance_pay/get_payment_details.processing", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A refund that was rejected gives nothing back. */
    @Test
    fun `get_payment_details refund-rejected`() = case("globiance_pay/get_payment_details.refund-rejected", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
                            action = "refund rejected",
                            metadata = null,
                            createdAt = Instant.parse("2023-05-31T12:49:57.103Z"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A refund is read from the history. */
    @Test
    fun `get_payment_details refunded`() = case("globiance_pay/get_payment_details.refunded", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A passing failure is answered by asking again. */
    @Test
    fun `get_payment_details retried-after-503`() = case("globiance_pay/get_payment_details.retried-after-503", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment whose own word says that it is settled. */
    @Test
    fun `get_payment_details settled`() = case("globiance_pay/get_payment_details.settled", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobiancePayment(
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                    status = GlobiancePaymentStatus.Settled,
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
                            createdAt = Instant.parse("2023-05-31T12:49:57.1Z"),
                        ),
                        GlobiancePaymentEvent(
                            paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                            action = "confirmed",
                            metadata = null,
                            createdAt = Instant.parse("2023-05-31T12:49:57.101Z"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** Failure and failed are one. */
    @Test
    fun `get_payment_details status-failure`() = case("globiance_pay/get_payment_details.status-failure", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
                    paymentStatusHistory = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** An unknown status is kept as it is. */
    @Test
    fun `get_payment_details status-unknown`() = case("globiance_pay/get_payment_details.status-unknown", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobiancePayment(
                    paymentId = "a596ef60-ffb1-11ed-b395-4318d66a581b",
                    status = GlobiancePaymentStatus.Unknown(value = "on_hold"),
                    state = PaymentState.UNKNOWN,
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A time that cannot be read is absent, its text is kept. */
    @Test
    fun `get_payment_details time-unreadable`() = case("globiance_pay/get_payment_details.time-unreadable", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** A payment without an envelope. */
    @Test
    fun `get_payment_details unwrapped`() = case("globiance_pay/get_payment_details.unwrapped", "get_payment_details") { url ->
        GlobiancePay(
            apiKey = Secret("00000000-0000-4000-8000-0000000000aa"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
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
            ) {
                client.getPaymentDetails(paymentId = "payment123")
            }
        }
    }

    /** An id of spaces is refused before anything is sent. */
    @Test
    fun `get_payment_details wrong-id-blank`() = case("globiance_pay/get_payment_details.wrong-id-blank", "get_payment_details") { url ->
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
                client.getPaymentDetails(paymentId = "  ")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_payment_details wrong-id-empty`() = case("globiance_pay/get_payment_details.wrong-id-empty", "get_payment_details") { url ->
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
                client.getPaymentDetails(paymentId = "")
            }
        }
    }

    /** An id with a line break is refused before anything is sent. */
    @Test
    fun `get_payment_details wrong-id-line-break`() = case("globiance_pay/get_payment_details.wrong-id-line-break", "get_payment_details") { url ->
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
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentDetails(paymentId = "a\nb")
            }
        }
    }
}
