//! One module per command.

pub(crate) mod setup;
pub(crate) mod swift;
