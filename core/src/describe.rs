//! What the interface description for other languages does not hold.

pub use crate::stored::STORED;

use crate::providers::flowglad::{
    FlowgladCancellationTiming, FlowgladCheckoutSessionStatus, FlowgladCheckoutSessionType,
    FlowgladIntervalUnit, FlowgladInvoiceLineItemType, FlowgladInvoiceStatus, FlowgladInvoiceType,
    FlowgladPaymentMethodType, FlowgladPaymentStatus, FlowgladPriceType,
    FlowgladSubscriptionStatus, FlowgladTaxType, FlowgladWebhookObject,
};
use crate::providers::glance_grow::GrowTransactionStatus;
use crate::providers::glase::{
    GlaseAcknowledgmentMode, GlasePaymentMode, GlasePaymentStatus, GlaseReceiptType, GlaseReportId,
};
use crate::providers::globiance_pay::{
    GlobianceCardStatus, GlobianceCheckoutStatus, GlobianceCurrencyType, GlobianceLanguage,
    GlobiancePaymentStatus, GlobiancePeriod, GlobianceSubscriptionStatus, GlobianceWebhookEvent,
    GlobianceWebhookType,
};

/// The open enums by name, each with its variants' names and the provider's words for them.
pub const OPEN_ENUMS: &[(&str, &[(&str, &str)])] = &[
    (
        "FlowgladCancellationTiming",
        FlowgladCancellationTiming::WORDS,
    ),
    (
        "FlowgladCheckoutSessionStatus",
        FlowgladCheckoutSessionStatus::WORDS,
    ),
    (
        "FlowgladCheckoutSessionType",
        FlowgladCheckoutSessionType::WORDS,
    ),
    ("FlowgladIntervalUnit", FlowgladIntervalUnit::WORDS),
    (
        "FlowgladInvoiceLineItemType",
        FlowgladInvoiceLineItemType::WORDS,
    ),
    ("FlowgladInvoiceStatus", FlowgladInvoiceStatus::WORDS),
    ("FlowgladInvoiceType", FlowgladInvoiceType::WORDS),
    (
        "FlowgladPaymentMethodType",
        FlowgladPaymentMethodType::WORDS,
    ),
    ("FlowgladPaymentStatus", FlowgladPaymentStatus::WORDS),
    ("FlowgladPriceType", FlowgladPriceType::WORDS),
    (
        "FlowgladSubscriptionStatus",
        FlowgladSubscriptionStatus::WORDS,
    ),
    ("FlowgladTaxType", FlowgladTaxType::WORDS),
    ("FlowgladWebhookObject", FlowgladWebhookObject::WORDS),
    ("GlaseAcknowledgmentMode", GlaseAcknowledgmentMode::WORDS),
    ("GlasePaymentMode", GlasePaymentMode::WORDS),
    ("GlasePaymentStatus", GlasePaymentStatus::WORDS),
    ("GlaseReceiptType", GlaseReceiptType::WORDS),
    ("GlaseReportId", GlaseReportId::WORDS),
    ("GlobianceCardStatus", GlobianceCardStatus::WORDS),
    ("GlobianceCheckoutStatus", GlobianceCheckoutStatus::WORDS),
    ("GlobianceCurrencyType", GlobianceCurrencyType::WORDS),
    ("GlobianceLanguage", GlobianceLanguage::WORDS),
    ("GlobiancePaymentStatus", GlobiancePaymentStatus::WORDS),
    ("GlobiancePeriod", GlobiancePeriod::WORDS),
    (
        "GlobianceSubscriptionStatus",
        GlobianceSubscriptionStatus::WORDS,
    ),
    ("GlobianceWebhookEvent", GlobianceWebhookEvent::WORDS),
    ("GlobianceWebhookType", GlobianceWebhookType::WORDS),
    ("GrowTransactionStatus", GrowTransactionStatus::WORDS),
];

/// The providers that have no address of their own: each client is told one.
pub const WITHOUT_BASE_URL: &[&str] = &["glase"];
