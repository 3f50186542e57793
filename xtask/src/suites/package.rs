//! The packages suite: builds what users install, installs each into an empty project, and makes a call from there.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::Report;
use crate::artifacts;
use crate::package::{self, Package};
use crate::progress;
use crate::sandbox::Sandbox;
use crate::toolchains::Missing;
use crate::workspace;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    artifacts::build_once()?;
    package::clear()?;
    let started = Instant::now();
    progress::step("building the libraries for release");
    package::build_libraries()?;
    report.verdict("release libraries", true, started.elapsed());
    let sandbox = Sandbox::start()?;
    let mut missing = None;
    for package in Package::ALL {
        let started = Instant::now();
        progress::step(&format!("packaging for {package:?}"));
        match package.build().and_then(|()| package.checks(&sandbox)) {
            Ok(checks) => {
                report.verdict(&format!("{package:?} package"), true, started.elapsed());
                for (name, result) in checks {
                    if let Err(error) = &result {
                        println!("{name}: {error:#}");
                    }
                    report.verdict(&name, result.is_ok(), Duration::ZERO);
                }
            }
            Err(error) if error.is::<Missing>() && !workspace::in_ci() => missing = Some(error),
            Err(error) => {
                println!("{package:?}: {error:#}");
                report.verdict(&format!("{package:?} package"), false, started.elapsed());
            }
        }
    }
    let started = Instant::now();
    let verdict = package::shipped_without_defects();
    if let Err(error) = &verdict {
        println!("{error:#}");
    }
    report.verdict(
        "what is shipped has no switch for defects",
        verdict.is_ok(),
        started.elapsed(),
    );
    missing.map_or(Ok(()), Err)
}
