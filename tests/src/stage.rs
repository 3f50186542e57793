//! The sandbox with clients of any provider that are called by name.

use serde_json::{Map, Value, json};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use tillbridge::{Call, Client, PaymentError, connect};
use tillbridge_sandbox::Sandbox;

/// A sandbox, and what its ready line says.
#[derive(Debug)]
pub struct Stage {
    /// The sandbox itself.
    pub sandbox: Sandbox,
    ready: Value,
}

impl Stage {
    /// Starts a sandbox.
    ///
    /// # Panics
    ///
    /// When no port is free.
    pub fn new() -> Self {
        let sandbox = Sandbox::start().expect("the sandbox starts");
        let ready = serde_json::from_str(&sandbox.ready_line()).expect("one line of JSON");
        Self { sandbox, ready }
    }

    /// The base URL of a provider, as its client takes it.
    ///
    /// # Panics
    ///
    /// When the sandbox does not play the provider.
    pub fn base_url(&self, provider: &str) -> String {
        let part = &self.ready[provider];
        let url = part.get("base_url").or_else(|| part.get("endpoint"));
        let url = url.and_then(Value::as_str);
        url.unwrap_or_else(|| panic!("{provider} is not in the ready line"))
            .to_owned()
    }

    /// The credentials that a provider's sandbox takes, as its client takes them.
    pub fn credentials(&self, provider: &str) -> Value {
        credentials(provider, &self.ready[provider])
    }

    /// A client of a provider that repeats nothing, at another host where one is given.
    ///
    /// # Panics
    ///
    /// When the client is refused.
    pub fn client(&self, provider: &str, host: Option<&str>, options: Value) -> Client {
        let mut base_url = self.base_url(provider);
        if let Some(host) = host {
            base_url = base_url.replacen(&self.sandbox.url(), host, 1);
        }
        let mut all = Map::from_iter([
            ("base_url".to_owned(), Value::String(base_url)),
            ("retries".to_owned(), json!(0)),
        ]);
        if let Value::Object(options) = options {
            all.extend(options);
        }
        let credentials = self.credentials(provider).to_string();
        let options = Value::Object(all).to_string();
        connect(provider, credentials.as_bytes(), options.as_bytes()).expect("good options")
    }

    /// Makes a control call and gives its answer.
    ///
    /// # Panics
    ///
    /// When the sandbox refuses it.
    pub fn control(&self, path: &str, body: &Value) -> Value {
        let url = format!("{}/{path}", self.sandbox.control_url());
        let request = ureq::post(&url).header("content-type", "application/json");
        let mut answer = request
            .send(body.to_string())
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        let text = answer.body_mut().read_to_string().expect("an answer");
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }
}

impl Default for Stage {
    fn default() -> Self {
        Self::new()
    }
}

/// What the provider's client needs of its part of the ready line.
fn credentials(provider: &str, part: &Value) -> Value {
    match provider {
        "glase" => json!({
            "terminal": {"id": part["terminal_id"], "password": part["terminal_password"]},
            "reseller": {
                "id": part["reseller_id"],
                "user_id": part["reseller_user_id"],
                "password": part["reseller_password"],
            },
        }),
        "globiance_pay" => json!({
            "api_key": part["api_key"],
            "secret": part["secret"],
            "merchant_ui_url": part["merchant_ui_url"],
        }),
        _ => json!({"api_key": part["api_key"]}),
    }
}

/// Calls an operation by name and waits for it.
///
/// # Errors
///
/// What the operation gives.
///
/// # Panics
///
/// When the result is not JSON.
pub fn call(client: &Client, operation: &str, input: &Value) -> Result<Value, PaymentError> {
    call_within(client, operation, input, &Call::new(None))
}

/// Calls an operation by name, by a deadline of its own or until it is cancelled.
///
/// # Errors
///
/// What the operation gives.
///
/// # Panics
///
/// When the result is not JSON.
pub fn call_within(
    client: &Client,
    operation: &str,
    input: &Value,
    call: &Arc<Call>,
) -> Result<Value, PaymentError> {
    let input = input.to_string();
    let never = || ControlFlow::Continue(());
    let reply = client.call(
        operation,
        input.as_bytes(),
        call,
        Duration::from_secs(1),
        never,
    )?;
    Ok(serde_json::to_value(&reply).expect("a result is JSON"))
}
