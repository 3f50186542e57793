//! Lines that tell the user what happens, plain wherever colour would be noise.

use std::env;
use std::io::{self, IsTerminal};
use std::time::Duration;

/// Announces a step that may take a while.
pub(crate) fn step(text: &str) {
    println!("{} {text}", paint("==>", "1;34"));
}

/// Text in bold, where the terminal can show it.
pub(crate) fn bold(text: &str) -> String {
    paint(text, "1")
}

/// Text in green, where the terminal can show it.
pub(crate) fn good(text: &str) -> String {
    paint(text, "32")
}

/// Text in red, where the terminal can show it.
pub(crate) fn bad(text: &str) -> String {
    paint(text, "1;31")
}

/// Whether stdout understands colour and its user wants it.
pub(crate) fn colour() -> bool {
    io::stdout().is_terminal()
        && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && env::var_os("TERM").is_some_and(|term| term != "dumb")
}

/// A duration in seconds with one decimal, such as `12.3 s`.
pub(crate) fn seconds(duration: Duration) -> String {
    let tenths = duration.as_millis() / 100;
    format!("{}.{} s", tenths / 10, tenths % 10)
}

/// Lines up rows in columns; the columns named in `right` are aligned to the right.
pub(crate) fn table(rows: &[Vec<String>], right: &[usize]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let padding = " ".repeat(widths[column] - cell.chars().count());
            if column > 0 {
                line.push_str("  ");
            }
            if right.contains(&column) {
                line.push_str(&padding);
                line.push_str(cell);
            } else {
                line.push_str(cell);
                line.push_str(&padding);
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn paint(text: &str, code: &str) -> String {
    if colour() {
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{seconds, table};
    use std::time::Duration;

    #[test]
    fn lines_up_columns_and_leaves_no_trailing_blanks() {
        let rows = [vec!["suite", "passed", ""], vec!["rust", "12", ""]]
            .map(|row| row.into_iter().map(ToOwned::to_owned).collect());
        assert_eq!(table(&rows, &[1]), "suite  passed\nrust       12\n");
    }

    #[test]
    fn shows_tenths_of_a_second() {
        assert_eq!(seconds(Duration::from_millis(12_345)), "12.3 s");
    }
}
