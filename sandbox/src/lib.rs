//! Stand-ins for payment providers, for demos and tests.
//!
//! [`Sandbox`] is a stateful imitation of the providers: it checks what it receives, keeps a ledger
//! of every movement of money, and can be told to fail in exact ways. [`Replay`] serves recorded
//! exchanges. The binary of the same name offers both over HTTP.
//!
//! ```
//! use tillbridge_sandbox::{Fault, FaultKind, Sandbox};
//!
//! let sandbox = Sandbox::start()?;
//! sandbox.fault(Fault::new(FaultKind::ActThenClose).on("glance_grow", "charge"))?;
//! let (base_url, api_key) = (sandbox.glance_grow_url(), sandbox.glance_grow_key());
//! # assert!(base_url.ends_with("/glance") && api_key.starts_with("glnc_sk_"));
//! // Let a shop charge here; it gets no answer, and the ledger knows.
//! assert_eq!(sandbox.ledger().len(), 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod clock;
mod control;
mod errand;
mod faults;
mod json;
mod ledger;
mod number;
mod providers;
mod redact;
mod replay;
mod requests;
mod running;
mod server;
mod wire;
mod world;
mod xml;

pub use faults::{Fault, FaultKind, GarbageForm};
pub use ledger::LedgerEntry;
pub use providers::ControlError;
pub use providers::flowglad::{
    FlowgladBehaviour, FlowgladDelivery, FlowgladErrors, FlowgladGeneration, FlowgladHeaderNames,
    FlowgladMessage, FlowgladOptional, FlowgladPastPayment, FlowgladSpoil, Heeded,
};
pub use providers::glance_grow::{ErrorShape, RateLimit, Shape, SuccessShape};
pub use providers::glase::{GlaseBehaviour, GlaseExcess, GlaseLapsed, GlasePayer, GlaseStep};
pub use providers::globiance_pay::{
    GlobianceBehaviour, GlobianceEnvelopes, GlobianceErrors, GlobianceSignatures,
};
pub use replay::{CaseError, Progress};
pub use requests::RequestEntry;
pub use running::{Replay, ReplayError, Sandbox};
