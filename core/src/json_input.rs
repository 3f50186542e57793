//! Requests that come as JSON, and where in it something does not fit.

use crate::engine::{Members, redact};
use crate::model::error::Invalid;
use serde::de::{DeserializeOwned, Deserializer, Visitor};
use serde_json::de::SliceRead;
use serde_json::value::RawValue;

/// Reads a request from JSON, naming the field that does not fit.
pub(crate) fn parse<T: DeserializeOwned>(input: &[u8]) -> Result<T, Invalid> {
    let mut deserializer = serde_json::Deserializer::from_slice(input);
    let value = T::deserialize(Object(&mut deserializer)).map_err(|error| unfit(input, &error))?;
    deserializer
        .end()
        .map_err(|_| Invalid::new(".", "must be one JSON value"))?;
    Ok(value)
}

/// Reads a record from a JSON object alone, where serde would take a list of its values too, and compile that for
/// every type of request.
struct Object<'a, 'de>(&'a mut serde_json::Deserializer<SliceRead<'de>>);

impl<'de> Deserializer<'de> for Object<'_, 'de> {
    type Error = serde_json::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, serde_json::Error> {
        self.0.deserialize_map(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, serde_json::Error> {
        self.0.deserialize_any(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

fn unfit(input: &[u8], error: &serde_json::Error) -> Invalid {
    let text = error.to_string();
    let reason = text.split(" at line ").next().unwrap_or_default();
    let path = path_of(&String::from_utf8_lossy(input), error);
    Invalid::new(member(&path, reason), redact(&rule(reason), &[]))
}

/// The path of the innermost value that an error is about, such as `rows[1].amount`.
///
/// Found by the error's place in the text: a deserializer that kept the path while it reads would be
/// compiled anew for each type of request.
fn path_of(json: &str, error: &serde_json::Error) -> String {
    let lines = json.split_inclusive('\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let offset = before + error.column();
    let here = |part: &&RawValue| {
        let start = part.get().as_ptr().addr() - json.as_ptr().addr();
        (start..=start + part.get().len()).contains(&offset)
    };
    let mut path = String::new();
    let mut rest = json;
    loop {
        let step = match rest.trim_ascii_start().as_bytes().first() {
            Some(b'{') => serde_json::from_str(rest)
                .ok()
                .and_then(|Members(members)| {
                    let mut members = members.into_iter();
                    let (name, part) = members.find(|(_, part)| here(part))?;
                    let dot = if path.is_empty() { "" } else { "." };
                    Some((format!("{dot}{name}"), part))
                }),
            Some(b'[') => serde_json::from_str(rest)
                .ok()
                .and_then(|items: Vec<&RawValue>| {
                    let place = items.iter().position(here)?;
                    Some((format!("[{place}]"), items[place]))
                }),
            _ => None,
        };
        let Some((name, part)) = step else { break };
        path.push_str(&name);
        rest = part.get();
    }
    if path.is_empty() {
        ".".to_owned()
    } else {
        path
    }
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
            #[serde(rename = "key", default)]
            _key: Option<crate::Secret>,
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
            ("[[]]", "."),
            (r#"{"rows":[],"key":["a","b"]}"#, "key"),
            (r#"{"rows":[],"key":{"a":1}}"#, "key"),
            (r#"{"rows":[],"key":7}"#, "key"),
            (
                "{\n  \"rows\": [\n    {\"amount\": 1}\n  ]\n}",
                "rows[0].amount",
            ),
            (r#"{"rows":[],"row":1}"#, "row"),
            ("{}", "rows"),
        ] {
            let invalid = parse::<Invoice>(input.as_bytes()).expect_err(input);
            assert_eq!(invalid.field, field, "{input}");
        }
    }

    #[test]
    fn input_that_does_not_fit_names_its_field_and_the_rule() {
        let list = |input: &str| parse::<GrowListTransactionsRequest>(input.as_bytes()).err();
        let charge = |input: &str| parse::<GrowChargeRequest>(input.as_bytes()).err();
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
