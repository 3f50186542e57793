//! The members of one JSON object, read each by its own rule.

use super::money;
use crate::engine::json::{read, text};
use crate::engine::{Failure, HttpResponse};
use crate::model::Currency;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::fmt;

/// The beginning of the year 1.
const FIRST_NANOSECOND: i128 = -62_135_596_800_000_000_000;

/// A JSON object whose members are not read yet.
struct Members<'a>(HashMap<String, &'a RawValue>);

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
pub(super) struct Fields<'a> {
    pub(super) response: &'a HttpResponse,
    /// What it is called in errors.
    what: &'static str,
    json: &'a str,
    members: Members<'a>,
}

impl<'a> Fields<'a> {
    /// The whole answer.
    pub(super) fn of(response: &'a HttpResponse) -> Result<Self, Failure> {
        let json = std::str::from_utf8(&response.body).unwrap_or_default();
        Self::read(response, "answer", json)
    }

    fn read(
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
    pub(super) fn raw(&self) -> String {
        self.response.redacted(self.json)
    }

    /// A member that is there and not null.
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        let member = self.members.0.get(name).copied();
        member.filter(|member| member.get() != "null")
    }

    fn broken(&self, name: &str, rule: &str) -> Failure {
        Failure::protocol(format!("the {}'s {name} {rule}", self.what))
    }

    fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, Failure> {
        value.ok_or_else(|| self.broken(name, "is missing"))
    }

    /// A nested object that must be there.
    pub(super) fn object(&self, name: &'static str) -> Result<Fields<'a>, Failure> {
        let object = self.optional_object(name)?;
        self.required(name, object)
    }

    /// A nested object.
    pub(super) fn optional_object(
        &self,
        name: &'static str,
    ) -> Result<Option<Fields<'a>>, Failure> {
        let object = self.get(name);
        object
            .map(|object| Self::read(self.response, name, object.get()))
            .transpose()
    }

    /// A list of objects, each called `what` in errors; empty when it is not there.
    pub(super) fn objects(
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

    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// A text, or a number's text; what is neither counts as absent.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.get(name).and_then(text)
    }

    pub(super) fn required_text(&self, name: &str) -> Result<String, Failure> {
        self.required(name, self.text(name))
    }

    pub(super) fn word<T: From<String>>(&self, name: &str) -> Option<T> {
        self.text(name).map(T::from)
    }

    pub(super) fn required_word<T: From<String>>(&self, name: &str) -> Result<T, Failure> {
        self.required_text(name).map(T::from)
    }

    pub(super) fn boolean(&self, name: &str) -> Option<bool> {
        self.get(name).and_then(read)
    }

    pub(super) fn required_boolean(&self, name: &str) -> Result<bool, Failure> {
        self.required(name, self.boolean(name))
    }

    /// A whole number; one with a fraction or an exponent is refused.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, Failure> {
        self.whole(name)
    }

    pub(super) fn required_integer(&self, name: &str) -> Result<i64, Failure> {
        let value = self.whole(name)?;
        self.required(name, value)
    }

    /// A whole number that is not negative and fits.
    pub(super) fn whole<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Failure> {
        let parse = |raw: &RawValue| {
            let value = raw.get().parse();
            value.map_err(|_| self.broken(name, "is not a whole number in range"))
        };
        self.get(name).map(parse).transpose()
    }

    pub(super) fn required_whole<T: std::str::FromStr>(&self, name: &str) -> Result<T, Failure> {
        let value = self.whole(name)?;
        self.required(name, value)
    }

    /// An amount in the smallest unit, and in major units when the currency's decimals are known.
    pub(super) fn money(
        &self,
        name: &str,
        currency: Option<&Currency>,
    ) -> Result<(Option<Decimal>, Option<i64>), Failure> {
        let minor = self.integer(name)?;
        let major = minor
            .zip(currency)
            .and_then(|(minor, currency)| money::major(minor, currency));
        Ok((major, minor))
    }

    /// A time: whole milliseconds since 1970 as a number or a text, or RFC 3339.
    pub(super) fn instant(&self, name: &str) -> Result<Option<Timestamp>, Failure> {
        let Some(raw) = self.get(name) else {
            return Ok(None);
        };
        let instant = instant(raw).ok_or_else(|| self.broken(name, "is not a time"))?;
        Ok(Some(instant))
    }

    pub(super) fn required_instant(&self, name: &str) -> Result<Timestamp, Failure> {
        let value = self.instant(name)?;
        self.required(name, value)
    }

    /// The caller's own texts; what is not a text is kept as JSON writes it.
    pub(super) fn texts(&self, name: &str) -> Option<HashMap<String, String>> {
        let members: Members<'_> = self.get(name).and_then(read)?;
        let value = |raw: &RawValue| text(raw).unwrap_or_else(|| raw.get().to_owned());
        let texts = members.0.into_iter();
        Some(texts.map(|(name, raw)| (name, value(raw))).collect())
    }
}

fn instant(raw: &RawValue) -> Option<Timestamp> {
    let text = text(raw)?;
    let millis = text.strip_prefix('-').unwrap_or(&text);
    if millis.bytes().all(|byte| byte.is_ascii_digit()) {
        return Timestamp::from_millisecond(text.parse().ok()?)
            .ok()
            .filter(in_calendar);
    }
    if raw.get().starts_with('"') {
        text.parse().ok().filter(in_calendar)
    } else {
        None
    }
}

/// Whether every language can hold the time: not before the year 1.
fn in_calendar(instant: &Timestamp) -> bool {
    instant.as_nanosecond() >= FIRST_NANOSECOND
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn time(json: &str) -> Option<String> {
        let raw: Box<RawValue> = serde_json::from_str(json).expect("JSON");
        instant(&raw).map(|instant| instant.to_string())
    }

    #[test]
    fn a_time_is_milliseconds_or_rfc_3339() {
        for (json, expected) in [
            ("1767225600000", Some("2026-01-01T00:00:00Z")),
            ("1767225602500", Some("2026-01-01T00:00:02.5Z")),
            ("\"1767225602500\"", Some("2026-01-01T00:00:02.5Z")),
            ("0", Some("1970-01-01T00:00:00Z")),
            ("-1000", Some("1969-12-31T23:59:59Z")),
            ("-62135596800000", Some("0001-01-01T00:00:00Z")),
            ("-62135596800001", None),
            ("\"2023-11-07T05:31:56Z\"", Some("2023-11-07T05:31:56Z")),
            (
                "\"2023-11-07T05:31:56.123456789Z\"",
                Some("2023-11-07T05:31:56.123456789Z"),
            ),
            (
                "\"2023-11-07T07:31:56+02:00\"",
                Some("2023-11-07T05:31:56Z"),
            ),
            ("1767225600000.5", None),
            ("1.7e12", None),
            ("99999999999999999999", None),
            ("\"2023-11-07\"", None),
            ("\"2023-11-07T05:31:56\"", None),
            ("\"yesterday\"", None),
            ("\"\"", None),
            ("true", None),
            ("{}", None),
        ] {
            assert_eq!(time(json).as_deref(), expected, "{json}");
        }
    }

    proptest! {
        #[test]
        fn both_forms_of_a_time_give_the_same_instant(millis in 0_i64..253_402_207_200_000) {
            let instant = Timestamp::from_millisecond(millis).expect("in range");
            let number = time(&millis.to_string());
            prop_assert_eq!(&number, &time(&format!("\"{instant}\"")));
            prop_assert_eq!(number, Some(instant.to_string()));
        }

        #[test]
        fn any_text_is_a_time_or_refused(text in "[0-9TZ:.+-]{0,30}") {
            let _ = time(&format!("\"{text}\""));
        }
    }
}
