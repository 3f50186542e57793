//! Messages from Flowglad, delivered and signed by Svix.

use crate::define::open_enum;
use crate::model::{Secret, duration};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::time::Duration;

/// A message as it arrived, and what it has to be signed with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladVerifyWebhookRequest {
    /// The body, byte for byte as it arrived, before any JSON was parsed.
    pub body: String,
    /// The headers, in any case: `svix-id`, `svix-timestamp` and `svix-signature`, or the same
    /// beginning with `webhook-`. Others are not looked at.
    pub headers: HashMap<String, String>,
    /// The endpoint's signing secrets, `whsec_...`; more than one while they are rotated.
    pub secrets: Vec<Secret>,
    /// How old the message may be. Default 5 minutes.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tolerance: Option<Duration>,
    /// How far its time may lie in the future. Default 1 minute.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub future_tolerance: Option<Duration>,
    /// What time it is. Default: this machine's clock.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub now: Option<Timestamp>,
}

/// A message to be signed as Flowglad's messages are, for tests of a handler.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladSignWebhookRequest {
    /// The body.
    pub body: String,
    /// The endpoint's signing secret, `whsec_...`.
    pub secret: Secret,
    /// Id of the message, without dots. Default: a new one.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub message_id: Option<String>,
    /// When it was sent, to the second. Default: now.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sent_at: Option<Timestamp>,
}

open_enum! {
    /// What kind of thing a message is about.
    pub enum FlowgladWebhookObject {
        /// A customer.
        Customer = "customer",
        /// A user.
        User = "user",
        /// A purchase.
        Purchase = "purchase",
        /// An invoice.
        Invoice = "invoice",
        /// A payment.
        Payment = "payment",
        /// A product.
        Product = "product",
        /// A subscription.
        Subscription = "subscription",
        /// New events to be fetched.
        SyncStream = "sync_stream",
    }
}

/// A message whose signature is right.
///
/// It says which thing changed and not how: read the thing before acting on it. Messages come at
/// least once and in any order; `message_id` is the same each time.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladWebhook {
    /// Id of the message, to tell a repeated one by.
    pub message_id: String,
    /// When it was sent, to the second.
    pub sent_at: Timestamp,
    /// What kind of thing it is about.
    pub object_type: FlowgladWebhookObject,
    /// Flowglad's id of the thing.
    pub id: String,
    /// The customer whose thing it is.
    pub customer: Option<FlowgladWebhookCustomer>,
    /// The pricing model that it belongs to.
    pub pricing_model_id: Option<String>,
    /// For new events, whose.
    pub scope_id: Option<String>,
    /// For new events, the last one's place in the sequence.
    pub latest_sequence: Option<String>,
    /// The body's text, card numbers taken out.
    pub raw: String,
}

/// A customer, as a message names it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladWebhookCustomer {
    /// Flowglad's id of the customer.
    pub id: Option<String>,
    /// Your own id of the customer.
    pub external_id: Option<String>,
}

/// A message with its signature.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladSignedWebhook {
    /// The headers to send it with.
    pub headers: HashMap<String, String>,
    /// The body to send, as it was given.
    pub body: String,
}
