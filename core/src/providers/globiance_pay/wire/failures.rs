//! What a failed answer says. No failure is documented, so that any form is read.

use crate::engine::json::{read, text};
use crate::engine::{Failure, HttpResponse};
use crate::model::ErrorKind;
use crate::providers::globiance_pay::Account;
use serde::Deserialize;
use serde_json::value::RawValue;

const SECRET_MAY_BE_REQUIRED: &str = "; the client has no secret, and Globiance may require one";

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    message: Option<&'a RawValue>,
    #[serde(borrow)]
    error: Option<&'a RawValue>,
    #[serde(borrow)]
    errors: Option<&'a RawValue>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Inner<'a> {
    #[serde(borrow)]
    message: Option<&'a RawValue>,
}

/// The failure that an answer without success tells of.
pub(super) fn refusal(response: &HttpResponse, account: &Account) -> Failure {
    let status = response.status.as_u16();
    let told = serde_json::from_slice::<Envelope<'_>>(&response.body)
        .ok()
        .and_then(|envelope| told(&envelope));
    let mut reason = told.unwrap_or_else(|| format!("HTTP {status}"));
    if matches!(status, 401 | 403) && !account.signs() {
        reason.push_str(SECRET_MAY_BE_REQUIRED);
    }
    Failure::new(kind(status), reason)
}

/// The first text that says what went wrong.
fn told(envelope: &Envelope<'_>) -> Option<String> {
    let message = envelope.message.and_then(sentence);
    let error = || envelope.error.and_then(sentence);
    let inside = || envelope.error.and_then(inner);
    let first = || {
        let errors: Vec<&RawValue> = envelope.errors.and_then(read)?;
        let first = errors.into_iter().next()?;
        sentence(first).or_else(|| inner(first))
    };
    let data = || envelope.data.and_then(inner);
    message
        .or_else(error)
        .or_else(inside)
        .or_else(first)
        .or_else(data)
}

fn inner(raw: &RawValue) -> Option<String> {
    let inner: Inner<'_> = read(raw)?;
    inner.message.and_then(sentence)
}

/// A text, or a list of texts as one.
fn sentence(raw: &RawValue) -> Option<String> {
    let sentence = text(raw).or_else(|| {
        let list: Vec<&RawValue> = read(raw)?;
        let texts: Vec<String> = list.into_iter().filter_map(text).collect();
        Some(texts.join("; "))
    });
    sentence.filter(|sentence| !sentence.trim().is_empty())
}

fn kind(status: u16) -> ErrorKind {
    match status {
        401 => ErrorKind::Authentication,
        402 => ErrorKind::Declined,
        403 => ErrorKind::Permission,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        // A redirect is not followed: it could carry the key to another host.
        300..=399 => ErrorKind::Protocol,
        400 | 405..=407 | 410..=499 => ErrorKind::InvalidRequest,
        _ => ErrorKind::ProviderFailure,
    }
}
