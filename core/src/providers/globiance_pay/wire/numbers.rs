//! Numbers as JavaScript writes them: Globiance's own client signs `JSON.stringify`'s text, and a
//! server that writes a body anew before it checks the signature must get the same.

use crate::model::error::Invalid;
use rust_decimal::Decimal;
use serde_json::value::RawValue;

/// So many digits a JavaScript number keeps whatever the value.
const MOST_DIGITS: usize = 15;

/// A number's text in JSON, or the rule that it breaks.
pub(in super::super) fn literal(field: &str, value: Decimal) -> Result<Box<RawValue>, Invalid> {
    let text = javascript(value).ok_or_else(|| {
        let rule = format!(
            "must have at most {MOST_DIGITS} digits, so that Globiance signs the same number"
        );
        Invalid::new(field, rule)
    })?;
    Ok(RawValue::from_string(text).expect("a number"))
}

/// A number as JavaScript writes it (ECMAScript, `Number::toString`); nothing when a JavaScript
/// number may not hold it exactly.
fn javascript(value: Decimal) -> Option<String> {
    let value = value.normalize();
    if value.is_zero() {
        return Some("0".to_owned());
    }
    let mantissa = value.mantissa().unsigned_abs().to_string();
    let digits = mantissa.trim_end_matches('0');
    if digits.len() > MOST_DIGITS {
        return None;
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    // The value is 0.digits times ten to the power of `point`.
    let point = i64::try_from(mantissa.len()).ok()? - i64::from(value.scale());
    let count = i64::try_from(digits.len()).ok()?;
    let zeros = |many: i64| "0".repeat(usize::try_from(many).unwrap_or(0));
    let text = if (count..=21).contains(&point) {
        format!("{digits}{}", zeros(point - count))
    } else if (1..=21).contains(&point) {
        let (whole, fraction) = digits.split_at(usize::try_from(point).ok()?);
        format!("{whole}.{fraction}")
    } else if (-5..=0).contains(&point) {
        format!("0.{}{digits}", zeros(-point))
    } else {
        let (first, rest) = digits.split_at(1);
        let fraction = if rest.is_empty() { "" } else { "." };
        format!("{first}{fraction}{rest}e{:+}", point - 1)
    };
    Some(format!("{sign}{text}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::decimal;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_written_as_javascript_writes_it() {
        for (text, written) in [
            ("250", Some("250")),
            ("250.00", Some("250")),
            ("19.90", Some("19.9")),
            ("0.10", Some("0.1")),
            ("0", Some("0")),
            ("-0.00", Some("0")),
            ("-1.50", Some("-1.5")),
            ("1.5", Some("1.5")),
            ("0.000001", Some("0.000001")),
            ("0.00000123", Some("0.00000123")),
            ("0.0000001", Some("1e-7")),
            ("0.000000123", Some("1.23e-7")),
            ("100000000000000000000", Some("100000000000000000000")),
            ("123000000000000000000", Some("123000000000000000000")),
            ("1000000000000000000000", Some("1e+21")),
            ("1230000000000000000000", Some("1.23e+21")),
            ("123456789012345", Some("123456789012345")),
            ("1234567890.12345", Some("1234567890.12345")),
            ("1234567890123456", None),
            ("0.1234567890123456", None),
        ] {
            let value = decimal::parse(text).expect("a decimal");
            assert_eq!(javascript(value).as_deref(), written, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_the_same_number(mantissa in -999_999_999_999_999_i64..=999_999_999_999_999, scale in 0_u32..28) {
            let value = Decimal::new(mantissa, scale);
            let written = javascript(value).expect("few digits");
            prop_assert_eq!(decimal::parse(&written), Some(value), "{}", &written);
            let plain = written.trim_start_matches('-');
            let is_exact = plain == "0" || !plain.starts_with("00");
            let has_no_needless_zero = !plain.contains('.') || !plain.ends_with('0') || plain.contains('e');
            prop_assert!(is_exact && has_no_needless_zero, "{}", written);
        }

        #[test]
        fn many_digits_are_refused(mantissa in 1_000_000_000_000_001_i64..9_000_000_000_000_000, scale in 0_u32..28) {
            if mantissa % 10 != 0 {
                prop_assert_eq!(javascript(Decimal::new(mantissa, scale)), None);
            }
        }
    }
}
