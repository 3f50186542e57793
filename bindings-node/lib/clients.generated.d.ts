// Written by `cargo xtask generate`.
import type { CallOptions, Stored } from './client.js'
import type {
  Attempt,
  CallEvent,
  ClientOptions,
  GrowChargeRequest,
  GrowCredentials,
  GrowGetTransactionRequest,
  GrowListTransactionsRequest,
  GrowReconcileRequest,
  GrowReconciliation,
  GrowRefundRequest,
  GrowTransaction,
  GrowTransactionPage,
  GrowTransactionsRequest,
} from './types.generated.js'

/** Credentials and options of {@link GlanceGrow}. */
export interface GlanceGrowOptions extends GrowCredentials, ClientOptions {
  /** Is told of each request of this client; must not throw. */
  onEvent?: ((event: CallEvent) => void) | undefined
}

/**
 * A Glance account that charges saved cards and refunds.
 *
 * For servers: an API key must not be shipped in an app or a browser (Glance, authentication page).
 */
export declare class GlanceGrow {
  /**
   * Makes a client; nothing is sent.
   *
   * @throws {@link InvalidRequestError} naming the credential or option that breaks a rule.
   */
  constructor(options: GlanceGrowOptions)

  /**
   * Charges a saved card.
   *
   * Moves money and is never sent twice. A decline is the error `DeclinedError`; when the answer is
   * lost the error is `OutcomeUnknownError`, with the attempt that `reconcile` settles.
   */
  charge(request: GrowChargeRequest, options?: CallOptions): Promise<GrowTransaction>

  /** Reads one transaction. */
  getTransaction(request: GrowGetTransactionRequest | string, options?: CallOptions): Promise<GrowTransaction>

  /** Reads one page of the account's transactions. */
  listTransactions(request?: GrowListTransactionsRequest, options?: CallOptions): Promise<GrowTransactionPage>

  /**
   * Finds out what became of a charge or refund whose answer was lost, by reading.
   *
   * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
   * as the deadline reaches. Nothing is sent again.
   */
  reconcile(request: GrowReconcileRequest | Stored<Attempt>, options?: CallOptions): Promise<GrowReconciliation>

  /**
   * Gives back a charge or a part of it.
   *
   * Moves money and is never sent twice; a lost answer is the error `OutcomeUnknownError`.
   */
  refund(request: GrowRefundRequest, options?: CallOptions): Promise<GrowTransaction>

  /** Walks over all of the account's transactions, page by page, each once. */
  transactions(request?: GrowTransactionsRequest, options?: CallOptions): AsyncGenerator<GrowTransaction, void, undefined>
}
