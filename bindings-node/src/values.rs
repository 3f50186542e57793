//! Writes the core's results straight into JavaScript values, without text in between.

use crate::records::{Record, Records};
use napi::{Env, JsValue, sys};
use serde::ser::{self, Impossible, Serialize};
use std::fmt::Display;
use std::ptr;
use tillbridge::Secret;

/// Why a value could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Failed(String);

impl ser::Error for Failed {
    fn custom<T: Display>(text: T) -> Self {
        Self(text.to_string())
    }
}

/// Writes values into one environment; its handles live as long as the scope that is open.
#[derive(Clone, Copy)]
pub(crate) struct Writer<'a> {
    env: sys::napi_env,
    records: &'a Records,
    undefined: sys::napi_value,
}

type Written = Result<sys::napi_value, Failed>;

/// Calls a function of Node-API that gives one value.
fn made(make: impl FnOnce(*mut sys::napi_value) -> sys::napi_status) -> Written {
    let mut value = ptr::null_mut();
    match make(&raw mut value) {
        sys::Status::napi_ok => Ok(value),
        status => Err(Failed(format!("Node-API gave status {status}"))),
    }
}

pub(crate) fn number(env: sys::napi_env, number: u32) -> Written {
    // SAFETY: `env` is the environment of the thread that runs this.
    made(|value| unsafe { sys::napi_create_uint32(env, number, value) })
}

pub(crate) fn text(env: sys::napi_env, text: &str) -> Written {
    let (start, length) = (text.as_ptr().cast(), text.len().cast_signed());
    if text.is_ascii() {
        // SAFETY: as above, and the text is alive while it is copied.
        made(|value| unsafe { sys::napi_create_string_latin1(env, start, length, value) })
    } else {
        // SAFETY: as above.
        made(|value| unsafe { sys::napi_create_string_utf8(env, start, length, value) })
    }
}

/// Makes an array of values.
pub(crate) fn array(env: sys::napi_env, items: &[sys::napi_value]) -> Written {
    // SAFETY: `env` is the environment of the thread that runs this.
    let array =
        made(|value| unsafe { sys::napi_create_array_with_length(env, items.len(), value) })?;
    for (index, item) in (0..).zip(items) {
        // SAFETY: as above, and both values are of the scope that is open.
        made(|_| unsafe { sys::napi_set_element(env, array, index, *item) })?;
    }
    Ok(array)
}

impl<'a> Writer<'a> {
    pub(crate) fn new(env: Env, records: &'a Records) -> Result<Self, Failed> {
        let env = env.raw();
        // SAFETY: `env` is the environment of the thread that runs this.
        let undefined = made(|value| unsafe { sys::napi_get_undefined(env, value) })?;
        Ok(Self {
            env,
            records,
            undefined,
        })
    }

    /// Writes a value, its secrets as JavaScript's own.
    pub(crate) fn write<T: Serialize + ?Sized>(self, value: &T) -> Written {
        Secret::handing_over(|| value.serialize(self))
    }

    fn double(self, number: f64) -> Written {
        // SAFETY: `env` is the environment of the thread that runs this.
        made(|value| unsafe { sys::napi_create_double(self.env, number, value) })
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "counts far below 2^53; money is never a number"
)]
impl<'a> ser::Serializer for Writer<'a> {
    type Ok = sys::napi_value;
    type Error = Failed;
    type SerializeSeq = List<'a>;
    type SerializeTuple = Impossible<sys::napi_value, Failed>;
    type SerializeTupleStruct = Impossible<sys::napi_value, Failed>;
    type SerializeTupleVariant = Impossible<sys::napi_value, Failed>;
    type SerializeMap = Entries<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Impossible<sys::napi_value, Failed>;

    fn serialize_bool(self, flag: bool) -> Written {
        // SAFETY: `env` is the environment of the thread that runs this.
        made(|value| unsafe { sys::napi_get_boolean(self.env, flag, value) })
    }

    fn serialize_i8(self, value: i8) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Written {
        self.double(value as f64)
    }

    fn serialize_u8(self, value: u8) -> Written {
        number(self.env, value.into())
    }

    fn serialize_u16(self, value: u16) -> Written {
        number(self.env, value.into())
    }

    fn serialize_u32(self, value: u32) -> Written {
        number(self.env, value)
    }

    fn serialize_u64(self, value: u64) -> Written {
        match u32::try_from(value) {
            Ok(small) => number(self.env, small),
            Err(_) => self.double(value as f64),
        }
    }

    fn serialize_f32(self, _: f32) -> Written {
        Err(Failed("a binary float is no value of the core".into()))
    }

    fn serialize_f64(self, _: f64) -> Written {
        Err(Failed("a binary float is no value of the core".into()))
    }

    fn serialize_char(self, value: char) -> Written {
        text(self.env, value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        text(self.env, value)
    }

    /// Bytes come as they are, not as text.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Written {
        let mut copy = ptr::null_mut();
        // SAFETY: `env` is the environment of the thread that runs this, and the bytes are alive while they are copied.
        made(|value| unsafe {
            let start = bytes.as_ptr().cast();
            sys::napi_create_buffer_copy(self.env, bytes.len(), start, &raw mut copy, value)
        })
    }

    fn serialize_none(self) -> Written {
        Ok(self.undefined)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok(self.undefined)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        Ok(self.undefined)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Written {
        text(self.env, word)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Written {
        if name != Secret::HANDED_OVER {
            return value.serialize(self);
        }
        let mut secret = self.serialize_struct("Secret", 1)?;
        ser::SerializeStruct::serialize_field(&mut secret, "text", value)?;
        ser::SerializeStruct::end(secret)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        Err(Failed(format!("{name} is not tagged inside")))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List<'a>, Failed> {
        Ok(List {
            writer: self,
            items: Vec::with_capacity(length.unwrap_or_default()),
        })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Failed> {
        Err(Failed("a tuple is no value of the core".into()))
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Failed> {
        Err(Failed(format!("{name} has members without names")))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        Err(Failed(format!("{name} has members without names")))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Failed> {
        // SAFETY: `env` is the environment of the thread that runs this.
        let object = made(|value| unsafe { sys::napi_create_object(self.env, value) })?;
        Ok(Entries {
            writer: self,
            object,
            key: self.undefined,
        })
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Members<'a>, Failed> {
        let record = self
            .records
            .get(name)
            .ok_or_else(|| Failed(format!("nobody makes {name}")))?;
        Ok(Members {
            writer: self,
            record,
            values: vec![self.undefined; record.members.len()],
            next: 0,
        })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        Err(Failed(format!("{name} is not tagged inside")))
    }
}

/// The items of a list.
pub(crate) struct List<'a> {
    writer: Writer<'a>,
    items: Vec<sys::napi_value>,
}

impl ser::SerializeSeq for List<'_> {
    type Ok = sys::napi_value;
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.items.push(value.serialize(self.writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        array(self.writer.env, &self.items)
    }
}

/// The entries of a map, which become the members of a plain object.
pub(crate) struct Entries<'a> {
    writer: Writer<'a>,
    object: sys::napi_value,
    key: sys::napi_value,
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = sys::napi_value;
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        self.key = key.serialize(self.writer)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        let value = value.serialize(self.writer)?;
        // SAFETY: object, key and value are of the scope that is open.
        made(|_| unsafe { sys::napi_set_property(self.writer.env, self.object, self.key, value) })?;
        Ok(())
    }

    fn end(self) -> Written {
        Ok(self.object)
    }
}

/// The members of a record, in the order in which its maker takes them.
pub(crate) struct Members<'a> {
    writer: Writer<'a>,
    record: &'a Record,
    values: Vec<sys::napi_value>,
    next: usize,
}

impl ser::SerializeStruct for Members<'_> {
    type Ok = sys::napi_value;
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        let members = &self.record.members;
        // The core writes members in their order, so the search ends at its first step, except where a union's
        // variant leaves out members of others.
        let index = (self.next..members.len())
            .chain(0..self.next)
            .find(|index| members[*index] == key)
            .ok_or_else(|| Failed(format!("nobody takes {key}")))?;
        self.values[index] = value.serialize(self.writer)?;
        self.next = index + 1;
        Ok(())
    }

    fn end(self) -> Written {
        let env = self.writer.env;
        let scope = Env::from_raw(env);
        let make = self
            .record
            .make
            .borrow_back(&scope)
            .map_err(|error| Failed(error.reason.clone()))?;
        // SAFETY: the function and the values are of the scope that is open, in the environment of this thread.
        made(|value| unsafe {
            sys::napi_call_function(
                env,
                self.writer.undefined,
                make.raw(),
                self.values.len(),
                self.values.as_ptr(),
                value,
            )
        })
    }
}
