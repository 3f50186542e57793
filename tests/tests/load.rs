//! Many calls at once through one client: every answer comes, connections and memory are bounded.

use fastrand::Rng;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tillbridge::{Call, Client, GlanceGrow, GrowTransactionsRequest, PaymentError, aio};
use tillbridge_sandbox::{Fault, FaultKind, Sandbox};
use tillbridge_tests::cutter::Cutter;
use tillbridge_tests::effort::Effort;
use tillbridge_tests::stage::Stage;
use tillbridge_tests::{at, credentials};

const IN_FLIGHT: usize = 1_000;
const CONNECTIONS: usize = 64;
const FAULTS: [FaultKind; 3] = [
    FaultKind::ActThenClose,
    FaultKind::CloseAfterReading,
    FaultKind::ServerError,
];

/// How the calls of a round ended.
#[derive(Default)]
struct Ended {
    done: HashSet<usize>,
    open: HashSet<usize>,
    refused: HashSet<usize>,
}

#[test]
fn a_thousand_calls_in_flight_lose_no_answer_and_no_money() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("load");
    let stage = Stage::new();
    let cutter = Cutter::before(stage.sandbox.address());
    let options = json!({"max_connections": CONNECTIONS, "deadline": 120_000});
    let client = stage.client("glance_grow", Some(&cutter.url()), options);
    let ends = effort.ends(Duration::from_secs(4));
    let (mut rounds, mut warm) = (0, 0);
    while rounds < 3 || Instant::now() < ends {
        let ended = round(&stage, &client, &mut choices);
        check(&stage, &ended);
        // The sandbox's own books grow with the calls; the client's part must not.
        stage.sandbox.reset();
        rounds += 1;
        if rounds == 2 {
            warm = memory();
        }
    }
    // A connection that the client has left is noticed a little later.
    let most = cutter.most_open();
    assert!(most <= 2 * CONNECTIONS, "{most} connections");
    let grown = memory().saturating_sub(warm);
    assert!(grown < 32 * 1024, "{grown} KiB more after {rounds} rounds");
}

/// Makes so many charges, as many in flight as can be, one of twenty with a fault.
fn round(stage: &Stage, client: &Client, choices: &mut Rng) -> Ended {
    let (sender, told) = mpsc::channel();
    let mut ended = Ended::default();
    let (mut started, mut running) = (0, 0);
    while started < 3 * IN_FLIGHT || running > 0 {
        while running < IN_FLIGHT && started < 3 * IN_FLIGHT {
            if choices.u8(0..20) == 0 {
                let kind = choices.choice(FAULTS).expect("there are faults");
                let fault = Fault::new(kind).on("glance_grow", "charge");
                stage.sandbox.fault(fault).expect("a good fault");
            }
            start(client, started, sender.clone());
            started += 1;
            running += 1;
        }
        let patience = Duration::from_secs(60);
        let (turn, outcome) = told.recv_timeout(patience).expect("no answer is lost");
        running -= 1;
        let place = match outcome {
            Some(true) => &mut ended.done,
            Some(false) => &mut ended.refused,
            None => &mut ended.open,
        };
        assert!(place.insert(turn), "{turn} ended twice");
    }
    ended
}

/// Starts a charge that tells whether it was made, was not made, or cannot be told.
fn start(client: &Client, turn: usize, told: mpsc::Sender<(usize, Option<bool>)>) {
    let input = json!({
        "amount": "1.05",
        "currency": "ILS",
        "card_token": "tok_visa",
        "description": turn.to_string(),
    });
    let input = input.to_string();
    client.start(
        "charge",
        input.as_bytes(),
        &Call::new(None),
        move |result| {
            let outcome = match &result {
                Ok(_) => Some(true),
                Err(error) if error.attempt().is_some() => None,
                Err(_) => Some(false),
            };
            // The test may have failed already.
            let _ = told.send((turn, outcome));
        },
    );
}

fn check(stage: &Stage, ended: &Ended) {
    let Ended {
        done,
        open,
        refused,
    } = ended;
    assert_eq!(done.len() + open.len() + refused.len(), 3 * IN_FLIGHT);
    let mut moved = HashSet::new();
    for entry in stage.sandbox.ledger() {
        let turn = entry.marker.and_then(|marker| marker.parse().ok());
        let turn: usize = turn.expect("a mark");
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
    assert!(!open.is_empty(), "no fault hit");
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

/// Walks all transactions by the iterators that Rust programs use.
#[test]
fn typed_walks_hold_one_page_however_many_there_are() {
    let effort = Effort::from_env();
    let count = if effort.is_soak() { 100_000 } else { 10_000 };
    let sandbox = Sandbox::start().expect("the sandbox starts");
    sandbox.seed_glance_grow(count).expect("it fits");
    let url = sandbox.glance_grow_url();
    let blocking = GlanceGrow::new(credentials(), at(&url)).expect("good options");
    let walk = blocking.transactions(GrowTransactionsRequest::default());
    assert_constant(count, walk);
    let client = aio::GlanceGrow::new(credentials(), at(&url)).expect("good options");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let mut walk = client.transactions(GrowTransactionsRequest::default());
    assert_constant(count, std::iter::from_fn(|| runtime.block_on(walk.next())));
}

fn assert_constant<T>(count: usize, walk: impl Iterator<Item = Result<T, PaymentError>>) {
    let (mut walked, mut warm) = (0, 0);
    for item in walk {
        item.expect("a transaction");
        walked += 1;
        if walked == count / 4 {
            warm = memory();
        }
    }
    assert_eq!(walked, count);
    let grown = memory().saturating_sub(warm);
    assert!(grown < 16 * 1024, "{grown} KiB more");
}

/// What this process holds, in KiB.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.and_then(|text| text.parse().ok()).expect("a number")
}
