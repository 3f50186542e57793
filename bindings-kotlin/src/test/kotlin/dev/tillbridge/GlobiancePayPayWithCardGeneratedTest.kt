// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayPayWithCardGeneratedTest {
    /** The payer is sent to the bank's page. */
    @Test
    fun `pay_with_card acquirer-0-3ds`() = case("globiance_pay/pay_with_card.acquirer-0-3ds", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://acs.example.com/3ds/start?ref=t3Ds0b3C571eoGfS"),
                    ),
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
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
        }
    }

    /** A decline is raised, and a new attempt may be made. */
    @Test
    fun `pay_with_card acquirer-0-declined`() = case("globiance_pay/pay_with_card.acquirer-0-declined", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    transactionId = "fAiL0b3C571eoGfS",
                    reason = "Payment Failed.",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A failed attempt before leaves the way free. */
    @Test
    fun `pay_with_card acquirer-0-failed-before`() = case("globiance_pay/pay_with_card.acquirer-0-failed-before", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** With retries allowed, a payment whose answer was lost is sent once. */
    @Test
    fun `pay_with_card acquirer-0-lost-answer`() = case("globiance_pay/pay_with_card.acquirer-0-lost-answer", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
        }
    }

    /** Acquirer 0 is an acquirer: the card is charged with its call. */
    @Test
    fun `pay_with_card acquirer-0`() = case("globiance_pay/pay_with_card.acquirer-0", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** The payer's browser has to send a form. */
    @Test
    fun `pay_with_card acquirer-1-3ds`() = case("globiance_pay/pay_with_card.acquirer-1-3ds", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 1u,
                    status = GlobianceCardStatus.ThreeDSecure,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.PostForm(
                        url = Secret("https://acs.example.com/acs/pareq"),
                        fields = listOf(
                            FormField(
                                name = "PaReq",
                                value = Secret("eJxVUttygjAQfe9XZHhnEm5ZdNhYq52pttTWrtNLUkaU0JVFJ1fbrm6A4"),
                            ),
                            FormField(name = "MD", value = Secret("md-0001")),
                            FormField(
                                name = "TermUrl",
                                value = Secret("https://merchant-api.globiancepay.com/merchant-dashboard-api-service/public/3ds-return"),
                            ),
                        ),
                        html = Secret("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Payment</title></head><body>\n<form method=\"post\" action=\"https://acs.example.com/acs/pareq\">\n<input type=\"hidden\" name=\"PaReq\" value=\"eJxVUttygjAQfe9XZHhnEm5ZdNhYq52pttTWrtNLUkaU0JVFJ1fbrm6A4\">\n<input type=\"hidden\" name=\"MD\" value=\"md-0001\">\n<input type=\"hidden\" name=\"TermUrl\" value=\"https://merchant-api.globiancepay.com/merchant-dashboard-api-service/public/3ds-return\">\n<button>Continue</button>\n</form>\n<script>document.forms[0].submit()</script>\n</body></html>\n"),
                    ),
                    transactionId = "t3Ds1b3C571eoGfS",
                    transactionRef = "t3Ds1b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
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
        }
    }

    /** A decline is raised, and a new attempt may be made. */
    @Test
    fun `pay_with_card acquirer-1-declined`() = case("globiance_pay/pay_with_card.acquirer-1-declined", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    transactionId = "fAiL0b3C571eoGfS",
                    reason = "Payment Failed.",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** With retries allowed, a payment whose answer was lost is sent once. */
    @Test
    fun `pay_with_card acquirer-1-lost-answer`() = case("globiance_pay/pay_with_card.acquirer-1-lost-answer", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
        }
    }

    /** Acquirer 1 takes the same call. */
    @Test
    fun `pay_with_card acquirer-1`() = case("globiance_pay/pay_with_card.acquirer-1", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 1u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** A decline is raised, and a new attempt may be made. */
    @Test
    fun `pay_with_card acquirer-2-declined`() = case("globiance_pay/pay_with_card.acquirer-2-declined", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last Name",
                        email = "Test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** With retries allowed, a payment whose answer was lost is sent once. */
    @Test
    fun `pay_with_card acquirer-2-lost-answer`() = case("globiance_pay/pay_with_card.acquirer-2-lost-answer", "pay_with_card") { url ->
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
                        amount = BigDecimal("253.75"),
                        currency = "USD",
                        marker = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.payWithCard(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last Name",
                        email = "Test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** The payer goes to the page of the attempt. */
    @Test
    fun `pay_with_card acquirer-2`() = case("globiance_pay/pay_with_card.acquirer-2", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last Name",
                        email = "Test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** A decline is raised, and a new attempt may be made. */
    @Test
    fun `pay_with_card acquirer-3-declined`() = case("globiance_pay/pay_with_card.acquirer-3-declined", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last name",
                        email = "test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** With retries allowed, a payment whose answer was lost is sent once. */
    @Test
    fun `pay_with_card acquirer-3-lost-answer`() = case("globiance_pay/pay_with_card.acquirer-3-lost-answer", "pay_with_card") { url ->
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
                        amount = BigDecimal("253.75"),
                        currency = "USD",
                        marker = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.payWithCard(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last name",
                        email = "test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** The payer goes to the page that the answer names. */
    @Test
    fun `pay_with_card acquirer-3`() = case("globiance_pay/pay_with_card.acquirer-3", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last name",
                        email = "test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** A checkout that names no acquirer has no call. */
    @Test
    fun `pay_with_card acquirer-missing`() = case("globiance_pay/pay_with_card.acquirer-missing", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "acquirer_id",
                    reason = "must be 0 to 3: this checkout is paid on its hosted page",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** An acquirer that nobody knows has no call. */
    @Test
    fun `pay_with_card acquirer-unknown`() = case("globiance_pay/pay_with_card.acquirer-unknown", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "acquirer_id",
                    reason = "must be 0 to 3: this checkout is paid on its hosted page",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A checkout without card payment is paid on its page. */
    @Test
    fun `pay_with_card acquiring-off`() = case("globiance_pay/pay_with_card.acquiring-off", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "acquirer_id",
                    reason = "must be 0 to 3: this checkout is paid on its hosted page",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** Acquirers 0 and 1 need the browser; nothing is charged. */
    @Test
    fun `pay_with_card browser-missing`() = case("globiance_pay/pay_with_card.browser-missing", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "browser",
                    retry = RetryAdvice.Never,
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
                )
            }
        }
    }

    /** Acquirer 0 needs the card; nothing is charged. */
    @Test
    fun `pay_with_card card-missing-for-acquirer-0`() = case("globiance_pay/pay_with_card.card-missing-for-acquirer-0", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** Acquirer 1 needs the card; nothing is charged. */
    @Test
    fun `pay_with_card card-missing-for-acquirer-1`() = case("globiance_pay/pay_with_card.card-missing-for-acquirer-1", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** Card and browser are not sent to an acquirer that asks for them itself. */
    @Test
    fun `pay_with_card card-not-sent-to-acquirer-2`() = case("globiance_pay/pay_with_card.card-not-sent-to-acquirer-2", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last Name",
                        email = "Test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
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
        }
    }

    /** Card and browser are not sent to an acquirer that asks for them itself. */
    @Test
    fun `pay_with_card card-not-sent-to-acquirer-3`() = case("globiance_pay/pay_with_card.card-not-sent-to-acquirer-3", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last name",
                        email = "test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
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
        }
    }

    /** A checkout that is canceled is not paid. */
    @Test
    fun `pay_with_card conflict-canceled`() = case("globiance_pay/pay_with_card.conflict-canceled", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A checkout that is cancelled is not paid. */
    @Test
    fun `pay_with_card conflict-cancelled`() = case("globiance_pay/pay_with_card.conflict-cancelled", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A checkout that is completed is not paid. */
    @Test
    fun `pay_with_card conflict-completed`() = case("globiance_pay/pay_with_card.conflict-completed", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A checkout that is expired is not paid. */
    @Test
    fun `pay_with_card conflict-expired`() = case("globiance_pay/pay_with_card.conflict-expired", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** One payment under way is enough. */
    @Test
    fun `pay_with_card conflict-payment-after-failed`() = case("globiance_pay/pay_with_card.conflict-payment-after-failed", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A checkout for which money has come is not paid again. */
    @Test
    fun `pay_with_card conflict-payment-confirmed`() = case("globiance_pay/pay_with_card.conflict-payment-confirmed", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A checkout for which money is on its way is not paid again. */
    @Test
    fun `pay_with_card conflict-payment-processing`() = case("globiance_pay/pay_with_card.conflict-payment-processing", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A payment with an unknown status may be money. */
    @Test
    fun `pay_with_card conflict-payment-status-unknown`() = case("globiance_pay/pay_with_card.conflict-payment-status-unknown", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A checkout with an unknown status is not paid. */
    @Test
    fun `pay_with_card conflict-status-unknown`() = case("globiance_pay/pay_with_card.conflict-status-unknown", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    retry = RetryAdvice.Never,
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
        }
    }

    /** A refusal with status 400 says that nothing was charged. */
    @Test
    fun `pay_with_card error-400`() = case("globiance_pay/pay_with_card.error-400", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    reason = "no",
                    retry = RetryAdvice.Never,
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
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
        }
    }

    /** A refusal with status 409 says that nothing was charged. */
    @Test
    fun `pay_with_card error-409`() = case("globiance_pay/pay_with_card.error-409", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    reason = "no",
                    retry = RetryAdvice.Never,
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
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
        }
    }

    /** After a server error the card may have been charged. */
    @Test
    fun `pay_with_card error-502`() = case("globiance_pay/pay_with_card.error-502", "pay_with_card") { url ->
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
                    httpStatus = 502u,
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
        }
    }

    /** The connection closes before the payment is read, and the outcome is unknown. */
    @Test
    fun `pay_with_card fault-close-before-reading`() = case("globiance_pay/pay_with_card.fault-close-before-reading", "pay_with_card") { url ->
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
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `pay_with_card fault-stall`() = case("globiance_pay/pay_with_card.fault-stall", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 1500.milliseconds,
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
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `pay_with_card fault-truncated`() = case("globiance_pay/pay_with_card.fault-truncated", "pay_with_card") { url ->
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
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `pay_with_card fault-wrong-length`() = case("globiance_pay/pay_with_card.fault-wrong-length", "pay_with_card") { url ->
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
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `pay_with_card html-200`() = case("globiance_pay/pay_with_card.html-200", "pay_with_card") { url ->
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
                    httpStatus = 200u,
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
        }
    }

    /** With a key and no secret nothing is signed. */
    @Test
    fun `pay_with_card key-only`() = case("globiance_pay/pay_with_card.key-only", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** The address of the merchant's pages can be set. */
    @Test
    fun `pay_with_card merchant-ui-own`() = case("globiance_pay/pay_with_card.merchant-ui-own", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last Name",
                        email = "Test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = null,
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** A middle name is sent where the acquirer takes one. */
    @Test
    fun `pay_with_card middle-name`() = case("globiance_pay/pay_with_card.middle-name", "pay_with_card") { url ->
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
                client.payWithCard(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    payer = GlobiancePayer(
                        firstName = "Test",
                        lastName = "Test last Name",
                        email = "Test@gmail.com",
                        phoneNumber = "03008911111",
                        middleName = "Maria",
                        address = null,
                        country = null,
                        state = null,
                        city = null,
                        zip = null,
                    ),
                )
            }
        }
    }

    /** With retries allowed, a payment is still sent once. */
    @Test
    fun `pay_with_card not-repeated-after-503`() = case("globiance_pay/pay_with_card.not-repeated-after-503", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
        }
    }

    /** A checkout that still says pending is tried, whatever its clock says. */
    @Test
    fun `pay_with_card past-expiry`() = case("globiance_pay/pay_with_card.past-expiry", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** Acquirers 0 and 1 need the payer's address; nothing is charged. */
    @Test
    fun `pay_with_card payer-without-address`() = case("globiance_pay/pay_with_card.payer-without-address", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payer.address",
                    retry = RetryAdvice.Never,
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
                        address = null,
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
        }
    }

    /** Acquirers 0 and 1 need the payer's city; nothing is charged. */
    @Test
    fun `pay_with_card payer-without-city`() = case("globiance_pay/pay_with_card.payer-without-city", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payer.city",
                    retry = RetryAdvice.Never,
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
                        city = null,
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
        }
    }

    /** Acquirers 0 and 1 need the payer's country; nothing is charged. */
    @Test
    fun `pay_with_card payer-without-country`() = case("globiance_pay/pay_with_card.payer-without-country", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payer.country",
                    retry = RetryAdvice.Never,
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
                        country = null,
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
        }
    }

    /** Acquirers 0 and 1 need the payer's state; nothing is charged. */
    @Test
    fun `pay_with_card payer-without-state`() = case("globiance_pay/pay_with_card.payer-without-state", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payer.state",
                    retry = RetryAdvice.Never,
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
                        state = null,
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
        }
    }

    /** Acquirers 0 and 1 need the payer's zip; nothing is charged. */
    @Test
    fun `pay_with_card payer-without-zip`() = case("globiance_pay/pay_with_card.payer-without-zip", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payer.zip",
                    retry = RetryAdvice.Never,
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
                        zip = null,
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
        }
    }

    /** A payment under way has to be waited for. */
    @Test
    fun `pay_with_card pending`() = case("globiance_pay/pay_with_card.pending", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    nextAction = NextAction.Wait,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** A checkout that nobody knows. */
    @Test
    fun `pay_with_card read-404`() = case("globiance_pay/pay_with_card.read-404", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
        }
    }

    /** A failure of the reading; nothing was charged. */
    @Test
    fun `pay_with_card read-500`() = case("globiance_pay/pay_with_card.read-500", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.ProviderFailure::class, "provider_failure", httpStatus = 500u)) {
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
        }
    }

    /** The answer to the reading is lost; nothing was charged. */
    @Test
    fun `pay_with_card read-lost`() = case("globiance_pay/pay_with_card.read-lost", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport")) {
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
        }
    }

    /** The reading is repeated, the payment is not. */
    @Test
    fun `pay_with_card read-retried`() = case("globiance_pay/pay_with_card.read-retried", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** The checkout cannot be read; nothing was charged. */
    @Test
    fun `pay_with_card read-unreadable`() = case("globiance_pay/pay_with_card.read-unreadable", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Protocol::class, "protocol", httpStatus = 200u)) {
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
        }
    }

    /** The payer may want the card kept. */
    @Test
    fun `pay_with_card save-my-card`() = case("globiance_pay/pay_with_card.save-my-card", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
                    saveMyCard = true,
                )
            }
        }
    }

    /** A success that requires the payer is never reported as paid. */
    @Test
    fun `pay_with_card success-requiring-3ds`() = case("globiance_pay/pay_with_card.success-requiring-3ds", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.Redirect(
                        url = Secret("https://acs.example.com/3ds/start?ref=t3Ds0b3C571eoGfS"),
                    ),
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
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
        }
    }

    /** What an unknown outcome prints shows no card and no key. */
    @Test
    fun `pay_with_card unknown-shows-no-card`() = case("globiance_pay/pay_with_card.unknown-shows-no-card", "pay_with_card") { url ->
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
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
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
        }
    }

    /** An unknown status proves nothing. */
    @Test
    fun `pay_with_card unknown-status`() = case("globiance_pay/pay_with_card.unknown-status", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    status = GlobianceCardStatus.Unknown(value = "review"),
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
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
        }
    }

    /** A number that fails its check digit is refused before anything is sent. */
    @Test
    fun `pay_with_card wrong-card-check-digit`() = case("globiance_pay/pay_with_card.wrong-card-check-digit", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card.number",
                    reason = "fails its check digit",
                    retry = RetryAdvice.Never,
                    excludes = listOf("4444333322221112"),
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
                        number = CardNumber("4444333322221112"),
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
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `pay_with_card wrong-checkout-id-empty`() = case("globiance_pay/pay_with_card.wrong-checkout-id-empty", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                client.payWithCard(
                    checkoutId = "",
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
        }
    }

    /** A verification value of five digits is refused before anything is sent. */
    @Test
    fun `pay_with_card wrong-cvv-five-digits`() = case("globiance_pay/pay_with_card.wrong-cvv-five-digits", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card.cvv",
                    reason = "must be three or four digits",
                    retry = RetryAdvice.Never,
                    excludes = listOf("12345"),
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
                        cvv = CardVerificationValue("12345"),
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
        }
    }

    /** A month after December is refused before anything is sent. */
    @Test
    fun `pay_with_card wrong-month-13`() = case("globiance_pay/pay_with_card.wrong-month-13", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card.expiry_month",
                    reason = "must be 01 to 12",
                    retry = RetryAdvice.Never,
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
                        expiryMonth = "13",
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
        }
    }

    /** A year of two digits is refused before anything is sent. */
    @Test
    fun `pay_with_card wrong-year-two-digits`() = case("globiance_pay/pay_with_card.wrong-year-two-digits", "pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "card.expiry_year",
                    reason = "must be four digits",
                    retry = RetryAdvice.Never,
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
                        expiryYear = "23",
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
        }
    }
}
