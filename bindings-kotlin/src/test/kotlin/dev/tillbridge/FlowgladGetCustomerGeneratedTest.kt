// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladGetCustomerGeneratedTest {
    /** A customer without an email cannot be understood. */
    @Test
    fun `get_customer email-missing`() = case("flowglad/get_customer.email-missing", "get_customer") { url ->
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
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** A customer that the provider does not know. */
    @Test
    fun `get_customer error-404`() = case("flowglad/get_customer.error-404", "get_customer") { url ->
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
                client.getCustomer(externalId = "nobody")
            }
        }
    }

    /** A missing record arrives as a server error in practice; its text is kept and decides nothing. */
    @Test
    fun `get_customer error-500`() = case("flowglad/get_customer.error-500", "get_customer") { url ->
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
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** Every optional member with a value. */
    @Test
    fun `get_customer every-member`() = case("flowglad/get_customer.every-member", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCustomer(
                    id = "cust_roRV1yvFewPL1a0dJHArN",
                    externalId = "user_42",
                    createdAt = Instant.parse("2026-01-01T00:00:00Z"),
                    updatedAt = Instant.parse("2026-01-01T00:00:00Z"),
                    livemode = false,
                    organizationId = "org_fripGrPG5wc7lj8nMbgWW",
                    pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                    email = "ada@example.com",
                    name = "Ada Example",
                    archived = true,
                    invoiceNumberBase = "A1B2C3D",
                    logoUrl = "https://shop.example/logo.png",
                    iconUrl = "https://shop.example/icon.png",
                    domain = "shop.example",
                    userId = "user_7",
                    billingAddress = FlowgladBillingAddress(
                        name = "Ada Example",
                        firstName = "Ada",
                        lastName = "Example",
                        email = "ada@example.com",
                        phone = "+1 212 555 0100",
                        address = FlowgladAddress(
                            name = "Ada",
                            line1 = "1 Main St",
                            line2 = "Apt 2",
                            city = "New York",
                            state = "NY",
                            postalCode = "10001",
                            country = "US",
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** The connection closes after the read was read, and the read fails. */
    @Test
    fun `get_customer fault-close-after-reading`() = case("flowglad/get_customer.fault-close-after-reading", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** The connection closes before the read is read to its end, and the read fails. */
    @Test
    fun `get_customer fault-close-before-reading`() = case("flowglad/get_customer.fault-close-before-reading", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** No answer comes within the deadline, and the read fails. */
    @Test
    fun `get_customer fault-stall`() = case("flowglad/get_customer.fault-stall", "get_customer") { url ->
        Flowglad(
            apiKey = Secret("sk_test_fake_key_for_fixtures"),
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** The answer stops in the middle of its body, and the read fails. */
    @Test
    fun `get_customer fault-truncated`() = case("flowglad/get_customer.fault-truncated", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** The answer announces more than it holds, and the read fails. */
    @Test
    fun `get_customer fault-wrong-length`() = case("flowglad/get_customer.fault-wrong-length", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** A customer by the shop's own id. */
    @Test
    fun `get_customer found`() = case("flowglad/get_customer.found", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCustomer(
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
            ) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** The shop's own id is free text and one segment of the path. */
    @Test
    fun `get_customer id-encoded`() = case("flowglad/get_customer.id-encoded", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCustomer(
                    id = "cust_roRV1yvFewPL1a0dJHArN",
                    externalId = "team #7/ä+b%",
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
            ) {
                client.getCustomer(externalId = "team #7/ä+b%")
            }
        }
    }

    /** Members that may be null may be absent. */
    @Test
    fun `get_customer optionals-absent`() = case("flowglad/get_customer.optionals-absent", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            gives(
                FlowgladCustomer(
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
                    invoiceNumberBase = null,
                    logoUrl = null,
                    iconUrl = null,
                    domain = null,
                    userId = null,
                    billingAddress = null,
                    raw = "",
                ),
            ) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** A 2xx answer without the record is not an empty result. */
    @Test
    fun `get_customer record-missing`() = case("flowglad/get_customer.record-missing", "get_customer") { url ->
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
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** A read answered by a server error is repeated. */
    @Test
    fun `get_customer retried-after-503`() = case("flowglad/get_customer.retried-after-503", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 1u).use { client ->
            gives(
                FlowgladCustomer(
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
            ) {
                client.getCustomer(externalId = "user_42")
            }
        }
    }

    /** An id of spaces is refused before anything is sent. */
    @Test
    fun `get_customer wrong-id-blank`() = case("flowglad/get_customer.wrong-id-blank", "get_customer") { url ->
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
                client.getCustomer(externalId = "   ")
            }
        }
    }

    /** An id that the path swallows is refused before anything is sent. */
    @Test
    fun `get_customer wrong-id-dot`() = case("flowglad/get_customer.wrong-id-dot", "get_customer") { url ->
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
                client.getCustomer(externalId = ".")
            }
        }
    }

    /** An empty id is refused before anything is sent. */
    @Test
    fun `get_customer wrong-id-empty`() = case("flowglad/get_customer.wrong-id-empty", "get_customer") { url ->
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
                client.getCustomer(externalId = "")
            }
        }
    }

    /** An id with a line break is refused before anything is sent. */
    @Test
    fun `get_customer wrong-id-line-break`() = case("flowglad/get_customer.wrong-id-line-break", "get_customer") { url ->
        Flowglad(apiKey = Secret("sk_test_fake_key_for_fixtures"), baseUrl = url, retries = 0u).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "external_id",
                    reason = "must not hold control characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.getCustomer(externalId = "user\r\nX: 1")
            }
        }
    }
}
