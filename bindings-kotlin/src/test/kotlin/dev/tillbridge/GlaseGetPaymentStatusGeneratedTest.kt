// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseGetPaymentStatusGeneratedTest {
    /** With both logins a question is the terminal's. */
    @Test
    fun `get_payment_status both-principals`() = case("glase/get_payment_status.both-principals", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A cancelled invoice. */
    @Test
    fun `get_payment_status canceled`() = case("glase/get_payment_status.canceled", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A reference to a character that XML does not have cannot be understood. */
    @Test
    fun `get_payment_status character-of-none`() = case("glase/get_payment_status.character-of-none", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Children of another namespace are not the documented ones. */
    @Test
    fun `get_payment_status children-of-other-namespace`() = case("glase/get_payment_status.children-of-other-namespace", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** PENDING_APPROVAL answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-1`() = case("glase/get_payment_status.code-1", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "1",
                    reason = "PENDING_APPROVAL: not decided yet; ask for the payment's status",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** REJECTED_BUSINESS_LOGIC answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-10`() = case("glase/get_payment_status.code-10", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "10",
                    reason = "REJECTED_BUSINESS_LOGIC: refused; do not repeat",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** REJECTED_AMOUNT answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-11`() = case("glase/get_payment_status.code-11", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "11",
                    reason = "REJECTED_AMOUNT: the amount is refused; change it",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** REJECTED_PAYMENT answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-12`() = case("glase/get_payment_status.code-12", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "12",
                    reason = "REJECTED_PAYMENT: the payment is refused; do not repeat",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** REJECTED_TOPUP answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-13`() = case("glase/get_payment_status.code-13", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "13",
                    reason = "REJECTED_TOPUP: the top-up is refused; do not repeat",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** REPORT_NOT_READY answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-2`() = case("glase/get_payment_status.code-2", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "2",
                    reason = "REPORT_NOT_READY: wait three seconds and ask for the report again",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(3000)),
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `get_payment_status code-20`() = case("glase/get_payment_status.code-20", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** ACCESS_DENIED answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-21`() = case("glase/get_payment_status.code-21", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "21",
                    reason = "ACCESS_DENIED: not permitted, or the terminal's password has less than 4 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_NEW_PASSWORD answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-22`() = case("glase/get_payment_status.code-22", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "22",
                    reason = "INVALID_NEW_PASSWORD: the new password is refused",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_ERS_REFERENCE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-23`() = case("glase/get_payment_status.code-23", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "23",
                    reason = "INVALID_ERS_REFERENCE: the payment is unknown; check its reference",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_ID answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-29`() = case("glase/get_payment_status.code-29", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "29",
                    reason = "INVALID_INITIATOR_PRINCIPAL_ID: the terminal is unknown; correct its id or register it again",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_RECEIVER_PRINCIPAL_ID answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-30`() = case("glase/get_payment_status.code-30", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "30",
                    reason = "INVALID_RECEIVER_PRINCIPAL_ID: the receiver's id is wrong; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_SENDER_PRINCIPAL_ID answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-31`() = case("glase/get_payment_status.code-31", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "31",
                    reason = "INVALID_SENDER_PRINCIPAL_ID: the sender's id is wrong; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_TOPUP_PRINCIPAL_ID answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-32`() = case("glase/get_payment_status.code-32", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "32",
                    reason = "INVALID_TOPUP_PRINCIPAL_ID: the top-up's id is wrong; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_INITIATOR_PRINCIPAL_STATE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-33`() = case("glase/get_payment_status.code-33", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "33",
                    reason = "INVALID_INITIATOR_PRINCIPAL_STATE: the terminal or reseller is blocked or inactive; ask Glase",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_RECEIVER_PRINCIPAL_STATE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-34`() = case("glase/get_payment_status.code-34", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "34",
                    reason = "INVALID_RECEIVER_PRINCIPAL_STATE: the receiver is blocked or inactive; ask Glase",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_SENDER_PRINCIPAL_STATE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-35`() = case("glase/get_payment_status.code-35", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "35",
                    reason = "INVALID_SENDER_PRINCIPAL_STATE: the sender is blocked or inactive; ask Glase",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_TOPUP_PRINCIPAL_STATE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-36`() = case("glase/get_payment_status.code-36", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "36",
                    reason = "INVALID_TOPUP_PRINCIPAL_STATE: the top-up's account is blocked or inactive; ask Glase",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INITIATOR_PRINCIPAL_NOT_FOUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-37`() = case("glase/get_payment_status.code-37", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "37",
                    reason = "INITIATOR_PRINCIPAL_NOT_FOUND: the reseller's id or user is unknown; correct the credentials",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** RECEIVER_PRINCIPAL_NOT_FOUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-38`() = case("glase/get_payment_status.code-38", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "38",
                    reason = "RECEIVER_PRINCIPAL_NOT_FOUND: the receiver is unknown; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** SENDER_PRINCIPAL_NOT_FOUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-39`() = case("glase/get_payment_status.code-39", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "39",
                    reason = "SENDER_PRINCIPAL_NOT_FOUND: the sender is unknown; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** TOPUP_PRINCIPAL_NOT_FOUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-40`() = case("glase/get_payment_status.code-40", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "40",
                    reason = "TOPUP_PRINCIPAL_NOT_FOUND: the top-up's account is unknown; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_PRODUCT answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-41`() = case("glase/get_payment_status.code-41", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "41",
                    reason = "INVALID_PRODUCT: the product is unknown",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_RECEIVER_ACCOUNT_TYPE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-42`() = case("glase/get_payment_status.code-42", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "42",
                    reason = "INVALID_RECEIVER_ACCOUNT_TYPE: the receiver's account is of the wrong type; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_SENDER_ACCOUNT_TYPE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-43`() = case("glase/get_payment_status.code-43", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "43",
                    reason = "INVALID_SENDER_ACCOUNT_TYPE: the sender's account is of the wrong type; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_TOPUP_ACCOUNT_TYPE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-44`() = case("glase/get_payment_status.code-44", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "44",
                    reason = "INVALID_TOPUP_ACCOUNT_TYPE: the top-up's account is of the wrong type; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** RECEIVER_ACCOUNT_NOT_FOUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-45`() = case("glase/get_payment_status.code-45", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "45",
                    reason = "RECEIVER_ACCOUNT_NOT_FOUND: the receiver's account is unknown; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** SENDER_ACCOUNT_NOT_FOUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-46`() = case("glase/get_payment_status.code-46", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "46",
                    reason = "SENDER_ACCOUNT_NOT_FOUND: the sender's account is unknown; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** TOPUP_ACCOUNT_NOT_FOUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-47`() = case("glase/get_payment_status.code-47", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "47",
                    reason = "TOPUP_ACCOUNT_NOT_FOUND: the top-up's account is unknown; correct the configuration",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** PAYMENT_IN_PROGRESS answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-48`() = case("glase/get_payment_status.code-48", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "48",
                    reason = "PAYMENT_IN_PROGRESS: the buyer is paying right now; ask for the payment's status, then decide",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_INVOICE_DATA answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-49`() = case("glase/get_payment_status.code-49", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "49",
                    reason = "INVALID_INVOICE_DATA: the invoice is refused, for example its currency; correct it",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** CANNOT_CANCEL_PAID_INVOICE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-50`() = case("glase/get_payment_status.code-50", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "50",
                    reason = "CANNOT_CANCEL_PAID_INVOICE: it has been paid; ask for the payment's status at once, and refund it if it is unwanted",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** CANNOT_CANCEL_INVOICE_IN_PROGRESS answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-51`() = case("glase/get_payment_status.code-51", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "51",
                    reason = "CANNOT_CANCEL_INVOICE_IN_PROGRESS: the buyer is paying right now; ask for the payment's status, then cancel again",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(1000)),
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_CUSTOMER answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-52`() = case("glase/get_payment_status.code-52", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "52",
                    reason = "INVALID_CUSTOMER: the customer is refused",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_SEQR_ID answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-53`() = case("glase/get_payment_status.code-53", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "53",
                    reason = "INVALID_SEQR_ID: the id is not letters and digits, or is another terminal's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_INVOICE_REFERENCE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-54`() = case("glase/get_payment_status.code-54", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "54",
                    reason = "INVALID_INVOICE_REFERENCE: the invoice is not one of this terminal's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** PAYMENT_ALREADY_CANCELLED answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-55`() = case("glase/get_payment_status.code-55", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "55",
                    reason = "PAYMENT_ALREADY_CANCELLED: it has been cancelled before",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** REGISTRATION_NOT_POSSIBLE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-56`() = case("glase/get_payment_status.code-56", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "56",
                    reason = "REGISTRATION_NOT_POSSIBLE: the registration is refused",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** REGISTRATION_PRINCIPAL_ALREADY_EXISTS answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-57`() = case("glase/get_payment_status.code-57", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "57",
                    reason = "REGISTRATION_PRINCIPAL_ALREADY_EXISTS: the registration is refused: there is one already",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** PAYMENT_EXPIRED answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-58`() = case("glase/get_payment_status.code-58", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "58",
                    reason = "PAYMENT_EXPIRED: it ran out and nothing was paid; ask for the payment's status to be sure",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** AUTHORIZATION_EXPIRED answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-60`() = case("glase/get_payment_status.code-60", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "60",
                    reason = "AUTHORIZATION_EXPIRED: the authorization ran out",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** AUTHORIZATION_CANCELLED answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-61`() = case("glase/get_payment_status.code-61", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "61",
                    reason = "AUTHORIZATION_CANCELLED: the authorization is cancelled",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** AUTHORIZATION_IN_PROGRESS answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-62`() = case("glase/get_payment_status.code-62", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "62",
                    reason = "AUTHORIZATION_IN_PROGRESS: the authorization is not decided yet",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_AUTHORIZATION_REFERENCE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-63`() = case("glase/get_payment_status.code-63", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "63",
                    reason = "INVALID_AUTHORIZATION_REFERENCE: the authorization is unknown",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVALID_NOTIFICATION_URL answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-64`() = case("glase/get_payment_status.code-64", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "64",
                    reason = "INVALID_NOTIFICATION_URL: the notification URL is refused; correct it",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the call fails. */
    @Test
    fun `get_payment_status code-90`() = case("glase/get_payment_status.code-90", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "90",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-91`() = case("glase/get_payment_status.code-91", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "91",
                    reason = "UNSUPPORTED_OPERATION: the call is not offered, or not to this kind of user",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** LICENSE_REJECTION answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-92`() = case("glase/get_payment_status.code-92", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "92",
                    reason = "LICENSE_REJECTION: Glase's license refuses it; ask Glase",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** SYSTEM_BUSY answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-93`() = case("glase/get_payment_status.code-93", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "93",
                    reason = "SYSTEM_BUSY: Glase is busy; ask for the payment's status, then try again",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-94`() = case("glase/get_payment_status.code-94", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "94",
                    reason = "SERVICE_UNAVAILABLE: a bank or a service behind Glase is down; ask for the payment's status before anything else",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVOICE_ALREADY_CANCELED answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-95`() = case("glase/get_payment_status.code-95", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "95",
                    reason = "INVOICE_ALREADY_CANCELED: it has been cancelled before",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** INVOICE_STATE_NOT_RESERVED answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-96`() = case("glase/get_payment_status.code-96", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "96",
                    reason = "INVOICE_STATE_NOT_RESERVED: it is not reserved: committed before, or lost; ask for the payment's status",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** RESELLER_NOT_ALLOWED_TO_DO_REFUND answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-97`() = case("glase/get_payment_status.code-97", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "97",
                    reason = "RESELLER_NOT_ALLOWED_TO_DO_REFUND: refunds are not enabled; refund by hand",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-98`() = case("glase/get_payment_status.code-98", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "98",
                    reason = "SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION: more than what is left, or an earlier refund whose answer was lost did succeed",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS answered to getPaymentStatus. */
    @Test
    fun `get_payment_status code-99`() = case("glase/get_payment_status.code-99", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Declined::class,
                    "declined",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "99",
                    reason = "RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS: the receiver's bank does not allow refunds; refund by hand",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A result code counts though it comes with status 500. */
    @Test
    fun `get_payment_status code-in-500`() = case("glase/get_payment_status.code-in-500", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "21",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A number that the table leaves out keeps its number and its text. */
    @Test
    fun `get_payment_status code-unknown-100`() = case("glase/get_payment_status.code-unknown-100", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "100",
                    reason = "result code 100: BEYOND",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A number that the table leaves out keeps its number and its text. */
    @Test
    fun `get_payment_status code-unknown-3`() = case("glase/get_payment_status.code-unknown-3", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "3",
                    reason = "result code 3: NOT_IN_THE_TABLE",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A number that the table leaves out keeps its number and its text. */
    @Test
    fun `get_payment_status code-unknown-59`() = case("glase/get_payment_status.code-unknown-59", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "59",
                    reason = "result code 59: A_GAP",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A number that the table leaves out keeps its number and its text. */
    @Test
    fun `get_payment_status code-unknown-999`() = case("glase/get_payment_status.code-unknown-999", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "999",
                    reason = "result code 999: EXCEPTION",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A number that the table leaves out keeps its number and its text. */
    @Test
    fun `get_payment_status code-unknown-minus-1`() = case("glase/get_payment_status.code-unknown-minus-1", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "-1",
                    reason = "result code -1: BELOW",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `get_payment_status code-unknown`() = case("glase/get_payment_status.code-unknown", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "77",
                    reason = "result code 77: SOMETHING_NEW",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `get_payment_status connection-refused`() = case("glase/get_payment_status.connection-refused", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = "http://127.0.0.1:9/soap",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Without a client id the library names itself. */
    @Test
    fun `get_payment_status default-client-id`() = case("glase/get_payment_status.default-client-id", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An answer whose document type points elsewhere is refused, and nothing is fetched. */
    @Test
    fun `get_payment_status dtd-external`() = case("glase/get_payment_status.dtd-external", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An answer with a document type is refused before anything of it is read. */
    @Test
    fun `get_payment_status dtd`() = case("glase/get_payment_status.dtd", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A description that repeats the password shows none of it. */
    @Test
    fun `get_payment_status echo-description`() = case("glase/get_payment_status.echo-description", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("CANARY-7f3a-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                    excludes = listOf("CANARY-7f3a-password"),
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A fault that repeats the password shows none of it. */
    @Test
    fun `get_payment_status echo-fault`() = case("glase/get_payment_status.echo-fault", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("CANARY-7f3a-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    excludes = listOf("CANARY-7f3a-password"),
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `get_payment_status empty-200`() = case("glase/get_payment_status.empty-200", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An envelope whose body is empty cannot be understood. */
    @Test
    fun `get_payment_status empty-body`() = case("glase/get_payment_status.empty-body", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An empty return cannot be understood. */
    @Test
    fun `get_payment_status empty-return`() = case("glase/get_payment_status.empty-return", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Entities that multiply are not expanded. */
    @Test
    fun `get_payment_status entity-bomb`() = case("glase/get_payment_status.entity-bomb", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An entity that names a file is not read. */
    @Test
    fun `get_payment_status entity-file`() = case("glase/get_payment_status.entity-file", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An entity that the answer defines itself is not expanded. */
    @Test
    fun `get_payment_status entity-internal`() = case("glase/get_payment_status.entity-internal", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A reference to an entity that XML does not know cannot be understood. */
    @Test
    fun `get_payment_status entity-undefined`() = case("glase/get_payment_status.entity-undefined", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A wrong password. */
    @Test
    fun `get_payment_status error-20-documented`() = case("glase/get_payment_status.error-20-documented", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A terminal that Glase does not know. */
    @Test
    fun `get_payment_status error-29-documented`() = case("glase/get_payment_status.error-29-documented", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "29",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A page with status 401 instead of SOAP. */
    @Test
    fun `get_payment_status error-401-html`() = case("glase/get_payment_status.error-401-html", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
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
                    reason = "HTTP 401 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A page with status 403 instead of SOAP. */
    @Test
    fun `get_payment_status error-403-html`() = case("glase/get_payment_status.error-403-html", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
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
                    reason = "HTTP 403 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A page with status 404 instead of SOAP. */
    @Test
    fun `get_payment_status error-404-html`() = case("glase/get_payment_status.error-404-html", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
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
                    reason = "HTTP 404 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A server that gave up waiting does not tell what happened. */
    @Test
    fun `get_payment_status error-408`() = case("glase/get_payment_status.error-408", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 408u,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A page with status 409 instead of SOAP. */
    @Test
    fun `get_payment_status error-409-html`() = case("glase/get_payment_status.error-409-html", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
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
                    reason = "HTTP 409 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A page with status 418 instead of SOAP. */
    @Test
    fun `get_payment_status error-418-html`() = case("glase/get_payment_status.error-418-html", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 418u,
                    providerCode = null,
                    reason = "HTTP 418 without a SOAP answer",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A call that is turned away is not sent again by itself. */
    @Test
    fun `get_payment_status error-429`() = case("glase/get_payment_status.error-429", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.RateLimited::class, "rate_limited", httpStatus = 429u)) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A server error without a body, and the call fails. */
    @Test
    fun `get_payment_status error-500-empty`() = case("glase/get_payment_status.error-500-empty", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
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
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the call fails. */
    @Test
    fun `get_payment_status error-502-html`() = case("glase/get_payment_status.error-502-html", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502 without a SOAP answer",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A page with status 503 instead of SOAP does not tell what happened. */
    @Test
    fun `get_payment_status error-503-html`() = case("glase/get_payment_status.error-503-html", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 503u,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An invoice that this terminal does not know. */
    @Test
    fun `get_payment_status error-54-documented`() = case("glase/get_payment_status.error-54-documented", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "54",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A busy system, on a question. */
    @Test
    fun `get_payment_status error-93-documented`() = case("glase/get_payment_status.error-93-documented", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "93",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An invoice or reservation that ran out. */
    @Test
    fun `get_payment_status expired`() = case("glase/get_payment_status.expired", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Expired,
                    state = PaymentState.CANCELED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A payment that the bank refused. */
    @Test
    fun `get_payment_status failed`() = case("glase/get_payment_status.failed", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Failed,
                    state = PaymentState.FAILED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A soap:Client fault says that the question was not processed. */
    @Test
    fun `get_payment_status fault-answer-client`() = case("glase/get_payment_status.fault-answer-client", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Unmarshalling Error: unexpected element (uri:\"\", local:\"amount\"). Expected elements are <{}context>,<{}invoiceReference>",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the call fails. */
    @Test
    fun `get_payment_status fault-answer-server`() = case("glase/get_payment_status.fault-answer-server", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Fault occurred while processing.",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A client fault counts as one though it comes with status 200. */
    @Test
    fun `get_payment_status fault-client-in-200`() = case("glase/get_payment_status.fault-client-in-200", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The connection closes after the question was read, and the call fails. */
    @Test
    fun `get_payment_status fault-close-after-reading`() = case("glase/get_payment_status.fault-close-after-reading", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The connection closes before the question is read to its end, and the call fails. */
    @Test
    fun `get_payment_status fault-close-before-reading`() = case("glase/get_payment_status.fault-close-before-reading", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A fault without code and text. */
    @Test
    fun `get_payment_status fault-empty`() = case("glase/get_payment_status.fault-empty", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A fault counts as one though it comes with status 200. */
    @Test
    fun `get_payment_status fault-in-200`() = case("glase/get_payment_status.fault-in-200", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "Server",
                    reason = "Try again",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A header that the server does not understand was not processed. */
    @Test
    fun `get_payment_status fault-must-understand`() = case("glase/get_payment_status.fault-must-understand", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "MustUnderstand",
                    reason = "No such header",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A fault code without a prefix. */
    @Test
    fun `get_payment_status fault-no-prefix`() = case("glase/get_payment_status.fault-no-prefix", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A fault code that SOAP does not name says nothing of what happened. */
    @Test
    fun `get_payment_status fault-other-code`() = case("glase/get_payment_status.fault-other-code", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Overload",
                    reason = "Too much",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A fault code is read without its prefix. */
    @Test
    fun `get_payment_status fault-other-prefix`() = case("glase/get_payment_status.fault-other-prefix", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `get_payment_status fault-stall`() = case("glase/get_payment_status.fault-stall", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 500.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `get_payment_status fault-truncated`() = case("glase/get_payment_status.fault-truncated", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An envelope that the server does not take was not processed. */
    @Test
    fun `get_payment_status fault-version-mismatch`() = case("glase/get_payment_status.fault-version-mismatch", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "VersionMismatch",
                    reason = "Wrong version",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A fault with a detail. */
    @Test
    fun `get_payment_status fault-with-detail`() = case("glase/get_payment_status.fault-with-detail", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Internal error",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `get_payment_status fault-wrong-length`() = case("glase/get_payment_status.fault-wrong-length", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `get_payment_status html-200`() = case("glase/get_payment_status.html-200", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An empty list of tokens is no token, and version 0 is a version. */
    @Test
    fun `get_payment_status issued-first-poll`() = case("glase/get_payment_status.issued-first-poll", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 0u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The status of an invoice that waits for its buyer. */
    @Test
    fun `get_payment_status`() = case("glase/get_payment_status", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** JSON where XML was due cannot be understood. */
    @Test
    fun `get_payment_status json-200`() = case("glase/get_payment_status.json-200", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** XML whose tags do not match cannot be understood. */
    @Test
    fun `get_payment_status mismatched-tags`() = case("glase/get_payment_status.mismatched-tags", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A member that is nil is absent. */
    @Test
    fun `get_payment_status nil-members`() = case("glase/get_payment_status.nil-members", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An envelope without a body cannot be understood. */
    @Test
    fun `get_payment_status no-body`() = case("glase/get_payment_status.no-body", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An answer whose wrapper is in no namespace cannot be understood. */
    @Test
    fun `get_payment_status no-namespace`() = case("glase/get_payment_status.no-namespace", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The reference of the terminal's current invoice comes from the receipt. */
    @Test
    fun `get_payment_status no-reference-paid`() = case("glase/get_payment_status.no-reference-paid", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "order-1001",
                        invoiceReference = "20180809131415161",
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("149"),
                                    itemDescription = "Coffee beans 250 g",
                                    itemQuantity = BigDecimal("2"),
                                    itemUnitPrice = BigDecimal("74.5"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("12"),
                                    itemEan = "7310001112223",
                                    itemSku = "CB-250",
                                ),
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("25"),
                                    itemDescription = "Paper filter",
                                    itemQuantity = BigDecimal("1"),
                                    itemUnitPrice = BigDecimal("25"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = "PF-1",
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ImmediateDebit,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "order-1001",
                            cashierId = "till-4",
                            footer = "VAT SE556000000001",
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus()
            }
        }
    }

    /** Without a reference the terminal's current invoice is meant. */
    @Test
    fun `get_payment_status no-reference`() = case("glase/get_payment_status.no-reference", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = null,
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 0u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus()
            }
        }
    }

    /** An answer without a return cannot be understood. */
    @Test
    fun `get_payment_status no-return`() = case("glase/get_payment_status.no-return", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The terminal's call without the terminal's login is refused. */
    @Test
    fun `get_payment_status no-terminal`() = case("glase/get_payment_status.no-terminal", "get_payment_status") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "terminal",
                    reason = "must be among the client's credentials: this call is the terminal's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A question with a wrong password is asked once. */
    @Test
    fun `get_payment_status not-repeated-after-20`() = case("glase/get_payment_status.not-repeated-after-20", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A question that the server cannot read is asked once. */
    @Test
    fun `get_payment_status not-repeated-after-client-fault`() = case("glase/get_payment_status.not-repeated-after-client-fault", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The answer of another operation cannot be understood. */
    @Test
    fun `get_payment_status other-operation`() = case("glase/get_payment_status.other-operation", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Channel and reference of every call are the client's. */
    @Test
    fun `get_payment_status own-channel`() = case("glase/get_payment_status.own-channel", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "Example AB",
            channel = "MagentoWS",
            clientReference = "Example Till 3.1",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A time without an offset is kept as text only. */
    @Test
    fun `get_payment_status paid-date-without-offset`() = case("glase/get_payment_status.paid-date-without-offset", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = null,
                    currency = null,
                    receipt = GlaseReceipt(
                        terminalId = null,
                        paymentDate = null,
                        paymentDateText = "2018-08-09T13:15:16",
                        clientInvoiceId = null,
                        invoiceReference = null,
                        paymentReference = null,
                        payerTerminalId = null,
                        receiverName = null,
                        invoice = null,
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A committed reservation, with the newer members inside the receipt. */
    @Test
    fun `get_payment_status paid-preliminary`() = case("glase/get_payment_status.paid-preliminary", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 3u,
                    ersReference = "2018080913251617101000043",
                    amount = BigDecimal("342.71"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "pump-7-000123",
                        invoiceReference = "20180809131415162",
                        paymentReference = "2018080913251617101000043",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Fuel, pump 7",
                            totalAmount = BigDecimal("342.71"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("342.71"),
                                    itemDescription = "Diesel",
                                    itemQuantity = BigDecimal("21.5"),
                                    itemUnitPrice = BigDecimal("15.94"),
                                    itemUnit = "LTR",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = null,
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ReservationRequiredPreliminaryAmount,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "pump-7-000123",
                            cashierId = "pump-7",
                            footer = null,
                            backUrl = null,
                            notificationUrl = "https://fuel.example.com/glase/notify?t=9b7d0c55",
                            commitReservationTimeout = 3600u,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Where the answer has no reference of the payment, the receipt's counts. */
    @Test
    fun `get_payment_status paid-reference-from-receipt`() = case("glase/get_payment_status.paid-reference-from-receipt", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = null,
                    currency = null,
                    receipt = GlaseReceipt(
                        terminalId = null,
                        paymentDate = null,
                        paymentDateText = null,
                        clientInvoiceId = null,
                        invoiceReference = null,
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = null,
                        receiverName = null,
                        invoice = null,
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A paid invoice without a receipt. */
    @Test
    fun `get_payment_status paid-without-receipt`() = case("glase/get_payment_status.paid-without-receipt", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A paid invoice with its receipt, read whole. */
    @Test
    fun `get_payment_status paid`() = case("glase/get_payment_status.paid", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "order-1001",
                        invoiceReference = "20180809131415161",
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("149"),
                                    itemDescription = "Coffee beans 250 g",
                                    itemQuantity = BigDecimal("2"),
                                    itemUnitPrice = BigDecimal("74.5"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("12"),
                                    itemEan = "7310001112223",
                                    itemSku = "CB-250",
                                ),
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("25"),
                                    itemDescription = "Paper filter",
                                    itemQuantity = BigDecimal("1"),
                                    itemUnitPrice = BigDecimal("25"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = "PF-1",
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ImmediateDebit,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "order-1001",
                            cashierId = "till-4",
                            footer = "VAT SE556000000001",
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A password is text: markup characters reach the provider escaped. */
    @Test
    fun `get_payment_status password-escaped`() = case("glase/get_payment_status.password-escaped", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(id = "87e791f9e24148a6892c52aa85bb0331", password = Secret("a<b>&\"c'd")),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The buyer's tokens wait for the merchant's update. */
    @Test
    fun `get_payment_status pending-issuer-acknowledge`() = case("glase/get_payment_status.pending-issuer-acknowledge", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.PendingIssuerAcknowledge,
                    state = PaymentState.PENDING,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = listOf(
                        GlaseCustomerToken(
                            id = "EXAMPLE_CARD",
                            status = 0u,
                            value = "2610411111110",
                            description = "Example loyalty card",
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A prefix that is declared nowhere cannot be understood. */
    @Test
    fun `get_payment_status prefix-undeclared`() = case("glase/get_payment_status.prefix-undeclared", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Children in the message's namespace are read all the same. */
    @Test
    fun `get_payment_status qualified-children`() = case("glase/get_payment_status.qualified-children", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Blanks around a number do not count. */
    @Test
    fun `get_payment_status read-blanks-around-values`() = case("glase/get_payment_status.read-blanks-around-values", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A byte order mark before the XML does not count. */
    @Test
    fun `get_payment_status read-byte-order-mark`() = case("glase/get_payment_status.read-byte-order-mark", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** CDATA and character references stand for their text. */
    @Test
    fun `get_payment_status read-cdata-and-references`() = case("glase/get_payment_status.read-cdata-and-references", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Comments, processing instructions and blanks between elements do not count. */
    @Test
    fun `get_payment_status read-comments-and-blanks`() = case("glase/get_payment_status.read-comments-and-blanks", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The content type does not decide. */
    @Test
    fun `get_payment_status read-content-type-other`() = case("glase/get_payment_status.read-content-type-other", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Default namespaces serve as well as prefixes. */
    @Test
    fun `get_payment_status read-default-namespaces`() = case("glase/get_payment_status.read-default-namespaces", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A SOAP header is passed over. */
    @Test
    fun `get_payment_status read-header-present`() = case("glase/get_payment_status.read-header-present", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Prefixes do not count: names are matched by namespace. */
    @Test
    fun `get_payment_status read-other-prefixes`() = case("glase/get_payment_status.read-other-prefixes", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The order of the elements does not count. */
    @Test
    fun `get_payment_status read-reordered`() = case("glase/get_payment_status.read-reordered", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Attributes are passed over. */
    @Test
    fun `get_payment_status read-unknown-attributes`() = case("glase/get_payment_status.read-unknown-attributes", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Elements that nobody knows, with content of their own, are passed over. */
    @Test
    fun `get_payment_status read-unknown-elements`() = case("glase/get_payment_status.read-unknown-elements", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The description is not needed. */
    @Test
    fun `get_payment_status read-without-description`() = case("glase/get_payment_status.read-without-description", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A receipt's invoice without a total is no invoice. */
    @Test
    fun `get_payment_status receipt-total-missing`() = case("glase/get_payment_status.receipt-total-missing", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = null,
                    currency = null,
                    receipt = GlaseReceipt(
                        terminalId = null,
                        paymentDate = null,
                        paymentDateText = null,
                        clientInvoiceId = null,
                        invoiceReference = null,
                        paymentReference = null,
                        payerTerminalId = null,
                        receiverName = null,
                        invoice = null,
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A receipt's invoice in two currencies is no invoice of one amount. */
    @Test
    fun `get_payment_status receipt-two-currencies`() = case("glase/get_payment_status.receipt-two-currencies", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = null,
                        paymentDate = null,
                        paymentDateText = null,
                        clientInvoiceId = null,
                        invoiceReference = null,
                        paymentReference = null,
                        payerTerminalId = null,
                        receiverName = null,
                        invoice = null,
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Words in the receipt that nobody knows are kept. */
    @Test
    fun `get_payment_status receipt-unknown-words`() = case("glase/get_payment_status.receipt-unknown-words", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("1"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = null,
                        paymentDate = null,
                        paymentDateText = null,
                        clientInvoiceId = null,
                        invoiceReference = null,
                        paymentReference = null,
                        payerTerminalId = null,
                        receiverName = null,
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("1"),
                            currency = "SEK",
                            invoiceRows = emptyList(),
                            paymentMode = GlasePaymentMode.Unknown(value = "SPLIT"),
                            acknowledgmentMode = GlaseAcknowledgmentMode.Unknown(value = "LATER"),
                            issueDate = null,
                            clientInvoiceId = null,
                            cashierId = null,
                            footer = null,
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The two parts of an amount come in any order, and needless zeros do not count. */
    @Test
    fun `get_payment_status receipt-value-first`() = case("glase/get_payment_status.receipt-value-first", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = null,
                        paymentDate = null,
                        paymentDateText = null,
                        clientInvoiceId = null,
                        invoiceReference = null,
                        paymentReference = null,
                        payerTerminalId = null,
                        receiverName = null,
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = emptyList(),
                            paymentMode = null,
                            acknowledgmentMode = null,
                            issueDate = null,
                            clientInvoiceId = null,
                            cashierId = null,
                            footer = null,
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A redirect is not followed. */
    @Test
    fun `get_payment_status redirect-307`() = case("glase/get_payment_status.redirect-307", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 307u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The call's reference comes before the client's. */
    @Test
    fun `get_payment_status reference-of-the-call`() = case("glase/get_payment_status.reference-of-the-call", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            clientReference = "Example Till 3.1",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(
                    invoiceReference = "20180809131415161",
                    invoiceVersion = 0u,
                    clientReference = "this call",
                )
            }
        }
    }

    /** A reserved amount is authorized, not taken. */
    @Test
    fun `get_payment_status reserved`() = case("glase/get_payment_status.reserved", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Reserved,
                    state = PaymentState.AUTHORIZED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An empty result code cannot be understood. */
    @Test
    fun `get_payment_status result-code-empty`() = case("glase/get_payment_status.result-code-empty", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A result code beyond any number of the table cannot be understood. */
    @Test
    fun `get_payment_status result-code-huge`() = case("glase/get_payment_status.result-code-huge", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A return without a result code cannot be understood. */
    @Test
    fun `get_payment_status result-code-missing`() = case("glase/get_payment_status.result-code-missing", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A result code that is no number cannot be understood. */
    @Test
    fun `get_payment_status result-code-text`() = case("glase/get_payment_status.result-code-text", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A question answered by an error page is asked again. */
    @Test
    fun `get_payment_status retried-after-503`() = case("glase/get_payment_status.retried-after-503", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A question to a busy system is asked again. */
    @Test
    fun `get_payment_status retried-after-93`() = case("glase/get_payment_status.retried-after-93", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A question answered by a server fault is asked again. */
    @Test
    fun `get_payment_status retried-after-fault`() = case("glase/get_payment_status.retried-after-fault", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A question whose answer was lost is asked again. */
    @Test
    fun `get_payment_status retried-after-lost-answer`() = case("glase/get_payment_status.retried-after-lost-answer", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A question that keeps failing is given up after the allowed retries. */
    @Test
    fun `get_payment_status retries-exhausted`() = case("glase/get_payment_status.retries-exhausted", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "94",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An envelope of SOAP 1.2 cannot be understood. */
    @Test
    fun `get_payment_status soap-12`() = case("glase/get_payment_status.soap-12", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The spelling with two L means the same. */
    @Test
    fun `get_payment_status status-cancelled`() = case("glase/get_payment_status.status-cancelled", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A status in lower case is not the documented word. */
    @Test
    fun `get_payment_status status-lower-case`() = case("glase/get_payment_status.status-lower-case", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Unknown(value = "paid"),
                    state = PaymentState.UNKNOWN,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A success without a status cannot be understood. */
    @Test
    fun `get_payment_status status-missing`() = case("glase/get_payment_status.status-missing", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A status that only the documents name is kept, and is neither money nor the end. */
    @Test
    fun `get_payment_status status-partially-paid`() = case("glase/get_payment_status.status-partially-paid", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Unknown(value = "PARTIALLY_PAID"),
                    state = PaymentState.UNKNOWN,
                    version = 4u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A status that nobody knows is kept, and is neither money nor the end. */
    @Test
    fun `get_payment_status status-unknown`() = case("glase/get_payment_status.status-unknown", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Unknown(value = "ON_HOLD"),
                    state = PaymentState.UNKNOWN,
                    version = 4u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** The number that leaked into the list of statuses is an unknown word. */
    @Test
    fun `get_payment_status status-zero`() = case("glase/get_payment_status.status-zero", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Unknown(value = "0"),
                    state = PaymentState.UNKNOWN,
                    version = 1u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A success that comes with status 500 is not believed. */
    @Test
    fun `get_payment_status success-in-500`() = case("glase/get_payment_status.success-in-500", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 500u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Plain text with status 200 cannot be understood. */
    @Test
    fun `get_payment_status text-200`() = case("glase/get_payment_status.text-200", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** Every token is kept, in order, and one that is incomplete is left out. */
    @Test
    fun `get_payment_status tokens-several`() = case("glase/get_payment_status.tokens-several", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.PendingIssuerAcknowledge,
                    state = PaymentState.PENDING,
                    version = 2u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = listOf(
                        GlaseCustomerToken(id = "A", status = 0u, value = null, description = null),
                        GlaseCustomerToken(id = "I_GAMING_INTEGRATION", status = 99u, value = "7", description = null),
                    ),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An answer nested thousands of levels deep is refused. */
    @Test
    fun `get_payment_status too-deep`() = case("glase/get_payment_status.too-deep", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** XML that stops in the middle, though the whole body came, cannot be understood. */
    @Test
    fun `get_payment_status truncated-xml`() = case("glase/get_payment_status.truncated-xml", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** XML with a second root cannot be understood. */
    @Test
    fun `get_payment_status two-roots`() = case("glase/get_payment_status.two-roots", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** A version as large as the interface allows. */
    @Test
    fun `get_payment_status version-large`() = case("glase/get_payment_status.version-large", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 2147483647u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An answer without a version keeps the one that was asked with. */
    @Test
    fun `get_payment_status version-missing`() = case("glase/get_payment_status.version-missing", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Issued,
                    state = PaymentState.ACTION_REQUIRED,
                    version = 3u,
                    ersReference = null,
                    amount = null,
                    currency = null,
                    receipt = null,
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 3u)
            }
        }
    }

    /** The latest version is echoed as the acknowledgement that a change was seen. */
    @Test
    fun `get_payment_status version2`() = case("glase/get_payment_status.version2", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlasePayment(
                    invoiceReference = "20180809131415161",
                    status = GlasePaymentStatus.Paid,
                    state = PaymentState.SUCCEEDED,
                    version = 2u,
                    ersReference = "2018080913151617101000042",
                    amount = BigDecimal("174"),
                    currency = "SEK",
                    receipt = GlaseReceipt(
                        terminalId = "87e791f9e24148a6892c52aa85bb0331",
                        paymentDate = Instant.parse("2018-08-09T13:15:16.171+02:00"),
                        paymentDateText = "2018-08-09T13:15:16.171+02:00",
                        clientInvoiceId = "order-1001",
                        invoiceReference = "20180809131415161",
                        paymentReference = "2018080913151617101000042",
                        payerTerminalId = "d613c5b8428d17248751bc101",
                        receiverName = "Example Cafe",
                        invoice = GlaseInvoice(
                            title = "Example Cafe",
                            totalAmount = BigDecimal("174"),
                            currency = "SEK",
                            invoiceRows = listOf(
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("149"),
                                    itemDescription = "Coffee beans 250 g",
                                    itemQuantity = BigDecimal("2"),
                                    itemUnitPrice = BigDecimal("74.5"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("12"),
                                    itemEan = "7310001112223",
                                    itemSku = "CB-250",
                                ),
                                GlaseInvoiceRow(
                                    itemTotalAmount = BigDecimal("25"),
                                    itemDescription = "Paper filter",
                                    itemQuantity = BigDecimal("1"),
                                    itemUnitPrice = BigDecimal("25"),
                                    itemUnit = "EA",
                                    itemDiscount = null,
                                    itemTaxRate = BigDecimal("25"),
                                    itemEan = null,
                                    itemSku = "PF-1",
                                ),
                            ),
                            paymentMode = GlasePaymentMode.ImmediateDebit,
                            acknowledgmentMode = GlaseAcknowledgmentMode.NoAcknowledgment,
                            issueDate = Instant.parse("2018-08-09T13:14:15+02:00"),
                            clientInvoiceId = "order-1001",
                            cashierId = "till-4",
                            footer = "VAT SE556000000001",
                            backUrl = null,
                            notificationUrl = null,
                            commitReservationTimeout = null,
                        ),
                    ),
                    customerTokens = emptyList(),
                    raw = "",
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 2u)
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `get_payment_status wrong-comment-long`() = case("glase/get_payment_status.wrong-comment-long", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_comment",
                    reason = "must be at most 80 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(
                    invoiceReference = "20180809131415161",
                    invoiceVersion = 0u,
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** An answer of the right name in another namespace cannot be understood. */
    @Test
    fun `get_payment_status wrong-namespace`() = case("glase/get_payment_status.wrong-namespace", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getPaymentStatus(invoiceReference = "20180809131415161", invoiceVersion = 0u)
            }
        }
    }

    /** An empty reference of the call is refused. */
    @Test
    fun `get_payment_status wrong-reference-empty`() = case("glase/get_payment_status.wrong-reference-empty", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_reference",
                    reason = "must be 1 to 32 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(
                    invoiceReference = "20180809131415161",
                    invoiceVersion = 0u,
                    clientReference = "",
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `get_payment_status wrong-reference-long`() = case("glase/get_payment_status.wrong-reference-long", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_reference",
                    reason = "must be 1 to 32 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(
                    invoiceReference = "20180809131415161",
                    invoiceVersion = 0u,
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** An empty reference is not the terminal's current invoice. */
    @Test
    fun `get_payment_status wrong-reference-of-invoice-empty`() = case("glase/get_payment_status.wrong-reference-of-invoice-empty", "get_payment_status") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "invoice_reference",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPaymentStatus(invoiceReference = "")
            }
        }
    }
}
