//! Instants and calendar days.

use serde::{Deserialize, Serialize};

/// A calendar day written `YYYY-MM-DD`; requests refuse a text that is not a real day.
#[derive(Clone, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(String);

impl Day {
    /// Takes a text as it is; requests check it before anything is sent.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day, when the text is a real one in the form `YYYY-MM-DD`.
    pub(crate) fn date(&self) -> Option<jiff::civil::Date> {
        let shaped = self.0.len() == 10
            && self.0.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if shaped { self.0.parse().ok() } else { None }
    }
}

impl From<&str> for Day {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<jiff::civil::Date> for Day {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Day, String, {
    lower: |day| day.0,
    try_lift: |text| Ok(Day(text)),
});

#[cfg(feature = "uniffi")]
use jiff::Timestamp;

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Timestamp, String, {
    remote,
    lower: |instant| instant.to_string(),
    try_lift: |text| text.parse::<Timestamp>().map_err(|_| crate::ffi::refused("must be a time in the years -9999 to 9999")),
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_real_day_in_iso_form_is_a_date() {
        for (text, real) in [
            ("2024-03-20", true),
            ("2024-02-29", true),
            ("2024-02-30", false),
            ("2023-02-29", false),
            ("2024-3-20", false),
            ("20240320", false),
            ("2024-03-20T00:00", false),
            ("", false),
        ] {
            assert_eq!(Day::new(text).date().is_some(), real, "{text:?}");
        }
    }
}
