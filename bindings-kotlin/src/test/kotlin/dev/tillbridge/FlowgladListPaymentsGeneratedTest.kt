// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladListPaymentsGeneratedTest {
    /** Rows of both generations and with unknown words on one page. */
    @Test
    fun `list_payments both-generations`() = case("flowglad/list_payments.both-generations", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_42SPJhNN4g172Q83vPhgE",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10"),
                            amountMinor = 1000L,
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
                            taxAmount = BigDecimal("0"),
                            taxAmountMinor = 0L,
                            subtotal = BigDecimal("10"),
                            subtotalMinor = 1000L,
                            taxType = FlowgladTaxType.NoTax,
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
                        FlowgladPayment(
                            id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
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
                            refunded = false,
                            refundedAmount = null,
                            refundedAmountMinor = null,
                            refundedAt = null,
                            failureMessage = null,
                            failureCode = null,
                            pricingModelId = null,
                            raw = "",
                        ),
                        FlowgladPayment(
                            id = "pym_hcY8qPSwxctgMzXv5pMjo",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = null,
                            amountMinor = 10800L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "XTS",
                            status = FlowgladPaymentStatus.Unknown(value = "disputed"),
                            state = PaymentState.UNKNOWN,
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
                            taxAmount = null,
                            taxAmountMinor = 800L,
                            subtotal = null,
                            subtotalMinor = 10000L,
                            taxType = FlowgladTaxType.SalesTax,
                            taxCountry = "US",
                            taxState = "NY",
                            taxRatePercentage = "8.00",
                            applicationFee = null,
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
                    ),
                    currentCursor = null,
                    nextCursor = null,
                    hasMore = false,
                    total = 3u,
                    raw = "",
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** A cursor is opaque and is encoded into the query whatever it holds. */
    @Test
    fun `list_payments cursor-encoded`() = case("flowglad/list_payments.cursor-encoded", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_42SPJhNN4g172Q83vPhgE",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10"),
                            amountMinor = 1000L,
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
                            taxAmount = BigDecimal("0"),
                            taxAmountMinor = 0L,
                            subtotal = BigDecimal("10"),
                            subtotalMinor = 1000L,
                            taxType = FlowgladTaxType.NoTax,
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
                    ),
                    currentCursor = "a+b/c=&d e%2F#é",
                    nextCursor = null,
                    hasMore = false,
                    total = 1u,
                    raw = "",
                ),
            ) {
                client.listPayments(cursor = "a+b/c=&d e%2F#é")
            }
        }
    }

    /** A next cursor that is null is none. */
    @Test
    fun `list_payments cursor-null`() = case("flowglad/list_payments.cursor-null", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_42SPJhNN4g172Q83vPhgE",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10"),
                            amountMinor = 1000L,
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
                            taxAmount = BigDecimal("0"),
                            taxAmountMinor = 0L,
                            subtotal = BigDecimal("10"),
                            subtotalMinor = 1000L,
                            taxType = FlowgladTaxType.NoTax,
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
                        FlowgladPayment(
                            id = "pym_rapkGrXU0sAZ8WB5NqR6j",
                            createdAt = Instant.parse("2026-01-01T00:01:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:01:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10.01"),
                            amountMinor = 1001L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "USD",
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
                            chargeDate = Instant.parse("2026-01-01T00:01:01Z"),
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
                            subtotal = BigDecimal("10.01"),
                            subtotalMinor = 1001L,
                            taxType = FlowgladTaxType.NoTax,
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
                    ),
                    currentCursor = null,
                    nextCursor = null,
                    hasMore = false,
                    total = 2u,
                    raw = "",
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** A page without data is not an empty page. */
    @Test
    fun `list_payments data-missing`() = case("flowglad/list_payments.data-missing", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** A page whose data is an object cannot be understood. */
    @Test
    fun `list_payments data-of-wrong-kind`() = case("flowglad/list_payments.data-of-wrong-kind", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** A page without payments. */
    @Test
    fun `list_payments empty`() = case("flowglad/list_payments.empty", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(),
                    currentCursor = null,
                    nextCursor = null,
                    hasMore = false,
                    total = 0u,
                    raw = "",
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** A cursor that the provider does not know. */
    @Test
    fun `list_payments error-400-cursor`() = case("flowglad/list_payments.error-400-cursor", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    requestId = "3f9c1a2b",
                    reason = "Invalid cursor",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments(cursor = "not-a-cursor")
            }
        }
    }

    /** A refusal whose error is a text that holds a list of issues is read like the list. */
    @Test
    fun `list_payments error-400-limit`() = case("flowglad/list_payments.error-400-limit", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = null,
                    reason = "limit: Too big: expected number to be <=100",
                    issues = listOf(FieldIssue(field = "limit", reason = "Too big: expected number to be <=100")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments(limit = 100u)
            }
        }
    }

    /** A server error. */
    @Test
    fun `list_payments error-500`() = case("flowglad/list_payments.error-500", "list_payments") { url ->
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
                client.listPayments()
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `list_payments fault-close-after-reading`() = case("flowglad/list_payments.fault-close-after-reading", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listPayments()
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `list_payments fault-close-before-reading`() = case("flowglad/list_payments.fault-close-before-reading", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listPayments()
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `list_payments fault-stall`() = case("flowglad/list_payments.fault-stall", "list_payments") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.listPayments()
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `list_payments fault-truncated`() = case("flowglad/list_payments.fault-truncated", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listPayments()
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `list_payments fault-wrong-length`() = case("flowglad/list_payments.fault-wrong-length", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.listPayments()
            }
        }
    }

    /** A page that does not say whether more follow cannot be understood. */
    @Test
    fun `list_payments has-more-missing`() = case("flowglad/list_payments.has-more-missing", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** The largest page. */
    @Test
    fun `list_payments limit-hundred`() = case("flowglad/list_payments.limit-hundred", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_42SPJhNN4g172Q83vPhgE",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10"),
                            amountMinor = 1000L,
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
                            taxAmount = BigDecimal("0"),
                            taxAmountMinor = 0L,
                            subtotal = BigDecimal("10"),
                            subtotalMinor = 1000L,
                            taxType = FlowgladTaxType.NoTax,
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
                        FlowgladPayment(
                            id = "pym_rapkGrXU0sAZ8WB5NqR6j",
                            createdAt = Instant.parse("2026-01-01T00:01:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:01:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10.01"),
                            amountMinor = 1001L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "USD",
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
                            chargeDate = Instant.parse("2026-01-01T00:01:01Z"),
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
                            subtotal = BigDecimal("10.01"),
                            subtotalMinor = 1001L,
                            taxType = FlowgladTaxType.NoTax,
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
                    ),
                    currentCursor = null,
                    nextCursor = "next",
                    hasMore = true,
                    total = 250u,
                    raw = "",
                ),
            ) {
                client.listPayments(limit = 100u)
            }
        }
    }

    /** The first page, with the place where the next begins. */
    @Test
    fun `list_payments page1`() = case("flowglad/list_payments.page1", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_42SPJhNN4g172Q83vPhgE",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10"),
                            amountMinor = 1000L,
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
                            taxAmount = BigDecimal("0"),
                            taxAmountMinor = 0L,
                            subtotal = BigDecimal("10"),
                            subtotalMinor = 1000L,
                            taxType = FlowgladTaxType.NoTax,
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
                        FlowgladPayment(
                            id = "pym_rapkGrXU0sAZ8WB5NqR6j",
                            createdAt = Instant.parse("2026-01-01T00:01:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:01:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10.01"),
                            amountMinor = 1001L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "USD",
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
                            chargeDate = Instant.parse("2026-01-01T00:01:01Z"),
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
                            subtotal = BigDecimal("10.01"),
                            subtotalMinor = 1001L,
                            taxType = FlowgladTaxType.NoTax,
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
                    ),
                    currentCursor = null,
                    nextCursor = "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjoxNzY3MjI1NjYwMDAwLCJpZCI6InB5bV9yYXBrR3JYVTBzQVo4V0I1TnFSNmoiLCJkaXJlY3Rpb24iOiJmb3J3YXJkIn0=",
                    hasMore = true,
                    total = 5u,
                    raw = "",
                ),
            ) {
                client.listPayments(limit = 2u)
            }
        }
    }

    /** A page in the middle names its own place and the next. */
    @Test
    fun `list_payments page2`() = case("flowglad/list_payments.page2", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_nzn3zSyasD5MO2zqnn4Lk",
                            createdAt = Instant.parse("2026-01-01T00:02:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:02:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10.02"),
                            amountMinor = 1002L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "USD",
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
                            chargeDate = Instant.parse("2026-01-01T00:02:01Z"),
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
                            subtotal = BigDecimal("10.02"),
                            subtotalMinor = 1002L,
                            taxType = FlowgladTaxType.NoTax,
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
                        FlowgladPayment(
                            id = "pym_wJZNyXGH87U23B00SSf07",
                            createdAt = Instant.parse("2026-01-01T00:03:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:03:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10.03"),
                            amountMinor = 1003L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "USD",
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
                            chargeDate = Instant.parse("2026-01-01T00:03:01Z"),
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
                            subtotal = BigDecimal("10.03"),
                            subtotalMinor = 1003L,
                            taxType = FlowgladTaxType.NoTax,
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
                    ),
                    currentCursor = "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjoxNzY3MjI1NjYwMDAwLCJpZCI6InB5bV9yYXBrR3JYVTBzQVo4V0I1TnFSNmoiLCJkaXJlY3Rpb24iOiJmb3J3YXJkIn0=",
                    nextCursor = "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjoxNzY3MjI1NzgwMDAwLCJpZCI6InB5bV93SlpOeVhHSDg3VTIzQjAwU1NmMDciLCJkaXJlY3Rpb24iOiJmb3J3YXJkIn0=",
                    hasMore = true,
                    total = 5u,
                    raw = "",
                ),
            ) {
                client.listPayments(
                    limit = 2u,
                    cursor = "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjoxNzY3MjI1NjYwMDAwLCJpZCI6InB5bV9yYXBrR3JYVTBzQVo4V0I1TnFSNmoiLCJkaXJlY3Rpb24iOiJmb3J3YXJkIn0=",
                )
            }
        }
    }

    /** The last page names no next place. */
    @Test
    fun `list_payments page3-last`() = case("flowglad/list_payments.page3-last", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_EV0DUOaPURaKoV0XJC8yw",
                            createdAt = Instant.parse("2026-01-01T00:04:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:04:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10.04"),
                            amountMinor = 1004L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "USD",
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
                            chargeDate = Instant.parse("2026-01-01T00:04:01Z"),
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
                            subtotal = BigDecimal("10.04"),
                            subtotalMinor = 1004L,
                            taxType = FlowgladTaxType.NoTax,
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
                    ),
                    currentCursor = "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjoxNzY3MjI1NzgwMDAwLCJpZCI6InB5bV93SlpOeVhHSDg3VTIzQjAwU1NmMDciLCJkaXJlY3Rpb24iOiJmb3J3YXJkIn0=",
                    nextCursor = null,
                    hasMore = false,
                    total = 5u,
                    raw = "",
                ),
            ) {
                client.listPayments(
                    limit = 2u,
                    cursor = "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjoxNzY3MjI1NzgwMDAwLCJpZCI6InB5bV93SlpOeVhHSDg3VTIzQjAwU1NmMDciLCJkaXJlY3Rpb24iOiJmb3J3YXJkIn0=",
                )
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `list_payments retried-after-503`() = case("flowglad/list_payments.retried-after-503", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladPaymentPage(
                    items = listOf(
                        FlowgladPayment(
                            id = "pym_42SPJhNN4g172Q83vPhgE",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10"),
                            amountMinor = 1000L,
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
                            taxAmount = BigDecimal("0"),
                            taxAmountMinor = 0L,
                            subtotal = BigDecimal("10"),
                            subtotalMinor = 1000L,
                            taxType = FlowgladTaxType.NoTax,
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
                        FlowgladPayment(
                            id = "pym_rapkGrXU0sAZ8WB5NqR6j",
                            createdAt = Instant.parse("2026-01-01T00:01:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:01:02.5Z"),
                            createdByCommit = null,
                            updatedByCommit = null,
                            livemode = false,
                            invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            amount = BigDecimal("10.01"),
                            amountMinor = 1001L,
                            paymentMethod = FlowgladPaymentMethodType.Card,
                            currency = "USD",
                            status = FlowgladPaymentStatus.Succeeded,
                            state = PaymentState.SUCCEEDED,
                            chargeDate = Instant.parse("2026-01-01T00:01:01Z"),
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
                            subtotal = BigDecimal("10.01"),
                            subtotalMinor = 1001L,
                            taxType = FlowgladTaxType.NoTax,
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
                    ),
                    currentCursor = null,
                    nextCursor = null,
                    hasMore = false,
                    total = 2u,
                    raw = "",
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** One row that cannot be understood spoils the page rather than vanishing from it. */
    @Test
    fun `list_payments row-unreadable`() = case("flowglad/list_payments.row-unreadable", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Protocol::class,
                    "protocol",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 200u,
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments()
            }
        }
    }

    /** An empty cursor is refused before anything is sent. */
    @Test
    fun `list_payments wrong-cursor-empty`() = case("flowglad/list_payments.wrong-cursor-empty", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "cursor",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments(cursor = "")
            }
        }
    }

    /** The limit that the provider would refuse is refused before anything is sent. */
    @Test
    fun `list_payments wrong-limit-500`() = case("flowglad/list_payments.wrong-limit-500", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "limit",
                    reason = "must be 1 to 100",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments(limit = 500u)
            }
        }
    }

    /** A page of nothing is refused before anything is sent. */
    @Test
    fun `list_payments wrong-limit-zero`() = case("flowglad/list_payments.wrong-limit-zero", "list_payments") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "limit",
                    reason = "must be 1 to 100",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.listPayments(limit = 0u)
            }
        }
    }
}
