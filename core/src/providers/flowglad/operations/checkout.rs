//! Making and reading checkout sessions.

use super::{exactly_one, flowglad_id, metadata};
use crate::engine::{AttemptDetails, Effect, Failure, HttpRequest, HttpResponse, Operation, input};
use crate::model::error::Invalid;
use crate::providers::flowglad::records::{
    FlowgladCheckoutSession, FlowgladCheckoutSessionType, FlowgladCreateCheckoutSessionRequest,
    FlowgladGetCheckoutSessionRequest,
};
use crate::providers::flowglad::{Account, wire};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

const CHECKOUT_SESSIONS: &str = "/api/v1/checkout-sessions";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    checkout_session: Session<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Session<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    success_url: &'a str,
    cancel_url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_external_id: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    anonymous: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_slug: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preserve_billing_cycle_anchor: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target_subscription_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    automatically_update_subscriptions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output_metadata: Option<&'a HashMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output_name: Option<&'a str>,
}

impl FlowgladCreateCheckoutSessionRequest {
    fn kind(&self) -> &FlowgladCheckoutSessionType {
        let default = &FlowgladCheckoutSessionType::Product;
        self.session_type.as_ref().unwrap_or(default)
    }

    fn check(&self) -> Result<(), Invalid> {
        use FlowgladCheckoutSessionType::{ActivateSubscription, AddPaymentMethod, Product};

        address("success_url", &self.success_url)?;
        address("cancel_url", &self.cancel_url)?;
        metadata("output_metadata", self.output_metadata.as_ref())?;
        let kind = self.kind();
        let (product, adding) = (kind == &Product, kind == &AddPaymentMethod);
        let activating = kind == &ActivateSubscription;
        if !(product || adding || activating) {
            return Err(Invalid::new(
                "session_type",
                "must be product, add_payment_method or activate_subscription",
            ));
        }
        for (field, given, taken) in [
            ("anonymous", self.anonymous, product),
            ("price_id", self.price_id.is_some(), product),
            ("price_slug", self.price_slug.is_some(), product),
            ("quantity", self.quantity.is_some(), product),
            (
                "preserve_billing_cycle_anchor",
                self.preserve_billing_cycle_anchor.is_some(),
                !adding,
            ),
            (
                "target_subscription_id",
                self.target_subscription_id.is_some(),
                !product,
            ),
            (
                "automatically_update_subscriptions",
                self.automatically_update_subscriptions.is_some(),
                adding,
            ),
        ] {
            if given && !taken {
                return Err(Invalid::new(
                    field,
                    format!("must not be given for {}", kind.as_str()),
                ));
            }
        }
        match (&self.customer_external_id, self.anonymous) {
            (Some(_), true) => Err(Invalid::new(
                "anonymous",
                "must not be set beside customer_external_id",
            )),
            (None, false) => Err(Invalid::new("customer_external_id", "must be given")),
            (Some(id), false) => input::identifier("customer_external_id", id),
            (None, true) => Ok(()),
        }?;
        if product {
            exactly_one(&[
                ("price_id", self.price_id.as_ref()),
                ("price_slug", self.price_slug.as_ref()),
            ])?;
        }
        if self.quantity == Some(0) {
            return Err(Invalid::new("quantity", "must be more than zero"));
        }
        match &self.target_subscription_id {
            Some(id) => flowglad_id("target_subscription_id", id),
            None if activating => Err(Invalid::new("target_subscription_id", "must be given")),
            None => Ok(()),
        }
    }
}

impl Operation for FlowgladCreateCheckoutSessionRequest {
    type Provider = Account;
    type Output = FlowgladCheckoutSession;
    const NAME: &'static str = "create_checkout_session";
    const EFFECT: Effect = Effect::UnsafeWrite;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        self.check()?;
        let checkout_session = Session {
            kind: self.kind().as_str(),
            success_url: &self.success_url,
            cancel_url: &self.cancel_url,
            customer_external_id: self.customer_external_id.as_deref(),
            anonymous: self.anonymous,
            price_id: self.price_id.as_deref(),
            price_slug: self.price_slug.as_deref(),
            quantity: self.quantity,
            preserve_billing_cycle_anchor: self.preserve_billing_cycle_anchor,
            target_subscription_id: self.target_subscription_id.as_deref(),
            automatically_update_subscriptions: self.automatically_update_subscriptions,
            output_metadata: self.output_metadata.as_ref(),
            output_name: self.output_name.as_deref(),
        };
        Ok(HttpRequest::post_json(
            CHECKOUT_SESSIONS,
            &Body { checkout_session },
        ))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladCheckoutSession, Failure> {
        wire::checkout_session(response)
    }

    fn attempt(&self) -> AttemptDetails {
        let sorted = |texts: &HashMap<String, String>| {
            let texts: BTreeMap<_, _> = texts.iter().collect();
            serde_json::to_string(&texts).expect("texts are plain data")
        };
        AttemptDetails {
            marker: self.output_metadata.as_ref().map(sorted),
            customer_id: self.customer_external_id.clone(),
            ..AttemptDetails::default()
        }
    }
}

impl Operation for FlowgladGetCheckoutSessionRequest {
    type Provider = Account;
    type Output = FlowgladCheckoutSession;
    const NAME: &'static str = "get_checkout_session";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        let id = &self.checkout_session_id;
        flowglad_id("checkout_session_id", id)?;
        Ok(HttpRequest::get(format!("{CHECKOUT_SESSIONS}/{id}")))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladCheckoutSession, Failure> {
        wire::checkout_session(response)
    }
}

fn address(field: &str, text: &str) -> Result<(), Invalid> {
    match url::Url::parse(text) {
        Ok(_) => Ok(()),
        Err(_) => Err(Invalid::new(
            field,
            "must be an absolute address such as \"https://shop.example/done\"",
        )),
    }
}
