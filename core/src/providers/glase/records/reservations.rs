//! Preliminary payments: reserve now, commit the final amount later.

use super::invoices::{GlaseCustomerToken, GlaseInvoice};
use super::payments::GlasePaymentStatus;
use crate::model::{Currency, NextAction, PaymentState, decimal, duration};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// An amount to be reserved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReserveRequest {
    /// The invoice: its `total_amount` is the most that the commit is sure of. `payment_mode` and
    /// `commit_reservation_timeout` are left out.
    pub invoice: GlaseInvoice,
    /// Seconds within which the reservation must be committed, at least 1; afterwards nothing is
    /// paid. Minutes in a shop, hours or days online.
    pub commit_reservation_timeout: u32,
    /// Whether to send it without asking first whether the terminal holds an open reservation, which a
    /// cash register may lose by it. A web shop's terminal holds many invoices and loses none.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub replace_open: bool,
}

/// A preliminary payment. Keep it (every language writes it as JSON): the next steps take it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReservation {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// What its QR code says. Cash registers show their sticker instead.
    pub code: Option<String>,
    /// The same as a link that opens the app on the buyer's own device.
    pub app_link: Option<String>,
    /// The most that a commit is sure of.
    #[serde(with = "decimal")]
    pub reserved_amount: Decimal,
    /// Its currency.
    pub currency: Currency,
    /// Until when it must be committed, by this machine's clock, counted from when it was sent.
    pub commit_before: Timestamp,
    /// The version to send with the next question.
    pub version: u32,
    /// Glase's word for where it stands, as it was last seen.
    pub status: GlasePaymentStatus,
    /// Where it stands, in the words that all providers share.
    pub state: PaymentState,
    /// What comes next: `show_qr_code` or `wait` while the buyer has yet to confirm, then `none`.
    pub next_action: NextAction,
    /// The invoice as it was last sent.
    pub invoice: GlaseInvoice,
    /// The buyer's tokens, as they were last seen.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub customer_tokens: Vec<GlaseCustomerToken>,
}

/// Which reservation to wait for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseWaitUntilReservedRequest {
    /// The reservation as it was last seen.
    pub reservation: GlaseReservation,
    /// How long to wait between two questions. Default 1 second; at most 10.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub poll_interval: Option<Duration>,
}

/// A reservation whose invoice is to be replaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseUpdateRequest {
    /// The reservation as it was last seen.
    pub reservation: GlaseReservation,
    /// The invoice as it shall be, in the same currency. Once the amount is reserved, its total is
    /// at most that.
    pub invoice: GlaseInvoice,
    /// Tokens of the buyer with what became of them.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub tokens: Vec<GlaseCustomerToken>,
    /// Whether the total may be more than what is reserved, which Glase need not accept at commit.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub allow_more: bool,
}

/// A reservation to be committed, and with how much.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCommitRequest {
    /// The reservation as it was last seen.
    pub reservation: GlaseReservation,
    /// The final amount, more than zero.
    #[serde(with = "decimal")]
    pub amount: Decimal,
    /// Whether it may be more than what is reserved, which Glase need not accept.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub allow_more: bool,
    /// How long to wait between two questions. Default 1 second; at most 10.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub poll_interval: Option<Duration>,
}

/// A reservation to be released.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCancelRequest {
    /// The reservation as it was last seen.
    pub reservation: GlaseReservation,
    /// How long to wait between two questions. Default 1 second; at most 10.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub poll_interval: Option<Duration>,
}
