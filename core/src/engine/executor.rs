//! Runs operations: waits, tries, gives up, and says exactly what is known.

use crate::engine::call::Call;
use crate::engine::events::{Event, EventKind, Observer};
use crate::engine::failure::{Failed, Failure, Origin, internal_error, request_id};
use crate::engine::http::{HttpRequest, HttpResponse};
use crate::engine::operation::{Effect, Operation, Provider, Scope, Task};
use crate::engine::runtime::PerProcess;
use crate::engine::sending::Gate;
use crate::engine::settings::{self, Settings};
use crate::engine::transport::{Broken, Pool};
use crate::engine::{rate_limit, retry, spawn, start};
use crate::model::{Attempt, ClientOptions, ErrorKind, Outcome, PaymentError, RetryAdvice};
use jiff::{SignedDuration, Timestamp};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::SystemTime;
use tokio::time::{Instant, sleep_until, timeout_at};

/// One account of one provider: its credentials, its settings, its connections.
pub(crate) struct Executor<P: Provider> {
    provider: P,
    settings: Settings,
    pool: PerProcess<Pool>,
    observer: Option<Arc<dyn Observer>>,
}

impl<P: Provider> fmt::Debug for Executor<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} client", P::NAME)
    }
}

impl<P: Provider> Executor<P> {
    pub(crate) fn new(
        credentials: P::Credentials,
        options: &ClientOptions,
    ) -> Result<Self, PaymentError> {
        let settings = Settings::new(options, P::BASE_URL);
        let parts = settings.and_then(|settings| Ok((settings, P::new(credentials)?)));
        let (settings, provider) = parts.map_err(|invalid| invalid.into_error(P::NAME, "new"))?;
        Ok(Self {
            provider,
            settings,
            pool: PerProcess::new(),
            observer: None,
        })
    }
}

impl<P: Provider + Clone> Executor<P> {
    /// The same account with an observer, and connections of its own.
    pub(crate) fn observed(&self, observer: Arc<dyn Observer>) -> Self {
        Self {
            provider: self.provider.clone(),
            settings: self.settings.clone(),
            pool: PerProcess::new(),
            observer: Some(observer),
        }
    }
}

impl<P: Provider> Executor<P> {
    /// Runs a task while the calling thread waits; a panic becomes an error.
    pub(crate) fn run_blocking<T: Task<Provider = P>>(
        self: &Arc<Self>,
        task: T,
        call: &Arc<Call>,
    ) -> Result<T::Output, PaymentError> {
        start(self.clone().run(task, call.clone()))
            .wait()
            .unwrap_or_else(|| Err(internal_error(P::NAME, T::OPERATION, Outcome::Unknown)))
    }

    /// Runs a task on the engine's thread; dropping the future cancels the call.
    pub(crate) async fn run_spawned<T: Task<Provider = P>>(
        self: Arc<Self>,
        task: T,
        call: Arc<Call>,
    ) -> Result<T::Output, PaymentError> {
        struct CancelOnDrop(Arc<Call>);

        impl Drop for CancelOnDrop {
            fn drop(&mut self) {
                self.0.cancel();
            }
        }

        let _guard = CancelOnDrop(call.clone());
        spawn(self.run(task, call))
            .await
            .unwrap_or_else(|_| Err(internal_error(P::NAME, T::OPERATION, Outcome::Unknown)))
    }

    /// Runs a task within a runtime of the engine.
    pub(crate) async fn run<T: Task<Provider = P>>(
        self: Arc<Self>,
        task: T,
        call: Arc<Call>,
    ) -> Result<T::Output, PaymentError> {
        let own = settings::deadline(call.deadline())
            .map_err(|invalid| invalid.into_error(P::NAME, T::OPERATION))?;
        let deadline = Instant::now() + own.or(self.settings.deadline).unwrap_or(T::DEADLINE);
        task.run(self, Scope { call, deadline }).await
    }

    /// Runs one operation: the tries, the waits between them, the error of the last.
    pub(crate) async fn operation<O: Operation<Provider = P>>(
        self: &Arc<Self>,
        operation: O,
        scope: &Scope,
    ) -> Result<O::Output, PaymentError> {
        let origin = Origin {
            provider: P::NAME,
            operation: O::NAME,
            effect: O::EFFECT,
        };
        let started_at = Timestamp::now();
        let report = Report::new(self, scope, origin);
        let operation = Arc::new(operation);
        let repeats_refused = P::REFUSES_BEFORE_ACTING
            || P::REPEATS_REFUSED_WRITES && O::EFFECT == Effect::IdempotentWrite;
        let mut tried = 1;
        loop {
            let failed = match self.attempt(&operation, scope, &report, tried).await? {
                Ok(output) => return Ok(output),
                Err(failed) => failed,
            };
            let told = failed.advice;
            let advice = told.unwrap_or_else(|| retry::advice(O::EFFECT, &failed, tried));
            if let RetryAdvice::After { wait } = advice
                && told.is_none()
                && tried <= self.settings.retries
                && retry::by_itself(O::EFFECT, &failed, repeats_refused)
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
                    return Err(report.finish(
                        tried,
                        origin.into_error(cancelled, RetryAdvice::Now, || {
                            attempt_of(&*operation, started_at)
                        }),
                    ));
                }
            }
            let error = origin.into_error(failed, advice, || attempt_of(&*operation, started_at));
            return Err(report.finish(tried, error));
        }
    }

    /// One try. The outer error is bad input: nothing was tried.
    async fn attempt<O: Operation<Provider = P>>(
        self: &Arc<Self>,
        operation: &Arc<O>,
        scope: &Scope,
        report: &Report<'_>,
        tried: u32,
    ) -> Result<Result<O::Output, Failed>, PaymentError> {
        let origin = report.origin;
        let mut request = operation
            .request()
            .map_err(|invalid| report.finish(tried, invalid.into_error(P::NAME, O::NAME)))?;
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
        let result = catch_unwind(AssertUnwindSafe(|| operation.response(&response)))
            .unwrap_or_else(|_| Err(Failure::new(ErrorKind::Internal, UNREADABLE)));
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
    async fn send<O: Operation<Provider = P>>(
        self: &Arc<Self>,
        operation: &Arc<O>,
        scope: &Scope,
        request: HttpRequest,
        gate: &Gate,
    ) -> Result<HttpResponse, Broken> {
        let exchange = {
            let (executor, operation) = (self.clone(), operation.clone());
            let (gate, deadline) = (gate.clone(), scope.deadline);
            let own = O::LONGEST_TRY.map(|longest| Instant::now() + longest);
            let own = own.filter(|own| *own < deadline);
            async move {
                let pool = executor.pool().map_err(|_| Broken::CalledBack)?;
                let provider = executor.provider.secrets().into_iter();
                let secrets = provider.chain(operation.secrets()).cloned().collect();
                let base_url = &executor.settings.base_url;
                let exchange = pool.exchange(base_url, request, &gate, secrets);
                let late = own.map_or(Broken::OutOfTime, |_| Broken::TooSlow);
                timeout_at(own.unwrap_or(deadline), exchange)
                    .await
                    .unwrap_or(Err(late))
            }
        };
        match O::EFFECT {
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

    /// Whether a URL from an answer may be opened: https, and what the client itself may speak.
    pub(crate) fn may_open(&self, url: &url::Url) -> bool {
        let settings = &self.settings;
        let plain = settings.plain || !settings.secure && settings::is_loopback(url);
        url.has_host() && (url.scheme() == "https" || plain && url.scheme() == "http")
    }

    /// How often a call that is safe to repeat is repeated.
    pub(crate) fn retries(&self) -> u32 {
        self.settings.retries
    }

    pub(crate) fn provider(&self) -> &P {
        &self.provider
    }

    fn pool(&self) -> Result<&Pool, String> {
        self.pool
            .get_or_try(|| Pool::new(&self.settings, P::CONCEALED))
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

fn attempt_of<O: Operation>(operation: &O, started_at: Timestamp) -> Attempt {
    let details = operation.attempt();
    Attempt {
        provider: <O::Provider as Provider>::NAME.to_owned(),
        operation: O::NAME.to_owned(),
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
            let outcome = if origin.effect != Effect::Read && gate.call_back() {
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

/// Tells observers what happens to one operation.
struct Report<'a> {
    client: Option<&'a dyn Observer>,
    call: Option<&'a dyn Observer>,
    traced: bool,
    origin: Origin,
    started: Instant,
}

impl<'a> Report<'a> {
    fn new<P: Provider>(executor: &'a Executor<P>, scope: &'a Scope, origin: Origin) -> Self {
        Self {
            client: executor.observer.as_deref(),
            call: scope.call.observer(),
            traced: tracing::enabled!(target: "tillbridge", tracing::Level::DEBUG),
            origin,
            started: Instant::now(),
        }
    }

    fn event(&self, kind: EventKind, tried: u32, fill: impl FnOnce(&mut Event)) {
        if !self.traced && self.client.is_none() && self.call.is_none() {
            return;
        }
        let mut event = Event {
            kind,
            provider: self.origin.provider.to_owned(),
            operation: self.origin.operation.to_owned(),
            try_number: tried,
            elapsed: self.started.elapsed(),
            http_status: None,
            request_id: None,
            request_bytes: 0,
            response_bytes: None,
            wait: None,
            error_kind: None,
            outcome: None,
        };
        fill(&mut event);
        if self.traced {
            event.trace();
        }
        for observer in [self.client, self.call].into_iter().flatten() {
            // An observer's panic must not change what the caller learns of the money.
            let _ = catch_unwind(AssertUnwindSafe(|| observer.on_event(event.clone())));
        }
    }

    fn finish(&self, tried: u32, error: PaymentError) -> PaymentError {
        self.event(EventKind::Finished, tried, |event| {
            let context = error.context();
            event.http_status = context.http_status;
            event.request_id.clone_from(&context.request_id);
            event.error_kind = Some(error.kind().as_str().to_owned());
            event.outcome = Some(context.outcome);
        });
        error
    }
}

impl Event {
    fn answered(&mut self, response: &HttpResponse) {
        self.http_status = Some(response.status.as_u16());
        self.request_id = request_id(response).map(str::to_owned);
        self.response_bytes = Some(response.body.len() as u64);
    }
}
