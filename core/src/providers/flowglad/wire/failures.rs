//! What a failed answer says: JSON in several shapes, plain text, or a page.

use crate::engine::json::{issues, read, text};
use crate::engine::{Failure, HttpResponse, cut};
use crate::model::{ErrorKind, FieldIssue};
use serde::Deserialize;
use serde_json::value::RawValue;

/// How much of a plain text is kept as the reason.
const LONGEST_TEXT: usize = 4096;

/// Flowglad documents `message` and its server sends `error`, which may be a text, a list of issues,
/// or a text that holds such a list.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    error: Option<&'a RawValue>,
    #[serde(borrow)]
    message: Option<&'a RawValue>,
    #[serde(borrow)]
    code: Option<&'a RawValue>,
    #[serde(borrow)]
    issues: Option<&'a RawValue>,
}

/// The failure that an answer without success tells of.
pub(super) fn refusal(response: &HttpResponse) -> Failure {
    let status = response.status.as_u16();
    let Ok(envelope) = serde_json::from_slice::<Envelope<'_>>(&response.body) else {
        return plain(response, status);
    };
    let code: Option<String> = envelope.code.and_then(read);
    let mut failure = Failure::new(kind(status, code.as_deref()), format!("HTTP {status}"));
    failure.code = code;
    failure.issues = envelope.issues.and_then(issues).unwrap_or_default();
    let message = envelope.message.or(envelope.error);
    let listed = message.and_then(issues).or_else(|| {
        let inner: String = message.and_then(read)?;
        let inner: Box<RawValue> = serde_json::from_str(&inner).ok()?;
        issues(&inner)
    });
    if let Some(listed) = listed {
        failure.reason = listed.iter().map(told).collect::<Vec<_>>().join("; ");
        failure.issues = listed;
    } else if let Some(message) = message.and_then(text) {
        failure.reason = message;
    }
    failure
}

/// A failure told in plain text, or by a page of the network before the provider.
fn plain(response: &HttpResponse, status: u16) -> Failure {
    let text = String::from_utf8_lossy(&response.body);
    let text = text.trim();
    // Servers of 2023 answered an unknown key so.
    let kind = if status == 500 && text == "Unauthorized" {
        ErrorKind::Authentication
    } else {
        kind(status, None)
    };
    let reason = if text.is_empty() || text.starts_with('<') {
        format!("HTTP {status}")
    } else {
        cut(text, LONGEST_TEXT).to_owned()
    };
    Failure::new(kind, reason)
}

fn kind(status: u16, code: Option<&str>) -> ErrorKind {
    match status {
        // Older servers answered every failure with 400, and only the code tells which.
        400 => match code {
            Some("UNAUTHORIZED") => ErrorKind::Authentication,
            Some("FORBIDDEN") => ErrorKind::Permission,
            Some("NOT_FOUND") => ErrorKind::NotFound,
            Some("CONFLICT") => ErrorKind::Conflict,
            Some("TOO_MANY_REQUESTS") => ErrorKind::RateLimited,
            Some("TIMEOUT" | "INTERNAL_SERVER_ERROR") => ErrorKind::ProviderFailure,
            _ => ErrorKind::InvalidRequest,
        },
        401 => ErrorKind::Authentication,
        403 => ErrorKind::Permission,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        // A redirect is not followed: it could carry the key to another host.
        300..=399 => ErrorKind::Protocol,
        402..=407 | 410..=499 => ErrorKind::InvalidRequest,
        _ => ErrorKind::ProviderFailure,
    }
}

fn told(issue: &FieldIssue) -> String {
    if issue.field.is_empty() {
        issue.reason.clone()
    } else {
        format!("{}: {}", issue.field, issue.reason)
    }
}
