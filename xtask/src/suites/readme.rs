//! The snippets of the README, each run as a program of its own against a sandbox in its first state.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::{Report, suite_environment};
use crate::artifacts;
use crate::progress;
use crate::sandbox::Sandbox;
use crate::shell::{Program, program};
use crate::toolchains::{node, python};
use crate::workspace;

/// A fenced block of a Markdown file.
#[derive(Debug, PartialEq, Eq)]
struct Block {
    language: String,
    line: usize,
    code: String,
}

pub(crate) fn run(report: &mut Report) -> Result<()> {
    let venv = python::setup()?;
    let node = node::setup()?;
    artifacts::build_once()?;
    let sources = artifacts::place_python_module(&artifacts::debug())?;
    artifacts::place_node_addon(&artifacts::debug())?;
    let folder = workspace::target().join("readme");
    prepare(&folder)?;
    let sandbox = Sandbox::start()?;
    let readme = workspace::root().join("README.md");
    let text =
        fs::read_to_string(&readme).with_context(|| format!("cannot read {}", readme.display()))?;
    for block in blocks(&text) {
        let file = |extension: &str| folder.join(format!("line_{}.{extension}", block.line));
        let snippet = match block.language.as_str() {
            "python" => {
                let file = write(file("py"), &block.code)?;
                venv.tool("python").args([file]).env("PYTHONPATH", &sources)
            }
            "js" => node.node().args([write(file("mjs"), &block.code)?]),
            "rust" => match compile(&write(file("rs"), &whole(&block.code))?) {
                Ok(binary) => program(binary),
                Err(error) => {
                    println!("{error:#}");
                    let name = format!("README line {} (rust)", block.line);
                    report.verdict(&name, false, std::time::Duration::ZERO);
                    continue;
                }
            },
            _ => continue,
        };
        sandbox.reset()?;
        let started = Instant::now();
        let name = format!("README line {} ({})", block.line, block.language);
        progress::step(&name);
        let finished = suite_environment(snippet)
            .env("GLANCE_BASE_URL", sandbox.text("/glance_grow/base_url")?)
            .env("GLANCE_API_KEY", sandbox.text("/glance_grow/api_key")?)
            .env("TILLBRIDGE_SANDBOX_READY", sandbox.ready_line())
            .tee()?;
        report.verdict(&name, finished.success, started.elapsed());
    }
    for language in ["python", "js"] {
        ensure!(
            blocks(&text).iter().any(|block| block.language == language),
            "the README has no ```{language} block"
        );
    }
    Ok(())
}

/// Makes the folder from which `import "tillbridge"` finds the package, as an installed one.
fn prepare(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let modules = folder.join("node_modules");
    fs::create_dir_all(&modules)?;
    symlink(
        workspace::root().join("bindings-node"),
        modules.join("tillbridge"),
    )?;
    Ok(())
}

fn write(file: PathBuf, code: &str) -> Result<PathBuf> {
    fs::write(&file, code)?;
    Ok(file)
}

/// Compiles against the library that the workspace build has made: a package of its own would build everything again.
fn compile(file: &Path) -> Result<PathBuf> {
    let binary = file.with_extension("bin");
    let library = artifacts::debug().join("libtillbridge.rlib");
    compiler(&library)
        .args(["-o"])
        .args([&binary])
        .args([file])
        .run()?;
    Ok(binary)
}

fn compiler(library: &Path) -> Program {
    program("rustc")
        .args(["--edition", "2024", "--extern"])
        .args([format!("tillbridge={}", library.display())])
        .args(["-L"])
        .args([format!(
            "dependency={}",
            artifacts::debug().join("deps").display()
        )])
}

/// A snippet without `main` gets one in which `?` works.
fn whole(code: &str) -> String {
    if code.contains("fn main(") {
        return code.to_owned();
    }
    format!("fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{code}\nOk(())\n}}\n")
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (index, line) in text.lines().enumerate() {
        match (open.as_mut(), line.strip_prefix("```")) {
            (None, Some(language)) => {
                open = Some(Block {
                    language: language.trim().to_owned(),
                    line: index + 1,
                    code: String::new(),
                });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(block), None) => {
                block.code.push_str(line);
                block.code.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks, whole};

    #[test]
    fn finds_blocks_with_their_language_and_line() {
        let text = "# T\n\n```python\nx = 1\n\ny = 2\n```\ntext\n```\nplain\n```\n";
        assert_eq!(
            blocks(text),
            [
                Block {
                    language: "python".into(),
                    line: 3,
                    code: "x = 1\n\ny = 2\n".into()
                },
                Block {
                    language: String::new(),
                    line: 9,
                    code: "plain\n".into()
                },
            ]
        );
    }

    #[test]
    fn wraps_only_snippets_without_main() {
        assert_eq!(whole("fn main() {}"), "fn main() {}");
        assert!(whole("let x = 1;").starts_with("fn main() -> Result<"));
    }
}
