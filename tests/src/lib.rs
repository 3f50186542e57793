//! The Rust suite over the shared cases: reading them, running them, judging what comes back.

mod case;
mod clients;
mod judge;
mod suite;

pub use clients::Flavour;
pub use suite::run;
