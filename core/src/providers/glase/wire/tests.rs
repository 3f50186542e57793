use super::values::{amount, instant, number};
use super::{Filled, filled, next_action, state, write_amount, write_invoice};
use crate::model::{Currency, NextAction, PaymentState};
use crate::providers::glase::records::{GlaseInvoice, GlaseInvoiceRow, GlasePaymentStatus};
use crate::providers::glase::rules;
use crate::providers::glase::soap::Members;
use crate::providers::glase::xml::{self, Writer};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn element(text: &str) -> xml::Element {
    xml::read(text.as_bytes()).expect("well-formed")
}

fn row(total: i64, digits: u32) -> GlaseInvoiceRow {
    GlaseInvoiceRow {
        item_total_amount: Decimal::new(total, digits),
        item_description: Some("Räksmörgås & <Öl>".to_owned()),
        item_quantity: Some(Decimal::new(15, 1)),
        item_unit_price: None,
        item_unit: Some("kg".to_owned()),
        item_discount: None,
        item_tax_rate: Some(Decimal::new(25, 0)),
        item_ean: None,
        item_sku: None,
    }
}

fn invoice(rows: Vec<GlaseInvoiceRow>, currency: &str) -> GlaseInvoice {
    GlaseInvoice {
        title: "Café".to_owned(),
        total_amount: rows.iter().map(|row| row.item_total_amount).sum(),
        currency: currency.into(),
        invoice_rows: rows,
        payment_mode: None,
        acknowledgment_mode: None,
        issue_date: None,
        client_invoice_id: None,
        cashier_id: None,
        footer: None,
        back_url: None,
        notification_url: None,
        commit_reservation_timeout: None,
    }
}

fn written(invoice: &GlaseInvoice) -> String {
    let mut writer = Writer::new();
    write_invoice(&mut writer, invoice);
    String::from_utf8(writer.into_bytes()).expect("text")
}

#[test]
fn amounts_are_sent_with_all_decimals_of_their_currency() {
    for (value, currency, sent) in [
        ("174", "SEK", "174.00"),
        ("10.2", "EUR", "10.20"),
        ("10.200", "EUR", "10.20"),
        ("-50", "SEK", "-50.00"),
        ("0.01", "SEK", "0.01"),
        ("123456789012345678.9", "SEK", "123456789012345678.90"),
        ("1200", "JPY", "1200"),
        ("1.5", "KWD", "1.50"),
    ] {
        let mut writer = Writer::new();
        let value: Decimal = value.parse().expect("a number");
        write_amount(&mut writer, "amount", value, &Currency::new(currency));
        let text = String::from_utf8(writer.into_bytes()).expect("text");
        let members =
            format!("<amount><currency>{currency}</currency><value>{sent}</value></amount>");
        assert!(text.ends_with(&members), "{text}");
    }
}

#[test]
fn amounts_are_read_exactly_or_not_at_all() {
    for (text, value) in [
        ("149.00", Some("149")),
        ("342.71", Some("342.71")),
        ("+1.50", Some("1.5")),
        ("-0.10", Some("-0.1")),
        ("93.31000", Some("93.31")),
        ("1E2", Some("100")),
        ("1,50", None),
        ("", None),
        ("x", None),
        ("0.12345678901234567890123456789012", None),
    ] {
        let element = element(&format!("<a><value>{text}</value></a>"));
        let read = number(Members(&element), "value").map(|value| value.to_string());
        assert_eq!(read.as_deref(), value, "{text:?}");
    }
}

#[test]
fn an_amount_needs_its_currency() {
    let whole = element("<a><b><value>1.50</value><currency>SEK</currency></b></a>");
    let given = amount(Members(&whole), "b");
    assert_eq!(given, Some((Decimal::new(15, 1), "SEK".into())));
    let bare = element("<a><b><value>1.50</value></b></a>");
    assert_eq!(amount(Members(&bare), "b"), None);
}

#[test]
fn a_time_without_an_offset_is_no_instant() {
    for (text, is_instant) in [
        ("2018-08-09T13:15:16.171+02:00", true),
        ("2018-08-09T11:15:16Z", true),
        ("2018-08-09T13:15:16", false),
        ("2018-08-09", false),
        ("soon", false),
    ] {
        let element = element(&format!("<a><b>{text}</b></a>"));
        let given = instant(Members(&element), "b");
        assert_eq!(given.is_some(), is_instant, "{text}");
    }
}

#[test]
fn an_invoice_that_cannot_be_told_in_one_currency_is_left_out() {
    let row = |currency: &str| {
        format!(
            "<invoiceRow><itemTotalAmount><currency>{currency}</currency><value>1</value></itemTotalAmount></invoiceRow>"
        )
    };
    let total = "<totalAmount><currency>SEK</currency><value>1.00</value></totalAmount>";
    for (members, is_told) in [
        (
            format!("<invoiceRows>{}</invoiceRows>{total}", row("SEK")),
            true,
        ),
        (format!("{total}<unknown/>"), true),
        (
            format!("<invoiceRows>{}</invoiceRows>{total}", row("EUR")),
            false,
        ),
        (
            format!("<invoiceRows><invoiceRow/></invoiceRows>{total}"),
            false,
        ),
        (format!("<invoiceRows>{}</invoiceRows>", row("SEK")), false),
    ] {
        let element = element(&format!("<invoice>{members}</invoice>"));
        let told = super::invoices::invoice(Members(&element));
        assert_eq!(told.is_some(), is_told, "{members}");
    }
}

#[test]
fn every_status_has_a_state_and_a_next_step() {
    let issued = NextAction::ShowQrCode {
        code: "c".to_owned(),
        app_link: "l".to_owned(),
    };
    for (word, expected, next) in [
        ("ISSUED", PaymentState::ActionRequired, issued),
        (
            "PENDING_ISSUER_ACKNOWLEDGE",
            PaymentState::Pending,
            NextAction::Wait,
        ),
        ("RESERVED", PaymentState::Authorized, NextAction::None),
        ("PAID", PaymentState::Succeeded, NextAction::None),
        ("CANCELED", PaymentState::Canceled, NextAction::None),
        ("EXPIRED", PaymentState::Canceled, NextAction::None),
        ("FAILED", PaymentState::Failed, NextAction::None),
        ("PARTIALLY_PAID", PaymentState::Unknown, NextAction::Wait),
        ("0", PaymentState::Unknown, NextAction::Wait),
    ] {
        let status = GlasePaymentStatus::from(word);
        assert_eq!(state(&status), expected, "{word}");
        assert_eq!(next_action(&status, Some("c"), Some("l")), next, "{word}");
    }
    let status = GlasePaymentStatus::Issued;
    assert_eq!(next_action(&status, Some("c"), None), NextAction::Wait);
}

#[test]
fn what_is_left_out_is_filled_in_once() {
    let Filled(first) = filled(invoice(vec![row(100, 2)], "SEK"));
    assert!(first.payment_mode.is_some() && first.acknowledgment_mode.is_some());
    let issued = first.issue_date.expect("filled in");
    assert_eq!(issued.subsec_nanosecond(), 0);
    assert_eq!(filled(first.clone()).0, first);
    assert!(written(&first).contains(&format!("<issueDate>{issued}</issueDate>")));
}

proptest! {
    #[test]
    fn an_invoice_reads_back_as_it_was_sent(totals in proptest::collection::vec(-1_000_000_i64..1_000_000_000, 1..6)) {
        let Filled(sent) = filled(invoice(totals.iter().map(|total| row(*total, 2)).collect(), "SEK"));
        let text = written(&sent);
        let read = super::invoices::invoice(Members(&element(&text))).expect("an invoice");
        prop_assert_eq!(&read, &sent);
        prop_assert_eq!(rules::content(&read).is_ok(), sent.total_amount > Decimal::ZERO);
    }

    #[test]
    fn no_amount_is_rounded(mantissa: i64, scale in 0_u32..6) {
        let value = Decimal::new(mantissa, scale);
        let currency = Currency::new("SEK");
        let digits = rules::decimals("currency", &currency).expect("known");
        if rules::exact("amount", value, digits).is_ok() {
            let mut writer = Writer::new();
            write_amount(&mut writer, "b", value, &currency);
            let text = String::from_utf8(writer.into_bytes()).expect("text");
            let whole = element(&format!("<a>{}</a>", text.split_once("?>").expect("declared").1));
            prop_assert_eq!(amount(Members(&whole), "b"), Some((value, currency)));
        } else {
            prop_assert!(value.normalize().scale() > 2);
        }
    }
}
