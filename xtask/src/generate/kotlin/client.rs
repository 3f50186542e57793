//! The client classes: labelled arguments over UniFFI's request records.

use anyhow::ensure;
use std::fmt::Write as _;
use std::path::Path;

use super::checks;
use super::types::{camel, kdoc, parameter, result, spelled};
use super::{HEADER, MAIN};
use crate::generate::GeneratedFile;
use crate::generate::interface::{Client, Field, Interface, Operation, Ty};

const OPTIONS: &str = "ClientOptions";
/// The argument that every operation has besides its own.
const DEADLINE: &str = "deadline";
const DEADLINE_DOC: &str = "Longest time for this call, more than zero. Default: the client's.";
const OBSERVER_DOC: &str = "Is told of each request, on a thread of the engine: return soon.";
const WALK_DEADLINE_DOC: &str =
    "Longest time for each page, more than zero. Default: the client's.";
/// The member of a walk's request and batch that the flow itself hands on.
const CURSOR: &str = "cursor";

const IMPORTS: &str = "
import java.math.BigDecimal
import java.time.Instant
import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
";

pub(super) fn file(interface: &Interface, client: &Client) -> anyhow::Result<GeneratedFile> {
    let name = &client.name;
    let credentials = interface.record(&client.credentials)?;
    let options = interface.options(client)?;
    let (required, optional): (Vec<&Field>, Vec<&Field>) = credentials
        .fields
        .iter()
        .chain(&options.fields)
        .partition(|field| !field.optional);
    let fields: Vec<&Field> = required.into_iter().chain(optional).collect();
    let mut parameters = parameters(interface, &fields)?;
    parameters.push("observer: Observer? = null".to_owned());
    let mut docs = docs(interface, &fields);
    docs.push(("observer".to_owned(), OBSERVER_DOC.to_owned()));
    let mut text = kdoc(
        "",
        &format!(
            "{}\n\nCheap to share between threads and coroutines.",
            client.doc.trim()
        ),
        &docs,
    );
    let _ = write!(
        text,
        "public class {name}(\n{}) : AutoCloseable {{\n    private val native = Native{name}(\n        {},\n        {},\n        guarded(observer),\n    )\n",
        lines(4, &parameters),
        construction(
            &client.credentials,
            &credentials.fields.iter().collect::<Vec<_>>(),
            8
        ),
        construction(OPTIONS, &options.fields.iter().collect::<Vec<_>>(), 8),
    );
    for operation in &client.operations {
        text.push('\n');
        text.push_str(&method(interface, client, operation)?);
    }
    text.push_str("\n    /** Lets go of the connections once the calls under way have ended. */\n");
    text.push_str("    override fun close() {\n        native.close()\n    }\n}\n");
    Ok(GeneratedFile {
        path: Path::new(MAIN).join(format!("{name}Generated.kt")),
        content: format!("{HEADER}package dev.tillbridge\n{IMPORTS}\n{text}"),
    })
}

/// What is called without a client.
pub(super) fn functions(interface: &Interface) -> anyhow::Result<GeneratedFile> {
    let mut text = String::from(
        "package dev.tillbridge\n\nimport java.time.Instant\nimport kotlin.time.Duration\n",
    );
    for function in &interface.functions {
        let request = interface.record(&function.request)?;
        let fields: Vec<&Field> = request.fields.iter().collect();
        let name = camel(&function.name);
        let _ = write!(
            text,
            "\n{}public fun {name}(\n{}): {} =\n    {name}(\n        {},\n    )\n",
            kdoc(
                "",
                &spelled(interface, &function.doc),
                &docs(interface, &fields)
            ),
            lines(4, &parameters(interface, &fields)?),
            result(interface, &function.output)?,
            construction(&request.name, &fields, 8),
        );
    }
    Ok(GeneratedFile {
        path: Path::new(MAIN).join("FunctionsGenerated.kt"),
        content: format!("{HEADER}{text}"),
    })
}

fn method(interface: &Interface, client: &Client, operation: &Operation) -> anyhow::Result<String> {
    let request = interface.record(&operation.request)?;
    let walk = operation.walk.as_ref();
    let own: Vec<&Field> = request
        .fields
        .iter()
        .filter(|field| walk.is_none() || field.name != CURSOR)
        .collect();
    ensure!(
        own.iter().all(|field| field.name != DEADLINE),
        "{} has a field {DEADLINE}",
        request.name
    );
    let mut parameters = parameters(interface, &own)?;
    parameters.push("deadline: Duration? = null".to_owned());
    let mut docs = docs(interface, &own);
    let deadline = if walk.is_some() {
        WALK_DEADLINE_DOC
    } else {
        DEADLINE_DOC
    };
    docs.push((DEADLINE.to_owned(), deadline.to_owned()));
    let name = camel(&operation.name);
    let doc = kdoc("    ", &spelled(interface, &operation.doc), &docs);
    let arguments = lines(8, &parameters);
    let checks: String = own
        .iter()
        .map(|field| {
            checks::argument(
                interface,
                &client.provider,
                &operation.name,
                field,
                "        ",
            )
        })
        .collect();
    let (output, body) = match walk {
        Some(item) => {
            let given: Vec<&Field> = request.fields.iter().collect();
            let body = format!(
                "flow {{\n        var cursor: String? = null\n        do {{\n            val request = {}\n            \
                 val batch = waiting(deadline) {{ call -> native.{name}(request, call) }}\n            \
                 batch.items.forEach {{ item -> emit(item) }}\n            cursor = batch.cursor\n        \
                 }} while (cursor != null)\n    }}\n",
                construction(&request.name, &given, 12),
            );
            ensure!(
                checks.is_empty(),
                "{}: a walk that takes an amount",
                operation.name
            );
            return Ok(format!(
                "{doc}    public fun {name}(\n{arguments}    ): Flow<{}> = {body}",
                result(interface, item)?
            ));
        }
        None => (
            result(interface, &operation.output)?,
            format!(
                "{checks}        val request = {}\n        return waiting(deadline) {{ call -> native.{name}(request, call) }}\n",
                construction(&request.name, &own, 8),
            ),
        ),
    };
    Ok(format!(
        "{doc}    public suspend fun {name}(\n{arguments}    ): {output} {{\n{body}    }}\n"
    ))
}

/// A record made from the parameters of the same names.
fn construction(record: &str, fields: &[&Field], indent: usize) -> String {
    let arguments: Vec<String> = fields
        .iter()
        .map(|field| {
            let name = camel(&field.name);
            match field.ty.present() {
                Ty::Duration => format!("{name} = {name}?.toNative()"),
                _ => format!("{name} = {name}"),
            }
        })
        .collect();
    format!(
        "{record}(\n{}{})",
        lines(indent + 4, &arguments),
        " ".repeat(indent)
    )
}

fn parameters(interface: &Interface, fields: &[&Field]) -> anyhow::Result<Vec<String>> {
    fields
        .iter()
        .map(|field| parameter(interface, field))
        .collect()
}

fn docs(interface: &Interface, fields: &[&Field]) -> Vec<(String, String)> {
    fields
        .iter()
        .map(|field| (camel(&field.name), spelled(interface, &field.doc)))
        .collect()
}

fn lines(indent: usize, items: &[String]) -> String {
    let mut text = String::new();
    for item in items {
        let _ = writeln!(text, "{}{item},", " ".repeat(indent));
    }
    text
}
