//! Globiance's words in those that all providers share.

use crate::model::PaymentState;
use crate::providers::globiance_pay::records::{
    GlobianceCardStatus, GlobianceCheckoutStatus, GlobiancePayment, GlobiancePaymentStatus,
};

/// Where a payment stands by its word, its dispute and whether it was given back.
pub(super) fn payment(
    status: &GlobiancePaymentStatus,
    is_under_dispute: bool,
    refunded: bool,
) -> PaymentState {
    let state = match status {
        GlobiancePaymentStatus::Processing => PaymentState::Pending,
        GlobiancePaymentStatus::Confirmed | GlobiancePaymentStatus::Settled => {
            PaymentState::Succeeded
        }
        GlobiancePaymentStatus::Failed => PaymentState::Failed,
        GlobiancePaymentStatus::Unknown { .. } => PaymentState::Unknown,
    };
    match state {
        _ if refunded => PaymentState::Refunded,
        // Too little may have come, or the payer may get it back.
        PaymentState::Succeeded if is_under_dispute => PaymentState::Unknown,
        state => state,
    }
}

/// Where a checkout's payment stands: money that came in counts whatever the checkout's own word.
pub(in super::super) fn checkout(
    status: &GlobianceCheckoutStatus,
    payments: &[GlobiancePayment],
) -> PaymentState {
    let any = |state| payments.iter().any(|payment| payment.state == state);
    if any(PaymentState::Succeeded) {
        return PaymentState::Succeeded;
    }
    if any(PaymentState::Refunded) {
        return PaymentState::Refunded;
    }
    if any(PaymentState::Unknown) && *status != GlobianceCheckoutStatus::Pending {
        return PaymentState::Unknown;
    }
    match status {
        GlobianceCheckoutStatus::Pending => PaymentState::Pending,
        GlobianceCheckoutStatus::Completed => PaymentState::Succeeded,
        GlobianceCheckoutStatus::Expired | GlobianceCheckoutStatus::Cancelled => {
            if any(PaymentState::Pending) {
                PaymentState::Pending
            } else {
                PaymentState::Canceled
            }
        }
        GlobianceCheckoutStatus::Unknown { .. } => PaymentState::Unknown,
    }
}

/// Where a card payment stands by the word of a status call.
pub(super) fn card(status: &GlobianceCardStatus) -> PaymentState {
    match status {
        GlobianceCardStatus::Success => PaymentState::Succeeded,
        GlobianceCardStatus::Failed => PaymentState::Failed,
        GlobianceCardStatus::Pending | GlobianceCardStatus::ThreeDSecure => PaymentState::Pending,
        GlobianceCardStatus::Unknown { .. } => PaymentState::Unknown,
    }
}
