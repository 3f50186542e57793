//! Decimals, and numbers as JavaScript writes them.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::json::Json;
use crate::number::exact;

/// Results with more decimals, or from this many on, are refused, so that sums stay exact.
const MAX_SCALE: u32 = 12;
const LIMIT: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

/// The exact value of a JSON number.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    exact(text).map(|value| value.normalize())
}

/// The exact product; none when it is too large or too fine.
pub(super) fn product(a: Decimal, b: Decimal) -> Option<Decimal> {
    let (a, b) = (a.normalize(), b.normalize());
    let mantissa = a.mantissa().checked_mul(b.mantissa())?;
    let exact = Decimal::try_from_i128_with_scale(mantissa, a.scale() + b.scale()).ok()?;
    kept(exact)
}

/// The exact sum; none when it is too large.
pub(super) fn sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    kept(a.checked_add(b)?)
}

fn kept(value: Decimal) -> Option<Decimal> {
    let value = value.normalize();
    (value.abs() < LIMIT && value.scale() <= MAX_SCALE).then_some(value)
}

/// Rounds up, so that the payer never sends too little.
pub(super) fn rounded_up(value: Decimal, decimals: u32) -> Decimal {
    value
        .round_dp_with_strategy(decimals, RoundingStrategy::AwayFromZero)
        .normalize()
}

/// A number as JavaScript prints it: without trailing zeros, with an exponent below a millionth.
pub(super) fn number(value: Decimal) -> Json {
    let value = value.normalize();
    if value.is_zero() {
        return Json::number(&0);
    }
    if value.abs() >= Decimal::new(1, 6) {
        return Json::number(&value);
    }
    let digits = value.mantissa().unsigned_abs().to_string();
    let (first, rest) = digits.split_at(1);
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let point = if rest.is_empty() { "" } else { "." };
    let exponent = value.scale() as usize - rest.len();
    Json::Number(format!("{sign}{first}{point}{rest}e-{exponent}"))
}

#[cfg(test)]
mod tests {
    use super::{decimal, number, product, rounded_up, sum};
    use rust_decimal::Decimal;

    fn shown(text: &str) -> String {
        let json = number(decimal(text).unwrap());
        String::from_utf8(json.to_bytes()).unwrap()
    }

    #[test]
    fn numbers_look_as_in_javascript() {
        for (text, script) in [
            ("250.00", "250"),
            ("19.90", "19.9"),
            ("1.0e2", "100"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1e-7"),
            ("-0.00000012500", "-1.25e-7"),
            ("0.003750000000000123", "0.003750000000000123"),
            ("-0.0", "0"),
        ] {
            assert_eq!(shown(text), script, "{text}");
        }
    }

    #[test]
    fn products_are_exact_or_refused() {
        let of = |a: &str, b: &str| product(decimal(a).unwrap(), decimal(b).unwrap());
        assert_eq!(of("250", "0.015").unwrap().to_string(), "3.75");
        assert_eq!(of("0.1", "0.2").unwrap().to_string(), "0.02");
        assert_eq!(of("0.0000001", "0.0000001"), None);
        assert_eq!(of("1000000", "1000000"), None);
        assert_eq!(of("999999", "1000000").unwrap().to_string(), "999999000000");
        let most = decimal("999999999999.999999999999").unwrap();
        assert_eq!(sum(most, decimal("0.000000000001").unwrap()), None);
        assert_eq!(sum(most, Decimal::ZERO), Some(most));
    }

    #[test]
    fn a_payer_is_never_asked_for_too_little() {
        let third = Decimal::ONE / Decimal::from(3);
        assert_eq!(rounded_up(third, 8).to_string(), "0.33333334");
        assert_eq!(rounded_up(decimal("0.50").unwrap(), 8).to_string(), "0.5");
    }
}
