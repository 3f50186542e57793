//! What a provider defines: its authentication, its operations, its flows.

use crate::engine::Executor;
use crate::engine::call::Call;
use crate::engine::failure::Failure;
use crate::engine::http::{HttpRequest, HttpResponse};
use crate::model::error::Invalid;
use crate::model::{Currency, PaymentError, Secret};
use rust_decimal::Decimal;
use serde::Serialize;
use std::any::Any;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Longest time for one call when neither the call nor the client says another.
pub(crate) const DEADLINE: Duration = Duration::from_secs(30);

/// What repeating an operation would do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something, and changes nothing more when it is repeated.
    IdempotentWrite,
    /// Makes something, and would make another.
    UnsafeWrite,
    /// Moves money, and would move it again.
    MovesMoney,
}

impl Effect {
    /// Whether an answer that is lost has to be settled, because repeating would do it twice.
    pub(crate) fn must_be_settled(self) -> bool {
        matches!(self, Self::UnsafeWrite | Self::MovesMoney)
    }
}

/// A provider account: where it is and how requests to it are authorised.
pub(crate) trait Provider: Send + Sync + Sized + 'static {
    /// The credentials record of the public API.
    type Credentials;
    /// Name in errors and events.
    const NAME: &'static str;
    /// Production address; none where the provider publishes none, and the option is required.
    const BASE_URL: Option<&'static str>;
    /// The names of members of its answers whose values must never be printed.
    const CONCEALED: &'static [&'static str] = &[];
    /// Whether a refusal for too many calls is documented to come before anything is done, so that
    /// a write may be repeated after it.
    const REFUSES_BEFORE_ACTING: bool = true;
    /// Whether, where that is not documented, a write is repeated after such a refusal all the same
    /// when doing it twice does no harm.
    const REPEATS_REFUSED_WRITES: bool = false;

    /// Takes the credentials, or names the field that breaks a rule.
    fn new(credentials: Self::Credentials) -> Result<Self, Invalid>;
    /// Adds what authorises the request.
    fn authorize(&self, request: &mut HttpRequest);
    /// What must never be printed.
    fn secrets(&self) -> Vec<&Secret>;
}

/// What an attempt keeps of a request that has to be settled.
#[derive(Default)]
pub(crate) struct AttemptDetails {
    pub(crate) amount: Option<Decimal>,
    pub(crate) currency: Option<Currency>,
    pub(crate) marker: Option<String>,
    pub(crate) original_transaction_id: Option<String>,
    pub(crate) refunded_before: Option<Decimal>,
    pub(crate) customer_id: Option<String>,
}

/// One call of a provider's API as a value: a request record that reads its own answer.
pub(crate) trait Operation: Send + Sync + 'static {
    /// Whose API.
    type Provider: Provider;
    /// What a good answer gives.
    type Output: Serialize + Send + 'static;
    /// Name in errors, events and every language.
    const NAME: &'static str;
    /// What repeating it would do.
    const EFFECT: Effect;
    /// Longest time for one call when neither the call nor the client says another.
    const DEADLINE: Duration = DEADLINE;
    /// How long one try may take, where a slow one has to leave time for another; only for reads.
    const LONGEST_TRY: Option<Duration> = None;

    /// Writes the request, or names the field that the provider would refuse.
    fn request(&self) -> Result<HttpRequest, Invalid>;
    /// Reads the answer.
    fn response(&self, response: &HttpResponse) -> Result<Self::Output, Failure>;
    /// Told before another try that the answer of one was lost, which may have done what was asked.
    fn lost(&self) {}
    /// What settling needs, for operations that must not be repeated.
    fn attempt(&self) -> AttemptDetails {
        AttemptDetails::default()
    }
    /// Secrets in the request itself.
    fn secrets(&self) -> Vec<&Secret> {
        Vec::new()
    }
}

/// What a task gives, its type forgotten.
pub(crate) type AnyOutput = Box<dyn Any + Send>;

/// A task that runs, its type forgotten.
pub(crate) type Running =
    Pin<Box<dyn Future<Output = Result<AnyOutput, PaymentError>> + Send + 'static>>;

/// The output of a task whose type is known again.
#[allow(
    clippy::unnecessary_box_returns,
    reason = "a reply takes the box as it is"
)]
pub(crate) fn typed<T: 'static>(output: AnyOutput) -> Box<T> {
    output.downcast().expect("a task gives its own output")
}

/// A provider without its type: the engine's code exists once, and not anew for each provider.
pub(crate) trait AnyProvider: Send + Sync {
    /// See [`Provider::authorize`].
    fn authorize(&self, request: &mut HttpRequest);
    /// See [`Provider::secrets`].
    fn secrets(&self) -> Vec<&Secret>;
}

impl<P: Provider> AnyProvider for P {
    fn authorize(&self, request: &mut HttpRequest) {
        Provider::authorize(self, request);
    }

    fn secrets(&self) -> Vec<&Secret> {
        Provider::secrets(self)
    }
}

/// An operation without its type: the engine's code exists once, and not anew for each operation.
pub(crate) trait AnyOperation: Send + Sync {
    /// See [`Operation::NAME`].
    fn name(&self) -> &'static str;
    /// See [`Operation::EFFECT`].
    fn effect(&self) -> Effect;
    /// See [`Operation::LONGEST_TRY`].
    fn longest_try(&self) -> Option<Duration>;
    /// See [`Operation::request`].
    fn request(&self) -> Result<HttpRequest, Invalid>;
    /// See [`Operation::response`].
    fn response(&self, response: &HttpResponse) -> Result<AnyOutput, Failure>;
    /// See [`Operation::lost`].
    fn lost(&self);
    /// See [`Operation::attempt`].
    fn attempt(&self) -> AttemptDetails;
    /// See [`Operation::secrets`].
    fn secrets(&self) -> Vec<&Secret>;
}

impl<O: Operation> AnyOperation for O {
    fn name(&self) -> &'static str {
        O::NAME
    }

    fn effect(&self) -> Effect {
        O::EFFECT
    }

    fn longest_try(&self) -> Option<Duration> {
        O::LONGEST_TRY
    }

    fn request(&self) -> Result<HttpRequest, Invalid> {
        Operation::request(self)
    }

    fn response(&self, response: &HttpResponse) -> Result<AnyOutput, Failure> {
        let output = Operation::response(self, response)?;
        Ok(Box::new(output))
    }

    fn lost(&self) {
        Operation::lost(self);
    }

    fn attempt(&self) -> AttemptDetails {
        Operation::attempt(self)
    }

    fn secrets(&self) -> Vec<&Secret> {
        Operation::secrets(self)
    }
}

/// The frame of one call of the public API: its deadline and the handle that cancels it.
#[derive(Clone)]
pub(crate) struct Scope {
    pub(crate) call: Arc<Call>,
    pub(crate) deadline: Instant,
}

/// What a client can run: an operation, or a flow of several.
pub(crate) trait Task: Send + Sized + 'static {
    /// Whose API.
    type Provider: Provider;
    /// What it gives.
    type Output: Serialize + Send + 'static;
    /// Name in errors and every language.
    const OPERATION: &'static str;
    /// Longest time for one call when neither the call nor the client says another.
    const DEADLINE: Duration = DEADLINE;

    /// Runs to the end within the scope.
    fn run(
        self,
        executor: Arc<Executor<Self::Provider>>,
        scope: Scope,
    ) -> impl Future<Output = Result<Self::Output, PaymentError>> + Send;

    /// The same with the type forgotten; what is a single operation needs no code of its own for it.
    fn begin(self, executor: Arc<Executor<Self::Provider>>, scope: Scope) -> Running {
        Box::pin(async move {
            let output = self.run(executor, scope).await?;
            Ok(Box::new(output) as AnyOutput)
        })
    }
}

impl<O: Operation> Task for O {
    type Provider = O::Provider;
    type Output = O::Output;
    const OPERATION: &'static str = O::NAME;
    const DEADLINE: Duration = O::DEADLINE;

    fn run(
        self,
        executor: Arc<Executor<O::Provider>>,
        scope: Scope,
    ) -> impl Future<Output = Result<O::Output, PaymentError>> + Send {
        executor.operation(self, &scope)
    }

    fn begin(self, executor: Arc<Executor<O::Provider>>, scope: Scope) -> Running {
        executor.begin_operation(self, &scope)
    }
}
