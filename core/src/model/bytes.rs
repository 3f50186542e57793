//! Bytes that are not text: documents and images.

use crate::model::text;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What a text that is refused has to be.
const RULE: &str = "must be bytes in base64";

/// Bytes as they are: a document's content, an image. In JSON they are base64 text, in other
/// formats bytes.
#[derive(Clone, Default, Eq, Hash, PartialEq)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// Takes the bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, without copying them.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }

    /// The bytes of a base64 text; blanks in it do not count.
    pub(crate) fn from_base64(text: &str) -> Option<Self> {
        let dense: Vec<u8> = text
            .bytes()
            .filter(|byte| !byte.is_ascii_whitespace())
            .collect();
        STANDARD.decode(dense).ok().map(Self)
    }

    pub(crate) fn to_base64(&self) -> String {
        STANDARD.encode(&self.0)
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes", self.0.len())
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&self.to_base64())
        } else {
            serializer.serialize_bytes(&self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text::deserialize(deserializer, Self::from_base64, RULE)
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Bytes, Vec<u8>, {
    lower: |bytes| bytes.0,
    try_lift: |bytes| Ok(Bytes(bytes)),
});

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_base64_is_refused_and_a_wrapped_line_is_not() {
        for (text, bytes) in [
            ("SGk=", Some(&b"Hi"[..])),
            ("S\nGk=\n", Some(&b"Hi"[..])),
            ("", Some(&b""[..])),
            ("SGk", None),
            ("S!k=", None),
        ] {
            let read = Bytes::from_base64(text);
            assert_eq!(read.as_ref().map(Bytes::as_slice), bytes, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn json_keeps_every_byte(bytes: Vec<u8>) {
            let json = serde_json::to_string(&Bytes::new(bytes.clone())).expect("serialises");
            let read: Bytes = serde_json::from_str(&json).expect("reads back");
            prop_assert_eq!(read.into_vec(), bytes);
        }
    }
}
