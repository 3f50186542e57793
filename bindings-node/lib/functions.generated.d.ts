// Written by `cargo xtask generate`.
import type {
  FlowgladSignWebhookRequest,
  FlowgladSignedWebhook,
  FlowgladVerifyWebhookRequest,
  FlowgladWebhook,
} from './types.generated.js'

/** Signs a message as Flowglad's are signed, for tests of a handler. */
export declare function signFlowgladWebhook(request: FlowgladSignWebhookRequest): FlowgladSignedWebhook

/**
 * Checks that a message was signed with one of the endpoint's secrets, and reads it.
 *
 * The message says which thing changed and not how: read the thing before acting on it. A
 * header, time or signature that is wrong is the error `AuthenticationError`: answer with status 400.
 */
export declare function verifyFlowgladWebhook(request: FlowgladVerifyWebhookRequest): FlowgladWebhook
