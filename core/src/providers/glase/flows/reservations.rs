//! Preliminary payments up to the commit: reserving, waiting, replacing the invoice.

use super::payments::needs_the_merchant;
use super::watch::Watch;
use super::{conflict, issue};
use crate::engine::{Executor, Scope, Task};
use crate::model::error::Invalid;
use crate::model::{Outcome, PaymentError};
use crate::providers::glase::account::{Account, Principal};
use crate::providers::glase::operations::UpdateInvoice;
use crate::providers::glase::records::{
    GlaseInvoice, GlasePayment, GlasePaymentMode, GlasePaymentStatus, GlaseReservation,
    GlaseReserveRequest, GlaseUpdateRequest, GlaseWaitUntilReservedRequest,
};
use crate::providers::glase::soap::{Labels, call};
use crate::providers::glase::{NAME, rules, wire};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

const PRELIMINARY: GlasePaymentMode = GlasePaymentMode::ReservationRequiredPreliminaryAmount;

/// Makes an invoice a preliminary payment's.
fn preliminary(
    mut invoice: GlaseInvoice,
    timeout: Option<u32>,
    other_timeout: &str,
) -> Result<GlaseInvoice, Invalid> {
    if invoice
        .payment_mode
        .as_ref()
        .is_some_and(|mode| *mode != PRELIMINARY)
    {
        let reason = "must be left out or RESERVATION_REQUIRED_PRELIMINARY_AMOUNT";
        return Err(Invalid::new("invoice.payment_mode", reason));
    }
    let given = invoice.commit_reservation_timeout;
    if given.is_some() && given != timeout {
        return Err(Invalid::new(
            "invoice.commit_reservation_timeout",
            other_timeout,
        ));
    }
    invoice.payment_mode = Some(PRELIMINARY);
    invoice.commit_reservation_timeout = timeout;
    Ok(invoice)
}

impl GlaseReserveRequest {
    fn invoice(&self, account: &Account) -> Result<wire::Filled, Invalid> {
        account.login(Principal::Terminal)?;
        if self.commit_reservation_timeout == 0 {
            let field = "commit_reservation_timeout";
            return Err(Invalid::new(field, rules::MORE_THAN_ZERO));
        }
        let invoice = preliminary(
            self.invoice.clone(),
            Some(self.commit_reservation_timeout),
            "must be left out, or be the request's",
        )?;
        let invoice = wire::filled(invoice);
        rules::invoice(&invoice.0)?;
        Ok(invoice)
    }
}

impl Task for GlaseReserveRequest {
    type Provider = Account;
    type Output = GlaseReservation;
    const OPERATION: &'static str = "reserve";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlaseReservation, PaymentError> {
        let invoice = self
            .invoice(executor.provider())
            .map_err(|invalid| invalid.into_error(NAME, Self::OPERATION))?;
        let sent = invoice.clone();
        // When the clock of the reservation starts is not documented: the earliest moment is taken.
        let begun = Timestamp::now();
        let issued = issue(&executor, &scope, Self::OPERATION, sent, self.replace_open).await?;
        let timeout = SignedDuration::from_secs(self.commit_reservation_timeout.into());
        let wire::Filled(invoice) = invoice;
        let status = GlasePaymentStatus::Issued;
        Ok(GlaseReservation {
            invoice_reference: issued.invoice_reference,
            code: issued.code,
            app_link: issued.app_link,
            reserved_amount: invoice.total_amount,
            currency: invoice.currency.clone(),
            commit_before: begun.saturating_add(timeout).unwrap_or(Timestamp::MAX),
            version: 0,
            state: wire::state(&status),
            status,
            next_action: issued.next_action,
            invoice,
            customer_tokens: Vec::new(),
        })
    }
}

impl GlaseReservation {
    /// The reservation as an answer shows it.
    fn seen(mut self, payment: GlasePayment) -> Self {
        self.version = payment.version;
        self.customer_tokens = payment.customer_tokens;
        self.at(payment.status)
    }

    fn at(mut self, status: GlasePaymentStatus) -> Self {
        self.state = wire::state(&status);
        let (code, app_link) = (self.code.as_deref(), self.app_link.as_deref());
        self.next_action = wire::next_action(&status, code, app_link);
        self.status = status;
        self
    }

    /// Refuses what has ended.
    pub(super) fn open(&self, operation: &str) -> Result<(), PaymentError> {
        if !self.status.is_final() {
            return Ok(());
        }
        let reason = format!("the reservation has ended: it is {}", self.status.as_str());
        let reference = Some(self.invoice_reference.clone());
        Err(conflict(operation, Outcome::NotSent, reference, reason))
    }
}

impl Task for GlaseWaitUntilReservedRequest {
    type Provider = Account;
    type Output = GlaseReservation;
    const OPERATION: &'static str = "wait_until_reserved";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlaseReservation, PaymentError> {
        let reservation = self.reservation;
        reservation
            .check()
            .and_then(|()| rules::poll_interval(self.poll_interval))
            .map_err(|invalid| invalid.into_error(NAME, Self::OPERATION))?;
        reservation.open(Self::OPERATION)?;
        let mut watch = Watch::new(
            &executor,
            &scope,
            Self::OPERATION,
            &reservation.invoice_reference,
            reservation.version,
            self.poll_interval,
        );
        let seen = watch.until(needs_the_merchant).await?;
        Ok(reservation.seen(seen.last()))
    }
}

impl GlaseUpdateRequest {
    fn invoice(&self, account: &Account) -> Result<wire::Filled, Invalid> {
        let reservation = &self.reservation;
        account.login(Principal::Terminal)?;
        reservation.check()?;
        let invoice = preliminary(
            self.invoice.clone(),
            reservation.invoice.commit_reservation_timeout,
            "must be left out, or be the reservation's",
        )?;
        let invoice = wire::filled(invoice);
        rules::invoice(&invoice.0)?;
        rules::tokens(&self.tokens)?;
        if invoice.0.currency != reservation.currency {
            let reason = "must be the reservation's";
            return Err(Invalid::new("invoice.currency", reason));
        }
        let is_reserved = reservation.status == GlasePaymentStatus::Reserved;
        if is_reserved && !self.allow_more && invoice.0.total_amount > reservation.reserved_amount {
            return Err(Invalid::new(
                "invoice.total_amount",
                rules::AT_MOST_RESERVED,
            ));
        }
        Ok(invoice)
    }
}

impl Task for GlaseUpdateRequest {
    type Provider = Account;
    type Output = GlaseReservation;
    const OPERATION: &'static str = "update";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlaseReservation, PaymentError> {
        let invoice = self
            .invoice(executor.provider())
            .map_err(|invalid| invalid.into_error(NAME, Self::OPERATION))?;
        let mut reservation = self.reservation;
        reservation.open(Self::OPERATION)?;
        let update = UpdateInvoice {
            invoice_reference: reservation.invoice_reference.clone(),
            invoice: invoice.clone(),
            tokens: self.tokens,
            labels: Labels::default(),
        };
        call(&executor, &scope, update).await?;
        reservation.invoice = invoice.0;
        if reservation.status != GlasePaymentStatus::Reserved {
            reservation.reserved_amount = reservation.invoice.total_amount;
        }
        // The update is what the buyer's app waited for.
        if reservation.status == GlasePaymentStatus::PendingIssuerAcknowledge {
            return Ok(reservation.at(GlasePaymentStatus::Issued));
        }
        Ok(reservation)
    }
}
