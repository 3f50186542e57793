// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayInitiatePayWithCardWidgetGeneratedTest {
    /** An answer without a status is no success. */
    @Test
    fun `initiate_pay_with_card_widget answer-without-members`() = case("globiance_pay/initiate_pay_with_card_widget.answer-without-members", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `initiate_pay_with_card_widget data-null`() = case("globiance_pay/initiate_pay_with_card_widget.data-null", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A refusal with its reason. */
    @Test
    fun `initiate_pay_with_card_widget error-400`() = case("globiance_pay/initiate_pay_with_card_widget.error-400", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                    reason = "email must be an email",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card_widget error-500`() = case("globiance_pay/initiate_pay_with_card_widget.error-500", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The same inside an envelope. */
    @Test
    fun `initiate_pay_with_card_widget failed-wrapped`() = case("globiance_pay/initiate_pay_with_card_widget.failed-wrapped", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                    reason = "transaction declined",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A decline comes with an HTTP success. */
    @Test
    fun `initiate_pay_with_card_widget failed`() = case("globiance_pay/initiate_pay_with_card_widget.failed", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                    reason = "transaction declined",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Failure and failed are one. */
    @Test
    fun `initiate_pay_with_card_widget failure`() = case("globiance_pay/initiate_pay_with_card_widget.failure", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    reason = "successfully created checkout",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The answer is lost, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget fault-close-after-reading`() = case("globiance_pay/initiate_pay_with_card_widget.fault-close-after-reading", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The connection closes before the request is read, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget fault-close-before-reading`() = case("globiance_pay/initiate_pay_with_card_widget.fault-close-before-reading", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget fault-stall`() = case("globiance_pay/initiate_pay_with_card_widget.fault-stall", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget fault-truncated`() = case("globiance_pay/initiate_pay_with_card_widget.fault-truncated", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card_widget fault-wrong-length`() = case("globiance_pay/initiate_pay_with_card_widget.fault-wrong-length", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card_widget html-200`() = case("globiance_pay/initiate_pay_with_card_widget.html-200", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The id of the metadata is what the status call takes. */
    @Test
    fun `initiate_pay_with_card_widget id-beside-other-reference`() = case("globiance_pay/initiate_pay_with_card_widget.id-beside-other-reference", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "other-reference",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The id is one parameter of the page. */
    @Test
    fun `initiate_pay_with_card_widget id-encoded`() = case("globiance_pay/initiate_pay_with_card_widget.id-encoded", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=a%20b%26c%3Dd%2F%C3%A9%2B%23"),
                    ),
                    transactionId = "a b&c=d/é+#",
                    transactionRef = "a b&c=d/é+#",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Without an id a page that is https is opened. */
    @Test
    fun `initiate_pay_with_card_widget id-missing-with-page`() = case("globiance_pay/initiate_pay_with_card_widget.id-missing-with-page", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(url = Secret("https://acs.example.com/start")),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Without an id and a page nothing is known. */
    @Test
    fun `initiate_pay_with_card_widget id-missing`() = case("globiance_pay/initiate_pay_with_card_widget.id-missing", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** With a key and no secret the request is sent without a signature. */
    @Test
    fun `initiate_pay_with_card_widget key-only`() = case("globiance_pay/initiate_pay_with_card_widget.key-only", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** With retries allowed, a request whose answer was lost is still sent once. */
    @Test
    fun `initiate_pay_with_card_widget lost-answer`() = case("globiance_pay/initiate_pay_with_card_widget.lost-answer", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The address of the merchant's pages can be set. */
    @Test
    fun `initiate_pay_with_card_widget merchant-ui-own`() = case("globiance_pay/initiate_pay_with_card_widget.merchant-ui-own", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            merchantUiUrl = "https://pay.shop.example",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://pay.shop.example/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** Exactly one slash joins the address and the page. */
    @Test
    fun `initiate_pay_with_card_widget merchant-ui-with-slash`() = case("globiance_pay/initiate_pay_with_card_widget.merchant-ui-with-slash", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            merchantUiUrl = "https://pay.shop.example/cards/",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://pay.shop.example/cards/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A middle name is sent. */
    @Test
    fun `initiate_pay_with_card_widget middle-name`() = case("globiance_pay/initiate_pay_with_card_widget.middle-name", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    middleName = "Maria",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** No limit is documented to come before anything is done, so the request is not repeated after one. */
    @Test
    fun `initiate_pay_with_card_widget not-repeated-after-429`() = case("globiance_pay/initiate_pay_with_card_widget.not-repeated-after-429", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** With retries allowed, the request is still sent once. */
    @Test
    fun `initiate_pay_with_card_widget not-repeated-after-503`() = case("globiance_pay/initiate_pay_with_card_widget.not-repeated-after-503", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                        operation = "initiate_pay_with_card_widget",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The payer is sent although nothing is said to be required. */
    @Test
    fun `initiate_pay_with_card_widget page-although-nothing-required`() = case("globiance_pay/initiate_pay_with_card_widget.page-although-nothing-required", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** An id alone says where the payer has to go. */
    @Test
    fun `initiate_pay_with_card_widget pending-without-action-with-id`() = case("globiance_pay/initiate_pay_with_card_widget.pending-without-action-with-id", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A payment under way without an action. */
    @Test
    fun `initiate_pay_with_card_widget pending-without-action`() = case("globiance_pay/initiate_pay_with_card_widget.pending-without-action", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    nextAction = NextAction.Wait,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The same inside an envelope. */
    @Test
    fun `initiate_pay_with_card_widget pending-wrapped`() = case("globiance_pay/initiate_pay_with_card_widget.pending-wrapped", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** The payer goes to the page of the attempt, made of its id; the page that the answer names is an id too. */
    @Test
    fun `initiate_pay_with_card_widget pending`() = case("globiance_pay/initiate_pay_with_card_widget.pending", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://merchant.globiancepay.com/process-transaction?id=1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08"),
                    ),
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** A success that needs nobody is a success. */
    @Test
    fun `initiate_pay_with_card_widget success`() = case("globiance_pay/initiate_pay_with_card_widget.success", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** An unknown status proves nothing and is kept. */
    @Test
    fun `initiate_pay_with_card_widget unknown-status`() = case("globiance_pay/initiate_pay_with_card_widget.unknown-status", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Unknown(value = "review"),
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=4dc1f8e2-da82-456f-a27f-5154aa4d2b5f&checkoutId=03fe1fb8-8878-4855-bc3e-83f98a912fc3"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCardWidget(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }

    /** An empty checkout id is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card_widget wrong-checkout-id-empty`() = case("globiance_pay/initiate_pay_with_card_widget.wrong-checkout-id-empty", "initiate_pay_with_card_widget") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                client.initiatePayWithCardWidget(
                    checkoutId = "",
                    firstName = "Test",
                    lastName = "Test last Name",
                    email = "Test@gmail.com",
                    phoneNumber = "03008911111",
                )
            }
        }
    }
}
