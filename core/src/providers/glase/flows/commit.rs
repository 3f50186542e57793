//! Committing a reservation: never twice without knowing, and not done before `PAID` was fetched.

use super::conflict;
use super::watch::{Seen, Watch};
use crate::engine::{Executor, Scope, Task};
use crate::model::error::Invalid;
use crate::model::{Attempt, ErrorContext, ErrorKind, Outcome, PaymentError};
use crate::providers::glase::account::{Account, Principal};
use crate::providers::glase::operations::UpdateInvoice;
use crate::providers::glase::records::{
    GlaseCommitRequest, GlaseCommitReservationRequest, GlaseInvoice, GlaseInvoiceRow, GlasePayment,
    GlasePaymentStatus, GlaseReservation,
};
use crate::providers::glase::soap::{Call, Labels, call};
use crate::providers::glase::{NAME, rules, wire};
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::sync::Arc;
use std::time::Duration;

const COMMIT: &str = "commit";
/// Result code for an invoice that is not reserved (any more).
const NOT_RESERVED: &str = "96";

impl GlaseCommitRequest {
    fn check(&self, account: &Account) -> Result<(), Invalid> {
        account.login(Principal::Terminal)?;
        let reservation = &self.reservation;
        reservation.check()?;
        rules::poll_interval(self.poll_interval)?;
        if self.amount <= Decimal::ZERO {
            let reason = "must be more than zero: cancel a reservation of which nothing is taken";
            return Err(Invalid::new("amount", reason));
        }
        let digits = rules::decimals("reservation.currency", &reservation.currency)?;
        rules::exact("amount", self.amount, digits)?;
        if !self.allow_more && self.amount > reservation.reserved_amount {
            return Err(Invalid::new("amount", rules::AT_MOST_RESERVED));
        }
        if self.amount != reservation.invoice.total_amount {
            rules::invoice(&settled(&reservation.invoice, self.amount))?;
        }
        Ok(())
    }
}

/// The invoice with the final amount; its rows, which would not add up to it, become one.
fn settled(invoice: &GlaseInvoice, amount: Decimal) -> GlaseInvoice {
    let row = GlaseInvoiceRow {
        item_total_amount: amount,
        item_description: Some(invoice.title.clone()),
        item_quantity: Some(Decimal::ONE),
        item_unit_price: None,
        item_unit: None,
        item_discount: None,
        item_tax_rate: None,
        item_ean: None,
        item_sku: None,
    };
    let had_rows = !invoice.invoice_rows.is_empty();
    GlaseInvoice {
        total_amount: amount,
        invoice_rows: had_rows.then_some(row).into_iter().collect(),
        ..invoice.clone()
    }
}

impl Task for GlaseCommitRequest {
    type Provider = Account;
    type Output = GlasePayment;
    const OPERATION: &'static str = COMMIT;

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlasePayment, PaymentError> {
        self.check(executor.provider())
            .map_err(|invalid| invalid.into_error(NAME, COMMIT))?;
        let reservation = &self.reservation;
        if reservation.status != GlasePaymentStatus::Reserved {
            let status = reservation.status.as_str();
            return Err(not_sent(
                reservation,
                format!("only what is RESERVED can be committed, and this is {status}"),
            ));
        }
        let commit = Commit {
            executor: &executor,
            scope: &scope,
            request: &self,
            watch: Watch::new(
                &executor,
                &scope,
                COMMIT,
                &reservation.invoice_reference,
                reservation.version,
                self.poll_interval,
            ),
        };
        commit.run().await
    }
}

fn not_sent(reservation: &GlaseReservation, reason: impl Into<String>) -> PaymentError {
    let reference = Some(reservation.invoice_reference.clone());
    conflict(COMMIT, Outcome::NotSent, reference, reason)
}

/// A reservation is committed once: another amount is another commit's.
fn another(payment: GlasePayment) -> PaymentError {
    conflict(
        COMMIT,
        Outcome::Answered,
        payment.ers_reference.or(payment.invoice_reference),
        "the reservation was committed with another amount",
    )
}

struct Commit<'a> {
    executor: &'a Arc<Executor<Account>>,
    scope: &'a Scope,
    request: &'a GlaseCommitRequest,
    watch: Watch<'a>,
}

impl Commit<'_> {
    async fn run(mut self) -> Result<GlasePayment, PaymentError> {
        let reservation = &self.request.reservation;
        if Timestamp::now() > reservation.commit_before
            && let Some(payment) = self.still_reserved().await?
        {
            return Ok(payment);
        }
        if self.request.amount != reservation.invoice.total_amount {
            let invoice = settled(&reservation.invoice, self.request.amount);
            let update = UpdateInvoice {
                invoice_reference: reservation.invoice_reference.clone(),
                invoice: wire::filled(invoice),
                tokens: Vec::new(),
                labels: Labels::default(),
            };
            if let Err(error) = call(self.executor, self.scope, update).await {
                return self.without_update(error).await;
            }
        }
        let started_at = Timestamp::now();
        match self.once().await {
            Ok(Some(payment)) => Ok(payment),
            Ok(None) => self.until_paid(started_at).await,
            Err(unknown @ PaymentError::OutcomeUnknown { .. }) => {
                self.again(started_at, unknown).await
            }
            Err(error) => Err(error),
        }
    }

    /// After an update that failed: the payment may be there, committed before, with nobody to fetch it.
    async fn without_update(mut self, error: PaymentError) -> Result<GlasePayment, PaymentError> {
        if error.context().outcome != Outcome::Unknown || self.is_over() {
            return Err(error);
        }
        match self.watch.look().await {
            Ok(payment) if payment.status == GlasePaymentStatus::Paid => {
                self.watch.acknowledge(&payment).await;
                if self.is_of(&payment) {
                    Ok(payment)
                } else {
                    Err(error)
                }
            }
            _ => Err(error),
        }
    }

    /// Commits; gives the payment when it was committed before with this amount.
    async fn once(&mut self) -> Result<Option<GlasePayment>, PaymentError> {
        let Err(error) = call(self.executor, self.scope, self.call()).await else {
            return Ok(None);
        };
        let is_gone = error.context().provider_code.as_deref() == Some(NOT_RESERVED);
        if !is_gone || self.is_over() {
            return Err(error);
        }
        match self.watch.look().await {
            Ok(payment) if payment.status == GlasePaymentStatus::Paid => {
                self.watch.acknowledge(&payment).await;
                if self.is_of(&payment) {
                    Ok(Some(payment))
                } else {
                    Err(error)
                }
            }
            _ => Err(error),
        }
    }

    /// After a commit whose answer was lost: commits again only while the payment shows that nothing
    /// was committed.
    async fn again(
        &mut self,
        started_at: Timestamp,
        unknown: PaymentError,
    ) -> Result<GlasePayment, PaymentError> {
        let mut repeats = 0;
        loop {
            if self.is_over() {
                return Err(unknown);
            }
            let Ok(payment) = self.watch.look().await else {
                return Err(unknown);
            };
            if payment.status == GlasePaymentStatus::Paid {
                self.watch.acknowledge(&payment).await;
                return if self.is_of(&payment) {
                    Ok(payment)
                } else {
                    Err(another(payment))
                };
            }
            if payment.status.is_unpaid() {
                return Err(self.ended(&payment));
            }
            let is_reserved = payment.status == GlasePaymentStatus::Reserved;
            let wait = self.watch.interval();
            if !is_reserved
                || repeats >= self.executor.retries()
                || self.watch.out_of_time(wait)
                || self.watch.pause(wait).await.is_err()
            {
                return Err(unknown);
            }
            repeats += 1;
            match call(self.executor, self.scope, self.call()).await {
                Ok(_) => return self.until_paid(started_at).await,
                // The state has changed since it was asked for: the lost commit may have come through.
                Err(PaymentError::OutcomeUnknown { .. } | PaymentError::Conflict { .. }) => {}
                Err(error @ PaymentError::Declined { .. }) => return Err(error),
                // What keeps this one from being done says nothing about the lost one.
                Err(_) => return Err(unknown),
            }
        }
    }

    fn is_over(&self) -> bool {
        self.scope.call.is_cancelled() || self.watch.out_of_time(Duration::ZERO)
    }

    /// Asks whether a reservation whose time has passed is there still; gives the payment when it
    /// has been committed before with this amount.
    async fn still_reserved(&mut self) -> Result<Option<GlasePayment>, PaymentError> {
        let payment = self.watch.look().await?;
        if payment.status == GlasePaymentStatus::Reserved {
            return Ok(None);
        }
        self.watch.acknowledge(&payment).await;
        if payment.status == GlasePaymentStatus::Paid && self.is_of(&payment) {
            return Ok(Some(payment));
        }
        let status = payment.status.as_str();
        Err(not_sent(
            &self.request.reservation,
            format!("the time to commit has passed, and the reservation is {status}"),
        ))
    }

    /// Whether a payment shows no other amount than this commit's.
    fn is_of(&self, payment: &GlasePayment) -> bool {
        payment
            .amount
            .is_none_or(|amount| amount == self.request.amount)
    }

    fn call(&self) -> GlaseCommitReservationRequest {
        let reservation = &self.request.reservation;
        GlaseCommitReservationRequest {
            invoice_reference: reservation.invoice_reference.clone(),
            amount: Some(self.request.amount),
            currency: Some(reservation.currency.clone()),
            client_comment: None,
            client_reference: None,
        }
    }

    /// Waits for `PAID`, which has to be fetched for the money to stay.
    async fn until_paid(&mut self, started_at: Timestamp) -> Result<GlasePayment, PaymentError> {
        let reason = match self.watch.until(GlasePaymentStatus::is_final).await {
            Ok(Seen::Ended(payment)) if payment.status == GlasePaymentStatus::Paid => {
                return Ok(payment);
            }
            Ok(Seen::Ended(payment)) => return Err(self.ended(&payment)),
            Ok(Seen::OutOfTime(payment)) => {
                let status = payment.status.as_str();
                format!("the commit was accepted, but the payment was {status} until the deadline")
            }
            Err(error) => {
                let reason = &error.context().reason;
                format!("the commit was accepted, but its payment was not seen: {reason}")
            }
        };
        let details = self.call().attempt();
        Err(PaymentError::OutcomeUnknown {
            context: self.context(Outcome::Unknown, reason),
            attempt: Attempt {
                provider: NAME.to_owned(),
                operation: GlaseCommitReservationRequest::NAME.to_owned(),
                started_at,
                amount: details.amount,
                currency: details.currency,
                marker: details.marker,
                original_transaction_id: None,
                refunded_before: None,
                customer_id: None,
            },
        })
    }

    fn ended(&self, payment: &GlasePayment) -> PaymentError {
        let status = payment.status.as_str();
        let reason = format!("the reservation ended as {status}: no money was taken");
        PaymentError::new(ErrorKind::Declined, self.context(Outcome::Answered, reason))
    }

    fn context(&self, outcome: Outcome, reason: String) -> ErrorContext {
        ErrorContext {
            transaction_id: Some(self.request.reservation.invoice_reference.clone()),
            ..ErrorContext::new(NAME, COMMIT, outcome, reason)
        }
    }
}
