//! GlobiancePay: checkouts paid by card or in crypto currency, and subscriptions.

mod flows;
mod operations;
mod records;
mod webhook;
mod wire;

pub use records::{
    GlobianceBrowser, GlobianceCancelCheckoutRequest, GlobianceCancelUserSubscriptionRequest,
    GlobianceCard, GlobianceCardPayment, GlobianceCardStatus, GlobianceCardTransaction,
    GlobianceCheckout, GlobianceCheckoutItem, GlobianceCheckoutResult, GlobianceCheckoutStatus,
    GlobianceConfirmWebhookRequest, GlobianceConfirmedWebhook, GlobianceCreateCheckoutRequest,
    GlobianceCreateInvoiceCheckoutRequest, GlobianceCreateUserSubscriptionRequest,
    GlobianceCreatedSubscription, GlobianceCredentials, GlobianceCryptoPayment, GlobianceCurrency,
    GlobianceCurrencyType, GlobianceDepositAddress, GlobianceGenerateAddressRequest,
    GlobianceGenerateQuoteRequest, GlobianceGetCardTxnStatusGenRequest,
    GlobianceGetCardTxnStatusRequest, GlobianceGetCheckoutDetailsRequest,
    GlobianceGetPaymentDetailsRequest, GlobianceGetUserSubscriptionRequest,
    GlobianceInitiatePayWithCardRequest, GlobianceInitiatePayWithCardWidget2Request,
    GlobianceInitiatePayWithCardWidgetRequest, GlobianceItem, GlobianceLanguage, GlobianceMessage,
    GlobianceParseWebhookRequest, GlobiancePauseUserSubscriptionRequest,
    GlobiancePayWithCardRequest, GlobiancePayWithCryptoRequest, GlobiancePayer, GlobiancePayment,
    GlobiancePaymentEvent, GlobiancePaymentStatus, GlobiancePeriod, GlobianceQuote,
    GlobianceReconcileRequest, GlobianceReconciliation, GlobianceResumeUserSubscriptionRequest,
    GlobianceStore, GlobianceSubscription, GlobianceSubscriptionChange,
    GlobianceSubscriptionStatus, GlobianceUntrustedWebhook, GlobianceWaitForCardPaymentRequest,
    GlobianceWaitForCheckoutRequest, GlobianceWebhookEvent, GlobianceWebhookType,
};

use crate::define::{client, functions};
use crate::engine::{HttpRequest, Provider, input, is_loopback, segment};
use crate::model::Secret;
use crate::model::error::Invalid;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const NAME: &str = "globiance_pay";
const MERCHANT_UI: &str = "https://merchant.globiancepay.com";
const API_KEY: http::HeaderName = http::HeaderName::from_static("api-key");
const SIGN: http::HeaderName = http::HeaderName::from_static("sign");

/// Members whose values open something: keys, the payer's pages, card data.
const CONCEALED: &[&str] = &[
    "apiKey",
    "checkoutLink",
    "paymentLink",
    "paymentUrl",
    "redirectUrl",
    "3dsUrl",
    "URL",
    "PaReq",
    "PaRes",
    "MD",
    "CReq",
    "TermUrl",
    "cardNumber",
    "cardCvvNumber",
    "cvv",
    "cardExpiryMonth",
    "cardExpiryYear",
];

/// A GlobiancePay store, by API key and secret.
#[derive(Clone)]
pub struct Account {
    api_key: Secret,
    secret: Option<Secret>,
    /// Where acquirer 2's pages are, without a trailing slash.
    merchant_ui: String,
}

impl Account {
    fn api_key(&self) -> &str {
        self.api_key.reveal()
    }

    /// Whether its calls are signed.
    fn signs(&self) -> bool {
        self.secret.is_some()
    }

    /// Acquirer 2's page for an attempt.
    fn card_page(&self, id: &str) -> String {
        format!(
            "{}/process-transaction?id={}",
            self.merchant_ui,
            segment(id)
        )
    }
}

impl Provider for Account {
    type Credentials = GlobianceCredentials;
    const NAME: &'static str = NAME;
    const BASE_URL: Option<&'static str> = Some("https://merchant-api.globiancepay.com");
    const CONCEALED: &'static [&'static str] = CONCEALED;
    const REFUSES_BEFORE_ACTING: bool = false;
    const REPEATS_REFUSED_WRITES: bool = true;

    fn new(credentials: GlobianceCredentials) -> Result<Self, Invalid> {
        input::api_key(&credentials.api_key)?;
        if credentials
            .secret
            .as_ref()
            .is_some_and(|secret| secret.reveal().is_empty())
        {
            return Err(Invalid::new("secret", "must not be empty"));
        }
        let merchant_ui = credentials.merchant_ui_url.as_deref();
        Ok(Self {
            merchant_ui: pages(merchant_ui.unwrap_or(MERCHANT_UI))?,
            api_key: credentials.api_key,
            secret: credentials.secret,
        })
    }

    fn authorize(&self, request: &mut HttpRequest) {
        // The public calls have no body and take neither key nor signature.
        let Some(body) = &request.body else {
            return;
        };
        let sign = self.secret.as_ref().map(|secret| signature(secret, body));
        request.secret_header(API_KEY, "", &self.api_key);
        if let Some(sign) = sign {
            request.secret_header(SIGN, "", &sign);
        }
    }

    fn secrets(&self) -> Vec<&Secret> {
        self.secret.iter().chain([&self.api_key]).collect()
    }
}

/// What proves that a body is the store's: whoever holds it can send the body again.
fn signature(secret: &Secret, body: &[u8]) -> Secret {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes())
        .expect("a key of any length is taken");
    mac.update(body);
    Secret::new(STANDARD.encode(mac.finalize().into_bytes()))
}

/// The address under which pages are, without a trailing slash.
fn pages(text: &str) -> Result<String, Invalid> {
    let refuse = |rule: &str| Invalid::new("merchant_ui_url", rule);
    let rule = "must be an absolute https address; http is for loopback";
    let url = url::Url::parse(text).map_err(|_| refuse(rule))?;
    let is_safe = url.scheme() == "https" || url.scheme() == "http" && is_loopback(&url);
    if !(url.has_host() && is_safe) {
        return Err(refuse(rule));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("must not hold a query or a fragment"));
    }
    Ok(text.trim_end_matches('/').to_owned())
}

client! {
    /// A GlobiancePay store: its checkouts, card and crypto payments, and subscriptions.
    ///
    /// For servers: neither the API key nor the secret belongs in an app or a browser (GlobiancePay,
    /// authentication page).
    pub struct GlobiancePay, NativeGlobiancePay for Account, GlobianceCredentials {
        /// Makes a checkout that can be paid for about 30 minutes.
        ///
        /// Takes no money by itself. Repeated when the answer is lost: a checkout that nobody pays
        /// expires.
        create_checkout(GlobianceCreateCheckoutRequest) -> GlobianceCheckout;
        /// Makes a checkout with a page to pay on, which Globiance mails when an address is given.
        ///
        /// Takes no money by itself. It is not repeated when the answer is lost, because that would
        /// make a second bill: the error is then `outcome_unknown`, and `reconcile` does not settle it.
        create_invoice_checkout(GlobianceCreateInvoiceCheckoutRequest) -> GlobianceCheckout;
        /// Asks what a checkout costs in a crypto currency; needed before an address.
        generate_quote(GlobianceGenerateQuoteRequest) -> GlobianceQuote;
        /// Asks where the payer is to send a crypto currency.
        generate_address(GlobianceGenerateAddressRequest) -> GlobianceDepositAddress;
        /// Calls a checkout off.
        cancel_checkout(GlobianceCancelCheckoutRequest) -> GlobianceMessage;
        /// Reads a checkout and what came in for it.
        get_checkout_details(GlobianceGetCheckoutDetailsRequest) -> GlobianceCheckout;
        /// Reads one payment and its history.
        get_payment_details(GlobianceGetPaymentDetailsRequest) -> GlobiancePayment;
        /// Pays a checkout by card at acquirer 0 or 1; `pay_with_card` chooses the call by itself.
        ///
        /// Moves money and is never sent twice. A refused card is the error `declined`. When the answer
        /// is lost, the error is `outcome_unknown`, with the attempt that `reconcile` settles. Its
        /// deadline is 90 seconds unless another is given.
        initiate_pay_with_card(GlobianceInitiatePayWithCardRequest) -> GlobianceCardPayment;
        /// Begins a card payment on acquirer 2's page; `pay_with_card` chooses the call by itself.
        ///
        /// It is not repeated when the answer is lost: the error is then `outcome_unknown`, with the
        /// attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
        initiate_pay_with_card_widget(GlobianceInitiatePayWithCardWidgetRequest) -> GlobianceCardPayment;
        /// Begins a card payment on acquirer 3's page; `pay_with_card` chooses the call by itself.
        ///
        /// It is not repeated when the answer is lost: the error is then `outcome_unknown`, with the
        /// attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
        initiate_pay_with_card_widget_2(GlobianceInitiatePayWithCardWidget2Request) -> GlobianceCardPayment;
        /// Reads where a card payment at acquirer 2 stands.
        get_card_txn_status(GlobianceGetCardTxnStatusRequest) -> GlobianceCardTransaction;
        /// Reads where a card payment at acquirer 3 stands.
        get_card_txn_status_gen(GlobianceGetCardTxnStatusGenRequest) -> GlobianceCardTransaction;
        /// Subscribes a customer to a plan.
        ///
        /// Globiance mails the customer a payment link for each billing cycle, the first at once unless
        /// `starts_at` says otherwise; no card is charged by itself. It is not repeated when the answer
        /// is lost: the error is then `outcome_unknown`, and `reconcile` does not settle it.
        create_user_subscription(GlobianceCreateUserSubscriptionRequest) -> GlobianceCreatedSubscription;
        /// Reads a subscription and its plan.
        get_user_subscription(GlobianceGetUserSubscriptionRequest) -> GlobianceSubscription;
        /// Pauses a subscription.
        pause_user_subscription(GlobiancePauseUserSubscriptionRequest) -> GlobianceSubscriptionChange;
        /// Takes a paused subscription up again.
        resume_user_subscription(GlobianceResumeUserSubscriptionRequest) -> GlobianceSubscriptionChange;
        /// Ends a subscription.
        cancel_user_subscription(GlobianceCancelUserSubscriptionRequest) -> GlobianceSubscriptionChange;
        /// Pays a checkout by card, at whichever acquirer it has.
        ///
        /// Moves money and is never sent twice. The checkout is read first: one that is over, or for
        /// which money has come or is coming, is the error `conflict`, and nothing is sent. A refused
        /// card is the error `declined`; the checkout can be paid again. What has to happen next is in
        /// `next_action`; then wait with `wait_for_card_payment`. When the answer is lost, the error is
        /// `outcome_unknown`, with the attempt that `reconcile` settles. Its deadline is 90 seconds
        /// unless another is given.
        pay_with_card(GlobiancePayWithCardRequest) -> GlobianceCardPayment;
        /// Asks again and again until a card payment is decided.
        ///
        /// When the deadline comes first, which is 5 minutes unless another is given, the payment comes
        /// back as it was last seen: `pending` then means that it is still not known.
        wait_for_card_payment(GlobianceWaitForCardPaymentRequest) -> GlobianceCardPayment;
        /// Asks what a checkout costs in a crypto currency and where the payer is to send it.
        ///
        /// A checkout that is over, or for which money has come or is coming, is the error `conflict`.
        /// The price is for a short time; then wait with `wait_for_checkout`.
        pay_with_crypto(GlobiancePayWithCryptoRequest) -> GlobianceCryptoPayment;
        /// Asks again and again until a checkout is paid or over, and reads its payments.
        ///
        /// When the deadline comes first, which is 5 minutes unless another is given, the checkout comes
        /// back as it was last seen: `pending` then means that it is still not known.
        wait_for_checkout(GlobianceWaitForCheckoutRequest) -> GlobianceCheckoutResult;
        /// Reads anew what an untrusted message names, and compares it with your own record.
        ///
        /// What differs from the record is the error `conflict`, as is a payment of another checkout.
        confirm_webhook(GlobianceConfirmWebhookRequest) -> GlobianceConfirmedWebhook;
        /// Finds out what became of a call whose answer was lost, by reading its checkout.
        ///
        /// For `initiate_pay_with_card` it looks at once and again 5 seconds, 35 seconds and 155 seconds
        /// after the attempt began, as far as the deadline reaches. Nothing is sent again.
        reconcile(GlobianceReconcileRequest) -> GlobianceReconciliation;
    }
    walks {}
}

functions! {
    /// Reads a message that anybody may have sent, for Globiance signs none.
    ///
    /// It gives ids alone: hand them to `confirm_webhook`, and act on what that gives.
    parse_globiance_webhook(GlobianceParseWebhookRequest) -> GlobianceUntrustedWebhook = webhook::parse;
}

#[cfg(test)]
mod tests;
