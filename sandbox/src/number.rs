//! The exact value of a JSON number.

use rust_decimal::Decimal;

/// No decimal has so many digits before or behind its point.
const FARTHEST: usize = 60;

/// Nothing for a number with more digits than a decimal keeps: none is rounded.
pub(crate) fn exact(text: &str) -> Option<Decimal> {
    let Some((number, exponent)) = text.split_once(['e', 'E']) else {
        return Decimal::from_str_exact(text).ok();
    };
    let exponent: i32 = exponent.parse().ok()?;
    let moved = usize::try_from(exponent.unsigned_abs()).ok()?;
    if moved > FARTHEST {
        return None;
    }
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", number),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let zeros = "0".repeat(moved);
    let (whole, part) = if exponent < 0 {
        let all = format!("{zeros}{whole}");
        let (whole, first) = all.split_at(all.len() - moved);
        (whole.to_owned(), format!("{first}{part}"))
    } else {
        let all = format!("{part}{zeros}");
        let (last, part) = all.split_at(moved);
        (format!("{whole}{last}"), part.to_owned())
    };
    let part = part.trim_end_matches('0');
    let point = if part.is_empty() { "" } else { "." };
    Decimal::from_str_exact(&format!("{sign}{whole}{point}{part}")).ok()
}

#[cfg(test)]
mod tests {
    use super::exact;

    #[test]
    fn numbers_are_exact_or_none() {
        for (text, value) in [
            ("58.50", Some("58.5")),
            ("-3", Some("-3")),
            ("3e0", Some("3")),
            ("1.5E-3", Some("0.0015")),
            ("-12.5e+2", Some("-1250")),
            ("0e5", Some("0")),
            (
                "7922816251426433759354395033.5e1",
                Some("79228162514264337593543950335"),
            ),
            ("792281625142640.1e15", None),
            ("1.00000000000000000000000000001e0", None),
            ("1e61", None),
            ("1e99999999999", None),
        ] {
            let told = exact(text).map(|value| value.normalize().to_string());
            assert_eq!(told.as_deref(), value, "{text}");
        }
    }
}
