//! Rows that are found by id and by place.

use std::collections::HashMap;
use std::ops::{Index, IndexMut};

#[derive(Debug)]
pub(super) struct Table<T> {
    rows: Vec<T>,
    places: HashMap<String, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            places: HashMap::new(),
        }
    }
}

impl<T> Table<T> {
    /// Adds a row and says its place, which never changes.
    pub(super) fn add(&mut self, id: &str, row: T) -> usize {
        let place = self.rows.len();
        self.places.insert(id.to_owned(), place);
        self.rows.push(row);
        place
    }

    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Finds a row by a UUID in any case.
    pub(super) fn find_uuid(&self, id: &str) -> Option<usize> {
        self.find(&id.to_ascii_lowercase())
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }
}

impl<T> Index<usize> for Table<T> {
    type Output = T;

    fn index(&self, place: usize) -> &T {
        &self.rows[place]
    }
}

impl<T> IndexMut<usize> for Table<T> {
    fn index_mut(&mut self, place: usize) -> &mut T {
        &mut self.rows[place]
    }
}
