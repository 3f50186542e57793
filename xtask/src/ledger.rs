//! The sandbox's ledger, and the demo's promise that each payment was taken exactly once.

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
    /// Whether the money is only set aside, or let go of again.
    #[serde(default)]
    hold: bool,
}

/// What must have become of the payment that carried a marker: sums such as `42 ILS`, each moved once.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Promise {
    reserved: Option<&'static str>,
    charged: Option<&'static str>,
    refunded: Option<&'static str>,
}

impl Promise {
    /// Nothing moves.
    pub(crate) const DECLINED: Self = Self {
        reserved: None,
        charged: None,
        refunded: None,
    };

    /// Money is taken, and stays.
    pub(crate) const fn charged(sum: &'static str) -> Self {
        Self {
            charged: Some(sum),
            ..Self::DECLINED
        }
    }

    /// The same with a sum that is set aside first.
    pub(crate) const fn reserved(self, sum: &'static str) -> Self {
        Self {
            reserved: Some(sum),
            ..self
        }
    }

    /// The same with a sum that is given back.
    pub(crate) const fn refunded(self, sum: &'static str) -> Self {
        Self {
            refunded: Some(sum),
            ..self
        }
    }
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

/// What was taken less what was given back, such as `139.45 ILS, 59.5 EUR`.
pub(crate) fn balances(answer: &Value) -> String {
    let balances = answer.get("balances").and_then(Value::as_object);
    let sums = balances.into_iter().flatten();
    let shown: Vec<String> = sums
        .map(|(currency, sum)| format!("{} {currency}", sum.as_str().unwrap_or("?")))
        .collect();
    shown.join(", ")
}

/// The ledger as a table: what is given back is below zero, what is only set aside stands in brackets.
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
            entry.signed_amount(),
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
        let charged = marked(entries, marker)
            .filter(|entry| entry.is_charge())
            .count();
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
    let sums = |wanted: &dyn Fn(&Entry) -> bool| -> Vec<String> {
        let found = entries.iter().filter(|entry| wanted(entry));
        found.map(Entry::sum).collect()
    };
    let is_marked = |entry: &Entry| entry.marker.as_deref() == Some(marker);
    let gives_back = |entry: &Entry| {
        marked(entries, marker)
            .filter(|charge| charge.is_charge())
            .any(|charge| entry.original_transaction_id.as_ref() == Some(&charge.transaction_id))
    };
    let moved = [
        (
            "reserved",
            promise.reserved,
            sums(&|entry| entry.is_reservation() && is_marked(entry)),
        ),
        (
            "charged",
            promise.charged,
            sums(&|entry| entry.is_charge() && is_marked(entry)),
        ),
        ("refunded", promise.refunded, sums(&gives_back)),
    ];
    let said: Vec<String> = moved
        .iter()
        .filter(|(_, _, sums)| !sums.is_empty())
        .map(|(what, _, sums)| format!("{what} {}", sums.join(" and ")))
        .collect();
    Verdict {
        marker: marker.to_owned(),
        said: match said.as_slice() {
            [] => "nothing charged".to_owned(),
            said => said.join(", "),
        },
        kept: moved
            .iter()
            .all(|(_, promised, sums)| sums.iter().map(String::as_str).eq(*promised)),
    }
}

impl Entry {
    fn is_charge(&self) -> bool {
        !self.hold && self.original_transaction_id.is_none()
    }

    fn is_reservation(&self) -> bool {
        self.hold && self.original_transaction_id.is_none()
    }

    fn sum(&self) -> String {
        format!("{} {}", self.amount, self.currency)
    }

    fn signed_amount(&self) -> String {
        let sign = self.original_transaction_id.as_ref().map_or("", |_| "-");
        if self.hold {
            format!("({sign}{})", self.amount)
        } else {
            format!("{sign}{}", self.amount)
        }
    }
}

fn marked<'a>(entries: &'a [Entry], marker: &'a str) -> impl Iterator<Item = &'a Entry> {
    let has_it = move |entry: &&Entry| entry.marker.as_deref() == Some(marker);
    entries.iter().filter(has_it)
}

#[cfg(test)]
mod tests {
    use super::{Entry, Promise, entries, judge, table};
    use serde_json::{Value, json};

    const ONCE: Promise = Promise::charged("10 ILS");
    const PARTLY_REFUNDED: Promise = ONCE.refunded("1 ILS");

    fn charge(id: &str, marker: &str) -> Value {
        json!({"provider": "glance_grow", "operation": "charge", "transaction_id": id, "amount": "10", "currency": "ILS", "marker": marker})
    }

    fn refund(original: &str) -> Value {
        json!({"provider": "glance_grow", "operation": "refund", "transaction_id": "r", "original_transaction_id": original, "amount": "1", "currency": "ILS"})
    }

    fn hold(mut entry: Value) -> Value {
        entry["hold"] = json!(true);
        entry
    }

    fn ledger(list: &[Value]) -> Vec<Entry> {
        entries(&json!({ "entries": list })).expect("a readable ledger")
    }

    fn kept(list: &[Value], promise: Promise) -> bool {
        judge(&ledger(list), &[("a".to_owned(), promise)])
            .iter()
            .all(|verdict| verdict.kept)
    }

    #[test]
    fn once_is_neither_never_nor_twice() {
        assert!(kept(&[charge("1", "a")], ONCE));
        assert!(!kept(&[], ONCE));
        assert!(!kept(&[charge("1", "a"), charge("2", "a")], ONCE));
    }

    #[test]
    fn another_sum_is_not_what_was_promised() {
        assert!(!kept(&[charge("1", "a")], Promise::charged("11 ILS")));
        assert!(!kept(&[charge("1", "a")], Promise::charged("10 SEK")));
        let ledger = [charge("1", "a"), refund("1")];
        assert!(!kept(&ledger, ONCE.refunded("2 ILS")));
    }

    #[test]
    fn a_refund_belongs_to_its_charge() {
        let paid = charge("1", "a");
        assert!(kept(&[paid.clone(), refund("1")], PARTLY_REFUNDED));
        assert!(!kept(&[paid.clone(), refund("2")], PARTLY_REFUNDED));
        let twice = [paid.clone(), refund("1"), refund("1")];
        assert!(!kept(&twice, PARTLY_REFUNDED));
        assert!(!kept(&[paid, refund("1")], ONCE));
    }

    #[test]
    fn money_that_is_set_aside_is_not_charged() {
        let reserved = hold(charge("1", "a"));
        let promise = ONCE.reserved("10 ILS");
        assert!(kept(&[reserved.clone(), charge("2", "a")], promise));
        assert!(!kept(std::slice::from_ref(&reserved), promise));
        assert!(!kept(&[charge("2", "a")], promise));
        assert!(!kept(&[reserved], ONCE));
    }

    #[test]
    fn a_declined_charge_moves_nothing() {
        assert!(kept(&[], Promise::DECLINED));
        assert!(!kept(&[charge("1", "a")], Promise::DECLINED));
    }

    #[test]
    fn a_marker_that_nobody_promised_must_not_be_there_twice() {
        assert!(judge(&ledger(&[charge("1", "b")]), &[]).is_empty());
        let reserved_first = [hold(charge("1", "b")), charge("2", "b")];
        assert!(judge(&ledger(&reserved_first), &[]).is_empty());
        let verdicts = judge(&ledger(&[charge("1", "b"), charge("2", "b")]), &[]);
        assert!(verdicts.iter().any(|verdict| !verdict.kept));
    }

    #[test]
    fn the_table_tells_refunds_and_holds_from_charges() {
        let rows = [
            charge("1", "a"),
            refund("1"),
            hold(charge("2", "a")),
            hold(refund("2")),
        ];
        let text = table(&ledger(&rows));
        let amounts: Vec<_> = text
            .lines()
            .filter_map(|line| line.split_whitespace().nth(2))
            .collect();
        assert_eq!(amounts, ["amount", "10", "-1", "(10)", "(-1)"]);
    }
}
