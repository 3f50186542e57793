//! What leaves this machine, when, and what is said when it does not.

use std::io::Write;
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};
use tillbridge::{
    Call, Client, ClientOptions, ErrorKind, GlanceGrow, GrowGetTransactionRequest,
    GrowListTransactionsRequest, Outcome, PaymentError, RetryAdvice, connect,
};
use tillbridge_tests::wire::{Wire, answer, approved, expect_request};
use tillbridge_tests::{at, charge, credentials, grow};

const CHARGE: &[u8] =
    br#"{"amount":"58.50","currency":"ILS","card_token":"tok_visa","description":"m"}"#;

fn read(id: &str) -> GrowGetTransactionRequest {
    GrowGetTransactionRequest {
        transaction_id: id.to_owned(),
    }
}

fn kind_and_outcome<T: std::fmt::Debug>(result: Result<T, PaymentError>) -> (ErrorKind, Outcome) {
    let error = result.expect_err("an error");
    (error.kind(), error.context().outcome)
}

/// A client whose calls can be cancelled.
fn named(base_url: &str, options: &str) -> Client {
    let options = format!(r#"{{"base_url":"{base_url}","retries":0{options}}}"#);
    connect(
        "glance_grow",
        br#"{"api_key":"glnc_sk_x"}"#,
        options.as_bytes(),
    )
    .expect("good options")
}

/// Starts a charge and gives the channel on which its error's kind and outcome come.
fn start(
    client: &Client,
    call: &std::sync::Arc<Call>,
) -> mpsc::Receiver<Option<(ErrorKind, Outcome)>> {
    let (sender, receiver) = mpsc::channel();
    client.start("charge", CHARGE, call, move |result| {
        let error = result
            .err()
            .map(|error| (error.kind(), error.context().outcome));
        sender.send(error).expect("the test waits");
    });
    receiver
}

/// Answers with more than any socket buffer holds: writing fails unless the client still reads.
fn assert_read_to_the_end(stream: &mut TcpStream) {
    let padding = " ".repeat(7 * 1024 * 1024);
    answer(stream, "", &format!("{padding}{}", approved("txn_1")));
}

#[test]
fn a_charge_cancelled_after_it_left_is_unknown_and_runs_to_its_end() {
    let wire = Wire::listen();
    let client = named(&wire.base_url(), "");
    let call = Call::new(None);
    let result = start(&client, &call);
    let mut stream = wire.accept();
    expect_request(&mut stream);
    call.cancel();
    assert_eq!(
        result.recv(),
        Ok(Some((ErrorKind::OutcomeUnknown, Outcome::Unknown)))
    );
    assert_read_to_the_end(&mut stream);
}

#[test]
fn a_charge_cancelled_or_out_of_time_while_it_waits_for_a_connection_was_not_sent() {
    let wire = Wire::listen();
    let client = named(&wire.base_url(), r#","max_connections":1"#);
    let first = start(&client, &Call::new(None));
    let mut stream = wire.accept();
    expect_request(&mut stream);
    let cancelled = Call::new(None);
    let second = start(&client, &cancelled);
    let third = start(&client, &Call::new(Some(Duration::from_millis(50))));
    assert_eq!(
        third.recv(),
        Ok(Some((ErrorKind::Timeout, Outcome::NotSent)))
    );
    cancelled.cancel();
    assert_eq!(
        second.recv(),
        Ok(Some((ErrorKind::Cancelled, Outcome::NotSent)))
    );
    answer(&mut stream, "", &approved("txn_1"));
    assert_eq!(first.recv(), Ok(None));
    let fourth = start(&client, &Call::new(None));
    assert!(expect_request(&mut stream).contains("/grow/payments/charge"));
    answer(&mut stream, "", &approved("txn_4"));
    assert_eq!(fourth.recv(), Ok(None));
}

#[test]
fn a_charge_whose_deadline_passes_after_it_left_is_unknown() {
    let wire = Wire::listen();
    let options = ClientOptions {
        deadline: Some(Duration::from_secs(1)),
        ..at(&wire.base_url())
    };
    let client = GlanceGrow::new(credentials(), options).expect("good options");
    let begun = Instant::now();
    let error = client.charge(charge("late")).expect_err("nobody answers");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::OutcomeUnknown, Outcome::Unknown)
    );
    assert!(begun.elapsed() < Duration::from_secs(3));
}

#[test]
fn a_dropped_future_does_not_tear_down_a_charge_that_left() {
    let wire = Wire::listen();
    let client = tillbridge::aio::GlanceGrow::new(credentials(), at(&wire.base_url()))
        .expect("good options");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let (left, arrived) = tokio::sync::oneshot::channel();
    let server = thread::spawn(move || {
        let mut stream = wire.accept();
        expect_request(&mut stream);
        left.send(()).expect("the test waits");
        (wire, stream)
    });
    runtime.block_on(async {
        let mut charging = std::pin::pin!(client.charge(charge("dropped")));
        tokio::select! {
            result = charging.as_mut() => panic!("{result:?}"),
            arrived = arrived => arrived.expect("it arrives"),
        }
    });
    let (_wire, mut stream) = server.join().expect("no panic");
    assert_read_to_the_end(&mut stream);
}

#[test]
fn where_nobody_listens_nothing_was_sent_and_repeating_is_safe() {
    let closed = Wire::listen().base_url();
    let error = grow(&closed)
        .charge(charge("nobody"))
        .expect_err("nobody listens");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::Transport, Outcome::NotSent)
    );
    assert!(matches!(error.context().retry, RetryAdvice::After { .. }));
    assert!(error.attempt().is_none());
}

#[test]
fn an_answer_smuggled_behind_another_is_never_taken_for_one_of_the_next_call() {
    let wire = Wire::listen();
    let client = grow(&wire.base_url());
    let server = thread::spawn(move || {
        let mut first = wire.accept();
        expect_request(&mut first);
        let forged = approved("txn_forged");
        let behind = format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{forged}",
            forged.len()
        );
        let own = approved("txn_1");
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", own.len());
        // In one piece, so that it has come before the next call can begin.
        first
            .write_all(format!("{head}{own}{behind}").as_bytes())
            .expect("a connection");
        let mut second = wire.accept();
        expect_request(&mut second);
        answer(&mut second, "", &approved("txn_2"));
    });
    for id in ["txn_1", "txn_2"] {
        let found = client.get_transaction(read(id)).expect("an answer");
        assert_eq!(found.transaction_id, id);
    }
    server.join().expect("no panic");
}

#[test]
fn an_answer_beyond_the_limit_is_not_read_to_its_end() {
    let wire = Wire::listen();
    let client = grow(&wire.base_url());
    let server = thread::spawn(move || {
        let mut stream = wire.accept();
        expect_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");
        let mut sent = 0_u64;
        // Ends when the client leaves.
        while stream.write_all(&[b' '; 4096]).is_ok() {
            sent += 4096;
        }
        sent
    });
    let result = client.get_transaction(read("txn_1"));
    assert_eq!(
        kind_and_outcome(result),
        (ErrorKind::Protocol, Outcome::Unknown)
    );
    let sent = server.join().expect("no panic");
    assert!(sent < 32 * 1024 * 1024, "{sent} bytes were taken");
}

#[test]
fn a_used_up_allowance_holds_the_next_call_back() {
    let wire = Wire::listen();
    let client = grow(&wire.base_url());
    let server = thread::spawn(move || {
        let mut stream = wire.accept();
        for _ in 0..2 {
            expect_request(&mut stream);
            let headers = "x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 1\r\n";
            answer(&mut stream, headers, &approved("txn_1"));
        }
    });
    client
        .get_transaction(read("txn_1"))
        .expect("the first passes");
    let begun = Instant::now();
    client
        .get_transaction(read("txn_1"))
        .expect("the second passes later");
    assert!(
        begun.elapsed() >= Duration::from_millis(900),
        "{:?}",
        begun.elapsed()
    );
    server.join().expect("no panic");
}

#[test]
fn a_proxy_gets_the_request_with_the_whole_address() {
    let wire = Wire::listen();
    let options = ClientOptions {
        proxy: Some(wire.base_url().into()),
        allow_plain_http: true,
        ..at("http://payments.example")
    };
    let client = GlanceGrow::new(credentials(), options).expect("good options");
    let server = thread::spawn(move || {
        let mut stream = wire.accept();
        let request = expect_request(&mut stream);
        answer(&mut stream, "", &approved("txn_1"));
        request
    });
    client
        .get_transaction(read("txn_1"))
        .expect("the proxy answers");
    let request = server.join().expect("no panic");
    assert!(
        request.starts_with("GET http://payments.example/grow/payments/transactions/txn_1 "),
        "{request}"
    );
}

#[test]
fn threads_share_a_client_and_its_connections() {
    let sandbox = tillbridge_sandbox::Sandbox::start().expect("the sandbox starts");
    let client = grow(&sandbox.glance_grow_url());
    let paid = client.charge(charge("shared")).expect("a charge");
    thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let found = client
                        .get_transaction(read(&paid.transaction_id))
                        .expect("it is there");
                    assert_eq!(found.amount, paid.amount);
                }
            });
        }
    });
}

#[test]
fn a_list_with_a_transaction_that_cannot_be_read_is_no_list() {
    let wire = Wire::listen();
    let client = grow(&wire.base_url());
    let server = thread::spawn(move || {
        let mut stream = wire.accept();
        expect_request(&mut stream);
        answer(
            &mut stream,
            "",
            r#"{"data":[{"transactionId":"txn_1"}],"pagination":{"hasMore":false}}"#,
        );
    });
    let result = client.list_transactions(GrowListTransactionsRequest::default());
    assert_eq!(
        kind_and_outcome(result),
        (ErrorKind::Protocol, Outcome::Unknown)
    );
    server.join().expect("no panic");
}
