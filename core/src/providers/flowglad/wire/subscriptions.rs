//! Subscriptions, their items and prices.

use super::{good, page};
use crate::engine::fields::Fields;
use crate::engine::{Failure, HttpResponse};
use crate::model::Currency;
use crate::providers::flowglad::records::{
    FlowgladPrice, FlowgladSubscription, FlowgladSubscriptionItem, FlowgladSubscriptionPage,
};

/// The subscription of an answer that holds one.
pub(in super::super) fn subscription(
    response: &HttpResponse,
) -> Result<FlowgladSubscription, Failure> {
    row(&good(response)?.object("subscription")?)
}

/// A page of subscriptions.
pub(in super::super) fn subscriptions(
    response: &HttpResponse,
) -> Result<FlowgladSubscriptionPage, Failure> {
    let (rows, page) = page(response, "subscription")?;
    Ok(FlowgladSubscriptionPage {
        items: rows.iter().map(row).collect::<Result<_, _>>()?,
        current_cursor: page.current_cursor,
        next_cursor: page.next_cursor,
        has_more: page.has_more,
        total: page.total,
        raw: response.raw.clone(),
    })
}

pub(super) fn row(row: &Fields<'_>) -> Result<FlowgladSubscription, Failure> {
    let items = row.objects("subscriptionItems", "subscription item")?;
    Ok(FlowgladSubscription {
        id: row.required_text("id")?,
        customer_id: row.required_text("customerId")?,
        organization_id: row.text("organizationId"),
        price_id: row.text("priceId"),
        pricing_model_id: row.text("pricingModelId"),
        created_at: row.required_instant("createdAt")?,
        updated_at: row.instant("updatedAt")?,
        start_date: row.instant("startDate")?,
        livemode: row.boolean("livemode"),
        current: row.boolean("current"),
        renews: row.boolean("renews"),
        status: row.required_word("status")?,
        default_payment_method_id: row.text("defaultPaymentMethodId"),
        backup_payment_method_id: row.text("backupPaymentMethodId"),
        name: row.text("name"),
        cancellation_reason: row.text("cancellationReason"),
        replaced_by_subscription_id: row.text("replacedBySubscriptionId"),
        trial_end: row.instant("trialEnd")?,
        current_billing_period_start: row.instant("currentBillingPeriodStart")?,
        current_billing_period_end: row.instant("currentBillingPeriodEnd")?,
        billing_cycle_anchor_date: row.instant("billingCycleAnchorDate")?,
        canceled_at: row.instant("canceledAt")?,
        cancel_scheduled_at: row.instant("cancelScheduledAt")?,
        scheduled_adjustment_at: row.instant("scheduledAdjustmentAt")?,
        metadata: row.texts("metadata"),
        is_free_plan: row.boolean("isFreePlan"),
        do_not_charge: row.boolean("doNotCharge"),
        run_billing_at_period_start: row.boolean("runBillingAtPeriodStart"),
        interval: row.word("interval"),
        interval_count: row.whole("intervalCount")?,
        items: items.iter().map(item).collect::<Result<_, _>>()?,
        raw: row.raw(),
    })
}

fn item(row: &Fields<'_>) -> Result<FlowgladSubscriptionItem, Failure> {
    let price = row
        .optional_object("price")?
        .as_ref()
        .map(price)
        .transpose()?;
    let currency = price.as_ref().and_then(|price| price.currency.as_ref());
    let (unit_price, _) = row.money("unitPrice", currency)?;
    Ok(FlowgladSubscriptionItem {
        id: row.required_text("id")?,
        subscription_id: row.text("subscriptionId"),
        name: row.text("name"),
        price_id: row.text("priceId"),
        unit_price,
        unit_price_minor: row.required_integer("unitPrice")?,
        quantity: row.required_whole("quantity")?,
        added_date: row.instant("addedDate")?,
        expired_at: row.instant("expiredAt")?,
        external_id: row.text("externalId"),
        manually_created: row.boolean("manuallyCreated"),
        metadata: row.texts("metadata"),
        price,
    })
}

fn price(row: &Fields<'_>) -> Result<FlowgladPrice, Failure> {
    let currency: Option<Currency> = row.word("currency");
    let (unit_price, _) = row.money("unitPrice", currency.as_ref())?;
    Ok(FlowgladPrice {
        id: row.required_text("id")?,
        slug: row.text("slug"),
        name: row.text("name"),
        product_id: row.text("productId"),
        price_type: row.word("type"),
        unit_price,
        unit_price_minor: row.required_integer("unitPrice")?,
        interval_unit: row.word("intervalUnit"),
        interval_count: row.whole("intervalCount")?,
        trial_period_days: row.whole("trialPeriodDays")?,
        usage_events_per_unit: row.whole("usageEventsPerUnit")?,
        usage_meter_id: row.text("usageMeterId"),
        active: row.boolean("active"),
        is_default: row.boolean("isDefault"),
        currency,
    })
}
