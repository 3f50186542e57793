//! Card numbers and verification values, accepted once and never readable back.

use crate::model::Secret;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use zeroize::Zeroizing;

const REDACTED: &str = "[redacted]";

/// A primary account number (PAN, ISO/IEC 7812-1), never readable back.
///
/// Printing gives brand and last four digits; the memory is wiped on drop.
#[derive(Clone, Eq, PartialEq)]
pub struct CardNumber(Secret);

impl CardNumber {
    /// Takes a text as it is, without blanks and hyphens; requests check it before anything is sent.
    pub fn new(text: impl Into<String>) -> Self {
        let text = Zeroizing::new(text.into());
        let kept: Zeroizing<String> = Zeroizing::new(
            text.chars()
                .filter(|char| !matches!(char, ' ' | '-'))
                .collect(),
        );
        Self(Secret::new(kept.as_str()))
    }

    /// Reads 12 to 19 digits, spaces and hyphens between them allowed.
    ///
    /// # Errors
    ///
    /// The rule that the text breaks; the text itself is not repeated.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let number = Self::new(text);
        number.check().map(|()| number)
    }

    /// The rule that the text breaks, if it is not a card number.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let digits = self.0.reveal();
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err("must hold digits only");
        }
        if !(12..=19).contains(&digits.len()) {
            return Err("must have 12 to 19 digits");
        }
        if !luhn(digits.as_bytes()) {
            return Err("fails its check digit");
        }
        Ok(())
    }

    /// The card scheme, by the number's first digits.
    pub fn brand(&self) -> CardBrand {
        match self.check() {
            Ok(()) => CardBrand::of(self.0.reveal()),
            Err(_) => CardBrand::Other,
        }
    }

    /// The last four digits, which may be shown; nothing when it is not a card number.
    pub fn last4(&self) -> Option<&str> {
        let digits = self.0.reveal();
        self.check().ok().map(|()| &digits[digits.len() - 4..])
    }

    /// The digits, for the request that has to send them.
    pub(crate) fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for CardNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.last4() {
            Some(last4) => write!(formatter, "{:?} ending {last4}", self.brand()),
            None => self.0.fmt(formatter),
        }
    }
}

/// A card verification value (CVV, CVC, CID) of three or four digits; never readable back, never
/// printed.
#[derive(Clone, Eq, PartialEq)]
pub struct CardVerificationValue(Secret);

impl CardVerificationValue {
    /// Takes a text as it is; requests check it before anything is sent.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Secret::new(text))
    }

    /// Reads three or four digits.
    ///
    /// # Errors
    ///
    /// The rule that the text breaks; the text itself is not repeated.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let value = Self::new(text);
        value.check().map(|()| value)
    }

    /// The rule that the text breaks, if it is not a verification value.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let digits = self.0.reveal();
        if matches!(digits.len(), 3 | 4) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(())
        } else {
            Err("must be three or four digits")
        }
    }

    /// The digits, for the request that has to send them.
    pub(crate) fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for CardVerificationValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// What both have in common: text in, nothing out.
macro_rules! write_only {
    ($($type:ident),+) => {
        $(
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(REDACTED)
                }
            }

            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Secret::deserialize(deserializer).map(|text| Self::new(text.reveal()))
                }
            }

            #[cfg(feature = "uniffi")]
            uniffi::custom_type!($type, String, {
                lower: |_unread| REDACTED.to_owned(),
                try_lift: |text| Ok($type::new(text)),
            });
        )+
    };
}

write_only!(CardNumber, CardVerificationValue);

/// A card scheme.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CardBrand {
    /// American Express.
    AmericanExpress,
    /// Diners Club.
    DinersClub,
    /// Discover.
    Discover,
    /// JCB.
    Jcb,
    /// Mastercard.
    Mastercard,
    /// `UnionPay`.
    UnionPay,
    /// Visa.
    Visa,
    /// No scheme known here.
    Other,
}

impl CardBrand {
    fn of(digits: &str) -> Self {
        let prefix = |length: usize| digits[..length].parse::<u32>().unwrap_or(0);
        match (prefix(1), prefix(2), prefix(3), prefix(4)) {
            (4, ..) => Self::Visa,
            (_, 34 | 37, ..) => Self::AmericanExpress,
            (_, 51..=55, ..) | (.., 2221..=2720) => Self::Mastercard,
            (_, 36 | 38 | 39, ..) | (_, _, 300..=305, _) => Self::DinersClub,
            (.., 3528..=3589) => Self::Jcb,
            (_, 65, ..) | (_, _, 644..=649, _) | (.., 6011) => Self::Discover,
            (_, 62, ..) => Self::UnionPay,
            _ => Self::Other,
        }
    }
}

/// Whether a run of digits is the number of a known scheme's card, which an order number or a time
/// seldom is.
pub(crate) fn is_card_number(digits: &str) -> bool {
    (13..=19).contains(&digits.len())
        && CardBrand::of(digits) != CardBrand::Other
        && luhn(digits.as_bytes())
}

/// Whether the digits end in their check digit (ISO/IEC 7812-1, annex B).
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0');
            match at % 2 {
                0 => digit,
                _ if digit > 4 => digit * 2 - 9,
                _ => digit * 2,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_when_its_check_digit_holds() {
        for (text, brand) in [
            ("4242 4242 4242 4242", Ok(CardBrand::Visa)),
            ("5555-5555-5555-4444", Ok(CardBrand::Mastercard)),
            ("2223003122003222", Ok(CardBrand::Mastercard)),
            ("378282246310005", Ok(CardBrand::AmericanExpress)),
            ("6011111111111117", Ok(CardBrand::Discover)),
            ("36227206271667", Ok(CardBrand::DinersClub)),
            ("3566002020360505", Ok(CardBrand::Jcb)),
            ("6200000000000005", Ok(CardBrand::UnionPay)),
            ("4242424242424241", Err("fails its check digit")),
            ("42424242", Err("must have 12 to 19 digits")),
            ("4242x24242424242", Err("must hold digits only")),
        ] {
            assert_eq!(
                CardNumber::parse(text).map(|card| card.brand()),
                brand,
                "{text}"
            );
        }
    }

    #[test]
    fn printing_shows_neither_number_nor_verification_value() {
        let number = CardNumber::parse("4000056655665556").expect("a test number");
        let value = CardVerificationValue::parse("731").expect("three digits");
        let printed = format!("{number:?} {value:?}");
        assert!(
            !printed.contains("40000566") && !printed.contains("731"),
            "{printed}"
        );
        assert!(printed.contains("5556"), "{printed}");
        let broken = format!("{:?}", CardNumber::new("4000056655665557"));
        assert!(!broken.contains("5557"), "{broken}");
        for json in [
            serde_json::to_string(&number).expect("serialises"),
            Secret::handing_over(|| serde_json::to_string(&value).expect("serialises")),
        ] {
            assert_eq!(json, "\"[redacted]\"");
        }
    }

    #[test]
    fn a_verification_value_has_three_or_four_digits() {
        for (text, taken) in [("123", true), ("1234", true), ("12", false), ("12a", false)] {
            assert_eq!(CardVerificationValue::parse(text).is_ok(), taken, "{text}");
        }
    }
}
