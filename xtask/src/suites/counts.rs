//! Reading how many tests passed from what the test runners of each language print.

/// Numbers of tests. A test that was skipped counts as failed: no suite has a reason to skip one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Tally {
    /// The counts of both.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

/// `test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s`
pub(crate) fn cargo(text: &str) -> Tally {
    plain(text)
        .lines()
        .filter(|line| line.starts_with("test result: "))
        .map(|line| Tally {
            passed: before(line, "passed"),
            failed: before(line, "failed") + before(line, "ignored"),
        })
        .fold(Tally::default(), Tally::plus)
}

/// `==== 2 failed, 40 passed, 1 skipped, 1 error in 3.21s ====`
pub(crate) fn pytest(text: &str) -> Tally {
    let words = ["failed", "error", "errors", "skipped", "xfailed", "xpassed"];
    plain(text)
        .lines()
        .rev()
        .map(|line| line.trim_matches(|c| c == '=' || c == ' '))
        .find(|line| line.contains(" in ") && (line.contains("passed") || line.contains("failed")))
        .map_or_else(Tally::default, |line| Tally {
            passed: before(line, "passed"),
            failed: words.iter().map(|word| before(line, word)).sum(),
        })
}

/// `Ran 17 tests in 3.395s`, then `OK` or `FAILED (failures=1, errors=3, skipped=1)`.
pub(crate) fn unittest(text: &str) -> Tally {
    let text = plain(text);
    let all = text
        .lines()
        .filter(|line| line.starts_with("Ran "))
        .map(|line| after(line, "Ran"))
        .sum::<usize>();
    let lost: usize = text
        .lines()
        .filter(|line| line.starts_with("OK") || line.starts_with("FAILED"))
        .flat_map(|line| line.split(['(', ',', ')']))
        .filter_map(|part| part.split_once('=')?.1.parse::<usize>().ok())
        .sum();
    Tally {
        passed: all.saturating_sub(lost),
        failed: lost,
    }
}

/// The summary of `node --test`: `# pass 5` (TAP) or `ℹ pass 5`, and the same for fail, cancelled, skipped and todo.
pub(crate) fn node(text: &str) -> Tally {
    let text = plain(text);
    let number = |word: &str| -> usize {
        text.lines()
            .filter_map(|line| {
                line.strip_prefix("# ")
                    .or_else(|| line.strip_prefix("\u{2139} "))
            })
            .filter_map(|line| line.strip_prefix(word)?.trim().parse::<usize>().ok())
            .sum()
    };
    Tally {
        passed: number("pass "),
        failed: number("fail ") + number("cancelled ") + number("skipped ") + number("todo "),
    }
}

/// `XCTest`'s `Executed 6 tests, with 1 test skipped and 0 failures (0 unexpected) in 1.2 seconds`, whose last line
/// repeats the sum, and the `Test run with 6 tests passed` of Swift Testing, with `and 2 issues` when it failed.
pub(crate) fn swift(text: &str) -> Tally {
    let text = plain(text);
    let xctest = text
        .lines()
        .rev()
        .find(|line| line.trim_start().starts_with("Executed "))
        .map_or_else(Tally::default, |line| {
            let all = after(line, "Executed");
            let lost = before(line, "failure") + before(line, "failures") + skipped(line);
            Tally {
                passed: all.saturating_sub(lost),
                failed: lost,
            }
        });
    let testing = text
        .lines()
        .filter(|line| line.contains("Test run with "))
        .map(|line| {
            let all = after(line, "with");
            let lost = before(line, "issue") + before(line, "issues");
            Tally {
                passed: all.saturating_sub(lost),
                failed: lost,
            }
        })
        .fold(Tally::default(), Tally::plus);
    xctest.plus(testing)
}

/// Surefire's last line, `Tests run: 9, Failures: 1, Errors: 0, Skipped: 2`; the lines of single classes end with a time.
pub(crate) fn maven(text: &str) -> Tally {
    plain(text)
        .lines()
        .rev()
        .find(|line| line.contains("Tests run: ") && !line.contains("Time elapsed"))
        .map_or_else(Tally::default, |line| {
            let lost = after(line, "Failures:") + after(line, "Errors:") + after(line, "Skipped:");
            Tally {
                passed: after(line, "run:").saturating_sub(lost),
                failed: lost,
            }
        })
}

/// `with 1 test skipped`, `with 2 tests skipped`
fn skipped(line: &str) -> usize {
    line.split_once(" skipped")
        .map(|(head, _)| head)
        .and_then(|head| head.rsplit_once(" with "))
        .and_then(|(_, count)| count.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

/// The number in front of a word.
fn before(line: &str, word: &str) -> usize {
    neighbours(line)
        .find(|(_, right)| *right == word)
        .and_then(|(left, _)| left.parse().ok())
        .unwrap_or(0)
}

/// The number behind a word.
fn after(line: &str, word: &str) -> usize {
    neighbours(line)
        .find(|(left, _)| *left == word)
        .and_then(|(_, right)| right.parse().ok())
        .unwrap_or(0)
}

fn neighbours(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let words = || {
        line.split_whitespace()
            .map(|word| word.trim_end_matches([',', ';', '.']))
    };
    words().zip(words().skip(1))
}

/// Text without the codes that colour it.
pub(super) fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| c.is_ascii_alphabetic());
        plain.push_str(end.map_or("", |end| &part[end + 1..]));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Tally, cargo, maven, node, pytest, swift, unittest};

    fn tally(passed: usize, failed: usize) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn adds_up_the_binaries_of_cargo_and_counts_ignored_tests_as_failed() {
        let text = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 4 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(cargo(text), tally(7, 3));
    }

    #[test]
    fn reads_the_summary_of_pytest_with_and_without_colour() {
        assert_eq!(pytest("....\n==== 40 passed in 3.21s ====\n"), tally(40, 0));
        assert_eq!(
            pytest(
                "\u{1b}[31m= \u{1b}[1m2 failed\u{1b}[0m, 40 passed, 1 skipped, 1 error in 3.21s =\u{1b}[0m"
            ),
            tally(40, 4)
        );
        assert_eq!(pytest("no tests ran in 0.01s"), tally(0, 0));
    }

    #[test]
    fn reads_the_summary_of_unittest() {
        assert_eq!(unittest("Ran 17 tests in 3.395s\n\nOK\n"), tally(17, 0));
        assert_eq!(
            unittest("Ran 17 tests in 3.395s\n\nFAILED (failures=1, errors=3, skipped=2)\n"),
            tally(11, 6)
        );
        assert_eq!(
            unittest("Ran 2 tests in 0.1s\n\nOK (expected failures=1)\n"),
            tally(1, 1)
        );
    }

    #[test]
    fn reads_both_reporters_of_node() {
        assert_eq!(
            node("# tests 7\n# pass 5\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n"),
            tally(5, 2)
        );
        assert_eq!(
            node("\u{2139} tests 5\n\u{2139} pass 5\n\u{2139} fail 0\n"),
            tally(5, 0)
        );
    }

    #[test]
    fn reads_xctest_and_swift_testing() {
        let text = "Test Suite 'Cases' passed\n\t Executed 4 tests, with 0 failures (0 unexpected) in 0.1 (0.1) seconds\n\
            Test Suite 'All tests' passed\n\t Executed 6 tests, with 1 test skipped and 2 failures (0 unexpected) in 0.1 (0.1) seconds\n";
        assert_eq!(swift(text), tally(3, 3));
        assert_eq!(
            swift("\u{2714} Test run with 9 tests passed after 0.01 seconds."),
            tally(9, 0)
        );
        assert_eq!(
            swift("\u{2718} Test run with 9 tests failed after 0.01 seconds with 2 issues."),
            tally(7, 2)
        );
    }

    #[test]
    fn reads_the_sum_of_surefire_and_not_its_classes() {
        let text = "[INFO] Tests run: 9, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s - in A\n\
            [ERROR] Tests run: 11, Failures: 1, Errors: 1, Skipped: 1\n";
        assert_eq!(maven(text), tally(8, 3));
    }

    #[test]
    fn finds_nothing_where_nothing_ran() {
        for count in [cargo, pytest, unittest, node, swift, maven] {
            assert_eq!(count("error: could not compile"), Tally::default());
        }
    }
}
