//! Reading payments, and giving them back.

use super::{flowglad_id, page};
use crate::engine::{AttemptDetails, Effect, Failure, HttpRequest, HttpResponse, Operation};
use crate::model::error::Invalid;
use crate::model::{Currency, ErrorKind};
use crate::providers::flowglad::records::{
    FlowgladGetPaymentRequest, FlowgladListPaymentsRequest, FlowgladPayment, FlowgladPaymentPage,
};
use crate::providers::flowglad::{Account, wire};
use rust_decimal::Decimal;
use serde::Serialize;

const PAYMENTS: &str = "/api/v1/payments";

impl Operation for FlowgladGetPaymentRequest {
    type Provider = Account;
    type Output = FlowgladPayment;
    const NAME: &'static str = "get_payment";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        flowglad_id("payment_id", &self.payment_id)?;
        Ok(HttpRequest::get(format!("{PAYMENTS}/{}", self.payment_id)))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladPayment, Failure> {
        wire::payment(response)
    }
}

impl Operation for FlowgladListPaymentsRequest {
    type Provider = Account;
    type Output = FlowgladPaymentPage;
    const NAME: &'static str = "list_payments";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        page(PAYMENTS, self.limit, self.cursor.as_deref())
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladPaymentPage, Failure> {
        wire::payments(response)
    }
}

/// A refund of a payment that was read before, as the API takes it.
pub(in super::super) struct Refund {
    pub(in super::super) payment_id: String,
    pub(in super::super) customer_id: String,
    pub(in super::super) currency: Currency,
    /// What had been given back before, in the smallest unit.
    pub(in super::super) before: i64,
    /// What is to be given back, in the smallest unit.
    pub(in super::super) amount: i64,
    /// Whether something is left of the payment afterwards.
    pub(in super::super) partial: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RefundBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    partial_amount: Option<i64>,
}

impl Refund {
    /// By how much what was given back has risen since.
    pub(in super::super) fn risen(&self, payment: &FlowgladPayment) -> i64 {
        payment
            .refunded_amount_minor
            .unwrap_or(0)
            .saturating_sub(self.before)
    }

    fn major(&self, minor: i64) -> Option<Decimal> {
        wire::money::major(minor, &self.currency)
    }

    /// An amount in words: in major units where the currency is known.
    fn told(&self, minor: i64) -> String {
        match self.major(minor) {
            Some(major) => format!("{major} {}", self.currency),
            None => format!("{minor} of the smallest unit of {}", self.currency),
        }
    }
}

impl Operation for Refund {
    type Provider = Account;
    type Output = FlowgladPayment;
    const NAME: &'static str = "refund_payment";
    const EFFECT: Effect = Effect::MovesMoney;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        let body = RefundBody {
            partial_amount: self.partial.then_some(self.amount),
        };
        let path = format!("{PAYMENTS}/{}/refund", self.payment_id);
        Ok(HttpRequest::post_json(&path, &body))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladPayment, Failure> {
        let payment = wire::payment(response)?;
        if payment.id != self.payment_id {
            return Err(Failure::protocol("the answer is about another payment"));
        }
        let risen = self.risen(&payment);
        if risen == self.amount {
            return Ok(payment);
        }
        let mut failure = if risen <= 0 {
            Failure::protocol("the answer shows no refund")
        } else {
            let reason = format!(
                "{} were given back where {} were asked for; the money has moved",
                self.told(risen),
                self.told(self.amount)
            );
            Failure {
                settled: true,
                ..Failure::new(ErrorKind::ProviderFailure, reason)
            }
        };
        failure.transaction_id = Some(payment.id);
        Err(failure)
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            amount: self.major(self.amount),
            currency: Some(self.currency.clone()),
            original_transaction_id: Some(self.payment_id.clone()),
            refunded_before: self.major(self.before),
            customer_id: Some(self.customer_id.clone()),
            marker: None,
        }
    }
}
