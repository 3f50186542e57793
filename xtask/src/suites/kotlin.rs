//! The Kotlin suite.

use anyhow::Result;

use super::{Report, counts};
use crate::artifacts;
use crate::toolchains::kotlin;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    let maven = kotlin::maven(&["test"])?;
    artifacts::build_once()?;
    report.tests("kotlin tests", maven, counts::maven)
}
