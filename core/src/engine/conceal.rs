//! Takes the values of members that must never be printed out of a JSON text, whatever their names
//! stand in, also when the text is cut short or is no JSON at all.

use crate::engine::escapes::plain;
use crate::engine::redact::REDACTED;
use crate::model::Secret;

/// Shorter values may stand in a text by chance.
const SHORTEST: usize = 6;

/// The text with the values of these members taken out, and those values.
///
/// A name counts without case, as a member's name and as a parameter's in an address.
pub(crate) fn conceal(text: &str, names: &[&str]) -> (String, Vec<Secret>) {
    let text = &*plain(text);
    let mut clean = String::with_capacity(text.len());
    let mut taken = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('"') {
        let (before, from) = rest.split_at(at);
        let end = string_end(from);
        let (name, after) = from.split_at(end);
        clean.push_str(before);
        parameters(name, names, &mut clean, &mut taken);
        rest = after;
        let gap = blanks(after);
        // Only a value that is taken out is measured: measuring each would be quadratic in nested ones.
        if !after[gap..].starts_with(':') || !named(name.trim_matches('"'), names) {
            continue;
        }
        let gap = gap + 1 + blanks(&after[gap + 1..]);
        let value = &after[gap..];
        let length = value_end(value);
        if length > 0 && value[..length] != *"null" {
            clean.push_str(&after[..gap]);
            clean.push('"');
            clean.push_str(REDACTED);
            clean.push('"');
            remember(&value[..length], &mut taken);
            rest = &value[length..];
        }
    }
    parameters(rest, names, &mut clean, &mut taken);
    (clean, taken)
}

fn named(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A value that was taken out, as it was written and as it is meant.
fn remember(value: &str, taken: &mut Vec<Secret>) {
    let written = value.trim_matches('"');
    if value.starts_with('"') && written.len() >= SHORTEST {
        taken.push(Secret::new(written));
        if let Ok(meant) = serde_json::from_str::<String>(value)
            && meant != written
        {
            taken.push(Secret::new(meant));
        }
    }
}

/// Copies a text without the values of parameters of these names, as `apiKey=..&`.
fn parameters(text: &str, names: &[&str], clean: &mut String, taken: &mut Vec<Secret>) {
    let mut copied = 0;
    for (at, _) in text.match_indices('=') {
        if at < copied {
            continue;
        }
        let is_name = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-');
        let name = text[..at].rsplit(|char| !is_name(char)).next();
        if !name.is_some_and(|name| named(name, names)) {
            continue;
        }
        let value = &text[at + 1..];
        let ends = |char: char| {
            char.is_whitespace() || matches!(char, '&' | '#' | '"' | '\'' | '<' | '>' | '\\' | ';')
        };
        let length = value.find(ends).unwrap_or(value.len());
        if length == 0 {
            continue;
        }
        clean.push_str(&text[copied..=at]);
        clean.push_str(REDACTED);
        if length >= SHORTEST {
            taken.push(Secret::new(&value[..length]));
        }
        copied = at + 1 + length;
    }
    clean.push_str(&text[copied..]);
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// How long the string is that a text begins with, quotes included.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// How long the JSON value is that a text begins with.
fn value_end(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        match text.as_bytes()[at] {
            b'"' => at += string_end(&text[at..]),
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' => {
                if depth <= 1 {
                    return if depth == 0 { at } else { at + 1 };
                }
                depth -= 1;
                at += 1;
            }
            b',' if depth == 0 => return at,
            _ => at += 1,
        }
        if depth == 0 && at > 0 && text.as_bytes()[at - 1] == b'"' {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: &[&str] = &["apiKey", "3dsUrl", "PaReq", "MD"];

    #[test]
    fn values_go_whatever_they_are_and_wherever_they_stand() {
        for (text, clean, taken) in [
            (
                r#"{"apiKey":"canary-1","b":1}"#,
                r#"{"apiKey":"[redacted]","b":1}"#,
                vec!["canary-1"],
            ),
            (
                r#"{"a":{"APIKEY" : "canary\/1"},"MD":12}"#,
                r#"{"a":{"APIKEY" : "[redacted]"},"MD":"[redacted]"}"#,
                vec!["canary/1"],
            ),
            (
                r#"{"MD":{"x":["canary"]},"PaReq":["a",{}],"c":[]}"#,
                r#"{"MD":"[redacted]","PaReq":"[redacted]","c":[]}"#,
                vec![],
            ),
            (
                r#"{"MD":null,"apiKey":true}"#,
                r#"{"MD":null,"apiKey":"[redacted]"}"#,
                vec![],
            ),
            (
                r#"{"link":"https://x.example/?apiKey=canary-1&checkoutId=2"}"#,
                r#"{"link":"https://x.example/?apiKey=[redacted]&checkoutId=2"}"#,
                vec!["canary-1"],
            ),
            (
                r#"{"\u0061piKey":"canary\u002d1","a":"?x=1\u0026apiKey=canary-2"}"#,
                r#"{"apiKey":"[redacted]","a":"?x=1&apiKey=[redacted]"}"#,
                vec!["canary-1", "canary-2"],
            ),
            (
                r#"{"apiKey":"canary-cut-sho"#,
                r#"{"apiKey":"[redacted]""#,
                vec!["canary-cut-sho"],
            ),
            (
                "<a href='?apikey=canary-1'>pay</a>",
                "<a href='?apikey=[redacted]'>pay</a>",
                vec!["canary-1"],
            ),
            (r#"["apiKey","b"]"#, r#"["apiKey","b"]"#, vec![]),
            ("", "", vec![]),
        ] {
            let (text, found) = conceal(text, NAMES);
            assert_eq!(text, clean);
            let found: Vec<_> = found.iter().map(Secret::reveal).collect();
            assert_eq!(found, taken, "{clean}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken_and_kept_where_no_name_is_in_it(text in "\\PC{0,60}") {
            let (clean, taken) = conceal(&text, NAMES);
            if taken.is_empty() && !clean.contains(REDACTED) {
                prop_assert_eq!(clean, plain(&text));
            }
        }

        #[test]
        fn no_value_stays(before in "[{\\[,:\" a]{0,6}", value in "[a-z]{8,12}", after in "\\PC{0,20}") {
            let text = format!("{before}\",\"MD\":\"{value}\",{after}");
            let whole = format!("{{\"a\":[1],\"MD\":\"{value}\"}}");
            prop_assert!(!conceal(&whole, NAMES).0.contains(&value));
            let _ = conceal(&text, NAMES);
        }
    }
}
