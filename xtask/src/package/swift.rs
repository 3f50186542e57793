//! The Swift package folder with the library inside.

use std::fs;

use anyhow::Result;

use super::{Check, against, copy_folder, dist, empty, empty_project, licences, no_larger_than};
use crate::artifacts;
use crate::sandbox::Sandbox;
use crate::toolchains::swift;
use crate::workspace;

const FOLDER: &str = "tillbridge-swift";
const LIBRARY: &str = "libtillbridge_ffi.so";
const CONSUMER: &str = include_str!("consumers/Consumer.swift");
const PROJECT: &str = include_str!("consumers/Package.swift");
/// In bytes; Kotlin's jar has the same library.
const LIBRARY_LIMIT: u64 = 4_500_000;

pub(super) fn build() -> Result<()> {
    let sources = workspace::root().join("bindings-swift");
    let folder = dist().join(FOLDER);
    empty(&folder)?;
    fs::copy(sources.join("Package.swift"), folder.join("Package.swift"))?;
    copy_folder(&sources.join("Sources"), &folder.join("Sources"))?;
    licences(&folder)?;
    fs::create_dir(folder.join("lib"))?;
    fs::copy(
        artifacts::release().join(LIBRARY),
        folder.join("lib").join(LIBRARY),
    )?;
    Ok(())
}

pub(super) fn checks(sandbox: &Sandbox) -> Result<Vec<Check>> {
    let swift = swift::setup()?;
    let project = empty_project("swift")?;
    let package = dist().join(FOLDER);
    let text = PROJECT.replace("@PACKAGE@", &package.to_string_lossy());
    fs::write(project.join("Package.swift"), text)?;
    fs::create_dir_all(project.join("Sources/Consumer"))?;
    fs::write(project.join("Sources/Consumer/main.swift"), CONSUMER)?;
    let run = against(
        swift.command(&["run", "--quiet", "Consumer"], &project),
        sandbox,
    )?;
    Ok(vec![
        (
            "Swift and Kotlin library is small".into(),
            no_larger_than(&package.join("lib").join(LIBRARY), LIBRARY_LIMIT),
        ),
        ("Swift package in an empty project".into(), run.run()),
    ])
}
