//! Records that programs store as JSON.

use heck::{ToLowerCamelCase, ToSnakeCase};
use std::fmt::Write;

use super::{literal, needs_check};
use crate::generate::interface::{Interface, Ty};

pub(super) fn write(interface: &Interface) -> anyhow::Result<String> {
    let mut text = String::from("import Foundation\n");
    for name in &interface.stored {
        let function = name.to_lower_camel_case();
        let check = if needs_check(interface, &Ty::Record(name.clone())) {
            let field = name.to_snake_case();
            let field = literal(field.rsplit('_').next().unwrap_or(&field));
            format!("        try check(Place(provider: \"\", operation: \"json\"), {field})\n")
        } else {
            String::new()
        };
        write!(
            text,
            r"
extension {name} {{
    /// Reads what ``json()`` wrote, in Swift or in any other language of this library.
    ///
    /// - Throws: ``PaymentError/invalidRequest(context:)`` when the text is not of this record.
    public init(json: String) throws {{
        self = try {function}FromJson(text: json)
    }}

    /// Writes the record as JSON, to be stored and given back later; it holds no secret.
    ///
    /// - Throws: ``PaymentError/invalidRequest(context:)`` when it holds a number or a time that no record can have.
    public func json() throws -> String {{
{check}        return {function}ToJson(record: self)
    }}
}}
"
        )?;
    }
    Ok(text)
}
