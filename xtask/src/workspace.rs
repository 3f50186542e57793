//! Where things are.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::Result;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}

/// Cargo's target directory; `CARGO_TARGET_DIR` overrides it.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(directory) => root().join(directory),
        None => root().join("target"),
    }
}

/// The folder that holds downloaded toolchains; `TILLBRIDGE_TOOLCHAINS` overrides it.
pub(crate) fn toolchains() -> PathBuf {
    match env::var_os("TILLBRIDGE_TOOLCHAINS") {
        Some(directory) => root().join(directory),
        None => root().join(".toolchains"),
    }
}

/// Whether this runs in continuous integration, where nothing may be left out.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Waits until no other run in this tree clears or fills the folders that a test or package run uses. The returned file
/// holds the place until it is dropped.
///
/// # Errors
/// The lock cannot be made.
pub(crate) fn only_run() -> Result<File> {
    fs::create_dir_all(target())?;
    let lock = File::create(target().join("xtask.lock"))?;
    if lock.try_lock().is_err() {
        println!("waiting for another run in this tree to end");
        lock.lock()?;
    }
    Ok(lock)
}
