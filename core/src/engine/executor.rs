//! One account of one provider, and what it is asked to do.

use crate::engine::call::Call;
use crate::engine::defects::guarded;
use crate::engine::events::Observer;
use crate::engine::failure::internal_error;
use crate::engine::line::{Line, Rules};
use crate::engine::operation::{AnyOutput, Operation, Provider, Running, Scope, Task, typed};
use crate::engine::settings::{self, Settings};
use crate::engine::{spawn, start};
use crate::model::{ClientOptions, Outcome, PaymentError};
use jiff::SignedDuration;
use std::fmt;
use std::sync::Arc;

/// One account of one provider: its credentials, its settings, its connections.
pub(crate) struct Executor<P: Provider> {
    provider: Arc<P>,
    line: Arc<Line>,
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
        guarded(P::NAME, "new", || {
            let settings = Settings::new(options, P::BASE_URL);
            let parts = settings.and_then(|settings| Ok((settings, P::new(credentials)?)));
            let (settings, provider) =
                parts.map_err(|invalid| invalid.into_error(P::NAME, "new"))?;
            let provider = Arc::new(provider);
            let line = Line::new(provider.clone(), Rules::of::<P>(), settings, None);
            Ok(Self {
                provider,
                line: Arc::new(line),
            })
        })
    }

    /// The same account with an observer, and connections of its own.
    pub(crate) fn observed(&self, observer: Arc<dyn Observer>) -> Self {
        Self {
            provider: self.provider.clone(),
            line: Arc::new(self.line.observed(observer)),
        }
    }

    /// Runs a task while the calling thread waits; a panic becomes an error.
    pub(crate) fn run_blocking<T: Task<Provider = P>>(
        self: &Arc<Self>,
        task: T,
        call: &Arc<Call>,
    ) -> Result<T::Output, PaymentError> {
        let running = self.clone().begin(task, call.clone())?;
        wait_for(running, P::NAME, T::OPERATION).map(|output| *typed(output))
    }

    /// Runs a task on the engine's thread; dropping the future cancels the call.
    pub(crate) fn run_spawned<T: Task<Provider = P>>(
        self: Arc<Self>,
        task: T,
        call: Arc<Call>,
    ) -> impl Future<Output = Result<T::Output, PaymentError>> + Send + use<T, P> {
        let running = self.begin(task, call.clone());
        let spawned = Box::pin(spawned(running, call, P::NAME, T::OPERATION));
        async move { spawned.await.map(|output| *typed(output)) }
    }

    /// Prepares a task to be run within a runtime of the engine; its deadline counts from now.
    pub(crate) fn begin<T: Task<Provider = P>>(
        self: Arc<Self>,
        task: T,
        call: Arc<Call>,
    ) -> Result<Running, PaymentError> {
        let scope = self.line.scope(T::OPERATION, T::DEADLINE, call)?;
        Ok(task.begin(self, scope))
    }

    /// Runs one operation within the scope of a call.
    pub(crate) fn operation<O: Operation<Provider = P>>(
        &self,
        operation: O,
        scope: &Scope,
    ) -> impl Future<Output = Result<O::Output, PaymentError>> + Send + use<O, P> {
        let running = self.begin_operation(operation, scope);
        async move { running.await.map(|output| *typed(output)) }
    }

    /// The same with the output's type forgotten.
    pub(crate) fn begin_operation<O: Operation<Provider = P>>(
        &self,
        operation: O,
        scope: &Scope,
    ) -> Running {
        self.line.clone().begin(Arc::new(operation), scope.clone())
    }

    /// Whether a URL from an answer may be opened: https, and what the client itself may speak.
    pub(crate) fn may_open(&self, url: &url::Url) -> bool {
        let settings = self.line.settings();
        let plain = settings.plain || !settings.secure && settings::is_loopback(url);
        url.has_host() && (url.scheme() == "https" || plain && url.scheme() == "http")
    }

    /// How often a call that is safe to repeat is repeated.
    pub(crate) fn retries(&self) -> u32 {
        self.line.settings().retries
    }

    pub(crate) fn provider(&self) -> &P {
        &self.provider
    }

    /// How far the provider's clock is ahead of this machine's, as far as its answers tell.
    pub(crate) fn clock_ahead(&self) -> SignedDuration {
        self.line.clock_ahead()
    }
}

fn wait_for(running: Running, provider: &str, operation: &str) -> Result<AnyOutput, PaymentError> {
    start(running)
        .wait()
        .unwrap_or_else(|| Err(internal_error(provider, operation, Outcome::Unknown)))
}

async fn spawned(
    running: Result<Running, PaymentError>,
    call: Arc<Call>,
    provider: &'static str,
    operation: &'static str,
) -> Result<AnyOutput, PaymentError> {
    struct CancelOnDrop(Arc<Call>);

    impl Drop for CancelOnDrop {
        fn drop(&mut self) {
            self.0.cancel();
        }
    }

    let _guard = CancelOnDrop(call);
    spawn(running?)
        .await
        .unwrap_or_else(|_| Err(internal_error(provider, operation, Outcome::Unknown)))
}
