//! What the interface description for other languages does not hold.

use crate::providers::glance_grow::GrowTransactionStatus;

/// The open enums by name, each with its variants' names and the provider's words for them.
pub const OPEN_ENUMS: &[(&str, &[(&str, &str)])] =
    &[("GrowTransactionStatus", GrowTransactionStatus::WORDS)];
