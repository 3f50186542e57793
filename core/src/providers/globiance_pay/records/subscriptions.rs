//! Subscriptions: Globiance mails the customer a payment link for each billing cycle.

use crate::define::open_enum;
use crate::model::{Currency, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Who is to subscribe to which plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCreateUserSubscriptionRequest {
    /// Id of the plan, a UUID; plans are made in the dashboard.
    pub plan_id: String,
    /// Your own id of the customer.
    pub customer_id: String,
    /// Where the payment links are mailed.
    pub customer_email: String,
    /// When billing starts. Default: at once.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub starts_at: Option<Timestamp>,
    /// Your own data, a text that is JSON.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note: Option<String>,
    /// Your own data as texts by name, sent as a JSON object; instead of `note`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note_values: Option<HashMap<String, String>>,
}

/// Which subscription to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceGetUserSubscriptionRequest {
    /// Id of the subscription, a UUID.
    pub subscription_id: String,
}

/// Which subscription to pause.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobiancePauseUserSubscriptionRequest {
    /// Id of the subscription, a UUID.
    pub subscription_id: String,
}

/// Which subscription to take up again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceResumeUserSubscriptionRequest {
    /// Id of the subscription, a UUID.
    pub subscription_id: String,
}

/// Which subscription to end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCancelUserSubscriptionRequest {
    /// Id of the subscription, a UUID.
    pub subscription_id: String,
}

open_enum! {
    /// Where a subscription stands.
    pub enum GlobianceSubscriptionStatus {
        /// The customer was mailed and has not paid yet.
        Pending = "pending",
        /// Billed each cycle.
        Active = "active",
        /// Not billed until it is resumed.
        Paused = "paused",
        /// Ended by the merchant.
        Canceled = "canceled",
    }
}

open_enum! {
    /// A unit of time of a plan. Globiance documents days and weeks only.
    pub enum GlobiancePeriod {
        /// Days.
        Day = "D",
        /// Weeks.
        Week = "W",
        /// Months.
        Month = "M",
        /// Years.
        Year = "Y",
    }
}

/// A subscription that was made.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCreatedSubscription {
    /// Id of the subscription. Keep it: subscriptions cannot be listed.
    pub subscription_id: String,
    /// The page of the subscription, for the customer.
    pub link: Option<String>,
    /// Globiance's message.
    pub message: Option<String>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}

/// A subscription and its plan.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceSubscription {
    /// Id of the subscription, that of the request.
    pub subscription_id: String,
    /// Globiance's word for where it stands.
    pub status: GlobianceSubscriptionStatus,
    /// Id of the plan.
    pub plan_id: Option<String>,
    /// Your own id of the customer.
    pub customer_id: Option<String>,
    /// Where the payment links are mailed.
    pub customer_email: Option<String>,
    /// Unit of a billing cycle.
    pub plan_cycle_period: Option<GlobiancePeriod>,
    /// How many units a billing cycle has.
    pub plan_cycle: Option<u32>,
    /// When the plan starts.
    pub plan_start: Option<Timestamp>,
    /// When the plan ends.
    pub plan_end: Option<Timestamp>,
    /// Price of a cycle in major units.
    #[serde(with = "decimal::option")]
    pub plan_cost: Option<Decimal>,
    /// Its currency.
    pub plan_currency: Option<Currency>,
    /// How many units the grace time has.
    pub plan_grace_time: Option<u32>,
    /// Unit of the grace time.
    pub plan_grace_time_period: Option<GlobiancePeriod>,
    /// When the grace time begins, such as `post-period`.
    pub plan_grace_period_type: Option<String>,
    /// How many cycles are paid.
    pub total_paid_cycles: Option<u32>,
    /// How many cycles are left.
    pub remaining_cycles: Option<u32>,
    /// From when on it is paid in advance.
    pub prepaid_subscription_starts: Option<Timestamp>,
    /// Until when it is paid in advance.
    pub prepaid_subscription_ends: Option<Timestamp>,
    /// When the next payment is due.
    pub next_payment_on: Option<Timestamp>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}

/// What became of a subscription that was to change.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceSubscriptionChange {
    /// Id of the subscription.
    pub subscription_id: String,
    /// Globiance's word for where it stands now.
    pub status: GlobianceSubscriptionStatus,
    /// Globiance's message.
    pub message: Option<String>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}
