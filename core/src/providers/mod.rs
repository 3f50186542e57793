//! The payment providers, one folder each.

pub mod flowglad;
pub mod glance_grow;
pub mod glase;
pub mod globiance_pay;
