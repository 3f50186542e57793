//! What may go wrong on the way of money.

use tillbridge::{ErrorKind, Outcome};
use tillbridge_sandbox::{Fault, FaultKind, GarbageForm};

/// Every fault of a call that moves money: whether the sandbox acts, and what the caller must be told.
pub fn faults() -> Vec<(Fault, bool, ErrorKind, Outcome)> {
    use ErrorKind::{OutcomeUnknown, RateLimited};
    use Outcome::{Answered, Unknown};
    let fault = Fault::new;
    vec![
        (
            fault(FaultKind::CloseBeforeReading),
            false,
            OutcomeUnknown,
            Unknown,
        ),
        (
            fault(FaultKind::CloseAfterReading),
            false,
            OutcomeUnknown,
            Unknown,
        ),
        (
            fault(FaultKind::ActThenClose),
            true,
            OutcomeUnknown,
            Unknown,
        ),
        (
            Fault {
                reset: Some(true),
                ..fault(FaultKind::ActThenClose)
            },
            true,
            OutcomeUnknown,
            Unknown,
        ),
        (
            Fault {
                length_delta: Some(-9),
                ..fault(FaultKind::WrongLength)
            },
            true,
            OutcomeUnknown,
            Unknown,
        ),
        (fault(FaultKind::WrongLength), true, OutcomeUnknown, Unknown),
        (
            Fault {
                form: Some(GarbageForm::Json),
                ..fault(FaultKind::Garbage)
            },
            true,
            OutcomeUnknown,
            Unknown,
        ),
        (
            Fault {
                form: Some(GarbageForm::Bytes),
                ..fault(FaultKind::Garbage)
            },
            true,
            OutcomeUnknown,
            Unknown,
        ),
        (fault(FaultKind::HtmlError), false, OutcomeUnknown, Unknown),
        (
            Fault {
                acted: Some(true),
                ..fault(FaultKind::ServerError)
            },
            true,
            OutcomeUnknown,
            Unknown,
        ),
        (
            Fault {
                acted: Some(false),
                ..fault(FaultKind::ServerError)
            },
            false,
            OutcomeUnknown,
            Unknown,
        ),
        (fault(FaultKind::RateLimited), false, RateLimited, Answered),
    ]
}
