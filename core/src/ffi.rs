//! What Swift and Kotlin need besides the clients.

use crate::model::error::Invalid;
use crate::model::{ErrorContext, Outcome, PaymentError, decimal};

/// The one line that describes an error, the same in every language.
#[uniffi::export]
pub(crate) fn error_text(error: &PaymentError) -> String {
    error.to_string()
}

/// Refuses an amount with more digits than are kept exactly, before it is made part of a request.
#[uniffi::export]
pub(crate) fn check_decimal(
    provider: &str,
    operation: &str,
    field: &str,
    text: &str,
) -> Result<(), PaymentError> {
    match decimal::parse(text) {
        Some(_) => Ok(()),
        None => Err(Invalid::new(field, decimal::RULE).into_error(provider, operation)),
    }
}

/// Refuses a value that its Rust type cannot hold; an operation that takes it fails with this error.
pub(crate) fn refused(rule: &str) -> uniffi::deps::anyhow::Error {
    let context = ErrorContext::new("", "", Outcome::NotSent, rule);
    PaymentError::InvalidRequest { context }.into()
}
