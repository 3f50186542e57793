//! Waiting until a checkout is paid or over.

use super::{Pace, Seen, WAIT_DEADLINE, is_over, read_checkout, read_payment, seen};
use crate::engine::{Executor, Provider, Scope, Task};
use crate::model::error::Invalid;
use crate::model::{PaymentError, PaymentState};
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::operations::checkout_id;
use crate::providers::globiance_pay::records::{
    GlobianceCheckout, GlobianceCheckoutResult, GlobianceCheckoutStatus, GlobiancePayment,
    GlobianceWaitForCheckoutRequest,
};
use crate::providers::globiance_pay::wire::states;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

impl Task for GlobianceWaitForCheckoutRequest {
    type Provider = Account;
    type Output = GlobianceCheckoutResult;
    const OPERATION: &'static str = "wait_for_checkout";
    const DEADLINE: Duration = WAIT_DEADLINE;

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlobianceCheckoutResult, PaymentError> {
        let check = || -> Result<Pace, Invalid> {
            checkout_id(&self.checkout_id)?;
            Pace::new(self.poll_interval)
        };
        let mut pace =
            check().map_err(|invalid| invalid.into_error(Account::NAME, Self::OPERATION))?;
        let mut before = None;
        let checkout = loop {
            let asked = read_checkout(&executor, &scope, &self.checkout_id).await;
            let checkout = match seen(asked, before, &scope)? {
                Seen::Now(now) => now,
                Seen::Before(before) => return Ok(as_listed(before)),
            };
            if !may_change(&checkout) || is_over(&executor, &checkout) {
                break checkout;
            }
            if !pace.next(&scope, Self::OPERATION).await? {
                return Ok(as_listed(checkout));
            }
            before = Some(checkout);
        };
        let mut payments = Vec::with_capacity(checkout.payments.len());
        for payment in &checkout.payments {
            let read = read_payment(&executor, &scope, &payment.payment_id).await;
            match read {
                Ok(payment) => payments.push(payment),
                Err(PaymentError::Timeout { .. }) if Instant::now() >= scope.deadline => {
                    return Ok(as_listed(checkout));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(result(checkout, payments))
    }
}

/// Whether a checkout can still be paid, or money for it is still coming.
fn may_change(checkout: &GlobianceCheckout) -> bool {
    match checkout.state {
        PaymentState::Pending => true,
        PaymentState::Unknown => matches!(checkout.status, GlobianceCheckoutStatus::Unknown { .. }),
        _ => false,
    }
}

fn as_listed(checkout: GlobianceCheckout) -> GlobianceCheckoutResult {
    let payments = checkout.payments.clone();
    result(checkout, payments)
}

fn result(checkout: GlobianceCheckout, payments: Vec<GlobiancePayment>) -> GlobianceCheckoutResult {
    GlobianceCheckoutResult {
        state: states::checkout(&checkout.status, &payments),
        checkout,
        payments,
    }
}
