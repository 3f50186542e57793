//! The answers of the shared cases, as food for the client.

use crate::case::{self, fixtures};
use serde_json::Value;
use std::fs;

/// A call of a case and the answers that it gets.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Provider, as in the cases.
    pub provider: String,
    /// Operation, flow or walk.
    pub call: String,
    /// Input of the call.
    pub input: Value,
    /// Credentials of the client.
    pub credentials: Value,
    /// Answers in their order: status, content type and body.
    pub answers: Vec<(u16, String, Vec<u8>)>,
}

/// The first step of every case that calls a client and is answered.
///
/// # Panics
///
/// When a case cannot be read.
pub fn recorded() -> Vec<Recorded> {
    let mut all = Vec::new();
    for mut case in case::load() {
        let step = case.steps.swap_remove(0);
        if step.call == "new" || is_function(&step.call) {
            continue;
        }
        let answers: Vec<_> = step
            .exchanges
            .iter()
            .filter_map(|exchange| answer(&case.provider, exchange.get("answer")?))
            .collect();
        if !answers.is_empty() {
            all.push(Recorded {
                provider: case.provider,
                call: step.call,
                input: step.input,
                credentials: case.client.credentials,
                answers,
            });
        }
    }
    all
}

fn answer(provider: &str, answer: &Value) -> Option<(u16, String, Vec<u8>)> {
    let status = u16::try_from(answer["status"].as_u64()?).ok()?;
    let headers = answer["headers"].as_object()?;
    let content_type = headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        .and_then(|(_, value)| value.as_str())
        .unwrap_or("application/json");
    let body = match (answer.get("body_file"), answer.get("body")) {
        (Some(file), _) => fs::read(fixtures().join(provider).join(file.as_str()?)).ok()?,
        (None, Some(Value::String(text))) => text.clone().into_bytes(),
        (None, Some(body)) => body.to_string().into_bytes(),
        (None, None) => Vec::new(),
    };
    Some((status, content_type.to_owned(), body))
}

/// The functions that the cases call, each with its input as JSON.
pub fn functions() -> Vec<(String, Vec<u8>)> {
    let steps = case::load().into_iter().flat_map(|case| case.steps);
    steps
        .filter(|step| is_function(&step.call))
        .map(|step| (step.call, step.input.to_string().into_bytes()))
        .collect()
}

fn is_function(call: &str) -> bool {
    let refused = tillbridge::invoke(call, b"{}").err();
    refused.is_none_or(|error| error.context().field.as_deref() != Some("function"))
}

/// Every step of every case: the case's id, its provider, and the step as it stands in the file.
///
/// # Panics
///
/// When a case cannot be read.
pub fn steps() -> Vec<(String, String, Value)> {
    let mut all = Vec::new();
    for case in case::load() {
        let file = fixtures().join(format!("{}.json", case.id));
        let text = fs::read_to_string(file).expect("a case is readable");
        let whole: Value = serde_json::from_str(&text).expect("a case is JSON");
        let steps = whole["steps"].as_array().expect("a case has steps").clone();
        all.extend(
            steps
                .into_iter()
                .map(|step| (case.id.clone(), case.provider.clone(), step)),
        );
    }
    all
}
