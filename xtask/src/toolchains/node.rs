//! Node: the one on `PATH`, the packages of bindings-node, and tools that come from npm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Missing;
use crate::progress;
use crate::shell::{Program, program};
use crate::workspace;

const OLDEST: u32 = 20;

/// Node with the packages of one folder installed.
pub(crate) struct Node {
    folder: PathBuf,
}

impl Node {
    /// A script of the package's `package.json`.
    pub(crate) fn script(&self, name: &str) -> Program {
        program("npm")
            .args(["run", "--silent", name])
            .directory(&self.folder)
    }

    /// `node` itself.
    pub(crate) fn node(&self) -> Program {
        program("node").directory(&self.folder)
    }
}

/// Checks that Node and npm are there and new enough.
///
/// # Errors
/// [`Missing`], when they are not.
pub(crate) fn find() -> Result<()> {
    let version = program("node").args(["--version"]).read();
    let new_enough = version.is_ok_and(|text| {
        let major = text.trim_start_matches('v').split('.').next();
        major.and_then(|number| number.parse::<u32>().ok()) >= Some(OLDEST)
    });
    if new_enough && program("npm").args(["--version"]).read().is_ok() {
        return Ok(());
    }
    Err(Missing {
        what: format!("Node {OLDEST} or newer, with npm"),
        get: "install it and put it on PATH".into(),
    }
    .into())
}

/// Installs the packages of bindings-node, unless the locked ones are there.
///
/// # Errors
/// [`Missing`] without Node; otherwise the installation failed.
pub(crate) fn setup() -> Result<Node> {
    find()?;
    let folder = workspace::root().join("bindings-node");
    install_locked(&folder)?;
    Ok(Node { folder })
}

/// Installs the packages of one of the examples, unless the locked ones are there.
///
/// # Errors
/// [`Missing`] without Node; otherwise the installation failed.
pub(crate) fn example(name: &str) -> Result<Node> {
    find()?;
    let folder = workspace::root().join("examples").join(name);
    install_locked(&folder)?;
    Ok(Node { folder })
}

/// A tool from the npm packages that xtask pins for itself.
///
/// # Errors
/// [`Missing`] without Node; otherwise the installation failed.
pub(crate) fn tool(name: &str) -> Result<Program> {
    find()?;
    let folder = workspace::toolchains().join("node");
    fs::create_dir_all(&folder)?;
    let pinned = workspace::root().join("xtask/toolchain/node");
    for file in ["package.json", "package-lock.json"] {
        fs::copy(pinned.join(file), folder.join(file))?;
    }
    install_locked(&folder)?;
    Ok(program(folder.join("node_modules/.bin").join(name)))
}

fn install_locked(folder: &Path) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let wanted =
        fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|text| text == wanted) {
        return Ok(());
    }
    progress::step("installing npm packages");
    program("npm")
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .directory(folder)
        .run()?;
    fs::create_dir_all(folder.join("node_modules"))?;
    fs::write(&stamp, wanted)?;
    Ok(())
}
