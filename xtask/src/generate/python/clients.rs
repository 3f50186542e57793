//! The two clients of a provider.

use std::fmt::Write;

use super::package::{Module, Package, output};
use super::shapes::{import, names};
use crate::generate::interface::{Client, Field, Function, Operation, Record, Ty};

const OBSERVER: &str = "Function that is told of each event of a request, on the thread or event loop of \
    its call, once the call has ended. What it raises goes to `sys.unraisablehook`.";
const DEADLINE: &str =
    "Longest time for this call, in seconds or as a timedelta. Default: the client's.";
const WALK_DEADLINE: &str =
    "Longest time for reading one page, in seconds or as a timedelta. Default: the client's.";

/// The longest line.
const WIDTH: usize = 100;

/// Where the iterator itself keeps going on.
const CURSOR: &str = "cursor";

pub(super) fn module(package: &Package<'_>, client: &Client) -> anyhow::Result<String> {
    let mut body = String::new();
    connection(package, client, &mut body)?;
    for form in [Form::Blocking, Form::Async] {
        methods(package, client, form, &mut body)?;
    }
    for function in functions(package, client) {
        plain_function(package, client, function, &mut body)?;
    }
    // Functions use what the classes of their module keep to themselves.
    let private = if functions(package, client).next().is_some() {
        "# pyright: reportPrivateUsage=false\n"
    } else {
        ""
    };
    let mut text = format!(
        "\"\"\"The clients of {}.\"\"\"\n{private}\nfrom __future__ import annotations\n\n",
        client.name
    );
    text.push_str(&import(
        "tillbridge._runtime",
        &[
            "AsyncClient",
            "Client",
            "Connection",
            "all_hidden",
            "conceal",
            "hidden",
            "seal_record",
        ],
        &body,
        "",
    ));
    text.push_str("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n");
    let types: Vec<String> = names(package, &Module::Provider(client))
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let common: Vec<String> = names(package, &Module::Common)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let types: Vec<&str> = types.iter().map(String::as_str).collect();
    let common: Vec<&str> = common.iter().map(String::as_str).collect();
    let types_module = format!("tillbridge._generated_{}_types", client.provider);
    let imported: [(&str, &[&str]); 6] = [
        (
            "collections.abc",
            &[
                "AsyncIterator",
                "Callable",
                "Iterator",
                "Mapping",
                "Sequence",
            ],
        ),
        ("datetime", &["date", "datetime", "timedelta"]),
        ("decimal", &["Decimal"]),
        ("tillbridge._generated_common", &common),
        (&types_module, &types),
        (
            "tillbridge._native",
            &["CardNumber", "CardVerificationValue", "Secret", "Types"],
        ),
    ];
    for (index, (module, names)) in imported.iter().enumerate() {
        if index == 3 {
            text.push('\n');
        }
        text.push_str(&import(module, names, &body, "    "));
    }
    Ok(text + &body)
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Blocking,
    Async,
}

/// What both clients are made with.
fn connection(package: &Package<'_>, client: &Client, body: &mut String) -> anyhow::Result<()> {
    let credentials = package.interface.record(&client.credentials)?;
    let options = &package.interface.options(client)?;
    writeln!(body, "\n\nclass _{}(Connection):", client.name)?;
    writeln!(body, "    _provider = \"{}\"\n", client.provider)?;
    body.push_str("    @staticmethod\n    def _load() -> Types:\n");
    writeln!(
        body,
        "        from tillbridge._generated_{}_types import TYPES\n",
        client.provider
    )?;
    body.push_str("        return TYPES\n\n    def __init__(\n        self,\n        *,\n");
    let given = || credentials.fields.iter().chain(&options.fields);
    let fields = || {
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            given().partition(|field| !field.optional);
        required.into_iter().chain(optional)
    };
    for field in fields() {
        parameter(package, field, body)?;
    }
    body.push_str("        observer: Callable[[Event], object] | None = None,\n    ) -> None:\n");
    let mut arguments: Vec<(&str, &str)> = fields()
        .map(|field| (field.name.as_str(), field.doc.as_str()))
        .collect();
    arguments.push(("observer", OBSERVER));
    body.push_str(&package.docs.docstring(
        "Makes a client; nothing is sent.",
        &arguments,
        "        ",
    ));
    hide(package, fields(), body)?;
    body.push_str("        super().__init__(observer)\n        self._connect(\n");
    for record in [credentials, options] {
        body.push_str("            {\n");
        for field in &record.fields {
            entry(body, "                ", field, "self", "new")?;
        }
        body.push_str("            },\n");
    }
    body.push_str("        )\n");
    Ok(())
}

fn methods(
    package: &Package<'_>,
    client: &Client,
    form: Form,
    body: &mut String,
) -> anyhow::Result<()> {
    let (prefix, base) = match form {
        Form::Blocking => ("", "Client"),
        Form::Async => ("Async", "AsyncClient"),
    };
    writeln!(body, "\n\nclass {prefix}{0}(_{0}, {base}):", client.name)?;
    let twin = match form {
        Form::Blocking => format!(
            "Blocks; `Async{}` is the twin for asyncio. Share one between threads.",
            client.name
        ),
        Form::Async => format!(
            "For asyncio; `{}` is the twin that blocks. Share one between tasks and event loops.",
            client.name
        ),
    };
    let doc = format!(
        "{}\n\n{twin} Every failure is a `PaymentError`.",
        client.doc.trim()
    );
    body.push_str(&package.docs.docstring(&doc, &[], "    "));
    body.push_str("\n    __module__ = \"tillbridge\"\n");
    for operation in &client.operations {
        method(package, operation, form, body)?;
    }
    Ok(())
}

fn method(
    package: &Package<'_>,
    operation: &Operation,
    form: Form,
    body: &mut String,
) -> anyhow::Result<()> {
    let request = package.interface.record(&operation.request)?;
    let fields: Vec<&Field> = parameters(request, operation).collect();
    let awaited = form == Form::Async && operation.walk.is_none();
    let output = output(operation.walk.as_ref().unwrap_or(&operation.output))?;
    let output = match (operation.walk.is_some(), form) {
        (false, _) => output,
        (true, Form::Blocking) => format!("Iterator[{output}]"),
        (true, Form::Async) => format!("AsyncIterator[{output}]"),
    };
    let def = if awaited { "async def" } else { "def" };
    writeln!(body, "\n    {def} {}(\n        self,", operation.name)?;
    if fields.len() == 1 {
        parameter(package, fields[0], body)?;
        body.push_str("        *,\n");
    } else {
        body.push_str("        *,\n");
        for field in &fields {
            parameter(package, field, body)?;
        }
    }
    writeln!(
        body,
        "        deadline: timedelta | float | None = None,\n    ) -> {output}:"
    )?;
    let mut arguments: Vec<(&str, &str)> = fields
        .iter()
        .map(|field| (field.name.as_str(), field.doc.as_str()))
        .collect();
    let deadline = if operation.walk.is_some() {
        WALK_DEADLINE
    } else {
        DEADLINE
    };
    arguments.push(("deadline", deadline));
    body.push_str(
        &package
            .docs
            .docstring(&operation.doc, &arguments, "        "),
    );
    hide(package, fields.iter().copied(), body)?;
    body.push_str("        request: dict[str, object] = {\n");
    for field in &fields {
        entry(body, "            ", field, "self", &operation.name)?;
    }
    body.push_str("        }\n");
    let call = if operation.walk.is_some() {
        "_walk"
    } else {
        "_call"
    };
    let wait = if awaited { "await " } else { "" };
    let arguments = format!("\"{}\", request, deadline", operation.name);
    called(
        body,
        "        ",
        &format!("result: {output} = {wait}self.{call}"),
        &arguments,
        "",
    )?;
    body.push_str("        return result\n");
    Ok(())
}

/// What a caller gives: an iterator keeps the cursor to itself.
fn parameters<'a>(request: &'a Record, operation: &Operation) -> impl Iterator<Item = &'a Field> {
    let walks = operation.walk.is_some();
    let (required, optional) = (request.required(), request.optional());
    required
        .chain(optional)
        .filter(move |field| !(walks && field.name == CURSOR))
}

fn parameter(package: &Package<'_>, field: &Field, body: &mut String) -> anyhow::Result<()> {
    let annotation = if field.is_body() {
        "str | bytes".to_owned()
    } else {
        package.input(&field.ty)?
    };
    let default = match field.ty {
        _ if !field.optional => "",
        Ty::Bool => " = False",
        Ty::List(_) => " = ()",
        _ => " = None",
    };
    writeln!(body, "        {}: {annotation}{default},", field.name)?;
    Ok(())
}

/// The functions that belong to a provider.
pub(super) fn functions<'a>(
    package: &Package<'a>,
    client: &Client,
) -> impl Iterator<Item = &'a Function> + use<'a> {
    let provider = client.provider.clone();
    package
        .interface
        .functions
        .iter()
        .filter(move |function| function.provider == provider)
}

fn plain_function(
    package: &Package<'_>,
    client: &Client,
    function: &Function,
    body: &mut String,
) -> anyhow::Result<()> {
    let request = package.interface.record(&function.request)?;
    let fields: Vec<&Field> = request.required().chain(request.optional()).collect();
    let output = output(&function.output)?;
    let named = if fields.len() == 1 { "" } else { "    *,\n" };
    write!(body, "\n\ndef {}(\n{named}", function.name)?;
    for field in &fields {
        let mut line = String::new();
        parameter(package, field, &mut line)?;
        body.push_str(&line[4..]);
    }
    writeln!(body, ") -> {output}:")?;
    let arguments: Vec<(&str, &str)> = fields
        .iter()
        .map(|field| (field.name.as_str(), field.doc.as_str()))
        .collect();
    body.push_str(&package.docs.docstring(&function.doc, &arguments, "    "));
    let mut hidden = String::new();
    hide(package, fields.iter().copied(), &mut hidden)?;
    body.extend(hidden.lines().map(|line| format!("{}\n", &line[4..])));
    writeln!(body, "    connection = _{}._unconnected()", client.name)?;
    body.push_str("    request: dict[str, object] = {\n");
    for field in &fields {
        entry(body, "        ", field, "connection", &function.name)?;
    }
    body.push_str("    }\n");
    let arguments = format!("\"{}\", request", function.name);
    called(
        body,
        "    ",
        &format!("result: {output} = connection._invoke"),
        &arguments,
        "",
    )?;
    body.push_str("    return result\n");
    Ok(())
}

/// A member of a request.
fn entry(
    body: &mut String,
    indent: &str,
    field: &Field,
    connection: &str,
    operation: &str,
) -> std::fmt::Result {
    let value = value(field, connection, operation);
    let entry = format!("\"{}\": {value}", field.name);
    match entry
        .strip_suffix(')')
        .and_then(|entry| entry.split_once('('))
    {
        Some((head, arguments)) => called(body, indent, head, arguments, ","),
        None => writeln!(body, "{indent}{entry},"),
    }
}

/// A call on one line, or broken between its parentheses where it is long.
fn called(
    body: &mut String,
    indent: &str,
    head: &str,
    arguments: &str,
    end: &str,
) -> std::fmt::Result {
    let line = format!("{indent}{head}({arguments}){end}");
    if line.len() <= WIDTH {
        writeln!(body, "{line}")
    } else {
        writeln!(
            body,
            "{indent}{head}(\n{indent}    {arguments}\n{indent}){end}"
        )
    }
}

/// Turns secrets, and records that may hold some, into objects that print nothing, before anything else may fail.
fn hide<'a>(
    package: &Package<'_>,
    fields: impl Iterator<Item = &'a Field>,
    body: &mut String,
) -> anyhow::Result<()> {
    for field in fields {
        let name = &field.name;
        let unless = if field.optional {
            format!("{name} and ")
        } else {
            String::new()
        };
        match field.ty.present() {
            Ty::Secret => writeln!(body, "        {name} = {unless}hidden({name})")?,
            Ty::WriteOnly(kind) => {
                writeln!(body, "        {name} = {unless}conceal(\"{kind}\", {name})")?;
            }
            Ty::List(item) if **item == Ty::Secret => {
                writeln!(body, "        {name} = {unless}all_hidden({name})")?;
            }
            ty if holds_record(package, ty) => {
                let kind = package.kind(ty)?;
                writeln!(body, "        {name} = seal_record(\"{kind}\", {name})")?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn holds_record(package: &Package<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Optional(inner) | Ty::List(inner) => holds_record(package, inner),
        Ty::Record(name) | Ty::Enum(name) => package.is_input(name),
        _ => false,
    }
}

/// The expression for a member of a request; `connection` names what reads amounts and durations.
fn value(field: &Field, connection: &str, operation: &str) -> String {
    let name = &field.name;
    match field.ty.present() {
        _ if field.is_body() => format!("{connection}._body(\"{operation}\", \"{name}\", {name})"),
        Ty::Decimal => format!("{connection}._amount(\"{operation}\", \"{name}\", {name})"),
        Ty::Duration => format!("{connection}._milliseconds(\"{operation}\", \"{name}\", {name})"),
        Ty::Texts if field.optional => format!("None if {name} is None else dict({name})"),
        Ty::Texts => format!("dict({name})"),
        _ => name.clone(),
    }
}
