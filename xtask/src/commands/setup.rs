//! `cargo xtask setup`: installs toolchains.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::toolchains;

/// Which toolchains to install.
#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(value_enum, default_value = "all")]
    toolchain: Toolchain,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Toolchain {
    All,
    Swift,
}

/// Installs the toolchains asked for.
///
/// # Errors
/// One of them cannot be installed.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let wants = |one| arguments.toolchain == one || arguments.toolchain == Toolchain::All;
    if wants(Toolchain::Swift) {
        toolchains::swift::setup()?;
        println!("swift is ready");
    }
    Ok(ExitCode::SUCCESS)
}
