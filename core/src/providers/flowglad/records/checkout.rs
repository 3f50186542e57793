//! Checkout sessions: the pages on which customers pay.

use super::customers::FlowgladBillingAddress;
use super::payments::FlowgladPaymentMethodType;
use crate::define::open_enum;
use crate::model::PaymentState;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What a customer is to pay for or to save, and where the page leads afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladCreateCheckoutSessionRequest {
    /// Where the page leads after success, an absolute address.
    pub success_url: String,
    /// Where the page leads when the customer gives up, an absolute address.
    pub cancel_url: String,
    /// What the page is for. Default `product`; `purchase` sessions are made by Flowglad alone.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub session_type: Option<FlowgladCheckoutSessionType>,
    /// Your own id of the customer. Required, except for an anonymous `product` session.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_external_id: Option<String>,
    /// `product` only: whether anybody may pay, instead of a customer that is named.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub anonymous: bool,
    /// `product` only: id of the price. Exactly one of `price_id` and `price_slug`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price_id: Option<String>,
    /// `product` only: slug of the price.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price_slug: Option<String>,
    /// `product` only: how many, at least 1. Default: Flowglad's own, 1.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quantity: Option<u32>,
    /// Not for `add_payment_method`: whether a subscription keeps its billing day. Default:
    /// Flowglad's own, no.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub preserve_billing_cycle_anchor: Option<bool>,
    /// The subscription: required for `activate_subscription`, possible for `add_payment_method`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub target_subscription_id: Option<String>,
    /// `add_payment_method` only: whether the customer's subscriptions change to the new method.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub automatically_update_subscriptions: Option<bool>,
    /// Your own texts, kept with what the session makes, each of at most 500 characters. Put a
    /// reference in that no other session has: nothing else finds a session whose answer was lost.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub output_metadata: Option<HashMap<String, String>>,
    /// Name of what the session makes.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub output_name: Option<String>,
}

/// Which checkout session to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladGetCheckoutSessionRequest {
    /// Flowglad's id of the session.
    pub checkout_session_id: String,
}

open_enum! {
    /// What a checkout session is for.
    pub enum FlowgladCheckoutSessionType {
        /// A product at a price.
        Product = "product",
        /// A purchase that was made before.
        Purchase = "purchase",
        /// Saving a payment method; no money moves.
        AddPaymentMethod = "add_payment_method",
        /// Starting a subscription that waits for payment.
        ActivateSubscription = "activate_subscription",
    }
}

open_enum! {
    /// Where a checkout session stands.
    pub enum FlowgladCheckoutSessionStatus {
        /// The customer has not finished.
        Open = "open",
        /// The payment was begun.
        Pending = "pending",
        /// Done.
        Succeeded = "succeeded",
        /// The payment was refused.
        Failed = "failed",
        /// The 24 hours have passed.
        Expired = "expired",
    }
}

/// A page on which a customer pays or saves a payment method.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladCheckoutSession {
    /// Flowglad's id of the session.
    pub id: String,
    /// The page to lead the customer to.
    pub url: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// When it can no longer be used.
    pub expires_at: Option<Timestamp>,
    /// Whether it is about real money.
    pub livemode: Option<bool>,
    /// What it is for.
    pub session_type: FlowgladCheckoutSessionType,
    /// Flowglad's word for where it stands.
    pub status: FlowgladCheckoutSessionStatus,
    /// Where its payment stands, in the words that all providers share; absent when the session
    /// takes no money.
    pub state: Option<PaymentState>,
    /// The organization that is paid.
    pub organization_id: Option<String>,
    /// The pricing model that it belongs to.
    pub pricing_model_id: Option<String>,
    /// The price that is paid.
    pub price_id: Option<String>,
    /// How many.
    pub quantity: Option<u32>,
    /// The purchase that came of it.
    pub purchase_id: Option<String>,
    /// The invoice that came of it.
    pub invoice_id: Option<String>,
    /// The discount that was used.
    pub discount_id: Option<String>,
    /// Flowglad's id of the customer.
    pub customer_id: Option<String>,
    /// Name of the customer.
    pub customer_name: Option<String>,
    /// E-mail address of the customer.
    pub customer_email: Option<String>,
    /// What the customer pays with.
    pub payment_method_type: Option<FlowgladPaymentMethodType>,
    /// Billing address, as the customer gave it.
    pub billing_address: Option<FlowgladBillingAddress>,
    /// Where the page leads after success.
    pub success_url: Option<String>,
    /// Where the page leads when the customer gives up.
    pub cancel_url: Option<String>,
    /// Whether a subscription keeps its billing day.
    pub preserve_billing_cycle_anchor: Option<bool>,
    /// Your own texts; numbers and booleans as JSON writes them.
    pub output_metadata: Option<HashMap<String, String>>,
    /// Name of what the session makes.
    pub output_name: Option<String>,
    /// The subscription that it is for.
    pub target_subscription_id: Option<String>,
    /// Whether the customer's subscriptions change to the new method.
    pub automatically_update_subscriptions: Option<bool>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}
