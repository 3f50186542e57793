// Written by `cargo xtask generate`.
'use strict'

const {
  boolean,
  decimal,
  fields,
  integer,
  list,
  milliseconds,
  record,
  secret,
  text,
  texts,
  time,
} = require('./input.js')

const Attempt = fields({
  provider: ['provider', text],
  operation: ['operation', text],
  startedAt: ['started_at', time],
  amount: ['amount', decimal],
  currency: ['currency', text],
  marker: ['marker', text],
  originalTransactionId: ['original_transaction_id', text],
  refundedBefore: ['refunded_before', decimal],
  customerId: ['customer_id', text],
})

const ClientOptions = fields({
  baseUrl: ['base_url', text],
  deadline: ['deadline', milliseconds],
  connectTimeout: ['connect_timeout', milliseconds],
  retries: ['retries', integer],
  maxConnections: ['max_connections', integer],
  proxy: ['proxy', secret],
  extraRootCertificates: ['extra_root_certificates', text],
  userAgentSuffix: ['user_agent_suffix', text],
  allowPlainHttp: ['allow_plain_http', boolean],
})

const FlowgladCancelSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
  timing: ['timing', text],
})

const FlowgladCreateCheckoutSessionRequest = fields({
  successUrl: ['success_url', text],
  cancelUrl: ['cancel_url', text],
  sessionType: ['session_type', text],
  customerExternalId: ['customer_external_id', text],
  anonymous: ['anonymous', boolean],
  priceId: ['price_id', text],
  priceSlug: ['price_slug', text],
  quantity: ['quantity', integer],
  preserveBillingCycleAnchor: ['preserve_billing_cycle_anchor', boolean],
  targetSubscriptionId: ['target_subscription_id', text],
  automaticallyUpdateSubscriptions: ['automatically_update_subscriptions', boolean],
  outputMetadata: ['output_metadata', texts],
  outputName: ['output_name', text],
})

const FlowgladCreateUsageEventRequest = fields({
  subscriptionId: ['subscription_id', text],
  amount: ['amount', integer],
  transactionId: ['transaction_id', text],
  priceId: ['price_id', text],
  priceSlug: ['price_slug', text],
  usageMeterId: ['usage_meter_id', text],
  usageMeterSlug: ['usage_meter_slug', text],
  usageDate: ['usage_date', time],
  properties: ['properties', texts],
})

const FlowgladCredentials = fields({
  apiKey: ['api_key', secret],
})

const FlowgladGetCheckoutSessionRequest = fields({
  checkoutSessionId: ['checkout_session_id', text],
})

const FlowgladGetCustomerBillingRequest = fields({
  externalId: ['external_id', text],
})

const FlowgladGetCustomerRequest = fields({
  externalId: ['external_id', text],
})

const FlowgladGetPaymentRequest = fields({
  paymentId: ['payment_id', text],
})

const FlowgladGetSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
})

const FlowgladListPaymentsRequest = fields({
  limit: ['limit', integer],
  cursor: ['cursor', text],
})

const FlowgladListSubscriptionsRequest = fields({
  limit: ['limit', integer],
  cursor: ['cursor', text],
})

const FlowgladPaymentsRequest = fields({
  pageSize: ['page_size', integer],
})

const FlowgladRefundPaymentRequest = fields({
  paymentId: ['payment_id', text],
  amount: ['amount', decimal],
  allowPartial: ['allow_partial', boolean],
})

const FlowgladSignWebhookRequest = fields({
  body: ['body', text],
  secret: ['secret', secret],
  messageId: ['message_id', text],
  sentAt: ['sent_at', time],
})

const FlowgladSubscriptionsRequest = fields({
  pageSize: ['page_size', integer],
})

const FlowgladVerifyWebhookRequest = fields({
  body: ['body', text],
  headers: ['headers', texts],
  secrets: ['secrets', list(secret)],
  tolerance: ['tolerance', milliseconds],
  futureTolerance: ['future_tolerance', milliseconds],
  now: ['now', time],
})

const GrowChargeRequest = fields({
  amount: ['amount', decimal],
  currency: ['currency', text],
  cardToken: ['card_token', secret],
  description: ['description', text],
  clientId: ['client_id', integer],
  documentId: ['document_id', integer],
})

const GrowCredentials = fields({
  apiKey: ['api_key', secret],
})

const GrowGetTransactionRequest = fields({
  transactionId: ['transaction_id', text],
})

const GrowListTransactionsRequest = fields({
  startDate: ['start_date', text],
  endDate: ['end_date', text],
  status: ['status', text],
  page: ['page', integer],
  limit: ['limit', integer],
})

const GrowRefundRequest = fields({
  transactionId: ['transaction_id', text],
  amount: ['amount', decimal],
  reason: ['reason', text],
})

const GrowTransactionsRequest = fields({
  startDate: ['start_date', text],
  endDate: ['end_date', text],
  status: ['status', text],
  pageSize: ['page_size', integer],
})

const FlowgladReconcileRequest = fields({
  attempt: ['attempt', record(Attempt)],
})

const GrowReconcileRequest = fields({
  attempt: ['attempt', record(Attempt)],
})

module.exports = {
  Attempt,
  ClientOptions,
  FlowgladCancelSubscriptionRequest,
  FlowgladCreateCheckoutSessionRequest,
  FlowgladCreateUsageEventRequest,
  FlowgladCredentials,
  FlowgladGetCheckoutSessionRequest,
  FlowgladGetCustomerBillingRequest,
  FlowgladGetCustomerRequest,
  FlowgladGetPaymentRequest,
  FlowgladGetSubscriptionRequest,
  FlowgladListPaymentsRequest,
  FlowgladListSubscriptionsRequest,
  FlowgladPaymentsRequest,
  FlowgladReconcileRequest,
  FlowgladRefundPaymentRequest,
  FlowgladSignWebhookRequest,
  FlowgladSubscriptionsRequest,
  FlowgladVerifyWebhookRequest,
  GrowChargeRequest,
  GrowCredentials,
  GrowGetTransactionRequest,
  GrowListTransactionsRequest,
  GrowReconcileRequest,
  GrowRefundRequest,
  GrowTransactionsRequest,
}
