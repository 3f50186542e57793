//! UniFFI's bindings, with what users have no use for made internal.

use anyhow::{Context, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use uniffi_bindgen::bindings::TargetLanguage;

use super::types::camel;
use super::{HEADER, MAIN};
use crate::generate::GeneratedFile;
use crate::generate::interface::{Enum, EnumKind, Field, Interface, Ty};
use crate::generate::uniffi;

/// What users need besides records, enums and the error.
const PUBLIC: [&str; 6] = [
    "Bytes",
    "Currency",
    "Day",
    "Decimal",
    "Observer",
    "Timestamp",
];

/// Custom types that are written by hand.
const OWN: [&str; 3] = ["CardNumber", "CardVerificationValue", "Secret"];

pub(super) fn file(interface: &Interface) -> anyhow::Result<GeneratedFile> {
    let path =
        uniffi::bindings(TargetLanguage::Kotlin, "kotlin")?.join("dev/tillbridge/tillbridge.kt");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let text = without_comments(&text);
    let text = without_own_names(&text)?;
    let text = with_core_text(&text, interface)?;
    let text = with_printable_objects(&text, interface)?;
    let text = with_equal_bytes(text, interface)?;
    let text = with_lambda_observer(&text)?;
    let text = with_internal_functions(&text)?;
    let text = with_visibility(&text, &public(interface)?);
    Ok(GeneratedFile {
        path: Path::new(MAIN).join("TillbridgeGenerated.kt"),
        content: format!("{HEADER}\n{text}"),
    })
}

/// UniFFI's remarks to its own developers, and its empty lines.
fn without_comments(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.trim_start().starts_with("//"))
    {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned() + "\n"
}

/// Some custom types are classes of this package already; UniFFI writes aliases of their names for them.
fn without_own_names(text: &str) -> anyhow::Result<String> {
    OWN.iter().try_fold(text.to_owned(), |text, name| {
        replaced(&text, &format!("public typealias {name} = {name}\n"), "", 1)
    })
}

/// UniFFI's message lists the fields; the core's is the one line that every language prints.
fn with_core_text(text: &str, interface: &Interface) -> anyhow::Result<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut messages = 0;
    for line in text.lines() {
        let of_message = lines
            .last()
            .is_some_and(|last| last.trim() == "override val message");
        if of_message && line.trim_start().starts_with("get() = \"") {
            lines.pop();
            lines.push("        override val message: String get() = errorText(this)".to_owned());
            messages += 1;
        } else {
            lines.push(line.to_owned());
        }
    }
    let errors: usize = of_kind(interface, EnumKind::Error)
        .map(|item| item.variants.len())
        .sum();
    ensure!(
        messages == errors,
        "UniFFI wrote {messages} messages for {errors} kinds of error"
    );
    let text = lines.join("\n") + "\n";
    replaced(
        &text,
        "    companion object ErrorHandler :",
        "    internal companion object ErrorHandler :",
        1,
    )
}

/// A plain object prints its class and address, a data object its name.
fn with_printable_objects(text: &str, interface: &Interface) -> anyhow::Result<String> {
    let objects = of_kind(interface, EnumKind::Open)
        .chain(of_kind(interface, EnumKind::Tagged))
        .flat_map(|item| &item.variants)
        .filter(|variant| variant.fields.is_empty())
        .count();
    replaced(text, "\n    object ", "\n    data object ", objects)
}

/// Arrays are equal only to themselves, which a data class takes over.
fn with_equal_bytes(mut text: String, interface: &Interface) -> anyhow::Result<String> {
    let is_bytes = |field: &Field| *field.ty.present() == Ty::Bytes;
    for record in &interface.records {
        if !record.fields.iter().any(is_bytes) {
            continue;
        }
        let name = &record.name;
        let start = text
            .find(&format!("data class {name} ("))
            .with_context(|| format!("UniFFI wrote no {name}"))?;
        let body = text[start..]
            .find("\n){\n")
            .with_context(|| format!("{name} has no body"))?;
        let equal: Vec<String> = record
            .fields
            .iter()
            .map(|field| {
                let member = camel(&field.name);
                if is_bytes(field) {
                    format!("{member}.contentEquals(other.{member})")
                } else {
                    format!("{member} == other.{member}")
                }
            })
            .collect();
        let hashed: Vec<String> = record
            .fields
            .iter()
            .map(|field| {
                let member = camel(&field.name);
                if is_bytes(field) {
                    format!("{member}.contentHashCode()")
                } else {
                    member
                }
            })
            .collect();
        let methods = format!(
            "\n    override fun equals(other: Any?): Boolean =\n        other is {name} &&\n            {}\n\
             \n    override fun hashCode(): Int =\n        listOf(\n            {},\n        ).hashCode()\n",
            equal.join(" &&\n            "),
            hashed.join(",\n            "),
        );
        text.insert_str(start + body + "\n){\n".len(), &methods);
    }
    Ok(text)
}

fn with_lambda_observer(text: &str) -> anyhow::Result<String> {
    replaced(
        text,
        "public interface Observer {",
        "public fun interface Observer {",
        1,
    )
}

/// UniFFI writes a function on the line that ends its documentation or its annotation, a method on one of its own.
fn with_internal_functions(text: &str) -> anyhow::Result<String> {
    let internal = text
        .replace("*/ fun `", "*/ internal fun `")
        .replace(") fun `", ") internal fun `");
    ensure!(internal != text, "UniFFI wrote no function");
    Ok(internal)
}

fn with_visibility(text: &str, public: &BTreeSet<String>) -> String {
    text.lines()
        .map(|line| visible(line, public) + "\n")
        .collect()
}

fn visible(line: &str, public: &BTreeSet<String>) -> String {
    let bare = line.strip_prefix("public ").unwrap_or(line);
    let words: Vec<&str> = bare
        .split(|char: char| !(char.is_alphanumeric() || char == '_'))
        .collect();
    let declares =
        |word: &str| ["class", "fun", "interface", "object", "typealias", "val"].contains(&word);
    let given = ["", "import", "internal", "package", "private"].contains(&words[0]);
    match words.iter().position(|word| declares(word)) {
        Some(at) if !given => {
            let name = words[at + 1..].iter().find(|word| !declares(word));
            let shown = name.is_some_and(|name| public.contains(*name));
            format!("{} {bare}", if shown { "public" } else { "internal" })
        }
        _ => line.to_owned(),
    }
}

/// The names that users see: no requests, credentials, options or batches, whose fields are arguments and items.
fn public(interface: &Interface) -> anyhow::Result<BTreeSet<String>> {
    let mut hidden = BTreeSet::from(["ClientOptions".to_owned()]);
    for client in &interface.clients {
        hidden.insert(client.credentials.clone());
        for operation in &client.operations {
            hidden.insert(operation.request.clone());
            if let (Some(_), Ty::Record(batch)) = (&operation.walk, &operation.output) {
                hidden.insert(batch.clone());
            }
        }
    }
    hidden.extend(
        interface
            .functions
            .iter()
            .map(|function| function.request.clone()),
    );
    let mut names: BTreeSet<String> = PUBLIC.map(str::to_owned).into();
    for name in &hidden {
        interface.record(name)?;
    }
    names.extend(interface.records.iter().map(|record| record.name.clone()));
    names.extend(
        interface
            .enums
            .iter()
            .map(|item| super::types::name(&item.name, item.kind)),
    );
    Ok(names.difference(&hidden).cloned().collect())
}

fn of_kind(interface: &Interface, kind: EnumKind) -> impl Iterator<Item = &Enum> {
    interface.enums.iter().filter(move |item| item.kind == kind)
}

fn replaced(text: &str, from: &str, to: &str, times: usize) -> anyhow::Result<String> {
    let found = text.matches(from).count();
    ensure!(
        found == times,
        "UniFFI wrote `{}` {found} times, not {times}",
        from.trim()
    );
    Ok(text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::{replaced, visible, without_comments};
    use std::collections::BTreeSet;

    #[test]
    fn only_what_users_need_is_public() {
        let public = BTreeSet::from(["Shown".to_owned()]);
        for (line, expected) in [
            ("data class Shown (", "public data class Shown ("),
            (
                "public object FfiConverterTypeShown: A<Shown> {",
                "internal object FfiConverterTypeShown: A<Shown> {",
            ),
            (
                "inline fun <T : Shown?, R> T.use(block: (T) -> R) =",
                "internal inline fun <T : Shown?, R> T.use(block: (T) -> R) =",
            ),
            (
                "public fun interface Shown {",
                "public fun interface Shown {",
            ),
            ("private class Hidden", "private class Hidden"),
            ("    class Inner(", "    class Inner("),
            ("import a.object", "import a.object"),
        ] {
            assert_eq!(visible(line, &public), expected);
        }
    }

    #[test]
    fn a_text_that_uniffi_no_longer_writes_is_an_error() {
        assert!(replaced("abc", "x", "y", 1).is_err());
        assert_eq!(replaced("axc", "x", "y", 1).expect("once"), "ayc");
    }

    #[test]
    fn comments_and_doubled_empty_lines_go() {
        assert_eq!(
            without_comments("// a\n\n\nval b = 1  \n  // c\n\n\nd\n\n"),
            "val b = 1\n\nd\n"
        );
    }
}
