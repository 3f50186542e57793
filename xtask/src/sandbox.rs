//! A running sandbox.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::artifacts;
use crate::shell::program;

/// How many past transactions it begins with: enough for several pages.
const PAST: &str = "320";

/// A sandbox process that ends with this value.
pub(crate) struct Sandbox {
    child: Child,
    line: String,
    ready: Value,
}

impl Sandbox {
    /// Starts the sandbox and waits until it says that it is ready.
    ///
    /// # Errors
    /// It is not built, or does not become ready.
    pub(crate) fn start() -> Result<Self> {
        Self::start_from(&artifacts::debug())
    }

    /// The same with the sandbox of another build.
    ///
    /// # Errors
    /// It is not built, or does not become ready.
    pub(crate) fn start_from(built: &Path) -> Result<Self> {
        let binary = built.join("tillbridge-sandbox");
        let mut child = program(&binary)
            .args(["serve", "--with-parent", "--seed", PAST])
            .into_command()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", binary.display()))?;
        let mut line = String::new();
        let output = child.stdout.take().context("the sandbox has no stdout")?;
        let read = BufReader::new(output).read_line(&mut line);
        let mut sandbox = Self {
            child,
            line: line.trim().to_owned(),
            ready: Value::Null,
        };
        read.context("cannot read the ready line of the sandbox")?;
        sandbox.ready = serde_json::from_str(&sandbox.line)
            .with_context(|| format!("the sandbox is not ready: `{}`", sandbox.line))?;
        Ok(sandbox)
    }

    /// The ready line, as printed.
    pub(crate) fn ready_line(&self) -> &str {
        &self.line
    }

    /// A text of the ready line, by JSON pointer.
    ///
    /// # Errors
    /// The ready line has no such text.
    pub(crate) fn text(&self, pointer: &str) -> Result<&str> {
        self.ready
            .pointer(pointer)
            .and_then(Value::as_str)
            .with_context(|| format!("the ready line has no {pointer}"))
    }

    /// Reads a control endpoint, such as `ledger`.
    ///
    /// # Errors
    /// The sandbox does not answer with JSON.
    pub(crate) fn read(&self, name: &str) -> Result<Value> {
        let mut answer = ureq::get(format!("{}/{name}", self.text("/control")?)).call()?;
        let text = answer.body_mut().read_to_string()?;
        serde_json::from_str(&text).with_context(|| format!("unreadable answer from {name}"))
    }

    /// Tells a control endpoint something.
    ///
    /// # Errors
    /// The sandbox refuses.
    pub(crate) fn tell(&self, name: &str, what: &Value) -> Result<()> {
        let address = format!("{}/{name}", self.text("/control")?);
        let answer = ureq::post(address).send(what.to_string())?;
        ensure!(
            answer.status().is_success(),
            "{name} answered {}",
            answer.status()
        );
        Ok(())
    }

    /// Puts the sandbox back into its first state.
    ///
    /// # Errors
    /// The sandbox refuses.
    pub(crate) fn reset(&self) -> Result<()> {
        let answer = ureq::post(format!("{}/reset", self.text("/control")?)).send_empty()?;
        ensure!(
            answer.status().is_success(),
            "reset answered {}",
            answer.status()
        );
        Ok(())
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // Closing its stdin ends the sandbox; the signal is for one that hangs.
        drop(self.child.stdin.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
