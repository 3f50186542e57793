//! Running other programs.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::workspace;

/// A program to run, with the text shown for it.
pub(crate) struct Program {
    command: Command,
    shown: String,
}

/// How a program ended, with everything it printed.
pub(crate) struct Finished {
    pub(crate) success: bool,
    pub(crate) text: String,
}

/// Names a program to run.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Program {
    let name = name.as_ref();
    let mut command = Command::new(name);
    forget_cargo_run(&mut command);
    Program {
        command,
        shown: Path::new(name)
            .file_name()
            .unwrap_or(name)
            .to_string_lossy()
            .into_owned(),
    }
}

impl Program {
    pub(crate) fn args<I, S>(mut self, args: I) -> Self
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        for arg in args {
            self.shown.push(' ');
            self.shown.push_str(&arg.as_ref().to_string_lossy());
            self.command.arg(arg);
        }
        self
    }

    pub(crate) fn directory(mut self, directory: impl AsRef<Path>) -> Self {
        self.command.current_dir(directory);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Replaces the text shown for this program.
    pub(crate) fn shown_as(mut self, text: impl Into<String>) -> Self {
        self.shown = text.into();
        self
    }

    /// The command line without its folder, for messages.
    pub(crate) fn shown(&self) -> &str {
        &self.shown
    }

    /// Gives up the underlying command, for a caller that has to hold the child itself.
    pub(crate) fn into_command(self) -> Command {
        self.command
    }

    /// Runs to the end with the terminal of this process.
    ///
    /// # Errors
    /// The program cannot be started or ends with a failure.
    pub(crate) fn run(mut self) -> Result<()> {
        let status = self
            .command
            .stdin(Stdio::null())
            .status()
            .with_context(|| format!("cannot start `{}`", self.shown))?;
        if !status.success() {
            bail!("`{}` ended with {status}", self.shown);
        }
        Ok(())
    }

    /// Runs with all output appended to `log`, for programs that say more than their user wants to read.
    ///
    /// # Errors
    /// The program cannot be started or ends with a failure; the message ends with its last lines.
    pub(crate) fn run_logged(mut self, log: &Path) -> Result<()> {
        let file = File::options().create(true).append(true).open(log)?;
        let status = self
            .command
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .status()
            .with_context(|| format!("cannot start `{}`", self.shown))?;
        if !status.success() {
            let text = fs::read_to_string(log).unwrap_or_default();
            let lines: Vec<&str> = text.lines().collect();
            let last = &lines[lines.len().saturating_sub(20)..];
            bail!(
                "`{}` ended with {status}; the end of {}:\n{}",
                self.shown,
                log.display(),
                last.join("\n")
            );
        }
        Ok(())
    }

    /// Runs silently and returns what was printed to stdout.
    ///
    /// # Errors
    /// The program cannot be started or ends with a failure; its stderr is in the message.
    pub(crate) fn read(mut self) -> Result<String> {
        let output = self
            .command
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("cannot start `{}`", self.shown))?;
        if !output.status.success() {
            bail!(
                "`{}` ended with {}: {}",
                self.shown,
                output.status,
                String::from_utf8_lossy(&output.stderr).trim()
            );
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs while passing stdout and stderr on line by line, and keeps both.
    ///
    /// # Errors
    /// The program cannot be started. A failing program is no error here: see [`Finished`].
    pub(crate) fn tee(mut self) -> Result<Finished> {
        let (reader, writer) = io::pipe()?;
        let mut child = self
            .command
            .stdin(Stdio::null())
            .stdout(writer.try_clone()?)
            .stderr(writer)
            .spawn()
            .with_context(|| format!("cannot start `{}`", self.shown))?;
        // The command keeps its own copies of the pipe's writing end; the reader below would never see the end of it.
        drop(self.command);
        let mut text = String::new();
        let mut lines = BufReader::new(reader);
        let mut line = Vec::new();
        let mut out = io::stdout();
        while lines.read_until(b'\n', &mut line)? > 0 {
            out.write_all(&line)?;
            out.flush()?;
            text.push_str(&String::from_utf8_lossy(&line));
            line.clear();
        }
        let status = child.wait()?;
        Ok(Finished {
            success: status.success(),
            text,
        })
    }
}

/// Takes away what `cargo run` put into the environment of this process. Build scripts that watch these variables would
/// build again each time somebody changes between xtask and cargo, and the library path would let a binding find a
/// library that its users do not have.
fn forget_cargo_run(command: &mut Command) {
    for (name, value) in env::vars_os() {
        let text = name.to_string_lossy();
        let set_for_crates = ["CARGO_PKG_", "CARGO_MANIFEST_"]
            .iter()
            .any(|prefix| text.starts_with(prefix))
            || matches!(&*text, "CARGO_BIN_NAME" | "CARGO_CRATE_NAME" | "OUT_DIR");
        if set_for_crates {
            command.env_remove(&name);
        } else if text == "LD_LIBRARY_PATH" {
            let kept: Vec<PathBuf> = env::split_paths(&value)
                .filter(|path| !belongs_to_cargo(path))
                .collect();
            match env::join_paths(&kept) {
                Ok(kept) if !kept.is_empty() => command.env(&name, kept),
                _ => command.env_remove(&name),
            };
        }
    }
}

fn belongs_to_cargo(path: &Path) -> bool {
    let toolchain = env::var_os("CARGO")
        .map(PathBuf::from)
        .and_then(|cargo| Some(cargo.parent()?.parent()?.to_path_buf()));
    path.starts_with(workspace::target())
        || toolchain.is_some_and(|toolchain| path.starts_with(toolchain))
}

/// The full path of a program on `PATH`, or `None`.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain(["/usr/sbin", "/sbin"].map(PathBuf::from))
        .map(|directory| directory.join(name))
        .find(|candidate| candidate.is_file())
}
