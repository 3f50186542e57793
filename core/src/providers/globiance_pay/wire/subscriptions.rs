//! Subscriptions, whose id has three names.

use super::Answer;
use super::fields::word;
use crate::engine::Failure;
use crate::engine::fields::Fields;
use crate::model::Currency;
use crate::providers::globiance_pay::records::{
    GlobianceCreatedSubscription, GlobiancePeriod, GlobianceSubscription,
    GlobianceSubscriptionChange, GlobianceSubscriptionStatus,
};

/// The id's names, in the order in which the calls use them.
const ID: [&str; 3] = ["subscriptionUserId", "userSubscriptionId", "subscriptionId"];

/// The subscription that a good answer says was made.
pub(in super::super) fn created_subscription(
    answer: &Answer<'_>,
) -> Result<GlobianceCreatedSubscription, Failure> {
    let payload = answer.good()?;
    Ok(GlobianceCreatedSubscription {
        subscription_id: id(&payload.fields)?,
        link: payload.fields.text("link"),
        message: payload.message,
        raw: answer.raw(),
    })
}

/// The subscription of an answer, which does not repeat its id.
pub(in super::super) fn subscription(
    answer: &Answer<'_>,
    subscription_id: &str,
) -> Result<GlobianceSubscription, Failure> {
    let payload = answer.good()?;
    let row = &payload.fields;
    Ok(GlobianceSubscription {
        subscription_id: subscription_id.to_owned(),
        status: status(row)?,
        plan_id: row.text("planId"),
        customer_id: row.text("customerId"),
        customer_email: row.text("customerEmail"),
        plan_cycle_period: period(row, "planCyclePeriod"),
        plan_cycle: row.count("planCycle"),
        plan_start: row.time("planStart"),
        plan_end: row.time("planEnd"),
        plan_cost: row.figure("planCost"),
        plan_currency: row.text("planCurrency").map(Currency::new),
        plan_grace_time: row.count("planGraceTime"),
        plan_grace_time_period: period(row, "planGraceTimePeriod"),
        plan_grace_period_type: row.text("planGracePeriodType"),
        total_paid_cycles: row.count("totalPaidCycles"),
        remaining_cycles: row.count("remainingCycles"),
        prepaid_subscription_starts: row.time("prepaidSubscriptionStarts"),
        prepaid_subscription_ends: row.time("prepaidSubscriptionEnds"),
        next_payment_on: row.time("nextPaymentOn"),
        raw: answer.raw(),
    })
}

/// What an answer says became of a subscription.
pub(in super::super) fn subscription_change(
    answer: &Answer<'_>,
) -> Result<GlobianceSubscriptionChange, Failure> {
    let payload = answer.good()?;
    Ok(GlobianceSubscriptionChange {
        subscription_id: id(&payload.fields)?,
        status: status(&payload.fields)?,
        message: payload.message,
        raw: answer.raw(),
    })
}

fn id(row: &Fields<'_>) -> Result<String, Failure> {
    let id = ID.into_iter().find_map(|name| row.text(name));
    row.required("subscriptionId", id)
}

fn status(row: &Fields<'_>) -> Result<GlobianceSubscriptionStatus, Failure> {
    let text = row.required_text("status")?;
    let others = &[("cancelled", "canceled")];
    Ok(word(text, GlobianceSubscriptionStatus::WORDS, others))
}

fn period(row: &Fields<'_>, name: &str) -> Option<GlobiancePeriod> {
    row.text(name)
        .map(|text| word(text, GlobiancePeriod::WORDS, &[]))
}
