import type { Attempt, FieldIssue, Outcome, RetryAdvice } from './types.generated.js'

/**
 * Why an operation did not give a result: the base of all error classes of this package.
 *
 * No form of it shows a secret or a card number, neither its text nor its fields, printed or as JSON.
 */
export declare class PaymentError extends Error {
  constructor(fields: PaymentErrorFields, options?: ErrorOptions)

  /** The kind's name, the same in every language of the library. */
  readonly kind: string
  /** Provider, such as `glance_grow`. */
  readonly provider: string
  /** Operation by the library's own name, such as `get_transaction`; `new` while a client is made. */
  readonly operation: string
  /** Whether the call reached the provider, and whether its word is known. */
  readonly outcome: Outcome
  /** HTTP status of the answer, if one came. */
  readonly httpStatus?: number
  /** The provider's own code for the failure. */
  readonly providerCode?: string
  /** The provider's id of the request. */
  readonly requestId?: string
  /** The provider's id of the transaction, when the answer named one. */
  readonly transactionId?: string
  /** The request's field, or the option, that breaks a rule. */
  readonly field?: string
  /** What went wrong, in one sentence. */
  readonly reason: string
  /** What the provider found wrong, field by field, in its own spelling. */
  readonly issues: ReadonlyArray<FieldIssue>
  /** When the same call may be made again. */
  readonly retry: RetryAdvice
  /** `ABORT_ERR` when the caller cancelled and nothing has to be settled, as in the errors of Node itself. */
  readonly code?: string
  /** What `reconcile` needs, when the outcome of a call that moves money is unknown. */
  readonly attempt?: Attempt
  /** The answer's text, secrets and card numbers taken out, at most 64 KiB. Not enumerable: printing and JSON leave it out. */
  readonly raw?: string

  /** What `JSON.stringify` writes: name, message and fields, without `raw`. */
  toJSON(): object
}

/** What an error is made of. */
export interface PaymentErrorFields {
  kind: string
  provider: string
  operation: string
  outcome: Outcome
  reason: string
  /** The error's text; made of the other fields when it is left out. */
  message?: string
  httpStatus?: number
  providerCode?: string
  requestId?: string
  transactionId?: string
  field?: string
  issues?: ReadonlyArray<FieldIssue>
  retry?: RetryAdvice
  attempt?: Attempt
  raw?: string
}
