//! Whatever is slow, a call returns by its deadline.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};
use tillbridge::{Call, ErrorKind, connect};
use tillbridge_sandbox::{Fault, FaultKind};
use tillbridge_tests::stage::{Stage, call_within};
use tillbridge_tests::wire::{Wire, read_request};

const DEADLINE: Duration = Duration::from_millis(150);
/// What a call may take beyond its deadline.
const GRACE: Duration = Duration::from_millis(50);

/// Plays the slow server on one connection, until the client leaves.
type Slow = fn(TcpStream);

/// Writes byte by byte, as fast as it goes, and never comes to the end.
fn drip(mut stream: TcpStream, head: &[u8]) {
    let _ = stream.set_nodelay(true);
    let endless = head.iter().copied().chain(std::iter::repeat(b' '));
    for byte in endless {
        // The client reads each byte alone, and leaves some time.
        thread::yield_now();
        if stream.write_all(&[byte]).is_err() {
            return;
        }
    }
}

fn until_gone(mut stream: TcpStream) {
    while stream.read(&mut [0; 1024]).is_ok_and(|count| count > 0) {}
}

#[test]
fn a_call_returns_by_its_deadline_whatever_is_slow() {
    let slow: &[(&str, &str, Slow)] = &[
        ("no answer", "http", until_gone),
        ("a slow TLS handshake", "https", until_gone),
        ("a slow body", "http", |mut stream| {
            let _ = read_request(&mut stream);
            drip(
                stream,
                b"HTTP/1.1 200 OK\r\ncontent-length: 8000000\r\n\r\n",
            );
        }),
        ("a slow head", "http", |mut stream| {
            let _ = read_request(&mut stream);
            let _ = stream.write_all(b"HTTP/1.1 200 O");
            until_gone(stream);
        }),
    ];
    for (name, scheme, play) in slow {
        let wire = Wire::listen();
        let url = wire.base_url().replace("http", scheme);
        let play = *play;
        thread::spawn(move || play(wire.accept()));
        let options = json!({"base_url": url, "retries": 3});
        assert_timeout(name, &options, "charge", &charge());
    }
}

#[test]
fn waiting_to_repeat_ends_by_the_deadline() {
    for kind in [
        FaultKind::RateLimited,
        FaultKind::ServerError,
        FaultKind::HtmlError,
    ] {
        let stage = Stage::new();
        let fault = Fault {
            retry_after: Some(30),
            times: 100,
            ..Fault::new(kind)
        };
        stage.sandbox.fault(fault).expect("a good fault");
        let begun = Instant::now();
        let client = stage.client("glance_grow", None, json!({"retries": 10}));
        let call = Call::new(Some(DEADLINE));
        let result = call_within(&client, "list_transactions", &json!({}), &call);
        assert!(result.is_err(), "{kind:?}");
        assert!(
            begun.elapsed() < DEADLINE + GRACE,
            "{kind:?}: {:?}",
            begun.elapsed()
        );
    }
}

#[test]
fn a_host_that_takes_no_connection_ends_by_the_deadline() {
    // A full backlog: the kernel answers no more greetings.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let held: Vec<_> = std::iter::from_fn(|| {
        TcpStream::connect_timeout(&address, Duration::from_millis(100)).ok()
    })
    .take(5_000)
    .collect();
    assert!(held.len() < 5_000, "the backlog is never full");
    let options = json!({"base_url": format!("http://{address}"), "retries": 3});
    assert_timeout("no connection", &options, "charge", &charge());
}

fn charge() -> Value {
    json!({"amount": "58.50", "currency": "ILS", "card_token": "tok_visa", "description": "slow"})
}

fn assert_timeout(name: &str, options: &Value, operation: &str, input: &Value) {
    let options = options.to_string();
    let client = connect(
        "glance_grow",
        br#"{"api_key":"glnc_sk_x"}"#,
        options.as_bytes(),
    );
    let client = client.expect("good options");
    let begun = Instant::now();
    let error = call_within(&client, operation, input, &Call::new(Some(DEADLINE)));
    let took = begun.elapsed();
    let kind = error.expect_err("it is too slow").kind();
    assert!(
        matches!(kind, ErrorKind::Timeout | ErrorKind::OutcomeUnknown),
        "{name}: {kind:?}"
    );
    assert!(took < DEADLINE + GRACE, "{name}: {took:?}");
    assert!(took >= DEADLINE, "{name} ended early: {took:?}");
}
