//! The simple types of XML Schema.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;

/// Takes the blanks around a value away, as all types but strings do.
pub(super) fn collapsed(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn unsigned(text: &str) -> &str {
    text.strip_prefix(['+', '-']).unwrap_or(text)
}

pub(super) fn integer(text: &str) -> Option<i64> {
    if !digits(unsigned(text)) {
        return None;
    }
    text.parse().ok()
}

pub(super) fn is_decimal(text: &str) -> bool {
    let (whole, fraction) = match unsigned(text).split_once('.') {
        Some((whole, fraction)) => (whole, fraction),
        None => (unsigned(text), ""),
    };
    let fits = |part: &str| part.is_empty() || digits(part);
    fits(whole) && fits(fraction) && !(whole.is_empty() && fraction.is_empty())
}

pub(super) fn is_date_time(text: &str) -> bool {
    parts(text).is_some()
}

fn parts(text: &str) -> Option<()> {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (date, time) = text.split_once('T')?;
    let mut date = date.split('-');
    let (year, month, day) = (date.next()?, date.next()?, date.next()?);
    let year_fits = digits(year) && (year.len() == 4 || year.len() > 4 && !year.starts_with('0'));
    if !year_fits || date.next().is_some() || year == "0000" {
        return None;
    }
    // Calendars repeat every 400 years.
    let year = i16::try_from(year.parse::<i64>().ok()? % 400 + 2000).ok()?;
    Date::new(year, two(month)?, two(day)?).ok()?;
    let zone = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (time, zone) = time.split_at(zone);
    let mut clock = time.split(':');
    let (hour, minute, second) = (clock.next()?, clock.next()?, clock.next()?);
    if clock.next().is_some() {
        return None;
    }
    let (second, fraction) = match second.split_once('.') {
        Some((second, fraction)) if digits(fraction) => (second, fraction),
        Some(_) => return None,
        None => (second, ""),
    };
    let (hour, minute, second) = (two(hour)?, two(minute)?, two(second)?);
    let at_midnight = minute == 0 && second == 0 && fraction.bytes().all(|byte| byte == b'0');
    let time_fits = (hour < 24 || hour == 24 && at_midnight) && minute < 60 && second < 60;
    (time_fits && is_zone(zone)).then_some(())
}

/// A number of exactly two digits.
fn two(text: &str) -> Option<i8> {
    if text.len() == 2 && digits(text) {
        text.parse().ok()
    } else {
        None
    }
}

fn is_zone(zone: &str) -> bool {
    if zone.is_empty() || zone == "Z" {
        return true;
    }
    let Some((hours, minutes)) = zone[1..].split_once(':') else {
        return false;
    };
    match (two(hours), two(minutes)) {
        (Some(14), Some(minutes)) => minutes == 0,
        (Some(hours), Some(minutes)) => hours < 14 && minutes < 60,
        _ => false,
    }
}

/// The bytes behind base64 text, which may hold blanks.
pub(super) fn base64(text: &str) -> Option<Vec<u8>> {
    let plain: String = text
        .chars()
        .filter(|letter| !" \t\n\r".contains(*letter))
        .collect();
    STANDARD.decode(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::{base64, integer, is_date_time, is_decimal};

    #[test]
    fn numbers_have_their_lexical_form() {
        for text in ["0", "-1", "+7", "9223372036854775807"] {
            assert!(integer(text).is_some(), "{text}");
        }
        for text in ["", "-", "1.0", "1e2", "0x1", "9223372036854775808", "1 2"] {
            assert!(integer(text).is_none(), "{text}");
        }
        for text in ["10", "-10.22", "+.5", "5.", "000.10"] {
            assert!(is_decimal(text), "{text}");
        }
        for text in ["", ".", "1e2", "1,5", "1.2.3", "NaN", "--1", "1 000"] {
            assert!(!is_decimal(text), "{text}");
        }
    }

    #[test]
    fn times_have_their_lexical_form() {
        for text in [
            "2018-08-09T13:14:15",
            "2018-08-09T13:14:15Z",
            "2018-08-09T13:14:15.171+02:00",
            "2024-02-29T24:00:00.0-14:00",
            "12018-08-09T13:14:15",
            "-0001-01-01T00:00:00",
        ] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "",
            "2018-08-09",
            "2018-08-09 13:14:15",
            "2018-02-29T13:14:15",
            "2018-8-9T13:14:15",
            "2018-08-09T13:14",
            "2018-08-09T13:14:15.",
            "2018-08-09T24:00:01",
            "2018-08-09T13:60:00",
            "2018-08-09T13:14:15+2:00",
            "2018-08-09T13:14:15+15:00",
            "2018-08-09T13:14:15+0200",
            "2018-08-09T13:14:15[Europe/Stockholm]",
            "02018-08-09T13:14:15",
            "2018-08-09T13:14:15é",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
    }

    #[test]
    fn base64_is_decoded() {
        assert_eq!(base64("PGh0\n bWw+").unwrap(), b"<html>");
        assert!(base64("").unwrap().is_empty());
        assert!(base64("PGh").is_none() && base64("*").is_none());
    }
}
