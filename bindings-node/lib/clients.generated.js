// Written by `cargo xtask generate`.
'use strict'

const { Client, call, walk } = require('./client.js')
const requests = require('./requests.generated.js')

class Flowglad extends Client {
  constructor(options) {
    super('flowglad', requests.FlowgladCredentials, requests.ClientOptions, options)
  }

  cancelSubscription(request, options) {
    return call(this, 'cancel_subscription', requests.FlowgladCancelSubscriptionRequest, request, options)
  }

  createCheckoutSession(request, options) {
    return call(this, 'create_checkout_session', requests.FlowgladCreateCheckoutSessionRequest, request, options)
  }

  createUsageEvent(request, options) {
    return call(this, 'create_usage_event', requests.FlowgladCreateUsageEventRequest, request, options)
  }

  getCheckoutSession(request, options) {
    return call(this, 'get_checkout_session', requests.FlowgladGetCheckoutSessionRequest, request, options)
  }

  getCustomer(request, options) {
    return call(this, 'get_customer', requests.FlowgladGetCustomerRequest, request, options)
  }

  getCustomerBilling(request, options) {
    return call(this, 'get_customer_billing', requests.FlowgladGetCustomerBillingRequest, request, options)
  }

  getPayment(request, options) {
    return call(this, 'get_payment', requests.FlowgladGetPaymentRequest, request, options)
  }

  getSubscription(request, options) {
    return call(this, 'get_subscription', requests.FlowgladGetSubscriptionRequest, request, options)
  }

  listPayments(request, options) {
    return call(this, 'list_payments', requests.FlowgladListPaymentsRequest, request, options)
  }

  listSubscriptions(request, options) {
    return call(this, 'list_subscriptions', requests.FlowgladListSubscriptionsRequest, request, options)
  }

  payments(request, options) {
    return walk(this, 'payments', requests.FlowgladPaymentsRequest, request, options)
  }

  reconcile(request, options) {
    return call(this, 'reconcile', requests.FlowgladReconcileRequest, request, options)
  }

  refundPayment(request, options) {
    return call(this, 'refund_payment', requests.FlowgladRefundPaymentRequest, request, options)
  }

  subscriptions(request, options) {
    return walk(this, 'subscriptions', requests.FlowgladSubscriptionsRequest, request, options)
  }
}

class GlanceGrow extends Client {
  constructor(options) {
    super('glance_grow', requests.GrowCredentials, requests.ClientOptions, options)
  }

  charge(request, options) {
    return call(this, 'charge', requests.GrowChargeRequest, request, options)
  }

  getTransaction(request, options) {
    return call(this, 'get_transaction', requests.GrowGetTransactionRequest, request, options)
  }

  listTransactions(request, options) {
    return call(this, 'list_transactions', requests.GrowListTransactionsRequest, request, options)
  }

  reconcile(request, options) {
    return call(this, 'reconcile', requests.GrowReconcileRequest, request, options)
  }

  refund(request, options) {
    return call(this, 'refund', requests.GrowRefundRequest, request, options)
  }

  transactions(request, options) {
    return walk(this, 'transactions', requests.GrowTransactionsRequest, request, options)
  }
}

class Glase extends Client {
  constructor(options) {
    super('glase', requests.GlaseCredentials, requests.ClientOptions, options)
  }

  assignSeqrId(request, options) {
    return call(this, 'assign_seqr_id', requests.GlaseAssignSeqrIdRequest, request, options)
  }

  cancel(request, options) {
    return call(this, 'cancel', requests.GlaseCancelRequest, request, options)
  }

  cancelInvoice(request, options) {
    return call(this, 'cancel_invoice', requests.GlaseCancelInvoiceRequest, request, options)
  }

  commit(request, options) {
    return call(this, 'commit', requests.GlaseCommitRequest, request, options)
  }

  commitReservation(request, options) {
    return call(this, 'commit_reservation', requests.GlaseCommitReservationRequest, request, options)
  }

  executeReport(request, options) {
    return call(this, 'execute_report', requests.GlaseExecuteReportRequest, request, options)
  }

  getPaymentStatus(request, options) {
    return call(this, 'get_payment_status', requests.GlaseGetPaymentStatusRequest, request, options)
  }

  handleNotification(request, options) {
    return call(this, 'handle_notification', requests.GlaseHandleNotificationRequest, request, options)
  }

  markTransactionPeriod(request, options) {
    return call(this, 'mark_transaction_period', requests.GlaseMarkTransactionPeriodRequest, request, options)
  }

  pay(request, options) {
    return call(this, 'pay', requests.GlasePayRequest, request, options)
  }

  reconcile(request, options) {
    return call(this, 'reconcile', requests.GlaseReconcileRequest, request, options)
  }

  refundPayment(request, options) {
    return call(this, 'refund_payment', requests.GlaseRefundPaymentRequest, request, options)
  }

  registerTerminal(request, options) {
    return call(this, 'register_terminal', requests.GlaseRegisterTerminalRequest, request, options)
  }

  reserve(request, options) {
    return call(this, 'reserve', requests.GlaseReserveRequest, request, options)
  }

  runReport(request, options) {
    return call(this, 'run_report', requests.GlaseRunReportRequest, request, options)
  }

  sendInvoice(request, options) {
    return call(this, 'send_invoice', requests.GlaseSendInvoiceRequest, request, options)
  }

  submitPaymentReceipt(request, options) {
    return call(this, 'submit_payment_receipt', requests.GlaseSubmitPaymentReceiptRequest, request, options)
  }

  unregisterTerminal(request, options) {
    return call(this, 'unregister_terminal', requests.GlaseUnregisterTerminalRequest, request, options)
  }

  update(request, options) {
    return call(this, 'update', requests.GlaseUpdateRequest, request, options)
  }

  updateInvoice(request, options) {
    return call(this, 'update_invoice', requests.GlaseUpdateInvoiceRequest, request, options)
  }

  waitUntilPaid(request, options) {
    return call(this, 'wait_until_paid', requests.GlaseWaitUntilPaidRequest, request, options)
  }

  waitUntilReserved(request, options) {
    return call(this, 'wait_until_reserved', requests.GlaseWaitUntilReservedRequest, request, options)
  }
}

class GlobiancePay extends Client {
  constructor(options) {
    super('globiance_pay', requests.GlobianceCredentials, requests.ClientOptions, options)
  }

  cancelCheckout(request, options) {
    return call(this, 'cancel_checkout', requests.GlobianceCancelCheckoutRequest, request, options)
  }

  cancelUserSubscription(request, options) {
    return call(this, 'cancel_user_subscription', requests.GlobianceCancelUserSubscriptionRequest, request, options)
  }

  confirmWebhook(request, options) {
    return call(this, 'confirm_webhook', requests.GlobianceConfirmWebhookRequest, request, options)
  }

  createCheckout(request, options) {
    return call(this, 'create_checkout', requests.GlobianceCreateCheckoutRequest, request, options)
  }

  createInvoiceCheckout(request, options) {
    return call(this, 'create_invoice_checkout', requests.GlobianceCreateInvoiceCheckoutRequest, request, options)
  }

  createUserSubscription(request, options) {
    return call(this, 'create_user_subscription', requests.GlobianceCreateUserSubscriptionRequest, request, options)
  }

  generateAddress(request, options) {
    return call(this, 'generate_address', requests.GlobianceGenerateAddressRequest, request, options)
  }

  generateQuote(request, options) {
    return call(this, 'generate_quote', requests.GlobianceGenerateQuoteRequest, request, options)
  }

  getCardTxnStatus(request, options) {
    return call(this, 'get_card_txn_status', requests.GlobianceGetCardTxnStatusRequest, request, options)
  }

  getCardTxnStatusGen(request, options) {
    return call(this, 'get_card_txn_status_gen', requests.GlobianceGetCardTxnStatusGenRequest, request, options)
  }

  getCheckoutDetails(request, options) {
    return call(this, 'get_checkout_details', requests.GlobianceGetCheckoutDetailsRequest, request, options)
  }

  getPaymentDetails(request, options) {
    return call(this, 'get_payment_details', requests.GlobianceGetPaymentDetailsRequest, request, options)
  }

  getUserSubscription(request, options) {
    return call(this, 'get_user_subscription', requests.GlobianceGetUserSubscriptionRequest, request, options)
  }

  initiatePayWithCard(request, options) {
    return call(this, 'initiate_pay_with_card', requests.GlobianceInitiatePayWithCardRequest, request, options)
  }

  initiatePayWithCardWidget(request, options) {
    return call(this, 'initiate_pay_with_card_widget', requests.GlobianceInitiatePayWithCardWidgetRequest, request, options)
  }

  initiatePayWithCardWidget2(request, options) {
    return call(this, 'initiate_pay_with_card_widget_2', requests.GlobianceInitiatePayWithCardWidget2Request, request, options)
  }

  pauseUserSubscription(request, options) {
    return call(this, 'pause_user_subscription', requests.GlobiancePauseUserSubscriptionRequest, request, options)
  }

  payWithCard(request, options) {
    return call(this, 'pay_with_card', requests.GlobiancePayWithCardRequest, request, options)
  }

  payWithCrypto(request, options) {
    return call(this, 'pay_with_crypto', requests.GlobiancePayWithCryptoRequest, request, options)
  }

  reconcile(request, options) {
    return call(this, 'reconcile', requests.GlobianceReconcileRequest, request, options)
  }

  resumeUserSubscription(request, options) {
    return call(this, 'resume_user_subscription', requests.GlobianceResumeUserSubscriptionRequest, request, options)
  }

  waitForCardPayment(request, options) {
    return call(this, 'wait_for_card_payment', requests.GlobianceWaitForCardPaymentRequest, request, options)
  }

  waitForCheckout(request, options) {
    return call(this, 'wait_for_checkout', requests.GlobianceWaitForCheckoutRequest, request, options)
  }
}

module.exports = { Flowglad, GlanceGrow, Glase, GlobiancePay }
