//! The Swift suite.

use anyhow::Result;

use super::{Report, counts};
use crate::artifacts;
use crate::toolchains::swift;
use crate::workspace;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    let swift = swift::setup()?;
    artifacts::build_once()?;
    let directory = workspace::root().join("bindings-swift");
    report.tests(
        "swift tests",
        swift.command(&["test"], &directory),
        counts::swift,
    )
}
