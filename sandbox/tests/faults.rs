//! What each fault does on the wire and to the ledger.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::time::{Duration, Instant};

use common::{Connection, End, Shop};
use tillbridge_sandbox::{Fault, FaultKind, GarbageForm};

const CHARGE: &str = r#"{"amount":5,"cardToken":"tok_visa"}"#;

fn armed(fault: Fault) -> Shop {
    let shop = Shop::open();
    shop.sandbox.fault(fault).unwrap();
    shop
}

fn on_charge(kind: FaultKind) -> Fault {
    Fault::new(kind).on("glance_grow", "charge")
}

/// Sends a charge and returns everything that comes back.
fn charged(shop: &Shop) -> (String, End) {
    let (bytes, end) = shop.send("POST", "/charge", CHARGE).rest();
    (String::from_utf8_lossy(&bytes).into_owned(), end)
}

fn charges(shop: &Shop) -> usize {
    shop.sandbox.ledger().len()
}

/// The next charge goes through.
fn is_over(shop: &Shop) {
    assert!(shop.sandbox.armed_faults().is_empty());
    let before = charges(shop);
    assert_eq!(shop.charge(CHARGE).status, 200);
    assert_eq!(charges(shop), before + 1);
}

#[test]
fn refuse_connection_reads_nothing() {
    let shop = armed(Fault::new(FaultKind::RefuseConnection).times(2));
    for _ in 0..2 {
        let (bytes, _) = shop.connect().rest();
        assert!(bytes.is_empty());
    }
    assert!(shop.sandbox.requests().is_empty());
    is_over(&shop);
}

#[test]
fn close_before_reading_hits_only_its_operation() {
    let shop = armed(on_charge(FaultKind::CloseBeforeReading));
    let mut kept = shop.connect();
    shop.send_on(&mut kept, "GET", "/transactions", "");
    assert_eq!(kept.reply().status, 200);
    shop.send_on(&mut kept, "POST", "/charge", CHARGE);
    // Unread bytes make the system answer with a reset.
    assert_eq!(kept.rest(), (Vec::new(), End::Reset));
    assert_eq!(shop.sandbox.requests().len(), 1);
    assert_eq!(charges(&shop), 0);
    is_over(&shop);
}

#[test]
fn close_before_reading_reaches_a_connection_that_waits() {
    let shop = Shop::open();
    let mut kept = shop.connect();
    shop.send_on(&mut kept, "POST", "/charge", CHARGE);
    assert_eq!(kept.reply().status, 200);
    shop.sandbox
        .fault(on_charge(FaultKind::CloseBeforeReading))
        .unwrap();
    shop.send_on(&mut kept, "POST", "/charge", CHARGE);
    assert_eq!(kept.rest(), (Vec::new(), End::Reset));
    assert_eq!(charges(&shop), 1);
}

#[test]
fn close_after_reading_does_not_act() {
    let shop = armed(on_charge(FaultKind::CloseAfterReading));
    assert_eq!(charged(&shop), (String::new(), End::Closed));
    assert_eq!(charges(&shop), 0);
    let request = &shop.sandbox.requests()[0];
    assert_eq!(request.fault, Some("close_after_reading"));
    assert_eq!(request.status, None);
    is_over(&shop);
}

#[test]
fn act_then_close_acts() {
    let shop = armed(on_charge(FaultKind::ActThenClose).times(2));
    assert_eq!(charged(&shop), (String::new(), End::Closed));
    assert_eq!(charged(&shop), (String::new(), End::Closed));
    assert_eq!(charges(&shop), 2);
    assert_eq!(shop.sandbox.requests()[0].status, Some(200));
    is_over(&shop);
}

#[test]
fn act_then_close_can_reset() {
    let mut fault = on_charge(FaultKind::ActThenClose);
    fault.reset = Some(true);
    let shop = armed(fault);
    assert_eq!(charged(&shop), (String::new(), End::Reset));
    assert_eq!(charges(&shop), 1);
}

#[test]
fn truncate_cuts_at_the_exact_byte() {
    let shop = Shop::open();
    for at in [0, 1, 12, 40, 150] {
        let mut fault = on_charge(FaultKind::Truncate);
        fault.at_byte = Some(at);
        shop.sandbox.fault(fault).unwrap();
        let (text, end) = charged(&shop);
        assert_eq!((text.len(), end), (at, End::Closed));
        assert!("HTTP/1.1 200 OK\r\n".starts_with(&text[..at.min(17)]));
    }
    for (at, body) in [(Some(0), ""), (Some(9), "{\"data\":{")] {
        let mut fault = on_charge(FaultKind::Truncate);
        fault.at_body_byte = at;
        shop.sandbox.fault(fault).unwrap();
        let (text, _) = charged(&shop);
        assert!(text.ends_with(&format!("\r\n\r\n{body}")), "{text}");
    }
    assert_eq!(charges(&shop), 7);
    is_over(&shop);
}

#[test]
fn wrong_length_promises_more_or_less() {
    let shop = Shop::open();
    for delta in [None, Some(-3)] {
        let mut fault = on_charge(FaultKind::WrongLength);
        fault.length_delta = delta;
        shop.sandbox.fault(fault).unwrap();
        let (text, end) = charged(&shop);
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let stated: i64 = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .unwrap()
            .parse()
            .unwrap();
        assert_eq!(
            stated - i64::try_from(body.len()).unwrap(),
            delta.unwrap_or(16)
        );
        assert!(body.ends_with("}}"));
        assert_eq!(end, End::Closed);
    }
    assert_eq!(charges(&shop), 2);
}

#[test]
fn slow_acts_at_once_and_answers_late() {
    let mut fault = on_charge(FaultKind::Slow);
    fault.delay_ms = Some(200);
    let shop = armed(fault);
    let begun = Instant::now();
    let mut waiting = shop.send("POST", "/charge", CHARGE);
    until(&shop, |shop| charges(shop) == 1);
    assert_eq!(waiting.reply().status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(200));
}

#[test]
fn stalls_keep_the_connection_open_in_silence() {
    let shop = Shop::open();
    for (kind, acted) in [(FaultKind::Stall, 0), (FaultKind::ActThenStall, 1)] {
        shop.sandbox.fault(on_charge(kind)).unwrap();
        let mut waiting = shop.send("POST", "/charge", CHARGE);
        until(&shop, |shop| shop.sandbox.armed_faults().is_empty());
        assert!(waiting.is_silent(Duration::from_millis(50)));
        assert_eq!(charges(&shop), acted);
    }
    is_over(&shop);
}

#[test]
fn garbage_is_broken_json_or_no_http() {
    let shop = armed(on_charge(FaultKind::Garbage));
    let reply = shop.charge(CHARGE);
    assert_eq!(reply.status, 200);
    assert!(serde_json::from_str::<serde_json::Value>(&reply.body).is_err());
    let mut fault = on_charge(FaultKind::Garbage);
    fault.form = Some(GarbageForm::Bytes);
    shop.sandbox.fault(fault).unwrap();
    let (text, end) = charged(&shop);
    assert!(!text.is_empty() && !text.starts_with("HTTP"));
    assert_eq!(end, End::Closed);
    assert_eq!(charges(&shop), 2);
    is_over(&shop);
}

#[test]
fn an_html_page_is_not_acted_on() {
    let mut fault = on_charge(FaultKind::HtmlError);
    fault.status = Some(503);
    fault.retry_after = Some(7);
    let shop = armed(fault);
    let reply = shop.charge(CHARGE);
    assert_eq!(reply.status, 503);
    assert_eq!(reply.header("content-type"), Some("text/html"));
    assert_eq!(reply.header("retry-after"), Some("7"));
    assert!(reply.body.starts_with("<!DOCTYPE html>"));
    assert_eq!(charges(&shop), 0);
}

#[test]
fn rate_limited_has_the_provider_headers() {
    let mut fault = Fault::new(FaultKind::RateLimited);
    fault.reset_s = Some(13);
    let shop = armed(fault);
    let set = r#"{"stopped":true,"set":"2024-03-21T15:59:47Z"}"#;
    assert_eq!(shop.control("POST", "/clock", set).status, 200);
    let reply = shop.charge(CHARGE);
    assert_eq!(reply.status, 429);
    assert_eq!(reply.json()["error"]["code"], "RATE_LIMIT_EXCEEDED");
    assert_eq!(reply.header("date"), Some("Thu, 21 Mar 2024 15:59:47 GMT"));
    assert_eq!(reply.header("x-ratelimit-remaining"), Some("0"));
    assert_eq!(reply.header("x-ratelimit-reset"), Some("1711036800"));
    assert_eq!(reply.header("retry-after"), None);
    assert_eq!(charges(&shop), 0);
}

#[test]
fn server_errors_may_have_acted() {
    let shop = Shop::open();
    for (acted, after) in [(None, 0), (Some(false), 0), (Some(true), 1)] {
        let mut fault = on_charge(FaultKind::ServerError);
        fault.acted = acted;
        shop.sandbox.fault(fault).unwrap();
        let reply = shop.charge(CHARGE);
        assert_eq!(reply.status, 500);
        assert_eq!(reply.json()["error"]["code"], "UNKNOWN_ERROR");
        assert_eq!(charges(&shop), after);
    }
}

#[test]
fn faults_that_make_no_sense_are_refused() {
    let shop = Shop::open();
    let arm = |body: &str| {
        let reply = shop.control("POST", "/faults", body);
        assert_eq!(reply.status, 400, "{body}");
        reply.json()["error"].as_str().unwrap().to_owned()
    };
    assert!(arm(r#"{"fault":"explode"}"#).contains("refuse_connection"));
    assert!(arm(r#"{"fault":"slow","operation":"capture"}"#).contains("list_transactions"));
    assert!(arm(r#"{"fault":"slow","provider":"elsewhere"}"#).contains("elsewhere"));
    assert!(arm(r#"{"fault":"slow","dealy_ms":5}"#).contains("dealy_ms"));
    assert!(arm(r#"{"fault":"stall","delay_ms":5}"#).contains("delay_ms"));
    assert!(shop.sandbox.armed_faults().is_empty());
}

#[test]
fn faults_leave_control_calls_alone() {
    let shop = Shop::open();
    for kind in ["close_before_reading", "close_after_reading", "stall"] {
        let reply = shop.control("POST", "/faults", &format!(r#"{{"fault":"{kind}"}}"#));
        assert_eq!(reply.status, 200);
    }
    let armed = shop.control("GET", "/faults", "").json();
    assert_eq!(armed["armed"].as_array().unwrap().len(), 3);
    let cleared = shop.control("DELETE", "/faults", "").json();
    assert_eq!(cleared["armed"], serde_json::json!([]));
    is_over(&shop);
}

#[test]
fn a_dropped_sandbox_closes_its_connections() {
    let shop = Shop::open();
    shop.sandbox.fault(Fault::new(FaultKind::Stall)).unwrap();
    let mut waiting: Connection = shop.send("POST", "/charge", CHARGE);
    until(&shop, |shop| shop.sandbox.armed_faults().is_empty());
    drop(shop);
    assert!(waiting.rest().0.is_empty());
}

/// Waits, at most a while, for something that another thread does.
fn until(shop: &Shop, happened: impl Fn(&Shop) -> bool) {
    let begun = Instant::now();
    while !happened(shop) {
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "it never happened"
        );
        std::thread::yield_now();
    }
}
