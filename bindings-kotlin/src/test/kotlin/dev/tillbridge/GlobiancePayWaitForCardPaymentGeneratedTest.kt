// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayWaitForCardPaymentGeneratedTest {
    /** A checkout that is cancelled and shows no payment ends the waiting. */
    @Test
    fun `wait_for_card_payment acquirer-0-cancelled`() = case("globiance_pay/wait_for_card_payment.acquirer-0-cancelled", "wait_for_card_payment") { url ->
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
                    status = GlobianceCardStatus.Unknown(value = "cancelled"),
                    state = PaymentState.CANCELED,
                    nextAction = NextAction.None,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A confirmed payment is money although the checkout still waits. */
    @Test
    fun `wait_for_card_payment acquirer-0-confirmed-while-pending`() = case("globiance_pay/wait_for_card_payment.acquirer-0-confirmed-while-pending", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A checkout that is expired and shows no payment ends the waiting. */
    @Test
    fun `wait_for_card_payment acquirer-0-expired`() = case("globiance_pay/wait_for_card_payment.acquirer-0-expired", "wait_for_card_payment") { url ->
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
                    status = GlobianceCardStatus.Unknown(value = "expired"),
                    state = PaymentState.CANCELED,
                    nextAction = NextAction.None,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** The attempt is found by its reference among the checkout's payments. */
    @Test
    fun `wait_for_card_payment acquirer-0-failed`() = case("globiance_pay/wait_for_card_payment.acquirer-0-failed", "wait_for_card_payment") { url ->
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
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    nextAction = NextAction.None,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** With a key and no secret the checkout is asked without a signature. */
    @Test
    fun `wait_for_card_payment acquirer-0-key-only`() = case("globiance_pay/wait_for_card_payment.acquirer-0-key-only", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** An earlier attempt that failed says nothing about this one. */
    @Test
    fun `wait_for_card_payment acquirer-0-other-attempt-failed`() = case("globiance_pay/wait_for_card_payment.acquirer-0-other-attempt-failed", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Money on an expired checkout is money. */
    @Test
    fun `wait_for_card_payment acquirer-0-paid-after-expiry`() = case("globiance_pay/wait_for_card_payment.acquirer-0-paid-after-expiry", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A payment on its way is waited for. */
    @Test
    fun `wait_for_card_payment acquirer-0-processing`() = case("globiance_pay/wait_for_card_payment.acquirer-0-processing", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Where the next question would come after the deadline, the last state is given. */
    @Test
    fun `wait_for_card_payment acquirer-0-still-pending`() = case("globiance_pay/wait_for_card_payment.acquirer-0-still-pending", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 3600000.milliseconds,
                )
            }
        }
    }

    /** A checkout that still says pending when its time is over is not asked for ever. */
    @Test
    fun `wait_for_card_payment acquirer-0-time-over`() = case("globiance_pay/wait_for_card_payment.acquirer-0-time-over", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Without a reference the checkout alone tells. */
    @Test
    fun `wait_for_card_payment acquirer-0-without-transaction-id`() = case("globiance_pay/wait_for_card_payment.acquirer-0-without-transaction-id", "wait_for_card_payment") { url ->
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
                    transactionId = null,
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** The checkout is asked until it is paid. */
    @Test
    fun `wait_for_card_payment acquirer-0`() = case("globiance_pay/wait_for_card_payment.acquirer-0", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** The attempt is found by its reference among the checkout's payments. */
    @Test
    fun `wait_for_card_payment acquirer-1-failed`() = case("globiance_pay/wait_for_card_payment.acquirer-1-failed", "wait_for_card_payment") { url ->
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
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    nextAction = NextAction.None,
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 1u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** The checkout is asked until it is paid. */
    @Test
    fun `wait_for_card_payment acquirer-1`() = case("globiance_pay/wait_for_card_payment.acquirer-1", "wait_for_card_payment") { url ->
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
                    transactionId = "t3Ds0b3C571eoGfS",
                    transactionRef = "t3Ds0b3C571eoGfS",
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 1u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A failure of a question ends the waiting; the attempt can be waited for again. */
    @Test
    fun `wait_for_card_payment acquirer-2-error-500`() = case("globiance_pay/wait_for_card_payment.acquirer-2-error-500", "wait_for_card_payment") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.ProviderFailure::class, "provider_failure", httpStatus = 500u)) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A payment that failed ends the waiting; it is a state, not an error. */
    @Test
    fun `wait_for_card_payment acquirer-2-failure`() = case("globiance_pay/wait_for_card_payment.acquirer-2-failure", "wait_for_card_payment") { url ->
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
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    nextAction = NextAction.None,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A public call is the same without a secret. */
    @Test
    fun `wait_for_card_payment acquirer-2-key-only`() = case("globiance_pay/wait_for_card_payment.acquirer-2-key-only", "wait_for_card_payment") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
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
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Where the next question would come after the deadline, the last state is given, never a failure. */
    @Test
    fun `wait_for_card_payment acquirer-2-still-pending`() = case("globiance_pay/wait_for_card_payment.acquirer-2-still-pending", "wait_for_card_payment") { url ->
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
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 3600000.milliseconds,
                )
            }
        }
    }

    /** An unknown word is asked about again. */
    @Test
    fun `wait_for_card_payment acquirer-2-unknown-word`() = case("globiance_pay/wait_for_card_payment.acquirer-2-unknown-word", "wait_for_card_payment") { url ->
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
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** The status call is asked until it is final. */
    @Test
    fun `wait_for_card_payment acquirer-2`() = case("globiance_pay/wait_for_card_payment.acquirer-2", "wait_for_card_payment") { url ->
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
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A payment that failed ends the waiting. */
    @Test
    fun `wait_for_card_payment acquirer-3-failed`() = case("globiance_pay/wait_for_card_payment.acquirer-3-failed", "wait_for_card_payment") { url ->
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
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    nextAction = NextAction.None,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** An unknown word stays unknown at the deadline. */
    @Test
    fun `wait_for_card_payment acquirer-3-still-unknown`() = case("globiance_pay/wait_for_card_payment.acquirer-3-still-unknown", "wait_for_card_payment") { url ->
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
                    status = GlobianceCardStatus.Unknown(value = "on hold"),
                    state = PaymentState.UNKNOWN,
                    nextAction = NextAction.Wait,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    pollInterval = 3600000.milliseconds,
                )
            }
        }
    }

    /** Acquirer 3 has a status call of its own. */
    @Test
    fun `wait_for_card_payment acquirer-3`() = case("globiance_pay/wait_for_card_payment.acquirer-3", "wait_for_card_payment") { url ->
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
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A checkout that nobody knows ends the waiting. */
    @Test
    fun `wait_for_card_payment error-404`() = case("globiance_pay/wait_for_card_payment.error-404", "wait_for_card_payment") { url ->
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
                client.waitForCardPayment(
                    checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d",
                    acquirerId = 0u,
                    transactionId = "t3Ds0b3C571eoGfS",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** A question is repeated like any other reading. */
    @Test
    fun `wait_for_card_payment read-retried`() = case("globiance_pay/wait_for_card_payment.read-retried", "wait_for_card_payment") { url ->
        GlobiancePay(
            apiKey = Secret("4dc1f8e2-da82-456f-a27f-5154aa4d2b5f"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    nextAction = NextAction.None,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    transactionRef = null,
                    message = null,
                    descriptor = null,
                    checkoutLink = null,
                    require3ds = false,
                    raw = "",
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** An acquirer that nobody knows has no call. */
    @Test
    fun `wait_for_card_payment wrong-acquirer-id`() = case("globiance_pay/wait_for_card_payment.wrong-acquirer-id", "wait_for_card_payment") { url ->
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
                    reason = "must be 0 to 3",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitForCardPayment(checkoutId = "a1792f7a-76c2-4651-b2b7-d60bf9ded31d", acquirerId = 4u)
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `wait_for_card_payment wrong-checkout-id-empty`() = case("globiance_pay/wait_for_card_payment.wrong-checkout-id-empty", "wait_for_card_payment") { url ->
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
                client.waitForCardPayment(checkoutId = "", acquirerId = 0u)
            }
        }
    }

    /** No wait between two questions is refused before anything is sent. */
    @Test
    fun `wait_for_card_payment wrong-poll-interval-zero`() = case("globiance_pay/wait_for_card_payment.wrong-poll-interval-zero", "wait_for_card_payment") { url ->
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
                    field = "poll_interval",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    pollInterval = 0.milliseconds,
                )
            }
        }
    }

    /** An id that is a step back in a path is refused before anything is sent. */
    @Test
    fun `wait_for_card_payment wrong-transaction-id-dots`() = case("globiance_pay/wait_for_card_payment.wrong-transaction-id-dots", "wait_for_card_payment") { url ->
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
                    field = "transaction_id",
                    reason = "must not be \".\" or \"..\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    transactionId = "..",
                )
            }
        }
    }

    /** Acquirer 2 needs the attempt's id. */
    @Test
    fun `wait_for_card_payment wrong-transaction-id-missing-2`() = case("globiance_pay/wait_for_card_payment.wrong-transaction-id-missing-2", "wait_for_card_payment") { url ->
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
                    field = "transaction_id",
                    reason = "must be given for acquirers 2 and 3",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "03fe1fb8-8878-4855-bc3e-83f98a912fc3",
                    acquirerId = 2u,
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }

    /** Acquirer 3 needs the attempt's id. */
    @Test
    fun `wait_for_card_payment wrong-transaction-id-missing-3`() = case("globiance_pay/wait_for_card_payment.wrong-transaction-id-missing-3", "wait_for_card_payment") { url ->
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
                    field = "transaction_id",
                    reason = "must be given for acquirers 2 and 3",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.waitForCardPayment(
                    checkoutId = "833eecf4-e70f-490b-99f2-5c7d37bcf9a7",
                    acquirerId = 3u,
                    pollInterval = 20.milliseconds,
                )
            }
        }
    }
}
