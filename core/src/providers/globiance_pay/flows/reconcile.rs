//! Finding out what became of a call whose answer was lost, without ever sending it again.

use super::{read_checkout, read_payment};
use crate::engine::{Executor, Provider, Scope, Task, sleep_unless_cancelled, until_next_look};
use crate::model::error::Invalid;
use crate::model::{Attempt, PaymentError, PaymentState, RetryAdvice};
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::operations::{ApiCall, checkout_id};
use crate::providers::globiance_pay::records::{
    GlobianceCheckout, GlobianceCheckoutStatus, GlobianceCreateInvoiceCheckoutRequest,
    GlobianceCreateUserSubscriptionRequest, GlobianceInitiatePayWithCardRequest,
    GlobianceInitiatePayWithCardWidget2Request, GlobianceInitiatePayWithCardWidgetRequest,
    GlobiancePayment, GlobianceReconcileRequest, GlobianceReconciliation,
};
use crate::providers::globiance_pay::wire::states;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use tokio::time::Instant;

/// How far before the attempt the provider's time of its payment may lie.
const EARLIEST: SignedDuration = SignedDuration::from_mins(-2);

const INVOICE: &str = <GlobianceCreateInvoiceCheckoutRequest as ApiCall>::NAME;
const SUBSCRIPTION: &str = <GlobianceCreateUserSubscriptionRequest as ApiCall>::NAME;
const DIRECT: &str = <GlobianceInitiatePayWithCardRequest as ApiCall>::NAME;
const WIDGET: &str = <GlobianceInitiatePayWithCardWidgetRequest as ApiCall>::NAME;
const WIDGET_2: &str = <GlobianceInitiatePayWithCardWidget2Request as ApiCall>::NAME;

const CANNOT_BE_LOOKED_UP: &str = "GlobiancePay lists nothing, so that what was made cannot be looked up without its id; webhooks name it";
const PAGE_UNREACHABLE: &str =
    "the payment page cannot be reached without the lost answer, and no money came in";
const NOTHING_SHOWN: &str = "the checkout is over and shows no payment";
const NOTHING_SURE: &str =
    "the checkout shows no payment, but GlobiancePay does not say when it shows one";
const NOTHING_YET: &str = "the checkout shows no payment yet, and the acquirer may still be at it";
const DOUBTFUL_REFUSAL: &str =
    "the checkout shows only a refused payment, which may be older than the attempt";
const EARLIER_PAYMENT: &str = "the checkout shows only a payment that is older than the attempt";

impl Task for GlobianceReconcileRequest {
    type Provider = Account;
    type Output = GlobianceReconciliation;
    const OPERATION: &'static str = "reconcile";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlobianceReconciliation, PaymentError> {
        let attempt = &self.attempt;
        let checkout_id = checkout_of(attempt)
            .map_err(|invalid| invalid.into_error(Account::NAME, Self::OPERATION))?;
        let Some(checkout_id) = checkout_id else {
            return Ok(undecided(CANNOT_BE_LOOKED_UP, None, RetryAdvice::Never));
        };
        loop {
            let looked_at = Timestamp::now();
            let checkout = read_checkout(&executor, &scope, checkout_id).await?;
            let ahead = executor.clock_ahead();
            let (mut payments, mut is_earlier, mut is_doubtful) = (Vec::new(), false, false);
            for payment in &checkout.payments {
                if !may_be(payment.created_at, attempt, ahead) {
                    is_earlier |= payment.state != PaymentState::Failed;
                    continue;
                }
                let read = read_payment(&executor, &scope, &payment.payment_id).await?;
                let created_at = payment.created_at.or(read.created_at);
                if !may_be(created_at, attempt, ahead) {
                    is_earlier |= read.state != PaymentState::Failed;
                } else if read.state == PaymentState::Failed
                    && !is_since(created_at, attempt, ahead)
                {
                    is_doubtful = true;
                } else {
                    payments.push(read);
                }
            }
            if let Some(found) = found(&checkout, payments, is_earlier) {
                return Ok(found);
            }
            if is_earlier {
                return Ok(undecided(
                    EARLIER_PAYMENT,
                    Some(checkout),
                    RetryAdvice::Never,
                ));
            }
            if attempt.operation != DIRECT {
                return Ok(not_found(PAGE_UNREACHABLE));
            }
            let Some(wait) = until_next_look(attempt.started_at, looked_at) else {
                return Ok(match checkout.status {
                    GlobianceCheckoutStatus::Expired | GlobianceCheckoutStatus::Cancelled => {
                        not_found(NOTHING_SHOWN)
                    }
                    _ if is_doubtful => {
                        undecided(DOUBTFUL_REFUSAL, Some(checkout), RetryAdvice::Never)
                    }
                    _ => undecided(NOTHING_SURE, Some(checkout), RetryAdvice::Never),
                });
            };
            let next = Instant::now() + wait;
            if next >= scope.deadline || !sleep_unless_cancelled(next, &scope).await {
                let look_again = RetryAdvice::After { wait };
                return Ok(undecided(NOTHING_YET, Some(checkout), look_again));
            }
        }
    }
}

/// Whether a payment of that time may be the attempt's: not when it is older.
///
/// `ahead` is how far Globiance's clock is ahead of this machine's, whose clock the attempt tells.
fn may_be(created_at: Option<Timestamp>, attempt: &Attempt, ahead: SignedDuration) -> bool {
    created_at.is_none_or(|created| {
        let after = created.duration_since(attempt.started_at);
        after.max(after.saturating_sub(ahead)) >= EARLIEST
    })
}

/// Whether a payment of that time is certainly not older than the attempt.
///
/// A refusal must not be taken for the attempt's on less: the card that was refused a minute before
/// would make one that is being charged look refused, and be charged again.
fn is_since(created_at: Option<Timestamp>, attempt: &Attempt, ahead: SignedDuration) -> bool {
    created_at.is_some_and(|created| {
        let after = created.duration_since(attempt.started_at);
        !after.saturating_sub(ahead).is_negative()
    })
}

/// What the payments since the attempt say, if anything.
fn found(
    checkout: &GlobianceCheckout,
    payments: Vec<GlobiancePayment>,
    is_earlier: bool,
) -> Option<GlobianceReconciliation> {
    let refused = |payment: &GlobiancePayment| payment.state == PaymentState::Failed;
    let state = if payments.is_empty() {
        let completed = checkout.status == GlobianceCheckoutStatus::Completed && !is_earlier;
        completed.then_some(PaymentState::Succeeded)?
    } else if payments.iter().all(refused) {
        PaymentState::Failed
    } else if payments
        .iter()
        .any(|payment| payment.state == PaymentState::Unknown)
        && states::checkout(&checkout.status, &payments) == PaymentState::Pending
    {
        PaymentState::Unknown
    } else {
        states::checkout(&checkout.status, &payments)
    };
    Some(GlobianceReconciliation::Found {
        checkout: checkout.clone(),
        payments,
        state,
    })
}

fn not_found(reason: &str) -> GlobianceReconciliation {
    GlobianceReconciliation::NotFound {
        reason: reason.to_owned(),
    }
}

fn undecided(
    reason: &str,
    checkout: Option<GlobianceCheckout>,
    look_again: RetryAdvice,
) -> GlobianceReconciliation {
    GlobianceReconciliation::Undecided {
        reason: reason.to_owned(),
        checkout,
        look_again,
    }
}

/// The checkout that an attempt was to pay; nothing when it was to make something else.
fn checkout_of(attempt: &Attempt) -> Result<Option<&str>, Invalid> {
    if attempt.provider != Account::NAME {
        return Err(Invalid::new(
            "attempt.provider",
            "must be this client's provider",
        ));
    }
    match attempt.operation.as_str() {
        INVOICE | SUBSCRIPTION => return Ok(None),
        DIRECT | WIDGET | WIDGET_2 => {}
        _ => {
            let rule =
                format!("must be one of {DIRECT}, {WIDGET}, {WIDGET_2}, {INVOICE}, {SUBSCRIPTION}");
            return Err(Invalid::new("attempt.operation", rule));
        }
    }
    let marker = attempt.marker.as_deref();
    let id = marker.ok_or_else(|| Invalid::new("attempt.marker", "must be there"))?;
    let rule = |invalid: Invalid| Invalid::new("attempt.marker", invalid.reason);
    checkout_id(id).map_err(rule)?;
    Ok(Some(id))
}
