//! Glance "Grow" card payments.

mod limit;
mod operations;
mod seed;
mod state;
mod tokens;
mod validate;
mod wire;

use http::Method;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde::Deserialize;

pub use limit::RateLimit;
pub use wire::{ErrorShape, Shape, SuccessShape};

use crate::answer::{Answer, Received};
use crate::control::{parsed, shown};
use crate::json::Json;
use crate::providers::{ControlError, Environment, Provider, Refusal, Reply};
use limit::{Limiter, Verdict};
use state::Transactions;
use wire::Failure;

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

    fn refuse(&mut self, refusal: Refusal, env: &Environment<'_>) -> Answer {
        let now = env.now;
        let verdict = self.limiter.unlimited(now);
        let (failure, verdict) = match refusal {
            Refusal::ServerError { status, .. } => {
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
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        match (method, path) {
            (&Method::POST, "/transactions") => {
                let Seed { count } = parsed(body)?;
                self.seed(count, env.now)?;
                Ok(Json::object([
                    ("added", Json::number(&count)),
                    ("total", Json::number(&self.transactions.len())),
                ])
                .into())
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

fn transaction_id(path: &str) -> Option<String> {
    let segment = path.strip_prefix(LIST)?.strip_prefix('/')?;
    if segment.is_empty() || segment.contains('/') {
        return None;
    }
    Some(percent_decode_str(segment).decode_utf8_lossy().into_owned())
}

fn too_many() -> Failure {
    Failure::new(429, "RATE_LIMIT_EXCEEDED", "Too many requests")
}

fn with_limits(mut answer: Answer, verdict: Verdict) -> Answer {
    answer.set("x-ratelimit-limit", &verdict.limit);
    answer.set("x-ratelimit-remaining", &verdict.remaining);
    answer.set("x-ratelimit-reset", &verdict.reset);
    answer
}

/// The provider's times have no fraction.
fn whole_second(instant: Timestamp) -> Timestamp {
    Timestamp::from_second(instant.as_second()).unwrap_or(instant)
}
