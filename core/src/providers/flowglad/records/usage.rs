//! Usage that is billed later.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What a customer has used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladCreateUsageEventRequest {
    /// The subscription that it is billed on.
    pub subscription_id: String,
    /// How much was used, in the meter's unit, more than zero; not an amount of money.
    pub amount: u64,
    /// Your own id of the event. The same id on the same meter counts once, so that the call may be
    /// repeated.
    pub transaction_id: String,
    /// Id of the usage price. Exactly one of the four names what was used.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price_id: Option<String>,
    /// Slug of the usage price.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price_slug: Option<String>,
    /// Id of the usage meter.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub usage_meter_id: Option<String>,
    /// Slug of the usage meter.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub usage_meter_slug: Option<String>,
    /// When it was used, to the millisecond. Default: now, by Flowglad's clock.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub usage_date: Option<Timestamp>,
    /// What meters that count distinct properties look at; such a meter requires it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub properties: Option<HashMap<String, String>>,
}

/// A piece of usage as Flowglad keeps it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladUsageEvent {
    /// Flowglad's id of the event.
    pub id: String,
    /// Your own id of the event.
    pub transaction_id: String,
    /// How much was used, in the meter's unit.
    pub amount: i64,
    /// Flowglad's id of the customer.
    pub customer_id: Option<String>,
    /// The subscription that it is billed on.
    pub subscription_id: String,
    /// The usage meter.
    pub usage_meter_id: Option<String>,
    /// The usage price.
    pub price_id: Option<String>,
    /// The billing period that it falls in.
    pub billing_period_id: Option<String>,
    /// The pricing model that it belongs to.
    pub pricing_model_id: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// When it was used.
    pub usage_date: Option<Timestamp>,
    /// Whether it is about real money.
    pub livemode: Option<bool>,
    /// What meters that count distinct properties look at; what is not a text as JSON writes it.
    pub properties: Option<HashMap<String, String>>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}
