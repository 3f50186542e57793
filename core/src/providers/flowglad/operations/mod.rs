//! The calls of the Flowglad API.

mod checkout;
mod customers;
mod payments;
mod subscriptions;
mod usage;

pub(super) use payments::Refund;

use crate::engine::{HttpRequest, input};
use crate::model::error::Invalid;
use std::collections::HashMap;

/// Longest text of metadata (Flowglad, metadata).
const LONGEST_METADATA: usize = 500;

/// An id that Flowglad gave: a path part of its own kind, so that it cannot become another path.
pub(super) fn flowglad_id(field: &str, id: &str) -> Result<(), Invalid> {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if id.is_empty() {
        return Err(Invalid::new(field, "must not be empty"));
    }
    if !id.bytes().all(known) {
        return Err(Invalid::new(
            field,
            "must hold only letters, digits, \"_\" and \"-\"",
        ));
    }
    Ok(())
}

/// Exactly one of several optional texts, and that one an id.
fn exactly_one(fields: &[(&'static str, Option<&String>)]) -> Result<(), Invalid> {
    let given: Vec<_> = fields
        .iter()
        .filter_map(|(field, text)| text.map(|text| (*field, text)))
        .collect();
    if let [(field, text)] = given.as_slice() {
        return input::identifier(field, text);
    }
    let names: Vec<_> = fields.iter().map(|(field, _)| *field).collect();
    let rule = format!("exactly one must be given of {}", names.join(", "));
    Err(Invalid::new(names[0], rule))
}

fn metadata(field: &str, texts: Option<&HashMap<String, String>>) -> Result<(), Invalid> {
    let long = |text: &String| text.chars().count() > LONGEST_METADATA;
    if texts.is_some_and(|texts| texts.values().any(long)) {
        return Err(Invalid::new(
            field,
            format!("must hold texts of at most {LONGEST_METADATA} characters"),
        ));
    }
    Ok(())
}

/// One page of a listing.
fn page(path: &str, limit: Option<u32>, cursor: Option<&str>) -> Result<HttpRequest, Invalid> {
    input::page_size("limit", limit)?;
    if cursor.is_some_and(|cursor| cursor.trim().is_empty()) {
        return Err(Invalid::new("cursor", "must not be empty"));
    }
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(limit) = limit {
        query.append_pair("limit", &limit.to_string());
    }
    if let Some(cursor) = cursor {
        query.append_pair("cursor", cursor);
    }
    let query = query.finish();
    Ok(HttpRequest::get(if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }))
}
