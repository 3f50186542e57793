//! Requests and answers without I/O.

use crate::engine::redact::redact;
use crate::engine::wiped::Wiped;
use crate::model::Secret;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;
use zeroize::Zeroizing;

/// RFC 3986, section 2.3: what a path segment holds unencoded.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A text as one segment of a path.
pub(crate) fn segment(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, SEGMENT)
}

/// The methods that providers use.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Method {
    Get,
    Post,
}

/// A request before it is sent: path and query relative to the base URL, no host.
///
/// No `Debug`: headers and body hold secrets.
pub(crate) struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
}

impl HttpRequest {
    pub(crate) fn get(path: impl Into<String>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(
            http::header::ACCEPT,
            HeaderValue::from_static("application/json"),
        );
        Self {
            method: Method::Get,
            path: path.into(),
            headers,
            body: None,
        }
    }

    /// A POST of the value as compact JSON; the buffer is wiped once it was sent.
    pub(crate) fn post_json(path: &str, value: &impl serde::Serialize) -> Self {
        let mut body = Wiped::new();
        serde_json::to_writer(&mut body, value).expect("wire records serialise");
        let mut request = Self::get(path);
        request.method = Method::Post;
        request.headers.insert(
            http::header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
        request.body = Some(Bytes::from_owner(body));
        request
    }

    /// A POST of an XML text to the base URL itself; the buffer is wiped once it was sent.
    pub(crate) fn post_xml(body: Vec<u8>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::ACCEPT, HeaderValue::from_static("text/xml"));
        headers.insert(
            http::header::CONTENT_TYPE,
            HeaderValue::from_static("text/xml; charset=utf-8"),
        );
        Self {
            method: Method::Post,
            path: String::new(),
            headers,
            body: Some(Bytes::from_owner(Wiped::from(body))),
        }
    }

    /// Sets a header to a secret, marked so that no log prints it.
    pub(crate) fn secret_header(&mut self, name: http::HeaderName, prefix: &str, secret: &Secret) {
        let text = Zeroizing::new(format!("{prefix}{}", secret.reveal()));
        let mut value =
            HeaderValue::from_str(&text).expect("credentials are checked when the client is made");
        value.set_sensitive(true);
        self.headers.insert(name, value);
    }
}

/// An answer, read whole.
pub(crate) struct HttpResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body with secrets and card numbers taken out.
    pub(crate) raw: String,
    pub(crate) secrets: Vec<Secret>,
}

impl HttpResponse {
    /// A part of the body with secrets and card numbers taken out.
    pub(crate) fn redacted(&self, text: &str) -> String {
        redact(text, &self.secrets)
    }

    /// A header's text, when there is one and it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}
