//! The Rust suite: tests of all crates, and their documentation.

use anyhow::Result;

use super::{Report, counts};
use crate::artifacts::{self, cargo};

pub(crate) fn run(report: &mut Report) -> Result<()> {
    artifacts::build_once()?;
    report.tests(
        "rust tests",
        cargo(&["test", "--workspace", "--no-fail-fast"]),
        counts::cargo,
    )?;
    report.check(
        "rust documentation",
        cargo(&["doc", "--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings"),
    )
}
