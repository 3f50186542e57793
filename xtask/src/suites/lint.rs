//! Formatting and lints of every language.

use anyhow::Result;

use super::Report;
use crate::artifacts::cargo;
use crate::toolchains::{node, python};
use crate::workspace;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    report.check("cargo fmt", cargo(&["fmt", "--all", "--check"]))?;
    report.check(
        "clippy",
        cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "--deny",
            "warnings",
        ]),
    )?;
    let venv = python::setup()?;
    let python = workspace::root().join("bindings-python");
    report.check(
        "ruff check",
        venv.tool("ruff").args(["check", "."]).directory(&python),
    )?;
    report.check(
        "ruff format",
        venv.tool("ruff")
            .args(["format", "--check", "."])
            .directory(&python),
    )?;
    report.check("node lint", node::setup()?.script("lint"))
}
