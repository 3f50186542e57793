//! What a suite did.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::counts::Tally;
use super::failures::failures;
use crate::artifacts;
use crate::progress;
use crate::shell::Program;

/// One program of a suite, or one kind of check.
pub(crate) struct Step {
    pub(crate) name: String,
    pub(crate) tally: Tally,
    pub(crate) took: Duration,
    /// What its program said of what failed.
    pub(crate) failures: Vec<String>,
}

/// The steps of one suite.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) steps: Vec<Step>,
}

impl Report {
    /// Runs a program whose success is one passed check.
    ///
    /// # Errors
    /// The program cannot be started.
    pub(crate) fn check(&mut self, name: &str, program: Program) -> Result<()> {
        self.tests(name, program, |_| Tally {
            passed: 1,
            failed: 0,
        })
    }

    /// Runs a test runner and counts its tests. A failing runner that reports no failed test counts as one, and so does
    /// one that reports no test at all.
    ///
    /// # Errors
    /// The program cannot be started.
    pub(crate) fn tests(
        &mut self,
        name: &str,
        program: Program,
        count: fn(&str) -> Tally,
    ) -> Result<()> {
        progress::step(&format!("{name}: {}", program.shown()));
        let started = Instant::now();
        let finished = suite_environment(program).tee()?;
        let tally = judge(count(&finished.text), finished.success);
        let failed = tally.failed > 0;
        self.steps.push(Step {
            name: name.to_owned(),
            tally,
            took: started.elapsed(),
            failures: if failed {
                failures(&finished.text)
            } else {
                Vec::new()
            },
        });
        Ok(())
    }

    /// Counts a check that this process made by itself.
    pub(crate) fn verdict(&mut self, name: &str, passed: bool, took: Duration) {
        self.steps.push(Step {
            name: name.to_owned(),
            tally: judge(
                Tally {
                    passed: 1,
                    failed: 0,
                },
                passed,
            ),
            took,
            failures: Vec::new(),
        });
    }
}

/// What every suite may rely on.
pub(crate) fn suite_environment(program: Program) -> Program {
    program
        .env("TILLBRIDGE_SANDBOX", artifacts::sandbox())
        .env("TILLBRIDGE_LIBRARY_DIR", artifacts::debug())
}

fn judge(tally: Tally, success: bool) -> Tally {
    let complete = success && tally.passed > 0;
    if complete || tally.failed > 0 {
        return tally;
    }
    Tally {
        passed: if tally.passed == 1 { 0 } else { tally.passed },
        failed: 1,
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::suites::counts::Tally;

    fn tally(passed: usize, failed: usize) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn a_runner_that_ran_nothing_failed() {
        assert_eq!(judge(tally(0, 0), true), tally(0, 1));
    }

    #[test]
    fn a_runner_that_failed_without_a_failed_test_failed() {
        assert_eq!(judge(tally(5, 0), false), tally(5, 1));
        assert_eq!(judge(tally(1, 0), false), tally(0, 1));
        assert_eq!(judge(tally(0, 0), false), tally(0, 1));
    }

    #[test]
    fn counted_failures_stay_as_they_are() {
        assert_eq!(judge(tally(5, 2), false), tally(5, 2));
        assert_eq!(judge(tally(5, 0), true), tally(5, 0));
    }
}
