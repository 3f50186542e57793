//! Errors on their way to JavaScript, which makes its own error objects of them.

use tillbridge::{ErrorContext, ErrorReply, Outcome, PaymentError, RetryAdvice};

/// An error as JSON text.
pub(crate) fn text(error: &PaymentError) -> String {
    serde_json::to_string(&ErrorReply::new(error))
        .unwrap_or_else(|error| defect(&error.to_string()))
}

/// The JSON text of the error for a defect of the library itself, met after the call.
pub(crate) fn defect(reason: &str) -> String {
    let error = PaymentError::Internal {
        context: ErrorContext {
            provider: String::new(),
            operation: String::new(),
            outcome: Outcome::Unknown,
            http_status: None,
            provider_code: None,
            request_id: None,
            transaction_id: None,
            field: None,
            reason: format!("the result cannot be given to JavaScript: {reason}"),
            issues: Vec::new(),
            retry: RetryAdvice::Never,
            raw: None,
        },
    };
    serde_json::to_string(&ErrorReply::new(&error)).unwrap_or_default()
}
