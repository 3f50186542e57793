//! One module per command.

pub(crate) mod bench;
pub(crate) mod demo;
pub(crate) mod package;
pub(crate) mod setup;
pub(crate) mod soak;
pub(crate) mod swift;
pub(crate) mod test;
