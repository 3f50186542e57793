//! A defect of the library ends one call, as an error that says so, and nothing else.

use serde_json::Value;
use std::process::Command;
use tillbridge_sandbox::Sandbox;
use tillbridge_tests::{charge, grow};

/// Runs the three calls with a defect in one of them; gives how each ended, and what was printed beside.
fn run(way: &str, defect: &str, sandbox: &Sandbox) -> (Vec<Value>, String) {
    let known = grow(&sandbox.glance_grow_url()).charge(charge("known"));
    let known = known.expect("a charge").transaction_id;
    let output = Command::new(env!("CARGO_BIN_EXE_tillbridge-defective"))
        .args([way, &sandbox.glance_grow_url(), &known])
        .env("TILLBRIDGE_DEFECT", defect)
        .env("RUST_BACKTRACE", "full")
        .output()
        .expect("it starts");
    assert!(output.status.success(), "{way}, {defect}: {output:?}");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    (
        lines.collect(),
        text.clone() + &String::from_utf8_lossy(&output.stderr),
    )
}

/// What is said of a call, and whether it may have moved money.
fn said(line: &Value) -> (&str, &str) {
    (
        line["kind"].as_str().unwrap_or("none"),
        line["outcome"].as_str().unwrap_or("none"),
    )
}

#[test]
fn a_defect_ends_one_call_as_an_error_and_leaves_the_client_working() {
    for way in ["blocking", "async", "named"] {
        for (place, operation, at) in [
            ("input", "charge", 0),
            ("request", "charge", 0),
            ("response", "charge", 0),
            ("task", "charge", 0),
            ("request", "list_transactions", 1),
            ("response", "list_transactions", 1),
            ("task", "list_transactions", 1),
            ("input", "get_transaction", 2),
            ("request", "get_transaction", 2),
            ("response", "get_transaction", 2),
            ("task", "get_transaction", 2),
        ] {
            let sandbox = Sandbox::start().expect("the sandbox starts");
            let defect = format!("{place} glance_grow.{operation}");
            let (lines, printed) = run(way, &defect, &sandbox);
            let scene = format!("{way}, {defect}: {lines:?}");
            let moved = sandbox.ledger().len() - 1;
            for (other, line) in lines.iter().enumerate() {
                let (kind, outcome) = said(line);
                if other != at {
                    assert_eq!((kind, outcome), ("none", "none"), "{scene}");
                    continue;
                }
                // What may have moved money says so, whatever broke.
                let is_open = (kind, outcome) == ("outcome_unknown", "unknown");
                assert!(
                    kind == "internal" || is_open && line["attempt"] == true,
                    "{scene}"
                );
                assert!(
                    operation != "charge" || outcome != "not_sent" || moved == 0,
                    "{scene}"
                );
            }
            assert_eq!(lines.len(), 3, "{scene}");
            assert!(
                printed.contains("a test provoked this defect"),
                "{scene}: {printed}"
            );
            for secret in ["glnc_sk_sandbox_owner", "tok_visa"] {
                assert!(!printed.contains(secret), "{secret} is printed: {printed}");
            }
        }
    }
}
