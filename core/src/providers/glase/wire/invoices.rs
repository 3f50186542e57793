//! Invoices, their rows and the buyer's tokens, both ways.

use super::values::{amount, instant, number, write_amount};
use crate::model::Currency;
use crate::providers::glase::records::{
    GlaseAcknowledgmentMode, GlaseCustomerToken, GlaseInvoice, GlaseInvoiceRow, GlasePaymentMode,
};
use crate::providers::glase::soap::Members;
use crate::providers::glase::xml::Writer;
use jiff::{Timestamp, TimestampRound, Unit};
use rust_decimal::Decimal;

/// An invoice with nothing left to default, so that each try of a call sends the same.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Filled(pub(crate) GlaseInvoice);

/// Fills in the modes and the time of issue.
pub(crate) fn filled(mut invoice: GlaseInvoice) -> Filled {
    let mode = &mut invoice.payment_mode;
    mode.get_or_insert(GlasePaymentMode::ImmediateDebit);
    // Without it the buyer's app waits for an amount that does not come.
    let acknowledgment = &mut invoice.acknowledgment_mode;
    acknowledgment.get_or_insert(GlaseAcknowledgmentMode::NoAcknowledgment);
    invoice.issue_date.get_or_insert_with(|| {
        let now = Timestamp::now();
        let to_seconds = TimestampRound::new()
            .smallest(Unit::Second)
            .mode(jiff::RoundMode::Trunc);
        now.round(to_seconds).unwrap_or(now)
    });
    Filled(invoice)
}

/// Writes an invoice as it is, in the schema's order.
pub(crate) fn write_invoice(message: &mut Writer, invoice: &GlaseInvoice) {
    message.element("invoice", |element| {
        let mode = invoice.payment_mode.as_ref();
        element.optional("paymentMode", mode.map(GlasePaymentMode::as_str));
        let acknowledgment = invoice.acknowledgment_mode.as_ref();
        let acknowledgment = acknowledgment.map(GlaseAcknowledgmentMode::as_str);
        element.optional("acknowledgmentMode", acknowledgment);
        let issued = invoice.issue_date.map(|issued| issued.to_string());
        element.optional("issueDate", issued.as_deref());
        element.text("title", &invoice.title);
        element.optional("clientInvoiceId", invoice.client_invoice_id.as_deref());
        if !invoice.invoice_rows.is_empty() {
            element.element("invoiceRows", |rows| {
                for row in &invoice.invoice_rows {
                    rows.element("invoiceRow", |members| {
                        write_row(members, row, &invoice.currency);
                    });
                }
            });
        }
        write_amount(
            element,
            "totalAmount",
            invoice.total_amount,
            &invoice.currency,
        );
        element.optional("cashierId", invoice.cashier_id.as_deref());
        element.optional("footer", invoice.footer.as_deref());
        element.optional("backURL", invoice.back_url.as_deref());
        element.optional("notificationUrl", invoice.notification_url.as_deref());
        let timeout = invoice.commit_reservation_timeout;
        let timeout = timeout.map(|seconds| seconds.to_string());
        element.optional("commitReservationTimeout", timeout.as_deref());
    });
}

fn write_row(members: &mut Writer, row: &GlaseInvoiceRow, currency: &Currency) {
    let plain = |number: Option<Decimal>| number.map(|number| number.normalize().to_string());
    members.optional("itemDescription", row.item_description.as_deref());
    if let Some(discount) = row.item_discount {
        write_amount(members, "itemDiscount", discount, currency);
    }
    members.optional("itemEAN", row.item_ean.as_deref());
    members.optional("itemQuantity", plain(row.item_quantity).as_deref());
    members.optional("itemSKU", row.item_sku.as_deref());
    members.optional("itemTaxRate", plain(row.item_tax_rate).as_deref());
    write_amount(members, "itemTotalAmount", row.item_total_amount, currency);
    members.optional("itemUnit", row.item_unit.as_deref());
    if let Some(price) = row.item_unit_price {
        write_amount(members, "itemUnitPrice", price, currency);
    }
}

/// Writes the buyer's tokens, one element each.
pub(crate) fn write_tokens(message: &mut Writer, tokens: &[GlaseCustomerToken]) {
    for token in tokens {
        message.element("tokens", |members| {
            members.optional("description", token.description.as_deref());
            members.text("id", &token.id);
            members.text("status", &token.status.to_string());
            members.optional("value", token.value.as_deref());
        });
    }
}

/// Reads an invoice; nothing when it has no total, or amounts in several currencies.
pub(super) fn invoice(members: Members<'_>) -> Option<GlaseInvoice> {
    let (total_amount, currency) = amount(members, "totalAmount")?;
    let rows = members.one("invoiceRows").into_iter();
    let rows = rows.flat_map(|rows| rows.all("invoiceRow"));
    let rows: Option<Vec<GlaseInvoiceRow>> = rows.map(|members| row(members, &currency)).collect();
    Some(GlaseInvoice {
        title: members.text("title").unwrap_or_default(),
        total_amount,
        invoice_rows: rows?,
        currency,
        payment_mode: members.word("paymentMode").map(GlasePaymentMode::from),
        acknowledgment_mode: members
            .word("acknowledgmentMode")
            .map(GlaseAcknowledgmentMode::from),
        issue_date: instant(members, "issueDate"),
        client_invoice_id: members.text("clientInvoiceId"),
        cashier_id: members.text("cashierId"),
        footer: members.text("footer"),
        back_url: members.text("backURL"),
        notification_url: members.text("notificationUrl"),
        commit_reservation_timeout: members
            .word("commitReservationTimeout")
            .and_then(|seconds| seconds.parse().ok()),
    })
}

fn row(members: Members<'_>, currency: &Currency) -> Option<GlaseInvoiceRow> {
    // An amount that is there must be in the invoice's currency.
    let own = |name| match members.one(name) {
        None => Some(None),
        Some(_) => amount(members, name)
            .filter(|(_, given)| given == currency)
            .map(|(value, _)| Some(value)),
    };
    Some(GlaseInvoiceRow {
        item_total_amount: own("itemTotalAmount")??,
        item_description: members.text("itemDescription"),
        item_quantity: number(members, "itemQuantity"),
        item_unit_price: own("itemUnitPrice")?,
        item_unit: members.text("itemUnit"),
        item_discount: own("itemDiscount")?,
        item_tax_rate: number(members, "itemTaxRate"),
        item_ean: members.text("itemEAN"),
        item_sku: members.text("itemSKU"),
    })
}

/// Reads a token; nothing when it does not say which kind it is.
pub(super) fn token(members: Members<'_>) -> Option<GlaseCustomerToken> {
    Some(GlaseCustomerToken {
        id: members.text("id")?,
        status: members.word("status")?.parse().ok()?,
        value: members.text("value"),
        description: members.text("description"),
    })
}
