//! `cargo xtask demo`: one shop in each language against one sandbox, and the ledger as judge.

use std::process::ExitCode;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::artifacts::{self, Scope};
use crate::ledger::{self, Promise};
use crate::progress::{self, bad, bold, good};
use crate::sandbox::Sandbox;
use crate::shell::{Program, program};
use crate::toolchains::{Missing, kotlin, node, python, swift};
use crate::workspace;

/// What each shop does, as the ledger must show it; the marker is `<language> <what>`.
const PROMISES: [(&str, Promise); 7] = [
    ("order", Promise::charged("117.45 ILS").refunded("20 ILS")),
    ("declined", Promise::DECLINED),
    ("lost answer", Promise::charged("42 ILS")),
    ("card", Promise::charged("59.5 EUR")),
    ("crypto", Promise::charged("60.7 USDT")),
    (
        "ride",
        Promise::charged("147.5 SEK")
            .reserved("200 SEK")
            .refunded("20 SEK"),
    ),
    (
        "licence",
        Promise::charged("250.5 USD").refunded("250.5 USD"),
    ),
];

/// A language of the demo.
struct Language {
    name: &'static str,
    shop: fn() -> Result<Program>,
    /// Whether the demo may do without it.
    optional: bool,
}

const LANGUAGES: [Language; 5] = [
    Language {
        name: "rust",
        shop: || Ok(program(artifacts::debug().join("examples/shop"))),
        optional: false,
    },
    Language {
        name: "python",
        shop: python_shop,
        optional: false,
    },
    Language {
        name: "node",
        shop: node_shop,
        optional: false,
    },
    Language {
        name: "swift",
        shop: swift_shop,
        optional: true,
    },
    Language {
        name: "kotlin",
        shop: kotlin_shop,
        optional: true,
    },
];

/// Runs the demo.
///
/// # Errors
/// The build fails, or the sandbox does not start. A failing shop is no error here but a failing exit status.
pub(crate) fn run() -> Result<ExitCode> {
    progress::step(
        "building the libraries, the sandbox and the Rust shop (the first time takes a few minutes)",
    );
    artifacts::build(Scope::Demo)?;
    progress::step("starting the sandbox");
    let sandbox = Sandbox::start()?;
    println!("    {}", sandbox.text("/url")?);
    let mut ran = Vec::new();
    let mut failed = Vec::new();
    for language in &LANGUAGES {
        println!();
        progress::step(&bold(&format!("a shop in {}", language.name)));
        match run_shop(language, &sandbox) {
            Ok(()) => ran.push(language.name),
            Err(error) if language.optional && error.is::<Missing>() => {
                println!("{} is left out: {error}", language.name);
            }
            Err(error) => {
                println!("{} {}: {error:#}", bad("failed:"), language.name);
                ran.push(language.name);
                failed.push(language.name);
            }
        }
    }
    let every_promise_kept = show_ledger(&sandbox, &ran)?;
    if !failed.is_empty() {
        println!("{} {}", bad("failed:"), failed.join(", "));
    }
    Ok(if every_promise_kept && failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn run_shop(language: &Language, sandbox: &Sandbox) -> Result<()> {
    (language.shop)()?
        .env("TILLBRIDGE_SANDBOX_READY", sandbox.ready_line())
        .env("TILLBRIDGE_DEMO", language.name)
        .env("TILLBRIDGE_LIBRARY_DIR", artifacts::debug())
        .run()
}

fn show_ledger(sandbox: &Sandbox, ran: &[&str]) -> Result<bool> {
    let answer = sandbox.read("ledger")?;
    let entries = ledger::entries(&answer)?;
    println!("\n{}", bold("the ledger of the sandbox"));
    print!("{}", ledger::table(&entries));
    println!("in all: {}", ledger::balances(&answer));
    let promises: Vec<(String, Promise)> = ran
        .iter()
        .flat_map(|language| {
            PROMISES.map(|(what, promise)| (format!("{language} {what}"), promise))
        })
        .collect();
    let verdicts = ledger::judge(&entries, &promises);
    println!("\n{}", bold("every payment once"));
    let rows: Vec<Vec<String>> = verdicts
        .iter()
        .map(|verdict| {
            let word = if verdict.kept {
                good("ok")
            } else {
                bad("WRONG")
            };
            vec![verdict.marker.clone(), verdict.said.clone(), word]
        })
        .collect();
    print!("{}", progress::table(&rows, &[]));
    let unmet = unmet_faults(sandbox)?;
    if unmet > 0 {
        println!(
            "{} {unmet} answers were to be lost and were not",
            bad("failed:")
        );
    }
    Ok(unmet == 0 && verdicts.iter().all(|verdict| verdict.kept))
}

/// How many of the faults that the shops asked for have not happened.
fn unmet_faults(sandbox: &Sandbox) -> Result<usize> {
    let faults = sandbox.read("faults")?;
    let armed = faults.get("armed").and_then(Value::as_array);
    Ok(armed.context("the sandbox shows no faults")?.len())
}

fn python_shop() -> Result<Program> {
    let python = python::interpreter()?;
    let sources = artifacts::place_python_module(&artifacts::debug())?;
    let shop = workspace::root().join("bindings-python/demo/shop.py");
    Ok(program(python).args([shop]).env("PYTHONPATH", sources))
}

fn node_shop() -> Result<Program> {
    node::find()?;
    artifacts::place_node_addon(&artifacts::debug())?;
    let shop = workspace::root().join("bindings-node/demo/shop.mjs");
    Ok(program("node").args([shop]))
}

fn swift_shop() -> Result<Program> {
    let directory = workspace::root().join("bindings-swift");
    let swift = swift::find()?;
    let build = swift.command(&["build", "--quiet", "--product", "Shop"], &directory);
    build
        .env("TILLBRIDGE_LIBRARY_DIR", artifacts::debug())
        .run()?;
    Ok(swift.command(&["run", "--quiet", "--skip-build", "Shop"], &directory))
}

fn kotlin_shop() -> Result<Program> {
    let maven = kotlin::maven(&[
        "--quiet",
        "test-compile",
        "exec:java",
        "-Dexec.mainClass=dev.tillbridge.demo.ShopKt",
        "-Dexec.classpathScope=test",
    ])?;
    // Java prints in the locale's characters, and a QR code is more than ASCII.
    Ok(maven.env("LC_ALL", "C.UTF-8"))
}
