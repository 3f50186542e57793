//! Glance "Grow" card payments.

mod limit;
mod state;
mod tokens;
mod validate;
mod wire;

use http::Method;
use jiff::{SignedDuration, Timestamp};
use percent_encoding::percent_decode_str;
use rust_decimal::Decimal;
use serde::Deserialize;

pub use limit::RateLimit;
pub use wire::{ErrorShape, Shape, SuccessShape};

use crate::answer::{Answer, Received};
use crate::control::parsed;
use crate::json::Json;
use crate::ledger::LedgerEntry;
use crate::providers::{ControlError, Environment, Provider, Refusal};
use crate::redact;
use limit::{Limiter, Verdict};
use state::{Transaction, Transactions};
use tokens::Effect;
use validate::Issue;
use wire::{Failure, View};

/// Name in the ready line and in control calls.
pub(crate) const NAME: &str = "glance_grow";
/// Path of the base URL.
pub(crate) const PREFIX: &str = "/glance";
/// Key that may do everything.
pub(crate) const OWNER_KEY: &str = "glnc_sk_sandbox_owner";
/// Key that may only read.
pub(crate) const VIEWER_KEY: &str = "glnc_sk_sandbox_viewer";

const CHARGE: &str = "/grow/payments/charge";
const REFUND: &str = "/grow/payments/refund";
const LIST: &str = "/grow/payments/transactions";

/// Clients and documents beyond these visible ids do not exist.
const LAST_CLIENT: u64 = 9_999;
const LAST_DOCUMENT: u64 = 99_999;

/// Seeded transactions lie so far apart.
const SEED_STEP: SignedDuration = SignedDuration::from_mins(97);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Owner,
    Viewer,
}

#[derive(Debug, Default)]
pub(crate) struct GlanceGrow {
    transactions: Transactions,
    limiter: Limiter,
    shape: Shape,
}

impl GlanceGrow {
    fn act(
        &mut self,
        request: &Received,
        path: &str,
        role: Role,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        let forbidden = || Failure::new(403, "NO_ACCESS", "Insufficient role");
        match (self.operation(request.method.as_str(), path), role) {
            (Some("charge" | "refund"), Role::Viewer) => Err(forbidden()),
            (Some("charge"), Role::Owner) => self.charge(request, env),
            (Some("refund"), Role::Owner) => self.refund(request, env),
            (Some("list_transactions"), _) => self.list(request),
            (Some("get_transaction"), _) => self.get(path),
            _ => Err(self.no_route(path)),
        }
    }

    fn charge(&mut self, request: &Received, env: &mut Environment<'_>) -> Result<Answer, Failure> {
        let charge = validate::charge(&json_body(request)?).map_err(Failure::invalid)?;
        if charge.client.is_some_and(|id| id > LAST_CLIENT) {
            return Err(Failure::new(404, "CLIENT_NOT_FOUND", "Client not found"));
        }
        if charge.document.is_some_and(|id| id > LAST_DOCUMENT) {
            return Err(Failure::new(
                404,
                "DOCUMENT_NOT_FOUND",
                "Document not found",
            ));
        }
        let behaviour = tokens::behaviour(&charge.card_token);
        let status = match behaviour.effect {
            Effect::Transaction(status) => status,
            Effect::Refused(code, message) => return Err(Failure::new(402, code, message)),
            Effect::Unknown => {
                let issue = Issue::new("cardToken", "Unknown card token");
                return Err(Failure::invalid(vec![issue]));
            }
        };
        self.check_room()?;
        let transaction = Transaction {
            id: self.transactions.new_id("txn_"),
            original: None,
            amount: charge.amount,
            currency: charge.currency,
            status,
            card: Some(behaviour.card),
            client: charge.client,
            document: charge.document,
            description: charge.description,
            reason: None,
            created_at: whole_second(env.now),
            given_back: Decimal::ZERO,
        };
        if status == "approved" {
            record(
                &transaction,
                "charge",
                transaction.description.as_deref(),
                env,
            );
        }
        let mut answer = self.made(&transaction);
        answer.delay = behaviour.delay;
        self.transactions.add(transaction);
        Ok(answer)
    }

    fn refund(&mut self, request: &Received, env: &mut Environment<'_>) -> Result<Answer, Failure> {
        let refund = validate::refund(&json_body(request)?).map_err(Failure::invalid)?;
        let original = self
            .transactions
            .get(&refund.transaction_id)
            .ok_or_else(transaction_not_found)?;
        if original.original.is_some() || original.status != "approved" {
            let issue = Issue::new("transactionId", "Only an approved charge can be refunded");
            return Err(Failure::invalid(vec![issue]));
        }
        if let Some(issue) = validate::amount_issue(refund.amount, &original.currency) {
            return Err(Failure::invalid(vec![issue]));
        }
        if refund.amount > original.left() {
            return Err(Failure {
                issues: vec![Issue::new("amount", "Exceeds refundable balance")],
                ..Failure::new(
                    400,
                    "INVALID_FIELD",
                    "Refund amount exceeds the refundable balance",
                )
            });
        }
        self.check_room()?;
        let transaction = Transaction {
            id: self.transactions.new_id("txn_ref_"),
            amount: refund.amount,
            currency: original.currency.clone(),
            original: Some(refund.transaction_id),
            status: "refunded",
            card: None,
            client: None,
            document: None,
            description: None,
            reason: refund.reason,
            created_at: whole_second(env.now),
            given_back: Decimal::ZERO,
        };
        record(&transaction, "refund", transaction.reason.as_deref(), env);
        let answer = self.made(&transaction);
        self.transactions.give_back(transaction);
        Ok(answer)
    }

    fn list(&self, request: &Received) -> Result<Answer, Failure> {
        let (filter, offset, limit) = validate::list(&request.query()).map_err(Failure::invalid)?;
        let (page, total) = self.transactions.page(&filter, offset, limit);
        let shape = self.shape.success;
        let rows = page
            .into_iter()
            .map(|row| wire::transaction(row, View::Row, shape))
            .collect();
        let pagination = wire::pagination(total, limit, offset);
        Ok(wire::success(shape, Json::Array(rows), Some(pagination)))
    }

    fn get(&self, path: &str) -> Result<Answer, Failure> {
        let id = transaction_id(path).ok_or_else(transaction_not_found)?;
        let transaction = self
            .transactions
            .get(&id)
            .ok_or_else(transaction_not_found)?;
        let shape = self.shape.success;
        let data = wire::transaction(transaction, View::Whole, shape);
        Ok(wire::success(shape, data, None))
    }

    fn made(&self, transaction: &Transaction) -> Answer {
        let shape = self.shape.success;
        let data = wire::transaction(transaction, View::Made, shape);
        wire::success(shape, data, None)
    }

    fn no_route(&self, path: &str) -> Failure {
        let known = ["GET", "POST"]
            .iter()
            .any(|method| self.operation(method, path).is_some());
        if known {
            Failure::new(405, "METHOD_NOT_ALLOWED", "Method not allowed")
        } else {
            Failure::new(404, "NOT_FOUND", "Not found")
        }
    }

    fn check_room(&self) -> Result<(), Failure> {
        if self.transactions.has_room_for(1) {
            return Ok(());
        }
        let message = "The sandbox holds no more transactions; reset it";
        Err(Failure::new(503, "SANDBOX_FULL", message))
    }

    /// Adds past transactions, which are not in the ledger.
    pub(crate) fn seed(&mut self, count: usize, now: Timestamp) -> Result<(), ControlError> {
        if !self.transactions.has_room_for(count) {
            let message = format!("there is room for {} transactions", state::MAX_TRANSACTIONS);
            return Err(ControlError::Invalid(message));
        }
        let mut created_at = whole_second(now);
        for number in 1..=count as u64 {
            created_at = created_at.saturating_sub(SEED_STEP).unwrap_or(created_at);
            let behaviour = tokens::behaviour(if number.is_multiple_of(16) {
                "tok_declined"
            } else {
                "tok_visa"
            });
            let status = match behaviour.effect {
                Effect::Transaction(status) => status,
                Effect::Refused(..) | Effect::Unknown => continue,
            };
            let cents = i64::try_from(number % 5_000).unwrap_or(0) * 137 + 100;
            self.transactions.add(Transaction {
                id: self.transactions.new_id("txn_"),
                original: None,
                amount: Decimal::new(cents, 2).normalize(),
                currency: "ILS".to_owned(),
                status,
                card: Some(behaviour.card),
                client: Some(number % 7 + 1),
                document: Some(1_000 + number % LAST_CLIENT),
                description: Some(format!("Seed {number}")),
                reason: None,
                created_at,
                given_back: Decimal::ZERO,
            });
        }
        Ok(())
    }

    pub(crate) fn set_shape(&mut self, shape: Shape) {
        self.shape = shape;
    }

    pub(crate) fn set_rate_limit(&mut self, rule: RateLimit) {
        self.limiter.set(rule);
    }
}

impl Provider for GlanceGrow {
    fn name(&self) -> &'static str {
        NAME
    }

    fn prefix(&self) -> &'static str {
        PREFIX
    }

    fn operations(&self) -> &'static [&'static str] {
        &["charge", "refund", "list_transactions", "get_transaction"]
    }

    fn operation(&self, method: &str, path: &str) -> Option<&'static str> {
        match (method, path) {
            ("POST", CHARGE) => Some("charge"),
            ("POST", REFUND) => Some("refund"),
            ("GET", LIST) => Some("list_transactions"),
            ("GET", path) => transaction_id(path).map(|_| "get_transaction"),
            _ => None,
        }
    }

    fn answer(&mut self, request: &Received, path: &str, env: &mut Environment<'_>) -> Answer {
        let Some((key, role)) = role(request) else {
            let failure = Failure::new(401, "NO_ACCESS", "Invalid or missing API key");
            let verdict = self.limiter.unlimited(env.now);
            return with_limits(failure.answer(self.shape.errors), verdict);
        };
        let verdict = self.limiter.count(key, env.now);
        let result = if verdict.passes {
            self.act(request, path, role, env)
        } else {
            Err(too_many())
        };
        let errors = self.shape.errors;
        with_limits(
            result.unwrap_or_else(|failure| failure.answer(errors)),
            verdict,
        )
    }

    fn refuse(&mut self, refusal: Refusal, now: Timestamp) -> Answer {
        let verdict = self.limiter.unlimited(now);
        let (failure, verdict) = match refusal {
            Refusal::ServerError { status } => {
                let failure = Failure::new(status, "UNKNOWN_ERROR", "Server error");
                (failure, verdict)
            }
            Refusal::RateLimited { reset_s } => {
                let refused = Verdict {
                    passes: false,
                    remaining: 0,
                    reset: now.as_second() + i64::from(reset_s),
                    ..verdict
                };
                (too_many(), refused)
            }
        };
        with_limits(failure.answer(self.shape.errors), verdict)
    }

    fn control(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Json, ControlError> {
        match (method, path) {
            (&Method::POST, "/transactions") => {
                let Seed { count } = parsed(body)?;
                self.seed(count, now)?;
                Ok(Json::object([
                    ("added", Json::number(count)),
                    ("total", Json::number(self.transactions.len())),
                ]))
            }
            (&Method::POST, "/rate_limit") => {
                self.set_rate_limit(parsed(body)?);
                shown(&self.limiter.rule)
            }
            (&Method::POST, "/shape") => {
                self.set_shape(parsed(body)?);
                shown(&self.shape)
            }
            _ => Err(ControlError::NotFound),
        }
    }

    fn ready(&self, url: &str) -> Json {
        Json::object([
            ("base_url", Json::Text(format!("{url}{PREFIX}"))),
            ("api_key", Json::text(OWNER_KEY)),
            ("viewer_api_key", Json::text(VIEWER_KEY)),
        ])
    }

    fn reset(&mut self) {
        *self = Self::default();
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    count: usize,
}

fn shown(value: &impl serde::Serialize) -> Result<Json, ControlError> {
    let wrong = |error: String| ControlError::Invalid(error);
    let text = serde_json::to_vec(value).map_err(|error| wrong(error.to_string()))?;
    Json::parse(&text).map_err(wrong)
}

fn role(request: &Received) -> Option<(&'static str, Role)> {
    let (scheme, key) = request.header("authorization")?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return None;
    }
    match key.trim() {
        OWNER_KEY => Some((OWNER_KEY, Role::Owner)),
        VIEWER_KEY => Some((VIEWER_KEY, Role::Viewer)),
        _ => None,
    }
}

fn json_body(request: &Received) -> Result<Json, Failure> {
    let refuse = |message: &str| Failure::invalid(vec![Issue::new("", message)]);
    let kind = request.header("content-type").unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        return Err(refuse("Expected Content-Type application/json"));
    }
    Json::parse(&request.body).map_err(|_| refuse("The body is not JSON"))
}

fn transaction_id(path: &str) -> Option<String> {
    let segment = path.strip_prefix(LIST)?.strip_prefix('/')?;
    if segment.is_empty() || segment.contains('/') {
        return None;
    }
    Some(percent_decode_str(segment).decode_utf8_lossy().into_owned())
}

fn transaction_not_found() -> Failure {
    Failure::new(404, "TRANSACTION_NOT_FOUND", "Transaction not found")
}

fn too_many() -> Failure {
    Failure::new(429, "RATE_LIMIT_EXCEEDED", "Too many requests")
}

fn with_limits(mut answer: Answer, verdict: Verdict) -> Answer {
    answer.set("x-ratelimit-limit", verdict.limit);
    answer.set("x-ratelimit-remaining", verdict.remaining);
    answer.set("x-ratelimit-reset", verdict.reset);
    answer
}

fn record(of: &Transaction, operation: &str, marker: Option<&str>, env: &mut Environment<'_>) {
    env.ledger.record(LedgerEntry {
        sequence: 0,
        at: env.now,
        provider: NAME.to_owned(),
        operation: operation.to_owned(),
        transaction_id: of.id.clone(),
        original_transaction_id: of.original.clone(),
        amount: of.amount,
        currency: of.currency.clone(),
        request_id: env.request_id.to_owned(),
        marker: marker.map(redact::text),
    });
}

/// The provider's times have no fraction.
fn whole_second(instant: Timestamp) -> Timestamp {
    Timestamp::from_second(instant.as_second()).unwrap_or(instant)
}
