//! How JavaScript wants its records made.

use napi::bindgen_prelude::{FunctionRef, Unknown};
use napi_derive::napi;
use std::collections::HashMap;

/// The records that results are made of, by the core's names.
pub(crate) type Records = HashMap<String, Record>;

/// One record, or one tagged union with the members of all its variants.
#[napi(object, object_to_js = false)]
pub struct Record {
    /// Makes it of its members, given in their order; what is absent is undefined.
    pub make: FunctionRef<Unknown<'static>, Unknown<'static>>,
    /// Names of the members, as the core spells them.
    pub members: Vec<String>,
}
