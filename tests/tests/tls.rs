//! TLS: which servers are believed, and what a broken handshake means for the money.

use rustls::{ServerConnection, StreamOwned};
use std::thread;
use tillbridge::{ClientOptions, ErrorKind, GlanceGrow, Outcome};
use tillbridge_tests::tls::certificate;
use tillbridge_tests::wire::{Wire, answer, approved, expect_request};
use tillbridge_tests::{at, charge, credentials};

fn client(wire: &Wire, roots: Option<String>) -> GlanceGrow {
    let url = wire
        .base_url()
        .replace("http://127.0.0.1", "https://localhost");
    let options = ClientOptions {
        retries: Some(0),
        extra_root_certificates: roots,
        ..at(&url)
    };
    GlanceGrow::new(credentials(), options).expect("good options")
}

#[test]
fn a_server_is_believed_by_an_extra_root_and_only_then() {
    let (pem, config) = certificate("localhost");
    for (roots, expected) in [
        (Some(pem), None),
        (None, Some((ErrorKind::Transport, Outcome::NotSent))),
    ] {
        let wire = Wire::listen();
        let client = client(&wire, roots);
        let config = config.clone();
        let trusted = expected.is_none();
        let server = thread::spawn(move || {
            let session = ServerConnection::new(config).expect("a session");
            let mut stream = StreamOwned::new(session, wire.accept());
            if trusted {
                assert!(expect_request(&mut stream).contains("tok_visa"));
                answer(&mut stream, "", &approved("txn_1"));
            } else {
                assert!(std::io::Read::read(&mut stream, &mut [0; 1]).is_err());
            }
        });
        let failed = client.charge(charge("tls")).err();
        assert_eq!(
            failed.map(|error| (error.kind(), error.context().outcome)),
            expected
        );
        server.join().expect("no panic");
    }
}

#[test]
fn a_certificate_of_another_host_is_refused_before_anything_is_sent() {
    let (pem, config) = certificate("payments.example");
    let wire = Wire::listen();
    let client = client(&wire, Some(pem));
    let server = thread::spawn(move || {
        let session = ServerConnection::new(config).expect("a session");
        let mut stream = StreamOwned::new(session, wire.accept());
        assert!(std::io::Read::read(&mut stream, &mut [0; 1]).is_err());
    });
    let error = client.charge(charge("tls")).expect_err("another host");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::Transport, Outcome::NotSent)
    );
    server.join().expect("no panic");
}

#[test]
fn a_handshake_that_is_cut_sends_nothing() {
    let (pem, _) = certificate("localhost");
    let wire = Wire::listen();
    let client = client(&wire, Some(pem));
    let server = thread::spawn(move || {
        let mut stream = wire.accept();
        let mut hello = [0; 16];
        std::io::Read::read_exact(&mut stream, &mut hello).expect("a greeting");
        drop(stream);
    });
    let error = client.charge(charge("tls")).expect_err("cut");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::Transport, Outcome::NotSent)
    );
    server.join().expect("no panic");
}

#[test]
fn a_connection_cut_after_the_handshake_leaves_the_outcome_unknown() {
    let (pem, config) = certificate("localhost");
    let wire = Wire::listen();
    let client = client(&wire, Some(pem));
    let server = thread::spawn(move || {
        let session = ServerConnection::new(config).expect("a session");
        let mut stream = StreamOwned::new(session, wire.accept());
        expect_request(&mut stream);
    });
    let error = client.charge(charge("tls")).expect_err("cut");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::OutcomeUnknown, Outcome::Unknown)
    );
    server.join().expect("no panic");
}
