//! What Glase would refuse, refused before anything is sent.

use super::records::{
    GlaseCustomerToken, GlaseInvoice, GlaseInvoiceRow, GlasePaymentMode, GlaseReportId,
};
use super::xml;
use crate::engine::input;
use crate::model::error::Invalid;
use crate::model::{Currency, Secret};
use rust_decimal::Decimal;
use std::time::Duration;

const SHORTEST_PASSWORD: usize = 4;
const LONGEST_CHANNEL: usize = 40;
const LONGEST_COMMENT: usize = 80;
const LONGEST_REFERENCE: usize = 32;
/// Nothing is documented for currencies of more decimals.
const MOST_DECIMALS: u32 = 2;
/// A payment that nobody asks for within 20 seconds is undone: half of that leaves time for a retry.
const LONGEST_INTERVAL: Duration = Duration::from_secs(10);

pub(super) const MORE_THAN_ZERO: &str = "must be more than zero";
pub(super) const AT_MOST_RESERVED: &str =
    "must be at most what is reserved, unless allow_more is set";

fn refuse(field: &str, reason: impl Into<String>) -> Result<(), Invalid> {
    Err(Invalid::new(field, reason))
}

/// A name or an id: not blank, no control characters, and no others that would be lost on the way.
pub(super) fn identifier(field: &str, text: &str) -> Result<(), Invalid> {
    input::identifier(field, text)?;
    carried(field, text)
}

/// A text every character of which XML can carry.
pub(super) fn carried(field: &str, text: &str) -> Result<(), Invalid> {
    if text.chars().all(xml::is_carried) {
        Ok(())
    } else {
        refuse(field, "must not hold characters that XML cannot carry")
    }
}

/// A terminal's password (Glase, result code 21).
pub(super) fn password(field: &str, password: &Secret) -> Result<(), Invalid> {
    carried(field, password.reveal())?;
    if password.reveal().chars().count() < SHORTEST_PASSWORD {
        return refuse(field, "must be at least 4 characters");
    }
    Ok(())
}

pub(super) fn channel(channel: &str) -> Result<(), Invalid> {
    within("channel", channel, 1, LONGEST_CHANNEL)
}

pub(super) fn client_reference(reference: Option<&str>) -> Result<(), Invalid> {
    reference.map_or(Ok(()), |reference| {
        within("client_reference", reference, 1, LONGEST_REFERENCE)
    })
}

pub(super) fn client_comment(comment: Option<&str>) -> Result<(), Invalid> {
    match comment {
        Some(comment) if comment.chars().count() > LONGEST_COMMENT => {
            let reason = format!("must be at most {LONGEST_COMMENT} characters");
            refuse("client_comment", reason)
        }
        _ => Ok(()),
    }
}

pub(super) fn within(field: &str, text: &str, least: usize, most: usize) -> Result<(), Invalid> {
    if (least..=most).contains(&text.chars().count()) {
        Ok(())
    } else {
        refuse(field, format!("must be {least} to {most} characters"))
    }
}

/// How many decimals an amount may have, and is sent with.
pub(super) fn decimals(field: &str, currency: &Currency) -> Result<u32, Invalid> {
    let digits = currency.minor_digits();
    let digits =
        digits.ok_or_else(|| Invalid::new(field, "must be an ISO 4217 code such as \"SEK\""))?;
    Ok(digits.min(MOST_DECIMALS))
}

/// An amount with no more decimals than are sent.
pub(super) fn exact(field: &str, amount: Decimal, digits: u32) -> Result<(), Invalid> {
    let mut sent = amount;
    sent.rescale(digits);
    if sent == amount && sent.scale() == digits {
        Ok(())
    } else {
        refuse(field, format!("must have at most {digits} decimals"))
    }
}

/// How long to wait between two questions.
pub(super) fn poll_interval(interval: Option<Duration>) -> Result<(), Invalid> {
    match interval {
        Some(interval) if interval.is_zero() => refuse("poll_interval", MORE_THAN_ZERO),
        Some(interval) if interval > LONGEST_INTERVAL => {
            refuse("poll_interval", "must be at most 10 seconds")
        }
        _ => Ok(()),
    }
}

/// An invoice that is to be paid.
pub(super) fn invoice(invoice: &GlaseInvoice) -> Result<(), Invalid> {
    content(invoice)?;
    let preliminary =
        invoice.payment_mode == Some(GlasePaymentMode::ReservationRequiredPreliminaryAmount);
    match invoice.commit_reservation_timeout {
        Some(0) => refuse("invoice.commit_reservation_timeout", MORE_THAN_ZERO),
        None if preliminary => refuse(
            "invoice.commit_reservation_timeout",
            "must be given with RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
        ),
        Some(_) if !preliminary => refuse(
            "invoice.commit_reservation_timeout",
            "must be left out: it is for RESERVATION_REQUIRED_PRELIMINARY_AMOUNT only",
        ),
        _ => Ok(()),
    }
}

/// What every invoice keeps to, a refund's too.
pub(super) fn content(invoice: &GlaseInvoice) -> Result<(), Invalid> {
    if invoice.title.trim().is_empty() {
        return refuse("invoice.title", "must not be empty");
    }
    if invoice.total_amount <= Decimal::ZERO {
        return refuse("invoice.total_amount", MORE_THAN_ZERO);
    }
    let digits = decimals("invoice.currency", &invoice.currency)?;
    exact("invoice.total_amount", invoice.total_amount, digits)?;
    for (index, each) in invoice.invoice_rows.iter().enumerate() {
        row(each, index, digits)?;
    }
    let mut rows = invoice.invoice_rows.iter();
    let sum = rows.try_fold(Decimal::ZERO, |sum, row| {
        sum.checked_add(row.item_total_amount)
    });
    if !invoice.invoice_rows.is_empty() && sum != Some(invoice.total_amount) {
        return refuse("invoice.invoice_rows", "must add up to total_amount");
    }
    match &invoice.notification_url {
        Some(url) if !is_web(url) => refuse(
            "invoice.notification_url",
            "must begin with http:// or https://",
        ),
        _ => Ok(()),
    }
}

fn row(row: &GlaseInvoiceRow, index: usize, digits: u32) -> Result<(), Invalid> {
    let field = |name: &str| format!("invoice.invoice_rows[{index}].{name}");
    for (name, amount) in [
        ("item_total_amount", Some(row.item_total_amount)),
        ("item_unit_price", row.item_unit_price),
        ("item_discount", row.item_discount),
    ] {
        if let Some(amount) = amount {
            exact(&field(name), amount, digits)?;
        }
    }
    match row.item_quantity {
        Some(quantity) if quantity <= Decimal::ZERO => {
            refuse(&field("item_quantity"), MORE_THAN_ZERO)
        }
        _ => Ok(()),
    }
}

fn is_web(url: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        let begins = url.get(..scheme.len());
        begins.is_some_and(|begins| begins.eq_ignore_ascii_case(scheme))
    })
}

pub(super) fn tokens(tokens: &[GlaseCustomerToken]) -> Result<(), Invalid> {
    for (index, token) in tokens.iter().enumerate() {
        identifier(&format!("tokens[{index}].id"), &token.id)?;
    }
    Ok(())
}

/// A report, and the terminal that a terminal's report needs.
pub(super) fn report(
    report_id: &GlaseReportId,
    period_id: &str,
    terminal_id: Option<&str>,
    language: Option<&str>,
) -> Result<(), Invalid> {
    identifier("report_id", report_id.as_str())?;
    identifier("transaction_period_id", period_id)?;
    if let Some(terminal_id) = terminal_id {
        identifier("terminal_id", terminal_id)?;
    }
    if let Some(language) = language {
        identifier("language", language)?;
    }
    let terminals = matches!(
        report_id,
        GlaseReportId::Terminal | GlaseReportId::TerminalTransactions
    );
    if terminals && terminal_id.is_none() {
        return refuse("terminal_id", "must be given for a terminal's report");
    }
    Ok(())
}
