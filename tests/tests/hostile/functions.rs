//! What needs no client: webhooks, signatures, and every function's input as JSON.

use crate::feed;
use serde_json::{Value, json};
use std::time::Duration;
use tillbridge::{ErrorKind, PaymentError, invoke};
use tillbridge_tests::recorded::functions;

const LONGEST: Duration = Duration::from_secs(1);
const SECRET: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const NOW: &str = "2026-01-01T00:01:40Z";

fn call(function: &str, input: &Value) -> Result<Value, PaymentError> {
    let reply = invoke(function, input.to_string().as_bytes())?;
    Ok(serde_json::to_value(&reply).expect("a result is JSON"))
}

/// Any error but that of a defect is an answer.
fn refused(error: &PaymentError) -> Result<(), String> {
    match error.kind() {
        ErrorKind::Internal => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// The headers that a body is signed with.
fn signed(body: &str) -> Value {
    let input = json!({"body": body, "secret": SECRET, "sent_at": NOW, "message_id": "msg_1"});
    call("sign_flowglad_webhook", &input).expect("any body can be signed")["headers"].clone()
}

fn verify(body: &str, headers: &Value) -> Result<Value, PaymentError> {
    let input = json!({"body": body, "headers": headers, "secrets": [SECRET], "now": NOW});
    call("verify_flowglad_webhook", &input)
}

/// The bodies of the webhooks in the shared cases.
fn bodies() -> Vec<Vec<u8>> {
    let inputs = functions().into_iter().map(|(_, input)| input);
    let inputs = inputs.filter_map(|input| serde_json::from_slice::<Value>(&input).ok());
    let bodies = inputs.filter_map(|input| Some(input.get("body")?.as_str()?.as_bytes().to_vec()));
    bodies.collect()
}

#[test]
fn changed_webhooks_do_no_harm_even_when_they_are_signed() {
    let take = Box::new(|input: &[u8]| {
        let body = String::from_utf8_lossy(input);
        for ended in [
            verify(&body, &signed(&body)),
            call("parse_globiance_webhook", &json!({"body": body})),
        ] {
            match ended {
                Err(error) => refused(&error)?,
                Ok(value) => {
                    // An id that was not in the message would lead to somebody else's payment.
                    let id = value["id"].as_str().or(value["checkout_id"].as_str());
                    let id = id.unwrap_or_default();
                    // What is nested too deeply for a whole tree may still have its id read.
                    let meant = serde_json::from_str::<Value>(&body);
                    if meant.is_ok_and(|meant| !id.is_empty() && !holds(&meant, id)) {
                        return Err(format!("{id} is not in the message"));
                    }
                }
            }
        }
        Ok(())
    });
    feed("webhooks", bodies(), false, LONGEST, take);
}

/// Whether a text stands in a value, a number counting as its text.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => own == text,
        Value::Number(own) => own.to_string() == text,
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(members) => members.values().any(|member| holds(member, text)),
        _ => false,
    }
}

const BODY: &str = r#"{"id":"pym_1","object":"payment"}"#;

#[test]
fn changed_signature_headers_are_never_taken_for_good_ones() {
    let good = signed(BODY);
    let header = |name: &str| good[name].as_str().expect("a header").to_owned();
    let [id, time, signature] = ["svix-id", "svix-timestamp", "svix-signature"].map(header);
    let seed = format!("{id}\n{time}\n{signature}");
    let right = signature.clone();
    let take = Box::new(move |input: &[u8]| {
        let text = String::from_utf8_lossy(input);
        let mut lines = text.splitn(3, '\n');
        let mut line = || lines.next().unwrap_or_default().to_owned();
        let (id, time, signature) = (line(), line(), line());
        let headers = json!({"svix-id": id, "svix-timestamp": time, "svix-signature": signature});
        if let Err(error) = verify(BODY, &headers) {
            return refused(&error);
        }
        let is_right = signature
            .trim()
            .split_ascii_whitespace()
            .any(|one| one == right);
        let is_signed = id.trim() == "msg_1" && time.trim() == "1767225700";
        let taken = format!("{headers} was taken");
        (is_right && is_signed).then_some(()).ok_or(taken)
    });
    feed("signatures", vec![seed.into_bytes()], false, LONGEST, take);
}

#[test]
fn changed_input_of_functions_does_no_harm() {
    let seeds = functions().into_iter();
    let seeds = seeds.map(|(function, input)| [function.as_bytes(), b"\n", &input].concat());
    let take = Box::new(|input: &[u8]| {
        let end = input.iter().position(|byte| *byte == b'\n');
        let (function, input) = input.split_at(end.unwrap_or(input.len()));
        let function = String::from_utf8_lossy(function);
        match invoke(&function, input) {
            Err(error) => refused(&error),
            Ok(reply) => serde_json::to_vec(&reply)
                .map(drop)
                .map_err(|error| error.to_string()),
        }
    });
    // Drawing a code of three thousand characters takes its time in an unoptimised build.
    feed(
        "functions",
        seeds.collect(),
        true,
        Duration::from_secs(2),
        take,
    );
}
