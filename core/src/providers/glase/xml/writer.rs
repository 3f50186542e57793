//! Writing elements with escaped text.

use crate::model::Secret;
use quick_xml::escape;
use std::fmt::Write;
use zeroize::Zeroizing;

/// Longer than nearly every request: a text that grows leaves what it held in memory.
const USUAL: usize = 16 * 1024;

/// Whether XML 1.0 can carry a character at all (section 2.2).
pub(crate) fn is_carried(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// A text as it stands in an element, without the characters that XML cannot carry.
pub(crate) fn escaped(text: &str) -> String {
    let carried: String = text.chars().filter(|each| is_carried(*each)).collect();
    escape::partial_escape(carried).into_owned()
}

/// An XML document that is being written. It may hold passwords: no `Debug`.
pub(crate) struct Writer(String);

impl Writer {
    /// A document with its declaration.
    pub(crate) fn new() -> Self {
        let mut text = String::with_capacity(USUAL);
        text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        Self(text)
    }

    /// An element with children, and the attributes as they are to stand.
    pub(crate) fn element_with(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        write: impl FnOnce(&mut Self),
    ) {
        write!(self.0, "<{name}").expect("memory");
        for (attribute, value) in attributes {
            write!(self.0, " {attribute}=\"{}\"", escape::escape(*value)).expect("memory");
        }
        self.0.push('>');
        write(self);
        write!(self.0, "</{name}>").expect("memory");
    }

    /// An element with children.
    pub(crate) fn element(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        self.element_with(name, &[], write);
    }

    /// An element with text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        write!(self.0, "<{name}>{}</{name}>", escaped(text)).expect("memory");
    }

    /// An element with a secret, of which no copy stays in memory.
    pub(crate) fn secret(&mut self, name: &str, secret: &Secret) {
        let text = Zeroizing::new(escaped(secret.reveal()));
        write!(self.0, "<{name}>{}</{name}>", *text).expect("memory");
    }

    /// An element with text, when there is one.
    pub(crate) fn optional(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}
