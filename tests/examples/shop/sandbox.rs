//! The sandbox that the demo runs on, which plays all four providers.

use crate::Result;
use serde_json::{Value, json};
use tillbridge::ClientOptions;

/// The accounts and the control endpoints of a running sandbox.
pub(crate) struct Sandbox(Value);

impl Sandbox {
    pub(crate) fn from_environment() -> Result<Self> {
        let line = std::env::var("TILLBRIDGE_SANDBOX_READY")?;
        Ok(Self(serde_json::from_str(&line)?))
    }

    /// A text of the ready line, such as the key of an account.
    pub(crate) fn text(&self, pointer: &str) -> &str {
        let text = self.0.pointer(pointer).and_then(Value::as_str);
        text.unwrap_or_default()
    }

    /// Options with which a client speaks to the sandbox instead of the provider.
    pub(crate) fn options(&self, base_url: &str) -> ClientOptions {
        ClientOptions {
            base_url: Some(self.text(base_url).to_owned()),
            ..ClientOptions::default()
        }
    }

    /// Makes a control call.
    pub(crate) fn tell(&self, path: &str, body: &Value) -> Result<Value> {
        let url = format!("{}/{path}", self.text("/control"));
        let mut answer = ureq::post(url).send(body.to_string())?;
        Ok(serde_json::from_str(&answer.body_mut().read_to_string()?)?)
    }

    /// Lets the next call be carried out and its connection close without an answer.
    pub(crate) fn lose_the_next_answer(&self, provider: &str, operation: &str) -> Result<()> {
        let fault =
            json!({"provider": provider, "operation": operation, "fault": "act_then_close"});
        self.tell("faults", &fault).map(drop)
    }
}
