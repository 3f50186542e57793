//! Checkout sessions.

use super::{customers, good};
use crate::engine::{Failure, HttpResponse};
use crate::model::PaymentState;
use crate::providers::flowglad::records::{
    FlowgladCheckoutSession, FlowgladCheckoutSessionStatus, FlowgladCheckoutSessionType,
};

/// The checkout session of an answer that holds one, and its address.
pub(in super::super) fn checkout_session(
    response: &HttpResponse,
) -> Result<FlowgladCheckoutSession, Failure> {
    let answer = good(response)?;
    let row = answer.object("checkoutSession")?;
    let session_type: FlowgladCheckoutSessionType = row.required_word("type")?;
    let status: FlowgladCheckoutSessionStatus = row.required_word("status")?;
    let takes_money = session_type != FlowgladCheckoutSessionType::AddPaymentMethod;
    Ok(FlowgladCheckoutSession {
        id: row.required_text("id")?,
        url: answer.text("url"),
        created_at: row.required_instant("createdAt")?,
        updated_at: row.instant("updatedAt")?,
        expires_at: row.instant("expires")?,
        livemode: row.boolean("livemode"),
        state: takes_money.then(|| state(&status)),
        session_type,
        status,
        organization_id: row.text("organizationId"),
        pricing_model_id: row.text("pricingModelId"),
        price_id: row.text("priceId"),
        quantity: row.whole("quantity")?,
        purchase_id: row.text("purchaseId"),
        invoice_id: row.text("invoiceId"),
        discount_id: row.text("discountId"),
        customer_id: row.text("customerId"),
        customer_name: row.text("customerName"),
        customer_email: row.text("customerEmail"),
        payment_method_type: row.word("paymentMethodType"),
        billing_address: customers::billing_address(&row, "billingAddress")?,
        success_url: row.text("successUrl"),
        cancel_url: row.text("cancelUrl"),
        preserve_billing_cycle_anchor: row.boolean("preserveBillingCycleAnchor"),
        output_metadata: row.texts("outputMetadata"),
        output_name: row.text("outputName"),
        target_subscription_id: row.text("targetSubscriptionId"),
        automatically_update_subscriptions: row.boolean("automaticallyUpdateSubscriptions"),
        raw: response.raw.clone(),
    })
}

fn state(status: &FlowgladCheckoutSessionStatus) -> PaymentState {
    match status {
        FlowgladCheckoutSessionStatus::Open => PaymentState::ActionRequired,
        FlowgladCheckoutSessionStatus::Pending => PaymentState::Pending,
        FlowgladCheckoutSessionStatus::Succeeded => PaymentState::Succeeded,
        FlowgladCheckoutSessionStatus::Failed => PaymentState::Failed,
        FlowgladCheckoutSessionStatus::Expired => PaymentState::Canceled,
        FlowgladCheckoutSessionStatus::Unknown { .. } => PaymentState::Unknown,
    }
}
