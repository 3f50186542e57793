//! Node addon: one class for all clients of all providers, and one queue that brings their results to JavaScript.
//!
//! Private to the package's own JavaScript, which alone knows operations, records and errors.

mod client;
mod errors;
mod order;
mod outlet;
mod queue;
mod records;
mod values;
