//! What GlobiancePay really sends: replies in four envelopes, figures as numbers or texts, words in
//! any case.

mod cards;
mod checkouts;
mod crypto;
mod failures;
mod fields;
mod form;
pub(super) mod numbers;
mod payments;
pub(super) mod states;
mod subscriptions;
#[cfg(test)]
mod tests;

pub(super) use cards::{card_payment, card_transaction};
pub(super) use checkouts::{checkout, message};
pub(super) use crypto::{address, quote};
pub(super) use fields::word;
pub(super) use payments::payment;
pub(super) use subscriptions::{created_subscription, subscription, subscription_change};

use super::Account;
use crate::engine::fields::Fields;
use crate::engine::{Failure, HttpResponse};

/// An answer, and the account that it is for.
pub(crate) struct Answer<'a> {
    pub(crate) response: &'a HttpResponse,
    pub(crate) account: &'a Account,
    /// Whether a payer's browser may be led to an address.
    pub(crate) may_open: &'a dyn Fn(&url::Url) -> bool,
}

/// A good answer without its envelope.
struct Payload<'a> {
    fields: Fields<'a>,
    /// The text beside `data`, or the only one.
    message: Option<String>,
    /// The link beside `data`, or the only one.
    payment_link: Option<String>,
}

impl<'a> Answer<'a> {
    /// The object of a good answer, or what a bad one says.
    fn good(&self) -> Result<Payload<'a>, Failure> {
        if !self.response.status.is_success() {
            return Err(failures::refusal(self.response, self.account));
        }
        let whole = Fields::of(self.response)?;
        if whole.is_null("data") {
            return Err(Failure::protocol("the answer's data is null"));
        }
        let outside = |name| whole.text(name);
        let (message, link) = (outside("message"), outside("paymentLink"));
        let fields = match whole.inner("data") {
            Some(data) => data,
            None => whole,
        };
        let message = message.or_else(|| fields.text("message"));
        Ok(Payload {
            // Globiance's own words may repeat what was sent.
            message: message.map(|text| self.response.redacted(&text)),
            payment_link: link.or_else(|| fields.text("paymentLink")),
            fields,
        })
    }

    /// The whole answer's text, as it may be shown.
    fn raw(&self) -> String {
        self.response.raw.clone()
    }

    fn may_open(&self, address: &str) -> bool {
        url::Url::parse(address).is_ok_and(|url| (self.may_open)(&url))
    }
}
