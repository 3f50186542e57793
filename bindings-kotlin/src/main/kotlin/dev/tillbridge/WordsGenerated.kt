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
public val GlaseAcknowledgmentMode.word: String
    get() = when (this) {
        GlaseAcknowledgmentMode.NoAcknowledgment -> "NO_ACKNOWLEDGMENT"
        GlaseAcknowledgmentMode.OptionalAcknowledgment -> "OPTIONAL_ACKNOWLEDGMENT"
        GlaseAcknowledgmentMode.RequireAcknowledgment -> "REQUIRE_ACKNOWLEDGMENT"
        is GlaseAcknowledgmentMode.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlaseAcknowledgmentMode.Companion.of(word: String): GlaseAcknowledgmentMode = when (word) {
    "NO_ACKNOWLEDGMENT" -> GlaseAcknowledgmentMode.NoAcknowledgment
    "OPTIONAL_ACKNOWLEDGMENT" -> GlaseAcknowledgmentMode.OptionalAcknowledgment
    "REQUIRE_ACKNOWLEDGMENT" -> GlaseAcknowledgmentMode.RequireAcknowledgment
    else -> GlaseAcknowledgmentMode.Unknown(word)
}

/** The provider's word. */
public val GlasePaymentMode.word: String
    get() = when (this) {
        GlasePaymentMode.ImmediateDebit -> "IMMEDIATE_DEBIT"
        GlasePaymentMode.ReservationDesired -> "RESERVATION_DESIRED"
        GlasePaymentMode.ReservationRequired -> "RESERVATION_REQUIRED"
        GlasePaymentMode.ReservationRequiredPreliminaryAmount -> "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT"
        is GlasePaymentMode.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlasePaymentMode.Companion.of(word: String): GlasePaymentMode = when (word) {
    "IMMEDIATE_DEBIT" -> GlasePaymentMode.ImmediateDebit
    "RESERVATION_DESIRED" -> GlasePaymentMode.ReservationDesired
    "RESERVATION_REQUIRED" -> GlasePaymentMode.ReservationRequired
    "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT" -> GlasePaymentMode.ReservationRequiredPreliminaryAmount
    else -> GlasePaymentMode.Unknown(word)
}

/** The provider's word. */
public val GlasePaymentStatus.word: String
    get() = when (this) {
        GlasePaymentStatus.Issued -> "ISSUED"
        GlasePaymentStatus.PendingIssuerAcknowledge -> "PENDING_ISSUER_ACKNOWLEDGE"
        GlasePaymentStatus.Reserved -> "RESERVED"
        GlasePaymentStatus.Paid -> "PAID"
        GlasePaymentStatus.Canceled -> "CANCELED"
        GlasePaymentStatus.Failed -> "FAILED"
        GlasePaymentStatus.Expired -> "EXPIRED"
        is GlasePaymentStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlasePaymentStatus.Companion.of(word: String): GlasePaymentStatus = when (word) {
    "ISSUED" -> GlasePaymentStatus.Issued
    "PENDING_ISSUER_ACKNOWLEDGE" -> GlasePaymentStatus.PendingIssuerAcknowledge
    "RESERVED" -> GlasePaymentStatus.Reserved
    "PAID" -> GlasePaymentStatus.Paid
    "CANCELED" -> GlasePaymentStatus.Canceled
    "FAILED" -> GlasePaymentStatus.Failed
    "EXPIRED" -> GlasePaymentStatus.Expired
    else -> GlasePaymentStatus.Unknown(word)
}

/** The provider's word. */
public val GlaseReceiptType.word: String
    get() = when (this) {
        GlaseReceiptType.PaymentReceipt -> "PAYMENT_RECEIPT"
        GlaseReceiptType.Warranty -> "WARRANTY"
        GlaseReceiptType.Voucher -> "VOUCHER"
        GlaseReceiptType.Other -> "OTHER"
        is GlaseReceiptType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlaseReceiptType.Companion.of(word: String): GlaseReceiptType = when (word) {
    "PAYMENT_RECEIPT" -> GlaseReceiptType.PaymentReceipt
    "WARRANTY" -> GlaseReceiptType.Warranty
    "VOUCHER" -> GlaseReceiptType.Voucher
    "OTHER" -> GlaseReceiptType.Other
    else -> GlaseReceiptType.Unknown(word)
}

/** The provider's word. */
public val GlaseReportId.word: String
    get() = when (this) {
        GlaseReportId.Shop -> "Reconciliation/Shop.xml"
        GlaseReportId.ShopTerminals -> "Reconciliation/STD_RECON_002.xml"
        GlaseReportId.ShopTransactions -> "Reconciliation/STD_RECON_003.xml"
        GlaseReportId.ShopCashiers -> "Reconciliation/STD_RECON_004.xml"
        GlaseReportId.Terminal -> "Reconciliation/STD_RECON_006.xml"
        GlaseReportId.TerminalTransactions -> "Reconciliation/STD_RECON_007.xml"
        is GlaseReportId.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlaseReportId.Companion.of(word: String): GlaseReportId = when (word) {
    "Reconciliation/Shop.xml" -> GlaseReportId.Shop
    "Reconciliation/STD_RECON_002.xml" -> GlaseReportId.ShopTerminals
    "Reconciliation/STD_RECON_003.xml" -> GlaseReportId.ShopTransactions
    "Reconciliation/STD_RECON_004.xml" -> GlaseReportId.ShopCashiers
    "Reconciliation/STD_RECON_006.xml" -> GlaseReportId.Terminal
    "Reconciliation/STD_RECON_007.xml" -> GlaseReportId.TerminalTransactions
    else -> GlaseReportId.Unknown(word)
}

/** The provider's word. */
public val GlobianceCardStatus.word: String
    get() = when (this) {
        GlobianceCardStatus.Success -> "success"
        GlobianceCardStatus.Failed -> "failed"
        GlobianceCardStatus.Pending -> "pending"
        GlobianceCardStatus.ThreeDSecure -> "3ds"
        is GlobianceCardStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobianceCardStatus.Companion.of(word: String): GlobianceCardStatus = when (word) {
    "success" -> GlobianceCardStatus.Success
    "failed" -> GlobianceCardStatus.Failed
    "pending" -> GlobianceCardStatus.Pending
    "3ds" -> GlobianceCardStatus.ThreeDSecure
    else -> GlobianceCardStatus.Unknown(word)
}

/** The provider's word. */
public val GlobianceCheckoutStatus.word: String
    get() = when (this) {
        GlobianceCheckoutStatus.Pending -> "pending"
        GlobianceCheckoutStatus.Completed -> "completed"
        GlobianceCheckoutStatus.Expired -> "expired"
        GlobianceCheckoutStatus.Cancelled -> "cancelled"
        is GlobianceCheckoutStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobianceCheckoutStatus.Companion.of(word: String): GlobianceCheckoutStatus = when (word) {
    "pending" -> GlobianceCheckoutStatus.Pending
    "completed" -> GlobianceCheckoutStatus.Completed
    "expired" -> GlobianceCheckoutStatus.Expired
    "cancelled" -> GlobianceCheckoutStatus.Cancelled
    else -> GlobianceCheckoutStatus.Unknown(word)
}

/** The provider's word. */
public val GlobianceCurrencyType.word: String
    get() = when (this) {
        GlobianceCurrencyType.Blockchain -> "blockchain"
        GlobianceCurrencyType.Wallet -> "wallet"
        is GlobianceCurrencyType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobianceCurrencyType.Companion.of(word: String): GlobianceCurrencyType = when (word) {
    "blockchain" -> GlobianceCurrencyType.Blockchain
    "wallet" -> GlobianceCurrencyType.Wallet
    else -> GlobianceCurrencyType.Unknown(word)
}

/** The provider's word. */
public val GlobianceLanguage.word: String
    get() = when (this) {
        GlobianceLanguage.English -> "en"
        GlobianceLanguage.Arabic -> "ar"
        GlobianceLanguage.German -> "de"
        GlobianceLanguage.SimplifiedChinese -> "zh-cn"
        GlobianceLanguage.Spanish -> "es"
        GlobianceLanguage.French -> "fr"
        GlobianceLanguage.Italian -> "it"
        GlobianceLanguage.Japanese -> "ja"
        GlobianceLanguage.Korean -> "ko"
        GlobianceLanguage.Portuguese -> "pt"
        GlobianceLanguage.Turkish -> "tr"
        is GlobianceLanguage.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobianceLanguage.Companion.of(word: String): GlobianceLanguage = when (word) {
    "en" -> GlobianceLanguage.English
    "ar" -> GlobianceLanguage.Arabic
    "de" -> GlobianceLanguage.German
    "zh-cn" -> GlobianceLanguage.SimplifiedChinese
    "es" -> GlobianceLanguage.Spanish
    "fr" -> GlobianceLanguage.French
    "it" -> GlobianceLanguage.Italian
    "ja" -> GlobianceLanguage.Japanese
    "ko" -> GlobianceLanguage.Korean
    "pt" -> GlobianceLanguage.Portuguese
    "tr" -> GlobianceLanguage.Turkish
    else -> GlobianceLanguage.Unknown(word)
}

/** The provider's word. */
public val GlobiancePaymentStatus.word: String
    get() = when (this) {
        GlobiancePaymentStatus.Processing -> "processing"
        GlobiancePaymentStatus.Confirmed -> "confirmed"
        GlobiancePaymentStatus.Settled -> "settled"
        GlobiancePaymentStatus.Failed -> "failed"
        is GlobiancePaymentStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobiancePaymentStatus.Companion.of(word: String): GlobiancePaymentStatus = when (word) {
    "processing" -> GlobiancePaymentStatus.Processing
    "confirmed" -> GlobiancePaymentStatus.Confirmed
    "settled" -> GlobiancePaymentStatus.Settled
    "failed" -> GlobiancePaymentStatus.Failed
    else -> GlobiancePaymentStatus.Unknown(word)
}

/** The provider's word. */
public val GlobiancePeriod.word: String
    get() = when (this) {
        GlobiancePeriod.Day -> "D"
        GlobiancePeriod.Week -> "W"
        GlobiancePeriod.Month -> "M"
        GlobiancePeriod.Year -> "Y"
        is GlobiancePeriod.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobiancePeriod.Companion.of(word: String): GlobiancePeriod = when (word) {
    "D" -> GlobiancePeriod.Day
    "W" -> GlobiancePeriod.Week
    "M" -> GlobiancePeriod.Month
    "Y" -> GlobiancePeriod.Year
    else -> GlobiancePeriod.Unknown(word)
}

/** The provider's word. */
public val GlobianceSubscriptionStatus.word: String
    get() = when (this) {
        GlobianceSubscriptionStatus.Pending -> "pending"
        GlobianceSubscriptionStatus.Active -> "active"
        GlobianceSubscriptionStatus.Paused -> "paused"
        GlobianceSubscriptionStatus.Canceled -> "canceled"
        is GlobianceSubscriptionStatus.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobianceSubscriptionStatus.Companion.of(word: String): GlobianceSubscriptionStatus = when (word) {
    "pending" -> GlobianceSubscriptionStatus.Pending
    "active" -> GlobianceSubscriptionStatus.Active
    "paused" -> GlobianceSubscriptionStatus.Paused
    "canceled" -> GlobianceSubscriptionStatus.Canceled
    else -> GlobianceSubscriptionStatus.Unknown(word)
}

/** The provider's word. */
public val GlobianceWebhookEvent.word: String
    get() = when (this) {
        GlobianceWebhookEvent.Cancelled -> "cancelled"
        GlobianceWebhookEvent.Completed -> "completed"
        GlobianceWebhookEvent.Expired -> "expired"
        GlobianceWebhookEvent.Update -> "update"
        GlobianceWebhookEvent.Confirmed -> "confirmed"
        GlobianceWebhookEvent.Settled -> "settled"
        GlobianceWebhookEvent.Dispute -> "dispute"
        GlobianceWebhookEvent.RefundSuccess -> "refund success"
        GlobianceWebhookEvent.RefundRejected -> "refund rejected"
        is GlobianceWebhookEvent.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobianceWebhookEvent.Companion.of(word: String): GlobianceWebhookEvent = when (word) {
    "cancelled" -> GlobianceWebhookEvent.Cancelled
    "completed" -> GlobianceWebhookEvent.Completed
    "expired" -> GlobianceWebhookEvent.Expired
    "update" -> GlobianceWebhookEvent.Update
    "confirmed" -> GlobianceWebhookEvent.Confirmed
    "settled" -> GlobianceWebhookEvent.Settled
    "dispute" -> GlobianceWebhookEvent.Dispute
    "refund success" -> GlobianceWebhookEvent.RefundSuccess
    "refund rejected" -> GlobianceWebhookEvent.RefundRejected
    else -> GlobianceWebhookEvent.Unknown(word)
}

/** The provider's word. */
public val GlobianceWebhookType.word: String
    get() = when (this) {
        GlobianceWebhookType.Checkout -> "checkout"
        GlobianceWebhookType.Payment -> "payment"
        is GlobianceWebhookType.Unknown -> value
    }

/** The variant for a provider's word; a word that is not documented is kept. */
public fun GlobianceWebhookType.Companion.of(word: String): GlobianceWebhookType = when (word) {
    "checkout" -> GlobianceWebhookType.Checkout
    "payment" -> GlobianceWebhookType.Payment
    else -> GlobianceWebhookType.Unknown(word)
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
