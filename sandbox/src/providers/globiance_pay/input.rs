//! Bodies as a strict validator reads them.

use jiff::Timestamp;
use rust_decimal::Decimal;

use super::amounts;
use super::failure::Failure;
use super::ids;
use crate::answer::Received;
use crate::json::Json;

/// Reads the body of a call.
pub(super) fn body(request: &Received) -> Result<Json, Failure> {
    let kind = request.header("content-type").unwrap_or_default();
    let plain = kind.split(';').next().unwrap_or_default().trim();
    if !plain.eq_ignore_ascii_case("application/json") {
        return Err(Failure::NotJson);
    }
    match Json::parse(&request.body) {
        Ok(body @ Json::Object(_)) => Ok(body),
        Ok(_) => Err(Failure::refused("the body must be a JSON object")),
        Err(_) => Err(Failure::refused("the body is not valid JSON")),
    }
}

/// Reads the members of an object and collects what is wrong with them, never with their values.
pub(super) struct Members<'a> {
    object: &'a Json,
    /// Stands before the names in messages.
    path: String,
    issues: Vec<String>,
}

impl<'a> Members<'a> {
    pub(super) fn of(object: &'a Json, known: &[&str]) -> Self {
        Self::at(object, String::new(), known)
    }

    pub(super) fn at(object: &'a Json, path: String, known: &[&str]) -> Self {
        let mut issues = Vec::new();
        if let Json::Object(given) = object {
            for (name, _) in given {
                if !known.contains(&name.as_str()) {
                    issues.push(format!("property {path}{name} should not exist"));
                }
            }
        } else {
            let whole = path.trim_end_matches('.');
            issues.push(format!("{whole} must be an object"));
        }
        Self {
            object,
            path,
            issues,
        }
    }

    pub(super) fn find(&self, name: &str) -> Option<&'a Json> {
        self.object.get(name)
    }

    /// Says what a member must be.
    pub(super) fn refuse(&mut self, name: &str, what: &str) {
        self.issues.push(format!("{}{name} {what}", self.path));
    }

    pub(super) fn optional_text(&mut self, name: &str) -> Option<String> {
        if let Json::Text(text) = self.find(name)? {
            return Some(text.clone());
        }
        self.refuse(name, "must be a string");
        None
    }

    /// A text that may be empty.
    pub(super) fn any_text(&mut self, name: &str) -> String {
        if self.find(name).is_none() {
            self.refuse(name, "must be a string");
        }
        self.optional_text(name).unwrap_or_default()
    }

    pub(super) fn text(&mut self, name: &str) -> String {
        let text = self.any_text(name);
        if text.trim().is_empty() && matches!(self.find(name), Some(Json::Text(_))) {
            self.refuse(name, "should not be empty");
        }
        text
    }

    pub(super) fn one_of(&mut self, name: &str, words: &[&str]) -> String {
        let text = self.any_text(name);
        if !words.contains(&text.as_str()) {
            let what = format!("must be one of {}", words.join(", "));
            self.refuse(name, &what);
        }
        text
    }

    pub(super) fn uuid(&mut self, name: &str) -> String {
        let text = self.any_text(name);
        if !ids::is_uuid(&text) {
            self.refuse(name, "must be a UUID");
        }
        text
    }

    pub(super) fn email(&mut self, name: &str) -> String {
        let text = self.any_text(name);
        let good = text.split_once('@').is_some_and(|(user, host)| {
            let host_parts: Vec<&str> = host.split('.').collect();
            !user.is_empty()
                && host_parts.len() > 1
                && host_parts.iter().all(|part| !part.is_empty())
                && !host.contains('@')
        });
        if !good
            || text
                .chars()
                .any(|letter| letter.is_whitespace() || letter.is_control())
        {
            self.refuse(name, "must be an email");
        }
        text
    }

    pub(super) fn flag(&mut self, name: &str) {
        if !matches!(self.find(name), Some(Json::Bool(_))) {
            self.refuse(name, "must be a boolean value");
        }
    }

    /// An exact number; zero when it is none.
    pub(super) fn number(&mut self, name: &str) -> Decimal {
        let Some(Json::Number(text)) = self.find(name) else {
            self.refuse(name, "must be a number");
            return Decimal::ZERO;
        };
        let value = amounts::decimal(text);
        if value.is_none() {
            self.refuse(name, "has too many digits");
        }
        value.unwrap_or_default()
    }

    pub(super) fn optional_time(&mut self, name: &str) -> Option<Timestamp> {
        self.find(name)?;
        let time = self.any_text(name).parse().ok();
        if time.is_none() {
            self.refuse(name, "must be a valid ISO 8601 date string");
        }
        time
    }

    pub(super) fn take(self, into: &mut Vec<String>) {
        into.extend(self.issues);
    }

    pub(super) fn result<T>(self, value: T) -> Result<T, Failure> {
        if self.issues.is_empty() {
            Ok(value)
        } else {
            Err(Failure::Invalid(self.issues))
        }
    }

    /// Adds what is wrong with the parts of a member.
    pub(super) fn blame(&mut self, issues: Vec<String>) {
        self.issues.extend(issues);
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, Members};
    use crate::json::Json;

    #[test]
    fn every_wrong_member_is_named() {
        let body = br#"{"a":"","b":"x","c":1,"d":"2","e":"no","f":"yes","g":"a@b","x":0}"#;
        let body = Json::parse(body).unwrap();
        let known = ["a", "b", "c", "d", "e", "f", "g", "h"];
        let mut members = Members::of(&body, &known);
        members.text("a");
        members.uuid("b");
        members.optional_text("c");
        members.number("d");
        members.one_of("e", &["y", "z"]);
        members.flag("f");
        members.email("g");
        members.text("h");
        let issues = [
            "property x should not exist",
            "a should not be empty",
            "b must be a UUID",
            "c must be a string",
            "d must be a number",
            "e must be one of y, z",
            "f must be a boolean value",
            "g must be an email",
            "h must be a string",
        ];
        let issues = issues.map(str::to_owned).to_vec();
        assert_eq!(members.result(()), Err(Failure::Invalid(issues)));
    }
}
