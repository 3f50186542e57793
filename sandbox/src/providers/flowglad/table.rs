//! Rows in the provider's order: by creation, then by id.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

/// What a table needs to know of a row.
pub(super) trait Row {
    fn id(&self) -> &str;

    /// Milliseconds since 1970; never changes.
    fn created_at(&self) -> i64;

    fn livemode(&self) -> bool;
}

/// Where a row stands.
pub(super) type Place = (i64, String);

#[derive(Debug)]
pub(super) struct Table<T> {
    rows: BTreeMap<Place, T>,
    created: HashMap<String, i64>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: BTreeMap::new(),
            created: HashMap::new(),
        }
    }
}

/// Some rows of a table.
#[derive(Debug)]
pub(super) struct Page<'a, T> {
    pub(super) rows: Vec<&'a T>,
    /// The last row, when others follow it.
    pub(super) next: Option<Place>,
    pub(super) total: usize,
}

impl<T: Row> Table<T> {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn add(&mut self, row: T) {
        let place = (row.created_at(), row.id().to_owned());
        self.created.insert(place.1.clone(), place.0);
        self.rows.insert(place, row);
    }

    pub(super) fn get(&self, id: &str, livemode: bool) -> Option<&T> {
        let created = *self.created.get(id)?;
        self.rows
            .get(&(created, id.to_owned()))
            .filter(|row| row.livemode() == livemode)
    }

    /// A row of either mode.
    pub(super) fn get_any(&self, id: &str) -> Option<&T> {
        self.get(id, false).or_else(|| self.get(id, true))
    }

    pub(super) fn get_mut(&mut self, id: &str, livemode: bool) -> Option<&mut T> {
        let created = *self.created.get(id)?;
        self.rows
            .get_mut(&(created, id.to_owned()))
            .filter(|row| row.livemode() == livemode)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.values()
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.rows.retain(|_, row| keep(row));
        let rows = &self.rows;
        self.created
            .retain(|id, created| rows.contains_key(&(*created, id.clone())));
    }

    /// The rows after a place, oldest first.
    pub(super) fn page(&self, after: Option<Place>, limit: usize, livemode: bool) -> Page<'_, T> {
        let begin = after.map_or(Bound::Unbounded, Bound::Excluded);
        let mut rows: Vec<&T> = self
            .rows
            .range((begin, Bound::Unbounded))
            .map(|(_, row)| row)
            .filter(|row| row.livemode() == livemode)
            .take(limit.saturating_add(1))
            .collect();
        let more = rows.len() > limit;
        rows.truncate(limit);
        let last = rows.last().filter(|_| more);
        Page {
            next: last.map(|row| (row.created_at(), row.id().to_owned())),
            rows,
            total: self.iter().filter(|row| row.livemode() == livemode).count(),
        }
    }
}

/// A new id: the prefix and 21 letters and digits.
pub(super) fn new_id(prefix: &str) -> String {
    let letters = std::iter::repeat_with(fastrand::alphanumeric).take(21);
    prefix.chars().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{Row, Table, new_id};

    #[derive(Debug, PartialEq)]
    struct Event(&'static str, i64, bool);

    impl Row for Event {
        fn id(&self) -> &str {
            self.0
        }

        fn created_at(&self) -> i64 {
            self.1
        }

        fn livemode(&self) -> bool {
            self.2
        }
    }

    #[test]
    fn pages_go_from_old_to_new_and_then_by_id() {
        let mut table = Table::default();
        for (id, at) in [("d", 2), ("b", 1), ("a", 2), ("e", 3)] {
            table.add(Event(id, at, false));
        }
        table.add(Event("live", 1, true));
        let first = table.page(None, 2, false);
        let ids = |rows: &[&Event]| rows.iter().map(|row| row.0).collect::<String>();
        assert_eq!((ids(&first.rows).as_str(), first.total), ("ba", 4));
        let second = table.page(first.next, 2, false);
        assert_eq!(ids(&second.rows), "de");
        assert_eq!(second.next, None);
    }

    #[test]
    fn a_key_sees_the_rows_of_its_mode() {
        let mut table = Table::default();
        table.add(Event("live", 1, true));
        assert_eq!(table.get("live", false), None);
        assert!(table.get("live", true).is_some() && table.get_any("live").is_some());
        table.retain(|row| !row.2);
        assert_eq!((table.get_any("live"), table.len()), (None, 0));
    }

    #[test]
    fn ids_have_the_providers_form() {
        let id = new_id("pym_");
        assert_eq!(id.len(), 25);
        assert!(id[4..].bytes().all(|byte| byte.is_ascii_alphanumeric()));
    }
}
