//! The engine: runs every operation of every provider under one deadline and one set of rules.

mod call;
mod conceal;
mod defects;
mod escapes;
mod events;
mod executor;
mod failure;
pub(crate) mod fields;
mod flow;
mod http;
pub(crate) mod input;
pub(crate) mod json;
mod line;
mod operation;
mod rate_limit;
mod redact;
mod report;
mod retry;
mod runtime;
mod sending;
mod settings;
mod tls;
mod transport;
mod wiped;

pub use call::{Call, Collector};
pub(crate) use conceal::conceal;
pub(crate) use defects::guarded;
pub use events::{Event, EventKind, Observer};
pub(crate) use executor::Executor;
pub(crate) use failure::{Failure, internal_error};
pub(crate) use fields::Members;
pub(crate) use flow::{Batches, Walk, until_next_look};
pub(crate) use http::{HttpRequest, HttpResponse, Method, segment};
pub(crate) use line::sleep_unless_cancelled;
pub(crate) use operation::{
    AnyOutput, AttemptDetails, DEADLINE, Effect, Operation, Provider, Running, Scope, Task, typed,
};
pub(crate) use redact::{cut, redact};
pub use runtime::run_soon;
pub(crate) use runtime::{spawn, start};
pub(crate) use settings::is_loopback;
