//! One call: who makes it, what it says, what repeating it would do.

use super::answer::{self, Answer};
use super::{ENVELOPE, MESSAGES};
use crate::engine::{
    AttemptDetails, Effect, Executor, Failure, HttpRequest, HttpResponse, Operation, Running, Scope,
};
use crate::model::error::Invalid;
use crate::model::{PaymentError, Secret};
use crate::providers::glase::account::{Account, Principal};
use crate::providers::glase::rules;
use crate::providers::glase::xml::Writer;
use http::HeaderValue;
use serde::Serialize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What a call tells Glase's logs.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Labels {
    pub(crate) comment: Option<String>,
    pub(crate) reference: Option<String>,
}

/// One of Glase's operations with what it is called with.
pub(crate) trait Call: Send + Sync + 'static {
    /// What success gives.
    type Output: Serialize + Send + 'static;
    /// Name in errors, events and every language.
    const NAME: &'static str;
    /// Name in messages.
    const WIRE: &'static str;
    /// What repeating it would do.
    const EFFECT: Effect;
    /// Whose call it is.
    const PRINCIPAL: Principal;
    /// How long one try may take.
    const LONGEST_TRY: Option<Duration> = None;

    /// What it tells Glase's logs.
    fn labels(&self) -> Labels;
    /// Names the member that Glase would refuse.
    fn check(&self) -> Result<(), Invalid>;
    /// Writes the members after the context, in the schema's order.
    fn write(&self, message: &mut Writer);
    /// Reads a good answer.
    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure>;
    /// Whether a code other than 0 is a good answer too, and whether it is after a try whose answer was lost.
    fn takes(&self, _code: i64, _after_loss: bool) -> bool {
        false
    }
    /// What settling needs.
    fn attempt(&self) -> AttemptDetails {
        AttemptDetails::default()
    }
    /// Secrets in the call itself.
    fn secrets(&self) -> Vec<&Secret> {
        Vec::new()
    }
}

/// Makes a call within a scope.
pub(crate) fn call<C: Call>(
    executor: &Executor<Account>,
    scope: &Scope,
    call: C,
) -> impl Future<Output = Result<C::Output, PaymentError>> + Send + use<C> {
    executor.operation(Made::of(executor, call), scope)
}

/// The same with the output's type forgotten.
pub(crate) fn begin<C: Call>(executor: &Executor<Account>, scope: &Scope, call: C) -> Running {
    executor.begin_operation(Made::of(executor, call), scope)
}

/// A call in the name of an account.
struct Made<C> {
    account: Account,
    call: C,
    after_loss: AtomicBool,
}

impl<C> Made<C> {
    fn of(executor: &Executor<Account>, call: C) -> Self {
        Self {
            account: executor.provider().clone(),
            call,
            after_loss: AtomicBool::new(false),
        }
    }
}

impl<C: Call> Operation for Made<C> {
    type Provider = Account;
    type Output = C::Output;
    const NAME: &'static str = C::NAME;
    const EFFECT: Effect = C::EFFECT;
    const LONGEST_TRY: Option<Duration> = C::LONGEST_TRY;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        let login = self.account.login(C::PRINCIPAL)?;
        let labels = self.call.labels();
        rules::client_comment(labels.comment.as_deref())?;
        rules::client_reference(labels.reference.as_deref())?;
        self.call.check()?;
        let mut document = Writer::new();
        let namespaces = [("xmlns:soapenv", ENVELOPE), ("xmlns:ext", MESSAGES)];
        document.element_with("soapenv:Envelope", &namespaces, |envelope| {
            envelope.element("soapenv:Body", |body| {
                body.element(&format!("ext:{}", C::WIRE), |message| {
                    message.element("context", |context| {
                        self.account.write_context(context, login, &labels);
                    });
                    self.call.write(message);
                });
            });
        });
        let mut request = HttpRequest::post_xml(document.into_bytes());
        let action = http::HeaderName::from_static("soapaction");
        request
            .headers
            .insert(action, HeaderValue::from_static("\"\""));
        Ok(request)
    }

    fn response(&self, response: &HttpResponse) -> Result<C::Output, Failure> {
        let after_loss = self.after_loss.load(Ordering::Relaxed);
        let taken = |code| self.call.takes(code, after_loss);
        answer::read(response, C::WIRE, taken, |answer| self.call.read(answer))
    }

    fn lost(&self) {
        self.after_loss.store(true, Ordering::Relaxed);
    }

    fn attempt(&self) -> AttemptDetails {
        self.call.attempt()
    }

    fn secrets(&self) -> Vec<&Secret> {
        self.call.secrets()
    }
}
