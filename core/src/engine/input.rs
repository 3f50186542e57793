//! Rules that requests to any provider keep.

use crate::model::Secret;
use crate::model::error::Invalid;

/// Most rows on a page (Glance, pagination page; Flowglad, list operations).
pub(crate) const MOST_ON_PAGE: u32 = 100;

/// An id that a provider gave, or a caller: opaque, but a blank one or a path of its own would
/// change the call.
pub(crate) fn identifier(field: &str, text: &str) -> Result<(), Invalid> {
    if text.trim().is_empty() {
        return Err(Invalid::new(field, "must not be empty"));
    }
    if text.chars().any(char::is_control) {
        return Err(Invalid::new(field, "must not hold control characters"));
    }
    if matches!(text, "." | "..") {
        return Err(Invalid::new(field, "must not be \".\" or \"..\""));
    }
    Ok(())
}

/// A key that goes into a header as it is.
pub(crate) fn api_key(key: &Secret) -> Result<(), Invalid> {
    let key = key.reveal();
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        let rule = "must be visible ASCII characters, at least one";
        return Err(Invalid::new("api_key", rule));
    }
    Ok(())
}

/// How many rows a page is to hold.
pub(crate) fn page_size(field: &str, value: Option<u32>) -> Result<(), Invalid> {
    match value {
        Some(value) if !(1..=MOST_ON_PAGE).contains(&value) => {
            Err(Invalid::new(field, format!("must be 1 to {MOST_ON_PAGE}")))
        }
        _ => Ok(()),
    }
}
