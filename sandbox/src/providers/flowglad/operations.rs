//! What the operations do.

use super::catalog::{self, PAGES};
use super::checkouts::{self, Kind, Session};
use super::failure::{Failure, Issue};
use super::input::{self, Members};
use super::payments::{self, Payment};
use super::subscriptions::{Subscription, Timing};
use super::table::new_id;
use super::{Flowglad, NAME, money, no_route, pages, route, usage};
use crate::answer::{Answer, Received};
use crate::json::Json;
use crate::ledger::LedgerEntry;
use crate::providers::Environment;

impl Flowglad {
    pub(super) fn act(
        &mut self,
        request: &Received,
        path: &str,
        livemode: bool,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        let Some((operation, id)) = route(request.method.as_str(), path) else {
            return Err(no_route(request, path));
        };
        let now = env.now.as_millisecond();
        let cursors = self.behaviour.cursors;
        // The provider merges the query over the path.
        let asked = |name: &str| {
            let query = request.query().into_iter().rev();
            let mut values = query.filter(|(found, _)| found == name);
            values.next().map_or_else(|| id.clone(), |(_, value)| value)
        };
        match operation {
            "get_payment" => self.get_payment(&asked("id"), livemode, now),
            "list_payments" => pages::page(&self.payments, request, livemode, cursors, |row| {
                self.payment_json(row, now)
            }),
            "refund_payment" => self.refund(request, &id, livemode, env),
            "create_checkout_session" => self.create_session(request, livemode, now),
            "get_checkout_session" => self.get_session(&asked("id"), livemode, now),
            "list_checkout_sessions" => {
                pages::page(&self.sessions, request, livemode, cursors, |row| {
                    row.at(now).json()
                })
            }
            "get_customer" => self.get_customer(&asked("externalId"), livemode),
            "get_customer_billing" => self.billing(&asked("externalId"), livemode, now),
            "get_subscription" => self.get_subscription(&asked("id"), livemode, now),
            "list_subscriptions" => {
                pages::page(&self.subscriptions, request, livemode, cursors, |row| {
                    row.at(now).json()
                })
            }
            "cancel_subscription" => self.cancel(request, &id, livemode, now),
            _ => self.create_usage_event(request, livemode, now),
        }
    }

    /// A payment as a read shows it.
    pub(super) fn payment_json(&self, payment: &Payment, now: i64) -> Json {
        let generation = payment.generation.unwrap_or(self.behaviour.generation);
        payment.shown(now).json(generation)
    }

    fn get_payment(&self, id: &str, livemode: bool, now: i64) -> Result<Answer, Failure> {
        let payment = self
            .payments
            .get(id, livemode)
            .ok_or_else(|| Failure::missing("payments", id))?;
        Ok(one("payment", self.payment_json(payment, now)))
    }

    fn refund(
        &mut self,
        request: &Received,
        id: &str,
        livemode: bool,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        use super::behaviour::Heeded;
        let body = input::body(request)?;
        let heeded = self.behaviour.partial_refunds;
        let partial = if heeded == Heeded::Honoured {
            let mut members = Members::of(&body, &["partialAmount"])?;
            let partial = members
                .find("partialAmount")
                .and_then(|_| members.optional_integer("partialAmount", 1));
            members.result(partial)?
        } else {
            None
        };
        let now = env.now.as_millisecond();
        let shows_after = i64::from(self.behaviour.refund_shows_after_s) * 1000;
        let generation = self.behaviour.generation;
        let payment = self
            .payments
            .get_mut(id, livemode)
            .ok_or_else(|| Failure::missing("payments", id))?;
        let wanted = payments::wanted(partial, payment.amount, heeded)?;
        let amount = payment.at(now).refundable(wanted)?;
        payment.refund(amount, now, shows_after);
        env.ledger.record(LedgerEntry {
            sequence: 0,
            at: env.now,
            provider: NAME.to_owned(),
            operation: "refund_payment".to_owned(),
            transaction_id: new_id("re_"),
            original_transaction_id: Some(payment.id.clone()),
            amount: money::major(amount, &payment.currency),
            currency: payment.currency.clone(),
            request_id: env.request_id.to_owned(),
            marker: None,
            hold: false,
        });
        let generation = payment.generation.unwrap_or(generation);
        Ok(one("payment", payment.json(generation)))
    }

    fn create_session(
        &mut self,
        request: &Received,
        livemode: bool,
        now: i64,
    ) -> Result<Answer, Failure> {
        let wish = checkouts::wish(&input::body(request)?)?;
        let customer = match &wish.customer {
            None => None,
            Some(external_id) => Some(
                self.customers
                    .find(external_id, livemode)
                    .ok_or_else(|| {
                        let text = format!("Customer not found for externalId: {external_id}");
                        Failure::plain(404, "NOT_FOUND", text)
                    })?
                    .clone(),
            ),
        };
        let target = match &wish.target_subscription {
            None => None,
            Some(id) => {
                let target = self.subscriptions.get(id, livemode);
                let target = target.ok_or_else(|| Failure::missing("subscriptions", id))?;
                if customer
                    .as_ref()
                    .is_none_or(|customer| customer.id != target.customer_id)
                {
                    let text = "The subscription is not the customer's";
                    return Err(Failure::plain(400, "BAD_REQUEST", text));
                }
                Some(target)
            }
        };
        let price = match wish.kind {
            Kind::Product => {
                let price = catalog::named(wish.price_id.as_deref(), wish.price_slug.as_deref())?;
                if price.kind == catalog::Kind::Usage {
                    let text = "Checkout sessions cannot be created for usage prices";
                    return Err(Failure::plain(400, "BAD_REQUEST", text));
                }
                if price.of_default_product {
                    let text = "Checkout sessions cannot be created for default products";
                    return Err(Failure::plain(400, "BAD_REQUEST", text));
                }
                if price.minor.checked_mul(wish.quantity).is_none() {
                    let issue = Issue::new(&["checkoutSession", "quantity"], "too_big", "Too big");
                    return Err(Failure::Invalid(vec![issue]));
                }
                Some(price.id)
            }
            Kind::ActivateSubscription => target.map(|target| target.price.id),
            Kind::AddPaymentMethod => None,
        };
        self.take_room(request.body.len())?;
        let session = Session {
            id: new_id("chckt_session_"),
            created_at: now,
            updated_at: now,
            livemode,
            status: "open",
            price_id: price,
            customer_id: customer.as_ref().map(|customer| customer.id.clone()),
            customer_name: customer.as_ref().map(|customer| customer.name.clone()),
            customer_email: customer.as_ref().map(|customer| customer.email.clone()),
            billing_address: None,
            purchase_id: None,
            invoice_id: None,
            method: None,
            wish,
        };
        let answer = Answer::json(200, &session.envelope(true));
        self.sessions.add(session);
        Ok(answer)
    }

    fn get_session(&self, id: &str, livemode: bool, now: i64) -> Result<Answer, Failure> {
        let session = self
            .sessions
            .get(id, livemode)
            .ok_or_else(|| Failure::missing("checkout_sessions", id))?;
        Ok(Answer::json(200, &session.at(now).envelope(false)))
    }

    fn get_customer(&self, external_id: &str, livemode: bool) -> Result<Answer, Failure> {
        let customer = self
            .customers
            .find(external_id, livemode)
            .ok_or_else(|| Failure::no_customer(external_id))?;
        Ok(one("customer", customer.json()))
    }

    fn billing(&self, external_id: &str, livemode: bool, now: i64) -> Result<Answer, Failure> {
        let customer = self
            .customers
            .find(external_id, livemode)
            .ok_or_else(|| Failure::no_customer(external_id))?;
        let own = |row: &&Subscription| row.customer_id == customer.id;
        let subscriptions: Vec<_> = self
            .subscriptions
            .iter()
            .filter(own)
            .map(|row| row.at(now))
            .collect();
        let details = |row: &Subscription| row.details(self.events.used(&row.id));
        let current: Vec<Json> = subscriptions
            .iter()
            .filter(|row| row.is_current())
            .map(|row| details(row))
            .collect();
        let invoices = self
            .payments
            .iter()
            .filter(|row| row.customer_id == customer.id)
            .map(|row| {
                let id = row.subscription_id.as_deref().unwrap_or_default();
                let subscription = self.subscriptions.get(id, livemode);
                row.shown(now)
                    .invoice(subscription.and_then(|row| row.period))
            })
            .collect();
        let model = catalog::pricing_model(customer.created_at, livemode);
        let mut body: Vec<(String, Json)> = Vec::new();
        let mut add = |name: &str, value: Json| body.push((name.to_owned(), value));
        add("customer", customer.json());
        let all = subscriptions.iter().map(|row| details(row)).collect();
        add("subscriptions", Json::Array(all));
        add("invoices", Json::Array(invoices));
        add(
            "paymentMethods",
            Json::Array(vec![customer.payment_method()]),
        );
        add("purchases", Json::Array(Vec::new()));
        let latest = current.last().cloned();
        add("currentSubscriptions", Json::Array(current));
        if let Some(latest) = latest {
            add("currentSubscription", latest);
        }
        add("catalog", model.clone());
        add("pricingModel", model);
        let portal = format!("{PAGES}/billing-portal/{}", catalog::ORGANIZATION);
        add("billingPortalUrl", Json::Text(portal));
        Ok(Answer::json(200, &Json::Object(body)))
    }

    fn get_subscription(&self, id: &str, livemode: bool, now: i64) -> Result<Answer, Failure> {
        let subscription = self
            .subscriptions
            .get(id, livemode)
            .ok_or_else(|| Failure::missing("subscriptions", id))?;
        Ok(one("subscription", subscription.at(now).json()))
    }

    fn cancel(
        &mut self,
        request: &Received,
        id: &str,
        livemode: bool,
        now: i64,
    ) -> Result<Answer, Failure> {
        let body = input::body(request)?;
        let mut members = Members::within(&body, "cancellation", &["timing"])?;
        let timing = match members.text("timing").as_str() {
            "at_end_of_current_billing_period" => Timing::AtPeriodEnd,
            "immediately" => Timing::Immediately,
            _ => {
                members.refuse("timing", "invalid_value", "Invalid option");
                Timing::Immediately
            }
        };
        let timing = members.result(timing)?;
        let subscription = self
            .subscriptions
            .get_mut(id, livemode)
            .ok_or_else(|| Failure::missing("subscriptions", id))?;
        subscription.cancel(timing, now)?;
        Ok(one("subscription", subscription.json()))
    }

    fn create_usage_event(
        &mut self,
        request: &Received,
        livemode: bool,
        now: i64,
    ) -> Result<Answer, Failure> {
        let report = usage::report(&input::body(request)?)?;
        let id = &report.subscription_id;
        let subscription = self
            .subscriptions
            .get(id, livemode)
            .ok_or_else(|| Failure::missing("subscriptions", id))?
            .clone();
        if self.events.find(&report.transaction_id, livemode).is_none() {
            self.take_room(request.body.len())?;
        }
        let event = self.events.store(report, &subscription, now)?;
        Ok(one("usageEvent", event.json()))
    }
}

fn one(name: &str, value: Json) -> Answer {
    Answer::json(200, &Json::object([(name, value)]))
}
