//! What is kept of a money call whose answer was lost.

use crate::model::{Currency, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A money call whose outcome is unknown, in the form that `reconcile` can settle later.
///
/// Holds no secret. Store it (every language writes it as JSON) and hand it to `reconcile` on the
/// same account's client, in this process or another.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Attempt {
    /// Provider, such as `glance_grow`.
    pub provider: String,
    /// Operation, such as `charge`.
    pub operation: String,
    /// When the call began, by this machine's clock.
    pub started_at: Timestamp,
    /// Amount in major units.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<Decimal>,
    /// Currency of the amount, where the request named one.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<Currency>,
    /// The caller's own text by which the provider's record can be told from others: the charge's
    /// description, the refund's reason.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub marker: Option<String>,
    /// For a refund, the transaction that it gives back.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub original_transaction_id: Option<String>,
    /// For a refund, what had been given back before, in major units, where that was read first.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refunded_before: Option<Decimal>,
    /// The provider's id of the customer, where the request named one.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_id: Option<String>,
}
