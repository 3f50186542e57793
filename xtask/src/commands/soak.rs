//! `cargo xtask soak`: the long form of the proofs that the test run has in short.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;

use crate::artifacts::{self, cargo};
use crate::progress;
use crate::shell::Program;
use crate::suites::suite_environment;
use crate::toolchains::{kotlin, node, python, swift};
use crate::workspace;

/// The test files of Rust, Python and Node, and the test classes of Swift and Kotlin, that prove something: those that
/// know by themselves how to go on for longer, and those that are run again and again.
struct Proofs {
    longer: &'static [&'static str],
    again: &'static [&'static str],
}

const RUST: Proofs = Proofs {
    longer: &["cuts", "silence", "lives", "hostile", "load", "walks"],
    again: &[
        "bombs",
        "deadlines",
        "defects",
        "endless",
        "memory",
        "resolving",
        "tls",
        "transport",
    ],
};

const PYTHON: Proofs = Proofs {
    longer: &[
        "canaries",
        "cancelling",
        "cuts",
        "load",
        "threads_and_forks",
    ],
    again: &["asyncio", "garbage", "panics", "servers", "signals", "slow"],
};

const NODE: Proofs = Proofs {
    longer: &["cuts", "load"],
    again: &[
        "canaries",
        "cancel",
        "deadlines",
        "defects",
        "leaks",
        "memory",
        "process",
        "workers",
    ],
};

const SWIFT: Proofs = Proofs {
    longer: &["CutTests"],
    again: &[
        "CancellationTests",
        "ExitTests",
        "LeakTests",
        "PanicTests",
        "SharingTests",
        "SlownessTests",
    ],
};

const KOTLIN: Proofs = Proofs {
    longer: &["CutsTest"],
    again: &[
        "CancellationTest",
        "DeadlineTest",
        "ExitTest",
        "LeakTest",
        "LoadTest",
        "PanicTest",
    ],
};

const LANGUAGES: [&str; 4] = ["python", "node", "swift", "kotlin"];

/// How long, and with which seed.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Minutes for each proof that could go on for ever, and for each set that is run again and again; a proof over all
    /// places takes as long as it needs.
    #[arg(long, default_value_t = 10)]
    minutes: u64,
    /// The seed that a failing run printed; a new one otherwise.
    #[arg(long)]
    seed: Option<u64>,
    /// Only these proofs of Rust, or the proofs of these languages; all of them otherwise.
    #[arg(long, value_delimiter = ',', value_parser = clap::builder::PossibleValuesParser::new(
        RUST.longer.iter().chain(RUST.again).chain(&LANGUAGES)
    ))]
    only: Vec<String>,
}

impl Arguments {
    fn want(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|wanted| wanted == name)
    }

    fn time(&self) -> Duration {
        Duration::from_secs(self.minutes * 60)
    }
}

/// Runs the proofs of one language after the other.
///
/// # Errors
/// A toolchain is missing, or nothing can be built. A failing proof is no error here but a failing exit status.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let _lock = workspace::only_run()?;
    artifacts::build_once()?;
    let wanted = |proofs: &Proofs| {
        let wanted = |all: &[&'static str]| -> Vec<&'static str> {
            let all = all.iter().copied();
            all.filter(|proof| arguments.want(proof)).collect()
        };
        (wanted(proofs.longer), wanted(proofs.again))
    };
    let (longer, again) = wanted(&RUST);
    let mut good = prove(arguments, &longer, &again, &|proofs| Ok(rust(proofs)))?;
    for (name, Proofs { longer, again }, program) in [
        ("python", PYTHON, &python as &dyn Fn(&[&str]) -> _),
        ("node", NODE, &node),
        ("swift", SWIFT, &swift),
        ("kotlin", KOTLIN, &kotlin),
    ] {
        if arguments.want(name) {
            good &= prove(arguments, longer, again, program)?;
        }
    }
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Runs what can go on by itself, and then the others until their time is over or one of them fails.
fn prove(
    arguments: &Arguments,
    longer: &[&str],
    again: &[&str],
    program: &dyn Fn(&[&str]) -> Result<Program>,
) -> Result<bool> {
    let mut good = true;
    if !longer.is_empty() {
        let seconds = arguments.time().as_secs().to_string();
        let program = program(longer)?.env("TILLBRIDGE_SOAK_SECONDS", seconds);
        good &= passes(arguments, program)?;
    }
    if !again.is_empty() {
        let ends = Instant::now() + arguments.time();
        let mut passed = true;
        while passed {
            passed = passes(arguments, program(again)?)?;
            if Instant::now() >= ends {
                break;
            }
        }
        good &= passed;
    }
    Ok(good)
}

fn passes(arguments: &Arguments, program: Program) -> Result<bool> {
    let program = suite_environment(program);
    let program = match arguments.seed {
        Some(seed) => program.env("TILLBRIDGE_SOAK_SEED", seed.to_string()),
        None => program,
    };
    progress::step(program.shown());
    Ok(program.tee()?.success)
}

fn rust(proofs: &[&str]) -> Program {
    let mut line = vec!["test", "--package", "tillbridge-tests", "--no-fail-fast"];
    for proof in proofs {
        line.extend(["--test", proof]);
    }
    line.extend(["--", "--nocapture"]);
    cargo(&line)
}

fn python(proofs: &[&str]) -> Result<Program> {
    let venv = python::setup()?;
    let sources = artifacts::place_python_module(&artifacts::debug())?;
    Ok(venv
        .tool("python")
        .args(["-m", "pytest", "-p", "no:cacheprovider"])
        .args(proofs.iter().map(|name| format!("tests/test_{name}.py")))
        .env("PYTHONPATH", sources)
        .directory(workspace::root().join("bindings-python")))
}

fn node(proofs: &[&str]) -> Result<Program> {
    let node = node::setup()?;
    artifacts::place_node_addon(&artifacts::debug())?;
    let files = proofs.iter().map(|name| format!("test/{name}.test.mjs"));
    Ok(node.node().args(["--test"]).args(files))
}

fn swift(proofs: &[&str]) -> Result<Program> {
    let directory = workspace::root().join("bindings-swift");
    let command = ["test", "--filter", &proofs.join("|")];
    Ok(swift::setup()?.command(&command, &directory))
}

fn kotlin(proofs: &[&str]) -> Result<Program> {
    // What goes on for minutes takes longer than a test may otherwise.
    let longest = "-Djunit.jupiter.execution.timeout.default=4 h";
    kotlin::maven(&["test", &format!("-Dtest={}", proofs.join(",")), longest])
}
