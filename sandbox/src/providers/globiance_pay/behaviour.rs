//! What the provider's documentation leaves open: which of the possibilities is played.

use serde::{Deserialize, Serialize};

/// Which calls need a signature; a wrong one is never accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GlobianceSignatures {
    /// Calls without `apiKey` in the body.
    #[default]
    Usual,
    /// All calls.
    Always,
    /// No call.
    Optional,
}

/// What surrounds a successful reply.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GlobianceEnvelopes {
    /// What the documentation shows, which differs from call to call.
    #[default]
    Documented,
    /// `{"data": ..}` on every call.
    Wrapped,
    /// Nothing.
    Bare,
}

/// Where an error says what is wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GlobianceErrors {
    /// `{"message": text}`.
    #[default]
    Message,
    /// `{"message": [text, ..]}`, with everything that is wrong.
    List,
    /// `{"error": text}`.
    Error,
    /// `{"error": {"message": text}}`.
    Nested,
    /// `{"errors": [text, ..]}`.
    Errors,
    /// `{"data": {"message": text}}`.
    Data,
    /// Plain text.
    Text,
}

/// How `GlobiancePay` behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the switches have nothing to do with each other"
)]
pub struct GlobianceBehaviour {
    /// Direct acquirer of new checkouts, 0 to 3; none switches direct acquiring off. Default 0.
    pub acquirer: Option<u8>,
    /// Which calls need a signature.
    pub signatures: GlobianceSignatures,
    /// Whether the signature must fit the body as JavaScript would write it anew; default false.
    pub reserialises: bool,
    /// What surrounds a successful reply.
    pub envelopes: GlobianceEnvelopes,
    /// Where an error says what is wrong.
    pub errors: GlobianceErrors,
    /// HTTP status of a success, 200 to 299; default 200.
    pub success_status: u16,
    /// Whether the amounts of a quote are texts; default false.
    pub string_amounts: bool,
    /// Whether the history of a payment is spelt `paymentStatusHistory`; default `paymenStatusHistory`.
    pub spells_history: bool,
    /// Whether a failed card payment stands among the checkout's payments; default true.
    pub lists_failed_payments: bool,
    /// Seconds of the virtual clock after the expiry time until a checkout is expired; default 0.
    pub expiry_lag_s: u32,
    /// Seconds of the virtual clock from confirmed to settled; default 0.
    pub settles_after_s: u32,
}

impl Default for GlobianceBehaviour {
    fn default() -> Self {
        Self {
            acquirer: Some(0),
            signatures: GlobianceSignatures::Usual,
            reserialises: false,
            envelopes: GlobianceEnvelopes::Documented,
            errors: GlobianceErrors::Message,
            success_status: 200,
            string_amounts: false,
            spells_history: false,
            lists_failed_payments: true,
            expiry_lag_s: 0,
            settles_after_s: 0,
        }
    }
}

impl GlobianceBehaviour {
    /// Refuses what the provider cannot do.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.acquirer.is_some_and(|acquirer| acquirer > 3) {
            return Err("acquirer must be 0 to 3, or null".to_owned());
        }
        if !(200..=299).contains(&self.success_status) {
            return Err("success_status must be 200 to 299".to_owned());
        }
        Ok(())
    }
}
