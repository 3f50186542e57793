//! Reading subscriptions, and ending them.

use super::{flowglad_id, page};
use crate::engine::{Effect, Failure, HttpRequest, HttpResponse, Operation};
use crate::model::error::Invalid;
use crate::providers::flowglad::records::{
    FlowgladCancelSubscriptionRequest, FlowgladCancellationTiming, FlowgladGetSubscriptionRequest,
    FlowgladListSubscriptionsRequest, FlowgladSubscription, FlowgladSubscriptionPage,
};
use crate::providers::flowglad::{Account, wire};
use serde::Serialize;

const SUBSCRIPTIONS: &str = "/api/v1/subscriptions";

#[derive(Serialize)]
struct CancelBody<'a> {
    cancellation: Cancellation<'a>,
}

#[derive(Serialize)]
struct Cancellation<'a> {
    timing: &'a str,
}

impl Operation for FlowgladGetSubscriptionRequest {
    type Provider = Account;
    type Output = FlowgladSubscription;
    const NAME: &'static str = "get_subscription";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        let id = &self.subscription_id;
        flowglad_id("subscription_id", id)?;
        Ok(HttpRequest::get(format!("{SUBSCRIPTIONS}/{id}")))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladSubscription, Failure> {
        wire::subscription(response)
    }
}

impl Operation for FlowgladListSubscriptionsRequest {
    type Provider = Account;
    type Output = FlowgladSubscriptionPage;
    const NAME: &'static str = "list_subscriptions";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        page(SUBSCRIPTIONS, self.limit, self.cursor.as_deref())
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladSubscriptionPage, Failure> {
        wire::subscriptions(response)
    }
}

impl Operation for FlowgladCancelSubscriptionRequest {
    type Provider = Account;
    type Output = FlowgladSubscription;
    const NAME: &'static str = "cancel_subscription";
    const EFFECT: Effect = Effect::IdempotentWrite;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        let id = &self.subscription_id;
        flowglad_id("subscription_id", id)?;
        if matches!(self.timing, FlowgladCancellationTiming::Unknown { .. }) {
            return Err(Invalid::new(
                "timing",
                "must be at_end_of_current_billing_period or immediately",
            ));
        }
        let timing = self.timing.as_str();
        let cancellation = Cancellation { timing };
        Ok(HttpRequest::post_json(
            &format!("{SUBSCRIPTIONS}/{id}/cancel"),
            &CancelBody { cancellation },
        ))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladSubscription, Failure> {
        wire::subscription(response)
    }
}
