//! Walking all transactions, and finding out what became of a lost charge or refund.

use super::Grow;
use super::records::{
    GrowGetTransactionRequest, GrowListTransactionsRequest, GrowReconcileRequest,
    GrowReconciliation, GrowRefundRequest, GrowTransaction, GrowTransactionBatch,
    GrowTransactionStatus, GrowTransactionsRequest,
};
use crate::engine::input::{MOST_ON_PAGE, page_size};
use crate::engine::{
    Batches, Executor, Operation, Provider, Scope, Task, sleep_unless_cancelled, until_next_look,
};
use crate::model::error::Invalid;
use crate::model::{Attempt, Day, PaymentError, RetryAdvice};
use jiff::{SignedDuration, Timestamp, ToSpan};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use tokio::time::Instant;

/// How far the provider's time of a transaction may lie before and after the attempt's.
const EARLIEST: SignedDuration = SignedDuration::from_mins(-2);
const LATEST: SignedDuration = SignedDuration::from_mins(15);

/// How many ids a walk remembers: rows move to later pages while new payments arrive, and a walk
/// over any number of them must not grow.
const MOST_REMEMBERED: usize = 1000;

/// Where a walk stands.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Position {
    page: u32,
    /// The first id of the last page.
    first: Option<String>,
    /// The ids given last, to give each transaction once.
    given: VecDeque<String>,
}

impl Task for GrowTransactionsRequest {
    type Provider = Grow;
    type Output = GrowTransactionBatch;
    const OPERATION: &'static str = "transactions";

    async fn run(
        self,
        executor: Arc<Executor<Grow>>,
        scope: Scope,
    ) -> Result<GrowTransactionBatch, PaymentError> {
        let invalid = |invalid: Invalid| invalid.into_error(Grow::NAME, Self::OPERATION);
        page_size("page_size", self.page_size).map_err(invalid)?;
        let position = match &self.cursor {
            None => Position {
                page: 1,
                ..Position::default()
            },
            Some(cursor) => serde_json::from_str::<Position>(cursor)
                .ok()
                .filter(|position| position.page > 0)
                .ok_or_else(|| invalid(Invalid::new("cursor", "must be the cursor of a batch")))?,
        };
        let request = GrowListTransactionsRequest {
            start_date: self.start_date,
            end_date: self.end_date,
            status: self.status,
            page: Some(position.page),
            limit: Some(self.page_size.unwrap_or(MOST_ON_PAGE)),
        };
        let page = executor.operation(request, &scope).await?;
        let first = page
            .items
            .first()
            .map(|transaction| transaction.transaction_id.clone());
        let more = page.has_more && first.is_some() && first != position.first;
        let mut given = position.given;
        let mut known: HashSet<String> = given.iter().cloned().collect();
        let mut items = page.items;
        items.retain(|transaction| known.insert(transaction.transaction_id.clone()));
        given.extend(
            items
                .iter()
                .map(|transaction| transaction.transaction_id.clone()),
        );
        given.drain(..given.len().saturating_sub(MOST_REMEMBERED));
        let cursor = position.page.checked_add(1).filter(|_| more).map(|page| {
            serde_json::to_string(&Position { page, first, given }).expect("plain data")
        });
        Ok(GrowTransactionBatch { items, cursor })
    }
}

impl Batches for GrowTransactionsRequest {
    type Item = GrowTransaction;

    fn at(&self, cursor: String) -> Self {
        Self {
            cursor: Some(cursor),
            ..self.clone()
        }
    }

    fn parts(batch: GrowTransactionBatch) -> (Vec<GrowTransaction>, Option<String>) {
        (batch.items, batch.cursor)
    }
}

impl Task for GrowReconcileRequest {
    type Provider = Grow;
    type Output = GrowReconciliation;
    const OPERATION: &'static str = "reconcile";

    async fn run(
        self,
        executor: Arc<Executor<Grow>>,
        scope: Scope,
    ) -> Result<GrowReconciliation, PaymentError> {
        let search = Search::new(&self.attempt)
            .map_err(|invalid| invalid.into_error(Grow::NAME, Self::OPERATION))?;
        loop {
            let looked_at = Timestamp::now();
            let candidates = search.look(&executor, &scope).await?;
            if let Some(reconciliation) = search.decide(candidates) {
                return Ok(reconciliation);
            }
            let Some(wait) = until_next_look(search.attempt.started_at, looked_at) else {
                return Ok(search.nothing());
            };
            let next = Instant::now() + wait;
            if next >= scope.deadline || !sleep_unless_cancelled(next, &scope).await {
                return Ok(GrowReconciliation::Undecided {
                    reason: "nothing is visible yet, and the provider may still be settling it"
                        .to_owned(),
                    candidates: Vec::new(),
                    look_again: RetryAdvice::After { wait },
                });
            }
        }
    }
}

/// Whether a text that was read back may be what has become of one that was sent: no limit of its
/// length is documented, so that it may have been cut or its blanks changed.
fn may_hold(theirs: &str, ours: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (theirs, ours) = (plain(theirs), plain(ours));
    theirs.contains(&ours) || ours.starts_with(&theirs)
}

/// How well a transaction fits an attempt.
enum Fit {
    /// It carries the attempt's own text.
    Ours,
    /// Nothing tells it apart, or the text is there among others.
    Possible,
    /// It carries another text or belongs to another charge.
    Other,
}

/// What to look for.
struct Search<'a> {
    attempt: &'a Attempt,
    amount: Decimal,
    refund: bool,
    start_date: Day,
    end_date: Day,
}

impl<'a> Search<'a> {
    fn new(attempt: &'a Attempt) -> Result<Self, Invalid> {
        if attempt.provider != Grow::NAME {
            return Err(Invalid::new(
                "attempt.provider",
                "must be this client's provider",
            ));
        }
        let refund = attempt.operation == <GrowRefundRequest as Operation>::NAME;
        if !refund && attempt.operation != "charge" {
            return Err(Invalid::new(
                "attempt.operation",
                "must be charge or refund",
            ));
        }
        let amount = attempt
            .amount
            .ok_or_else(|| Invalid::new("attempt.amount", "must be there"))?;
        let sent = attempt.started_at.to_zoned(jiff::tz::TimeZone::UTC).date();
        let outside = |_| Invalid::new("attempt.started_at", "must be a day of the calendar");
        Ok(Self {
            attempt,
            amount,
            refund,
            start_date: sent.checked_sub(1.day()).map_err(outside)?.into(),
            end_date: sent.checked_add(1.day()).map_err(outside)?.into(),
        })
    }

    /// Reads every transaction that it may be.
    async fn look(
        &self,
        executor: &Arc<Executor<Grow>>,
        scope: &Scope,
    ) -> Result<Vec<GrowTransaction>, PaymentError> {
        let mut walk = Some(GrowTransactionsRequest {
            start_date: Some(self.start_date.clone()),
            end_date: Some(self.end_date.clone()),
            ..GrowTransactionsRequest::default()
        });
        let mut rows = Vec::new();
        while let Some(request) = walk.take() {
            let batch = request.clone().run(executor.clone(), scope.clone()).await?;
            let ahead = executor.clock_ahead();
            rows.extend(
                batch
                    .items
                    .into_iter()
                    .filter(|row| self.may_be(row, ahead)),
            );
            walk = batch.cursor.map(|cursor| request.at(cursor));
        }
        let mut candidates = Vec::with_capacity(rows.len());
        for row in rows {
            let read = GrowGetTransactionRequest {
                transaction_id: row.transaction_id,
            };
            candidates.push(executor.operation(read, scope).await?);
        }
        Ok(candidates)
    }

    /// Whether a row of the list may be the attempt; the list holds no description.
    ///
    /// `ahead` is how far Glance's clock is ahead of this machine's, whose clock the attempt tells.
    fn may_be(&self, row: &GrowTransaction, ahead: SignedDuration) -> bool {
        let attempt = self.attempt;
        let in_time = row.created_at.is_none_or(|created| {
            let after = created.duration_since(attempt.started_at);
            [after, after.saturating_sub(ahead)]
                .iter()
                .any(|after| (EARLIEST..=LATEST).contains(after))
        });
        let same_currency = match (&attempt.currency, &row.currency) {
            (Some(ours), Some(theirs)) => ours == theirs,
            _ => true,
        };
        let customer = row
            .client
            .as_ref()
            .and_then(|client| client.visible_id.as_ref());
        let same_customer = match (&attempt.customer_id, customer) {
            (Some(ours), Some(theirs)) => ours == theirs,
            _ => true,
        };
        let same_kind = !self.refund || row.status != GrowTransactionStatus::Approved;
        row.amount == self.amount && in_time && same_currency && same_customer && same_kind
    }

    /// How well a transaction, read whole, fits the attempt.
    fn fit(&self, transaction: &GrowTransaction) -> Fit {
        let attempt = self.attempt;
        if self.refund
            && let Some(original) = &transaction.original_transaction_id
            && Some(original) != attempt.original_transaction_id.as_ref()
        {
            return Fit::Other;
        }
        let marker = if self.refund {
            &transaction.reason
        } else {
            &transaction.description
        };
        match (&attempt.marker, marker) {
            (Some(ours), Some(theirs)) if ours == theirs && !ours.is_empty() => Fit::Ours,
            (Some(ours), Some(theirs)) if !may_hold(theirs, ours) => Fit::Other,
            _ => Fit::Possible,
        }
    }

    fn decide(&self, candidates: Vec<GrowTransaction>) -> Option<GrowReconciliation> {
        let (mut ours, mut possible) = (Vec::new(), Vec::new());
        for candidate in candidates {
            match self.fit(&candidate) {
                Fit::Ours => ours.push(candidate),
                Fit::Possible => possible.push(candidate),
                Fit::Other => {}
            }
        }
        let undecided = |reason: &str, candidates| {
            Some(GrowReconciliation::Undecided {
                reason: reason.to_owned(),
                candidates,
                look_again: RetryAdvice::Never,
            })
        };
        match (ours.len(), possible.len()) {
            (1, _) => ours
                .pop()
                .map(|transaction| GrowReconciliation::Found { transaction }),
            (2.., _) => undecided("several transactions carry the attempt's text", ours),
            (_, 1..) => undecided(
                "nothing tells for certain whether it is one of these",
                possible,
            ),
            _ => None,
        }
    }

    /// What it means that the last look found nothing.
    fn nothing(&self) -> GrowReconciliation {
        if self.refund {
            GrowReconciliation::Undecided {
                reason:
                    "no refund is visible, but Glance does not document that refunds are listed"
                        .to_owned(),
                candidates: Vec::new(),
                look_again: RetryAdvice::Never,
            }
        } else {
            GrowReconciliation::NotFound {
                reason: "no transaction around the time of the attempt is this charge".to_owned(),
            }
        }
    }
}
