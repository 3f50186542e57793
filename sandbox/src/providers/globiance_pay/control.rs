//! The control calls: what payers, banks and the dashboard do.

use http::Method;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use url::Url;

use super::cards::Attempt;
use super::checkouts::{Checkout, Status};
use super::payments::{self, Payment, time};
use super::plans::Plan;
use super::{GlobiancePay, Mail, currencies, operations};
use crate::control::{parsed, shown};
use crate::json::Json;
use crate::providers::{ControlError, Environment, Reply};

pub(super) fn wrong(reason: impl Into<String>) -> ControlError {
    ControlError::Invalid(reason.into())
}

/// What a payer sends for a checkout.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Transfer {
    currency_id: Option<String>,
    currency_type: Option<String>,
    amount: Option<Decimal>,
    /// Seen, but not yet certain.
    processing: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AcquirerChoice {
    acquirer: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DisputeChoice {
    #[serde(default = "undelivered")]
    kind: String,
}

fn undelivered() -> String {
    "undelivered".to_owned()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReturnAddress {
    url: Option<String>,
}

/// Reads a body that may be left out.
fn optional<T: DeserializeOwned>(body: &[u8]) -> Result<T, ControlError> {
    parsed(if body.is_empty() { b"{}" } else { body })
}

impl GlobiancePay {
    pub(super) fn control_call(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        match (method.as_str(), parts.as_slice()) {
            ("GET", ["checkouts"]) => {
                let rows = self.checkouts.iter();
                Ok(list("checkouts", rows.map(|row| self.checkout_shown(row))))
            }
            ("GET", ["checkouts", id]) => {
                let place = self.checkouts.find_uuid(id).ok_or(ControlError::NotFound)?;
                Ok(self.checkout_shown(&self.checkouts[place]).into())
            }
            ("POST", ["checkouts", id, step]) => self.checkout_step(id, step, body, env),
            ("GET", ["cards"]) => {
                let rows = self.attempts.iter();
                Ok(list("cards", rows.map(|row| self.attempt_shown(row))))
            }
            ("POST", ["card", reference, step]) => self.card_step(reference, step, env),
            ("GET", ["payments", id]) => {
                let place = self.payments.find_uuid(id).ok_or(ControlError::NotFound)?;
                Ok(self.payments[place]
                    .json(self.behaviour.spells_history)
                    .into())
            }
            ("POST", ["payments", id, step]) => self.payment_step(id, step, body, env),
            ("GET", ["subscriptions"]) => {
                let rows = self.subscriptions.iter();
                Ok(list("subscriptions", rows.map(super::Subscription::shown)))
            }
            ("POST", ["subscriptions", id, "pay"]) => {
                let place = self
                    .subscriptions
                    .find_uuid(id)
                    .ok_or(ControlError::NotFound)?;
                self.pay_mandate(place, env).map_err(wrong)?;
                Ok(self.subscriptions[place].shown().into())
            }
            ("POST", ["plans"]) => self.add_plan(parsed(body)?),
            ("POST", ["behaviour"]) => {
                self.set_behaviour(parsed(body)?)?;
                shown(&self.behaviour)
            }
            ("POST", ["return_to"]) => self.set_return_address(&parsed(body)?),
            ("POST", ["webhook_url"]) => Ok(self.notices.set(parsed(body)?)?.into()),
            ("GET", ["webhooks"]) => Ok(self.notices.list().into()),
            ("POST", ["webhooks"]) => self.message(&parsed(body)?),
            ("GET", ["mails"]) => Ok(list("mails", self.mails.iter().map(mail_shown))),
            _ => Err(ControlError::NotFound),
        }
    }

    fn checkout_shown(&self, checkout: &Checkout) -> Json {
        let text = |text: Option<&String>| text.map_or(Json::Null, Json::text);
        let payments = checkout
            .payments
            .iter()
            .map(|place| self.payments[*place].entry());
        let cards = checkout
            .attempts
            .iter()
            .map(|place| self.attempt_shown(&self.attempts[*place]));
        let acquirer = checkout.acquirer.map_or(Json::Null, |id| Json::number(&id));
        Json::object([
            ("checkout_id", Json::text(&checkout.id)),
            ("status", Json::text(checkout.status.word())),
            ("client_id", text(checkout.client_id.as_ref())),
            ("note", text(checkout.note.as_ref())),
            ("request_currency", Json::text(&checkout.currency)),
            (
                "request_currency_amount",
                Json::Text(checkout.owed.to_string()),
            ),
            ("acquirer", acquirer),
            ("created_at", time(checkout.created)),
            ("expires_at", time(checkout.expires)),
            ("payments", Json::Array(payments.collect())),
            ("cards", Json::Array(cards.collect())),
        ])
    }

    fn attempt_shown(&self, attempt: &Attempt) -> Json {
        Json::object([
            ("transaction_ref", Json::text(&attempt.reference)),
            (
                "checkout_id",
                Json::text(&self.checkouts[attempt.checkout].id),
            ),
            ("acquirer", Json::number(&attempt.acquirer)),
            ("status", Json::text(attempt.status())),
            ("created_at", time(attempt.created)),
        ])
    }

    fn checkout_step(
        &mut self,
        id: &str,
        step: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        let place = self.checkouts.find_uuid(id).ok_or(ControlError::NotFound)?;
        match step {
            "pay" => self.transfer(place, &optional(body)?, env)?,
            "expire" | "cancel" => {
                let to = if step == "expire" {
                    Status::Expired
                } else {
                    Status::Cancelled
                };
                let status = self.checkouts[place].status;
                if status != Status::Pending {
                    let text = format!("a checkout that is {} stays so", status.word());
                    return Err(wrong(text));
                }
                if to == Status::Expired {
                    self.checkouts[place].expires = env.now;
                }
                self.end(place, to, env.now);
            }
            "acquirer" => {
                let choice: AcquirerChoice = parsed(body)?;
                if choice.acquirer.is_some_and(|acquirer| acquirer > 3) {
                    return Err(wrong("acquirer must be 0 to 3, or null"));
                }
                self.checkouts[place].acquirer = choice.acquirer;
            }
            _ => return Err(ControlError::NotFound),
        }
        Ok(self.checkout_shown(&self.checkouts[place]).into())
    }

    /// Money arrives, also for a checkout that has ended.
    fn transfer(
        &mut self,
        place: usize,
        transfer: &Transfer,
        env: &mut Environment<'_>,
    ) -> Result<(), ControlError> {
        let checkout = &self.checkouts[place];
        let addressed = checkout.addresses.last().map(|address| address.currency);
        let currency = match (&transfer.currency_id, &transfer.currency_type) {
            (None, None) => addressed.unwrap_or(currencies::USUAL),
            (Some(id), kind) => {
                let kind = kind.as_deref().unwrap_or("blockchain");
                currencies::find(id, kind).ok_or_else(|| wrong("there is no such currency"))?
            }
            (None, Some(_)) => return Err(wrong("give currency_id with currency_type")),
        };
        let total = operations::total(checkout, currency)
            .ok_or_else(|| wrong("the amount is too large for this currency"))?;
        let amount = transfer.amount.unwrap_or(total).normalize();
        if amount <= Decimal::ZERO {
            return Err(wrong("amount must be above 0"));
        }
        self.take_room(0)
            .map_err(|_| wrong("the sandbox is full; reset it"))?;
        let coin = (currency.coin.id, currency.coin.name);
        let mut payment = Payment::new(place, coin, amount, currency.kind, env.now);
        payment.enough = amount >= total;
        let payment = self.begin_payment(payment);
        if !transfer.processing {
            self.confirm(payment, "pay_checkout", env);
        }
        Ok(())
    }

    fn card_step(
        &mut self,
        reference: &str,
        step: &str,
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        let place = self
            .attempts
            .find(reference)
            .ok_or(ControlError::NotFound)?;
        let approved = match step {
            "approve" => true,
            "fail" => false,
            _ => return Err(ControlError::NotFound),
        };
        self.decide_card(place, approved, env)?;
        Ok(self.attempt_shown(&self.attempts[place]).into())
    }

    fn decide_card(
        &mut self,
        place: usize,
        approved: bool,
        env: &mut Environment<'_>,
    ) -> Result<(), ControlError> {
        let attempt = &self.attempts[place];
        if attempt.standing.is_over() {
            let text = format!("a card payment that is {} stays so", attempt.status());
            return Err(wrong(text));
        }
        if approved {
            self.approve(place, env);
        } else {
            self.decline(place, env.now);
        }
        Ok(())
    }

    fn payment_step(
        &mut self,
        id: &str,
        step: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        use payments::Status as Is;
        let place = self.payments.find_uuid(id).ok_or(ControlError::NotFound)?;
        let payment = &self.payments[place];
        let given_back = payment.has("refund success");
        match (step, payment.status) {
            ("confirm", Is::Processing) => self.confirm(place, "pay_checkout", env),
            ("fail", Is::Processing) => self.fail_payment(place, env.now),
            ("settle", Is::Confirmed) => self.settle(place, env.now),
            ("dispute", Is::Confirmed) => {
                let choice: DisputeChoice = optional(body)?;
                self.dispute(place, &choice.kind, env.now);
            }
            ("refund", Is::Confirmed) if !given_back => self.refund(place, env),
            ("reject_refund", Is::Confirmed) if !given_back => {
                self.reject_refund(place, env.now);
            }
            ("confirm" | "fail" | "settle" | "dispute" | "refund" | "reject_refund", status) => {
                let back = if given_back { " and given back" } else { "" };
                return Err(wrong(format!("the payment is {}{back}", status.word())));
            }
            _ => return Err(ControlError::NotFound),
        }
        Ok(self.payments[place]
            .json(self.behaviour.spells_history)
            .into())
    }

    fn add_plan(&mut self, plan: Plan) -> Result<Reply, ControlError> {
        plan.check().map_err(wrong)?;
        if self.plans().iter().any(|known| known.id == plan.id) {
            return Err(wrong("there is such a plan already"));
        }
        let id = plan.id.clone();
        self.plans.push(plan);
        Ok(Json::object([("plan_id", Json::Text(id))]).into())
    }

    fn set_return_address(&mut self, address: &ReturnAddress) -> Result<Reply, ControlError> {
        self.return_to = match &address.url {
            None => None,
            Some(text) => {
                let url = Url::parse(text).map_err(|_| wrong("url is no URL"))?;
                if !["http", "https"].contains(&url.scheme()) || !url.username().is_empty() {
                    return Err(wrong("url must be http or https, without a user"));
                }
                Some(url)
            }
        };
        let shown = self
            .return_to
            .as_ref()
            .map_or(Json::Null, |url| Json::text(url.as_str()));
        Ok(Json::object([("url", shown)]).into())
    }
}

fn list(name: &str, rows: impl Iterator<Item = Json>) -> Reply {
    Json::object([(name, Json::Array(rows.collect()))]).into()
}

fn mail_shown(mail: &Mail) -> Json {
    Json::object([
        ("at", time(mail.at)),
        ("to", Json::text(&mail.to)),
        ("subject", Json::text(&mail.subject)),
        ("link", Json::text(&mail.link)),
    ])
}

/// The control calls that a test in the same process makes.
impl GlobiancePay {
    pub(crate) fn checkout_ids(&self) -> Vec<String> {
        self.checkouts
            .iter()
            .map(|checkout| checkout.id.clone())
            .collect()
    }

    pub(crate) fn pay_checkout(
        &mut self,
        id: &str,
        env: &mut Environment<'_>,
    ) -> Result<(), ControlError> {
        let place = self.checkouts.find_uuid(id).ok_or(ControlError::NotFound)?;
        self.transfer(place, &Transfer::default(), env)
    }

    pub(crate) fn decide_card_payment(
        &mut self,
        reference: &str,
        approved: bool,
        env: &mut Environment<'_>,
    ) -> Result<(), ControlError> {
        let place = self
            .attempts
            .find(reference)
            .ok_or(ControlError::NotFound)?;
        self.decide_card(place, approved, env)
    }

    pub(crate) fn set_webhook_url(&mut self, url: Option<&str>) -> Result<(), ControlError> {
        self.notices
            .set(super::notices::Callback::to(url))
            .map(|_| ())
    }
}
