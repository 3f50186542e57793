//! Finding out what became of a call whose answer was lost.

use super::holds_nothing;
use super::watch::Watch;
use crate::engine::{Executor, Scope, Task, until_next_look};
use crate::model::error::Invalid;
use crate::model::{Attempt, PaymentError, RetryAdvice};
use crate::providers::glase::NAME;
use crate::providers::glase::account::Account;
use crate::providers::glase::records::{
    GlaseGetPaymentStatusRequest, GlasePayment, GlasePaymentStatus, GlaseReconcileRequest,
    GlaseReconciliation,
};
use crate::providers::glase::rules;
use crate::providers::glase::soap::call;
use jiff::Timestamp;
use std::sync::Arc;

const OPERATIONS: &str = "must be one of register_terminal, send_invoice, mark_transaction_period, \
                          commit_reservation, refund_payment";
const OTHER_AMOUNT: &str = "the payment is of another amount than the commit's: another commit seems to have taken its place";
const REFUND: &str = "Glase tells of no refund when asked; a report about the transaction period, or Glase, knows. \
                      Repeating a part of a refund may pay it twice";
const PERIOD: &str = "the id of a period whose answer was lost is given by nothing; another period can be closed, which \
                      begins where the lost one ended";
const TERMINAL: &str = "a terminal whose answer was lost may be there, and nobody can name it; registering makes another";
const INVOICE: &str = "an invoice whose reference was lost cannot be asked for, and nobody has seen its code; on a cash \
                       register a new invoice takes its place";

impl Task for GlaseReconcileRequest {
    type Provider = Account;
    type Output = GlaseReconciliation;
    const OPERATION: &'static str = "reconcile";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlaseReconciliation, PaymentError> {
        let attempt = &self.attempt;
        let invalid = |invalid: Invalid| invalid.into_error(NAME, Self::OPERATION);
        if attempt.provider != NAME {
            let reason = "must be this client's provider";
            return Err(invalid(Invalid::new("attempt.provider", reason)));
        }
        match attempt.operation.as_str() {
            "commit_reservation" => {
                let reference = attempt.marker.as_deref();
                let reference = reference
                    .ok_or_else(|| Invalid::new("attempt.marker", "must be there"))
                    .and_then(|marker| {
                        rules::identifier("attempt.marker", marker).map(|()| marker)
                    });
                let reference = reference.map_err(invalid)?;
                let operation = Self::OPERATION;
                let mut watch = Watch::new(&executor, &scope, operation, reference, 0, None);
                let payment = watch.look().await?;
                watch.acknowledge(&payment).await;
                Ok(commit(payment, attempt))
            }
            "send_invoice" => {
                let current = GlaseGetPaymentStatusRequest::default();
                match call(&executor, &scope, current).await {
                    Ok(payment) => Ok(invoice(payment, attempt)),
                    Err(error) if holds_nothing(&error) => Ok(undecided(INVOICE, None)),
                    Err(error) => Err(error),
                }
            }
            "refund_payment" => Ok(undecided(REFUND, None)),
            "mark_transaction_period" => Ok(undecided(PERIOD, None)),
            "register_terminal" => Ok(undecided(TERMINAL, None)),
            _ => Err(invalid(Invalid::new("attempt.operation", OPERATIONS))),
        }
    }
}

fn undecided(reason: &str, payment: Option<GlasePayment>) -> GlaseReconciliation {
    GlaseReconciliation::Undecided {
        reason: reason.to_owned(),
        payment,
        look_again: RetryAdvice::Never,
    }
}

/// What a payment shows of a commit.
fn commit(payment: GlasePayment, attempt: &Attempt) -> GlaseReconciliation {
    let status = payment.status.as_str();
    match &payment.status {
        GlasePaymentStatus::Paid => {
            let (shown, asked) = (payment.amount, attempt.amount);
            if shown
                .zip(asked)
                .is_some_and(|(shown, asked)| shown != asked)
            {
                return undecided(OTHER_AMOUNT, Some(payment));
            }
            GlaseReconciliation::Found { payment }
        }
        GlasePaymentStatus::Reserved => GlaseReconciliation::NotFound {
            reason: "the reservation is still open, so that nothing was committed".to_owned(),
            payment,
        },
        ended if ended.is_unpaid() => GlaseReconciliation::NotFound {
            reason: format!("the reservation ended as {status}: no money was taken"),
            payment,
        },
        _ => GlaseReconciliation::Undecided {
            reason: format!("the invoice is {status}, which no commit leads to"),
            payment: Some(payment),
            look_again: match until_next_look(attempt.started_at, Timestamp::now()) {
                Some(wait) => RetryAdvice::After { wait },
                None => RetryAdvice::Never,
            },
        },
    }
}

/// What the cash register's invoice shows of one that was sent.
fn invoice(payment: GlasePayment, attempt: &Attempt) -> GlaseReconciliation {
    let receipt = payment.receipt.as_ref();
    let of = receipt.and_then(|receipt| receipt.client_invoice_id.as_deref());
    if of.is_some() && of == attempt.marker.as_deref() {
        return GlaseReconciliation::Found { payment };
    }
    undecided(INVOICE, Some(payment))
}
