//! Kotlin: Maven and a JDK from the machine; Maven brings the compiler.

use std::env;

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
        .args([format!(
            "-Dtillbridge.library.dir={}",
            artifacts::debug().display()
        )])
        .directory(workspace::root().join("bindings-kotlin")))
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
