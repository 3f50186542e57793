//! Asking for prices and addresses in crypto currency.

use super::{ApiCall, checkout_id, optional_id, post};
use crate::engine::{Effect, Failure, HttpRequest, input};
use crate::model::error::Invalid;
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::records::{
    GlobianceCurrencyType, GlobianceDepositAddress, GlobianceGenerateAddressRequest,
    GlobianceGenerateQuoteRequest, GlobianceQuote,
};
use crate::providers::globiance_pay::wire::{self, Answer};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quote<'a> {
    currency_id: &'a str,
    api_key: &'a str,
    checkout_id: &'a str,
    currency_type: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Address<'a> {
    currency_id: &'a str,
    checkout_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    network: Option<&'a str>,
}

/// A way of sending that Globiance knows.
pub(in super::super) fn currency_type(way: &GlobianceCurrencyType) -> Result<&str, Invalid> {
    match way {
        GlobianceCurrencyType::Unknown { .. } => Err(Invalid::new(
            "currency_type",
            "must be blockchain or wallet",
        )),
        known => Ok(known.as_str()),
    }
}

impl ApiCall for GlobianceGenerateQuoteRequest {
    type Output = GlobianceQuote;
    const NAME: &'static str = "generate_quote";
    const EFFECT: Effect = Effect::Read;

    fn request(&self, account: &Account) -> Result<HttpRequest, Invalid> {
        checkout_id(&self.checkout_id)?;
        input::identifier("currency_id", &self.currency_id)?;
        let body = Quote {
            currency_id: &self.currency_id,
            api_key: account.api_key(),
            checkout_id: &self.checkout_id,
            currency_type: currency_type(&self.currency_type)?,
        };
        Ok(post("generate-quote", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceQuote, Failure> {
        wire::quote(answer)
    }
}

impl ApiCall for GlobianceGenerateAddressRequest {
    type Output = GlobianceDepositAddress;
    const NAME: &'static str = "generate_address";
    const EFFECT: Effect = Effect::Read;

    fn request(&self, _: &Account) -> Result<HttpRequest, Invalid> {
        checkout_id(&self.checkout_id)?;
        input::identifier("currency_id", &self.currency_id)?;
        optional_id("network", self.network.as_ref())?;
        let body = Address {
            currency_id: &self.currency_id,
            checkout_id: &self.checkout_id,
            network: self.network.as_deref(),
        };
        Ok(post("generate-address", &body))
    }

    fn read(&self, answer: &Answer<'_>) -> Result<GlobianceDepositAddress, Failure> {
        wire::address(answer)
    }
}
