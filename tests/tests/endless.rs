//! Answers that do not end: they are left, in bounded memory.
//!
//! Alone in a file: how much memory a process held at most is a matter of the whole process.

use serde_json::json;
use std::io::Write;
use std::thread;
use tillbridge::{Call, ErrorKind, connect};
use tillbridge_tests::stage::call_within;
use tillbridge_tests::wire::{Wire, read_request};

/// What a stream of bytes looks like that does not end.
type Endless = fn() -> (Vec<u8>, Vec<u8>);

#[test]
fn answers_without_end_are_left_in_bounded_memory() {
    let shapes: &[(&str, Endless)] = &[
        ("headers", || {
            (
                b"HTTP/1.1 200 OK\r\n".into(),
                b"x-more: and more\r\n".repeat(64),
            )
        }),
        ("one header", || {
            (b"HTTP/1.1 200 OK\r\nx-long: ".into(), b"a".repeat(1024))
        }),
        ("body to the end", || {
            (
                b"HTTP/1.1 200 OK\r\n\r\n[".into(),
                b"{\"a\":1},".repeat(128),
            )
        }),
        ("chunks", || {
            let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
            (
                head.into(),
                b"400\r\n"
                    .iter()
                    .copied()
                    .chain([b' '; 1024])
                    .chain(*b"\r\n")
                    .collect(),
            )
        }),
        ("chunk extension", || {
            let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;";
            (head.into(), b"x=y;".repeat(256))
        }),
    ];
    let before = peak_memory();
    for (name, shape) in shapes {
        let wire = Wire::listen();
        let url = wire.base_url();
        let (head, more) = shape();
        let server = thread::spawn(move || {
            let mut stream = wire.accept();
            let _ = read_request(&mut stream);
            let mut sent = head.len();
            let mut going = stream.write_all(&head).is_ok();
            while going {
                going = stream.write_all(&more).is_ok();
                sent += more.len();
            }
            sent
        });
        let options = json!({"base_url": url, "retries": 0, "deadline": 10_000});
        let client = connect(
            "glance_grow",
            br#"{"api_key":"glnc_sk_x"}"#,
            options.to_string().as_bytes(),
        );
        let client = client.expect("good options");
        let call = Call::new(None);
        let error = call_within(
            &client,
            "get_transaction",
            &json!({"transaction_id": "txn_1"}),
            &call,
        );
        let kind = error.expect_err("no answer").kind();
        assert_ne!(
            kind,
            ErrorKind::Timeout,
            "{name} is read until the deadline"
        );
        drop(client);
        let sent = server.join().expect("no panic");
        assert!(sent < 48 * 1024 * 1024, "{name}: {sent} bytes were taken");
    }
    let grown = peak_memory().saturating_sub(before);
    assert!(grown < 64 * 1024, "{grown} KiB more");
}

/// The most memory that this process ever held, in KiB.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.and_then(|text| text.parse().ok()).expect("a number")
}
