//! Messages to the caller's endpoint, signed in the Svix way.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::catalog::PRICING_MODEL;
use super::{Flowglad, WEBHOOK_SECRET};
use crate::errand::Errand;
use crate::json::Json;
use crate::providers::{ControlError, Reply};

/// Names of the three headers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowgladHeaderNames {
    /// `svix-id`, `svix-timestamp`, `svix-signature`.
    #[default]
    Svix,
    /// `webhook-id`, `webhook-timestamp`, `webhook-signature`.
    Webhook,
}

/// What is wrong with a message on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowgladSpoil {
    /// The body was changed after it was signed.
    Body,
    /// The signature belongs to other bytes.
    Signature,
    /// The signature header is missing.
    NoSignature,
}

/// A message to sign and perhaps to send.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlowgladDelivery {
    /// Where it is sent, over plain HTTP; by default nowhere.
    #[serde(default)]
    pub url: Option<String>,
    /// What it speaks of: `payment`, `subscription`, `customer`, `sync_stream` or any other word.
    pub object: String,
    /// Id of that object; the first three must exist.
    pub id: String,
    /// How often it is delivered, 1 to 100, with the same message id; default 1.
    #[serde(default = "once")]
    pub times: u32,
    /// Message id of an earlier delivery; by default a new one.
    #[serde(default)]
    pub message_id: Option<String>,
    /// Seconds by which its timestamp lies before the virtual clock; default 0, negative for the future.
    #[serde(default)]
    pub age_s: i64,
    /// Names of the headers; default `svix`.
    #[serde(default)]
    pub headers: FlowgladHeaderNames,
    /// Secrets that sign it, one signature each; default the sandbox's own.
    #[serde(default = "own_secret")]
    pub secrets: Vec<String>,
    /// What is wrong with it; default nothing.
    #[serde(default)]
    pub spoil: Option<FlowgladSpoil>,
}

fn once() -> u32 {
    1
}

fn own_secret() -> Vec<String> {
    vec![WEBHOOK_SECRET.to_owned()]
}

impl FlowgladDelivery {
    /// Makes a message that is signed as it should be and sent nowhere.
    #[must_use]
    pub fn new(object: &str, id: &str) -> Self {
        Self {
            url: None,
            object: object.to_owned(),
            id: id.to_owned(),
            times: once(),
            message_id: None,
            age_s: 0,
            headers: FlowgladHeaderNames::Svix,
            secrets: own_secret(),
            spoil: None,
        }
    }
}

/// A signed message as it goes over the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowgladMessage {
    /// The same on every delivery.
    pub message_id: String,
    /// Id, timestamp and signature.
    pub headers: Vec<(String, String)>,
    /// The bytes that were signed, as text.
    pub body: String,
}

/// One signature entry.
fn signature(secret: &str, id: &str, timestamp: i64, body: &str) -> Result<String, ControlError> {
    let wrong = || ControlError::Invalid("a secret is whsec_ and base64".to_owned());
    let key = secret.strip_prefix("whsec_").ok_or_else(wrong)?;
    let key = STANDARD.decode(key).map_err(|_| wrong())?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(|_| wrong())?;
    mac.update(format!("{id}.{timestamp}.{body}").as_bytes());
    let entry = STANDARD.encode(mac.finalize().into_bytes());
    Ok(format!("v1,{entry}"))
}

impl Flowglad {
    /// Signs a message.
    pub(crate) fn message(
        &mut self,
        call: &FlowgladDelivery,
        now: Timestamp,
    ) -> Result<FlowgladMessage, ControlError> {
        self.begin(now.as_millisecond());
        let mut body = self.event(call, now)?;
        let message_id = call.message_id.clone().unwrap_or_else(|| {
            let letters = std::iter::repeat_with(fastrand::alphanumeric).take(27);
            "msg_".chars().chain(letters).collect()
        });
        if message_id.is_empty() || !message_id.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(ControlError::Invalid("message_id is no header".to_owned()));
        }
        let timestamp = now.as_second().saturating_sub(call.age_s);
        let signed = if call.spoil == Some(FlowgladSpoil::Signature) {
            format!("{body} ")
        } else {
            body.clone()
        };
        let entries: Vec<String> = call
            .secrets
            .iter()
            .map(|secret| signature(secret, &message_id, timestamp, &signed))
            .collect::<Result<_, _>>()?;
        if call.spoil == Some(FlowgladSpoil::Body) {
            body = body.replacen("\"id\":\"", "\"id\":\"x", 1);
        }
        let prefix = match call.headers {
            FlowgladHeaderNames::Svix => "svix",
            FlowgladHeaderNames::Webhook => "webhook",
        };
        let mut headers = vec![
            (format!("{prefix}-id"), message_id.clone()),
            (format!("{prefix}-timestamp"), timestamp.to_string()),
        ];
        if call.spoil != Some(FlowgladSpoil::NoSignature) {
            headers.push((format!("{prefix}-signature"), entries.join(" ")));
        }
        Ok(FlowgladMessage {
            message_id,
            headers,
            body,
        })
    }

    pub(super) fn deliver(
        &mut self,
        call: &FlowgladDelivery,
        now: Timestamp,
    ) -> Result<Reply, ControlError> {
        let errand = match &call.url {
            Some(url) => Some(Errand::new(url, call.times)?),
            None => None,
        };
        let message = self.message(call, now)?;
        let headers = message
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), Json::text(value)))
            .collect();
        let said = vec![
            ("message_id".to_owned(), Json::text(&message.message_id)),
            ("headers".to_owned(), Json::Object(headers)),
            ("body".to_owned(), Json::text(&message.body)),
        ];
        Ok(match errand {
            Some(errand) => Reply::Errand(errand.with(message.headers, message.body, said)),
            None => Json::Object(said).into(),
        })
    }

    /// The body, which says what happened to nobody and only names the object.
    fn event(&self, call: &FlowgladDelivery, now: Timestamp) -> Result<String, ControlError> {
        let unknown = || ControlError::Invalid(format!("there is no such {}", call.object));
        let customer = match call.object.as_str() {
            "payment" => {
                let payment = self.payments.get_any(&call.id).ok_or_else(unknown)?;
                Some(payment.customer_id.as_str())
            }
            "subscription" => {
                let subscription = self.subscriptions.get_any(&call.id).ok_or_else(unknown)?;
                Some(subscription.customer_id.as_str())
            }
            "customer" => Some(call.id.as_str()),
            _ => None,
        };
        let mut body = vec![
            ("id".to_owned(), Json::text(&call.id)),
            ("object".to_owned(), Json::text(&call.object)),
        ];
        if let Some(id) = customer {
            let customer = self.customers.get_any(id).ok_or_else(unknown)?;
            let customer = Json::object([
                ("id", Json::text(&customer.id)),
                ("externalId", Json::text(&customer.external_id)),
            ]);
            body.push(("customer".to_owned(), customer));
        }
        if call.object == "sync_stream" {
            let sequence = format!("{}-0", now.as_millisecond());
            body.push(("scopeId".to_owned(), Json::text(&call.id)));
            body.push(("latestSequence".to_owned(), Json::Text(sequence)));
        }
        body.push(("pricingModelId".to_owned(), Json::text(PRICING_MODEL)));
        let bytes = Json::Object(body).to_bytes();
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::signature;

    #[test]
    fn signatures_are_those_of_the_published_vector() {
        let entry = signature(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            r#"{"test": 2432232314}"#,
        );
        assert_eq!(
            entry.unwrap(),
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        );
        for secret in ["", "whsec_%", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] {
            assert!(signature(secret, "id", 0, "").is_err(), "{secret}");
        }
    }
}
