//! Values that are a text in JSON and keep a rule.

use serde::Deserializer;
use serde::de::{Error, Visitor};
use std::fmt;

struct Ruled<T> {
    parse: fn(&str) -> Option<T>,
    rule: &'static str,
}

impl<T> Visitor<'_> for Ruled<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::custom(self.rule))
    }
}

/// Reads a text by its rule; within the visitor, so that the error knows where the text stands.
pub(crate) fn deserialize<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    parse: fn(&str) -> Option<T>,
    rule: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Ruled { parse, rule })
}
