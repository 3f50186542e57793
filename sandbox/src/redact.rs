//! Takes keys, card tokens and card numbers out of what is shown.

use crate::providers::globiance_pay;

/// Stands where a secret stood.
pub(crate) const REDACTED: &str = "[redacted]";

/// Words that begin so are secrets wherever they stand.
const SECRET_WORDS: [&str; 7] = [
    "tok_",
    "glnc_sk_",
    "sk_test_",
    "sk_live_",
    WEBHOOK_SECRET,
    globiance_pay::API_KEY,
    globiance_pay::SECRET,
];

/// What follows is base64.
const WEBHOOK_SECRET: &str = "whsec_";

/// Members that hold a secret, lower case, without separators.
const SECRET_NAMES: [&str; 18] = [
    "apikey",
    "authorization",
    "cardnumber",
    "cardtoken",
    "cookie",
    "cvc",
    "cvv",
    "cvvnumber",
    "expirymonth",
    "expiryyear",
    "md",
    "pan",
    "pareq",
    "pares",
    "password",
    "secret",
    "sign",
    "token",
];

pub(crate) fn is_secret_name(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    SECRET_NAMES
        .iter()
        .any(|secret| plain == *secret || (secret.len() > 4 && plain.ends_with(secret)))
}

/// Replaces keys, card tokens and card numbers in running text.
pub(crate) fn text(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_digit() {
            card_number_length(rest)
        } else {
            secret_word_length(rest)
        };
        if let Some(length) = length {
            shown.push_str(REDACTED);
            rest = &rest[length..];
            continue;
        }
        let step = if is_word(first) {
            rest.find(|letter| !is_word(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        shown.push_str(&rest[..step]);
        rest = &rest[step..];
    }
    shown
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
}

fn secret_word_length(text: &str) -> Option<usize> {
    let prefix = SECRET_WORDS
        .iter()
        .find(|prefix| text.starts_with(**prefix))?;
    let marks = if *prefix == WEBHOOK_SECRET {
        "_-+/="
    } else {
        "_-"
    };
    let end = text.find(|letter: char| !is_word(letter) && !marks.contains(letter));
    Some(end.unwrap_or(text.len()))
}

/// The length of the card number the text begins with: 13 to 19 digits, perhaps in groups, with a right check digit.
fn card_number_length(text: &str) -> Option<usize> {
    let mut digits = Vec::new();
    let mut length = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => {
                digits.push(u32::from(byte - b'0'));
                length = at + 1;
            }
            b' ' | b'-' if length == at => {}
            _ => break,
        }
    }
    let check: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, double) => double / 10 + double % 10,
        })
        .sum();
    ((13..=19).contains(&digits.len()) && check.is_multiple_of(10) && digits[0] > 1)
        .then_some(length)
}

#[cfg(test)]
mod tests {
    use super::{is_secret_name, text};

    #[test]
    fn secrets_disappear_and_the_rest_stays() {
        assert_eq!(
            text("paid with tok_abc-1, key glnc_sk_9."),
            "paid with [redacted], key [redacted]."
        );
        assert_eq!(
            text("stg_sk_test_a_b sk_live_c whsec_d+e/f="),
            "stg_[redacted] [redacted] [redacted]"
        );
        assert_eq!(text("4111 1111 1111 1111!"), "[redacted]!");
        assert_eq!(text("card 4111111111111111"), "card [redacted]");
        for plain in [
            "order-7788 ref-3f0c1d5e",
            "2024-03-20 14:30",
            "שלום 5850",
            "a_tok",
        ] {
            assert_eq!(text(plain), plain);
        }
    }

    #[test]
    fn names_are_known_in_any_spelling() {
        for name in [
            "cardToken",
            "card_token",
            "X-Api-Key",
            "Authorization",
            "pan",
            "csrf-token",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["company", "description", "last4", "expand"] {
            assert!(!is_secret_name(name), "{name}");
        }
    }
}
