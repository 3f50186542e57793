//! Which shared cases ran in which language, from what the suites wrote while they ran.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::progress;
use crate::workspace;

/// The columns of the table, in its order.
pub(crate) const COLUMNS: [&str; 7] = [
    "rust",
    "rust-aio",
    "python",
    "python-asyncio",
    "node",
    "swift",
    "kotlin",
];

/// Cases, and where they passed.
#[derive(Debug, Default)]
pub(crate) struct Coverage {
    /// The operations of each case, named `provider/case`.
    cases: BTreeMap<String, BTreeSet<String>>,
    /// The cases that passed in each column that wrote a report.
    passed: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Deserialize)]
struct Case {
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    call: String,
}

#[derive(Deserialize)]
struct Passed {
    case: String,
}

/// Where the table is kept.
pub(crate) fn document() -> PathBuf {
    workspace::root().join("tests/COVERAGE.md")
}

fn reports() -> PathBuf {
    workspace::target().join("coverage")
}

/// Removes the reports of earlier runs.
///
/// # Errors
/// A report cannot be removed.
pub(crate) fn forget() -> Result<()> {
    let folder = reports();
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    Ok(())
}

/// Reads the shared cases and the reports of this run.
///
/// # Errors
/// A case or a report cannot be read.
pub(crate) fn collect() -> Result<Coverage> {
    read(&workspace::root().join("tests/fixtures"), &reports())
}

fn read(fixtures: &Path, reports: &Path) -> Result<Coverage> {
    let mut coverage = Coverage::default();
    for provider in entries(fixtures, Path::is_dir)? {
        // Folders beside the cases hold the bodies that they name.
        for file in entries(&provider, is_json)? {
            let case: Case = parse(&file)?;
            let name = format!("{}/{}", stem(&provider), stem(&file));
            let operations = case
                .steps
                .into_iter()
                .map(|step| format!("{}.{}", stem(&provider), step.call))
                .collect();
            coverage.cases.insert(name, operations);
        }
    }
    for file in entries(reports, is_json)? {
        let passed: Vec<Passed> = parse(&file)?;
        coverage
            .passed
            .insert(stem(&file), passed.into_iter().map(|p| p.case).collect());
    }
    Ok(coverage)
}

impl Coverage {
    /// Whether any suite wrote a report.
    pub(crate) fn is_empty(&self) -> bool {
        self.passed.is_empty()
    }

    /// What is wrong: cases that did not pass in one of the wanted columns, and reports that name unknown things.
    pub(crate) fn problems(&self, wanted: &[&str]) -> Vec<String> {
        let mut problems = Vec::new();
        if self.cases.is_empty() {
            problems.push("there are no shared cases in tests/fixtures".to_owned());
        }
        for column in wanted {
            match self.passed.get(*column) {
                None => problems.push(format!("{column}: no report of shared cases")),
                Some(passed) => problems.extend(
                    self.cases
                        .keys()
                        .filter(|case| !passed.contains(*case))
                        .map(|case| format!("{column}: {case} did not pass")),
                ),
            }
        }
        for (column, passed) in &self.passed {
            if !COLUMNS.contains(&column.as_str()) {
                problems.push(format!("{column}: no such column"));
            }
            problems.extend(
                passed
                    .iter()
                    .filter(|case| !self.cases.contains_key(*case))
                    .map(|case| format!("{column}: {case} is no shared case")),
            );
        }
        problems
    }

    /// The table for the terminal, with the columns that ran.
    pub(crate) fn table(&self) -> String {
        let columns: Vec<&str> = COLUMNS
            .into_iter()
            .filter(|column| self.passed.contains_key(*column))
            .collect();
        let right: Vec<usize> = (1..=columns.len() + 1).collect();
        progress::table(&self.rows(&columns), &right)
    }

    /// The document: the table with all columns, then the cases.
    pub(crate) fn markdown(&self) -> String {
        let rows = self.rows(&COLUMNS);
        let mut text = String::from(
            "# Coverage of the shared cases\n\n\
             Written by `cargo xtask test` from what ran: how many of the cases in `tests/fixtures` that use an operation\n\
             passed in each language.\n\n",
        );
        for (index, row) in rows.iter().enumerate() {
            let _ = writeln!(text, "| {} |", row.join(" | "));
            if index == 0 {
                let _ = writeln!(text, "| --- |{}", " ---: |".repeat(row.len() - 1));
            }
        }
        text.push_str("\n## Cases\n\n");
        for (case, operations) in &self.cases {
            let operations: Vec<&str> = operations
                .iter()
                .map(|operation| operation.rsplit('.').next().unwrap_or(operation))
                .collect();
            let passed = COLUMNS
                .iter()
                .filter(|column| self.passed_in(column, case))
                .count();
            let _ = write!(text, "- `{case}`: {}", operations.join(", "));
            if passed < COLUMNS.len() {
                let _ = write!(text, " ({passed} of {} columns)", COLUMNS.len());
            }
            text.push('\n');
        }
        text
    }

    fn rows(&self, columns: &[&str]) -> Vec<Vec<String>> {
        let operations: BTreeSet<&String> = self.cases.values().flatten().collect();
        let mut header = vec!["operation".to_owned(), "cases".to_owned()];
        header.extend(columns.iter().map(|column| (*column).to_owned()));
        let mut rows = vec![header];
        for operation in operations {
            let cases: Vec<&String> = self
                .cases
                .iter()
                .filter(|(_, operations)| operations.contains(operation))
                .map(|(case, _)| case)
                .collect();
            let mut row = vec![operation.clone(), cases.len().to_string()];
            row.extend(columns.iter().map(|column| {
                cases
                    .iter()
                    .filter(|case| self.passed_in(column, case))
                    .count()
                    .to_string()
            }));
            rows.push(row);
        }
        rows
    }

    fn passed_in(&self, column: &str, case: &str) -> bool {
        self.passed
            .get(column)
            .is_some_and(|passed| passed.contains(case))
    }
}

/// What is wanted of a folder's entries, in the order of their names.
fn entries(folder: &Path, wanted: fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| wanted(path))
        .collect();
    paths.sort();
    Ok(paths)
}

fn is_json(path: &Path) -> bool {
    path.is_file() && path.extension().is_some_and(|ext| ext == "json")
}

fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.strip_suffix(".json").unwrap_or(&name).to_owned()
}

fn parse<T: for<'de> Deserialize<'de>>(file: &Path) -> Result<T> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("cannot understand {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, Coverage, read};
    use std::fs;
    use std::path::{Path, PathBuf};

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("fixtures/glance_grow")).expect("a temporary folder");
        fs::create_dir_all(folder.join("reports")).expect("a temporary folder");
        folder
    }

    fn write(folder: &Path, file: &str, text: &str) {
        fs::write(folder.join(file), text).expect("a writable temporary folder");
    }

    fn sample(name: &str, python: &str) -> Coverage {
        let folder = folder(name);
        write(
            &folder,
            "fixtures/glance_grow/charge.json",
            r#"{"steps": [{"call": "charge"}]}"#,
        );
        write(
            &folder,
            "fixtures/glance_grow/reconcile.lost-answer.json",
            r#"{"steps": [{"call": "charge"}, {"call": "reconcile"}]}"#,
        );
        fs::create_dir(folder.join("fixtures/glance_grow/wire")).expect("a temporary folder");
        write(&folder, "fixtures/glance_grow/wire/charge.json", "{}");
        write(&folder, "reports/python.json", python);
        let coverage = read(&folder.join("fixtures"), &folder.join("reports"));
        fs::remove_dir_all(&folder).expect("a temporary folder");
        coverage.expect("readable cases")
    }

    const BOTH: &str = r#"[
        {"case": "glance_grow/charge", "operations": ["charge"]},
        {"case": "glance_grow/reconcile.lost-answer", "operations": ["charge", "reconcile"]}]"#;

    #[test]
    fn counts_each_case_for_each_of_its_operations() {
        let table = sample("counts", BOTH).table();
        assert_eq!(
            table,
            "operation              cases  python\n\
             glance_grow.charge         2       2\n\
             glance_grow.reconcile      1       1\n"
        );
    }

    #[test]
    fn names_cases_that_did_not_pass_and_columns_without_report() {
        let one = r#"[{"case": "glance_grow/charge", "operations": ["charge"]}]"#;
        let problems = sample("gaps", one).problems(&["python", "node"]);
        assert_eq!(
            problems,
            [
                "python: glance_grow/reconcile.lost-answer did not pass",
                "node: no report of shared cases"
            ]
        );
        assert!(sample("whole", BOTH).problems(&["python"]).is_empty());
    }

    #[test]
    fn names_reports_of_cases_that_do_not_exist() {
        let odd = r#"[{"case": "glance_grow/invented", "operations": []}]"#;
        let problems = sample("odd", odd).problems(&[]);
        assert_eq!(problems, ["python: glance_grow/invented is no shared case"]);
    }

    #[test]
    fn the_document_has_every_column_and_every_case() {
        let text = sample("document", BOTH).markdown();
        assert!(text.contains(&format!("| operation | cases | {} |", COLUMNS.join(" | "))));
        assert!(text.contains("| glance_grow.charge | 2 | 0 | 0 | 2 | 0 | 0 | 0 | 0 |"));
        assert!(text.contains(
            "- `glance_grow/reconcile.lost-answer`: charge, reconcile (1 of 7 columns)\n"
        ));
    }
}
