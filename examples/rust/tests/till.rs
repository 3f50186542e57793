//! The till as its user runs it, one process for each command, on the sandbox.
#![allow(missing_docs, reason = "tests")]

use std::path::PathBuf;
use std::process::{Command, Output};

use tillbridge_sandbox::{Fault, FaultKind, GlasePayer, GlaseStep, Sandbox};

/// A till with a state of its own.
struct Till {
    sandbox: Sandbox,
    state: PathBuf,
}

impl Till {
    fn new(test: &str) -> Self {
        let state = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = std::fs::remove_dir_all(&state);
        Self {
            sandbox: Sandbox::start().expect("a sandbox"),
            state,
        }
    }

    fn run(&self, line: &str) -> Output {
        let (terminal, password) = self.sandbox.glase_terminal();
        Command::new(env!("CARGO_BIN_EXE_till"))
            .arg("--state")
            .arg(&self.state)
            .args(line.split(' '))
            .env("GLASE_ENDPOINT", self.sandbox.glase_endpoint())
            .env("GLASE_TERMINAL_ID", terminal)
            .env("GLASE_TERMINAL_PASSWORD", password)
            .env("GLANCE_BASE_URL", self.sandbox.glance_grow_url())
            .env("GLANCE_API_KEY", self.sandbox.glance_grow_key())
            .output()
            .expect("the till runs")
    }

    /// Runs a command that has to work, and gives what it says.
    fn works(&self, line: &str) -> String {
        let output = self.run(line);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {said}{complaint}");
        said
    }

    /// Runs a command that has to fail, and gives its complaint.
    fn fails(&self, line: &str) -> String {
        let output = self.run(line);
        assert!(!output.status.success(), "{line}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// Lets an operation be carried out, and its answer be lost.
    fn lose(&self, provider: &str, operation: &str) {
        let fault = Fault::new(FaultKind::ActThenClose).on(provider, operation);
        self.sandbox.fault(fault).expect("a known operation");
    }

    /// Lets the passenger scan the code that the till shows and confirm.
    fn confirm(&self) {
        let text = std::fs::read_to_string(self.state.join("ride.json")).expect("a ride");
        let ride: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let reference = ride["reservation"]["invoice_reference"]
            .as_str()
            .expect("a reference");
        self.sandbox
            .glase_buyer(reference, GlaseStep::Confirm, GlasePayer::Usual)
            .expect("an open invoice");
    }

    /// The movements of an operation, as amounts.
    fn moved(&self, operation: &str) -> Vec<String> {
        let entries = self.sandbox.ledger().into_iter();
        entries
            .filter(|entry| entry.operation == operation)
            .map(|entry| entry.amount.normalize().to_string())
            .collect()
    }
}

#[test]
fn a_ride_is_reserved_paid_and_given_back_in_part() {
    let till = Till::new("ride");
    let shown = till.works("ride start 200");
    assert!(
        shown.contains('█') && shown.contains("reserve 200 SEK"),
        "{shown}"
    );
    assert!(till.fails("ride start 200").contains("a ride already"));
    till.confirm();
    till.works("ride wait");
    assert!(till.works("ride end 147.50").contains("paid 147.5 SEK"));
    till.works("ride refund 20");
    assert!(
        till.fails("ride refund 127.51")
            .contains("at most 127.5 SEK")
    );
    assert_eq!(till.moved("commit_reservation"), ["147.5"]);
    assert_eq!(till.moved("refund_payment"), ["20"]);
}

#[test]
fn a_ride_whose_payment_was_not_answered_is_paid_once() {
    let till = Till::new("lost-ride");
    till.works("ride start 200");
    till.confirm();
    till.works("ride wait");
    till.lose("glase", "commit_reservation");
    // `commit` asks before it repeats, so the passenger pays once.
    till.works("ride end 147.50");
    assert_eq!(till.moved("commit_reservation"), ["147.5"]);
}

#[test]
fn a_refund_whose_answer_was_lost_counts_as_given_back() {
    let till = Till::new("lost-refund");
    till.works("ride start 200");
    till.confirm();
    till.works("ride wait");
    till.works("ride end 147.50");
    till.lose("glase", "refund_payment");
    assert!(till.fails("ride refund 100").contains("not known"));
    assert!(till.fails("ride refund 100").contains("at most 47.5 SEK"));
    assert_eq!(till.moved("refund_payment"), ["100"]);
}

#[test]
fn a_till_that_died_while_it_was_paid_settles_the_ride() {
    let till = Till::new("died");
    till.works("ride start 200");
    till.confirm();
    till.works("ride wait");
    let file = till.state.join("ride.json");
    let text = std::fs::read_to_string(&file).expect("a ride");
    till.works("ride end 147.50");
    // As it stood on the disk before the answer came.
    let mut ride: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let reference = ride["reservation"]["invoice_reference"].clone();
    ride["stage"] = "ending".into();
    ride["attempt"] = serde_json::json!({
        "provider": "glase", "operation": "commit_reservation", "marker": reference,
        "started_at": "2026-01-01T00:00:00Z", "amount": "147.50", "currency": "SEK",
    });
    std::fs::write(&file, ride.to_string()).expect("written");
    assert!(till.fails("ride end 147.50").contains("settle it first"));
    assert!(till.works("settle").contains("paid 147.5 SEK"));
    assert_eq!(till.moved("commit_reservation"), ["147.5"]);
}

#[test]
fn a_ride_that_does_not_happen_is_let_go_of() {
    let till = Till::new("cancel");
    till.works("ride start 200");
    till.confirm();
    till.works("ride cancel");
    assert!(till.fails("ride end 10").contains("there is no ride"));
    till.works("ride start 200");
    assert!(till.moved("commit_reservation").is_empty());
}

#[test]
fn a_card_is_charged_once_for_an_order() {
    let till = Till::new("charge");
    till.fails("charge order-1 117.45 ILS tok_declined");
    till.works("charge order-1 117.45 ILS tok_visa");
    assert!(
        till.fails("charge order-1 117.45 ILS tok_visa")
            .contains("is paid by")
    );
    assert_eq!(till.moved("charge"), ["117.45"]);
}

#[test]
fn a_charge_whose_answer_was_lost_is_settled_and_not_repeated() {
    let till = Till::new("lost-charge");
    till.lose("glance_grow", "charge");
    assert!(
        till.fails("charge order-1 42 ILS tok_visa")
            .contains("settle it later")
    );
    assert!(
        till.fails("charge order-1 42 ILS tok_visa")
            .contains("settle it first")
    );
    assert!(till.works("settle").contains("charged by"));
    assert!(
        till.fails("charge order-1 42 ILS tok_visa")
            .contains("is paid by")
    );
    assert_eq!(till.moved("charge"), ["42"]);
}

#[test]
fn wrong_input_sends_nothing() {
    let till = Till::new("wrong");
    for line in [
        "ride start 0",
        "ride start 1.001",
        "ride start many",
        "ride end 5",
        "ride refund 5",
        "charge ../order 5 ILS tok_visa",
        "charge order-1 -5 ILS tok_visa",
        "charge order-1 5 ILS ",
    ] {
        till.fails(line);
    }
    assert!(till.sandbox.requests().is_empty());
}
