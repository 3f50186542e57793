// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladRefundPaymentGeneratedTest {
    /** A full refund that is refused because the payment was given back meanwhile is settled by the payment. */
    @Test
    fun `refund_payment already-refunded-meanwhile`() = case("flowglad/refund_payment.already-refunded-meanwhile", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A payment that was given back in full is found out by the reading, and nothing more is sent. */
    @Test
    fun `refund_payment already-refunded`() = case("flowglad/refund_payment.already-refunded", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** An answer about another payment proves nothing. */
    @Test
    fun `refund_payment another-payment-answered`() = case("flowglad/refund_payment.another-payment-answered", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `refund_payment connection-refused`() = case("flowglad/refund_payment.connection-refused", "refund_payment") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = "http://127.0.0.1:9",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** An answer that shows no refund yet is settled by the payment read once more. */
    @Test
    fun `refund_payment counted-late`() = case("flowglad/refund_payment.counted-late", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A refusal that the provider means to send for a payment given back meanwhile. */
    @Test
    fun `refund_payment error-400-already-refunded-documented`() = case("flowglad/refund_payment.error-400-already-refunded-documented", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    requestId = "3f9c1a2b",
                    reason = "Invalid status: Payment has already been refunded",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The refusal of a request without a body, answered to one that has its empty object. */
    @Test
    fun `refund_payment error-400-empty-body`() = case("flowglad/refund_payment.error-400-empty-body", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "Invalid JSON in request body",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A 400 whose code speaks of a server error leaves the outcome unknown. */
    @Test
    fun `refund_payment error-400-seed-era`() = case("flowglad/refund_payment.error-400-seed-era", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 400u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "Refund failed",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A key that may not refund. */
    @Test
    fun `refund_payment error-403`() = case("flowglad/refund_payment.error-403", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = "FORBIDDEN",
                    reason = "Not permitted",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A 408 does not say whether the refund was made. */
    @Test
    fun `refund_payment error-408`() = case("flowglad/refund_payment.error-408", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 408u,
                    providerCode = "TIMEOUT",
                    reason = "Timeout",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The refusal of a request without a content type, answered to one that has it. */
    @Test
    fun `refund_payment error-415`() = case("flowglad/refund_payment.error-415", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 415u,
                    providerCode = "UNSUPPORTED_MEDIA_TYPE",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The same refusal as it arrives in practice is a server error: the payment is read, and where it shows no refund the outcome is unknown. */
    @Test
    fun `refund_payment error-500-already-refunded`() = case("flowglad/refund_payment.error-500-already-refunded", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "Unwrap called on Err: Panic: Unwrap called on Err: ValidationError: Invalid status: Payment has already been refunded",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A refusal that arrives as a server error leaves the outcome unknown. */
    @Test
    fun `refund_payment error-500-processing`() = case("flowglad/refund_payment.error-500-processing", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The bare word with status 500 is a wrong key here too. */
    @Test
    fun `refund_payment error-500-seed-era-invalid-key`() = case("flowglad/refund_payment.error-500-seed-era-invalid-key", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Unauthorized",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A proxy's page leaves the outcome unknown. */
    @Test
    fun `refund_payment error-502-html`() = case("flowglad/refund_payment.error-502-html", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 502u,
                    providerCode = null,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The connection closes after the refund was read, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-close-after-reading`() = case("flowglad/refund_payment.fault-close-after-reading", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The connection closes before the refund is read to its end, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-close-before-reading`() = case("flowglad/refund_payment.fault-close-before-reading", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-stall`() = case("flowglad/refund_payment.fault-stall", "refund_payment") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
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
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-truncated`() = case("flowglad/refund_payment.fault-truncated", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `refund_payment fault-wrong-length`() = case("flowglad/refund_payment.fault-wrong-length", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A refund of a payment in the first generation's form. */
    @Test
    fun `refund_payment first-generation`() = case("flowglad/refund_payment.first-generation", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2025-06-18T09:15:02.117Z"),
                    updatedAt = Instant.parse("2025-06-18T09:15:04.902Z"),
                    createdByCommit = "9b1f0c7d2e4a6b8c0d1e2f3a4b5c6d7e8f901234",
                    updatedByCommit = "9b1f0c7d2e4a6b8c0d1e2f3a4b5c6d7e8f901234",
                    livemode = null,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2025-06-18T09:15:03Z"),
                    settlementDate = Instant.parse("2025-06-20T00:00:00Z"),
                    description = "Pro plan, June 2025",
                    receiptNumber = "RCP-000123",
                    receiptUrl = "https://app.flowglad.com/receipts/RCP-000123",
                    organizationId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = "prch_hlmegth6bQr1n7eG7bTfS",
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2025-06-19T10:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A full refund is read first, sent with an empty object and checked against what came back. */
    @Test
    fun `refund_payment full`() = case("flowglad/refund_payment.full", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** An HTML page with status 200 leaves the outcome unknown. */
    @Test
    fun `refund_payment html-200`() = case("flowglad/refund_payment.html-200", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A payment of real money is not refunded with a test key. */
    @Test
    fun `refund_payment live-payment-with-test-key`() = case("flowglad/refund_payment.live-payment-with-test-key", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** Where the payment shows another sum, a lost answer stays unknown. */
    @Test
    fun `refund_payment lost-response-other-sum`() = case("flowglad/refund_payment.lost-response-other-sum", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** Where the payment cannot be read, a lost answer stays unknown, and the error is that of the refund. */
    @Test
    fun `refund_payment lost-response-read-fails`() = case("flowglad/refund_payment.lost-response-read-fails", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = null,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A second part whose answer was lost is settled by what was given back before it. */
    @Test
    fun `refund_payment lost-response-settled-partial`() = case("flowglad/refund_payment.lost-response-settled-partial", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:10:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Succeeded,
                    state = PaymentState.PARTIALLY_REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = false,
                    refundedAmount = BigDecimal("50"),
                    refundedAmountMinor = 5000L,
                    refundedAt = Instant.parse("2026-01-02T01:10:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** A refund whose answer was lost is settled when the payment shows it. */
    @Test
    fun `refund_payment lost-response-settled`() = case("flowglad/refund_payment.lost-response-settled", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** With retries allowed, a refund whose answer was lost is still sent once; the payment is read, and where it shows no refund the attempt is handed out. */
    @Test
    fun `refund_payment lost-response`() = case("flowglad/refund_payment.lost-response", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** An answer that shows no refund leaves the outcome unknown, and the payment is read once more. */
    @Test
    fun `refund_payment not-counted`() = case("flowglad/refund_payment.not-counted", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A refusal for too many calls is not documented, so a refund is not sent again by itself. */
    @Test
    fun `refund_payment not-repeated-after-429`() = case("flowglad/refund_payment.not-repeated-after-429", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
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
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** With retries allowed, a refund answered by a server error is sent once. */
    @Test
    fun `refund_payment not-repeated-after-500`() = case("flowglad/refund_payment.not-repeated-after-500", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** Even where the answer asks to come back, a refund with an unknown outcome is sent once. */
    @Test
    fun `refund_payment not-repeated-after-503-retry-after`() = case("flowglad/refund_payment.not-repeated-after-503-retry-after", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 503u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A payment whose every part was given back is found out by the figures, and nothing more is sent. */
    @Test
    fun `refund_payment nothing-left`() = case("flowglad/refund_payment.nothing-left", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** An allowed partial refund is sent in minor units and checked against what came back. */
    @Test
    fun `refund_payment partial-as-documented`() = case("flowglad/refund_payment.partial-as-documented", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Succeeded,
                    state = PaymentState.PARTIALLY_REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = false,
                    refundedAmount = BigDecimal("25"),
                    refundedAmountMinor = 2500L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** An allowed second part that was carried out as a refund of all the rest is raised as a mismatch. */
    @Test
    fun `refund_payment partial-ignored-after-partial`() = case("flowglad/refund_payment.partial-ignored-after-partial", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    reason = "83 USD were given back where 25 USD were asked for; the money has moved",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** An allowed partial refund that was carried out as a full one is raised with both figures, and the payment is named. */
    @Test
    fun `refund_payment partial-ignored-full-refund`() = case("flowglad/refund_payment.partial-ignored-full-refund", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    reason = "108 USD were given back where 25 USD were asked for; the money has moved",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** The last part completes the refund. */
    @Test
    fun `refund_payment partial-last-part`() = case("flowglad/refund_payment.partial-last-part", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("83"),
                    allowPartial = true,
                )
            }
        }
    }

    /** A partial refund without leave is refused after the reading, because the provider may carry it out as a full one. */
    @Test
    fun `refund_payment partial-not-allowed`() = case("flowglad/refund_payment.partial-not-allowed", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "allow_partial",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq", amount = BigDecimal("25"))
            }
        }
    }

    /** Yen are sent as they are. */
    @Test
    fun `refund_payment partial-of-yen`() = case("flowglad/refund_payment.partial-of-yen", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("1500"),
                    amountMinor = 1500L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "JPY",
                    status = FlowgladPaymentStatus.Succeeded,
                    state = PaymentState.PARTIALLY_REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("0"),
                    taxAmountMinor = 0L,
                    subtotal = BigDecimal("1500"),
                    subtotalMinor = 1500L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("65"),
                    applicationFeeMinor = 65L,
                    refunded = false,
                    refundedAmount = BigDecimal("500"),
                    refundedAmountMinor = 500L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("500"),
                    allowPartial = true,
                )
            }
        }
    }

    /** Zeros behind the last digit do not count. */
    @Test
    fun `refund_payment partial-trailing-zeros`() = case("flowglad/refund_payment.partial-trailing-zeros", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Succeeded,
                    state = PaymentState.PARTIALLY_REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = false,
                    refundedAmount = BigDecimal("25"),
                    refundedAmountMinor = 2500L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25.000"),
                    allowPartial = true,
                )
            }
        }
    }

    /** A 2xx answer whose payment cannot be read leaves the outcome unknown. */
    @Test
    fun `refund_payment payment-unreadable`() = case("flowglad/refund_payment.payment-unreadable", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A wrong key is found out by the reading. */
    @Test
    fun `refund_payment read-401`() = case("flowglad/refund_payment.read-401", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "API key invalid.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A payment that the provider does not know. */
    @Test
    fun `refund_payment read-404`() = case("flowglad/refund_payment.read-404", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "NOT_FOUND",
                    reason = "payments not found: pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A reading that fails moves no money, so it is a plain server error. */
    @Test
    fun `refund_payment read-500`() = case("flowglad/refund_payment.read-500", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
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
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A reading whose answer is lost moves no money. */
    @Test
    fun `refund_payment read-lost`() = case("flowglad/refund_payment.read-lost", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The reading is repeated like any other, the refund is sent once. */
    @Test
    fun `refund_payment read-retried`() = case("flowglad/refund_payment.read-retried", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A redirect is not followed and leaves the outcome unknown. */
    @Test
    fun `refund_payment redirect-307`() = case("flowglad/refund_payment.redirect-307", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 307u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A full refund after a partial one gives back what is left. */
    @Test
    fun `refund_payment rest-of-payment`() = case("flowglad/refund_payment.rest-of-payment", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A refund after which the refunded amount rose by another sum is raised as a mismatch. */
    @Test
    fun `refund_payment rose-too-little`() = case("flowglad/refund_payment.rose-too-little", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    reason = "10 USD were given back where 25 USD were asked for; the money has moved",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** The refunded amount is the sum of all refunds, so the second one is checked against the first. */
    @Test
    fun `refund_payment second-partial`() = case("flowglad/refund_payment.second-partial", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:10:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Succeeded,
                    state = PaymentState.PARTIALLY_REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = false,
                    refundedAmount = BigDecimal("50"),
                    refundedAmountMinor = 5000L,
                    refundedAt = Instant.parse("2026-01-02T01:10:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** A payment with an unknown status is not refunded: the refund is refused before it is sent. */
    @Test
    fun `refund_payment status-disputed`() = case("flowglad/refund_payment.status-disputed", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A payment that failed is not refunded: the refund is refused before it is sent. */
    @Test
    fun `refund_payment status-failed`() = case("flowglad/refund_payment.status-failed", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** A payment under way is not refunded: the refund is refused before it is sent. */
    @Test
    fun `refund_payment status-processing`() = case("flowglad/refund_payment.status-processing", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.NOT_SENT,
                    transactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** The attempt of a partial refund keeps its own amount. */
    @Test
    fun `refund_payment unknown-partial`() = case("flowglad/refund_payment.unknown-partial", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("25"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("25"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** The error and its attempt do not show the key. */
    @Test
    fun `refund_payment unknown-shows-no-key`() = case("flowglad/refund_payment.unknown-shows-no-key", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "refund_payment",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = BigDecimal("108"),
                        currency = "USD",
                        marker = null,
                        originalTransactionId = "pym_g2VsAJZXDisYUx7kU76Cq",
                        refundedBefore = BigDecimal("0"),
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    ),
                    excludes = listOf("sk_test_fake_key_for_fixtures"),
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq")
            }
        }
    }

    /** An amount equal to all that is left is a full refund and needs no leave. */
    @Test
    fun `refund_payment whole-amount-named`() = case("flowglad/refund_payment.whole-amount-named", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_g2VsAJZXDisYUx7kU76Cq",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-02T01:00:01Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Refunded,
                    state = PaymentState.REFUNDED,
                    chargeDate = Instant.parse("2026-01-01T00:00:01Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    paymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                    billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("0.65"),
                    applicationFeeMinor = 65L,
                    refunded = true,
                    refundedAmount = BigDecimal("108"),
                    refundedAmountMinor = 10800L,
                    refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.refundPayment(paymentId = "pym_g2VsAJZXDisYUx7kU76Cq", amount = BigDecimal("108"))
            }
        }
    }

    /** An amount above what is left is refused before the refund is sent. */
    @Test
    fun `refund_payment wrong-amount-above-rest`() = case("flowglad/refund_payment.wrong-amount-above-rest", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("83.01"),
                    allowPartial = true,
                )
            }
        }
    }

    /** A fraction of a yen is refused before the refund is sent. */
    @Test
    fun `refund_payment wrong-amount-decimals-in-yen`() = case("flowglad/refund_payment.wrong-amount-decimals-in-yen", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("500.5"),
                    allowPartial = true,
                )
            }
        }
    }

    /** An amount with more decimals than the currency has is refused before the refund is sent. */
    @Test
    fun `refund_payment wrong-amount-decimals`() = case("flowglad/refund_payment.wrong-amount-decimals", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25.005"),
                    allowPartial = true,
                )
            }
        }
    }

    /** An amount in a currency whose decimals are not known is refused before the refund is sent. */
    @Test
    fun `refund_payment wrong-amount-unknown-currency`() = case("flowglad/refund_payment.wrong-amount-unknown-currency", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("25"),
                    allowPartial = true,
                )
            }
        }
    }

    /** An amount of zero is refused before anything is sent. */
    @Test
    fun `refund_payment wrong-amount-zero`() = case("flowglad/refund_payment.wrong-amount-zero", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "amount",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.refundPayment(
                    paymentId = "pym_g2VsAJZXDisYUx7kU76Cq",
                    amount = BigDecimal("0"),
                    allowPartial = true,
                )
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `refund_payment wrong-id-empty`() = case("flowglad/refund_payment.wrong-id-empty", "refund_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
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
                client.refundPayment(paymentId = "")
            }
        }
    }
}
