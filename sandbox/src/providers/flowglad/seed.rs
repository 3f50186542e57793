//! Payments of the past.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::behaviour::FlowgladGeneration;
use super::control::wrong;
use super::customers::{self, Customer};
use super::payments::{FlowgladOptional, Payment, Standing};
use super::table::new_id;
use super::{Flowglad, MAX_ROWS};
use crate::json::Json;
use crate::providers::ControlError;

/// Payments made at once are a minute apart.
const APART_MS: i64 = 60_000;

/// A past payment, or several of a kind; they are not in the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FlowgladPastPayment {
    /// Id, of letters, digits, `_` and `-`; by default a new one. Not with a count.
    pub id: Option<String>,
    /// How many; default 1. The last is created at `created_at`, the others a minute apart before it.
    pub count: u32,
    /// Any word; default `succeeded`.
    pub status: String,
    /// Minor units, 0 or more; default 10800.
    pub amount: i64,
    /// Part of the amount that is tax, in minor units; default 0.
    pub tax_amount: i64,
    /// Three capital letters; default `USD`.
    pub currency: String,
    /// Any word; default `card`.
    pub payment_method: String,
    /// Its form; by default that of the behaviour.
    pub generation: Option<FlowgladGeneration>,
    /// Whether the live key sees it instead of the test key; default false.
    pub livemode: bool,
    /// Caller's id of the customer, who is made when unknown; default `user_42`.
    pub customer_external_id: String,
    /// Subscription that it pays; default none.
    pub subscription_id: Option<String>,
    /// Free text; default none.
    pub description: Option<String>,
    /// What was given back before, in minor units, at most the amount; default nothing.
    pub refunded_amount: Option<i64>,
    /// Code of the failure; default `card_declined` when the status is `failed`.
    pub failure_code: Option<String>,
    /// Text of the failure; default a text when the status is `failed`.
    pub failure_message: Option<String>,
    /// What is in the members that may lack a value.
    pub optional: FlowgladOptional,
    /// When it was created, to the millisecond; default now.
    pub created_at: Option<Timestamp>,
    /// Members that are added or take the place of others.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl Default for FlowgladPastPayment {
    fn default() -> Self {
        Self {
            id: None,
            count: 1,
            status: "succeeded".to_owned(),
            amount: 10_800,
            tax_amount: 0,
            currency: "USD".to_owned(),
            payment_method: "card".to_owned(),
            generation: None,
            livemode: false,
            customer_external_id: customers::FIRST.to_owned(),
            subscription_id: None,
            description: None,
            refunded_amount: None,
            failure_code: None,
            failure_message: None,
            optional: FlowgladOptional::Usual,
            created_at: None,
            extra: BTreeMap::new(),
        }
    }
}

impl Flowglad {
    /// Adds past payments and returns their ids, oldest first.
    pub(crate) fn add_payments(
        &mut self,
        wanted: &FlowgladPastPayment,
        now: Timestamp,
    ) -> Result<Vec<String>, ControlError> {
        self.begin(now.as_millisecond());
        self.check(wanted)?;
        let extra = wanted
            .extra
            .iter()
            .map(|(name, value)| {
                let value = Json::parse(value.to_string().as_bytes()).map_err(wrong)?;
                Ok((name.clone(), value))
            })
            .collect::<Result<Vec<_>, ControlError>>()?;
        let subscription = match &wanted.subscription_id {
            None => None,
            Some(id) => {
                let found = self.subscriptions.get(id, wanted.livemode);
                Some(found.ok_or_else(|| wrong("there is no such subscription"))?)
            }
        };
        let period = subscription.map(|found| found.billing_period_id.clone());
        let customer = match subscription.map(|found| found.customer_id.clone()) {
            Some(id) => self.customers.get_any(&id).cloned(),
            None => None,
        };
        let last = wanted.created_at.unwrap_or(now).as_millisecond();
        let customer = customer
            .unwrap_or_else(|| self.customer(&wanted.customer_external_id, wanted.livemode, last));
        let mut ids = Vec::new();
        for before in (0..i64::from(wanted.count)).rev() {
            let created = last.saturating_sub(before * APART_MS);
            let mut payment = self.payment(&customer, created, wanted.amount, &wanted.currency);
            if let Some(id) = &wanted.id {
                payment.id.clone_from(id);
            }
            payment.generation = wanted.generation;
            payment.tax_amount = wanted.tax_amount;
            payment.method.clone_from(&wanted.payment_method);
            payment.subscription_id.clone_from(&wanted.subscription_id);
            payment.billing_period_id.clone_from(&period);
            payment.description.clone_from(&wanted.description);
            payment.failure_code.clone_from(&wanted.failure_code);
            payment.failure_message.clone_from(&wanted.failure_message);
            payment.optional = wanted.optional;
            payment.extra.clone_from(&extra);
            wanted.status.clone_into(&mut payment.standing.status);
            if wanted.status == "failed" {
                let code = payment.failure_code.take();
                let message = payment.failure_message.take();
                let text = || "The card was declined.".to_owned();
                payment.failure_code = code.or_else(|| Some("card_declined".to_owned()));
                payment.failure_message = message.or_else(|| Some(text()));
            }
            let all = (wanted.status == "refunded").then_some(wanted.amount);
            payment.standing.refunded_amount = wanted.refunded_amount.or(all);
            payment.standing.refunded_at = payment
                .standing
                .refunded_amount
                .filter(|refunded| *refunded > 0)
                .map(|_| created);
            ids.push(payment.id.clone());
            self.payments.add(payment);
        }
        Ok(ids)
    }

    fn check(&self, wanted: &FlowgladPastPayment) -> Result<(), ControlError> {
        let room = MAX_ROWS.saturating_sub(self.payments.len());
        if wanted.count == 0 || usize::try_from(wanted.count).is_ok_and(|count| count > room) {
            return Err(wrong(format!("count must be 1 to {room}")));
        }
        if wanted.status.is_empty() || wanted.payment_method.is_empty() {
            return Err(wrong("status and payment_method must not be empty"));
        }
        let capital = wanted
            .currency
            .bytes()
            .all(|byte| byte.is_ascii_uppercase());
        if wanted.currency.len() != 3 || !capital {
            return Err(wrong("currency must be three capital letters"));
        }
        if wanted.amount < 0 {
            return Err(wrong("amount must not be negative"));
        }
        for (name, part) in [
            ("tax_amount", Some(wanted.tax_amount)),
            ("refunded_amount", wanted.refunded_amount),
        ] {
            if part.is_some_and(|part| !(0..=wanted.amount).contains(&part)) {
                return Err(wrong(format!("{name} must be 0 to the amount")));
            }
        }
        if let Some(id) = &wanted.id {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
            if id.is_empty() || !id.bytes().all(plain) {
                return Err(wrong("id has letters, digits, _ and - only"));
            }
            if wanted.count > 1 || self.payments.get_any(id).is_some() {
                return Err(wrong("each payment has an id of its own"));
            }
        }
        Ok(())
    }

    /// A customer who is made when nobody has the id.
    pub(super) fn customer(&mut self, external_id: &str, livemode: bool, now: i64) -> Customer {
        if let Some(customer) = self.customers.find(external_id, livemode) {
            return customer.clone();
        }
        let customer = Customer::new(external_id, livemode, now);
        self.customers.add(customer.clone());
        customer
    }

    /// A payment that succeeded.
    pub(super) fn payment(
        &self,
        customer: &Customer,
        created: i64,
        amount: i64,
        currency: &str,
    ) -> Payment {
        let number = self.payments.len() + 1;
        Payment {
            id: new_id("pym_"),
            created_at: created,
            livemode: customer.livemode,
            generation: None,
            amount,
            tax_amount: 0,
            currency: currency.to_owned(),
            method: "card".to_owned(),
            standing: Standing {
                status: "succeeded".to_owned(),
                updated_at: created,
                refunded_amount: None,
                refunded_at: None,
            },
            shown_before: None,
            customer_id: customer.id.clone(),
            invoice_id: new_id("inv_"),
            invoice_number: format!("{}-{number:05}", customer.invoice_number_base()),
            subscription_id: None,
            billing_period_id: None,
            purchase_id: None,
            method_id: Some(customer.payment_method_id.clone()),
            price_id: None,
            description: None,
            failure_code: None,
            failure_message: None,
            optional: FlowgladOptional::Usual,
            extra: Vec::new(),
        }
    }
}
