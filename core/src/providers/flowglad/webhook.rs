//! Webhooks by the Svix scheme: HMAC-SHA256 over id, time and body.

use super::NAME;
use super::records::{
    FlowgladSignWebhookRequest, FlowgladSignedWebhook, FlowgladVerifyWebhookRequest,
    FlowgladWebhook, FlowgladWebhookCustomer,
};
use crate::engine::json::text;
use crate::engine::redact;
use crate::model::error::Invalid;
use crate::model::{ErrorContext, Outcome, PaymentError, Secret};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::Sha256;
use std::collections::HashMap;
use std::time::Duration;
use zeroize::Zeroizing;

const VERIFY: &str = "verify_flowglad_webhook";
const SIGN: &str = "sign_flowglad_webhook";

/// How old a message may be, and how far in the future (Svix, manual verification).
const TOLERANCE: Duration = Duration::from_secs(300);
const FUTURE_TOLERANCE: Duration = Duration::from_secs(60);

/// What the three headers begin with: Svix's own names first, then the scheme's neutral ones.
const PREFIXES: [&str; 2] = ["svix-", "webhook-"];
const PARTS: [&str; 3] = ["id", "timestamp", "signature"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    id: String,
    object: String,
    #[serde(borrow, default)]
    customer: Option<Customer<'a>>,
    #[serde(borrow)]
    pricing_model_id: Option<&'a RawValue>,
    #[serde(borrow)]
    scope_id: Option<&'a RawValue>,
    #[serde(borrow)]
    latest_sequence: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Customer<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    external_id: Option<&'a RawValue>,
}

/// Checks a message and reads it.
pub(super) fn verify(
    request: &FlowgladVerifyWebhookRequest,
) -> Result<FlowgladWebhook, PaymentError> {
    let signed = signed(request)?;
    let body: Body<'_> = serde_json::from_str(&request.body).map_err(|_| {
        let reason = "the message is signed but is not one of Flowglad's";
        PaymentError::Protocol {
            context: ErrorContext::new(NAME, VERIFY, Outcome::NotSent, reason),
        }
    })?;
    Ok(FlowgladWebhook {
        message_id: signed.message_id,
        sent_at: signed.sent_at,
        object_type: body.object.into(),
        id: body.id,
        customer: body.customer.map(|customer| FlowgladWebhookCustomer {
            id: customer.id.and_then(text),
            external_id: customer.external_id.and_then(text),
        }),
        pricing_model_id: body.pricing_model_id.and_then(text),
        scope_id: body.scope_id.and_then(text),
        latest_sequence: body.latest_sequence.and_then(text),
        raw: redact(&request.body, &request.secrets),
    })
}

/// Signs a message.
pub(super) fn sign(
    request: &FlowgladSignWebhookRequest,
) -> Result<FlowgladSignedWebhook, PaymentError> {
    let invalid = |invalid: Invalid| invalid.into_error(NAME, SIGN);
    let key = key("secret", &request.secret).map_err(invalid)?;
    let message_id = match &request.message_id {
        Some(id)
            if id.is_empty()
                || !id
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && byte != b'.') =>
        {
            let rule = "must be visible ASCII characters without dots, at least one";
            return Err(invalid(Invalid::new("message_id", rule)));
        }
        Some(id) => id.clone(),
        None => format!("msg_{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..)),
    };
    let seconds = request.sent_at.unwrap_or_else(Timestamp::now).as_second();
    if seconds < 0 {
        return Err(invalid(Invalid::new("sent_at", "must not be before 1970")));
    }
    let timestamp = seconds.to_string();
    let mac = mac(&key, &message_id, &timestamp, &request.body);
    let signature = format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()));
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("svix-id", message_id),
        ("svix-timestamp", timestamp),
        ("svix-signature", signature),
    ];
    Ok(FlowgladSignedWebhook {
        headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
        body: request.body.clone(),
    })
}

struct Signed {
    message_id: String,
    sent_at: Timestamp,
}

/// Checks headers, time and signature, in this order.
fn signed(request: &FlowgladVerifyWebhookRequest) -> Result<Signed, PaymentError> {
    let invalid = |invalid: Invalid| invalid.into_error(NAME, VERIFY);
    let keys = request
        .secrets
        .iter()
        .map(|secret| key("secrets", secret))
        .collect::<Result<Vec<_>, _>>()
        .map_err(invalid)?;
    if keys.is_empty() {
        return Err(invalid(Invalid::new("secrets", "must hold at least one")));
    }
    let headers = Headers::of(&request.headers);
    let message_id = headers.get("id")?;
    let timestamp = headers.get("timestamp")?;
    let signatures = headers.get("signature")?;
    let digits = !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let sent_at = timestamp
        .parse()
        .ok()
        .filter(|_| digits)
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .ok_or_else(|| headers.refused("timestamp", "must be whole seconds since 1970"))?;
    let age = request
        .now
        .unwrap_or_else(Timestamp::now)
        .duration_since(sent_at);
    let within = |limit: Option<Duration>, default: Duration| {
        SignedDuration::try_from(limit.unwrap_or(default)).unwrap_or(SignedDuration::MAX)
    };
    if age > within(request.tolerance, TOLERANCE) {
        return Err(headers.refused("timestamp", "is too old"));
    }
    if -age > within(request.future_tolerance, FUTURE_TOLERANCE) {
        return Err(headers.refused("timestamp", "lies too far in the future"));
    }
    let fits = signatures
        .split_ascii_whitespace()
        .filter_map(|entry| STANDARD.decode(entry.strip_prefix("v1,")?).ok())
        .any(|signature| {
            let fits = |key: &Zeroizing<Vec<u8>>| {
                let mac = mac(key, message_id, timestamp, &request.body);
                mac.verify_slice(&signature).is_ok()
            };
            keys.iter().any(fits)
        });
    if !fits {
        return Err(headers.refused("signature", "was made with none of the secrets"));
    }
    Ok(Signed {
        message_id: message_id.to_owned(),
        sent_at,
    })
}

/// The three headers, under whichever of the two prefixes they came.
struct Headers<'a> {
    prefix: &'static str,
    all: &'a HashMap<String, String>,
}

impl<'a> Headers<'a> {
    fn of(all: &'a HashMap<String, String>) -> Self {
        let count = |prefix: &&str| {
            let ours = |name: &&String| {
                let name = name.to_ascii_lowercase();
                let rest = name.strip_prefix(*prefix);
                rest.is_some_and(|rest| PARTS.contains(&rest))
            };
            all.keys().filter(ours).count()
        };
        // The first of those with the most, so that a missing header is named as it would have come.
        let prefix = PREFIXES.into_iter().rev().max_by_key(count);
        Self {
            prefix: prefix.unwrap_or(PREFIXES[0]),
            all,
        }
    }

    fn get(&self, name: &str) -> Result<&'a str, PaymentError> {
        let full = format!("{}{name}", self.prefix);
        let mut found = self
            .all
            .iter()
            .filter(|(header, _)| header.eq_ignore_ascii_case(&full));
        match (found.next(), found.next()) {
            (Some((_, value)), None) => Ok(value.trim()),
            _ => Err(self.refused(name, "must be there once")),
        }
    }

    fn refused(&self, name: &str, reason: &str) -> PaymentError {
        let context = ErrorContext {
            field: Some(format!("{}{name}", self.prefix)),
            ..ErrorContext::new(NAME, VERIFY, Outcome::NotSent, reason)
        };
        PaymentError::Authentication { context }
    }
}

/// The bytes that a secret stands for.
fn key(field: &str, secret: &Secret) -> Result<Zeroizing<Vec<u8>>, Invalid> {
    let text = secret.reveal();
    let key = STANDARD.decode(text.strip_prefix("whsec_").unwrap_or(text));
    match key {
        Ok(key) if !key.is_empty() => Ok(Zeroizing::new(key)),
        _ => Err(Invalid::new(field, "must be \"whsec_\" and base64")),
    }
}

fn mac(key: &[u8], message_id: &str, timestamp: &str, body: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::new_from_slice(key).expect("a key of any length is taken");
    for part in [message_id, ".", timestamp, ".", body] {
        mac.update(part.as_bytes());
    }
    mac
}

#[cfg(test)]
mod tests;
