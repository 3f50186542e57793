// Written by `cargo xtask generate`.
'use strict'

const { boolean, decimal, fields, integer, milliseconds, record, text, time } = require('./input.js')

const Attempt = fields({
  provider: ['provider', text],
  operation: ['operation', text],
  startedAt: ['started_at', time],
  amount: ['amount', decimal],
  currency: ['currency', text],
  marker: ['marker', text],
  originalTransactionId: ['original_transaction_id', text],
  customerId: ['customer_id', text],
})

const ClientOptions = fields({
  baseUrl: ['base_url', text],
  deadline: ['deadline', milliseconds],
  connectTimeout: ['connect_timeout', milliseconds],
  retries: ['retries', integer],
  maxConnections: ['max_connections', integer],
  proxy: ['proxy', text],
  extraRootCertificates: ['extra_root_certificates', text],
  userAgentSuffix: ['user_agent_suffix', text],
  allowPlainHttp: ['allow_plain_http', boolean],
})

const GrowChargeRequest = fields({
  amount: ['amount', decimal],
  currency: ['currency', text],
  cardToken: ['card_token', text],
  description: ['description', text],
  clientId: ['client_id', integer],
  documentId: ['document_id', integer],
})

const GrowCredentials = fields({
  apiKey: ['api_key', text],
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

const GrowReconcileRequest = fields({
  attempt: ['attempt', record(Attempt)],
})

module.exports = {
  Attempt,
  ClientOptions,
  GrowChargeRequest,
  GrowCredentials,
  GrowGetTransactionRequest,
  GrowListTransactionsRequest,
  GrowReconcileRequest,
  GrowRefundRequest,
  GrowTransactionsRequest,
}
