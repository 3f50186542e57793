//! Everything that `serve` holds, and how a request finds its way through it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::answer::{Answer, Cut, Delivery, Plan, Received};
use crate::clock::Clock;
use crate::control;
use crate::errand::Dispatch;
use crate::faults::{Fault, FaultKind, Faults, GarbageForm};
use crate::json::Json;
use crate::ledger::Ledger;
use crate::providers::glase::{GlasePayer, GlaseStep};
use crate::providers::{ControlError, Environment, Provider, Providers, Refusal, in_path};
use crate::requests::{self, Arrival, Requests};
use crate::server::App;

/// Path under which the control calls lie.
pub(crate) const CONTROL: &str = "/_control";

const UNKNOWN: &str = "unknown";

const DEFAULT_DELAY_MS: u64 = 1_000;
const DEFAULT_LENGTH_DELTA: i64 = 16;

const HTML_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\
    <body><h1>Bad Gateway</h1><p>The upstream server sent no usable answer.</p></body></html>\n";
const NO_HTTP: &[u8] = b"\x16\x03\x01\x00\xff this is no HTTP answer \x00\xfe\r\n\r\n";

/// The sandbox behind its lock.
#[derive(Debug)]
pub(crate) struct World {
    inner: Mutex<Inner>,
    watches_reads: AtomicBool,
    to_send: UnboundedSender<Dispatch>,
    outbox: Mutex<Option<UnboundedReceiver<Dispatch>>>,
}

impl Default for World {
    fn default() -> Self {
        let (to_send, outbox) = unbounded_channel();
        Self {
            inner: Mutex::default(),
            watches_reads: AtomicBool::default(),
            to_send,
            outbox: Mutex::new(Some(outbox)),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    pub(crate) ledger: Ledger,
    pub(crate) requests: Requests,
    pub(crate) providers: Providers,
    /// Makes request ids of two runs differ.
    run: String,
    last_request: u64,
}

impl Default for Inner {
    fn default() -> Self {
        Self {
            clock: Clock::default(),
            faults: Faults::default(),
            ledger: Ledger::default(),
            requests: Requests::default(),
            providers: Providers::default(),
            run: std::iter::repeat_with(fastrand::alphanumeric)
                .take(6)
                .collect(),
            last_request: 0,
        }
    }
}

impl World {
    /// Runs a change and takes note of what it armed.
    pub(crate) fn with<T>(&self, change: impl FnOnce(&mut Inner) -> T) -> T {
        let mut inner = self.lock();
        // Before: time has passed since the last change. After: the change may have moved the clock.
        inner.pass_time();
        let result = change(&mut inner);
        inner.pass_time();
        self.note(&inner);
        for provider in inner.providers.all() {
            for dispatch in provider.take_dispatches() {
                // Nobody sends any more when the server is gone.
                let _ = self.to_send.send(dispatch);
            }
        }
        result
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, inner: &Inner) {
        self.watches_reads
            .store(inner.faults.waits_for_reads(), Ordering::Relaxed);
    }
}

impl App for World {
    fn refuses_connection(&self) -> bool {
        self.lock().faults.take_refusal()
    }

    fn watches_reads(&self) -> bool {
        self.watches_reads.load(Ordering::Relaxed)
    }

    fn turns_away(&self, method: &str, target: &str) -> bool {
        self.with(|inner| {
            let path = target.split('?').next().unwrap_or_default();
            let Some(provider) = inner.providers.at(path) else {
                return false;
            };
            let name = provider.name();
            let operation = provider.operation(method, &path[provider.prefix().len()..]);
            inner
                .faults
                .take_before_reading(name, operation.unwrap_or(UNKNOWN))
        })
    }

    fn handle(&self, request: Received) -> Plan {
        self.with(|inner| {
            if in_path(request.path(), CONTROL) {
                return control::answer(inner, &request);
            }
            inner.handle(request)
        })
    }

    fn outbox(&self) -> Option<UnboundedReceiver<Dispatch>> {
        self.outbox
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

impl Inner {
    pub(crate) fn arm(&mut self, fault: Fault) -> Result<(), String> {
        fault.check()?;
        let mut operations = Vec::new();
        let named = fault.operation != "*";
        for provider in self.providers.all() {
            if fault.provider == "*" || fault.provider == provider.name() {
                operations.extend_from_slice(provider.operations());
                let in_body = provider.operation_is_in_body()
                    && provider.operations().contains(&fault.operation.as_str());
                if in_body && fault.fault == FaultKind::CloseBeforeReading {
                    return Err(format!(
                        "an operation of {} is known only after reading; leave it out",
                        provider.name()
                    ));
                }
            }
        }
        if operations.is_empty() {
            return Err(format!("no provider is called {:?}", fault.provider));
        }
        if named && !operations.contains(&fault.operation.as_str()) {
            let known = operations.join(", ");
            return Err(format!(
                "no operation is called {:?}; there are {known}",
                fault.operation
            ));
        }
        self.faults.arm(fault);
        Ok(())
    }

    pub(crate) fn ready(&mut self, url: &str) -> Vec<(String, Json)> {
        self.providers
            .all()
            .into_iter()
            .map(|provider| (provider.name().to_owned(), provider.ready(url)))
            .collect()
    }

    pub(crate) fn seed(&mut self, count: usize) -> Result<(), ControlError> {
        let now = self.clock.now();
        self.providers.glance_grow.seed(count, now)
    }

    pub(crate) fn glase_buyer(
        &mut self,
        reference: &str,
        step: GlaseStep,
        payer: GlasePayer,
    ) -> Result<(), ControlError> {
        let mut env = control::environment(self.clock.now(), &mut self.ledger);
        let glase = &mut self.providers.glase;
        glase.buyer(reference, step, payer, &mut env)
    }

    fn pass_time(&mut self) {
        let now = self.clock.now();
        for provider in self.providers.all() {
            provider.pass_time(now, &mut self.ledger);
        }
    }

    pub(crate) fn reset(&mut self) {
        self.clock = Clock::default();
        self.faults.clear();
        self.ledger.clear();
        self.requests.clear();
        for provider in self.providers.all() {
            provider.reset();
        }
    }

    fn handle(&mut self, request: Received) -> Plan {
        let now = self.clock.now();
        let Some(provider) = self.providers.at(request.path()) else {
            return Answer::text(404, "no provider has this path").into();
        };
        let name = provider.name();
        let path = request.path()[provider.prefix().len()..].to_owned();
        let operation = provider.operation_in(&request, &path).unwrap_or(UNKNOWN);
        let garbage = provider.garbage();
        let fault = self.faults.take(name, operation);
        self.last_request += 1;
        let request_id = provider.request_id(&self.run, self.last_request);
        let mut env = Environment {
            now,
            request_id: &request_id,
            operation,
            ledger: &mut self.ledger,
        };
        let answer = carry_out(provider, &request, &path, fault.as_ref(), &mut env);
        let status = answer.as_ref().map(|answer| answer.status.as_u16());
        let mut answer = answer.unwrap_or_else(|| Answer::bare(500, Bytes::new()));
        if answer.names_request {
            answer.set("x-request-id", &request_id);
        }
        answer.set("date", &httpdate::fmt_http_date(SystemTime::from(now)));
        let body = if provider.conceals() {
            requests::concealed_body(&request.body)
        } else {
            requests::kept_body(&request.body)
        };
        self.requests.record(Arrival {
            request_id,
            at: now,
            provider: name,
            operation,
            method: request.method.to_string(),
            path: request.path().to_owned(),
            query: request.query(),
            body,
            headers: request.headers,
            status,
            fault: fault.as_ref().map(|fault| fault.fault.name()),
        });
        match fault {
            None => answer.into(),
            Some(fault) => deliver(answer, &fault, garbage),
        }
    }
}

/// Answers a request, or not, as its fault says.
fn carry_out(
    provider: &mut dyn Provider,
    request: &Received,
    path: &str,
    fault: Option<&Fault>,
    env: &mut Environment<'_>,
) -> Option<Answer> {
    use FaultKind as Kind;
    let Some(fault) = fault else {
        return Some(provider.answer(request, path, env));
    };
    let refusal = match fault.fault {
        Kind::RefuseConnection
        | Kind::CloseBeforeReading
        | Kind::CloseAfterReading
        | Kind::Stall => return None,
        Kind::HtmlError => return Some(html_error(fault)),
        Kind::RateLimited => Refusal::RateLimited {
            reset_s: fault.reset_s.unwrap_or(1),
        },
        Kind::ServerError => {
            if fault.acted == Some(true) {
                provider.answer(request, path, env);
            }
            Refusal::ServerError {
                status: fault.status.unwrap_or(500),
                code: fault.code,
            }
        }
        _ => return Some(provider.answer(request, path, env)),
    };
    Some(with_retry_after(provider.refuse(refusal, env), fault))
}

fn html_error(fault: &Fault) -> Answer {
    let status = fault.status.unwrap_or(502);
    with_retry_after(Answer::new(status, "text/html", HTML_PAGE), fault)
}

fn with_retry_after(mut answer: Answer, fault: &Fault) -> Answer {
    if let Some(seconds) = fault.retry_after {
        answer.set("retry-after", &seconds);
    }
    answer
}

fn deliver(mut answer: Answer, fault: &Fault, garbage: &'static str) -> Plan {
    use FaultKind as Kind;
    let delivery = match fault.fault {
        Kind::RefuseConnection
        | Kind::CloseBeforeReading
        | Kind::CloseAfterReading
        | Kind::ActThenClose => Delivery::Close,
        Kind::Stall | Kind::ActThenStall => Delivery::Never,
        Kind::Truncate => Delivery::Cut(match (fault.at_byte, fault.at_body_byte) {
            (Some(at), _) => Cut::Answer(at),
            (None, Some(at)) => Cut::Body(at),
            (None, None) => Cut::Half,
        }),
        Kind::WrongLength => {
            Delivery::WrongLength(fault.length_delta.unwrap_or(DEFAULT_LENGTH_DELTA))
        }
        Kind::Garbage if fault.form == Some(GarbageForm::Bytes) => {
            Delivery::Instead(Bytes::from_static(NO_HTTP))
        }
        Kind::Garbage => {
            answer.status = http::StatusCode::OK;
            answer.body = Bytes::from_static(garbage.as_bytes());
            Delivery::Whole
        }
        Kind::Slow => {
            answer.delay += Duration::from_millis(fault.delay_ms.unwrap_or(DEFAULT_DELAY_MS));
            Delivery::Whole
        }
        Kind::HtmlError | Kind::RateLimited | Kind::ServerError => Delivery::Whole,
    };
    Plan {
        answer,
        delivery,
        reset: fault.reset.unwrap_or(false),
        errand: None,
    }
}
