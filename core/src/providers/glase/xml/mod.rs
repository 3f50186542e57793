//! XML as small trees: writing requests, reading answers of anybody.

mod reader;
mod writer;

pub(crate) use reader::{Element, read};
pub(crate) use writer::{Writer, escaped, is_carried};

#[cfg(test)]
mod tests;
