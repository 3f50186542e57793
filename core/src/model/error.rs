//! The one error of all operations.

use crate::model::{Attempt, duration};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

/// What is known of a call that failed.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Outcome {
    /// Nothing reached the provider: bad input, no connection, cancelled or out of time before sending.
    NotSent,
    /// The provider's word on the call is known.
    Answered,
    /// Something left this machine and no usable answer came back.
    Unknown,
}

impl Outcome {
    /// The word for it, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Answered => "answered",
            Self::Unknown => "unknown",
        }
    }
}

/// When the same call may be made again.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum RetryAdvice {
    /// Not as it is: it would fail again, or could move money twice.
    Never,
    /// At once, if the caller wants to.
    Now,
    /// After a wait.
    After {
        /// How long to wait first.
        #[serde(with = "duration")]
        wait: Duration,
    },
}

/// One thing that the provider found wrong with a request.
#[derive(Clone, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FieldIssue {
    /// Where, as a path of keys joined by dots.
    pub field: String,
    /// What is wrong, in the provider's words.
    pub reason: String,
}

/// What every error carries.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ErrorContext {
    /// Provider, such as `glance_grow`.
    pub provider: String,
    /// Operation, such as `charge`; `new` while a client is made.
    pub operation: String,
    /// Whether the call reached the provider, and whether its word is known.
    pub outcome: Outcome,
    /// HTTP status of the answer, if one came.
    pub http_status: Option<u16>,
    /// The provider's own code for the failure.
    pub provider_code: Option<String>,
    /// The provider's id of the request, from its `X-Request-Id` header.
    pub request_id: Option<String>,
    /// The provider's id of the transaction, when the answer named one.
    pub transaction_id: Option<String>,
    /// The request's field that breaks a rule.
    pub field: Option<String>,
    /// What went wrong, in one sentence, without secrets.
    pub reason: String,
    /// What the provider found wrong, field by field.
    pub issues: Vec<FieldIssue>,
    /// When the same call may be made again.
    pub retry: RetryAdvice,
    /// The answer's text with secrets and card numbers taken out, at most 64 KiB.
    pub raw: Option<String>,
}

macro_rules! payment_error {
    ($($(#[doc = $doc:literal])+ $kind:ident $name:literal $({ $(#[doc = $field_doc:literal])+ $field:ident: $type:ty })?,)+) => {
        /// Why an operation did not give a result.
        ///
        /// Every kind carries the same [`ErrorContext`].
        #[derive(Clone, Debug, Eq, PartialEq, thiserror::Error, Serialize, Deserialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Error))]
        #[non_exhaustive]
        pub enum PaymentError {
            $(
                $(#[doc = $doc])+
                #[error("{}", Text(ErrorKind::$kind, context))]
                $kind {
                    /// Where, why, with which outcome.
                    context: ErrorContext,
                    $($(#[doc = $field_doc])+ $field: $type,)?
                },
            )+
        }

        /// The kinds of [`PaymentError`] by name.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl ErrorKind {
            /// Every kind, in the order of the definition.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The kind's name, the same in every language.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                }
            }
        }

        impl PaymentError {
            /// The kind.
            pub fn kind(&self) -> ErrorKind {
                match self {
                    $(Self::$kind { .. } => ErrorKind::$kind,)+
                }
            }

            /// Where, why, with which outcome.
            pub fn context(&self) -> &ErrorContext {
                match self {
                    $(Self::$kind { context, .. } => context,)+
                }
            }
        }
    };
}

payment_error! {
    /// A field breaks a rule, found here before sending or by the provider.
    InvalidRequest "invalid_request",
    /// The credentials are missing, wrong or revoked.
    Authentication "authentication",
    /// The credentials may not do this.
    Permission "permission",
    /// The provider does not know the thing that was named.
    NotFound "not_found",
    /// The payment was refused; no money moved.
    Declined "declined",
    /// The thing named is not in a state that allows this.
    Conflict "conflict",
    /// Too many calls; the advice says how long to wait.
    RateLimited "rate_limited",
    /// The provider failed on its side.
    ProviderFailure "provider_failure",
    /// An answer came that cannot be understood.
    Protocol "protocol",
    /// The connection could not be made or broke.
    Transport "transport",
    /// The deadline passed.
    Timeout "timeout",
    /// The caller cancelled, and nothing had to be settled.
    Cancelled "cancelled",
    /// A call that moves money, or makes something that would be made twice, left this machine and its
    /// outcome is unknown: settle it, never repeat it.
    OutcomeUnknown "outcome_unknown" {
        /// What `reconcile` needs to find out.
        attempt: Attempt
    },
    /// A defect in this library.
    Internal "internal",
}

impl PaymentError {
    /// The attempt to reconcile, when the outcome of a money call is unknown.
    pub fn attempt(&self) -> Option<&Attempt> {
        match self {
            Self::OutcomeUnknown { attempt, .. } => Some(attempt),
            _ => None,
        }
    }

    pub(crate) fn new(kind: ErrorKind, context: ErrorContext) -> Self {
        match kind {
            ErrorKind::InvalidRequest => Self::InvalidRequest { context },
            ErrorKind::Authentication => Self::Authentication { context },
            ErrorKind::Permission => Self::Permission { context },
            ErrorKind::NotFound => Self::NotFound { context },
            ErrorKind::Declined => Self::Declined { context },
            ErrorKind::Conflict => Self::Conflict { context },
            ErrorKind::RateLimited => Self::RateLimited { context },
            ErrorKind::ProviderFailure => Self::ProviderFailure { context },
            ErrorKind::Protocol => Self::Protocol { context },
            ErrorKind::Transport => Self::Transport { context },
            ErrorKind::Timeout => Self::Timeout { context },
            ErrorKind::Cancelled => Self::Cancelled { context },
            ErrorKind::OutcomeUnknown | ErrorKind::Internal => Self::Internal { context },
        }
    }
}

/// One line that support staff can act on.
struct Text<'a>(ErrorKind, &'a ErrorContext);

impl fmt::Display for Text<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(kind, context) = self;
        if let Some(id) = &context.request_id {
            write!(formatter, "request {id}: ")?;
        }
        if !context.provider.is_empty() {
            write!(formatter, "{}.", context.provider)?;
        }
        write!(formatter, "{} {}: ", context.operation, kind.as_str())?;
        if let Some(field) = &context.field {
            write!(formatter, "{field} ")?;
        }
        formatter.write_str(&context.reason)?;
        write!(formatter, " (outcome {}", context.outcome.as_str())?;
        if let Some(status) = context.http_status {
            write!(formatter, ", HTTP {status}")?;
        }
        if let Some(code) = &context.provider_code {
            write!(formatter, ", code {code}")?;
        }
        formatter.write_str(")")
    }
}

/// A field and the rule that its value breaks, found before anything is sent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Invalid {
    pub(crate) field: String,
    pub(crate) reason: String,
}

impl Invalid {
    pub(crate) fn new(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            reason: reason.into(),
        }
    }

    pub(crate) fn into_error(self, provider: &str, operation: &str) -> PaymentError {
        let mut context = ErrorContext::new(provider, operation, Outcome::NotSent, self.reason);
        context.field = Some(self.field);
        PaymentError::InvalidRequest { context }
    }
}

impl ErrorContext {
    pub(crate) fn new(
        provider: &str,
        operation: &str,
        outcome: Outcome,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            provider: provider.to_owned(),
            operation: operation.to_owned(),
            outcome,
            http_status: None,
            provider_code: None,
            request_id: None,
            transaction_id: None,
            field: None,
            reason: reason.into(),
            issues: Vec::new(),
            retry: RetryAdvice::Never,
            raw: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_names_request_call_kind_field_reason_and_outcome() {
        let bare = ErrorContext::new(
            "glance_grow",
            "charge",
            Outcome::NotSent,
            "must be more than zero",
        );
        let answered = ErrorContext {
            http_status: Some(402),
            provider_code: Some("CARD_DECLINED".to_owned()),
            request_id: Some("req_7".to_owned()),
            ..ErrorContext::new("glance_grow", "charge", Outcome::Answered, "Card declined")
        };
        for (kind, context, text) in [
            (
                ErrorKind::InvalidRequest,
                ErrorContext {
                    field: Some("amount".to_owned()),
                    ..bare.clone()
                },
                "glance_grow.charge invalid_request: amount must be more than zero (outcome not_sent)",
            ),
            (
                ErrorKind::Declined,
                answered,
                "request req_7: glance_grow.charge declined: Card declined (outcome answered, HTTP 402, code CARD_DECLINED)",
            ),
            (
                ErrorKind::InvalidRequest,
                ErrorContext {
                    provider: String::new(),
                    operation: "attempt".to_owned(),
                    ..bare
                },
                "attempt invalid_request: must be more than zero (outcome not_sent)",
            ),
        ] {
            assert_eq!(PaymentError::new(kind, context).to_string(), text);
        }
    }

    #[test]
    fn every_kind_has_a_name_of_its_own_and_reads_back() {
        let context = ErrorContext::new("p", "o", Outcome::Answered, "r");
        for kind in ErrorKind::ALL {
            if *kind == ErrorKind::OutcomeUnknown {
                continue;
            }
            let error = PaymentError::new(*kind, context.clone());
            let json = serde_json::to_value(&error).expect("an error serialises");
            assert_eq!(json["kind"], kind.as_str());
            assert_eq!(
                serde_json::from_value::<PaymentError>(json).expect("reads back"),
                error
            );
        }
    }
}
