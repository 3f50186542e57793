//! Static types of the Python and Node packages, with the files of calls that a checker has to reject.

use anyhow::Result;

use super::Report;
use crate::artifacts;
use crate::toolchains::{node, python};
use crate::workspace;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    let venv = python::setup()?;
    let pyright = python::pyright()?;
    let directory = workspace::root().join("bindings-python");
    // A rejected call carries an ignore comment; strict mode reports the comment when the checker accepts the call.
    let paths = ["python/tillbridge", "tests/type_errors"];
    for path in paths {
        report.check(
            &format!("mypy {path}"),
            venv.tool("mypy")
                .args(["--strict", path])
                .env("MYPYPATH", "python")
                .directory(&directory),
        )?;
    }
    report.check(
        "pyright",
        pyright
            .args(["--pythonpath"])
            .args([venv.python()])
            .args(paths)
            .directory(&directory),
    )?;
    let node = node::setup()?;
    artifacts::build_once()?;
    artifacts::place_node_addon(&artifacts::debug())?;
    report.check("node types", node.script("types"))
}
