// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladGetCustomerBillingGeneratedTest {
    /** A customer that the provider does not know. */
    @Test
    fun `get_customer_billing error-404`() = case("flowglad/get_customer_billing.error-404", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.NotFound::class,
                    "not_found",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 404u,
                    providerCode = "NOT_FOUND",
                    requestId = "3f9c1a2b",
                    reason = "Customer with externalId nobody not found",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCustomerBilling(externalId = "nobody")
            }
        }
    }

    /** A missing record arrives as a server error in practice; its text is kept and decides nothing. */
    @Test
    fun `get_customer_billing error-500`() = case("flowglad/get_customer_billing.error-500", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "Unwrap called on Err: Panic: Unwrap called on Err: NotFoundError: not found",
                ),
            ) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `get_customer_billing fault-close-after-reading`() = case("flowglad/get_customer_billing.fault-close-after-reading", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `get_customer_billing fault-close-before-reading`() = case("flowglad/get_customer_billing.fault-close-before-reading", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `get_customer_billing fault-stall`() = case("flowglad/get_customer_billing.fault-stall", "get_customer_billing") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `get_customer_billing fault-truncated`() = case("flowglad/get_customer_billing.fault-truncated", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `get_customer_billing fault-wrong-length`() = case("flowglad/get_customer_billing.fault-wrong-length", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** One invoice that cannot be understood spoils the answer rather than vanishing from it. */
    @Test
    fun `get_customer_billing invoice-unreadable`() = case("flowglad/get_customer_billing.invoice-unreadable", "get_customer_billing") { url ->
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
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** A customer without a subscription. */
    @Test
    fun `get_customer_billing no-subscription`() = case("flowglad/get_customer_billing.no-subscription", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCustomerBilling(
                    customer = FlowgladCustomer(
                        id = "cust_roRV1yvFewPL1a0dJHArN",
                        externalId = "user_42",
                        createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                        updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                        livemode = false,
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        email = "ada@example.com",
                        name = "Ada Example",
                        archived = false,
                        invoiceNumberBase = "A1B2C3D",
                        logoUrl = null,
                        iconUrl = null,
                        domain = null,
                        userId = null,
                        billingAddress = null,
                        raw = "",
                    ),
                    subscriptions = listOf(),
                    currentSubscriptions = listOf(),
                    currentSubscription = null,
                    invoices = listOf(
                        FlowgladInvoice(
                            id = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            invoiceNumber = "A1B2C3D-00001",
                            invoiceType = FlowgladInvoiceType.Subscription,
                            status = FlowgladInvoiceStatus.Paid,
                            currency = "USD",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.6Z"),
                            invoiceDate = Instant.parse("2026-01-01T00:00:00Z"),
                            dueDate = null,
                            livemode = false,
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                            purchaseId = null,
                            billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                            billingPeriodStartDate = Instant.parse("2026-01-01T00:00:00Z"),
                            billingPeriodEndDate = Instant.parse("2026-02-01T00:00:00Z"),
                            billingRunId = "billing_run_nqZwZKW0mPciJJEsRO4FX",
                            ownerMembershipId = null,
                            memo = null,
                            pdfUrl = null,
                            receiptPdfUrl = null,
                            bankPaymentOnly = false,
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
                            lineItems = listOf(
                                FlowgladInvoiceLineItem(
                                    id = "inv_li_tABczojk3XOhxJYdjvy37",
                                    lineType = FlowgladInvoiceLineItemType.Static,
                                    description = "Pro",
                                    quantity = 1u,
                                    price = BigDecimal("100"),
                                    priceMinor = 10000L,
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                ),
                            ),
                        ),
                    ),
                    paymentMethods = listOf(
                        FlowgladPaymentMethod(
                            id = "pm_sZg22sUgdpqZhE77xW8A8",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            methodType = FlowgladPaymentMethodType.Card,
                            isDefault = true,
                            billingDetails = FlowgladBillingAddress(
                                name = "Ada Example",
                                firstName = null,
                                lastName = null,
                                email = "ada@example.com",
                                phone = null,
                                address = FlowgladAddress(
                                    name = null,
                                    line1 = "1 Main St",
                                    line2 = null,
                                    city = "New York",
                                    state = "NY",
                                    postalCode = "10001",
                                    country = "US",
                                ),
                            ),
                            brand = "visa",
                            last4 = "4242",
                            metadata = null,
                        ),
                    ),
                    billingPortalUrl = "https://app.flowglad.com/billing-portal/org_fripGrPG5wc7lj8nMbgWW",
                    raw = "",
                ),
            ) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** An invoice of a purchase in yen with a line of usage, and a bank account. */
    @Test
    fun `get_customer_billing other-kinds`() = case("flowglad/get_customer_billing.other-kinds", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCustomerBilling(
                    customer = FlowgladCustomer(
                        id = "cust_roRV1yvFewPL1a0dJHArN",
                        externalId = "user_42",
                        createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                        updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                        livemode = false,
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        email = "ada@example.com",
                        name = "Ada Example",
                        archived = false,
                        invoiceNumberBase = "A1B2C3D",
                        logoUrl = null,
                        iconUrl = null,
                        domain = null,
                        userId = null,
                        billingAddress = null,
                        raw = "",
                    ),
                    subscriptions = listOf(),
                    currentSubscriptions = listOf(),
                    currentSubscription = null,
                    invoices = listOf(
                        FlowgladInvoice(
                            id = "inv_gTXrevEXx8gnFRLYPOfV6",
                            invoiceNumber = "A1B2C3D-00002",
                            invoiceType = FlowgladInvoiceType.Purchase,
                            status = FlowgladInvoiceStatus.Paid,
                            currency = "JPY",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.6Z"),
                            invoiceDate = Instant.parse("2026-01-01T00:00:00Z"),
                            dueDate = Instant.parse("2026-01-08T00:00:00Z"),
                            livemode = false,
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            subscriptionId = null,
                            purchaseId = "prch_hlmegth6bQr1n7eG7bTfS",
                            billingPeriodId = null,
                            billingPeriodStartDate = null,
                            billingPeriodEndDate = null,
                            billingRunId = null,
                            ownerMembershipId = "memb_1",
                            memo = "Danke",
                            pdfUrl = "https://app.flowglad.com/invoice.pdf",
                            receiptPdfUrl = "https://app.flowglad.com/receipt.pdf",
                            bankPaymentOnly = true,
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
                            lineItems = listOf(
                                FlowgladInvoiceLineItem(
                                    id = "inv_li_yZ51zC7kVNskFmvMJQ9bc",
                                    lineType = FlowgladInvoiceLineItemType.Static,
                                    description = "Pro",
                                    quantity = 1u,
                                    price = BigDecimal("10000"),
                                    priceMinor = 10000L,
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                ),
                                FlowgladInvoiceLineItem(
                                    id = "inv_li_usage",
                                    lineType = FlowgladInvoiceLineItemType.Usage,
                                    description = null,
                                    quantity = 3u,
                                    price = BigDecimal("5"),
                                    priceMinor = 5L,
                                    priceId = null,
                                ),
                            ),
                        ),
                    ),
                    paymentMethods = listOf(
                        FlowgladPaymentMethod(
                            id = "pm_sZg22sUgdpqZhE77xW8A8",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            methodType = FlowgladPaymentMethodType.UsBankAccount,
                            isDefault = false,
                            billingDetails = FlowgladBillingAddress(
                                name = "Ada Example",
                                firstName = null,
                                lastName = null,
                                email = "ada@example.com",
                                phone = null,
                                address = FlowgladAddress(
                                    name = null,
                                    line1 = "1 Main St",
                                    line2 = null,
                                    city = "New York",
                                    state = "NY",
                                    postalCode = "10001",
                                    country = "US",
                                ),
                            ),
                            brand = null,
                            last4 = "6789",
                            metadata = mapOf<String, String>("shelf" to "7"),
                        ),
                    ),
                    billingPortalUrl = "https://app.flowglad.com/billing-portal/org_fripGrPG5wc7lj8nMbgWW",
                    raw = "",
                ),
            ) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** A 2xx answer without the record is not an empty result. */
    @Test
    fun `get_customer_billing record-missing`() = case("flowglad/get_customer_billing.record-missing", "get_customer_billing") { url ->
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
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `get_customer_billing retried-after-503`() = case("flowglad/get_customer_billing.retried-after-503", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladCustomerBilling(
                    customer = FlowgladCustomer(
                        id = "cust_roRV1yvFewPL1a0dJHArN",
                        externalId = "user_42",
                        createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                        updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                        livemode = false,
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        email = "ada@example.com",
                        name = "Ada Example",
                        archived = false,
                        invoiceNumberBase = "A1B2C3D",
                        logoUrl = null,
                        iconUrl = null,
                        domain = null,
                        userId = null,
                        billingAddress = null,
                        raw = "",
                    ),
                    subscriptions = listOf(
                        FlowgladSubscription(
                            id = "sub_UH4PAlxEIuF1R7npoCPF3",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            priceId = "price_O85ftYRfFjhgA4znd4x3h",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                            startDate = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            current = true,
                            renews = true,
                            status = FlowgladSubscriptionStatus.Active,
                            defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                            backupPaymentMethodId = null,
                            name = "Pro",
                            cancellationReason = null,
                            replacedBySubscriptionId = null,
                            trialEnd = null,
                            currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                            currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                            billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                            canceledAt = null,
                            cancelScheduledAt = null,
                            scheduledAdjustmentAt = null,
                            metadata = null,
                            isFreePlan = false,
                            doNotCharge = false,
                            runBillingAtPeriodStart = true,
                            interval = FlowgladIntervalUnit.Month,
                            intervalCount = 1u,
                            items = listOf(
                                FlowgladSubscriptionItem(
                                    id = "si_DRL9eHAPRO6TkHMyYlSQh",
                                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                                    name = "Pro",
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                    unitPrice = BigDecimal("100"),
                                    unitPriceMinor = 10000L,
                                    quantity = 1u,
                                    addedDate = Instant.parse("2026-01-01T00:00:00Z"),
                                    expiredAt = null,
                                    externalId = null,
                                    manuallyCreated = false,
                                    metadata = null,
                                    price = FlowgladPrice(
                                        id = "price_O85ftYRfFjhgA4znd4x3h",
                                        slug = "pro_monthly",
                                        name = "Pro",
                                        productId = "prod_tF2WBT5siBiT1u1ev0cpg",
                                        priceType = FlowgladPriceType.Subscription,
                                        currency = "USD",
                                        unitPrice = BigDecimal("100"),
                                        unitPriceMinor = 10000L,
                                        intervalUnit = FlowgladIntervalUnit.Month,
                                        intervalCount = 1u,
                                        trialPeriodDays = null,
                                        usageEventsPerUnit = null,
                                        usageMeterId = null,
                                        active = true,
                                        isDefault = true,
                                    ),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    currentSubscriptions = listOf(
                        FlowgladSubscription(
                            id = "sub_UH4PAlxEIuF1R7npoCPF3",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            priceId = "price_O85ftYRfFjhgA4znd4x3h",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                            startDate = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            current = true,
                            renews = true,
                            status = FlowgladSubscriptionStatus.Active,
                            defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                            backupPaymentMethodId = null,
                            name = "Pro",
                            cancellationReason = null,
                            replacedBySubscriptionId = null,
                            trialEnd = null,
                            currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                            currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                            billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                            canceledAt = null,
                            cancelScheduledAt = null,
                            scheduledAdjustmentAt = null,
                            metadata = null,
                            isFreePlan = false,
                            doNotCharge = false,
                            runBillingAtPeriodStart = true,
                            interval = FlowgladIntervalUnit.Month,
                            intervalCount = 1u,
                            items = listOf(
                                FlowgladSubscriptionItem(
                                    id = "si_DRL9eHAPRO6TkHMyYlSQh",
                                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                                    name = "Pro",
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                    unitPrice = BigDecimal("100"),
                                    unitPriceMinor = 10000L,
                                    quantity = 1u,
                                    addedDate = Instant.parse("2026-01-01T00:00:00Z"),
                                    expiredAt = null,
                                    externalId = null,
                                    manuallyCreated = false,
                                    metadata = null,
                                    price = FlowgladPrice(
                                        id = "price_O85ftYRfFjhgA4znd4x3h",
                                        slug = "pro_monthly",
                                        name = "Pro",
                                        productId = "prod_tF2WBT5siBiT1u1ev0cpg",
                                        priceType = FlowgladPriceType.Subscription,
                                        currency = "USD",
                                        unitPrice = BigDecimal("100"),
                                        unitPriceMinor = 10000L,
                                        intervalUnit = FlowgladIntervalUnit.Month,
                                        intervalCount = 1u,
                                        trialPeriodDays = null,
                                        usageEventsPerUnit = null,
                                        usageMeterId = null,
                                        active = true,
                                        isDefault = true,
                                    ),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    currentSubscription = FlowgladSubscription(
                        id = "sub_UH4PAlxEIuF1R7npoCPF3",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                        updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                        startDate = Instant.parse("2026-01-01T00:00:00Z"),
                        livemode = false,
                        current = true,
                        renews = true,
                        status = FlowgladSubscriptionStatus.Active,
                        defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                        backupPaymentMethodId = null,
                        name = "Pro",
                        cancellationReason = null,
                        replacedBySubscriptionId = null,
                        trialEnd = null,
                        currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                        currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                        billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                        canceledAt = null,
                        cancelScheduledAt = null,
                        scheduledAdjustmentAt = null,
                        metadata = null,
                        isFreePlan = false,
                        doNotCharge = false,
                        runBillingAtPeriodStart = true,
                        interval = FlowgladIntervalUnit.Month,
                        intervalCount = 1u,
                        items = listOf(
                            FlowgladSubscriptionItem(
                                id = "si_DRL9eHAPRO6TkHMyYlSQh",
                                subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                                name = "Pro",
                                priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                unitPrice = BigDecimal("100"),
                                unitPriceMinor = 10000L,
                                quantity = 1u,
                                addedDate = Instant.parse("2026-01-01T00:00:00Z"),
                                expiredAt = null,
                                externalId = null,
                                manuallyCreated = false,
                                metadata = null,
                                price = FlowgladPrice(
                                    id = "price_O85ftYRfFjhgA4znd4x3h",
                                    slug = "pro_monthly",
                                    name = "Pro",
                                    productId = "prod_tF2WBT5siBiT1u1ev0cpg",
                                    priceType = FlowgladPriceType.Subscription,
                                    currency = "USD",
                                    unitPrice = BigDecimal("100"),
                                    unitPriceMinor = 10000L,
                                    intervalUnit = FlowgladIntervalUnit.Month,
                                    intervalCount = 1u,
                                    trialPeriodDays = null,
                                    usageEventsPerUnit = null,
                                    usageMeterId = null,
                                    active = true,
                                    isDefault = true,
                                ),
                            ),
                        ),
                        raw = "",
                    ),
                    invoices = listOf(
                        FlowgladInvoice(
                            id = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            invoiceNumber = "A1B2C3D-00001",
                            invoiceType = FlowgladInvoiceType.Subscription,
                            status = FlowgladInvoiceStatus.Paid,
                            currency = "USD",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.6Z"),
                            invoiceDate = Instant.parse("2026-01-01T00:00:00Z"),
                            dueDate = null,
                            livemode = false,
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                            purchaseId = null,
                            billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                            billingPeriodStartDate = Instant.parse("2026-01-01T00:00:00Z"),
                            billingPeriodEndDate = Instant.parse("2026-02-01T00:00:00Z"),
                            billingRunId = "billing_run_nqZwZKW0mPciJJEsRO4FX",
                            ownerMembershipId = null,
                            memo = null,
                            pdfUrl = null,
                            receiptPdfUrl = null,
                            bankPaymentOnly = false,
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
                            lineItems = listOf(
                                FlowgladInvoiceLineItem(
                                    id = "inv_li_tABczojk3XOhxJYdjvy37",
                                    lineType = FlowgladInvoiceLineItemType.Static,
                                    description = "Pro",
                                    quantity = 1u,
                                    price = BigDecimal("100"),
                                    priceMinor = 10000L,
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                ),
                            ),
                        ),
                    ),
                    paymentMethods = listOf(
                        FlowgladPaymentMethod(
                            id = "pm_sZg22sUgdpqZhE77xW8A8",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            methodType = FlowgladPaymentMethodType.Card,
                            isDefault = true,
                            billingDetails = FlowgladBillingAddress(
                                name = "Ada Example",
                                firstName = null,
                                lastName = null,
                                email = "ada@example.com",
                                phone = null,
                                address = FlowgladAddress(
                                    name = null,
                                    line1 = "1 Main St",
                                    line2 = null,
                                    city = "New York",
                                    state = "NY",
                                    postalCode = "10001",
                                    country = "US",
                                ),
                            ),
                            brand = "visa",
                            last4 = "4242",
                            metadata = null,
                        ),
                    ),
                    billingPortalUrl = "https://app.flowglad.com/billing-portal/org_fripGrPG5wc7lj8nMbgWW",
                    raw = "",
                ),
            ) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** Everything about a customer with a subscription, an invoice and a card. */
    @Test
    fun `get_customer_billing with-subscription`() = case("flowglad/get_customer_billing.with-subscription", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCustomerBilling(
                    customer = FlowgladCustomer(
                        id = "cust_roRV1yvFewPL1a0dJHArN",
                        externalId = "user_42",
                        createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                        updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                        livemode = false,
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        email = "ada@example.com",
                        name = "Ada Example",
                        archived = false,
                        invoiceNumberBase = "A1B2C3D",
                        logoUrl = null,
                        iconUrl = null,
                        domain = null,
                        userId = null,
                        billingAddress = null,
                        raw = "",
                    ),
                    subscriptions = listOf(
                        FlowgladSubscription(
                            id = "sub_UH4PAlxEIuF1R7npoCPF3",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            priceId = "price_O85ftYRfFjhgA4znd4x3h",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                            startDate = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            current = true,
                            renews = true,
                            status = FlowgladSubscriptionStatus.Active,
                            defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                            backupPaymentMethodId = null,
                            name = "Pro",
                            cancellationReason = null,
                            replacedBySubscriptionId = null,
                            trialEnd = null,
                            currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                            currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                            billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                            canceledAt = null,
                            cancelScheduledAt = null,
                            scheduledAdjustmentAt = null,
                            metadata = null,
                            isFreePlan = false,
                            doNotCharge = false,
                            runBillingAtPeriodStart = true,
                            interval = FlowgladIntervalUnit.Month,
                            intervalCount = 1u,
                            items = listOf(
                                FlowgladSubscriptionItem(
                                    id = "si_DRL9eHAPRO6TkHMyYlSQh",
                                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                                    name = "Pro",
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                    unitPrice = BigDecimal("100"),
                                    unitPriceMinor = 10000L,
                                    quantity = 1u,
                                    addedDate = Instant.parse("2026-01-01T00:00:00Z"),
                                    expiredAt = null,
                                    externalId = null,
                                    manuallyCreated = false,
                                    metadata = null,
                                    price = FlowgladPrice(
                                        id = "price_O85ftYRfFjhgA4znd4x3h",
                                        slug = "pro_monthly",
                                        name = "Pro",
                                        productId = "prod_tF2WBT5siBiT1u1ev0cpg",
                                        priceType = FlowgladPriceType.Subscription,
                                        currency = "USD",
                                        unitPrice = BigDecimal("100"),
                                        unitPriceMinor = 10000L,
                                        intervalUnit = FlowgladIntervalUnit.Month,
                                        intervalCount = 1u,
                                        trialPeriodDays = null,
                                        usageEventsPerUnit = null,
                                        usageMeterId = null,
                                        active = true,
                                        isDefault = true,
                                    ),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    currentSubscriptions = listOf(
                        FlowgladSubscription(
                            id = "sub_UH4PAlxEIuF1R7npoCPF3",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            priceId = "price_O85ftYRfFjhgA4znd4x3h",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                            startDate = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            current = true,
                            renews = true,
                            status = FlowgladSubscriptionStatus.Active,
                            defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                            backupPaymentMethodId = null,
                            name = "Pro",
                            cancellationReason = null,
                            replacedBySubscriptionId = null,
                            trialEnd = null,
                            currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                            currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                            billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                            canceledAt = null,
                            cancelScheduledAt = null,
                            scheduledAdjustmentAt = null,
                            metadata = null,
                            isFreePlan = false,
                            doNotCharge = false,
                            runBillingAtPeriodStart = true,
                            interval = FlowgladIntervalUnit.Month,
                            intervalCount = 1u,
                            items = listOf(
                                FlowgladSubscriptionItem(
                                    id = "si_DRL9eHAPRO6TkHMyYlSQh",
                                    subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                                    name = "Pro",
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                    unitPrice = BigDecimal("100"),
                                    unitPriceMinor = 10000L,
                                    quantity = 1u,
                                    addedDate = Instant.parse("2026-01-01T00:00:00Z"),
                                    expiredAt = null,
                                    externalId = null,
                                    manuallyCreated = false,
                                    metadata = null,
                                    price = FlowgladPrice(
                                        id = "price_O85ftYRfFjhgA4znd4x3h",
                                        slug = "pro_monthly",
                                        name = "Pro",
                                        productId = "prod_tF2WBT5siBiT1u1ev0cpg",
                                        priceType = FlowgladPriceType.Subscription,
                                        currency = "USD",
                                        unitPrice = BigDecimal("100"),
                                        unitPriceMinor = 10000L,
                                        intervalUnit = FlowgladIntervalUnit.Month,
                                        intervalCount = 1u,
                                        trialPeriodDays = null,
                                        usageEventsPerUnit = null,
                                        usageMeterId = null,
                                        active = true,
                                        isDefault = true,
                                    ),
                                ),
                            ),
                            raw = "",
                        ),
                    ),
                    currentSubscription = FlowgladSubscription(
                        id = "sub_UH4PAlxEIuF1R7npoCPF3",
                        customerId = "cust_roRV1yvFewPL1a0dJHArN",
                        organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                        priceId = "price_O85ftYRfFjhgA4znd4x3h",
                        pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                        createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                        updatedAt = Instant.parse("2026-01-01T00:00:02Z"),
                        startDate = Instant.parse("2026-01-01T00:00:00Z"),
                        livemode = false,
                        current = true,
                        renews = true,
                        status = FlowgladSubscriptionStatus.Active,
                        defaultPaymentMethodId = "pm_sZg22sUgdpqZhE77xW8A8",
                        backupPaymentMethodId = null,
                        name = "Pro",
                        cancellationReason = null,
                        replacedBySubscriptionId = null,
                        trialEnd = null,
                        currentBillingPeriodStart = Instant.parse("2026-01-01T00:00:00Z"),
                        currentBillingPeriodEnd = Instant.parse("2026-02-01T00:00:00Z"),
                        billingCycleAnchorDate = Instant.parse("2026-01-01T00:00:00Z"),
                        canceledAt = null,
                        cancelScheduledAt = null,
                        scheduledAdjustmentAt = null,
                        metadata = null,
                        isFreePlan = false,
                        doNotCharge = false,
                        runBillingAtPeriodStart = true,
                        interval = FlowgladIntervalUnit.Month,
                        intervalCount = 1u,
                        items = listOf(
                            FlowgladSubscriptionItem(
                                id = "si_DRL9eHAPRO6TkHMyYlSQh",
                                subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                                name = "Pro",
                                priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                unitPrice = BigDecimal("100"),
                                unitPriceMinor = 10000L,
                                quantity = 1u,
                                addedDate = Instant.parse("2026-01-01T00:00:00Z"),
                                expiredAt = null,
                                externalId = null,
                                manuallyCreated = false,
                                metadata = null,
                                price = FlowgladPrice(
                                    id = "price_O85ftYRfFjhgA4znd4x3h",
                                    slug = "pro_monthly",
                                    name = "Pro",
                                    productId = "prod_tF2WBT5siBiT1u1ev0cpg",
                                    priceType = FlowgladPriceType.Subscription,
                                    currency = "USD",
                                    unitPrice = BigDecimal("100"),
                                    unitPriceMinor = 10000L,
                                    intervalUnit = FlowgladIntervalUnit.Month,
                                    intervalCount = 1u,
                                    trialPeriodDays = null,
                                    usageEventsPerUnit = null,
                                    usageMeterId = null,
                                    active = true,
                                    isDefault = true,
                                ),
                            ),
                        ),
                        raw = "",
                    ),
                    invoices = listOf(
                        FlowgladInvoice(
                            id = "inv_biFw4Fxr5ye3sXoaMbnxu",
                            invoiceNumber = "A1B2C3D-00001",
                            invoiceType = FlowgladInvoiceType.Subscription,
                            status = FlowgladInvoiceStatus.Paid,
                            currency = "USD",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:02.6Z"),
                            invoiceDate = Instant.parse("2026-01-01T00:00:00Z"),
                            dueDate = null,
                            livemode = false,
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            subscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                            purchaseId = null,
                            billingPeriodId = "billing_period_x82nj5eJSoSsAMYO8WKfD",
                            billingPeriodStartDate = Instant.parse("2026-01-01T00:00:00Z"),
                            billingPeriodEndDate = Instant.parse("2026-02-01T00:00:00Z"),
                            billingRunId = "billing_run_nqZwZKW0mPciJJEsRO4FX",
                            ownerMembershipId = null,
                            memo = null,
                            pdfUrl = null,
                            receiptPdfUrl = null,
                            bankPaymentOnly = false,
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
                            lineItems = listOf(
                                FlowgladInvoiceLineItem(
                                    id = "inv_li_tABczojk3XOhxJYdjvy37",
                                    lineType = FlowgladInvoiceLineItemType.Static,
                                    description = "Pro",
                                    quantity = 1u,
                                    price = BigDecimal("100"),
                                    priceMinor = 10000L,
                                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                                ),
                            ),
                        ),
                    ),
                    paymentMethods = listOf(
                        FlowgladPaymentMethod(
                            id = "pm_sZg22sUgdpqZhE77xW8A8",
                            customerId = "cust_roRV1yvFewPL1a0dJHArN",
                            pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                            createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                            updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                            livemode = false,
                            methodType = FlowgladPaymentMethodType.Card,
                            isDefault = true,
                            billingDetails = FlowgladBillingAddress(
                                name = "Ada Example",
                                firstName = null,
                                lastName = null,
                                email = "ada@example.com",
                                phone = null,
                                address = FlowgladAddress(
                                    name = null,
                                    line1 = "1 Main St",
                                    line2 = null,
                                    city = "New York",
                                    state = "NY",
                                    postalCode = "10001",
                                    country = "US",
                                ),
                            ),
                            brand = "visa",
                            last4 = "4242",
                            metadata = null,
                        ),
                    ),
                    billingPortalUrl = "https://app.flowglad.com/billing-portal/org_fripGrPG5wc7lj8nMbgWW",
                    raw = "",
                ),
            ) {
                client.getCustomerBilling(externalId = "user_42")
            }
        }
    }

    /** An id that leaves the path is refused before anything is sent. */
    @Test
    fun `get_customer_billing wrong-id-dots`() = case("flowglad/get_customer_billing.wrong-id-dots", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "external_id",
                    reason = "must not be \".\" or \"..\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCustomerBilling(externalId = "..")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_customer_billing wrong-id-empty`() = case("flowglad/get_customer_billing.wrong-id-empty", "get_customer_billing") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "external_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCustomerBilling(externalId = "")
            }
        }
    }
}
