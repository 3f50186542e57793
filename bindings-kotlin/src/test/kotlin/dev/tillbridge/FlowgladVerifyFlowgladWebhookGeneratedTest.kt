// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladVerifyFlowgladWebhookGeneratedTest {
    /** Where both sets of headers are there, one verifies as well as alone. */
    @Test
    fun `verify_flowglad_webhook both-header-sets`() = case("flowglad/verify_flowglad_webhook.both-header-sets", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                    "webhook-id" to "msg_31f1owg1adTestVector0001",
                    "webhook-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "webhook-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A delivery exactly as far ahead as is tolerated is taken. */
    @Test
    fun `verify_flowglad_webhook furthest-future-tolerated`() = case("flowglad/verify_flowglad_webhook.furthest-future-tolerated", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:00:40Z"),
            )
        }
    }

    /** Header names count without case. */
    @Test
    fun `verify_flowglad_webhook header-case`() = case("flowglad/verify_flowglad_webhook.header-case", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "SVIX-TIMESTAMP" to "1767225700",
                    "Svix-Id" to "msg_31f1owg1adTestVector0001",
                    "Svix-Signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A delivery without a message id is refused. */
    @Test
    fun `verify_flowglad_webhook id-missing`() = case("flowglad/verify_flowglad_webhook.id-missing", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-id",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A delivery without a signature is refused. */
    @Test
    fun `verify_flowglad_webhook missing-signature`() = case("flowglad/verify_flowglad_webhook.missing-signature", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** Without a secret nothing can be verified. */
    @Test
    fun `verify_flowglad_webhook no-secrets`() = case("flowglad/verify_flowglad_webhook.no-secrets", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "secrets",
                reason = "must hold at least one",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A time of anything but digits is refused. */
    @Test
    fun `verify_flowglad_webhook non-numeric-timestamp`() = case("flowglad/verify_flowglad_webhook.non-numeric-timestamp", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-timestamp",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "yesterday",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** The event of a purchase. */
    @Test
    fun `verify_flowglad_webhook object-purchase`() = case("flowglad/verify_flowglad_webhook.object-purchase", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Purchase,
                id = "purchase_1",
                customer = FlowgladWebhookCustomer(id = "cust_1", externalId = "user_42"),
                pricingModelId = "pricing_model_1",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"purchase_1\",\"object\":\"purchase\",\"customer\":{\"id\":\"cust_1\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_1\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,3zOYNMMOcZOQlABJsRRg/Mfky73ZefgpgErw5aHj3qQ=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A delivery exactly as old as the tolerance is taken. */
    @Test
    fun `verify_flowglad_webhook oldest-tolerated`() = case("flowglad/verify_flowglad_webhook.oldest-tolerated", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:06:40Z"),
            )
        }
    }

    /** A signature of another version alone is refused. */
    @Test
    fun `verify_flowglad_webhook only-other-version`() = case("flowglad/verify_flowglad_webhook.only-other-version", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
                excludes = listOf("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v2,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** The message id is signed too. */
    @Test
    fun `verify_flowglad_webhook other-id`() = case("flowglad/verify_flowglad_webhook.other-id", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
                excludes = listOf("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_other",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** Signatures of other versions and unreadable ones are passed over. */
    @Test
    fun `verify_flowglad_webhook other-versions-skipped`() = case("flowglad/verify_flowglad_webhook.other-versions-skipped", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v2,AAAA v1a,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA= v1,*** v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA= junk",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A wider tolerance of the future takes a delivery further ahead. */
    @Test
    fun `verify_flowglad_webhook own-future`() = case("flowglad/verify_flowglad_webhook.own-future", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                futureTolerance = 120000.milliseconds,
                now = Instant.parse("2026-01-01T00:00:39Z"),
            )
        }
    }

    /** A narrower tolerance refuses a younger delivery. */
    @Test
    fun `verify_flowglad_webhook own-tolerance-narrow`() = case("flowglad/verify_flowglad_webhook.own-tolerance-narrow", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-timestamp",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 30000.milliseconds,
                now = Instant.parse("2026-01-01T00:02:11Z"),
            )
        }
    }

    /** A wider tolerance takes an older delivery. */
    @Test
    fun `verify_flowglad_webhook own-tolerance`() = case("flowglad/verify_flowglad_webhook.own-tolerance", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 600000.milliseconds,
                now = Instant.parse("2026-01-01T00:06:41Z"),
            )
        }
    }

    /** A payment's event names the payment and not what happened to it. */
    @Test
    fun `verify_flowglad_webhook payment-event`() = case("flowglad/verify_flowglad_webhook.payment-event", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** Of several signatures one that matches is enough. */
    @Test
    fun `verify_flowglad_webhook rotated-secret`() = case("flowglad/verify_flowglad_webhook.rotated-secret", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,PtOc9ktzthiV7f8m6JB+7dNq5DzJyQWjtHU0j4ZtvBk= v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** Any of several secrets may have signed: secrets are rotated without a gap. */
    @Test
    fun `verify_flowglad_webhook second-secret`() = case("flowglad/verify_flowglad_webhook.second-secret", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,PtOc9ktzthiV7f8m6JB+7dNq5DzJyQWjtHU0j4ZtvBk=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(
                    Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
                    Secret("whsec_GBkaGxwdHh8gISIjJCUmJygpKissLS4v"),
                ),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** An empty secret is refused. */
    @Test
    fun `verify_flowglad_webhook secret-empty`() = case("flowglad/verify_flowglad_webhook.secret-empty", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "secrets",
                reason = "must be \"whsec_\" and base64",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A secret that is not base64 is refused. */
    @Test
    fun `verify_flowglad_webhook secret-not-base64`() = case("flowglad/verify_flowglad_webhook.secret-not-base64", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "secrets",
                reason = "must be \"whsec_\" and base64",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_***")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A signature that was cut is refused. */
    @Test
    fun `verify_flowglad_webhook signature-cut`() = case("flowglad/verify_flowglad_webhook.signature-cut", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
                excludes = listOf("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKg==",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** An empty signature is refused. */
    @Test
    fun `verify_flowglad_webhook signature-empty`() = case("flowglad/verify_flowglad_webhook.signature-empty", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A signed body that is not JSON cannot be understood. */
    @Test
    fun `verify_flowglad_webhook signed-not-json`() = case("flowglad/verify_flowglad_webhook.signed-not-json", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Protocol::class,
                "protocol",
                outcome = Outcome.NOT_SENT,
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "hello",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,vRdUnkDtxor480fzXTX0NI81MeBg5XPG9V4kUsFDOeU=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** The bytes are signed, so the same JSON with other spaces is refused. */
    @Test
    fun `verify_flowglad_webhook spaces-count`() = case("flowglad/verify_flowglad_webhook.spaces-count", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
                excludes = listOf("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\": \"pym_gs5o56wPJgackM4P4U7va\",\"object\": \"payment\",\"customer\": {\"id\": \"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\": \"user_42\"},\"pricingModelId\": \"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** The delivery service's published example. */
    @Test
    fun `verify_flowglad_webhook svix-public-vector`() = case("flowglad/verify_flowglad_webhook.svix-public-vector", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Protocol::class,
                "protocol",
                outcome = Outcome.NOT_SENT,
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"test\": 2432232314}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_p5jXN8AQM9LWM0D4loKWxJek",
                    "svix-signature" to "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                    "svix-timestamp" to "1614265330",
                ),
                secrets = listOf(Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2021-02-25T15:02:10Z"),
            )
        }
    }

    /** The event of a stream has no customer. */
    @Test
    fun `verify_flowglad_webhook sync-events-available`() = case("flowglad/verify_flowglad_webhook.sync-events-available", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.SyncStream,
                id = "org_fripGrPG5wc7lj8nMbgWW:test",
                customer = null,
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = "org_fripGrPG5wc7lj8nMbgWW:test",
                latestSequence = "1767225700000-0",
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"org_fripGrPG5wc7lj8nMbgWW:test\",\"object\":\"sync_stream\",\"scopeId\":\"org_fripGrPG5wc7lj8nMbgWW:test\",\"latestSequence\":\"1767225700000-0\",\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,W4WOtsQhbiUGH2pkEgCtcjoLrOs7J+MFd7FDFRhexIU=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A body that was changed on the way is refused. */
    @Test
    fun `verify_flowglad_webhook tampered-body`() = case("flowglad/verify_flowglad_webhook.tampered-body", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
                excludes = listOf("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"invoice\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A time beyond any calendar is refused. */
    @Test
    fun `verify_flowglad_webhook timestamp-absurd`() = case("flowglad/verify_flowglad_webhook.timestamp-absurd", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-timestamp",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,/cuFLA7y/dJeeLvvau/twNTO9fbHrllA1ixD54hiKYA=",
                    "svix-timestamp" to "99999999999999999999",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A time with a sign is refused. */
    @Test
    fun `verify_flowglad_webhook timestamp-with-sign`() = case("flowglad/verify_flowglad_webhook.timestamp-with-sign", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-timestamp",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "+1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A delivery from beyond the tolerated future is refused. */
    @Test
    fun `verify_flowglad_webhook too-far-in-future`() = case("flowglad/verify_flowglad_webhook.too-far-in-future", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-timestamp",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:00:39Z"),
            )
        }
    }

    /** A delivery older than the tolerance is refused. */
    @Test
    fun `verify_flowglad_webhook too-old`() = case("flowglad/verify_flowglad_webhook.too-old", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-timestamp",
                retry = RetryAdvice.Never,
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:06:41Z"),
            )
        }
    }

    /** A header that only begins like the service's own does not hide the other set. */
    @Test
    fun `verify_flowglad_webhook unbranded-beside-other-header`() = case("flowglad/verify_flowglad_webhook.unbranded-beside-other-header", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "svix-attempt" to "2",
                    "webhook-id" to "msg_31f1owg1adTestVector0001",
                    "webhook-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "webhook-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** The delivery service's other header names count too. */
    @Test
    fun `verify_flowglad_webhook unbranded-headers`() = case("flowglad/verify_flowglad_webhook.unbranded-headers", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Payment,
                id = "pym_gs5o56wPJgackM4P4U7va",
                customer = FlowgladWebhookCustomer(id = "cust_roRV1yvFewPL1a0dJHArN", externalId = "user_42"),
                pricingModelId = "pricing_model_ETjhHGkkc9MEP2o6Z2OGu",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "webhook-id" to "msg_31f1owg1adTestVector0001",
                    "webhook-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "webhook-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** Text in other scripts is signed as UTF-8. */
    @Test
    fun `verify_flowglad_webhook unicode-body`() = case("flowglad/verify_flowglad_webhook.unicode-body", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Customer,
                id = "cust_1",
                customer = FlowgladWebhookCustomer(id = "cust_1", externalId = "größe-תודה"),
                pricingModelId = "pricing_model_1",
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"cust_1\",\"object\":\"customer\",\"customer\":{\"id\":\"cust_1\",\"externalId\":\"größe-תודה\"},\"pricingModelId\":\"pricing_model_1\"}",
                headers = mapOf<String, String>(
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,rSviuTETHNk6ogc73rS0E9hcAqNJEAdoRoi4vm3hpO8=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** An object of an unknown kind verifies and is passed on. */
    @Test
    fun `verify_flowglad_webhook unknown-object`() = case("flowglad/verify_flowglad_webhook.unknown-object", "verify_flowglad_webhook") { url ->
        gives(
            FlowgladWebhook(
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
                objectType = FlowgladWebhookObject.Unknown(value = "dispute"),
                id = "disp_1",
                customer = null,
                pricingModelId = null,
                scopeId = null,
                latestSequence = null,
                raw = "",
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"disp_1\",\"object\":\"dispute\",\"customer\":null,\"extra\":1}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,qk7l3N51C5E1lic+7LEwkcXtvDu44q2XVNcIFt5EKe0=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A signature by another secret is refused. */
    @Test
    fun `verify_flowglad_webhook wrong-secret`() = case("flowglad/verify_flowglad_webhook.wrong-secret", "verify_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.Authentication::class,
                "authentication",
                outcome = Outcome.NOT_SENT,
                field = "svix-signature",
                retry = RetryAdvice.Never,
                excludes = listOf("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
            ),
        ) {
            verifyFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                headers = mapOf<String, String>(
                    "Content-Type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,PtOc9ktzthiV7f8m6JB+7dNq5DzJyQWjtHU0j4ZtvBk=",
                    "svix-timestamp" to "1767225700",
                ),
                secrets = listOf(Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
                tolerance = 300000.milliseconds,
                futureTolerance = 60000.milliseconds,
                now = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }
}
