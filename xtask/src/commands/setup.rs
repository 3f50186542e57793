//! `cargo xtask setup`: installs toolchains.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::toolchains::{kotlin, node, python, swift};

/// Which toolchains to install.
#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(value_enum, default_value = "all")]
    toolchain: Toolchain,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Toolchain {
    All,
    Kotlin,
    Node,
    Python,
    Swift,
}

/// Installs the toolchains asked for.
///
/// # Errors
/// One of them cannot be installed.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let wants = |one| arguments.toolchain == one || arguments.toolchain == Toolchain::All;
    if wants(Toolchain::Node) {
        node::setup()?;
        println!("node is ready");
    }
    if wants(Toolchain::Python) {
        python::install()?;
        println!("python is ready");
    }
    if wants(Toolchain::Kotlin) {
        kotlin::install()?;
        println!("kotlin is ready");
    }
    if wants(Toolchain::Swift) {
        swift::setup()?;
        println!("swift is ready");
    }
    Ok(ExitCode::SUCCESS)
}
