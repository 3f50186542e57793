//! GlobiancePay: checkouts paid by card or in crypto currency, and subscriptions.

mod records;

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
