//! Releasing a reservation, and finding out whether the buyer was faster.

use super::conflict;
use super::watch::Watch;
use crate::engine::{Executor, Scope, Task};
use crate::model::{Outcome, PaymentError};
use crate::providers::glase::account::{Account, Principal};
use crate::providers::glase::records::{
    GlaseCancelInvoiceRequest, GlaseCancelRequest, GlasePayment, GlasePaymentStatus,
};
use crate::providers::glase::soap::call;
use crate::providers::glase::{NAME, rules};
use std::sync::Arc;

impl Task for GlaseCancelRequest {
    type Provider = Account;
    type Output = GlasePayment;
    const OPERATION: &'static str = "cancel";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlasePayment, PaymentError> {
        let reservation = &self.reservation;
        let login = executor.provider().login(Principal::Terminal);
        login
            .map(drop)
            .and_then(|()| reservation.check())
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
        loop {
            let request = GlaseCancelInvoiceRequest {
                invoice_reference: reservation.invoice_reference.clone(),
                client_comment: None,
                client_reference: None,
            };
            let Err(error) = call(&executor, &scope, request).await else {
                let seen = watch.until(GlasePaymentStatus::is_final).await?;
                return released(seen.last());
            };
            match error.context().provider_code.as_deref() {
                Some("50") => {}
                // The buyer is paying right now.
                Some("48" | "51") => {
                    let wait = watch.interval();
                    if watch.out_of_time(wait) {
                        return Err(error);
                    }
                    watch.pause(wait).await?;
                }
                _ => return Err(error),
            }
            let payment = watch.look().await?;
            watch.acknowledge(&payment).await;
            if payment.status.is_final() {
                return released(payment);
            }
            if error.context().provider_code.as_deref() == Some("50") {
                return Err(error);
            }
        }
    }
}

/// What cancelling gives, unless the buyer has paid.
fn released(payment: GlasePayment) -> Result<GlasePayment, PaymentError> {
    if payment.status != GlasePaymentStatus::Paid {
        return Ok(payment);
    }
    Err(conflict(
        GlaseCancelRequest::OPERATION,
        Outcome::Answered,
        payment.ers_reference.or(payment.invoice_reference),
        "it has been paid and cannot be called off; give it back with refund_payment",
    ))
}
