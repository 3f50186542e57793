// Written by `cargo xtask generate`.
'use strict'

const { time, withRaw } = require('./output.js')

/** How results are made of their members, by the core's names; the addon calls `make` with the members in this order. */
const records = {
  Attempt: {
    members: [
      'provider',
      'operation',
      'started_at',
      'amount',
      'currency',
      'marker',
      'original_transaction_id',
      'customer_id',
    ],
    make(provider, operation, startedAt, amount, currency, marker, originalTransactionId, customerId) {
      return {
        provider,
        operation,
        startedAt: time(startedAt),
        amount,
        currency,
        marker,
        originalTransactionId,
        customerId,
      }
    },
  },
  Event: {
    members: [
      'kind',
      'provider',
      'operation',
      'try_number',
      'elapsed',
      'http_status',
      'request_id',
      'request_bytes',
      'response_bytes',
      'wait',
      'error_kind',
      'outcome',
    ],
    make(
      kind,
      provider,
      operation,
      tryNumber,
      elapsed,
      httpStatus,
      requestId,
      requestBytes,
      responseBytes,
      wait,
      errorKind,
      outcome,
    ) {
      return {
        kind,
        provider,
        operation,
        tryNumber,
        elapsed,
        httpStatus,
        requestId,
        requestBytes,
        responseBytes,
        wait,
        errorKind,
        outcome,
      }
    },
  },
  FieldIssue: {
    members: ['field', 'reason'],
    make(field, reason) {
      return { field, reason }
    },
  },
  GrowClient: {
    members: ['visible_id', 'name'],
    make(visibleId, name) {
      return { visibleId, name }
    },
  },
  GrowDocument: {
    members: ['visible_id', 'kind'],
    make(visibleId, kind) {
      return { visibleId, kind }
    },
  },
  GrowTransaction: {
    members: [
      'transaction_id',
      'original_transaction_id',
      'amount',
      'currency',
      'status',
      'state',
      'last4',
      'card_brand',
      'client',
      'document',
      'description',
      'reason',
      'created_at',
      'created_at_text',
      'raw',
    ],
    make(
      transactionId,
      originalTransactionId,
      amount,
      currency,
      status,
      state,
      last4,
      cardBrand,
      client,
      document,
      description,
      reason,
      createdAt,
      createdAtText,
      raw,
    ) {
      const record = {
        transactionId,
        originalTransactionId,
        amount,
        currency,
        status,
        state,
        last4,
        cardBrand,
        client,
        document,
        description,
        reason,
        createdAt: time(createdAt),
        createdAtText,
      }
      return withRaw(record, raw)
    },
  },
  GrowTransactionBatch: {
    members: ['items', 'cursor'],
    make(items, cursor) {
      return { items, cursor }
    },
  },
  GrowTransactionPage: {
    members: ['items', 'total', 'limit', 'offset', 'has_more', 'raw'],
    make(items, total, limit, offset, hasMore, raw) {
      const record = { items, total, limit, offset, hasMore }
      return withRaw(record, raw)
    },
  },
  GrowReconciliation: {
    members: ['type', 'transaction', 'reason', 'candidates', 'look_again'],
    make(type, transaction, reason, candidates, lookAgain) {
      switch (type) {
        case 'found':
          return { type, transaction }
        case 'not_found':
          return { type, reason }
        case 'undecided':
          return { type, reason, candidates, lookAgain }
        default:
          return { type }
      }
    },
  },
  RetryAdvice: {
    members: ['type', 'wait'],
    make(type, wait) {
      switch (type) {
        case 'never':
          return { type }
        case 'now':
          return { type }
        case 'after':
          return { type, wait }
        default:
          return { type }
      }
    },
  },
}

module.exports = { records }
