//! Requests on their way in: Python values as JSON.

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyDate, PyDict, PyFloat, PyInt, PyList, PyMapping, PySequence, PyString, PyTuple,
    PyType,
};
use std::io::{self, Write};
use tillbridge::{ErrorContext, Outcome, PaymentError, RetryAdvice};
use zeroize::Zeroizing;

use crate::secret::{CardNumber, CardVerificationValue, Secret};
use crate::types::{Input, Shape, Types};

/// What a float in place of an amount is told.
pub(crate) const FLOAT_RULE: &str = "must not be a float, which cannot hold most amounts exactly: \
    pass a decimal.Decimal or a text such as \"117.45\"";
/// What a bool, which is an int to Python, is told in place of an amount.
pub(crate) const BOOL_RULE: &str = "must be an amount, not a bool";

/// A field and why its value cannot be passed on.
pub(crate) struct Refused {
    field: String,
    reason: String,
}

impl Refused {
    pub(crate) fn new(field: &str, reason: impl Into<String>) -> Self {
        Self {
            field: field.to_owned(),
            reason: reason.into(),
        }
    }

    /// The error as the core would make it.
    pub(crate) fn into_error(self, provider: &str, operation: &str) -> PaymentError {
        PaymentError::InvalidRequest {
            context: ErrorContext {
                provider: provider.to_owned(),
                operation: operation.to_owned(),
                outcome: Outcome::NotSent,
                http_status: None,
                provider_code: None,
                request_id: None,
                transaction_id: None,
                field: Some(self.field),
                reason: self.reason,
                issues: Vec::new(),
                retry: RetryAdvice::Never,
                raw: None,
            },
        }
    }
}

/// Writes a request, credentials or options; members that are `None` are left out.
pub(crate) fn json(value: &Bound<'_, PyAny>, types: &Types) -> Result<Zeroizing<Vec<u8>>, Refused> {
    let mut out = Out {
        buffer: Buffer(Zeroizing::new(Vec::with_capacity(512))),
        types,
    };
    out.plain(value, "")?;
    Ok(out.buffer.0)
}

/// Writes a value of a kind as JSON text.
pub(crate) fn text_of(
    value: &Bound<'_, PyAny>,
    kind: &Kind,
    types: &Types,
) -> Result<Zeroizing<String>, Refused> {
    let mut out = Out {
        buffer: Buffer(Zeroizing::new(Vec::with_capacity(512))),
        types,
    };
    out.kind(value, kind, "")?;
    let text = std::str::from_utf8(&out.buffer.0).expect("JSON is UTF-8");
    Ok(Zeroizing::new(text.to_owned()))
}

/// What a value inside a record has to be.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// What the core alone judges.
    Plain,
    Decimal,
    Bytes,
    Texts,
    List(Box<Self>),
    /// A record or a tagged union.
    Named(String),
}

impl Kind {
    pub(crate) fn of(text: &str) -> Self {
        match text
            .strip_prefix('[')
            .and_then(|text| text.strip_suffix(']'))
        {
            Some(item) => Self::List(Box::new(Self::of(item))),
            None => match text {
                "plain" => Self::Plain,
                "decimal" => Self::Decimal,
                "bytes" => Self::Bytes,
                "texts" => Self::Texts,
                name => Self::Named(name.to_owned()),
            },
        }
    }
}

/// A record or a list of them on its way in, out of the sight of crash reports: it may hold secrets.
#[pyclass(frozen, module = "tillbridge._native")]
pub(crate) struct Given {
    kind: Kind,
    value: Py<PyAny>,
}

#[pymethods]
impl Given {
    #[new]
    fn new(kind: &str, value: Py<PyAny>) -> Self {
        Self {
            kind: Kind::of(kind),
            value,
        }
    }
}

/// Bytes that may hold a secret: growing wipes what it leaves behind.
struct Buffer(Zeroizing<Vec<u8>>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::with_capacity(needed * 2));
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Buffer {
    fn raw(&mut self, text: &str) {
        self.write_all(text.as_bytes()).expect("memory takes it");
    }

    fn text(&mut self, text: &str) {
        serde_json::to_writer(self, text).expect("a text is JSON");
    }
}

/// Where values are written to, and what they are made of.
struct Out<'a> {
    buffer: Buffer,
    types: &'a Types,
}

impl Out<'_> {
    fn kind(&mut self, value: &Bound<'_, PyAny>, kind: &Kind, path: &str) -> Result<(), Refused> {
        match kind {
            Kind::Plain => self.plain(value, path),
            Kind::Decimal => {
                if value.is_instance_of::<PyFloat>() {
                    return Err(Refused::new(path, FLOAT_RULE));
                }
                if value.is_instance_of::<PyBool>() {
                    return Err(Refused::new(path, BOOL_RULE));
                }
                if value.is_instance_of::<PyInt>() {
                    let text = value.str().map_err(|_| unfit(value, path))?;
                    self.buffer.text(&text.to_string());
                    return Ok(());
                }
                self.plain(value, path)
            }
            Kind::Bytes => {
                let bytes: PyBackedBytes = value.extract().map_err(|_| {
                    Refused::new(
                        path,
                        format!("must be bytes, not of type {}", type_name(value)),
                    )
                })?;
                let bytes = tillbridge::Bytes::new(&bytes[..]);
                serde_json::to_writer(&mut self.buffer, &bytes).expect("memory takes it");
                Ok(())
            }
            Kind::Texts => match value.cast::<PyMapping>() {
                Ok(texts) => self.members(&pairs(texts, path)?, path, |_| Some(Kind::Plain)),
                Err(_) => Err(Refused::new(path, "must be a mapping of texts")),
            },
            Kind::List(item) => {
                if value.is_instance_of::<PyString>() || value.cast::<PySequence>().is_err() {
                    return Err(Refused::new(path, "must be a list or another sequence"));
                }
                self.items(value, item, path)
            }
            Kind::Named(name) => self.named(value, name, path),
        }
    }

    /// A record or a tagged union: an object of its class, or a mapping with its members.
    fn named(&mut self, value: &Bound<'_, PyAny>, name: &str, path: &str) -> Result<(), Refused> {
        let types = self.types;
        let other = || {
            let given = type_name(value);
            Refused::new(
                path,
                format!("must be a {name} or a mapping, not of type {given}"),
            )
        };
        match (types.inputs.get(name), types.shapes.get(name)) {
            (Some(Input::Record(fields)), Some(Shape::Record(record))) => {
                if value
                    .is_instance(record.class.bind(value.py()))
                    .unwrap_or(false)
                {
                    return self.fields(value, fields, None, path);
                }
                let members = value.cast::<PyMapping>().map_err(|_| other())?;
                self.mapping(members, fields, path)
            }
            (Some(Input::Union(variants)), Some(Shape::Union(records))) => {
                for (word, record) in records {
                    if value
                        .is_instance(record.class.bind(value.py()))
                        .unwrap_or(false)
                    {
                        return self.fields(value, &variants[word], Some(word), path);
                    }
                }
                let members = value.cast::<PyMapping>().map_err(|_| other())?;
                let word = members.get_item("type").ok();
                let word = word.and_then(|word| word.extract::<String>().ok());
                let Some(fields) = word.and_then(|word| variants.get(&word)) else {
                    let words = listed(variants.keys());
                    return Err(Refused::new(
                        &joined(path, "type"),
                        format!("must be one of {words}"),
                    ));
                };
                self.mapping(members, fields, path)
            }
            _ => Err(Refused::new(path, format!("no {name} is taken here"))),
        }
    }

    /// The members of an object of this package's own class.
    fn fields(
        &mut self,
        object: &Bound<'_, PyAny>,
        fields: &[(String, Kind)],
        word: Option<&str>,
        path: &str,
    ) -> Result<(), Refused> {
        let mut separator = "{";
        if let Some(word) = word {
            self.buffer.raw("{\"type\":");
            self.buffer.text(word);
            separator = ",";
        }
        for (name, kind) in fields {
            let path = joined(path, name);
            let value = object
                .getattr(name.as_str())
                .map_err(|_| Refused::new(&path, "is missing"))?;
            if !value.is_none() {
                self.member(&mut separator, name, &value, kind, &path)?;
            }
        }
        self.buffer.raw(if separator == "{" { "{}" } else { "}" });
        Ok(())
    }

    fn mapping(
        &mut self,
        members: &Bound<'_, PyMapping>,
        fields: &[(String, Kind)],
        path: &str,
    ) -> Result<(), Refused> {
        let pairs = pairs(members, path)?;
        self.members(&pairs, path, |name| {
            let field = fields.iter().find(|(field, _)| field == name);
            let tag = (name == "type").then_some(Kind::Plain);
            field.map(|(_, kind)| kind.clone()).or(tag)
        })
        .map_err(|refused| match refused.reason.as_str() {
            UNKNOWN => {
                let known = listed(fields.iter().map(|(name, _)| name));
                Refused::new(
                    &refused.field,
                    format!("is not known here; known are {known}"),
                )
            }
            _ => refused,
        })
    }

    fn members(
        &mut self,
        pairs: &[(String, Bound<'_, PyAny>)],
        path: &str,
        kind: impl Fn(&str) -> Option<Kind>,
    ) -> Result<(), Refused> {
        let mut separator = "{";
        for (name, value) in pairs {
            let path = joined(path, name);
            let kind = kind(name).ok_or_else(|| Refused::new(&path, UNKNOWN))?;
            if !value.is_none() {
                self.member(&mut separator, name, value, &kind, &path)?;
            }
        }
        self.buffer.raw(if separator == "{" { "{}" } else { "}" });
        Ok(())
    }

    fn member(
        &mut self,
        separator: &mut &str,
        name: &str,
        value: &Bound<'_, PyAny>,
        kind: &Kind,
        path: &str,
    ) -> Result<(), Refused> {
        self.buffer.raw(separator);
        self.buffer.text(name);
        self.buffer.raw(":");
        *separator = ",";
        self.kind(value, kind, path)
    }

    fn items(&mut self, items: &Bound<'_, PyAny>, kind: &Kind, path: &str) -> Result<(), Refused> {
        self.buffer.raw("[");
        let items = items
            .try_iter()
            .map_err(|_| unfit(items, path))?
            .collect::<PyResult<Vec<_>>>()
            .map_err(|_| unfit(items, path))?;
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.buffer.raw(",");
            }
            self.kind(item, kind, &format!("{path}[{index}]"))?;
        }
        self.buffer.raw("]");
        Ok(())
    }

    /// A value whose type tells how it is written.
    fn plain(&mut self, value: &Bound<'_, PyAny>, path: &str) -> Result<(), Refused> {
        if path.len() > LONGEST_PATH {
            return Err(Refused::new(".", "must not hold itself"));
        }
        let out = &mut self.buffer;
        if let Ok(text) = value.cast::<PyString>() {
            let text = text
                .to_cow()
                .map_err(|_| Refused::new(path, "must be a text without lone surrogates"))?;
            out.text(&text);
        } else if value.is_none() {
            out.raw("null");
        } else if let Ok(flag) = value.cast::<PyBool>() {
            out.raw(if flag.is_true() { "true" } else { "false" });
        } else if let Ok(number) = value.cast::<PyInt>() {
            // Wider numbers fit no field, and as text the core refuses them by the field's name.
            match number.extract::<i128>() {
                Ok(number) => out.raw(&number.to_string()),
                Err(_) => out.text("a number out of range"),
            }
        } else if let Ok(secret) = value.cast::<Secret>() {
            out.text(secret.get().text());
        } else if let Ok(number) = value.cast::<CardNumber>() {
            out.text(number.get().text());
        } else if let Ok(digits) = value.cast::<CardVerificationValue>() {
            out.text(digits.get().text());
        } else if let Ok(number) = value.cast::<PyFloat>() {
            // No field takes a float; as a number the core refuses it by the field's name.
            match number.extract::<f64>() {
                Ok(number) if number.is_finite() => out.raw(&format!("{number:?}")),
                _ => out.text("not a number"),
            }
        } else if let Ok(given) = value.cast::<Given>() {
            let given = given.get();
            let value = given.value.bind(value.py());
            self.kind(value, &given.kind, path)?;
        } else if let Ok(members) = value.cast::<PyDict>() {
            let pairs = pairs(members.as_mapping(), path)?;
            self.members(&pairs, path, |_| Some(Kind::Plain))?;
        } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            self.items(value, &Kind::Plain, path)?;
        } else {
            self.object(value, path)?;
        }
        Ok(())
    }

    fn object(&mut self, value: &Bound<'_, PyAny>, path: &str) -> Result<(), Refused> {
        static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let failed = |_| unfit(value, path);
        let is_decimal = DECIMAL
            .import(value.py(), "decimal", "Decimal")
            .and_then(|class| value.is_instance(class))
            .map_err(failed)?;
        let text = if is_decimal {
            value.str().map_err(failed)?.to_string()
        } else if value.is_instance_of::<PyDate>() {
            value.call_method0("isoformat").map_err(failed)?.to_string()
        } else {
            return Err(unfit(value, path));
        };
        self.buffer.text(&text);
        Ok(())
    }
}

/// Longer than the path of any field: what reaches it holds itself.
const LONGEST_PATH: usize = 2000;

/// Stands for the reason that lists what is known.
const UNKNOWN: &str = "is not known here";

/// The entries of a mapping whose keys are texts.
fn pairs<'py>(
    members: &Bound<'py, PyMapping>,
    path: &str,
) -> Result<Vec<(String, Bound<'py, PyAny>)>, Refused> {
    let broken = |_| unfit(members.as_any(), path);
    let items = members.items().map_err(broken)?;
    let mut pairs = Vec::with_capacity(items.len());
    for item in items.iter() {
        let (name, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) =
            item.extract().map_err(broken)?;
        let Ok(name) = name.extract::<String>() else {
            return Err(Refused::new(path, "must have texts as its names"));
        };
        pairs.push((name, value));
    }
    Ok(pairs)
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn listed<'a>(names: impl Iterator<Item = &'a String>) -> String {
    let mut names: Vec<&str> = names.map(String::as_str).collect();
    names.sort_unstable();
    names.join(", ")
}

fn type_name(value: &Bound<'_, PyAny>) -> String {
    value
        .get_type()
        .name()
        .map_or_else(|_| "object".to_owned(), |name| name.to_string())
}

fn unfit(value: &Bound<'_, PyAny>, path: &str) -> Refused {
    Refused::new(path, format!("must not be of type {}", type_name(value)))
}
