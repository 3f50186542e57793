//! What the package's Python classes are made of, by the core's names.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use std::collections::HashMap;
use tillbridge::{ErrorReply, PaymentError};

use crate::input::{self, Kind, Refused};
use crate::values;

/// How a type of the core looks in Python.
pub(crate) enum Shape {
    Record(Record),
    /// An enum without members: its word's Python value.
    Words(HashMap<String, Py<PyAny>>),
    /// A tagged union: its word's class.
    Union(HashMap<String, Record>),
}

/// A class, made without its `__init__`.
pub(crate) struct Record {
    pub(crate) class: Py<PyType>,
    pub(crate) members: Vec<Member>,
}

/// A member of a class.
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) key: Py<PyString>,
    /// Turns the plain value into the member's; not asked for `None`.
    pub(crate) read: Option<Py<PyAny>>,
}

/// What callers may give as a record of the core.
pub(crate) enum Input {
    Record(Fields),
    /// A tagged union: the members by its words.
    Union(HashMap<String, Fields>),
}

/// Members by name, in order.
type Fields = Vec<(String, Kind)>;

/// The Python classes of a provider, and how its errors are made.
///
/// `shapes` maps the core's names to `(class, ((member, reader or None), ...))` for a record, to `{word: value}` for an
/// enum, to `{word: (class, members)}` for a tagged union. `error` makes an exception of an error's members. `inputs` maps
/// the names of records that callers give to `{member: kind}`, and of tagged unions to `{word: {member: kind}}`.
#[pyclass(frozen, module = "tillbridge._native")]
pub(crate) struct Types {
    pub(crate) shapes: HashMap<String, Shape>,
    /// `object.__new__`
    pub(crate) blank: Py<PyAny>,
    pub(crate) inputs: HashMap<String, Input>,
    error: Py<PyAny>,
}

impl Types {
    /// The Python exception for an error.
    pub(crate) fn error(&self, py: Python<'_>, error: &PaymentError) -> PyErr {
        let made = values::value(py, self, &ErrorReply::new(error))
            .and_then(|members| self.error.bind(py).call1((members,)));
        match made {
            Ok(exception) => PyErr::from_value(exception),
            Err(failed) => failed,
        }
    }

    pub(crate) fn refused(
        &self,
        py: Python<'_>,
        provider: &str,
        operation: &str,
        refused: Refused,
    ) -> PyErr {
        self.error(py, &refused.into_error(provider, operation))
    }
}

#[pymethods]
impl Types {
    #[new]
    fn new(
        shapes: &Bound<'_, PyDict>,
        error: Py<PyAny>,
        inputs: &Bound<'_, PyDict>,
    ) -> PyResult<Self> {
        let py = shapes.py();
        let blank = py
            .import("builtins")?
            .getattr("object")?
            .getattr("__new__")?;
        Ok(Self {
            shapes: by_text(shapes, shape)?,
            inputs: by_text(inputs, taken)?,
            blank: blank.unbind(),
            error,
        })
    }

    /// Makes the exception for a field that breaks a rule.
    fn refusal(
        &self,
        py: Python<'_>,
        provider: &str,
        operation: &str,
        field: &str,
        reason: &str,
    ) -> Py<PyAny> {
        self.refused(py, provider, operation, Refused::new(field, reason))
            .into_value(py)
            .into_any()
    }

    /// Reads a stored record from its JSON text.
    fn restore<'py>(
        &self,
        py: Python<'py>,
        record: &str,
        text: &str,
    ) -> PyResult<Bound<'py, PyAny>> {
        let reply = tillbridge::restore(record, text).map_err(|error| self.error(py, &error))?;
        values::value(py, self, &*reply)
    }

    /// Writes a record as JSON text to be stored.
    fn store(&self, record: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
        let py = value.py();
        let text = input::text_of(value, &Kind::of(record), self)
            .map_err(|refused| self.refused(py, "", "to_json", refused))?;
        tillbridge::store(record, &text).map_err(|error| self.error(py, &error))
    }
}

fn taken(value: &Bound<'_, PyAny>) -> PyResult<Input> {
    let members = value.cast::<PyDict>()?;
    let is_union = members
        .values()
        .iter()
        .any(|member| member.is_instance_of::<PyDict>());
    if is_union {
        by_text(members, |fields| kinds(fields.cast()?)).map(Input::Union)
    } else {
        kinds(members).map(Input::Record)
    }
}

fn kinds(members: &Bound<'_, PyDict>) -> PyResult<Fields> {
    let kind = |(name, kind): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
        Ok((
            name.extract()?,
            Kind::of(kind.cast::<PyString>()?.to_str()?),
        ))
    };
    members.iter().map(kind).collect()
}

fn shape(value: &Bound<'_, PyAny>) -> PyResult<Shape> {
    if value.is_instance_of::<PyTuple>() {
        return record(value).map(Shape::Record);
    }
    let words = value.cast::<PyDict>()?;
    if words
        .values()
        .iter()
        .all(|item| item.is_instance_of::<PyTuple>())
    {
        by_text(words, record).map(Shape::Union)
    } else {
        by_text(words, |item| Ok(item.clone().unbind())).map(Shape::Words)
    }
}

fn record(value: &Bound<'_, PyAny>) -> PyResult<Record> {
    let (class, members): (Py<PyType>, Bound<'_, PyTuple>) = value.extract()?;
    let members = members.iter().map(|member| {
        let (name, read): (Bound<'_, PyString>, Option<Py<PyAny>>) = member.extract()?;
        Ok(Member {
            name: name.to_string(),
            key: PyString::intern(value.py(), &name.to_string()).unbind(),
            read,
        })
    });
    Ok(Record {
        class,
        members: members.collect::<PyResult<_>>()?,
    })
}

fn by_text<T>(
    dict: &Bound<'_, PyDict>,
    read: impl Fn(&Bound<'_, PyAny>) -> PyResult<T>,
) -> PyResult<HashMap<String, T>> {
    dict.iter()
        .map(|(key, value)| {
            let key = key
                .extract::<String>()
                .map_err(|_| PyTypeError::new_err("types are told by their names"))?;
            Ok((key, read(&value)?))
        })
        .collect()
}
