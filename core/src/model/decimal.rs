//! Exact decimals: how amounts are read from text and written back.

use crate::model::text;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serializer};

/// What a text that is refused has to be.
pub(crate) const RULE: &str = "must be a decimal number of at most 28 digits, such as \"117.45\"";

/// Parses a decimal from its text without rounding; exponents are understood.
///
/// Returns `None` when the text is not a number or holds more digits than 96 bits keep.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    match text.split_once(['e', 'E']) {
        None => plain(text),
        Some((mantissa, exponent)) => {
            let value = plain(mantissa)?;
            let exponent: i32 = exponent.parse().ok()?;
            if value.is_zero() {
                return Some(Decimal::ZERO);
            }
            let mut scale = i64::from(value.scale()) - i64::from(exponent);
            // By whole numbers: the decimal type gives up digits behind the point where its own product grows too long.
            let mut digits = value.mantissa();
            while scale < 0 {
                digits = digits.checked_mul(10)?;
                scale += 1;
            }
            Decimal::try_from_i128_with_scale(digits, u32::try_from(scale).ok()?).ok()
        }
    }
}

/// A number without an exponent; the decimal type itself would take a plus and underscores too.
fn plain(text: &str) -> Option<Decimal> {
    if text.contains(['_', '+']) {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}

/// Writes a decimal as the shortest JSON number literal of the same value.
pub(crate) fn to_literal(value: Decimal) -> Box<serde_json::value::RawValue> {
    serde_json::value::RawValue::from_string(value.normalize().to_string())
        .expect("a decimal prints as a JSON number")
}

pub(crate) fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    text::deserialize(deserializer, parse, RULE)
}

/// The same for optional members.
pub(crate) mod option {
    use super::{Decimal, Deserialize, Deserializer, Serializer};

    #[allow(clippy::ref_option, reason = "the signature that serde calls")]
    pub(crate) fn serialize<S: Serializer>(
        value: &Option<Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Decimal>, D::Error> {
        #[derive(Deserialize)]
        struct Present(#[serde(with = "super")] Decimal);
        Ok(Option::<Present>::deserialize(deserializer)?.map(|present| present.0))
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Decimal, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| parse(&text).ok_or_else(|| crate::ffi::refused(RULE)),
});

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_is_read_without_rounding() {
        for (text, expected) in [
            ("5850", Some("5850")),
            ("117.45", Some("117.45")),
            ("58.50", Some("58.50")),
            ("-0.01", Some("-0.01")),
            ("123456789012345.67", Some("123456789012345.67")),
            ("0.000000000000000001", Some("0.000000000000000001")),
            ("1e2", Some("100")),
            ("1.5E-3", Some("0.0015")),
            ("1e+2", Some("100")),
            ("58.50000000000000000000000000000001", None),
            ("79228162514264337593543950336", None),
            (
                "7922816251426433759354395033.5e1",
                Some("79228162514264337593543950335"),
            ),
            ("792281625142640.1e15", None),
            ("0.3333333333333333333333333331e40", None),
            ("1e400", None),
            ("0e2000000000", Some("0")),
            ("1e-400", None),
            ("", None),
            ("abc", None),
            ("1_000", None),
            ("1_0e2", None),
            ("+1", None),
            ("+1e2", None),
            ("NaN", None),
            ("Infinity", None),
            ("0x10", None),
            (" 1", None),
        ] {
            assert_eq!(
                parse(text).map(|value| value.to_string()).as_deref(),
                expected,
                "{text:?}"
            );
        }
    }

    /// The digits with so many of them behind the point, or with zeros for those that it lacks.
    fn with_point(digits: u128, scale: i32) -> String {
        let Ok(behind) = usize::try_from(scale) else {
            return format!("{digits}{:0>1$}", "", scale.unsigned_abs() as usize);
        };
        let digits = format!("{digits:0>0$}", behind + 1);
        let (whole, part) = digits.split_at(digits.len() - behind);
        let point = if part.is_empty() { "" } else { "." };
        format!("{whole}{point}{part}")
    }

    proptest! {
        #[test]
        fn a_literal_reads_back_as_the_same_value(mantissa: i64, scale in 0_u32..19) {
            let value = Decimal::new(mantissa, scale);
            prop_assert_eq!(parse(to_literal(value).get()), Some(value));
        }

        #[test]
        fn an_exponent_moves_the_point_and_nothing_else(
            digits in 1_u128..1 << 96,
            scale in 0_i32..29,
            exponent in -30_i32..31,
        ) {
            let text = format!("{}e{exponent}", with_point(digits, scale));
            prop_assert_eq!(parse(&text), plain(&with_point(digits, scale - exponent)), "{}", text);
        }

        #[test]
        fn any_text_is_read_or_refused_without_a_panic(text in "\\PC{0,40}") {
            let _ = parse(&text);
        }
    }
}
