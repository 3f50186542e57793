//! Requests on their way in: Python values as JSON.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
use std::io::{self, Write};
use tillbridge::{ErrorContext, Outcome, PaymentError, RetryAdvice};
use zeroize::Zeroizing;

use crate::secret::Secret;

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
pub(crate) fn json(value: &Bound<'_, PyAny>) -> Result<Zeroizing<Vec<u8>>, Refused> {
    let mut buffer = Buffer(Zeroizing::new(Vec::with_capacity(512)));
    write(&mut buffer, value, ".")?;
    Ok(buffer.0)
}

/// Writes a record as JSON text.
#[pyfunction]
pub(crate) fn to_json(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let bytes = json(value).map_err(|refused| {
        PyValueError::new_err(format!("{} {}", refused.field, refused.reason))
    })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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

fn write(out: &mut Buffer, value: &Bound<'_, PyAny>, field: &str) -> Result<(), Refused> {
    if let Ok(text) = value.cast::<PyString>() {
        out.text(
            &text
                .to_cow()
                .map_err(|_| Refused::new(field, "must be a text without lone surrogates"))?,
        );
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
    } else if let Ok(number) = value.cast::<PyFloat>() {
        // No field takes a float; as a number the core refuses it by the field's name.
        match number.extract::<f64>() {
            Ok(number) if number.is_finite() => out.raw(&format!("{number:?}")),
            _ => out.text("not a number"),
        }
    } else if let Ok(members) = value.cast::<PyDict>() {
        members_of(out, members)?;
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        items_of(out, value, field)?;
    } else {
        object(out, value, field)?;
    }
    Ok(())
}

fn members_of(out: &mut Buffer, members: &Bound<'_, PyDict>) -> Result<(), Refused> {
    let mut separator = "{";
    for (name, value) in members.iter().filter(|(_, value)| !value.is_none()) {
        let name = name.to_string();
        out.raw(separator);
        out.text(&name);
        out.raw(":");
        write(out, &value, &name)?;
        separator = ",";
    }
    out.raw(if separator == "{" { "{}" } else { "}" });
    Ok(())
}

fn items_of(out: &mut Buffer, items: &Bound<'_, PyAny>, field: &str) -> Result<(), Refused> {
    out.raw("[");
    let items = items
        .try_iter()
        .map_err(|_| unfit(items, field))?
        .collect::<PyResult<Vec<_>>>()
        .map_err(|_| unfit(items, field))?;
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.raw(",");
        }
        write(out, item, field)?;
    }
    out.raw("]");
    Ok(())
}

fn object(out: &mut Buffer, value: &Bound<'_, PyAny>, field: &str) -> Result<(), Refused> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let is_decimal = DECIMAL
        .import(value.py(), "decimal", "Decimal")
        .and_then(|class| value.is_instance(class));
    let failed = |_| unfit(value, field);
    if is_decimal.map_err(failed)? {
        out.text(&value.str().map_err(failed)?.to_string());
    } else if value.is_instance_of::<PyDate>() {
        let text = value.call_method0("isoformat").map_err(failed)?;
        out.text(&text.to_string());
    } else if value.hasattr("__dataclass_fields__").map_err(failed)? {
        let members = value.getattr("__dict__").map_err(failed)?;
        members_of(out, members.cast().map_err(|_| unfit(value, field))?)?;
    } else {
        return Err(unfit(value, field));
    }
    Ok(())
}

fn unfit(value: &Bound<'_, PyAny>, field: &str) -> Refused {
    let name = value
        .get_type()
        .name()
        .map_or_else(|_| "object".to_owned(), |name| name.to_string());
    Refused::new(field, format!("must not be of type {name}"))
}
