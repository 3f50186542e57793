//! Random lives of a shop: what it believes, what a small model expects, and what the ledger says agree.

use fastrand::Rng;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tillbridge::{Call, Client, Decimal, ErrorKind, PaymentError};
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

/// A payment of which parts are given back.
struct Payment {
    provider: &'static str,
    refund: &'static str,
    /// Makes one of 100 and gives its id.
    make: fn(&Stage) -> Value,
    /// What giving back a part takes: the payment's id, the sum and a text that no other call has.
    input: fn(&Value, &str, &str) -> Value,
}

const PAYMENTS: [Payment; 2] = [
    Payment {
        provider: "glance_grow",
        refund: "refund",
        make: |stage| {
            let input = json!({"amount": "100", "currency": "ILS", "card_token": "tok_visa"});
            let client = stage.client("glance_grow", None, json!({}));
            call(&client, "charge", &input).expect("a charge")["transaction_id"].clone()
        },
        input: |id, amount, mark| json!({"transaction_id": id, "amount": amount, "reason": mark}),
    },
    Payment {
        provider: "glase",
        refund: "refund_payment",
        make: |stage| {
            let client = stage.client("glase", None, json!({}));
            let invoice = json!({"title": "Ride", "total_amount": "100", "currency": "SEK"});
            let issued = call(&client, "pay", &json!({"invoice": invoice})).expect("an invoice");
            let reference = issued["invoice_reference"].clone();
            let path = reference.as_str().expect("a reference");
            stage.control(&format!("glase/invoices/{path}/confirm"), &json!({}));
            let input = json!({"invoice_reference": reference});
            let paid = call(&client, "wait_until_paid", &input).expect("paid");
            paid["ers_reference"].clone()
        },
        input: |id, amount, mark| {
            let invoice = json!({"title": mark, "total_amount": amount, "currency": "SEK"});
            json!({"ers_reference": id, "invoice": invoice})
        },
    },
];

#[test]
fn what_is_left_of_a_payment_is_the_same_to_model_ledger_and_shop() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("balances");
    let ends = effort.ends(Duration::from_secs(3));
    let mut refused = 0;
    while Instant::now() < ends {
        let stage = Stage::new();
        for payment in &PAYMENTS {
            refused += give_back(&stage, payment, &mut choices);
        }
    }
    assert!(refused > 0, "no sum was ever more than what was left");
}

/// Gives a payment back in parts until nothing is left or the shop gives up; tells how many were refused as too much.
fn give_back(stage: &Stage, payment: &Payment, choices: &mut Rng) -> usize {
    let id = (payment.make)(stage);
    let client = stage.client(payment.provider, None, json!({}));
    let mut left = Decimal::ONE_HUNDRED;
    let mut refused = 0;
    for turn in 0..8 {
        let amount = Decimal::new(choices.i64(1..=6000), 2);
        let input = (payment.input)(&id, &amount.to_string(), &format!("part-{turn}"));
        let mut acts = amount <= left;
        if acts && choices.bool() {
            let (fault, carried_out, _, _) = choices.choice(faults()).expect("there are faults");
            acts = carried_out;
            let unread = fault.fault == FaultKind::CloseBeforeReading;
            let operation = if unread { "*" } else { payment.refund };
            let armed = stage.sandbox.fault(fault.on(payment.provider, operation));
            armed.expect("a good fault");
        }
        let believed = match call(&client, payment.refund, &input) {
            Ok(_) => Belief::Done,
            Err(error) => after(&client, &error),
        };
        if acts {
            left -= amount;
        } else if amount > left {
            refused += 1;
            assert_eq!(believed, Belief::NotDone, "{input}");
        }
        let given: Decimal = stage
            .sandbox
            .ledger()
            .iter()
            .filter(|entry| entry.original_transaction_id.as_deref() == id.as_str())
            .map(|entry| entry.amount.abs())
            .sum();
        assert_eq!(given, Decimal::ONE_HUNDRED - left, "{input}");
        match believed {
            Belief::Done => assert!(acts, "{input}"),
            Belief::NotDone => assert!(!acts, "{input}"),
            Belief::CannotTell => {}
        }
    }
    refused
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
