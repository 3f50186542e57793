//! What keeps amounts of too many digits from reaching the native library, which could not name the field.

use anyhow::ensure;
use std::fmt::Write as _;
use std::path::Path;

use super::types::{camel, literal};
use super::{HEADER, MAIN};
use crate::generate::GeneratedFile;
use crate::generate::interface::{EnumKind, Field, Interface, Ty};

/// The functions that look into records.
pub(super) fn file(interface: &Interface) -> anyhow::Result<GeneratedFile> {
    let mut text = format!("{HEADER}package dev.tillbridge\n");
    for name in interface.nested_inputs()? {
        let Ok(record) = interface.record(name) else {
            ensure!(
                !holds_amount(interface, &Ty::Enum(name.to_owned())),
                "{name}: no tagged union is checked"
            );
            continue;
        };
        if !holds_amount(interface, &Ty::Record(name.to_owned())) {
            continue;
        }
        let _ = write!(
            text,
            "\ninternal fun {name}.checkDecimals(provider: String, operation: String, field: String) {{\n"
        );
        for field in &record.fields {
            let path = format!("\"$field.{}\"", field.name);
            text.push_str(&check(
                interface,
                field,
                "provider, operation",
                &path,
                "    ",
            ));
        }
        text.push_str("}\n");
    }
    Ok(GeneratedFile {
        path: Path::new(MAIN).join("ChecksGenerated.kt"),
        content: text,
    })
}

/// The statement that checks an argument of a client's operation, or a line for each; nothing where there is no amount.
pub(super) fn argument(
    interface: &Interface,
    provider: &str,
    operation: &str,
    field: &Field,
    indent: &str,
) -> String {
    let place = format!("{}, {}", literal(provider), literal(operation));
    check(interface, field, &place, &literal(&field.name), indent)
}

fn check(interface: &Interface, field: &Field, place: &str, path: &str, indent: &str) -> String {
    if !holds_amount(interface, &field.ty) {
        return String::new();
    }
    let name = camel(&field.name);
    let statement = match (&field.ty, field.ty.present()) {
        (Ty::Optional(_), Ty::Decimal) => {
            format!("{name}?.let {{ checkDecimal({place}, {path}, it.toString()) }}")
        }
        (_, Ty::Decimal) => format!("checkDecimal({place}, {path}, {name}.toString())"),
        (optional, Ty::List(_)) => {
            let path = path.trim_matches('"');
            let safe = if matches!(optional, Ty::Optional(_)) {
                "?"
            } else {
                ""
            };
            format!(
                "{name}{safe}.forEachIndexed {{ index, item -> item.checkDecimals({place}, \"{path}[$index]\") }}"
            )
        }
        (Ty::Optional(_), _) => format!("{name}?.checkDecimals({place}, {path})"),
        _ => format!("{name}.checkDecimals({place}, {path})"),
    };
    format!("{indent}{statement}\n")
}

/// Whether a value is, or holds at any depth, an amount.
pub(super) fn holds_amount(interface: &Interface, ty: &Ty) -> bool {
    let any = |mut fields: std::slice::Iter<'_, Field>| {
        fields.any(|field| holds_amount(interface, &field.ty))
    };
    match ty {
        Ty::Decimal => true,
        Ty::Optional(inner) | Ty::List(inner) => holds_amount(interface, inner),
        Ty::Record(name) => interface
            .record(name)
            .is_ok_and(|record| any(record.fields.iter())),
        Ty::Enum(name) => interface.item(name).is_ok_and(|item| {
            item.kind == EnumKind::Tagged
                && item
                    .variants
                    .iter()
                    .any(|variant| any(variant.fields.iter()))
        }),
        _ => false,
    }
}
