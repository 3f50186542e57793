//! The reference of every call: what it takes, what it gives, in names that all languages share.

use std::fmt::Write as _;

use super::GeneratedFile;
use super::interface::{Client, EnumKind, Field, Interface, Record, Ty};

const HEAD: &str = "# Operations\n\n\
    Every call of every client with what it takes, written by `cargo xtask generate` from the core. Names are those of Python and Rust; Node, Swift\n\
    and Kotlin write `create_checkout` as `createCheckout`. Members in bold must be given. Python takes members as keyword arguments, Node as one object,\n\
    Swift and Kotlin as named arguments, Rust as the record of the call. What a call gives is documented in each package, member by member.\n\n\
    | Type | Python | Node | Swift | Kotlin | Rust |\n|---|---|---|---|---|---|\n\
    | decimal | `Decimal`, `int`, `str` | `string`, `bigint` | `Decimal` | `BigDecimal` | `Decimal` |\n\
    | duration | seconds, `timedelta` | milliseconds | `Duration` | `Duration` | `Duration` |\n\
    | time | `datetime`, ISO 8601 text | `Date`, ISO 8601 text | `Date` | `Instant` | `Timestamp` |\n\
    | bytes | `bytes` | `Buffer`, `Uint8Array` | `Data` | `ByteArray` | `Bytes` |\n\
    | secret | `str`, `Secret` | `string`, `Secret` | `Secret` | `Secret` | `Secret` |\n";

pub(super) fn files(interface: &Interface) -> anyhow::Result<Vec<GeneratedFile>> {
    let mut text = HEAD.to_owned();
    for client in &interface.clients {
        section(interface, client, &mut text)?;
    }
    text.push_str("\n## Options of every client\n\n");
    text.push_str(&members(interface, interface.record("ClientOptions")?)?);
    text.push_str("\n## Records that calls take\n");
    for name in interface.nested_inputs()? {
        if let Ok(record) = interface.record(name) {
            let _ = write!(text, "\n### `{name}`\n\n{}\n\n", line(&record.doc));
            text.push_str(&members(interface, record)?);
        }
    }
    Ok(vec![GeneratedFile {
        path: "docs/OPERATIONS.md".into(),
        content: text,
    }])
}

fn section(interface: &Interface, client: &Client, text: &mut String) -> anyhow::Result<()> {
    let _ = write!(text, "\n## {}\n\n{}\n\n", client.name, line(&client.doc));
    text.push_str(&members(interface, interface.record(&client.credentials)?)?);
    for operation in &client.operations {
        let gives = match &operation.walk {
            Some(item) => format!("each {}", named(interface, item)?),
            None => named(interface, &operation.output)?,
        };
        let request = interface.record(&operation.request)?;
        call(
            interface,
            &operation.name,
            &operation.doc,
            request,
            &gives,
            text,
        )?;
    }
    let functions = interface.functions.iter();
    for function in functions.filter(|function| function.provider == client.provider) {
        let gives = named(interface, &function.output)?;
        let request = interface.record(&function.request)?;
        let doc = format!("A function, called without a client. {}", function.doc);
        call(interface, &function.name, &doc, request, &gives, text)?;
    }
    Ok(())
}

fn call(
    interface: &Interface,
    name: &str,
    doc: &str,
    request: &Record,
    gives: &str,
    text: &mut String,
) -> anyhow::Result<()> {
    let _ = write!(text, "\n### `{name}`\n\n{} Gives {gives}.\n\n", line(doc));
    text.push_str(&members(interface, request)?);
    Ok(())
}

/// A table of what a record holds, what must be given first.
fn members(interface: &Interface, record: &Record) -> anyhow::Result<String> {
    if record.fields.is_empty() {
        return Ok("Takes nothing.\n".to_owned());
    }
    let mut text = String::from("| Member | Type | Meaning |\n|---|---|---|\n");
    for field in record.required().chain(record.optional()) {
        let Field { name, doc, ty, .. } = field;
        let name = if field.optional {
            format!("`{name}`")
        } else {
            format!("**`{name}`**")
        };
        let _ = writeln!(
            text,
            "| {name} | {} | {} |",
            named(interface, ty)?,
            line(doc)
        );
    }
    Ok(text)
}

fn named(interface: &Interface, ty: &Ty) -> anyhow::Result<String> {
    Ok(match ty {
        Ty::Bool => "true or false".into(),
        Ty::Integer | Ty::Signed => "whole number".into(),
        Ty::Text => "text".into(),
        Ty::Duration => "duration".into(),
        Ty::Decimal => "decimal".into(),
        Ty::Timestamp => "time".into(),
        Ty::Secret => "secret".into(),
        Ty::WriteOnly(name) => format!("`{name}`"),
        Ty::Bytes => "bytes".into(),
        Ty::Currency => "ISO 4217 code".into(),
        Ty::Day => "day, `YYYY-MM-DD`".into(),
        Ty::Optional(inner) => named(interface, inner)?,
        Ty::List(inner) => format!("list of {}", named(interface, inner)?),
        Ty::Texts => "texts by name".into(),
        Ty::Record(name) => format!("`{name}`"),
        Ty::Enum(name) => {
            let item = interface.item(name)?;
            let words = item
                .variants
                .iter()
                .map(|variant| format!("`{}`", variant.word));
            match item.kind {
                EnumKind::Open | EnumKind::Closed => words.collect::<Vec<_>>().join(", "),
                EnumKind::Tagged | EnumKind::Error => format!("`{name}`"),
            }
        }
    })
}

/// A documentation on one line, as a cell of a table takes it.
fn line(doc: &str) -> String {
    let words: Vec<&str> = doc.split_whitespace().collect();
    words.join(" ").replace('|', "\\|")
}
