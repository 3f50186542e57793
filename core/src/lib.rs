#![doc = include_str!("../README.md")]

pub mod aio;
mod define;
#[doc(hidden)]
pub mod describe;
mod dispatch;
pub mod engine;
#[cfg(feature = "uniffi")]
mod ffi;
mod input;
pub mod model;
pub mod providers;
mod stored;

pub use dispatch::{Client, ErrorReply, Reply, connect, invoke};
pub use engine::{Call, Event, EventKind, Observer};
pub use jiff::Timestamp;
pub use model::{
    Attempt, Bytes, CardBrand, CardNumber, CardVerificationValue, ClientOptions, Currency, Day,
    ErrorContext, ErrorKind, FieldIssue, FormField, NextAction, Outcome, PaymentError,
    PaymentState, RetryAdvice, Secret,
};
pub use providers::flowglad::{
    Flowglad, FlowgladAddress, FlowgladBillingAddress, FlowgladCancelSubscriptionRequest,
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
    FlowgladWebhookCustomer, FlowgladWebhookObject, sign_flowglad_webhook, verify_flowglad_webhook,
};
pub use providers::glance_grow::{
    GlanceGrow, GrowChargeRequest, GrowClient, GrowCredentials, GrowDocument,
    GrowGetTransactionRequest, GrowListTransactionsRequest, GrowReconcileRequest,
    GrowReconciliation, GrowRefundRequest, GrowTransaction, GrowTransactionBatch,
    GrowTransactionPage, GrowTransactionStatus, GrowTransactionsRequest,
};
pub use providers::glase::{
    GLASE_RESULT_CODES, GLASE_TEST_ENDPOINT, Glase, GlaseAcknowledgmentMode, GlaseAppLink,
    GlaseAppLinkRequest, GlaseAssignSeqrIdRequest, GlaseAssignedSeqrId, GlaseCancelInvoiceRequest,
    GlaseCancelRequest, GlaseCanceledInvoice, GlaseCommitRequest, GlaseCommitReservationRequest,
    GlaseCommittedReservation, GlaseCredentials, GlaseCustomerToken, GlaseExecuteReportRequest,
    GlaseGetPaymentStatusRequest, GlaseHandleNotificationRequest, GlaseInvoice, GlaseInvoiceRow,
    GlaseIssuedInvoice, GlaseMarkTransactionPeriodRequest, GlasePayRequest, GlasePayment,
    GlasePaymentMode, GlasePaymentStatus, GlaseReceipt, GlaseReceiptDocument, GlaseReceiptType,
    GlaseReconcileRequest, GlaseReconciliation, GlaseRefund, GlaseRefundPaymentRequest,
    GlaseRegisterTerminalRequest, GlaseRegisteredTerminal, GlaseRenderQrCodeRequest, GlaseReport,
    GlaseReportId, GlaseReportRow, GlaseReseller, GlaseReservation, GlaseReserveRequest,
    GlaseResultCode, GlaseRunReportRequest, GlaseSendInvoiceRequest,
    GlaseSubmitPaymentReceiptRequest, GlaseSubmittedReceipt, GlaseTerminal, GlaseTransactionPeriod,
    GlaseUnregisterTerminalRequest, GlaseUnregisteredTerminal, GlaseUpdateInvoiceRequest,
    GlaseUpdateRequest, GlaseUpdatedInvoice, GlaseWaitUntilPaidRequest,
    GlaseWaitUntilReservedRequest, QrCode, glase_app_link, render_qr_code,
};
pub use providers::globiance_pay::{
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
    GlobianceParseWebhookRequest, GlobiancePauseUserSubscriptionRequest, GlobiancePay,
    GlobiancePayWithCardRequest, GlobiancePayWithCryptoRequest, GlobiancePayer, GlobiancePayment,
    GlobiancePaymentEvent, GlobiancePaymentStatus, GlobiancePeriod, GlobianceQuote,
    GlobianceReconcileRequest, GlobianceReconciliation, GlobianceResumeUserSubscriptionRequest,
    GlobianceStore, GlobianceSubscription, GlobianceSubscriptionChange,
    GlobianceSubscriptionStatus, GlobianceUntrustedWebhook, GlobianceWaitForCardPaymentRequest,
    GlobianceWaitForCheckoutRequest, GlobianceWebhookEvent, GlobianceWebhookType,
    parse_globiance_webhook,
};
pub use rust_decimal::Decimal;
pub use stored::{restore, store};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
