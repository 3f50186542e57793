// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlobiancePayGetCardTxnStatusGenGeneratedTest {
    /** An amount of more digits than a double holds is read exactly. */
    @Test
    fun `get_card_txn_status_gen amount-many-digits`() = case("globiance_pay/get_card_txn_status_gen.amount-many-digits", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = BigDecimal("5.590000000000000001"),
                    currency = "USD",
                    createdAt = null,
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** An answer without a status cannot be read. */
    @Test
    fun `get_card_txn_status_gen answer-without-members`() = case("globiance_pay/get_card_txn_status_gen.answer-without-members", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** Data of null in a 2xx answer is no success. */
    @Test
    fun `get_card_txn_status_gen data-null`() = case("globiance_pay/get_card_txn_status_gen.data-null", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A refusal of a public call has nothing to do with the secret. */
    @Test
    fun `get_card_txn_status_gen error-401`() = case("globiance_pay/get_card_txn_status_gen.error-401", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment that nobody knows. */
    @Test
    fun `get_card_txn_status_gen error-404`() = case("globiance_pay/get_card_txn_status_gen.error-404", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                    reason = "not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A server error. */
    @Test
    fun `get_card_txn_status_gen error-500`() = case("globiance_pay/get_card_txn_status_gen.error-500", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
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
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment that failed, inside an envelope. */
    @Test
    fun `get_card_txn_status_gen failed-wrapped`() = case("globiance_pay/get_card_txn_status_gen.failed-wrapped", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment that failed, without an envelope. */
    @Test
    fun `get_card_txn_status_gen failed`() = case("globiance_pay/get_card_txn_status_gen.failed", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment that failed, in the other spelling, inside an envelope. */
    @Test
    fun `get_card_txn_status_gen failure-wrapped`() = case("globiance_pay/get_card_txn_status_gen.failure-wrapped", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment that failed, in the other spelling, without an envelope. */
    @Test
    fun `get_card_txn_status_gen failure`() = case("globiance_pay/get_card_txn_status_gen.failure", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Failed,
                    state = PaymentState.FAILED,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** The answer is lost. */
    @Test
    fun `get_card_txn_status_gen fault-close-after-reading`() = case("globiance_pay/get_card_txn_status_gen.fault-close-after-reading", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** The connection closes before the reading is read. */
    @Test
    fun `get_card_txn_status_gen fault-close-before-reading`() = case("globiance_pay/get_card_txn_status_gen.fault-close-before-reading", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `get_card_txn_status_gen fault-stall`() = case("globiance_pay/get_card_txn_status_gen.fault-stall", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `get_card_txn_status_gen fault-truncated`() = case("globiance_pay/get_card_txn_status_gen.fault-truncated", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `get_card_txn_status_gen fault-wrong-length`() = case("globiance_pay/get_card_txn_status_gen.fault-wrong-length", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A page with status 200 is no answer. */
    @Test
    fun `get_card_txn_status_gen html-200`() = case("globiance_pay/get_card_txn_status_gen.html-200", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** An id is one part of the path. */
    @Test
    fun `get_card_txn_status_gen id-encoded`() = case("globiance_pay/get_card_txn_status_gen.id-encoded", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "a b/c?d=é%",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "a b/c?d=é%")
            }
        }
    }

    /** An id is one part of the path. */
    @Test
    fun `get_card_txn_status_gen id-of-acquirer-2`() = case("globiance_pay/get_card_txn_status_gen.id-of-acquirer-2", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "1150E75A9DFAFB0A146F1A7375715D6E.prod02-vm-tx08")
            }
        }
    }

    /** A public call is the same without a secret. */
    @Test
    fun `get_card_txn_status_gen key-only`() = case("globiance_pay/get_card_txn_status_gen.key-only", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment under way, without an envelope. */
    @Test
    fun `get_card_txn_status_gen pending-unwrapped`() = case("globiance_pay/get_card_txn_status_gen.pending-unwrapped", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment under way, inside an envelope. */
    @Test
    fun `get_card_txn_status_gen pending`() = case("globiance_pay/get_card_txn_status_gen.pending", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A passing failure is answered by asking again. */
    @Test
    fun `get_card_txn_status_gen retried-after-503`() = case("globiance_pay/get_card_txn_status_gen.retried-after-503", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payer who is still at the bank's page is waited for. */
    @Test
    fun `get_card_txn_status_gen status-3ds`() = case("globiance_pay/get_card_txn_status_gen.status-3ds", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.ThreeDSecure,
                    state = PaymentState.PENDING,
                    amount = null,
                    currency = null,
                    createdAt = null,
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A status of null cannot be read. */
    @Test
    fun `get_card_txn_status_gen status-null`() = case("globiance_pay/get_card_txn_status_gen.status-null", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A status counts without case. */
    @Test
    fun `get_card_txn_status_gen status-other-case`() = case("globiance_pay/get_card_txn_status_gen.status-other-case", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    amount = null,
                    currency = null,
                    createdAt = null,
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** An unknown status is kept and proves nothing. */
    @Test
    fun `get_card_txn_status_gen status-unknown`() = case("globiance_pay/get_card_txn_status_gen.status-unknown", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Unknown(value = "on hold"),
                    state = PaymentState.UNKNOWN,
                    amount = null,
                    currency = null,
                    createdAt = null,
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment that succeeded, inside an envelope. */
    @Test
    fun `get_card_txn_status_gen success-wrapped`() = case("globiance_pay/get_card_txn_status_gen.success-wrapped", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A payment that succeeded, without an envelope. */
    @Test
    fun `get_card_txn_status_gen success`() = case("globiance_pay/get_card_txn_status_gen.success", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** A time that cannot be read is absent. */
    @Test
    fun `get_card_txn_status_gen time-unreadable`() = case("globiance_pay/get_card_txn_status_gen.time-unreadable", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Pending,
                    state = PaymentState.PENDING,
                    amount = null,
                    currency = null,
                    createdAt = null,
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** Members that nobody knows do not matter. */
    @Test
    fun `get_card_txn_status_gen unknown-members`() = case("globiance_pay/get_card_txn_status_gen.unknown-members", "get_card_txn_status_gen") { url ->
        GlobiancePay(
            apiKey = Secret("684315e5-7f83-446a-bb8b-64fc95c0fc4d"),
            secret = Secret("fixture-secret-not-real"),
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlobianceCardTransaction(
                    transactionId = "be495814-d764-4102-ae67-e5ec316693f8",
                    status = GlobianceCardStatus.Success,
                    state = PaymentState.SUCCEEDED,
                    amount = BigDecimal("5.59"),
                    currency = "USD",
                    createdAt = Instant.parse("2025-04-30T13:20:03.511Z"),
                    raw = "",
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "be495814-d764-4102-ae67-e5ec316693f8")
            }
        }
    }

    /** An id that is a step in a path is refused before anything is sent. */
    @Test
    fun `get_card_txn_status_gen wrong-id-dot`() = case("globiance_pay/get_card_txn_status_gen.wrong-id-dot", "get_card_txn_status_gen") { url ->
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
                    field = "transaction_id",
                    reason = "must not be \".\" or \"..\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = ".")
            }
        }
    }

    /** An id that is a step back in a path is refused before anything is sent. */
    @Test
    fun `get_card_txn_status_gen wrong-id-dots`() = case("globiance_pay/get_card_txn_status_gen.wrong-id-dots", "get_card_txn_status_gen") { url ->
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
                    field = "transaction_id",
                    reason = "must not be \".\" or \"..\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "..")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_card_txn_status_gen wrong-id-empty`() = case("globiance_pay/get_card_txn_status_gen.wrong-id-empty", "get_card_txn_status_gen") { url ->
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
                    field = "transaction_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "")
            }
        }
    }

    /** An id with a line break is refused before anything is sent. */
    @Test
    fun `get_card_txn_status_gen wrong-id-line-break`() = case("globiance_pay/get_card_txn_status_gen.wrong-id-line-break", "get_card_txn_status_gen") { url ->
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
                    field = "transaction_id",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCardTxnStatusGen(transactionId = "a\r\nb")
            }
        }
    }
}
