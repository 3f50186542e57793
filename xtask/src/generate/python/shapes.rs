//! The classes of results and errors, and how the compiled module makes them.

use std::fmt::Write;

use super::package::{Module, Package, output};
use crate::generate::interface::{Client, Enum, EnumKind, Field, Record, Ty, Variant};

/// Python's own exceptions that an error is as well.
const BASES: [(&str, &str); 2] = [
    ("invalid_request", "ValueError"),
    ("timeout", "builtins.TimeoutError"),
];

/// The public names of a module.
pub(super) fn names(package: &Package<'_>, module: &Module<'_>) -> Vec<(String, String)> {
    let file = match module {
        Module::Common => "_generated_common".to_owned(),
        Module::Provider(client) => format!("_generated_{}_types", client.provider),
    };
    let mut names = Vec::new();
    for name in package.in_module(module) {
        names.push(name.to_owned());
        if let Ok(item) = package.interface.item(name)
            && item.kind == EnumKind::Tagged
        {
            names.extend(item.variants.iter().map(|variant| class_of(item, variant)));
        }
    }
    if let (Module::Common, Ok(error)) = (module, package.error()) {
        names.extend(
            error
                .variants
                .iter()
                .map(|variant| format!("{}Error", variant.name)),
        );
    }
    names.into_iter().map(|name| (name, file.clone())).collect()
}

/// What all providers share.
pub(super) fn common(package: &Package<'_>) -> anyhow::Result<String> {
    let mut body = classes(package, &Module::Common)?;
    let error = package.error()?;
    for variant in &error.variants {
        error_class(package, variant, &mut body)?;
    }
    body.push_str("\n\nSHAPES: dict[str, object] = {\n");
    shapes(package, &Module::Common, &mut body)?;
    body.push_str("}\n\nerror = maker(\n    {\n");
    for variant in &error.variants {
        writeln!(body, "        \"{}\": {}Error,", variant.word, variant.name)?;
    }
    body.push_str("    }\n)\n\nINPUTS: dict[str, object] = {\n");
    inputs(package, &Module::Common, &mut body)?;
    body.push_str("}\n\nTYPES = Types(SHAPES, error, INPUTS)\n");
    keep(package, &Module::Common, &mut body)?;
    Ok(imports(
        "What all providers share: parts of results, events and errors.",
        &body,
        &[],
    ))
}

/// What one provider has.
pub(super) fn provider(package: &Package<'_>, client: &Client) -> anyhow::Result<String> {
    let module = Module::Provider(client);
    let mut body = classes(package, &module)?;
    body.push_str("\n\nTYPES = Types(\n    {\n        **SHAPES,\n");
    shapes(package, &module, &mut body)?;
    body.push_str("    },\n    error,\n    {\n        **INPUTS,\n");
    inputs(package, &module, &mut body)?;
    body.push_str("    },\n)\n");
    keep(package, &module, &mut body)?;
    let mut shared: Vec<String> = names(package, &Module::Common)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    shared.extend(["INPUTS", "SHAPES", "error"].map(str::to_owned));
    let shared: Vec<&str> = shared.iter().map(String::as_str).collect();
    Ok(imports(
        &format!("Results of {}.", client.name),
        &body,
        &shared,
    ))
}

fn classes(package: &Package<'_>, module: &Module<'_>) -> anyhow::Result<String> {
    let mut body = String::new();
    for name in package.in_module(module) {
        match package.interface.item(name) {
            Err(_) => record(package, package.interface.record(name)?, &mut body)?,
            Ok(item) if item.kind == EnumKind::Tagged => union(package, item, &mut body)?,
            Ok(item) => words(package, item, &mut body)?,
        }
    }
    Ok(body)
}

fn record(package: &Package<'_>, record: &Record, body: &mut String) -> anyhow::Result<()> {
    let base = if package.interface.is_stored(&record.name) {
        "(Kept)"
    } else {
        ""
    };
    body.push_str("\n\n@dataclass(frozen=True, kw_only=True)\n");
    writeln!(body, "class {}{base}:", record.name)?;
    body.push_str(&package.docs.docstring(&record.doc, &[], "    "));
    body.push_str("\n    __module__ = \"tillbridge\"\n");
    if package.is_input_only(&record.name) {
        return given_members(package, &record.fields, body);
    }
    members(package, &record.fields, Way::Names, body)
}

/// What a caller may give is wider than what a caller gets, and secrets are hidden at once.
fn given_members(package: &Package<'_>, fields: &[Field], body: &mut String) -> anyhow::Result<()> {
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| !field.optional);
    for field in required.into_iter().chain(optional) {
        let annotation = package.input(&field.ty)?;
        let default = left_out(field).unwrap_or_default();
        writeln!(body, "\n    {}: {annotation}{default}", field.name)?;
        body.push_str(&package.docs.docstring(&field.doc, &[], "    "));
    }
    let secrets: Vec<String> = fields
        .iter()
        .filter_map(|field| match field.ty.present() {
            Ty::Secret => Some(format!("{}=Secret", field.name)),
            Ty::WriteOnly(name) => Some(format!("{}={name}", field.name)),
            _ => None,
        })
        .collect();
    if !secrets.is_empty() {
        body.push_str("\n    def __post_init__(self) -> None:\n");
        writeln!(body, "        hide_members(self, {})", secrets.join(", "))?;
    }
    Ok(())
}

/// The default of a member that may be left out.
fn left_out(field: &Field) -> Option<&'static str> {
    match field.ty {
        _ if !field.optional => None,
        Ty::Bool => Some(" = False"),
        Ty::List(_) => Some(" = ()"),
        _ => Some(" = None"),
    }
}

/// How the members of a class are given when a program makes an object of it.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Names,
    /// In order: only the last members may be left out.
    Positions,
}

fn members(
    package: &Package<'_>,
    fields: &[Field],
    way: Way,
    body: &mut String,
) -> anyhow::Result<()> {
    let default = |field: &Field| match field.name.as_str() {
        "raw" => " = member(default=\"\", repr=False)",
        _ if matches!(field.ty, Ty::Optional(_)) => " = None",
        _ => left_out(field).unwrap_or_default(),
    };
    for (at, field) in fields.iter().enumerate() {
        let annotation = output(&field.ty)?;
        let last = fields[at..].iter().all(|field| !default(field).is_empty());
        let default = if way == Way::Names || last {
            default(field)
        } else {
            ""
        };
        writeln!(body, "\n    {}: {annotation}{default}", field.name)?;
        body.push_str(&package.docs.docstring(&field.doc, &[], "    "));
    }
    Ok(())
}

fn union(package: &Package<'_>, item: &Enum, body: &mut String) -> anyhow::Result<()> {
    for variant in &item.variants {
        body.push_str("\n\n@dataclass(frozen=True)\n");
        writeln!(body, "class {}:", class_of(item, variant))?;
        body.push_str(&package.docs.docstring(&variant.doc, &[], "    "));
        body.push_str("\n    __module__ = \"tillbridge\"\n");
        writeln!(
            body,
            "    type: ClassVar[Literal[\"{0}\"]] = \"{0}\"",
            variant.word
        )?;
        members(package, &variant.fields, Way::Positions, body)?;
    }
    writeln!(body, "\n\n{}: TypeAlias = (", item.name)?;
    for (index, variant) in item.variants.iter().enumerate() {
        let or = if index == 0 { "" } else { "| " };
        writeln!(body, "    {or}{}", class_of(item, variant))?;
    }
    body.push_str(")\n");
    body.push_str(&package.docs.docstring(&item.doc, &[], ""));
    Ok(())
}

fn words(package: &Package<'_>, item: &Enum, body: &mut String) -> anyhow::Result<()> {
    let base = if item.kind == EnumKind::Open {
        "OpenEnum"
    } else {
        "Word"
    };
    writeln!(body, "\n\nclass {}({base}):", item.name)?;
    body.push_str(&package.docs.docstring(&item.doc, &[], "    "));
    body.push_str("\n    __module__ = \"tillbridge\"\n");
    for variant in &item.variants {
        writeln!(body, "\n    {} = \"{}\"", variant.constant(), variant.word)?;
        body.push_str(&package.docs.docstring(&variant.doc, &[], "    "));
    }
    Ok(())
}

fn error_class(package: &Package<'_>, variant: &Variant, body: &mut String) -> anyhow::Result<()> {
    let base = BASES.iter().find(|(word, _)| *word == variant.word);
    let base = base.map_or_else(String::new, |(_, base)| format!(", {base}"));
    writeln!(body, "\n\nclass {}Error(PaymentError{base}):", variant.name)?;
    body.push_str(&package.docs.docstring(&variant.doc, &[], "    "));
    body.push_str("\n    __module__ = \"tillbridge\"\n");
    writeln!(body, "    kind: ClassVar[str] = \"{}\"", variant.word)?;
    for field in variant
        .fields
        .iter()
        .filter(|field| field.name != "context")
    {
        let annotation = output(&field.ty)?;
        writeln!(
            body,
            "\n    @property\n    def {}(self) -> {annotation}:",
            field.name
        )?;
        body.push_str(&package.docs.docstring(&field.doc, &[], "        "));
        writeln!(
            body,
            "        assert self._{0} is not None\n        return self._{0}",
            field.name
        )?;
    }
    Ok(())
}

/// The entries from which the compiled module makes the classes.
fn shapes(package: &Package<'_>, module: &Module<'_>, body: &mut String) -> anyhow::Result<()> {
    let indent = if matches!(module, Module::Common) {
        "    "
    } else {
        "        "
    };
    for name in package.in_module(module) {
        let Ok(item) = package.interface.item(name) else {
            let record = package.interface.record(name)?;
            write!(body, "{indent}\"{name}\": ")?;
            shape(package, name, &record.fields, indent, body)?;
            continue;
        };
        if item.kind == EnumKind::Closed {
            writeln!(
                body,
                "{indent}\"{name}\": {{word.value: word for word in {name}}},"
            )?;
        }
        if item.kind == EnumKind::Tagged {
            writeln!(body, "{indent}\"{name}\": {{")?;
            for variant in &item.variants {
                let inner = format!("{indent}    ");
                write!(body, "{inner}\"{}\": ", variant.word)?;
                shape(
                    package,
                    &class_of(item, variant),
                    &variant.fields,
                    &inner,
                    body,
                )?;
            }
            writeln!(body, "{indent}}},")?;
        }
    }
    Ok(())
}

fn shape(
    package: &Package<'_>,
    class: &str,
    fields: &[Field],
    indent: &str,
    body: &mut String,
) -> anyhow::Result<()> {
    if fields.is_empty() {
        writeln!(body, "({class}, ()),")?;
        return Ok(());
    }
    writeln!(body, "(\n{indent}    {class},\n{indent}    (")?;
    for field in fields {
        let reader = package.reader(&field.ty)?.unwrap_or_else(|| "None".into());
        writeln!(body, "{indent}        (\"{}\", {reader}),", field.name)?;
    }
    writeln!(body, "{indent}    ),\n{indent}),")?;
    Ok(())
}

/// The entries by which the compiled module judges what callers give.
fn inputs(package: &Package<'_>, module: &Module<'_>, body: &mut String) -> anyhow::Result<()> {
    let indent = if matches!(module, Module::Common) {
        "    "
    } else {
        "        "
    };
    for name in package.in_module(module) {
        if !package.is_input(name) {
            continue;
        }
        writeln!(body, "{indent}\"{name}\": {{")?;
        if let Ok(item) = package.interface.item(name) {
            for variant in &item.variants {
                let kinds = kinds(package, &variant.fields, &format!("{indent}        "))?;
                let close = if kinds.is_empty() {
                    "}".to_owned()
                } else {
                    format!("\n{kinds}{indent}    }}")
                };
                writeln!(body, "{indent}    \"{}\": {{{close},", variant.word)?;
            }
        } else {
            let fields = &package.interface.record(name)?.fields;
            body.push_str(&kinds(package, fields, &format!("{indent}    "))?);
        }
        writeln!(body, "{indent}}},")?;
    }
    Ok(())
}

fn kinds(package: &Package<'_>, fields: &[Field], indent: &str) -> anyhow::Result<String> {
    fields
        .iter()
        .map(|field| {
            let kind = package.kind(&field.ty)?;
            Ok(format!("{indent}\"{}\": \"{kind}\",\n", field.name))
        })
        .collect()
}

/// Lets the classes that are stored write and read themselves.
fn keep(package: &Package<'_>, module: &Module<'_>, body: &mut String) -> anyhow::Result<()> {
    let kept: Vec<&str> = package
        .in_module(module)
        .into_iter()
        .filter(|name| package.interface.is_stored(name))
        .collect();
    if !kept.is_empty() {
        writeln!(body, "keep_kinds(TYPES, {})", kept.join(", "))?;
    }
    Ok(())
}

fn class_of(item: &Enum, variant: &Variant) -> String {
    format!("{}{}", item.name, variant.name)
}

/// The module's head, importing what its body names.
fn imports(doc: &str, body: &str, shared: &[&str]) -> String {
    let mut text = format!("\"\"\"{doc}\"\"\"\n\n");
    if body.contains("builtins.") {
        text.push_str("import builtins\n");
    }
    let modules: [(&str, &[&str]); 9] = [
        ("collections.abc", &["Mapping", "Sequence"]),
        ("dataclasses", &["dataclass", "field as member"]),
        ("datetime", &["date", "datetime", "timedelta"]),
        ("decimal", &["Decimal"]),
        ("typing", &["ClassVar", "Literal", "TypeAlias"]),
        ("tillbridge._errors", &["PaymentError", "maker"]),
        ("tillbridge._generated_common", shared),
        (
            "tillbridge._native",
            &["CardNumber", "CardVerificationValue", "Secret", "Types"],
        ),
        (
            "tillbridge._values",
            &[
                "Kept",
                "OpenEnum",
                "Texts",
                "Word",
                "duration",
                "each_of",
                "hide_members",
                "keep_kinds",
                "timestamp",
                "timestamp_or_none",
                "words_of",
            ],
        ),
    ];
    for (index, (module, names)) in modules.iter().enumerate() {
        if index == 5 {
            text.push('\n');
        }
        text.push_str(&import(module, names, body, ""));
    }
    text + body
}

/// An import of those names that the body uses.
pub(super) fn import(module: &str, names: &[&str], body: &str, indent: &str) -> String {
    let used = |name: &&str| {
        let word = name.rsplit(' ').next().unwrap_or(name);
        let inside = |c: char| c.is_alphanumeric() || c == '_';
        body.match_indices(word).any(|(at, _)| {
            let (before, after) = (&body[..at], &body[at + word.len()..]);
            !before.ends_with(|c: char| inside(c) || c == '`') && !after.starts_with(inside)
        })
    };
    let mut names: Vec<&str> = names.iter().filter(|name| used(name)).copied().collect();
    // Constants, classes, functions: as import sorters order them.
    names.sort_by_key(|name| {
        let constant = name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
        let class = name.starts_with(|c: char| c.is_ascii_uppercase());
        (!constant, !class, name.to_lowercase())
    });
    if names.is_empty() {
        return String::new();
    }
    let line = format!("{indent}from {module} import {}\n", names.join(", "));
    if line.len() <= 101 {
        return line;
    }
    let mut text = format!("{indent}from {module} import (\n");
    for name in names {
        text.push_str(&format!("{indent}    {name},\n"));
    }
    text + indent + ")\n"
}
