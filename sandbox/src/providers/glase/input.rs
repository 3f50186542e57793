//! What requests say, once they fit the schema.

use roxmltree::Node;
use rust_decimal::Decimal;

use super::codes::Code;
use super::values;
use crate::xml::{Element, own_text};

/// Currencies of the provider's test backends.
const CURRENCIES: [&str; 2] = ["SEK", "EUR"];

const DECIMALS: usize = 2;

pub(super) fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children()
        .find(|child| child.is_element() && child.tag_name().name() == name)
}

pub(super) fn text(node: Node<'_, '_>, name: &str) -> Option<String> {
    child(node, name).map(own_text)
}

/// The value of an entry of `parameters`.
pub(super) fn parameter(request: Node<'_, '_>, key: &str) -> Option<String> {
    let entries = child(child(request, "parameters")?, "parameter")?;
    entries
        .children()
        .filter(Node::is_element)
        .find(|entry| text(*entry, "key").as_deref() == Some(key))
        .and_then(|entry| text(entry, "value"))
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Money {
    pub(super) currency: String,
    pub(super) value: Decimal,
}

/// Reads an amount in a currency of the shop.
pub(super) fn money(node: Node<'_, '_>) -> Result<Money, Code> {
    let currency = text(node, "currency").unwrap_or_default();
    if !CURRENCIES.contains(&currency.as_str()) {
        return Err(Code::INVALID_INVOICE_DATA);
    }
    let value = text(node, "value").ok_or(Code::INVALID_INVOICE_DATA)?;
    let value = decimal(&value)?;
    Ok(Money { currency, value })
}

fn decimal(text: &str) -> Result<Decimal, Code> {
    let text = values::collapsed(text);
    let text = text.strip_prefix('+').unwrap_or(text);
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > DECIMALS {
        return Err(Code::INVALID_INVOICE_DATA);
    }
    let whole = match whole {
        "" => "0",
        "-" => "-0",
        whole => whole,
    };
    let plain = if fraction.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{fraction}")
    };
    plain.parse().map_err(|_| Code::REJECTED_AMOUNT)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Debit,
    Desired,
    Required,
    Preliminary,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Acknowledgment {
    /// Not said: the buyer's app waits for an amount that never comes.
    Missing,
    None,
    WithTokens,
    Always,
}

/// An invoice as the merchant wrote it.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) element: Element,
    pub(super) mode: Mode,
    pub(super) acknowledgment: Acknowledgment,
    pub(super) total: Money,
    pub(super) notification_url: Option<String>,
    /// Seconds.
    pub(super) timeout: Option<i64>,
}

impl Draft {
    /// The merchant's own text for it.
    pub(super) fn marker(&self) -> Option<String> {
        let given = |name| self.element.text_of(name).filter(|text| !text.is_empty());
        given("clientInvoiceId")
            .or_else(|| given("title"))
            .map(crate::redact::text)
    }
}

/// Reads and judges the invoice of a request.
pub(super) fn draft(request: Node<'_, '_>) -> Result<Draft, Code> {
    let node = child(request, "invoice").ok_or(Code::INVALID_INVOICE_DATA)?;
    let element = Element::copy(node);
    let total = child(node, "totalAmount").ok_or(Code::INVALID_INVOICE_DATA)?;
    let total = money(total)?;
    if element
        .text_of("title")
        .unwrap_or_default()
        .trim()
        .is_empty()
    {
        return Err(Code::INVALID_INVOICE_DATA);
    }
    if total.value <= Decimal::ZERO {
        return Err(Code::REJECTED_AMOUNT);
    }
    if let Some(rows) = child(node, "invoiceRows") {
        check_rows(rows, &total)?;
    }
    let notification_url = text(node, "notificationUrl");
    let reachable = |url: &String| url.starts_with("http://") || url.starts_with("https://");
    if !notification_url.iter().all(reachable) {
        return Err(Code::INVALID_NOTIFICATION_URL);
    }
    let mode = match text(node, "paymentMode").as_deref() {
        Some("RESERVATION_DESIRED") => Mode::Desired,
        Some("RESERVATION_REQUIRED") => Mode::Required,
        Some("RESERVATION_REQUIRED_PRELIMINARY_AMOUNT") => Mode::Preliminary,
        _ => Mode::Debit,
    };
    let acknowledgment = match text(node, "acknowledgmentMode").as_deref() {
        Some("NO_ACKNOWLEDGMENT") => Acknowledgment::None,
        Some("OPTIONAL_ACKNOWLEDGMENT") => Acknowledgment::WithTokens,
        Some("REQUIRE_ACKNOWLEDGMENT") => Acknowledgment::Always,
        _ => Acknowledgment::Missing,
    };
    let timeout = text(node, "commitReservationTimeout");
    let timeout = timeout.and_then(|text| values::integer(values::collapsed(&text)));
    Ok(Draft {
        element,
        mode,
        acknowledgment,
        total,
        notification_url,
        timeout,
    })
}

/// The rows, if there are any, add up to the total.
fn check_rows(rows: Node<'_, '_>, total: &Money) -> Result<(), Code> {
    let mut sum = Decimal::ZERO;
    let mut rows = rows.children().filter(Node::is_element).peekable();
    if rows.peek().is_none() {
        return Ok(());
    }
    for row in rows {
        for name in ["itemDiscount", "itemUnitPrice"] {
            // A price of a unit may have more decimals than money has.
            let amount = child(row, name);
            let currency = amount.map(|amount| text(amount, "currency").unwrap_or_default());
            if currency.is_some_and(|currency| currency != total.currency) {
                return Err(Code::INVALID_INVOICE_DATA);
            }
        }
        let amount = child(row, "itemTotalAmount").ok_or(Code::INVALID_INVOICE_DATA)?;
        let amount = money(amount)?;
        if amount.currency != total.currency {
            return Err(Code::INVALID_INVOICE_DATA);
        }
        sum = sum.checked_add(amount.value).ok_or(Code::REJECTED_AMOUNT)?;
    }
    if sum == total.value {
        Ok(())
    } else {
        Err(Code::INVALID_INVOICE_DATA)
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Draft, decimal, draft};

    fn drafted(invoice: &str) -> Result<Draft, Code> {
        let text = format!("<sendInvoice><invoice>{invoice}</invoice></sendInvoice>");
        let document = crate::xml::document(&text).unwrap();
        draft(document.root_element())
    }

    fn amount(name: &str, currency: &str, value: &str) -> String {
        format!("<{name}><currency>{currency}</currency><value>{value}</value></{name}>")
    }

    fn with(rows: &[(&str, &str)], total: (&str, &str), rest: &str) -> Result<Draft, Code> {
        let rows: Vec<String> = rows
            .iter()
            .map(|(currency, value)| {
                let amount = amount("itemTotalAmount", currency, value);
                format!("<invoiceRow>{amount}</invoiceRow>")
            })
            .collect();
        let rows = rows.concat();
        let total = amount("totalAmount", total.0, total.1);
        drafted(&format!(
            "<title>t</title><invoiceRows>{rows}</invoiceRows>{total}{rest}"
        ))
    }

    #[test]
    fn rows_add_up_in_one_currency() {
        let fine = with(&[("SEK", "120.00"), ("SEK", "-50")], ("SEK", "70.0"), "").unwrap();
        assert_eq!(fine.total.value.to_string(), "70");
        assert_eq!(fine.marker().as_deref(), Some("t"));
        assert!(with(&[], ("EUR", "70"), "").is_ok());
        for (rows, total) in [
            (&[("SEK", "70.01")][..], ("SEK", "70")),
            (&[("EUR", "70")], ("SEK", "70")),
            (&[("USD", "70")], ("USD", "70")),
            (&[("SEK", "70.001")], ("SEK", "70.001")),
        ] {
            assert_eq!(
                with(rows, total, "").unwrap_err(),
                Code::INVALID_INVOICE_DATA
            );
        }
        assert_eq!(drafted("").unwrap_err(), Code::INVALID_INVOICE_DATA);
        let untitled = drafted(&amount("totalAmount", "SEK", "1"));
        assert_eq!(untitled.unwrap_err(), Code::INVALID_INVOICE_DATA);
    }

    #[test]
    fn amounts_and_addresses_are_judged() {
        for value in ["0", "-1.00", "1000000000000000000000000000000"] {
            assert_eq!(
                with(&[], ("SEK", value), "").unwrap_err(),
                Code::REJECTED_AMOUNT
            );
        }
        let url = |url: &str| {
            with(
                &[],
                ("SEK", "1"),
                &format!("<notificationUrl>{url}</notificationUrl>"),
            )
        };
        assert!(url("https://shop.example/a").is_ok());
        for wrong in ["", "shop.example", "ftp://shop.example"] {
            assert_eq!(url(wrong).unwrap_err(), Code::INVALID_NOTIFICATION_URL);
        }
    }

    #[test]
    fn decimals_have_every_form_of_the_schema() {
        for (text, value) in [
            ("+.5", "0.5"),
            ("5.", "5"),
            ("-.50", "-0.5"),
            (" 007.10 ", "7.1"),
            ("1.1000", "1.1"),
        ] {
            assert_eq!(decimal(text).unwrap().normalize().to_string(), value);
        }
    }
}
