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
public val FlowgladCancellationTiming.word: String
    get() = when (this) {
        FlowgladCancellationTiming.AtEndOfCurrentBillingPeriod -> "at_end_of_current_billing_period"
        FlowgladCancellationTiming.Immediately -> "immediately"
        is FlowgladCancellationTiming.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladCancellationTiming.Companion.of(word: String): FlowgladCancellationTiming = when (word) {
    "at_end_of_current_billing_period" -> FlowgladCancellationTiming.AtEndOfCurrentBillingPeriod
    "immediately" -> FlowgladCancellationTiming.Immediately
    else -> FlowgladCancellationTiming.Unknown(word)
}

/** The provider's word. */
public val FlowgladCheckoutSessionStatus.word: String
    get() = when (this) {
        FlowgladCheckoutSessionStatus.Open -> "open"
        FlowgladCheckoutSessionStatus.Pending -> "pending"
        FlowgladCheckoutSessionStatus.Succeeded -> "succeeded"
        FlowgladCheckoutSessionStatus.Failed -> "failed"
        FlowgladCheckoutSessionStatus.Expired -> "expired"
        is FlowgladCheckoutSessionStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladCheckoutSessionStatus.Companion.of(word: String): FlowgladCheckoutSessionStatus = when (word) {
    "open" -> FlowgladCheckoutSessionStatus.Open
    "pending" -> FlowgladCheckoutSessionStatus.Pending
    "succeeded" -> FlowgladCheckoutSessionStatus.Succeeded
    "failed" -> FlowgladCheckoutSessionStatus.Failed
    "expired" -> FlowgladCheckoutSessionStatus.Expired
    else -> FlowgladCheckoutSessionStatus.Unknown(word)
}

/** The provider's word. */
public val FlowgladCheckoutSessionType.word: String
    get() = when (this) {
        FlowgladCheckoutSessionType.Product -> "product"
        FlowgladCheckoutSessionType.Purchase -> "purchase"
        FlowgladCheckoutSessionType.AddPaymentMethod -> "add_payment_method"
        FlowgladCheckoutSessionType.ActivateSubscription -> "activate_subscription"
        is FlowgladCheckoutSessionType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladCheckoutSessionType.Companion.of(word: String): FlowgladCheckoutSessionType = when (word) {
    "product" -> FlowgladCheckoutSessionType.Product
    "purchase" -> FlowgladCheckoutSessionType.Purchase
    "add_payment_method" -> FlowgladCheckoutSessionType.AddPaymentMethod
    "activate_subscription" -> FlowgladCheckoutSessionType.ActivateSubscription
    else -> FlowgladCheckoutSessionType.Unknown(word)
}

/** The provider's word. */
public val FlowgladIntervalUnit.word: String
    get() = when (this) {
        FlowgladIntervalUnit.Day -> "day"
        FlowgladIntervalUnit.Week -> "week"
        FlowgladIntervalUnit.Month -> "month"
        FlowgladIntervalUnit.Year -> "year"
        is FlowgladIntervalUnit.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladIntervalUnit.Companion.of(word: String): FlowgladIntervalUnit = when (word) {
    "day" -> FlowgladIntervalUnit.Day
    "week" -> FlowgladIntervalUnit.Week
    "month" -> FlowgladIntervalUnit.Month
    "year" -> FlowgladIntervalUnit.Year
    else -> FlowgladIntervalUnit.Unknown(word)
}

/** The provider's word. */
public val FlowgladInvoiceLineItemType.word: String
    get() = when (this) {
        FlowgladInvoiceLineItemType.Static -> "static"
        FlowgladInvoiceLineItemType.Usage -> "usage"
        is FlowgladInvoiceLineItemType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladInvoiceLineItemType.Companion.of(word: String): FlowgladInvoiceLineItemType = when (word) {
    "static" -> FlowgladInvoiceLineItemType.Static
    "usage" -> FlowgladInvoiceLineItemType.Usage
    else -> FlowgladInvoiceLineItemType.Unknown(word)
}

/** The provider's word. */
public val FlowgladInvoiceStatus.word: String
    get() = when (this) {
        FlowgladInvoiceStatus.Draft -> "draft"
        FlowgladInvoiceStatus.Open -> "open"
        FlowgladInvoiceStatus.Paid -> "paid"
        FlowgladInvoiceStatus.Uncollectible -> "uncollectible"
        FlowgladInvoiceStatus.Void -> "void"
        FlowgladInvoiceStatus.Refunded -> "refunded"
        FlowgladInvoiceStatus.PartiallyRefunded -> "partially_refunded"
        FlowgladInvoiceStatus.AwaitingPaymentConfirmation -> "awaiting_payment_confirmation"
        is FlowgladInvoiceStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladInvoiceStatus.Companion.of(word: String): FlowgladInvoiceStatus = when (word) {
    "draft" -> FlowgladInvoiceStatus.Draft
    "open" -> FlowgladInvoiceStatus.Open
    "paid" -> FlowgladInvoiceStatus.Paid
    "uncollectible" -> FlowgladInvoiceStatus.Uncollectible
    "void" -> FlowgladInvoiceStatus.Void
    "refunded" -> FlowgladInvoiceStatus.Refunded
    "partially_refunded" -> FlowgladInvoiceStatus.PartiallyRefunded
    "awaiting_payment_confirmation" -> FlowgladInvoiceStatus.AwaitingPaymentConfirmation
    else -> FlowgladInvoiceStatus.Unknown(word)
}

/** The provider's word. */
public val FlowgladInvoiceType.word: String
    get() = when (this) {
        FlowgladInvoiceType.Subscription -> "subscription"
        FlowgladInvoiceType.Purchase -> "purchase"
        FlowgladInvoiceType.Standalone -> "standalone"
        is FlowgladInvoiceType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladInvoiceType.Companion.of(word: String): FlowgladInvoiceType = when (word) {
    "subscription" -> FlowgladInvoiceType.Subscription
    "purchase" -> FlowgladInvoiceType.Purchase
    "standalone" -> FlowgladInvoiceType.Standalone
    else -> FlowgladInvoiceType.Unknown(word)
}

/** The provider's word. */
public val FlowgladPaymentMethodType.word: String
    get() = when (this) {
        FlowgladPaymentMethodType.Card -> "card"
        FlowgladPaymentMethodType.Link -> "link"
        FlowgladPaymentMethodType.UsBankAccount -> "us_bank_account"
        FlowgladPaymentMethodType.SepaDebit -> "sepa_debit"
        is FlowgladPaymentMethodType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladPaymentMethodType.Companion.of(word: String): FlowgladPaymentMethodType = when (word) {
    "card" -> FlowgladPaymentMethodType.Card
    "link" -> FlowgladPaymentMethodType.Link
    "us_bank_account" -> FlowgladPaymentMethodType.UsBankAccount
    "sepa_debit" -> FlowgladPaymentMethodType.SepaDebit
    else -> FlowgladPaymentMethodType.Unknown(word)
}

/** The provider's word. */
public val FlowgladPaymentStatus.word: String
    get() = when (this) {
        FlowgladPaymentStatus.Canceled -> "canceled"
        FlowgladPaymentStatus.Failed -> "failed"
        FlowgladPaymentStatus.Refunded -> "refunded"
        FlowgladPaymentStatus.Processing -> "processing"
        FlowgladPaymentStatus.Succeeded -> "succeeded"
        FlowgladPaymentStatus.RequiresConfirmation -> "requires_confirmation"
        FlowgladPaymentStatus.RequiresAction -> "requires_action"
        is FlowgladPaymentStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladPaymentStatus.Companion.of(word: String): FlowgladPaymentStatus = when (word) {
    "canceled" -> FlowgladPaymentStatus.Canceled
    "failed" -> FlowgladPaymentStatus.Failed
    "refunded" -> FlowgladPaymentStatus.Refunded
    "processing" -> FlowgladPaymentStatus.Processing
    "succeeded" -> FlowgladPaymentStatus.Succeeded
    "requires_confirmation" -> FlowgladPaymentStatus.RequiresConfirmation
    "requires_action" -> FlowgladPaymentStatus.RequiresAction
    else -> FlowgladPaymentStatus.Unknown(word)
}

/** The provider's word. */
public val FlowgladPriceType.word: String
    get() = when (this) {
        FlowgladPriceType.SinglePayment -> "single_payment"
        FlowgladPriceType.Subscription -> "subscription"
        FlowgladPriceType.Usage -> "usage"
        is FlowgladPriceType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladPriceType.Companion.of(word: String): FlowgladPriceType = when (word) {
    "single_payment" -> FlowgladPriceType.SinglePayment
    "subscription" -> FlowgladPriceType.Subscription
    "usage" -> FlowgladPriceType.Usage
    else -> FlowgladPriceType.Unknown(word)
}

/** The provider's word. */
public val FlowgladSubscriptionStatus.word: String
    get() = when (this) {
        FlowgladSubscriptionStatus.Trialing -> "trialing"
        FlowgladSubscriptionStatus.Active -> "active"
        FlowgladSubscriptionStatus.PastDue -> "past_due"
        FlowgladSubscriptionStatus.Unpaid -> "unpaid"
        FlowgladSubscriptionStatus.CancellationScheduled -> "cancellation_scheduled"
        FlowgladSubscriptionStatus.Incomplete -> "incomplete"
        FlowgladSubscriptionStatus.IncompleteExpired -> "incomplete_expired"
        FlowgladSubscriptionStatus.Canceled -> "canceled"
        FlowgladSubscriptionStatus.Paused -> "paused"
        FlowgladSubscriptionStatus.CreditTrial -> "credit_trial"
        is FlowgladSubscriptionStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladSubscriptionStatus.Companion.of(word: String): FlowgladSubscriptionStatus = when (word) {
    "trialing" -> FlowgladSubscriptionStatus.Trialing
    "active" -> FlowgladSubscriptionStatus.Active
    "past_due" -> FlowgladSubscriptionStatus.PastDue
    "unpaid" -> FlowgladSubscriptionStatus.Unpaid
    "cancellation_scheduled" -> FlowgladSubscriptionStatus.CancellationScheduled
    "incomplete" -> FlowgladSubscriptionStatus.Incomplete
    "incomplete_expired" -> FlowgladSubscriptionStatus.IncompleteExpired
    "canceled" -> FlowgladSubscriptionStatus.Canceled
    "paused" -> FlowgladSubscriptionStatus.Paused
    "credit_trial" -> FlowgladSubscriptionStatus.CreditTrial
    else -> FlowgladSubscriptionStatus.Unknown(word)
}

/** The provider's word. */
public val FlowgladTaxType.word: String
    get() = when (this) {
        FlowgladTaxType.AmusementTax -> "amusement_tax"
        FlowgladTaxType.CommunicationsTax -> "communications_tax"
        FlowgladTaxType.Gst -> "gst"
        FlowgladTaxType.Hst -> "hst"
        FlowgladTaxType.Igst -> "igst"
        FlowgladTaxType.Jct -> "jct"
        FlowgladTaxType.LeaseTax -> "lease_tax"
        FlowgladTaxType.Pst -> "pst"
        FlowgladTaxType.Qst -> "qst"
        FlowgladTaxType.Rst -> "rst"
        FlowgladTaxType.SalesTax -> "sales_tax"
        FlowgladTaxType.Vat -> "vat"
        FlowgladTaxType.NoTax -> "none"
        is FlowgladTaxType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladTaxType.Companion.of(word: String): FlowgladTaxType = when (word) {
    "amusement_tax" -> FlowgladTaxType.AmusementTax
    "communications_tax" -> FlowgladTaxType.CommunicationsTax
    "gst" -> FlowgladTaxType.Gst
    "hst" -> FlowgladTaxType.Hst
    "igst" -> FlowgladTaxType.Igst
    "jct" -> FlowgladTaxType.Jct
    "lease_tax" -> FlowgladTaxType.LeaseTax
    "pst" -> FlowgladTaxType.Pst
    "qst" -> FlowgladTaxType.Qst
    "rst" -> FlowgladTaxType.Rst
    "sales_tax" -> FlowgladTaxType.SalesTax
    "vat" -> FlowgladTaxType.Vat
    "none" -> FlowgladTaxType.NoTax
    else -> FlowgladTaxType.Unknown(word)
}

/** The provider's word. */
public val FlowgladWebhookObject.word: String
    get() = when (this) {
        FlowgladWebhookObject.Customer -> "customer"
        FlowgladWebhookObject.User -> "user"
        FlowgladWebhookObject.Purchase -> "purchase"
        FlowgladWebhookObject.Invoice -> "invoice"
        FlowgladWebhookObject.Payment -> "payment"
        FlowgladWebhookObject.Product -> "product"
        FlowgladWebhookObject.Subscription -> "subscription"
        FlowgladWebhookObject.SyncStream -> "sync_stream"
        is FlowgladWebhookObject.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun FlowgladWebhookObject.Companion.of(word: String): FlowgladWebhookObject = when (word) {
    "customer" -> FlowgladWebhookObject.Customer
    "user" -> FlowgladWebhookObject.User
    "purchase" -> FlowgladWebhookObject.Purchase
    "invoice" -> FlowgladWebhookObject.Invoice
    "payment" -> FlowgladWebhookObject.Payment
    "product" -> FlowgladWebhookObject.Product
    "subscription" -> FlowgladWebhookObject.Subscription
    "sync_stream" -> FlowgladWebhookObject.SyncStream
    else -> FlowgladWebhookObject.Unknown(word)
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
