//! What the operations do.

use rust_decimal::Decimal;

use super::behaviour::GlobianceEnvelopes;
use super::cards::{self, Attempt, Order, Outcome, Standing};
use super::checkouts::{Checkout, Status};
use super::currencies::{self, Address, Quote};
use super::failure::Failure;
use super::input::{self, Members};
use super::pages::Site;
use super::{GlobiancePay, auth, card_wire, payments};
use crate::answer::{Answer, Received};
use crate::json::Json;
use crate::providers::Environment;

/// What the documentation puts around a reply.
#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    Bare,
    Data,
    Message(&'static str),
}

impl GlobiancePay {
    pub(super) fn act(
        &mut self,
        operation: &str,
        id: &str,
        request: &Received,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        // Public calls: no key, no signature, no body.
        match operation {
            "get_card_txn_status" => return self.card_status(id, 2, env),
            "get_card_txn_status_gen" => return self.card_status(id, 3, env),
            _ => {}
        }
        auth::check_key(request)?;
        let body = input::body(request)?;
        auth::check_body(request, &body, self.behaviour)?;
        let site = Site::of(request);
        match operation {
            "create_checkout" => self.create_checkout(&body, false, request, env),
            "create_invoice_checkout" => self.create_checkout(&body, true, request, env),
            "generate_quote" => self.generate_quote(&body),
            "generate_address" => self.generate_address(&body),
            "cancel_checkout" => self.cancel_checkout(&body, env),
            "get_checkout_details" => self.get_checkout_details(&body, &site, env),
            "get_payment_details" => self.get_payment_details(&body),
            "initiate_pay_with_card" => {
                self.initiate(&cards::read_card(&body)?, &[0, 1], Form::Bare, &site, env)
            }
            "initiate_pay_with_card_widget" => {
                self.initiate(&cards::read_widget(&body)?, &[2], Form::Bare, &site, env)
            }
            "initiate_pay_with_card_widget_2" => {
                self.initiate(&cards::read_widget(&body)?, &[3], Form::Data, &site, env)
            }
            "create_user_subscription" => self.create_subscription(&body, request, env),
            _ => self.subscription_call(operation, &body, env),
        }
    }

    pub(super) fn reply(&self, form: Form, payload: Json, beside: Vec<(String, Json)>) -> Answer {
        let mut members = Vec::new();
        let envelopes = self.behaviour.envelopes;
        let body = match (envelopes, form) {
            (GlobianceEnvelopes::Bare, _) | (GlobianceEnvelopes::Documented, Form::Bare) => {
                match payload {
                    Json::Object(mut payload) => {
                        payload.extend(beside);
                        Json::Object(payload)
                    }
                    other => other,
                }
            }
            _ => {
                if let Form::Message(text) = form {
                    members.push(("message".to_owned(), Json::text(text)));
                }
                members.push(("data".to_owned(), payload));
                members.extend(beside);
                Json::Object(members)
            }
        };
        Answer::json(self.behaviour.success_status, &body)
    }

    fn checkout(&self, id: &str) -> Result<usize, Failure> {
        self.checkouts
            .find_uuid(id)
            .ok_or(Failure::Missing("checkout"))
    }

    /// Refuses what needs a pending checkout.
    fn check_pending(&self, place: usize) -> Result<(), Failure> {
        match self.checkouts[place].status {
            Status::Pending => Ok(()),
            status => Err(Failure::refused(format!(
                "checkout already {}",
                status.word()
            ))),
        }
    }

    fn create_checkout(
        &mut self,
        body: &Json,
        invoice: bool,
        request: &Received,
        env: &Environment<'_>,
    ) -> Result<Answer, Failure> {
        let checkout = Checkout::read(body, invoice, self.behaviour.acquirer, env.now)?;
        self.take_room(request.body.len())?;
        let link = Site::of(request).invoice(&checkout.id);
        let (form, beside) = if invoice {
            let link = ("paymentLink".to_owned(), Json::text(&link));
            (Form::Message("checkout created"), vec![link])
        } else {
            (Form::Bare, Vec::new())
        };
        let answer = self.reply(form, checkout.created_json(invoice), beside);
        if let Some(email) = checkout.email.clone() {
            self.mail(&email, "Your invoice", &link, env.now);
        }
        let id = checkout.id.clone();
        let place = self.checkouts.add(&id, checkout);
        self.await_expiry(place);
        Ok(answer)
    }

    fn generate_quote(&mut self, body: &Json) -> Result<Answer, Failure> {
        let known = ["currencyId", "apiKey", "checkoutId", "currencyType"];
        let mut members = Members::of(body, &known);
        members.text("apiKey");
        let currency_id = members.text("currencyId");
        let checkout_id = members.text("checkoutId");
        let kind = members.one_of("currencyType", &["blockchain", "wallet"]);
        members.result(())?;
        let place = self.checkout(&checkout_id)?;
        self.check_pending(place)?;
        let currency = currencies::find(&currency_id, &kind).ok_or(Failure::Missing("currency"))?;
        let checkout = &mut self.checkouts[place];
        let quote = Quote::of(currency, checkout.owed_usd)
            .ok_or_else(|| Failure::refused("the amount is too large for this currency"))?;
        let json = quote.json(self.behaviour.string_amounts);
        checkout
            .quotes
            .retain(|old| !std::ptr::eq(old.currency, currency));
        checkout.quotes.push(quote);
        Ok(self.reply(Form::Bare, json, Vec::new()))
    }

    fn generate_address(&mut self, body: &Json) -> Result<Answer, Failure> {
        let mut members = Members::of(body, &["currencyId", "checkoutId", "network"]);
        let currency_id = members.text("currencyId");
        let checkout_id = members.text("checkoutId");
        let network = members.find("network").map(|_| members.text("network"));
        members.result(())?;
        let place = self.checkout(&checkout_id)?;
        self.check_pending(place)?;
        let checkout = &mut self.checkouts[place];
        // The latest quote says whether the chain or a wallet is meant.
        let quoted = checkout
            .quotes
            .iter()
            .rev()
            .find(|quote| quote.currency.coin.id.eq_ignore_ascii_case(&currency_id));
        let Some(quote) = quoted else {
            return Err(Failure::refused("generate a quote for this currency first"));
        };
        let currency = quote.currency;
        if network.is_some() && network.as_deref() != currency.network {
            return Err(Failure::refused(
                "network is not supported for this currency",
            ));
        }
        let known = checkout
            .addresses
            .iter()
            .find(|address| std::ptr::eq(address.currency, currency));
        let json = if let Some(address) = known {
            address.json()
        } else {
            let address = Address::new(currency);
            let json = address.json();
            checkout.addresses.push(address);
            json
        };
        let form = Form::Message("successfully got the address");
        Ok(self.reply(form, json, Vec::new()))
    }

    fn cancel_checkout(&mut self, body: &Json, env: &Environment<'_>) -> Result<Answer, Failure> {
        let mut members = Members::of(body, &["checkoutId"]);
        let id = members.text("checkoutId");
        members.result(())?;
        let place = self.checkout(&id)?;
        if self.checkouts[place].status != Status::Cancelled {
            self.check_pending(place)?;
            if self.has_money(place) {
                return Err(Failure::refused("a payment of this checkout is under way"));
            }
            self.end(place, Status::Cancelled, env.now);
        }
        let body = Json::object([("message", Json::text("checkout cancelled"))]);
        Ok(Answer::json(self.behaviour.success_status, &body))
    }

    /// Says whether money for a checkout has arrived or is on its way.
    fn has_money(&self, place: usize) -> bool {
        let payments = self.checkouts[place].payments.iter();
        payments
            .map(|payment| &self.payments[*payment])
            .any(|payment| payment.status != payments::Status::Failed)
    }

    fn get_checkout_details(
        &mut self,
        body: &Json,
        site: &Site,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        let mut members = Members::of(body, &["apiKey", "checkoutId"]);
        members.optional_text("apiKey");
        let id = members.text("checkoutId");
        members.result(())?;
        let place = self.checkout(&id)?;
        for attempt in self.checkouts[place].attempts.clone() {
            if self.attempts[attempt].acquirer < 2 {
                self.read_attempt(attempt, env);
            }
        }
        let json = self.details(place, site.root());
        Ok(self.reply(Form::Data, json, Vec::new()))
    }

    pub(super) fn details(&self, place: usize, root: &str) -> Json {
        let all = self.behaviour.lists_failed_payments;
        let checkout = &self.checkouts[place];
        let payments = checkout
            .payments
            .iter()
            .map(|payment| &self.payments[*payment])
            .filter(|payment| all || payment.status != payments::Status::Failed)
            .map(payments::Payment::entry)
            .collect();
        checkout.details_json(payments, root)
    }

    fn get_payment_details(&self, body: &Json) -> Result<Answer, Failure> {
        let mut members = Members::of(body, &["paymentId"]);
        let id = members.text("paymentId");
        members.result(())?;
        let place = self.payments.find_uuid(&id);
        let place = place.ok_or(Failure::Missing("payment"))?;
        let json = self.payments[place].json(self.behaviour.spells_history);
        Ok(self.reply(Form::Data, json, Vec::new()))
    }

    fn initiate(
        &mut self,
        order: &Order,
        acquirers: &[u8],
        form: Form,
        site: &Site,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        let checkout = self.checkout(&order.checkout_id)?;
        let Some(acquirer) = self.checkouts[checkout].acquirer else {
            return Err(Failure::refused("direct acquiring is not available"));
        };
        if !acquirers.contains(&acquirer) {
            let text = format!("the acquirer of this checkout is {acquirer}");
            return Err(Failure::refused(text));
        }
        self.check_pending(checkout)?;
        if self.has_money(checkout) {
            return Err(Failure::refused("a payment of this checkout is under way"));
        }
        self.take_room(0)?;
        let mut attempt = Attempt::new(checkout, acquirer, order.outcome, env.now);
        attempt.term_url = site.term_url(&attempt.reference);
        let json = card_wire::reply(&attempt, &self.checkouts[checkout], site);
        let reference = attempt.reference.clone();
        let place = self.attempts.add(&reference, attempt);
        self.checkouts[checkout].attempts.push(place);
        match order.outcome {
            Outcome::Approved => self.approve(place, env),
            Outcome::Declined(_) if acquirer < 2 => self.decline(place, env.now),
            // Nothing began whose reference the caller knows.
            Outcome::Declined(_) => self.attempts[place].standing = Standing::Failed,
            _ => {}
        }
        Ok(self.reply(form, json, Vec::new()))
    }

    fn card_status(
        &mut self,
        id: &str,
        acquirer: u8,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        let place = self
            .attempts
            .find(id)
            .filter(|place| self.attempts[*place].acquirer == acquirer)
            .ok_or(Failure::Missing("transaction"))?;
        self.read_attempt(place, env);
        let attempt = &self.attempts[place];
        let mut members = vec![("status".to_owned(), Json::text(attempt.status()))];
        if acquirer == 3 {
            let checkout = &self.checkouts[attempt.checkout];
            let amount = super::amounts::number(checkout.owed);
            members.push(("amount".to_owned(), amount));
            members.push(("currency".to_owned(), Json::text(&checkout.currency)));
            members.push(("createdAt".to_owned(), payments::time(attempt.created)));
        }
        Ok(self.reply(Form::Data, Json::Object(members), Vec::new()))
    }
}

/// What a checkout would have to be paid with in a currency.
pub(super) fn total(
    checkout: &Checkout,
    currency: &'static currencies::Currency,
) -> Option<Decimal> {
    let quoted = checkout
        .quotes
        .iter()
        .find(|quote| std::ptr::eq(quote.currency, currency));
    match quoted {
        Some(quote) => Some(quote.total),
        None => Quote::of(currency, checkout.owed_usd).map(|quote| quote.total),
    }
}
