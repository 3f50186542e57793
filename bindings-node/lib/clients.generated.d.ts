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
  GlaseAssignSeqrIdRequest,
  GlaseAssignedSeqrId,
  GlaseCancelInvoiceRequest,
  GlaseCancelRequest,
  GlaseCanceledInvoice,
  GlaseCommitRequest,
  GlaseCommitReservationRequest,
  GlaseCommittedReservation,
  GlaseCredentials,
  GlaseExecuteReportRequest,
  GlaseGetPaymentStatusRequest,
  GlaseHandleNotificationRequest,
  GlaseIssuedInvoice,
  GlaseMarkTransactionPeriodRequest,
  GlasePayRequest,
  GlasePayment,
  GlaseReconcileRequest,
  GlaseReconciliation,
  GlaseRefund,
  GlaseRefundPaymentRequest,
  GlaseRegisterTerminalRequest,
  GlaseRegisteredTerminal,
  GlaseReport,
  GlaseReservation,
  GlaseReserveRequest,
  GlaseRunReportRequest,
  GlaseSendInvoiceRequest,
  GlaseSubmitPaymentReceiptRequest,
  GlaseSubmittedReceipt,
  GlaseTransactionPeriod,
  GlaseUnregisterTerminalRequest,
  GlaseUnregisteredTerminal,
  GlaseUpdateInvoiceRequest,
  GlaseUpdateRequest,
  GlaseUpdatedInvoice,
  GlaseWaitUntilPaidRequest,
  GlaseWaitUntilReservedRequest,
  GlobianceCancelCheckoutRequest,
  GlobianceCancelUserSubscriptionRequest,
  GlobianceCardPayment,
  GlobianceCardTransaction,
  GlobianceCheckout,
  GlobianceCheckoutResult,
  GlobianceConfirmWebhookRequest,
  GlobianceConfirmedWebhook,
  GlobianceCreateCheckoutRequest,
  GlobianceCreateInvoiceCheckoutRequest,
  GlobianceCreateUserSubscriptionRequest,
  GlobianceCreatedSubscription,
  GlobianceCredentials,
  GlobianceCryptoPayment,
  GlobianceDepositAddress,
  GlobianceGenerateAddressRequest,
  GlobianceGenerateQuoteRequest,
  GlobianceGetCardTxnStatusGenRequest,
  GlobianceGetCardTxnStatusRequest,
  GlobianceGetCheckoutDetailsRequest,
  GlobianceGetPaymentDetailsRequest,
  GlobianceGetUserSubscriptionRequest,
  GlobianceInitiatePayWithCardRequest,
  GlobianceInitiatePayWithCardWidget2Request,
  GlobianceInitiatePayWithCardWidgetRequest,
  GlobianceMessage,
  GlobiancePauseUserSubscriptionRequest,
  GlobiancePayWithCardRequest,
  GlobiancePayWithCryptoRequest,
  GlobiancePayment,
  GlobianceQuote,
  GlobianceReconcileRequest,
  GlobianceReconciliation,
  GlobianceResumeUserSubscriptionRequest,
  GlobianceSubscription,
  GlobianceSubscriptionChange,
  GlobianceWaitForCardPaymentRequest,
  GlobianceWaitForCheckoutRequest,
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

/** Credentials and options of {@link Glase}. */
export interface GlaseOptions extends GlaseCredentials, ClientOptions {
  /** Where the provider is reached: the whole URL of its endpoint, which it gives to each merchant. Must be https; http is taken for loopback, and elsewhere with `allowPlainHttp`. */
  baseUrl: string
  /** Is told of each request of this client; must not throw. */
  onEvent?: ((event: CallEvent) => void) | undefined
}

/**
 * A Glase terminal, its reseller, or both.
 *
 * `baseUrl` is required, because Glase publishes no address for production; it is the whole
 * address of the endpoint. The one for tests is
 * `https://extdev.seqr.com/soap/merchant/cashregister-2`.
 *
 * A payment that is not fetched as `PAID` within 20 seconds after the buyer has paid is undone
 * by Glase. The waiting calls keep to that; who asks with `getPaymentStatus` has to.
 */
export declare class Glase {
  /**
   * Makes a client; nothing is sent.
   *
   * @throws {@link InvalidRequestError} naming the credential or option that breaks a rule.
   */
  constructor(options: GlaseOptions)

  /** Gives the client's own terminal the id on its sticker. */
  assignSeqrId(request: GlaseAssignSeqrIdRequest, options?: CallOptions): Promise<GlaseAssignedSeqrId>

  /**
   * Releases a reservation and waits until that is seen.
   *
   * Where the buyer was faster and has paid, the error is `ConflictError`, with the payment's
   * reference for `refundPayment`.
   */
  cancel(request: GlaseCancelRequest, options?: CallOptions): Promise<GlasePayment>

  /** Calls an invoice off that is not paid; one that is called off already is success. */
  cancelInvoice(request: GlaseCancelInvoiceRequest, options?: CallOptions): Promise<GlaseCanceledInvoice>

  /**
   * Takes the final amount of a reservation and waits until it is paid.
   *
   * Moves money. Where the amount is not that of the invoice, the invoice is replaced first,
   * its rows by one. When the answer to the commit is lost, the payment's status is asked
   * before anything is repeated. The error `DeclinedError` says that no money was taken,
   * `OutcomeUnknownError` that it could not be seen: `reconcile` settles it.
   */
  commit(request: GlaseCommitRequest, options?: CallOptions): Promise<GlasePayment>

  /**
   * Commits a reservation; the payment is there once it was fetched as `PAID`.
   *
   * Moves money and is never sent twice: when the answer is lost, the error is
   * `OutcomeUnknownError`, with the attempt that `reconcile` settles. `commit` does all of that.
   */
  commitReservation(request: GlaseCommitReservationRequest, options?: CallOptions): Promise<GlaseCommittedReservation>

  /** Makes a report once; while it is not ready the error is `ConflictError`. The reseller's call. */
  executeReport(request: GlaseExecuteReportRequest, options?: CallOptions): Promise<GlaseReport>

  /**
   * Asks where an invoice stands, which is also what keeps a payment: see the 20 seconds above.
   *
   * Send the `version` of the answer before. One try takes at most 5 seconds.
   */
  getPaymentStatus(request?: GlaseGetPaymentStatusRequest, options?: CallOptions): Promise<GlasePayment>

  /**
   * Asks at once where a payment stands of which a notification came.
   *
   * A notification proves nothing and its body says nothing: it is a reason to ask, and the 20
   * seconds run. Answer it with status 200 whatever comes of this.
   */
  handleNotification(request: GlaseHandleNotificationRequest, options?: CallOptions): Promise<GlasePayment>

  /**
   * Closes the transaction period and opens the next. The reseller's call.
   *
   * It is not repeated when the answer is lost: the error is then `OutcomeUnknownError`, and the
   * period's id is lost for good.
   */
  markTransactionPeriod(request?: GlaseMarkTransactionPeriodRequest, options?: CallOptions): Promise<GlaseTransactionPeriod>

  /**
   * Asks a buyer to pay at once.
   *
   * Refuses with `ConflictError`, nothing sent, while the terminal holds an open reservation. Go on
   * with `waitUntilPaid` at once: a payment that nobody fetches within 20 seconds is undone.
   */
  pay(request: GlasePayRequest, options?: CallOptions): Promise<GlaseIssuedInvoice>

  /**
   * Finds out what became of a call whose answer was lost, by reading alone.
   *
   * Settles commits. Of an invoice it tells what the cash register holds now; refunds, periods and
   * terminals cannot be asked for, which the answer says.
   */
  reconcile(request: GlaseReconcileRequest | Stored<Attempt>, options?: CallOptions): Promise<GlaseReconciliation>

  /**
   * Gives a payment back, whole or in part.
   *
   * Moves money and is never sent twice. When the answer is lost, the error is
   * `OutcomeUnknownError`, and nothing that Glase can be asked settles it: look into a report.
   */
  refundPayment(request: GlaseRefundPaymentRequest, options?: CallOptions): Promise<GlaseRefund>

  /**
   * Makes a cash register's terminal and gives its login. The reseller's call.
   *
   * Not for web shops, whose terminals Glase makes: a cash register holds one invoice at a
   * time. It is not repeated when the answer is lost, because that would make another: the
   * error is then `OutcomeUnknownError`, and `reconcile` does not settle it.
   */
  registerTerminal(request: GlaseRegisterTerminalRequest, options?: CallOptions): Promise<GlaseRegisteredTerminal>

  /**
   * Asks a buyer to reserve an amount, of which `commit` takes what is due.
   *
   * Refuses with `ConflictError`, nothing sent, while the terminal holds an open reservation.
   */
  reserve(request: GlaseReserveRequest, options?: CallOptions): Promise<GlaseReservation>

  /**
   * Makes a report and waits until it is ready, for a minute at most, which the default deadline
   * of this call allows for. The reseller's call.
   */
  runReport(request: GlaseRunReportRequest, options?: CallOptions): Promise<GlaseReport>

  /**
   * Sends an invoice for a buyer to pay.
   *
   * Takes no money by itself. On a cash register it calls the invoice before off. It is not
   * repeated when the answer is lost: the error is then `OutcomeUnknownError`. `pay` and `reserve`
   * look after an open reservation first.
   */
  sendInvoice(request: GlaseSendInvoiceRequest, options?: CallOptions): Promise<GlaseIssuedInvoice>

  /** Attaches a receipt to a payment. */
  submitPaymentReceipt(request: GlaseSubmitPaymentReceiptRequest, options?: CallOptions): Promise<GlaseSubmittedReceipt>

  /** Removes the client's own terminal. */
  unregisterTerminal(request?: GlaseUnregisterTerminalRequest, options?: CallOptions): Promise<GlaseUnregisteredTerminal>

  /** Replaces a reservation's invoice, so that the buyer's bill shows what was bought. */
  update(request: GlaseUpdateRequest, options?: CallOptions): Promise<GlaseReservation>

  /** Replaces an invoice that is not paid, all of it. */
  updateInvoice(request: GlaseUpdateInvoiceRequest, options?: CallOptions): Promise<GlaseUpdatedInvoice>

  /**
   * Waits until an invoice is paid, needs the merchant or has ended: look at its `status`.
   *
   * Asks each second and tells Glase that `PAID` was seen. At the deadline it gives the payment
   * as it was last seen: wait again, or call the invoice off with `cancelInvoice`; one that
   * nobody asks about may be paid and undone.
   */
  waitUntilPaid(request: GlaseWaitUntilPaidRequest, options?: CallOptions): Promise<GlasePayment>

  /**
   * Waits until the buyer has reserved the amount, or the reservation needs the merchant or has
   * ended: look at its `status`.
   *
   * Asks each second. At the deadline it gives the reservation as it was last seen: wait
   * again, or cancel it. After `PENDING_ISSUER_ACKNOWLEDGE` the buyer's app waits for `update`.
   */
  waitUntilReserved(request: GlaseWaitUntilReservedRequest, options?: CallOptions): Promise<GlaseReservation>
}

/** Credentials and options of {@link GlobiancePay}. */
export interface GlobiancePayOptions extends GlobianceCredentials, ClientOptions {
  /** Is told of each request of this client; must not throw. */
  onEvent?: ((event: CallEvent) => void) | undefined
}

/**
 * A GlobiancePay store: its checkouts, card and crypto payments, and subscriptions.
 *
 * For servers: neither the API key nor the secret belongs in an app or a browser (GlobiancePay,
 * authentication page).
 */
export declare class GlobiancePay {
  /**
   * Makes a client; nothing is sent.
   *
   * @throws {@link InvalidRequestError} naming the credential or option that breaks a rule.
   */
  constructor(options: GlobiancePayOptions)

  /** Calls a checkout off. */
  cancelCheckout(request: GlobianceCancelCheckoutRequest | string, options?: CallOptions): Promise<GlobianceMessage>

  /** Ends a subscription. */
  cancelUserSubscription(request: GlobianceCancelUserSubscriptionRequest | string, options?: CallOptions): Promise<GlobianceSubscriptionChange>

  /**
   * Reads anew what an untrusted message names, and compares it with your own record.
   *
   * What differs from the record is the error `ConflictError`, as is a payment of another checkout.
   */
  confirmWebhook(request: GlobianceConfirmWebhookRequest, options?: CallOptions): Promise<GlobianceConfirmedWebhook>

  /**
   * Makes a checkout that can be paid for about 30 minutes.
   *
   * Takes no money by itself. Repeated when the answer is lost: a checkout that nobody pays
   * expires.
   */
  createCheckout(request: GlobianceCreateCheckoutRequest, options?: CallOptions): Promise<GlobianceCheckout>

  /**
   * Makes a checkout with a page to pay on, which Globiance mails when an address is given.
   *
   * Takes no money by itself. It is not repeated when the answer is lost, because that would
   * make a second bill: the error is then `OutcomeUnknownError`, and `reconcile` does not settle it.
   */
  createInvoiceCheckout(request: GlobianceCreateInvoiceCheckoutRequest, options?: CallOptions): Promise<GlobianceCheckout>

  /**
   * Subscribes a customer to a plan.
   *
   * Globiance mails the customer a payment link for each billing cycle, the first at once unless
   * `startsAt` says otherwise; no card is charged by itself. It is not repeated when the answer
   * is lost: the error is then `OutcomeUnknownError`, and `reconcile` does not settle it.
   */
  createUserSubscription(request: GlobianceCreateUserSubscriptionRequest, options?: CallOptions): Promise<GlobianceCreatedSubscription>

  /** Asks where the payer is to send a crypto currency. */
  generateAddress(request: GlobianceGenerateAddressRequest, options?: CallOptions): Promise<GlobianceDepositAddress>

  /** Asks what a checkout costs in a crypto currency; needed before an address. */
  generateQuote(request: GlobianceGenerateQuoteRequest, options?: CallOptions): Promise<GlobianceQuote>

  /** Reads where a card payment at acquirer 2 stands. */
  getCardTxnStatus(request: GlobianceGetCardTxnStatusRequest | string, options?: CallOptions): Promise<GlobianceCardTransaction>

  /** Reads where a card payment at acquirer 3 stands. */
  getCardTxnStatusGen(request: GlobianceGetCardTxnStatusGenRequest | string, options?: CallOptions): Promise<GlobianceCardTransaction>

  /** Reads a checkout and what came in for it. */
  getCheckoutDetails(request: GlobianceGetCheckoutDetailsRequest | string, options?: CallOptions): Promise<GlobianceCheckout>

  /** Reads one payment and its history. */
  getPaymentDetails(request: GlobianceGetPaymentDetailsRequest | string, options?: CallOptions): Promise<GlobiancePayment>

  /** Reads a subscription and its plan. */
  getUserSubscription(request: GlobianceGetUserSubscriptionRequest | string, options?: CallOptions): Promise<GlobianceSubscription>

  /**
   * Pays a checkout by card at acquirer 0 or 1; `payWithCard` chooses the call by itself.
   *
   * Moves money and is never sent twice. A refused card is the error `DeclinedError`. When the answer
   * is lost, the error is `OutcomeUnknownError`, with the attempt that `reconcile` settles. Its
   * deadline is 90 seconds unless another is given.
   */
  initiatePayWithCard(request: GlobianceInitiatePayWithCardRequest, options?: CallOptions): Promise<GlobianceCardPayment>

  /**
   * Begins a card payment on acquirer 2's page; `payWithCard` chooses the call by itself.
   *
   * It is not repeated when the answer is lost: the error is then `OutcomeUnknownError`, with the
   * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
   */
  initiatePayWithCardWidget(request: GlobianceInitiatePayWithCardWidgetRequest, options?: CallOptions): Promise<GlobianceCardPayment>

  /**
   * Begins a card payment on acquirer 3's page; `payWithCard` chooses the call by itself.
   *
   * It is not repeated when the answer is lost: the error is then `OutcomeUnknownError`, with the
   * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
   */
  initiatePayWithCardWidget2(request: GlobianceInitiatePayWithCardWidget2Request, options?: CallOptions): Promise<GlobianceCardPayment>

  /** Pauses a subscription. */
  pauseUserSubscription(request: GlobiancePauseUserSubscriptionRequest | string, options?: CallOptions): Promise<GlobianceSubscriptionChange>

  /**
   * Pays a checkout by card, at whichever acquirer it has.
   *
   * Moves money and is never sent twice. The checkout is read first: one that is over, or for
   * which money has come or is coming, is the error `ConflictError`, and nothing is sent. A refused
   * card is the error `DeclinedError`; the checkout can be paid again. What has to happen next is in
   * `nextAction`; then wait with `waitForCardPayment`. When the answer is lost, the error is
   * `OutcomeUnknownError`, with the attempt that `reconcile` settles. Its deadline is 90 seconds
   * unless another is given.
   */
  payWithCard(request: GlobiancePayWithCardRequest, options?: CallOptions): Promise<GlobianceCardPayment>

  /**
   * Asks what a checkout costs in a crypto currency and where the payer is to send it.
   *
   * A checkout that is over, or for which money has come or is coming, is the error `ConflictError`.
   * The price is for a short time; then wait with `waitForCheckout`.
   */
  payWithCrypto(request: GlobiancePayWithCryptoRequest, options?: CallOptions): Promise<GlobianceCryptoPayment>

  /**
   * Finds out what became of a call whose answer was lost, by reading its checkout.
   *
   * For `initiatePayWithCard` it looks at once and again 5 seconds, 35 seconds and 155 seconds
   * after the attempt began, as far as the deadline reaches. Nothing is sent again.
   */
  reconcile(request: GlobianceReconcileRequest | Stored<Attempt>, options?: CallOptions): Promise<GlobianceReconciliation>

  /** Takes a paused subscription up again. */
  resumeUserSubscription(request: GlobianceResumeUserSubscriptionRequest | string, options?: CallOptions): Promise<GlobianceSubscriptionChange>

  /**
   * Asks again and again until a card payment is decided.
   *
   * When the deadline comes first, which is 5 minutes unless another is given, the payment comes
   * back as it was last seen: `pending` then means that it is still not known.
   */
  waitForCardPayment(request: GlobianceWaitForCardPaymentRequest, options?: CallOptions): Promise<GlobianceCardPayment>

  /**
   * Asks again and again until a checkout is paid or over, and reads its payments.
   *
   * When the deadline comes first, which is 5 minutes unless another is given, the checkout comes
   * back as it was last seen: `pending` then means that it is still not known.
   */
  waitForCheckout(request: GlobianceWaitForCheckoutRequest, options?: CallOptions): Promise<GlobianceCheckoutResult>
}
