//! Immediate debit: the buyer pays at once.

use super::issue;
use super::watch::Watch;
use crate::engine::{Executor, Scope, Task};
use crate::model::PaymentError;
use crate::model::error::Invalid;
use crate::providers::glase::account::{Account, Principal};
use crate::providers::glase::records::{
    GlaseHandleNotificationRequest, GlaseIssuedInvoice, GlasePayRequest, GlasePayment,
    GlasePaymentMode, GlasePaymentStatus, GlaseWaitUntilPaidRequest,
};
use crate::providers::glase::{NAME, rules, wire};
use std::sync::Arc;

impl Task for GlasePayRequest {
    type Provider = Account;
    type Output = GlaseIssuedInvoice;
    const OPERATION: &'static str = "pay";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlaseIssuedInvoice, PaymentError> {
        let replace_open = self.replace_open;
        let mode = self.invoice.payment_mode.as_ref();
        let is_debit = mode.is_none_or(|mode| *mode == GlasePaymentMode::ImmediateDebit);
        let invoice = wire::filled(self.invoice);
        let checked = executor
            .provider()
            .login(Principal::Terminal)
            .map(drop)
            .and_then(|()| {
                if is_debit {
                    rules::invoice(&invoice.0)
                } else {
                    let reason = "must be left out or IMMEDIATE_DEBIT";
                    Err(Invalid::new("invoice.payment_mode", reason))
                }
            });
        checked.map_err(|invalid| invalid.into_error(NAME, Self::OPERATION))?;
        issue(&executor, &scope, Self::OPERATION, invoice, replace_open).await
    }
}

impl Task for GlaseWaitUntilPaidRequest {
    type Provider = Account;
    type Output = GlasePayment;
    const OPERATION: &'static str = "wait_until_paid";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlasePayment, PaymentError> {
        rules::identifier("invoice_reference", &self.invoice_reference)
            .and_then(|()| rules::poll_interval(self.poll_interval))
            .map_err(|invalid| invalid.into_error(NAME, Self::OPERATION))?;
        let mut watch = Watch::new(
            &executor,
            &scope,
            Self::OPERATION,
            &self.invoice_reference,
            self.version.unwrap_or_default(),
            self.poll_interval,
        );
        Ok(watch.until(needs_the_merchant).await?.last())
    }
}

/// Whether waiting for the buyer alone leads nowhere.
pub(super) fn needs_the_merchant(status: &GlasePaymentStatus) -> bool {
    !matches!(
        status,
        GlasePaymentStatus::Issued | GlasePaymentStatus::Unknown { .. }
    )
}

impl Task for GlaseHandleNotificationRequest {
    type Provider = Account;
    type Output = GlasePayment;
    const OPERATION: &'static str = "handle_notification";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlasePayment, PaymentError> {
        rules::identifier("invoice_reference", &self.invoice_reference)
            .map_err(|invalid| invalid.into_error(NAME, Self::OPERATION))?;
        let mut watch = Watch::new(
            &executor,
            &scope,
            Self::OPERATION,
            &self.invoice_reference,
            self.version.unwrap_or_default(),
            None,
        );
        let payment = watch.look().await?;
        watch.acknowledge(&payment).await;
        Ok(payment)
    }
}
