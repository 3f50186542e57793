//! Takes secrets and card numbers out of texts that reach the caller.

use crate::engine::escapes::plain;
use crate::model::Secret;
use crate::model::card::is_card_number;
use std::borrow::Cow;
use zeroize::Zeroizing;

pub(crate) const REDACTED: &str = "[redacted]";
const LONGEST_RAW: usize = 64 * 1024;
/// A shorter secret, such as a card's verification value, stands in longer words by chance.
const SHORTEST_IN_WORDS: usize = 6;

/// The text without the secrets, without card numbers, and at most 64 KiB long.
///
/// Escapes that hide a secret are taken back.
pub(crate) fn redact(text: &str, secrets: &[Secret]) -> String {
    let mut clean = without(text, secrets);
    if let Cow::Owned(plain) = plain(&clean) {
        clean = without(&plain, secrets);
    }
    let length = cut(&clean, LONGEST_RAW).len();
    clean.truncate(length);
    clean
}

fn without(text: &str, secrets: &[Secret]) -> String {
    let mut clean = without_card_numbers(text);
    for secret in secrets {
        for spelling in [Some(secret), in_json(secret).as_ref()]
            .into_iter()
            .flatten()
        {
            let spelling = spelling.reveal();
            if spelling.is_empty() || !clean.contains(spelling) {
                continue;
            }
            clean = if spelling.len() < SHORTEST_IN_WORDS {
                without_word(&clean, spelling)
            } else {
                clean.replace(spelling, REDACTED)
            };
        }
    }
    clean
}

/// The beginning of a text, at most so many bytes of it, cut at a character.
pub(crate) fn cut(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

/// How JSON has to spell a secret, where that differs.
fn in_json(secret: &Secret) -> Option<Secret> {
    let text = secret.reveal();
    let escaped = || Zeroizing::new(text.replace('\\', "\\\\"));
    text.contains(['"', '\\'])
        .then(|| Secret::new(escaped().replace('"', "\\\"")))
}

/// Replaces a word where it stands alone.
fn without_word(text: &str, word: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, _) in text.match_indices(word) {
        let after = at + word.len();
        let in_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        if in_word(text[..at].chars().next_back()) || in_word(text[after..].chars().next()) {
            continue;
        }
        clean.push_str(&text[copied..at]);
        clean.push_str(REDACTED);
        copied = after;
    }
    clean.push_str(&text[copied..]);
    clean
}

/// Replaces each run of digits that is a card number.
fn without_card_numbers(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut clean = String::with_capacity(text.len());
    let mut copied = 0;
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        if is_card_number(&text[start..at]) {
            clean.push_str(&text[copied..start]);
            clean.push_str(REDACTED);
            copied = at;
        }
    }
    clean.push_str(&text[copied..]);
    clean
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn secrets_and_card_numbers_are_taken_out() {
        let secrets = [
            Secret::new("glnc_sk_canary"),
            Secret::new("tok_canary"),
            Secret::new("731"),
            Secret::new("c2lnbg/+="),
            Secret::new(r#"k"e\y-canary"#),
        ];
        for (text, expected) in [
            ("key glnc_sk_canary!", "key [redacted]!"),
            ("tok_canarytok_canary", "[redacted][redacted]"),
            ("card 4242424242424242.", "card [redacted]."),
            ("order 4242424242424241", "order 4242424242424241"),
            (
                "cvv \"731\", not 17310 or a731",
                "cvv \"[redacted]\", not 17310 or a731",
            ),
            (
                r#"{"sign":"c2lnbg\/+=","key":"k\"e\\y-canary"}"#,
                r#"{"sign":"[redacted]","key":"[redacted]"}"#,
            ),
            (r#"key "glnc\u005fsk_canary""#, r#"key "[redacted]""#),
            (r"card \u0034242424242424242.", "card [redacted]."),
            ("<key>tok&#95;canary</key>", "<key>[redacted]</key>"),
            ("txn_abc שלום", "txn_abc שלום"),
            ("", ""),
        ] {
            assert_eq!(redact(text, &secrets), expected);
        }
    }

    #[test]
    fn a_long_text_is_cut_at_a_character() {
        let text = "€".repeat(LONGEST_RAW);
        let cut = redact(&text, &[]);
        assert!(cut.len() <= LONGEST_RAW && text.starts_with(&cut) && !cut.is_empty());
    }

    proptest! {
        #[test]
        fn no_text_around_a_secret_keeps_it(before in "\\PC{0,20}", after in "\\PC{0,20}") {
            let clean = redact(&format!("{before}s3cr3t-canary{after}"), &[Secret::new("s3cr3t-canary")]);
            prop_assert!(!clean.contains("s3cr3t-canary"));
        }
    }
}
