// Written by `cargo xtask generate`.
import type { Amount, Stored } from './client.js'

/**
 * A money call whose outcome is unknown, in the form that `reconcile` can settle later.
 *
 * Holds no secret. Store it (every language writes it as JSON) and hand it to `reconcile` on the
 * same account's client, in this process or another.
 */
export interface Attempt {
  /** Provider, such as `glance_grow`. */
  readonly provider: string
  /** Operation, such as `charge`. */
  readonly operation: string
  /** When the call began, by this machine's clock. */
  readonly startedAt: Date
  /** Amount in major units. */
  readonly amount?: string | undefined
  /** Currency of the amount, where the request named one. */
  readonly currency?: string | undefined
  /**
   * The caller's own text by which the provider's record can be told from others: the charge's
   * description, the refund's reason.
   */
  readonly marker?: string | undefined
  /** For a refund, the transaction that it gives back. */
  readonly originalTransactionId?: string | undefined
  /** The provider's id of the customer, where the request named one. */
  readonly customerId?: string | undefined
}

/** How a client reaches its provider; the same options for every provider and language. */
export interface ClientOptions {
  /**
   * Where the provider is reached. Default: the provider's production address. Must be https;
   * http is taken for loopback, and elsewhere with `allowPlainHttp`.
   */
  baseUrl?: string | undefined
  /**
   * Longest time for one call: waiting for a connection, connecting, sending, reading, retries.
   * Default 30 seconds; more than zero. In milliseconds.
   */
  deadline?: number | undefined
  /** Longest time for making a connection, TLS included. Default 10 seconds; more than zero. In milliseconds. */
  connectTimeout?: number | undefined
  /** How often a call that is safe to repeat is repeated. Default 3; at most 10. */
  retries?: number | undefined
  /** Most connections at a time; further calls wait within their deadline. Default 100; 1 to 10000. */
  maxConnections?: number | undefined
  /**
   * Proxy URL (http, https or socks5), which may hold a password. Default: the system's or the
   * environment's proxy, none for loopback.
   */
  proxy?: string | undefined
  /** Root certificates in PEM to trust besides the system's. */
  extraRootCertificates?: string | undefined
  /** Text to append to the `User-Agent` header: visible ASCII and spaces, at most 200. */
  userAgentSuffix?: string | undefined
  /** Whether http is allowed to hosts other than loopback. Default false. */
  allowPlainHttp?: boolean | undefined
}

/** A step in the life of a request; never holds bodies or secrets. */
export interface CallEvent {
  /** Which step. */
  readonly kind: EventKind
  /** Provider, such as `glance_grow`. */
  readonly provider: string
  /** Operation, such as `charge`. */
  readonly operation: string
  /** Which try of the call, from 1. */
  readonly tryNumber: number
  /** Time since the call began. In milliseconds. */
  readonly elapsed: number
  /** HTTP status of the answer. */
  readonly httpStatus?: number | undefined
  /** The provider's id of the request. */
  readonly requestId?: string | undefined
  /** Bytes of the request's body. */
  readonly requestBytes: number
  /** Bytes of the answer's body. */
  readonly responseBytes?: number | undefined
  /** Wait before the next try. In milliseconds. */
  readonly wait?: number | undefined
  /** Kind of the error, if the call ended in one. */
  readonly errorKind?: string | undefined
  /** Outcome of the call, if it ended in an error. */
  readonly outcome?: Outcome | undefined
}

/** One thing that the provider found wrong with a request. */
export interface FieldIssue {
  /** Where, as a path of keys joined by dots. */
  readonly field: string
  /** What is wrong, in the provider's words. */
  readonly reason: string
}

/** A charge of a saved card. */
export interface GrowChargeRequest {
  /** Amount in major units (shekels), more than zero, at most the currency's decimals. */
  amount: Amount
  /** Currency, three upper-case letters of ISO 4217, such as `ILS`. */
  currency: string
  /** Token of the saved card, from Glance's payment form; never a card number. */
  cardToken: string
  /**
   * Text kept with the transaction. Make it unique to the attempt, such as `order-7788 try-1`:
   * it is what `reconcile` recognises a charge by whose answer was lost.
   */
  description?: string | undefined
  /** Visible id of the Glance client who pays, more than zero. */
  clientId?: number | bigint | undefined
  /** Visible id of the Glance document that is paid, more than zero. */
  documentId?: number | bigint | undefined
}

/** A Glance client, as a transaction names it. */
export interface GrowClient {
  /** Visible id. */
  readonly visibleId?: string | undefined
  /** Name. */
  readonly name?: string | undefined
}

/** What a Glance account is reached with. */
export interface GrowCredentials {
  /** API key, `glnc_sk_...`; it has the rights of the user it was made for. */
  apiKey: string
}

/** A Glance document, as a transaction names it. */
export interface GrowDocument {
  /** Visible id. */
  readonly visibleId?: string | undefined
  /** Kind of document, such as `invoice`. */
  readonly kind?: string | undefined
}

/** Which transaction to read. */
export interface GrowGetTransactionRequest {
  /** Id of a charge or a refund. */
  transactionId: string
}

/** Which page of the transactions to read. */
export interface GrowListTransactionsRequest {
  /** First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included. */
  startDate?: string | undefined
  /** Last day, `YYYY-MM-DD`, not before the first. */
  endDate?: string | undefined
  /** Only transactions with this status. */
  status?: GrowTransactionStatus | undefined
  /** Page number from 1. Default: Glance's own, 1. */
  page?: number | undefined
  /** Transactions on a page, 1 to 100. Default: Glance's own, 50. */
  limit?: number | undefined
}

/** What to settle. */
export interface GrowReconcileRequest {
  /** The attempt that an outcome-unknown error carried. */
  attempt: Stored<Attempt>
}

/** A refund of a charge or a part of it. */
export interface GrowRefundRequest {
  /** Id of the charge. */
  transactionId: string
  /**
   * Amount in major units of the charge's currency, more than zero, at most what is left. There
   * is no refund without an amount.
   */
  amount: Amount
  /**
   * Text kept with the refund. Make it unique to the attempt: it is what `reconcile` recognises
   * a refund by whose answer was lost.
   */
  reason?: string | undefined
}

/** A charge or a refund, as far as the call that read it tells. */
export interface GrowTransaction {
  /** Glance's id of the transaction. */
  readonly transactionId: string
  /** For a refund, the charge that it gives back. */
  readonly originalTransactionId?: string | undefined
  /** Amount in major units, positive for refunds too. */
  readonly amount: string
  /** Currency, as Glance sent it; absent when it sent none. */
  readonly currency?: string | undefined
  /** Glance's word for where it stands. */
  readonly status: GrowTransactionStatus
  /** Where it stands, in the words that all providers share. */
  readonly state: PaymentState
  /** Last four digits of the card. */
  readonly last4?: string | undefined
  /** Card scheme, as Glance names it. */
  readonly cardBrand?: string | undefined
  /** The Glance client who paid. */
  readonly client?: GrowClient | undefined
  /** The Glance document that was paid. */
  readonly document?: GrowDocument | undefined
  /** The charge's description. */
  readonly description?: string | undefined
  /** The refund's reason. */
  readonly reason?: string | undefined
  /** When Glance accepted it; absent when its text is not a time. */
  readonly createdAt?: Date | undefined
  /** The time as Glance sent it. */
  readonly createdAtText?: string | undefined
  /**
   * The answer's text for this transaction, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** One page of transactions. */
export interface GrowTransactionPage {
  /** The transactions, in Glance's order. */
  readonly items: ReadonlyArray<GrowTransaction>
  /** How many there are on all pages. */
  readonly total?: number | undefined
  /** How many a page holds. */
  readonly limit?: number | undefined
  /** How many come before this page. */
  readonly offset?: number | undefined
  /** Whether another page follows. */
  readonly hasMore: boolean
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Which transactions to walk over. */
export interface GrowTransactionsRequest {
  /** First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included. */
  startDate?: string | undefined
  /** Last day, `YYYY-MM-DD`, not before the first. */
  endDate?: string | undefined
  /** Only transactions with this status. */
  status?: GrowTransactionStatus | undefined
  /** Transactions read at a time, 1 to 100. Default 100. */
  pageSize?: number | undefined
}

/** A step in the life of a request. */
export type EventKind =
  /** A request is about to be made. */
  | 'started'
  /** An answer was read. */
  | 'answered'
  /** The request will be made again after a wait. */
  | 'retried'
  /** The call gave its result or its error. */
  | 'finished'

/** What became of an attempt. */
export type GrowReconciliation =
  | {
      /** The provider has it: its status tells whether money moved. */
      readonly type: 'found'
      /** The charge or the refund. */
      readonly transaction: GrowTransaction
    }
  | {
      /**
       * The provider shows no such charge, and has had the time to. Glance promises nothing more, so
       * a person should look before it is charged again.
       */
      readonly type: 'not_found'
      /** What was looked at. */
      readonly reason: string
    }
  | {
      /** Reading cannot tell, or not yet. */
      readonly type: 'undecided'
      /** Why not. */
      readonly reason: string
      /** Transactions that it may be. */
      readonly candidates: ReadonlyArray<GrowTransaction>
      /** When looking again may tell; never, when only a person can. */
      readonly lookAgain: RetryAdvice
    }

/** Glance's word for where a transaction stands. */
export type GrowTransactionStatus =
  /** The card was charged. */
  | 'approved'
  /** The card was refused; no money moved. */
  | 'declined'
  /** The money was given back. */
  | 'refunded'
  /** A word that is not listed yet. */
  | (string & {})

/** What is known of a call that failed. */
export type Outcome =
  /** Nothing reached the provider: bad input, no connection, cancelled or out of time before sending. */
  | 'not_sent'
  /** The provider's word on the call is known. */
  | 'answered'
  /** Something left this machine and no usable answer came back. */
  | 'unknown'

/** Where a payment stands, in the same words for every provider. */
export type PaymentState =
  /** Begun, and the provider has yet to decide. */
  | 'pending'
  /** The payer has to do something first, such as 3-D Secure. */
  | 'action_required'
  /** Reserved on the payer's side; capture or commit takes the money. */
  | 'authorized'
  /** The money is taken. */
  | 'succeeded'
  /** Refused; no money moved. */
  | 'failed'
  /** Called off before money moved. */
  | 'canceled'
  /** Taken, and a part given back. */
  | 'partially_refunded'
  /** Given back. */
  | 'refunded'
  /** The provider's word for it is not one that its documentation names. */
  | 'unknown'

/** When the same call may be made again. */
export type RetryAdvice =
  | {
      /** Not as it is: it would fail again, or could move money twice. */
      readonly type: 'never'
    }
  | {
      /** At once, if the caller wants to. */
      readonly type: 'now'
    }
  | {
      /** After a wait. */
      readonly type: 'after'
      /** How long to wait first. In milliseconds. */
      readonly wait: number
    }
