//! Payments.

use super::{good, page};
use crate::engine::fields::Fields;
use crate::engine::{Failure, HttpResponse};
use crate::model::{Currency, PaymentState};
use crate::providers::flowglad::records::{
    FlowgladPayment, FlowgladPaymentPage, FlowgladPaymentStatus,
};

/// The payment of an answer that holds one.
pub(in super::super) fn payment(response: &HttpResponse) -> Result<FlowgladPayment, Failure> {
    row(&good(response)?.object("payment")?)
}

/// A page of payments.
pub(in super::super) fn payments(response: &HttpResponse) -> Result<FlowgladPaymentPage, Failure> {
    let (rows, page) = page(response, "payment")?;
    Ok(FlowgladPaymentPage {
        items: rows.iter().map(row).collect::<Result<_, _>>()?,
        current_cursor: page.current_cursor,
        next_cursor: page.next_cursor,
        has_more: page.has_more,
        total: page.total,
        raw: response.raw.clone(),
    })
}

fn row(row: &Fields<'_>) -> Result<FlowgladPayment, Failure> {
    let currency: Currency = row.required_word("currency")?;
    let money = |name| row.money(name, Some(&currency));
    let (amount, _) = money("amount")?;
    let (tax_amount, tax_amount_minor) = money("taxAmount")?;
    let (subtotal, subtotal_minor) = money("subtotal")?;
    let (application_fee, application_fee_minor) = money("applicationFee")?;
    let (refunded_amount, refunded_amount_minor) = money("refundedAmount")?;
    let mut payment = FlowgladPayment {
        id: row.required_text("id")?,
        created_at: row.required_instant("createdAt")?,
        updated_at: row.instant("updatedAt")?,
        created_by_commit: row.text("createdByCommit"),
        updated_by_commit: row.text("updatedByCommit"),
        livemode: row.boolean("livemode"),
        invoice_id: row.required_text("invoiceId")?,
        amount,
        amount_minor: row.required_integer("amount")?,
        payment_method: row.required_word("paymentMethod")?,
        status: row.required_word("status")?,
        state: PaymentState::Unknown,
        charge_date: row.required_instant("chargeDate")?,
        settlement_date: row.instant("settlementDate")?,
        description: row.text("description"),
        receipt_number: row.text("receiptNumber"),
        receipt_url: row.text("receiptURL"),
        organization_id: row.text("organizationId"),
        customer_id: row.required_text("customerId")?,
        purchase_id: row.text("purchaseId"),
        subscription_id: row.text("subscriptionId"),
        payment_method_id: row.text("paymentMethodId"),
        billing_period_id: row.text("billingPeriodId"),
        tax_amount,
        tax_amount_minor,
        subtotal,
        subtotal_minor,
        tax_type: row.word("taxType"),
        tax_country: row.text("taxCountry"),
        tax_state: row.text("taxState"),
        tax_rate_percentage: row.text("taxRatePercentage"),
        application_fee,
        application_fee_minor,
        refunded: row.required_boolean("refunded")?,
        refunded_amount,
        refunded_amount_minor,
        refunded_at: row.instant("refundedAt")?,
        failure_message: row.told("failureMessage"),
        failure_code: row.text("failureCode"),
        pricing_model_id: row.text("pricingModelId"),
        raw: row.raw(),
        currency,
    };
    payment.state = state(&payment);
    Ok(payment)
}

/// Where a payment stands, in the words that all providers share.
fn state(payment: &FlowgladPayment) -> PaymentState {
    let given_back = payment.refunded_amount_minor.unwrap_or(0);
    match payment.status {
        FlowgladPaymentStatus::Canceled => PaymentState::Canceled,
        // Flowglad gave up waiting; the money may still come.
        FlowgladPaymentStatus::Failed
            if payment.failure_code.as_deref() == Some("payment_timeout") =>
        {
            PaymentState::Unknown
        }
        FlowgladPaymentStatus::Failed => PaymentState::Failed,
        FlowgladPaymentStatus::Succeeded if payment.refunded => PaymentState::Refunded,
        FlowgladPaymentStatus::Succeeded if given_back <= 0 => PaymentState::Succeeded,
        FlowgladPaymentStatus::Succeeded if given_back < payment.amount_minor => {
            PaymentState::PartiallyRefunded
        }
        FlowgladPaymentStatus::Succeeded | FlowgladPaymentStatus::Refunded => {
            PaymentState::Refunded
        }
        FlowgladPaymentStatus::Processing | FlowgladPaymentStatus::RequiresConfirmation => {
            PaymentState::Pending
        }
        FlowgladPaymentStatus::RequiresAction => PaymentState::ActionRequired,
        FlowgladPaymentStatus::Unknown { .. } => PaymentState::Unknown,
    }
}
