//! What flows have in common: when to look for a lost payment, and walking a listing to its end.

use crate::Call;
use crate::engine::{Executor, Task};
use crate::model::PaymentError;
use jiff::{SignedDuration, Timestamp};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// When to look, counted from the attempt: the settling delays of 5 s, 30 s and 2 min, one after
/// the other.
const LOOKS: [SignedDuration; 3] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_secs(35),
    SignedDuration::from_secs(155),
];

/// How long until the next look for what became of an attempt; nothing after the last.
pub(crate) fn until_next_look(started_at: Timestamp, looked_at: Timestamp) -> Option<Duration> {
    let age = looked_at.duration_since(started_at);
    let next = LOOKS.into_iter().find(|look| *look > age)?;
    Duration::try_from(next.saturating_sub(age)).ok()
}

/// A flow that gives a listing in batches, each with the cursor of the next.
pub(crate) trait Batches: Task + Clone {
    /// One thing of the listing.
    type Item: Send + 'static;

    /// The request for the batch at a cursor.
    fn at(&self, cursor: String) -> Self;
    /// The batch's items and the cursor of the next batch, if there is one.
    fn parts(batch: Self::Output) -> (Vec<Self::Item>, Option<String>);
}

/// A walk over all items of a listing.
pub(crate) struct Walk<T: Batches> {
    executor: Arc<Executor<T::Provider>>,
    next: Option<T>,
    items: VecDeque<T::Item>,
}

impl<T: Batches> Walk<T> {
    pub(crate) fn new(executor: Arc<Executor<T::Provider>>, request: T) -> Self {
        Self {
            executor,
            next: Some(request),
            items: VecDeque::new(),
        }
    }

    fn take_in(&mut self, request: &T, batch: T::Output) {
        let (items, cursor) = T::parts(batch);
        self.items.extend(items);
        self.next = cursor.map(|cursor| request.at(cursor));
    }

    /// The next item, or the error that ends the walk.
    pub(crate) async fn step(&mut self) -> Option<Result<T::Item, PaymentError>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Some(Ok(item));
            }
            let request = self.next.take()?;
            let running = self
                .executor
                .clone()
                .run_spawned(request.clone(), Call::new(None));
            match running.await {
                Ok(batch) => self.take_in(&request, batch),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<T: Batches> Iterator for Walk<T> {
    type Item = Result<T::Item, PaymentError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Some(Ok(item));
            }
            let request = self.next.take()?;
            match self
                .executor
                .run_blocking(request.clone(), &Call::new(None))
            {
                Ok(batch) => self.take_in(&request, batch),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
