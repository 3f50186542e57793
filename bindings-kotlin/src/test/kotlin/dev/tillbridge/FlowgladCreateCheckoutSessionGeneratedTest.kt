// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladCreateCheckoutSessionGeneratedTest {
    /** A session that starts a subscription which waits for payment. */
    @Test
    fun `create_checkout_session activate-subscription`() = case("flowglad/create_checkout_session.activate-subscription", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.ActivateSubscription,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.ActivateSubscription,
                    customerExternalId = "user_42",
                    targetSubscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A payment method may be saved for all subscriptions of a customer. */
    @Test
    fun `create_checkout_session add-payment-method-all`() = case("flowglad/create_checkout_session.add-payment-method-all", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/add-payment-method/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.AddPaymentMethod,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = null,
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    automaticallyUpdateSubscriptions = false,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.AddPaymentMethod,
                    customerExternalId = "user_42",
                    automaticallyUpdateSubscriptions = true,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A session that saves a payment method: it takes no money, so it has no payment state. */
    @Test
    fun `create_checkout_session add-payment-method`() = case("flowglad/create_checkout_session.add-payment-method", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/add-payment-method/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.AddPaymentMethod,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = null,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = null,
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    automaticallyUpdateSubscriptions = false,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.AddPaymentMethod,
                    customerExternalId = "user_42",
                    targetSubscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A session for anybody, at a price named by its slug. */
    @Test
    fun `create_checkout_session anonymous`() = case("flowglad/create_checkout_session.anonymous", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = null,
                    customerName = null,
                    customerEmail = null,
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    anonymous = true,
                    priceSlug = "pro_monthly",
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** Where no connection can be made, nothing was sent. */
    @Test
    fun `create_checkout_session connection-refused`() = case("flowglad/create_checkout_session.connection-refused", "create_checkout_session") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = "http://127.0.0.1:9",
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.NOT_SENT)) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** Without a type the session is for a product. */
    @Test
    fun `create_checkout_session default-type`() = case("flowglad/create_checkout_session.default-type", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** Issues of a refusal are kept. */
    @Test
    fun `create_checkout_session error-400`() = case("flowglad/create_checkout_session.error-400", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 400u,
                    providerCode = "BAD_REQUEST",
                    reason = "checkoutSession.successUrl: Invalid URL",
                    issues = listOf(FieldIssue(field = "checkoutSession.successUrl", reason = "Invalid URL")),
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A wrong key. */
    @Test
    fun `create_checkout_session error-401`() = case("flowglad/create_checkout_session.error-401", "create_checkout_session") { url ->
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
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A 408 does not say whether the session was made. */
    @Test
    fun `create_checkout_session error-408`() = case("flowglad/create_checkout_session.error-408", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 408u,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A refusal that arrives as a server error leaves open whether a session was made. */
    @Test
    fun `create_checkout_session error-500-price-not-found`() = case("flowglad/create_checkout_session.error-500-price-not-found", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    httpStatus = 500u,
                    providerCode = "INTERNAL_SERVER_ERROR",
                    reason = "Invalid priceId: Invalid or not-found price ID: no matching price found for id \"price_nope\"",
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = null,
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_nope",
                )
            }
        }
    }

    /** Every optional member of a product's session is sent. */
    @Test
    fun `create_checkout_session every-member`() = case("flowglad/create_checkout_session.every-member", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 3u,
                    preserveBillingCycleAnchor = true,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001", "note" to "תודה \"x\""),
                    outputName = "Größe L",
                )
            }
        }
    }

    /** The connection closes after the request was read, and the outcome is unknown. */
    @Test
    fun `create_checkout_session fault-close-after-reading`() = case("flowglad/create_checkout_session.fault-close-after-reading", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and the outcome is unknown. */
    @Test
    fun `create_checkout_session fault-close-before-reading`() = case("flowglad/create_checkout_session.fault-close-before-reading", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** No answer comes within the deadline, and the outcome is unknown. */
    @Test
    fun `create_checkout_session fault-stall`() = case("flowglad/create_checkout_session.fault-stall", "create_checkout_session") { url ->
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
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the outcome is unknown. */
    @Test
    fun `create_checkout_session fault-truncated`() = case("flowglad/create_checkout_session.fault-truncated", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** The answer announces more than it holds, and the outcome is unknown. */
    @Test
    fun `create_checkout_session fault-wrong-length`() = case("flowglad/create_checkout_session.fault-wrong-length", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** With retries allowed, a session whose answer was lost is asked for once. */
    @Test
    fun `create_checkout_session lost-answer`() = case("flowglad/create_checkout_session.lost-answer", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 2u).use { client ->
            raises(
                Expected(
                    PaymentException.OutcomeUnknown::class,
                    "outcome_unknown",
                    outcome = Outcome.UNKNOWN,
                    retry = RetryAdvice.Never,
                    attempt = Attempt(
                        provider = "flowglad",
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A text of 500 characters is the longest. */
    @Test
    fun `create_checkout_session metadata-longest`() = case("flowglad/create_checkout_session.metadata-longest", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>(
                        "clientReference" to "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
                    ),
                )
            }
        }
    }

    /** Only what is required is sent. */
    @Test
    fun `create_checkout_session minimal`() = case("flowglad/create_checkout_session.minimal", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceSlug = "pro_monthly",
                )
            }
        }
    }

    /** A refusal for too many calls is not documented, so a session is not asked for again by itself. */
    @Test
    fun `create_checkout_session not-repeated-after-429`() = case("flowglad/create_checkout_session.not-repeated-after-429", "create_checkout_session") { url ->
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
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A session for a product at a price, for a customer. */
    @Test
    fun `create_checkout_session product`() = case("flowglad/create_checkout_session.product", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    preserveBillingCycleAnchor = false,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A 2xx answer without the session leaves open whether it was made. */
    @Test
    fun `create_checkout_session record-missing`() = case("flowglad/create_checkout_session.record-missing", "create_checkout_session") { url ->
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
                        operation = "create_checkout_session",
                        startedAt = Instant.parse("1970-01-01T00:00:00Z"),
                        amount = null,
                        currency = null,
                        marker = "{\"clientReference\":\"order-1001\"}",
                        originalTransactionId = null,
                        refundedBefore = null,
                        customerId = "user_42",
                    ),
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A price where the subscription has its own is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-activate-with-price`() = case("flowglad/create_checkout_session.wrong-activate-with-price", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "price_id",
                    reason = "must not be given for activate_subscription",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.ActivateSubscription,
                    customerExternalId = "user_42",
                    priceId = "price_1",
                    targetSubscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A text that is no address is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-cancel-url-not-a-url`() = case("flowglad/create_checkout_session.wrong-cancel-url-not-a-url", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "cancel_url",
                    reason = "must be an absolute address such as \"https://shop.example/done\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "shop",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** An anonymous session with a customer is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-customer-and-anonymous`() = case("flowglad/create_checkout_session.wrong-customer-and-anonymous", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "anonymous",
                    reason = "must not be set beside customer_external_id",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    anonymous = true,
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A named session without its customer is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-customer-missing`() = case("flowglad/create_checkout_session.wrong-customer-missing", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "customer_external_id",
                    reason = "must be given",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A text of 501 characters is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-metadata-too-long`() = case("flowglad/create_checkout_session.wrong-metadata-too-long", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "output_metadata",
                    reason = "must hold texts of at most 500 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>(
                        "clientReference" to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    ),
                )
            }
        }
    }

    /** A quantity of payment methods is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-method-with-quantity`() = case("flowglad/create_checkout_session.wrong-method-with-quantity", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "quantity",
                    reason = "must not be given for add_payment_method",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.AddPaymentMethod,
                    customerExternalId = "user_42",
                    quantity = 2u,
                    targetSubscriptionId = "sub_UH4PAlxEIuF1R7npoCPF3",
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A product's session without a price is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-price-missing`() = case("flowglad/create_checkout_session.wrong-price-missing", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "price_id",
                    reason = "exactly one must be given of price_id, price_slug",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A subscription in a product's session is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-product-with-target`() = case("flowglad/create_checkout_session.wrong-product-with-target", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "target_subscription_id",
                    reason = "must not be given for product",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    targetSubscriptionId = "sub_1",
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A quantity of zero is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-quantity-zero`() = case("flowglad/create_checkout_session.wrong-quantity-zero", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "quantity",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 0u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** An address without a host is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-success-url-relative`() = case("flowglad/create_checkout_session.wrong-success-url-relative", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "success_url",
                    reason = "must be an absolute address such as \"https://shop.example/done\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A session that starts no subscription is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-target-missing`() = case("flowglad/create_checkout_session.wrong-target-missing", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "target_subscription_id",
                    reason = "must be given",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.ActivateSubscription,
                    customerExternalId = "user_42",
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A price named twice is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-two-prices`() = case("flowglad/create_checkout_session.wrong-two-prices", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "price_id",
                    reason = "exactly one must be given of price_id, price_slug",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Product,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    priceSlug = "pro_monthly",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }

    /** A type that only the provider makes is refused before anything is sent. */
    @Test
    fun `create_checkout_session wrong-type-purchase`() = case("flowglad/create_checkout_session.wrong-type-purchase", "create_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "session_type",
                    reason = "must be product, add_payment_method or activate_subscription",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.createCheckoutSession(
                    successUrl = "https://shop.example/success",
                    cancelUrl = "https://shop.example/cancel",
                    sessionType = FlowgladCheckoutSessionType.Purchase,
                    customerExternalId = "user_42",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    outputMetadata = mapOf<String, String>("clientReference" to "order-1001"),
                )
            }
        }
    }
}
