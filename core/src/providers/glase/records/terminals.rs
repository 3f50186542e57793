//! Terminals: making them, naming them, removing them.

use crate::model::Secret;
use serde::{Deserialize, Serialize};

/// A terminal to be made; only for cash registers, which hold one invoice at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseRegisterTerminalRequest {
    /// Your own id of the terminal, such as `Store 111/Till 4`.
    pub external_terminal_id: String,
    /// Name that the buyer sees.
    pub name: String,
    /// Password that the terminal shall have, at least 4 characters. Default: a new one of 24
    /// letters and digits, which is in the result.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub password: Option<Secret>,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// The login of a new terminal: keep both parts, because Glase gives neither again.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseRegisteredTerminal {
    /// Glase's id of the terminal.
    pub terminal_id: String,
    /// Its password, the one given or the new one.
    pub password: Secret,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// Removes the client's own terminal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseUnregisterTerminalRequest {
    /// Text for Glase's logs, at most 80 characters.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// The terminal is removed.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseUnregisteredTerminal {
    /// Glase's id of the terminal that is gone.
    pub terminal_id: String,
    /// Whether the terminal was gone already when the call was repeated after a lost answer.
    pub already_gone: bool,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// The id on the sticker that stands by the client's own terminal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseAssignSeqrIdRequest {
    /// The id, letters and digits only; the sticker shows `HTTP://SEQR.SE/Q` and this id.
    pub seqr_id: String,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// The sticker's id is the terminal's.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseAssignedSeqrId {
    /// The id.
    pub seqr_id: String,
    /// What the sticker's QR code says.
    pub code: String,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}
