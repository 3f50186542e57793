//! Records that programs store as JSON.

use heck::ToSnakeCase;
use std::fmt::Write as _;
use std::path::Path;

use super::checks::holds_amount;
use super::types::{camel, literal};
use super::{HEADER, MAIN};
use crate::generate::GeneratedFile;
use crate::generate::interface::{Interface, Ty};

pub(super) fn file(interface: &Interface) -> GeneratedFile {
    let mut text = format!("{HEADER}package dev.tillbridge\n");
    for name in &interface.stored {
        let function = camel(name);
        let field = name.to_snake_case();
        let field = literal(field.rsplit('_').next().unwrap_or(&field));
        let check = if holds_amount(interface, &Ty::Record(name.clone())) {
            format!("    checkDecimals(\"\", \"to_json\", {field})\n")
        } else {
            String::new()
        };
        let _ = write!(
            text,
            "
/**
 * Writes the record as JSON, to be stored and given back later, by any process and in any language.
 *
 * @throws PaymentException.InvalidRequest when it holds a number that no record can have.
 */
public fun {name}.toJson(): String {{
{check}    return {function}ToJson(this)
}}

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
