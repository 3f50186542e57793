//! What of the interface this package offers, and in which module.

use anyhow::bail;
use std::collections::BTreeSet;

use super::docs::Docs;
use crate::generate::interface::{Client, Enum, EnumKind, Field, Interface, Ty};

/// The interface as this package offers it.
pub(super) struct Package<'a> {
    pub(super) interface: &'a Interface,
    pub(super) docs: Docs,
    /// Records and enums that callers see, each after those that it is made of.
    pub(super) shown: Vec<&'a str>,
    /// Records and tagged unions that callers give inside requests and credentials.
    pub(super) inputs: Vec<&'a str>,
    /// Records and tagged unions that callers get.
    outputs: BTreeSet<&'a str>,
}

/// Where a name lives.
pub(super) enum Module<'a> {
    Common,
    Provider(&'a Client),
}

impl<'a> Package<'a> {
    pub(super) fn new(interface: &'a Interface) -> anyhow::Result<Self> {
        let mut package = Self {
            docs: Docs::new(interface),
            interface,
            shown: Vec::new(),
            inputs: interface.nested_inputs()?,
            outputs: interface.outputs()?,
        };
        package.show(&Ty::Record("Event".into()))?;
        for variant in &package.error()?.variants {
            for field in &variant.fields {
                match &field.ty {
                    // Errors wear the members of their context as their own.
                    Ty::Record(name) if name == "ErrorContext" => {
                        for field in &interface.record(name)?.fields {
                            package.show(&field.ty)?;
                        }
                    }
                    other => package.show(other)?,
                }
            }
        }
        for client in &interface.clients {
            for field in &interface.record(&client.credentials)?.fields {
                package.show(&field.ty)?;
            }
        }
        for operation in interface
            .clients
            .iter()
            .flat_map(|client| &client.operations)
        {
            package.show(operation.walk.as_ref().unwrap_or(&operation.output))?;
            for field in &interface.record(&operation.request)?.fields {
                package.show(&field.ty)?;
            }
        }
        for function in &interface.functions {
            package.show(&function.output)?;
            for field in &interface.record(&function.request)?.fields {
                package.show(&field.ty)?;
            }
        }
        Ok(package)
    }

    fn show(&mut self, ty: &Ty) -> anyhow::Result<()> {
        let (name, fields): (&'a str, Vec<&'a Field>) = match ty {
            Ty::Optional(inner) | Ty::List(inner) => return self.show(inner),
            Ty::Record(name) => {
                let record = self.interface.record(name)?;
                (&record.name, record.fields.iter().collect())
            }
            Ty::Enum(name) => {
                let item = self.interface.item(name)?;
                (
                    &item.name,
                    item.variants
                        .iter()
                        .flat_map(|variant| &variant.fields)
                        .collect(),
                )
            }
            _ => return Ok(()),
        };
        if self.shown.contains(&name) {
            return Ok(());
        }
        for field in fields {
            self.show(&field.ty)?;
        }
        self.shown.push(name);
        Ok(())
    }

    /// The error enum.
    pub(super) fn error(&self) -> anyhow::Result<&'a Enum> {
        let found = self
            .interface
            .enums
            .iter()
            .find(|item| item.kind == EnumKind::Error);
        found.map_or_else(|| bail!("the interface has no error"), Ok)
    }

    /// Whether callers give a record and never get one.
    pub(super) fn is_input_only(&self, name: &str) -> bool {
        self.inputs.contains(&name) && !self.outputs.contains(name)
    }

    /// Whether callers give a record or a tagged union.
    pub(super) fn is_input(&self, name: &str) -> bool {
        self.inputs.contains(&name)
    }

    /// What the compiled module has to know of a value inside a record that callers give.
    pub(super) fn kind(&self, ty: &Ty) -> anyhow::Result<String> {
        Ok(match ty {
            Ty::Optional(inner) => self.kind(inner)?,
            Ty::List(item) => format!("[{}]", self.kind(item)?),
            Ty::Decimal => "decimal".into(),
            Ty::Texts => "texts".into(),
            Ty::Bytes => "bytes".into(),
            Ty::Duration => bail!("no duration is taken inside a record"),
            Ty::Record(name) => name.clone(),
            Ty::Enum(name) if self.is_input(name) => name.clone(),
            _ => "plain".into(),
        })
    }

    /// The shown records and enums of a module.
    pub(super) fn in_module(&self, module: &Module<'_>) -> Vec<&'a str> {
        let owner = |name: &str| self.interface.owner(name);
        let belongs = |name: &&&str| match (module, owner(name)) {
            (Module::Common, owner) => owner.is_none(),
            (Module::Provider(client), owner) => {
                owner.is_some_and(|owner| owner.name == client.name)
            }
        };
        self.shown.iter().filter(belongs).copied().collect()
    }

    /// The annotation of what a caller gives.
    pub(super) fn input(&self, ty: &Ty) -> anyhow::Result<String> {
        Ok(match ty {
            Ty::Decimal => "Decimal | int | str".into(),
            Ty::Day => "date | str".into(),
            Ty::Secret => "Secret | str".into(),
            Ty::WriteOnly(name) => format!("{name} | str"),
            Ty::Duration => "timedelta | float".into(),
            Ty::Timestamp => "datetime | str".into(),
            Ty::Texts => "Mapping[str, str]".into(),
            Ty::Optional(inner) => format!("{} | None", self.input(inner)?),
            Ty::List(inner) => format!("Sequence[{}]", self.input(inner)?),
            Ty::Enum(name) if self.interface.item(name)?.kind == EnumKind::Open => {
                format!("{name} | str")
            }
            Ty::Record(name) | Ty::Enum(name) if self.is_input(name) => {
                format!("{name} | Mapping[str, object]")
            }
            Ty::Enum(name) => name.clone(),
            other => plain(other)?,
        })
    }

    /// The function that makes a member's value of the plain one, where they differ.
    pub(super) fn reader(&self, ty: &Ty) -> anyhow::Result<Option<String>> {
        Ok(match ty {
            Ty::Decimal => Some("Decimal".into()),
            Ty::Duration => Some("duration".into()),
            Ty::Texts => Some("Texts".into()),
            Ty::Timestamp => Some("timestamp".into()),
            Ty::Optional(inner) if **inner == Ty::Timestamp => Some("timestamp_or_none".into()),
            Ty::Optional(inner) => self.reader(inner)?,
            Ty::Enum(name) if self.interface.item(name)?.kind == EnumKind::Open => {
                Some(format!("words_of({name})"))
            }
            Ty::List(inner) => self
                .reader(inner)?
                .map(|reader| format!("each_of({reader})")),
            _ => None,
        })
    }
}

/// The annotation of what a caller gets.
pub(super) fn output(ty: &Ty) -> anyhow::Result<String> {
    Ok(match ty {
        Ty::Decimal => "Decimal".into(),
        Ty::Timestamp => "datetime".into(),
        Ty::Duration => "timedelta".into(),
        Ty::Secret => "Secret".into(),
        Ty::Optional(inner) => format!("{} | None", output(inner)?),
        Ty::List(inner) => format!("tuple[{}, ...]", output(inner)?),
        Ty::Record(name) | Ty::Enum(name) => name.clone(),
        other => plain(other)?,
    })
}

fn plain(ty: &Ty) -> anyhow::Result<String> {
    Ok(match ty {
        Ty::Bool => "bool",
        Ty::Text | Ty::Currency => "str",
        Ty::Integer | Ty::Signed => "int",
        Ty::Texts => "Mapping[str, str]",
        Ty::Bytes => "bytes",
        other => bail!("Python has no form for {other:?}"),
    }
    .to_owned())
}
