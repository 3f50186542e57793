//! Finding what failed in what the test runners of each language print.

use super::counts::plain;

/// How many lines a runner needs to name a failed test and to say what it met.
const LINES: usize = 10;

/// No more than one screen: what is wrong everywhere is not said for each test.
const MOST: usize = 30;

/// The lines that tell what failed; the last ones where none does.
pub(crate) fn failures(text: &str) -> Vec<String> {
    let text = plain(text);
    let lines: Vec<&str> = text.lines().collect();
    let mut told = Vec::new();
    let mut next = 0;
    for (index, line) in lines.iter().enumerate() {
        if index >= next && begins_a_failure(line.trim_start()) {
            next = (index + LINES).min(lines.len());
            told.extend_from_slice(&lines[index..next]);
        }
    }
    if told.is_empty() {
        told.extend_from_slice(&lines[lines.len().saturating_sub(LINES)..]);
    }
    told.truncate(MOST);
    told.into_iter().map(str::to_owned).collect()
}

fn begins_a_failure(line: &str) -> bool {
    let cargo = line.starts_with("---- ") && line.ends_with(" stdout ----");
    let pytest = line.starts_with("FAILED ") || line.starts_with("ERROR ");
    let unittest = line.starts_with("FAIL: ") || line.starts_with("ERROR: ");
    let node = line.starts_with("not ok ") || line.starts_with('\u{2716}');
    let compilers = line.starts_with("error: ") || line.starts_with("error[");
    let swift = line.contains(": error: ");
    let maven = line.starts_with("[ERROR] ");
    cargo || pytest || unittest || node || compilers || swift || maven
}

#[cfg(test)]
mod tests {
    use super::{LINES, MOST, failures};

    #[test]
    fn every_runner_is_understood() {
        let table = [
            "---- tests::money_is_exact stdout ----",
            "FAILED tests/test_slow.py::test_a_full_pool - assert 3 == 2",
            "FAIL: test_checkout (shop.tests.CheckoutTests)",
            "    not ok 2 - ends at once",
            "\u{2716} ends at once (31.4ms)",
            "error[E0425]: cannot find value `x`",
            "/project/Tests/ExitTests.swift:32: error: ExitTests.testEnds : failed",
            "[ERROR]   DeadlineTest.a full pool:51 no connection: [250ms]",
        ];
        for line in table {
            let text = format!("ok\nok\n{line}\nbecause\n");
            assert_eq!(failures(&text), [line, "because"]);
        }
    }

    #[test]
    fn a_failure_without_a_name_is_told_by_the_last_lines() {
        let lines: Vec<String> = (1..=50).map(|number: u8| number.to_string()).collect();
        let told = failures(&lines.join("\n"));
        assert_eq!((told.len(), told[0].as_str()), (LINES, "41"));
        assert!(failures("").is_empty());
    }

    #[test]
    fn what_is_told_of_many_failures_fits_a_screen() {
        let text = "[ERROR] one more\n".repeat(1000);
        assert_eq!(failures(&text).len(), MOST);
    }
}
