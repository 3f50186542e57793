//! Messages from Globiance, which nothing proves to be its own.

use super::checkouts::GlobianceCheckout;
use super::payments::GlobiancePayment;
use crate::define::open_enum;
use crate::model::{Currency, PaymentState, decimal};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A message as it arrived.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceParseWebhookRequest {
    /// The body.
    pub body: String,
}

open_enum! {
    /// What a message says has happened.
    pub enum GlobianceWebhookEvent {
        /// The checkout was called off.
        Cancelled = "cancelled",
        /// The checkout was paid.
        Completed = "completed",
        /// The checkout's time is over.
        Expired = "expired",
        /// The payment moved on.
        Update = "update",
        /// The payment was received.
        Confirmed = "confirmed",
        /// The payment was paid out to the merchant.
        Settled = "settled",
        /// The payment is under dispute.
        Dispute = "dispute",
        /// A refund was made.
        RefundSuccess = "refund success",
        /// A refund was refused.
        RefundRejected = "refund rejected",
    }
}

open_enum! {
    /// What kind of thing a message is about.
    pub enum GlobianceWebhookType {
        /// A checkout.
        Checkout = "checkout",
        /// A payment.
        Payment = "payment",
    }
}

/// A message that anybody may have sent: Globiance signs none.
///
/// It holds ids alone, since its figures prove nothing: answer it with status 200, hand the ids to
/// `confirm_webhook`, and act on what that gives.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceUntrustedWebhook {
    /// What it says has happened; upper and lower case, blanks, `_` and `-` count as one.
    pub event: GlobianceWebhookEvent,
    /// What kind of thing it is about.
    pub event_type: Option<GlobianceWebhookType>,
    /// The checkout.
    pub checkout_id: Option<String>,
    /// The payment.
    pub payment_id: Option<String>,
    /// Your own reference of the customer or order.
    pub client_id: Option<String>,
    /// The body's text, keys, links and card numbers taken out.
    pub raw: String,
}

/// What a message names, and what your own record of the order says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceConfirmWebhookRequest {
    /// The checkout that the message names.
    pub checkout_id: String,
    /// The payment that the message names. Default: every payment of the checkout is read.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What the payer owes by your own record; another amount is the error `conflict`.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub request_currency_amount: Option<Decimal>,
    /// Its currency by your own record; another one is the error `conflict`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub request_currency: Option<Currency>,
    /// Your own reference by your own record; another one is the error `conflict`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_id: Option<String>,
}

/// What Globiance itself says of the things that a message names.
///
/// Several messages come for one payment, in any order: write down checkout, payment and what you
/// do for them, each once, before you do it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceConfirmedWebhook {
    /// The checkout as it stands.
    pub checkout: GlobianceCheckout,
    /// The payment that was named, or all of the checkout.
    pub payments: Vec<GlobiancePayment>,
    /// Where the checkout's payment stands, in the words that all providers share; payments that were
    /// not named count as the checkout lists them.
    pub state: PaymentState,
}
