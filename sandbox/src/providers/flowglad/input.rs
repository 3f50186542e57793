//! Bodies and queries as the provider reads them.

use rust_decimal::prelude::ToPrimitive;

use super::failure::{Failure, Issue};
use crate::answer::Received;
use crate::json::Json;
use crate::number::exact;

/// Longest text value in metadata.
const MAX_METADATA_TEXT: usize = 500;

/// Reads the body of a POST.
pub(super) fn body(request: &Received) -> Result<Json, Failure> {
    let body = Json::parse(&request.body)
        .map_err(|_| Failure::Unreadable("Invalid JSON in request body".to_owned()))?;
    content_type(request)?;
    Ok(body)
}

/// Refuses a body that is not called JSON.
pub(super) fn content_type(request: &Received) -> Result<(), Failure> {
    let kind = request.header("content-type").unwrap_or_default();
    let plain = kind.split(';').next().unwrap_or_default().trim();
    if plain.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    // What a request without a content type is taken for.
    let kind = if kind.is_empty() {
        "text/plain;charset=UTF-8"
    } else {
        kind
    };
    let text = format!("Unsupported content-type \"{kind}");
    Err(Failure::Refused(415, "UNSUPPORTED_MEDIA_TYPE", text))
}

/// Reads the members of an object and collects what is wrong with them.
pub(super) struct Members<'a> {
    given: &'a [(String, Json)],
    path: Vec<&'a str>,
    issues: Vec<Issue>,
}

impl<'a> Members<'a> {
    /// The object itself.
    pub(super) fn of(body: &'a Json, known: &[&str]) -> Result<Self, Failure> {
        Self::at(body, Vec::new(), known)
    }

    /// The one member that a body has.
    pub(super) fn within(body: &'a Json, name: &'a str, known: &[&str]) -> Result<Self, Failure> {
        let outer = Self::of(body, &[name])?;
        match outer.find(name) {
            Some(inner) if outer.issues.is_empty() => Self::at(inner, vec![name], known),
            Some(_) => Err(Failure::Invalid(outer.issues)),
            None => {
                let issue = Issue::new(&[name], "invalid_type", expected("object", None));
                Err(Failure::Invalid(vec![issue]))
            }
        }
    }

    fn at(body: &'a Json, path: Vec<&'a str>, known: &[&str]) -> Result<Self, Failure> {
        let Json::Object(members) = body else {
            let issue = Issue::new(&path, "invalid_type", expected("object", Some(body)));
            return Err(Failure::Invalid(vec![issue]));
        };
        let unknown: Vec<String> = members
            .iter()
            .filter(|(name, _)| !known.contains(&name.as_str()))
            .map(|(name, _)| format!("{name:?}"))
            .collect();
        let mut issues = Vec::new();
        if !unknown.is_empty() {
            let message = format!("Unrecognized key(s): {}", unknown.join(", "));
            issues.push(Issue::new(&path, "unrecognized_keys", message));
        }
        Ok(Self {
            given: members,
            path,
            issues,
        })
    }

    pub(super) fn find(&self, name: &str) -> Option<&'a Json> {
        self.given
            .iter()
            .find(|(member, _)| member == name)
            .map(|(_, value)| value)
    }

    pub(super) fn refuse(&mut self, name: &str, code: &'static str, message: impl Into<String>) {
        let mut path = self.path.clone();
        if !name.is_empty() {
            path.push(name);
        }
        self.issues.push(Issue::new(&path, code, message));
    }

    fn mistaken(&mut self, name: &str, kind: &str) {
        let message = expected(kind, self.find(name));
        self.refuse(name, "invalid_type", message);
    }

    pub(super) fn optional_text(&mut self, name: &str) -> Option<String> {
        let value = self.find(name)?;
        if let Json::Text(text) = value {
            return Some(text.clone());
        }
        self.mistaken(name, "string");
        None
    }

    pub(super) fn text(&mut self, name: &str) -> String {
        if self.find(name).is_none() {
            self.mistaken(name, "string");
        }
        let text = self.optional_text(name);
        if text.as_deref() == Some("") {
            self.refuse(
                name,
                "too_small",
                "Too small: expected at least 1 character",
            );
        }
        text.unwrap_or_default()
    }

    pub(super) fn url(&mut self, name: &str) -> String {
        let text = self.text(name);
        if !text.is_empty() && url::Url::parse(&text).is_err() {
            self.refuse(name, "invalid_format", "Invalid URL");
        }
        text
    }

    pub(super) fn optional_flag(&mut self, name: &str) -> Option<bool> {
        let value = self.find(name)?;
        if let Json::Bool(flag) = value {
            return Some(*flag);
        }
        self.mistaken(name, "boolean");
        None
    }

    /// A whole number of at least `least`.
    pub(super) fn optional_integer(&mut self, name: &str, least: i64) -> Option<i64> {
        let Json::Number(text) = self.find(name)? else {
            self.mistaken(name, "number");
            return None;
        };
        match integer(text) {
            Some(number) if number >= least => return Some(number),
            Some(_) => {
                let message = format!("Too small: expected number to be >={least}");
                self.refuse(name, "too_small", message);
            }
            None => self.refuse(name, "invalid_type", "Invalid input: expected int"),
        }
        None
    }

    pub(super) fn integer(&mut self, name: &str, least: i64) -> i64 {
        if self.find(name).is_none() {
            self.mistaken(name, "number");
        }
        self.optional_integer(name, least).unwrap_or_default()
    }

    /// An object of texts, numbers and truth values.
    pub(super) fn metadata(&mut self, name: &str) -> Option<Json> {
        let value = self.find(name)?;
        let Json::Object(members) = value else {
            self.mistaken(name, "record");
            return None;
        };
        let good = members.iter().all(|(_, value)| match value {
            Json::Text(text) => text.chars().count() <= MAX_METADATA_TEXT,
            Json::Number(_) | Json::Bool(_) => true,
            _ => false,
        });
        if !good {
            self.refuse(name, "invalid_union", "Invalid input");
        }
        Some(value.clone())
    }

    /// Refuses all but exactly one of these names.
    pub(super) fn exactly_one(&mut self, names: &[&str]) {
        let given = names
            .iter()
            .filter(|name| self.find(name).is_some())
            .count();
        if given != 1 {
            let message = format!("Exactly one of {} must be given", names.join(", "));
            self.refuse("", "custom", message);
        }
    }

    pub(super) fn result<T>(self, value: T) -> Result<T, Failure> {
        if self.issues.is_empty() {
            Ok(value)
        } else {
            Err(Failure::Invalid(self.issues))
        }
    }
}

fn expected(kind: &str, found: Option<&Json>) -> String {
    let found = found.map_or("undefined", Json::kind);
    format!("Invalid input: expected {kind}, received {found}")
}

/// The whole number that a JSON number means, `3.0` and `3e0` included.
fn integer(text: &str) -> Option<i64> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let number = exact(text)?;
    number.is_integer().then(|| number.to_i64()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Members, integer};
    use crate::json::Json;
    use crate::providers::flowglad::failure::Failure;

    #[test]
    fn only_whole_numbers_are_integers() {
        for (text, number) in [
            ("3", Some(3)),
            ("3.0", Some(3)),
            ("3e2", Some(300)),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("3.5", None),
            ("1e99", None),
        ] {
            assert_eq!(integer(text), number, "{text}");
        }
    }

    #[test]
    fn every_wrong_member_is_named_with_its_path() {
        let body = br#"{"usageEvent":{"amount":0,"b":1,"flag":1,"url":"nowhere"}}"#;
        let body = Json::parse(body).unwrap();
        let known = ["amount", "flag", "url", "id"];
        let mut members = Members::within(&body, "usageEvent", &known).unwrap();
        members.integer("amount", 1);
        members.optional_flag("flag");
        members.url("url");
        members.text("id");
        members.exactly_one(&["id", "x"]);
        let Err(Failure::Invalid(issues)) = members.result(()) else {
            panic!("nothing was refused");
        };
        let found: Vec<String> = issues
            .iter()
            .map(|issue| format!("{} {}", issue.path.join("."), issue.code))
            .collect();
        assert_eq!(
            found,
            [
                "usageEvent unrecognized_keys",
                "usageEvent.amount too_small",
                "usageEvent.flag invalid_type",
                "usageEvent.url invalid_format",
                "usageEvent.id invalid_type",
                "usageEvent custom",
            ]
        );
    }
}
