//! Reading the package sources of a Debian machine, and installing from them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::shell::{program, which};

/// Whether this process may install packages and mount folders.
pub(crate) fn is_root() -> bool {
    program("id")
        .args(["-u"])
        .read()
        .is_ok_and(|id| id.trim() == "0")
}

/// Installs Debian packages when this is a Debian machine and the user is root.
///
/// # Errors
/// No root, no `apt-get`, or the installation fails.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    if which("apt-get").is_none() || !is_root() {
        bail!(
            "this needs root on Debian; otherwise install by hand: {}",
            packages.join(" ")
        );
    }
    program("apt-get")
        .args(["update", "--quiet"])
        .run()
        .and_then(|()| {
            program("apt-get")
                .args([
                    "install",
                    "--quiet",
                    "--assume-yes",
                    "--no-install-recommends",
                ])
                .args(packages)
                .env("DEBIAN_FRONTEND", "noninteractive")
                .run()
        })
}

/// The mirror from which this Debian machine takes its own release.
///
/// # Errors
/// The machine is not Debian, or its sources name no mirror of its release.
pub(crate) fn debian_mirror() -> Result<String> {
    let release = fs::read_to_string("/etc/os-release").context("cannot read /etc/os-release")?;
    if os_release_value(&release, "ID") != Some("debian") {
        bail!("this machine is not Debian");
    }
    let codename = os_release_value(&release, "VERSION_CODENAME")
        .context("/etc/os-release names no VERSION_CODENAME")?;
    let mut files = vec![Path::new("/etc/apt/sources.list").to_path_buf()];
    if let Ok(folder) = fs::read_dir("/etc/apt/sources.list.d") {
        files.extend(folder.flatten().map(|entry| entry.path()));
    }
    files.sort();
    files
        .iter()
        .find_map(|file| {
            let text = fs::read_to_string(file).ok()?;
            match file.extension()?.to_str()? {
                "list" => mirror_in_lines(&text, codename),
                "sources" => mirror_in_stanzas(&text, codename),
                _ => None,
            }
        })
        .with_context(|| format!("the sources in /etc/apt name no mirror of {codename}"))
}

fn os_release_value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines()
        .filter_map(|line| line.split_once('='))
        .find(|(name, _)| *name == key)
        .map(|(_, value)| value.trim_matches('"'))
}

/// `deb [options] URI suite component...`
fn mirror_in_lines(text: &str, codename: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let rest = line.trim().strip_prefix("deb ")?.trim_start();
        let rest = match rest.strip_prefix('[') {
            Some(options) => options.split_once(']')?.1,
            None => rest,
        };
        let mut words = rest.split_whitespace();
        let uri = words.next()?;
        let suite = words.next()?;
        (suite == codename && words.any(|word| word == "main")).then(|| uri.to_owned())
    })
}

/// Stanzas of `Key: value` lines, parted by empty lines.
fn mirror_in_stanzas(text: &str, codename: &str) -> Option<String> {
    text.split("\n\n").find_map(|stanza| {
        let value = |key: &str| {
            stanza
                .lines()
                .filter(|line| !line.starts_with('#'))
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case(key))
                .map(|(_, value)| value)
        };
        let has = |key: &str, word: &str| {
            value(key).is_some_and(|text| text.split_whitespace().any(|w| w == word))
        };
        (has("Types", "deb") && has("Suites", codename) && has("Components", "main"))
            .then(|| {
                value("URIs")?
                    .split_whitespace()
                    .next()
                    .map(ToOwned::to_owned)
            })
            .flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::{mirror_in_lines, mirror_in_stanzas, os_release_value};

    #[test]
    fn takes_the_mirror_of_the_own_release_from_stanzas() {
        let text = "Types: deb\nURIs: https://node.example/node\nSuites: nodistro\nComponents: main\n\n\
            Types: deb\n# a note: with a colon\nURIs: http://security.example/debian-security\nSuites: bookworm-security\nComponents: main\n\n\
            Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\n";
        assert_eq!(
            mirror_in_stanzas(text, "bookworm").as_deref(),
            Some("http://mirror.example/debian")
        );
        assert_eq!(mirror_in_stanzas(text, "trixie"), None);
    }

    #[test]
    fn takes_the_mirror_of_the_own_release_from_lines() {
        let text = "# deb http://old.example/debian bookworm main\n\
            deb [signed-by=/etc/k.gpg arch=amd64] https://cloud.example/apt cloud main\n\
            deb-src http://source.example/debian bookworm main\n\
            deb [arch=amd64] http://mirror.example/debian bookworm main contrib\n";
        assert_eq!(
            mirror_in_lines(text, "bookworm").as_deref(),
            Some("http://mirror.example/debian")
        );
        assert_eq!(mirror_in_lines(text, "trixie"), None);
    }

    #[test]
    fn reads_quoted_and_bare_values_of_os_release() {
        let text = "ID=debian\nVERSION_ID=\"12\"\n";
        assert_eq!(os_release_value(text, "ID"), Some("debian"));
        assert_eq!(os_release_value(text, "VERSION_ID"), Some("12"));
        assert_eq!(os_release_value(text, "VERSION"), None);
    }
}
