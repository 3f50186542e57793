//! What the frame asks of a provider.

pub(crate) mod flowglad;
pub(crate) mod glance_grow;
pub(crate) mod glase;
pub(crate) mod globiance_pay;

use http::Method;
use jiff::Timestamp;

use crate::answer::{Answer, Received};
use crate::errand::{Dispatch, Errand};
use crate::json::Json;
use crate::ledger::Ledger;

/// What a provider may use while it answers.
pub(crate) struct Environment<'a> {
    pub(crate) now: Timestamp,
    pub(crate) request_id: &'a str,
    /// What the request asks for; `unknown` where that cannot be told.
    pub(crate) operation: &'static str,
    pub(crate) ledger: &'a mut Ledger,
}

/// What a control call comes to.
#[derive(Debug)]
pub(crate) enum Reply {
    Done(Json),
    /// Something is to be sent first.
    Errand(Errand),
}

impl From<Json> for Reply {
    fn from(done: Json) -> Self {
        Self::Done(done)
    }
}

/// A refusal of the provider's own that a fault asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Refusal {
    ServerError {
        status: u16,
        /// The provider's own number of the error, where it has such numbers.
        code: Option<u32>,
    },
    RateLimited {
        reset_s: u32,
    },
}

/// One embedded provider.
pub(crate) trait Provider: Send {
    /// Its name in the ready line and in control calls.
    fn name(&self) -> &'static str;

    /// Says whether control calls know it by this name.
    fn answers_to(&self, name: &str) -> bool {
        name == self.name()
    }

    /// First path segment of its base URL, with the slash before it.
    fn prefix(&self) -> &'static str;

    fn operations(&self) -> &'static [&'static str];

    /// The operation that a method and a path behind the base URL mean.
    fn operation(&self, method: &str, path: &str) -> Option<&'static str>;

    /// The operation of a request that was read.
    fn operation_in(&self, request: &Received, path: &str) -> Option<&'static str> {
        self.operation(request.method.as_str(), path)
    }

    /// Says whether the operation cannot be told before the body is read.
    fn operation_is_in_body(&self) -> bool {
        false
    }

    /// The body of a 200 that no client can read.
    fn garbage(&self) -> &'static str {
        "{\"data\":{\"transactionId\":\"txn_\\u00"
    }

    /// Answers a request to a path behind the base URL and does what it asks.
    fn answer(&mut self, request: &Received, path: &str, env: &mut Environment<'_>) -> Answer;

    fn refuse(&mut self, refusal: Refusal, env: &Environment<'_>) -> Answer;

    /// Carries out a control call; the path is what follows the provider's name.
    fn control(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError>;

    /// The id of its n-th request, of which two runs of the sandbox give different ones.
    fn request_id(&self, run: &str, number: u64) -> String {
        format!("req_{run}{number:08}")
    }

    /// Its member of the ready line; the URL has no trailing slash.
    fn ready(&self, url: &str) -> Json;

    /// Messages that are to be sent in the background, each handed out once.
    fn take_dispatches(&mut self) -> Vec<Dispatch> {
        Vec::new()
    }

    /// Says whether secrets leave its requests before these are kept, not only before they are shown.
    fn conceals(&self) -> bool {
        false
    }

    /// Does what is due by now.
    fn pass_time(&mut self, _now: Timestamp, _ledger: &mut Ledger) {}

    /// Forgets everything that happened; keys stay.
    fn reset(&mut self);
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Providers {
    pub(crate) glance_grow: glance_grow::GlanceGrow,
    pub(crate) glase: glase::Glase,
    pub(crate) globiance_pay: globiance_pay::GlobiancePay,
    pub(crate) flowglad: flowglad::Flowglad,
}

impl Providers {
    pub(crate) fn all(&mut self) -> [&mut dyn Provider; 4] {
        [
            &mut self.glance_grow,
            &mut self.glase,
            &mut self.globiance_pay,
            &mut self.flowglad,
        ]
    }

    /// The provider that a path belongs to.
    pub(crate) fn at(&mut self, path: &str) -> Option<&mut dyn Provider> {
        self.all()
            .into_iter()
            .find(|provider| in_path(path, provider.prefix()))
    }

    pub(crate) fn named(&mut self, name: &str) -> Option<&mut dyn Provider> {
        self.all()
            .into_iter()
            .find(|provider| provider.answers_to(name))
    }
}

/// Says whether a path is the prefix or lies below it.
pub(crate) fn in_path(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Why a control call was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ControlError {
    /// No such control path or method.
    #[error("no such control call")]
    NotFound,
    /// The call says something that makes no sense.
    #[error("{0}")]
    Invalid(String),
}
