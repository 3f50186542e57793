//! Values of the shared cases as Kotlin expressions.

use anyhow::{Context, bail, ensure};
use serde_json::{Map, Value};

use super::code::Code;
use super::types::{camel, literal, name};
use crate::generate::interface::{Enum, EnumKind, Field, Interface, Ty, Variant};

/// Never compared, wherever it stands.
const RAW: &str = "raw";

/// Arguments for the fields that the input names; one that it does not name is not passed.
pub(super) fn arguments(
    interface: &Interface,
    fields: &[Field],
    input: &Map<String, Value>,
) -> anyhow::Result<Vec<(String, Code)>> {
    for given in input.keys() {
        ensure!(
            fields.iter().any(|field| field.name == *given),
            "there is no field {given}"
        );
    }
    let mut arguments = Vec::new();
    for field in fields {
        if let Some(value) = input.get(&field.name) {
            let code = match (field.ty.present(), value) {
                (Ty::Duration, Value::Number(millis)) => {
                    Code::text(format!("{millis}.milliseconds"))
                }
                (Ty::Record(record), Value::Object(_)) if interface.is_stored(record) => {
                    Code::plain(
                        format!("{record}.fromJson"),
                        vec![Code::text(literal(&value.to_string()))],
                    )
                }
                (ty, _) => {
                    expression(interface, ty, Some(value)).with_context(|| field.name.clone())?
                }
            };
            arguments.push((camel(&field.name), code));
        }
    }
    Ok(arguments)
}

/// A value with placeholders for the members that are not compared.
pub(super) fn value(
    interface: &Interface,
    ty: &Ty,
    value: &Value,
    ignore: &[String],
) -> anyhow::Result<Code> {
    let mut value = value.clone();
    let members = value.as_object_mut().context("a value is an object")?;
    let fields = match ty {
        Ty::Record(record) => &interface.record(record)?.fields,
        Ty::Enum(item) => &tagged(interface.item(item)?, members)?.fields,
        other => bail!("a case cannot expect {other:?}"),
    };
    for name in ignore {
        let field = fields
            .iter()
            .find(|field| field.name == *name)
            .with_context(|| format!("no field {name}"))?;
        members.insert(name.clone(), placeholder(interface, &field.ty)?);
    }
    expression(interface, ty, Some(&value))
}

/// An expected value.
pub(super) fn expression(
    interface: &Interface,
    ty: &Ty,
    value: Option<&Value>,
) -> anyhow::Result<Code> {
    let Some(value) = value.filter(|value| !value.is_null()) else {
        return Ok(Code::text(match ty {
            Ty::Optional(_) => "null",
            Ty::List(_) => "emptyList()",
            other => bail!("a {other:?} is never absent"),
        }));
    };
    Ok(match (ty, value) {
        (Ty::Optional(inner), _) => expression(interface, inner, Some(value))?,
        (Ty::Bool, Value::Bool(value)) => Code::text(value.to_string()),
        (Ty::Integer, Value::Number(number)) => Code::text(format!("{number}u")),
        (Ty::Signed, Value::Number(number)) => Code::text(format!("{number}L")),
        (Ty::Texts, Value::Object(members)) => {
            let entries = members.iter().map(|(name, value)| {
                let text = value
                    .as_str()
                    .with_context(|| format!("{value} is no text"))?;
                Ok(Code::text(format!(
                    "{} to {}",
                    literal(name),
                    literal(text)
                )))
            });
            Code::plain(
                "mapOf<String, String>",
                entries.collect::<anyhow::Result<_>>()?,
            )
        }
        (Ty::Text | Ty::Currency | Ty::Day, Value::String(text)) => Code::text(literal(text)),
        (Ty::Duration, Value::Number(millis)) => {
            Code::text(format!("java.time.Duration.ofMillis({millis})"))
        }
        (Ty::Decimal, Value::String(text)) => Code::text(format!("BigDecimal({})", literal(text))),
        (Ty::Timestamp, Value::String(text)) => {
            Code::text(format!("Instant.parse({})", literal(text)))
        }
        (Ty::Secret, Value::String(text)) => Code::text(format!("Secret({})", literal(text))),
        (Ty::WriteOnly(name), Value::String(text)) => {
            Code::text(format!("{name}({})", literal(text)))
        }
        (Ty::Bytes, Value::String(text)) => Code::text(format!(
            "java.util.Base64.getDecoder().decode({})",
            literal(text)
        )),
        (Ty::List(inner), Value::Array(items)) => Code::plain(
            "listOf",
            items
                .iter()
                .map(|item| expression(interface, inner, Some(item)))
                .collect::<anyhow::Result<_>>()?,
        ),
        (Ty::Record(record), Value::Object(members)) => construction(
            interface,
            record,
            &interface.record(record)?.fields,
            members,
        )?,
        (Ty::Enum(item), _) => variant(interface, interface.item(item)?, value)?,
        (ty, value) => bail!("{value} is no {ty:?}"),
    })
}

fn variant(interface: &Interface, item: &Enum, value: &Value) -> anyhow::Result<Code> {
    let class = name(&item.name, item.kind);
    match (item.kind, value) {
        (EnumKind::Closed, Value::String(word)) => {
            let variant = by_word(item, word).with_context(|| format!("{class} has no {word}"))?;
            Ok(Code::text(format!("{class}.{}", variant.constant())))
        }
        (EnumKind::Open, Value::String(word)) => Ok(match by_word(item, word) {
            Some(variant) => Code::text(format!("{class}.{}", variant.name)),
            None => Code::named(
                format!("{class}.Unknown"),
                vec![("value".to_owned(), Code::text(literal(word)))],
            ),
        }),
        (EnumKind::Tagged, Value::Object(members)) => {
            let variant = tagged(item, members)?;
            let function = format!("{class}.{}", variant.name);
            if variant.fields.is_empty() {
                return Ok(Code::text(function));
            }
            let mut members = members.clone();
            members.remove("type");
            construction(interface, &function, &variant.fields, &members)
        }
        _ => bail!("{value} is no {class}"),
    }
}

fn construction(
    interface: &Interface,
    function: &str,
    fields: &[Field],
    members: &Map<String, Value>,
) -> anyhow::Result<Code> {
    for given in members.keys() {
        ensure!(
            fields.iter().any(|field| field.name == *given),
            "{function} has no field {given}"
        );
    }
    let raw = Value::String(String::new());
    let mut arguments = Vec::new();
    for field in fields {
        let value = if field.name == RAW && field.ty == Ty::Text {
            Some(&raw)
        } else {
            members.get(&field.name)
        };
        if value.is_none() && field.optional && field.ty == Ty::Bool {
            continue;
        }
        let code = expression(interface, &field.ty, value)
            .with_context(|| format!("{function}.{}", field.name))?;
        arguments.push((camel(&field.name), code));
    }
    Ok(Code::named(function, arguments))
}

fn by_word<'a>(item: &'a Enum, word: &str) -> Option<&'a Variant> {
    item.variants.iter().find(|variant| variant.word == word)
}

fn tagged<'a>(item: &'a Enum, members: &Map<String, Value>) -> anyhow::Result<&'a Variant> {
    let word = members
        .get("type")
        .and_then(Value::as_str)
        .context("a tagged value has a type")?;
    by_word(item, word).with_context(|| format!("{} has no {word}", item.name))
}

fn placeholder(interface: &Interface, ty: &Ty) -> anyhow::Result<Value> {
    Ok(match ty {
        Ty::Text | Ty::Secret | Ty::Bytes => Value::String(String::new()),
        Ty::Decimal => Value::String("0".to_owned()),
        Ty::Timestamp => Value::String("1970-01-01T00:00:00Z".to_owned()),
        Ty::Optional(_) | Ty::List(_) => Value::Null,
        Ty::Enum(name) => {
            let item = interface.item(name)?;
            let plain = item
                .variants
                .iter()
                .find(|variant| variant.fields.is_empty());
            let word = &plain
                .with_context(|| format!("{name} has no plain variant"))?
                .word;
            if item.kind == EnumKind::Tagged {
                serde_json::json!({ "type": word })
            } else {
                Value::String(word.clone())
            }
        }
        other => bail!("no placeholder for {other:?}"),
    })
}
