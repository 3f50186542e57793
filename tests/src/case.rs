//! Shared cases as `tests/README.md` defines them.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// One file of `tests/fixtures`.
#[derive(Deserialize)]
pub(crate) struct Case {
    /// `<provider>/<name>`.
    #[serde(skip)]
    pub(crate) id: String,
    pub(crate) provider: String,
    pub(crate) client: ClientConfig,
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Deserialize)]
pub(crate) struct ClientConfig {
    pub(crate) credentials: Value,
    pub(crate) options: Map<String, Value>,
}

#[derive(Deserialize)]
pub(crate) struct Step {
    pub(crate) call: String,
    pub(crate) input: Value,
    #[serde(default)]
    pub(crate) exchanges: Vec<Value>,
    pub(crate) expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expect {
    pub(crate) value: Option<Value>,
    pub(crate) error: Option<Map<String, Value>>,
    pub(crate) items: Option<Vec<Value>>,
    #[serde(default, rename = "$ignore")]
    pub(crate) ignore: Vec<String>,
}

impl Case {
    /// The case's name within its provider.
    pub(crate) fn name(&self) -> &str {
        self.id.split_once('/').map_or(&self.id, |(_, name)| name)
    }

    /// The different calls of the steps, in order.
    pub(crate) fn operations(&self) -> Vec<&str> {
        let mut operations = Vec::new();
        for step in &self.steps {
            if !operations.contains(&step.call.as_str()) {
                operations.push(&step.call);
            }
        }
        operations
    }
}

/// The folder of the cases.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Every case, in the order of their ids.
pub(crate) fn load() -> Vec<Case> {
    let mut files = Vec::new();
    for provider in std::fs::read_dir(fixtures())
        .expect("the fixtures are there")
        .flatten()
    {
        let cases = std::fs::read_dir(provider.path())
            .expect("a provider is a folder")
            .flatten();
        let is_case = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "json");
        files.extend(cases.map(|file| file.path()).filter(is_case));
    }
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

fn read(file: &Path) -> Case {
    let text = std::fs::read_to_string(file).expect("a case is readable");
    let mut case: Case =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let name = file
        .file_stem()
        .and_then(|name| name.to_str())
        .expect("a case has a name");
    case.id = format!("{}/{name}", case.provider);
    case
}
