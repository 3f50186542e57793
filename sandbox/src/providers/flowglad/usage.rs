//! Usage events, of which there is one for each transaction id and meter.

use std::collections::HashMap;

use super::catalog::{self, Kind, METER, METER_SLUG, PRICING_MODEL, USAGE};
use super::failure::Failure;
use super::input::Members;
use super::subscriptions::Subscription;
use super::table::new_id;
use crate::json::Json;

/// A create call.
#[derive(Debug)]
pub(super) struct Report {
    pub(super) subscription_id: String,
    amount: i64,
    pub(super) transaction_id: String,
    usage_date: Option<i64>,
    properties: Option<Json>,
}

pub(super) fn report(body: &Json) -> Result<Report, Failure> {
    let named_by = ["priceId", "priceSlug", "usageMeterId", "usageMeterSlug"];
    let known = [
        &named_by[..],
        &[
            "subscriptionId",
            "amount",
            "transactionId",
            "usageDate",
            "properties",
        ],
    ]
    .concat();
    let mut members = Members::within(body, "usageEvent", &known)?;
    members.exactly_one(&named_by);
    let properties = members.find("properties");
    if properties.is_some_and(|properties| !matches!(properties, Json::Object(_))) {
        let message = "Invalid input: expected record";
        members.refuse("properties", "invalid_type", message);
    }
    let [price_id, price_slug, meter_id, meter_slug] =
        named_by.map(|name| members.optional_text(name));
    let usage_date = members
        .find("usageDate")
        .and_then(|_| members.optional_integer("usageDate", 0));
    let report = Report {
        subscription_id: members.text("subscriptionId"),
        amount: members.integer("amount", 1),
        transaction_id: members.text("transactionId"),
        usage_date,
        properties: properties.cloned(),
    };
    let report = members.result(report)?;
    if price_id.is_some() || price_slug.is_some() {
        let price = catalog::named(price_id.as_deref(), price_slug.as_deref())?;
        if price.kind != Kind::Usage {
            let text = format!("Price {} does not count usage", price.id);
            return Err(Failure::plain(400, "BAD_REQUEST", text));
        }
    }
    let known = [(meter_id, METER), (meter_slug, METER_SLUG)];
    for (given, meter) in known {
        if let Some(given) = given.filter(|given| given != meter) {
            return Err(Failure::missing("usage_meters", &given));
        }
    }
    Ok(report)
}

#[derive(Debug)]
pub(super) struct Event {
    id: String,
    created_at: i64,
    livemode: bool,
    subscription_id: String,
    customer_id: String,
    billing_period_id: String,
    report: Report,
}

impl Event {
    pub(super) fn json(&self) -> Json {
        let report = &self.report;
        let used_at = report.usage_date.unwrap_or(self.created_at);
        let properties = report.properties.clone();
        Json::object([
            ("id", Json::text(&self.id)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.created_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("customerId", Json::text(&self.customer_id)),
            ("subscriptionId", Json::text(&self.subscription_id)),
            ("usageMeterId", Json::text(METER)),
            ("billingPeriodId", Json::text(&self.billing_period_id)),
            ("amount", Json::number(&report.amount)),
            ("usageDate", Json::number(&used_at)),
            ("transactionId", Json::text(&report.transaction_id)),
            ("priceId", Json::text(USAGE.id)),
            ("properties", properties.unwrap_or(Json::Object(Vec::new()))),
            ("pricingModelId", Json::text(PRICING_MODEL)),
        ])
    }
}

/// All events of the one meter.
#[derive(Debug, Default)]
pub(super) struct Events {
    by_transaction: HashMap<(bool, String), Event>,
    used: HashMap<String, i64>,
}

impl Events {
    pub(super) fn len(&self) -> usize {
        self.by_transaction.len()
    }

    pub(super) fn find(&self, transaction_id: &str, livemode: bool) -> Option<&Event> {
        self.by_transaction
            .get(&(livemode, transaction_id.to_owned()))
    }

    /// What was counted for a subscription.
    pub(super) fn used(&self, subscription_id: &str) -> i64 {
        self.used.get(subscription_id).copied().unwrap_or(0)
    }

    /// The stored event when there is one, else a new one.
    pub(super) fn store(
        &mut self,
        report: Report,
        subscription: &Subscription,
        now: i64,
    ) -> Result<&Event, Failure> {
        let key = (subscription.livemode, report.transaction_id.clone());
        let used = self.used.entry(subscription.id.clone()).or_default();
        let amount = report.amount;
        let event = self.by_transaction.entry(key).or_insert_with(|| {
            *used = used.saturating_add(amount);
            Event {
                id: new_id("usage_event_"),
                created_at: now,
                livemode: subscription.livemode,
                subscription_id: subscription.id.clone(),
                customer_id: subscription.customer_id.clone(),
                billing_period_id: subscription.billing_period_id.clone(),
                report,
            }
        });
        if event.subscription_id != subscription.id {
            let text = format!(
                "UsageEvent conflict: A usage event already exists for transactionid {}, \
                 but does not belong to subscription {}",
                event.report.transaction_id, subscription.id
            );
            return Err(Failure::plain(409, "CONFLICT", text));
        }
        Ok(event)
    }
}
