//! Asking again and again where a payment stands.

use crate::engine::{Executor, Scope, sleep_unless_cancelled};
use crate::model::{ErrorContext, ErrorKind, Outcome, PaymentError};
use crate::providers::glase::NAME;
use crate::providers::glase::account::Account;
use crate::providers::glase::records::{
    GlaseGetPaymentStatusRequest, GlasePayment, GlasePaymentStatus,
};
use crate::providers::glase::soap::call;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Between two questions (Glase, getPaymentStatus).
const INTERVAL: Duration = Duration::from_secs(1);
/// Between two questions while Glase or the network fails.
const LONGEST_BACKOFF: Duration = Duration::from_secs(5);

/// One invoice that is asked about.
pub(super) struct Watch<'a> {
    executor: &'a Arc<Executor<Account>>,
    scope: &'a Scope,
    operation: &'static str,
    invoice_reference: String,
    version: u32,
    interval: Duration,
}

/// How watching ended.
pub(super) enum Seen {
    /// In a status that ends it.
    Ended(GlasePayment),
    /// At the deadline, with what was seen last.
    OutOfTime(GlasePayment),
}

impl Seen {
    /// The last state, however it was come by.
    pub(super) fn last(self) -> GlasePayment {
        match self {
            Self::Ended(payment) | Self::OutOfTime(payment) => payment,
        }
    }
}

impl<'a> Watch<'a> {
    pub(super) fn new(
        executor: &'a Arc<Executor<Account>>,
        scope: &'a Scope,
        operation: &'static str,
        invoice_reference: &str,
        version: u32,
        interval: Option<Duration>,
    ) -> Self {
        Self {
            executor,
            scope,
            operation,
            invoice_reference: invoice_reference.to_owned(),
            version,
            interval: interval.unwrap_or(INTERVAL),
        }
    }

    /// Asks once, with the version of the answer before.
    pub(super) async fn look(&mut self) -> Result<GlasePayment, PaymentError> {
        let question = self.question();
        let payment = call(self.executor, self.scope, question).await?;
        self.version = payment.version;
        Ok(payment)
    }

    /// Tells Glase that the payment was seen, which keeps it; the first answer did that already, so
    /// that a failure does not matter.
    pub(super) async fn acknowledge(&mut self, payment: &GlasePayment) {
        let is_over = self.scope.call.is_cancelled() || Instant::now() >= self.scope.deadline;
        if payment.status == GlasePaymentStatus::Paid && !is_over {
            let _ = call(self.executor, self.scope, self.question()).await;
        }
    }

    /// Asks until the payment is in a status that ends it, or the deadline is over.
    pub(super) async fn until(
        &mut self,
        ends: impl Fn(&GlasePaymentStatus) -> bool,
    ) -> Result<Seen, PaymentError> {
        let mut last = None;
        let mut backoff = self.interval;
        loop {
            let error = match self.look().await {
                Ok(payment) if ends(&payment.status) => {
                    self.acknowledge(&payment).await;
                    return Ok(Seen::Ended(payment));
                }
                Ok(payment) => {
                    last = Some(payment);
                    backoff = self.interval;
                    None
                }
                Err(error) if is_passing(&error) => Some(error),
                Err(error) => return Err(error),
            };
            let wait = backoff;
            if error.is_some() {
                backoff = (backoff * 2).min(LONGEST_BACKOFF.max(self.interval));
            }
            if self.out_of_time(wait) {
                return match (last, error) {
                    (Some(payment), _) => Ok(Seen::OutOfTime(payment)),
                    (None, Some(error)) => Err(error),
                    (None, None) => Err(self.cancelled()),
                };
            }
            self.pause(wait).await?;
        }
    }

    /// Whether the deadline comes before the wait is over.
    pub(super) fn out_of_time(&self, wait: Duration) -> bool {
        Instant::now() + wait >= self.scope.deadline
    }

    /// Waits as long as between two questions.
    pub(super) fn interval(&self) -> Duration {
        self.interval
    }

    pub(super) async fn pause(&self, wait: Duration) -> Result<(), PaymentError> {
        if sleep_unless_cancelled(Instant::now() + wait, self.scope).await {
            Ok(())
        } else {
            Err(self.cancelled())
        }
    }

    fn question(&self) -> GlaseGetPaymentStatusRequest {
        GlaseGetPaymentStatusRequest {
            invoice_reference: Some(self.invoice_reference.clone()),
            invoice_version: Some(self.version),
            ..GlaseGetPaymentStatusRequest::default()
        }
    }

    fn cancelled(&self) -> PaymentError {
        let reason = "the caller cancelled the wait; the payment goes on without it";
        let context = ErrorContext::new(NAME, self.operation, Outcome::NotSent, reason);
        PaymentError::new(ErrorKind::Cancelled, context)
    }
}

/// Whether the next question may have an answer.
fn is_passing(error: &PaymentError) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Transport
            | ErrorKind::Timeout
            | ErrorKind::RateLimited
            | ErrorKind::ProviderFailure
            | ErrorKind::Protocol
    )
}
