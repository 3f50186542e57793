//! What takes several calls: paying, waiting, confirming, finding out.

mod cards;
mod checkouts;
mod crypto;
mod reconcile;
mod webhooks;

use super::Account;
use super::operations::make;
use super::records::{
    GlobianceCheckout, GlobianceCheckoutStatus, GlobianceGetCheckoutDetailsRequest,
    GlobianceGetPaymentDetailsRequest, GlobiancePayment,
};
use crate::engine::{Executor, Provider, Scope, sleep_unless_cancelled};
use crate::model::error::Invalid;
use crate::model::{ErrorContext, Outcome, PaymentError, PaymentState};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Longest time for waiting when neither the call nor the client says another.
const WAIT_DEADLINE: Duration = Duration::from_secs(5 * 60);

/// Waits between two questions; the last goes on.
const PACE: [Duration; 3] = [
    Duration::from_secs(2),
    Duration::from_secs(3),
    Duration::from_secs(5),
];

/// How long after its end a checkout's word may lag behind.
const LAG: SignedDuration = SignedDuration::from_mins(2);

async fn read_checkout(
    executor: &Arc<Executor<Account>>,
    scope: &Scope,
    checkout_id: &str,
) -> Result<GlobianceCheckout, PaymentError> {
    let call = GlobianceGetCheckoutDetailsRequest {
        checkout_id: checkout_id.to_owned(),
    };
    make(executor, scope, call).await
}

async fn read_payment(
    executor: &Arc<Executor<Account>>,
    scope: &Scope,
    payment_id: &str,
) -> Result<GlobiancePayment, PaymentError> {
    let call = GlobianceGetPaymentDetailsRequest {
        payment_id: payment_id.to_owned(),
    };
    make(executor, scope, call).await
}

/// Refuses a checkout that is over, or for which money has come or may be coming.
fn payable(checkout: &GlobianceCheckout, operation: &str) -> Result<(), PaymentError> {
    let settled = |payment: &&GlobiancePayment| payment.state != PaymentState::Failed;
    let reason = if checkout.status != GlobianceCheckoutStatus::Pending {
        format!("the checkout is {}", checkout.status.as_str())
    } else if let Some(payment) = checkout.payments.iter().find(settled) {
        format!(
            "the checkout has a payment already, which is {}",
            payment.status.as_str()
        )
    } else {
        return Ok(());
    };
    let context = ErrorContext {
        transaction_id: Some(checkout.checkout_id.clone()),
        ..ErrorContext::new(Account::NAME, operation, Outcome::NotSent, reason)
    };
    Err(PaymentError::Conflict { context })
}

/// When to ask next.
struct Pace {
    interval: Option<Duration>,
    asked: usize,
}

impl Pace {
    fn new(interval: Option<Duration>) -> Result<Self, Invalid> {
        if interval.is_some_and(|interval| interval.is_zero()) {
            return Err(Invalid::new("poll_interval", "must be more than zero"));
        }
        Ok(Self { interval, asked: 0 })
    }

    fn wait(&mut self) -> Duration {
        let at = self.asked.min(PACE.len() - 1);
        self.asked += 1;
        self.interval.unwrap_or(PACE[at])
    }

    /// Waits for the next question: false when the time is over.
    async fn next(&mut self, scope: &Scope, operation: &str) -> Result<bool, PaymentError> {
        let at = Instant::now() + self.wait();
        if at >= scope.deadline {
            return Ok(false);
        }
        if sleep_unless_cancelled(at, scope).await {
            return Ok(true);
        }
        let reason = "the caller cancelled while the call waited to ask again";
        let context = ErrorContext::new(Account::NAME, operation, Outcome::NotSent, reason);
        Err(PaymentError::Cancelled { context })
    }
}

/// What a question gives, or what was seen before when its time is over.
fn seen<T>(
    asked: Result<T, PaymentError>,
    before: Option<T>,
    scope: &Scope,
) -> Result<Seen<T>, PaymentError> {
    match (asked, before) {
        (Ok(now), _) => Ok(Seen::Now(now)),
        (Err(PaymentError::Timeout { .. }), Some(before)) if Instant::now() >= scope.deadline => {
            Ok(Seen::Before(before))
        }
        (Err(error), _) => Err(error),
    }
}

enum Seen<T> {
    Now(T),
    Before(T),
}

/// Whether a checkout's end lies so far back that its word no longer changes.
fn is_over(executor: &Executor<Account>, checkout: &GlobianceCheckout) -> bool {
    checkout.expiry_time.is_some_and(|expiry| {
        let past = Timestamp::now().duration_since(expiry);
        past.saturating_add(executor.clock_ahead()) > LAG
    })
}
