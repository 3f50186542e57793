//! Writes what each language's package generates from the core's interface.

mod cases;
mod interface;
mod kotlin;
mod operations;
mod python;
mod states;
mod swift;
mod typescript;
mod uniffi;

use anyhow::{Context, bail};
use interface::Interface;
use std::path::{Path, PathBuf};

use crate::{artifacts, workspace};

/// A file that the generator owns.
struct GeneratedFile {
    /// Path from the root of the repository.
    path: PathBuf,
    content: String,
}

/// What writes the files of one language.
type Backend = fn(&Interface) -> anyhow::Result<Vec<GeneratedFile>>;

const BACKENDS: &[Backend] = &[
    swift::files,
    kotlin::files,
    python::files,
    typescript::files,
    states::files,
    operations::files,
];

/// Writes every generated file; with `check`, only compares, and fails where one differs.
pub(crate) fn run(check: bool) -> anyhow::Result<()> {
    // With what the tests ask for, because it takes the place of the library that they load.
    let package = ["--package", "tillbridge-ffi", "--features", "defects"];
    artifacts::cargo(&["build", "--quiet"])
        .args(package)
        .run()?;
    let library = artifacts::debug().join("libtillbridge_ffi.so");
    let interface = Interface::read(&library)?;
    let mut differing = Vec::new();
    for backend in BACKENDS {
        for file in backend(&interface)? {
            if !write(&file, check)? {
                differing.push(file.path.display().to_string());
            }
        }
    }
    if differing.is_empty() {
        return Ok(());
    }
    bail!(
        "not as generated: {}; run `cargo xtask generate`",
        differing.join(", ")
    )
}

/// Writes the file unless it is the same already; with `check`, tells whether it is.
fn write(file: &GeneratedFile, check: bool) -> anyhow::Result<bool> {
    let path = workspace::root().join(&file.path);
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    if current == file.content {
        return Ok(true);
    }
    if check {
        return Ok(false);
    }
    std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    std::fs::write(&path, &file.content).with_context(|| path.display().to_string())?;
    Ok(true)
}
