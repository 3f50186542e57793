// Written by `cargo xtask generate`.
'use strict'

const { Client, call, walk } = require('./client.js')
const requests = require('./requests.generated.js')

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

module.exports = { GlanceGrow }
