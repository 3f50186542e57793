//! The npm packages: the main one, and one with the addon of each platform.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Check, against, dist, empty_project, licences, no_larger_than, only};
use crate::artifacts;
use crate::sandbox::Sandbox;
use crate::shell::program;
use crate::toolchains::node;
use crate::workspace;

const ADDON_LIMIT: u64 = 4_500_000;
const PLATFORM: &str = "linux-x64-gnu";
const ADDON: &str = "tillbridge.linux-x64-gnu.node";
const IMPORTING: &str = include_str!("consumers/consumer.mjs");
const REQUIRING: &str = include_str!("consumers/consumer.cjs");

pub(super) fn build() -> Result<()> {
    node::setup()?;
    let main = workspace::root().join("bindings-node");
    let platform = platform();
    artifacts::place(
        &artifacts::release().join("libtillbridge_node.so"),
        &platform.join(ADDON),
    )?;
    for folder in [main, platform] {
        licences(&folder)?;
        program("npm")
            .args(["pack", "--silent", "--pack-destination"])
            .args([dist()])
            .directory(folder)
            .run()?;
    }
    Ok(())
}

fn platform() -> PathBuf {
    workspace::root().join("bindings-node/npm").join(PLATFORM)
}

pub(super) fn checks(sandbox: &Sandbox) -> Result<Vec<Check>> {
    node::find()?;
    Ok(vec![
        (
            "addon is small".into(),
            no_larger_than(&platform().join(ADDON), ADDON_LIMIT),
        ),
        ("npm packages in an empty project".into(), install(sandbox)),
    ])
}

fn install(sandbox: &Sandbox) -> Result<()> {
    let project = empty_project("node")?;
    fs::write(
        project.join("package.json"),
        r#"{"name": "consumer", "private": true}"#,
    )?;
    let (main, platform) = tarballs()?;
    program("npm")
        .args([
            "install",
            "--offline",
            "--no-audit",
            "--no-fund",
            "--silent",
        ])
        .args([main, platform])
        .directory(&project)
        .run()?;
    for (name, text) in [("consumer.mjs", IMPORTING), ("consumer.cjs", REQUIRING)] {
        fs::write(project.join(name), text)?;
        against(program("node").args([name]), sandbox)?
            .directory(&project)
            .run()?;
    }
    Ok(())
}

/// The main package and the platform's; the name of the second contains the platform.
fn tarballs() -> Result<(PathBuf, PathBuf)> {
    let platform = only(
        "tillbridge-",
        &format!("{PLATFORM}-{}.tgz", env!("CARGO_PKG_VERSION")),
    )?;
    let main = dist().join(format!("tillbridge-{}.tgz", env!("CARGO_PKG_VERSION")));
    main.exists()
        .then_some((main, platform))
        .context("dist/ has no npm tarball of the main package")
}
