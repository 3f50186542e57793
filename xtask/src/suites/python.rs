//! The Python suite.

use anyhow::Result;

use super::{Report, counts};
use crate::artifacts;
use crate::toolchains::python;
use crate::workspace;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    let venv = python::setup()?;
    artifacts::build_once()?;
    let sources = artifacts::place_python_module(&artifacts::debug())?;
    report.tests(
        "python tests",
        venv.tool("python")
            .args(["-m", "pytest", "-p", "no:cacheprovider"])
            .env("PYTHONPATH", sources)
            .directory(workspace::root().join("bindings-python")),
        counts::pytest,
    )
}
