//! The calls about subscriptions.

use super::failure::Failure;
use super::input::Members;
use super::operations::Form;
use super::pages::Site;
use super::plans::{self, Plan};
use super::subscriptions::{self, Subscription};
use super::{GlobiancePay, ids};
use crate::answer::{Answer, Received};
use crate::json::Json;
use crate::providers::Environment;

impl GlobiancePay {
    pub(super) fn create_subscription(
        &mut self,
        body: &Json,
        request: &Received,
        env: &Environment<'_>,
    ) -> Result<Answer, Failure> {
        let wish = subscriptions::wish(body)?;
        let plan = self
            .plans()
            .into_iter()
            .find(|plan| plan.id.eq_ignore_ascii_case(&wish.plan_id))
            .ok_or(Failure::Missing("plan"))?;
        self.take_room(request.body.len())?;
        let id = ids::uuid();
        let link = Site::of(request).subscription(&id);
        let subscription = Subscription::new(id.clone(), link.clone(), &plan, wish, env.now);
        let email = subscription.email.clone();
        let place = self.subscriptions.add(&id, subscription);
        self.mail(&email, "Your subscription", &link, env.now);
        self.await_cycle(place);
        self.advance(env.now);
        let json = Json::object([
            ("link", Json::Text(link)),
            ("subscriptionUserId", Json::Text(id)),
        ]);
        Ok(self.reply(Form::Message("subscription created"), json, Vec::new()))
    }

    /// The plans of the start and those that control calls made.
    pub(super) fn plans(&self) -> Vec<Plan> {
        let mut plans = plans::first_plans();
        plans.extend(self.plans.iter().cloned());
        plans
    }

    pub(super) fn subscription_call(
        &mut self,
        operation: &str,
        body: &Json,
        env: &Environment<'_>,
    ) -> Result<Answer, Failure> {
        let mut members = Members::of(body, &["userSubscriptionId"]);
        let id = members.uuid("userSubscriptionId");
        members.result(())?;
        let place = self
            .subscriptions
            .find_uuid(&id)
            .ok_or(Failure::Missing("subscription"))?;
        let subscription = &mut self.subscriptions[place];
        let done = match operation {
            "pause_user_subscription" => {
                subscription.pause()?;
                "paused"
            }
            "resume_user_subscription" => {
                subscription.resume(env.now)?;
                "resumed"
            }
            "cancel_user_subscription" => {
                subscription.cancel()?;
                "canceled"
            }
            _ => {
                let json = subscription.json();
                return Ok(self.reply(Form::Data, json, Vec::new()));
            }
        };
        let json = subscription.changed(done);
        self.await_cycle(place);
        self.advance(env.now);
        Ok(self.reply(Form::Bare, json, Vec::new()))
    }
}
