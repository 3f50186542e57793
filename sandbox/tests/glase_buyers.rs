//! Glase: what buyers, their banks and the merchant's invoices come to.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use common::Shop;
use common::glase::{
    amount, ask, buyer, commit, debit, invoice, preliminary, refund, send, status, step, still,
    update, webshop,
};
use serde_json::{Value, json};
use tillbridge_sandbox::{GlasePayer, GlaseStep};

#[test]
fn the_bank_decides() {
    let shop = still();
    let login = webshop(&shop);
    let outcome = |mode: &str, payer: GlasePayer| {
        let timeout = "<commitReservationTimeout>60</commitReservationTimeout>";
        let reference = send(&shop, &login, &invoice(mode, "5", timeout));
        shop.sandbox
            .glase_buyer(&reference, GlaseStep::Confirm, payer)
            .unwrap();
        (status(&shop, &login, &reference).text("status"), reference)
    };
    for (mode, usual, without) in [
        ("IMMEDIATE_DEBIT", "PAID", "PAID"),
        ("RESERVATION_DESIRED", "RESERVED", "PAID"),
        ("RESERVATION_REQUIRED", "RESERVED", "FAILED"),
        (
            "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
            "RESERVED",
            "FAILED",
        ),
    ] {
        assert_eq!(outcome(mode, GlasePayer::Usual).0, usual);
        assert_eq!(outcome(mode, GlasePayer::NoReservations).0, without);
        assert_eq!(outcome(mode, GlasePayer::NoFunds).0, "FAILED");
    }
    let (_, refused) = outcome("RESERVATION_REQUIRED", GlasePayer::CommitRefused);
    assert_eq!(commit(&shop, &login, &refused, None), 12);
    assert_eq!(status(&shop, &login, &refused).text("status"), "RESERVED");
    let (_, kept) = outcome("IMMEDIATE_DEBIT", GlasePayer::NoRefunds);
    let ers_reference = status(&shop, &login, &kept).text("ersReference");
    assert_eq!(refund(&shop, &login, &ers_reference, "5").code(), 99);
    let failed = send(&shop, &login, &debit("5"));
    buyer(&shop, &failed, GlaseStep::Decline);
    assert_eq!(status(&shop, &login, &failed).state(), "FAILED 2");
}

#[test]
fn invoices_are_judged() {
    let shop = Shop::open();
    let login = webshop(&shop);
    let timeless = preliminary("5").replace("60", "0");
    let no_url = invoice(
        "IMMEDIATE_DEBIT",
        "5",
        "<notificationUrl>shop.example</notificationUrl>",
    );
    let rows = format!(
        "<invoiceRows><invoiceRow>{}</invoiceRow></invoiceRows>{}",
        amount("itemTotalAmount", "4"),
        amount("totalAmount", "5")
    );
    for (invoice, code) in [
        (String::new(), 49),
        (debit("0"), 11),
        (debit("5").replace("SEK", "USD"), 49),
        (debit("5").replace(&amount("totalAmount", "5"), &rows), 49),
        (debit("5").replace("Taxi", " "), 49),
        (timeless, 49),
        (no_url, 64),
    ] {
        assert_eq!(
            ask(&shop, "sendInvoice", &login, &invoice).code(),
            code,
            "{invoice}"
        );
    }
    let reference = send(&shop, &login, &debit("5"));
    assert_eq!(
        update(&shop, &login, &reference, &debit("5").replace("SEK", "EUR")),
        49
    );
}

#[test]
fn the_app_waits_for_the_merchant() {
    let shop = still();
    let login = webshop(&shop);
    let mode = |mode: &str| debit("12").replace("NO_ACKNOWLEDGMENT", mode);
    let asked = send(&shop, &login, &mode("REQUIRE_ACKNOWLEDGMENT"));
    assert_eq!(step(&shop, &asked, "scan", "").status, 200);
    assert_eq!(
        status(&shop, &login, &asked).state(),
        "PENDING_ISSUER_ACKNOWLEDGE 2"
    );
    assert!(
        step(&shop, &asked, "confirm", "")
            .body
            .contains("waits for updateInvoice")
    );
    assert_eq!(
        update(&shop, &login, &asked, &mode("REQUIRE_ACKNOWLEDGMENT")),
        0
    );
    assert_eq!(status(&shop, &login, &asked).state(), "ISSUED 3");
    assert_eq!(step(&shop, &asked, "confirm", "").status, 200);
    let loyal = send(&shop, &login, &mode("OPTIONAL_ACKNOWLEDGMENT"));
    let card = r#"{"tokens": [{"id": "CARD", "value": "2610", "description": "Loyalty"}]}"#;
    step(&shop, &loyal, "scan", card);
    let pending = status(&shop, &login, &loyal);
    assert_eq!(pending.state(), "PENDING_ISSUER_ACKNOWLEDGE 2");
    let token = "<token><description>Loyalty</description><id>CARD</id><status>0</status><value>2610</value></token>";
    assert_eq!(pending.text("customerTokens"), token);
    let used = "<tokens><id>CARD</id><status>1</status><value>2610</value></tokens>";
    let changed = format!("{}{used}", mode("OPTIONAL_ACKNOWLEDGMENT"));
    assert_eq!(update(&shop, &login, &loyal, &changed), 0);
    assert_eq!(
        status(&shop, &login, &loyal).text("token"),
        "<id>CARD</id><status>1</status><value>2610</value>"
    );
    let silent = debit("5").replace(
        "<acknowledgmentMode>NO_ACKNOWLEDGMENT</acknowledgmentMode>",
        "",
    );
    let silent = send(&shop, &login, &silent);
    assert!(
        step(&shop, &silent, "confirm", "")
            .body
            .contains("no acknowledgmentMode")
    );
    assert_eq!(step(&shop, &silent, "confirm", card).status, 400);
    assert_eq!(step(&shop, &silent, "explode", "").status, 404);
    assert_eq!(step(&shop, "1", "scan", "").status, 404);
}

#[test]
fn the_merchant_is_prompted_by_a_bare_post() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify?t=9b7d", listener.local_addr().unwrap());
    let taken = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            reader.read_line(&mut head).unwrap();
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        reader.get_mut().write_all(answer).unwrap();
        head
    });
    let shop = still();
    let login = webshop(&shop);
    let rest = format!("<notificationUrl>{url}</notificationUrl>");
    let reference = send(&shop, &login, &invoice("IMMEDIATE_DEBIT", "5", &rest));
    let said = step(&shop, &reference, "confirm", "").json();
    assert_eq!(said["deliveries"], json!([{"status": 200}]));
    assert_eq!(said["invoice"]["status"], "PAID");
    let head = taken.join().unwrap().to_lowercase();
    assert!(
        head.starts_with("post /notify?t=9b7d http/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.contains("content-length: 0\r\n") && !head.contains("content-type"),
        "{head}"
    );
    let gone = step(
        &shop,
        &send(&shop, &login, &invoice("IMMEDIATE_DEBIT", "5", &rest)),
        "cancel",
        "",
    );
    assert!(
        gone.json()["deliveries"][0]["error"].is_string(),
        "{}",
        gone.body
    );
    let secure = "<notificationUrl>https://shop.example/n</notificationUrl>";
    let secure = send(&shop, &login, &invoice("IMMEDIATE_DEBIT", "5", secure));
    let said = step(&shop, &secure, "confirm", "").json();
    assert_eq!(
        said["deliveries"][0]["error"],
        "url must begin with http://"
    );
    let quiet = send(&shop, &login, &invoice("IMMEDIATE_DEBIT", "5", &rest));
    let said = step(&shop, &quiet, "confirm", r#"{"notify": false}"#).json();
    assert_eq!(said["deliveries"], Value::Array(Vec::new()));
}
