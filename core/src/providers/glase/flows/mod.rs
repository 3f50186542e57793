//! Flows of several calls: a payment from its invoice to the money, reports, settling.

mod cancel;
mod commit;
mod payments;
mod reconcile;
mod reports;
mod reservations;
mod watch;

use super::NAME;
use super::account::Account;
use super::records::{
    GlaseGetPaymentStatusRequest, GlaseIssuedInvoice, GlasePaymentStatus, GlaseReservation,
};
use super::rules;
use super::soap::{Labels, call};
use super::{operations::SendInvoice, wire::Filled};
use crate::engine::{Executor, Scope};
use crate::model::error::Invalid;
use crate::model::{ErrorContext, ErrorKind, Outcome, PaymentError};
use std::sync::Arc;

impl GlasePaymentStatus {
    /// Whether nothing can change any more.
    fn is_final(&self) -> bool {
        *self == Self::Paid || self.is_unpaid()
    }

    /// Whether it ended without money.
    fn is_unpaid(&self) -> bool {
        matches!(self, Self::Canceled | Self::Failed | Self::Expired)
    }
}

impl GlaseReservation {
    /// What every step that takes a reservation asks first.
    fn check(&self) -> Result<(), Invalid> {
        rules::identifier("reservation.invoice_reference", &self.invoice_reference)
    }
}

/// A flow's own word that the payment is not where the call needs it.
fn conflict(
    operation: &str,
    outcome: Outcome,
    transaction_id: Option<String>,
    reason: impl Into<String>,
) -> PaymentError {
    let context = ErrorContext {
        transaction_id,
        ..ErrorContext::new(NAME, operation, outcome, reason)
    };
    PaymentError::Conflict { context }
}

/// Sends an invoice, unless the terminal holds a reservation that might be lost by it.
async fn issue(
    executor: &Arc<Executor<Account>>,
    scope: &Scope,
    operation: &str,
    invoice: Filled,
    replace_open: bool,
) -> Result<GlaseIssuedInvoice, PaymentError> {
    if !replace_open && holds_reservation(executor, scope).await? {
        return Err(conflict(
            operation,
            Outcome::NotSent,
            None,
            "the terminal holds an open reservation, which a new invoice may lose: commit or cancel it \
             first, or set replace_open",
        ));
    }
    let sent = SendInvoice {
        invoice,
        tokens: Vec::new(),
        labels: Labels::default(),
    };
    call(executor, scope, sent).await
}

/// Whether the invoice that the cash register holds now is reserved.
async fn holds_reservation(
    executor: &Arc<Executor<Account>>,
    scope: &Scope,
) -> Result<bool, PaymentError> {
    let current = GlaseGetPaymentStatusRequest::default();
    match call(executor, scope, current).await {
        Ok(payment) => Ok(payment.status == GlasePaymentStatus::Reserved),
        Err(error) if holds_nothing(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether an answer says that there is no invoice to tell of: a new terminal, or a web shop's,
/// which must be asked by reference.
fn holds_nothing(error: &PaymentError) -> bool {
    let kind = matches!(
        error.kind(),
        ErrorKind::NotFound | ErrorKind::InvalidRequest | ErrorKind::Conflict
    );
    kind && error.context().outcome == Outcome::Answered
}
