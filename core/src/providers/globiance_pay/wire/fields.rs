//! Members as Globiance writes them.

use crate::engine::Failure;
use crate::engine::fields::Fields;
use crate::engine::json::{in_calendar, read, text};
use crate::model::{Secret, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::value::RawValue;

/// A text in which upper and lower case, blanks, `_` and `-` count as one.
fn plain(text: &str) -> String {
    let parts = text.split([' ', '_', '-', '\t']);
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ").to_lowercase()
}

/// Whether two words are the same but for case, blanks, `_` and `-`.
pub(super) fn same_word(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// The documented word that a text is, by its own spelling or another that counts as the same;
/// other words as they came.
pub(in super::super) fn word<T: From<String>>(
    text: String,
    words: &[(&str, &str)],
    others: &[(&str, &str)],
) -> T {
    let known = words.iter().map(|(_, word)| (*word, *word));
    let known = known
        .chain(others.iter().copied())
        .find(|(spelling, _)| same_word(spelling, &text));
    T::from(match known {
        Some((_, word)) => word.to_owned(),
        None => text,
    })
}

impl<'a> Fields<'a> {
    /// A nested object; nothing when it is not one.
    pub(super) fn inner(&self, name: &'static str) -> Option<Fields<'a>> {
        let object = self.get(name)?;
        Fields::read(self.response, name, object.get()).ok()
    }

    /// A figure, as a number or a text; nothing when it is not one.
    pub(super) fn figure(&self, name: &str) -> Option<Decimal> {
        let figure = decimal::parse(&self.text(name)?)?;
        Some(figure.normalize())
    }

    /// A figure that must be there.
    pub(super) fn required_figure(&self, name: &str) -> Result<Decimal, Failure> {
        self.required(name, self.get(name))?;
        self.figure(name)
            .ok_or_else(|| self.broken(name, "is not a number of at most 28 digits"))
    }

    /// A count, as a number or a text; nothing when it is not one that fits.
    pub(super) fn count<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).and_then(|text| text.parse().ok())
    }

    /// A time in ISO 8601; nothing when it is not one.
    pub(super) fn time(&self, name: &str) -> Option<Timestamp> {
        let text = self.text(name)?;
        text.parse().ok().filter(in_calendar)
    }

    /// Whether a member says yes; whatever is neither no nor nothing does, since reading a yes as a
    /// no could show money that has not come.
    pub(super) fn says_yes(&self, name: &str) -> bool {
        let Some(raw) = self.get(name) else {
            return false;
        };
        match text(raw) {
            Some(text) => !matches!(
                text.to_ascii_lowercase().as_str(),
                "" | "false" | "0" | "no"
            ),
            None => read(raw) != Some(false),
        }
    }

    /// A text that must not be printed.
    pub(super) fn secret(&self, name: &str) -> Option<Secret> {
        self.text(name).map(Secret::new)
    }

    /// A member's text in JSON, secrets and card numbers taken out.
    pub(super) fn json(&self, name: &str) -> Option<String> {
        let member: &RawValue = self.get(name)?;
        Some(self.response.redacted(member.get()))
    }
}
