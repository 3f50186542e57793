//! A test class for each operation, made from the shared cases.

use anyhow::{Context, bail};
use heck::ToUpperCamelCase;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::code::Code;
use super::types::{camel, literal, name};
use super::values::{arguments, expression, value};
use super::{HEADER, TESTS};
use crate::generate::GeneratedFile;
use crate::generate::cases::{self, Case, Config, ExpectedError, PREVIOUS, Step};
use crate::generate::interface::{Client, EnumKind, Field, Interface, Ty};

const IMPORTS: &str = "package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds
";

pub(super) fn files(interface: &Interface) -> anyhow::Result<Vec<GeneratedFile>> {
    let cases = cases::load()?;
    let mut classes: BTreeMap<String, String> = BTreeMap::new();
    for case in &cases {
        let client = interface
            .clients
            .iter()
            .find(|client| client.provider == case.provider)
            .with_context(|| format!("no client for {}", case.provider))?;
        let class = format!(
            "{}{}GeneratedTest",
            client.name,
            case.operation().to_upper_camel_case()
        );
        let tests = classes.entry(class).or_default();
        tests.push_str(&test(interface, client, case).with_context(|| case.path())?);
    }
    let file = |(class, tests): (String, String)| GeneratedFile {
        path: Path::new(TESTS).join(format!("{class}.kt")),
        content: format!("{HEADER}{IMPORTS}\nclass {class} {{{tests}}}\n"),
    };
    Ok(classes.into_iter().map(file).collect())
}

fn test(interface: &Interface, client: &Client, case: &Case) -> anyhow::Result<String> {
    let operations: Vec<String> = case.operations().into_iter().map(literal).collect();
    let mut text = format!(
        "\n    /** {} */\n    @Test\n    fun `{}`() = case({}, {}) {{ url ->\n",
        case.about.replace("*/", "* /").replace("/*", "/ *"),
        case.name.replace('.', " "),
        literal(&case.path()),
        operations.join(", "),
    );
    let mut depth = 8;
    let of_client = |step: &Step| {
        step.call != "new"
            && !interface
                .functions
                .iter()
                .any(|function| function.name == step.call)
    };
    if case.steps.iter().any(of_client) {
        let made = made(interface, client, &case.client, true)?;
        let _ = writeln!(text, "        {}.use {{ client ->", made.print(8, 24));
        depth += 4;
    }
    for step in &case.steps {
        text.push_str(&called(interface, client, step, depth)?);
    }
    if depth > 8 {
        text.push_str("        }\n");
    }
    Ok(text + "    }\n")
}

/// A step: what is expected, and the call in a block after it.
fn called(
    interface: &Interface,
    client: &Client,
    step: &Step,
    depth: usize,
) -> anyhow::Result<String> {
    let expect = &step.expect;
    let (call, output, walk) = if step.call == "new" {
        let made = made(interface, client, &step.config()?, false)?;
        (made, None, false)
    } else if let Some(function) = interface
        .functions
        .iter()
        .find(|function| function.name == step.call)
    {
        let fields = &interface.record(&function.request)?.fields;
        let call = Code::named(
            camel(&function.name),
            inputs(interface, fields, &step.input)?,
        );
        (call, Some(&function.output), false)
    } else {
        let operation = client
            .operations
            .iter()
            .find(|operation| operation.name == step.call)
            .with_context(|| format!("no operation {}", step.call))?;
        let fields = &interface.record(&operation.request)?.fields;
        let function = format!("client.{}", camel(&operation.name));
        let call = Code::named(function, inputs(interface, fields, &step.input)?);
        (
            call,
            Some(operation.walk.as_ref().unwrap_or(&operation.output)),
            operation.walk.is_some(),
        )
    };
    let error = expect
        .error
        .as_ref()
        .map(|error| expected(interface, error))
        .transpose()?;
    let check = match (&expect.value, &expect.items, error, output) {
        (Some(expected), None, None, Some(ty)) if !walk => {
            let mut given = vec![value(interface, ty, expected, &expect.ignore)?];
            given.extend(
                expect
                    .ignore
                    .iter()
                    .map(|name| Code::text(literal(&camel(name)))),
            );
            Code::plain("gives", given)
        }
        (None, items, error, Some(ty)) if walk => {
            let mut given = Vec::new();
            if let Some(items) = items {
                let list = Ty::List(Box::new(ty.clone()));
                let items = Value::Array(items.clone());
                given.push((
                    "items".to_owned(),
                    expression(interface, &list, Some(&items))?,
                ));
            }
            given.extend(error.map(|error| ("error".to_owned(), error)));
            Code::named("walks", given)
        }
        (None, None, Some(error), _) => Code::plain("raises", vec![error]),
        _ => bail!("{} cannot give what is expected", step.call),
    };
    let indent = " ".repeat(depth);
    Ok(format!(
        "{indent}{} {{\n{indent}    {}\n{indent}}}\n",
        check.print(depth, depth + 2),
        call.print(depth + 4, depth + 4),
    ))
}

fn made(
    interface: &Interface,
    client: &Client,
    config: &Config,
    replayed: bool,
) -> anyhow::Result<Code> {
    let credentials = interface.record(&client.credentials)?;
    let options = interface.record("ClientOptions")?;
    let mut given = arguments(interface, &credentials.fields, &config.credentials)?;
    if replayed && !config.options.contains_key("base_url") {
        given.push(("baseUrl".to_owned(), Code::text("url")));
    }
    given.extend(arguments(interface, &options.fields, &config.options)?);
    Ok(Code::named(client.name.clone(), given))
}

fn inputs(
    interface: &Interface,
    fields: &[Field],
    input: &Map<String, Value>,
) -> anyhow::Result<Vec<(String, Code)>> {
    let mut input = input.clone();
    let previous: Vec<String> = input
        .iter()
        .filter(|(_, value)| *value == PREVIOUS)
        .map(|(name, _)| name.clone())
        .collect();
    input.retain(|name, _| !previous.contains(name));
    let mut given = arguments(interface, fields, &input)?;
    given.extend(
        previous
            .iter()
            .map(|name| (camel(name), Code::text("previous()"))),
    );
    Ok(given)
}

fn expected(interface: &Interface, error: &ExpectedError) -> anyhow::Result<Code> {
    let item = interface
        .enums
        .iter()
        .find(|item| item.kind == EnumKind::Error)
        .context("no error")?;
    let variant = item
        .variants
        .iter()
        .find(|variant| variant.word == error.kind)
        .with_context(|| format!("no kind {}", error.kind))?;
    let class = format!("{}.{}::class", name(&item.name, item.kind), variant.name);
    let mut given = vec![
        (None, Code::text(class)),
        (None, Code::text(literal(&error.kind))),
    ];
    for field in &interface.record("ErrorContext")?.fields {
        if let Some(value) = error.context.get(&field.name) {
            given.push((
                Some(camel(&field.name)),
                expression(interface, &field.ty, Some(value))?,
            ));
        }
    }
    let known = given.len() - 2;
    if known != error.context.len() {
        bail!("an error has no such members: {:?}", error.context.keys());
    }
    if let Some(attempt) = &error.attempt {
        let mut attempt = attempt.clone();
        let members = attempt.as_object_mut().context("an attempt is an object")?;
        members.insert(
            "started_at".to_owned(),
            Value::String("1970-01-01T00:00:00Z".to_owned()),
        );
        let ty = Ty::Record("Attempt".to_owned());
        given.push((
            Some("attempt".to_owned()),
            expression(interface, &ty, Some(&attempt))?,
        ));
    }
    if !error.excludes.is_empty() {
        let texts = error
            .excludes
            .iter()
            .map(|text| Code::text(literal(text)))
            .collect();
        given.push((Some("excludes".to_owned()), Code::plain("listOf", texts)));
    }
    Ok(Code::Call("Expected".to_owned(), given))
}
