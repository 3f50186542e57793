//! Flowglad payments, checkouts and subscriptions.

mod behaviour;
mod catalog;
mod checkouts;
mod control;
mod customers;
mod failure;
mod input;
mod money;
mod operations;
mod pages;
mod payment_wire;
mod payments;
mod seed;
mod subscriptions;
mod table;
mod usage;
mod webhooks;

use http::Method;
use percent_encoding::percent_decode_str;

pub use behaviour::{FlowgladBehaviour, FlowgladErrors, FlowgladGeneration, Heeded};
pub use payments::FlowgladOptional;
pub use seed::FlowgladPastPayment;
pub use webhooks::{FlowgladDelivery, FlowgladHeaderNames, FlowgladMessage, FlowgladSpoil};

use crate::answer::{Answer, Received};
use crate::json::Json;
use crate::providers::{ControlError, Environment, Provider, Refusal, Reply};
use checkouts::Session;
use customers::{Customer, Customers};
use failure::{Failure, Stranger};
use payments::Payment;
use subscriptions::Subscription;
use table::Table;
use usage::Events;

/// Name in the ready line and in control calls.
pub(crate) const NAME: &str = "flowglad";
/// Path of the base URL.
pub(crate) const PREFIX: &str = "/flowglad";
/// Key of the test mode.
pub(crate) const API_KEY: &str = "sk_test_tilB_sandbox";
/// Key of the live mode.
pub(crate) const LIVE_API_KEY: &str = "sk_live_tilB_sandbox";
/// Secret that signs messages to the caller.
pub(crate) const WEBHOOK_SECRET: &str = "whsec_dGlsbGJyaWRnZS1zYW5kYm94LWhvb2tz";

const API: &str = "/api/v1/";

/// What is refused beyond so many rows or bytes of bodies, so that memory stays bounded.
const MAX_ROWS: usize = 250_000;
const MAX_TEXT: usize = 64 * 1024 * 1024;

/// What the provider has, though the sandbox may not play it.
const RESOURCES: [&str; 8] = [
    "payments",
    "checkout-sessions",
    "customers",
    "subscriptions",
    "usage-events",
    "invoices",
    "payment-methods",
    "webhooks",
];

#[derive(Debug, Default)]
pub(crate) struct Flowglad {
    behaviour: FlowgladBehaviour,
    payments: Table<Payment>,
    sessions: Table<Session>,
    customers: Customers,
    subscriptions: Table<Subscription>,
    events: Events,
    /// Bytes of the bodies that were kept.
    text: usize,
    begun: bool,
}

impl Flowglad {
    pub(crate) fn set_behaviour(&mut self, behaviour: FlowgladBehaviour) {
        self.behaviour = behaviour;
    }

    /// Makes the customer and the subscription that every sandbox has, and forgets old sessions.
    fn begin(&mut self, now: i64) {
        if self.sessions.iter().any(|session| !session.is_kept(now)) {
            self.sessions.retain(|session| session.is_kept(now));
        }
        if self.begun {
            return;
        }
        self.begun = true;
        let mut customer = Customer::new(customers::FIRST, false, now);
        "cust_tillbridgeSandbox0042".clone_into(&mut customer.id);
        "pm_tillbridgeSandbox0042".clone_into(&mut customer.payment_method_id);
        let mut subscription = Subscription::new(&customer, catalog::PRO, now);
        "sub_tillbridgeSandbox0001".clone_into(&mut subscription.id);
        self.customers.add(customer);
        self.subscriptions.add(subscription);
    }

    /// Makes sure that there is room for one more row with so many bytes.
    fn take_room(&mut self, bytes: usize) -> Result<(), Failure> {
        let rows = self.payments.len()
            + self.sessions.len()
            + self.customers.len()
            + self.subscriptions.len()
            + self.events.len();
        if rows >= MAX_ROWS || self.text.saturating_add(bytes) > MAX_TEXT {
            return Err(Failure::Full);
        }
        self.text += bytes;
        Ok(())
    }
}

impl Provider for Flowglad {
    fn name(&self) -> &'static str {
        NAME
    }

    fn prefix(&self) -> &'static str {
        PREFIX
    }

    fn operations(&self) -> &'static [&'static str] {
        &[
            "get_payment",
            "list_payments",
            "refund_payment",
            "create_checkout_session",
            "get_checkout_session",
            "list_checkout_sessions",
            "get_customer",
            "get_customer_billing",
            "get_subscription",
            "list_subscriptions",
            "cancel_subscription",
            "create_usage_event",
        ]
    }

    fn operation(&self, method: &str, path: &str) -> Option<&'static str> {
        route(method, path).map(|(operation, _)| operation)
    }

    fn answer(&mut self, request: &Received, path: &str, env: &mut Environment<'_>) -> Answer {
        self.begin(env.now.as_millisecond());
        let result = if path.starts_with(API) {
            livemode(request)
                .map_err(Failure::Stranger)
                .and_then(|livemode| self.act(request, path, livemode, env))
        } else {
            Err(Failure::NoRoute)
        };
        let errors = self.behaviour.errors;
        result.unwrap_or_else(|failure| failure.answer(errors, env.request_id))
    }

    fn refuse(&mut self, refusal: Refusal, env: &Environment<'_>) -> Answer {
        let status = match refusal {
            Refusal::ServerError { status, .. } => status,
            Refusal::RateLimited { .. } => 429,
        };
        Failure::Broken { status }.answer(self.behaviour.errors, env.request_id)
    }

    fn control(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        self.begin(env.now.as_millisecond());
        self.control_call(method, path, body, env)
    }

    /// Eight hexadecimal digits.
    fn request_id(&self, run: &str, number: u64) -> String {
        let begin = run.bytes().fold(0u64, |sum, byte| {
            sum.wrapping_mul(131).wrapping_add(u64::from(byte))
        });
        // An odd factor makes neighbours differ and lets none come twice.
        let mixed = begin.wrapping_add(number).wrapping_mul(0x9e37_79b1);
        format!("{:08x}", mixed & 0xffff_ffff)
    }

    fn ready(&self, url: &str) -> Json {
        Json::object([
            ("base_url", Json::Text(format!("{url}{PREFIX}"))),
            ("api_key", Json::text(API_KEY)),
            ("live_api_key", Json::text(LIVE_API_KEY)),
            ("webhook_secret", Json::text(WEBHOOK_SECRET)),
        ])
    }

    fn reset(&mut self) {
        *self = Self::default();
    }
}

/// The operation that a method and a path mean, with the id in the path.
fn route(method: &str, path: &str) -> Option<(&'static str, String)> {
    let segments: Vec<&str> = path.strip_prefix(API)?.split('/').collect();
    let (operation, id) = match (method, segments.as_slice()) {
        ("GET", ["payments"]) => ("list_payments", ""),
        ("GET", ["payments", id]) => ("get_payment", *id),
        ("POST", ["payments", id, "refund"]) => ("refund_payment", *id),
        ("POST", ["checkout-sessions"]) => ("create_checkout_session", ""),
        ("GET", ["checkout-sessions"]) => ("list_checkout_sessions", ""),
        ("GET", ["checkout-sessions", id]) => ("get_checkout_session", *id),
        ("GET", ["customers", id]) => ("get_customer", *id),
        ("GET", ["customers", id, "billing"]) => ("get_customer_billing", *id),
        ("GET", ["subscriptions"]) => ("list_subscriptions", ""),
        ("GET", ["subscriptions", id]) => ("get_subscription", *id),
        ("POST", ["subscriptions", id, "cancel"]) => ("cancel_subscription", *id),
        ("POST", ["usage-events"]) => ("create_usage_event", ""),
        _ => return None,
    };
    if id.is_empty() && segments.len() > 1 {
        return None;
    }
    let id = percent_decode_str(id).decode_utf8_lossy().into_owned();
    Some((operation, id))
}

/// Why a request that no route takes is refused.
fn no_route(request: &Received, path: &str) -> Failure {
    let resource = path
        .strip_prefix(API)
        .and_then(|path| path.split('/').next())
        .unwrap_or_default();
    if !RESOURCES.contains(&resource) {
        return Failure::NoRoute;
    }
    if request.method != Method::GET
        && let Err(refused @ Failure::Refused(415, ..)) = input::content_type(request)
    {
        return refused;
    }
    let text = format!(
        "No procedure found on path {:?}",
        path.trim_start_matches(API)
    );
    Failure::Refused(404, "NOT_FOUND", text)
}

/// The mode of the caller's key, which stands in its header with or without `Bearer`.
fn livemode(request: &Received) -> Result<bool, Stranger> {
    let header = request
        .headers
        .get(http::header::AUTHORIZATION)
        .ok_or(Stranger::NoHeader)?;
    let text = header.to_str().map_err(|_| Stranger::Malformed)?.trim();
    let key = match text.split_once(' ') {
        Some((scheme, key)) if scheme.eq_ignore_ascii_case("bearer") => key.trim(),
        _ => text,
    };
    match key {
        API_KEY => Ok(false),
        LIVE_API_KEY => Ok(true),
        _ if key.is_empty() || key.contains(char::is_whitespace) => Err(Stranger::Malformed),
        _ => Err(Stranger::UnknownKey),
    }
}

#[cfg(test)]
mod tests {
    use super::{Flowglad, route};
    use crate::providers::Provider;

    #[test]
    fn only_whole_paths_are_routes() {
        assert_eq!(
            route("GET", "/api/v1/customers/a%20b/billing"),
            Some(("get_customer_billing", "a b".to_owned()))
        );
        for (method, path) in [
            ("GET", "/api/v1/payments/"),
            ("POST", "/api/v1/payments"),
            ("POST", "/api/v1/payments//refund"),
            ("GET", "/api/v1/payments/pym_1/refund"),
            ("GET", "/payments"),
            ("GET", "/api/v1/payment/pym_1"),
        ] {
            assert_eq!(route(method, path), None, "{method} {path}");
        }
    }

    #[test]
    fn request_ids_have_eight_digits_and_differ() {
        let flowglad = Flowglad::default();
        let ids: std::collections::HashSet<String> = (0..10_000)
            .map(|number| flowglad.request_id("aZ09xx", number))
            .collect();
        assert_eq!(ids.len(), 10_000);
        assert!(ids.iter().all(|id| id.len() == 8));
    }
}
