//! Walking over listings that grow at their end, and that once repeated their first page for ever.

use crate::engine::input::{MOST_ON_PAGE, page_size};
use crate::engine::{Batches, Executor, Provider, Scope, Task};
use crate::model::PaymentError;
use crate::model::error::Invalid;
use crate::providers::flowglad::Account;
use crate::providers::flowglad::records::{
    FlowgladListPaymentsRequest, FlowgladListSubscriptionsRequest, FlowgladPayment,
    FlowgladPaymentBatch, FlowgladPaymentsRequest, FlowgladSubscription, FlowgladSubscriptionBatch,
    FlowgladSubscriptionsRequest,
};
use serde::{Deserialize, Serialize};
use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

/// How many ids a walk remembers; a walk over any number of rows must not grow.
const MOST_REMEMBERED: usize = 1000;

/// Where a walk stands.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Position {
    /// The provider's cursor; absent on the first page.
    cursor: Option<String>,
    /// The ids given last, to give each row once and to notice a listing that goes round.
    given: VecDeque<String>,
}

impl Position {
    fn read(
        operation: &str,
        size: Option<u32>,
        cursor: Option<&str>,
    ) -> Result<Self, PaymentError> {
        let invalid = |invalid: Invalid| invalid.into_error(Account::NAME, operation);
        page_size("page_size", size).map_err(invalid)?;
        match cursor {
            None => Ok(Self::default()),
            Some(cursor) => serde_json::from_str(cursor)
                .map_err(|_| invalid(Invalid::new("cursor", "must be the cursor of a batch"))),
        }
    }

    /// Drops the rows that were given before, and tells where to go on.
    fn advance<T>(
        self,
        items: &mut Vec<T>,
        id: impl Fn(&T) -> &String,
        has_more: bool,
        next_cursor: Option<String>,
    ) -> Option<String> {
        let mut given = self.given;
        let mut known: HashSet<String> = given.iter().cloned().collect();
        items.retain(|item| known.insert(id(item).clone()));
        given.extend(items.iter().map(|item| id(item).clone()));
        given.drain(..given.len().saturating_sub(MOST_REMEMBERED));
        let fresh = |cursor: &String| Some(cursor) != self.cursor.as_ref() && !cursor.is_empty();
        let cursor = next_cursor.filter(fresh)?;
        (has_more && !items.is_empty()).then(|| {
            let position = Self {
                cursor: Some(cursor),
                given,
            };
            serde_json::to_string(&position).expect("plain data")
        })
    }
}

/// Defines the walk over one of the listings, which differ in nothing but their types.
macro_rules! walk {
    ($request:ident, $list:ident, $name:literal, $batch:ident, $item:ident) => {
        impl Task for $request {
            type Provider = Account;
            type Output = $batch;
            const OPERATION: &'static str = $name;

            async fn run(
                self,
                executor: Arc<Executor<Account>>,
                scope: Scope,
            ) -> Result<$batch, PaymentError> {
                let cursor = self.cursor.as_deref();
                let position = Position::read(Self::OPERATION, self.page_size, cursor)?;
                let request = $list {
                    limit: Some(self.page_size.unwrap_or(MOST_ON_PAGE)),
                    cursor: position.cursor.clone(),
                };
                let page = executor.operation(request, &scope).await?;
                let mut items = page.items;
                let cursor =
                    position.advance(&mut items, |item| &item.id, page.has_more, page.next_cursor);
                Ok($batch { items, cursor })
            }
        }

        impl Batches for $request {
            type Item = $item;

            fn at(&self, cursor: String) -> Self {
                Self {
                    cursor: Some(cursor),
                    ..self.clone()
                }
            }

            fn parts(batch: $batch) -> (Vec<$item>, Option<String>) {
                (batch.items, batch.cursor)
            }
        }
    };
}

walk!(
    FlowgladPaymentsRequest,
    FlowgladListPaymentsRequest,
    "payments",
    FlowgladPaymentBatch,
    FlowgladPayment
);
walk!(
    FlowgladSubscriptionsRequest,
    FlowgladListSubscriptionsRequest,
    "subscriptions",
    FlowgladSubscriptionBatch,
    FlowgladSubscription
);

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(pages: &[(&[&str], bool, Option<&str>)]) -> (Vec<String>, usize) {
        let (mut given, mut read) = (Vec::new(), 0);
        let mut cursor: Option<String> = None;
        for (ids, has_more, next) in pages {
            let position = Position::read("payments", None, cursor.as_deref()).expect("our own");
            let mut items: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
            cursor = position.advance(&mut items, |id| id, *has_more, next.map(str::to_owned));
            given.extend(items);
            read += 1;
            if cursor.is_none() {
                break;
            }
        }
        (given, read)
    }

    #[test]
    fn a_walk_gives_each_row_once_and_ends_when_the_listing_does_not() {
        for (pages, given, read) in [
            (
                &[
                    (&["a", "b"][..], true, Some("1")),
                    (&["c"][..], false, None),
                ][..],
                vec!["a", "b", "c"],
                2,
            ),
            (
                &[(&["a", "b"], true, Some("1")), (&["b", "c"], false, None)],
                vec!["a", "b", "c"],
                2,
            ),
            (
                &[
                    (&["a"], true, Some("1")),
                    (&["a"], true, Some("2")),
                    (&["z"], false, None),
                ],
                vec!["a"],
                2,
            ),
            (
                &[
                    (&["a"], true, Some("1")),
                    (&["b"], true, Some("1")),
                    (&["z"], false, None),
                ],
                vec!["a", "b"],
                2,
            ),
            (&[(&["a"], true, None), (&["z"], false, None)], vec!["a"], 1),
            (
                &[(&["a"], true, Some("")), (&["z"], false, None)],
                vec!["a"],
                1,
            ),
            (
                &[(&["a"], false, Some("1")), (&["z"], false, None)],
                vec!["a"],
                1,
            ),
            (&[(&[], true, Some("1")), (&["z"], false, None)], vec![], 1),
        ] {
            let given = given.into_iter().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(walk(pages), (given, read), "{pages:?}");
        }
    }

    #[test]
    fn what_a_walk_remembers_does_not_grow_without_end() {
        let mut position = Position::default();
        for page in 0..100 {
            let mut items: Vec<String> = (0..100).map(|row| format!("{page}-{row}")).collect();
            let next = Some(page.to_string());
            let cursor = position
                .advance(&mut items, |id| id, true, next)
                .expect("more");
            position = serde_json::from_str(&cursor).expect("our own");
        }
        assert_eq!(position.given.len(), MOST_REMEMBERED);
    }
}
