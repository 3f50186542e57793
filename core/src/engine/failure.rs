//! From what went wrong to the error that the caller gets: outcome, kind, advice.

use crate::engine::http::HttpResponse;
use crate::engine::operation::Effect;
use crate::model::{
    Attempt, ErrorContext, ErrorKind, FieldIssue, Outcome, PaymentError, RetryAdvice,
};
use std::time::Duration;

/// What a provider's answer says went wrong, in the words of the public error.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) reason: String,
    pub(crate) code: Option<String>,
    pub(crate) transaction_id: Option<String>,
    pub(crate) issues: Vec<FieldIssue>,
    /// Whether the answer tells for certain what the provider did, whatever the kind.
    pub(crate) settled: bool,
    /// When the caller may try again, where the provider documents it; the engine itself does not
    /// repeat then.
    pub(crate) advice: Option<RetryAdvice>,
}

impl Failure {
    pub(crate) fn new(kind: ErrorKind, reason: impl Into<String>) -> Self {
        Self {
            kind,
            reason: reason.into(),
            code: None,
            transaction_id: None,
            issues: Vec::new(),
            settled: false,
            advice: None,
        }
    }

    /// An answer that cannot be understood.
    pub(crate) fn protocol(reason: impl Into<String>) -> Self {
        Self::new(ErrorKind::Protocol, reason)
    }

    /// Whether the answer leaves open what the provider did.
    fn leaves_open(&self) -> bool {
        !self.settled
            && matches!(
                self.kind,
                ErrorKind::ProviderFailure | ErrorKind::Protocol | ErrorKind::Internal
            )
    }
}

/// One failed try, before it is decided whether to try again.
pub(crate) struct Failed {
    pub(crate) kind: ErrorKind,
    pub(crate) outcome: Outcome,
    pub(crate) context: ErrorContext,
    /// The wait that the provider asked for.
    pub(crate) asked_wait: Option<Duration>,
    /// When the caller may try again, where the answer's meaning says it.
    pub(crate) advice: Option<RetryAdvice>,
}

/// Which call failed, for the context of its error.
#[derive(Clone, Copy)]
pub(crate) struct Origin {
    pub(crate) provider: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) effect: Effect,
}

impl Origin {
    /// A failure with no answer.
    pub(crate) fn failed(self, kind: ErrorKind, outcome: Outcome, reason: &str) -> Failed {
        let context = ErrorContext::new(self.provider, self.operation, outcome, reason);
        Failed {
            kind,
            outcome,
            context,
            asked_wait: None,
            advice: None,
        }
    }

    /// A failure that an answer tells of.
    pub(crate) fn answered(
        self,
        failure: Failure,
        response: &HttpResponse,
        asked_wait: Option<Duration>,
    ) -> Failed {
        let outcome = match (failure.leaves_open(), self.effect, failure.kind) {
            (true, Effect::Read, ErrorKind::ProviderFailure) | (false, ..) => Outcome::Answered,
            (true, ..) => Outcome::Unknown,
        };
        let redact = |text: &str| response.redacted(text);
        let context = ErrorContext {
            http_status: Some(response.status.as_u16()),
            provider_code: failure.code.as_deref().map(redact),
            request_id: request_id(response).map(redact),
            transaction_id: failure.transaction_id,
            issues: failure
                .issues
                .into_iter()
                .map(|issue| FieldIssue {
                    field: redact(&issue.field),
                    reason: redact(&issue.reason),
                })
                .collect(),
            raw: Some(response.raw.clone()),
            ..ErrorContext::new(
                self.provider,
                self.operation,
                outcome,
                redact(&failure.reason),
            )
        };
        Failed {
            kind: failure.kind,
            outcome,
            context,
            asked_wait,
            advice: failure.advice,
        }
    }

    /// The error for the last failed try.
    pub(crate) fn into_error(
        self,
        failed: Failed,
        retry: RetryAdvice,
        attempt: impl FnOnce() -> Attempt,
    ) -> PaymentError {
        let mut context = failed.context;
        if self.effect.must_be_settled() && failed.outcome == Outcome::Unknown {
            return PaymentError::OutcomeUnknown {
                context,
                attempt: attempt(),
            };
        }
        context.retry = retry;
        PaymentError::new(failed.kind, context)
    }
}

/// The provider's id of the request.
pub(crate) fn request_id(response: &HttpResponse) -> Option<&str> {
    response.header("x-request-id")
}

/// What a call says that a defect in this library stopped.
pub(crate) const DEFECT: &str =
    "a defect in the library stopped this call; the client stays usable";

/// The error for a defect in this library.
pub(crate) fn internal_error(provider: &str, operation: &str, outcome: Outcome) -> PaymentError {
    PaymentError::Internal {
        context: ErrorContext::new(provider, operation, outcome, DEFECT),
    }
}
