//! Whatever is slow, a call returns by its deadline.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;
use tillbridge::{Call, Client, ErrorKind, Outcome, PaymentError, connect};
use tillbridge_sandbox::{Fault, FaultKind};
use tillbridge_tests::punctual::in_time;
use tillbridge_tests::stage::{Stage, call, call_within};
use tillbridge_tests::wire::{Wire, read_request};

const DEADLINE: Duration = Duration::from_millis(150);

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
        thread::spawn(move || {
            loop {
                play(wire.accept());
            }
        });
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
            times: 1000,
            ..Fault::new(kind)
        };
        stage.sandbox.fault(fault).expect("a good fault");
        let (result, _) = in_time(&format!("{kind:?}"), DEADLINE, || {
            let client = stage.client("glance_grow", None, json!({"retries": 10}));
            let call = Call::new(Some(DEADLINE));
            call_within(&client, "list_transactions", &json!({}), &call)
        });
        assert!(result.is_err(), "{kind:?}");
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

#[test]
fn flows_that_wait_for_somebody_end_by_the_deadline() {
    let stage = Stage::new();
    let glase = stage.client("glase", None, json!({}));
    let globiance = stage.client("globiance_pay", None, json!({}));
    let invoice = json!({
        "title": "Tea", "total_amount": "50", "currency": "SEK",
        "invoice_rows": [{"item_description": "Tea", "item_quantity": "1", "item_total_amount": "50"}],
    });
    let checkout = json!({
        "amount": "50", "currency": "USD", "item_id": "acquirer-1",
        "items": [{"item_name": "Tea", "price": "50", "qty": "1", "tax_rate": "0"}],
    });
    let made = |client: &Client, operation: &str, input: &Value| {
        call(client, operation, input).expect("it is made")
    };
    let reserve = json!({"invoice": invoice, "commit_reservation_timeout": 3600});
    let reservation = made(&glase, "reserve", &reserve);
    let checkout = made(&globiance, "create_checkout", &checkout)["checkout_id"].clone();
    for (client, operation, input) in [
        (
            &glase,
            "wait_until_reserved",
            json!({"reservation": reservation}),
        ),
        (
            &glase,
            "wait_until_reserved",
            json!({"reservation": reservation, "poll_interval": 20}),
        ),
        (
            &globiance,
            "wait_for_checkout",
            json!({"checkout_id": checkout}),
        ),
        (
            &globiance,
            "wait_for_checkout",
            json!({"checkout_id": checkout, "poll_interval": 20}),
        ),
    ] {
        let (ended, _) = in_time(operation, DEADLINE, || {
            call_within(client, operation, &input, &Call::new(Some(DEADLINE)))
        });
        assert_undecided(operation, ended);
    }
    let pay = json!({"invoice": invoice});
    let paying = made(&glase, "pay", &pay);
    let input = json!({"invoice_reference": paying["invoice_reference"], "poll_interval": 20});
    let operation = "wait_until_paid";
    let (ended, _) = in_time(operation, DEADLINE, || {
        call_within(&glase, operation, &input, &Call::new(Some(DEADLINE)))
    });
    assert_undecided(operation, ended);
}

/// What was last seen, where somebody still has to act; else the deadline's error.
fn assert_undecided(operation: &str, ended: Result<Value, PaymentError>) {
    match ended {
        Err(error) => assert_eq!(error.kind(), ErrorKind::Timeout, "{operation}: {error}"),
        Ok(seen) => assert!(
            seen["state"] == "action_required" || seen["state"] == "pending",
            "{operation}: {seen}"
        ),
    }
}

#[test]
fn a_full_pool_is_waited_for_until_the_deadline() {
    let wire = Wire::listen();
    let options = json!({"base_url": wire.base_url(), "max_connections": 1}).to_string();
    let client = connect(
        "glance_grow",
        br#"{"api_key":"glnc_sk_x"}"#,
        options.as_bytes(),
    );
    let client = client.expect("good options");
    let busy = Call::new(None);
    let (ended, end) = std::sync::mpsc::channel();
    client.start(
        "charge",
        charge().to_string().as_bytes(),
        &busy,
        move |result| {
            let _ = ended.send(result.is_err());
        },
    );
    let mut stream = wire.accept();
    read_request(&mut stream).expect("a request");
    let reading = json!({"transaction_id": "txn_1"});
    for (operation, input) in [("charge", charge()), ("get_transaction", reading)] {
        let (ended, took) = in_time(operation, DEADLINE, || {
            call_within(&client, operation, &input, &Call::new(Some(DEADLINE)))
        });
        let error = ended.expect_err("no connection");
        assert_eq!(
            (error.kind(), error.context().outcome),
            (ErrorKind::Timeout, Outcome::NotSent),
            "{operation}"
        );
        assert!(took >= DEADLINE, "{operation} ended early: {took:?}");
    }
    drop(stream);
    assert_eq!(end.recv(), Ok(true));
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
    let (ended, took) = in_time(name, DEADLINE, || {
        call_within(&client, operation, input, &Call::new(Some(DEADLINE)))
    });
    let kind = ended.expect_err("it is too slow").kind();
    assert!(
        matches!(kind, ErrorKind::Timeout | ErrorKind::OutcomeUnknown),
        "{name}: {kind:?}"
    );
    assert!(took >= DEADLINE, "{name} ended early: {took:?}");
}
