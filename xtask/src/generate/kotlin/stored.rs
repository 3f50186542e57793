//! Records that programs store as JSON.

use std::fmt::Write as _;
use std::path::Path;

use super::types::camel;
use super::{HEADER, MAIN};
use crate::generate::GeneratedFile;
use crate::generate::interface::Interface;

pub(super) fn file(interface: &Interface) -> GeneratedFile {
    let mut text = format!("{HEADER}package dev.tillbridge\n");
    for name in &interface.stored {
        let function = camel(name);
        let _ = write!(
            text,
            "
/** Writes the record as JSON, to be stored and given back later, by any process and in any language. */
public fun {name}.toJson(): String = {function}ToJson(this)

/**
 * Reads what [toJson] wrote.
 *
 * @throws PaymentException.InvalidRequest when the text is not of this record.
 */
public fun {name}.Companion.fromJson(text: String): {name} = {function}FromJson(text)
"
        );
    }
    GeneratedFile {
        path: Path::new(MAIN).join("StoredGenerated.kt"),
        content: text,
    }
}
