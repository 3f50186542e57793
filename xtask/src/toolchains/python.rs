//! Python: the interpreter on `PATH`, and a virtual environment with pinned tools.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::{Missing, apt, node};
use crate::progress;
use crate::shell::{Program, program};
use crate::workspace;

const REQUIREMENTS: &str = include_str!("../../toolchain/python.txt");
const BENCH_REQUIREMENTS: &str = include_str!("../../toolchain/python-bench.txt");
const DJANGO_SHOP_REQUIREMENTS: &str = concat!(
    include_str!("../../../examples/django-shop/requirements.txt"),
    include_str!("../../../examples/django-shop/requirements-test.txt"),
);
const OLDEST: (u32, u32) = (3, 10);

/// A virtual environment.
pub(crate) struct Venv {
    folder: PathBuf,
}

impl Venv {
    /// One of the programs in the environment.
    pub(crate) fn tool(&self, name: &str) -> Program {
        program(self.folder.join("bin").join(name))
    }

    /// `PATH` with the programs of the environment in front.
    ///
    /// # Errors
    /// `PATH` cannot be put together.
    pub(crate) fn path(&self) -> Result<OsString> {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = [self.folder.join("bin")].into_iter();
        Ok(env::join_paths(folders.chain(env::split_paths(&path)))?)
    }

    /// The interpreter of the environment.
    pub(crate) fn python(&self) -> PathBuf {
        self.folder.join("bin/python")
    }
}

/// The interpreter on this machine: `TILLBRIDGE_PYTHON`, or `python3` on `PATH`.
///
/// # Errors
/// [`Missing`], when there is none or it is too old.
pub(crate) fn interpreter() -> Result<OsString> {
    let python = env::var_os("TILLBRIDGE_PYTHON").unwrap_or_else(|| "python3".into());
    let script = "import sys; print(sys.version_info.major, sys.version_info.minor)";
    let version = program(&python).args(["-c", script]).read();
    let enough = version.is_ok_and(|text| {
        let mut numbers = text.split_whitespace().map(str::parse);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= OLDEST,
            _ => false,
        }
    });
    if enough {
        return Ok(python);
    }
    Err(Missing {
        what: format!("Python {}.{} or newer", OLDEST.0, OLDEST.1),
        get: "install it and put it on PATH as python3, or name it in TILLBRIDGE_PYTHON".into(),
    }
    .into())
}

/// The environment with the pinned tools, made or renewed when needed.
///
/// # Errors
/// [`Missing`] without a usable Python; otherwise the installation failed.
pub(crate) fn setup() -> Result<Venv> {
    make("python", REQUIREMENTS)
}

/// The environment with what the bench programs compare with.
///
/// # Errors
/// [`Missing`] without a usable Python; otherwise the installation failed.
pub(crate) fn bench() -> Result<Venv> {
    make("python-bench", BENCH_REQUIREMENTS)
}

/// The environment of `examples/django-shop`, with what its tests need.
///
/// # Errors
/// [`Missing`] without a usable Python; otherwise the installation failed.
pub(crate) fn django_shop() -> Result<Venv> {
    make("python-django-shop", DJANGO_SHOP_REQUIREMENTS)
}

/// A new environment with nothing in it, in `folder`.
///
/// # Errors
/// [`Missing`] without a usable Python.
pub(crate) fn bare(folder: PathBuf) -> Result<Venv> {
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let create = program(interpreter()?)
        .args(["-m", "venv"])
        .args([&folder])
        .read();
    match create {
        Ok(_) => Ok(Venv { folder }),
        Err(error) if error.to_string().contains("ensurepip") => Err(Missing {
            what: "Python's venv module".into(),
            get: "cargo xtask setup python (as root on Debian: python3-venv)".into(),
        }
        .into()),
        Err(error) => Err(error),
    }
}

/// Installs what the machine itself lacks, then the environment.
///
/// # Errors
/// The installation fails.
pub(crate) fn install() -> Result<()> {
    let lacking = setup().err();
    if lacking.is_some_and(|error| error.is::<Missing>()) {
        apt::install(&["python3", "python3-venv"])?;
    }
    setup()?;
    pyright()?;
    Ok(())
}

/// Pyright, from its npm package.
///
/// # Errors
/// [`Missing`] without Node; otherwise the installation failed.
pub(crate) fn pyright() -> Result<Program> {
    node::tool("pyright")
}

fn make(name: &str, requirements: &str) -> Result<Venv> {
    let folder = workspace::toolchains().join(name);
    let stamp = folder.join("requirements.txt");
    let wanted = format!("# {}\n{requirements}", interpreter()?.to_string_lossy());
    if fs::read_to_string(&stamp).is_ok_and(|text| text == wanted) {
        return Ok(Venv { folder });
    }
    progress::step("installing the Python tools into .toolchains");
    let venv = bare(folder)?;
    let list = venv.folder.join("wanted.txt");
    fs::write(&list, &wanted)?;
    let pip = venv.tool("python").args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
    ]);
    if let Err(error) = pip.args([&list]).run() {
        bail!("cannot install the Python tools: {error}");
    }
    fs::rename(&list, &stamp)?;
    Ok(venv)
}
