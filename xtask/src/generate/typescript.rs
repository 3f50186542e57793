//! The Node package: its clients, how requests are written and results made, its error classes, and the types of them all.

mod declarations;
mod docs;
mod runtime;

use heck::ToLowerCamelCase;
use std::collections::BTreeSet;

use super::GeneratedFile;
use super::interface::{Enum, EnumKind, Interface, Operation, Record, Ty};

const FOLDER: &str = "bindings-node/lib";

pub(super) fn files(interface: &Interface) -> anyhow::Result<Vec<GeneratedFile>> {
    let package = Package::new(interface)?;
    let file = |name: &str, text: String| GeneratedFile {
        path: format!("{FOLDER}/{name}").into(),
        content: format!("// Written by `cargo xtask generate`.\n{text}"),
    };
    Ok(vec![
        file("clients.generated.js", runtime::clients(&package)),
        file("functions.generated.js", runtime::functions(&package)),
        file("errors.generated.js", runtime::errors(&package)),
        file("records.generated.js", runtime::records(&package)),
        file("requests.generated.js", runtime::requests(&package)?),
        file("clients.generated.d.ts", declarations::clients(&package)?),
        file(
            "functions.generated.d.ts",
            declarations::functions(&package),
        ),
        file("errors.generated.d.ts", declarations::errors(&package)),
        file("stored.generated.js", runtime::stored(&package)),
        file("stored.generated.d.ts", declarations::stored(&package)),
        file("types.generated.d.ts", declarations::types(&package)),
    ])
}

/// The interface as this package offers it.
struct Package<'a> {
    interface: &'a Interface,
    docs: docs::Docs,
    /// Records that callers give: requests, credentials, options, and what is inside them.
    inputs: BTreeSet<&'a str>,
    /// Records and tagged unions that callers get.
    outputs: BTreeSet<&'a str>,
    /// Those of the inputs that are not only inside what callers were given before.
    fresh: BTreeSet<&'a str>,
}

impl<'a> Package<'a> {
    fn new(interface: &'a Interface) -> anyhow::Result<Self> {
        let mut package = Self {
            interface,
            docs: docs::Docs::new(interface),
            inputs: BTreeSet::new(),
            outputs: BTreeSet::new(),
            fresh: BTreeSet::new(),
        };
        let mut fresh: BTreeSet<&str> = interface.stored.iter().map(String::as_str).collect();
        for client in &interface.clients {
            for operation in &client.operations {
                package.reach(&Ty::Record(operation.request.clone()), &mut fresh);
            }
        }
        for function in &interface.functions {
            package.reach(&Ty::Record(function.request.clone()), &mut fresh);
        }
        let (mut inputs, mut outputs) = (BTreeSet::new(), BTreeSet::new());
        package.reach(&Ty::Record("ClientOptions".into()), &mut inputs);
        package.reach(&Ty::Record("Event".into()), &mut outputs);
        for client in &interface.clients {
            package.reach(&Ty::Record(client.credentials.clone()), &mut inputs);
            for operation in &client.operations {
                package.reach(&Ty::Record(operation.request.clone()), &mut inputs);
                package.reach(&operation.output, &mut outputs);
            }
        }
        for function in &interface.functions {
            package.reach(&Ty::Record(function.request.clone()), &mut inputs);
            package.reach(&function.output, &mut outputs);
        }
        for name in &interface.stored {
            package.reach(&Ty::Record(name.clone()), &mut inputs);
            package.reach(&Ty::Record(name.clone()), &mut outputs);
        }
        for variant in &package.error().variants {
            for field in &variant.fields {
                if field.name != "context" {
                    package.reach(&field.ty, &mut outputs);
                }
            }
        }
        for field in &interface.record("ErrorContext")?.fields {
            package.reach(&field.ty, &mut outputs);
        }
        package.inputs = inputs;
        package.outputs = outputs;
        package.fresh = fresh;
        Ok(package)
    }

    /// Adds every record and tagged union that a type holds.
    fn reach(&self, ty: &Ty, found: &mut BTreeSet<&'a str>) {
        let fields: Vec<&'a Ty> = match ty {
            Ty::Optional(inner) | Ty::List(inner) => return self.reach(inner, found),
            Ty::Record(name) => match self.interface.records.iter().find(|r| r.name == *name) {
                Some(record) if found.insert(&record.name) => {
                    record.fields.iter().map(|field| &field.ty).collect()
                }
                _ => return,
            },
            Ty::Enum(name) => match self.interface.enums.iter().find(|e| e.name == *name) {
                Some(item) if item.kind == EnumKind::Tagged && found.insert(&item.name) => item
                    .variants
                    .iter()
                    .flat_map(|variant| variant.fields.iter().map(|field| &field.ty))
                    .collect(),
                _ => return,
            },
            _ => return,
        };
        for field in fields {
            self.reach(field, found);
        }
    }

    /// Whether callers get a record, and give it as well without having been given it before.
    fn is_both(&self, name: &str) -> bool {
        self.outputs.contains(name) && self.fresh.contains(name) && !self.interface.is_stored(name)
    }

    fn error(&self) -> &'a Enum {
        self.interface
            .enums
            .iter()
            .find(|item| item.kind == EnumKind::Error)
            .expect("the core has one error")
    }

    fn records(&self, among: &'a BTreeSet<&'a str>) -> impl Iterator<Item = &'a Record> {
        self.interface
            .records
            .iter()
            .filter(|record| among.contains(record.name.as_str()))
    }

    fn unions(&self) -> impl Iterator<Item = &'a Enum> {
        self.interface.enums.iter().filter(|item| {
            item.kind == EnumKind::Tagged && self.outputs.contains(item.name.as_str())
        })
    }

    fn operations(&self) -> impl Iterator<Item = &'a Operation> {
        self.interface
            .clients
            .iter()
            .flat_map(|client| &client.operations)
    }

    /// Whether a record is a walk's request: its cursor is the iterator's own affair.
    fn is_walk_request(&self, name: &str) -> bool {
        self.operations()
            .any(|operation| operation.walk.is_some() && operation.request == name)
    }
}

/// Each item on a line of its own, behind a comma.
fn lines(items: &[String], indent: &str) -> String {
    items.iter().fold(String::new(), |mut text, item| {
        text.push_str(&[indent, item, ",\n"].concat());
        text
    })
}

/// A name of the core in camel case.
fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}
