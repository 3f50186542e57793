//! The commands of this repository, run as `cargo xtask <command>`.
#![allow(
    clippy::print_stdout,
    reason = "a command-line tool speaks to its user on stdout"
)]

mod artifacts;
mod commands;
mod coverage;
mod generate;
mod ledger;
mod package;
mod progress;
mod sandbox;
mod shell;
mod suites;
mod toolchains;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Demonstrates, tests, generates and packages Tillbridge.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs a shop in every language against one sandbox and shows where the money went.
    Demo,
    /// Writes what each language's package generates from the core's interface.
    Generate {
        /// Only compares, and fails where a file differs.
        #[arg(long)]
        check: bool,
    },
    /// Runs the test suites of every language.
    Test(commands::test::Arguments),
    /// Runs the proofs of safety for longer than the test run does.
    Soak(commands::soak::Arguments),
    /// Builds what users install into dist/.
    Package,
    /// Measures the release builds of each language against plain HTTP clients.
    Bench(commands::bench::Arguments),
    /// Installs what the other commands need and this machine lacks.
    Setup(commands::setup::Arguments),
    /// Runs `swift` in bindings-swift, through the trixie root where the machine has none.
    Swift(commands::swift::Arguments),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Demo => commands::demo::run(),
        Command::Generate { check } => generate::run(check).map(|()| ExitCode::SUCCESS),
        Command::Test(arguments) => commands::test::run(&arguments),
        Command::Soak(arguments) => commands::soak::run(&arguments),
        Command::Package => commands::package::run(),
        Command::Bench(arguments) => commands::bench::run(&arguments),
        Command::Setup(arguments) => commands::setup::run(&arguments),
        Command::Swift(arguments) => commands::swift::run(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
