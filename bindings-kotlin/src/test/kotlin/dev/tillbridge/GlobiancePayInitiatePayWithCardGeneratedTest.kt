// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayInitiatePayWithCardGeneratedTest {
    /** A status of 3ds asks for the payer. */
    @Test
    fun `initiate_pay_with_card 0-3ds-redirect-status-3ds`() = case("globiance_pay/initiate_pay_with_card.0-3ds-redirect-status-3ds", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.ThreeDSecure,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The payer has to go to a page; the answer is inside an envelope. */
    @Test
    fun `initiate_pay_with_card 0-3ds-redirect-wrapped`() = case("globiance_pay/initiate_pay_with_card.0-3ds-redirect-wrapped", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The payer has to go to a page. */
    @Test
    fun `initiate_pay_with_card 0-3ds-redirect`() = case("globiance_pay/initiate_pay_with_card.0-3ds-redirect", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A decline comes with an HTTP success, inside an envelope. */
    @Test
    fun `initiate_pay_with_card 0-failed-wrapped`() = case("globiance_pay/initiate_pay_with_card.0-failed-wrapped", "initiate_pay_with_card") { url ->
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A decline comes with an HTTP success. */
    @Test
    fun `initiate_pay_with_card 0-failed`() = case("globiance_pay/initiate_pay_with_card.0-failed", "initiate_pay_with_card") { url ->
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A payment that is done at once, inside an envelope. */
    @Test
    fun `initiate_pay_with_card 0-success-wrapped`() = case("globiance_pay/initiate_pay_with_card.0-success-wrapped", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A payment that is done at once. */
    @Test
    fun `initiate_pay_with_card 0-success`() = case("globiance_pay/initiate_pay_with_card.0-success", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A form has to be posted; the answer is inside an envelope. */
    @Test
    fun `initiate_pay_with_card 1-3ds-form-post-wrapped`() = case("globiance_pay/initiate_pay_with_card.1-3ds-form-post-wrapped", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A form has to be posted by the payer's browser. */
    @Test
    fun `initiate_pay_with_card 1-3ds-form-post`() = case("globiance_pay/initiate_pay_with_card.1-3ds-form-post", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A decline comes with an HTTP success, inside an envelope. */
    @Test
    fun `initiate_pay_with_card 1-failed-wrapped`() = case("globiance_pay/initiate_pay_with_card.1-failed-wrapped", "initiate_pay_with_card") { url ->
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A decline comes with an HTTP success. */
    @Test
    fun `initiate_pay_with_card 1-failed`() = case("globiance_pay/initiate_pay_with_card.1-failed", "initiate_pay_with_card") { url ->
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Documented for acquirer 1 with the provider number 0, which decides nothing, inside an envelope. */
    @Test
    fun `initiate_pay_with_card 1-success-wrapped`() = case("globiance_pay/initiate_pay_with_card.1-success-wrapped", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Documented for acquirer 1 with the provider number 0, which decides nothing. */
    @Test
    fun `initiate_pay_with_card 1-success`() = case("globiance_pay/initiate_pay_with_card.1-success", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An answer without a status is no success. */
    @Test
    fun `initiate_pay_with_card answer-without-members`() = case("globiance_pay/initiate_pay_with_card.answer-without-members", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Facts of another browser. */
    @Test
    fun `initiate_pay_with_card browser-other`() = case("globiance_pay/initiate_pay_with_card.browser-other", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 390u,
                    screenHeight = 844u,
                    language = "he",
                    javaEnabled = true,
                    javascriptEnabled = false,
                    colorDepth = 32u,
                    utcOffset = 0L,
                )
            }
        }
    }

    /** Fifteen digits with four of verification. */
    @Test
    fun `initiate_pay_with_card card-amex`() = case("globiance_pay/initiate_pay_with_card.card-amex", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("378282246310005"),
                    cardExpiryMonth = "12",
                    cardExpiryYear = "2031",
                    cardCvvNumber = CardVerificationValue("1234"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An expired card is the acquirer's to judge: the documented one is. */
    @Test
    fun `initiate_pay_with_card card-expired`() = case("globiance_pay/initiate_pay_with_card.card-expired", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2020",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Nineteen digits are the most. */
    @Test
    fun `initiate_pay_with_card card-longest`() = case("globiance_pay/initiate_pay_with_card.card-longest", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4000000000000000006"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Twelve digits are the fewest. */
    @Test
    fun `initiate_pay_with_card card-shortest`() = case("globiance_pay/initiate_pay_with_card.card-shortest", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("500000000009"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Spaces and hyphens between the digits are not sent. */
    @Test
    fun `initiate_pay_with_card card-with-spaces`() = case("globiance_pay/initiate_pay_with_card.card-with-spaces", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444 3333-2222 1111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `initiate_pay_with_card connection-refused`() = case("globiance_pay/initiate_pay_with_card.connection-refused", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    excludes = listOf("4444333322221111"),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Any status of success is one. */
    @Test
    fun `initiate_pay_with_card created-201`() = case("globiance_pay/initiate_pay_with_card.created-201", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `initiate_pay_with_card data-null`() = case("globiance_pay/initiate_pay_with_card.data-null", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A status of 3ds without a page is unknown. */
    @Test
    fun `initiate_pay_with_card decision-3ds-without-page`() = case("globiance_pay/initiate_pay_with_card.decision-3ds-without-page", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.ThreeDSecure,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An action counts without case. */
    @Test
    fun `initiate_pay_with_card decision-action-other-case`() = case("globiance_pay/initiate_pay_with_card.decision-action-other-case", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An action of 3ds asks for the payer although nothing is required. */
    @Test
    fun `initiate_pay_with_card decision-action-with-pending`() = case("globiance_pay/initiate_pay_with_card.decision-action-with-pending", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An attempt that says canceled is none of the documented outcomes: it is kept, and nothing is concluded. */
    @Test
    fun `initiate_pay_with_card decision-canceled`() = case("globiance_pay/initiate_pay_with_card.decision-canceled", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Unknown(value = "canceled"),
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A failed attempt that names a page has failed. */
    @Test
    fun `initiate_pay_with_card decision-failed-before-3ds`() = case("globiance_pay/initiate_pay_with_card.decision-failed-before-3ds", "initiate_pay_with_card") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    reason = "3DS required.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Failure and failed are one. */
    @Test
    fun `initiate_pay_with_card decision-failure`() = case("globiance_pay/initiate_pay_with_card.decision-failure", "initiate_pay_with_card") { url ->
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A form comes before a page. */
    @Test
    fun `initiate_pay_with_card decision-form-before-page`() = case("globiance_pay/initiate_pay_with_card.decision-form-before-page", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Values of a form are escaped in the page. */
    @Test
    fun `initiate_pay_with_card decision-form-escaped`() = case("globiance_pay/initiate_pay_with_card.decision-form-escaped", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.ThreeDSecure,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.PostForm(
                        url = Secret("https://acs.example.com/acs?a=1&b=\"2\""),
                        fields = listOf(
                            FormField(name = "PaReq", value = Secret("<\"'&>")),
                            FormField(name = "MD", value = Secret("</form><script>alert(1)</script>")),
                            FormField(
                                name = "TermUrl",
                                value = Secret("https://merchant-api.globiancepay.com/merchant-dashboard-api-service/public/3ds-return"),
                            ),
                        ),
                        html = Secret("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Payment</title></head><body>\n<form method=\"post\" action=\"https://acs.example.com/acs?a=1&amp;b=&quot;2&quot;\">\n<input type=\"hidden\" name=\"PaReq\" value=\"&lt;&quot;&#39;&amp;&gt;\">\n<input type=\"hidden\" name=\"MD\" value=\"&lt;/form&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">\n<input type=\"hidden\" name=\"TermUrl\" value=\"https://merchant-api.globiancepay.com/merchant-dashboard-api-service/public/3ds-return\">\n<button>Continue</button>\n</form>\n<script>document.forms[0].submit()</script>\n</body></html>\n"),
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A form without its request is no form. */
    @Test
    fun `initiate_pay_with_card decision-form-incomplete`() = case("globiance_pay/initiate_pay_with_card.decision-form-incomplete", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.ThreeDSecure,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "t3Ds1b3C571eoGfS",
                    transactionRef = "t3Ds1b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A form that would be posted without https is not shown. */
    @Test
    fun `initiate_pay_with_card decision-form-not-https`() = case("globiance_pay/initiate_pay_with_card.decision-form-not-https", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.ThreeDSecure,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "t3Ds1b3C571eoGfS",
                    transactionRef = "t3Ds1b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A form may lack the merchant's data. */
    @Test
    fun `initiate_pay_with_card decision-form-without-md`() = case("globiance_pay/initiate_pay_with_card.decision-form-without-md", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.ThreeDSecure,
                    state = PaymentState.ACTION_REQUIRED,
                    nextAction = NextAction.PostForm(
                        url = Secret("https://acs.example.com/acs/pareq"),
                        fields = listOf(
                            FormField(
                                name = "PaReq",
                                value = Secret("eJxVUttygjAQfe9XZHhnEm5ZdNhYq52pttTWrtNLUkaU0JVFJ1fbrm6A4"),
                            ),
                            FormField(
                                name = "TermUrl",
                                value = Secret("https://merchant-api.globiancepay.com/merchant-dashboard-api-service/public/3ds-return"),
                            ),
                        ),
                        html = Secret("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Payment</title></head><body>\n<form method=\"post\" action=\"https://acs.example.com/acs/pareq\">\n<input type=\"hidden\" name=\"PaReq\" value=\"eJxVUttygjAQfe9XZHhnEm5ZdNhYq52pttTWrtNLUkaU0JVFJ1fbrm6A4\">\n<input type=\"hidden\" name=\"TermUrl\" value=\"https://merchant-api.globiancepay.com/merchant-dashboard-api-service/public/3ds-return\">\n<button>Continue</button>\n</form>\n<script>document.forms[0].submit()</script>\n</body></html>\n"),
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A form may lack the way back. */
    @Test
    fun `initiate_pay_with_card decision-form-without-term-url`() = case("globiance_pay/initiate_pay_with_card.decision-form-without-term-url", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                        ),
                        html = Secret("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Payment</title></head><body>\n<form method=\"post\" action=\"https://acs.example.com/acs/pareq\">\n<input type=\"hidden\" name=\"PaReq\" value=\"eJxVUttygjAQfe9XZHhnEm5ZdNhYq52pttTWrtNLUkaU0JVFJ1fbrm6A4\">\n<input type=\"hidden\" name=\"MD\" value=\"md-0001\">\n<button>Continue</button>\n</form>\n<script>document.forms[0].submit()</script>\n</body></html>\n"),
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An id in the page's place is not opened. */
    @Test
    fun `initiate_pay_with_card decision-page-is-an-id`() = case("globiance_pay/initiate_pay_with_card.decision-page-is-an-id", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A page that is no address is not opened. */
    @Test
    fun `initiate_pay_with_card decision-page-is-script`() = case("globiance_pay/initiate_pay_with_card.decision-page-is-script", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A page that is not https is not opened. */
    @Test
    fun `initiate_pay_with_card decision-page-not-https`() = case("globiance_pay/initiate_pay_with_card.decision-page-not-https", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A page without a host is not opened. */
    @Test
    fun `initiate_pay_with_card decision-page-relative`() = case("globiance_pay/initiate_pay_with_card.decision-page-relative", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = "3DS required.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Another action asks for nothing. */
    @Test
    fun `initiate_pay_with_card decision-pending-with-other-action`() = case("globiance_pay/initiate_pay_with_card.decision-pending-with-other-action", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A payment under way without an action. */
    @Test
    fun `initiate_pay_with_card decision-pending`() = case("globiance_pay/initiate_pay_with_card.decision-pending", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The provider number decides nothing. */
    @Test
    fun `initiate_pay_with_card decision-provider-number-ignored`() = case("globiance_pay/initiate_pay_with_card.decision-provider-number-ignored", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A status counts without case. */
    @Test
    fun `initiate_pay_with_card decision-status-other-case`() = case("globiance_pay/initiate_pay_with_card.decision-status-other-case", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A success that requires the payer and names no page is unknown. */
    @Test
    fun `initiate_pay_with_card decision-success-requiring-3ds-without-page`() = case("globiance_pay/initiate_pay_with_card.decision-success-requiring-3ds-without-page", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = true,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A success that requires the payer is never reported as paid. */
    @Test
    fun `initiate_pay_with_card decision-success-requiring-3ds`() = case("globiance_pay/initiate_pay_with_card.decision-success-requiring-3ds", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A success whose action says 3ds and that requires nothing is a success. */
    @Test
    fun `initiate_pay_with_card decision-success-with-action`() = case("globiance_pay/initiate_pay_with_card.decision-success-with-action", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** What a decline prints shows no card and no key. */
    @Test
    fun `initiate_pay_with_card declined-shows-no-card`() = case("globiance_pay/initiate_pay_with_card.declined-shows-no-card", "initiate_pay_with_card") { url ->
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
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A decline may name no reference. */
    @Test
    fun `initiate_pay_with_card declined-without-reference`() = case("globiance_pay/initiate_pay_with_card.declined-without-reference", "initiate_pay_with_card") { url ->
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
                    transactionId = null,
                    reason = "Payment Failed.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** What the payer sees on the statement. */
    @Test
    fun `initiate_pay_with_card descriptor`() = case("globiance_pay/initiate_pay_with_card.descriptor", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = "SHOP*TEA",
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An empty answer leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card empty-200`() = case("globiance_pay/initiate_pay_with_card.empty-200", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A refusal with status 400 says that nothing was charged. */
    @Test
    fun `initiate_pay_with_card error-400`() = case("globiance_pay/initiate_pay_with_card.error-400", "initiate_pay_with_card") { url ->
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
                    reason = "cardNumber is invalid",
                    retry = RetryAdvice.Never,
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A refusal with status 401 says that nothing was charged. */
    @Test
    fun `initiate_pay_with_card error-401`() = case("globiance_pay/initiate_pay_with_card.error-401", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A refusal with status 402 says that nothing was charged. */
    @Test
    fun `initiate_pay_with_card error-402`() = case("globiance_pay/initiate_pay_with_card.error-402", "initiate_pay_with_card") { url ->
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
                    httpStatus = 402u,
                    providerCode = null,
                    reason = "Payment required",
                    retry = RetryAdvice.Never,
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A refusal with status 403 says that nothing was charged. */
    @Test
    fun `initiate_pay_with_card error-403`() = case("globiance_pay/initiate_pay_with_card.error-403", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A refusal with status 404 says that nothing was charged. */
    @Test
    fun `initiate_pay_with_card error-404`() = case("globiance_pay/initiate_pay_with_card.error-404", "initiate_pay_with_card") { url ->
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
                    retry = RetryAdvice.Never,
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A 408 does not say whether the card was charged. */
    @Test
    fun `initiate_pay_with_card error-408`() = case("globiance_pay/initiate_pay_with_card.error-408", "initiate_pay_with_card") { url ->
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
                    httpStatus = 408u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A refusal with status 409 says that nothing was charged. */
    @Test
    fun `initiate_pay_with_card error-409`() = case("globiance_pay/initiate_pay_with_card.error-409", "initiate_pay_with_card") { url ->
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
                    reason = "checkout already completed",
                    retry = RetryAdvice.Never,
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A refusal with status 422 says that nothing was charged. */
    @Test
    fun `initiate_pay_with_card error-422`() = case("globiance_pay/initiate_pay_with_card.error-422", "initiate_pay_with_card") { url ->
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
                    httpStatus = 422u,
                    providerCode = null,
                    reason = "zip should not be empty",
                    retry = RetryAdvice.Never,
                    excludes = listOf(
                        "4444333322221111",
                        "\"123\"",
                        "bfc0a8a2-d940-44a4-87b1-848c93f68a80",
                        "fixture-secret-not-real",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A server error leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card error-500`() = case("globiance_pay/initiate_pay_with_card.error-500", "initiate_pay_with_card") { url ->
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
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Internal server error",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** After a proxy's page the card may have been charged. */
    @Test
    fun `initiate_pay_with_card error-html-502-on-card-payment`() = case("globiance_pay/initiate_pay_with_card.error-html-502-on-card-payment", "initiate_pay_with_card") { url ->
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
                    reason = "HTTP 502",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The answer is lost, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card fault-close-after-reading`() = case("globiance_pay/initiate_pay_with_card.fault-close-after-reading", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The connection closes before the request is read, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card fault-close-before-reading`() = case("globiance_pay/initiate_pay_with_card.fault-close-before-reading", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card fault-stall`() = case("globiance_pay/initiate_pay_with_card.fault-stall", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card fault-truncated`() = case("globiance_pay/initiate_pay_with_card.fault-truncated", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `initiate_pay_with_card fault-wrong-length`() = case("globiance_pay/initiate_pay_with_card.fault-wrong-length", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A page with status 200 leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card html-200`() = case("globiance_pay/initiate_pay_with_card.html-200", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Where the key alone is refused, the error says what may be missing, and nothing of the card. */
    @Test
    fun `initiate_pay_with_card key-only-403`() = case("globiance_pay/initiate_pay_with_card.key-only-403", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                    reason = "Forbidden; the client has no secret, and Globiance may require one",
                    retry = RetryAdvice.Never,
                    excludes = listOf("4444333322221111", "\"123\"", "bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** With a key and no secret the payment is sent without a signature. */
    @Test
    fun `initiate_pay_with_card key-only`() = case("globiance_pay/initiate_pay_with_card.key-only", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The link to the checkout may be missing. */
    @Test
    fun `initiate_pay_with_card link-missing`() = case("globiance_pay/initiate_pay_with_card.link-missing", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A list leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card list-200`() = case("globiance_pay/initiate_pay_with_card.list-200", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** With retries allowed, a request whose answer was lost is still sent once. */
    @Test
    fun `initiate_pay_with_card lost-answer`() = case("globiance_pay/initiate_pay_with_card.lost-answer", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A message may be missing. */
    @Test
    fun `initiate_pay_with_card message-missing`() = case("globiance_pay/initiate_pay_with_card.message-missing", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "yDe1b3C571eoGfSE",
                    transactionRef = "yDe1b3C571eoGfSE",
                    message = null,
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Metadata may be null. */
    @Test
    fun `initiate_pay_with_card metadata-null`() = case("globiance_pay/initiate_pay_with_card.metadata-null", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** No limit is documented to come before anything is done, so the request is not repeated after one. */
    @Test
    fun `initiate_pay_with_card not-repeated-after-429`() = case("globiance_pay/initiate_pay_with_card.not-repeated-after-429", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** With retries allowed, a payment is still sent once. */
    @Test
    fun `initiate_pay_with_card not-repeated-after-500`() = case("globiance_pay/initiate_pay_with_card.not-repeated-after-500", "initiate_pay_with_card") { url ->
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
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** With retries allowed, the request is still sent once. */
    @Test
    fun `initiate_pay_with_card not-repeated-after-503`() = case("globiance_pay/initiate_pay_with_card.not-repeated-after-503", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A redirect is not followed: it would carry the card elsewhere. */
    @Test
    fun `initiate_pay_with_card redirect-307`() = case("globiance_pay/initiate_pay_with_card.redirect-307", "initiate_pay_with_card") { url ->
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
                    httpStatus = 307u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A text that says no requires nothing. */
    @Test
    fun `initiate_pay_with_card require3ds-as-text-false`() = case("globiance_pay/initiate_pay_with_card.require3ds-as-text-false", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A requirement that comes as a text is one: a success that requires the payer is never reported as paid. */
    @Test
    fun `initiate_pay_with_card require3ds-as-text`() = case("globiance_pay/initiate_pay_with_card.require3ds-as-text", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** What is required may be unsaid. */
    @Test
    fun `initiate_pay_with_card require3ds-missing`() = case("globiance_pay/initiate_pay_with_card.require3ds-missing", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The payer may want the card kept. */
    @Test
    fun `initiate_pay_with_card save-my-card`() = case("globiance_pay/initiate_pay_with_card.save-my-card", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    saveMyCard = true,
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A status that is no text leaves open what the provider did. */
    @Test
    fun `initiate_pay_with_card status-object`() = case("globiance_pay/initiate_pay_with_card.status-object", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
                        marker = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = null,
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** The reference may stand in the metadata alone. */
    @Test
    fun `initiate_pay_with_card transaction-ref-in-metadata`() = case("globiance_pay/initiate_pay_with_card.transaction-ref-in-metadata", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A payment that is done names no reference. */
    @Test
    fun `initiate_pay_with_card transaction-ref-missing`() = case("globiance_pay/initiate_pay_with_card.transaction-ref-missing", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = null,
                    transactionRef = null,
                    message = "Payment Completed.",
                    descriptor = null,
                    checkoutLink = Secret("https://invoice.globiancepay.com/?apiKey=bfc0a8a2-d940-44a4-87b1-848c93f68a80&checkoutId=a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** Names and addresses in other scripts are signed as they are sent. */
    @Test
    fun `initiate_pay_with_card unicode-payer`() = case("globiance_pay/initiate_pay_with_card.unicode-payer", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "Åsa",
                    lastName = "כהן",
                    address = "Straße 1/2, \"Hof\"",
                    country = "DE",
                    state = "Test",
                    city = "São Paulo",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** What an unknown outcome prints shows no card, no key and no signature. */
    @Test
    fun `initiate_pay_with_card unknown-shows-no-card`() = case("globiance_pay/initiate_pay_with_card.unknown-shows-no-card", "initiate_pay_with_card") { url ->
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
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "globiance_pay",
                        operation = "initiate_pay_with_card",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
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
                        "byDbd+A0HpBE71ZbcB/rrNp9aDTugZq667goRQrdHHk=",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** What an unknown outcome prints shows nothing that is meant for the payer's browser. */
    @Test
    fun `initiate_pay_with_card unknown-shows-no-link`() = case("globiance_pay/initiate_pay_with_card.unknown-shows-no-link", "initiate_pay_with_card") { url ->
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
                        amount = null,
                        currency = null,
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
                        "eJxVUttygjAQfe9XZHhnEm5ZdNhYq52pttTWrtNLUkaU0JVFJ1fbrm6A4",
                        "md-0001",
                        "https://merchant-api.globiancepay.com/merchant-dashboard-api-service/public/3ds-return",
                        "hidden-1",
                    ),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An unknown status proves nothing and is kept. */
    @Test
    fun `initiate_pay_with_card unknown-status`() = case("globiance_pay/initiate_pay_with_card.unknown-status", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** West of Greenwich the offset is positive. */
    @Test
    fun `initiate_pay_with_card utc-offset-positive`() = case("globiance_pay/initiate_pay_with_card.utc-offset-positive", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = 300L,
                )
            }
        }
    }

    /** A number that fails its check digit is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-card-check-digit`() = case("globiance_pay/initiate_pay_with_card.wrong-card-check-digit", "initiate_pay_with_card") { url ->
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
                    field = "card_number",
                    reason = "fails its check digit",
                    retry = RetryAdvice.Never,
                    excludes = listOf("4444333322221112"),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221112"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An empty number is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-card-empty`() = case("globiance_pay/initiate_pay_with_card.wrong-card-empty", "initiate_pay_with_card") { url ->
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
                    field = "card_number",
                    reason = "must have 12 to 19 digits",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber(""),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A number with letters is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-card-letters`() = case("globiance_pay/initiate_pay_with_card.wrong-card-letters", "initiate_pay_with_card") { url ->
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
                    field = "card_number",
                    reason = "must hold digits only",
                    retry = RetryAdvice.Never,
                    excludes = listOf("4444e33322221111"),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444e33322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A number of twenty digits is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-card-too-long`() = case("globiance_pay/initiate_pay_with_card.wrong-card-too-long", "initiate_pay_with_card") { url ->
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
                    field = "card_number",
                    reason = "must have 12 to 19 digits",
                    retry = RetryAdvice.Never,
                    excludes = listOf("44443333222211110000"),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("44443333222211110000"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A number of eleven digits is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-card-too-short`() = case("globiance_pay/initiate_pay_with_card.wrong-card-too-short", "initiate_pay_with_card") { url ->
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
                    field = "card_number",
                    reason = "must have 12 to 19 digits",
                    retry = RetryAdvice.Never,
                    excludes = listOf("44443333222"),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("44443333222"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An empty checkout id is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-checkout-id-empty`() = case("globiance_pay/initiate_pay_with_card.wrong-checkout-id-empty", "initiate_pay_with_card") { url ->
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
                client.initiatePayWithCard(
                    checkoutId = "",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An empty city is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-city-empty`() = case("globiance_pay/initiate_pay_with_card.wrong-city-empty", "initiate_pay_with_card") { url ->
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
                    field = "city",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A country of three letters is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-country-three-letters`() = case("globiance_pay/initiate_pay_with_card.wrong-country-three-letters", "initiate_pay_with_card") { url ->
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
                    field = "country",
                    reason = "must be two letters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "USA",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A verification value of five digits is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-cvv-five-digits`() = case("globiance_pay/initiate_pay_with_card.wrong-cvv-five-digits", "initiate_pay_with_card") { url ->
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
                    field = "card_cvv_number",
                    reason = "must be three or four digits",
                    retry = RetryAdvice.Never,
                    excludes = listOf("12345"),
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("12345"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A verification value with letters is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-cvv-letters`() = case("globiance_pay/initiate_pay_with_card.wrong-cvv-letters", "initiate_pay_with_card") { url ->
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
                    field = "card_cvv_number",
                    reason = "must be three or four digits",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("12a"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A verification value of two digits is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-cvv-two-digits`() = case("globiance_pay/initiate_pay_with_card.wrong-cvv-two-digits", "initiate_pay_with_card") { url ->
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
                    field = "card_cvv_number",
                    reason = "must be three or four digits",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("12"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An address without an @ is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-email-without-at`() = case("globiance_pay/initiate_pay_with_card.wrong-email-without-at", "initiate_pay_with_card") { url ->
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
                    field = "email",
                    reason = "must be a mail address",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test.gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** An empty language is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-language-empty`() = case("globiance_pay/initiate_pay_with_card.wrong-language-empty", "initiate_pay_with_card") { url ->
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
                    field = "language",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A month before January is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-month-00`() = case("globiance_pay/initiate_pay_with_card.wrong-month-00", "initiate_pay_with_card") { url ->
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
                    field = "card_expiry_month",
                    reason = "must be 01 to 12",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "00",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A month after December is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-month-13`() = case("globiance_pay/initiate_pay_with_card.wrong-month-13", "initiate_pay_with_card") { url ->
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
                    field = "card_expiry_month",
                    reason = "must be 01 to 12",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "13",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A month of one digit is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-month-one-digit`() = case("globiance_pay/initiate_pay_with_card.wrong-month-one-digit", "initiate_pay_with_card") { url ->
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
                    field = "card_expiry_month",
                    reason = "must be 01 to 12",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "1",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A year with letters is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-year-letters`() = case("globiance_pay/initiate_pay_with_card.wrong-year-letters", "initiate_pay_with_card") { url ->
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
                    field = "card_expiry_year",
                    reason = "must be four digits",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "20a3",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A year of two digits is refused before anything is sent. */
    @Test
    fun `initiate_pay_with_card wrong-year-two-digits`() = case("globiance_pay/initiate_pay_with_card.wrong-year-two-digits", "initiate_pay_with_card") { url ->
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
                    field = "card_expiry_year",
                    reason = "must be four digits",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "Test",
                    city = "Test",
                    zip = "75000",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "23",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }

    /** A payer's country may have no postal codes and no states. */
    @Test
    fun `initiate_pay_with_card zip-and-state-empty`() = case("globiance_pay/initiate_pay_with_card.zip-and-state-empty", "initiate_pay_with_card") { url ->
        GlobiancePay(
            apiKey = Secret("bfc0a8a2-d940-44a4-87b1-848c93f68a80"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = null,
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
                client.initiatePayWithCard(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    firstName = "John",
                    lastName = "Doe",
                    address = "Test, NY, US",
                    country = "US",
                    state = "",
                    city = "Test",
                    zip = "",
                    email = "test@gmail.com",
                    phoneNumber = "03008911111",
                    cardNumber = CardNumber("4444333322221111"),
                    cardExpiryMonth = "01",
                    cardExpiryYear = "2023",
                    cardCvvNumber = CardVerificationValue("123"),
                    screenWidth = 1440u,
                    screenHeight = 900u,
                    language = "en-GB",
                    javaEnabled = false,
                    javascriptEnabled = true,
                    colorDepth = 24u,
                    utcOffset = -300L,
                )
            }
        }
    }
}
