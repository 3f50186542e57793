//! Making, reading and calling off checkouts.

use super::{ApiCall, mail, optional_id, post};
use crate::engine::{AttemptDetails, Effect, Failure, HttpRequest, input};
use crate::model::Currency;
use crate::model::error::Invalid;
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::records::{
    GlobianceCancelCheckoutRequest, GlobianceCheckout, GlobianceCreateCheckoutRequest,
    GlobianceCreateInvoiceCheckoutRequest, GlobianceGetCheckoutDetailsRequest, GlobianceItem,
    GlobianceLanguage, GlobianceMessage,
};
use crate::providers::globiance_pay::wire::{self, Answer, numbers};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::value::RawValue;
use std::time::Duration;

/// Decimals of the two currencies that checkouts take.
const DECIMALS: u32 = 2;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    amount: Box<RawValue>,
    api_key: &'a str,
    currency: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_id: Option<&'a str>,
    items: Vec<Line<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checkout_duration: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    item_name: &'a str,
    price: Box<RawValue>,
    qty: Box<RawValue>,
    tax_rate: Box<RawValue>,
}

/// What both ways of making a checkout send.
struct Order<'a> {
    amount: Decimal,
    currency: &'a Currency,
    items: &'a [GlobianceItem],
    item_name: Option<&'a str>,
    item_id: Option<&'a str>,
    note: Option<&'a str>,
    client_id: Option<&'a String>,
}

impl<'a> Order<'a> {
    fn body(&self, account: &'a Account) -> Result<Body<'a>, Invalid> {
        if self.amount <= Decimal::ZERO {
            return Err(Invalid::new("amount", "must be more than zero"));
        }
        let amount = money("amount", self.amount)?;
        if !matches!(self.currency.as_str(), "USD" | "EUR") {
            return Err(Invalid::new("currency", "must be USD or EUR"));
        }
        if self.items.is_empty() {
            return Err(Invalid::new("items", "must hold at least one"));
        }
        optional_id("client_id", self.client_id)?;
        let items = self.items.iter().enumerate();
        Ok(Body {
            amount,
            api_key: account.api_key(),
            currency: self.currency.as_str(),
            item_name: self.item_name,
            item_id: self.item_id,
            items: items
                .map(|(at, item)| item.body(at))
                .collect::<Result<_, _>>()?,
            note: self.note,
            client_id: self.client_id.map(String::as_str),
            email: None,
            checkout_duration: None,
            language: None,
        })
    }
}

impl GlobianceItem {
    fn body(&self, at: usize) -> Result<Line<'_>, Invalid> {
        let field = |name: &str| format!("items[{at}].{name}");
        input::identifier(&field("item_name"), &self.item_name)?;
        let negative = |name, value: Decimal| {
            if value < Decimal::ZERO {
                Err(Invalid::new(field(name), "must not be negative"))
            } else {
                Ok(())
            }
        };
        negative("price", self.price)?;
        if self.qty <= Decimal::ZERO {
            return Err(Invalid::new(field("qty"), "must be more than zero"));
        }
        negative("tax_rate", self.tax_rate)?;
        Ok(Line {
            item_name: &self.item_name,
            price: money(&field("price"), self.price)?,
            qty: numbers::literal(&field("qty"), self.qty)?,
            tax_rate: numbers::literal(&field("tax_rate"), self.tax_rate)?,
        })
    }
}

fn money(field: &str, amount: Decimal) -> Result<Box<RawValue>, Invalid> {
    if amount.normalize().scale() > DECIMALS {
        let rule = format!("must have at most {DECIMALS} decimals");
        return Err(Invalid::new(field, rule));
    }
    numbers::literal(field, amount)
}

impl ApiCall for GlobianceCreateCheckoutRequest {
    type Output = GlobianceCheckout;
    const NAME: &'static str = "create_checkout";
    // A second checkout that nobody pays expires by itself.
    const EFFECT: Effect = Effect::IdempotentWrite;

    fn request(&self, account: &Account) -> Result<HttpRequest, Invalid> {
        let order = Order {
            amount: self.amount,
            currency: &self.currency,
            items: &self.items,
            item_name: self.item_name.as_deref(),
            item_id: self.item_id.as_deref(),
            note: self.note.as_deref(),
            client_id: self.client_id.as_ref(),
        };
        Ok(post("create-checkout", &order.body(account)?))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceCheckout, Failure> {
        wire::checkout(answer)
    }
}

impl ApiCall for GlobianceCreateInvoiceCheckoutRequest {
    type Output = GlobianceCheckout;
    const NAME: &'static str = "create_invoice_checkout";
    const EFFECT: Effect = Effect::UnsafeWrite;

    fn request(&self, account: &Account) -> Result<HttpRequest, Invalid> {
        let order = Order {
            amount: self.amount,
            currency: &self.currency,
            items: &self.items,
            item_name: self.item_name.as_deref(),
            item_id: self.item_id.as_deref(),
            note: self.note.as_deref(),
            client_id: self.client_id.as_ref(),
        };
        let body = Body {
            email: self.email.as_deref(),
            checkout_duration: self.checkout_duration.map(millis).transpose()?,
            language: self.language.as_ref().map(language).transpose()?,
            ..order.body(account)?
        };
        if let Some(email) = body.email {
            mail("email", email)?;
        }
        Ok(post("create-invoice-checkout", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceCheckout, Failure> {
        wire::checkout(answer)
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            amount: Some(self.amount),
            currency: Some(self.currency.clone()),
            marker: self.note.clone(),
            customer_id: self.client_id.clone(),
            ..AttemptDetails::default()
        }
    }
}

fn millis(duration: Duration) -> Result<u64, Invalid> {
    match crate::model::duration::millis(duration) {
        0 => Err(Invalid::new(
            "checkout_duration",
            "must be at least one millisecond",
        )),
        // Beyond, a JavaScript number no longer holds every whole number.
        9_007_199_254_740_992.. => Err(Invalid::new(
            "checkout_duration",
            "must be less than 2^53 milliseconds",
        )),
        millis => Ok(millis),
    }
}

fn language(language: &GlobianceLanguage) -> Result<&str, Invalid> {
    match language {
        GlobianceLanguage::Unknown { .. } => {
            let mut words: Vec<&str> = GlobianceLanguage::WORDS
                .iter()
                .map(|(_, word)| *word)
                .collect();
            words.sort_unstable();
            let rule = format!("must be one of {}", words.join(", "));
            Err(Invalid::new("language", rule))
        }
        language => Ok(language.as_str()),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Id<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
    checkout_id: &'a str,
}

/// An id that Globiance gave to a checkout.
pub(in super::super) fn checkout_id(id: &str) -> Result<(), Invalid> {
    input::identifier("checkout_id", id)
}

impl ApiCall for GlobianceCancelCheckoutRequest {
    type Output = GlobianceMessage;
    const NAME: &'static str = "cancel_checkout";
    const EFFECT: Effect = Effect::IdempotentWrite;

    fn request(&self, _: &Account) -> Result<HttpRequest, Invalid> {
        checkout_id(&self.checkout_id)?;
        let body = Id {
            api_key: None,
            checkout_id: &self.checkout_id,
        };
        Ok(post("cancel-checkout", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceMessage, Failure> {
        wire::message(answer)
    }
}

impl ApiCall for GlobianceGetCheckoutDetailsRequest {
    type Output = GlobianceCheckout;
    const NAME: &'static str = "get_checkout_details";
    const EFFECT: Effect = Effect::Read;

    fn request(&self, account: &Account) -> Result<HttpRequest, Invalid> {
        checkout_id(&self.checkout_id)?;
        let body = Id {
            api_key: Some(account.api_key()),
            checkout_id: &self.checkout_id,
        };
        Ok(post("get-checkout-details", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceCheckout, Failure> {
        wire::checkout(answer)
    }
}
