//! The calls of the GlobiancePay API.

mod cards;
mod checkouts;
mod crypto;
mod payments;
mod subscriptions;

pub(super) use cards::{ForCheckout, browser, card, payer, required};
pub(super) use checkouts::checkout_id;
pub(super) use crypto::currency_type;

use super::Account;
use super::wire::Answer;
use crate::engine::{
    AttemptDetails, Effect, Executor, Failure, HttpRequest, HttpResponse, Method, Operation,
    Running, Scope, Task, input,
};
use crate::model::error::Invalid;
use crate::model::{PaymentError, Secret};
use serde::Serialize;
use std::sync::Arc;
use std::time::Duration;

/// Longest time for a call that begins a card payment.
pub(super) const CARD_DEADLINE: Duration = Duration::from_secs(90);

const MERCHANT_API: &str = "/merchant-api-service/";

/// One call of the API, which is written and read with the account at hand.
pub(crate) trait ApiCall: Send + Sync + Sized + 'static {
    /// What a good answer gives.
    type Output: Serialize + Send + 'static;
    /// Name in errors, events and every language.
    const NAME: &'static str;
    /// What repeating it would do.
    const EFFECT: Effect;
    /// Longest time for one call when neither the call nor the client says another.
    const DEADLINE: Duration = crate::engine::DEADLINE;

    /// Writes the request, or names the field that Globiance would refuse.
    fn request(&self, account: &Account) -> Result<HttpRequest, Invalid>;
    /// Reads the answer.
    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure>;
    /// What settling needs, for calls that must not be repeated.
    fn attempt(&self) -> AttemptDetails {
        AttemptDetails::default()
    }
    /// Secrets in the request itself.
    fn secrets(&self) -> Vec<&Secret> {
        Vec::new()
    }
}

/// A call and the client that makes it.
struct Made<C> {
    executor: Arc<Executor<Account>>,
    call: C,
}

impl<C> Made<C> {
    fn of(executor: &Arc<Executor<Account>>, call: C) -> Self {
        let executor = executor.clone();
        Self { executor, call }
    }
}

impl<C: ApiCall> Operation for Made<C> {
    type Provider = Account;
    type Output = C::Output;
    const NAME: &'static str = C::NAME;
    const EFFECT: Effect = C::EFFECT;
    const DEADLINE: Duration = C::DEADLINE;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        self.call.request(self.executor.provider())
    }

    fn response(&self, response: &HttpResponse) -> Result<C::Output, Failure> {
        self.call.read(&Answer {
            response,
            account: self.executor.provider(),
            may_open: &|url| self.executor.may_open(url),
        })
    }

    fn attempt(&self) -> AttemptDetails {
        self.call.attempt()
    }

    fn secrets(&self) -> Vec<&Secret> {
        self.call.secrets()
    }
}

/// Makes one call.
pub(super) fn make<C: ApiCall>(
    executor: &Arc<Executor<Account>>,
    scope: &Scope,
    call: C,
) -> impl Future<Output = Result<C::Output, PaymentError>> + Send + use<C> {
    executor.operation(Made::of(executor, call), scope)
}

/// The calls that are operations of the client by themselves.
macro_rules! tasks {
    ($($call:ty),+ $(,)?) => {
        $(
            impl Task for $call {
                type Provider = Account;
                type Output = <$call as ApiCall>::Output;
                const OPERATION: &'static str = <$call as ApiCall>::NAME;
                const DEADLINE: Duration = <$call as ApiCall>::DEADLINE;

                fn run(
                    self,
                    executor: Arc<Executor<Account>>,
                    scope: Scope,
                ) -> impl Future<Output = Result<Self::Output, PaymentError>> + Send {
                    make(&executor, &scope, self)
                }

                fn begin(self, executor: Arc<Executor<Account>>, scope: Scope) -> Running {
                    executor.begin_operation(Made::of(&executor, self), &scope)
                }
            }
        )+
    };
}

tasks!(
    super::GlobianceCancelCheckoutRequest,
    super::GlobianceCancelUserSubscriptionRequest,
    super::GlobianceCreateCheckoutRequest,
    super::GlobianceCreateInvoiceCheckoutRequest,
    super::GlobianceCreateUserSubscriptionRequest,
    super::GlobianceGenerateAddressRequest,
    super::GlobianceGenerateQuoteRequest,
    super::GlobianceGetCardTxnStatusGenRequest,
    super::GlobianceGetCardTxnStatusRequest,
    super::GlobianceGetCheckoutDetailsRequest,
    super::GlobianceGetPaymentDetailsRequest,
    super::GlobianceGetUserSubscriptionRequest,
    super::GlobianceInitiatePayWithCardRequest,
    super::GlobianceInitiatePayWithCardWidget2Request,
    super::GlobianceInitiatePayWithCardWidgetRequest,
    super::GlobiancePauseUserSubscriptionRequest,
    super::GlobianceResumeUserSubscriptionRequest,
);

/// A call of the merchant service, by the last part of its path.
fn post(call: &str, body: &impl Serialize) -> HttpRequest {
    HttpRequest::post_json(&format!("{MERCHANT_API}{call}"), body)
}

/// A call of the public service, which takes no key, no signature and no body.
fn public(call: &str, id: &str) -> HttpRequest {
    let id = crate::engine::segment(id);
    let path = format!("/merchant-dashboard-api-service/public/{call}/{id}");
    let mut request = HttpRequest::get(path);
    request.method = Method::Post;
    request
}

/// An id or text that is left out or keeps the rules of ids.
fn optional_id(field: &str, id: Option<&String>) -> Result<(), Invalid> {
    id.map_or(Ok(()), |id| input::identifier(field, id))
}

fn uuid(field: &str, text: &str) -> Result<(), Invalid> {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths = parts.iter().map(|part| part.len());
    let hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    if lengths.eq([8, 4, 4, 4, 12]) && parts.iter().all(hex) {
        Ok(())
    } else {
        Err(Invalid::new(field, "must be a UUID"))
    }
}

fn mail(field: &str, text: &str) -> Result<(), Invalid> {
    let odd = |char: char| char.is_whitespace() || char.is_control();
    let whole = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.contains('@') && host.split('.').all(|label| !label.is_empty())
    });
    if whole && !text.contains(odd) {
        Ok(())
    } else {
        Err(Invalid::new(field, "must be a mail address"))
    }
}
