//! Kotlin's names and types for those of the interface.

use anyhow::{Context, bail};
use heck::ToLowerCamelCase;
use std::fmt::Write as _;

use crate::generate::interface::{EnumKind, Field, Interface, Ty};

/// The name of a type, as UniFFI writes it: an error is an exception.
pub(super) fn name(name: &str, kind: EnumKind) -> String {
    match (kind, name.strip_suffix("Error")) {
        (EnumKind::Error, Some(stem)) => format!("{stem}Exception"),
        _ => name.to_owned(),
    }
}

/// The type of an argument.
pub(super) fn argument(interface: &Interface, field: &Field) -> anyhow::Result<String> {
    label(interface, &field.ty, field.bits)
}

/// The type of a result.
pub(super) fn result(interface: &Interface, ty: &Ty) -> anyhow::Result<String> {
    label(interface, ty, None)
}

fn label(interface: &Interface, ty: &Ty, bits: Option<u8>) -> anyhow::Result<String> {
    Ok(match ty {
        Ty::Bool => "Boolean".to_owned(),
        Ty::Integer => match bits.context("a number of no width")? {
            8 => "UByte",
            16 => "UShort",
            32 => "UInt",
            _ => "ULong",
        }
        .to_owned(),
        Ty::Signed => "Long".to_owned(),
        Ty::Texts => "Map<String, String>".to_owned(),
        Ty::Text | Ty::Currency | Ty::Day => "String".to_owned(),
        Ty::Duration => "Duration".to_owned(),
        Ty::Decimal => "BigDecimal".to_owned(),
        Ty::Timestamp => "Instant".to_owned(),
        Ty::Secret => "Secret".to_owned(),
        Ty::WriteOnly(name) => (*name).to_owned(),
        Ty::Bytes => "ByteArray".to_owned(),
        Ty::Optional(inner) => format!("{}?", label(interface, inner, bits)?),
        Ty::List(inner) => format!("List<{}>", label(interface, inner, bits)?),
        Ty::Record(record) => record.clone(),
        Ty::Enum(item) => name(item, interface.item(item)?.kind),
    })
}

/// A field or operation in Kotlin's case.
pub(super) fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// A parameter, with its default when a caller may leave it out.
pub(super) fn parameter(interface: &Interface, field: &Field) -> anyhow::Result<String> {
    let default = match (field.optional, &field.ty) {
        (false, _) => "",
        (true, Ty::Optional(_)) => " = null",
        (true, Ty::Bool) => " = false",
        (true, Ty::List(_)) => " = emptyList()",
        (true, other) => bail!("{}: no default for {other:?}", field.name),
    };
    Ok(format!(
        "{}: {}{default}",
        camel(&field.name),
        argument(interface, field)?
    ))
}

/// A documentation comment with a line for each parameter.
pub(super) fn kdoc(indent: &str, doc: &str, parameters: &[(String, String)]) -> String {
    let mut text = format!("{indent}/**\n");
    let mut line = |content: &str| {
        let _ = writeln!(text, "{}", format!("{indent} * {content}").trim_end());
    };
    doc.trim().lines().for_each(&mut line);
    if !parameters.is_empty() {
        line("");
    }
    for (name, doc) in parameters {
        let mut lines = doc.trim().lines();
        line(&format!(
            "@param {name} {}",
            lines.next().unwrap_or_default()
        ));
        lines.for_each(|rest| line(&format!("  {rest}")));
    }
    text + indent + " */\n"
}

/// Documentation with the names that it quotes as Kotlin spells them.
pub(super) fn spelled(interface: &Interface, doc: &str) -> String {
    doc.split('`')
        .enumerate()
        .map(|(at, part)| {
            if at % 2 == 0 {
                part.to_owned()
            } else {
                quoted(interface, part)
            }
        })
        .collect()
}

fn quoted(interface: &Interface, word: &str) -> String {
    for item in interface
        .enums
        .iter()
        .filter(|item| item.kind == EnumKind::Error)
    {
        if let Some(variant) = item.variants.iter().find(|variant| variant.word == word) {
            return format!("[{}.{}]", name(&item.name, item.kind), variant.name);
        }
    }
    let fields = interface
        .records
        .iter()
        .flat_map(|record| &record.fields)
        .map(|field| &field.name);
    let operations = interface
        .clients
        .iter()
        .flat_map(|client| &client.operations)
        .map(|operation| &operation.name);
    if fields.chain(operations).any(|known| known == word) {
        return format!("`{}`", camel(word));
    }
    format!("`{word}`")
}

/// A Kotlin string literal.
pub(super) fn literal(text: &str) -> String {
    let mut quoted = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' | '$' => quoted.extend(['\\', char]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            other if other.is_control() || other == '\u{feff}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(other));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::{kdoc, literal};

    #[test]
    fn a_literal_is_safe_from_templates_and_quotes() {
        assert_eq!(literal("a\"$b\\\n\u{1}₪"), r#""a\"\$b\\\n\u0001₪""#);
    }

    #[test]
    fn documentation_names_each_parameter() {
        let text = kdoc(
            "  ",
            "Does.\n\nMore.",
            &[("a".to_owned(), "One\ntwo.".to_owned())],
        );
        assert_eq!(
            text,
            "  /**\n   * Does.\n   *\n   * More.\n   *\n   * @param a One\n   *   two.\n   */\n"
        );
    }
}
