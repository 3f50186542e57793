//! A shop that may be killed at any moment: it makes the calls of a plan, and keeps a journal on disk.
//!
//! `live PLAN JOURNAL` makes the calls; `recover PLAN JOURNAL` reconciles what a dead one left open.
//! Each line of the output is JSON.

use jiff::Timestamp;
use serde_json::{Value, json};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::time::Duration;
use tillbridge::{Call, Client, connect};
use tillbridge_tests::stage::{call, call_within};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [mode, plan, journal] = &arguments[..] else {
        panic!("live|recover PLAN JOURNAL");
    };
    let plan: Vec<Value> =
        serde_json::from_reader(File::open(plan).expect("a plan")).expect("JSON");
    match mode.as_str() {
        "live" => live(&plan, journal),
        _ => recover(&plan, journal),
    }
}

fn client(step: &Value) -> Client {
    let provider = step["provider"].as_str().expect("a provider");
    let [credentials, options] = ["credentials", "options"].map(|part| step[part].to_string());
    connect(provider, credentials.as_bytes(), options.as_bytes()).expect("good options")
}

/// Writes down what it is about to do before it does it, with the attempt, and what came of it.
fn live(plan: &[Value], journal: &str) {
    let file = OpenOptions::new().create(true).append(true).open(journal);
    let mut journal = file.expect("a journal");
    let mut note = |line: Value| {
        let text = format!("{line}\n");
        journal.write_all(text.as_bytes()).expect("a journal");
        journal.sync_data().expect("a disk");
        std::io::stdout()
            .write_all(text.as_bytes())
            .expect("a parent");
    };
    for (at, step) in plan.iter().enumerate() {
        let client = client(step);
        let mut attempt = step["attempt"].clone();
        attempt["started_at"] = json!(Timestamp::now().to_string());
        note(json!({"at": at, "begun": attempt}));
        let operation = step["operation"].as_str().expect("an operation");
        let ended = match call(&client, operation, &step["input"]) {
            Ok(_) => json!({"done": true}),
            Err(error) => match error.attempt() {
                Some(attempt) => json!({"unknown": attempt}),
                None => json!({"done": false, "why": error.to_string()}),
            },
        };
        note(json!({"at": at, "ended": ended}));
    }
}

fn recover(plan: &[Value], journal: &str) {
    let lines = BufReader::new(File::open(journal).expect("a journal")).lines();
    // A line that the kill cut short was not promised to anybody.
    let lines = lines.map_while(Result::ok);
    let notes: Vec<Value> = lines
        .filter_map(|line| serde_json::from_str(&line).ok())
        .collect();
    for (at, step) in plan.iter().enumerate() {
        let of_it = |part: &str| {
            let mine = notes.iter().filter(|note| note["at"] == at);
            mine.filter_map(|note| note.get(part)).next_back().cloned()
        };
        let verdict = match (of_it("begun"), of_it("ended")) {
            (None, _) => json!("not begun"),
            (_, Some(ended)) if ended.get("done").is_some() => ended["done"].clone(),
            (Some(begun), ended) => {
                let saved = ended.map(|ended| ended["unknown"].clone());
                reconcile(step, &saved.unwrap_or(begun))
            }
        };
        let text = format!("{}\n", json!({"at": at, "verdict": verdict}));
        std::io::stdout()
            .write_all(text.as_bytes())
            .expect("a parent");
    }
}

/// Reads until reading works: a fault may still lie in wait.
fn reconcile(step: &Value, attempt: &Value) -> Value {
    let input = json!({"attempt": attempt});
    let look = || {
        let soon = Call::new(Some(Duration::from_millis(400)));
        call_within(&client(step), "reconcile", &input, &soon)
    };
    let settled = look().or_else(|_| look());
    let settled = settled.unwrap_or_else(|error| panic!("{attempt}: {error}"));
    settled["type"].clone()
}
