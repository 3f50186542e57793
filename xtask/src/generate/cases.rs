//! The shared cases, for the languages whose tests are generated from them.

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::workspace;

/// The text that stands for the attempt of the step before.
pub(crate) const PREVIOUS: &str = "$previous";

/// One case: a client, and what it does against recorded exchanges.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// The file's name without `.json`, such as `charge.declined-2xx`.
    #[serde(skip)]
    pub(crate) name: String,
    /// One sentence: what must hold.
    pub(crate) about: String,
    #[serde(rename = "source")]
    _source: String,
    /// The provider's folder, such as `glance_grow`.
    pub(crate) provider: String,
    pub(crate) client: Config,
    pub(crate) steps: Vec<Step>,
}

/// What a client is made of, in canonical names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) credentials: Map<String, Value>,
    pub(crate) options: Map<String, Value>,
}

/// One call and what it must give.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// The operation, or `new`.
    pub(crate) call: String,
    /// The request's fields; for `new`, a [`Config`].
    pub(crate) input: Map<String, Value>,
    #[serde(rename = "exchanges")]
    _exchanges: Vec<Value>,
    pub(crate) expect: Expect,
}

/// What the caller gets: a value, an error, or for a walk its items and perhaps an error after them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expect {
    pub(crate) value: Option<Value>,
    pub(crate) items: Option<Vec<Value>>,
    pub(crate) error: Option<ExpectedError>,
    /// Names of members of `value` that are not compared.
    #[serde(default, rename = "$ignore")]
    pub(crate) ignore: Vec<String>,
}

/// The members of an error that are looked at.
#[derive(Deserialize)]
pub(crate) struct ExpectedError {
    /// The kind's word, such as `declined`.
    pub(crate) kind: String,
    /// The attempt to reconcile; its `started_at` is not compared.
    pub(crate) attempt: Option<Value>,
    /// Texts that nothing printed of the error may hold.
    #[serde(default, rename = "$excludes")]
    pub(crate) excludes: Vec<String>,
    /// Members of the error's context by name; null where one must be absent.
    #[serde(flatten)]
    pub(crate) context: BTreeMap<String, Value>,
}

impl Case {
    /// The case's name in coverage reports, such as `glance_grow/charge.declined-2xx`.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", self.provider, self.name)
    }

    /// The operation that the case is about: its name up to the first dot.
    pub(crate) fn operation(&self) -> &str {
        self.name.split('.').next().unwrap_or(&self.name)
    }

    /// The different calls of the steps, in order.
    pub(crate) fn operations(&self) -> Vec<&str> {
        let mut calls: Vec<&str> = Vec::new();
        for step in &self.steps {
            if !calls.contains(&step.call.as_str()) {
                calls.push(&step.call);
            }
        }
        calls
    }
}

impl Step {
    /// For `new`: what the client is made of.
    pub(crate) fn config(&self) -> anyhow::Result<Config> {
        Ok(serde_json::from_value(Value::Object(self.input.clone()))?)
    }
}

/// Every case of every provider, by path.
pub(crate) fn load() -> anyhow::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for folder in entries(&workspace::root().join("tests/fixtures"))? {
        for file in entries(&folder)? {
            if file
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                cases.push(read(&file).with_context(|| file.display().to_string())?);
            }
        }
    }
    ensure!(!cases.is_empty(), "there are no shared cases");
    Ok(cases)
}

fn read(file: &Path) -> anyhow::Result<Case> {
    let mut case: Case = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let folder = file.parent().and_then(Path::file_name);
    ensure!(
        folder == Some(case.provider.as_ref()),
        "the provider is not the folder's"
    );
    case.name = file
        .file_stem()
        .context("no name")?
        .to_string_lossy()
        .into_owned();
    for step in &case.steps {
        let expect = &step.expect;
        ensure!(
            expect.value.is_some() != (expect.items.is_some() || expect.error.is_some()),
            "a step expects either a value, or items or an error",
        );
    }
    Ok(case)
}

fn entries(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut paths = std::fs::read_dir(folder)
        .with_context(|| folder.display().to_string())?
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<Vec<_>>>()?;
    paths.retain(|path| path.is_dir() || path.is_file());
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::load;

    #[test]
    fn every_case_is_read_once() {
        let paths: Vec<String> = load()
            .expect("readable")
            .iter()
            .map(super::Case::path)
            .collect();
        let different: std::collections::BTreeSet<&String> = paths.iter().collect();
        assert_eq!(different.len(), paths.len());
        assert!(
            paths.contains(&"glance_grow/charge".to_owned()),
            "{paths:?}"
        );
    }
}
