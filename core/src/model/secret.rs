//! Text that must never be printed.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::Cell;
use std::fmt;
use zeroize::Zeroizing;

const REDACTED: &str = "[redacted]";

/// A text that is never printed: keys, passwords, card tokens, links that embed a key.
///
/// `Debug`, `Display` and serde give `[redacted]`; the memory is wiped on drop.
#[derive(Clone, Eq, PartialEq)]
pub struct Secret(Zeroizing<String>);

thread_local! {
    static HANDING_OVER: Cell<bool> = const { Cell::new(false) };
}

impl Secret {
    /// Takes the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself, for the place that has to send it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The name of the newtype as which serde writes a secret while it is handed over.
    #[doc(hidden)]
    pub const HANDED_OVER: &'static str = "tillbridge::Secret";

    /// Runs work in which serde writes secrets of this thread as they are.
    ///
    /// For the language bindings, whose serialisers make their own language's secrets of them.
    #[doc(hidden)]
    pub fn handing_over<T>(work: impl FnOnce() -> T) -> T {
        struct Before(bool);

        impl Drop for Before {
            fn drop(&mut self) {
                HANDING_OVER.set(self.0);
            }
        }

        let _before = Before(HANDING_OVER.replace(true));
        work()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(REDACTED)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(REDACTED)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if HANDING_OVER.get() {
            serializer.serialize_newtype_struct(Self::HANDED_OVER, self.reveal())
        } else {
            serializer.serialize_str(REDACTED)
        }
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;

        struct Visitor;

        // serde's own text for a wrong type quotes the value it met.
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Secret;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Secret, E> {
                Ok(Secret::new(text))
            }

            fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Secret, E> {
                Ok(Secret::new(text))
            }

            fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<Secret, E> {
                Err(E::custom("must be a text"))
            }

            fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Secret, E> {
                Err(E::custom("must be a text"))
            }

            fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Secret, E> {
                Err(E::custom("must be a text"))
            }

            // Read to their ends, so that the error's place is the whole value and not what stands in it.
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                mut seq: A,
            ) -> Result<Secret, A::Error> {
                while seq.next_element::<serde::de::IgnoredAny>()?.is_some() {}
                Err(A::Error::custom("must be a text"))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Secret, A::Error> {
                use serde::de::IgnoredAny;
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Err(A::Error::custom("must be a text"))
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Secret, String, {
    lower: |secret| secret.reveal().to_owned(),
    try_lift: |text| Ok(Secret::new(text)),
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_of_printing_shows_the_text() {
        let secret = Secret::new("canary-7f31");
        let printed = format!(
            "{secret} {secret:?} {:?} {}",
            Some(&secret),
            serde_json::to_string(&secret).expect("serialises"),
        );
        assert!(!printed.contains("canary"), "{printed}");
    }

    #[test]
    fn serde_writes_the_text_only_while_it_is_handed_over() {
        let secret = Secret::new("canary-7f31");
        let write = || serde_json::to_string(&secret).expect("serialises");
        assert_eq!(Secret::handing_over(write), "\"canary-7f31\"");
        assert_eq!(write(), "\"[redacted]\"");
        let panicked = std::panic::catch_unwind(|| Secret::handing_over(|| panic!("on purpose")));
        assert!(panicked.is_err());
        assert_eq!(write(), "\"[redacted]\"");
    }

    #[test]
    fn a_value_of_the_wrong_type_is_refused_without_being_quoted() {
        let error = serde_json::from_str::<Secret>("4242424242424242").expect_err("a number");
        assert!(!error.to_string().contains("4242"), "{error}");
    }
}
