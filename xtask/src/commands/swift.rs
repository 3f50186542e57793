//! `cargo xtask swift`: Swift for people who work on bindings-swift.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use crate::{toolchains, workspace};

/// What to run.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder to run in, relative to the repository.
    #[arg(long, default_value = "bindings-swift")]
    directory: PathBuf,
    /// The arguments of `swift`, such as `test` or `build`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    arguments: Vec<String>,
}

/// Runs `swift` with the given arguments.
///
/// # Errors
/// There is no Swift, or it ends with a failure.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let swift = toolchains::swift::find()?;
    let words: Vec<&str> = arguments.arguments.iter().map(String::as_str).collect();
    let directory = workspace::root().join(&arguments.directory);
    swift.command(&words, &directory).run()?;
    Ok(ExitCode::SUCCESS)
}
