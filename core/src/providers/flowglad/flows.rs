//! Walking listings, refunding with care, and settling refunds.

mod refund;
mod walk;
