//! Transactions: what is kept, found, charged and given back.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;

/// Charges and refunds are refused beyond so many transactions, so that memory stays bounded.
pub(crate) const MAX_TRANSACTIONS: usize = 250_000;

/// The same for the bytes of their descriptions and reasons.
const MAX_TEXT: usize = 64 * 1024 * 1024;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) last4: &'static str,
    pub(crate) brand: &'static str,
}

#[derive(Debug, Clone)]
pub(crate) struct Transaction {
    pub(crate) id: String,
    pub(crate) original: Option<String>,
    pub(crate) amount: Decimal,
    pub(crate) currency: String,
    pub(crate) status: &'static str,
    pub(crate) card: Option<Card>,
    pub(crate) client: Option<u64>,
    pub(crate) document: Option<u64>,
    pub(crate) description: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) created_at: Timestamp,
    /// What refunds have given back of a charge.
    pub(crate) given_back: Decimal,
}

impl Transaction {
    pub(crate) fn left(&self) -> Decimal {
        self.amount.saturating_sub(self.given_back)
    }
}

/// Which transactions a list call wants.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filter {
    pub(crate) start: Option<Date>,
    pub(crate) end: Option<Date>,
    pub(crate) status: Option<String>,
}

impl Filter {
    fn takes(&self, transaction: &Transaction) -> bool {
        let day = transaction.created_at.to_zoned(TimeZone::UTC).date();
        self.start.is_none_or(|start| day >= start)
            && self.end.is_none_or(|end| day <= end)
            && self
                .status
                .as_deref()
                .is_none_or(|status| status == transaction.status)
    }

    fn takes_all(&self) -> bool {
        self.start.is_none() && self.end.is_none() && self.status.is_none()
    }
}

/// Orders transactions by their time, and by arrival within a second.
type Place = (Timestamp, u64);

#[derive(Debug, Default)]
pub(crate) struct Transactions {
    by_place: BTreeMap<Place, Transaction>,
    by_id: HashMap<String, Place>,
    arrivals: u64,
    text: usize,
}

impl Transactions {
    pub(crate) fn len(&self) -> usize {
        self.by_place.len()
    }

    pub(crate) fn has_room_for(&self, count: usize) -> bool {
        self.text < MAX_TEXT && count <= MAX_TRANSACTIONS.saturating_sub(self.len())
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Transaction> {
        self.by_place.get(self.by_id.get(id)?)
    }

    pub(crate) fn add(&mut self, transaction: Transaction) {
        let place = (transaction.created_at, self.arrivals);
        self.arrivals += 1;
        let texts = [&transaction.description, &transaction.reason];
        self.text += texts.into_iter().flatten().map(String::len).sum::<usize>();
        self.by_id.insert(transaction.id.clone(), place);
        self.by_place.insert(place, transaction);
    }

    /// Adds a refund and takes its amount from what is left of the original.
    pub(crate) fn give_back(&mut self, refund: Transaction) {
        let original = refund
            .original
            .as_ref()
            .and_then(|original| self.by_id.get(original))
            .and_then(|place| self.by_place.get_mut(place));
        if let Some(original) = original {
            original.given_back = original.given_back.saturating_add(refund.amount);
        }
        self.add(refund);
    }

    /// One page, newest first, and how many there are in all.
    pub(crate) fn page(
        &self,
        filter: &Filter,
        offset: usize,
        limit: usize,
    ) -> (Vec<&Transaction>, usize) {
        let newest_first = self.by_place.values().rev();
        if filter.takes_all() {
            return (newest_first.skip(offset).take(limit).collect(), self.len());
        }
        let mut page = Vec::new();
        let mut total = 0;
        for transaction in newest_first.filter(|transaction| filter.takes(transaction)) {
            if total >= offset && page.len() < limit {
                page.push(transaction);
            }
            total += 1;
        }
        (page, total)
    }

    /// An id that nobody has.
    pub(crate) fn new_id(&self, prefix: &str) -> String {
        loop {
            let letters = std::iter::repeat_with(fastrand::alphanumeric).take(16);
            let id = prefix.chars().chain(letters).collect();
            if !self.by_id.contains_key(&id) {
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Filter, MAX_TEXT, MAX_TRANSACTIONS, Transaction, Transactions};
    use jiff::Timestamp;
    use rust_decimal::Decimal;

    fn charge(id: &str, second: i64) -> Transaction {
        Transaction {
            id: id.to_owned(),
            original: None,
            amount: Decimal::TEN,
            currency: "ILS".to_owned(),
            status: "approved",
            card: None,
            client: None,
            document: None,
            description: None,
            reason: None,
            created_at: Timestamp::from_second(second).unwrap(),
            given_back: Decimal::ZERO,
        }
    }

    #[test]
    fn pages_are_ordered_by_time_and_then_by_arrival() {
        let mut transactions = Transactions::default();
        for (id, second) in [("b", 20), ("old", 10), ("c", 20), ("a", 15)] {
            transactions.add(charge(id, second));
        }
        let (page, total) = transactions.page(&Filter::default(), 1, 2);
        let ids: Vec<_> = page.iter().map(|row| row.id.as_str()).collect();
        assert_eq!((ids, total), (vec!["b", "a"], 4));
    }

    #[test]
    fn what_is_given_back_is_gone() {
        let mut transactions = Transactions::default();
        transactions.add(charge("txn", 1));
        let mut refund = charge("ref", 2);
        refund.original = Some("txn".to_owned());
        refund.amount = Decimal::TWO;
        transactions.give_back(refund);
        assert_eq!(transactions.get("txn").unwrap().left(), Decimal::from(8));
        assert_eq!(transactions.len(), 2);
    }

    #[test]
    fn room_ends_with_the_count_or_with_the_text() {
        let mut transactions = Transactions::default();
        assert!(transactions.has_room_for(MAX_TRANSACTIONS));
        assert!(!transactions.has_room_for(MAX_TRANSACTIONS + 1));
        let mut long = charge("long", 1);
        long.description = Some(" ".repeat(MAX_TEXT));
        transactions.add(long);
        assert!(!transactions.has_room_for(1));
    }
}
