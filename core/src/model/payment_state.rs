//! Where a payment stands, in one vocabulary for all providers.

use serde::{Deserialize, Serialize};

/// Where a payment stands, in the same words for every provider.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PaymentState {
    /// Begun, and the provider has yet to decide.
    Pending,
    /// The payer has to do something first, such as 3-D Secure.
    ActionRequired,
    /// Reserved on the payer's side; capture or commit takes the money.
    Authorized,
    /// The money is taken.
    Succeeded,
    /// Refused; no money moved.
    Failed,
    /// Called off before money moved.
    Canceled,
    /// Taken, and a part given back.
    PartiallyRefunded,
    /// Given back.
    Refunded,
    /// The provider's word for it is not one that its documentation names, or does not tell whether
    /// money moved.
    Unknown,
}
