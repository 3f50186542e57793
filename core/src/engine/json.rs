//! Reading JSON whose members may be anything.

use crate::model::FieldIssue;
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

#[derive(Deserialize)]
struct Issue<'a> {
    #[serde(borrow, default)]
    path: Vec<&'a RawValue>,
    #[serde(borrow)]
    message: Option<&'a RawValue>,
}

/// The issues of a list that names any, each with its path in dots.
pub(crate) fn issues(raw: &RawValue) -> Option<Vec<FieldIssue>> {
    let issues: Vec<Issue<'_>> = read(raw)?;
    let issue = |issue: Issue<'_>| FieldIssue {
        field: issue
            .path
            .into_iter()
            .filter_map(text)
            .collect::<Vec<_>>()
            .join("."),
        reason: issue.message.and_then(text).unwrap_or_default(),
    };
    Some(issues.into_iter().map(issue).collect()).filter(|issues: &Vec<_>| !issues.is_empty())
}

/// Whether every language can hold the time: not before the year 1.
pub(crate) fn in_calendar(instant: &Timestamp) -> bool {
    instant.as_nanosecond() >= FIRST_NANOSECOND
}
