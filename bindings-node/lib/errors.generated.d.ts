// Written by `cargo xtask generate`.
import { PaymentError } from './errors.js'
import type { Attempt } from './types.generated.js'

export { PaymentError }

/** A field breaks a rule, found here before sending or by the provider. */
export declare class InvalidRequestError extends PaymentError {
  readonly kind: 'invalid_request'
}

/** The credentials are missing, wrong or revoked. */
export declare class AuthenticationError extends PaymentError {
  readonly kind: 'authentication'
}

/** The credentials may not do this. */
export declare class PermissionError extends PaymentError {
  readonly kind: 'permission'
}

/** The provider does not know the thing that was named. */
export declare class NotFoundError extends PaymentError {
  readonly kind: 'not_found'
}

/** The payment was refused; no money moved. */
export declare class DeclinedError extends PaymentError {
  readonly kind: 'declined'
}

/** The thing named is not in a state that allows this. */
export declare class ConflictError extends PaymentError {
  readonly kind: 'conflict'
}

/** Too many calls; the advice says how long to wait. */
export declare class RateLimitedError extends PaymentError {
  readonly kind: 'rate_limited'
}

/** The provider failed on its side. */
export declare class ProviderFailureError extends PaymentError {
  readonly kind: 'provider_failure'
}

/** An answer came that cannot be understood. */
export declare class ProtocolError extends PaymentError {
  readonly kind: 'protocol'
}

/** The connection could not be made or broke. */
export declare class TransportError extends PaymentError {
  readonly kind: 'transport'
}

/** The deadline passed. */
export declare class TimeoutError extends PaymentError {
  readonly kind: 'timeout'
}

/** The caller cancelled, and nothing had to be settled. */
export declare class CancelledError extends PaymentError {
  readonly kind: 'cancelled'
}

/**
 * A call that moves money, or makes something that would be made twice, left this machine and its
 * outcome is unknown: settle it, never repeat it.
 */
export declare class OutcomeUnknownError extends PaymentError {
  readonly kind: 'outcome_unknown'
  /** What `reconcile` needs to find out. */
  readonly attempt: Attempt
}

/** A defect in this library. */
export declare class InternalError extends PaymentError {
  readonly kind: 'internal'
}
