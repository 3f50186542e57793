//! Notices to the shop's callback URL; nothing signs them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use serde::Deserialize;

use super::payments::time;
use super::{GlobiancePay, control::wrong};
use crate::errand::{Dispatch, Errand};
use crate::json::Json;
use crate::providers::{ControlError, Reply};

/// The oldest notices are forgotten beyond so many.
const KEPT: usize = 10_000;

#[derive(Debug)]
struct Notice {
    at: Timestamp,
    body: Json,
    /// None when there was no URL to send it to.
    report: Option<Arc<Mutex<Option<Json>>>>,
}

/// The callback URL, and what went there.
#[derive(Debug, Default)]
pub(super) struct Notices {
    url: Option<(String, u32)>,
    sent: VecDeque<Notice>,
    queue: Vec<Dispatch>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Callback {
    url: Option<String>,
    /// How often each notice is delivered.
    #[serde(default = "once")]
    times: u32,
}

impl Callback {
    pub(super) fn to(url: Option<&str>) -> Self {
        Self {
            url: url.map(str::to_owned),
            times: once(),
        }
    }
}

/// A notice that a control call makes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Message {
    event: String,
    checkout_id: Option<String>,
    payment_id: Option<String>,
    url: Option<String>,
    #[serde(default = "once")]
    times: u32,
    /// The whole body, instead of one that fits the event.
    body: Option<Json>,
}

fn once() -> u32 {
    1
}

fn errand(url: &str, times: u32, body: &Json) -> Result<Errand, ControlError> {
    let text = String::from_utf8_lossy(&body.to_bytes()).into_owned();
    let said = vec![("body".to_owned(), body.clone())];
    Ok(Errand::new(url, times)?.with(Vec::new(), text, said))
}

impl Notices {
    pub(super) fn set(&mut self, callback: Callback) -> Result<Json, ControlError> {
        if let Some(url) = &callback.url {
            errand(url, callback.times, &Json::Null)?;
        }
        let shown = callback.url.as_ref().map_or(Json::Null, Json::text);
        self.url = callback.url.map(|url| (url, callback.times));
        Ok(Json::object([
            ("url", shown),
            ("times", Json::number(&callback.times)),
        ]))
    }

    pub(super) fn send(&mut self, body: Json, at: Timestamp) {
        let errand = self
            .url
            .as_ref()
            .and_then(|(url, times)| errand(url, *times, &body).ok());
        let report = errand.map(|errand| {
            let (dispatch, report) = Dispatch::new(errand);
            self.queue.push(dispatch);
            report
        });
        if self.sent.len() == KEPT {
            self.sent.pop_front();
        }
        self.sent.push_back(Notice { at, body, report });
    }

    pub(super) fn take(&mut self) -> Vec<Dispatch> {
        std::mem::take(&mut self.queue)
    }

    /// All notices; `deliveries` is null while one is under way, and where there was no URL.
    pub(super) fn list(&self) -> Json {
        let shown = |notice: &Notice| {
            let report = notice.report.as_ref().and_then(|report| {
                report
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .clone()
            });
            Json::object([
                ("at", time(notice.at)),
                ("addressed", Json::Bool(notice.report.is_some())),
                ("body", notice.body.clone()),
                ("deliveries", report.unwrap_or(Json::Null)),
            ])
        };
        Json::object([(
            "notices",
            Json::Array(self.sent.iter().map(shown).collect()),
        )])
    }
}

impl GlobiancePay {
    /// Makes a notice, true or not, and sends it if there is a URL.
    pub(super) fn message(&self, call: &Message) -> Result<Reply, ControlError> {
        let payment = match &call.payment_id {
            None => None,
            Some(id) => {
                let place = self.payments.find_uuid(id);
                Some(&self.payments[place.ok_or_else(|| wrong("there is no such payment"))?])
            }
        };
        let checkout = match (&call.checkout_id, payment) {
            (Some(id), _) => self.checkouts.find_uuid(id),
            (None, Some(payment)) => Some(payment.checkout),
            (None, None) => None,
        };
        let body = match (&call.body, checkout) {
            (Some(body), _) => body.clone(),
            (None, Some(place)) => self.checkouts[place].notice(&call.event, payment),
            (None, None) => return Err(wrong("give checkout_id, payment_id or body")),
        };
        Ok(match &call.url {
            Some(url) => Reply::Errand(errand(url, call.times, &body)?),
            None => Json::object([("body", body)]).into(),
        })
    }
}
