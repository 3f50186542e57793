//! Subscriptions, their items and prices.

use crate::define::open_enum;
use crate::model::{Currency, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Which subscription to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladGetSubscriptionRequest {
    /// Flowglad's id of the subscription.
    pub subscription_id: String,
}

/// Which page of the subscriptions to read, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladListSubscriptionsRequest {
    /// Subscriptions on a page, 1 to 100. Default: Flowglad's own, 10.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub limit: Option<u32>,
    /// The `next_cursor` of the page before. Default: the first page.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cursor: Option<String>,
}

/// How to walk over all subscriptions, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladSubscriptionsRequest {
    /// Subscriptions read at a time, 1 to 100. Default 100.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page_size: Option<u32>,
    /// Where to go on: the cursor of an earlier batch. Default: from the beginning.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cursor: Option<String>,
}

/// Which subscription to end, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladCancelSubscriptionRequest {
    /// Flowglad's id of the subscription.
    pub subscription_id: String,
    /// When it ends.
    pub timing: FlowgladCancellationTiming,
}

open_enum! {
    /// When a subscription that is canceled ends.
    pub enum FlowgladCancellationTiming {
        /// With the billing period; until then it is `cancellation_scheduled`.
        AtEndOfCurrentBillingPeriod = "at_end_of_current_billing_period",
        /// At once; nothing is given back.
        Immediately = "immediately",
    }
}

open_enum! {
    /// Where a subscription stands.
    pub enum FlowgladSubscriptionStatus {
        /// In its trial.
        Trialing = "trialing",
        /// Running.
        Active = "active",
        /// A payment is late.
        PastDue = "past_due",
        /// Payment was given up.
        Unpaid = "unpaid",
        /// Ends with its billing period.
        CancellationScheduled = "cancellation_scheduled",
        /// Waits for its first payment.
        Incomplete = "incomplete",
        /// The first payment did not come in time.
        IncompleteExpired = "incomplete_expired",
        /// Ended.
        Canceled = "canceled",
        /// Paused.
        Paused = "paused",
        /// Runs on credit; non-renewing subscriptions of older times only.
        CreditTrial = "credit_trial",
    }
}

open_enum! {
    /// The unit of a billing interval.
    pub enum FlowgladIntervalUnit {
        /// Day.
        Day = "day",
        /// Week.
        Week = "week",
        /// Month.
        Month = "month",
        /// Year.
        Year = "year",
    }
}

open_enum! {
    /// How a price is charged.
    pub enum FlowgladPriceType {
        /// Once.
        SinglePayment = "single_payment",
        /// Each billing period.
        Subscription = "subscription",
        /// By what was used.
        Usage = "usage",
    }
}

/// A subscription.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladSubscription {
    /// Flowglad's id of the subscription.
    pub id: String,
    /// Flowglad's id of the customer.
    pub customer_id: String,
    /// The organization that is paid.
    pub organization_id: Option<String>,
    /// The price of its plan.
    pub price_id: Option<String>,
    /// The pricing model that it belongs to.
    pub pricing_model_id: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// When it starts.
    pub start_date: Option<Timestamp>,
    /// Whether it is about real money.
    pub livemode: Option<bool>,
    /// Whether the customer has it now.
    pub current: Option<bool>,
    /// Whether it is billed each period.
    pub renews: Option<bool>,
    /// Where it stands.
    pub status: FlowgladSubscriptionStatus,
    /// The payment method that is charged.
    pub default_payment_method_id: Option<String>,
    /// The payment method that is charged when the first fails.
    pub backup_payment_method_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Why it was canceled.
    pub cancellation_reason: Option<String>,
    /// The subscription that took its place.
    pub replaced_by_subscription_id: Option<String>,
    /// When its trial ends.
    pub trial_end: Option<Timestamp>,
    /// When the billing period began.
    pub current_billing_period_start: Option<Timestamp>,
    /// When the billing period ends.
    pub current_billing_period_end: Option<Timestamp>,
    /// The day that billing periods are counted from.
    pub billing_cycle_anchor_date: Option<Timestamp>,
    /// When it ended.
    pub canceled_at: Option<Timestamp>,
    /// When it is going to end.
    pub cancel_scheduled_at: Option<Timestamp>,
    /// When its plan is going to change.
    pub scheduled_adjustment_at: Option<Timestamp>,
    /// Your own texts; numbers and booleans as JSON writes them.
    pub metadata: Option<HashMap<String, String>>,
    /// Whether its plan is free.
    pub is_free_plan: Option<bool>,
    /// Whether it is never charged.
    pub do_not_charge: Option<bool>,
    /// Whether it is billed at the beginning of a period.
    pub run_billing_at_period_start: Option<bool>,
    /// Unit of the billing interval; absent when it does not renew.
    pub interval: Option<FlowgladIntervalUnit>,
    /// How many units an interval has.
    pub interval_count: Option<u32>,
    /// What it consists of; only in a customer's billing.
    pub items: Vec<FlowgladSubscriptionItem>,
    /// The answer's text for this subscription, secrets and card numbers taken out.
    pub raw: String,
}

/// One thing that a subscription consists of.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladSubscriptionItem {
    /// Flowglad's id of the item.
    pub id: String,
    /// The subscription.
    pub subscription_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// The price.
    pub price_id: Option<String>,
    /// Price of one in major units of the price's currency.
    #[serde(with = "decimal::option")]
    pub unit_price: Option<Decimal>,
    /// Price of one in the smallest unit.
    pub unit_price_minor: i64,
    /// How many.
    pub quantity: u32,
    /// When it was added.
    pub added_date: Option<Timestamp>,
    /// When it ended.
    pub expired_at: Option<Timestamp>,
    /// Your own id of it.
    pub external_id: Option<String>,
    /// Whether it was made by hand.
    pub manually_created: Option<bool>,
    /// Your own texts; numbers and booleans as JSON writes them.
    pub metadata: Option<HashMap<String, String>>,
    /// The price itself.
    pub price: Option<FlowgladPrice>,
}

/// A price of a product.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladPrice {
    /// Flowglad's id of the price.
    pub id: String,
    /// Your own short name of it.
    pub slug: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// The product.
    pub product_id: Option<String>,
    /// How it is charged.
    pub price_type: Option<FlowgladPriceType>,
    /// Currency.
    pub currency: Option<Currency>,
    /// Price of one in major units.
    #[serde(with = "decimal::option")]
    pub unit_price: Option<Decimal>,
    /// Price of one in the smallest unit.
    pub unit_price_minor: i64,
    /// Unit of the billing interval.
    pub interval_unit: Option<FlowgladIntervalUnit>,
    /// How many units an interval has.
    pub interval_count: Option<u32>,
    /// Length of the trial in days.
    pub trial_period_days: Option<u32>,
    /// For usage, how many events one unit is.
    pub usage_events_per_unit: Option<u32>,
    /// For usage, the meter.
    pub usage_meter_id: Option<String>,
    /// Whether it can be bought.
    pub active: Option<bool>,
    /// Whether it is the product's default.
    pub is_default: Option<bool>,
}

/// One page of subscriptions, the oldest first.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladSubscriptionPage {
    /// The subscriptions, in Flowglad's order.
    pub items: Vec<FlowgladSubscription>,
    /// The cursor of this page, as it was asked for.
    pub current_cursor: Option<String>,
    /// The cursor of the next page; absent on the last.
    pub next_cursor: Option<String>,
    /// Whether another page follows.
    pub has_more: bool,
    /// How many there are on all pages.
    pub total: Option<u64>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}

/// Some of the subscriptions of a walk.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladSubscriptionBatch {
    /// The subscriptions that the walk has not given before.
    pub items: Vec<FlowgladSubscription>,
    /// Where to go on; absent at the end.
    pub cursor: Option<String>,
}
