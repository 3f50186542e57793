//! `GlobiancePay` checkouts, cards and subscriptions.

mod amounts;
mod auth;
mod behaviour;
mod card_wire;
mod cards;
mod checkouts;
mod control;
mod currencies;
mod failure;
mod flows;
mod hosted;
mod html;
mod ids;
mod input;
mod items;
mod notices;
mod operations;
mod pages;
mod payments;
mod plans;
mod subscription_calls;
mod subscriptions;
mod table;

use std::collections::{BTreeSet, VecDeque};

use http::Method;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use url::Url;

pub use behaviour::{GlobianceBehaviour, GlobianceEnvelopes, GlobianceErrors, GlobianceSignatures};

use crate::answer::{Answer, Received};
use crate::errand::Dispatch;
use crate::json::Json;
use crate::ledger::Ledger;
use crate::providers::{ControlError, Environment, Provider, Refusal, Reply};
use cards::Attempt;
use checkouts::Checkout;
use failure::Failure;
use notices::Notices;
use payments::Payment;
use plans::Plan;
use subscriptions::Subscription;
use table::Table;

/// Name in the ready line and in control calls.
pub(crate) const NAME: &str = "globiance_pay";
/// Another name in control calls.
const SHORT_NAME: &str = "globiance";
/// Path of the base URL.
pub(crate) const PREFIX: &str = "/globiance";
/// Path of the merchant's front end.
pub(crate) const MERCHANT_UI: &str = "/globiance/merchant-ui";
/// Key of the store.
pub(crate) const API_KEY: &str = "c5a9d1f0-5a4d-4b0c-9a11-7111b71d6e00";
/// Secret that signs what the store sends.
pub(crate) const SECRET: &str = "globiance_sandbox_secret";
/// Plan of 100 USD a week, six times.
pub(crate) const PLAN_ID: &str = "7b1d9c6e-0000-4000-8000-000000000001";
/// Plan of 29.90 EUR a month, twelve times.
const MONTHLY_PLAN_ID: &str = "7b1d9c6e-0000-4000-8000-000000000002";
/// Plan of 1 USD a day, twice.
const SHORT_PLAN_ID: &str = "7b1d9c6e-0000-4000-8000-000000000003";
const STORE: &str = "Sandbox Store";

const SERVICE: &str = "/merchant-api-service/";
const PUBLIC: &str = "/merchant-dashboard-api-service/public/";

/// What is refused beyond so many rows or bytes of bodies, so that memory stays bounded.
const MAX_ROWS: usize = 250_000;
const MAX_TEXT: usize = 64 * 1024 * 1024;
const MAX_MAILS: usize = 10_000;

/// What happens by itself at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Expiry(usize),
    Settlement(usize),
    Cycle(usize),
}

/// A letter that the provider sends to somebody.
#[derive(Debug)]
struct Mail {
    at: Timestamp,
    to: String,
    subject: String,
    link: String,
}

#[derive(Debug, Default)]
pub(crate) struct GlobiancePay {
    behaviour: GlobianceBehaviour,
    checkouts: Table<Checkout>,
    payments: Table<Payment>,
    attempts: Table<Attempt>,
    subscriptions: Table<Subscription>,
    plans: Vec<Plan>,
    timers: BTreeSet<(Timestamp, Due)>,
    notices: Notices,
    mails: VecDeque<Mail>,
    /// Where the payer's browser goes after a page.
    return_to: Option<Url>,
    /// Bytes of the bodies that were kept.
    text: usize,
}

impl GlobiancePay {
    pub(crate) fn set_behaviour(
        &mut self,
        behaviour: GlobianceBehaviour,
    ) -> Result<(), ControlError> {
        behaviour.check().map_err(ControlError::Invalid)?;
        self.behaviour = behaviour;
        Ok(())
    }

    /// Makes sure that there is room for one more row with so many bytes.
    fn take_room(&mut self, bytes: usize) -> Result<(), Failure> {
        let rows = self.checkouts.len()
            + self.payments.len()
            + self.attempts.len()
            + self.subscriptions.len();
        if rows >= MAX_ROWS || self.text.saturating_add(bytes) > MAX_TEXT {
            return Err(Failure::Full);
        }
        self.text += bytes;
        Ok(())
    }

    fn mail(&mut self, to: &str, subject: &str, link: &str, at: Timestamp) {
        if self.mails.len() == MAX_MAILS {
            self.mails.pop_front();
        }
        self.mails.push_back(Mail {
            at,
            to: to.to_owned(),
            subject: subject.to_owned(),
            link: link.to_owned(),
        });
    }
}

impl Provider for GlobiancePay {
    fn name(&self) -> &'static str {
        NAME
    }

    fn answers_to(&self, name: &str) -> bool {
        name == NAME || name == SHORT_NAME
    }

    fn prefix(&self) -> &'static str {
        PREFIX
    }

    fn operations(&self) -> &'static [&'static str] {
        &[
            "create_checkout",
            "create_invoice_checkout",
            "generate_quote",
            "generate_address",
            "cancel_checkout",
            "get_checkout_details",
            "get_payment_details",
            "initiate_pay_with_card",
            "initiate_pay_with_card_widget",
            "initiate_pay_with_card_widget_2",
            "get_card_txn_status",
            "get_card_txn_status_gen",
            "create_user_subscription",
            "get_user_subscription",
            "pause_user_subscription",
            "resume_user_subscription",
            "cancel_user_subscription",
        ]
    }

    fn operation(&self, method: &str, path: &str) -> Option<&'static str> {
        route(method, path).map(|(operation, _)| operation)
    }

    fn answer(&mut self, request: &Received, path: &str, env: &mut Environment<'_>) -> Answer {
        let result = match route(request.method.as_str(), path) {
            Some((operation, id)) => self.act(operation, &id, request, env),
            None => match self.page(request, path, env) {
                Some(page) => return page,
                None => Err(Failure::NoRoute(path.to_owned())),
            },
        };
        result.unwrap_or_else(|failure| failure.answer(self.behaviour.errors))
    }

    fn refuse(&mut self, refusal: Refusal, _env: &Environment<'_>) -> Answer {
        let (status, retry_after) = match refusal {
            Refusal::ServerError { status, .. } => (status, None),
            Refusal::RateLimited { reset_s } => (429, Some(reset_s)),
        };
        let mut answer = Failure::Broken(status).answer(self.behaviour.errors);
        if let Some(seconds) = retry_after {
            answer.set("retry-after", &seconds);
        }
        answer
    }

    fn control(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        self.control_call(method, path, body, env)
    }

    fn ready(&self, url: &str) -> Json {
        Json::object([
            ("base_url", Json::Text(format!("{url}{PREFIX}"))),
            ("api_key", Json::text(API_KEY)),
            ("secret", Json::text(SECRET)),
            ("plan_id", Json::text(PLAN_ID)),
            ("merchant_ui_url", Json::Text(format!("{url}{MERCHANT_UI}"))),
        ])
    }

    fn pass_time(&mut self, now: Timestamp, _ledger: &mut Ledger) {
        self.advance(now);
    }

    fn take_dispatches(&mut self) -> Vec<Dispatch> {
        self.notices.take()
    }

    fn conceals(&self) -> bool {
        true
    }

    fn reset(&mut self) {
        *self = Self::default();
    }
}

/// The operation that a method and a path mean, with the id in the path.
fn route(method: &str, path: &str) -> Option<(&'static str, String)> {
    if method != "POST" {
        return None;
    }
    if let Some(call) = path.strip_prefix(PUBLIC) {
        let (call, id) = call.split_once('/')?;
        let operation = match call {
            "get-card-txn-status" => "get_card_txn_status",
            "get-card-txn-status-gen" => "get_card_txn_status_gen",
            _ => return None,
        };
        let id = percent_decode_str(id).decode_utf8_lossy().into_owned();
        return (!id.is_empty()).then_some((operation, id));
    }
    let operation = match path.strip_prefix(SERVICE)? {
        "create-checkout" => "create_checkout",
        "create-invoice-checkout" => "create_invoice_checkout",
        "generate-quote" => "generate_quote",
        "generate-address" => "generate_address",
        "cancel-checkout" => "cancel_checkout",
        "get-checkout-details" => "get_checkout_details",
        "get-payment-details" => "get_payment_details",
        "initiate-pay-with-card" => "initiate_pay_with_card",
        "initiate-pay-with-card-widget" => "initiate_pay_with_card_widget",
        "initiate-pay-with-card-widget-2" => "initiate_pay_with_card_widget_2",
        "create-user-subscription" => "create_user_subscription",
        "get-user-subscription" => "get_user_subscription",
        "pause-user-subscription" => "pause_user_subscription",
        "resume-user-subscription" => "resume_user_subscription",
        "cancel-user-subscription" => "cancel_user_subscription",
        _ => return None,
    };
    Some((operation, String::new()))
}

#[cfg(test)]
mod tests {
    use super::{GlobiancePay, route};
    use crate::providers::Provider;

    #[test]
    fn only_whole_paths_are_routes() {
        assert_eq!(
            route(
                "POST",
                "/merchant-dashboard-api-service/public/get-card-txn-status/a.b%2Dc"
            ),
            Some(("get_card_txn_status", "a.b-c".to_owned()))
        );
        for (method, path) in [
            ("GET", "/merchant-api-service/create-checkout"),
            ("POST", "/merchant-api-service/create-checkout/"),
            ("POST", "/create-checkout"),
            ("POST", "/merchant-api-service/get-card-txn-status/a"),
            (
                "POST",
                "/merchant-dashboard-api-service/public/get-card-txn-status/",
            ),
            (
                "GET",
                "/merchant-dashboard-api-service/public/get-card-txn-status/a",
            ),
        ] {
            assert_eq!(route(method, path), None, "{method} {path}");
        }
    }

    #[test]
    fn every_operation_has_a_path() {
        for operation in GlobiancePay::default().operations() {
            let call = operation.replace('_', "-");
            let path = if operation.starts_with("get_card") {
                format!("{}{call}/id", super::PUBLIC)
            } else {
                format!("{}{call}", super::SERVICE)
            };
            assert_eq!(route("POST", &path).unwrap().0, *operation);
        }
    }
}
