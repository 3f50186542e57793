//! Lists: limit, cursor and the page around the rows.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::behaviour::Heeded;
use super::failure::Failure;
use super::table::{Place, Row, Table};
use crate::answer::{Answer, Received};
use crate::json::Json;

const DEFAULT_LIMIT: usize = 10;
const MAX_LIMIT: usize = 100;

/// What a cursor says inside; callers see base64.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Cursor {
    parameters: Parameters,
    created_at: i64,
    id: String,
    direction: Direction,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parameters {}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Forward,
}

fn written((created_at, id): Place) -> String {
    let cursor = Cursor {
        parameters: Parameters {},
        created_at,
        id,
        direction: Direction::Forward,
    };
    STANDARD.encode(serde_json::to_vec(&cursor).unwrap_or_default())
}

fn read(text: &str) -> Option<Place> {
    let cursor: Cursor = serde_json::from_slice(&STANDARD.decode(text).ok()?).ok()?;
    Some((cursor.created_at, cursor.id))
}

fn single<'a>(query: &'a [(String, String)], name: &str) -> Result<Option<&'a str>, Failure> {
    let mut values = query
        .iter()
        .filter(|(found, _)| found == name)
        .map(|(_, value)| value.as_str());
    let value = values.next();
    if values.next().is_some() {
        return Err(issue(
            name,
            "invalid_type",
            "Invalid input: expected string, received array",
        ));
    }
    Ok(value)
}

/// The source puts the issues into a text.
fn issue(name: &str, code: &str, message: &str) -> Failure {
    Failure::Unreadable(format!(
        "[\n  {{\n    \"code\": \"{code}\",\n    \"path\": [\n      \"{name}\"\n    ],\n    \
         \"message\": \"{message}\"\n  }}\n]"
    ))
}

fn limit(text: Option<&str>) -> Result<usize, Failure> {
    let Some(text) = text else {
        return Ok(DEFAULT_LIMIT);
    };
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse::<usize>() {
        Ok(0) => Err(issue(
            "limit",
            "too_small",
            "Too small: expected number to be >=1",
        )),
        Ok(number) if digits && number <= MAX_LIMIT => Ok(number),
        Ok(_) if digits => Err(issue(
            "limit",
            "too_big",
            "Too big: expected number to be <=100",
        )),
        _ => Err(issue(
            "limit",
            "invalid_type",
            "Invalid input: expected number",
        )),
    }
}

/// One page of a table. Other query parameters have no effect.
pub(super) fn page<T: Row>(
    table: &Table<T>,
    request: &Received,
    livemode: bool,
    cursors: Heeded,
    show: impl Fn(&T) -> Json,
) -> Result<Answer, Failure> {
    let query = request.query();
    let limit = limit(single(&query, "limit")?)?;
    let cursor = single(&query, "cursor")?;
    let place = match cursor {
        None => None,
        Some(text) => {
            let place = read(text);
            Some(place.ok_or_else(|| Failure::Unreadable("Invalid cursor".to_owned()))?)
        }
    };
    let place = place.filter(|_| cursors == Heeded::Honoured);
    let page = table.page(place, limit, livemode);
    let mut body = vec![(
        "data".to_owned(),
        Json::Array(page.rows.into_iter().map(show).collect()),
    )];
    body.extend(cursor.map(|cursor| ("currentCursor".to_owned(), Json::text(cursor))));
    let more = page.next.is_some();
    body.extend(
        page.next
            .map(|place| ("nextCursor".to_owned(), Json::Text(written(place)))),
    );
    body.push(("hasMore".to_owned(), Json::Bool(more)));
    body.push(("total".to_owned(), Json::number(&page.total)));
    Ok(Answer::json(200, &Json::Object(body)))
}

#[cfg(test)]
mod tests {
    use super::{limit, read, written};

    #[test]
    fn a_cursor_comes_back_as_it_was_and_others_are_none() {
        let place = (1_767_225_660_000, "pym_a".to_owned());
        let text = written(place.clone());
        assert_eq!(read(&text), Some(place));
        for wrong in ["not-a-cursor", "", "e30=", "bnVsbA==", &text[1..]] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn limits_are_1_to_100() {
        assert_eq!(limit(None).unwrap(), 10);
        assert_eq!(limit(Some("100")).unwrap(), 100);
        for wrong in ["0", "101", "+5", "5.0", "-1", "", "ten"] {
            assert!(limit(Some(wrong)).is_err(), "{wrong}");
        }
    }
}
