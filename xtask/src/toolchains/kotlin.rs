//! Kotlin: Maven and a JDK from the machine; Maven brings the compiler.

use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{Missing, apt};
use crate::artifacts;
use crate::shell::{Program, program};
use crate::workspace;

/// Maven with the given arguments, in bindings-kotlin.
///
/// # Errors
/// [`Missing`], when Maven or a JDK is not there.
pub(crate) fn maven(args: &[&str]) -> Result<Program> {
    find()?;
    Ok(plain_maven()
        .args(args)
        .args([library()])
        .directory(workspace::root().join("bindings-kotlin")))
}

/// Tells a project where the library of this build is.
pub(crate) fn library() -> String {
    format!("-Dtillbridge.library.dir={}", artifacts::debug().display())
}

/// Makes a local repository that shares what Maven has downloaded but not our own package: Maven would keep the one of an
/// earlier run for ever, since its version is the same, and the user's own repository is not ours to fill.
///
/// # Errors
/// The folder cannot be made anew.
pub(crate) fn own_repository(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    if let Ok(entries) = fs::read_dir(home.join(".m2/repository")) {
        for entry in entries.flatten() {
            if entry.file_name() != "dev" {
                symlink(entry.path(), folder.join(entry.file_name()))?;
            }
        }
    }
    Ok(folder.to_owned())
}

/// Maven that writes plain text, without colour and without the codes that reset it.
pub(crate) fn plain_maven() -> Program {
    let mut options = env::var_os("MAVEN_OPTS").unwrap_or_default();
    options.push(" -Djansi.noreset=true");
    program("mvn")
        .args(["--batch-mode", "--no-transfer-progress"])
        .args(["-Dstyle.color=never"])
        .env("MAVEN_OPTS", options)
}

/// Looks for Maven and a JDK.
///
/// # Errors
/// [`Missing`], when one of them is not there.
fn find() -> Result<()> {
    let there = |name: &str, version: &str| program(name).args([version]).read().is_ok();
    if there("mvn", "--version") && there("javac", "--version") {
        return Ok(());
    }
    Err(Missing {
        what: "Maven with a JDK 17 or newer".into(),
        get: "cargo xtask setup kotlin (as root on Debian; elsewhere install both and put them on PATH)"
            .into(),
    }
    .into())
}

/// Installs Maven and a JDK from Debian's packages unless they are there.
///
/// # Errors
/// The machine is not Debian, the user is not root, or the installation fails.
pub(crate) fn install() -> Result<()> {
    if find().is_err() {
        apt::install(&["maven", "default-jdk-headless"])?;
    }
    find()
}
