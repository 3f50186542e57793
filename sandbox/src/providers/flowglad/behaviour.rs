//! Where the provider's documentation, its source and its past differ: which of them is played.

use serde::{Deserialize, Serialize};

/// Which errors the provider sends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowgladErrors {
    /// `{"error", "code", "request_id"}`; most refusals and missing records are 500.
    #[default]
    Source,
    /// The same bodies with the statuses they are meant to have: 404, 409, 400.
    Intended,
    /// `{"message", "code", "issues"}` with the statuses they are meant to have; 401 is JSON too.
    Documented,
    /// `{"error", "code"}`; what the provider refuses itself is 400, a wrong key is a 500 in plain text.
    Seed,
}

/// Which form a payment has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowgladGeneration {
    /// Times are integers, milliseconds since 1970.
    #[default]
    Current,
    /// Times are ISO 8601 text, with the two commit members and without the three new ones.
    Seed,
}

/// What becomes of something that a caller sends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heeded {
    /// It has no effect.
    Ignored,
    /// It has the documented effect.
    #[default]
    Honoured,
}

/// How Flowglad behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FlowgladBehaviour {
    /// Errors; default as the source sends them.
    pub errors: FlowgladErrors,
    /// Form of payments that were not given one of their own; default current.
    pub generation: FlowgladGeneration,
    /// `partialAmount` of a refund; by default ignored, so that everything is given back.
    pub partial_refunds: Heeded,
    /// `cursor` of a list; when ignored, every page is the first.
    pub cursors: Heeded,
    /// Seconds of the virtual clock until reads show a refund; default 0.
    pub refund_shows_after_s: u32,
}

impl Default for FlowgladBehaviour {
    fn default() -> Self {
        Self {
            errors: FlowgladErrors::Source,
            generation: FlowgladGeneration::Current,
            partial_refunds: Heeded::Ignored,
            cursors: Heeded::Honoured,
            refund_shows_after_s: 0,
        }
    }
}
