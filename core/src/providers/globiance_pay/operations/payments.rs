//! Reading payments.

use super::{ApiCall, post};
use crate::engine::{Effect, Failure, HttpRequest, input};
use crate::model::error::Invalid;
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::records::{
    GlobianceGetPaymentDetailsRequest, GlobiancePayment,
};
use crate::providers::globiance_pay::wire::{self, Answer};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Id<'a> {
    payment_id: &'a str,
}

impl ApiCall for GlobianceGetPaymentDetailsRequest {
    type Output = GlobiancePayment;
    const NAME: &'static str = "get_payment_details";
    const EFFECT: Effect = Effect::Read;

    fn request(&self, _: &Account) -> Result<HttpRequest, Invalid> {
        input::identifier("payment_id", &self.payment_id)?;
        let body = Id {
            payment_id: &self.payment_id,
        };
        Ok(post("get-payment-details", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobiancePayment, Failure> {
        wire::payment(answer)
    }
}
