// Written by `cargo xtask generate`.
import type { CallOptions, Stored } from './client.js'
import type {
  Attempt,
  CallEvent,
  ClientOptions,
  FlowgladCancelSubscriptionRequest,
  FlowgladCheckoutSession,
  FlowgladCreateCheckoutSessionRequest,
  FlowgladCreateUsageEventRequest,
  FlowgladCredentials,
  FlowgladCustomer,
  FlowgladCustomerBilling,
  FlowgladGetCheckoutSessionRequest,
  FlowgladGetCustomerBillingRequest,
  FlowgladGetCustomerRequest,
  FlowgladGetPaymentRequest,
  FlowgladGetSubscriptionRequest,
  FlowgladListPaymentsRequest,
  FlowgladListSubscriptionsRequest,
  FlowgladPayment,
  FlowgladPaymentPage,
  FlowgladPaymentsRequest,
  FlowgladReconcileRequest,
  FlowgladReconciliation,
  FlowgladRefundPaymentRequest,
  FlowgladSubscription,
  FlowgladSubscriptionPage,
  FlowgladSubscriptionsRequest,
  FlowgladUsageEvent,
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

/** Credentials and options of {@link Flowglad}. */
export interface FlowgladOptions extends FlowgladCredentials, ClientOptions {
  /** Is told of each request of this client; must not throw. */
  onEvent?: ((event: CallEvent) => void) | undefined
}

/**
 * A Flowglad organization: its payments, customers and subscriptions.
 *
 * For servers: an API key must not be shipped in an app or a browser (Flowglad, API keys).
 */
export declare class Flowglad {
  /**
   * Makes a client; nothing is sent.
   *
   * @throws {@link InvalidRequestError} naming the credential or option that breaks a rule.
   */
  constructor(options: FlowgladOptions)

  /**
   * Ends a subscription, at once or with its billing period.
   *
   * Gives nothing back. A subscription that has ended comes back unchanged, so that the call may
   * be repeated.
   */
  cancelSubscription(request: FlowgladCancelSubscriptionRequest, options?: CallOptions): Promise<FlowgladSubscription>

  /**
   * Makes a page on which a customer pays or saves a payment method.
   *
   * Takes no money by itself. It is not repeated when the answer is lost, because that would
   * make a second page: the error is then `OutcomeUnknownError`, and `reconcile` does not settle it.
   */
  createCheckoutSession(request: FlowgladCreateCheckoutSessionRequest, options?: CallOptions): Promise<FlowgladCheckoutSession>

  /**
   * Tells what a customer has used.
   *
   * An event with the same `transactionId` counts once, so that the call may be repeated; where
   * the one that is kept has another amount, the error is `ConflictError`.
   */
  createUsageEvent(request: FlowgladCreateUsageEventRequest, options?: CallOptions): Promise<FlowgladUsageEvent>

  /** Reads one checkout session. */
  getCheckoutSession(request: FlowgladGetCheckoutSessionRequest | string, options?: CallOptions): Promise<FlowgladCheckoutSession>

  /** Reads one customer by your own id of the customer. */
  getCustomer(request: FlowgladGetCustomerRequest | string, options?: CallOptions): Promise<FlowgladCustomer>

  /** Reads a customer's subscriptions, invoices and payment methods. */
  getCustomerBilling(request: FlowgladGetCustomerBillingRequest | string, options?: CallOptions): Promise<FlowgladCustomerBilling>

  /** Reads one payment. */
  getPayment(request: FlowgladGetPaymentRequest | string, options?: CallOptions): Promise<FlowgladPayment>

  /** Reads one subscription. */
  getSubscription(request: FlowgladGetSubscriptionRequest | string, options?: CallOptions): Promise<FlowgladSubscription>

  /** Reads one page of the payments, the oldest first. */
  listPayments(request?: FlowgladListPaymentsRequest, options?: CallOptions): Promise<FlowgladPaymentPage>

  /** Reads one page of the subscriptions, the oldest first. */
  listSubscriptions(request?: FlowgladListSubscriptionsRequest, options?: CallOptions): Promise<FlowgladSubscriptionPage>

  /** Walks over all payments, the oldest first, page by page, each once. */
  payments(request?: FlowgladPaymentsRequest, options?: CallOptions): AsyncGenerator<FlowgladPayment, void, undefined>

  /**
   * Finds out what became of a refund whose answer was lost, by reading the payment.
   *
   * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
   * as the deadline reaches. Nothing is sent again.
   */
  reconcile(request: FlowgladReconcileRequest | Stored<Attempt>, options?: CallOptions): Promise<FlowgladReconciliation>

  /**
   * Gives back a payment, or with `allowPartial` a part of it.
   *
   * Moves money and is never sent twice. The payment is read first: what cannot be refunded is
   * the error `ConflictError`, and nothing is sent. Afterwards the sum given back must have risen by
   * the refund's amount: another sum is the error `ProviderFailureError` with the outcome
   * `answered`, and money has moved. When the answer is lost and reading the payment does not
   * show the refund, the error is `OutcomeUnknownError`, with the attempt that `reconcile` settles.
   */
  refundPayment(request: FlowgladRefundPaymentRequest, options?: CallOptions): Promise<FlowgladPayment>

  /** Walks over all subscriptions, the oldest first, page by page, each once. */
  subscriptions(request?: FlowgladSubscriptionsRequest, options?: CallOptions): AsyncGenerator<FlowgladSubscription, void, undefined>
}

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
