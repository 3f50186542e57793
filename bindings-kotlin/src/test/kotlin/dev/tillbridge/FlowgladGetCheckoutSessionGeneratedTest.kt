// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladGetCheckoutSessionGeneratedTest {
    /** A missing record arrives as a server error in practice; its text is kept and decides nothing. */
    @Test
    fun `get_checkout_session error-500`() = case("flowglad/get_checkout_session.error-500", "get_checkout_session") { url ->
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** A session that nobody finished. */
    @Test
    fun `get_checkout_session expired`() = case("flowglad/get_checkout_session.expired", "get_checkout_session") { url ->
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
                    status = FlowgladCheckoutSessionStatus.Expired,
                    state = PaymentState.CANCELED,
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** A session whose status is failed. */
    @Test
    fun `get_checkout_session failed`() = case("flowglad/get_checkout_session.failed", "get_checkout_session") { url ->
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
                    status = FlowgladCheckoutSessionStatus.Failed,
                    state = PaymentState.FAILED,
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `get_checkout_session fault-close-after-reading`() = case("flowglad/get_checkout_session.fault-close-after-reading", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `get_checkout_session fault-close-before-reading`() = case("flowglad/get_checkout_session.fault-close-before-reading", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `get_checkout_session fault-stall`() = case("flowglad/get_checkout_session.fault-stall", "get_checkout_session") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `get_checkout_session fault-truncated`() = case("flowglad/get_checkout_session.fault-truncated", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `get_checkout_session fault-wrong-length`() = case("flowglad/get_checkout_session.fault-wrong-length", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** Metadata may hold texts, numbers and flags. */
    @Test
    fun `get_checkout_session metadata`() = case("flowglad/get_checkout_session.metadata", "get_checkout_session") { url ->
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
                    outputMetadata = mapOf<String, String>(
                        "clientReference" to "order-1001",
                        "gift" to "false",
                        "try" to "2",
                    ),
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** A session that waits for the payer. */
    @Test
    fun `get_checkout_session open`() = case("flowglad/get_checkout_session.open", "get_checkout_session") { url ->
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** Members that may be null or absent are absent. */
    @Test
    fun `get_checkout_session optionals-absent`() = case("flowglad/get_checkout_session.optionals-absent", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = null,
                    expiresAt = null,
                    livemode = null,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Open,
                    state = PaymentState.ACTION_REQUIRED,
                    organizationId = null,
                    pricingModelId = null,
                    priceId = null,
                    quantity = null,
                    purchaseId = null,
                    invoiceId = null,
                    discountId = null,
                    customerId = null,
                    customerName = null,
                    customerEmail = null,
                    paymentMethodType = null,
                    billingAddress = null,
                    successUrl = null,
                    cancelUrl = null,
                    preserveBillingCycleAnchor = null,
                    outputMetadata = null,
                    outputName = null,
                    targetSubscriptionId = null,
                    automaticallyUpdateSubscriptions = null,
                    raw = "",
                ),
            ) {
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** A session whose status is pending. */
    @Test
    fun `get_checkout_session pending`() = case("flowglad/get_checkout_session.pending", "get_checkout_session") { url ->
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
                    status = FlowgladCheckoutSessionStatus.Pending,
                    state = PaymentState.PENDING,
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** A 2xx answer without the record is not an empty result. */
    @Test
    fun `get_checkout_session record-missing`() = case("flowglad/get_checkout_session.record-missing", "get_checkout_session") { url ->
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `get_checkout_session retried-after-503`() = case("flowglad/get_checkout_session.retried-after-503", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** A finished session names the purchase, the payment method and the billing address. */
    @Test
    fun `get_checkout_session succeeded`() = case("flowglad/get_checkout_session.succeeded", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:05:00Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Product,
                    status = FlowgladCheckoutSessionStatus.Succeeded,
                    state = PaymentState.SUCCEEDED,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    priceId = "price_O85ftYRfFjhgA4znd4x3h",
                    quantity = 1u,
                    purchaseId = "prch_hlmegth6bQr1n7eG7bTfS",
                    invoiceId = null,
                    discountId = null,
                    customerId = "cust_roRV1yvFewPL1a0dJHArN",
                    customerName = "Ada Example",
                    customerEmail = "ada@example.com",
                    paymentMethodType = FlowgladPaymentMethodType.Card,
                    billingAddress = FlowgladBillingAddress(
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** Words on no list are kept. */
    @Test
    fun `get_checkout_session unknown-words`() = case("flowglad/get_checkout_session.unknown-words", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCheckoutSession(
                    id = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    url = "https://app.flowglad.com/checkout/chckt_session_Pr9Q27z6zP1JbeZr1rE7x",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00.5Z"),
                    expiresAt = Instant.parse("2026-01-02T00:00:00Z"),
                    livemode = false,
                    sessionType = FlowgladCheckoutSessionType.Unknown(value = "gift"),
                    status = FlowgladCheckoutSessionStatus.Unknown(value = "paused"),
                    state = PaymentState.UNKNOWN,
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
                    paymentMethodType = FlowgladPaymentMethodType.Unknown(value = "crypto"),
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
                client.getCheckoutSession(checkoutSessionId = "chckt_session_Pr9Q27z6zP1JbeZr1rE7x")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_checkout_session wrong-id-empty`() = case("flowglad/get_checkout_session.wrong-id-empty", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "checkout_session_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutSession(checkoutSessionId = "")
            }
        }
    }

    /** An id that would be a path of its own is refused before anything is sent. */
    @Test
    fun `get_checkout_session wrong-id-slash`() = case("flowglad/get_checkout_session.wrong-id-slash", "get_checkout_session") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "checkout_session_id",
                    reason = "must hold only letters, digits, \"_\" and \"-\"",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCheckoutSession(checkoutSessionId = "pym_a/refund")
            }
        }
    }
}
