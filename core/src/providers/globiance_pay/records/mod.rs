//! Requests and results of GlobiancePay.

mod cards;
mod checkouts;
mod crypto;
mod payments;
mod subscriptions;
mod webhooks;

pub use cards::{
    GlobianceBrowser, GlobianceCard, GlobianceCardPayment, GlobianceCardStatus,
    GlobianceCardTransaction, GlobianceGetCardTxnStatusGenRequest,
    GlobianceGetCardTxnStatusRequest, GlobianceInitiatePayWithCardRequest,
    GlobianceInitiatePayWithCardWidget2Request, GlobianceInitiatePayWithCardWidgetRequest,
    GlobiancePayWithCardRequest, GlobiancePayer, GlobianceReconcileRequest,
    GlobianceReconciliation, GlobianceWaitForCardPaymentRequest,
};
pub use checkouts::{
    GlobianceCancelCheckoutRequest, GlobianceCheckout, GlobianceCheckoutItem,
    GlobianceCheckoutResult, GlobianceCheckoutStatus, GlobianceCreateCheckoutRequest,
    GlobianceCreateInvoiceCheckoutRequest, GlobianceGetCheckoutDetailsRequest, GlobianceItem,
    GlobianceLanguage, GlobianceMessage, GlobianceStore, GlobianceWaitForCheckoutRequest,
};
pub use crypto::{
    GlobianceCryptoPayment, GlobianceCurrency, GlobianceCurrencyType, GlobianceDepositAddress,
    GlobianceGenerateAddressRequest, GlobianceGenerateQuoteRequest, GlobiancePayWithCryptoRequest,
    GlobianceQuote,
};
pub use payments::{
    GlobianceGetPaymentDetailsRequest, GlobiancePayment, GlobiancePaymentEvent,
    GlobiancePaymentStatus,
};
pub use subscriptions::{
    GlobianceCancelUserSubscriptionRequest, GlobianceCreateUserSubscriptionRequest,
    GlobianceCreatedSubscription, GlobianceGetUserSubscriptionRequest,
    GlobiancePauseUserSubscriptionRequest, GlobiancePeriod, GlobianceResumeUserSubscriptionRequest,
    GlobianceSubscription, GlobianceSubscriptionChange, GlobianceSubscriptionStatus,
};
pub use webhooks::{
    GlobianceConfirmWebhookRequest, GlobianceConfirmedWebhook, GlobianceParseWebhookRequest,
    GlobianceUntrustedWebhook, GlobianceWebhookEvent, GlobianceWebhookType,
};

use crate::model::Secret;
use serde::{Deserialize, Serialize};

/// What a GlobiancePay store is reached with. For servers: neither belongs in an app or a browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlobianceCredentials {
    /// The store's API key.
    pub api_key: Secret,
    /// The store's secret, which signs every call. Without it the calls go out unsigned, and
    /// Globiance may refuse them.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secret: Option<Secret>,
    /// Where the pages of acquirer 2 are, an absolute https address. Default
    /// `https://merchant.globiancepay.com`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_ui_url: Option<String>,
}
