//! The answers of the shared cases, as food for the client.

use crate::case;
pub use crate::case::fixtures;
use serde_json::Value;
use std::fs;

/// A call of a case and the answers that it gets.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The case's id.
    pub case: String,
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
                case: case.id,
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
    Some((status, content_type.to_owned(), body_of(provider, answer)?))
}

/// The functions that the cases call, each with its input as JSON.
pub fn functions() -> Vec<(String, Vec<u8>)> {
    let steps = case::load().into_iter().flat_map(|case| case.steps);
    steps
        .filter(|step| is_function(&step.call))
        .map(|step| (step.call, step.input.to_string().into_bytes()))
        .collect()
}

/// The text of every case.
///
/// # Panics
///
/// When a case cannot be read.
pub fn files() -> Vec<Vec<u8>> {
    let files = case::load()
        .into_iter()
        .map(|case| fixtures().join(format!("{}.json", case.id)));
    files
        .map(|file| fs::read(file).expect("a case is readable"))
        .collect()
}

/// The first request of every case on the wire, each provider's behind its place; `{case}` in that is the case's name.
///
/// # Panics
///
/// When a case cannot be read.
pub fn requests(places: &[(&str, &str)]) -> Vec<Vec<u8>> {
    let steps = case::load().into_iter().filter_map(|mut case| {
        let place = places
            .iter()
            .find(|(provider, _)| *provider == case.provider)?
            .1;
        let exchanges = case.steps.swap_remove(0).exchanges;
        let place = place.replace("{case}", case.name());
        request(&case.provider, &place, exchanges.first()?.get("request")?)
    });
    steps.collect()
}

fn request(provider: &str, place: &str, request: &Value) -> Option<Vec<u8>> {
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    let body = body_of(provider, request)?;
    let query = request["query"].as_object().into_iter().flatten();
    let query: Vec<_> = query
        .map(|(name, value)| format!("{name}={}", text(value)))
        .collect();
    let mark = if query.is_empty() { "" } else { "?" };
    let headers = request["headers"].as_object().into_iter().flatten();
    let headers: Vec<String> = headers
        .map(|(name, value)| format!("{name}: {}\r\n", text(value)))
        .collect();
    let headers = headers.concat();
    let head = format!(
        "{} {place}{}{mark}{} HTTP/1.1\r\nHost: localhost\r\n{headers}Content-Length: {}\r\n\r\n",
        text(&request["method"]),
        text(&request["path"]),
        query.join("&"),
        body.len()
    );
    // The sandbox knows keys of its own.
    let head = head.replace("glnc_sk_fixture_not_real", "glnc_sk_sandbox_owner");
    Some([head.as_bytes(), &body].concat())
}

fn body_of(provider: &str, message: &Value) -> Option<Vec<u8>> {
    Some(match (message.get("body_file"), message.get("body")) {
        (Some(file), _) => fs::read(fixtures().join(provider).join(file.as_str()?)).ok()?,
        (None, Some(Value::String(text))) => text.clone().into_bytes(),
        (None, Some(Value::Null) | None) => Vec::new(),
        (None, Some(body)) => body.to_string().into_bytes(),
    })
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
