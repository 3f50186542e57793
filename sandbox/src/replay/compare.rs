//! How a request that came differs from the one that was expected.

use std::collections::BTreeMap;

use http::HeaderMap;

use super::case::Expected;
use crate::json::Json;

pub(super) fn line(expected: &Expected, method: &str, path: &str, query: &str) -> Vec<String> {
    let mut differences = Vec::new();
    if method != expected.method {
        differences.push(format!("method {method} instead of {}", expected.method));
    }
    if path != expected.path {
        differences.push(format!("path {path} instead of {}", expected.path));
    }
    let mut came: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()).into_owned() {
        came.entry(name).or_default().push(value);
    }
    for (name, value) in &expected.query {
        let wanted = texts(value);
        match came.remove(name) {
            None => differences.push(format!("query {name} is missing")),
            Some(values) if values != wanted => {
                differences.push(format!("query {name} is {values:?} instead of {wanted:?}"));
            }
            Some(_) => {}
        }
    }
    differences.extend(
        came.into_keys()
            .map(|name| format!("query {name} was not expected")),
    );
    differences
}

fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::Text(text) | Json::Number(text) => vec![text.clone()],
        Json::Bool(value) => vec![value.to_string()],
        Json::Array(values) => values.iter().flat_map(texts).collect(),
        Json::Null | Json::Object(_) => Vec::new(),
    }
}

pub(super) fn headers(expected: &Expected, came: &HeaderMap) -> Vec<String> {
    let mut differences = Vec::new();
    for (name, wanted) in &expected.headers {
        let values: Vec<_> = came
            .get_all(name.as_str())
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        if values.is_empty() {
            differences.push(format!("header {name} is missing"));
        } else if values.join(", ") != *wanted {
            // The cases hold dummy credentials, a client under test may hold others.
            let shown = if crate::redact::is_secret_name(name) {
                "another value".to_owned()
            } else {
                format!("{:?} instead of {wanted:?}", values.join(", "))
            };
            differences.push(format!("header {name} is {shown}"));
        }
    }
    differences.extend(
        expected
            .headers_absent
            .iter()
            .filter(|name| came.contains_key(name.as_str()))
            .map(|name| format!("header {name} must be absent")),
    );
    differences
}

pub(super) fn body(expected: Option<&Json>, came: &[u8]) -> Vec<String> {
    let wanted = match expected {
        None | Some(Json::Null) if came.is_empty() => return Vec::new(),
        None | Some(Json::Null) => return vec!["a body was not expected".to_owned()],
        Some(wanted) => wanted,
    };
    if came.is_empty() {
        return vec!["the body is missing".to_owned()];
    }
    if let Json::Text(text) = wanted
        && text.as_bytes() == came
    {
        return Vec::new();
    }
    let mut differences = Vec::new();
    match Json::parse(came) {
        Ok(json) => values("body", wanted, &json, &mut differences),
        Err(error) => differences.push(format!("the body is not the expected JSON: {error}")),
    }
    differences
}

fn values(at: &str, wanted: &Json, came: &Json, differences: &mut Vec<String>) {
    match (wanted, came) {
        (Json::Object(wanted), Json::Object(members)) => {
            for (name, value) in wanted {
                match came.get(name) {
                    Some(came) => values(&format!("{at}.{name}"), value, came, differences),
                    None => differences.push(format!("{at}.{name} is missing")),
                }
            }
            for (name, _) in members {
                if !wanted.iter().any(|(known, _)| known == name) {
                    differences.push(format!("{at}.{name} was not expected"));
                }
            }
        }
        (Json::Array(wanted), Json::Array(came)) if wanted.len() == came.len() => {
            for (index, (wanted, came)) in wanted.iter().zip(came).enumerate() {
                values(&format!("{at}[{index}]"), wanted, came, differences);
            }
        }
        (wanted, came) if wanted == came => {}
        (wanted, came) => differences.push(format!(
            "{at} is {} instead of {}",
            shown(came),
            shown(wanted)
        )),
    }
}

fn shown(json: &Json) -> String {
    crate::redact::text(&String::from_utf8_lossy(&json.to_bytes()))
}

#[cfg(test)]
mod tests {
    use super::body;
    use crate::json::Json;

    fn differences(wanted: &str, came: &str) -> Vec<String> {
        body(
            Some(&Json::parse(wanted.as_bytes()).unwrap()),
            came.as_bytes(),
        )
    }

    #[test]
    fn order_and_spacing_do_not_matter() {
        assert_eq!(
            differences(
                r#"{"a":1,"b":[true,null]}"#,
                "{ \"b\": [true, null],\n\"a\": 1 }"
            ),
            Vec::<String>::new()
        );
    }

    #[test]
    fn numbers_are_compared_by_their_text() {
        assert!(differences("117.45", "117.45").is_empty());
        assert_eq!(
            differences(r#"{"amount":5850}"#, r#"{"amount":5850.0}"#),
            ["body.amount is 5850.0 instead of 5850"]
        );
        assert_eq!(
            differences(r#"{"amount":0.1}"#, r#"{"amount":0.10000000000000001}"#).len(),
            1
        );
        assert_eq!(
            differences(r#"{"amount":1}"#, r#"{"amount":"1"}"#),
            ["body.amount is \"1\" instead of 1"]
        );
    }

    #[test]
    fn every_difference_is_named() {
        assert_eq!(
            differences(r#"{"a":1,"b":[1,2]}"#, r#"{"b":[1,3],"c":0}"#),
            [
                "body.a is missing",
                "body.b[1] is 3 instead of 2",
                "body.c was not expected"
            ]
        );
        assert_eq!(body(None, b"{}"), ["a body was not expected"]);
        assert_eq!(differences("{}", ""), ["the body is missing"]);
        assert_eq!(differences("{}", "<x/>").len(), 1);
    }
}
