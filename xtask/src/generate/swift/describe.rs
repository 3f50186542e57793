//! What results are in canonical names, for comparing them with the shared cases.

use heck::ToLowerCamelCase;
use std::fmt::Write;

use super::{is_input_only, literal};
use crate::generate::interface::{Enum, EnumKind, Field, Interface};

/// The member that no case compares.
const RAW: &str = "raw";

pub(super) fn write(interface: &Interface) -> anyhow::Result<String> {
    let outputs = interface.outputs()?;
    let mut text = String::from("import Foundation\nimport Tillbridge\n");
    for record in interface
        .records
        .iter()
        .filter(|record| outputs.contains(record.name.as_str()))
        .filter(|record| !is_input_only(interface, &record.name))
    {
        writeln!(
            text,
            "\nextension {}: Described {{\n    var described: Json {{",
            record.name
        )?;
        writeln!(text, "        let members: [String: Json] = [")?;
        members(&mut text, &record.fields, "")?;
        writeln!(
            text,
            "        ]\n        return .object(members)\n    }}\n}}"
        )?;
    }
    for item in &interface.enums {
        match item.kind {
            EnumKind::Closed | EnumKind::Open => {
                writeln!(text, "\nextension {}: Described {{", item.name)?;
                writeln!(text, "    var described: Json {{ .text(rawValue) }}\n}}")?;
            }
            EnumKind::Tagged if outputs.contains(item.name.as_str()) => tagged(&mut text, item)?,
            EnumKind::Tagged | EnumKind::Error => {}
        }
    }
    Ok(text)
}

fn tagged(text: &mut String, item: &Enum) -> anyhow::Result<()> {
    writeln!(
        text,
        "\nextension {}: Described {{\n    var described: Json {{\n        switch self {{",
        item.name
    )?;
    for variant in &item.variants {
        let case = variant.name.to_lower_camel_case();
        let names: Vec<String> = variant
            .fields
            .iter()
            .map(|field| format!("let {}", field.name.to_lower_camel_case()))
            .collect();
        let bound = if names.is_empty() {
            String::new()
        } else {
            format!("({})", names.join(", "))
        };
        writeln!(text, "        case .{case}{bound}:")?;
        writeln!(text, "            let members: [String: Json] = [")?;
        writeln!(
            text,
            "                \"type\": .text({}),",
            literal(&variant.word)
        )?;
        members(text, &variant.fields, "    ")?;
        writeln!(text, "            ]\n            return .object(members)")?;
    }
    writeln!(text, "        }}\n    }}\n}}")?;
    Ok(())
}

fn members(text: &mut String, fields: &[Field], indent: &str) -> anyhow::Result<()> {
    for field in fields.iter().filter(|field| field.name != RAW) {
        let name = field.name.to_lower_camel_case();
        writeln!(
            text,
            "{indent}            {}: {name}.described,",
            literal(&field.name)
        )?;
    }
    Ok(())
}
