//! Paying in crypto currency: quotes and addresses.

use crate::define::open_enum;
use crate::model::{PaymentState, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

open_enum! {
    /// How a crypto currency is sent.
    pub enum GlobianceCurrencyType {
        /// On its blockchain.
        Blockchain = "blockchain",
        /// Between wallets at Globiance.
        Wallet = "wallet",
    }
}

/// A currency in which a checkout can be paid; its id, type and network together tell it from others.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCurrency {
    /// Globiance's id of the currency, the same for each type and network.
    pub currency_id: String,
    /// Its short name, such as `USDT`.
    pub currency_name: Option<String>,
    /// Its full name.
    pub currency_full_name: Option<String>,
    /// How it is sent.
    pub currency_type: GlobianceCurrencyType,
    /// The network that it is sent on, where it is named.
    pub currency_network: Option<String>,
}

/// What to ask a price for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceGenerateQuoteRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// One of the checkout's currencies.
    pub currency_id: String,
    /// How it is to be sent: `blockchain` or `wallet`.
    pub currency_type: GlobianceCurrencyType,
}

/// What a checkout costs in a crypto currency, for a short time.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceQuote {
    /// Globiance's id of the currency.
    pub currency_id: String,
    /// Its short name.
    pub currency_name: Option<String>,
    /// Its full name.
    pub currency_full_name: Option<String>,
    /// How it is sent.
    pub currency_type: GlobianceCurrencyType,
    /// The network that it is sent on, where it is named.
    pub currency_network: Option<String>,
    /// What the payer must send, in the crypto currency.
    #[serde(with = "decimal")]
    pub total: Decimal,
    /// The amount before fees.
    #[serde(with = "decimal::option")]
    pub amount: Option<Decimal>,
    /// The amount that fees are counted from.
    #[serde(with = "decimal::option")]
    pub base_amount: Option<Decimal>,
    /// The fee in percent.
    #[serde(with = "decimal::option")]
    pub fee_percent: Option<Decimal>,
    /// The fee, in the crypto currency.
    #[serde(with = "decimal::option")]
    pub fee: Option<Decimal>,
    /// The amount with its fee.
    #[serde(with = "decimal::option")]
    pub sub_total: Option<Decimal>,
    /// The network's surcharge in US dollars.
    #[serde(with = "decimal::option")]
    pub network_surcharge_amount_usd: Option<Decimal>,
    /// The network's surcharge, in the crypto currency.
    #[serde(with = "decimal::option")]
    pub network_surcharge_amount: Option<Decimal>,
    /// The quote's text, secrets and card numbers taken out.
    pub raw: String,
}

/// Where a payer is to send a crypto currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceGenerateAddressRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// One of the checkout's currencies, for which a quote was made.
    pub currency_id: String,
    /// The currency's `currency_network`, where it has one.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network: Option<String>,
}

/// Where a payer sends a crypto currency. Show it exactly, and keep every one ever given.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceDepositAddress {
    /// The address.
    pub address: String,
    /// The tag that has to be sent with it; money sent without it is lost.
    pub destination_tag: Option<String>,
    /// Globiance's message.
    pub message: Option<String>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}

/// In what a checkout is to be paid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobiancePayWithCryptoRequest {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// One of the checkout's currencies.
    pub currency_id: String,
    /// How it is to be sent: `blockchain` or `wallet`.
    pub currency_type: GlobianceCurrencyType,
    /// The currency's `currency_network`, where it has one.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency_network: Option<String>,
}

/// What a payer has to send, and where.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCryptoPayment {
    /// Globiance's id of the checkout.
    pub checkout_id: String,
    /// What the payer must send: its `total`.
    pub quote: GlobianceQuote,
    /// Where the payer sends it.
    pub address: String,
    /// The tag that has to be sent with it; money sent without it is lost.
    pub destination_tag: Option<String>,
    /// The network to send it on, where it is named.
    pub currency_network: Option<String>,
    /// When the checkout can no longer be paid; do not show the address afterwards.
    pub expires_at: Option<Timestamp>,
    /// Where the payment stands, in the words that all providers share: `action_required`.
    pub state: PaymentState,
}
