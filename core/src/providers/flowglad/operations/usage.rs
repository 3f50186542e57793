//! Telling what was used.

use super::{exactly_one, flowglad_id};
use crate::engine::{Effect, Failure, HttpRequest, HttpResponse, Operation, input};
use crate::model::ErrorKind;
use crate::model::error::Invalid;
use crate::providers::flowglad::records::{FlowgladCreateUsageEventRequest, FlowgladUsageEvent};
use crate::providers::flowglad::{Account, wire};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::HashMap;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    usage_event: Event<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    subscription_id: &'a str,
    amount: i64,
    transaction_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_slug: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage_meter_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage_meter_slug: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<&'a HashMap<String, String>>,
}

impl FlowgladCreateUsageEventRequest {
    fn units(&self) -> Option<i64> {
        i64::try_from(self.amount).ok().filter(|amount| *amount > 0)
    }
}

impl Operation for FlowgladCreateUsageEventRequest {
    type Provider = Account;
    type Output = FlowgladUsageEvent;
    const NAME: &'static str = "create_usage_event";
    const EFFECT: Effect = Effect::IdempotentWrite;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        flowglad_id("subscription_id", &self.subscription_id)?;
        input::identifier("transaction_id", &self.transaction_id)?;
        let refuse = || Invalid::new("amount", "must be more than zero");
        let amount = self.units().ok_or_else(refuse)?;
        exactly_one(&[
            ("price_id", self.price_id.as_ref()),
            ("price_slug", self.price_slug.as_ref()),
            ("usage_meter_id", self.usage_meter_id.as_ref()),
            ("usage_meter_slug", self.usage_meter_slug.as_ref()),
        ])?;
        let usage_event = Event {
            subscription_id: &self.subscription_id,
            amount,
            transaction_id: &self.transaction_id,
            price_id: self.price_id.as_deref(),
            price_slug: self.price_slug.as_deref(),
            usage_meter_id: self.usage_meter_id.as_deref(),
            usage_meter_slug: self.usage_meter_slug.as_deref(),
            usage_date: self.usage_date.map(Timestamp::as_millisecond),
            properties: self.properties.as_ref(),
        };
        Ok(HttpRequest::post_json(
            "/api/v1/usage-events",
            &Body { usage_event },
        ))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladUsageEvent, Failure> {
        let event = wire::usage_event(response)?;
        if Some(event.amount) == self.units() {
            return Ok(event);
        }
        // A repeated transaction_id gives the first event, whatever the second one said.
        let mut failure = Failure::new(
            ErrorKind::Conflict,
            format!(
                "an event with this transaction_id is kept already, with the amount {}",
                event.amount
            ),
        );
        failure.transaction_id = Some(event.id);
        Err(failure)
    }
}
