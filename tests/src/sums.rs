//! What numbers a text holds and what amounts a result states, reckoned without the library.

use serde_json::Value;
use tillbridge::Decimal;

/// The numbers that a text holds, in any notation, also as a tenth, hundredth or thousandth: minor units.
///
/// Also those that only a reader of XML or JSON sees: around a comment, or behind a character's number.
pub fn numbers(text: &[u8]) -> Vec<Decimal> {
    let text = String::from_utf8_lossy(text);
    let mut all = numbers_as_written(&text);
    let read = without_marks(&text);
    if read != text {
        all.extend(numbers_as_written(&read));
    }
    all
}

/// The text with comments, instructions and the marks of CDATA gone and characters in the place of their numbers.
fn without_marks(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&', '\\', ']']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let behind = |open: &str, close: &str| {
            let body = rest.strip_prefix(open)?;
            Some(body.split_once(close).map_or("", |(_, behind)| behind))
        };
        let number = |open: &str, radix: u32, close: &str| {
            let body = rest.strip_prefix(open)?;
            let (digits, behind) = match close {
                "" => (body.get(..4)?, body.get(4..)?),
                close => body.split_once(close)?,
            };
            Some((
                char::from_u32(u32::from_str_radix(digits, radix).ok()?)?,
                behind,
            ))
        };
        let character = number("&#x", 16, ";")
            .or_else(|| number("&#", 10, ";"))
            .or_else(|| number("\\u", 16, ""));
        if let Some(behind) = behind("<!--", "-->").or_else(|| behind("<?", "?>")) {
            rest = behind;
        } else if let Some(inside) = rest
            .strip_prefix("<![CDATA[")
            .or_else(|| rest.strip_prefix("]]>"))
        {
            rest = inside;
        } else if let Some((character, behind)) = character {
            plain.push(character);
            rest = behind;
        } else {
            let mut chars = rest.chars();
            plain.extend(chars.next());
            rest = chars.as_str();
        }
    }
    plain.push_str(rest);
    plain
}

fn numbers_as_written(text: &str) -> Vec<Decimal> {
    let part = |symbol: char| !(symbol.is_ascii_digit() || "+-.eE".contains(symbol));
    text.split(part)
        .filter_map(|word| {
            word.parse()
                .ok()
                .or_else(|| Decimal::from_scientific(word).ok())
        })
        .flat_map(|number: Decimal| {
            let minor =
                [1_u32, 2, 3].map(|places| number.checked_div(Decimal::from(10_u32.pow(places))));
            minor.into_iter().flatten().chain([number])
        })
        .map(|number| number.normalize())
        .collect()
}

/// The amounts that a result states, wherever they stand.
pub fn amounts(value: &Value, found: &mut Vec<Decimal>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let amount = member.as_str().and_then(|text| text.parse().ok());
                match amount {
                    Some(amount) if name.contains("amount") || name == "total" => {
                        found.push(amount);
                    }
                    _ => amounts(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| amounts(item, found)),
        _ => {}
    }
}

/// The value of a decimal text as sign, digits without outer zeros, and the power of ten of the last digit; nothing
/// when it is no number.
pub fn value(text: &str) -> Option<(bool, String, i64)> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            let digits = exponent.trim_start_matches(['+', '-']);
            let one_sign = exponent.len() - digits.len() <= 1;
            let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            (
                mantissa,
                exponent
                    .parse::<i64>()
                    .ok()
                    .filter(|_| one_sign && is_number)?,
            )
        }
        None => (text, 0),
    };
    let (negative, unsigned) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let kept = digits.trim_end_matches('0');
    let power = exponent - i64::try_from(fraction.len()).ok()?
        + i64::try_from(digits.len() - kept.len()).ok()?;
    let kept = kept.trim_start_matches('0');
    if kept.is_empty() {
        return Some((false, String::new(), 0));
    }
    Some((negative, kept.to_owned(), power))
}

/// The first day of 1970, counted from the first of the year 1.
const EPOCH: i64 = 719_162;

/// The second since 1970 of a time written as RFC 3339 has it; nothing when it is written otherwise.
pub fn instant(text: &str) -> Option<i64> {
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i64>().ok();
    let shape = b"dddd-dd-ddTdd:dd:dd";
    let is_shaped = text.len() > shape.len()
        && shape
            .iter()
            .zip(text.bytes())
            .all(|(form, byte)| match form {
                b'd' => byte.is_ascii_digit(),
                other => *other == byte,
            });
    if !is_shaped {
        return None;
    }
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    let (hour, minute, second) = (number(11..13)?, number(14..16)?, number(17..19)?);
    let rest = text.get(19..)?;
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|char: char| char.is_ascii_digit());
            (1..=9)
                .contains(&(fraction.len() - zone.len()))
                .then_some(zone)?
        }
        None => rest,
    };
    let offset = match rest.as_bytes() {
        b"Z" => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let digits = [*h1, *h2, *m1, *m2];
            if !digits.iter().all(u8::is_ascii_digit) {
                return None;
            }
            let [h1, h2, m1, m2] = digits.map(|digit| i64::from(digit - b'0'));
            let (hours, minutes) = (h1 * 10 + h2, m1 * 10 + m2);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = hours * 3600 + minutes * 60;
            if *sign == b'+' { seconds } else { -seconds }
        }
        _ => return None,
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [
        31,
        28 + i64::from(leap),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let length = *lengths.get(usize::try_from(month - 1).ok()?)?;
    if !(1..=length).contains(&day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let before: i64 = lengths.iter().take(usize::try_from(month - 1).ok()?).sum();
    let years = year - 1;
    let days = years * 365 + years.div_euclid(4) - years.div_euclid(100)
        + years.div_euclid(400)
        + before
        + day
        - 1;
    Some((days - EPOCH) * 86_400 + hour * 3600 + minute * 60 + second - offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_apart_and_recognised() {
        assert_eq!(value("58.50"), value("5850e-2"));
        assert_eq!(value("-0.0"), value("0"));
        assert_eq!(value("1e2"), Some((false, "1".to_owned(), 2)));
        assert_ne!(value("58.5"), value("58.51"));
        for text in ["", ".", "1_0", "+1", "e1", "1e", "1e1.5", "1e++1", "NaN"] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_seen_as_a_reader_sees_them() {
        for (text, number) in [
            ("<value>1<!-- 0 -->47.50</value>", "147.5"),
            ("<value><![CDATA[1]]>47.50</value>", "147.5"),
            ("<value>&#49;&#x34;7.50</value>", "147.5"),
            (r#""\u0031""#, "1"),
        ] {
            let number: Decimal = number.parse().expect("a number");
            assert!(numbers(text.as_bytes()).contains(&number), "{text}");
        }
    }

    #[test]
    fn instants_are_those_of_the_calendar() {
        for (text, second) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2024-03-20T14:30:00Z", Some(1_710_945_000)),
            ("2024-03-20T16:30:00.250+02:00", Some(1_710_945_000)),
            ("2024-02-30T00:00:00Z", None),
            ("2024-02-29T00:00:00", None),
        ] {
            assert_eq!(instant(text), second, "{text}");
        }
    }
}
