//! The JavaScript files.

use anyhow::bail;
use std::fmt::Write as _;

use super::{Package, camel, lines};
use crate::generate::interface::{Client, Enum, EnumKind, Field, Operation, Record, Ty};

pub(super) fn clients(package: &Package) -> String {
    let mut text = String::from(
        "'use strict'\n\nconst { Client, call, walk } = require('./client.js')\nconst requests = require('./requests.generated.js')\n",
    );
    let mut names = Vec::new();
    for client in &package.interface.clients {
        text.push_str(&class(client));
        names.push(client.name.as_str());
    }
    text + &exports(&names)
}

/// What is called without a client.
pub(super) fn functions(package: &Package) -> String {
    let mut text = String::from(
        "'use strict'\n\nconst { invoke } = require('./client.js')\nconst requests = require('./requests.generated.js')\n",
    );
    let mut names = Vec::new();
    for function in &package.interface.functions {
        let (name, own) = (camel(&function.name), &function.name);
        let _ = write!(
            text,
            "\nfunction {name}(request) {{\n  return invoke('{}', '{own}', requests.{}, request)\n}}\n",
            function.provider, function.request
        );
        names.push(name);
    }
    text + &exports(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

fn class(client: &Client) -> String {
    let Client {
        name,
        provider,
        credentials,
        ..
    } = client;
    let mut text = format!(
        "\nclass {name} extends Client {{\n  constructor(options) {{\n    super('{provider}', requests.{credentials}, requests.ClientOptions, options)\n  }}\n"
    );
    for operation in &client.operations {
        let Operation {
            name,
            request,
            walk,
            ..
        } = operation;
        let (method, how) = (camel(name), if walk.is_some() { "walk" } else { "call" });
        let _ = write!(
            text,
            "\n  {method}(request, options) {{\n    return {how}(this, '{name}', requests.{request}, request, options)\n  }}\n"
        );
    }
    text + "}\n"
}

pub(super) fn errors(package: &Package) -> String {
    let mut text =
        String::from("'use strict'\n\nconst { PaymentError, define } = require('./errors.js')\n\n");
    let mut names = vec!["PaymentError".to_owned()];
    for variant in &package.error().variants {
        let class = format!("{}Error", variant.name);
        let _ = writeln!(text, "class {class} extends PaymentError {{}}");
        names.push(class);
    }
    text.push('\n');
    for variant in &package.error().variants {
        let _ = writeln!(text, "define('{}', {}Error)", variant.word, variant.name);
    }
    text + &exports(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

pub(super) fn records(package: &Package) -> String {
    let mut text = String::from(
        "'use strict'\n\nconst { time, withRaw } = require('./output.js')\nconst { Secret } = require('./secret.js')\n\n/** How results are made of their members, by the core's names; the addon calls `make` with the members in this order. */\nconst records = {\n",
    );
    for record in package
        .records(&package.outputs)
        .filter(|record| record.name != "ErrorContext")
    {
        text.push_str(&maker(record));
    }
    for union in package.unions() {
        text.push_str(&union_maker(union));
    }
    text.push_str(
        "  Secret: {\n    members: ['text'],\n    make(text) {\n      return new Secret(text)\n    },\n  },\n",
    );
    text + "}\n" + &exports(&["records"])
}

fn maker(record: &Record) -> String {
    let plain: Vec<&Field> = record
        .fields
        .iter()
        .filter(|field| field.name != "raw")
        .collect();
    let made = object(
        &plain
            .iter()
            .map(|field| property(field))
            .collect::<Vec<_>>(),
        6,
    );
    let body = if plain.len() == record.fields.len() {
        format!("return {made}")
    } else {
        format!("const record = {made}\n      return withRaw(record, raw)")
    };
    entry(
        &record.name,
        record.fields.iter().map(|field| field.name.as_str()),
        &body,
    )
}

fn union_maker(union: &Enum) -> String {
    let mut members = vec!["type"];
    for field in union.variants.iter().flat_map(|variant| &variant.fields) {
        if !members.contains(&field.name.as_str()) {
            members.push(&field.name);
        }
    }
    let mut body = String::from("switch (type) {");
    for variant in &union.variants {
        let mut properties = vec!["type".to_owned()];
        properties.extend(variant.fields.iter().map(property));
        let _ = write!(
            body,
            "\n        case '{}':\n          return {}",
            variant.word,
            object(&properties, 10)
        );
    }
    body.push_str("\n        default:\n          return { type }\n      }");
    entry(&union.name, members.iter().copied(), &body)
}

fn entry<'a>(name: &str, members: impl Iterator<Item = &'a str> + Clone, body: &str) -> String {
    let quoted: Vec<String> = members
        .clone()
        .map(|member| format!("'{member}'"))
        .collect();
    let parameters: Vec<String> = members.map(camel).collect();
    format!(
        "  {name}: {{\n    members: {},\n    make{} {{\n      {body}\n    }},\n  }},\n",
        wrapped("[", &quoted, "]", 4, 13),
        wrapped("(", &parameters, ")", 4, 10),
    )
}

/// A member's property: most are the value as the addon gives it.
fn property(field: &Field) -> String {
    let name = camel(&field.name);
    match field.ty.present() {
        Ty::Timestamp => format!("{name}: time({name})"),
        Ty::List(item) if **item == Ty::Timestamp => format!("{name}: {name}.map(time)"),
        _ => name,
    }
}

fn object(properties: &[String], indent: usize) -> String {
    wrapped("{ ", properties, " }", indent, indent + 20)
}

/// A list on one line, or on one line for each item where it is long.
fn wrapped(open: &str, items: &[String], close: &str, indent: usize, before: usize) -> String {
    let line = items.join(", ");
    if before + line.len() + open.len() + close.len() < 118 {
        return format!("{open}{line}{close}");
    }
    let pad = " ".repeat(indent);
    let lines = lines(items, &format!("{pad}  "));
    format!("{}\n{lines}{pad}{}", open.trim_end(), close.trim_start())
}

/// The records that programs store as JSON text.
pub(super) fn stored(package: &Package) -> String {
    let mut text = String::from(
        "'use strict'\n\nconst requests = require('./requests.generated.js')\nconst { fromJson, toJson } = require('./stored.js')\n",
    );
    let mut names = Vec::new();
    for name in &package.interface.stored {
        let function = camel(name);
        let _ = write!(
            text,
            "\nfunction {function}ToJson(record) {{\n  return toJson('{name}', requests.{name}, record)\n}}\n\
             \nfunction {function}FromJson(text) {{\n  return fromJson('{name}', text)\n}}\n"
        );
        names.extend([format!("{function}FromJson"), format!("{function}ToJson")]);
    }
    text + &exports(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What callers give: a record, or a tagged union.
#[derive(Clone, Copy)]
enum Given<'a> {
    Record(&'a Record),
    Union(&'a Enum),
}

impl<'a> Given<'a> {
    fn name(self) -> &'a str {
        match self {
            Self::Record(record) => &record.name,
            Self::Union(item) => &item.name,
        }
    }

    fn fields(self) -> Vec<&'a Field> {
        match self {
            Self::Record(record) => record.fields.iter().collect(),
            Self::Union(item) => item.members().collect(),
        }
    }
}

pub(super) fn requests(package: &Package) -> anyhow::Result<String> {
    let mut tables = String::new();
    let mut names = Vec::new();
    // What is inside a request stands in front of it.
    let records = package.records(&package.inputs).map(Given::Record);
    let unions = package.interface.enums.iter().filter(|item| {
        item.kind == EnumKind::Tagged && package.inputs.contains(item.name.as_str())
    });
    let mut left: Vec<Given> = records.chain(unions.map(Given::Union)).collect();
    while !left.is_empty() {
        let (ready, waiting): (Vec<Given>, Vec<Given>) = left.into_iter().partition(|given| {
            given
                .fields()
                .iter()
                .all(|field| is_known(package, &field.ty, &names))
        });
        if ready.is_empty() {
            bail!("requests hold each other");
        }
        for given in ready {
            tables.push_str(&match given {
                Given::Record(record) => {
                    let members = table(package, record)?;
                    format!("\nconst {} = fields({members})\n", record.name)
                }
                Given::Union(item) => union_table(package, item)?,
            });
            names.push(given.name());
        }
        left = waiting;
    }
    let writers: Vec<String> = WRITERS
        .iter()
        .filter(|writer| {
            tables.contains(&format!(", {writer}]"))
                || tables.contains(&format!("{writer}("))
                || tables.contains(&format!("({writer})"))
        })
        .map(|writer| (*writer).to_owned())
        .collect();
    names.sort_unstable();
    Ok(format!(
        "'use strict'\n\nconst {} = require('./input.js')\n{tables}{}",
        wrapped("{ ", &writers, " }", 0, 40),
        exports(&names)
    ))
}

const WRITERS: &[&str] = &[
    "body",
    "boolean",
    "bytes",
    "cardNumber",
    "cardVerificationValue",
    "decimal",
    "fields",
    "headers",
    "integer",
    "list",
    "milliseconds",
    "record",
    "secret",
    "text",
    "texts",
    "time",
    "union",
];

fn is_known(package: &Package, ty: &Ty, names: &[&str]) -> bool {
    match ty {
        Ty::Optional(inner) | Ty::List(inner) => is_known(package, inner, names),
        Ty::Record(name) | Ty::Enum(name) => {
            !package.inputs.contains(name.as_str()) || names.contains(&name.as_str())
        }
        _ => true,
    }
}

fn union_table(package: &Package, item: &Enum) -> anyhow::Result<String> {
    let mut text = format!("\nconst {} = union({{\n", item.name);
    for variant in &item.variants {
        let members = members(package, variant.fields.iter(), "  ")?;
        let _ = writeln!(text, "  {}: fields({members}),", variant.word);
    }
    Ok(text + "})\n")
}

fn table(package: &Package, record: &Record) -> anyhow::Result<String> {
    let walk = package.is_walk_request(&record.name);
    let own = record
        .fields
        .iter()
        .filter(|field| !(walk && field.name == "cursor"));
    members(package, own, "")
}

fn members<'a>(
    package: &Package,
    fields: impl Iterator<Item = &'a Field>,
    indent: &str,
) -> anyhow::Result<String> {
    let mut text = String::new();
    for field in fields {
        let writer = match field {
            _ if field.is_body() => "body".into(),
            _ if field.is_headers() => "headers".into(),
            _ => writer(package, &field.ty)?,
        };
        let _ = writeln!(
            text,
            "{indent}  {}: ['{}', {writer}],",
            camel(&field.name),
            field.name
        );
    }
    Ok(if text.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{\n{text}{indent}}}")
    })
}

fn writer(package: &Package, ty: &Ty) -> anyhow::Result<String> {
    Ok(match ty {
        Ty::Bool => "boolean".into(),
        Ty::Integer | Ty::Signed => "integer".into(),
        Ty::Texts => "texts".into(),
        Ty::Text | Ty::Currency | Ty::Day => "text".into(),
        Ty::Secret => "secret".into(),
        Ty::WriteOnly(name) => camel(name),
        Ty::Bytes => "bytes".into(),
        Ty::Duration => "milliseconds".into(),
        Ty::Decimal => "decimal".into(),
        Ty::Timestamp => "time".into(),
        Ty::Optional(inner) => writer(package, inner)?,
        Ty::List(inner) => format!("list({})", writer(package, inner)?),
        Ty::Record(name) => format!("record({name})"),
        Ty::Enum(name) => match package.interface.item(name)?.kind {
            EnumKind::Open | EnumKind::Closed => "text".into(),
            EnumKind::Tagged => name.clone(),
            EnumKind::Error => bail!("no request of this package takes {name}, which is an error"),
        },
    })
}

fn exports(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    format!(
        "\nmodule.exports = {}\n",
        wrapped("{ ", &names, " }", 0, 17)
    )
}
