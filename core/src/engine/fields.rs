//! The members of one JSON object, read each by its own rule.

use crate::engine::json::{read, text};
use crate::engine::{Failure, HttpResponse};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::fmt;

/// A JSON object whose members are not read yet.
pub(crate) struct Members<'a>(pub(crate) HashMap<String, &'a RawValue>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Unique;

        impl<'de> Visitor<'de> for Unique {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = HashMap::new();
                while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
                    if members.insert(name, value).is_some() {
                        return Err(A::Error::custom("a member is there twice"));
                    }
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Unique)
    }
}

/// One object of an answer.
pub(crate) struct Fields<'a> {
    pub(crate) response: &'a HttpResponse,
    /// What it is called in errors.
    what: &'static str,
    json: &'a str,
    members: Members<'a>,
}

impl<'a> Fields<'a> {
    /// The whole answer.
    pub(crate) fn of(response: &'a HttpResponse) -> Result<Self, Failure> {
        let json = std::str::from_utf8(&response.body).unwrap_or_default();
        Self::read(response, "answer", json)
    }

    pub(crate) fn read(
        response: &'a HttpResponse,
        what: &'static str,
        json: &'a str,
    ) -> Result<Self, Failure> {
        let members = serde_json::from_str(json).map_err(|_| {
            Failure::protocol(format!("the {what} is not the expected JSON object"))
        })?;
        Ok(Self {
            response,
            what,
            json,
            members,
        })
    }

    /// The object's text, secrets and card numbers taken out.
    pub(crate) fn raw(&self) -> String {
        self.response.redacted(self.json)
    }

    /// Whether a member is there and null.
    pub(crate) fn is_null(&self, name: &str) -> bool {
        let member = self.members.0.get(name);
        member.is_some_and(|member| member.get() == "null")
    }

    /// A member that is there and not null.
    pub(crate) fn get(&self, name: &str) -> Option<&'a RawValue> {
        let member = self.members.0.get(name).copied();
        member.filter(|member| member.get() != "null")
    }

    pub(crate) fn broken(&self, name: &str, rule: &str) -> Failure {
        Failure::protocol(format!("the {}'s {name} {rule}", self.what))
    }

    pub(crate) fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, Failure> {
        value.ok_or_else(|| self.broken(name, "is missing"))
    }

    /// A nested object that must be there.
    pub(crate) fn object(&self, name: &'static str) -> Result<Fields<'a>, Failure> {
        let object = self.optional_object(name)?;
        self.required(name, object)
    }

    /// A nested object.
    pub(crate) fn optional_object(
        &self,
        name: &'static str,
    ) -> Result<Option<Fields<'a>>, Failure> {
        let object = self.get(name);
        object
            .map(|object| Self::read(self.response, name, object.get()))
            .transpose()
    }

    /// A list of objects, each called `what` in errors; empty when it is not there.
    pub(crate) fn objects(
        &self,
        name: &'static str,
        what: &'static str,
    ) -> Result<Vec<Fields<'a>>, Failure> {
        let Some(list) = self.get(name) else {
            return Ok(Vec::new());
        };
        let rows: Vec<&RawValue> = read(list).ok_or_else(|| self.broken(name, "is not a list"))?;
        rows.into_iter()
            .map(|row| Self::read(self.response, what, row.get()))
            .collect()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// A text, or a number's text; what is neither counts as absent.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.get(name).and_then(text)
    }

    /// A text in the provider's own words, which may repeat what was sent.
    pub(crate) fn told(&self, name: &str) -> Option<String> {
        self.text(name).map(|text| self.response.redacted(&text))
    }

    pub(crate) fn required_text(&self, name: &str) -> Result<String, Failure> {
        self.required(name, self.text(name))
    }

    pub(crate) fn word<T: From<String>>(&self, name: &str) -> Option<T> {
        self.text(name).map(T::from)
    }

    pub(crate) fn required_word<T: From<String>>(&self, name: &str) -> Result<T, Failure> {
        self.required_text(name).map(T::from)
    }

    pub(crate) fn boolean(&self, name: &str) -> Option<bool> {
        self.get(name).and_then(read)
    }

    pub(crate) fn required_boolean(&self, name: &str) -> Result<bool, Failure> {
        self.required(name, self.boolean(name))
    }

    /// A whole number; one with a fraction or an exponent is refused.
    pub(crate) fn integer(&self, name: &str) -> Result<Option<i64>, Failure> {
        self.whole(name)
    }

    pub(crate) fn required_integer(&self, name: &str) -> Result<i64, Failure> {
        let value = self.whole(name)?;
        self.required(name, value)
    }

    /// A whole number that is not negative and fits.
    pub(crate) fn whole<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Failure> {
        let parse = |raw: &RawValue| {
            let value = raw.get().parse();
            value.map_err(|_| self.broken(name, "is not a whole number in range"))
        };
        self.get(name).map(parse).transpose()
    }

    pub(crate) fn required_whole<T: std::str::FromStr>(&self, name: &str) -> Result<T, Failure> {
        let value = self.whole(name)?;
        self.required(name, value)
    }

    /// The caller's own texts; what is not a text is kept as JSON writes it.
    pub(crate) fn texts(&self, name: &str) -> Option<HashMap<String, String>> {
        let members: Members<'_> = self.get(name).and_then(read)?;
        let value = |raw: &RawValue| text(raw).unwrap_or_else(|| raw.get().to_owned());
        let texts = members.0.into_iter();
        Some(texts.map(|(name, raw)| (name, value(raw))).collect())
    }
}
