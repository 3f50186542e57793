//! `cargo xtask test`: all suites, the table of what ran, and the coverage of the shared cases.

use std::fs;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::coverage;
use crate::progress::{self, bad, bold, good};
use crate::suites::counts::Tally;
use crate::suites::{Report, Step, Suite};
use crate::toolchains::Missing;
use crate::workspace;

/// Which suites to run.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Only these suites; all of them otherwise.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Suite>,
}

/// A suite that ran, or what kept it from running.
struct Outcome {
    suite: Suite,
    report: Report,
    missing: Option<String>,
}

/// Runs the suites and prints what came of them.
///
/// # Errors
/// The results cannot be collected. Failing suites are no error here but a failing exit status.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let _lock = workspace::only_run()?;
    coverage::forget()?;
    let suites: Vec<Suite> = Suite::value_variants()
        .iter()
        .copied()
        .filter(|suite| arguments.only.is_empty() || arguments.only.contains(suite))
        .collect();
    let full = suites.len() == Suite::value_variants().len();
    let started = Instant::now();
    let mut outcomes: Vec<Outcome> = suites.into_iter().map(run_suite).collect();
    let mut extra = Report::default();
    check_coverage(&outcomes, full, &mut extra)?;
    println!("\n{}", summary(&outcomes, &extra));
    for outcome in &outcomes {
        if let Some(missing) = &outcome.missing {
            println!("{} did not run: {missing}", outcome.suite.name());
        }
    }
    for step in outcomes.iter().flat_map(|outcome| &outcome.report.steps) {
        if !step.failures.is_empty() {
            println!(
                "{} {}:\n{}\n",
                bad("failed:"),
                step.name,
                step.failures.join("\n")
            );
        }
    }
    println!("took {}", progress::seconds(started.elapsed()));
    let sum = outcomes
        .iter_mut()
        .map(|outcome| &outcome.report)
        .chain([&extra])
        .flat_map(|report| &report.steps)
        .fold(Tally::default(), |sum, step| sum.plus(step.tally));
    println!("{} passed, {} failed", sum.passed, sum.failed);
    Ok(if sum.failed == 0 && sum.passed > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn run_suite(suite: Suite) -> Outcome {
    progress::step(&bold(&format!("suite {}", suite.name())));
    let mut report = Report::default();
    let started = Instant::now();
    let mut missing = None;
    if let Err(error) = suite.run(&mut report) {
        println!("{} {}: {error:#}", bad("failed:"), suite.name());
        let lacks_toolchain = error.downcast_ref::<Missing>().map(ToString::to_string);
        if lacks_toolchain.is_none() || workspace::in_ci() {
            let name = format!("{} could not run", suite.name());
            report.verdict(&name, false, started.elapsed());
        }
        missing = lacks_toolchain;
    }
    Outcome {
        suite,
        report,
        missing,
    }
}

/// Holds what the suites reported against the shared cases, and renews the document after a full run.
fn check_coverage(outcomes: &[Outcome], full: bool, extra: &mut Report) -> Result<()> {
    let coverage = coverage::collect()?;
    if !coverage.is_empty() {
        println!("\n{}", bold("shared cases that passed"));
        print!("{}", coverage.table());
    }
    if !full {
        return Ok(());
    }
    let wanted: Vec<&str> = outcomes
        .iter()
        .filter(|outcome| outcome.missing.is_none() || workspace::in_ci())
        .flat_map(|outcome| outcome.suite.columns())
        .copied()
        .collect();
    let problems = coverage.problems(&wanted);
    for problem in &problems {
        println!("{problem}");
    }
    extra.verdict(
        "coverage of the shared cases",
        problems.is_empty(),
        Duration::ZERO,
    );
    let text = coverage.markdown();
    let document = coverage::document();
    if workspace::in_ci() {
        let same = fs::read_to_string(&document).is_ok_and(|committed| committed == text);
        if !same {
            println!("{} differs from what ran", document.display());
        }
        extra.verdict("tests/COVERAGE.md is true", same, Duration::ZERO);
    } else if wanted.len() == coverage::COLUMNS.len() {
        fs::write(&document, text)?;
    } else {
        println!("tests/COVERAGE.md stays as it is: not every language ran");
    }
    Ok(())
}

fn summary(outcomes: &[Outcome], extra: &Report) -> String {
    let mut rows = vec![["suite", "step", "passed", "failed", "time", ""].map(str::to_owned)];
    for outcome in outcomes {
        let suite = outcome.suite.name();
        rows.extend(outcome.report.steps.iter().map(|step| row(&suite, step)));
        if outcome.missing.is_some() && outcome.report.steps.is_empty() {
            let cells = [&*suite, "did not run", "", "", "", "missing"];
            rows.push(cells.map(str::to_owned));
        }
    }
    rows.extend(extra.steps.iter().map(|step| row("all", step)));
    let rows: Vec<Vec<String>> = rows.into_iter().map(Into::into).collect();
    progress::table(&rows, &[2, 3, 4])
}

fn row(suite: &str, step: &Step) -> [String; 6] {
    let verdict = if step.tally.failed == 0 {
        good("ok")
    } else {
        bad("FAILED")
    };
    [
        suite.to_owned(),
        step.name.clone(),
        step.tally.passed.to_string(),
        step.tally.failed.to_string(),
        progress::seconds(step.took),
        verdict,
    ]
}
