//! One module per command.

pub(crate) mod demo;
pub(crate) mod setup;
pub(crate) mod swift;
pub(crate) mod test;
