//! Choices where the provider's documentation is silent.

use serde::{Deserialize, Serialize};

use super::invoices::Status;

/// What an invoice becomes when its reservation was not committed in time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum GlaseLapsed {
    /// The status of newer servers.
    #[default]
    Expired,
    /// As if it had been cancelled.
    Canceled,
    /// As if the payment had failed.
    Failed,
}

impl GlaseLapsed {
    pub(super) fn status(self) -> Status {
        match self {
            Self::Expired => Status::Expired,
            Self::Canceled => Status::Canceled,
            Self::Failed => Status::Failed,
        }
    }
}

/// What becomes of a commit of more than was reserved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GlaseExcess {
    /// Code 11.
    #[default]
    Refused,
    /// The money is taken.
    Taken,
}

/// How Glase behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GlaseBehaviour {
    /// Status after the timeout of a reservation; default `EXPIRED`.
    pub lapsed: GlaseLapsed,
    /// A commit of more than was reserved; by default refused.
    pub commit_above_reservation: GlaseExcess,
    /// Seconds of the virtual clock until reads show a commit; default 0. The 20 seconds to fetch `PAID` begin then.
    pub commit_shows_after_s: u32,
    /// Seconds of the virtual clock until the reports of a period can be had; default 2.
    pub report_ready_after_s: u32,
    /// Code of a cancel of what is cancelled already, 95 (the default) or 55.
    pub already_canceled_code: u32,
}

impl Default for GlaseBehaviour {
    fn default() -> Self {
        Self {
            lapsed: GlaseLapsed::default(),
            commit_above_reservation: GlaseExcess::default(),
            commit_shows_after_s: 0,
            report_ready_after_s: 2,
            already_canceled_code: 95,
        }
    }
}
