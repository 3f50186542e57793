//! Clock, rate limits, logs and reset.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::time::Duration;

use common::{PAYMENTS, Shop, call};
use serde_json::json;
use tillbridge_sandbox::{Fault, FaultKind, RateLimit};

const CANARY: &str = "CANARY9f3e";

#[test]
fn the_rate_limit_runs_on_the_virtual_clock() {
    let shop = Shop::open();
    shop.sandbox.stop_clock(true);
    let set = shop.control(
        "POST",
        "/glance_grow/rate_limit",
        r#"{"enabled":true,"limit":30,"burst":20}"#,
    );
    assert_eq!(
        set.json(),
        json!({"enabled": true, "limit": 30, "burst": 20})
    );
    for used in 1..=20 {
        let reply = shop.get("/transactions");
        assert_eq!(reply.status, 200);
        assert_eq!(reply.header("x-ratelimit-limit"), Some("30"));
        assert_eq!(
            reply.header("x-ratelimit-remaining"),
            Some((30 - used).to_string().as_str())
        );
    }
    let burst = shop.get("/transactions");
    assert_eq!(burst.status, 429);
    assert_eq!(burst.header("x-ratelimit-remaining"), Some("0"));
    shop.sandbox.advance(Duration::from_secs(1));
    for _ in 0..10 {
        assert_eq!(shop.get("/transactions").status, 200);
    }
    let charge = shop.charge(r#"{"amount":5,"cardToken":"tok_visa"}"#);
    assert_eq!(charge.status, 429);
    assert!(shop.sandbox.ledger().is_empty());

    let now = httpdate(charge.header("date").unwrap());
    let reset: u64 = charge.header("x-ratelimit-reset").unwrap().parse().unwrap();
    shop.sandbox.advance(Duration::from_secs(reset - now));
    assert_eq!(shop.get("/transactions").status, 200);
}

fn httpdate(text: &str) -> u64 {
    let instant = httpdate::parse_http_date(text).unwrap();
    let since = instant.duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_secs()
}

#[test]
fn without_the_switch_nothing_is_limited() {
    let shop = Shop::open();
    let mut connection = shop.connect();
    for _ in 0..150 {
        shop.send_on(&mut connection, "GET", "/transactions", "");
        let reply = connection.reply();
        assert_eq!(reply.status, 200);
        assert_eq!(reply.header("x-ratelimit-remaining"), Some("100"));
    }
    assert_eq!(RateLimit::default().burst, 20);
}

#[test]
fn the_clock_moves_what_is_made_after_it() {
    let shop = Shop::open();
    let stopped = shop.control(
        "POST",
        "/clock",
        r#"{"stopped":true,"set":"2024-03-20T14:30:00.75Z"}"#,
    );
    assert_eq!(stopped.json()["now"], "2024-03-20T14:30:00.75Z");
    shop.charged("1");
    let moved = shop.control("POST", "/clock", r#"{"advance_s":3600}"#);
    assert_eq!(moved.json(), shop.control("GET", "/clock", "").json());
    shop.charged("2");
    let rows = shop.get("/transactions").json();
    assert_eq!(rows["data"][0]["createdAt"], "2024-03-20T15:30:00Z");
    assert_eq!(rows["data"][1]["createdAt"], "2024-03-20T14:30:00Z");
    for wrong in [r#"{"advance_s":-1}"#, "{}", r#"{"advance":1}"#, "x"] {
        assert_eq!(shop.control("POST", "/clock", wrong).status, 400, "{wrong}");
    }
}

#[test]
fn no_log_shows_a_key_or_a_token() {
    let shop = Shop::open();
    let url = shop.sandbox.url();
    let token = format!("tok_{CANARY}");
    let key = format!("glnc_sk_{CANARY}");
    shop.charge(&format!(
        r#"{{"amount":5,"cardToken":"{token}","description":"paid {token} by {key} 4242 4242 4242 4242"}}"#
    ));
    let bearer = format!("Bearer {key}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("x-api-key", CANARY),
        ("cookie", CANARY),
        ("content-type", "application/json"),
    ];
    let target = format!("{PAYMENTS}/transactions/{token}?api_key={CANARY}&q={key}");
    call(&url, "GET", &target, &headers, "");
    let charge = format!("{PAYMENTS}/charge");
    let half_json = format!(r#"{{"cardToken":"{token}""#);
    call(&url, "POST", &charge, &headers, &half_json);
    let other_names =
        format!(r#"{{"card_token":"{CANARY}","nested":[{{"Password":"{CANARY}"}}]}}"#);
    call(&url, "POST", &charge, &headers, &other_names);

    let requests = shop.control("GET", "/requests", "");
    assert_eq!(requests.json()["requests"].as_array().unwrap().len(), 4);
    let ledger = shop.control("GET", "/ledger", "");
    assert_eq!(ledger.json()["entries"][0]["amount"], "5");
    let debug = format!("{:?} {:?}", shop.sandbox.requests(), shop.sandbox.ledger());
    for shown in [&requests.body, &ledger.body, &debug] {
        for secret in [CANARY, "4242 4242", shop.sandbox.glance_grow_key()] {
            assert!(!shown.contains(secret), "{secret} in {shown}");
        }
    }
    let first = requests.json()["requests"][0].clone();
    assert_eq!(first["headers"]["authorization"], "Bearer [redacted]");
    assert_eq!(first["body"]["cardToken"], "[redacted]");
    assert_eq!(first["body"]["amount"], 5);
    assert_eq!(first["operation"], "charge");
}

#[test]
fn reset_forgets_everything() {
    let shop = Shop::open();
    shop.charged("5");
    shop.sandbox.seed_glance_grow(10).unwrap();
    shop.sandbox.fault(Fault::new(FaultKind::Stall)).unwrap();
    shop.sandbox.limit_glance_grow(RateLimit {
        enabled: true,
        limit: 1,
        burst: 1,
    });
    shop.sandbox.advance(Duration::from_secs(1_000_000));
    assert_eq!(shop.control("POST", "/reset", "").status, 200);
    assert!(shop.sandbox.ledger().is_empty());
    assert!(shop.sandbox.requests().is_empty());
    assert!(shop.sandbox.armed_faults().is_empty());
    for _ in 0..3 {
        let reply = shop.get("/transactions");
        assert_eq!(reply.json()["pagination"]["total"], 0);
        let sent = httpdate(reply.header("date").unwrap());
        let now = std::time::SystemTime::now();
        let now = now.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
        assert!(now.abs_diff(sent) < 100);
    }
}

#[test]
fn unknown_control_calls_are_told_so() {
    let shop = Shop::open();
    for (method, path) in [
        ("GET", "/nothing"),
        ("POST", "/ledger"),
        ("POST", "/elsewhere/transactions"),
        ("GET", "/glance_grow/transactions"),
        ("GET", ""),
    ] {
        assert_eq!(
            shop.control(method, path, "").status,
            404,
            "{method} {path}"
        );
    }
    let many = shop.control("POST", "/glance_grow/transactions", r#"{"count":1000000}"#);
    assert_eq!(many.status, 400);
    let huge = "x".repeat(2 * 1024 * 1024);
    let mut connection = shop.connect();
    shop.send_on(&mut connection, "POST", "/charge", &huge);
    assert!(!connection.rest().0.starts_with(b"HTTP/1.1 200"));
    assert_eq!(
        call(&shop.sandbox.url(), "GET", "/elsewhere", &[], "").status,
        404
    );
}
