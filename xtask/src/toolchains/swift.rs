//! Swift: the one on `PATH`, or Debian's own in a trixie root that this project keeps for itself.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::{Missing, apt};
use crate::shell::{Program, program, which};
use crate::workspace;

const SUITE: &str = "trixie";
const PACKAGES: [&str; 4] = [
    "swiftlang",
    "libc6-dev",
    "libstdc++-14-dev",
    "ca-certificates",
];

/// Mounts what a program in the root needs, then becomes that program. It runs in a mount namespace of its own, so the
/// kernel takes the mounts away when the last process in it ends, however it ends.
const ENTER: &str = r#"
root=$1 project=$2 directory=$3
shift 3
mkdir -p "$root/proc" "$root/dev" "$root$project"
mount --rbind /proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$project" "$root$project"
exec chroot "$root" /bin/sh -euc 'cd "$1"; shift; exec "$@"' sh "$directory" "$@"
"#;

/// Where Swift is on this machine.
pub(crate) enum Swift {
    Host(PathBuf),
    Root(PathBuf),
}

/// Finds Swift without installing anything.
///
/// # Errors
/// [`Missing`], when there is neither a `swift` on `PATH` nor a finished root.
pub(crate) fn find() -> Result<Swift> {
    if let Some(path) = which("swift") {
        return Ok(Swift::Host(path));
    }
    // A link whose target only exists inside the root: `exists` would follow it.
    if root().join("usr/bin/swift").is_symlink() {
        return Ok(Swift::Root(root()));
    }
    Err(Missing {
        what: "Swift".into(),
        get: "cargo xtask setup swift (as root on Debian; elsewhere install Swift 6 and put it on PATH)".into(),
    }
    .into())
}

impl Swift {
    /// `swift` with the given arguments, to be run in `directory` inside the repository.
    pub(crate) fn command(&self, args: &[&str], directory: &Path) -> Program {
        match self {
            Self::Host(path) => program(path).args(args).directory(directory),
            Self::Root(root) => {
                let mut line = vec!["/usr/bin/swift"];
                line.extend(args);
                enter(root, directory, &line)
            }
        }
    }
}

/// Installs Swift into a root of its own unless this machine has one.
///
/// # Errors
/// The machine is not Debian, the user is not root, or the installation fails.
pub(crate) fn setup() -> Result<Swift> {
    fs::create_dir_all(workspace::toolchains())?;
    let lock = File::create(workspace::toolchains().join("swift.lock"))?;
    lock.lock()?;
    if let Ok(found) = find() {
        return Ok(found);
    }
    let mirror = apt::debian_mirror()
        .context("cannot make a root for Swift; install Swift 6 and put it on PATH instead")?;
    if which("debootstrap").is_none() {
        apt::install(&["debootstrap"])?;
    }
    let partial = workspace::toolchains().join("swift-root.partial");
    for leftover in [&partial, &root()] {
        remove(leftover)?;
    }
    let log = workspace::toolchains().join("swift-setup.log");
    println!("swift: making a {SUITE} root from {mirror} (about 1 minute, 2.6 GB)");
    isolated()
        .args(["debootstrap", "--variant=minbase", SUITE])
        .args([partial.as_os_str(), mirror.as_ref()])
        .run_logged(&log)?;
    fs::copy("/etc/resolv.conf", partial.join("etc/resolv.conf"))?;
    let mut install = vec![
        "apt-get",
        "install",
        "--assume-yes",
        "--no-install-recommends",
    ];
    install.extend(PACKAGES);
    let update = ["apt-get", "update"];
    let clean = ["apt-get", "clean"];
    for line in [&update[..], &install, &clean] {
        println!("swift: {}", line.join(" "));
        enter(&partial, Path::new("/"), line).run_logged(&log)?;
    }
    fs::rename(&partial, root())?;
    find()
}

/// Removes a root, unless something is mounted in it: removing would reach through to what is mounted.
fn remove(root: &Path) -> Result<()> {
    if !root.exists() {
        return Ok(());
    }
    let mounts = fs::read_to_string("/proc/self/mounts")?;
    let mounted = mounts
        .lines()
        .filter_map(|line| line.split_whitespace().nth(1))
        .find(|point| Path::new(point).starts_with(root));
    if let Some(point) = mounted {
        bail!("{point} is mounted; unmount it first");
    }
    fs::remove_dir_all(root).with_context(|| format!("cannot remove {}", root.display()))
}

fn root() -> PathBuf {
    workspace::toolchains().join("swift-root")
}

/// Runs the program that is named next in a mount namespace of its own.
fn isolated() -> Program {
    let program = program("unshare").args(["--mount", "--propagation", "private"]);
    if apt::is_root() {
        program
    } else {
        program.args(["--map-root-user"])
    }
}

fn enter(root: &Path, directory: &Path, line: &[&str]) -> Program {
    let project = workspace::root();
    let mut program = isolated()
        .args(["sh", "-euc", ENTER, "sh"])
        .args([root, &project, directory])
        .args(line)
        .shown_as(line.join(" "))
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("LANG", "C.UTF-8")
        .env("DEBIAN_FRONTEND", "noninteractive");
    if env::var_os("HOME").is_some() {
        program = program.env("HOME", "/root");
    }
    program
}
