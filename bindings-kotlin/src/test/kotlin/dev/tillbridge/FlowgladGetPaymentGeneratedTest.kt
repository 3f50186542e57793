// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladGetPaymentGeneratedTest {
    /** An amount beyond 64 bits cannot be understood. */
    @Test
    fun `get_payment amount-beyond-range`() = case("flowglad/get_payment.amount-beyond-range", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A fraction of a minor unit cannot be understood. */
    @Test
    fun `get_payment amount-fraction`() = case("flowglad/get_payment.amount-fraction", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** An amount beyond what a binary float holds keeps every digit. */
    @Test
    fun `get_payment amount-largest`() = case("flowglad/get_payment.amount-largest", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("92233720368547758.07"),
                    amountMinor = 9223372036854775807L,
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** An amount as text cannot be understood. */
    @Test
    fun `get_payment amount-text`() = case("flowglad/get_payment.amount-text", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Each time is read by its own form, so an answer may mix the generations. */
    @Test
    fun `get_payment both-generations`() = case("flowglad/get_payment.both-generations", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2025-06-18T09:15:02.117Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = "9b1f0c7d2e4a6b8c0d1e2f3a4b5c6d7e8f901234",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** JSON that stops in the middle cannot be understood. */
    @Test
    fun `get_payment broken-json-200`() = case("flowglad/get_payment.broken-json-200", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `get_payment connection-refused`() = case("flowglad/get_payment.connection-refused", "get_payment") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = "http://127.0.0.1:9",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** The Icelandic crown has two decimals here, other than in ISO 4217. */
    @Test
    fun `get_payment currency-isk`() = case("flowglad/get_payment.currency-isk", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "ISK",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A currency in another case is not one of the list. */
    @Test
    fun `get_payment currency-lower-case`() = case("flowglad/get_payment.currency-lower-case", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
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
                    currency = "usd",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** The ariary has no minor unit here, other than in ISO 4217. */
    @Test
    fun `get_payment currency-mga`() = case("flowglad/get_payment.currency-mga", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("10800"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "MGA",
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
                    taxAmount = BigDecimal("800"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("10000"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = BigDecimal("65"),
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A currency that the provider does not list is not converted, even where its decimals are known elsewhere. */
    @Test
    fun `get_payment currency-three-decimals`() = case("flowglad/get_payment.currency-three-decimals", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
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
                    currency = "KWD",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A currency on no list keeps the minor figure and shows no amount. */
    @Test
    fun `get_payment currency-unknown`() = case("flowglad/get_payment.currency-unknown", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A canceled payment, in the present form. */
    @Test
    fun `get_payment current-canceled`() = case("flowglad/get_payment.current-canceled", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_wSUF2ToD78wCt365MG9DK",
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
                    status = FlowgladPaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_wSUF2ToD78wCt365MG9DK")
            }
        }
    }

    /** A payment that was marked failed after six hours of waiting says so in its failure code. */
    @Test
    fun `get_payment current-failed-payment-timeout`() = case("flowglad/get_payment.current-failed-payment-timeout", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_UZQIlU6sQYtu0oREt8IB5",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.UsBankAccount,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Failed,
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
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.SalesTax,
                    taxCountry = "US",
                    taxState = "NY",
                    taxRatePercentage = "8.00",
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = "Payment timed out after 6 hours in pending state",
                    failureCode = "payment_timeout",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_UZQIlU6sQYtu0oREt8IB5")
            }
        }
    }

    /** A failed payment with the processor's reason, in the present form. */
    @Test
    fun `get_payment current-failed`() = case("flowglad/get_payment.current-failed", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_M2yPLxLxi1F10ZBzO5iP9",
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
                    status = FlowgladPaymentStatus.Failed,
                    state = PaymentState.FAILED,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = "Your card was declined.",
                    failureCode = "card_declined",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_M2yPLxLxi1F10ZBzO5iP9")
            }
        }
    }

    /** A part given back leaves the status succeeded, and the state tells it. */
    @Test
    fun `get_payment current-partially-refunded`() = case("flowglad/get_payment.current-partially-refunded", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_CWUeTYzkERz81FIujnrbt",
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
                    refundedAt = Instant.parse("2026-01-02T00:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_CWUeTYzkERz81FIujnrbt")
            }
        }
    }

    /** A bank debit under way, in the present form. */
    @Test
    fun `get_payment current-processing`() = case("flowglad/get_payment.current-processing", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_1T2eIn6uIyQFfGC20fKq1",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.UsBankAccount,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Processing,
                    state = PaymentState.PENDING,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_1T2eIn6uIyQFfGC20fKq1")
            }
        }
    }

    /** A refunded amount of zero is not a refund. */
    @Test
    fun `get_payment current-refunded-amount-zero`() = case("flowglad/get_payment.current-refunded-amount-zero", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_GTW4PAo5LZVrhwlHAsQ53",
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
                    refundedAmount = BigDecimal("0"),
                    refundedAmountMinor = 0L,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_GTW4PAo5LZVrhwlHAsQ53")
            }
        }
    }

    /** A payment given back in full, in the present form. */
    @Test
    fun `get_payment current-refunded`() = case("flowglad/get_payment.current-refunded", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_adml0yLVy2N00LlbHWm7m",
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
                    refundedAt = Instant.parse("2026-01-02T00:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_adml0yLVy2N00LlbHWm7m")
            }
        }
    }

    /** A payment that waits for the payer, in the present form. */
    @Test
    fun `get_payment current-requires-action`() = case("flowglad/get_payment.current-requires-action", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_bMFGiaCeAIxxeMavscNYo",
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
                    status = FlowgladPaymentStatus.RequiresAction,
                    state = PaymentState.ACTION_REQUIRED,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_bMFGiaCeAIxxeMavscNYo")
            }
        }
    }

    /** A payment that waits to be confirmed, in the present form. */
    @Test
    fun `get_payment current-requires-confirmation`() = case("flowglad/get_payment.current-requires-confirmation", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_RzZimZ0CHMsQf9fzd80oO",
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
                    status = FlowgladPaymentStatus.RequiresConfirmation,
                    state = PaymentState.PENDING,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_RzZimZ0CHMsQf9fzd80oO")
            }
        }
    }

    /** A payment that succeeded, in the present form. */
    @Test
    fun `get_payment current-succeeded`() = case("flowglad/get_payment.current-succeeded", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_gs5o56wPJgackM4P4U7va",
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
            ) {
                client.getPayment(paymentId = "pym_gs5o56wPJgackM4P4U7va")
            }
        }
    }

    /** Zero is an amount. */
    @Test
    fun `get_payment current-zero-amount`() = case("flowglad/get_payment.current-zero-amount", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_3H6HnPhr56UNRyqqw6xcT",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("0"),
                    amountMinor = 0L,
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
                    subtotal = BigDecimal("0"),
                    subtotalMinor = 0L,
                    taxType = null,
                    taxCountry = null,
                    taxState = null,
                    taxRatePercentage = null,
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_3H6HnPhr56UNRyqqw6xcT")
            }
        }
    }

    /** Yen have no minor unit: 1500 are 1500 yen. */
    @Test
    fun `get_payment current-zero-decimal-jpy`() = case("flowglad/get_payment.current-zero-decimal-jpy", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_j77Kgp5QncVvfh4iUyZ08",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("1500"),
                    amountMinor = 1500L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "JPY",
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
                    subtotal = BigDecimal("1500"),
                    subtotalMinor = 1500L,
                    taxType = FlowgladTaxType.NoTax,
                    taxCountry = "JP",
                    taxState = null,
                    taxRatePercentage = null,
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_j77Kgp5QncVvfh4iUyZ08")
            }
        }
    }

    /** The documented example of the present generation: epoch milliseconds, new members, an absent optional one beside null ones. */
    @Test
    fun `get_payment docs-current-example`() = case("flowglad/get_payment.docs-current-example", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "<string>",
                    createdAt = Instant.parse("1970-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("1970-01-01T00:00:00Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = true,
                    invoiceId = "<string>",
                    amount = BigDecimal("45035996273704.95"),
                    amountMinor = 4503599627370495L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    chargeDate = Instant.parse("1970-01-01T00:00:00Z"),
                    settlementDate = Instant.parse("1970-01-01T00:00:00Z"),
                    description = "<string>",
                    receiptNumber = "<string>",
                    receiptUrl = "<string>",
                    organizationId = "<string>",
                    customerId = "<string>",
                    purchaseId = "<string>",
                    subscriptionId = "<string>",
                    paymentMethodId = "<string>",
                    billingPeriodId = "<string>",
                    taxAmount = BigDecimal("-0.01"),
                    taxAmountMinor = -1L,
                    subtotal = BigDecimal("-0.01"),
                    subtotalMinor = -1L,
                    taxType = FlowgladTaxType.AmusementTax,
                    taxCountry = "AD",
                    taxState = "<string>",
                    taxRatePercentage = "<string>",
                    applicationFee = BigDecimal("-0.01"),
                    applicationFeeMinor = -1L,
                    refunded = true,
                    refundedAmount = BigDecimal("-0.01"),
                    refundedAmountMinor = -1L,
                    refundedAt = Instant.parse("1970-01-01T00:00:00Z"),
                    failureMessage = "<string>",
                    failureCode = "<string>",
                    pricingModelId = "<string>",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** With status 400 the code decides, as servers of the first generation need it. */
    @Test
    fun `get_payment error-400-code-not-found`() = case("flowglad/get_payment.error-400-code-not-found", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "NOT_FOUND",
                    reason = "No",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** With status 400 the code decides, as servers of the first generation need it. */
    @Test
    fun `get_payment error-400-code-unauthorized`() = case("flowglad/get_payment.error-400-code-unauthorized", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "UNAUTHORIZED",
                    reason = "No",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A refusal in the envelope that the interface description declares. */
    @Test
    fun `get_payment error-400-openapi-envelope`() = case("flowglad/get_payment.error-400-openapi-envelope", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    requestId = "3f9c1a2b",
                    reason = "Invalid input data",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Servers of the first generation sent every failure as 400, so there the code decides: a missing record cannot be told from a server error. */
    @Test
    fun `get_payment error-400-seed-era-not-found`() = case("flowglad/get_payment.error-400-seed-era-not-found", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "No payments found with id: pym_hcY8qPSwxctgMzXv5pMjo",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A refusal whose error is a list of issues: each is kept, and the reason joins them. */
    @Test
    fun `get_payment error-400-validation`() = case("flowglad/get_payment.error-400-validation", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    requestId = "3f9c1a2b",
                    reason = "id: Invalid input: expected string, received undefined",
                    issues = listOf(
                        FieldIssue(field = "id", reason = "Invalid input: expected string, received undefined"),
                    ),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A wrong, expired or throttled key is answered in plain text without a request id. */
    @Test
    fun `get_payment error-401-invalid-key`() = case("flowglad/get_payment.error-401-invalid-key", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    requestId = null,
                    reason = "API key invalid.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A malformed authorization is answered in plain text. */
    @Test
    fun `get_payment error-401-malformed-header`() = case("flowglad/get_payment.error-401-malformed-header", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "The API key was missing or in an invalid format.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A missing authorization is answered in plain text. */
    @Test
    fun `get_payment error-401-missing-header`() = case("flowglad/get_payment.error-401-missing-header", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "Unauthorized. Authorization header is required.",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A wrong key in the envelope that the interface description declares. */
    @Test
    fun `get_payment error-401-openapi-envelope`() = case("flowglad/get_payment.error-401-openapi-envelope", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = "UNAUTHORIZED",
                    reason = "Authorization not provided",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A missing authorization as servers of the first generation answered it. */
    @Test
    fun `get_payment error-401-seed-era`() = case("flowglad/get_payment.error-401-seed-era", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = null,
                    reason = "unauthorized",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A key that may not read this, in the declared envelope. */
    @Test
    fun `get_payment error-403-openapi-envelope`() = case("flowglad/get_payment.error-403-openapi-envelope", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = "FORBIDDEN",
                    reason = "Insufficient access",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A key that may not read this. */
    @Test
    fun `get_payment error-403`() = case("flowglad/get_payment.error-403", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 403u,
                    providerCode = "FORBIDDEN",
                    requestId = "3f9c1a2b",
                    reason = "Organization does not have access to this resource",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A missing payment as the server means to answer it. */
    @Test
    fun `get_payment error-404-json`() = case("flowglad/get_payment.error-404-json", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "NOT_FOUND",
                    requestId = "3f9c1a2b",
                    reason = "payments not found: pym_hcY8qPSwxctgMzXv5pMjo",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A missing payment in the declared envelope. */
    @Test
    fun `get_payment error-404-openapi-envelope`() = case("flowglad/get_payment.error-404-openapi-envelope", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "NOT_FOUND",
                    reason = "Not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** An unknown route is answered in plain text. */
    @Test
    fun `get_payment error-404-route`() = case("flowglad/get_payment.error-404-route", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = null,
                    reason = "Not Found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A refusal for too many calls without a wait. */
    @Test
    fun `get_payment error-429-no-header`() = case("flowglad/get_payment.error-429-no-header", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = null,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A wait given as a date is measured against the answer's own clock. */
    @Test
    fun `get_payment error-429-retry-after-date`() = case("flowglad/get_payment.error-429-retry-after-date", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(7000)),
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A refusal for too many calls carries the wait that it asks for. */
    @Test
    fun `get_payment error-429`() = case("flowglad/get_payment.error-429", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.RateLimited::class,
                    "rate_limited",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 429u,
                    providerCode = "TOO_MANY_REQUESTS",
                    reason = "Too many requests",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(2000)),
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A server error without a body. */
    @Test
    fun `get_payment error-500-empty`() = case("flowglad/get_payment.error-500-empty", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "HTTP 500",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A server error in the declared envelope. */
    @Test
    fun `get_payment error-500-openapi-envelope`() = case("flowglad/get_payment.error-500-openapi-envelope", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "Internal server error",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Servers of the first generation answered a wrong key with status 500 and one word. */
    @Test
    fun `get_payment error-500-seed-era-invalid-key`() = case("flowglad/get_payment.error-500-seed-era-invalid-key", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A missing payment arrives as a server error in practice; its text is kept and decides nothing. */
    @Test
    fun `get_payment error-500-wrapped-not-found`() = case("flowglad/get_payment.error-500-wrapped-not-found", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    requestId = "3f9c1a2b",
                    reason = "Unwrap called on Err: Panic: Unwrap called on Err: NotFoundError: payments not found: pym_hcY8qPSwxctgMzXv5pMjo",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A server error without a code. */
    @Test
    fun `get_payment error-500`() = case("flowglad/get_payment.error-500", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    requestId = "3f9c1a2b",
                    reason = "Internal server error",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A proxy's page keeps its status as the reason. */
    @Test
    fun `get_payment error-502-html`() = case("flowglad/get_payment.error-502-html", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Where both envelopes meet, the declared message is the reason. */
    @Test
    fun `get_payment error-both-members`() = case("flowglad/get_payment.error-both-members", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    reason = "Invalid input data",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A code that is no text is no code. */
    @Test
    fun `get_payment error-code-not-text`() = case("flowglad/get_payment.error-code-not-text", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Broken",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Issues of the declared envelope name no field. */
    @Test
    fun `get_payment error-declared-issues`() = case("flowglad/get_payment.error-declared-issues", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    reason = "Invalid input data",
                    issues = listOf(FieldIssue(field = "", reason = "id is too short")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** An error that repeats the key does not show it. */
    @Test
    fun `get_payment error-echoes-key`() = case("flowglad/get_payment.error-echoes-key", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 401u,
                    providerCode = "UNAUTHORIZED",
                    retry = RetryAdvice.Never,
                    excludes = listOf("sk_test_fake_key_for_fixtures"),
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A 2xx answer that holds an error is not a payment. */
    @Test
    fun `get_payment error-in-200`() = case("flowglad/get_payment.error-in-200", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Every issue is kept, and a nested path is joined with dots. */
    @Test
    fun `get_payment error-several-issues`() = case("flowglad/get_payment.error-several-issues", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    issues = listOf(
                        FieldIssue(field = "usageEvent.amount", reason = "Too small"),
                        FieldIssue(field = "items.0", reason = "Required"),
                    ),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A plain text is kept to its first 4096 bytes. */
    @Test
    fun `get_payment error-text-long`() = case("flowglad/get_payment.error-text-long", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Only the bare word means a wrong key; a longer text with status 500 is a server error. */
    @Test
    fun `get_payment error-unauthorized-in-page`() = case("flowglad/get_payment.error-unauthorized-in-page", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                    reason = "Unauthorized region",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `get_payment fault-close-after-reading`() = case("flowglad/get_payment.fault-close-after-reading", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `get_payment fault-close-before-reading`() = case("flowglad/get_payment.fault-close-before-reading", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `get_payment fault-stall`() = case("flowglad/get_payment.fault-stall", "get_payment") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `get_payment fault-truncated`() = case("flowglad/get_payment.fault-truncated", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `get_payment fault-wrong-length`() = case("flowglad/get_payment.fault-wrong-length", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `get_payment html-200`() = case("flowglad/get_payment.html-200", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Ids are opaque: letters, digits, hyphen and underscore. */
    @Test
    fun `get_payment id-of-any-letters`() = case("flowglad/get_payment.id-of-any-letters", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pay-A_9",
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
            ) {
                client.getPayment(paymentId = "pay-A_9")
            }
        }
    }

    /** The documented example of the first generation: every time an ISO text, no mode, commits named; placeholders are kept as text. */
    @Test
    fun `get_payment`() = case("flowglad/get_payment", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "<string>",
                    createdAt = Instant.parse("2023-11-07T05:31:56Z"),
                    updatedAt = Instant.parse("2023-11-07T05:31:56Z"),
                    createdByCommit = "<string>",
                    updatedByCommit = "<string>",
                    livemode = null,
                    invoiceId = "<string>",
                    amount = BigDecimal("1.23"),
                    amountMinor = 123L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    chargeDate = Instant.parse("2023-11-07T05:31:56Z"),
                    settlementDate = Instant.parse("2023-11-07T05:31:56Z"),
                    description = "<string>",
                    receiptNumber = "<string>",
                    receiptUrl = "<string>",
                    organizationId = null,
                    customerId = "<string>",
                    purchaseId = "<string>",
                    subscriptionId = "<string>",
                    paymentMethodId = "<string>",
                    billingPeriodId = "<string>",
                    taxAmount = BigDecimal("1.23"),
                    taxAmountMinor = 123L,
                    subtotal = BigDecimal("1.23"),
                    subtotalMinor = 123L,
                    taxType = FlowgladTaxType.AmusementTax,
                    taxCountry = "AF",
                    taxState = "<string>",
                    taxRatePercentage = "<string>",
                    applicationFee = BigDecimal("1.23"),
                    applicationFeeMinor = 123L,
                    refunded = true,
                    refundedAmount = BigDecimal("1.23"),
                    refundedAmountMinor = 123L,
                    refundedAt = Instant.parse("2023-11-07T05:31:56Z"),
                    failureMessage = "<string>",
                    failureCode = "<string>",
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A key is sent as it is, whatever its form: the forms have changed before. */
    @Test
    fun `get_payment key-of-another-form`() = case("flowglad/get_payment.key-of-another-form", "get_payment") { url ->
        Flowglad(apiKey = Secret("stg_sk_test_Ab3X_fixture+not/real=="), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A direct debit in a country that joined the list later. */
    @Test
    fun `get_payment method-sepa-debit`() = case("flowglad/get_payment.method-sepa-debit", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.SepaDebit,
                    currency = "EUR",
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
                    taxType = FlowgladTaxType.Vat,
                    taxCountry = "AX",
                    taxState = null,
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without amount cannot be understood. */
    @Test
    fun `get_payment missing-amount`() = case("flowglad/get_payment.missing-amount", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without chargeDate cannot be understood. */
    @Test
    fun `get_payment missing-charge-date`() = case("flowglad/get_payment.missing-charge-date", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without createdAt cannot be understood. */
    @Test
    fun `get_payment missing-created-at`() = case("flowglad/get_payment.missing-created-at", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without currency cannot be understood. */
    @Test
    fun `get_payment missing-currency`() = case("flowglad/get_payment.missing-currency", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without customerId cannot be understood. */
    @Test
    fun `get_payment missing-customer-id`() = case("flowglad/get_payment.missing-customer-id", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without id cannot be understood. */
    @Test
    fun `get_payment missing-id`() = case("flowglad/get_payment.missing-id", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without invoiceId cannot be understood. */
    @Test
    fun `get_payment missing-invoice-id`() = case("flowglad/get_payment.missing-invoice-id", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without paymentMethod cannot be understood. */
    @Test
    fun `get_payment missing-payment-method`() = case("flowglad/get_payment.missing-payment-method", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without refunded cannot be understood. */
    @Test
    fun `get_payment missing-refunded`() = case("flowglad/get_payment.missing-refunded", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A payment without status cannot be understood. */
    @Test
    fun `get_payment missing-status`() = case("flowglad/get_payment.missing-status", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read that the provider refuses is not repeated. */
    @Test
    fun `get_payment not-repeated-after-400`() = case("flowglad/get_payment.not-repeated-after-400", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    reason = "No",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A wrong key is not tried again. */
    @Test
    fun `get_payment not-repeated-after-401`() = case("flowglad/get_payment.not-repeated-after-401", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read that the provider refuses is not repeated. */
    @Test
    fun `get_payment not-repeated-after-404`() = case("flowglad/get_payment.not-repeated-after-404", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "NOT_FOUND",
                    reason = "No",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Everything that is not required may be absent. */
    @Test
    fun `get_payment optionals-absent`() = case("flowglad/get_payment.optionals-absent", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = null,
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = null,
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
                    organizationId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = null,
                    paymentMethodId = null,
                    billingPeriodId = null,
                    taxAmount = null,
                    taxAmountMinor = null,
                    subtotal = null,
                    subtotalMinor = null,
                    taxType = null,
                    taxCountry = null,
                    taxState = null,
                    taxRatePercentage = null,
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Everything that is not required may be null. */
    @Test
    fun `get_payment optionals-null`() = case("flowglad/get_payment.optionals-null", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = null,
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = null,
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
                    organizationId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = null,
                    paymentMethodId = null,
                    billingPeriodId = null,
                    taxAmount = null,
                    taxAmountMinor = null,
                    subtotal = null,
                    subtotalMinor = null,
                    taxType = null,
                    taxCountry = null,
                    taxState = null,
                    taxRatePercentage = null,
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A 2xx answer without the payment is not an empty result. */
    @Test
    fun `get_payment payment-missing`() = case("flowglad/get_payment.payment-missing", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A 2xx answer whose payment is null cannot be understood. */
    @Test
    fun `get_payment payment-null`() = case("flowglad/get_payment.payment-null", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A redirect is not followed: it could carry the key to another host. */
    @Test
    fun `get_payment redirect-302`() = case("flowglad/get_payment.redirect-302", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Protocol::class, "protocol", httpStatus = 302u)) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A required member that is null cannot be understood. */
    @Test
    fun `get_payment required-null`() = case("flowglad/get_payment.required-null", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read answered by a timeout at the provider is repeated. */
    @Test
    fun `get_payment retried-after-408`() = case("flowglad/get_payment.retried-after-408", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read refused for too many calls is repeated after the wait. */
    @Test
    fun `get_payment retried-after-429`() = case("flowglad/get_payment.retried-after-429", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `get_payment retried-after-500`() = case("flowglad/get_payment.retried-after-500", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `get_payment retried-after-503`() = case("flowglad/get_payment.retried-after-503", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read whose answer was lost is repeated. */
    @Test
    fun `get_payment retried-after-lost-answer`() = case("flowglad/get_payment.retried-after-lost-answer", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A read that keeps failing is given up after the allowed retries. */
    @Test
    fun `get_payment retries-exhausted`() = case("flowglad/get_payment.retries-exhausted", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A canceled payment, in the first generation's form. */
    @Test
    fun `get_payment seed-canceled`() = case("flowglad/get_payment.seed-canceled", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_L3avXHX2x3UabiLKOo81D",
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
                    status = FlowgladPaymentStatus.Canceled,
                    state = PaymentState.CANCELED,
                    chargeDate = Instant.parse("2025-06-18T09:15:03Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = null,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_L3avXHX2x3UabiLKOo81D")
            }
        }
    }

    /** A failed payment with the processor's reason, in the first generation's form. */
    @Test
    fun `get_payment seed-failed`() = case("flowglad/get_payment.seed-failed", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_AzokSalfFQH5gL0G3BWuF",
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
                    status = FlowgladPaymentStatus.Failed,
                    state = PaymentState.FAILED,
                    chargeDate = Instant.parse("2025-06-18T09:15:03Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = null,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = "Your card was declined.",
                    failureCode = "card_declined",
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_AzokSalfFQH5gL0G3BWuF")
            }
        }
    }

    /** Every member that may be null in the first generation is null. */
    @Test
    fun `get_payment seed-nullable-null`() = case("flowglad/get_payment.seed-nullable-null", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_lqOx7jvNBwQvUfh7lwLuB",
                    createdAt = Instant.parse("2025-06-18T09:15:02.117Z"),
                    updatedAt = null,
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = null,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Card,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Succeeded,
                    state = PaymentState.SUCCEEDED,
                    chargeDate = Instant.parse("2025-06-18T09:15:03Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    purchaseId = null,
                    subscriptionId = null,
                    paymentMethodId = null,
                    billingPeriodId = null,
                    taxAmount = null,
                    taxAmountMinor = null,
                    subtotal = null,
                    subtotalMinor = null,
                    taxType = null,
                    taxCountry = null,
                    taxState = null,
                    taxRatePercentage = null,
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_lqOx7jvNBwQvUfh7lwLuB")
            }
        }
    }

    /** A bank debit under way, in the first generation's form. */
    @Test
    fun `get_payment seed-processing`() = case("flowglad/get_payment.seed-processing", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_Kmd2e0mJ9ls6MfuwlQYMb",
                    createdAt = Instant.parse("2025-06-18T09:15:02.117Z"),
                    updatedAt = Instant.parse("2025-06-18T09:15:04.902Z"),
                    createdByCommit = "9b1f0c7d2e4a6b8c0d1e2f3a4b5c6d7e8f901234",
                    updatedByCommit = "9b1f0c7d2e4a6b8c0d1e2f3a4b5c6d7e8f901234",
                    livemode = null,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.UsBankAccount,
                    currency = "USD",
                    status = FlowgladPaymentStatus.Processing,
                    state = PaymentState.PENDING,
                    chargeDate = Instant.parse("2025-06-18T09:15:03Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = null,
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
                    applicationFee = null,
                    applicationFeeMinor = null,
                    refunded = false,
                    refundedAmount = null,
                    refundedAmountMinor = null,
                    refundedAt = null,
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_Kmd2e0mJ9ls6MfuwlQYMb")
            }
        }
    }

    /** Every member of the first generation with a realistic value. */
    @Test
    fun `get_payment seed-realistic`() = case("flowglad/get_payment.seed-realistic", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_sPr1POwrdqGk2Jb2JJLzH",
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
            ) {
                client.getPayment(paymentId = "pym_sPr1POwrdqGk2Jb2JJLzH")
            }
        }
    }

    /** A payment given back in full, in the first generation's form. */
    @Test
    fun `get_payment seed-refunded`() = case("flowglad/get_payment.seed-refunded", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_DHtCytZXFyMY2BE36R6d4",
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
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = null,
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
                    refundedAt = Instant.parse("2025-06-19T10:00:00Z"),
                    failureMessage = null,
                    failureCode = null,
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_DHtCytZXFyMY2BE36R6d4")
            }
        }
    }

    /** Times of the first generation without a fraction. */
    @Test
    fun `get_payment seed-second-precision`() = case("flowglad/get_payment.seed-second-precision", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_bfkn4vh1ugpkmRnOZqDiA",
                    createdAt = Instant.parse("2023-11-07T05:31:56Z"),
                    updatedAt = Instant.parse("2023-11-07T05:31:56Z"),
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
                    chargeDate = Instant.parse("2023-11-07T05:31:56Z"),
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = null,
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
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_bfkn4vh1ugpkmRnOZqDiA")
            }
        }
    }

    /** A payment that succeeded, in the first generation's form. */
    @Test
    fun `get_payment seed-succeeded`() = case("flowglad/get_payment.seed-succeeded", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_FkmfvLqSfYgOAe4plk742",
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
                    settlementDate = null,
                    description = null,
                    receiptNumber = null,
                    receiptUrl = null,
                    organizationId = null,
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
                    pricingModelId = null,
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_FkmfvLqSfYgOAe4plk742")
            }
        }
    }

    /** A time with a fraction of a millisecond cannot be understood. */
    @Test
    fun `get_payment time-fraction`() = case("flowglad/get_payment.time-fraction", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** An optional time that is no time cannot be understood either. */
    @Test
    fun `get_payment time-optional-unreadable`() = case("flowglad/get_payment.time-optional-unreadable", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A required time that is no time cannot be understood. */
    @Test
    fun `get_payment time-unreadable`() = case("flowglad/get_payment.time-unreadable", "get_payment") { url ->
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
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Digits beyond the millisecond do not disturb the reading. */
    @Test
    fun `get_payment times-nanoseconds`() = case("flowglad/get_payment.times-nanoseconds", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2025-06-18T09:15:02.117Z"),
                    updatedAt = Instant.parse("2025-06-18T09:15:04.9Z"),
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A text of digits is epoch milliseconds. */
    @Test
    fun `get_payment times-of-digits`() = case("flowglad/get_payment.times-of-digits", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00.123Z"),
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** A time with an offset is the same instant. */
    @Test
    fun `get_payment times-with-offset`() = case("flowglad/get_payment.times-with-offset", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Text in other scripts and quotes arrives as it was. */
    @Test
    fun `get_payment unicode-text`() = case("flowglad/get_payment.unicode-text", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
                    description = "Größe \"zwei\" \\ תודה 🙂",
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
                    failureMessage = "Línea\nrota",
                    failureCode = null,
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    raw = "",
                ),
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Members that nobody has described do not disturb the reading. */
    @Test
    fun `get_payment unknown-members`() = case("flowglad/get_payment.unknown-members", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** Words on no list are kept, and an unknown status has the unknown state. */
    @Test
    fun `get_payment unknown-words`() = case("flowglad/get_payment.unknown-words", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladPayment(
                    id = "pym_hcY8qPSwxctgMzXv5pMjo",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:02.5Z"),
                    createdByCommit = null,
                    updatedByCommit = null,
                    livemode = false,
                    invoiceId = "inv_biFw4Fxr5ye3sXoaMbnxu",
                    amount = BigDecimal("108"),
                    amountMinor = 10800L,
                    paymentMethod = FlowgladPaymentMethodType.Unknown(value = "crypto"),
                    currency = "USD",
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
                    taxAmount = BigDecimal("8"),
                    taxAmountMinor = 800L,
                    subtotal = BigDecimal("100"),
                    subtotalMinor = 10000L,
                    taxType = FlowgladTaxType.Unknown(value = "window_tax"),
                    taxCountry = "ZZ",
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
            ) {
                client.getPayment(paymentId = "pym_hcY8qPSwxctgMzXv5pMjo")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_payment wrong-id-empty`() = case("flowglad/get_payment.wrong-id-empty", "get_payment") { url ->
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
                client.getPayment(paymentId = "")
            }
        }
    }

    /** An id with a letter outside ASCII is refused before anything is sent. */
    @Test
    fun `get_payment wrong-id-not-ascii`() = case("flowglad/get_payment.wrong-id-not-ascii", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payment_id",
                    reason = "must hold only letters, digits, \"_\" and \"-\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_ä")
            }
        }
    }

    /** An id with a percent sign is refused before anything is sent. */
    @Test
    fun `get_payment wrong-id-percent`() = case("flowglad/get_payment.wrong-id-percent", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payment_id",
                    reason = "must hold only letters, digits, \"_\" and \"-\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_a%2Fb")
            }
        }
    }

    /** An id that would carry a query, by which the provider picks another record is refused before anything is sent. */
    @Test
    fun `get_payment wrong-id-query`() = case("flowglad/get_payment.wrong-id-query", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payment_id",
                    reason = "must hold only letters, digits, \"_\" and \"-\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_a?id=pym_b")
            }
        }
    }

    /** An id that would be a path of its own is refused before anything is sent. */
    @Test
    fun `get_payment wrong-id-slash`() = case("flowglad/get_payment.wrong-id-slash", "get_payment") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "payment_id",
                    reason = "must hold only letters, digits, \"_\" and \"-\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getPayment(paymentId = "pym_a/refund")
            }
        }
    }
}
