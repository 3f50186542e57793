//! Records that programs store as JSON text and give back later, to this process or another.

use crate::dispatch::Reply;
use crate::engine::guarded;
use crate::input;
use crate::model::error::Invalid;
use crate::model::{Attempt, PaymentError};
use crate::providers::glase::GlaseReservation;

macro_rules! stored {
    ($($record:ident as $name:literal: $to_json:ident, $from_json:ident;)+) => {
        /// The names of the records that are stored.
        #[doc(hidden)]
        pub const STORED: &[&str] = &[$(stringify!($record)),+];

        $(
            impl $record {
                #[doc = concat!("Writes the ", $name, " as JSON.")]
                pub fn to_json(&self) -> String {
                    serde_json::to_string(self).expect("a record is plain data")
                }

                #[doc = concat!("Reads what [`", stringify!($record), "::to_json`] wrote.")]
                ///
                /// # Errors
                ///
                #[doc = concat!("[`PaymentError::InvalidRequest`] when the text is not of the ", $name, ".")]
                pub fn from_json(text: &str) -> Result<Self, PaymentError> {
                    guarded("", $name, || {
                        input::parse(text.as_bytes()).map_err(|invalid| invalid.into_error("", $name))
                    })
                }
            }

            /// Writes the record as JSON.
            #[cfg(feature = "uniffi")]
            #[uniffi::export]
            fn $to_json(record: &$record) -> String {
                record.to_json()
            }

            /// Reads a record that was written as JSON.
            #[cfg(feature = "uniffi")]
            #[uniffi::export]
            fn $from_json(text: &str) -> Result<$record, PaymentError> {
                $record::from_json(text)
            }
        )+

        /// Reads a record by its name from the JSON text that any language wrote.
        ///
        /// For the language bindings; Rust programs use the record's own `from_json`.
        ///
        /// # Errors
        ///
        /// [`PaymentError::InvalidRequest`] when the text is not of that record.
        pub fn restore(record: &str, text: &str) -> Result<Reply, PaymentError> {
            match record {
                $(stringify!($record) => $record::from_json(text).map(|record| Box::new(record) as Reply),)+
                _ => Err(unknown(record)),
            }
        }

        /// Checks the JSON text of a record by its name, and writes it as every language does.
        ///
        /// For the language bindings; Rust programs use the record's own `to_json`.
        ///
        /// # Errors
        ///
        /// [`PaymentError::InvalidRequest`] when the text is not of that record.
        pub fn store(record: &str, text: &str) -> Result<String, PaymentError> {
            match record {
                $(stringify!($record) => $record::from_json(text).map(|record| record.to_json()),)+
                _ => Err(unknown(record)),
            }
        }
    };
}

stored! {
    Attempt as "attempt": attempt_to_json, attempt_from_json;
    GlaseReservation as "reservation": glase_reservation_to_json, glase_reservation_from_json;
}

fn unknown(record: &str) -> PaymentError {
    Invalid::new("record", "is not one that is stored").into_error("", record)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"provider":"p","operation":"charge","started_at":"2024-03-20T14:30:00Z","amount":"117.450"}"#;

    #[test]
    fn a_record_is_stored_and_restored_by_its_name() {
        let written = store("Attempt", TEXT).expect("an attempt");
        let restored = restore("Attempt", &written).expect("an attempt");
        assert_eq!(serde_json::to_string(&restored).expect("plain"), written);
        assert!(written.contains(r#""amount":"117.450""#), "{written}");
    }

    #[test]
    fn what_is_no_such_record_is_refused_by_its_field() {
        for (record, text, field) in [
            ("Attempt", "{}", "provider"),
            ("Attempt", r#"{"provider":1}"#, "provider"),
            ("Attempt", "7", "."),
            ("Attempts", TEXT, "record"),
        ] {
            for error in [
                store(record, text).expect_err(text),
                restore(record, text).err().expect(text),
            ] {
                assert_eq!(error.context().field.as_deref(), Some(field), "{text}");
            }
        }
    }
}
