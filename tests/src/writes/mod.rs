//! Every call that writes, and how to see what it did.

mod flowglad;
mod glance_grow;
mod glase;
mod globiance_pay;

use crate::stage::Stage;
use serde_json::Value;
use tillbridge_sandbox::LedgerEntry;

/// A call that moves money or writes.
#[derive(Clone, Copy, Debug)]
pub struct Write {
    /// Provider, as in the ready line.
    pub provider: &'static str,
    /// Operation of the client.
    pub operation: &'static str,
    /// Operation by which the sandbox knows what is written.
    pub writes: &'static str,
    /// What it does where it is carried out.
    pub kind: Kind,
    /// Makes what the call needs and gives its input; the text is new each time.
    pub prepare: fn(&Stage, &str) -> Value,
    /// The attempt that a shop can store before the call, but for `started_at`; none where `reconcile` takes none.
    pub attempt: Option<fn(&Value) -> Value>,
}

/// What a call that writes does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// Moves money, which the ledger shows.
    Money,
    /// Makes something that must not be made twice.
    Once,
    /// May be carried out again without harm.
    Repeatable,
}

impl Write {
    /// How often the sandbox has carried it out since its last reset.
    pub fn carried_out(&self, stage: &Stage) -> usize {
        if self.kind == Kind::Money {
            return self.entries(stage).len();
        }
        let requests = stage.sandbox.requests().into_iter();
        requests
            .filter(|request| request.provider == self.provider && request.operation == self.writes)
            .filter(|request| request.status.is_some_and(|status| status < 300))
            .count()
    }

    /// How often it moved the money of the call with this text and input.
    pub fn movements(&self, stage: &Stage, mark: &str, input: &Value) -> usize {
        let entries = self.entries(stage).into_iter();
        entries
            .filter(|entry| {
                let gives_back = entry.original_transaction_id.as_deref();
                entry.marker.as_deref() == Some(mark)
                    || gives_back.is_some_and(|id| holds(input, id))
            })
            .count()
    }
}

impl Write {
    /// Its movements of money, but for those that the provider has undone by itself.
    fn entries(&self, stage: &Stage) -> Vec<LedgerEntry> {
        let ledger = stage.sandbox.ledger();
        let undone = |entry: &LedgerEntry| {
            ledger.iter().any(|other| {
                other.operation == "reverse"
                    && other.original_transaction_id.as_ref() == Some(&entry.transaction_id)
            })
        };
        let mine = ledger.iter().filter(|entry| {
            entry.provider == self.provider && entry.operation == self.writes && !undone(entry)
        });
        mine.cloned().collect()
    }
}

/// Whether a value holds the text.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => own == text,
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(members) => members.values().any(|member| holds(member, text)),
        _ => false,
    }
}

/// The table of all of them.
pub fn writes() -> impl Iterator<Item = Write> {
    let tables = [
        glance_grow::WRITES,
        flowglad::WRITES,
        globiance_pay::WRITES,
        glase::WRITES,
    ];
    tables.into_iter().flatten().copied()
}
