//! The members of messages: invoices, payments, reports.

mod invoices;
mod payments;
mod reports;
mod values;

pub(crate) use invoices::{Filled, filled, write_invoice, write_tokens};
pub(crate) use payments::{next_action, payment, state};
pub(crate) use reports::report;
pub(crate) use values::write_amount;

#[cfg(test)]
mod tests;
