//! The wheel and the source distribution.

use anyhow::Result;

use super::{Check, against, dist, empty_project, licences, no_larger_than, only};
use crate::sandbox::Sandbox;
use crate::toolchains::python::{self, Venv};
use crate::workspace;

const WHEEL_LIMIT: u64 = 3_000_000;
const CONSUMER: &str = include_str!("consumers/consumer.py");

pub(super) fn build() -> Result<()> {
    let venv = python::setup()?;
    licences(&workspace::root().join("bindings-python"))?;
    for command in [&["build", "--release"][..], &["sdist"]] {
        venv.tool("maturin")
            .args(command)
            .args(["--out"])
            .args([dist()])
            .directory(workspace::root().join("bindings-python"))
            .run()?;
    }
    Ok(())
}

pub(super) fn checks(sandbox: &Sandbox) -> Result<Vec<Check>> {
    let tools = python::setup()?;
    Ok(vec![
        (
            "wheel is small".into(),
            only("tillbridge-", ".whl").and_then(|wheel| no_larger_than(&wheel, WHEEL_LIMIT)),
        ),
        ("wheel in an empty project".into(), wheel(sandbox)),
        ("sdist in an empty project".into(), source(&tools, sandbox)),
    ])
}

fn wheel(sandbox: &Sandbox) -> Result<()> {
    let project = empty_project("python")?;
    let wheel = only("tillbridge-", ".whl")?;
    call(
        &python::bare(project.join("venv"))?,
        &wheel.to_string_lossy(),
        sandbox,
    )
}

/// Builds a wheel from the source distribution with the pinned tools, then treats it like the other.
fn source(tools: &Venv, sandbox: &Sandbox) -> Result<()> {
    let project = empty_project("python-sdist")?;
    let source = only("tillbridge-", ".tar.gz")?;
    tools
        .tool("python")
        .args(["-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index"])
        .args(["--no-build-isolation", "--wheel-dir"])
        .args([&project, &source])
        .env("PATH", tools.path()?)
        .env("CARGO_TARGET_DIR", workspace::target())
        .run()?;
    let built = std::fs::read_dir(&project)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ext| ext == "whl"));
    let wheel = built.ok_or_else(|| anyhow::anyhow!("the sdist built no wheel"))?;
    call(
        &python::bare(project.join("venv"))?,
        &wheel.to_string_lossy(),
        sandbox,
    )
}

fn call(venv: &Venv, wheel: &str, sandbox: &Sandbox) -> Result<()> {
    venv.tool("python")
        .args(["-m", "pip", "install", "--quiet", "--no-index", wheel])
        .run()?;
    // Isolated mode: nothing of the repository can be imported by accident.
    let program = venv.tool("python").args(["-I", "-c", CONSUMER]);
    against(program.shown_as("python consumer.py"), sandbox)?.run()
}
