//! The test suites, one module each.

pub(crate) mod counts;
mod examples;
mod failures;
mod generate;
mod kotlin;
mod lint;
mod node;
mod package;
mod python;
mod readme;
mod report;
mod rides;
mod rust;
mod swift;
mod types;

use anyhow::Result;
use clap::ValueEnum;

pub(crate) use report::{Report, Step, suite_environment};

/// A suite, in the order in which they run: quick verdicts first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Suite {
    Generate,
    Lint,
    Rust,
    Types,
    Python,
    Node,
    Swift,
    Kotlin,
    Examples,
    Readme,
    Package,
}

impl Suite {
    /// The name for `--only`.
    pub(crate) fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }

    /// The columns of the coverage table that this suite fills.
    pub(crate) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Rust => &["rust", "rust-aio"],
            Self::Python => &["python", "python-asyncio"],
            Self::Node => &["node"],
            Self::Swift => &["swift"],
            Self::Kotlin => &["kotlin"],
            Self::Generate
            | Self::Lint
            | Self::Types
            | Self::Examples
            | Self::Readme
            | Self::Package => &[],
        }
    }

    /// Runs the suite into a report.
    ///
    /// # Errors
    /// The suite could not run to its end: a toolchain is missing, or something does not build.
    pub(crate) fn run(self, report: &mut Report) -> Result<()> {
        match self {
            Self::Generate => generate::run(report),
            Self::Lint => lint::run(report),
            Self::Rust => rust::run(report),
            Self::Types => types::run(report),
            Self::Python => python::run(report),
            Self::Node => node::run(report),
            Self::Swift => swift::run(report),
            Self::Kotlin => kotlin::run(report),
            Self::Examples => examples::run(report),
            Self::Readme => readme::run(report),
            Self::Package => package::run(report),
        }
    }
}
