//! What Flowglad really sends: two generations of records, times in two forms, five shapes of errors.

mod billing;
mod checkout;
mod customers;
mod failures;
mod fields;
pub(super) mod money;
mod payments;
mod subscriptions;
#[cfg(test)]
mod tests;
mod usage;

use crate::engine::fields::Fields;
use crate::engine::{Failure, HttpResponse};

/// What a page of a listing holds besides its rows.
struct Page {
    current_cursor: Option<String>,
    next_cursor: Option<String>,
    has_more: bool,
    total: Option<u64>,
}

/// The object of a good answer, or what a bad one says.
fn good(response: &HttpResponse) -> Result<Fields<'_>, Failure> {
    if response.status.is_success() {
        Fields::of(response)
    } else {
        Err(failures::refusal(response))
    }
}

/// The rows of a page, each called `what` in errors.
fn page<'a>(
    response: &'a HttpResponse,
    what: &'static str,
) -> Result<(Vec<Fields<'a>>, Page), Failure> {
    let answer = good(response)?;
    if !answer.has("data") {
        return Err(Failure::protocol("the answer has no data"));
    }
    let page = Page {
        current_cursor: answer.text("currentCursor"),
        next_cursor: answer.text("nextCursor"),
        has_more: answer.required_boolean("hasMore")?,
        total: answer.whole("total")?,
    };
    Ok((answer.objects("data", what)?, page))
}

pub(super) use billing::billing;
pub(super) use checkout::checkout_session;
pub(super) use customers::customer;
pub(super) use payments::{payment, payments};
pub(super) use subscriptions::{subscription, subscriptions};
pub(super) use usage::usage_event;
