//! Times and amounts as Flowglad writes them.

use super::money;
use crate::engine::Failure;
use crate::engine::fields::Fields;
use crate::engine::json::{in_calendar, text};
use crate::model::Currency;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::value::RawValue;

impl Fields<'_> {
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
