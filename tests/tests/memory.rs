//! After a card payment neither the number nor the verification value is left in the process's memory.

use serde_json::json;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::FileExt;
use std::process::{Child, Command, Stdio};
use tillbridge_sandbox::Sandbox;
use tillbridge_tests::tls::front;

const NUMBER: &str = "4444333322221111";
/// Long enough as it stands in a request to be no chance find.
const VERIFICATION: &str = "\"cardCvvNumber\":\"8317\"";

/// Where a text stands in what the process can write to.
fn places(process: &Child, text: &str) -> Vec<String> {
    let folder = format!("/proc/{}", process.id());
    let maps = File::open(format!("{folder}/maps")).expect("Linux tells");
    let memory = File::open(format!("{folder}/mem")).expect("a child's memory can be read");
    let mut found = Vec::new();
    for line in BufReader::new(maps).lines().map_while(Result::ok) {
        let mut parts = line.split_whitespace();
        let (range, rights) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        let bounds: Vec<u64> = range
            .split('-')
            .filter_map(|bound| u64::from_str_radix(bound, 16).ok())
            .collect();
        let [start, end] = bounds[..] else { continue };
        if !rights.starts_with("rw") {
            continue;
        }
        let length = usize::try_from(end - start).expect("it fits");
        let mut bytes = vec![0; length];
        if memory.read_exact_at(&mut bytes, start).is_ok()
            && bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes())
        {
            found.push(line);
        }
    }
    found
}

#[test]
fn a_card_is_forgotten_once_it_is_paid_with() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let mut process = Command::new(env!("CARGO_BIN_EXE_tillbridge-cardholder"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = process.stdin.take().expect("piped");
    let (address, root) = front(sandbox.address());
    let account = json!({
        "base_url": format!("https://localhost:{}/globiance", address.port()),
        "api_key": sandbox.globiance_key(),
        "secret": sandbox.globiance_secret(),
        "root": root,
    });
    writeln!(input, "{account}\n{NUMBER}\n8317").expect("it reads");
    let mut output = BufReader::new(process.stdout.take().expect("piped"));
    let mut said = String::new();
    output.read_line(&mut said).expect("it says so");
    assert_eq!(said, "paid\n");
    // What was not to be forgotten is found, so that the search is known to work.
    assert!(!places(&process, "tillbridge").is_empty());
    for text in [NUMBER, VERIFICATION] {
        let places = places(&process, text);
        assert!(places.is_empty(), "{text} stands in {places:?}");
    }
    drop(input);
    process.wait().expect("it ends");
}
