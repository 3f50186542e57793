//! Reading JSON whose members may be anything.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The beginning of the year 1.
const FIRST_NANOSECOND: i128 = -62_135_596_800_000_000_000;

/// A part of an answer as a type; nothing when it does not fit.
pub(crate) fn read<'a, T: Deserialize<'a>>(raw: &'a RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

/// A text, or a number's text; nothing for anything else.
pub(crate) fn text(raw: &RawValue) -> Option<String> {
    match raw.get().as_bytes().first()? {
        b'"' => read(raw),
        b'-' | b'0'..=b'9' => Some(raw.get().to_owned()),
        _ => None,
    }
}

/// Whether every language can hold the time: not before the year 1.
pub(crate) fn in_calendar(instant: &Timestamp) -> bool {
    instant.as_nanosecond() >= FIRST_NANOSECOND
}
