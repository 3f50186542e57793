//! The sandbox's ledger, and the demo's promise that each order was charged exactly once.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

use crate::progress;

/// A movement of money, as the sandbox tells it.
#[derive(Debug, Deserialize)]
pub(crate) struct Entry {
    provider: String,
    operation: String,
    transaction_id: String,
    original_transaction_id: Option<String>,
    amount: String,
    currency: String,
    marker: Option<String>,
}

/// What must have become of a charge that carried a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Promise {
    /// Charged once, nothing given back.
    Kept,
    /// Charged once, a part given back once.
    PartlyRefunded,
    /// Never charged.
    Declined,
}

/// A marker with what the ledger says about it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) marker: String,
    pub(crate) said: String,
    pub(crate) kept: bool,
}

/// Reads the answer of the control endpoint.
///
/// # Errors
/// It has no entries.
pub(crate) fn entries(answer: &Value) -> Result<Vec<Entry>> {
    let list = answer.get("entries").unwrap_or(answer);
    serde_json::from_value(list.clone()).context("the ledger has no readable entries")
}

/// The ledger as a table.
pub(crate) fn table(entries: &[Entry]) -> String {
    let header = [
        "provider",
        "operation",
        "amount",
        "currency",
        "transaction",
        "marker",
    ];
    let mut rows = vec![header.map(ToOwned::to_owned).to_vec()];
    rows.extend(entries.iter().map(|entry| {
        vec![
            entry.provider.clone(),
            entry.operation.clone(),
            entry.amount.clone(),
            entry.currency.clone(),
            entry.transaction_id.clone(),
            entry.marker.clone().unwrap_or_default(),
        ]
    }));
    progress::table(&rows, &[2])
}

/// Holds the ledger against what was promised for each marker. A marker that nobody promised must be there only once.
pub(crate) fn judge(entries: &[Entry], promises: &[(String, Promise)]) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = promises
        .iter()
        .map(|(marker, promise)| verdict(entries, marker, *promise))
        .collect();
    for marker in entries
        .iter()
        .filter(|entry| entry.is_charge())
        .filter_map(|entry| entry.marker.as_ref())
    {
        let charged = charges(entries, marker).count();
        if charged > 1 && !verdicts.iter().any(|verdict| verdict.marker == *marker) {
            verdicts.push(Verdict {
                marker: marker.clone(),
                said: format!("charged {charged} times"),
                kept: false,
            });
        }
    }
    verdicts
}

fn verdict(entries: &[Entry], marker: &str, promise: Promise) -> Verdict {
    let charged: Vec<&Entry> = charges(entries, marker).collect();
    let refunded = entries
        .iter()
        .filter(|entry| {
            charged.iter().any(|charge| {
                entry.original_transaction_id.as_ref() == Some(&charge.transaction_id)
            })
        })
        .count();
    let wanted = match promise {
        Promise::Kept => (1, 0),
        Promise::PartlyRefunded => (1, 1),
        Promise::Declined => (0, 0),
    };
    let times = |count: usize| match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        more => format!("{more} times"),
    };
    Verdict {
        marker: marker.to_owned(),
        said: format!(
            "charged {}, refunded {}",
            times(charged.len()),
            times(refunded)
        ),
        kept: (charged.len(), refunded) == wanted,
    }
}

impl Entry {
    fn is_charge(&self) -> bool {
        self.original_transaction_id.is_none()
    }
}

fn charges<'a>(entries: &'a [Entry], marker: &'a str) -> impl Iterator<Item = &'a Entry> {
    entries
        .iter()
        .filter(move |entry| entry.is_charge() && entry.marker.as_deref() == Some(marker))
}

#[cfg(test)]
mod tests {
    use super::{Entry, Promise, entries, judge};
    use serde_json::json;

    fn ledger(charges: &[(&str, &str)], refunds: &[&str]) -> Vec<Entry> {
        let charges = charges.iter().map(|(id, marker)| {
            json!({"provider": "glance_grow", "operation": "charge", "transaction_id": id, "amount": "10", "currency": "ILS", "marker": marker})
        });
        let refunds = refunds.iter().map(|original| {
            json!({"provider": "glance_grow", "operation": "refund", "transaction_id": "r", "original_transaction_id": original, "amount": "1", "currency": "ILS"})
        });
        let list: Vec<_> = charges.chain(refunds).collect();
        entries(&json!({ "entries": list })).expect("a readable ledger")
    }

    fn kept(ledger: &[Entry], marker: &str, promise: Promise) -> bool {
        judge(ledger, &[(marker.to_owned(), promise)])
            .iter()
            .all(|verdict| verdict.kept)
    }

    #[test]
    fn once_is_neither_never_nor_twice() {
        assert!(kept(&ledger(&[("1", "a")], &[]), "a", Promise::Kept));
        assert!(!kept(&ledger(&[], &[]), "a", Promise::Kept));
        assert!(!kept(
            &ledger(&[("1", "a"), ("2", "a")], &[]),
            "a",
            Promise::Kept
        ));
    }

    #[test]
    fn a_refund_belongs_to_its_charge() {
        assert!(kept(
            &ledger(&[("1", "a")], &["1"]),
            "a",
            Promise::PartlyRefunded
        ));
        assert!(!kept(
            &ledger(&[("1", "a")], &["2"]),
            "a",
            Promise::PartlyRefunded
        ));
        assert!(!kept(
            &ledger(&[("1", "a")], &["1", "1"]),
            "a",
            Promise::PartlyRefunded
        ));
        assert!(!kept(&ledger(&[("1", "a")], &["1"]), "a", Promise::Kept));
    }

    #[test]
    fn a_declined_charge_moves_nothing() {
        assert!(kept(&ledger(&[], &[]), "a", Promise::Declined));
        assert!(!kept(&ledger(&[("1", "a")], &[]), "a", Promise::Declined));
    }

    #[test]
    fn a_marker_that_nobody_promised_must_not_be_there_twice() {
        assert!(judge(&ledger(&[("1", "b")], &[]), &[]).is_empty());
        let verdicts = judge(&ledger(&[("1", "b"), ("2", "b")], &[]), &[]);
        assert!(verdicts.iter().any(|verdict| !verdict.kept));
    }
}
