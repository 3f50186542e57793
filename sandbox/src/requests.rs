//! What arrived, without its secrets.

use std::collections::VecDeque;

use bytes::Bytes;
use http::HeaderMap;
use jiff::Timestamp;
use serde::{Serialize, Serializer};

use crate::json::Json;
use crate::redact;

/// The oldest requests are forgotten beyond so many.
const KEPT: usize = 10_000;

/// Larger bodies are not kept.
const KEPT_BODY: usize = 8 * 1024;

/// A request that arrived at a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestEntry {
    /// Id, as in the answer's `X-Request-Id`.
    pub request_id: String,
    /// When it arrived, on the virtual clock.
    pub at: Timestamp,
    /// Provider, by its name in the ready line.
    pub provider: &'static str,
    /// Operation, or `unknown`.
    pub operation: &'static str,
    /// HTTP method.
    pub method: String,
    /// Path as it arrived.
    pub path: String,
    /// Decoded query, in order; secrets are hidden.
    #[serde(serialize_with = "as_object")]
    pub query: Vec<(String, String)>,
    /// Headers with lower-case names; secrets are hidden.
    #[serde(serialize_with = "as_object")]
    pub headers: Vec<(String, String)>,
    /// Body as JSON text with secrets hidden, XML as a JSON string; none when there was none.
    #[serde(serialize_with = "as_json")]
    pub body: Option<String>,
    /// Status of the answer, also of one that a fault kept back; none when nothing was done.
    pub status: Option<u16>,
    /// Fault that hit the request, by name.
    pub fault: Option<&'static str>,
}

/// Writes a repeated name as a list of its values.
fn as_object<S: Serializer>(pairs: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut members: Vec<(String, Json)> = Vec::new();
    for (name, value) in pairs {
        let value = Json::text(value);
        match members.iter_mut().find(|(known, _)| known == name) {
            None => members.push((name.clone(), value)),
            Some((_, Json::Array(values))) => values.push(value),
            Some((_, first)) => *first = Json::Array(vec![first.clone(), value]),
        }
    }
    Json::Object(members).serialize(serializer)
}

#[allow(clippy::ref_option, reason = "serde passes the field by reference")]
fn as_json<S: Serializer>(body: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    match body {
        None => serializer.serialize_none(),
        Some(text) => Json::parse(text.as_bytes())
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer),
    }
}

/// What is kept of a request until somebody asks.
#[derive(Debug)]
pub(crate) struct Arrival {
    pub(crate) request_id: String,
    pub(crate) at: Timestamp,
    pub(crate) provider: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) status: Option<u16>,
    pub(crate) fault: Option<&'static str>,
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    arrivals: VecDeque<Arrival>,
    forgotten: u64,
}

impl Requests {
    pub(crate) fn record(&mut self, arrival: Arrival) {
        if self.arrivals.len() == KEPT {
            self.arrivals.pop_front();
            self.forgotten += 1;
        }
        self.arrivals.push_back(arrival);
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn forgotten(&self) -> u64 {
        self.forgotten
    }

    /// The kept requests, oldest first, with their secrets hidden.
    pub(crate) fn entries(&self) -> impl Iterator<Item = RequestEntry> {
        self.arrivals.iter().map(Arrival::entry)
    }
}

impl Arrival {
    fn entry(&self) -> RequestEntry {
        RequestEntry {
            request_id: self.request_id.clone(),
            at: self.at,
            provider: self.provider,
            operation: self.operation,
            method: self.method.clone(),
            path: redact::text(&self.path),
            query: self
                .query
                .iter()
                .map(|(name, value)| (name.clone(), shown(name, value)))
                .collect(),
            headers: self.headers.iter().map(shown_header).collect(),
            body: shown_body(&self.body),
            status: self.status,
            fault: self.fault,
        }
    }
}

/// The part of a body that is worth keeping.
pub(crate) fn kept_body(body: &Bytes) -> Bytes {
    if body.len() > KEPT_BODY {
        let note = Json::text(format!("{} bytes, not kept", body.len()));
        return note.to_bytes().into();
    }
    body.clone()
}

/// The same with its secrets taken out, for what must not stay in memory.
pub(crate) fn concealed_body(body: &Bytes) -> Bytes {
    shown_body(&kept_body(body)).map_or_else(Bytes::new, Bytes::from)
}

fn shown(name: &str, value: &str) -> String {
    if redact::is_secret_name(name) {
        redact::REDACTED.to_owned()
    } else {
        redact::text(value)
    }
}

fn shown_header((name, value): (&http::HeaderName, &http::HeaderValue)) -> (String, String) {
    let value = String::from_utf8_lossy(value.as_bytes());
    let text = match (name.as_str(), value.split_once(' ')) {
        ("authorization", Some((scheme, _))) if is_scheme(scheme) => {
            format!("{scheme} {}", redact::REDACTED)
        }
        (name, _) => shown(name, &value),
    };
    (name.as_str().to_owned(), text)
}

/// The first word of a raw key that has a blank in it is no scheme.
fn is_scheme(word: &str) -> bool {
    ["basic", "bearer", "digest"]
        .iter()
        .any(|scheme| word.eq_ignore_ascii_case(scheme))
}

fn shown_body(body: &Bytes) -> Option<String> {
    if body.is_empty() {
        return None;
    }
    let json = match Json::parse(body) {
        Ok(json) => hide(json),
        Err(_) => match std::str::from_utf8(body).ok().and_then(shown_xml) {
            Some(xml) => Json::Text(xml),
            // A body that cannot be read cannot be cleared of secrets either.
            None => Json::text(format!("{} bytes, not JSON", body.len())),
        },
    };
    Some(String::from_utf8_lossy(&json.to_bytes()).into_owned())
}

/// XML as it came, but for the elements that hold secrets.
fn shown_xml(text: &str) -> Option<String> {
    let document = crate::xml::document(text).ok()?;
    let mut shown = String::with_capacity(text.len());
    let mut end = 0;
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let range = node.range();
        let Some(hidden) = hidden_text(node).filter(|_| range.start >= end) else {
            continue;
        };
        let source = &text[range.clone()];
        let name = source[1..].split([' ', '\t', '\r', '\n', '/', '>']).next();
        let name = name.unwrap_or_default();
        shown.push_str(&text[end..range.start]);
        shown.push_str(&format!("<{name}>{}</{name}>", crate::xml::escape(&hidden)));
        end = range.end;
    }
    shown.push_str(&text[end..]);
    Some(shown)
}

/// What is shown instead of all that an element holds, if that must not be shown.
fn hidden_text(node: roxmltree::Node<'_, '_>) -> Option<String> {
    let name = node.tag_name().name();
    if redact::is_secret_name(name) {
        return node.has_children().then(|| redact::REDACTED.to_owned());
    }
    // The digits of a reference could pass for those of a card.
    if name.ends_with("eference") || node.children().any(|child| child.is_element()) {
        return None;
    }
    let text = crate::xml::own_text(node);
    Some(redact::text(&text)).filter(|shown| *shown != text)
}

fn hide(json: Json) -> Json {
    match json {
        Json::Text(text) => Json::Text(redact::text(&text)),
        Json::Number(number) => match redact::text(&number) {
            shown if shown == number => Json::Number(number),
            shown => Json::Text(shown),
        },
        Json::Array(items) => Json::Array(items.into_iter().map(hide).collect()),
        Json::Object(members) => Json::Object(
            members
                .into_iter()
                .map(|(name, value)| {
                    let hidden = redact::is_secret_name(&name) && value != Json::Null;
                    let value = if hidden {
                        Json::text(redact::REDACTED)
                    } else {
                        hide(value)
                    };
                    (redact::text(&name), value)
                })
                .collect(),
        ),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{kept_body, shown_body};
    use bytes::Bytes;

    #[test]
    fn bodies_are_shown_without_secrets() {
        let body = Bytes::from_static(
            br#"{"amount":117.450,"cardToken":"CANARY","nested":[{"password":"CANARY"}],"n":4111111111111111}"#,
        );
        assert_eq!(
            shown_body(&body).unwrap(),
            r#"{"amount":117.450,"cardToken":"[redacted]","nested":[{"password":"[redacted]"}],"n":"[redacted]"}"#
        );
        assert_eq!(
            shown_body(&Bytes::from_static(b"cardToken=CANARY")).unwrap(),
            r#""16 bytes, not JSON""#
        );
        assert_eq!(shown_body(&Bytes::new()), None);
    }

    #[test]
    fn concealed_bodies_hold_no_card() {
        let body = Bytes::from_static(
            br#"{"firstName":"Ann","cardNumber":"4444333322221111","cardCvvNumber":"737","cardExpiryYear":"2031"}"#,
        );
        let kept = super::concealed_body(&body);
        assert_eq!(
            kept,
            br#"{"firstName":"Ann","cardNumber":"[redacted]","cardCvvNumber":"[redacted]","cardExpiryYear":"[redacted]"}"#
                .as_slice()
        );
        assert_eq!(shown_body(&kept).unwrap().as_bytes(), kept);
        let form = super::concealed_body(&Bytes::from_static(b"PaReq=CANARY&MD=CANARY"));
        assert_eq!(form, br#""22 bytes, not JSON""#.as_slice());
        assert!(super::concealed_body(&Bytes::new()).is_empty());
    }

    #[test]
    fn xml_is_shown_without_secrets() {
        let shown = |text: &str| shown_body(&Bytes::copy_from_slice(text.as_bytes())).unwrap();
        assert_eq!(
            shown(
                "<a><password>CAN&amp;ARY</password><b>tok_CANARY &amp; <![CDATA[x]]></b>\
                 <invoiceReference>4111111111111111</invoiceReference></a>"
            ),
            "\"<a><password>[redacted]</password><b>[redacted] &amp; x</b>\
             <invoiceReference>4111111111111111</invoiceReference></a>\""
        );
        assert_eq!(
            shown(
                "<x:a xmlns:x='u'><x:password\n a='1'>CAN<![CDATA[ARY]]><b>CANARY</b></x:password><c/></x:a>"
            ),
            "\"<x:a xmlns:x='u'><x:password>[redacted]</x:password><c/></x:a>\""
        );
        assert_eq!(shown("<password>CANARY"), "\"16 bytes, not JSON\"");
    }

    #[test]
    fn large_bodies_are_not_kept() {
        let kept = kept_body(&Bytes::from(vec![b' '; 9000]));
        assert_eq!(shown_body(&kept).unwrap(), r#""9000 bytes, not kept""#);
    }
}
