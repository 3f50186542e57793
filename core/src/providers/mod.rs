//! The payment providers, one folder each.

pub mod glance_grow;
