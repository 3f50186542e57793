//! Glase: what becomes of an invoice, and where the money goes.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use common::Shop;
use common::glase::{
    ask, buyer, cancel, commit, debit, done, envelope, named, paid, pass, post, preliminary,
    refund, reserved, send, status, step, still, terminal, till, update, webshop,
};
use serde_json::json;
use tillbridge_sandbox::{
    Fault, FaultKind, GlaseBehaviour, GlaseExcess, GlaseLapsed, GlasePayer, GlaseStep,
};

/// The ledger, with a mark before what is only held.
fn moved(shop: &Shop) -> Vec<String> {
    let ledger = shop.sandbox.ledger();
    ledger
        .iter()
        .map(|entry| {
            let mark = if entry.hold { "~" } else { "" };
            let sign = if entry.original_transaction_id.is_some() {
                "-"
            } else {
                ""
            };
            assert_eq!(
                (entry.currency.as_str(), entry.marker.as_deref()),
                ("SEK", Some("ride-1"))
            );
            format!("{mark}{} {sign}{}", entry.operation, entry.amount)
        })
        .collect()
}

#[test]
fn a_ride_is_reserved_committed_and_partly_refunded() {
    let shop = still();
    let login = webshop(&shop);
    let sent = done(&shop, "sendInvoice", &login, &preliminary("200"));
    let reference = sent.text("invoiceReference");
    assert_eq!(
        sent.text("invoiceQRCode"),
        format!("HTTP://SEQR.SE/R{reference}")
    );
    let first = status(&shop, &login, &reference);
    assert_eq!(first.state(), "ISSUED 0");
    assert!(first.0.contains("<customerTokens/>"), "{}", first.0);
    let next = status(&shop, &login, &reference);
    assert!(next.state() == "ISSUED 1" && !next.0.contains("customerTokens"));
    buyer(&shop, &reference, GlaseStep::Scan);
    assert_eq!(status(&shop, &login, &reference).state(), "ISSUED 1");
    buyer(&shop, &reference, GlaseStep::Confirm);
    assert_eq!(status(&shop, &login, &reference).state(), "RESERVED 2");
    assert_eq!(update(&shop, &login, &reference, &debit("147.50")), 0);
    assert_eq!(commit(&shop, &login, &reference, Some("147.50")), 0);
    let paid = status(&shop, &login, &reference);
    assert_eq!(paid.state(), "PAID 3");
    let ers_reference = paid.text("ersReference");
    assert_eq!(ers_reference.len(), 25);
    assert_eq!(paid.text("paymentReference"), ers_reference);
    assert_eq!(paid.text("receiverName"), "Sandbox Shop");
    assert_eq!(
        paid.text("totalAmount"),
        "<currency>SEK</currency><value>147.50</value>"
    );
    assert_eq!(commit(&shop, &login, &reference, Some("147.50")), 96);
    let document = format!(
        "<ersReference>{ers_reference}</ersReference><receiptDocument><mimeType>text/html</mimeType>\
         <receiptData>PGh0bWw+</receiptData><receiptType>PAYMENT_RECEIPT</receiptType></receiptDocument>"
    );
    assert!(
        done(&shop, "submitPaymentReceipt", &login, &document)
            .find("ersReference")
            .is_some()
    );
    let back = refund(&shop, &login, &ers_reference, "20");
    assert_eq!(back.code(), 0);
    let exceeding = refund(&shop, &login, &ers_reference, "127.51");
    assert_eq!(exceeding.code(), 98);
    assert!(
        exceeding
            .text("resultDescription")
            .starts_with("Sum of refunds")
    );
    assert_eq!(refund(&shop, &login, &ers_reference, "127.50").code(), 0);
    assert_eq!(refund(&shop, &login, &ers_reference, "0.01").code(), 98);
    assert_eq!(
        moved(&shop),
        [
            "~reserve 200",
            "commit_reservation 147.5",
            "~release -52.5",
            "refund_payment -20",
            "refund_payment -127.5"
        ]
    );
    let ledger = shop.sandbox.ledger();
    assert_eq!(ledger[3].transaction_id, back.text("ersReference"));
    assert_eq!(
        ledger[3].original_transaction_id.as_deref(),
        Some(ers_reference.as_str())
    );
    let balances = shop.control("GET", "/ledger", "").json()["balances"].clone();
    assert_eq!(balances, json!({"SEK": "0"}));
}

#[test]
fn a_payment_that_is_not_fetched_in_20_seconds_is_undone() {
    let shop = still();
    let login = webshop(&shop);
    let (kept, lost) = (
        send(&shop, &login, &debit("5")),
        send(&shop, &login, &debit("7")),
    );
    for reference in [&kept, &lost] {
        buyer(&shop, reference, GlaseStep::Confirm);
    }
    pass(&shop, 19);
    assert_eq!(status(&shop, &login, &kept).state(), "PAID 2");
    pass(&shop, 1);
    assert_eq!(moved(&shop), ["pay 5", "pay 7", "reverse -7"]);
    assert_eq!(status(&shop, &login, &lost).state(), "CANCELED 3");
    pass(&shop, 3600);
    assert_eq!(status(&shop, &login, &kept).state(), "PAID 2");
    let undone = shop.sandbox.ledger()[1].transaction_id.clone();
    assert_eq!(refund(&shop, &login, &undone, "7").code(), 23);
    let committed = reserved(&shop, &login, "9");
    assert_eq!(commit(&shop, &login, &committed, None), 0);
    pass(&shop, 20);
    assert_eq!(status(&shop, &login, &committed).state(), "CANCELED 4");
    assert_eq!(
        moved(&shop)[3..],
        ["~reserve 9", "commit_reservation 9", "reverse -9"]
    );
}

#[test]
fn a_reservation_lapses() {
    for (lapsed, word) in [
        (GlaseLapsed::Expired, "EXPIRED"),
        (GlaseLapsed::Canceled, "CANCELED"),
        (GlaseLapsed::Failed, "FAILED"),
    ] {
        let shop = still();
        let behaviour = GlaseBehaviour {
            lapsed,
            ..GlaseBehaviour::default()
        };
        shop.sandbox.behave_glase(behaviour).unwrap();
        let login = webshop(&shop);
        let unpaid = send(&shop, &login, &preliminary("3"));
        let held = reserved(&shop, &login, "4");
        pass(&shop, 59);
        assert_eq!(status(&shop, &login, &held).text("status"), "RESERVED");
        pass(&shop, 1);
        assert_eq!(moved(&shop), ["~reserve 4", "~release -4"]);
        assert_eq!(status(&shop, &login, &held).state(), format!("{word} 3"));
        assert_eq!(status(&shop, &login, &unpaid).text("status"), word);
        let code = if lapsed == GlaseLapsed::Expired {
            58
        } else {
            96
        };
        assert_eq!(commit(&shop, &login, &held, Some("4")), code);
        assert!(
            shop.sandbox
                .glase_buyer(&unpaid, GlaseStep::Confirm, GlasePayer::Usual)
                .is_err()
        );
    }
}

#[test]
fn a_commit_stays_within_what_is_reserved() {
    let shop = still();
    let login = webshop(&shop);
    let reference = reserved(&shop, &login, "100");
    for (value, code) in [("100.01", 11), ("0", 11), ("-1", 11), ("1.001", 49)] {
        assert_eq!(
            commit(&shop, &login, &reference, Some(value)),
            code,
            "{value}"
        );
    }
    let euros = "<amount><currency>EUR</currency><value>5</value></amount>";
    let rest = format!("{euros}{}", named(&reference));
    assert_eq!(ask(&shop, "commitReservation", &login, &rest).code(), 49);
    assert_eq!(update(&shop, &login, &reference, &debit("150")), 0);
    assert_eq!(commit(&shop, &login, &reference, None), 11);
    shop.sandbox
        .behave_glase(GlaseBehaviour {
            commit_above_reservation: GlaseExcess::Taken,
            commit_shows_after_s: 4,
            ..GlaseBehaviour::default()
        })
        .unwrap();
    assert_eq!(commit(&shop, &login, &reference, None), 0);
    assert_eq!(status(&shop, &login, &reference).state(), "RESERVED 2");
    assert_eq!(commit(&shop, &login, &reference, None), 96);
    pass(&shop, 23);
    assert_eq!(status(&shop, &login, &reference).state(), "PAID 3");
    assert_eq!(moved(&shop), ["~reserve 100", "commit_reservation 150"]);
    let issued = send(&shop, &login, &preliminary("5"));
    assert_eq!(commit(&shop, &login, &issued, None), 96);
    assert_eq!(commit(&shop, &login, "1", None), 54);
}

#[test]
fn a_cancel_races_with_the_buyer() {
    let shop = still();
    let login = webshop(&shop);
    let early = send(&shop, &login, &debit("5"));
    assert_eq!(cancel(&shop, &login, &early), 0);
    assert_eq!(cancel(&shop, &login, &early), 95);
    assert_eq!(step(&shop, &early, "confirm", "").status, 400);
    let during = send(&shop, &login, &debit("5"));
    buyer(&shop, &during, GlaseStep::Begin);
    assert_eq!(cancel(&shop, &login, &during), 51);
    assert_eq!(update(&shop, &login, &during, &debit("6")), 48);
    assert_eq!(step(&shop, &during, "cancel", "").status, 400);
    buyer(&shop, &during, GlaseStep::Confirm);
    assert_eq!(cancel(&shop, &login, &during), 50);
    assert_eq!(update(&shop, &login, &during, &debit("6")), 90);
    let held = reserved(&shop, &login, "8");
    assert_eq!(cancel(&shop, &login, &held), 0);
    assert_eq!(moved(&shop), ["pay 5", "~reserve 8", "~release -8"]);
    assert_eq!(update(&shop, &login, &held, &debit("6")), 95);
    let older = GlaseBehaviour {
        already_canceled_code: 55,
        ..GlaseBehaviour::default()
    };
    shop.sandbox.behave_glase(older).unwrap();
    assert_eq!(cancel(&shop, &login, &held), 55);
    assert_eq!(cancel(&shop, &login, "1"), 54);
    let wrong = GlaseBehaviour {
        already_canceled_code: 1,
        ..older
    };
    assert!(shop.sandbox.behave_glase(wrong).is_err());
}

#[test]
fn a_new_invoice_on_a_cash_register_drops_the_reservation() {
    let shop = still();
    let login = till(&shop);
    let held = reserved(&shop, &login, "8");
    let next = send(&shop, &login, &debit("9"));
    assert_eq!(moved(&shop), ["~reserve 8", "~release -8"]);
    assert_eq!(status(&shop, &login, &held).state(), "CANCELED 3");
    buyer(&shop, &next, GlaseStep::Confirm);
    send(&shop, &login, &debit("10"));
    assert_eq!(status(&shop, &login, &next).state(), "PAID 2");
}

#[test]
fn refunds_are_of_known_payments_in_their_currency() {
    let shop = still();
    let login = webshop(&shop);
    let (_, ers_reference) = paid(&shop, &login, "30");
    assert_eq!(refund(&shop, &login, "1", "5").code(), 23);
    let public = terminal("public_test_shop_terminal", "12345678");
    assert_eq!(refund(&shop, &public, &ers_reference, "5").code(), 23);
    assert_eq!(refund(&shop, &till(&shop), &ers_reference, "5").code(), 0);
    assert_eq!(refund(&shop, &login, &ers_reference, "0").code(), 11);
    let euros = debit("5").replace("SEK", "EUR");
    let rest = format!("<ersReference>{ers_reference}</ersReference>{euros}");
    assert_eq!(ask(&shop, "refundPayment", &login, &rest).code(), 49);
    let password = shop.sandbox.glase_terminal().1;
    let sales = terminal("sandbox_final_sales_terminal", password);
    let (_, final_sale) = paid(&shop, &sales, "30");
    assert_eq!(refund(&shop, &sales, &final_sale, "5").code(), 97);
    let receipt = format!("<ersReference>{final_sale}</ersReference>");
    assert_eq!(
        ask(&shop, "submitPaymentReceipt", &login, &receipt).code(),
        23
    );
}

#[test]
fn a_lost_answer_to_a_commit_can_be_looked_up() {
    let shop = still();
    let login = webshop(&shop);
    let reference = reserved(&shop, &login, "200");
    shop.sandbox
        .fault(Fault::new(FaultKind::ActThenClose).on("glase", "commit_reservation"))
        .unwrap();
    let body = format!(
        "<ext:commitReservation>{login}{}</ext:commitReservation>",
        named(&reference)
    );
    let mut connection = common::Connection::open(&shop.sandbox.url());
    connection.send(
        "POST",
        common::glase::PATH,
        &[common::glase::XML],
        &envelope(&body),
    );
    assert_eq!(connection.rest(), (Vec::new(), common::End::Closed));
    assert_eq!(status(&shop, &login, &reference).state(), "PAID 3");
    let mut acted = Fault::new(FaultKind::ServerError).on("glase", "refund_payment");
    (acted.acted, acted.code) = (Some(true), Some(90));
    shop.sandbox.fault(acted).unwrap();
    let ers_reference = status(&shop, &login, &reference).text("ersReference");
    assert_eq!(refund(&shop, &login, &ers_reference, "20").code(), 90);
    assert_eq!(
        moved(&shop),
        [
            "~reserve 200",
            "commit_reservation 200",
            "refund_payment -20"
        ]
    );
    assert_eq!(shop.control("POST", "/reset", "").status, 200);
    assert_eq!(post(&shop, &envelope(&body)).status, 200);
    assert_eq!(commit(&shop, &login, &reference, None), 54);
}
