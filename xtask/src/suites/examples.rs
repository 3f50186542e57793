//! The programs in `examples/`, each with its own tests, on the sandbox.

use anyhow::Result;

use super::{Report, counts, rides};
use crate::artifacts::{self, cargo};
use crate::toolchains::{node, python};
use crate::workspace;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    django_shop(report)?;
    node_backend(report)?;
    rust(report)?;
    // Without Swift the machine can still drive in Kotlin.
    let swift = rides::swift(report);
    rides::kotlin(report).and(swift)
}

fn django_shop(report: &mut Report) -> Result<()> {
    let venv = python::django_shop()?;
    let ruff = python::setup()?;
    artifacts::build_once()?;
    let sources = artifacts::place_python_module(&artifacts::debug())?;
    let folder = workspace::root().join("examples/django-shop");
    for (name, arguments) in [
        ("django-shop lint", &["check", "."][..]),
        ("django-shop format", &["format", "--check", "."]),
    ] {
        report.check(name, ruff.tool("ruff").args(arguments).directory(&folder))?;
    }
    report.tests(
        "django-shop tests",
        venv.tool("python")
            .args(["-W", "error", "manage.py", "test"])
            .args(["--settings", "tests.settings", "--noinput"])
            .env("PYTHONPATH", sources)
            .directory(folder),
        counts::unittest,
    )
}

fn node_backend(report: &mut Report) -> Result<()> {
    let node = node::example("node-backend")?;
    artifacts::build_once()?;
    artifacts::place_node_addon(&artifacts::debug())?;
    report.check("node-backend lint", node.script("lint"))?;
    report.check("node-backend types", node.script("types"))?;
    report.tests("node-backend tests", node.script("test"), counts::node)
}

fn rust(report: &mut Report) -> Result<()> {
    // With `--package` cargo would unify other features and build dependencies twice.
    let tests = cargo(&["test", "--workspace", "--test", "till"]);
    report.tests("rust example tests", tests, counts::cargo)
}
