//! The clients that users see.

use anyhow::ensure;
use heck::ToLowerCamelCase;
use std::fmt::Write;

use super::{doc, literal, needs_check, spell, type_name};
use crate::generate::interface::{Client, Field, Function, Interface, Operation, Record, Ty};

pub(super) fn write(interface: &Interface) -> anyhow::Result<String> {
    let mut text = String::from("import Foundation\n");
    for client in &interface.clients {
        client_class(interface, &mut text, client)?;
    }
    for function in &interface.functions {
        plain_function(interface, &mut text, function)?;
    }
    for name in interface.nested_inputs()? {
        check(interface, &mut text, name)?;
    }
    Ok(text)
}

fn client_class(interface: &Interface, text: &mut String, client: &Client) -> anyhow::Result<()> {
    let name = &client.name;
    writeln!(
        text,
        "\n{}///\n/// Cheap to share between tasks; make one and keep it.",
        doc(interface, "", &client.doc)
    )?;
    writeln!(
        text,
        "public final class {name}: Sendable {{\n    private let native: Native{name}\n"
    )?;
    constructor(interface, text, client)?;
    for operation in &client.operations {
        match &operation.walk {
            None => method(interface, text, client, operation)?,
            Some(item) => walk(interface, text, client, operation, item)?,
        }
    }
    writeln!(text, "}}")?;
    Ok(())
}

/// What is called without a client.
fn plain_function(
    interface: &Interface,
    text: &mut String,
    function: &Function,
) -> anyhow::Result<()> {
    let request = interface.record(&function.request)?;
    let fields = ordered(request);
    let name = function.name.to_lower_camel_case();
    writeln!(text, "\n{}///", doc(interface, "", &function.doc))?;
    let mut parameters = String::new();
    parameters_doc(interface, &mut parameters, &fields)?;
    for line in parameters.lines() {
        writeln!(text, "{}", line.trim_start())?;
    }
    writeln!(text, "/// - Throws: ``PaymentError``.")?;
    let listed: Vec<String> = fields.iter().map(|field| parameter(field)).collect();
    writeln!(
        text,
        "public func {name}(\n    {}\n) throws -> {} {{",
        listed.join(",\n    "),
        type_name(&function.output)
    )?;
    let mut made = String::new();
    record(interface, &mut made, request, "    ")?;
    if made.contains("place.") {
        let (provider, operation) = (literal(&function.provider), literal(&function.name));
        writeln!(
            text,
            "    let place = Place(provider: {provider}, operation: {operation})"
        )?;
    }
    writeln!(
        text,
        "    let request = {made}\n    return try {name}(request: request)\n}}"
    )?;
    Ok(())
}

fn constructor(interface: &Interface, text: &mut String, client: &Client) -> anyhow::Result<()> {
    let credentials = interface.record(&client.credentials)?;
    let options = &interface.options(client)?;
    let fields = constructor_fields(credentials, options);
    writeln!(text, "    /// Makes a client; nothing is sent.\n    ///")?;
    parameters_doc(interface, text, &fields)?;
    writeln!(
        text,
        "    ///   - observer: Is told what happens to each request, on a thread of the library: return soon."
    )?;
    writeln!(
        text,
        "    /// - Throws: ``PaymentError/invalidRequest(context:)`` naming the credential or option that breaks a rule."
    )?;
    writeln!(text, "    public init(")?;
    for field in &fields {
        writeln!(text, "        {},", parameter(field))?;
    }
    writeln!(
        text,
        "        observer: (@Sendable (Event) -> Void)? = nil\n    ) throws {{"
    )?;
    place(text, client, "new")?;
    write!(
        text,
        "        native = try Native{}(\n            credentials: ",
        client.name
    )?;
    record(interface, text, credentials, "            ")?;
    write!(text, ",\n            options: ")?;
    record(interface, text, options, "            ")?;
    writeln!(
        text,
        ",\n            observer: observer.map(ClosureObserver.init))\n    }}"
    )?;
    Ok(())
}

fn method(
    interface: &Interface,
    text: &mut String,
    client: &Client,
    operation: &Operation,
) -> anyhow::Result<()> {
    let request = interface.record(&operation.request)?;
    let fields = ordered(request);
    let (name, output) = (
        operation.name.to_lower_camel_case(),
        type_name(&operation.output),
    );
    method_doc(interface, text, operation, &fields)?;
    signature(text, &name, &fields, &format!("async throws -> {output}"))?;
    place(text, client, &operation.name)?;
    write!(text, "        let request = ")?;
    record(interface, text, request, "        ")?;
    writeln!(
        text,
        "\n        return try await perform(place, deadline) {{ [native] call in"
    )?;
    writeln!(
        text,
        "            try await native.{name}(request: request, call: call)\n        }}\n    }}"
    )?;
    if let [only] = fields[..] {
        method_doc(interface, text, operation, &fields)?;
        let label = only.name.to_lower_camel_case();
        writeln!(text, "    public func {name}(")?;
        writeln!(
            text,
            "        _ {label}: {},\n        deadline: Duration? = nil",
            type_name(&only.ty)
        )?;
        writeln!(text, "    ) async throws -> {output} {{")?;
        writeln!(
            text,
            "        try await {name}({label}: {label}, deadline: deadline)\n    }}"
        )?;
    }
    Ok(())
}

fn walk(
    interface: &Interface,
    text: &mut String,
    client: &Client,
    operation: &Operation,
    item: &Ty,
) -> anyhow::Result<()> {
    let request = interface.record(&operation.request)?;
    let fields: Vec<&Field> = ordered(request)
        .into_iter()
        .filter(|field| field.name != "cursor")
        .collect();
    let name = operation.name.to_lower_camel_case();
    writeln!(text, "\n{}    ///", doc(interface, "    ", &operation.doc))?;
    parameters_doc(interface, text, &fields)?;
    writeln!(
        text,
        "    ///   - deadline: Longest time for reading one page, in place of the client's; more than zero."
    )?;
    writeln!(
        text,
        "    /// - Returns: A sequence for `for try await`, which throws ``PaymentError``, or `CancellationError` when the task is"
    )?;
    writeln!(
        text,
        "    ///   cancelled. Nothing is sent before its first item is asked for."
    )?;
    signature(
        text,
        &name,
        &fields,
        &format!("-> Walk<{}>", type_name(item)),
    )?;
    place(text, client, &operation.name)?;
    writeln!(text, "        return Walk {{ [native] cursor in")?;
    write!(text, "            let request = ")?;
    record(interface, text, request, "            ")?;
    writeln!(
        text,
        "\n            let batch = try await perform(place, deadline) {{ call in"
    )?;
    writeln!(
        text,
        "                try await native.{name}(request: request, call: call)\n            }}"
    )?;
    writeln!(
        text,
        "            return (batch.items, batch.cursor)\n        }}\n    }}"
    )?;
    Ok(())
}

fn method_doc(
    interface: &Interface,
    text: &mut String,
    operation: &Operation,
    fields: &[&Field],
) -> anyhow::Result<()> {
    writeln!(text, "\n{}    ///", doc(interface, "    ", &operation.doc))?;
    parameters_doc(interface, text, fields)?;
    writeln!(
        text,
        "    ///   - deadline: Longest time for this call, in place of the client's; more than zero."
    )?;
    writeln!(
        text,
        "    /// - Throws: ``PaymentError``; `CancellationError` when the task is cancelled and nothing has to be settled."
    )?;
    Ok(())
}

fn signature(text: &mut String, name: &str, fields: &[&Field], result: &str) -> anyhow::Result<()> {
    writeln!(text, "    public func {name}(")?;
    for field in fields {
        writeln!(text, "        {},", parameter(field))?;
    }
    writeln!(text, "        deadline: Duration? = nil\n    ) {result} {{")?;
    Ok(())
}

fn place(text: &mut String, client: &Client, operation: &str) -> anyhow::Result<()> {
    let (provider, operation) = (literal(&client.provider), literal(operation));
    writeln!(
        text,
        "        let place = Place(provider: {provider}, operation: {operation})"
    )?;
    Ok(())
}

fn parameters_doc(
    interface: &Interface,
    text: &mut String,
    fields: &[&Field],
) -> anyhow::Result<()> {
    writeln!(text, "    /// - Parameters:")?;
    for field in fields {
        let lines = spell(interface, &field.doc.trim().replace('\n', " "));
        let words: Vec<&str> = lines.split_whitespace().collect();
        let mut line = format!("    ///   - {}:", field.name.to_lower_camel_case());
        for word in words {
            if line.len() + word.len() >= 120 {
                writeln!(text, "{line}")?;
                "    ///    ".clone_into(&mut line);
            }
            line = format!("{line} {word}");
        }
        writeln!(text, "{line}")?;
    }
    Ok(())
}

fn parameter(field: &Field) -> String {
    let default = match (field.optional, &field.ty) {
        (false, _) => "",
        (true, Ty::Bool) => " = false",
        (true, Ty::List(_)) => " = []",
        (true, _) => " = nil",
    };
    format!(
        "{}: {}{default}",
        field.name.to_lower_camel_case(),
        type_name(&field.ty)
    )
}

/// The parameters of a client, those that must be given first.
pub(super) fn constructor_fields<'a>(
    credentials: &'a Record,
    options: &'a Record,
) -> Vec<&'a Field> {
    let (required, optional): (Vec<&Field>, Vec<&Field>) = credentials
        .fields
        .iter()
        .chain(&options.fields)
        .partition(|field| !field.optional);
    required.into_iter().chain(optional).collect()
}

/// Those that must be given first.
fn ordered(record: &Record) -> Vec<&Field> {
    record.required().chain(record.optional()).collect()
}

/// The expression that makes a record of the arguments.
fn record(
    interface: &Interface,
    text: &mut String,
    record: &Record,
    indent: &str,
) -> anyhow::Result<()> {
    write!(text, "{}(", record.name)?;
    for (at, field) in record.fields.iter().enumerate() {
        let name = field.name.to_lower_camel_case();
        let comma = if at == 0 { "" } else { "," };
        write!(
            text,
            "{comma}\n{indent}    {name}: {}",
            argument(interface, field, &name)
        )?;
    }
    write!(text, ")")?;
    Ok(())
}

fn argument(interface: &Interface, field: &Field, name: &str) -> String {
    let path = literal(&field.name);
    match &field.ty {
        ty if *ty.present() != Ty::Integer && !needs_check(interface, ty) => name.to_owned(),
        Ty::Optional(_) => format!("try {name}.map {{ try place.checked($0, {path}) }}"),
        _ => format!("try place.checked({name}, {path})"),
    }
}

/// What refuses, by its path, what the core may be unable to hold inside a record of a request.
fn check(interface: &Interface, text: &mut String, name: &str) -> anyhow::Result<()> {
    let Ok(record) = interface.record(name) else {
        ensure!(
            !needs_check(interface, &Ty::Enum(name.to_owned())),
            "{name}: no tagged union is checked"
        );
        return Ok(());
    };
    if !needs_check(interface, &Ty::Record(name.to_owned())) {
        return Ok(());
    }
    writeln!(text, "\nextension {}: Checkable {{", record.name)?;
    writeln!(
        text,
        "    func check(_ place: Place, _ field: String) throws {{"
    )?;
    for field in &record.fields {
        if needs_check(interface, &field.ty) {
            let name = field.name.to_lower_camel_case();
            let path = format!("\"\\(field).{}\"", field.name);
            match field.ty {
                Ty::Optional(_) => writeln!(
                    text,
                    "        _ = try {name}.map {{ try place.checked($0, {path}) }}"
                )?,
                _ => writeln!(text, "        _ = try place.checked({name}, {path})")?,
            }
        }
    }
    writeln!(text, "    }}\n}}")?;
    Ok(())
}
