//! What users install, built for release into `dist/`.

mod kotlin;
mod node;
mod python;
mod swift;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::artifacts;
use crate::sandbox::Sandbox;
use crate::shell::Program;
use crate::workspace;

/// The licence texts, which every package carries.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// A package of one language.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Package {
    Python,
    Node,
    Kotlin,
    Swift,
}

/// A package's verdict about itself: a name, and what was wrong.
pub(crate) type Check = (String, Result<()>);

impl Package {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Python, Self::Node, Self::Kotlin, Self::Swift];

    /// Builds it into `dist/`.
    ///
    /// # Errors
    /// A toolchain is missing, or the build fails.
    pub(crate) fn build(self) -> Result<()> {
        match self {
            Self::Python => python::build(),
            Self::Node => node::build(),
            Self::Kotlin => kotlin::build(),
            Self::Swift => swift::build(),
        }
    }

    /// Installs it into empty projects, and makes a call from each.
    ///
    /// # Errors
    /// A toolchain is missing. A package that does not work is told in the checks.
    pub(crate) fn checks(self, sandbox: &Sandbox) -> Result<Vec<Check>> {
        match self {
            Self::Python => python::checks(sandbox),
            Self::Node => node::checks(sandbox),
            Self::Kotlin => kotlin::checks(sandbox),
            Self::Swift => swift::checks(sandbox),
        }
    }
}

/// The folder that receives the packages.
pub(crate) fn dist() -> PathBuf {
    workspace::root().join("dist")
}

/// Copies the licence texts to where a package takes them from.
fn licences(folder: &Path) -> Result<()> {
    for name in LICENCES {
        let text = workspace::root().join(name);
        fs::copy(&text, folder.join(name)).with_context(|| text.display().to_string())?;
    }
    Ok(())
}

/// Empties the folder of packages.
///
/// # Errors
/// Something in it cannot be removed.
pub(crate) fn clear() -> Result<()> {
    empty(&dist())
}

/// Builds the libraries that the packages carry, each on its own: built together they would share the features that
/// one of them needs. Maturin builds Python's in the same way.
///
/// # Errors
/// A build fails.
pub(crate) fn build_libraries() -> Result<()> {
    artifacts::build_release("tillbridge-node", &[])?;
    artifacts::build_release("tillbridge-ffi", &[])
}

/// An empty folder for a project that installs a package.
fn empty_project(name: &str) -> Result<PathBuf> {
    let folder = workspace::target().join("package").join(name);
    empty(&folder)?;
    Ok(folder)
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder)?;
    Ok(())
}

/// Gives a consumer what it needs to call the sandbox.
fn against(program: Program, sandbox: &Sandbox) -> Result<Program> {
    Ok(program
        .env("GLANCE_BASE_URL", sandbox.text("/glance_grow/base_url")?)
        .env("GLANCE_API_KEY", sandbox.text("/glance_grow/api_key")?))
}

/// The one file in `dist/` whose name starts and ends so.
fn only(start: &str, end: &str) -> Result<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(dist())
        .context("nothing is packaged yet")?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(start) && name.ends_with(end)
        })
        .collect();
    match (found.pop(), found.len()) {
        (Some(path), 0) => Ok(path),
        (None, _) => bail!("dist/ has no {start}*{end}"),
        (Some(_), more) => bail!("dist/ has {} files {start}*{end}", more + 1),
    }
}

/// Fails when a file is larger than its users were promised.
fn no_larger_than(file: &Path, most: u64) -> Result<()> {
    let size = fs::metadata(file)
        .with_context(|| format!("cannot read {}", file.display()))?
        .len();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    println!("{name}: {} kB of at most {} kB", size / 1000, most / 1000);
    if size > most {
        bail!("{name} has {size} bytes, more than {most}");
    }
    Ok(())
}

/// Fails when a library that is shipped holds what only tests may have, or when those of the tests do not.
///
/// # Errors
/// A library cannot be read, or holds what it must not.
pub(crate) fn shipped_without_defects() -> Result<()> {
    const SWITCH: &[u8] = b"TILLBRIDGE_DEFECT";
    let folders = [(artifacts::release(), false), (artifacts::debug(), true)];
    for (folder, expected) in folders {
        for name in [
            "lib_native.so",
            "libtillbridge_node.so",
            "libtillbridge_ffi.so",
        ] {
            let file = folder.join(name);
            let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
            let holds = bytes.windows(SWITCH.len()).any(|part| part == SWITCH);
            if holds != expected {
                bail!("{}: has the switch for defects: {holds}", file.display());
            }
        }
    }
    Ok(())
}

/// Copies a folder with everything in it.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
