// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayInitiatePayWithCardWidget2GeneratedTest {
    /** An answer without a status is no success. */
    @Test
    fun `initiate_pay_with_card_widget_2 answer-without-members`() = case("globiance_pay/initiate_pay_with_card_widget_2.answer-without-members", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `initiate_pay_with_card_widget_2 data-null`() = case("globiance_pay/initiate_pay_with_card_widget_2.data-null", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card_widget_2 error-500`() = case("globiance_pay/initiate_pay_with_card_widget_2.error-500", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The same inside an envelope. */
    @Test
    fun `initiate_pay_with_card_widget_2 failed-wrapped`() = case("globiance_pay/initiate_pay_with_card_widget_2.failed-wrapped", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = null,
                    transactionId = null,
                    reason = "Request Failed.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A decline comes with an HTTP success. */
    @Test
    fun `initiate_pay_with_card_widget_2 failed`() = case("globiance_pay/initiate_pay_with_card_widget_2.failed", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = null,
                    transactionId = null,
                    reason = "Request Failed.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Failure and failed are one. */
    @Test
    fun `initiate_pay_with_card_widget_2 failure`() = case("globiance_pay/initiate_pay_with_card_widget_2.failure", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = null,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    reason = "Request Successful.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The answer is lost, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget_2 fault-close-after-reading`() = case("globiance_pay/initiate_pay_with_card_widget_2.fault-close-after-reading", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The connection closes before the request is read, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget_2 fault-close-before-reading`() = case("globiance_pay/initiate_pay_with_card_widget_2.fault-close-before-reading", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget_2 fault-stall`() = case("globiance_pay/initiate_pay_with_card_widget_2.fault-stall", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget_2 fault-truncated`() = case("globiance_pay/initiate_pay_with_card_widget_2.fault-truncated", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget_2 fault-wrong-length`() = case("globiance_pay/initiate_pay_with_card_widget_2.fault-wrong-length", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card_widget_2 html-200`() = case("globiance_pay/initiate_pay_with_card_widget_2.html-200", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** With a key and no secret the request is sent without a signature. */
    @Test
    fun `initiate_pay_with_card_widget_2 key-only`() = case("globiance_pay/initiate_pay_with_card_widget_2.key-only", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://valenspay-test.valenspay.com/en/PaymentGateway2?orderId=be495814-d764-4102-ae67-e5ec316693f8&type=redirect"),
                    ),
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** With retries allowed, a request whose answer was lost is still sent once. */
    @Test
    fun `initiate_pay_with_card_widget_2 lost-answer`() = case("globiance_pay/initiate_pay_with_card_widget_2.lost-answer", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** No limit is documented to come before anything is done, so the request is not repeated after one. */
    @Test
    fun `initiate_pay_with_card_widget_2 not-repeated-after-429`() = case("globiance_pay/initiate_pay_with_card_widget_2.not-repeated-after-429", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** With retries allowed, the request is still sent once. */
    @Test
    fun `initiate_pay_with_card_widget_2 not-repeated-after-503`() = case("globiance_pay/initiate_pay_with_card_widget_2.not-repeated-after-503", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                        operation = "initiate_pay_with_card_widget_2",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** An id in the page's place is not opened. */
    @Test
    fun `initiate_pay_with_card_widget_2 page-is-an-id`() = case("globiance_pay/initiate_pay_with_card_widget_2.page-is-an-id", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    reason = "the payment page did not start; read get_card_txn_status_gen once before another attempt",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Where the payer is asked for and no page is named, the attempt did not start. */
    @Test
    fun `initiate_pay_with_card_widget_2 page-missing`() = case("globiance_pay/initiate_pay_with_card_widget_2.page-missing", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    reason = "the payment page did not start; read get_card_txn_status_gen once before another attempt",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A page that is not https is not opened, so the attempt did not start. */
    @Test
    fun `initiate_pay_with_card_widget_2 page-not-https`() = case("globiance_pay/initiate_pay_with_card_widget_2.page-not-https", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    reason = "the payment page did not start; read get_card_txn_status_gen once before another attempt",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The same without an envelope. */
    @Test
    fun `initiate_pay_with_card_widget_2 pending-unwrapped`() = case("globiance_pay/initiate_pay_with_card_widget_2.pending-unwrapped", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://valenspay-test.valenspay.com/en/PaymentGateway2?orderId=be495814-d764-4102-ae67-e5ec316693f8&type=redirect"),
                    ),
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A page alone says where the payer has to go. */
    @Test
    fun `initiate_pay_with_card_widget_2 pending-without-action-with-page`() = case("globiance_pay/initiate_pay_with_card_widget_2.pending-without-action-with-page", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://valenspay-test.valenspay.com/en/PaymentGateway2?orderId=be495814-d764-4102-ae67-e5ec316693f8&type=redirect"),
                    ),
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A payment under way without an action and a page. */
    @Test
    fun `initiate_pay_with_card_widget_2 pending-without-action`() = case("globiance_pay/initiate_pay_with_card_widget_2.pending-without-action", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    nextAction = NextAction.Wait,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Only the outermost envelope is taken off: the metadata have data of their own. */
    @Test
    fun `initiate_pay_with_card_widget_2 pending`() = case("globiance_pay/initiate_pay_with_card_widget_2.pending", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://valenspay-test.valenspay.com/en/PaymentGateway2?orderId=be495814-d764-4102-ae67-e5ec316693f8&type=redirect"),
                    ),
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The order id of the metadata is the reference too. */
    @Test
    fun `initiate_pay_with_card_widget_2 reference-missing`() = case("globiance_pay/initiate_pay_with_card_widget_2.reference-missing", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://valenspay-test.valenspay.com/en/PaymentGateway2?orderId=be495814-d764-4102-ae67-e5ec316693f8&type=redirect"),
                    ),
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A success that requires the payer is never reported as paid. */
    @Test
    fun `initiate_pay_with_card_widget_2 success-requiring-3ds`() = case("globiance_pay/initiate_pay_with_card_widget_2.success-requiring-3ds", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://valenspay-test.valenspay.com/en/PaymentGateway2?orderId=be495814-d764-4102-ae67-e5ec316693f8&type=redirect"),
                    ),
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A success that needs nobody is a success. */
    @Test
    fun `initiate_pay_with_card_widget_2 success`() = case("globiance_pay/initiate_pay_with_card_widget_2.success", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** An unknown status proves nothing and is kept. */
    @Test
    fun `initiate_pay_with_card_widget_2 unknown-status`() = case("globiance_pay/initiate_pay_with_card_widget_2.unknown-status", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    status = GlobianceCardStatus.Unknown(value = "review"),
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = "be495814-d764-4102-ae67-e5ec316693f8",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=e4e34d1f-5ee9-4afb-a992-2b17f695def6&checkoutId=833eecf4-e70f-490b-99f2-5c7d37bcf9a7"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget2(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** An empty checkout id is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card_widget_2 wrong-checkout-id-empty`() = case("globiance_pay/initiate_pay_with_card_widget_2.wrong-checkout-id-empty", "initiate_pay_with_card_widget_2") { url ->
        GlobiancePay(
            apiKey = Secret("e4e34d1f-5ee9-4afb-a992-2b17f695def6"),
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
                client.initiatePayWithCardWidget2(
                    checkoutId = "",
                    firstName = "Test",
                    lastName = "Test last name",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }
}
