//! The taxi rides of `examples/swift` and `examples/kotlin`: their tests, and a ride by command line, in which each step is a
//! process of its own.

use std::time::Instant;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::report::suite_environment;
use super::{Report, counts};
use crate::artifacts;
use crate::progress;
use crate::sandbox::Sandbox;
use crate::shell::{Program, program};
use crate::toolchains::{kotlin, swift};
use crate::workspace;

/// What the command line is told, and how a line of its answer begins. The answer to the commit gets lost.
const STEPS: [(&[&str], &str); 6] = [
    (
        &["reserve", "200", "--buyer", "confirm"],
        "HTTP://SEQR.SE/R",
    ),
    (
        &["update", "147.50", "Airport to city, 11.8 km"],
        "reserved: 200 SEK",
    ),
    (&["commit", "147.50"], "unknown: 147.5"),
    (&["status"], "paid: 147.5 SEK, given back: 0 SEK"),
    (&["refund", "20"], "paid: 147.5 SEK, given back: 20 SEK"),
    (&["status"], "paid: 147.5 SEK, given back: 20 SEK"),
];
/// What the ledger must show of it.
const MOVEMENTS: [&str; 2] = ["commit_reservation 147.5", "refund_payment 20"];
/// One more than a client repeats a question by itself.
const QUESTIONS: u32 = 4;

pub(crate) fn swift(report: &mut Report) -> Result<()> {
    let swift = swift::setup()?;
    artifacts::build_once()?;
    let folder = workspace::root().join("examples/swift");
    report.tests(
        "swift ride tests",
        swift.command(&["test"], &folder),
        counts::swift,
    )?;
    let build = swift.command(&["build", "--quiet", "--product", "taxi"], &folder);
    suite_environment(build).run()?;
    drive("swift", report, || {
        swift.command(&["run", "--quiet", "--skip-build", "taxi"], &folder)
    })
}

pub(crate) fn kotlin(report: &mut Report) -> Result<()> {
    let install = kotlin::maven(&["--quiet", "install", "-Dmaven.test.skip=true"])?;
    artifacts::build_once()?;
    let folder = workspace::root().join("examples/kotlin");
    let cache = kotlin::own_repository(&workspace::target().join("examples/maven"))?;
    let repository = format!("-Dmaven.repo.local={}", cache.display());
    progress::step("installing the Kotlin package where only the example finds it");
    install.args([&repository]).run()?;
    let tests = kotlin::plain_maven()
        .args(["test", &repository])
        .args([kotlin::library()])
        .directory(&folder);
    report.tests("kotlin ride tests", tests, counts::maven)?;
    drive("kotlin", report, || {
        program("java")
            .args([format!(
                "-Djna.library.path={}",
                artifacts::debug().display()
            )])
            .args(["-cp", "target/classes:target/lib/*", "taxi.MainKt"])
            .directory(&folder)
    })
}

fn drive(language: &str, report: &mut Report, taxi: impl Fn() -> Program) -> Result<()> {
    let sandbox = Sandbox::start()?;
    let file = workspace::root()
        .join("examples")
        .join(language)
        .join("ride.json");
    if file.exists() {
        std::fs::remove_file(&file)?;
    }
    let started = Instant::now();
    let driven = STEPS
        .into_iter()
        .try_for_each(|(words, expected)| step(&sandbox, words, expected, taxi()))
        .and_then(|()| {
            let movements = movements(&sandbox.read("ledger")?);
            ensure!(
                movements == MOVEMENTS,
                "the ledger has {movements:?} and not {MOVEMENTS:?}"
            );
            Ok(())
        });
    if let Err(error) = &driven {
        println!("{error:#}");
    }
    let name = format!("{language} ride by command line");
    report.verdict(&name, driven.is_ok(), started.elapsed());
    if driven.is_ok() {
        std::fs::remove_file(&file)?;
    }
    Ok(())
}

fn step(sandbox: &Sandbox, words: &[&str], expected: &str, taxi: Program) -> Result<()> {
    progress::step(&format!("taxi {}", words.join(" ")));
    let lost = expected.starts_with("unknown");
    if lost {
        arm(sandbox, "commit_reservation", "act_then_close", 1)?;
        arm(
            sandbox,
            "get_payment_status",
            "close_after_reading",
            QUESTIONS,
        )?;
    }
    let finished = taxi
        .args(words)
        .env("TILLBRIDGE_SANDBOX_READY", sandbox.ready_line())
        .env("TILLBRIDGE_LIBRARY_DIR", artifacts::debug())
        .tee()?;
    ensure!(
        finished.text.lines().any(|line| line.starts_with(expected)),
        "`taxi {}` did not answer `{expected}`",
        words.join(" ")
    );
    Ok(())
}

fn arm(sandbox: &Sandbox, operation: &str, fault: &str, times: u32) -> Result<()> {
    let fault =
        json!({"provider": "glase", "operation": operation, "fault": fault, "times": times});
    sandbox.tell("faults", &fault)
}

/// Money that moved, without what was only held.
fn movements(ledger: &Value) -> Vec<String> {
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    ledger["entries"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|entry| entry["hold"] != true)
        .map(|entry| format!("{} {}", text(entry, "operation"), text(entry, "amount")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::movements;
    use serde_json::json;

    #[test]
    fn leaves_out_what_was_only_held() {
        let ledger = json!({"entries": [
            {"operation": "reserve", "amount": "200", "hold": true},
            {"operation": "commit_reservation", "amount": "147.5"},
        ]});
        assert_eq!(movements(&ledger), ["commit_reservation 147.5"]);
    }
}
