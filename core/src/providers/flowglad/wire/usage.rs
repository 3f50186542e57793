//! Usage events.

use super::good;
use crate::engine::{Failure, HttpResponse};
use crate::providers::flowglad::records::FlowgladUsageEvent;

/// The usage event of an answer that holds one.
pub(in super::super) fn usage_event(
    response: &HttpResponse,
) -> Result<FlowgladUsageEvent, Failure> {
    let row = good(response)?.object("usageEvent")?;
    Ok(FlowgladUsageEvent {
        id: row.required_text("id")?,
        transaction_id: row.required_text("transactionId")?,
        amount: row.required_integer("amount")?,
        customer_id: row.text("customerId"),
        subscription_id: row.required_text("subscriptionId")?,
        usage_meter_id: row.text("usageMeterId"),
        price_id: row.text("priceId"),
        billing_period_id: row.text("billingPeriodId"),
        pricing_model_id: row.text("pricingModelId"),
        created_at: row.required_instant("createdAt")?,
        updated_at: row.instant("updatedAt")?,
        usage_date: row.instant("usageDate")?,
        livemode: row.boolean("livemode"),
        properties: row.texts("properties"),
        raw: response.raw.clone(),
    })
}
