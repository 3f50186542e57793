//! What the suites of all languages need built, built once and in one way.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Error, Result};

use crate::progress;
use crate::shell::{Program, program};
use crate::workspace;

/// What to build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Libraries, binaries and tests.
    Everything,
    /// Libraries, binaries and the demo program.
    Demo,
}

/// Builds the workspace as a whole: with `--package` cargo would unify other features and build dependencies twice.
///
/// # Errors
/// The build fails.
pub(crate) fn build(scope: Scope) -> Result<()> {
    let targets: &[&str] = match scope {
        Scope::Everything => &["--all-targets"],
        Scope::Demo => &["--lib", "--bins", "--example", "shop"],
    };
    cargo(&["build", "--workspace"]).args(targets).run()
}

/// Builds everything, at most once in this process.
///
/// # Errors
/// The build fails, or failed when it was tried first.
pub(crate) fn build_once() -> Result<()> {
    static BUILT: OnceLock<Result<(), String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        progress::step("building the workspace");
        build(Scope::Everything).map_err(|error| format!("{error:#}"))
    });
    built.clone().map_err(Error::msg)
}

/// `cargo` in the root of the repository.
pub(crate) fn cargo(args: &[&str]) -> Program {
    program("cargo")
        .args(args)
        .directory(workspace::root())
        .env("PYO3_BUILD_EXTENSION_MODULE", "1")
}

/// The folder of debug builds.
pub(crate) fn debug() -> PathBuf {
    workspace::target().join("debug")
}

/// The folder of release builds.
pub(crate) fn release() -> PathBuf {
    workspace::target().join("release")
}

/// Builds one package as it is shipped: alone, so that it gets no feature that only another one needs.
///
/// # Errors
/// The build fails.
pub(crate) fn build_release(package: &str, targets: &[&str]) -> Result<()> {
    cargo(&["build", "--release", "--package", package])
        .args(targets)
        .run()
}

/// The sandbox that [`build`] makes.
pub(crate) fn sandbox() -> PathBuf {
    debug().join("tillbridge-sandbox")
}

/// Puts the compiled Python module where the package imports it from, and returns the folder to put on `PYTHONPATH`.
///
/// # Errors
/// The library is not built, or cannot be copied.
pub(crate) fn place_python_module(built: &Path) -> Result<PathBuf> {
    let sources = workspace::root().join("bindings-python/python");
    place(
        &built.join("lib_native.so"),
        &sources.join("tillbridge/_native.abi3.so"),
    )?;
    Ok(sources)
}

/// Puts the compiled Node addon where the package loads it from.
///
/// # Errors
/// The library is not built, or cannot be copied.
pub(crate) fn place_node_addon(built: &Path) -> Result<()> {
    place(
        &built.join("libtillbridge_node.so"),
        &workspace::root().join("bindings-node/tillbridge.linux-x64-gnu.node"),
    )
}

/// Copies by way of a new file: a process that has the old one loaded keeps it unharmed.
pub(crate) fn place(from: &Path, to: &Path) -> Result<()> {
    let context = || format!("cannot copy {} to {}", from.display(), to.display());
    let new = to.with_extension("new");
    fs::copy(from, &new).with_context(context)?;
    fs::rename(&new, to).with_context(context)
}
