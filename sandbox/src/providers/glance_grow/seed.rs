//! Past transactions.

use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;

use super::state::{MAX_TRANSACTIONS, Transaction};
use super::tokens::{self, Effect};
use super::{GlanceGrow, whole_second};
use crate::providers::ControlError;

/// Seeded transactions lie so far apart.
const STEP: SignedDuration = SignedDuration::from_mins(97);

/// Every so many-th seeded transaction is a declined one.
const DECLINED: u64 = 16;

impl GlanceGrow {
    /// Adds past transactions, which are not in the ledger.
    pub(crate) fn seed(&mut self, count: usize, now: Timestamp) -> Result<(), ControlError> {
        if !self.transactions.has_room_for(count) {
            let message = format!("there is room for {MAX_TRANSACTIONS} transactions");
            return Err(ControlError::Invalid(message));
        }
        let mut created_at = whole_second(now);
        for number in 1..=count as u64 {
            created_at = created_at.saturating_sub(STEP).unwrap_or(created_at);
            let behaviour = tokens::behaviour(if number.is_multiple_of(DECLINED) {
                "tok_declined"
            } else {
                "tok_visa"
            });
            let status = match behaviour.effect {
                Effect::Transaction(status) => status,
                Effect::Refused(..) | Effect::Unknown => continue,
            };
            let cents = i64::try_from(number % 5_000).unwrap_or(0) * 137 + 100;
            self.transactions.add(Transaction {
                id: self.transactions.new_id("txn_"),
                original: None,
                amount: Decimal::new(cents, 2).normalize(),
                currency: "ILS".to_owned(),
                status,
                card: Some(behaviour.card),
                client: Some(number % 7 + 1),
                document: Some(number % 1_000 + 1_000),
                description: Some(format!("Seed {number}")),
                reason: None,
                created_at,
                given_back: Decimal::ZERO,
            });
        }
        Ok(())
    }
}
