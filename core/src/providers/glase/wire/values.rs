//! Amounts, numbers and times as texts.

use crate::model::{Currency, decimal};
use crate::providers::glase::rules;
use crate::providers::glase::soap::Members;
use crate::providers::glase::xml::Writer;
use jiff::Timestamp;
use rust_decimal::Decimal;

/// Writes an amount with all decimals of its currency, currency first as the schema wants.
pub(crate) fn write_amount(message: &mut Writer, name: &str, amount: Decimal, currency: &Currency) {
    let mut sent = amount;
    // What has more decimals was refused before.
    sent.rescale(rules::decimals("currency", currency).unwrap_or_default());
    message.element(name, |element| {
        element.text("currency", currency.as_str());
        element.text("value", &sent.to_string());
    });
}

/// An amount, without needless zeros, and its currency.
pub(super) fn amount(members: Members<'_>, name: &'static str) -> Option<(Decimal, Currency)> {
    let element = members.one(name)?;
    let value = number(element, "value")?;
    Some((value, Currency::new(element.word("currency")?)))
}

/// A decimal number, without needless zeros.
pub(super) fn number(members: Members<'_>, name: &'static str) -> Option<Decimal> {
    let text = members.word(name)?;
    decimal::parse(text.strip_prefix('+').unwrap_or(text)).map(|value| value.normalize())
}

/// An instant; nothing for a time without an offset.
pub(super) fn instant(members: Members<'_>, name: &'static str) -> Option<Timestamp> {
    members.word(name)?.parse().ok()
}
