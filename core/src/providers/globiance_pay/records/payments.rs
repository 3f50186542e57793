//! What came in for a checkout.

use crate::define::open_enum;
use crate::model::{PaymentState, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Which payment to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceGetPaymentDetailsRequest {
    /// Globiance's id of the payment.
    pub payment_id: String,
}

open_enum! {
    /// Where a payment stands. Globiance documents the first two words only.
    pub enum GlobiancePaymentStatus {
        /// Seen, and not yet sure.
        Processing = "processing",
        /// Received: book it now. It stays so when it is settled.
        Confirmed = "confirmed",
        /// Paid out to the merchant.
        Settled = "settled",
        /// Refused.
        Failed = "failed",
    }
}

/// Money that came in for a checkout.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobiancePayment {
    /// Globiance's id of the payment.
    pub payment_id: String,
    /// Globiance's word for where it stands.
    pub status: GlobiancePaymentStatus,
    /// Where it stands, in the words that all providers share: `refunded` once its history says so,
    /// `unknown` while a confirmed one is under dispute.
    pub state: PaymentState,
    /// Whether its history says that it was settled; the status does not.
    pub settled: bool,
    /// Amount in its own currency, which need not be the checkout's.
    #[serde(with = "decimal::option")]
    pub amount: Option<Decimal>,
    /// Globiance's id of the currency.
    pub currency_id: Option<String>,
    /// The currency's short name.
    pub currency_name: Option<String>,
    /// When it came.
    pub created_at: Option<Timestamp>,
    /// Whether it is under dispute, such as for too little money.
    pub is_under_dispute: bool,
    /// What the dispute is about.
    pub dispute_type: Option<String>,
    /// How it came, such as `wallet`.
    pub transaction_type: Option<String>,
    /// More about how it came, as JSON text, personal data included; differs by `transaction_type`.
    pub transaction_detail: Option<String>,
    /// The card attempt's reference, where one is named.
    pub transaction_ref: Option<String>,
    /// What became of it, step by step.
    pub payment_status_history: Vec<GlobiancePaymentEvent>,
    /// The payment's text, secrets and card numbers taken out.
    pub raw: String,
}

/// One step in the history of a payment.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobiancePaymentEvent {
    /// Globiance's id of the payment.
    pub payment_id: Option<String>,
    /// What happened, such as `processing`, `confirmed`, `settled`.
    pub action: Option<String>,
    /// More about it, as JSON text.
    pub metadata: Option<String>,
    /// When.
    pub created_at: Option<Timestamp>,
}
