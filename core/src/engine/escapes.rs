//! Takes back the escapes that a text has no need of, so that what is written with them is found
//! like anything else: some servers write `/` as `\/`, `&` as `\u0026`, or every letter beyond ASCII
//! as a number.

use std::borrow::Cow;

/// The same JSON, or the same XML, with fewer escapes; any other text as it is, as far as it holds none.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let is_markup = text.trim_start().starts_with('<');
    let (start, read): (&str, fn(&str) -> Option<(char, usize)>) = if is_markup {
        ("&#", reference)
    } else {
        ("\\", escape)
    };
    if !text.contains(start) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let length = match read(from) {
            Some((character, length)) if !is_needed(character) => {
                plain.push(character);
                length
            }
            // What follows a backslash belongs to it: it may be another one.
            _ => {
                let mut characters = from.char_indices();
                let length = characters.nth(2).map_or(from.len(), |(at, _)| at);
                plain.push_str(&from[..length]);
                length
            }
        };
        rest = &from[length..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Whether a character may mean something else when it is not escaped.
fn is_needed(character: char) -> bool {
    character.is_control() || matches!(character, '"' | '\\' | '<' | '>' | '\'')
}

/// The character that an escape of JSON stands for, and how long the escape is.
fn escape(text: &str) -> Option<(char, usize)> {
    if text.starts_with("\\/") {
        return Some(('/', 2));
    }
    let unit = |text: &str| {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex.then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let first = unit(text)?;
    if let Some(character) = char::from_u32(first.into()) {
        return Some((character, 6));
    }
    let both = [first, unit(&text[6..])?];
    let pair = char::decode_utf16(both).next()?.ok()?;
    Some((pair, 12))
}

/// The character that a numeric reference of XML stands for, and how long the reference is.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let number = &text[2..end];
    let value = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    let character = char::from_u32(value.ok()?)?;
    (character != '&').then_some((character, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn needless_escapes_are_taken_back_and_needed_ones_stay() {
        for (text, expected) in [
            (
                r#"{"a":"https:\/\/x.example\/"}"#,
                r#"{"a":"https://x.example/"}"#,
            ),
            (
                r#"{"\u0061piKey":"k\u00e9y\ud83d\ude00"}"#,
                r#"{"apiKey":"kéy😀"}"#,
            ),
            (r"?a=1\u0026apiKey=k", "?a=1&apiKey=k"),
            (
                r#""\u0022 \" \\u0061 \\\u0061 \n \u000a""#,
                r#""\u0022 \" \\u0061 \\a \n \u000a""#,
            ),
            (
                r"\ud83d \ude00 \ud83dx \u00g1 \u+123 \u00é \u",
                r"\ud83d \ude00 \ud83dx \u00g1 \u+123 \u00é \u",
            ),
            (r"\", r"\"),
            (
                "<a>&#x70;&#228;&#38;&#60;&#x;&#xffffffff;&#</a>",
                "<a>pä&#38;&#60;&#x;&#xffffffff;&#</a>",
            ),
            (r"<a>\u0061</a>", r"<a>\u0061</a>"),
            ("plain", "plain"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_a_json_text_means_stays(value in "\\PC{0,40}", escaped in prop::collection::vec(any::<bool>(), 40)) {
            let mut text = String::from("\"");
            for (character, escaped) in value.chars().zip(escaped) {
                if escaped || matches!(character, '"' | '\\') {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        text.push_str(&format!("\\u{unit:04x}"));
                    }
                } else {
                    text.push(character);
                }
            }
            text.push('"');
            let meant: String = serde_json::from_str(&text).expect("JSON");
            let read: String = serde_json::from_str(&plain(&text)).expect("still JSON");
            prop_assert_eq!(read, meant);
        }

        #[test]
        fn any_text_is_taken(text in "[\\\\u0-9a-f&#x;<\"é]{0,40}") {
            let _ = plain(&text);
        }
    }
}
