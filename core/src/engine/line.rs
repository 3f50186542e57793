//! The line to one account: runs its operations, waits, tries, gives up, and says exactly what is known.

use crate::engine::call::Call;
use crate::engine::defects::{caught, caught_in, guarded, provoke};
use crate::engine::events::{EventKind, Observer};
use crate::engine::failure::{DEFECT, Failed, Failure, Origin, internal_error};
use crate::engine::http::{HttpRequest, HttpResponse};
use crate::engine::operation::{
    AnyOperation, AnyOutput, AnyProvider, Effect, Provider, Running, Scope,
};
use crate::engine::report::Report;
use crate::engine::runtime::PerProcess;
use crate::engine::sending::Gate;
use crate::engine::settings::{self, Settings};
use crate::engine::transport::{Broken, Pool};
use crate::engine::{rate_limit, retry, spawn};
use crate::model::{Attempt, ErrorKind, Outcome, PaymentError, RetryAdvice};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, sleep_until, timeout_at};

/// What a provider's documents say of all its calls.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    provider: &'static str,
    concealed: &'static [&'static str],
    refuses_before_acting: bool,
    repeats_refused_writes: bool,
}

impl Rules {
    pub(crate) const fn of<P: Provider>() -> Self {
        Self {
            provider: P::NAME,
            concealed: P::CONCEALED,
            refuses_before_acting: P::REFUSES_BEFORE_ACTING,
            repeats_refused_writes: P::REPEATS_REFUSED_WRITES,
        }
    }

    /// Whether a call that was refused for too many calls may be repeated.
    fn repeats_refused(self, effect: Effect) -> bool {
        self.refuses_before_acting
            || self.repeats_refused_writes && effect == Effect::IdempotentWrite
    }
}

/// The line to one account of one provider.
///
/// Knows neither the types of providers nor those of operations, so that it is compiled once.
pub(crate) struct Line {
    provider: Arc<dyn AnyProvider>,
    rules: Rules,
    settings: Settings,
    pool: PerProcess<Pool>,
    observer: Option<Arc<dyn Observer>>,
}

impl Line {
    pub(crate) fn new(
        provider: Arc<dyn AnyProvider>,
        rules: Rules,
        settings: Settings,
        observer: Option<Arc<dyn Observer>>,
    ) -> Self {
        Self {
            provider,
            rules,
            settings,
            pool: PerProcess::new(),
            observer,
        }
    }

    /// The same account with an observer, and connections of its own.
    pub(crate) fn observed(&self, observer: Arc<dyn Observer>) -> Self {
        let (provider, settings) = (self.provider.clone(), self.settings.clone());
        Self::new(provider, self.rules, settings, Some(observer))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The frame of a call that begins now.
    pub(crate) fn scope(
        &self,
        operation: &str,
        usual: Duration,
        call: Arc<Call>,
    ) -> Result<Scope, PaymentError> {
        guarded(self.rules.provider, operation, || {
            let own = settings::deadline(call.deadline())
                .map_err(|invalid| invalid.into_error(self.rules.provider, operation))?;
            let deadline = Instant::now() + own.or(self.settings.deadline).unwrap_or(usual);
            Ok(Scope { call, deadline })
        })
    }

    /// Runs one operation; a panic becomes the error that its effect asks for.
    pub(crate) fn begin(
        self: Arc<Self>,
        operation: Arc<dyn AnyOperation>,
        scope: Scope,
    ) -> Running {
        Box::pin(async move {
            let origin = Origin {
                provider: self.rules.provider,
                operation: operation.name(),
                effect: operation.effect(),
            };
            let started_at = Timestamp::now();
            let attempt = || attempt_of(&*operation, origin, started_at);
            let tries = self.tries(&operation, &scope, origin, &attempt);
            caught_in(tries).await.unwrap_or_else(|| {
                let failed = origin.failed(ErrorKind::Internal, Outcome::Unknown, DEFECT);
                Err(origin.into_error(failed, RetryAdvice::Never, attempt))
            })
        })
    }

    /// The tries, the waits between them, the error of the last.
    async fn tries(
        self: &Arc<Self>,
        operation: &Arc<dyn AnyOperation>,
        scope: &Scope,
        origin: Origin,
        attempt: &(dyn Fn() -> Attempt + Send + Sync),
    ) -> Result<AnyOutput, PaymentError> {
        let report = Report::new(self.observer.as_deref(), scope.call.observer(), origin);
        let mut tried = 1;
        loop {
            let failed = match self
                .attempt(operation, scope, &report, origin, tried)
                .await?
            {
                Ok(output) => {
                    provoke("task", origin.provider, origin.operation);
                    return Ok(output);
                }
                Err(failed) => failed,
            };
            let told = failed.advice;
            let advice = told.unwrap_or_else(|| retry::advice(origin.effect, &failed, tried));
            if let RetryAdvice::After { wait } = advice
                && told.is_none()
                && tried <= self.settings.retries
                && retry::by_itself(
                    origin.effect,
                    &failed,
                    self.rules.repeats_refused(origin.effect),
                )
            {
                let wait = retry::jittered(wait);
                let until = Instant::now() + wait;
                if until < scope.deadline {
                    report.event(EventKind::Retried, tried, |event| event.wait = Some(wait));
                    if sleep_unless_cancelled(until, scope).await {
                        if failed.outcome == Outcome::Unknown {
                            operation.lost();
                        }
                        tried += 1;
                        continue;
                    }
                    let cancelled =
                        origin.failed(ErrorKind::Cancelled, failed.outcome, CANCELLED_WAITING);
                    let error = origin.into_error(cancelled, RetryAdvice::Now, attempt);
                    return Err(report.finish(tried, error));
                }
            }
            let error = origin.into_error(failed, advice, attempt);
            return Err(report.finish(tried, error));
        }
    }

    /// One try. The outer error is bad input: nothing was tried.
    async fn attempt(
        self: &Arc<Self>,
        operation: &Arc<dyn AnyOperation>,
        scope: &Scope,
        report: &Report<'_>,
        origin: Origin,
        tried: u32,
    ) -> Result<Result<AnyOutput, Failed>, PaymentError> {
        let written = caught(|| {
            provoke("request", origin.provider, origin.operation);
            operation.request()
        });
        let mut request = match written {
            Some(Ok(request)) => request,
            Some(Err(invalid)) => {
                let error = invalid.into_error(origin.provider, origin.operation);
                return Err(report.finish(tried, error));
            }
            None if tried == 1 => {
                let error = internal_error(origin.provider, origin.operation, Outcome::NotSent);
                return Err(report.finish(tried, error));
            }
            None => {
                return Ok(Err(origin.failed(
                    ErrorKind::Internal,
                    Outcome::Unknown,
                    DEFECT,
                )));
            }
        };
        self.provider.authorize(&mut request);
        let pool = match self.pool() {
            Ok(pool) => pool,
            Err(reason) => {
                return Ok(Err(origin.failed(
                    ErrorKind::Transport,
                    Outcome::NotSent,
                    &reason,
                )));
            }
        };
        if let Some(failed) = self.allowance(pool, scope, origin).await {
            return Ok(Err(failed));
        }
        let size = request.body.as_ref().map_or(0, |body| body.len() as u64);
        report.event(EventKind::Started, tried, |event| {
            event.request_bytes = size;
        });
        let gate = Gate::new();
        let answer = self.send(operation, scope, request, &gate).await;
        let response = match answer {
            Ok(response) => response,
            Err(broken) => return Ok(Err(broken.failed(origin, &gate))),
        };
        report.event(EventKind::Answered, tried, |event| {
            event.answered(&response);
        });
        let result = caught(|| {
            provoke("response", origin.provider, origin.operation);
            operation.response(&response)
        })
        .unwrap_or_else(|| Err(Failure::new(ErrorKind::Internal, UNREADABLE)));
        match result {
            Ok(output) => {
                if let Some(wait) =
                    rate_limit::wait_before_next(&response.headers, SystemTime::now())
                {
                    pool.hold_until(Instant::now() + wait);
                }
                report.event(EventKind::Finished, tried, |event| {
                    event.answered(&response);
                });
                Ok(Ok(output))
            }
            Err(failure) => {
                let wait =
                    rate_limit::wait_asked(&response.headers, failure.kind, SystemTime::now());
                Ok(Err(origin.answered(failure, &response, wait)))
            }
        }
    }

    /// Sends the request; what changes anything runs to its end whoever stops waiting.
    async fn send(
        self: &Arc<Self>,
        operation: &Arc<dyn AnyOperation>,
        scope: &Scope,
        request: HttpRequest,
        gate: &Gate,
    ) -> Result<HttpResponse, Broken> {
        let exchange = {
            let (line, operation) = (self.clone(), operation.clone());
            let (gate, deadline) = (gate.clone(), scope.deadline);
            let longest = operation.longest_try();
            let own = longest.map(|longest| Instant::now() + longest);
            let own = own.filter(|own| *own < deadline);
            async move {
                let pool = line.pool().map_err(|_| Broken::CalledBack)?;
                let provider = line.provider.secrets().into_iter();
                let secrets = provider.chain(operation.secrets()).cloned().collect();
                let base_url = &line.settings.base_url;
                let exchange = pool.exchange(base_url, request, &gate, secrets);
                let late = own.map_or(Broken::OutOfTime, |_| Broken::TooSlow);
                timeout_at(own.unwrap_or(deadline), exchange)
                    .await
                    .unwrap_or(Err(late))
            }
        };
        match operation.effect() {
            Effect::Read => tokio::select! {
                biased;
                answer = exchange => answer,
                () = scope.call.cancelled() => Err(Broken::Cancelled),
            },
            Effect::IdempotentWrite | Effect::UnsafeWrite | Effect::MovesMoney => {
                let mut task = spawn(exchange);
                tokio::select! {
                    biased;
                    answer = &mut task => answer.unwrap_or(Err(Broken::Panicked)),
                    () = scope.call.cancelled() => {
                        if gate.call_back() {
                            task.abort();
                        }
                        Err(Broken::Cancelled)
                    }
                }
            }
        }
    }

    fn pool(&self) -> Result<&Pool, String> {
        self.pool
            .get_or_try(|| Pool::new(&self.settings, self.rules.concealed))
    }

    /// How far the provider's clock is ahead of this machine's, as far as its answers tell.
    pub(crate) fn clock_ahead(&self) -> SignedDuration {
        self.pool().map_or(SignedDuration::ZERO, Pool::clock_ahead)
    }

    /// Waits until the provider's allowance is renewed, when it is known to be used up.
    async fn allowance(&self, pool: &Pool, scope: &Scope, origin: Origin) -> Option<Failed> {
        let until = pool.not_before().filter(|until| *until > Instant::now())?;
        if until >= scope.deadline {
            let mut failed = origin.failed(ErrorKind::RateLimited, Outcome::NotSent, USED_UP);
            failed.asked_wait = Some(until.saturating_duration_since(Instant::now()));
            return Some(failed);
        }
        if sleep_unless_cancelled(until, scope).await {
            None
        } else {
            Some(origin.failed(ErrorKind::Cancelled, Outcome::NotSent, CANCELLED_WAITING))
        }
    }
}

const CANCELLED_WAITING: &str = "the caller cancelled while the call waited to be made";
const UNREADABLE: &str = "the library could not read the answer, which is a defect in it";
const USED_UP: &str = "the provider's allowance of calls is used up until after the deadline";

/// True once the instant has come, false when the call was cancelled first.
pub(crate) async fn sleep_unless_cancelled(until: Instant, scope: &Scope) -> bool {
    tokio::select! {
        biased;
        () = scope.call.cancelled() => false,
        () = sleep_until(until) => true,
    }
}

fn attempt_of(operation: &dyn AnyOperation, origin: Origin, started_at: Timestamp) -> Attempt {
    let details = operation.attempt();
    Attempt {
        provider: origin.provider.to_owned(),
        operation: origin.operation.to_owned(),
        started_at,
        amount: details.amount,
        currency: details.currency,
        marker: details.marker,
        original_transaction_id: details.original_transaction_id,
        refunded_before: details.refunded_before,
        customer_id: details.customer_id,
    }
}

impl Broken {
    /// What a broken exchange means for the call.
    fn failed(self, origin: Origin, gate: &Gate) -> Failed {
        let unless_called_back = |kind, reason| {
            let outcome = if gate.call_back() {
                Outcome::NotSent
            } else {
                Outcome::Unknown
            };
            origin.failed(kind, outcome, reason)
        };
        let not_sent = |kind, reason| origin.failed(kind, Outcome::NotSent, reason);
        match self {
            Self::Connect => not_sent(
                ErrorKind::Transport,
                "no connection to the provider could be made",
            ),
            Self::ConnectTimeout => not_sent(ErrorKind::Timeout, "the connect timeout passed"),
            Self::CalledBack => not_sent(
                ErrorKind::Timeout,
                "the deadline passed before the request was sent",
            ),
            Self::Lost => unless_called_back(
                ErrorKind::Transport,
                "the connection broke before a whole answer came",
            ),
            Self::TooLong => origin.failed(
                ErrorKind::Protocol,
                Outcome::Unknown,
                "the answer is longer than the limit of 8 MiB",
            ),
            Self::OutOfTime => unless_called_back(ErrorKind::Timeout, "the deadline passed"),
            Self::TooSlow => unless_called_back(
                ErrorKind::Transport,
                "no answer came within the time for one try",
            ),
            Self::Cancelled => unless_called_back(ErrorKind::Cancelled, "the caller cancelled"),
            Self::Panicked => unless_called_back(ErrorKind::Internal, UNREADABLE),
        }
    }
}
