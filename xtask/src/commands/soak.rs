//! `cargo xtask soak`: the long form of the proofs that the test run has in short.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use crate::artifacts::{self, cargo};
use crate::progress;
use crate::shell::Program;
use crate::toolchains::{kotlin, node, python, swift};
use crate::workspace;

/// The Rust test files whose proofs can run longer; `tests/src/effort.rs` reads what is set here.
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

/// The languages whose suites have proofs that can run longer.
const LANGUAGES: [&str; 4] = ["python", "node", "swift", "kotlin"];

/// How long, and with which seed.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Minutes for each proof that could go on for ever; a proof over all places takes as long as it needs.
    #[arg(long, default_value_t = 10)]
    minutes: u64,
    /// The seed that a failing run printed; a new one otherwise.
    #[arg(long)]
    seed: Option<u64>,
    /// Only these proofs of Rust, or the proofs of these languages; all of them otherwise.
    #[arg(long, value_delimiter = ',', value_parser = clap::builder::PossibleValuesParser::new(
        PROOFS.iter().chain(&LANGUAGES)
    ))]
    only: Vec<String>,
}

impl Arguments {
    fn want(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|wanted| wanted == name)
    }
}

/// Runs the proofs of one language after the other.
///
/// # Errors
/// A toolchain is missing, or nothing can be built. A failing proof is no error here but a failing exit status.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let _lock = workspace::only_run()?;
    artifacts::build_once()?;
    let mut good = true;
    for program in programs(arguments)? {
        let seconds = arguments.minutes * 60;
        let mut program = program.env("TILLBRIDGE_SOAK_SECONDS", seconds.to_string());
        if let Some(seed) = arguments.seed {
            program = program.env("TILLBRIDGE_SOAK_SEED", seed.to_string());
        }
        progress::step(program.shown());
        good &= program.tee()?.success;
    }
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn programs(arguments: &Arguments) -> Result<Vec<Program>> {
    let mut programs = Vec::new();
    let mut rust = vec!["test", "--package", "tillbridge-tests", "--no-fail-fast"];
    for proof in PROOFS.iter().filter(|proof| arguments.want(proof)) {
        rust.extend(["--test", proof]);
    }
    if rust.contains(&"--test") {
        rust.extend(["--", "--nocapture"]);
        programs.push(cargo(&rust));
    }
    if arguments.want("python") {
        let venv = python::setup()?;
        let sources = artifacts::place_python_module(&artifacts::debug())?;
        let files = ["cuts", "load", "cancelling", "threads_and_forks"];
        programs.push(
            venv.tool("python")
                .args(["-m", "pytest", "-p", "no:cacheprovider"])
                .args(files.map(|name| format!("tests/test_{name}.py")))
                .env("PYTHONPATH", sources)
                .directory(workspace::root().join("bindings-python")),
        );
    }
    if arguments.want("node") {
        let node = node::setup()?;
        artifacts::place_node_addon(&artifacts::debug())?;
        programs.push(node.script("soak"));
    }
    if arguments.want("swift") {
        let directory = workspace::root().join("bindings-swift");
        let command = ["test", "--filter", "CutTests"];
        programs.push(swift::setup()?.command(&command, &directory));
    }
    if arguments.want("kotlin") {
        programs.push(kotlin::maven(&["test", "-Dtest=CutsTest"])?);
    }
    Ok(programs)
}
