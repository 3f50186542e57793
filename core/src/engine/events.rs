//! What an observer is told of each request.

use crate::model::{Outcome, duration};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A step in the life of a request.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum EventKind {
    /// A request is about to be made.
    Started,
    /// An answer was read.
    Answered,
    /// The request will be made again after a wait.
    Retried,
    /// The call gave its result or its error.
    Finished,
}

/// A step in the life of a request; never holds bodies or secrets.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Event {
    /// Which step.
    pub kind: EventKind,
    /// Provider, such as `glance_grow`.
    pub provider: String,
    /// Operation, such as `charge`.
    pub operation: String,
    /// Which try of the call, from 1.
    pub try_number: u32,
    /// Time since the call began.
    #[serde(with = "duration")]
    pub elapsed: Duration,
    /// HTTP status of the answer.
    pub http_status: Option<u16>,
    /// The provider's id of the request.
    pub request_id: Option<String>,
    /// Bytes of the request's body.
    pub request_bytes: u64,
    /// Bytes of the answer's body.
    pub response_bytes: Option<u64>,
    /// Wait before the next try.
    #[serde(with = "duration::option")]
    pub wait: Option<Duration>,
    /// Kind of the error, if the call ended in one.
    pub error_kind: Option<String>,
    /// Outcome of the call, if it ended in an error.
    pub outcome: Option<Outcome>,
}

/// Is told what happens to each request.
///
/// Called on the engine's thread: return soon, and make no call of the client from it.
#[cfg_attr(feature = "uniffi", uniffi::export(with_foreign))]
pub trait Observer: Send + Sync {
    /// Takes one event.
    fn on_event(&self, event: Event);
}

impl Event {
    pub(crate) fn trace(&self) {
        tracing::debug!(
            target: "tillbridge",
            kind = ?self.kind,
            provider = %self.provider,
            operation = %self.operation,
            try_number = self.try_number,
            elapsed_ms = duration::millis(self.elapsed),
            http_status = self.http_status,
            request_id = self.request_id.as_deref(),
            error_kind = self.error_kind.as_deref(),
            "request"
        );
    }
}
