// Written by `cargo xtask generate`.
import type {
  FlowgladSignWebhookRequest,
  FlowgladSignedWebhook,
  FlowgladVerifyWebhookRequest,
  FlowgladWebhook,
  GlaseAppLink,
  GlaseAppLinkRequest,
  GlaseRenderQrCodeRequest,
  GlobianceParseWebhookRequest,
  GlobianceUntrustedWebhook,
  QrCode,
} from './types.generated.js'

/**
 * Makes the code of an invoice a link that opens the app on the buyer's own device.
 *
 * Refuses what is not a code of Glase's, so that no other link reaches the buyer.
 */
export declare function glaseAppLink(request: GlaseAppLinkRequest): GlaseAppLink

/**
 * Reads a message that anybody may have sent, for Globiance signs none.
 *
 * It gives ids alone: hand them to `confirmWebhook`, and act on what that gives.
 */
export declare function parseGlobianceWebhook(request: GlobianceParseWebhookRequest): GlobianceUntrustedWebhook

/** Draws a text as a QR code: as SVG, as PNG, and for a terminal. */
export declare function renderQrCode(request: GlaseRenderQrCodeRequest): QrCode

/** Signs a message as Flowglad's are signed, for tests of a handler. */
export declare function signFlowgladWebhook(request: FlowgladSignWebhookRequest): FlowgladSignedWebhook

/**
 * Checks that a message was signed with one of the endpoint's secrets, and reads it.
 *
 * The message says which thing changed and not how: read the thing before acting on it. A
 * header, time or signature that is wrong is the error `AuthenticationError`: answer with status 400.
 */
export declare function verifyFlowgladWebhook(request: FlowgladVerifyWebhookRequest): FlowgladWebhook
