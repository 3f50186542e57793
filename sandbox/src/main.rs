//! Command line of the sandbox.

use std::error::Error;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use tillbridge_sandbox::{Replay, Sandbox};
use tokio::sync::oneshot;

/// Stand-ins for payment providers, for demos and tests.
#[derive(Debug, Parser)]
#[command(version)]
struct Command {
    #[command(subcommand)]
    mode: Mode,
}

#[derive(Debug, Subcommand)]
enum Mode {
    /// Serve the embedded providers.
    Serve {
        #[command(flatten)]
        listen: Listen,
        /// Past transactions that Glance Grow begins with.
        #[arg(long, default_value_t = 0)]
        seed: usize,
    },
    /// Serve the recorded cases of a folder: `DIR/<provider>/<case>.json`.
    Replay {
        /// Folder with one folder per provider.
        dir: PathBuf,
        #[command(flatten)]
        listen: Listen,
    },
}

#[derive(Debug, Args)]
struct Listen {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1")]
    host: String,
    /// Port to listen on; 0 means any free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Stop when standard input closes as well, that is, when the parent process ends.
    #[arg(long)]
    with_parent: bool,
}

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Standard error may be closed; the exit status still tells.
            let _ = writeln!(io::stderr(), "tillbridge-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Box<dyn Error>> {
    match command.mode {
        Mode::Serve { listen, seed } => {
            let sandbox = Sandbox::start_at((listen.host.as_str(), listen.port))?;
            sandbox.seed_glance_grow(seed)?;
            stay(&sandbox.ready_line(), listen.with_parent)
        }
        Mode::Replay { dir, listen } => {
            let replay = Replay::start_at(dir, (listen.host.as_str(), listen.port))?;
            stay(&replay.ready_line(), listen.with_parent)
        }
    }
}

/// Announces the server and returns when the process is told to end.
fn stay(ready_line: &str, with_parent: bool) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        // Before the announcement: whoever reads it may send a signal at once.
        let told = signals()?;
        announce(ready_line)?;
        if with_parent {
            tokio::select! {
                () = told => {}
                () = end_of_stdin() => {}
            }
        } else {
            told.await;
        }
        Ok(())
    })
}

fn announce(ready_line: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{ready_line}")?;
    stdout.flush()
}

/// Reads on a thread of its own, which does not keep the process from ending.
async fn end_of_stdin() {
    let (closed, at_end) = oneshot::channel::<()>();
    std::thread::spawn(move || {
        let _until_the_end = closed;
        let mut scrap = [0; 1024];
        while io::stdin().read(&mut scrap).is_ok_and(|read| read > 0) {}
    });
    // The sender is dropped, never used.
    let _ = at_end.await;
}

/// Catches the signals that end the process, from now on.
#[cfg(unix)]
fn signals() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Catches the key combination that ends the process, from now on.
#[cfg(windows)]
fn signals() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
