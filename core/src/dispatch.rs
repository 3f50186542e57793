//! Clients by name, for the languages that call operations with JSON.

use crate::engine::{
    self, AnyOutput, Call, Executor, Running, Task, guarded, internal_error, typed,
};
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
    let options: ClientOptions = parse_input(options).map_err(invalid)?;
    match provider {
        "glance_grow" => {
            let credentials = parse_input(credentials).map_err(invalid)?;
            GlanceGrow::new(credentials, options).map(|client| Client(Arc::new(client)))
        }
        "flowglad" => {
            let credentials = parse_input(credentials).map_err(invalid)?;
            Flowglad::new(credentials, options).map(|client| Client(Arc::new(client)))
        }
        "glase" => {
            let credentials = parse_input(credentials).map_err(invalid)?;
            Glase::new(credentials, options).map(|client| Client(Arc::new(client)))
        }
        "globiance_pay" => {
            let credentials = parse_input(credentials).map_err(invalid)?;
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

/// Reads a request from JSON, naming the field that does not fit.
pub(crate) fn parse_input<T: DeserializeOwned>(input: &[u8]) -> Result<T, Invalid> {
    let mut deserializer = serde_json::Deserializer::from_slice(input);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        let text = error.inner().to_string();
        let reason = text.split(" at line ").next().unwrap_or_default();
        Invalid::new(member(&path, reason), engine::redact(&rule(reason), &[]))
    })?;
    deserializer
        .end()
        .map_err(|_| Invalid::new(".", "must be one JSON value"))?;
    Ok(value)
}

/// The whole path of the field that serde's text is about: for a member that is missing or unknown, serde gives the
/// path of the record around it, or of what it met in its place.
fn member(path: &str, reason: &str) -> String {
    let Some((what, named)) = reason.split_once(" field `") else {
        return path.to_owned();
    };
    let named = named.split('`').next().unwrap_or_default();
    let is_met = path.rsplit('.').next() == Some(named);
    match (what, path) {
        ("missing" | "unknown" | "duplicate", ".") => named.to_owned(),
        ("unknown" | "duplicate", _) if is_met => path.to_owned(),
        ("missing" | "unknown" | "duplicate", _) => format!("{path}.{named}"),
        _ => path.to_owned(),
    }
}

/// serde's text as a rule, where it is about the type of a value.
fn rule(reason: &str) -> String {
    let mismatch = reason
        .strip_prefix("invalid ")
        .and_then(|text| text.split_once(", expected "));
    let Some((_, expected)) = mismatch else {
        return reason.to_owned();
    };
    match expected {
        "u16" | "u32" | "u64" => "must be a whole number, 0 or more".to_owned(),
        "i64" => "must be a whole number".to_owned(),
        "a string" => "must be a text".to_owned(),
        "a boolean" => "must be true or false".to_owned(),
        other => format!("must be {other}"),
    }
}

/// Reads an operation's request and makes it ready to run.
pub(crate) fn prepared<T: Task + DeserializeOwned>(
    executor: Arc<Executor<T::Provider>>,
    input: &[u8],
    call: Arc<Call>,
) -> Result<Prepared, PaymentError> {
    use crate::engine::Provider;

    let task: T = parse_input(input)
        .map_err(|invalid| invalid.into_error(T::Provider::NAME, T::OPERATION))?;
    Ok(Prepared {
        running: executor.begin(task, call)?,
        reply: |output| typed::<T::Output>(output),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{GrowChargeRequest, GrowListTransactionsRequest};

    #[test]
    fn input_that_does_not_fit_names_the_whole_path_of_its_field() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Row {
            #[serde(rename = "amount", with = "crate::model::decimal")]
            _amount: crate::Decimal,
        }
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Invoice {
            #[serde(rename = "rows")]
            _rows: Vec<Row>,
        }
        for (input, field) in [
            (
                r#"{"rows":[{"amount":"1"},{"amount":1.5}]}"#,
                "rows[1].amount",
            ),
            (r#"{"rows":[{"amount":"x"}]}"#, "rows[0].amount"),
            (r#"{"rows":[{}]}"#, "rows[0].amount"),
            (
                r#"{"rows":[{"amount":"1","amuont":"1"}]}"#,
                "rows[0].amuont",
            ),
            (
                r#"{"rows":[{"amount":"1","amount":"1"}]}"#,
                "rows[0].amount",
            ),
            (r#"{"rows":[7]}"#, "rows[0]"),
            (r#"{"rows":[],"row":1}"#, "row"),
            ("{}", "rows"),
        ] {
            let invalid = parse_input::<Invoice>(input.as_bytes()).expect_err(input);
            assert_eq!(invalid.field, field, "{input}");
        }
    }

    #[test]
    fn input_that_does_not_fit_names_its_field_and_the_rule() {
        let list = |input: &str| parse_input::<GrowListTransactionsRequest>(input.as_bytes()).err();
        let charge = |input: &str| parse_input::<GrowChargeRequest>(input.as_bytes()).err();
        for (invalid, field, reason) in [
            (
                list(r#"{"page":1.5}"#),
                "page",
                "must be a whole number, 0 or more",
            ),
            (
                list(r#"{"page":-1}"#),
                "page",
                "must be a whole number, 0 or more",
            ),
            (
                list(r#"{"start_date":20240320}"#),
                "start_date",
                "must be a text",
            ),
            (
                list(r#"{"pages":1}"#),
                "pages",
                "unknown field `pages`, expected one of `start_date`, `end_date`, `status`, `page`, `limit`",
            ),
            (list("{} {}"), ".", "must be one JSON value"),
            (charge(r#"{"amount":58.5}"#), "amount", "must be a text"),
            (
                charge(r#"{"amount":"58.5"}"#),
                "currency",
                "missing field `currency`",
            ),
            (
                charge(r#"{"amount":"58,5","currency":"ILS","card_token":"tok"}"#),
                "amount",
                "must be a decimal number of at most 28 digits, such as \"117.45\"",
            ),
        ] {
            assert_eq!(invalid, Some(Invalid::new(field, reason)));
        }
    }
}
