//! What arrives, what is answered, and how the answer goes onto the wire.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use http_body_util::Full;

use crate::errand::Errand;
use crate::json::Json;

/// A request that was read to its end.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Received {
    pub(crate) fn path(&self) -> &str {
        self.uri.path()
    }

    /// The decoded query, in order.
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(self.uri.query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// A whole answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Real time to let pass before the answer goes out.
    pub(crate) delay: Duration,
    /// Whether `X-Request-Id` says which request it answers.
    pub(crate) names_request: bool,
}

impl Answer {
    pub(crate) fn new(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut answer = Self::bare(status, body);
        answer.headers.insert(
            http::header::CONTENT_TYPE,
            HeaderValue::from_static(content_type),
        );
        answer
    }

    pub(crate) fn bare(status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body: body.into(),
            delay: Duration::ZERO,
            names_request: true,
        }
    }

    pub(crate) fn json(status: u16, body: &Json) -> Self {
        Self::new(status, "application/json", body.to_bytes())
    }

    pub(crate) fn text(status: u16, body: impl Into<String>) -> Self {
        Self::new(status, "text/plain; charset=utf-8", body.into())
    }

    /// Sets a header; a value that no header can carry is left out.
    pub(crate) fn set(&mut self, name: &'static str, value: &impl ToString) {
        if let Ok(value) = HeaderValue::from_str(&value.to_string()) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
    }

    pub(crate) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    /// The bytes of the answer with a stated content length, true or not.
    fn to_wire(&self, length: usize) -> Vec<u8> {
        let reason = self.status.canonical_reason().unwrap_or("Unknown");
        let mut wire = format!("HTTP/1.1 {} {reason}\r\n", self.status.as_u16()).into_bytes();
        for (name, value) in &self.headers {
            wire.extend_from_slice(name.as_str().as_bytes());
            wire.extend_from_slice(b": ");
            wire.extend_from_slice(value.as_bytes());
            wire.extend_from_slice(b"\r\n");
        }
        wire.extend_from_slice(format!("content-length: {length}\r\n\r\n").as_bytes());
        wire.extend_from_slice(&self.body);
        wire
    }
}

/// Where an answer is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// After so many bytes, counted from the first of the status line.
    Answer(usize),
    /// After the head and so many bytes of the body.
    Body(usize),
    /// In the middle of the body.
    Half,
}

/// How an answer goes onto the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    /// The connection stays open and nothing is sent.
    Never,
    /// The connection is closed and nothing is sent.
    Close,
    Cut(Cut),
    /// The stated length differs from the real one by so much.
    WrongLength(i64),
    /// These bytes instead of the answer.
    Instead(Bytes),
}

/// An answer and what becomes of it.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) answer: Answer,
    pub(crate) delivery: Delivery,
    /// Ends the connection with a reset instead of an orderly close.
    pub(crate) reset: bool,
    /// What is to be sent before the answer goes out; it makes the answer.
    pub(crate) errand: Option<Errand>,
}

impl From<Answer> for Plan {
    fn from(answer: Answer) -> Self {
        Self::new(answer, Delivery::Whole)
    }
}

impl Plan {
    pub(crate) fn new(answer: Answer, delivery: Delivery) -> Self {
        Self {
            answer,
            delivery,
            reset: false,
            errand: None,
        }
    }

    pub(crate) fn after(errand: Errand) -> Self {
        Self {
            errand: Some(errand),
            ..Answer::bare(500, Bytes::new()).into()
        }
    }

    /// The last bytes of the connection, for a delivery that ends it.
    pub(crate) fn last_bytes(&self) -> Bytes {
        let length = self.answer.body.len();
        match &self.delivery {
            Delivery::Whole | Delivery::Never | Delivery::Close => Bytes::new(),
            Delivery::Instead(bytes) => bytes.clone(),
            Delivery::WrongLength(by) => {
                let stated = i64::try_from(length)
                    .unwrap_or(i64::MAX)
                    .saturating_add(*by);
                self.answer
                    .to_wire(usize::try_from(stated).unwrap_or(0))
                    .into()
            }
            Delivery::Cut(cut) => {
                let mut wire = self.answer.to_wire(length);
                let head = wire.len() - length;
                wire.truncate(match *cut {
                    Cut::Answer(at) => at,
                    Cut::Body(at) => head.saturating_add(at),
                    Cut::Half => head + length / 2,
                });
                wire.into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Cut, Delivery, Plan};

    fn last(delivery: Delivery) -> String {
        let answer = Answer::text(200, "0123456789");
        String::from_utf8(Plan::new(answer, delivery).last_bytes().to_vec()).unwrap()
    }

    #[test]
    fn cuts_and_wrong_lengths_are_exact() {
        assert_eq!(last(Delivery::Cut(Cut::Answer(12))), "HTTP/1.1 200");
        assert!(last(Delivery::Cut(Cut::Body(3))).ends_with("content-length: 10\r\n\r\n012"));
        assert!(last(Delivery::Cut(Cut::Half)).ends_with("\r\n\r\n01234"));
        assert!(last(Delivery::WrongLength(7)).ends_with("content-length: 17\r\n\r\n0123456789"));
        assert!(last(Delivery::WrongLength(-20)).contains("content-length: 0\r\n"));
    }
}
