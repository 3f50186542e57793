// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.time.Instant
import kotlin.time.Duration

/**
 * Makes the code of an invoice a link that opens the app on the buyer's own device.
 *
 * Refuses what is not a code of Glase's, so that no other link reaches the buyer.
 *
 * @param code The `code` of an invoice, such as `HTTP://SEQR.SE/R20180809131415161`.
 * @param scheme Scheme of the app, letters, digits, `+`, `-` and `.`. Default `seqr`; the demo app's is
 *   `seqr-demo`, in older documents `SEQR-DEBUG`.
 */
public fun glaseAppLink(
    code: String,
    scheme: String? = null,
): GlaseAppLink =
    glaseAppLink(
        GlaseAppLinkRequest(
            code = code,
            scheme = scheme,
        ),
    )

/**
 * Reads a message that anybody may have sent, for Globiance signs none.
 *
 * It gives ids alone: hand them to `confirmWebhook`, and act on what that gives.
 *
 * @param body The body.
 */
public fun parseGlobianceWebhook(
    body: String,
): GlobianceUntrustedWebhook =
    parseGlobianceWebhook(
        GlobianceParseWebhookRequest(
            body = body,
        ),
    )

/**
 * Draws a text as a QR code: as SVG, as PNG, and for a terminal.
 *
 * @param text The text, at most 1000 characters: the `code` of an invoice, exactly as it came.
 */
public fun renderQrCode(
    text: String,
): QrCode =
    renderQrCode(
        GlaseRenderQrCodeRequest(
            text = text,
        ),
    )

/**
 * Signs a message as Flowglad's are signed, for tests of a handler.
 *
 * @param body The body.
 * @param secret The endpoint's signing secret, `whsec_...`.
 * @param messageId Id of the message, without dots. Default: a new one.
 * @param sentAt When it was sent, to the second. Default: now.
 */
public fun signFlowgladWebhook(
    body: String,
    secret: Secret,
    messageId: String? = null,
    sentAt: Instant? = null,
): FlowgladSignedWebhook =
    signFlowgladWebhook(
        FlowgladSignWebhookRequest(
            body = body,
            secret = secret,
            messageId = messageId,
            sentAt = sentAt,
        ),
    )

/**
 * Checks that a message was signed with one of the endpoint's secrets, and reads it.
 *
 * The message says which thing changed and not how: read the thing before acting on it. A
 * header, time or signature that is wrong is the error [PaymentException.Authentication]: answer with status 400.
 *
 * @param body The body, byte for byte as it arrived, before any JSON was parsed.
 * @param headers The headers, in any case: `svix-id`, `svix-timestamp` and `svix-signature`, or the same
 *   beginning with `webhook-`. Others are not looked at.
 * @param secrets The endpoint's signing secrets, `whsec_...`; more than one while they are rotated.
 * @param tolerance How old the message may be. Default 5 minutes.
 * @param futureTolerance How far its time may lie in the future. Default 1 minute.
 * @param now What time it is. Default: this machine's clock.
 */
public fun verifyFlowgladWebhook(
    body: String,
    headers: Map<String, String>,
    secrets: List<Secret>,
    tolerance: Duration? = null,
    futureTolerance: Duration? = null,
    now: Instant? = null,
): FlowgladWebhook =
    verifyFlowgladWebhook(
        FlowgladVerifyWebhookRequest(
            body = body,
            headers = headers,
            secrets = secrets,
            tolerance = tolerance?.toNative(),
            futureTolerance = futureTolerance?.toNative(),
            now = now,
        ),
    )
