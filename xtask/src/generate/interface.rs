//! The core's public interface, read from the metadata in its library.

use anyhow::{Context, bail};
use heck::{ToShoutySnakeCase, ToSnakeCase};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tillbridge::describe;
use uniffi_bindgen::macro_metadata::extract_from_library;
use uniffi_meta::{
    DefaultValueMetadata, EnumMetadata, EnumShape, FieldMetadata, FnMetadata, LiteralMetadata,
    Metadata, MethodMetadata, RecordMetadata, Type,
};

/// UniFFI's name for a client begins with this; the languages' own clients go without it.
const NATIVE: &str = "Native";

const OPTIONS: &str = "ClientOptions";
const BASE_URL: &str = "base_url";
/// In place of the core's words about a default that such a provider does not have.
const BASE_URL_DOC: &str = "Where the provider is reached: the whole URL of its endpoint, which it gives to each \
    merchant. Must be https; http is taken for loopback, and elsewhere with `allow_plain_http`.";

/// Everything that a language's package offers.
pub(crate) struct Interface {
    pub(crate) records: Vec<Record>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) clients: Vec<Client>,
    pub(crate) functions: Vec<Function>,
    /// Names of the records that programs store as JSON text.
    pub(crate) stored: Vec<String>,
}

/// A plain record.
#[derive(Clone)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
}

/// A member of a record or of a variant.
#[derive(Clone)]
pub(crate) struct Field {
    /// Name in snake case, as in JSON.
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) ty: Ty,
    /// Whether a caller may leave it out.
    pub(crate) optional: bool,
    /// For a whole number that is not negative: its bits.
    pub(crate) bits: Option<u8>,
}

/// A type of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    Bool,
    /// A whole number that is not negative; JSON number.
    Integer,
    /// A whole number of 64 bits; JSON number.
    Signed,
    Text,
    /// JSON: milliseconds.
    Duration,
    /// JSON: text.
    Decimal,
    /// JSON: RFC 3339 text in UTC.
    Timestamp,
    /// JSON: text on the way in; comes back as the language's own secret.
    Secret,
    /// A text that callers give and that nobody reads back, by the name of its type; JSON: text on the way in.
    WriteOnly(&'static str),
    /// JSON: text in base64.
    Bytes,
    /// JSON: ISO 4217 code.
    Currency,
    /// JSON: `YYYY-MM-DD`.
    Day,
    /// JSON: null when absent.
    Optional(Box<Ty>),
    List(Box<Ty>),
    /// Texts by name; JSON: an object.
    Texts,
    Record(String),
    Enum(String),
}

/// An enum of any kind.
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) kind: EnumKind,
    pub(crate) variants: Vec<Variant>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EnumKind {
    /// Words only; JSON: the word.
    Closed,
    /// Words that a provider may add to (`variants` is without the unknown one); JSON: the word.
    Open,
    /// Variants with members; JSON: the members and `type`, the variant's word.
    Tagged,
    /// The error; JSON: the members and `kind`, the variant's word, and `text`.
    Error,
}

/// A variant of an enum.
pub(crate) struct Variant {
    /// Name in pascal case.
    pub(crate) name: String,
    /// The word in JSON.
    pub(crate) word: String,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
}

/// A provider's client.
pub(crate) struct Client {
    /// Name in every language, such as `GlanceGrow`.
    pub(crate) name: String,
    /// The provider's name, such as `glance_grow`.
    pub(crate) provider: String,
    pub(crate) doc: String,
    /// Name of the credentials record.
    pub(crate) credentials: String,
    /// Whether the provider has no address of its own, so that the caller must name one.
    pub(crate) base_url_required: bool,
    pub(crate) operations: Vec<Operation>,
}

/// An operation or a flow of a client.
pub(crate) struct Operation {
    /// Name in snake case.
    pub(crate) name: String,
    pub(crate) doc: String,
    /// Name of the request record.
    pub(crate) request: String,
    /// Name of the type that it gives: a record or an enum.
    pub(crate) output: Ty,
    /// For a walk, the type of one item: `output` is a record with `items` and `cursor`.
    pub(crate) walk: Option<Ty>,
}

/// What is called without a client.
pub(crate) struct Function {
    /// Name in snake case.
    pub(crate) name: String,
    /// The provider whose matter it is.
    pub(crate) provider: String,
    pub(crate) doc: String,
    /// Name of the request record.
    pub(crate) request: String,
    /// Name of the record that it gives.
    pub(crate) output: Ty,
}

impl Interface {
    pub(crate) fn read(library: &Path) -> anyhow::Result<Self> {
        let path = camino::Utf8Path::from_path(library).context("the path is not UTF-8")?;
        let mut interface = Self {
            records: Vec::new(),
            enums: Vec::new(),
            clients: Vec::new(),
            functions: Vec::new(),
            stored: describe::STORED
                .iter()
                .map(|name| (*name).to_owned())
                .collect(),
        };
        let mut functions = Vec::new();
        let mut objects = Vec::new();
        let mut methods: BTreeMap<String, Vec<MethodMetadata>> = BTreeMap::new();
        let mut credentials = BTreeMap::new();
        for item in extract_from_library(path)? {
            match item {
                Metadata::Record(record) => interface.records.push(Record::read(record)?),
                Metadata::Enum(item) => interface.enums.push(Enum::read(item)?),
                Metadata::Object(object) if object.name.starts_with(NATIVE) => objects.push(object),
                Metadata::Method(method) if method.self_name.starts_with(NATIVE) => {
                    methods
                        .entry(method.self_name.clone())
                        .or_default()
                        .push(method);
                }
                Metadata::Constructor(new) if new.self_name.starts_with(NATIVE) => {
                    if let Some(Type::Record { name, .. }) =
                        new.inputs.first().map(|input| &input.ty)
                    {
                        credentials.insert(new.self_name.clone(), name.clone());
                    }
                }
                Metadata::Func(function) => functions.push(function),
                _ => {}
            }
        }
        interface.records.sort_by(|a, b| a.name.cmp(&b.name));
        interface.enums.sort_by(|a, b| a.name.cmp(&b.name));
        objects.sort_by(|a, b| a.name.cmp(&b.name));
        for object in objects {
            let name = object.name.trim_start_matches(NATIVE).to_owned();
            let mut operations = methods
                .remove(&object.name)
                .unwrap_or_default()
                .into_iter()
                .map(|method| interface.operation(method))
                .collect::<anyhow::Result<Vec<_>>>()?;
            operations.sort_by(|a, b| a.name.cmp(&b.name));
            let provider = name.to_snake_case();
            interface.clients.push(Client {
                base_url_required: describe::WITHOUT_BASE_URL.contains(&provider.as_str()),
                provider,
                doc: object.docstring.unwrap_or_default(),
                credentials: credentials
                    .remove(&object.name)
                    .context("no credentials record")?,
                operations,
                name,
            });
        }
        for function in functions {
            interface.functions.extend(interface.function(function)?);
        }
        interface.functions.sort_by(|a, b| a.name.cmp(&b.name));
        if interface.clients.is_empty() {
            bail!("{path} holds no interface: is it a debug build?");
        }
        Ok(interface)
    }

    pub(crate) fn record(&self, name: &str) -> anyhow::Result<&Record> {
        self.records
            .iter()
            .find(|record| record.name == name)
            .with_context(|| format!("no record {name}"))
    }

    pub(crate) fn item(&self, name: &str) -> anyhow::Result<&Enum> {
        self.enums
            .iter()
            .find(|item| item.name == name)
            .with_context(|| format!("no enum {name}"))
    }

    /// The options of a client: those of every client, with an address where the provider has none of its own.
    pub(crate) fn options(&self, client: &Client) -> anyhow::Result<Record> {
        let mut options = self.record(OPTIONS)?.clone();
        if client.base_url_required {
            let base_url = options
                .fields
                .iter_mut()
                .find(|field| field.name == BASE_URL);
            let base_url = base_url.context("the options have no address")?;
            base_url.ty = base_url.ty.present().clone();
            base_url.optional = false;
            BASE_URL_DOC.clone_into(&mut base_url.doc);
        }
        Ok(options)
    }

    /// Whether programs store a record as JSON text.
    pub(crate) fn is_stored(&self, name: &str) -> bool {
        self.stored.iter().any(|stored| stored == name)
    }

    /// Records and tagged unions inside requests and credentials, each after those that it is made of; not the
    /// requests and credentials themselves, whose members are arguments.
    pub(crate) fn nested_inputs(&self) -> anyhow::Result<Vec<&str>> {
        let mut found = Vec::new();
        let operations = self.clients.iter().flat_map(|client| &client.operations);
        let requests = operations
            .map(|operation| &operation.request)
            .chain(self.functions.iter().map(|function| &function.request))
            .chain(self.clients.iter().map(|client| &client.credentials));
        for request in requests {
            for field in &self.record(request)?.fields {
                self.reach(&field.ty, &mut found)?;
            }
        }
        for name in &self.stored {
            self.reach(&Ty::Record(name.clone()), &mut found)?;
        }
        Ok(found)
    }

    /// Records and tagged unions that callers get.
    pub(crate) fn outputs(&self) -> anyhow::Result<BTreeSet<&str>> {
        let mut found = Vec::new();
        self.reach(&Ty::Record("Event".to_owned()), &mut found)?;
        self.reach(&Ty::Record("ErrorContext".to_owned()), &mut found)?;
        for operation in self.clients.iter().flat_map(|client| &client.operations) {
            self.reach(&operation.output, &mut found)?;
        }
        for function in &self.functions {
            self.reach(&function.output, &mut found)?;
        }
        for name in &self.stored {
            self.reach(&Ty::Record(name.clone()), &mut found)?;
        }
        Ok(found.into_iter().collect())
    }

    fn reach<'a>(&'a self, ty: &Ty, found: &mut Vec<&'a str>) -> anyhow::Result<()> {
        let (name, fields): (&'a str, Vec<&'a Field>) = match ty {
            Ty::Optional(inner) | Ty::List(inner) => return self.reach(inner, found),
            Ty::Record(name) => {
                let record = self.record(name)?;
                (&record.name, record.fields.iter().collect())
            }
            Ty::Enum(name) => match self.item(name)? {
                item if item.kind == EnumKind::Tagged => (&item.name, item.members().collect()),
                _ => return Ok(()),
            },
            _ => return Ok(()),
        };
        if !found.contains(&name) {
            for field in fields {
                self.reach(&field.ty, found)?;
            }
            found.push(name);
        }
        Ok(())
    }

    /// The client whose records' names begin as this one's.
    pub(crate) fn owner(&self, name: &str) -> Option<&Client> {
        self.clients
            .iter()
            .find(|client| name.starts_with(client.credentials.trim_end_matches("Credentials")))
    }

    /// A function of the public interface, which takes a request; the others serve the bindings.
    fn function(&self, function: FnMetadata) -> anyhow::Result<Option<Function>> {
        let request = match function.inputs.first().map(|input| &input.ty) {
            Some(Type::Record { name, .. }) if name.ends_with("Request") => name.clone(),
            _ => return Ok(None),
        };
        let owner = self
            .owner(&request)
            .with_context(|| format!("{request} belongs to no provider"))?;
        let output = function
            .return_type
            .as_ref()
            .context("a function gives a result")?;
        Ok(Some(Function {
            provider: owner.provider.clone(),
            doc: function.docstring.unwrap_or_default(),
            output: Ty::read(output)?,
            name: function.name,
            request,
        }))
    }

    fn operation(&self, method: MethodMetadata) -> anyhow::Result<Operation> {
        let request = match method.inputs.first().map(|input| &input.ty) {
            Some(Type::Record { name, .. }) => name.clone(),
            other => bail!("{} takes {other:?}, not a request record", method.name),
        };
        let output = Ty::read(
            method
                .return_type
                .as_ref()
                .context("an operation gives a result")?,
        )?;
        let walk = match &output {
            Ty::Record(name) if name.ends_with("Batch") => {
                let items = self
                    .record(name)?
                    .fields
                    .iter()
                    .find(|field| field.name == "items");
                match items.map(|field| &field.ty) {
                    Some(Ty::List(item)) => Some((**item).clone()),
                    other => bail!("{name} has items of {other:?}"),
                }
            }
            _ => None,
        };
        Ok(Operation {
            doc: method.docstring.unwrap_or_default(),
            name: method.name,
            request,
            output,
            walk,
        })
    }
}

impl Record {
    fn read(record: RecordMetadata) -> anyhow::Result<Self> {
        Ok(Self {
            name: record.name,
            doc: record.docstring.unwrap_or_default(),
            fields: fields(record.fields)?,
        })
    }

    /// Members that a caller must give.
    pub(crate) fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.optional)
    }

    /// Members that a caller may leave out.
    pub(crate) fn optional(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.optional)
    }
}

impl Enum {
    fn read(item: EnumMetadata) -> anyhow::Result<Self> {
        let words = describe::OPEN_ENUMS
            .iter()
            .find(|(name, _)| *name == item.name)
            .map(|(_, words)| words);
        let plain = item
            .variants
            .iter()
            .all(|variant| variant.fields.is_empty());
        let kind = match (item.shape, words) {
            (EnumShape::Error { .. }, _) => EnumKind::Error,
            (_, Some(_)) => EnumKind::Open,
            _ if plain => EnumKind::Closed,
            _ => EnumKind::Tagged,
        };
        let mut variants = Vec::new();
        for variant in item.variants {
            if kind == EnumKind::Open && variant.name == "Unknown" {
                continue;
            }
            let named = words.and_then(|words| {
                words
                    .iter()
                    .find(|(name, _)| *name == variant.name)
                    .map(|(_, word)| *word)
            });
            if kind == EnumKind::Open && named.is_none() {
                bail!("{} has no word for {}", item.name, variant.name);
            }
            variants.push(Variant {
                word: named.map_or_else(|| variant.name.to_snake_case(), str::to_owned),
                doc: variant.docstring.unwrap_or_default(),
                fields: fields(variant.fields)?,
                name: variant.name,
            });
        }
        Ok(Self {
            name: item.name,
            doc: item.docstring.unwrap_or_default(),
            kind,
            variants,
        })
    }
}

impl Enum {
    /// The members of all variants.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Field> {
        self.variants.iter().flat_map(|variant| &variant.fields)
    }
}

impl Variant {
    /// The name in capitals, for languages that write constants so.
    pub(crate) fn constant(&self) -> String {
        self.name.to_shouty_snake_case()
    }
}

impl Field {
    /// Whether it is a message's body, which programs have as bytes.
    pub(crate) fn is_body(&self) -> bool {
        self.name == "body" && self.ty == Ty::Text
    }

    /// Whether it is a message's headers, which programs have in forms of their own.
    pub(crate) fn is_headers(&self) -> bool {
        self.name == "headers" && self.ty == Ty::Texts
    }
}

impl Ty {
    fn read(ty: &Type) -> anyhow::Result<Self> {
        Ok(match ty {
            Type::Boolean => Self::Bool,
            Type::UInt8 | Type::UInt16 | Type::UInt32 | Type::UInt64 => Self::Integer,
            Type::Int64 => Self::Signed,
            Type::String => Self::Text,
            Type::Duration => Self::Duration,
            Type::Optional { inner_type } => Self::Optional(Box::new(Self::read(inner_type)?)),
            Type::Sequence { inner_type } => Self::List(Box::new(Self::read(inner_type)?)),
            Type::Map {
                key_type,
                value_type,
            } if **key_type == Type::String && **value_type == Type::String => Self::Texts,
            Type::Record { name, .. } => Self::Record(name.clone()),
            Type::Enum { name, .. } => Self::Enum(name.clone()),
            Type::Custom { name, .. } => match name.as_str() {
                "Bytes" => Self::Bytes,
                "CardNumber" => Self::WriteOnly("CardNumber"),
                "CardVerificationValue" => Self::WriteOnly("CardVerificationValue"),
                "Currency" => Self::Currency,
                "Day" => Self::Day,
                "Decimal" => Self::Decimal,
                "Secret" => Self::Secret,
                "Timestamp" => Self::Timestamp,
                other => bail!("no language knows the custom type {other}"),
            },
            other => bail!("no language knows the type {other:?}"),
        })
    }

    /// The type without its optionality.
    pub(crate) fn present(&self) -> &Self {
        match self {
            Self::Optional(inner) => inner,
            other => other,
        }
    }
}

fn fields(fields: Vec<FieldMetadata>) -> anyhow::Result<Vec<Field>> {
    fields
        .into_iter()
        .map(|field| {
            Ok(Field {
                ty: Ty::read(&field.ty)?,
                bits: bits(&field.ty)?,
                optional: match field.default {
                    None => false,
                    Some(DefaultValueMetadata::Literal(
                        LiteralMetadata::None
                        | LiteralMetadata::Boolean(false)
                        | LiteralMetadata::EmptySequence,
                    )) => true,
                    Some(other) => {
                        bail!("{}: no language writes the default {other:?}", field.name)
                    }
                },
                doc: field.docstring.unwrap_or_default(),
                name: field.name,
            })
        })
        .collect()
}

fn bits(ty: &Type) -> anyhow::Result<Option<u8>> {
    Ok(match ty {
        Type::UInt8 => Some(8),
        Type::UInt16 => Some(16),
        Type::UInt32 => Some(32),
        Type::UInt64 => Some(64),
        Type::Int8 | Type::Int16 | Type::Int32 => bail!("signed numbers have 64 bits"),
        Type::Optional { inner_type } => bits(inner_type)?,
        _ => None,
    })
}
