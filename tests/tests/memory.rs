//! After card payments, good and failed, and once its clients are gone, a process's memory holds neither card, nor secret, nor password.

use memchr::memmem::{find, find_iter};
use serde_json::json;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::FileExt;
use std::process::{Child, Command, Stdio};
use tillbridge_sandbox::{Fault, FaultKind};
use tillbridge_tests::stage::Stage;
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
        if memory.read_exact_at(&mut bytes, start).is_err() {
            continue;
        }
        let here = find_iter(&bytes, text);
        found.extend(here.map(|at| {
            let around = at.saturating_sub(80)..(at + 80).min(length);
            format!("{line}: {}", bytes[around].escape_ascii())
        }));
    }
    found
}

/// A core dump of the process, where the debugger that writes it is installed.
fn core_dump(process: &Child) -> Option<Vec<u8>> {
    let file = std::env::temp_dir().join(format!("tillbridge-core-{}", process.id()));
    let written = Command::new("gcore")
        .arg("-o")
        .arg(&file)
        .arg(process.id().to_string())
        .output();
    let dump = std::path::PathBuf::from(format!("{}.{}", file.display(), process.id()));
    written.ok().filter(|written| written.status.success())?;
    let bytes = std::fs::read(&dump).expect("the dump that was written");
    std::fs::remove_file(&dump).expect("it was there");
    Some(bytes)
}

#[test]
fn cards_secrets_and_passwords_are_forgotten_after_payments_good_and_failed() {
    let stage = Stage::new();
    let sandbox = &stage.sandbox;
    let mut process = Command::new(env!("CARGO_BIN_EXE_tillbridge-cardholder"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = process.stdin.take().expect("piped");
    let mut output = BufReader::new(process.stdout.take().expect("piped")).lines();
    let mut said = || output.next().expect("it says so").expect("UTF-8");
    let (address, root) = front(sandbox.address());
    let host = format!("https://localhost:{}", address.port());
    let at = |provider: &str| stage.base_url(provider).replacen(&sandbox.url(), &host, 1);
    let terminal = stage.credentials("glase")["terminal"].clone();
    let password = terminal["password"]
        .as_str()
        .expect("a password")
        .to_owned();
    let (key, secret) = (sandbox.globiance_key(), sandbox.globiance_secret());
    let account = json!({
        "globiance": at("globiance_pay"),
        "glase": at("glase"),
        "terminal": terminal["id"],
        "root": root,
    });
    writeln!(
        input,
        "{account}\n{key}\n{secret}\n{password}\n{NUMBER}\n8317"
    )
    .expect("it reads");
    let pay = |fault: FaultKind| Fault::new(fault).on("globiance_pay", "initiate_pay_with_card");
    for (fault, ended) in [
        (None, "paid"),
        (Some(pay(FaultKind::ActThenClose)), "outcome_unknown"),
        (Some(pay(FaultKind::CloseAfterReading)), "outcome_unknown"),
        (Some(pay(FaultKind::ServerError)), "outcome_unknown"),
        (Some(pay(FaultKind::HtmlError)), "outcome_unknown"),
        (Some(pay(FaultKind::Garbage)), "outcome_unknown"),
    ] {
        if let Some(fault) = fault.clone() {
            sandbox.fault(fault).expect("a good fault");
        }
        writeln!(input, "pay").expect("it reads");
        assert_eq!(said(), ended, "{fault:?}");
        assert_ne!(said(), "", "{fault:?}");
    }
    // What is still needed is there, so that the search is known to work on such texts too.
    for text in [key, secret, &password, NUMBER] {
        assert!(
            !places(&process, text).is_empty(),
            "{text} is not found while it is needed"
        );
    }
    writeln!(input).expect("it reads");
    assert_eq!(said(), "done");
    let dump = core_dump(&process);
    eprintln!("a core dump of {:?} bytes", dump.as_ref().map(Vec::len));
    // Not the key: it travels in a header and comes back in answers, whose buffers are the transport's.
    for text in [NUMBER, VERIFICATION, secret, &password] {
        let places = places(&process, text);
        assert!(places.is_empty(), "{text} stands in {places:?}");
        if let Some(dump) = &dump {
            assert!(
                find(dump, text.as_bytes()).is_none(),
                "{text} stands in the core dump"
            );
        }
    }
    if let Some(dump) = dump {
        let known = account["terminal"].as_str().expect("an id");
        assert!(
            find(&dump, known.as_bytes()).is_some(),
            "the core dump holds nothing"
        );
    }
    drop(input);
    process.wait().expect("it ends");
}
