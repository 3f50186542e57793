#![doc = include_str!("../README.md")]

pub mod aio;
mod define;
#[doc(hidden)]
pub mod describe;
mod dispatch;
pub mod engine;
#[cfg(feature = "uniffi")]
mod ffi;
pub mod model;
pub mod providers;

pub use dispatch::{Client, ErrorReply, Reply, connect};
pub use engine::{Call, Event, EventKind, Observer};
pub use jiff::Timestamp;
pub use model::{
    Attempt, CardBrand, CardNumber, CardVerificationValue, ClientOptions, Currency, Day,
    ErrorContext, ErrorKind, FieldIssue, Outcome, PaymentError, PaymentState, RetryAdvice, Secret,
};
pub use providers::glance_grow::{
    GlanceGrow, GrowChargeRequest, GrowClient, GrowCredentials, GrowDocument,
    GrowGetTransactionRequest, GrowListTransactionsRequest, GrowReconcileRequest,
    GrowReconciliation, GrowRefundRequest, GrowTransaction, GrowTransactionBatch,
    GrowTransactionPage, GrowTransactionStatus, GrowTransactionsRequest,
};
pub use rust_decimal::Decimal;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
