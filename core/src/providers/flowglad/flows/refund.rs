//! A refund that is read before and after, and the settling of one whose answer was lost.

use crate::engine::{
    Executor, Operation, Provider, Scope, Task, sleep_unless_cancelled, until_next_look,
};
use crate::model::error::Invalid;
use crate::model::{Attempt, ErrorContext, Outcome, PaymentError, RetryAdvice};
use crate::providers::flowglad::operations::{Refund, flowglad_id};
use crate::providers::flowglad::records::{
    FlowgladGetPaymentRequest, FlowgladPayment, FlowgladPaymentStatus, FlowgladReconcileRequest,
    FlowgladReconciliation, FlowgladRefundPaymentRequest,
};
use crate::providers::flowglad::{Account, wire};
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::sync::Arc;
use tokio::time::Instant;

const REFUND: &str = <Refund as Operation>::NAME;

impl Task for FlowgladRefundPaymentRequest {
    type Provider = Account;
    type Output = FlowgladPayment;
    const OPERATION: &'static str = REFUND;

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<FlowgladPayment, PaymentError> {
        let invalid = |invalid: Invalid| invalid.into_error(Account::NAME, REFUND);
        flowglad_id("payment_id", &self.payment_id).map_err(invalid)?;
        if self.amount.is_some_and(|amount| amount <= Decimal::ZERO) {
            return Err(invalid(Invalid::new("amount", "must be more than zero")));
        }
        let payment = read(&executor, &scope, &self.payment_id).await?;
        refundable(&payment, executor.provider()).map_err(|reason| {
            let context = ErrorContext {
                transaction_id: Some(self.payment_id.clone()),
                ..ErrorContext::new(Account::NAME, REFUND, Outcome::NotSent, reason)
            };
            PaymentError::Conflict { context }
        })?;
        let refund = self.of(&payment).map_err(invalid)?;
        let (payment_id, before, amount) =
            (refund.payment_id.clone(), refund.before, refund.amount);
        let error = match executor.operation(refund, &scope).await {
            Err(error @ PaymentError::OutcomeUnknown { .. }) => error,
            other => return other,
        };
        if scope.call.is_cancelled() || Instant::now() >= scope.deadline {
            return Err(error);
        }
        match read(&executor, &scope, &payment_id).await {
            Ok(payment) if given_back(&payment).checked_sub(before) == Some(amount) => Ok(payment),
            _ => Err(error),
        }
    }
}

impl FlowgladRefundPaymentRequest {
    /// What to send for a payment as it stands.
    fn of(&self, payment: &FlowgladPayment) -> Result<Refund, Invalid> {
        let before = given_back(payment);
        let left = payment.amount_minor.saturating_sub(before);
        let amount = match self.amount {
            None => left,
            Some(amount) => {
                let digits = wire::money::digits(&payment.currency).ok_or_else(|| {
                    Invalid::new(
                        "amount",
                        "must be left out: the decimals of the payment's currency are not known",
                    )
                })?;
                wire::money::minor(amount, digits).ok_or_else(|| {
                    Invalid::new("amount", format!("must have at most {digits} decimals"))
                })?
            }
        };
        if amount > left {
            return Err(Invalid::new(
                "amount",
                "must be at most what is left of the payment",
            ));
        }
        let partial = amount < left;
        if partial && !self.allow_partial {
            return Err(Invalid::new(
                "allow_partial",
                "must be set to give back a part: Flowglad is known to give back the whole payment instead",
            ));
        }
        Ok(Refund {
            payment_id: self.payment_id.clone(),
            customer_id: payment.customer_id.clone(),
            currency: payment.currency.clone(),
            before,
            amount,
            partial,
        })
    }
}

async fn read(
    executor: &Arc<Executor<Account>>,
    scope: &Scope,
    payment_id: &str,
) -> Result<FlowgladPayment, PaymentError> {
    let request = FlowgladGetPaymentRequest {
        payment_id: payment_id.to_owned(),
    };
    executor.operation(request, scope).await
}

fn given_back(payment: &FlowgladPayment) -> i64 {
    payment.refunded_amount_minor.unwrap_or(0)
}

/// Whether anything of a payment can be given back with this key, or why not.
fn refundable(payment: &FlowgladPayment, account: &Account) -> Result<(), String> {
    if payment
        .livemode
        .is_some_and(|live| live != account.is_live())
    {
        return Err("the payment and the API key are not both live or both test".to_owned());
    }
    if payment.refunded || payment.status == FlowgladPaymentStatus::Refunded {
        return Err("the payment has been refunded whole".to_owned());
    }
    if payment.status != FlowgladPaymentStatus::Succeeded {
        let status = payment.status.as_str();
        return Err(format!(
            "only a succeeded payment can be refunded, and this one is {status}"
        ));
    }
    if given_back(payment) >= payment.amount_minor {
        return Err("nothing is left of the payment to give back".to_owned());
    }
    Ok(())
}

impl Task for FlowgladReconcileRequest {
    type Provider = Account;
    type Output = FlowgladReconciliation;
    const OPERATION: &'static str = "reconcile";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<FlowgladReconciliation, PaymentError> {
        let attempt = &self.attempt;
        let payment_id = payment_of(attempt)
            .map_err(|invalid| invalid.into_error(Account::NAME, Self::OPERATION))?;
        loop {
            let looked_at = Timestamp::now();
            let payment = read(&executor, &scope, payment_id).await?;
            let reason = match Shown::by(&payment, attempt) {
                Shown::AsAsked => return Ok(FlowgladReconciliation::Found { payment }),
                Shown::Nothing => NOTHING_SHOWN,
                Shown::Other(reason) => return Ok(undecided(reason, payment, RetryAdvice::Never)),
            };
            let Some(wait) = until_next_look(attempt.started_at, looked_at) else {
                return Ok(undecided(reason, payment, RetryAdvice::Never));
            };
            let next = Instant::now() + wait;
            if next >= scope.deadline || !sleep_unless_cancelled(next, &scope).await {
                return Ok(undecided(reason, payment, RetryAdvice::After { wait }));
            }
        }
    }
}

const NOTHING_SHOWN: &str = "the payment shows no refund, but Flowglad moves the money before it writes the refund down, \
     so that proves nothing";

fn undecided(
    reason: &str,
    payment: FlowgladPayment,
    look_again: RetryAdvice,
) -> FlowgladReconciliation {
    FlowgladReconciliation::Undecided {
        reason: reason.to_owned(),
        payment,
        look_again,
    }
}

/// What a payment shows of a refund.
enum Shown {
    AsAsked,
    Nothing,
    Other(&'static str),
}

impl Shown {
    fn by(payment: &FlowgladPayment, attempt: &Attempt) -> Self {
        let currency = attempt.currency.as_ref().unwrap_or(&payment.currency);
        let (Some(before), Some(amount)) = (attempt.refunded_before, attempt.amount) else {
            return Self::Other("the attempt does not say what had been given back before");
        };
        let shown = wire::money::major(given_back(payment), currency);
        match shown.and_then(|shown| shown.checked_sub(before)) {
            Some(risen) if risen == amount => Self::AsAsked,
            Some(risen) if risen.is_zero() => Self::Nothing,
            _ => Self::Other("the payment shows another sum given back than the refund's"),
        }
    }
}

/// The payment that an attempt was to give back.
fn payment_of(attempt: &Attempt) -> Result<&str, Invalid> {
    if attempt.provider != Account::NAME {
        return Err(Invalid::new(
            "attempt.provider",
            "must be this client's provider",
        ));
    }
    if attempt.operation != REFUND {
        return Err(Invalid::new("attempt.operation", "must be refund_payment"));
    }
    let id = attempt.original_transaction_id.as_deref();
    let id = id.ok_or_else(|| Invalid::new("attempt.original_transaction_id", "must be there"))?;
    flowglad_id("attempt.original_transaction_id", id)?;
    Ok(id)
}
