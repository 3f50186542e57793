//! The shared cases as typed tests: each call is written out, what must come of it is read from the case.

use anyhow::{Context, bail, ensure};
use heck::{ToLowerCamelCase, ToUpperCamelCase};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write;

use super::clients::constructor_fields;
use super::literal;
use crate::generate::cases::{self, Case, Config, PREVIOUS, Step};
use crate::generate::interface::{Client, Field, Function, Interface, Operation, Ty};

/// The call by which a client is made.
const NEW: &str = "new";

/// The files by name: one for each operation of each provider.
pub(super) fn write(interface: &Interface) -> anyhow::Result<Vec<(String, String)>> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for case in cases::load()? {
        let class = format!(
            "{}{}Cases",
            case.provider.to_upper_camel_case(),
            case.operation().to_upper_camel_case()
        );
        let text = files.entry(format!("{class}Generated")).or_insert_with(|| {
            format!("import Foundation\nimport Tillbridge\n\nfinal class {class}: CaseTests {{\n")
        });
        test(interface, text, &case).with_context(|| case.path())?;
    }
    Ok(files
        .into_iter()
        .map(|(name, text)| (name, text.replacen("{\n\n", "{\n", 1) + "}\n"))
        .collect())
}

fn test(interface: &Interface, text: &mut String, case: &Case) -> anyhow::Result<()> {
    let client = interface
        .clients
        .iter()
        .find(|client| client.provider == case.provider)
        .context("no client of this provider")?;
    let variant = case
        .name
        .split_once('.')
        .map_or("documented", |(_, variant)| variant);
    writeln!(text, "\n    /// {}", case.about)?;
    writeln!(
        text,
        "    func test{}() async throws {{",
        variant.to_upper_camel_case()
    )?;
    writeln!(
        text,
        "        let run = try CaseRun({}, {})",
        literal(&case.provider),
        literal(&case.name)
    )?;
    if case
        .steps
        .iter()
        .any(|step| step.call != NEW && function(interface, step).is_none())
    {
        writeln!(
            text,
            "        let client = {}",
            made(interface, client, &case.client, Some("run.baseUrl"))?
        )?;
    }
    for step in &case.steps {
        writeln!(text, "        {}", call(interface, client, step)?)?;
    }
    writeln!(text, "        try await run.finish()\n    }}")?;
    Ok(())
}

fn call(interface: &Interface, client: &Client, step: &Step) -> anyhow::Result<String> {
    if step.call == NEW {
        return Ok(format!(
            "await run.refused {{ {} }}",
            made(interface, client, &step.config()?, None)?
        ));
    }
    if let Some(function) = function(interface, step) {
        let request = interface.record(&function.request)?;
        let fields: Vec<&Field> = request.required().chain(request.optional()).collect();
        return Ok(format!(
            "await run.value {{ try {}({}) }}",
            function.name.to_lower_camel_case(),
            arguments(interface, &fields, &step.input, None)?
        ));
    }
    let operation = client
        .operations
        .iter()
        .find(|operation| operation.name == step.call)
        .with_context(|| format!("no operation {}", step.call))?;
    let call = format!(
        "client.{}({})",
        operation.name.to_lower_camel_case(),
        input(interface, operation, step)?
    );
    Ok(match operation.walk {
        Some(_) => format!("await run.items {{ {call} }}"),
        None => format!("await run.value {{ try await {call} }}"),
    })
}

fn function<'a>(interface: &'a Interface, step: &Step) -> Option<&'a Function> {
    let functions = &interface.functions;
    functions.iter().find(|function| function.name == step.call)
}

fn input(interface: &Interface, operation: &Operation, step: &Step) -> anyhow::Result<String> {
    let request = interface.record(&operation.request)?;
    let fields: Vec<&Field> = request.required().chain(request.optional()).collect();
    arguments(interface, &fields, &step.input, None)
}

/// The expression that makes a client.
fn made(
    interface: &Interface,
    client: &Client,
    config: &Config,
    base_url: Option<&str>,
) -> anyhow::Result<String> {
    let options = interface.options(client)?;
    let fields = constructor_fields(interface.record(&client.credentials)?, &options);
    let mut given = config.credentials.clone();
    given.extend(config.options.clone());
    let arguments = arguments(interface, &fields, &given, base_url)?;
    Ok(format!("try {}({arguments})", client.name))
}

/// The arguments that a case gives, in the order of the parameters.
fn arguments(
    interface: &Interface,
    fields: &[&Field],
    given: &Map<String, Value>,
    base_url: Option<&str>,
) -> anyhow::Result<String> {
    for name in given.keys() {
        ensure!(
            fields.iter().any(|field| field.name == *name),
            "there is no {name}"
        );
    }
    let mut list = Vec::new();
    for field in fields {
        let value = match (given.get(&field.name), base_url) {
            (Some(value), _) => {
                argument(interface, &field.ty, value).with_context(|| field.name.clone())?
            }
            (None, Some(base_url)) if field.name == "base_url" => base_url.to_owned(),
            (None, _) => continue,
        };
        list.push(format!("{}: {value}", field.name.to_lower_camel_case()));
    }
    Ok(list.join(", "))
}

fn argument(interface: &Interface, ty: &Ty, value: &Value) -> anyhow::Result<String> {
    Ok(match (ty.present(), value) {
        (Ty::Bool, Value::Bool(value)) => value.to_string(),
        (Ty::Integer | Ty::Signed, Value::Number(value)) => value.to_string(),
        (Ty::Bytes, Value::String(text)) => {
            format!("Data(base64Encoded: {})!", literal(text))
        }
        (Ty::Timestamp, Value::String(text)) => {
            let instant: tillbridge::Timestamp = text.parse()?;
            let milliseconds = instant.as_millisecond();
            format!("Date(milliseconds: {milliseconds})")
        }
        (Ty::Texts, Value::Object(members)) => {
            let entries: Vec<String> = members
                .iter()
                .map(|(name, value)| {
                    let text = value.as_str().context("a text")?;
                    Ok(format!("{}: {}", literal(name), literal(text)))
                })
                .collect::<anyhow::Result<_>>()?;
            match entries.as_slice() {
                [] => "[:]".to_owned(),
                entries => format!("[{}]", entries.join(", ")),
            }
        }
        (Ty::List(item), Value::Array(items)) => {
            let items: Vec<String> = items
                .iter()
                .map(|value| argument(interface, item, value))
                .collect::<anyhow::Result<_>>()?;
            format!("[{}]", items.join(", "))
        }
        (Ty::Duration, Value::Number(value)) => format!(".milliseconds({value})"),
        (Ty::Decimal, Value::String(text)) => format!("Decimal(exact: {})", literal(text)),
        (
            Ty::Text | Ty::Currency | Ty::Day | Ty::Secret | Ty::WriteOnly(_),
            Value::String(text),
        ) => literal(text),
        (Ty::Enum(name), Value::String(word)) => {
            let known = interface
                .item(name)?
                .variants
                .iter()
                .find(|variant| variant.word == *word);
            known.map_or_else(
                || literal(word),
                |variant| format!(".{}", variant.name.to_lower_camel_case()),
            )
        }
        (Ty::Record(name), Value::String(text)) if name == "Attempt" && text == PREVIOUS => {
            "run.previousAttempt()".to_owned()
        }
        (Ty::Record(name), value) if interface.is_stored(name) => {
            format!("{name}(json: {})", literal(&value.to_string()))
        }
        (Ty::Record(name), Value::Object(members)) => {
            let fields: Vec<&Field> = interface.record(name)?.fields.iter().collect();
            let arguments = arguments(interface, &fields, members, None)?;
            format!("{name}({arguments})")
        }
        (ty, value) => bail!("{value} is no {ty:?}"),
    })
}
