//! Requests and results of Glance Grow.

use crate::define::open_enum;
use crate::model::{Attempt, Currency, Day, PaymentState, RetryAdvice, Secret, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a Glance account is reached with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowCredentials {
    /// API key, `glnc_sk_...`; it has the rights of the user it was made for.
    pub api_key: Secret,
}

/// A charge of a saved card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowChargeRequest {
    /// Amount in major units (shekels), more than zero, at most the currency's decimals.
    #[serde(with = "decimal")]
    pub amount: Decimal,
    /// Currency, three upper-case letters of ISO 4217, such as `ILS`.
    pub currency: Currency,
    /// Token of the saved card, from Glance's payment form; never a card number.
    pub card_token: Secret,
    /// Text kept with the transaction. Make it unique to the attempt, such as `order-7788 try-1`:
    /// it is what `reconcile` recognises a charge by whose answer was lost.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
    /// Visible id of the Glance client who pays, more than zero.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_id: Option<u64>,
    /// Visible id of the Glance document that is paid, more than zero.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub document_id: Option<u64>,
}

/// A refund of a charge or a part of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowRefundRequest {
    /// Id of the charge.
    pub transaction_id: String,
    /// Amount in major units of the charge's currency, more than zero, at most what is left. There
    /// is no refund without an amount.
    #[serde(with = "decimal")]
    pub amount: Decimal,
    /// Text kept with the refund. Make it unique to the attempt: it is what `reconcile` recognises
    /// a refund by whose answer was lost.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reason: Option<String>,
}

/// Which page of the transactions to read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowListTransactionsRequest {
    /// First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub start_date: Option<Day>,
    /// Last day, `YYYY-MM-DD`, not before the first.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub end_date: Option<Day>,
    /// Only transactions with this status.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<GrowTransactionStatus>,
    /// Page number from 1. Default: Glance's own, 1.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page: Option<u32>,
    /// Transactions on a page, 1 to 100. Default: Glance's own, 50.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub limit: Option<u32>,
}

/// Which transaction to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowGetTransactionRequest {
    /// Id of a charge or a refund.
    pub transaction_id: String,
}

/// Which transactions to walk over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowTransactionsRequest {
    /// First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub start_date: Option<Day>,
    /// Last day, `YYYY-MM-DD`, not before the first.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub end_date: Option<Day>,
    /// Only transactions with this status.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<GrowTransactionStatus>,
    /// Transactions read at a time, 1 to 100. Default 100.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page_size: Option<u32>,
    /// Where to go on: the cursor of an earlier batch. Default: from the beginning.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cursor: Option<String>,
}

/// What to settle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowReconcileRequest {
    /// The attempt that an outcome-unknown error carried.
    pub attempt: Attempt,
}

open_enum! {
    /// Glance's word for where a transaction stands.
    pub enum GrowTransactionStatus {
        /// The card was charged.
        Approved = "approved",
        /// The card was refused; no money moved.
        Declined = "declined",
        /// The money was given back.
        Refunded = "refunded",
    }
}

impl GrowTransactionStatus {
    /// The same in the words that all providers share.
    pub fn state(&self) -> PaymentState {
        match self {
            Self::Approved => PaymentState::Succeeded,
            Self::Declined => PaymentState::Failed,
            Self::Refunded => PaymentState::Refunded,
            Self::Unknown { .. } => PaymentState::Unknown,
        }
    }
}

/// A charge or a refund, as far as the call that read it tells.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowTransaction {
    /// Glance's id of the transaction.
    pub transaction_id: String,
    /// For a refund, the charge that it gives back.
    pub original_transaction_id: Option<String>,
    /// Amount in major units, positive for refunds too.
    #[serde(with = "decimal")]
    pub amount: Decimal,
    /// Currency, as Glance sent it; absent when it sent none.
    pub currency: Option<Currency>,
    /// Glance's word for where it stands.
    pub status: GrowTransactionStatus,
    /// Where it stands, in the words that all providers share.
    pub state: PaymentState,
    /// Last four digits of the card.
    pub last4: Option<String>,
    /// Card scheme, as Glance names it.
    pub card_brand: Option<String>,
    /// The Glance client who paid.
    pub client: Option<GrowClient>,
    /// The Glance document that was paid.
    pub document: Option<GrowDocument>,
    /// The charge's description.
    pub description: Option<String>,
    /// The refund's reason.
    pub reason: Option<String>,
    /// When Glance accepted it; absent when its text is not a time.
    pub created_at: Option<Timestamp>,
    /// The time as Glance sent it.
    pub created_at_text: Option<String>,
    /// The answer's text for this transaction, secrets and card numbers taken out.
    pub raw: String,
}

/// A Glance client, as a transaction names it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowClient {
    /// Visible id.
    pub visible_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// A Glance document, as a transaction names it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowDocument {
    /// Visible id.
    pub visible_id: Option<String>,
    /// Kind of document, such as `invoice`.
    pub kind: Option<String>,
}

/// One page of transactions.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowTransactionPage {
    /// The transactions, in Glance's order.
    pub items: Vec<GrowTransaction>,
    /// How many there are on all pages.
    pub total: Option<u64>,
    /// How many a page holds.
    pub limit: Option<u64>,
    /// How many come before this page.
    pub offset: Option<u64>,
    /// Whether another page follows.
    pub has_more: bool,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}

/// Some of the transactions of a walk.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrowTransactionBatch {
    /// The transactions that the walk has not given before.
    pub items: Vec<GrowTransaction>,
    /// Where to go on; absent at the end.
    pub cursor: Option<String>,
}

/// What became of an attempt.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[allow(
    clippy::large_enum_variant,
    reason = "made once, and a box would show in every language"
)]
pub enum GrowReconciliation {
    /// The provider has it: its status tells whether money moved.
    Found {
        /// The charge or the refund.
        transaction: GrowTransaction,
    },
    /// The provider shows no such charge, and has had the time to. Glance promises nothing more, so
    /// a person should look before it is charged again.
    NotFound {
        /// What was looked at.
        reason: String,
    },
    /// Reading cannot tell, or not yet.
    Undecided {
        /// Why not.
        reason: String,
        /// Transactions that it may be.
        candidates: Vec<GrowTransaction>,
        /// When looking again may tell; never, when only a person can.
        look_again: RetryAdvice,
    },
}
