//! The movements of money.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A movement of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// Place in the ledger, from 1.
    pub sequence: u64,
    /// When it happened, on the virtual clock.
    pub at: Timestamp,
    /// Provider, by its name in the ready line.
    pub provider: String,
    /// Operation that moved the money.
    pub operation: String,
    /// Id of the transaction.
    pub transaction_id: String,
    /// Id of the transaction whose money is given back; absent where money is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_transaction_id: Option<String>,
    /// How much, in major units, above zero, without trailing zeros.
    pub amount: Decimal,
    /// Currency of the amount.
    pub currency: String,
    /// Request that moved the money, as in its `X-Request-Id` and among the requests; `control` when a control call did,
    /// `clock` when time did.
    pub request_id: String,
    /// The caller's own text: a charge's description, a refund's reason; keys and tokens in it are hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// Whether the money is only set aside, or let go of again; no balance counts it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hold: bool,
}

/// All movements since the start or the last reset.
#[derive(Debug, Default)]
pub(crate) struct Ledger(Vec<LedgerEntry>);

impl Ledger {
    /// Numbers the entry and keeps it.
    pub(crate) fn record(&mut self, mut entry: LedgerEntry) {
        entry.sequence = self.0.len() as u64 + 1;
        self.0.push(entry);
    }

    pub(crate) fn entries(&self) -> &[LedgerEntry] {
        &self.0
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// What was taken less what was given back, by currency.
    pub(crate) fn balances(&self) -> BTreeMap<&str, Decimal> {
        let mut balances: BTreeMap<&str, Decimal> = BTreeMap::new();
        for entry in self.0.iter().filter(|entry| !entry.hold) {
            let balance = balances.entry(&entry.currency).or_default();
            *balance = match entry.original_transaction_id {
                Some(_) => balance.saturating_sub(entry.amount),
                None => balance.saturating_add(entry.amount),
            };
        }
        for balance in balances.values_mut() {
            *balance = balance.normalize();
        }
        balances
    }
}
