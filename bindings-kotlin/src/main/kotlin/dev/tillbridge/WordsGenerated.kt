// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

/** The word, the same in every language. */
public val EventKind.word: String
    get() = when (this) {
        EventKind.STARTED -> "started"
        EventKind.ANSWERED -> "answered"
        EventKind.RETRIED -> "retried"
        EventKind.FINISHED -> "finished"
    }

/** The provider's word. */
public val GrowTransactionStatus.word: String
    get() = when (this) {
        GrowTransactionStatus.Approved -> "approved"
        GrowTransactionStatus.Declined -> "declined"
        GrowTransactionStatus.Refunded -> "refunded"
        is GrowTransactionStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GrowTransactionStatus.Companion.of(word: String): GrowTransactionStatus = when (word) {
    "approved" -> GrowTransactionStatus.Approved
    "declined" -> GrowTransactionStatus.Declined
    "refunded" -> GrowTransactionStatus.Refunded
    else -> GrowTransactionStatus.Unknown(word)
}

/** The word, the same in every language. */
public val Outcome.word: String
    get() = when (this) {
        Outcome.NOT_SENT -> "not_sent"
        Outcome.ANSWERED -> "answered"
        Outcome.UNKNOWN -> "unknown"
    }

/** The kind's word, the same in every language. */
public val PaymentException.kind: String
    get() = when (this) {
        is PaymentException.InvalidRequest -> "invalid_request"
        is PaymentException.Authentication -> "authentication"
        is PaymentException.Permission -> "permission"
        is PaymentException.NotFound -> "not_found"
        is PaymentException.Declined -> "declined"
        is PaymentException.Conflict -> "conflict"
        is PaymentException.RateLimited -> "rate_limited"
        is PaymentException.ProviderFailure -> "provider_failure"
        is PaymentException.Protocol -> "protocol"
        is PaymentException.Transport -> "transport"
        is PaymentException.Timeout -> "timeout"
        is PaymentException.Cancelled -> "cancelled"
        is PaymentException.OutcomeUnknown -> "outcome_unknown"
        is PaymentException.Internal -> "internal"
    }

/** What every kind carries: where, why, with which outcome. */
public val PaymentException.context: ErrorContext
    get() = when (this) {
        is PaymentException.InvalidRequest -> context
        is PaymentException.Authentication -> context
        is PaymentException.Permission -> context
        is PaymentException.NotFound -> context
        is PaymentException.Declined -> context
        is PaymentException.Conflict -> context
        is PaymentException.RateLimited -> context
        is PaymentException.ProviderFailure -> context
        is PaymentException.Protocol -> context
        is PaymentException.Transport -> context
        is PaymentException.Timeout -> context
        is PaymentException.Cancelled -> context
        is PaymentException.OutcomeUnknown -> context
        is PaymentException.Internal -> context
    }

/** The word, the same in every language. */
public val PaymentState.word: String
    get() = when (this) {
        PaymentState.PENDING -> "pending"
        PaymentState.ACTION_REQUIRED -> "action_required"
        PaymentState.AUTHORIZED -> "authorized"
        PaymentState.SUCCEEDED -> "succeeded"
        PaymentState.FAILED -> "failed"
        PaymentState.CANCELED -> "canceled"
        PaymentState.PARTIALLY_REFUNDED -> "partially_refunded"
        PaymentState.REFUNDED -> "refunded"
        PaymentState.UNKNOWN -> "unknown"
    }
