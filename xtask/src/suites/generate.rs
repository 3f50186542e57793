//! Generated files are as the generator would write them.

use std::time::Instant;

use anyhow::Result;

use super::Report;
use crate::{artifacts, generate};

pub(crate) fn run(report: &mut Report) -> Result<()> {
    artifacts::build_once()?;
    let started = Instant::now();
    let result = generate::run(true);
    if let Err(error) = &result {
        println!("{error:#}");
    }
    report.verdict("generated files", result.is_ok(), started.elapsed());
    Ok(())
}
