package dev.tillbridge

import kotlin.time.Duration
import kotlin.time.toKotlinDuration

/** What every kind of error carries: where, why, with which outcome. */
public val PaymentException.context: ErrorContext
    get() = when (this) {
        is PaymentException.Authentication -> context
        is PaymentException.Cancelled -> context
        is PaymentException.Conflict -> context
        is PaymentException.Declined -> context
        is PaymentException.Internal -> context
        is PaymentException.InvalidRequest -> context
        is PaymentException.NotFound -> context
        is PaymentException.OutcomeUnknown -> context
        is PaymentException.Permission -> context
        is PaymentException.Protocol -> context
        is PaymentException.ProviderFailure -> context
        is PaymentException.RateLimited -> context
        is PaymentException.Timeout -> context
        is PaymentException.Transport -> context
    }
