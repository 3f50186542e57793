//! Subscriptions and how they end.

use std::borrow::Cow;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::catalog::{METER, METER_SLUG, ORGANIZATION, PRICING_MODEL, Price};
use super::customers::Customer;
use super::failure::Failure;
use super::table::{Row, new_id};
use crate::json::Json;

/// Usage that a subscription begins with.
const CREDIT: i64 = 1_000;

const TERMINAL: [&str; 2] = ["canceled", "incomplete_expired"];

const CURRENT: [&str; 6] = [
    "active",
    "trialing",
    "past_due",
    "cancellation_scheduled",
    "credit_trial",
    "unpaid",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Timing {
    Immediately,
    AtPeriodEnd,
}

#[derive(Debug, Clone)]
pub(super) struct Subscription {
    pub(super) id: String,
    pub(super) created_at: i64,
    pub(super) updated_at: i64,
    pub(super) livemode: bool,
    pub(super) customer_id: String,
    pub(super) status: String,
    pub(super) price: &'static Price,
    pub(super) item_id: String,
    pub(super) quantity: i64,
    pub(super) payment_method_id: Option<String>,
    pub(super) billing_period_id: String,
    /// None for one that does not renew.
    pub(super) period: Option<(i64, i64)>,
    pub(super) canceled_at: Option<i64>,
    pub(super) cancel_scheduled_at: Option<i64>,
    pub(super) scheduled_adjustment_at: Option<i64>,
}

impl Row for Subscription {
    fn id(&self) -> &str {
        &self.id
    }

    fn created_at(&self) -> i64 {
        self.created_at
    }

    fn livemode(&self) -> bool {
        self.livemode
    }
}

/// The same day and time a month later.
fn month_after(milliseconds: i64) -> i64 {
    Timestamp::from_millisecond(milliseconds)
        .ok()
        .and_then(|start| start.to_zoned(TimeZone::UTC).checked_add(1.month()).ok())
        .map_or(milliseconds, |end| end.timestamp().as_millisecond())
}

impl Subscription {
    pub(super) fn new(customer: &Customer, price: &'static Price, now: i64) -> Self {
        Self {
            id: new_id("sub_"),
            created_at: now,
            updated_at: now,
            livemode: customer.livemode,
            customer_id: customer.id.clone(),
            status: "active".to_owned(),
            price,
            item_id: new_id("si_"),
            quantity: 1,
            payment_method_id: Some(customer.payment_method_id.clone()),
            billing_period_id: new_id("billing_period_"),
            period: Some((now, month_after(now))),
            canceled_at: None,
            cancel_scheduled_at: None,
            scheduled_adjustment_at: None,
        }
    }

    /// The subscription as it stands at an instant.
    pub(super) fn at(&self, now: i64) -> Cow<'_, Self> {
        match self.cancel_scheduled_at {
            Some(end) if self.status == "cancellation_scheduled" && now >= end => {
                let mut ended = self.clone();
                "canceled".clone_into(&mut ended.status);
                ended.canceled_at = Some(end);
                ended.updated_at = end;
                Cow::Owned(ended)
            }
            _ => Cow::Borrowed(self),
        }
    }

    /// Ends it; what has ended already stays as it is.
    pub(super) fn cancel(&mut self, timing: Timing, now: i64) -> Result<(), Failure> {
        *self = self.at(now).into_owned();
        if TERMINAL.contains(&self.status.as_str()) {
            return Ok(());
        }
        if self.price.of_default_product {
            return Err(Failure::status("A free plan cannot be canceled", false));
        }
        if self.scheduled_adjustment_at.is_some() {
            let text = "A subscription with a scheduled adjustment cannot be canceled";
            return Err(Failure::status(text, false));
        }
        match timing {
            Timing::Immediately => {
                "canceled".clone_into(&mut self.status);
                self.canceled_at = Some(now);
                self.cancel_scheduled_at = None;
            }
            Timing::AtPeriodEnd => {
                let Some((_, end)) = self.period else {
                    let text = "A subscription without billing periods can only end immediately";
                    return Err(Failure::status(text, false));
                };
                "cancellation_scheduled".clone_into(&mut self.status);
                self.cancel_scheduled_at = Some(end);
            }
        }
        self.updated_at = now;
        Ok(())
    }

    pub(super) fn is_current(&self) -> bool {
        CURRENT.contains(&self.status.as_str())
    }

    pub(super) fn members(&self) -> Vec<(String, Json)> {
        let time = |at: Option<i64>| at.map_or(Json::Null, |at| Json::number(&at));
        let renews = self.period.is_some();
        let when = |value: Json| if renews { value } else { Json::Null };
        let method = self.payment_method_id.as_ref();
        [
            ("id", Json::text(&self.id)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.updated_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("startDate", Json::number(&self.created_at)),
            ("customerId", Json::text(&self.customer_id)),
            ("organizationId", Json::text(ORGANIZATION)),
            ("status", Json::text(&self.status)),
            (
                "defaultPaymentMethodId",
                method.map_or(Json::Null, Json::text),
            ),
            ("backupPaymentMethodId", Json::Null),
            ("trialEnd", Json::Null),
            (
                "currentBillingPeriodStart",
                time(self.period.map(|period| period.0)),
            ),
            (
                "currentBillingPeriodEnd",
                time(self.period.map(|period| period.1)),
            ),
            ("metadata", Json::Null),
            ("canceledAt", time(self.canceled_at)),
            ("cancelScheduledAt", time(self.cancel_scheduled_at)),
            ("cancellationReason", Json::Null),
            ("replacedBySubscriptionId", Json::Null),
            ("isFreePlan", Json::Bool(self.price.of_default_product)),
            ("doNotCharge", Json::Bool(false)),
            ("priceId", Json::text(self.price.id)),
            ("runBillingAtPeriodStart", Json::Bool(true)),
            ("interval", when(Json::text("month"))),
            ("intervalCount", when(Json::number(&1))),
            (
                "billingCycleAnchorDate",
                when(Json::number(&self.created_at)),
            ),
            ("name", Json::text(self.price.name)),
            ("renews", Json::Bool(renews)),
            ("pricingModelId", Json::text(PRICING_MODEL)),
            ("scheduledAdjustmentAt", time(self.scheduled_adjustment_at)),
            ("current", Json::Bool(self.is_current())),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
    }

    pub(super) fn json(&self) -> Json {
        Json::Object(self.members())
    }

    /// As a customer's billing shows it; `used` is what usage events have counted.
    pub(super) fn details(&self, used: i64) -> Json {
        let item = Json::object([
            ("id", Json::text(&self.item_id)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.created_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("subscriptionId", Json::text(&self.id)),
            ("name", Json::text(self.price.name)),
            ("addedDate", Json::number(&self.created_at)),
            ("priceId", Json::text(self.price.id)),
            ("unitPrice", Json::number(&self.price.minor)),
            ("quantity", Json::number(&self.quantity)),
            ("metadata", Json::Null),
            ("type", Json::text("static")),
            ("externalId", Json::Null),
            ("expiredAt", Json::Null),
            ("manuallyCreated", Json::Bool(false)),
            ("pricingModelId", Json::text(PRICING_MODEL)),
            ("price", self.price.json(self.created_at, self.livemode)),
        ]);
        let balance = Json::object([
            ("id", Json::text(METER)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.created_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("organizationId", Json::text(ORGANIZATION)),
            ("name", Json::text("API calls")),
            ("pricingModelId", Json::text(PRICING_MODEL)),
            ("slug", Json::text(METER_SLUG)),
            ("aggregationType", Json::text("sum")),
            (
                "availableBalance",
                Json::number(&CREDIT.saturating_sub(used).max(0)),
            ),
            ("subscriptionId", Json::text(&self.id)),
        ]);
        let experimental = Json::object([
            ("featureItems", Json::Array(Vec::new())),
            ("usageMeterBalances", Json::Array(vec![balance])),
        ]);
        let mut members = self.members();
        members.push(("subscriptionItems".to_owned(), Json::Array(vec![item])));
        members.push(("experimental".to_owned(), experimental));
        Json::Object(members)
    }
}

#[cfg(test)]
mod tests {
    use super::{Subscription, Timing, month_after};
    use crate::providers::flowglad::catalog::{PRICES, PRO};
    use crate::providers::flowglad::customers::Customer;

    const JANUARY_31: i64 = 1_769_817_600_000;

    fn subscription() -> Subscription {
        Subscription::new(&Customer::new("user", false, JANUARY_31), PRO, JANUARY_31)
    }

    #[test]
    fn a_month_after_the_31st_is_the_last_of_a_short_month() {
        assert_eq!(month_after(JANUARY_31), JANUARY_31 + 28 * 24 * 3_600_000);
    }

    #[test]
    fn a_scheduled_end_comes_with_the_clock() {
        let mut scheduled = subscription();
        scheduled.cancel(Timing::AtPeriodEnd, JANUARY_31).unwrap();
        let end = scheduled.cancel_scheduled_at.unwrap();
        assert!(scheduled.at(end - 1).is_current());
        assert_eq!(scheduled.at(end).status, "canceled");
        assert!(!scheduled.at(end).is_current());
    }

    #[test]
    fn what_has_ended_stays_as_it_is() {
        let mut ended = subscription();
        ended.cancel(Timing::Immediately, JANUARY_31 + 1).unwrap();
        ended.cancel(Timing::AtPeriodEnd, JANUARY_31 + 9).unwrap();
        assert_eq!(ended.canceled_at, Some(JANUARY_31 + 1));
        assert_eq!(ended.updated_at, JANUARY_31 + 1);
    }

    #[test]
    fn some_subscriptions_cannot_be_canceled() {
        let mut free = subscription();
        free.price = &PRICES[3];
        assert!(free.cancel(Timing::Immediately, 0).is_err());
        let mut adjusted = subscription();
        adjusted.scheduled_adjustment_at = Some(1);
        assert!(adjusted.cancel(Timing::Immediately, 0).is_err());
        let mut endless = subscription();
        endless.period = None;
        assert!(endless.cancel(Timing::AtPeriodEnd, 0).is_err());
        assert!(endless.cancel(Timing::Immediately, 0).is_ok());
    }
}
