// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladReconcileGeneratedTest {
    /** A refund whose answer was lost is settled by reading the payment with the error's own attempt. */
    @Test
    fun `reconcile after-lost-answer`() = case("flowglad/reconcile.after-lost-answer", "refund_payment", "reconcile") { url ->
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
            gives(
                FlowgladReconciliation.Found(
                    payment = FlowgladPayment(
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
                ),
            ) {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** The attempt remembers what was given back before it. */
    @Test
    fun `reconcile after-lost-second-partial`() = case("flowglad/reconcile.after-lost-second-partial", "refund_payment", "reconcile") { url ->
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
            gives(
                FlowgladReconciliation.Found(
                    payment = FlowgladPayment(
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
                        refundedAmount = BigDecimal("50"),
                        refundedAmountMinor = 5000L,
                        refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                        failureMessage = null,
                        failureCode = null,
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(attempt = previous())
            }
        }
    }

    /** A wrong key stops the settling; the attempt stays as it was. */
    @Test
    fun `reconcile error-401`() = case("flowglad/reconcile.error-401", "reconcile") { url ->
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
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** A payment that the provider does not know. */
    @Test
    fun `reconcile error-404`() = case("flowglad/reconcile.error-404", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "NOT_FOUND",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** The answer to the reading is lost. */
    @Test
    fun `reconcile fault-close-after-reading`() = case("flowglad/reconcile.fault-close-after-reading", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** The connection closes before the reading is asked for in full. */
    @Test
    fun `reconcile fault-close-before-reading`() = case("flowglad/reconcile.fault-close-before-reading", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** No answer comes within the deadline. */
    @Test
    fun `reconcile fault-stall`() = case("flowglad/reconcile.fault-stall", "reconcile") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** The answer stops in the middle of its body. */
    @Test
    fun `reconcile fault-truncated`() = case("flowglad/reconcile.fault-truncated", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** The answer announces more than it holds. */
    @Test
    fun `reconcile fault-wrong-length`() = case("flowglad/reconcile.fault-wrong-length", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** A second part is found against what was given back before. */
    @Test
    fun `reconcile found-second-partial`() = case("flowglad/reconcile.found-second-partial", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladReconciliation.Found(
                    payment = FlowgladPayment(
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
                        refundedAmount = BigDecimal("50"),
                        refundedAmountMinor = 5000L,
                        refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                        failureMessage = null,
                        failureCode = null,
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        raw = "",
                    ),
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"25\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"25\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** A full refund whose answer was lost is found when the payment shows it. */
    @Test
    fun `reconcile`() = case("flowglad/reconcile", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladReconciliation.Found(
                    payment = FlowgladPayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** The reading is repeated like any other. */
    @Test
    fun `reconcile retried`() = case("flowglad/reconcile.retried", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladReconciliation.Found(
                    payment = FlowgladPayment(
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
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt that does not say what had been given back before cannot be settled. */
    @Test
    fun `reconcile undecided-before-not-known`() = case("flowglad/reconcile.undecided-before-not-known", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladReconciliation.Undecided(
                    reason = "",
                    payment = FlowgladPayment(
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** A part that was carried out as a full refund is reported and not adopted. */
    @Test
    fun `reconcile undecided-full-instead`() = case("flowglad/reconcile.undecided-full-instead", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladReconciliation.Undecided(
                    reason = "",
                    payment = FlowgladPayment(
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
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"25\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** A refunded amount that rose by another sum is not this refund. */
    @Test
    fun `reconcile undecided-other-sum`() = case("flowglad/reconcile.undecided-other-sum", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladReconciliation.Undecided(
                    reason = "",
                    payment = FlowgladPayment(
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
                        refundedAmount = BigDecimal("10"),
                        refundedAmountMinor = 1000L,
                        refundedAt = Instant.parse("2026-01-02T01:00:00Z"),
                        failureMessage = null,
                        failureCode = null,
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        raw = "",
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"25\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** A payment that shows no refund proves nothing, because the record is written after the money has moved. */
    @Test
    fun `reconcile undecided-unchanged`() = case("flowglad/reconcile.undecided-unchanged", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladReconciliation.Undecided(
                    reason = "",
                    payment = FlowgladPayment(
                        id = "pym_g2VsAJZXDisYUx7kU76Cq",
                        createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                        updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                        createdByCommit = null,
                        updatedByCommit = null,
                        livemode = false,
                        invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                        amount = BigDecimal("108"),
                        amountMinor = 10800L,
                        paymentMethod = FlowgladPaymentMethodType.Card,
                        currency = "USD",
                        status = FlowgladPaymentStatus.Succeeded,
                        state = PaymentState.SUCCEEDED,
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
                        refundedAmount = null,
                        refundedAmountMinor = null,
                        refundedAt = null,
                        failureMessage = null,
                        failureCode = null,
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        raw = "",
                    ),
                    lookAgain = RetryAdvice.Never,
                ),
                "reason",
                "lookAgain",
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of something that moves no money is refused. */
    @Test
    fun `reconcile wrong-operation`() = case("flowglad/reconcile.wrong-operation", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "attempt.operation",
                    reason = "must be refund_payment",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"create_checkout_session\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt that names no payment is refused. */
    @Test
    fun `reconcile wrong-payment-id`() = case("flowglad/reconcile.wrong-payment-id", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "attempt.original_transaction_id",
                    reason = "must be there",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"provider\":\"flowglad\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }

    /** An attempt of another provider is refused. */
    @Test
    fun `reconcile wrong-provider`() = case("flowglad/reconcile.wrong-provider", "reconcile") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "attempt.provider",
                    reason = "must be this client's provider",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.reconcile(
                    attempt = Attempt.fromJson(
                        "{\"amount\":\"108\",\"currency\":\"USD\",\"customer_id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"operation\":\"refund_payment\",\"original_transaction_id\":\"pym_g2VsAJZXDisYUx7kU76Cq\",\"provider\":\"glance_grow\",\"refunded_before\":\"0\",\"started_at\":\"2026-01-02T00:59:58Z\"}",
                    ),
                )
            }
        }
    }
}
