//! Flowglad: payments, refunds, checkout, customers, subscriptions and usage over REST.

mod flows;
mod operations;
mod records;
mod webhook;
mod wire;

pub use records::{
    FlowgladAddress, FlowgladBillingAddress, FlowgladCancelSubscriptionRequest,
    FlowgladCancellationTiming, FlowgladCheckoutSession, FlowgladCheckoutSessionStatus,
    FlowgladCheckoutSessionType, FlowgladCreateCheckoutSessionRequest,
    FlowgladCreateUsageEventRequest, FlowgladCredentials, FlowgladCustomer,
    FlowgladCustomerBilling, FlowgladGetCheckoutSessionRequest, FlowgladGetCustomerBillingRequest,
    FlowgladGetCustomerRequest, FlowgladGetPaymentRequest, FlowgladGetSubscriptionRequest,
    FlowgladIntervalUnit, FlowgladInvoice, FlowgladInvoiceLineItem, FlowgladInvoiceLineItemType,
    FlowgladInvoiceStatus, FlowgladInvoiceType, FlowgladListPaymentsRequest,
    FlowgladListSubscriptionsRequest, FlowgladPayment, FlowgladPaymentBatch, FlowgladPaymentMethod,
    FlowgladPaymentMethodType, FlowgladPaymentPage, FlowgladPaymentStatus, FlowgladPaymentsRequest,
    FlowgladPrice, FlowgladPriceType, FlowgladReconcileRequest, FlowgladReconciliation,
    FlowgladRefundPaymentRequest, FlowgladSignWebhookRequest, FlowgladSignedWebhook,
    FlowgladSubscription, FlowgladSubscriptionBatch, FlowgladSubscriptionItem,
    FlowgladSubscriptionPage, FlowgladSubscriptionStatus, FlowgladSubscriptionsRequest,
    FlowgladTaxType, FlowgladUsageEvent, FlowgladVerifyWebhookRequest, FlowgladWebhook,
    FlowgladWebhookCustomer, FlowgladWebhookObject,
};

use crate::define::{client, functions};
use crate::engine::{HttpRequest, Provider, input};
use crate::model::Secret;
use crate::model::error::Invalid;

const NAME: &str = "flowglad";

/// A Flowglad organization's pricing model, by API key.
#[derive(Clone)]
pub struct Account {
    api_key: Secret,
}

impl Account {
    /// Whether the key is for real money.
    fn is_live(&self) -> bool {
        self.api_key.reveal().contains("_live_")
    }
}

impl Provider for Account {
    type Credentials = FlowgladCredentials;
    const NAME: &'static str = NAME;
    const BASE_URL: Option<&'static str> = Some("https://app.flowglad.com");
    const REFUSES_BEFORE_ACTING: bool = false;

    fn new(credentials: FlowgladCredentials) -> Result<Self, Invalid> {
        input::api_key(&credentials.api_key)?;
        Ok(Self {
            api_key: credentials.api_key,
        })
    }

    fn authorize(&self, request: &mut HttpRequest) {
        request.secret_header(http::header::AUTHORIZATION, "", &self.api_key);
    }

    fn secrets(&self) -> Vec<&Secret> {
        vec![&self.api_key]
    }
}

client! {
    /// A Flowglad organization: its payments, customers and subscriptions.
    ///
    /// For servers: an API key must not be shipped in an app or a browser (Flowglad, API keys).
    pub struct Flowglad, NativeFlowglad for Account, FlowgladCredentials {
        /// Reads one payment.
        get_payment(FlowgladGetPaymentRequest) -> FlowgladPayment;
        /// Reads one page of the payments, the oldest first.
        list_payments(FlowgladListPaymentsRequest) -> FlowgladPaymentPage;
        /// Gives back a payment, or with `allow_partial` a part of it.
        ///
        /// Moves money and is never sent twice. The payment is read first: what cannot be refunded is
        /// the error `conflict`, and nothing is sent. Afterwards the sum given back must have risen by
        /// the refund's amount: another sum is the error `provider_failure` with the outcome
        /// `answered`, and money has moved. When the answer is lost and reading the payment does not
        /// show the refund, the error is `outcome_unknown`, with the attempt that `reconcile` settles.
        refund_payment(FlowgladRefundPaymentRequest) -> FlowgladPayment;
        /// Makes a page on which a customer pays or saves a payment method.
        ///
        /// Takes no money by itself. It is not repeated when the answer is lost, because that would
        /// make a second page: the error is then `outcome_unknown`, and `reconcile` does not settle it.
        create_checkout_session(FlowgladCreateCheckoutSessionRequest) -> FlowgladCheckoutSession;
        /// Reads one checkout session.
        get_checkout_session(FlowgladGetCheckoutSessionRequest) -> FlowgladCheckoutSession;
        /// Reads one customer by your own id of the customer.
        get_customer(FlowgladGetCustomerRequest) -> FlowgladCustomer;
        /// Reads a customer's subscriptions, invoices and payment methods.
        get_customer_billing(FlowgladGetCustomerBillingRequest) -> FlowgladCustomerBilling;
        /// Reads one subscription.
        get_subscription(FlowgladGetSubscriptionRequest) -> FlowgladSubscription;
        /// Reads one page of the subscriptions, the oldest first.
        list_subscriptions(FlowgladListSubscriptionsRequest) -> FlowgladSubscriptionPage;
        /// Ends a subscription, at once or with its billing period.
        ///
        /// Gives nothing back. A subscription that has ended comes back unchanged, so that the call may
        /// be repeated.
        cancel_subscription(FlowgladCancelSubscriptionRequest) -> FlowgladSubscription;
        /// Tells what a customer has used.
        ///
        /// An event with the same `transaction_id` counts once, so that the call may be repeated; where
        /// the one that is kept has another amount, the error is `conflict`.
        create_usage_event(FlowgladCreateUsageEventRequest) -> FlowgladUsageEvent;
        /// Finds out what became of a refund whose answer was lost, by reading the payment.
        ///
        /// Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
        /// as the deadline reaches. Nothing is sent again.
        reconcile(FlowgladReconcileRequest) -> FlowgladReconciliation;
    }
    walks {
        /// Walks over all payments, the oldest first, page by page, each once.
        payments(FlowgladPaymentsRequest) -> FlowgladPaymentBatch as FlowgladPayment;
        /// Walks over all subscriptions, the oldest first, page by page, each once.
        subscriptions(FlowgladSubscriptionsRequest) -> FlowgladSubscriptionBatch as FlowgladSubscription;
    }
}

functions! {
    /// Checks that a message was signed with one of the endpoint's secrets, and reads it.
    ///
    /// The message says which thing changed and not how: read the thing before acting on it. A
    /// header, time or signature that is wrong is the error `authentication`: answer with status 400.
    verify_flowglad_webhook(FlowgladVerifyWebhookRequest) -> FlowgladWebhook = webhook::verify;
    /// Signs a message as Flowglad's are signed, for tests of a handler.
    sign_flowglad_webhook(FlowgladSignWebhookRequest) -> FlowgladSignedWebhook = webhook::sign;
}
