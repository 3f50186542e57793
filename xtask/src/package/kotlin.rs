//! The Kotlin jar with the library inside, in a folder that Maven and Gradle take as a repository.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Check, against, dist, empty, empty_project, licences};
use crate::artifacts;
use crate::sandbox::Sandbox;
use crate::shell::program;
use crate::toolchains::kotlin;
use crate::workspace;

const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The folder in which JNA looks for the library of this platform.
const PLATFORM: &str = "linux-x86-64";
const LIBRARY: &str = "libtillbridge_ffi.so";
/// Where a jar keeps its licence.
const META: &str = "META-INF";
const CONSUMER: &str = include_str!("consumers/Consumer.kt");
const PROJECT: &str = include_str!("consumers/pom.xml");

pub(super) fn build() -> Result<()> {
    kotlin::maven(&["--quiet", "package", "-DskipTests"])?.run()?;
    let sources = workspace::root().join("bindings-kotlin");
    let name = format!("tillbridge-{VERSION}");
    let folder = repository().join("dev/tillbridge/tillbridge").join(VERSION);
    empty(&folder)?;
    let jar = folder.join(format!("{name}.jar"));
    fs::copy(sources.join(format!("target/{name}.jar")), &jar)
        .context("Maven made no jar of the expected name")?;
    fs::copy(sources.join("pom.xml"), folder.join(format!("{name}.pom")))?;
    let resources = workspace::target().join("package/kotlin-resources");
    empty(&resources)?;
    fs::create_dir(resources.join(PLATFORM))?;
    fs::copy(
        artifacts::release().join(LIBRARY),
        resources.join(PLATFORM).join(LIBRARY),
    )?;
    fs::create_dir(resources.join(META))?;
    licences(&resources.join(META))?;
    program("jar")
        .args(["--update", "--file"])
        .args([&jar])
        .args(["-C"])
        .args([&resources])
        .args(["."])
        .run()?;
    fs::copy(&jar, dist().join(format!("{name}.jar")))?;
    Ok(())
}

pub(super) fn checks(sandbox: &Sandbox) -> Result<Vec<Check>> {
    kotlin::maven(&[])?;
    Ok(vec![(
        "Kotlin jar in an empty project".into(),
        call(sandbox),
    )])
}

fn call(sandbox: &Sandbox) -> Result<()> {
    let project = empty_project("kotlin")?;
    let pom = fs::read_to_string(workspace::root().join("bindings-kotlin/pom.xml"))?;
    let kotlin = between(&pom, "<kotlin.version>", "</kotlin.version>")
        .context("bindings-kotlin/pom.xml names no kotlin.version")?;
    let text = PROJECT
        .replace("@KOTLIN@", kotlin)
        .replace("@VERSION@", VERSION)
        .replace("@REPOSITORY@", &repository().to_string_lossy());
    fs::write(project.join("pom.xml"), text)?;
    fs::create_dir_all(project.join("src/main/kotlin"))?;
    fs::write(project.join("src/main/kotlin/Consumer.kt"), CONSUMER)?;
    let cache = kotlin::own_repository(&project.join("repository"))?;
    // Without it a compiler daemon, started from the folder of this project, would outlive it.
    let no_daemon = "-Dkotlin.compiler.daemon=false";
    let maven = kotlin::plain_maven()
        .args(["--quiet", no_daemon])
        .args([format!("-Dmaven.repo.local={}", cache.display())])
        .args(["compile", "exec:java"])
        .directory(&project);
    against(maven, sandbox)?.run()
}

fn repository() -> PathBuf {
    dist().join("maven")
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(inner, _)| inner)
}

#[cfg(test)]
mod tests {
    use super::between;

    #[test]
    fn finds_the_text_of_an_element() {
        let pom = "<a><kotlin.version>2.4.20</kotlin.version></a>";
        assert_eq!(
            between(pom, "<kotlin.version>", "</kotlin.version>"),
            Some("2.4.20")
        );
        assert_eq!(between(pom, "<b>", "</b>"), None);
    }
}
