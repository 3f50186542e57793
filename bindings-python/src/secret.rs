//! Secrets in Python's hands.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

/// A text that is never printed or pickled: keys, passwords, card tokens.
///
/// `repr`, `str` and f-strings show `[redacted]`; the text is in no attribute, and this copy of it is wiped when the
/// object goes.
#[pyclass(frozen, eq, module = "tillbridge")]
#[derive(PartialEq)]
pub(crate) struct Secret(tillbridge::Secret);

impl Secret {
    pub(crate) fn text(&self) -> &str {
        self.0.reveal()
    }
}

#[pymethods]
impl Secret {
    #[new]
    #[pyo3(signature = (text, /))]
    pub(crate) fn new(text: &str) -> Self {
        Self(tillbridge::Secret::new(text))
    }

    /// Gives the text itself, for the place that has to send it.
    fn reveal(&self) -> &str {
        self.text()
    }

    fn __repr__(&self) -> String {
        format!("Secret({})", self.0)
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        slf.get().text().into_pyobject(slf.py())?.hash()
    }

    /// It never changes, so its copy is itself; what holds it can be copied.
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[allow(clippy::unused_self, reason = "Python calls it on the object")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a tillbridge.Secret is never pickled"))
    }
}

/// Texts that go to the provider and to nobody else.
macro_rules! write_only {
    ($($(#[doc = $doc:literal])+ $name:ident),+) => {
        $(
            $(#[doc = $doc])+
            #[pyclass(frozen, eq, module = "tillbridge")]
            #[derive(PartialEq)]
            pub(crate) struct $name(tillbridge::Secret);

            impl $name {
                pub(crate) fn text(&self) -> &str {
                    self.0.reveal()
                }
            }

            #[pymethods]
            impl $name {
                #[new]
                #[pyo3(signature = (text, /))]
                fn new(text: &str) -> Self {
                    Self(tillbridge::Secret::new(text))
                }

                fn __repr__(&self) -> String {
                    format!(concat!(stringify!($name), "({})"), self.0)
                }

                fn __str__(&self) -> String {
                    self.0.to_string()
                }

                /// The same for all: few digits could be guessed from a hash.
                #[allow(clippy::unused_self, reason = "Python calls it on the object")]
                fn __hash__(&self) -> isize {
                    0
                }

                fn __copy__(slf: Py<Self>) -> Py<Self> {
                    slf
                }

                fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
                    slf
                }

                #[allow(clippy::unused_self, reason = "Python calls it on the object")]
                fn __reduce__(&self) -> PyResult<()> {
                    Err(PyTypeError::new_err(concat!(
                        "a tillbridge.", stringify!($name), " is never pickled"
                    )))
                }
            }
        )+
    };
}

write_only! {
    /// A card number, never readable back, never printed and never pickled.
    CardNumber,
    /// The verification value of a card (CVV, CVC), never readable back, printed or pickled.
    CardVerificationValue
}
