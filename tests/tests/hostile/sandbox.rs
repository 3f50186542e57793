//! The sandbox: what comes to its port, and the cases that it replays.

use crate::feed;
use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;
use tillbridge_sandbox::{Replay, Sandbox};
use tillbridge_tests::recorded::{files, fixtures};
use tillbridge_tests::{charge, grow};

const LONGEST: Duration = Duration::from_secs(1);
/// After so long a server that owes an answer gives none.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long one is waited for that may owe none.
const GLANCE: Duration = Duration::from_millis(300);

/// Sends bytes and reads until the server ends the connection.
fn send(address: SocketAddr, bytes: &[u8], patience: Duration) -> Result<Vec<u8>, String> {
    let mut stream = TcpStream::connect(address).map_err(|error| error.to_string())?;
    stream
        .set_read_timeout(Some(patience))
        .map_err(|error| error.to_string())?;
    // A server that has had enough may be gone already.
    let _ = stream.write_all(bytes);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            Err("it neither answers nor hangs up".to_owned())
        }
        _ => Ok(answer),
    }
}

/// Good requests to every provider, as the shared cases have them.
fn requests() -> Vec<Vec<u8>> {
    let places = [
        ("glance_grow", "/glance"),
        ("flowglad", "/flowglad/api/v1"),
        ("globiance_pay", "/globiance"),
        ("glase", "/glase/soap/merchant/cashregister-2"),
    ];
    tillbridge_tests::recorded::requests(&places)
}

#[test]
fn changed_requests_leave_the_sandbox_working() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let address = sandbox.address();
    let client = grow(&sandbox.glance_grow_url());
    let mut turn = 0;
    let take = Box::new(move |input: &[u8]| {
        send(address, input, PATIENCE)?;
        turn += 1;
        if turn % 64 == 0 {
            sandbox.reset();
            client
                .charge(charge("still there"))
                .map_err(|error| error.to_string())?;
        }
        Ok(())
    });
    feed("requests", requests(), false, LONGEST, take);
}

#[test]
fn changed_requests_leave_the_replay_server_working() {
    let replay = Replay::start(fixtures()).expect("the replay server starts");
    let url = replay.base_url("fuzz", "glance_grow", "charge");
    let host = url
        .trim_start_matches("http://")
        .split('/')
        .next()
        .unwrap_or_default();
    let address: SocketAddr = host.parse().expect("an address");
    let places = ["glance_grow", "flowglad", "globiance_pay", "glase"];
    let places = places.map(|provider| (provider, format!("/fuzz/{provider}/{{case}}")));
    let places: Vec<_> = places
        .iter()
        .map(|(provider, place)| (*provider, &**place))
        .collect();
    let seeds = tillbridge_tests::recorded::requests(&places);
    let take = Box::new(move |input: &[u8]| {
        let _served = &replay;
        // The fault of that name is that nothing comes.
        let stalls = input.windows(5).any(|part| part == b"stall");
        let patience = if stalls { GLANCE } else { PATIENCE };
        let ended = send(address, input, patience).map(drop);
        if stalls { Ok(()) } else { ended }
    });
    feed("replays", seeds, false, LONGEST, take);
}

#[test]
fn changed_cases_are_refused_or_served() {
    let folder = std::env::temp_dir().join(format!("tillbridge-cases-{:x}", fastrand::u64(..)));
    let provider = folder.join("glance_grow");
    std::fs::create_dir_all(&provider).expect("a folder");
    let file = provider.join("charge.json");
    let take = Box::new(|input: &[u8]| {
        std::fs::write(&file, input).map_err(|error| error.to_string())?;
        match Replay::start(&folder) {
            // Whatever is wrong with it is said of this file.
            Err(error) => {
                let text = error.to_string();
                text.contains("charge.json").then_some(()).ok_or(text)
            }
            Ok(replay) => match replay.progress("fuzz", "glance_grow", "charge") {
                Some(progress) if progress.received == 0 => Ok(()),
                other => Err(format!("{other:?}")),
            },
        }
    });
    feed("cases", files(), false, LONGEST, take);
    std::fs::remove_dir_all(&folder).expect("it was there");
}

#[test]
fn thousands_of_half_open_and_endless_connections_leave_the_sandbox_working() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let address = sandbox.address();
    let client = grow(&sandbox.glance_grow_url());
    // Nothing, half a head, half a body: each keeps its connection.
    let halves: [&[u8]; 3] = [
        b"",
        b"POST /glance/grow/payments/charge HTTP/1.1\r\nHost: x\r\nContent-Le",
        b"POST /glance/grow/payments/charge HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{\"amount\":",
    ];
    let open = |at: usize| {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream
            .write_all(halves[at % halves.len()])
            .expect("it reads");
        stream
    };
    let held: Vec<TcpStream> = (0..3_000).map(open).collect();
    client
        .charge(charge("beside three thousand"))
        .expect("a charge");
    drop(held);
    // What does not end is ended by the server, and within bounds.
    let endless: [(&[u8], &[u8]); 4] = [
        (
            b"POST /glance/x HTTP/1.1\r\nHost: x\r\n",
            b"x-more: and more\r\n",
        ),
        (b"POST /glance/x HTTP/1.1\r\nx-long: ", b"aaaaaaaaaaaaaaaa"),
        (
            b"POST /glance/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"10\r\naaaaaaaaaaaaaaaa\r\n",
        ),
        (b"GET /", b"aaaaaaaaaaaaaaaa"),
    ];
    for (head, more) in endless {
        let mut stream = TcpStream::connect(address).expect("a connection");
        let more = more.repeat(64);
        let mut sent = head.len();
        let mut going = stream.write_all(head).is_ok();
        while going {
            going = stream.write_all(&more).is_ok();
            sent += more.len();
        }
        assert!(sent < 16 * 1024 * 1024, "{sent} bytes were taken");
    }
    client
        .charge(charge("after what does not end"))
        .expect("a charge");
    assert_eq!(sandbox.ledger().len(), 2);
}
