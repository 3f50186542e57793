//! The taxi rides of `examples/swift` and `examples/kotlin`: their tests, and a ride by command line, in which each step is a
//! process of its own.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, ensure};
use serde_json::{Value, json};

use super::{Report, counts, suite_environment};
use crate::artifacts;
use crate::progress;
use crate::sandbox::Sandbox;
use crate::shell::{Program, program};
use crate::toolchains::{kotlin, swift};
use crate::workspace;

/// What the ledger must show of a ride.
const MOVEMENTS: [&str; 2] = ["commit_reservation 147.5", "refund_payment 20"];
/// How long a command may take until it is killed.
const PATIENCE: Duration = Duration::from_secs(60);

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
    let file = workspace::target().join(format!("examples/{language}-ride.json"));
    fs::create_dir_all(workspace::target().join("examples"))?;
    if file.exists() {
        fs::remove_file(&file)?;
    }
    let started = Instant::now();
    let driven = ride(&sandbox, |words| {
        progress::step(&format!("taxi {}", words.join(" ")));
        taxi()
            .args(words)
            .args(["--file".as_ref(), file.as_os_str()])
            .env("TILLBRIDGE_SANDBOX_READY", sandbox.ready_line())
            .env("TILLBRIDGE_LIBRARY_DIR", artifacts::debug())
    });
    if let Err(error) = &driven {
        println!("{error:#}");
    }
    let name = format!("{language} ride by command line");
    report.verdict(&name, driven.is_ok(), started.elapsed());
    Ok(())
}

/// A ride in which the process that commits is killed before it has an answer.
fn ride(sandbox: &Sandbox, taxi: impl Fn(&[&str]) -> Program) -> Result<()> {
    let answers = |words: &[&str], expected: &str| {
        let text = taxi(words).tee()?.text;
        let fits = text.lines().any(|line| line.starts_with(expected));
        ensure!(
            fits,
            "`taxi {}` did not answer `{expected}`",
            words.join(" ")
        );
        Ok(())
    };
    answers(
        &["reserve", "200", "--buyer", "confirm"],
        "HTTP://SEQR.SE/R",
    )?;
    answers(&["status"], "reserved: 200 SEK")?;
    answers(
        &["update", "147.50", "Airport to city, 11.8 km"],
        "reserved: 200 SEK",
    )?;
    kill_in(sandbox, "commit_reservation", taxi(&["commit", "147.50"]))?;
    answers(&["status"], "paid: 147.5 SEK, given back: 0 SEK")?;
    answers(&["refund", "20"], "paid: 147.5 SEK, given back: 20 SEK")?;
    let movements = movements(&sandbox.read("ledger")?);
    ensure!(
        movements == MOVEMENTS,
        "the ledger has {movements:?} and not {MOVEMENTS:?}"
    );
    Ok(())
}

/// Kills a program while it waits for the answer to an operation that was carried out.
fn kill_in(sandbox: &Sandbox, operation: &str, program: Program) -> Result<()> {
    let fault = json!({"provider": "glase", "operation": operation, "fault": "act_then_stall"});
    sandbox.tell("faults", &fault)?;
    let mut child = program.into_command().stdin(Stdio::null()).spawn()?;
    let end = Instant::now() + PATIENCE;
    let arrived = loop {
        match sandbox.read("requests") {
            Ok(requests) if arrived(&requests, operation) => break Ok(()),
            Ok(_) if Instant::now() < end => {}
            Ok(_) => break Err(anyhow!("{operation} never arrived")),
            Err(error) => break Err(error),
        }
    };
    child.kill()?;
    child.wait()?;
    arrived
}

fn arrived(requests: &Value, operation: &str) -> bool {
    let mut requests = requests["requests"].as_array().into_iter().flatten();
    requests.any(|request| request["operation"] == operation)
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
