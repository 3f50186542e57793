//! Runs every shared case against the replay server.

use crate::canaries::{self, Canaries, of_error};
use crate::case::{self, Case, ClientConfig, Step};
use crate::clients::{Flavour, Given, Named, connect, function};
use crate::judge::judge;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tillbridge::engine::Collector;
use tillbridge_sandbox::Replay;

/// How many cases run at once: most of the time they wait for the faults that they are about.
const AT_ONCE: usize = 8;

/// Runs every case and writes the column of the coverage table; gives what failed.
pub fn run(flavour: Flavour, column: &str) -> Vec<String> {
    canaries::trace();
    let replay = Replay::start(case::fixtures()).expect("the replay server starts");
    let cases = case::load();
    let next = AtomicUsize::new(0);
    let (passed, failed) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let problems = run_case(case, flavour, column, &replay);
                    if problems.is_empty() {
                        let entry = json!({ "case": case.id, "operations": case.operations() });
                        passed.lock().expect("no panic").push(entry);
                    } else {
                        let text = format!("{}: {}", case.id, problems.join("; "));
                        failed.lock().expect("no panic").push(text);
                    }
                }
            });
        }
    });
    let mut passed = passed.into_inner().expect("no panic");
    passed.sort_by_key(|entry| entry["case"].to_string());
    assert!(!cases.is_empty(), "no case was found");
    write_coverage(column, &passed);
    let mut failed = failed.into_inner().expect("no panic");
    let traced = canaries::traced(&cases);
    failed.extend(traced.iter().map(|secret| format!("{secret:?} is traced")));
    failed
}

fn run_case(case: &Case, flavour: Flavour, session: &str, replay: &Replay) -> Vec<String> {
    let mut config = case.client.clone();
    let base_url = replay.base_url(session, &case.provider, case.name());
    config
        .options
        .entry("base_url")
        .or_insert(Value::String(base_url));
    let seen = Arc::new(Collector::default());
    let mut printed = String::new();
    let client = connect(&case.provider, flavour, config, seen.clone());
    let client = client.expect("a case's client can be made");
    let _ = write!(printed, "{client:?}");
    let mut problems = Vec::new();
    let mut previous = Value::Null;
    for step in &case.steps {
        let given = run_step(case, step, flavour, &*client, &previous);
        problems.extend(judge(&step.expect, &given));
        printed += &given.printed;
        if let Some(attempt) = given.error.as_ref().and_then(|error| error.attempt()) {
            previous = serde_json::to_value(attempt).expect("serialises");
        }
    }
    let events = seen.take();
    let json = serde_json::to_string(&events).expect("events serialise");
    let _ = write!(printed, "{events:?} {json}");
    let canaries = Canaries::of(case);
    for secret in canaries.leaked(&printed) {
        problems.push(format!("{secret:?} is printed"));
    }
    match replay.progress(session, &case.provider, case.name()) {
        Some(progress) if progress.complete => problems.extend(progress.problems),
        progress => problems.push(format!("exchanges: {progress:?}")),
    }
    problems
}

fn run_step(
    case: &Case,
    step: &Step,
    flavour: Flavour,
    client: &dyn Named,
    previous: &Value,
) -> Given {
    let mut input = step.input.clone();
    if step.call == "new" {
        let config: ClientConfig = serde_json::from_value(input).expect("credentials and options");
        let error = connect(
            &case.provider,
            flavour,
            config,
            Arc::new(Collector::default()),
        )
        .err();
        return Given {
            values: Vec::new(),
            printed: error.as_ref().map(of_error).unwrap_or_default(),
            error,
        };
    }
    if input
        .get("attempt")
        .is_some_and(|attempt| attempt == "$previous")
    {
        input["attempt"] = previous.clone();
    }
    function(&step.call, &input).unwrap_or_else(|| client.call(&step.call, input))
}

fn write_coverage(column: &str, passed: &[Value]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/coverage");
    std::fs::create_dir_all(&folder).expect("the target folder is writable");
    let text = serde_json::to_string_pretty(passed).expect("serialises");
    std::fs::write(folder.join(format!("{column}.json")), text).expect("it is written");
}
