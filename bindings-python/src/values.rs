//! Results on their way out: Rust values as Python objects, without a text in between.

use pyo3::BoundObject;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};
use serde::ser::{self, Impossible, Serialize, Serializer};
use std::collections::HashMap;
use std::fmt::{self, Display};

use crate::secret::Secret;
use crate::types::{Record, Shape, Types};

/// Makes the Python value of anything that serialises.
pub(crate) fn value<'py, T: Serialize + ?Sized>(
    py: Python<'py>,
    types: &Types,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    tillbridge::Secret::handing_over(|| value.serialize(Maker { py, types }))
        .map_err(|failed| failed.0)
}

/// Serde's error around Python's.
#[derive(Debug)]
struct Failed(PyErr);

impl Display for Failed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Failed {}

impl ser::Error for Failed {
    fn custom<T: Display>(text: T) -> Self {
        Self(PyRuntimeError::new_err(text.to_string()))
    }
}

impl From<PyErr> for Failed {
    fn from(error: PyErr) -> Self {
        Self(error)
    }
}

#[derive(Clone, Copy)]
struct Maker<'a, 'py> {
    py: Python<'py>,
    types: &'a Types,
}

type Made<'py> = Result<Bound<'py, PyAny>, Failed>;

impl<'py> Maker<'_, 'py> {
    fn plain<T: IntoPyObject<'py>>(self, value: T) -> Made<'py> {
        match value.into_pyobject(self.py) {
            Ok(object) => Ok(object.into_bound().into_any()),
            Err(error) => Err(Failed(error.into())),
        }
    }

    fn none(self) -> Bound<'py, PyAny> {
        self.py.None().into_bound(self.py)
    }

    fn foreign<T>(self, name: &str) -> Result<T, Failed> {
        let _ = self;
        Err(ser::Error::custom(format!(
            "{name} has a form that the interface does not use"
        )))
    }
}

macro_rules! plain {
    ($($method:ident: $type:ty,)+) => {
        $(fn $method(self, value: $type) -> Made<'py> {
            self.plain(value)
        })+
    };
}

impl<'a, 'py> Serializer for Maker<'a, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Failed;
    type SerializeSeq = Items<'a, 'py>;
    type SerializeTuple = Items<'a, 'py>;
    type SerializeTupleStruct = Items<'a, 'py>;
    type SerializeTupleVariant = Impossible<Self::Ok, Failed>;
    type SerializeMap = Entries<'a, 'py>;
    type SerializeStruct = Members<'a, 'py>;
    type SerializeStructVariant = Impossible<Self::Ok, Failed>;

    plain! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_str: &str,
    }

    /// Bytes come as they are, not as text.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Made<'py> {
        Ok(PyBytes::new(self.py, bytes).into_any())
    }

    fn serialize_none(self) -> Made<'py> {
        Ok(self.none())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Made<'py> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Made<'py> {
        Ok(self.none())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Made<'py> {
        Ok(self.none())
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Made<'py> {
        match self.types.shapes.get(name) {
            Some(Shape::Words(words)) if words.contains_key(variant) => {
                Ok(words[variant].bind(self.py).clone())
            }
            _ => self.plain(variant),
        }
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Made<'py> {
        let value = value.serialize(self)?;
        if name == tillbridge::Secret::HANDED_OVER {
            let text: &str = value.extract()?;
            return self.plain(Secret::new(text));
        }
        Ok(value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Made<'py> {
        self.foreign(name)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Items<'a, 'py>, Failed> {
        Ok(Items {
            maker: self,
            items: Vec::with_capacity(length.unwrap_or_default()),
        })
    }

    fn serialize_tuple(self, length: usize) -> Result<Items<'a, 'py>, Failed> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        length: usize,
    ) -> Result<Items<'a, 'py>, Failed> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        self.foreign(name)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a, 'py>, Failed> {
        Ok(Entries {
            maker: self,
            dict: PyDict::new(self.py),
            key: None,
        })
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Members<'a, 'py>, Failed> {
        let mut members = Members {
            maker: self,
            object: self.none(),
            dict: PyDict::new(self.py),
            union: None,
            record: None,
            next: 0,
        };
        match self.types.shapes.get(name) {
            Some(Shape::Record(record)) => members.begin(record)?,
            Some(Shape::Union(words)) => members.union = Some(words),
            _ => members.object = members.dict.clone().into_any(),
        }
        Ok(members)
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        self.foreign(name)
    }
}

/// A list becomes a tuple, so that what holds it can be hashed.
struct Items<'a, 'py> {
    maker: Maker<'a, 'py>,
    items: Vec<Bound<'py, PyAny>>,
}

macro_rules! items {
    ($($kind:ident $method:ident,)+) => {
        $(impl<'py> ser::$kind for Items<'_, 'py> {
            type Ok = Bound<'py, PyAny>;
            type Error = Failed;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
                self.items.push(value.serialize(self.maker)?);
                Ok(())
            }

            fn end(self) -> Made<'py> {
                Ok(PyTuple::new(self.maker.py, self.items)?.into_any())
            }
        })+
    };
}

items! {
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
}

/// A map becomes a dict.
struct Entries<'a, 'py> {
    maker: Maker<'a, 'py>,
    dict: Bound<'py, PyDict>,
    key: Option<Bound<'py, PyAny>>,
}

impl<'py> ser::SerializeMap for Entries<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        self.key = Some(key.serialize(self.maker)?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        let key = self.key.take();
        self.dict.set_item(key, value.serialize(self.maker)?)?;
        Ok(())
    }

    fn end(self) -> Made<'py> {
        Ok(self.dict.into_any())
    }
}

/// A struct becomes an object of its class, or a dict where the package has none for it.
struct Members<'a, 'py> {
    maker: Maker<'a, 'py>,
    object: Bound<'py, PyAny>,
    /// The members: the object's own `__dict__`.
    dict: Bound<'py, PyDict>,
    /// The classes of a union, until its word is known.
    union: Option<&'a HashMap<String, Record>>,
    record: Option<&'a Record>,
    next: usize,
}

impl<'a> Members<'a, '_> {
    fn begin(&mut self, record: &'a Record) -> Result<(), Failed> {
        let py = self.maker.py;
        let blank = self.maker.types.blank.bind(py);
        self.object = blank.call1((record.class.bind(py),))?;
        let dict = self.object.getattr(pyo3::intern!(py, "__dict__"))?;
        self.dict = dict.cast_into().map_err(PyErr::from)?;
        self.record = Some(record);
        Ok(())
    }
}

impl<'py> ser::SerializeStruct for Members<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        let py = self.maker.py;
        let value = value.serialize(self.maker)?;
        if let Some(words) = self.union.take() {
            let word: String = value.extract()?;
            let Some(record) = words.get(&word) else {
                return self.maker.foreign(&word);
            };
            return self.begin(record);
        }
        let Some(record) = self.record else {
            self.dict.set_item(PyString::intern(py, name), value)?;
            return Ok(());
        };
        // Members come in the order in which they were declared.
        let Some(member) = record
            .members
            .get(self.next)
            .filter(|member| member.name == name)
            .or_else(|| record.members.iter().find(|member| member.name == name))
        else {
            return Ok(());
        };
        self.next += 1;
        let value = match &member.read {
            Some(read) if !value.is_none() => read.bind(py).call1((value,))?,
            _ => value,
        };
        self.dict.set_item(member.key.bind(py), value)?;
        Ok(())
    }

    fn end(self) -> Made<'py> {
        Ok(self.object)
    }
}
