//! `cargo xtask soak`: the long form of the proofs that the test run has in short.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use crate::artifacts::cargo;
use crate::progress;
use crate::workspace;

/// The test files whose proofs can run longer; `tests/src/effort.rs` reads what is set here.
const PROOFS: [&str; 8] = [
    "cuts",
    "silence",
    "lives",
    "deadlines",
    "hostile",
    "endless",
    "load",
    "walks",
];

/// How long, and with which seed.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Minutes for each proof that could go on for ever; a proof over all places takes as long as it needs.
    #[arg(long, default_value_t = 10)]
    minutes: u64,
    /// The seed that a failing run printed; a new one otherwise.
    #[arg(long)]
    seed: Option<u64>,
    /// Only these proofs; all of them otherwise.
    #[arg(long, value_delimiter = ',', value_parser = PROOFS)]
    only: Vec<String>,
}

/// Runs the proofs one file after the other.
///
/// # Errors
/// Cargo cannot be started. A failing proof is no error here but a failing exit status.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let _lock = workspace::only_run()?;
    let mut command = vec!["test", "--package", "tillbridge-tests", "--no-fail-fast"];
    let wanted = PROOFS.iter().filter(|proof| {
        arguments.only.is_empty() || arguments.only.iter().any(|name| name == *proof)
    });
    for proof in wanted {
        command.extend(["--test", proof]);
    }
    command.extend(["--", "--nocapture"]);
    let seconds = arguments.minutes * 60;
    let mut program = cargo(&command).env("TILLBRIDGE_SOAK_SECONDS", seconds.to_string());
    if let Some(seed) = arguments.seed {
        program = program.env("TILLBRIDGE_SOAK_SEED", seed.to_string());
    }
    progress::step(program.shown());
    Ok(if program.tee()?.success {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
