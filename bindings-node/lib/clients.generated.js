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

module.exports = { Flowglad, GlanceGrow }
