//! Clients by name, for the languages that call operations with JSON.

use crate::engine::{
    self, AnyOutput, Call, Executor, Running, Task, guarded, internal_error, typed,
};
use crate::input;
use crate::model::error::Invalid;
use crate::model::{ClientOptions, Outcome, PaymentError};
use crate::providers::flowglad::{self, Flowglad};
use crate::providers::glance_grow::GlanceGrow;
use crate::providers::glase::{self, Glase};
use crate::providers::globiance_pay::{self, GlobiancePay};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

/// An operation's result, ready to be written in any data format.
pub type Reply = Box<dyn erased_serde::Serialize + Send>;

/// An operation that is ready to run, and how its output becomes a reply.
pub(crate) struct Prepared {
    running: Running,
    reply: fn(AnyOutput) -> Reply,
}

/// A client whose operations are called by name.
pub(crate) trait Dispatch: Send + Sync {
    /// The provider's name.
    fn provider(&self) -> &'static str;
    /// Reads the input and prepares the operation; nothing is sent before it is polled.
    fn invoke(
        &self,
        operation: &str,
        input: &[u8],
        call: Arc<Call>,
    ) -> Result<Prepared, PaymentError>;
}

/// A provider's client, its operations called by name with JSON input.
///
/// For the language bindings; Rust programs use the typed clients.
#[derive(Clone)]
pub struct Client(Arc<dyn Dispatch>);

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("tillbridge client")
    }
}

/// Makes the client of a provider from its credentials and options in JSON.
///
/// # Errors
///
/// [`PaymentError::InvalidRequest`] naming the provider, credential or option that breaks a rule.
pub fn connect(provider: &str, credentials: &[u8], options: &[u8]) -> Result<Client, PaymentError> {
    let invalid = |invalid: Invalid| invalid.into_error(provider, "new");
    let options: ClientOptions = input::parse(options).map_err(invalid)?;
    match provider {
        "glance_grow" => {
            let credentials = input::parse(credentials).map_err(invalid)?;
            GlanceGrow::new(credentials, options).map(|client| Client(Arc::new(client)))
        }
        "flowglad" => {
            let credentials = input::parse(credentials).map_err(invalid)?;
            Flowglad::new(credentials, options).map(|client| Client(Arc::new(client)))
        }
        "glase" => {
            let credentials = input::parse(credentials).map_err(invalid)?;
            Glase::new(credentials, options).map(|client| Client(Arc::new(client)))
        }
        "globiance_pay" => {
            let credentials = input::parse(credentials).map_err(invalid)?;
            GlobiancePay::new(credentials, options).map(|client| Client(Arc::new(client)))
        }
        _ => Err(invalid(Invalid::new(
            "provider",
            "is not one of this library",
        ))),
    }
}

/// Calls a function that needs no client, such as checking a webhook, by its name with JSON input.
///
/// # Errors
///
/// What the function gives; [`PaymentError::InvalidRequest`] when there is no function of that name.
pub fn invoke(function: &str, input: &[u8]) -> Result<Reply, PaymentError> {
    flowglad::invoke(function, input)
        .or_else(|| glase::invoke(function, input))
        .or_else(|| globiance_pay::invoke(function, input))
        .unwrap_or_else(|| {
            Err(Invalid::new("function", "is not one of this library").into_error("", function))
        })
}

impl Client {
    /// Runs an operation while the calling thread waits and calls `tick` at the given interval.
    ///
    /// When `tick` breaks, the call is cancelled; what that means for the money is in the result.
    ///
    /// # Errors
    ///
    /// What the operation's typed method gives.
    pub fn call(
        &self,
        operation: &str,
        input: &[u8],
        call: &Arc<Call>,
        interval: Duration,
        mut tick: impl FnMut() -> ControlFlow<()>,
    ) -> Result<Reply, PaymentError> {
        let Prepared { running, reply } = self.prepare(operation, input, call)?;
        let waiting = engine::start(running);
        loop {
            match waiting.wait_for(interval) {
                ControlFlow::Break(result) => {
                    let defect = || Err(self.defect(operation));
                    return result.unwrap_or_else(defect).map(reply);
                }
                ControlFlow::Continue(()) if tick().is_break() => call.cancel(),
                ControlFlow::Continue(()) => {}
            }
        }
    }

    /// Starts an operation on the engine's thread, which calls `done` with the result.
    pub fn start(
        &self,
        operation: &str,
        input: &[u8],
        call: &Arc<Call>,
        done: impl FnOnce(Result<Reply, PaymentError>) + Send + 'static,
    ) {
        match self.prepare(operation, input, call) {
            Err(error) => done(Err(error)),
            Ok(Prepared { running, reply }) => {
                let (client, operation) = (self.clone(), operation.to_owned());
                engine::spawn(async move {
                    let result = engine::spawn(running)
                        .await
                        .unwrap_or_else(|_| Err(client.defect(&operation)));
                    done(result.map(reply));
                });
            }
        }
    }

    fn prepare(
        &self,
        operation: &str,
        input: &[u8],
        call: &Arc<Call>,
    ) -> Result<Prepared, PaymentError> {
        guarded(self.0.provider(), operation, || {
            self.0.invoke(operation, input, call.clone())
        })
    }

    fn defect(&self, operation: &str) -> PaymentError {
        internal_error(self.0.provider(), operation, Outcome::Unknown)
    }
}

/// An error as the dynamic languages get it: its fields and its text.
#[derive(Serialize)]
pub struct ErrorReply<'a> {
    #[serde(flatten)]
    error: &'a PaymentError,
    text: String,
}

impl<'a> ErrorReply<'a> {
    /// Wraps an error.
    pub fn new(error: &'a PaymentError) -> Self {
        Self {
            error,
            text: error.to_string(),
        }
    }
}

/// Reads an operation's request and makes it ready to run.
pub(crate) fn prepared<T: Task + DeserializeOwned>(
    executor: Arc<Executor<T::Provider>>,
    input: &[u8],
    call: Arc<Call>,
) -> Result<Prepared, PaymentError> {
    use crate::engine::Provider;

    let task: T = input::parse(input)
        .map_err(|invalid| invalid.into_error(T::Provider::NAME, T::OPERATION))?;
    Ok(Prepared {
        running: executor.begin(task, call)?,
        reply: |output| typed::<T::Output>(output),
    })
}
