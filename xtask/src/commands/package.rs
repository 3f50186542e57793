//! `cargo xtask package`: what users install, into `dist/`.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::package::{self, Package};
use crate::progress::{self, bad};
use crate::toolchains::Missing;
use crate::workspace;

/// Builds all packages.
///
/// # Errors
/// The libraries do not build. A package that fails is named, and makes the exit status a failure.
pub(crate) fn run() -> Result<ExitCode> {
    let mut failed = false;
    let _lock = workspace::only_run()?;
    package::clear()?;
    progress::step("building the libraries for release");
    package::build_libraries()?;
    for package in Package::ALL {
        progress::step(&format!("packaging for {package:?}"));
        if let Err(error) = package.build() {
            let left_out = error.is::<Missing>() && !workspace::in_ci();
            let word = if left_out {
                "left out:".into()
            } else {
                bad("failed:")
            };
            println!("{word} {package:?}: {error:#}");
            failed |= !left_out;
        }
    }
    progress::step("packages in dist/");
    for entry in fs::read_dir(package::dist()).context("no dist/")?.flatten() {
        println!("    {}", entry.file_name().to_string_lossy());
    }
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
