//! The type declarations.

use std::fmt::Write as _;

use super::{Package, camel, lines};
use crate::generate::interface::{Client, Enum, EnumKind, Field, Record, Ty};

/// Which way a value goes: what is taken is wider than what is given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

pub(super) fn clients(package: &Package) -> anyhow::Result<String> {
    let mut text = String::new();
    let mut used = std::collections::BTreeSet::new();
    for client in &package.interface.clients {
        used.insert(client.credentials.clone());
        for operation in &client.operations {
            used.insert(operation.request.clone());
            used.extend(named(operation.walk.as_ref().unwrap_or(&operation.output)));
            if let [field] = package
                .interface
                .record(&operation.request)?
                .fields
                .as_slice()
            {
                used.extend(named(&field.ty));
            }
        }
        text.push_str(&class(package, client)?);
    }
    used.insert("ClientOptions".into());
    used.insert("CallEvent".into());
    let mut imports: Vec<String> = used.into_iter().collect();
    imports.sort();
    let stored = if text.contains("Stored<") {
        ", Stored"
    } else {
        ""
    };
    Ok(format!(
        "import type {{ CallOptions{stored} }} from './client.js'\n{}import type {{\n{}}} from './types.generated.js'\n{text}",
        secret(&text),
        lines(&imports, "  ")
    ))
}

/// What is called without a client.
pub(super) fn functions(package: &Package) -> String {
    let (mut text, mut used) = (String::new(), std::collections::BTreeSet::new());
    for function in &package.interface.functions {
        used.insert(function.request.clone());
        used.extend(named(&function.output));
        let _ = write!(
            text,
            "\n{}export declare function {}(request: {}): {}\n",
            package.docs.comment(&function.doc, ""),
            camel(&function.name),
            function.request,
            ty(package, &function.output, Way::Out)
        );
    }
    let imports: Vec<String> = used.into_iter().collect();
    let imports = lines(&imports, "  ");
    format!(
        "{}import type {{\n{imports}}} from './types.generated.js'\n{text}",
        secret(&text)
    )
}

/// The records that programs store as JSON text.
pub(super) fn stored(package: &Package) -> String {
    let mut text = String::new();
    let mut names = Vec::new();
    for name in &package.interface.stored {
        let function = camel(name);
        let _ = write!(
            text,
            "\n/**\n * Writes {{@link {name}}} as the JSON text that every language of the library reads.\n *\n\
             \x20* `JSON.stringify` does for programs that read it back in JavaScript; this is for those that do not.\n *\n\
             \x20* @throws {{@link InvalidRequestError}} when it is none.\n */\n\
             export declare function {function}ToJson(record: Stored<{name}>): string\n\
             \n/**\n * Reads the JSON text that {{@link {function}ToJson}}, or another language of the library, wrote.\n *\n\
             \x20* @throws {{@link InvalidRequestError}} when the text is of no {{@link {name}}}.\n */\n\
             export declare function {function}FromJson(text: string): {name}\n"
        );
        names.push(name.clone());
    }
    names.sort();
    format!(
        "import type {{ Stored }} from './client.js'\nimport type {{ {} }} from './types.generated.js'\n{text}",
        names.join(", ")
    )
}

/// The import of the type that hides its text, where it is named.
fn secret(text: &str) -> &'static str {
    if text.contains("Secret | string") || text.contains(": Secret") {
        "import type { Secret } from './secret.js'\n"
    } else {
        ""
    }
}

fn named(ty: &Ty) -> Option<String> {
    match ty.present() {
        Ty::List(item) => named(item),
        Ty::Record(name) | Ty::Enum(name) => Some(name.clone()),
        _ => None,
    }
}

fn class(package: &Package, client: &Client) -> anyhow::Result<String> {
    let Client {
        name, credentials, ..
    } = client;
    let options = package.interface.options(client)?;
    let base_url: Vec<String> = options
        .required()
        .map(|field| {
            let comment = package.docs.comment(&field.doc, "  ");
            format!(
                "{comment}  {}: {}\n",
                camel(&field.name),
                input(package, field)
            )
        })
        .collect();
    let base_url = base_url.concat();
    let mut text = format!(
        "\n/** Credentials and options of {{@link {name}}}. */\nexport interface {name}Options extends {credentials}, ClientOptions {{\n{base_url}  /** Is told of each request of this client; must not throw. */\n  onEvent?: ((event: CallEvent) => void) | undefined\n}}\n\n"
    );
    text.push_str(&package.docs.comment(&client.doc, ""));
    let _ = write!(
        text,
        "export declare class {name} {{\n  /**\n   * Makes a client; nothing is sent.\n   *\n   * @throws {{@link InvalidRequestError}} naming the credential or option that breaks a rule.\n   */\n  constructor(options: {name}Options)\n"
    );
    for operation in &client.operations {
        let record = package.interface.record(&operation.request)?;
        let parameter = parameter(package, record);
        let result = match &operation.walk {
            Some(item) => {
                format!(
                    "AsyncGenerator<{}, void, undefined>",
                    ty(package, item, Way::Out)
                )
            }
            None => format!("Promise<{}>", ty(package, &operation.output, Way::Out)),
        };
        let _ = write!(
            text,
            "\n{}  {}({parameter}, options?: CallOptions): {result}\n",
            package.docs.comment(&operation.doc, "  "),
            camel(&operation.name)
        );
    }
    Ok(text + "}\n")
}

/// A request may be left out when all of its members may, and be the bare value of its only member.
fn parameter(package: &Package, record: &Record) -> String {
    let optional = if record.required().next().is_none() {
        "?"
    } else {
        ""
    };
    match record.fields.as_slice() {
        [field] => format!(
            "request{optional}: {} | {}",
            record.name,
            input(package, field)
        ),
        _ => format!("request{optional}: {}", record.name),
    }
}

pub(super) fn errors(package: &Package) -> String {
    let mut text = String::from(
        "import { PaymentError } from './errors.js'\nimport type { Attempt } from './types.generated.js'\n\nexport { PaymentError }\n",
    );
    for variant in &package.error().variants {
        text.push('\n');
        text.push_str(&package.docs.comment(&variant.doc, ""));
        let _ = write!(
            text,
            "export declare class {}Error extends PaymentError {{\n  readonly kind: '{}'\n",
            variant.name, variant.word
        );
        for field in variant
            .fields
            .iter()
            .filter(|field| field.name != "context")
        {
            text.push_str(&package.docs.comment(&field.doc, "  "));
            let _ = writeln!(
                text,
                "  readonly {}: {}",
                camel(&field.name),
                ty(package, &field.ty, Way::Out)
            );
        }
        text.push_str("}\n");
    }
    text
}

pub(super) fn types(package: &Package) -> String {
    let mut text = String::from(
        "import type { CardNumber, CardVerificationValue } from './cards.js'\nimport type { Amount, MessageHeaders, Stored } from './client.js'\n\
         import type { Secret } from './secret.js'\n",
    );
    for record in &package.interface.records {
        let name = record.name.as_str();
        if name == "ErrorContext" || is_batch(package, name) {
            continue;
        }
        if package.outputs.contains(name) {
            text.push_str(&output_record(package, record));
            if package.is_both(name) {
                text.push_str(&input_record(package, record, &format!("{name}Input")));
            }
        } else if package.inputs.contains(name) {
            text.push_str(&input_record(package, record, name));
        }
    }
    for item in &package.interface.enums {
        if item.kind != EnumKind::Error {
            text.push_str(&enumeration(package, item));
        }
    }
    text
}

fn is_batch(package: &Package, name: &str) -> bool {
    package
        .operations()
        .any(|operation| operation.walk.is_some() && operation.output == Ty::Record(name.into()))
}

fn output_record(package: &Package, record: &Record) -> String {
    let mut text = format!(
        "\n{}export interface {} {{\n",
        package.docs.comment(&record.doc, ""),
        exported(&record.name)
    );
    for field in &record.fields {
        text.push_str(&member(package, field, "  "));
    }
    text + "}\n"
}

fn member(package: &Package, field: &Field, indent: &str) -> String {
    let name = camel(&field.name);
    let mut doc = documented(field);
    if field.name == "raw" {
        doc.push_str("\n\nNot enumerable: printing and JSON leave it out.");
    }
    let comment = package.docs.comment(&doc, indent);
    match &field.ty {
        Ty::Optional(inner) => format!(
            "{comment}{indent}readonly {name}?: {} | undefined\n",
            ty(package, inner, Way::Out)
        ),
        other => format!(
            "{comment}{indent}readonly {name}: {}\n",
            ty(package, other, Way::Out)
        ),
    }
}

fn input_record(package: &Package, record: &Record, name: &str) -> String {
    let walk = package.is_walk_request(&record.name);
    let mut text = format!(
        "\n{}export interface {} {{\n",
        package.docs.comment(&record.doc, ""),
        name
    );
    for field in record
        .fields
        .iter()
        .filter(|field| !(walk && field.name == "cursor"))
    {
        let (name, ty) = (camel(&field.name), input(package, field));
        text.push_str(&package.docs.comment(&documented(field), "  "));
        let _ = if field.optional {
            writeln!(text, "  {name}?: {ty} | undefined")
        } else {
            writeln!(text, "  {name}: {ty}")
        };
    }
    text + "}\n"
}

/// The documentation with the unit that the type does not tell.
fn documented(field: &Field) -> String {
    match field.ty.present() {
        Ty::Duration => format!("{} In milliseconds.", field.doc.trim()),
        _ => field.doc.clone(),
    }
}

/// The type of a member that callers give.
fn input(package: &Package, field: &Field) -> String {
    match field.ty.present() {
        _ if field.is_body() => "string | Uint8Array".into(),
        _ if field.is_headers() => "MessageHeaders".into(),
        // Up to 53 bits a number is exact.
        Ty::Integer if field.bits.is_none_or(|bits| bits <= 32) => "number".into(),
        other => ty(package, other, Way::In),
    }
}

fn enumeration(package: &Package, item: &Enum) -> String {
    let comment = package.docs.comment(&item.doc, "");
    let mut text = format!("\n{comment}export type {} =\n", item.name);
    for variant in &item.variants {
        if item.kind == EnumKind::Tagged {
            text.push_str("  | {\n");
            text.push_str(&package.docs.comment(&variant.doc, "      "));
            let _ = writeln!(text, "      readonly type: '{}'", variant.word);
            for field in &variant.fields {
                text.push_str(&member(package, field, "      "));
            }
            text.push_str("    }\n");
        } else {
            text.push_str(&package.docs.comment(&variant.doc, "  "));
            let _ = writeln!(text, "  | '{}'", variant.word);
        }
    }
    if item.kind == EnumKind::Open {
        text.push_str("  /** A word that is not listed yet. */\n  | (string & {})\n");
    }
    text
}

fn ty(package: &Package, ty: &Ty, way: Way) -> String {
    match ty {
        Ty::Bool => "boolean".into(),
        Ty::Integer | Ty::Signed if way == Way::In => "number | bigint".into(),
        Ty::Integer | Ty::Signed | Ty::Duration => "number".into(),
        Ty::Texts => "Readonly<Record<string, string>>".into(),
        Ty::Timestamp if way == Way::In => "Date | string".into(),
        Ty::Decimal if way == Way::In => "Amount".into(),
        Ty::WriteOnly(name) => format!("{name} | string"),
        Ty::Secret if way == Way::In => "Secret | string".into(),
        Ty::Secret => "Secret".into(),
        Ty::Bytes => "Uint8Array".into(),
        Ty::Text | Ty::Decimal | Ty::Currency | Ty::Day => "string".into(),
        Ty::Timestamp => "Date".into(),
        Ty::Optional(inner) => self::ty(package, inner, way),
        Ty::List(inner) => format!("ReadonlyArray<{}>", self::ty(package, inner, way)),
        Ty::Record(name) if way == Way::In && package.is_both(name) => format!("{name}Input"),
        // What callers were given before may have been stored as JSON since.
        Ty::Record(name) | Ty::Enum(name)
            if way == Way::In && package.outputs.contains(name.as_str()) =>
        {
            format!("Stored<{name}>")
        }
        Ty::Record(name) | Ty::Enum(name) => exported(name).into(),
    }
}

/// The core's `Event` would hide the one that every JavaScript platform has.
fn exported(name: &str) -> &str {
    if name == "Event" { "CallEvent" } else { name }
}
