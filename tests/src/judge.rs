//! Comparing what came back with what a case expects.

use crate::case::Expect;
use crate::clients::Given;
use jiff::Timestamp;
use serde_json::{Map, Value};
use tillbridge::{ErrorReply, PaymentError};

/// What differs; empty when the case holds.
pub(crate) fn judge(expect: &Expect, given: &Given) -> Vec<String> {
    let mut differences = Vec::new();
    let judge = &mut Judge {
        ignore: &expect.ignore,
        differences: &mut differences,
    };
    match (&expect.error, &given.error) {
        (Some(expected), Some(error)) => judge.error(expected, error),
        (None, Some(error)) => judge.differ("", "a value", &error.to_string()),
        (Some(expected), None) => judge.differ("", &format!("the error {expected:?}"), "a value"),
        (None, None) => {}
    }
    match (&expect.value, &expect.items) {
        (Some(value), _) if given.error.is_none() => {
            judge.value("value", Some(value), given.values.first());
        }
        (_, Some(items)) => {
            let items = Value::Array(items.clone());
            judge.value(
                "items",
                Some(&items),
                Some(&Value::Array(given.values.clone())),
            );
        }
        _ => {}
    }
    differences
}

struct Judge<'a> {
    ignore: &'a [String],
    differences: &'a mut Vec<String>,
}

impl Judge<'_> {
    fn differ(&mut self, path: &str, expected: &str, given: &str) {
        self.differences
            .push(format!("{path}: expected {expected}, got {given}"));
    }

    fn value(&mut self, path: &str, expected: Option<&Value>, given: Option<&Value>) {
        match (expected, given) {
            (Some(Value::Object(expected)), Some(Value::Object(given))) => {
                let names = expected
                    .keys()
                    .chain(given.keys().filter(|name| !expected.contains_key(*name)));
                for name in names {
                    if name != "raw" && !self.ignore.contains(name) {
                        self.value(
                            &format!("{path}.{name}"),
                            expected.get(name),
                            given.get(name),
                        );
                    }
                }
            }
            (Some(Value::Array(expected)), Some(Value::Array(given))) => {
                for at in 0..expected.len().max(given.len()) {
                    self.value(&format!("{path}[{at}]"), expected.get(at), given.get(at));
                }
            }
            (expected, given) => {
                let (expected, given) = (present(expected), present(given));
                if expected != given && !same_instant(expected, given) {
                    self.differ(path, &format!("{expected:?}"), &format!("{given:?}"));
                }
            }
        }
    }

    fn error(&mut self, expected: &Map<String, Value>, error: &PaymentError) {
        let json = serde_json::to_value(ErrorReply::new(error)).expect("an error serialises");
        let mut members = json["context"].as_object().cloned().unwrap_or_default();
        members.extend(
            ["kind", "attempt"]
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), json.get(name)?.clone()))),
        );
        if let Some(Value::Object(attempt)) = members.get_mut("attempt") {
            attempt.remove("started_at");
        }
        for (name, expected) in expected {
            if name == "$excludes" {
                self.excludes(expected, &format!("{error} {error:?} {json}"));
            } else {
                let mut expected = expected.clone();
                if let Some(attempt) = expected.as_object_mut() {
                    attempt.remove("started_at");
                }
                self.value(&format!("error.{name}"), Some(&expected), members.get(name));
            }
        }
    }

    fn excludes(&mut self, texts: &Value, printed: &str) {
        for text in texts
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if printed.contains(text) {
                self.differ(
                    "error",
                    &format!("no {text:?} in anything printed"),
                    printed,
                );
            }
        }
    }
}

/// A member that is there: null and an empty list say the same as nothing.
fn present(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()))
}

fn same_instant(expected: Option<&Value>, given: Option<&Value>) -> bool {
    let instant = |value: Option<&Value>| {
        value?
            .as_str()?
            .parse::<Timestamp>()
            .ok()
            .map(Timestamp::as_millisecond)
    };
    instant(expected).is_some() && instant(expected) == instant(given)
}
