//! Currencies, quotes and addresses.

use super::Answer;
use super::fields::word;
use crate::engine::Failure;
use crate::engine::fields::Fields;
use crate::providers::globiance_pay::records::{
    GlobianceCurrency, GlobianceCurrencyType, GlobianceDepositAddress, GlobianceQuote,
};

/// The quote of an answer that holds one.
pub(in super::super) fn quote(answer: &Answer<'_>) -> Result<GlobianceQuote, Failure> {
    let payload = answer.good()?;
    let quote = quoted(&payload.fields)?;
    Ok(GlobianceQuote {
        raw: answer.raw(),
        ..quote
    })
}

/// A quote, alone or among those of a checkout.
pub(super) fn quoted(row: &Fields<'_>) -> Result<GlobianceQuote, Failure> {
    Ok(GlobianceQuote {
        currency_id: row.required_text("currencyId")?,
        currency_name: row.text("currencyName"),
        currency_full_name: row.text("currencyFullName"),
        currency_type: currency_type(row)?,
        currency_network: row.text("currencyNetwork").or_else(|| row.text("network")),
        total: row.required_figure("total")?,
        amount: row.figure("amount"),
        base_amount: row.figure("baseAmount"),
        fee_percent: row.figure("feePercent"),
        fee: row.figure("fee"),
        sub_total: row.figure("subTotal"),
        network_surcharge_amount_usd: row.figure("networkSurchargeAmountUsd"),
        network_surcharge_amount: row.figure("networkSurchargeAmount"),
        raw: row.raw(),
    })
}

fn currency_type(row: &Fields<'_>) -> Result<GlobianceCurrencyType, Failure> {
    let text = row.required_text("currencyType")?;
    Ok(word(text, GlobianceCurrencyType::WORDS, &[]))
}

/// A currency among those of a checkout.
pub(super) fn currency(row: &Fields<'_>) -> Result<GlobianceCurrency, Failure> {
    Ok(GlobianceCurrency {
        currency_id: row.required_text("currencyId")?,
        currency_name: row.text("currencyName"),
        currency_full_name: row.text("currencyFullName"),
        currency_type: currency_type(row)?,
        currency_network: row.text("currencyNetwork").or_else(|| row.text("network")),
    })
}

/// The address of an answer that holds one.
pub(in super::super) fn address(answer: &Answer<'_>) -> Result<GlobianceDepositAddress, Failure> {
    let payload = answer.good()?;
    let address = payload.fields.required_text("address")?;
    if address.trim().is_empty() {
        return Err(Failure::protocol("the answer's address is empty"));
    }
    Ok(GlobianceDepositAddress {
        address,
        destination_tag: payload.fields.text("destinationTag"),
        message: payload.message,
        raw: answer.raw(),
    })
}
