//! Many calls at once through one client: every answer comes, connections and memory are bounded.

use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tillbridge::Call;
use tillbridge_sandbox::{Fault, FaultKind};
use tillbridge_tests::cutter::Cutter;
use tillbridge_tests::effort::Effort;
use tillbridge_tests::stage::Stage;

const IN_FLIGHT: usize = 1_000;
const CONNECTIONS: usize = 64;

#[test]
fn a_thousand_calls_in_flight_lose_no_answer_and_no_money() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("load");
    let stage = Stage::new();
    let cutter = Cutter::before(stage.sandbox.address());
    let options = json!({"max_connections": CONNECTIONS, "deadline": 120_000});
    let client = stage.client("glance_grow", Some(&cutter.url()), options);
    let (sender, ended) = mpsc::channel();
    let start = |turn: usize| {
        let sender = sender.clone();
        let input = json!({
            "amount": "1.05", "currency": "ILS", "card_token": "tok_visa", "description": turn.to_string(),
        });
        client.start(
            "charge",
            input.to_string().as_bytes(),
            &Call::new(None),
            move |result| {
                let told = match &result {
                    Ok(_) => Some(true),
                    Err(error) if error.attempt().is_some() => None,
                    Err(_) => Some(false),
                };
                // The test may have failed already.
                let _ = sender.send((turn, told));
            },
        );
    };
    let ends = effort.ends(Duration::from_secs(4));
    let mut started = 0;
    let (mut done, mut open, mut refused) = (HashSet::new(), HashSet::new(), HashSet::new());
    let mut warm = None;
    let mut running = 0;
    loop {
        while running < IN_FLIGHT && Instant::now() < ends {
            if choices.u8(0..20) == 0 {
                let kinds = [
                    FaultKind::ActThenClose,
                    FaultKind::CloseAfterReading,
                    FaultKind::ServerError,
                ];
                let kind = kinds[choices.usize(0..kinds.len())];
                stage
                    .sandbox
                    .fault(Fault::new(kind).on("glance_grow", "charge"))
                    .expect("a good fault");
            }
            start(started);
            started += 1;
            running += 1;
        }
        if running == 0 {
            break;
        }
        let (turn, told) = ended
            .recv_timeout(Duration::from_secs(60))
            .expect("no answer is lost");
        running -= 1;
        match told {
            Some(true) => done.insert(turn),
            Some(false) => refused.insert(turn),
            None => open.insert(turn),
        };
        if started > 3 * IN_FLIGHT && warm.is_none() {
            warm = Some(memory());
        }
    }
    assert_eq!(done.len() + open.len() + refused.len(), started);
    assert!(
        cutter.most_open() <= CONNECTIONS,
        "{} connections",
        cutter.most_open()
    );
    let mut moved = HashSet::new();
    for entry in stage.sandbox.ledger() {
        let turn: usize = entry
            .marker
            .and_then(|marker| marker.parse().ok())
            .expect("a mark");
        assert!(moved.insert(turn), "{turn} moved twice");
    }
    assert!(
        done.is_subset(&moved),
        "a charge that was reported did not happen"
    );
    assert!(
        refused.is_disjoint(&moved),
        "a charge that was refused happened"
    );
    eprintln!(
        "{started} charges, {} open, {} refused",
        open.len(),
        refused.len()
    );
    assert!(!open.is_empty());
    // The ledger and the sandbox's own state grow; the client's part must not show beside them.
    let grown = memory().saturating_sub(warm.expect("enough calls"));
    assert!(grown < 96 * 1024, "{grown} KiB more");
}

#[test]
fn any_number_of_transactions_is_walked_in_constant_memory() {
    let effort = Effort::from_env();
    let count = if effort.is_soak() { 100_000 } else { 10_000 };
    let stage = Stage::new();
    stage.sandbox.seed_glance_grow(count).expect("it fits");
    let client = stage.client("glance_grow", None, json!({"deadline": 600_000}));
    let mut cursor = Value::Null;
    let (mut walked, mut warm) = (0, None);
    loop {
        let input = json!({"cursor": cursor});
        let batch =
            tillbridge_tests::stage::call(&client, "transactions", &input).expect("a batch");
        walked += batch["items"].as_array().expect("items").len();
        cursor = batch["cursor"].clone();
        warm = warm.or((walked > count / 4).then(memory));
        if cursor.is_null() {
            break;
        }
    }
    assert_eq!(walked, count);
    let grown = memory().saturating_sub(warm.expect("it began"));
    assert!(grown < 16 * 1024, "{grown} KiB more");
}

/// What this process holds, in KiB.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.and_then(|text| text.parse().ok()).expect("a number")
}
