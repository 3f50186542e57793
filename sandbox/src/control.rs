//! The control calls of `serve`.

use std::fmt::Display;

use http::Method;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Plan, Received};
use crate::faults::Fault;
use crate::json::Json;
use crate::ledger::Ledger;
use crate::providers::{ControlError, Environment, Reply};
use crate::requests::RequestEntry;
use crate::world::{CONTROL, Inner};

/// Stands in the ledger where a request's id stands, for what a control call moved.
const CONTROL_ID: &str = "control";

pub(crate) fn answer(inner: &mut Inner, request: &Received) -> Plan {
    let path = request.path().strip_prefix(CONTROL).unwrap_or_default();
    match call(inner, &request.method, path, &request.body) {
        Ok(Reply::Done(body)) => Answer::json(200, &body).into(),
        Ok(Reply::Errand(errand)) => Plan::after(errand),
        Err(error) => refusal(&error).into(),
    }
}

/// The answer to a control call that is refused.
pub(crate) fn refusal(error: &ControlError) -> Answer {
    let status = match error {
        ControlError::NotFound => 404,
        ControlError::Invalid(_) => 400,
    };
    let body = Json::object([("error", Json::Text(error.to_string()))]);
    Answer::json(status, &body)
}

fn call(
    inner: &mut Inner,
    method: &Method,
    path: &str,
    body: &[u8],
) -> Result<Reply, ControlError> {
    match (method.as_str(), path) {
        ("GET", "/ledger") => shown(&ShownLedger {
            entries: inner.ledger.entries(),
            balances: inner.ledger.balances(),
        }),
        ("GET", "/requests") => shown(&ShownRequests {
            requests: inner.requests.entries().collect(),
            forgotten: inner.requests.forgotten(),
        }),
        ("POST", "/reset") => {
            inner.reset();
            Ok(Json::object([("reset", Json::Bool(true))]).into())
        }
        ("GET", "/clock") => shown(&ShownClock::of(inner)),
        ("POST", "/clock") => {
            set_clock(inner, &parsed(body)?)?;
            shown(&ShownClock::of(inner))
        }
        ("GET", "/faults") => shown(&shown_faults(inner)),
        ("POST", "/faults") => {
            let fault: Fault = parsed(body)?;
            inner.arm(fault).map_err(ControlError::Invalid)?;
            shown(&shown_faults(inner))
        }
        ("DELETE", "/faults") => {
            inner.faults.clear();
            shown(&shown_faults(inner))
        }
        _ => provider_call(inner, method, path, body),
    }
}

fn provider_call(
    inner: &mut Inner,
    method: &Method,
    path: &str,
    body: &[u8],
) -> Result<Reply, ControlError> {
    let mut env = environment(inner.clock.now(), &mut inner.ledger);
    let path = path.trim_start_matches('/');
    let (name, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
    let provider = inner.providers.named(name).ok_or(ControlError::NotFound)?;
    provider.control(method, rest, body, &mut env)
}

/// What a provider may use while it carries out a control call.
pub(crate) fn environment(now: Timestamp, ledger: &mut Ledger) -> Environment<'_> {
    Environment {
        now,
        request_id: CONTROL_ID,
        operation: CONTROL_ID,
        ledger,
    }
}

#[derive(Serialize)]
struct ShownLedger<'a> {
    entries: &'a [crate::ledger::LedgerEntry],
    balances: std::collections::BTreeMap<&'a str, rust_decimal::Decimal>,
}

#[derive(Serialize)]
struct ShownRequests {
    requests: Vec<RequestEntry>,
    forgotten: u64,
}

#[derive(Serialize)]
struct ShownClock {
    now: Timestamp,
    stopped: bool,
}

impl ShownClock {
    fn of(inner: &Inner) -> Self {
        Self {
            now: inner.clock.now(),
            stopped: inner.clock.is_stopped(),
        }
    }
}

#[derive(Serialize)]
struct ShownFaults<'a> {
    armed: &'a [Fault],
}

fn shown_faults(inner: &Inner) -> ShownFaults<'_> {
    ShownFaults {
        armed: inner.faults.armed(),
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockCall {
    advance_s: Option<i64>,
    set: Option<Timestamp>,
    stopped: Option<bool>,
}

fn set_clock(inner: &mut Inner, call: &ClockCall) -> Result<(), ControlError> {
    let wrong = |message: &str| ControlError::Invalid(message.to_owned());
    if call.advance_s.is_none() && call.set.is_none() && call.stopped.is_none() {
        return Err(wrong("give advance_s, set or stopped"));
    }
    if call.advance_s.is_some_and(|seconds| seconds < 0) {
        return Err(wrong("advance_s must not be negative"));
    }
    match call.stopped {
        Some(true) => inner.clock.stop(),
        Some(false) => inner.clock.go_on(),
        None => {}
    }
    if let Some(instant) = call.set {
        inner.clock.set(instant);
    }
    if let Some(seconds) = call.advance_s {
        inner.clock.advance(SignedDuration::from_secs(seconds));
    }
    Ok(())
}

/// Reads the body of a control call.
pub(crate) fn parsed<T: DeserializeOwned>(body: &[u8]) -> Result<T, ControlError> {
    serde_json::from_slice(body).map_err(invalid)
}

/// Writes the answer of a control call.
pub(crate) fn shown(value: &impl Serialize) -> Result<Reply, ControlError> {
    let text = serde_json::to_vec(value).map_err(invalid)?;
    let json = Json::parse(&text).map_err(ControlError::Invalid)?;
    Ok(json.into())
}

fn invalid(error: impl Display) -> ControlError {
    ControlError::Invalid(error.to_string())
}
