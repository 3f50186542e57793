//! What Swift and Kotlin need besides the clients.

use crate::model::{Attempt, PaymentError};

/// Writes an attempt as JSON, to be stored and reconciled later.
#[uniffi::export]
pub(crate) fn attempt_to_json(attempt: &Attempt) -> String {
    attempt.to_json()
}

/// Reads an attempt that was written as JSON.
#[uniffi::export]
pub(crate) fn attempt_from_json(text: &str) -> Result<Attempt, PaymentError> {
    Attempt::from_json(text)
}

/// The one line that describes an error, the same in every language.
#[uniffi::export]
pub(crate) fn error_text(error: PaymentError) -> String {
    error.to_string()
}
