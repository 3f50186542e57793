//! Flowglad: payments, refunds, checkout, customers, subscriptions and usage over REST.

mod records;

pub use records::*;
