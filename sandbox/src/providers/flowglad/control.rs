//! The control calls: what payers and the past do.

use http::Method;
use serde::Deserialize;

use super::catalog::{self, PRO};
use super::checkouts::Kind;
use super::customers::{self, Customer};
use super::payments::Payment;
use super::seed::FlowgladPastPayment;
use super::subscriptions::Subscription;
use super::table::new_id;
use super::{Flowglad, NAME, money};
use crate::control::{parsed, shown};
use crate::json::Json;
use crate::ledger::LedgerEntry;
use crate::providers::{ControlError, Environment, Reply};
use crate::redact;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settlement {
    status: String,
    failure_code: Option<String>,
    failure_message: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewCustomer {
    external_id: String,
    name: Option<String>,
    email: Option<String>,
    #[serde(default)]
    archived: bool,
    #[serde(default)]
    livemode: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NewSubscription {
    customer_external_id: String,
    price: String,
    status: String,
    renews: bool,
    scheduled_adjustment: bool,
    livemode: bool,
}

impl Default for NewSubscription {
    fn default() -> Self {
        Self {
            customer_external_id: customers::FIRST.to_owned(),
            price: PRO.slug.to_owned(),
            status: "active".to_owned(),
            renews: true,
            scheduled_adjustment: false,
            livemode: false,
        }
    }
}

pub(super) fn wrong(reason: impl Into<String>) -> ControlError {
    ControlError::Invalid(reason.into())
}

impl Flowglad {
    pub(super) fn control_call(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        let now = env.now.as_millisecond();
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        if method != Method::POST {
            return Err(ControlError::NotFound);
        }
        match parts.as_slice() {
            ["behaviour"] => {
                self.set_behaviour(parsed(body)?);
                shown(&self.behaviour)
            }
            ["payments"] => {
                let wanted: FlowgladPastPayment = parsed(body)?;
                let ids = self.add_payments(&wanted, env.now)?;
                let id = ids.last().map(String::as_str).unwrap_or_default();
                let payment = self.payments.get_any(id).ok_or(ControlError::NotFound)?;
                Ok(Json::object([
                    ("id", Json::text(id)),
                    ("added", Json::number(&ids.len())),
                    ("payment", self.payment_json(payment, now)),
                ])
                .into())
            }
            ["payments", id] => self.settle(id, &parsed(body)?, now),
            ["checkout_sessions", id, step] => self.step(id, step, env),
            ["customers"] => self.add_customer(parsed(body)?, now),
            ["subscriptions"] => self.add_subscription(&parsed(body)?, now),
            ["webhooks"] => self.deliver(&parsed(body)?, env.now),
            _ => Err(ControlError::NotFound),
        }
    }

    fn settle(&mut self, id: &str, to: &Settlement, now: i64) -> Result<Reply, ControlError> {
        let livemode = self.payments.get(id, true).is_some();
        let payment = self
            .payments
            .get_mut(id, livemode)
            .ok_or(ControlError::NotFound)?;
        if to.status.is_empty() || to.status == "refunded" {
            return Err(wrong("a pending payment cannot become that"));
        }
        payment.settle(&to.status, now).map_err(wrong)?;
        payment.failure_code.clone_from(&to.failure_code);
        payment.failure_message.clone_from(&to.failure_message);
        let payment = payment.clone();
        Ok(Json::object([("payment", self.payment_json(&payment, now))]).into())
    }

    fn step(
        &mut self,
        id: &str,
        step: &str,
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        let status = match step {
            "complete" => "succeeded",
            "pend" => "pending",
            "fail" => "failed",
            "expire" => "expired",
            _ => return Err(ControlError::NotFound),
        };
        let now = env.now.as_millisecond();
        let livemode = self.sessions.get(id, true).is_some();
        let session = self
            .sessions
            .get(id, livemode)
            .ok_or(ControlError::NotFound)?;
        session.check_unfinished(now).map_err(wrong)?;
        let payment = if step == "complete" {
            self.complete(id, livemode, env)
        } else {
            None
        };
        let session = self
            .sessions
            .get_mut(id, livemode)
            .ok_or(ControlError::NotFound)?;
        session.status = status;
        session.updated_at = now;
        let shown = session.json();
        let payment = payment.map_or(Json::Null, |payment| self.payment_json(&payment, now));
        Ok(Json::object([("checkoutSession", shown), ("payment", payment)]).into())
    }

    /// Lets the payer pay; returns the payment when money moves.
    fn complete(&mut self, id: &str, livemode: bool, env: &mut Environment<'_>) -> Option<Payment> {
        let now = env.now.as_millisecond();
        let session = self.sessions.get(id, livemode)?.clone();
        let customer = match &session.customer_id {
            Some(id) => self.customers.get_any(id)?.clone(),
            None => self.customer(&new_id("anonymous_"), livemode, now),
        };
        if let Some(target) = &session.wish.target_subscription
            && let Some(target) = self.subscriptions.get_mut(target, livemode)
        {
            target.payment_method_id = Some(customer.payment_method_id.clone());
            target.updated_at = now;
            if session.wish.kind == Kind::ActivateSubscription {
                "active".clone_into(&mut target.status);
            }
        }
        let price = session.price_id.and_then(catalog::by_id);
        let payment = price.map(|price| {
            let amount = price.minor.saturating_mul(session.wish.quantity);
            let mut payment = self.payment(&customer, now, amount, price.currency);
            payment.price_id = Some(price.id);
            payment.description = Some(price.name.to_owned());
            if session.wish.kind == Kind::Product {
                payment.purchase_id = Some(new_id("prch_"));
                if price.kind == catalog::Kind::Subscription {
                    let mut made = Subscription::new(&customer, price, now);
                    made.quantity = session.wish.quantity;
                    payment.subscription_id = Some(made.id.clone());
                    payment.billing_period_id = Some(made.billing_period_id.clone());
                    self.subscriptions.add(made);
                }
            } else {
                payment
                    .subscription_id
                    .clone_from(&session.wish.target_subscription);
            }
            payment
        });
        if let Some(payment) = &payment {
            env.ledger.record(LedgerEntry {
                sequence: 0,
                at: env.now,
                provider: NAME.to_owned(),
                operation: "complete_checkout_session".to_owned(),
                transaction_id: payment.id.clone(),
                original_transaction_id: None,
                amount: money::major(payment.amount, &payment.currency),
                currency: payment.currency.clone(),
                request_id: env.request_id.to_owned(),
                marker: session.wish.output_name.as_deref().map(redact::text),
                hold: false,
            });
            self.payments.add(payment.clone());
        }
        let session = self.sessions.get_mut(id, livemode)?;
        session.customer_id = Some(customer.id.clone());
        session.customer_name = Some(customer.name.clone());
        session.customer_email = Some(customer.email.clone());
        session.billing_address = Some(customer.billing_details());
        session.method = Some("card".to_owned());
        session
            .purchase_id
            .clone_from(&payment.as_ref()?.purchase_id);
        payment
    }

    fn add_customer(&mut self, call: NewCustomer, now: i64) -> Result<Reply, ControlError> {
        if call.external_id.is_empty() {
            return Err(wrong("external_id must not be empty"));
        }
        if self
            .customers
            .find(&call.external_id, call.livemode)
            .is_some()
        {
            return Err(wrong("a customer has this external_id already"));
        }
        self.take_room(call.external_id.len())
            .map_err(|_| wrong("the sandbox is full"))?;
        let mut customer = Customer::new(&call.external_id, call.livemode, now);
        customer.archived = call.archived;
        customer.name = call.name.unwrap_or(customer.name);
        customer.email = call.email.unwrap_or(customer.email);
        let shown = customer.json();
        self.customers.add(customer);
        Ok(Json::object([("customer", shown)]).into())
    }

    fn add_subscription(
        &mut self,
        call: &NewSubscription,
        now: i64,
    ) -> Result<Reply, ControlError> {
        let price = catalog::by_slug(&call.price)
            .filter(|price| price.kind == catalog::Kind::Subscription)
            .ok_or_else(|| wrong("price is the slug of a subscription price"))?;
        if call.status.is_empty() {
            return Err(wrong("status must not be empty"));
        }
        self.take_room(0)
            .map_err(|_| wrong("the sandbox is full"))?;
        let customer = self.customer(&call.customer_external_id, call.livemode, now);
        let mut made = Subscription::new(&customer, price, now);
        made.status.clone_from(&call.status);
        made.scheduled_adjustment_at = made
            .period
            .filter(|_| call.scheduled_adjustment)
            .map(|period| period.1);
        match call.status.as_str() {
            "canceled" => made.canceled_at = Some(now),
            "cancellation_scheduled" => {
                made.cancel_scheduled_at = made.period.map(|period| period.1);
            }
            _ => {}
        }
        if !call.renews {
            made.period = None;
        }
        let shown = made.json();
        self.subscriptions.add(made);
        Ok(Json::object([("subscription", shown)]).into())
    }
}
