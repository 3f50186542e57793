//! Making, reading and changing subscriptions.

use super::{ApiCall, mail, post, uuid};
use crate::engine::{AttemptDetails, Effect, Failure, HttpRequest, input};
use crate::model::error::Invalid;
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::records::{
    GlobianceCancelUserSubscriptionRequest, GlobianceCreateUserSubscriptionRequest,
    GlobianceCreatedSubscription, GlobianceGetUserSubscriptionRequest,
    GlobiancePauseUserSubscriptionRequest, GlobianceResumeUserSubscriptionRequest,
    GlobianceSubscription, GlobianceSubscriptionChange,
};
use crate::providers::globiance_pay::wire::{self, Answer};
use serde::Serialize;
use serde::de::IgnoredAny;
use std::borrow::Cow;
use std::collections::BTreeMap;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    plan_id: &'a str,
    customer_id: &'a str,
    customer_email: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    starts_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Cow<'a, str>>,
}

impl GlobianceCreateUserSubscriptionRequest {
    /// The note as the text that holds JSON.
    fn note(&self) -> Result<Option<Cow<'_, str>>, Invalid> {
        match (&self.note, &self.note_values) {
            (Some(_), Some(_)) => Err(Invalid::new("note_values", "must not be given beside note")),
            (Some(note), None) if serde_json::from_str::<IgnoredAny>(note).is_err() => {
                Err(Invalid::new("note", "must be a text that is JSON"))
            }
            (Some(note), None) => Ok(Some(Cow::Borrowed(note))),
            (None, values) => Ok(values.as_ref().map(|values| {
                let values: BTreeMap<_, _> = values.iter().collect();
                Cow::Owned(serde_json::to_string(&values).expect("texts are plain data"))
            })),
        }
    }
}

impl ApiCall for GlobianceCreateUserSubscriptionRequest {
    type Output = GlobianceCreatedSubscription;
    const NAME: &'static str = "create_user_subscription";
    const EFFECT: Effect = Effect::UnsafeWrite;

    fn request(&self, _: &Account) -> Result<HttpRequest, Invalid> {
        uuid("plan_id", &self.plan_id)?;
        input::identifier("customer_id", &self.customer_id)?;
        mail("customer_email", &self.customer_email)?;
        let body = Body {
            plan_id: &self.plan_id,
            customer_id: &self.customer_id,
            customer_email: &self.customer_email,
            starts_at: self.starts_at.map(|start| start.to_string()),
            note: self.note()?,
        };
        Ok(post("create-user-subscription", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceCreatedSubscription, Failure> {
        wire::created_subscription(answer)
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            marker: Some(self.plan_id.clone()),
            customer_id: Some(self.customer_id.clone()),
            ..AttemptDetails::default()
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Id<'a> {
    user_subscription_id: &'a str,
}

fn by_id(call: &str, id: &str) -> Result<HttpRequest, Invalid> {
    uuid("subscription_id", id)?;
    let body = Id {
        user_subscription_id: id,
    };
    Ok(post(call, &body))
}

impl ApiCall for GlobianceGetUserSubscriptionRequest {
    type Output = GlobianceSubscription;
    const NAME: &'static str = "get_user_subscription";
    const EFFECT: Effect = Effect::Read;

    fn request(&self, _: &Account) -> Result<HttpRequest, Invalid> {
        by_id("get-user-subscription", &self.subscription_id)
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceSubscription, Failure> {
        wire::subscription(answer, &self.subscription_id)
    }
}

/// The calls that differ in nothing but the state that they lead to.
macro_rules! change {
    ($request:ty, $name:literal, $call:literal) => {
        impl ApiCall for $request {
            type Output = GlobianceSubscriptionChange;
            const NAME: &'static str = $name;
            const EFFECT: Effect = Effect::IdempotentWrite;

            fn request(&self, _: &Account) -> Result<HttpRequest, Invalid> {
                by_id($call, &self.subscription_id)
            }

            fn read(&self, answer: &Answer<'_>) -> Result<GlobianceSubscriptionChange, Failure> {
                wire::subscription_change(answer)
            }
        }
    };
}

change!(
    GlobiancePauseUserSubscriptionRequest,
    "pause_user_subscription",
    "pause-user-subscription"
);
change!(
    GlobianceResumeUserSubscriptionRequest,
    "resume_user_subscription",
    "resume-user-subscription"
);
change!(
    GlobianceCancelUserSubscriptionRequest,
    "cancel_user_subscription",
    "cancel-user-subscription"
);
