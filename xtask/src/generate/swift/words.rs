//! What Swift's enums and errors offer besides their cases.

use heck::ToLowerCamelCase;
use std::fmt::Write;

use super::{doc, literal, quoted};
use crate::generate::interface::{Enum, EnumKind, Interface};

pub(super) fn write(interface: &Interface) -> anyhow::Result<String> {
    let mut text = String::new();
    for item in &interface.enums {
        match item.kind {
            EnumKind::Closed => closed(&mut text, item)?,
            EnumKind::Open => open(&mut text, item)?,
            EnumKind::Error => error(interface, &mut text, item)?,
            EnumKind::Tagged => {}
        }
    }
    Ok(text)
}

fn closed(text: &mut String, item: &Enum) -> anyhow::Result<()> {
    let name = &item.name;
    writeln!(text, "\nextension {name}: RawRepresentable {{")?;
    writeln!(text, "    /// Reads the word, the same in every language.")?;
    writeln!(text, "    public init?(rawValue: String) {{")?;
    writeln!(
        text,
        "        guard let value = Self.allCases.first(where: {{ $0.rawValue == rawValue }}) else {{ return nil }}"
    )?;
    writeln!(text, "        self = value\n    }}\n")?;
    writeln!(text, "    /// The word, the same in every language.")?;
    raw_value(text, item)?;
    writeln!(text, "}}")?;
    Ok(())
}

fn open(text: &mut String, item: &Enum) -> anyhow::Result<()> {
    let name = &item.name;
    writeln!(
        text,
        "\nextension {name}: RawRepresentable, ExpressibleByStringLiteral {{"
    )?;
    writeln!(
        text,
        "    /// Reads the provider's word; one that its documentation does not name is kept."
    )?;
    writeln!(
        text,
        "    public init(rawValue: String) {{\n        switch rawValue {{"
    )?;
    for variant in &item.variants {
        let case = variant.name.to_lower_camel_case();
        writeln!(
            text,
            "        case {}: self = .{case}",
            literal(&variant.word)
        )?;
    }
    writeln!(
        text,
        "        default: self = .unknown(value: rawValue)\n        }}\n    }}\n"
    )?;
    writeln!(
        text,
        "    public init(stringLiteral word: String) {{\n        self.init(rawValue: word)\n    }}\n"
    )?;
    writeln!(text, "    /// The provider's word.")?;
    raw_value(text, item)?;
    writeln!(text, "}}")?;
    Ok(())
}

fn raw_value(text: &mut String, item: &Enum) -> anyhow::Result<()> {
    writeln!(
        text,
        "    public var rawValue: String {{\n        switch self {{"
    )?;
    for variant in &item.variants {
        let case = variant.name.to_lower_camel_case();
        writeln!(text, "        case .{case}: {}", literal(&variant.word))?;
    }
    if item.kind == EnumKind::Open {
        writeln!(text, "        case .unknown(let value): value")?;
    }
    writeln!(text, "        }}\n    }}")?;
    Ok(())
}

fn error(interface: &Interface, text: &mut String, item: &Enum) -> anyhow::Result<()> {
    let name = &item.name;
    writeln!(text, "\nextension {name} {{")?;
    writeln!(
        text,
        "    /// The kinds of ``{name}`` by name; the raw value is the same in every language."
    )?;
    writeln!(
        text,
        "    public enum Kind: String, Sendable, Hashable, CaseIterable {{"
    )?;
    for variant in &item.variants {
        let case = quoted(&variant.name.to_lower_camel_case());
        write!(text, "{}", doc(interface, "        ", &variant.doc))?;
        writeln!(text, "        case {case} = {}", literal(&variant.word))?;
    }
    writeln!(text, "    }}\n")?;
    writeln!(
        text,
        "    /// The kind.\n    public var kind: Kind {{\n        switch self {{"
    )?;
    for variant in &item.variants {
        let case = variant.name.to_lower_camel_case();
        writeln!(text, "        case .{case}: .{case}")?;
    }
    writeln!(text, "        }}\n    }}\n")?;
    writeln!(
        text,
        "    /// Where, why, with which outcome.\n    public var context: ErrorContext {{\n        switch self {{"
    )?;
    for variant in &item.variants {
        let case = variant.name.to_lower_camel_case();
        let others = ", _".repeat(variant.fields.len() - 1);
        writeln!(text, "        case .{case}(let context{others}): context")?;
    }
    writeln!(text, "        }}\n    }}\n")?;
    writeln!(
        text,
        "    /// The attempt to reconcile, when the outcome of a money call is unknown."
    )?;
    writeln!(text, "    public var attempt: Attempt? {{")?;
    writeln!(
        text,
        "        guard case .outcomeUnknown(_, let attempt) = self else {{ return nil }}"
    )?;
    writeln!(text, "        return attempt\n    }}\n")?;
    writeln!(text, "    /// The same error with another context.")?;
    writeln!(
        text,
        "    func with(_ context: ErrorContext) -> {name} {{\n        switch self {{"
    )?;
    for variant in &item.variants {
        let case = variant.name.to_lower_camel_case();
        match variant.fields.get(1) {
            None => writeln!(text, "        case .{case}: .{case}(context: context)")?,
            Some(field) => {
                let field = field.name.to_lower_camel_case();
                writeln!(
                    text,
                    "        case .{case}(_, let {field}): .{case}(context: context, {field}: {field})"
                )?;
            }
        }
    }
    writeln!(text, "        }}\n    }}\n}}")?;
    Ok(())
}
