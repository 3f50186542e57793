//! What Glase is reached with.

use crate::model::Secret;
use serde::{Deserialize, Serialize};

/// Who calls Glase: a terminal, a reseller, or both; each call takes the one that it needs.
///
/// Payments are made by the terminal. Registering terminals, closing transaction periods and
/// reports need the reseller, whose password does not belong on a till.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCredentials {
    /// The terminal. At least one of `terminal` and `reseller`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal: Option<GlaseTerminal>,
    /// The reseller, which is the shop.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reseller: Option<GlaseReseller>,
    /// Name and version of your software; certification wants the company's name. Default:
    /// `tillbridge` and its version.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_id: Option<String>,
    /// Channel, at most 40 characters. Default `WS`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub channel: Option<String>,
    /// Reference of every call, at most 32 characters; certification wants the product's name and
    /// version. Default: a new one for each call. Glase uses it for nothing but finding a call in its logs.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// A terminal's login: a till, a pump, a web shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseTerminal {
    /// Id that registering it gave, or Glase.
    pub id: String,
    /// Password, at least 4 characters.
    pub password: Secret,
}

/// A reseller's login, the shop that Glase knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReseller {
    /// Id that Glase gave.
    pub id: String,
    /// Password that Glase gave.
    pub password: Secret,
    /// User of the reseller. Default `9900`, the one in all of Glase's examples.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_id: Option<String>,
}
