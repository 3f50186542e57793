// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class FlowgladSignFlowgladWebhookGeneratedTest {
    /** A payment's event is signed as Flowglad's are. */
    @Test
    fun `sign_flowglad_webhook payment`() = case("flowglad/sign_flowglad_webhook.payment", "sign_flowglad_webhook") { url ->
        gives(
            FlowgladSignedWebhook(
                headers = mapOf<String, String>(
                    "content-type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=",
                    "svix-timestamp" to "1767225700",
                ),
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
            ),
        ) {
            signFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                secret = Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** The delivery service's published example is signed as published. */
    @Test
    fun `sign_flowglad_webhook public-vector`() = case("flowglad/sign_flowglad_webhook.public-vector", "sign_flowglad_webhook") { url ->
        gives(
            FlowgladSignedWebhook(
                headers = mapOf<String, String>(
                    "content-type" to "application/json",
                    "svix-id" to "msg_p5jXN8AQM9LWM0D4loKWxJek",
                    "svix-signature" to "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                    "svix-timestamp" to "1614265330",
                ),
                body = "{\"test\": 2432232314}",
            ),
        ) {
            signFlowgladWebhook(
                body = "{\"test\": 2432232314}",
                secret = Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                messageId = "msg_p5jXN8AQM9LWM0D4loKWxJek",
                sentAt = Instant.parse("2021-02-25T15:02:10Z"),
            )
        }
    }

    /** Text in other scripts is signed as UTF-8. */
    @Test
    fun `sign_flowglad_webhook unicode-body`() = case("flowglad/sign_flowglad_webhook.unicode-body", "sign_flowglad_webhook") { url ->
        gives(
            FlowgladSignedWebhook(
                headers = mapOf<String, String>(
                    "content-type" to "application/json",
                    "svix-id" to "msg_31f1owg1adTestVector0001",
                    "svix-signature" to "v1,KOm6PkO+TDPbdExM7elzXvbEWRo/MEcQ0Tf3cTacJdo=",
                    "svix-timestamp" to "1767225700",
                ),
                body = "{\"id\":\"cust_1\",\"object\":\"customer\",\"customer\":{\"id\":\"cust_1\",\"externalId\":\"größe-תודה\"},\"pricingModelId\":\"pricing_model_1\"}",
            ),
        ) {
            signFlowgladWebhook(
                body = "{\"id\":\"cust_1\",\"object\":\"customer\",\"customer\":{\"id\":\"cust_1\",\"externalId\":\"größe-תודה\"},\"pricingModelId\":\"pricing_model_1\"}",
                secret = Secret("whsec_GBkaGxwdHh8gISIjJCUmJygpKissLS4v"),
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A message id with a dot is refused, because the dot separates what is signed. */
    @Test
    fun `sign_flowglad_webhook wrong-message-id-dots`() = case("flowglad/sign_flowglad_webhook.wrong-message-id-dots", "sign_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "message_id",
                reason = "must be visible ASCII characters without dots, at least one",
            ),
        ) {
            signFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                secret = Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"),
                messageId = "msg.1",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }

    /** A secret that is not base64 is refused. */
    @Test
    fun `sign_flowglad_webhook wrong-secret-not-base64`() = case("flowglad/sign_flowglad_webhook.wrong-secret-not-base64", "sign_flowglad_webhook") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "secret",
                reason = "must be \"whsec_\" and base64",
            ),
        ) {
            signFlowgladWebhook(
                body = "{\"id\":\"pym_gs5o56wPJgackM4P4U7va\",\"object\":\"payment\",\"customer\":{\"id\":\"cust_roRV1yvFewPL1a0dJHArN\",\"externalId\":\"user_42\"},\"pricingModelId\":\"pricing_model_ETjhHGkkc9MEP2o6Z2OGu\"}",
                secret = Secret("whsec_***"),
                messageId = "msg_31f1owg1adTestVector0001",
                sentAt = Instant.parse("2026-01-01T00:01:40Z"),
            )
        }
    }
}
