//! Requests and results of Flowglad.

mod billing;
mod checkout;
mod customers;
mod payments;
mod subscriptions;
mod usage;
mod webhooks;

pub use billing::{
    FlowgladCustomerBilling, FlowgladGetCustomerBillingRequest, FlowgladInvoice,
    FlowgladInvoiceLineItem, FlowgladInvoiceLineItemType, FlowgladInvoiceStatus,
    FlowgladInvoiceType, FlowgladPaymentMethod,
};
pub use checkout::{
    FlowgladCheckoutSession, FlowgladCheckoutSessionStatus, FlowgladCheckoutSessionType,
    FlowgladCreateCheckoutSessionRequest, FlowgladGetCheckoutSessionRequest,
};
pub use customers::{
    FlowgladAddress, FlowgladBillingAddress, FlowgladCustomer, FlowgladGetCustomerRequest,
};
pub use payments::{
    FlowgladGetPaymentRequest, FlowgladListPaymentsRequest, FlowgladPayment, FlowgladPaymentBatch,
    FlowgladPaymentMethodType, FlowgladPaymentPage, FlowgladPaymentStatus, FlowgladPaymentsRequest,
    FlowgladReconcileRequest, FlowgladReconciliation, FlowgladRefundPaymentRequest,
    FlowgladTaxType,
};
pub use subscriptions::{
    FlowgladCancelSubscriptionRequest, FlowgladCancellationTiming, FlowgladGetSubscriptionRequest,
    FlowgladIntervalUnit, FlowgladListSubscriptionsRequest, FlowgladPrice, FlowgladPriceType,
    FlowgladSubscription, FlowgladSubscriptionBatch, FlowgladSubscriptionItem,
    FlowgladSubscriptionPage, FlowgladSubscriptionStatus, FlowgladSubscriptionsRequest,
};
pub use usage::{FlowgladCreateUsageEventRequest, FlowgladUsageEvent};
pub use webhooks::{
    FlowgladSignWebhookRequest, FlowgladSignedWebhook, FlowgladVerifyWebhookRequest,
    FlowgladWebhook, FlowgladWebhookCustomer, FlowgladWebhookObject,
};

use crate::model::Secret;
use serde::{Deserialize, Serialize};

/// What a Flowglad organization is reached with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladCredentials {
    /// API key, `sk_test_...` or `sk_live_...`; it decides between test and live, and sees one
    /// pricing model only.
    pub api_key: Secret,
}
