//! Currencies by their ISO 4217 code.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A currency by its ISO 4217 alphabetic code, such as `ILS`.
///
/// Requests refuse a code that is not three upper-case letters of ISO 4217; an answer's code is
/// kept as the provider sent it.
#[derive(Clone, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Currency(String);

impl Currency {
    /// Takes a code as it is; requests check it before anything is sent.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many decimals the currency has by ISO 4217: 2 for ILS, 0 for JPY, 3 for KWD.
    ///
    /// `None` when the code is not an ISO 4217 code in upper case, or has no minor unit.
    pub fn minor_digits(&self) -> Option<u32> {
        let known = iso_currency::Currency::from_code(&self.0)?;
        known.exponent().map(u32::from)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for Currency {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

impl From<String> for Currency {
    fn from(code: String) -> Self {
        Self(code)
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Currency, String, {
    lower: |currency| currency.0,
    try_lift: |code| Ok(Currency(code)),
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minor_digits_follow_iso_4217() {
        for (code, digits) in [
            ("ILS", Some(2)),
            ("EUR", Some(2)),
            ("JPY", Some(0)),
            ("KWD", Some(3)),
            ("ils", None),
            ("ZZZ", None),
            ("", None),
            ("IL", None),
        ] {
            assert_eq!(Currency::new(code).minor_digits(), digits, "{code:?}");
        }
    }
}
