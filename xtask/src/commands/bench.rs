//! `cargo xtask bench`: runs the bench programs of each language on release builds and prints their figures as one table.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;

use crate::artifacts;
use crate::progress::{self, bad, bold, good};
use crate::sandbox::Sandbox;
use crate::shell::{Program, program};
use crate::toolchains::{node, python};
use crate::workspace;

/// What to do with the figures.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Fails when a bound is missed.
    #[arg(long)]
    check: bool,
}

/// One line that a bench program prints: medians in microseconds per call.
#[derive(Debug, Deserialize)]
struct Figure {
    name: String,
    ours_us: f64,
    reference: String,
    reference_us: f64,
    ratio: f64,
    /// The largest ratio that is good enough; absent for a figure that is only shown.
    bound: Option<f64>,
}

/// Builds for release, runs every bench program and prints the table.
///
/// # Errors
/// A build or a bench program fails, or one prints no figure.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    progress::step("building for release");
    for package in ["tillbridge-python", "tillbridge-node", "tillbridge-sandbox"] {
        artifacts::build_release(package, &[])?;
    }
    artifacts::build_release("tillbridge-tests", &["--examples"])?;
    let sandbox = Sandbox::start_from(&artifacts::release())?;
    let mut figures = Vec::new();
    for (name, program) in programs()? {
        progress::step(&name);
        let text = program
            .env(
                "TILLBRIDGE_SANDBOX",
                artifacts::release().join("tillbridge-sandbox"),
            )
            .env("TILLBRIDGE_SANDBOX_READY", sandbox.ready_line())
            .read()?;
        let read = parse(&text).with_context(|| format!("{name} printed no figures"))?;
        figures.extend(read);
    }
    println!(
        "\n{}",
        bold("microseconds per call, medians, against the reference in the same run")
    );
    print!("{}", table(&figures));
    let missed = figures.iter().filter(|figure| !figure.good()).count();
    println!("{} figures, {missed} over their bound", figures.len());
    Ok(if arguments.check && missed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Every bench program there is, with what it needs.
fn programs() -> Result<Vec<(String, Program)>> {
    let root = workspace::root();
    let mut programs = Vec::new();
    for file in named(&root.join("tests/examples"), "bench_", "rs")? {
        let name = file.file_stem().unwrap_or_default();
        let binary = artifacts::release().join("examples").join(name);
        programs.push((shown(&file), program(binary)));
    }
    let venv = python::bench()?;
    let sources = artifacts::place_python_module(&artifacts::release())?;
    for file in named(&root.join("bindings-python/bench"), "", "py")? {
        let run = venv
            .tool("python")
            .args([&file])
            .env("PYTHONPATH", &sources);
        programs.push((shown(&file), run));
    }
    let node = node::setup()?;
    artifacts::place_node_addon(&artifacts::release())?;
    for file in named(&root.join("bindings-node/bench"), "", "mjs")? {
        programs.push((shown(&file), node.node().args([&file])));
    }
    if programs.is_empty() {
        bail!("there are no bench programs");
    }
    Ok(programs)
}

/// The programs in a folder, in the order of their names; files with a leading underscore are shared parts of them.
fn named(folder: &Path, prefix: &str, extension: &str) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(prefix) && !name.starts_with('_')
        })
        .collect();
    files.sort();
    Ok(files)
}

fn shown(file: &Path) -> String {
    let relative = file.strip_prefix(workspace::root()).unwrap_or(file);
    relative.display().to_string()
}

/// The lines that are JSON objects; a program may print others for its reader.
fn parse(text: &str) -> Result<Vec<Figure>> {
    let figures: Vec<Figure> = text
        .lines()
        .filter(|line| line.starts_with('{'))
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()?;
    if figures.is_empty() {
        bail!("no line is a JSON object");
    }
    Ok(figures)
}

impl Figure {
    fn good(&self) -> bool {
        self.bound.is_none_or(|bound| self.ratio <= bound)
    }

    /// Nothing for a figure that is only shown.
    fn verdict(&self) -> String {
        match self.bound {
            None => String::new(),
            Some(_) if self.good() => good("ok"),
            Some(_) => bad("MISSED"),
        }
    }
}

fn table(figures: &[Figure]) -> String {
    let header = ["figure", "ours", "reference", "", "ratio", "bound", ""];
    let mut rows = vec![header.map(ToOwned::to_owned).to_vec()];
    rows.extend(figures.iter().map(|figure| {
        vec![
            figure.name.clone(),
            format!("{:.1}", figure.ours_us),
            format!("{:.1}", figure.reference_us),
            figure.reference.clone(),
            format!("{:.2}", figure.ratio),
            figure
                .bound
                .map_or_else(String::new, |bound| format!("{bound:.2}")),
            figure.verdict(),
        ]
    }));
    progress::table(&rows, &[1, 2, 4, 5])
}

#[cfg(test)]
mod tests {
    use super::{parse, table};

    const LINES: &str = r#"warming up
{"name": "python get_transaction", "ours_us": 70.5, "reference": "http.client + json", "reference_us": 91.0, "ratio": 0.7747, "bound": 1.0}
{"name": "python asyncio, 50 in flight", "ours_us": 79, "reference": "aiohttp", "reference_us": 60, "ratio": 1.3167, "bound": 1.0}
{"name": "node as JSON", "ours_us": 93, "reference": "undici", "reference_us": 86, "ratio": 1.08, "bound": null}
"#;

    #[test]
    fn reads_figures_among_other_lines() {
        let figures = parse(LINES).expect("three figures");
        assert_eq!(figures.len(), 3);
        assert!(figures[0].good());
        assert!(!figures[1].good());
        assert!(figures[2].good());
    }

    #[test]
    fn shows_misses() {
        let text = table(&parse(LINES).expect("three figures"));
        // The verdict itself is in colour when the tests run in a terminal.
        let line =
            "python asyncio, 50 in flight  79.0       60.0  aiohttp              1.32   1.00  ";
        assert!(text.contains(line), "{text}");
        assert!(text.contains("MISSED"), "{text}");
    }

    #[test]
    fn a_program_without_figures_is_an_error() {
        assert!(parse("warming up\n").is_err());
        assert!(parse("{\"name\": \"half\"}\n").is_err());
    }
}
