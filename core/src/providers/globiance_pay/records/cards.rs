//! Paying by card without the hosted page.

use super::checkouts::GlobianceCheckout;
use super::payments::GlobiancePayment;
use crate::define::open_enum;
use crate::model::{
    Attempt, CardNumber, CardVerificationValue, Currency, NextAction, PaymentState, RetryAdvice,
    Secret, decimal, duration,
};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A card payment at acquirer 0 or 1, whose card data pass through the merchant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceInitiatePayWithCardRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// Whether Globiance is to keep the card for the payer. Default false.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub save_my_card: bool,
    /// The payer's first name.
    pub first_name: String,
    /// The payer's last name.
    pub last_name: String,
    /// The payer's address.
    pub address: String,
    /// The payer's country, two letters.
    pub country: String,
    /// The payer's state or province.
    pub state: String,
    /// The payer's city.
    pub city: String,
    /// The payer's postal code.
    pub zip: String,
    /// The payer's mail address.
    pub email: String,
    /// The payer's telephone number.
    pub phone_number: String,
    /// The card's number.
    pub card_number: CardNumber,
    /// The month in which the card expires, `01` to `12`.
    pub card_expiry_month: String,
    /// The year in which the card expires, four digits.
    pub card_expiry_year: String,
    /// The card's verification value.
    pub card_cvv_number: CardVerificationValue,
    /// Width of the payer's screen in pixels.
    pub screen_width: u32,
    /// Height of the payer's screen in pixels.
    pub screen_height: u32,
    /// The browser's language, such as `en-GB`.
    pub language: String,
    /// Whether the browser runs Java.
    pub java_enabled: bool,
    /// Whether the browser runs scripts.
    pub javascript_enabled: bool,
    /// Bits of a colour.
    pub color_depth: u32,
    /// What the browser's `getTimezoneOffset()` gives: UTC minus local time in minutes.
    pub utc_offset: i64,
}

/// A card payment at acquirer 2, on a page of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceInitiatePayWithCardWidgetRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// The payer's first name.
    pub first_name: String,
    /// The payer's middle name. Default: none.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub middle_name: Option<String>,
    /// The payer's last name.
    pub last_name: String,
    /// The payer's mail address.
    pub email: String,
    /// The payer's telephone number.
    pub phone_number: String,
}

/// A card payment at acquirer 3, on a page of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceInitiatePayWithCardWidget2Request {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// The payer's first name.
    pub first_name: String,
    /// The payer's middle name. Default: none.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub middle_name: Option<String>,
    /// The payer's last name.
    pub last_name: String,
    /// The payer's mail address.
    pub email: String,
    /// The payer's telephone number.
    pub phone_number: String,
}

open_enum! {
    /// Where an attempt to pay by card stands.
    pub enum GlobianceCardStatus {
        /// Taken, unless the bank has yet to ask the payer.
        Success = "success",
        /// Refused; `failure` is read as the same.
        Failed = "failed",
        /// Not decided.
        Pending = "pending",
        /// The bank asks the payer first.
        ThreeDSecure = "3ds",
    }
}

/// An attempt to pay a checkout by card.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCardPayment {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// Which acquirer takes the card, 0 to 3; absent where the call does not tell 0 from 1.
    pub acquirer_id: Option<u32>,
    /// Globiance's word for where it stands.
    pub status: GlobianceCardStatus,
    /// Where it stands, in the words that all providers share. Anything but `succeeded` and
    /// `failed` has to be waited for with `wait_for_card_payment`.
    pub state: PaymentState,
    /// What has to happen now.
    pub next_action: NextAction,
    /// What `wait_for_card_payment` and the status calls take.
    pub transaction_id: Option<String>,
    /// The acquirer's reference.
    pub transaction_ref: Option<String>,
    /// Globiance's message.
    pub message: Option<String>,
    /// What the payer's statement will say.
    pub descriptor: Option<String>,
    /// The page on which the checkout can be paid; its address holds the API key.
    pub checkout_link: Option<Secret>,
    /// Whether Globiance says that the bank asks the payer first. False does not mean that nothing
    /// has to happen: see `next_action`.
    pub require_3ds: bool,
    /// The answer's text, secrets, links and card numbers taken out.
    pub raw: String,
}

/// Which attempt at acquirer 2 to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceGetCardTxnStatusRequest {
    /// The attempt's `transaction_id`.
    pub transaction_id: String,
}

/// Which attempt at acquirer 3 to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceGetCardTxnStatusGenRequest {
    /// The attempt's `transaction_id`.
    pub transaction_id: String,
}

/// What a status call says of an attempt to pay by card.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCardTransaction {
    /// The id of the request.
    pub transaction_id: String,
    /// Globiance's word for where it stands.
    pub status: GlobianceCardStatus,
    /// Where it stands, in the words that all providers share.
    pub state: PaymentState,
    /// Amount in major units.
    #[serde(with = "decimal::option")]
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<Currency>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}

/// Who pays by card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobiancePayer {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Mail address.
    pub email: String,
    /// Telephone number.
    pub phone_number: String,
    /// Middle name; acquirers 2 and 3 take it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub middle_name: Option<String>,
    /// Address; acquirers 0 and 1 require it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address: Option<String>,
    /// Country, two letters; acquirers 0 and 1 require it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country: Option<String>,
    /// State or province; acquirers 0 and 1 require it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub state: Option<String>,
    /// City; acquirers 0 and 1 require it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub city: Option<String>,
    /// Postal code; acquirers 0 and 1 require it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub zip: Option<String>,
}

/// A card. Handling it puts the merchant in the full scope of PCI DSS.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCard {
    /// Its number.
    pub number: CardNumber,
    /// The month in which it expires, `01` to `12`.
    pub expiry_month: String,
    /// The year in which it expires, four digits.
    pub expiry_year: String,
    /// Its verification value.
    pub cvv: CardVerificationValue,
}

/// What the payer's browser tells the bank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceBrowser {
    /// Width of the screen in pixels.
    pub screen_width: u32,
    /// Height of the screen in pixels.
    pub screen_height: u32,
    /// Its language, such as `en-GB`.
    pub language: String,
    /// Whether it runs Java.
    pub java_enabled: bool,
    /// Whether it runs scripts.
    pub javascript_enabled: bool,
    /// Bits of a colour.
    pub color_depth: u32,
    /// What its `getTimezoneOffset()` gives: UTC minus local time in minutes.
    pub utc_offset: i64,
}

/// A checkout to be paid by card, at whichever acquirer it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobiancePayWithCardRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// Who pays.
    pub payer: GlobiancePayer,
    /// The card; acquirers 0 and 1 require it. It is not sent to the others, whose own page asks
    /// for it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card: Option<GlobianceCard>,
    /// The payer's browser; acquirers 0 and 1 require it. It is not sent to the others.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub browser: Option<GlobianceBrowser>,
    /// Acquirers 0 and 1: whether Globiance is to keep the card for the payer. Default false.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub save_my_card: bool,
}

/// Which attempt to wait for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceWaitForCardPaymentRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// Which acquirer takes the card, 0 to 3.
    pub acquirer_id: u32,
    /// The attempt's `transaction_id`; acquirers 2 and 3 require it. For 0 and 1 it tells the
    /// attempt from earlier ones of the same checkout.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_id: Option<String>,
    /// How long to wait between two questions. Default 2, 3, and then every 5 seconds.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub poll_interval: Option<Duration>,
}

/// A call whose outcome is to be found out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceReconcileRequest {
    /// The attempt that the outcome-unknown error held.
    pub attempt: Attempt,
}

/// What became of a call whose answer was lost.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[allow(clippy::large_enum_variant, reason = "made once for each call")]
pub enum GlobianceReconciliation {
    /// Globiance shows what came of it.
    Found {
        /// The checkout as it stands.
        checkout: GlobianceCheckout,
        /// The payments that came of it, with their histories.
        payments: Vec<GlobiancePayment>,
        /// Where the payment stands, in the words that all providers share.
        state: PaymentState,
    },
    /// Nothing came of it, and nothing can any more.
    NotFound {
        /// How that is known.
        reason: String,
    },
    /// It is not known.
    Undecided {
        /// Why not.
        reason: String,
        /// The checkout as it stands, where one is known.
        checkout: Option<GlobianceCheckout>,
        /// Whether looking again can help, and when.
        look_again: RetryAdvice,
    },
}
