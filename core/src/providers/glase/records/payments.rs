//! Payments: where they stand, committing, giving back, receipts, settling.

use super::invoices::{GlaseCustomerToken, GlaseInvoice};
use crate::define::open_enum;
use crate::model::{Attempt, Bytes, Currency, PaymentState, RetryAdvice, decimal, duration};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::time::Duration;

open_enum! {
    /// Glase's word for where an invoice stands. `CANCELLED` is read as `CANCELED`.
    pub enum GlasePaymentStatus {
        /// Waits for the buyer.
        Issued = "ISSUED",
        /// The buyer is known, and the app waits until the invoice is updated.
        PendingIssuerAcknowledge = "PENDING_ISSUER_ACKNOWLEDGE",
        /// The money is held, to be committed or released.
        Reserved = "RESERVED",
        /// The money is taken.
        Paid = "PAID",
        /// Called off: by you, the buyer, a newer invoice on the same cash register, or Glase.
        Canceled = "CANCELED",
        /// The payment was tried and refused.
        Failed = "FAILED",
        /// The invoice or the reservation ran out.
        Expired = "EXPIRED",
    }
}

/// Which invoice to ask about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseGetPaymentStatusRequest {
    /// Glase's reference of the invoice. Default: the one that the cash register holds now.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub invoice_reference: Option<String>,
    /// The `version` of the answer before, which tells Glase that it was seen. Default 0, the first.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub invoice_version: Option<u32>,
    /// Text for Glase's logs, at most 80 characters.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// Where a payment stands.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlasePayment {
    /// Glase's reference of the invoice, where it was named or the receipt names it.
    pub invoice_reference: Option<String>,
    /// Glase's word for where it stands.
    pub status: GlasePaymentStatus,
    /// Where it stands, in the words that all providers share.
    pub state: PaymentState,
    /// The version to send with the next question.
    pub version: u32,
    /// Glase's reference of the payment, once paid: what `refund_payment` takes.
    pub ers_reference: Option<String>,
    /// What was paid, by the receipt.
    #[serde(with = "decimal::option")]
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<Currency>,
    /// The receipt, once paid.
    pub receipt: Option<GlaseReceipt>,
    /// The buyer's tokens.
    pub customer_tokens: Vec<GlaseCustomerToken>,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// The receipt of a payment.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReceipt {
    /// The terminal that was paid.
    pub terminal_id: Option<String>,
    /// When it was paid; absent when the answer's time has no offset.
    pub payment_date: Option<Timestamp>,
    /// The same as the answer has it.
    pub payment_date_text: Option<String>,
    /// Your own id of the order.
    pub client_invoice_id: Option<String>,
    /// Glase's reference of the invoice.
    pub invoice_reference: Option<String>,
    /// Glase's reference of the payment.
    pub payment_reference: Option<String>,
    /// Who paid, as Glase names the buyer's device.
    pub payer_terminal_id: Option<String>,
    /// Who was paid.
    pub receiver_name: Option<String>,
    /// The invoice; absent when it has no total, or amounts in several currencies.
    pub invoice: Option<GlaseInvoice>,
}

/// A reservation to be committed, without the rules of `commit`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCommitReservationRequest {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// The final amount; for `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT` always name it. Default: the
    /// invoice's, in the form of the older interface, which does not know this member.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<Decimal>,
    /// Its currency; together with `amount`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<Currency>,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// The commit was accepted; the payment is there once `get_payment_status` says `PAID`.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCommittedReservation {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// Glase's reference of the payment, where the answer names it.
    pub ers_reference: Option<String>,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// A payment to be given back, whole or in part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseRefundPaymentRequest {
    /// Glase's reference of the payment.
    pub ers_reference: String,
    /// What is given back: `total_amount` is the amount of this refund.
    /// Modes and times are sent only where they are given.
    pub invoice: GlaseInvoice,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// A refund that Glase has accepted; the money may take days.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseRefund {
    /// Glase's reference of the payment that is given back, as it was asked.
    pub payment_ers_reference: String,
    /// Glase's reference of the refund itself, where the answer names it.
    pub ers_reference: Option<String>,
    /// What is given back.
    #[serde(with = "decimal")]
    pub amount: Decimal,
    /// Its currency.
    pub currency: Currency,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

open_enum! {
    /// What a receipt's document is.
    pub enum GlaseReceiptType {
        /// The receipt.
        PaymentReceipt = "PAYMENT_RECEIPT",
        /// A warranty.
        Warranty = "WARRANTY",
        /// A voucher.
        Voucher = "VOUCHER",
        /// Something else.
        Other = "OTHER",
    }
}

/// A document to be attached to a payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReceiptDocument {
    /// The document.
    pub receipt_data: Bytes,
    /// Its type. Default `text/html`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mime_type: Option<String>,
    /// What it is. Default `PAYMENT_RECEIPT`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub receipt_type: Option<GlaseReceiptType>,
}

/// A receipt for a payment that has been made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseSubmitPaymentReceiptRequest {
    /// Glase's reference of the payment.
    pub ers_reference: String,
    /// The document; certification takes the call without one too.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub receipt_document: Option<GlaseReceiptDocument>,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// The receipt is attached.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseSubmittedReceipt {
    /// Glase's reference, where the answer names one.
    pub ers_reference: Option<String>,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// An invoice to be paid at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlasePayRequest {
    /// The invoice; `payment_mode` is left out or `IMMEDIATE_DEBIT`.
    pub invoice: GlaseInvoice,
    /// Whether to send it without asking first whether the terminal holds an open reservation, which a
    /// cash register may lose by it. A web shop's terminal holds many invoices and loses none.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub replace_open: bool,
}

/// Which invoice's payment to wait for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseWaitUntilPaidRequest {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// The `version` of the answer before. Default 0, the first.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub version: Option<u32>,
    /// How long to wait between two questions. Default 1 second; at most 10.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub poll_interval: Option<Duration>,
}

/// Which invoice a notification was about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseHandleNotificationRequest {
    /// Glase's reference of the invoice, by your own record of the URL that was called: the
    /// notification's body proves nothing.
    pub invoice_reference: String,
    /// The `version` of the answer before. Default 0, the first.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub version: Option<u32>,
}

/// An attempt of this client's whose outcome is unknown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReconcileRequest {
    /// The attempt that the outcome-unknown error carries.
    pub attempt: Attempt,
}

/// What became of an attempt.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum GlaseReconciliation {
    /// It was done.
    Found {
        /// The payment.
        payment: GlasePayment,
    },
    /// It was not done, and may be done again.
    NotFound {
        /// How that is known.
        reason: String,
        /// The payment that shows it.
        payment: GlasePayment,
    },
    /// It cannot be told.
    Undecided {
        /// Why not, and what else would tell.
        reason: String,
        /// What Glase says of the terminal's invoice, where it was asked.
        payment: Option<GlasePayment>,
        /// When to look again; `never` where no look would tell.
        look_again: RetryAdvice,
    },
}
