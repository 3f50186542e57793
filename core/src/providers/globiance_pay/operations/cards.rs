//! Beginning card payments, and asking for them where a status call exists.

use super::{ApiCall, CARD_DEADLINE, checkout_id, mail, optional_id, post, public};
use crate::engine::{AttemptDetails, Effect, Failure, HttpRequest, input};
use crate::model::error::Invalid;
use crate::model::{CardNumber, CardVerificationValue, Currency, Secret};
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::records::{
    GlobianceBrowser, GlobianceCard, GlobianceCardPayment, GlobianceCardTransaction,
    GlobianceGetCardTxnStatusGenRequest, GlobianceGetCardTxnStatusRequest,
    GlobianceInitiatePayWithCardRequest, GlobianceInitiatePayWithCardWidget2Request,
    GlobianceInitiatePayWithCardWidgetRequest, GlobiancePayer,
};
use crate::providers::globiance_pay::wire::{self, Answer};
use rust_decimal::Decimal;
use serde::Serialize;
use std::time::Duration;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Direct<'a> {
    api_key: &'a str,
    checkout_id: &'a str,
    save_my_card: bool,
    first_name: &'a str,
    last_name: &'a str,
    address: &'a str,
    country: &'a str,
    state: &'a str,
    city: &'a str,
    zip: &'a str,
    email: &'a str,
    phone_number: &'a str,
    card_number: &'a str,
    card_expiry_month: &'a str,
    card_expiry_year: &'a str,
    card_cvv_number: &'a str,
    screen_width: u32,
    screen_height: u32,
    language: &'a str,
    java_enabled: bool,
    javascript_enabled: bool,
    color_depth: u32,
    utc_offset: i64,
}

impl ApiCall for GlobianceInitiatePayWithCardRequest {
    type Output = GlobianceCardPayment;
    const NAME: &'static str = "initiate_pay_with_card";
    const EFFECT: Effect = Effect::MovesMoney;
    const DEADLINE: Duration = CARD_DEADLINE;

    fn request(&self, account: &Account) -> Result<HttpRequest, Invalid> {
        checkout_id(&self.checkout_id)?;
        for (field, text) in [
            ("first_name", &self.first_name),
            ("last_name", &self.last_name),
            ("address", &self.address),
            ("city", &self.city),
            ("phone_number", &self.phone_number),
            ("language", &self.language),
        ] {
            input::identifier(field, text)?;
        }
        country("country", &self.country)?;
        mail("email", &self.email)?;
        number("card_number", &self.card_number)?;
        month("card_expiry_month", &self.card_expiry_month)?;
        year("card_expiry_year", &self.card_expiry_year)?;
        verification("card_cvv_number", &self.card_cvv_number)?;
        let body = Direct {
            api_key: account.api_key(),
            checkout_id: &self.checkout_id,
            save_my_card: self.save_my_card,
            first_name: &self.first_name,
            last_name: &self.last_name,
            address: &self.address,
            country: &self.country,
            state: &self.state,
            city: &self.city,
            zip: &self.zip,
            email: &self.email,
            phone_number: &self.phone_number,
            card_number: self.card_number.secret().reveal(),
            card_expiry_month: &self.card_expiry_month,
            card_expiry_year: &self.card_expiry_year,
            card_cvv_number: self.card_cvv_number.secret().reveal(),
            screen_width: self.screen_width,
            screen_height: self.screen_height,
            language: &self.language,
            java_enabled: self.java_enabled,
            javascript_enabled: self.javascript_enabled,
            color_depth: self.color_depth,
            utc_offset: self.utc_offset,
        };
        Ok(post("initiate-pay-with-card", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceCardPayment, Failure> {
        wire::card_payment(answer, &self.checkout_id, None)
    }

    fn attempt(&self) -> AttemptDetails {
        marked(&self.checkout_id)
    }

    fn secrets(&self) -> Vec<&Secret> {
        vec![self.card_number.secret(), self.card_cvv_number.secret()]
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Widget<'a> {
    first_name: &'a str,
    middle_name: &'a str,
    last_name: &'a str,
    email: &'a str,
    phone_number: &'a str,
    api_key: &'a str,
    checkout_id: &'a str,
}

/// The two calls that lead to a page of the acquirer.
macro_rules! widget {
    ($request:ty, $name:literal, $call:literal, $acquirer:literal) => {
        impl ApiCall for $request {
            type Output = GlobianceCardPayment;
            const NAME: &'static str = $name;
            const EFFECT: Effect = Effect::UnsafeWrite;
            const DEADLINE: Duration = CARD_DEADLINE;

            fn request(&self, account: &Account) -> Result<HttpRequest, Invalid> {
                checkout_id(&self.checkout_id)?;
                for (field, text) in [
                    ("first_name", &self.first_name),
                    ("last_name", &self.last_name),
                    ("phone_number", &self.phone_number),
                ] {
                    input::identifier(field, text)?;
                }
                mail("email", &self.email)?;
                let body = Widget {
                    first_name: &self.first_name,
                    middle_name: self.middle_name.as_deref().unwrap_or_default(),
                    last_name: &self.last_name,
                    email: &self.email,
                    phone_number: &self.phone_number,
                    api_key: account.api_key(),
                    checkout_id: &self.checkout_id,
                };
                Ok(post($call, &body))
            }

            fn read(&self, answer: &Answer<'_>) -> Result<GlobianceCardPayment, Failure> {
                wire::card_payment(answer, &self.checkout_id, Some($acquirer))
            }

            fn attempt(&self) -> AttemptDetails {
                marked(&self.checkout_id)
            }
        }
    };
}

widget!(
    GlobianceInitiatePayWithCardWidgetRequest,
    "initiate_pay_with_card_widget",
    "initiate-pay-with-card-widget",
    2
);
widget!(
    GlobianceInitiatePayWithCardWidget2Request,
    "initiate_pay_with_card_widget_2",
    "initiate-pay-with-card-widget-2",
    3
);

fn marked(checkout_id: &str) -> AttemptDetails {
    AttemptDetails {
        marker: Some(checkout_id.to_owned()),
        ..AttemptDetails::default()
    }
}

/// A call that begins a card payment, for a checkout that was read before: its attempt says how
/// much is owed.
pub(in super::super) struct ForCheckout<C> {
    pub(in super::super) call: C,
    pub(in super::super) amount: Decimal,
    pub(in super::super) currency: Currency,
}

impl<C: ApiCall> ApiCall for ForCheckout<C> {
    type Output = C::Output;
    const NAME: &'static str = C::NAME;
    const EFFECT: Effect = C::EFFECT;
    const DEADLINE: Duration = C::DEADLINE;

    fn request(&self, account: &Account) -> Result<HttpRequest, Invalid> {
        self.call.request(account)
    }

    fn read(&self, answer: &Answer<'_>) -> Result<C::Output, Failure> {
        self.call.read(answer)
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            amount: Some(self.amount),
            currency: Some(self.currency.clone()),
            ..self.call.attempt()
        }
    }

    fn secrets(&self) -> Vec<&Secret> {
        self.call.secrets()
    }
}

/// The public status calls, one for each acquirer that has one.
macro_rules! status {
    ($request:ty, $name:literal, $call:literal) => {
        impl ApiCall for $request {
            type Output = GlobianceCardTransaction;
            const NAME: &'static str = $name;
            const EFFECT: Effect = Effect::Read;

            fn request(&self, _: &Account) -> Result<HttpRequest, Invalid> {
                input::identifier("transaction_id", &self.transaction_id)?;
                Ok(public($call, &self.transaction_id))
            }

            fn read(&self, answer: &Answer<'_>) -> Result<GlobianceCardTransaction, Failure> {
                wire::card_transaction(answer, &self.transaction_id)
            }
        }
    };
}

status!(
    GlobianceGetCardTxnStatusRequest,
    "get_card_txn_status",
    "get-card-txn-status"
);
status!(
    GlobianceGetCardTxnStatusGenRequest,
    "get_card_txn_status_gen",
    "get-card-txn-status-gen"
);

/// Checks a card as a part of a request.
pub(in super::super) fn card(card: &GlobianceCard) -> Result<(), Invalid> {
    number("card.number", &card.number)?;
    month("card.expiry_month", &card.expiry_month)?;
    year("card.expiry_year", &card.expiry_year)?;
    verification("card.cvv", &card.cvv)
}

/// Checks a browser as a part of a request.
pub(in super::super) fn browser(browser: &GlobianceBrowser) -> Result<(), Invalid> {
    input::identifier("browser.language", &browser.language)
}

/// Checks what is said of a payer.
pub(in super::super) fn payer(payer: &GlobiancePayer) -> Result<(), Invalid> {
    for (field, text) in [
        ("payer.first_name", Some(&payer.first_name)),
        ("payer.last_name", Some(&payer.last_name)),
        ("payer.phone_number", Some(&payer.phone_number)),
        ("payer.address", payer.address.as_ref()),
        ("payer.city", payer.city.as_ref()),
    ] {
        optional_id(field, text)?;
    }
    mail("payer.email", &payer.email)?;
    payer
        .country
        .as_ref()
        .map_or(Ok(()), |code| country("payer.country", code))
}

/// A part of a request that only the acquirers 0 and 1 require.
pub(in super::super) fn required<'a, T>(
    field: &str,
    part: Option<&'a T>,
) -> Result<&'a T, Invalid> {
    part.ok_or_else(|| {
        let rule = "must be given: this checkout's acquirer takes the card from the merchant";
        Invalid::new(field, rule)
    })
}

fn country(field: &str, text: &str) -> Result<(), Invalid> {
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        Ok(())
    } else {
        Err(Invalid::new(field, "must be two letters"))
    }
}

fn number(field: &str, number: &CardNumber) -> Result<(), Invalid> {
    number.check().map_err(|rule| Invalid::new(field, rule))
}

fn verification(field: &str, value: &CardVerificationValue) -> Result<(), Invalid> {
    value.check().map_err(|rule| Invalid::new(field, rule))
}

fn month(field: &str, text: &str) -> Result<(), Invalid> {
    let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse::<u8>() {
        Ok(1..=12) if digits => Ok(()),
        _ => Err(Invalid::new(field, "must be 01 to 12")),
    }
}

fn year(field: &str, text: &str) -> Result<(), Invalid> {
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(())
    } else {
        Err(Invalid::new(field, "must be four digits"))
    }
}
