//! Finding and installing the toolchains of each language.

pub(crate) mod apt;
pub(crate) mod kotlin;
pub(crate) mod node;
pub(crate) mod python;
pub(crate) mod swift;

use std::fmt;

/// A toolchain that is not on this machine, and how to get it.
#[derive(Debug)]
pub(crate) struct Missing {
    pub(crate) what: String,
    pub(crate) get: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is missing; get it with: {}", self.what, self.get)
    }
}

impl std::error::Error for Missing {}
