//! Random lives of a shop: what it believes, what a small model expects, and what the ledger says agree.

use fastrand::Rng;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tillbridge::{Call, Client, ErrorKind, PaymentError};
use tillbridge_sandbox::{Fault, FaultKind};
use tillbridge_tests::effort::Effort;
use tillbridge_tests::faults;
use tillbridge_tests::stage::{Stage, call, call_within};
use tillbridge_tests::writes::{Write, writes};

/// The calls that move money, or that `reconcile` settles.
fn settled_writes() -> Vec<Write> {
    writes().filter(|write| write.attempt.is_some()).collect()
}

/// What a shop believes of one call.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Belief {
    Done,
    NotDone,
    CannotTell,
}

fn belief(settled: &Value) -> Belief {
    match settled.as_str() {
        Some("found") => Belief::Done,
        Some("not_found" | "not begun") => Belief::NotDone,
        Some("undecided") => Belief::CannotTell,
        _ if *settled == json!(true) => Belief::Done,
        _ if *settled == json!(false) => Belief::NotDone,
        _ => panic!("{settled}"),
    }
}

#[test]
fn belief_model_and_ledger_agree_through_random_lives() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("lives");
    let ends = effort.ends(Duration::from_secs(5));
    let writes = settled_writes();
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    while Instant::now() < ends {
        let stage = Stage::new();
        for turn in 0..20 {
            let write = writes[choices.usize(0..writes.len())];
            let mark = format!("life-{turn}");
            let input = (write.prepare)(&stage, &mark);
            // The model: what the fault does to the provider, which the client cannot see.
            let mut acts = true;
            if choices.bool() {
                let (fault, carried_out, _, _) =
                    choices.choice(faults()).expect("there are faults");
                acts = carried_out;
                // Glase names its operation in the body, which this fault does not read.
                let unread = fault.fault == FaultKind::CloseBeforeReading;
                let operation = if unread && write.provider == "glase" {
                    "*"
                } else {
                    write.writes
                };
                let armed = stage.sandbox.fault(fault.on(write.provider, operation));
                armed.expect("a good fault");
            }
            let client = stage.client(write.provider, None, json!({}));
            let believed = match call(&client, write.operation, &input) {
                Ok(_) => Belief::Done,
                Err(error) => after(&client, &error),
            };
            let moved = write.movements(&stage, &mark, &input);
            assert_eq!(moved, usize::from(acts), "{write:?}, turn {turn}");
            match believed {
                Belief::Done => assert!(acts, "{write:?}, turn {turn}"),
                Belief::NotDone => assert!(!acts, "{write:?}, turn {turn}"),
                Belief::CannotTell => {}
            }
            *told.entry(format!("{believed:?}")).or_default() += 1;
        }
    }
    eprintln!("{told:?}");
    assert!(told.contains_key("Done") && told.contains_key("NotDone"));
}

/// What a shop believes after an error: what the error says, or what reconciling finds.
fn after(client: &Client, error: &PaymentError) -> Belief {
    let Some(attempt) = error.attempt() else {
        assert_ne!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
        return Belief::NotDone;
    };
    let soon = Call::new(Some(Duration::from_millis(400)));
    let input = json!({"attempt": serde_json::to_value(attempt).expect("JSON")});
    let settled = call_within(client, "reconcile", &input, &soon);
    belief(&settled.expect("reading works")["type"])
}

#[test]
fn a_shop_that_is_killed_settles_every_call_from_its_journal() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("kills");
    let ends = effort.ends(Duration::from_secs(5));
    let mut killed = 0;
    while Instant::now() < ends {
        killed += usize::from(live_and_recover(&mut choices));
    }
    eprintln!("{killed} killed");
    assert!(killed > 3);
}

/// Lets one shop live and die, and another recover; gives whether it was killed within its plan.
fn live_and_recover(choices: &mut Rng) -> bool {
    let stage = Stage::new();
    let writes = settled_writes();
    let mut plan = Vec::new();
    let mut inputs = Vec::new();
    for turn in 0..4 {
        let write = writes[choices.usize(0..writes.len())];
        let mark = format!("life-{turn}");
        let input = (write.prepare)(&stage, &mark);
        plan.push(json!({
            "provider": write.provider,
            "operation": write.operation,
            "input": input,
            "credentials": stage.credentials(write.provider),
            "options": {"base_url": stage.base_url(write.provider), "retries": 0},
            "attempt": (write.attempt.expect("a settled write"))(&input),
        }));
        inputs.push((write, mark, input));
    }
    if choices.bool() {
        let lost = Fault::new(FaultKind::ActThenClose);
        stage.sandbox.fault(lost).expect("a good fault");
    }
    let folder = std::env::temp_dir().join(format!("tillbridge-life-{:x}", fastrand::u64(..)));
    std::fs::create_dir(&folder).expect("a folder");
    let (plan_file, journal) = (folder.join("plan.json"), folder.join("journal"));
    std::fs::write(&plan_file, json!(plan).to_string()).expect("a plan");
    let run = |mode: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tillbridge-life"));
        command
            .arg(mode)
            .arg(&plan_file)
            .arg(&journal)
            .stdout(Stdio::piped());
        command.spawn().expect("it starts")
    };
    let before = stage.sandbox.requests().len();
    let mut shop = run("live");
    let killed = kill_somewhere(&stage, &mut shop, before, choices);
    let recovered = run("recover").wait_with_output().expect("it ends");
    assert!(recovered.status.success(), "recovering failed");
    let text = String::from_utf8(recovered.stdout).expect("UTF-8");
    assert_eq!(text.lines().count(), plan.len());
    for (line, (write, mark, input)) in text.lines().zip(&inputs) {
        let note: Value = serde_json::from_str(line).expect("JSON");
        let moved = write.movements(&stage, mark, input);
        assert!(moved <= 1, "{write:?} moved {moved} times");
        match belief(&note["verdict"]) {
            Belief::Done => assert_eq!(moved, 1, "{line}, {input}"),
            Belief::NotDone => assert_eq!(moved, 0, "{line}, {input}"),
            Belief::CannotTell => {}
        }
    }
    std::fs::remove_dir_all(&folder).expect("it was there");
    killed
}

/// Kills the shop when it has written so many lines, or when so many requests have arrived.
fn kill_somewhere(
    stage: &Stage,
    shop: &mut std::process::Child,
    before: usize,
    choices: &mut Rng,
) -> bool {
    let output = BufReader::new(shop.stdout.take().expect("piped"));
    let mut lines = output.lines();
    if choices.bool() {
        for _ in 0..choices.usize(1..8) {
            lines.next();
        }
    } else {
        let wanted = before + choices.usize(1..5);
        while stage.sandbox.requests().len() < wanted && shop.try_wait().expect("a child").is_none()
        {
            std::thread::yield_now();
        }
    }
    let alive = shop.try_wait().expect("a child").is_none();
    shop.kill().expect("a child");
    shop.wait().expect("a child");
    alive
}
