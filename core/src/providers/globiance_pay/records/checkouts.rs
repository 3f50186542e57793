//! Checkouts: what a payer owes, for how long, and how it can be paid.

use super::crypto::{GlobianceCurrency, GlobianceQuote};
use super::payments::GlobiancePayment;
use crate::define::open_enum;
use crate::model::{Currency, PaymentState, Secret, decimal, duration};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// One thing that a checkout is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceItem {
    /// Its name.
    pub item_name: String,
    /// Price of one, in the checkout's currency, 0 or more, at most 2 decimals.
    #[serde(with = "decimal")]
    pub price: Decimal,
    /// How many, more than zero.
    #[serde(with = "decimal")]
    pub qty: Decimal,
    /// Tax on it in percent, 0 or more, such as 1.5.
    #[serde(with = "decimal")]
    pub tax_rate: Decimal,
}

/// What a payer is to pay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCreateCheckoutRequest {
    /// Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
    /// answer's `request_currency_amount`, which adds the items' taxes.
    #[serde(with = "decimal")]
    pub amount: Decimal,
    /// `USD` or `EUR`.
    pub currency: Currency,
    /// What it is for, at least one.
    pub items: Vec<GlobianceItem>,
    /// Name of the whole.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_name: Option<String>,
    /// Your own id of the whole; Globiance does not always give it back.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_id: Option<String>,
    /// Your own text.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note: Option<String>,
    /// Your own reference of the customer or order; webhooks name it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_id: Option<String>,
}

open_enum! {
    /// A language of the invoice page and mail.
    pub enum GlobianceLanguage {
        /// English.
        English = "en",
        /// Arabic.
        Arabic = "ar",
        /// German.
        German = "de",
        /// Chinese in simplified characters.
        SimplifiedChinese = "zh-cn",
        /// Spanish.
        Spanish = "es",
        /// French.
        French = "fr",
        /// Italian.
        Italian = "it",
        /// Japanese.
        Japanese = "ja",
        /// Korean.
        Korean = "ko",
        /// Portuguese.
        Portuguese = "pt",
        /// Turkish.
        Turkish = "tr",
    }
}

/// What a payer is to pay by a link, which Globiance can mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCreateInvoiceCheckoutRequest {
    /// Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
    /// answer's `request_currency_amount`, which adds the items' taxes.
    #[serde(with = "decimal")]
    pub amount: Decimal,
    /// `USD` or `EUR`.
    pub currency: Currency,
    /// What it is for, at least one.
    pub items: Vec<GlobianceItem>,
    /// Name of the whole.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_name: Option<String>,
    /// Your own id of the whole; Globiance does not always give it back.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_id: Option<String>,
    /// Your own text.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note: Option<String>,
    /// Your own reference of the customer or order; webhooks name it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_id: Option<String>,
    /// Where Globiance mails the invoice. Default: it mails none.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email: Option<String>,
    /// How long it can be paid, to the millisecond, at least 1 ms. Default: Globiance's own, 30 days.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub checkout_duration: Option<Duration>,
    /// Language of page and mail. Default: Globiance's own.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub language: Option<GlobianceLanguage>,
}

/// Which checkout to call off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCancelCheckoutRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
}

/// Which checkout to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceGetCheckoutDetailsRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
}

/// Which checkout to wait for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceWaitForCheckoutRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// How long to wait between two questions. Default 2, 3, and then every 5 seconds.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub poll_interval: Option<Duration>,
}

open_enum! {
    /// Where a checkout stands.
    pub enum GlobianceCheckoutStatus {
        /// It can be paid.
        Pending = "pending",
        /// It is paid.
        Completed = "completed",
        /// Its time is over.
        Expired = "expired",
        /// The merchant or the payer called it off.
        Cancelled = "cancelled",
    }
}

/// What a payer owes, and what came in for it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCheckout {
    /// Globiance's id of the checkout. Keep it: checkouts cannot be listed.
    pub checkout_id: String,
    /// Globiance's word for where it stands.
    pub status: GlobianceCheckoutStatus,
    /// Where its payment stands, in the words that all providers share: `succeeded` also when a
    /// confirmed payment came in for an expired or cancelled checkout.
    pub state: PaymentState,
    /// Currency in which the payer owes.
    pub request_currency: Currency,
    /// What the payer owes, taxes included, in major units. Show and book this, not the amount of
    /// the request.
    #[serde(with = "decimal")]
    pub request_currency_amount: Decimal,
    /// Price of one unit of the currency in US dollars.
    #[serde(with = "decimal::option")]
    pub request_currency_price_usd: Option<Decimal>,
    /// What the payer owes in US dollars.
    #[serde(with = "decimal::option")]
    pub amount_in_usd: Option<Decimal>,
    /// How long it can be paid.
    #[serde(with = "duration::option")]
    pub duration: Option<Duration>,
    /// When it was made.
    pub checkout_time: Option<Timestamp>,
    /// When it can no longer be paid.
    pub expiry_time: Option<Timestamp>,
    /// Your own text.
    pub note: Option<String>,
    /// Your own reference of the customer or order.
    pub client_id: Option<String>,
    /// Your own id of the whole; Globiance does not always give it back.
    pub item_id: Option<String>,
    /// Name of the whole.
    pub item_name: Option<String>,
    /// What it is for.
    pub items: Vec<GlobianceCheckoutItem>,
    /// In what it can be paid; a currency is told by its id, type and network together.
    pub currencies: Vec<GlobianceCurrency>,
    /// What it costs in each currency that was asked for.
    pub quotes: Vec<GlobianceQuote>,
    /// What came in for it.
    pub payments: Vec<GlobiancePayment>,
    /// The store that it belongs to.
    pub store: Option<GlobianceStore>,
    /// Whether the page offers to buy the currency.
    pub enable_fiat_buy: Option<bool>,
    /// Whether it can be paid by card without the hosted page.
    pub merchant_direct_acquiring: bool,
    /// Which acquirer takes the card, 0 to 3; absent when direct acquiring is off.
    pub acquirer_id: Option<u32>,
    /// The page on which it can be paid; its address holds the API key.
    pub payment_link: Option<Secret>,
    /// The checkout that the page's address names, where it is another one than `checkout_id`.
    pub payment_link_checkout_id: Option<String>,
    /// Globiance's message.
    pub message: Option<String>,
    /// The answer's text, secrets, links and card numbers taken out.
    pub raw: String,
}

/// One thing that a checkout is for, with its taxes.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCheckoutItem {
    /// Its name.
    pub item_name: Option<String>,
    /// Your own id of it.
    pub item_id: Option<String>,
    /// Price of one, in the checkout's currency.
    #[serde(with = "decimal::option")]
    pub price: Option<Decimal>,
    /// How many.
    #[serde(with = "decimal::option")]
    pub qty: Option<Decimal>,
    /// Tax on it in percent.
    #[serde(with = "decimal::option")]
    pub tax_rate: Option<Decimal>,
    /// The tax, in the checkout's currency.
    #[serde(with = "decimal::option")]
    pub tax_amount: Option<Decimal>,
    /// Price without tax.
    #[serde(with = "decimal::option")]
    pub sub_total: Option<Decimal>,
    /// Price with tax.
    #[serde(with = "decimal::option")]
    pub total: Option<Decimal>,
}

/// A store, as its checkouts show it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceStore {
    /// Address of its logo.
    pub logo: Option<String>,
    /// Name that payers see.
    pub label_name: Option<String>,
    /// Its API key.
    pub api_key: Option<Secret>,
    /// Whether it takes payments.
    pub is_active: Option<bool>,
    /// Its tax number.
    pub tax_id: Option<String>,
    /// Whether payers see the tax number.
    pub show_tax_id: Option<bool>,
    /// Its tax in percent.
    #[serde(with = "decimal::option")]
    pub tax_rate: Option<Decimal>,
}

/// A checkout and its payments, each read by its id.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCheckoutResult {
    /// The checkout.
    pub checkout: GlobianceCheckout,
    /// Its payments, with their histories.
    pub payments: Vec<GlobiancePayment>,
    /// Where its payment stands, in the words that all providers share: `succeeded` also when the
    /// money came in for an expired or cancelled checkout.
    pub state: PaymentState,
}

/// Globiance's message about what was done.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceMessage {
    /// The message.
    pub message: Option<String>,
    /// The answer's text, secrets, links and card numbers taken out.
    pub raw: String,
}
