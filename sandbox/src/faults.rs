//! Faults that are armed for coming requests.

use serde::{Deserialize, Serialize};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The next accepted connection, whoever opened it, is closed before anything is read.
    RefuseConnection,
    /// The request is left unread and the connection closed.
    CloseBeforeReading,
    /// The request is read, nothing is done, and the connection closed.
    CloseAfterReading,
    /// The request is carried out and the connection closed without an answer.
    ActThenClose,
    /// The request is carried out and the answer cut short.
    Truncate,
    /// The request is carried out at once and answered late.
    Slow,
    /// The request is read, nothing is done, and no answer comes; the connection stays open.
    Stall,
    /// The request is carried out and no answer comes; the connection stays open.
    ActThenStall,
    /// The request is carried out and the answer states a wrong length.
    WrongLength,
    /// The request is carried out and answered with nonsense.
    Garbage,
    /// A proxy's HTML page is the answer; nothing is done.
    HtmlError,
    /// The provider's own 429 is the answer; nothing is done.
    RateLimited,
    /// The provider's own server error is the answer.
    ServerError,
}

impl FaultKind {
    /// Returns the name by which control calls know the fault.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::RefuseConnection => "refuse_connection",
            Self::CloseBeforeReading => "close_before_reading",
            Self::CloseAfterReading => "close_after_reading",
            Self::ActThenClose => "act_then_close",
            Self::Truncate => "truncate",
            Self::Slow => "slow",
            Self::Stall => "stall",
            Self::ActThenStall => "act_then_stall",
            Self::WrongLength => "wrong_length",
            Self::Garbage => "garbage",
            Self::HtmlError => "html_error",
            Self::RateLimited => "rate_limited",
            Self::ServerError => "server_error",
        }
    }
}

/// What the nonsense of [`FaultKind::Garbage`] looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GarbageForm {
    /// A 200 whose JSON body, or XML body where the provider speaks XML, is broken.
    Json,
    /// Bytes that are no HTTP answer.
    Bytes,
}

/// A fault for some of the coming requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Provider it is for, by its name in the ready line; `*`, the default, means any.
    #[serde(default = "any")]
    pub provider: String,
    /// Operation it is for; `*`, the default, means any.
    #[serde(default = "any")]
    pub operation: String,
    /// What goes wrong.
    pub fault: FaultKind,
    /// How many requests it hits, at least 1; default 1.
    #[serde(default = "once")]
    pub times: u32,
    /// `truncate`: bytes of the answer, head included, that are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_byte: Option<usize>,
    /// `truncate`: bytes of the body that are sent after a whole head; default half of the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_body_byte: Option<usize>,
    /// `slow`: milliseconds of real time before the answer; default 1000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// `html_error` (default 502) and `server_error` (default 500): the HTTP status, 400 to 599.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `html_error`, `rate_limited`, `server_error`: seconds in a `Retry-After` header; default no such header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// `rate_limited`: seconds until the stated reset; default 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_s: Option<u32>,
    /// `server_error`: whether the request was carried out all the same; default false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acted: Option<bool>,
    /// `server_error` of Glase: the result code that is answered instead of a SOAP fault; default none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<u32>,
    /// `garbage`: what the nonsense looks like; default JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<GarbageForm>,
    /// `wrong_length`: by how much the stated length differs from the real one, not 0; default 16 more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length_delta: Option<i64>,
    /// `close_after_reading`, `act_then_close`, `truncate`, `wrong_length`: ends with a TCP reset; default false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset: Option<bool>,
}

fn any() -> String {
    "*".to_owned()
}

fn once() -> u32 {
    1
}

impl Fault {
    /// Makes a fault for the next request to any provider.
    #[must_use]
    pub fn new(fault: FaultKind) -> Self {
        Self {
            provider: any(),
            operation: any(),
            fault,
            times: once(),
            at_byte: None,
            at_body_byte: None,
            delay_ms: None,
            status: None,
            retry_after: None,
            reset_s: None,
            acted: None,
            code: None,
            form: None,
            length_delta: None,
            reset: None,
        }
    }

    /// Limits the fault to one operation of a provider.
    #[must_use]
    pub fn on(mut self, provider: &str, operation: &str) -> Self {
        provider.clone_into(&mut self.provider);
        operation.clone_into(&mut self.operation);
        self
    }

    /// Hits so many requests, at least 1.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// Refuses parameters that mean nothing for this fault.
    pub(crate) fn check(&self) -> Result<(), String> {
        use FaultKind as Kind;
        let kind = self.fault;
        let closes = [
            Kind::CloseAfterReading,
            Kind::ActThenClose,
            Kind::Truncate,
            Kind::WrongLength,
        ];
        let refuses = [Kind::HtmlError, Kind::RateLimited, Kind::ServerError];
        let rules: [(&str, bool, &[FaultKind]); 11] = [
            ("at_byte", self.at_byte.is_some(), &[Kind::Truncate]),
            (
                "at_body_byte",
                self.at_body_byte.is_some(),
                &[Kind::Truncate],
            ),
            ("delay_ms", self.delay_ms.is_some(), &[Kind::Slow]),
            (
                "status",
                self.status.is_some(),
                &[Kind::HtmlError, Kind::ServerError],
            ),
            ("retry_after", self.retry_after.is_some(), &refuses),
            ("reset_s", self.reset_s.is_some(), &[Kind::RateLimited]),
            ("acted", self.acted.is_some(), &[Kind::ServerError]),
            ("code", self.code.is_some(), &[Kind::ServerError]),
            ("form", self.form.is_some(), &[Kind::Garbage]),
            (
                "length_delta",
                self.length_delta.is_some(),
                &[Kind::WrongLength],
            ),
            ("reset", self.reset.is_some(), &closes),
        ];
        for (name, given, kinds) in rules {
            if given && !kinds.contains(&kind) {
                return Err(format!("{name} means nothing for this fault"));
            }
        }
        if self.times == 0 {
            return Err("times must be at least 1".to_owned());
        }
        if self.at_byte.is_some() && self.at_body_byte.is_some() {
            return Err("at_byte and at_body_byte exclude each other".to_owned());
        }
        if self
            .status
            .is_some_and(|status| !(400..=599).contains(&status))
        {
            return Err("status must be 400 to 599".to_owned());
        }
        if self.code.is_some() && (self.provider != "glase" || self.status.is_some()) {
            return Err("code is for provider glase, and without status".to_owned());
        }
        if self.length_delta == Some(0) {
            return Err("length_delta must not be 0".to_owned());
        }
        if kind == Kind::RefuseConnection && (self.provider != "*" || self.operation != "*") {
            return Err(
                "refuse_connection hits a connection before its request is known; \
                 leave provider and operation out"
                    .to_owned(),
            );
        }
        Ok(())
    }

    fn is_for(&self, provider: &str, operation: &str) -> bool {
        (self.provider == "*" || self.provider == provider)
            && (self.operation == "*" || self.operation == operation)
    }
}

/// The faults that still wait for a request.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn arm(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn armed(&self) -> &[Fault] {
        &self.0
    }

    pub(crate) fn take_refusal(&mut self) -> bool {
        self.take_where(|fault| fault.fault == FaultKind::RefuseConnection)
            .is_some()
    }

    pub(crate) fn waits_for_reads(&self) -> bool {
        self.0
            .iter()
            .any(|fault| fault.fault == FaultKind::CloseBeforeReading)
    }

    pub(crate) fn take_before_reading(&mut self, provider: &str, operation: &str) -> bool {
        let first = self.first_for(provider, operation);
        if first.is_none_or(|fault| fault.fault != FaultKind::CloseBeforeReading) {
            return false;
        }
        self.take(provider, operation).is_some()
    }

    /// Takes the oldest fault for the request; the kinds that hit before reading are not among them
    /// unless they come up while the request is being read.
    pub(crate) fn take(&mut self, provider: &str, operation: &str) -> Option<Fault> {
        self.take_where(|fault| {
            fault.fault != FaultKind::RefuseConnection && fault.is_for(provider, operation)
        })
    }

    fn first_for(&self, provider: &str, operation: &str) -> Option<&Fault> {
        self.0.iter().find(|fault| {
            fault.fault != FaultKind::RefuseConnection && fault.is_for(provider, operation)
        })
    }

    fn take_where(&mut self, wanted: impl Fn(&Fault) -> bool) -> Option<Fault> {
        let at = self.0.iter().position(wanted)?;
        let fault = &mut self.0[at];
        fault.times -= 1;
        let taken = fault.clone();
        if taken.times == 0 {
            self.0.remove(at);
        }
        Some(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, FaultKind, Faults};

    #[test]
    fn faults_hit_in_the_order_they_were_armed() {
        let mut faults = Faults::default();
        faults.arm(
            Fault::new(FaultKind::Stall)
                .on("glance_grow", "charge")
                .times(2),
        );
        faults.arm(Fault::new(FaultKind::Slow));
        let mut kind = |operation| {
            faults
                .take("glance_grow", operation)
                .map(|fault| fault.fault)
        };
        assert_eq!(kind("charge"), Some(FaultKind::Stall));
        assert_eq!(kind("refund"), Some(FaultKind::Slow));
        assert_eq!(kind("refund"), None);
        assert_eq!(kind("charge"), Some(FaultKind::Stall));
        assert_eq!(kind("charge"), None);
    }

    #[test]
    fn parameters_of_other_faults_are_refused() {
        let mut fault = Fault::new(FaultKind::Stall);
        fault.at_byte = Some(3);
        assert!(fault.check().unwrap_err().contains("at_byte"));
        let mut fault = Fault::new(FaultKind::ServerError);
        fault.status = Some(200);
        assert!(fault.check().unwrap_err().contains("status"));
        assert!(Fault::new(FaultKind::Slow).times(0).check().is_err());
        let refused = Fault::new(FaultKind::RefuseConnection).on("glance_grow", "charge");
        assert!(refused.check().is_err());
    }
}
