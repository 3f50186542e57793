//! Checkouts.

use super::fields::word;
use super::{Answer, crypto, payments, states};
use crate::engine::Failure;
use crate::engine::fields::Fields;
use crate::model::{Currency, Secret};
use crate::providers::globiance_pay::records::{
    GlobianceCheckout, GlobianceCheckoutItem, GlobianceCheckoutStatus, GlobianceMessage,
    GlobianceStore,
};
use std::time::Duration;

/// The acquirer's number, by the name in replies and the one in the documentation's text.
const ACQUIRER: [&str; 2] = ["merchantDirectAcquiringId", "merchantAcquiringId"];

/// The message of an answer that holds nothing else.
pub(in super::super) fn message(answer: &Answer<'_>) -> Result<GlobianceMessage, Failure> {
    Ok(GlobianceMessage {
        message: answer.good()?.message,
        raw: answer.raw(),
    })
}

/// The checkout of an answer that holds one.
pub(in super::super) fn checkout(answer: &Answer<'_>) -> Result<GlobianceCheckout, Failure> {
    let payload = answer.good()?;
    let row = &payload.fields;
    let checkout_id = row.required_text("checkoutId")?;
    let status: GlobianceCheckoutStatus = word(
        row.required_text("status")?,
        GlobianceCheckoutStatus::WORDS,
        &[("canceled", "cancelled")],
    );
    let payments = row.objects("payments", "payment")?;
    let payments = payments.iter().map(payments::element);
    let payments = payments.collect::<Result<Vec<_>, _>>()?;
    let quotes = row.objects("quotes", "quote")?;
    let currencies = row.objects("currencies", "currency")?;
    let is_acquiring = row.says_yes("merchantDirectAcquiring");
    let acquirer = ACQUIRER.into_iter().find_map(|name| row.count(name));
    let link = payload.payment_link;
    let items = row.objects("items", "item")?;
    Ok(GlobianceCheckout {
        state: states::checkout(&status, &payments),
        status,
        request_currency: Currency::new(row.required_text("requestCurrency")?),
        request_currency_amount: row.required_figure("requestCurrencyAmount")?,
        request_currency_price_usd: row.figure("requestCurrencyPriceUsd"),
        amount_in_usd: row.figure("amountInUSD"),
        duration: row.count("duration").map(Duration::from_millis),
        checkout_time: row.time("checkoutTime"),
        expiry_time: row.time("expiryTime"),
        note: row.text("note"),
        client_id: row.text("clientId"),
        item_id: row.text("itemId"),
        item_name: row.text("itemName"),
        items: items.iter().map(item).collect(),
        currencies: currencies
            .iter()
            .map(crypto::currency)
            .collect::<Result<_, _>>()?,
        quotes: quotes
            .iter()
            .map(crypto::quoted)
            .collect::<Result<_, _>>()?,
        payments,
        store: row.inner("store").as_ref().map(store),
        enable_fiat_buy: row.boolean("enableFIATBuy"),
        merchant_direct_acquiring: is_acquiring,
        acquirer_id: acquirer.filter(|_| is_acquiring),
        payment_link_checkout_id: link
            .as_deref()
            .and_then(checkout_of)
            .filter(|named| !named.eq_ignore_ascii_case(&checkout_id)),
        payment_link: link.map(Secret::new),
        checkout_id,
        message: payload.message,
        raw: answer.raw(),
    })
}

/// The checkout that a page's address names.
fn checkout_of(link: &str) -> Option<String> {
    let link = url::Url::parse(link).ok()?;
    let mut pairs = link.query_pairs();
    pairs
        .find(|(name, _)| name == "checkoutId")
        .map(|(_, id)| id.into_owned())
}

fn item(row: &Fields<'_>) -> GlobianceCheckoutItem {
    GlobianceCheckoutItem {
        item_name: row.text("itemName"),
        item_id: row.text("itemId"),
        price: row.figure("price"),
        qty: row.figure("qty"),
        tax_rate: row.figure("taxRate"),
        tax_amount: row.figure("taxAmount"),
        sub_total: row.figure("subTotal"),
        total: row.figure("total"),
    }
}

fn store(row: &Fields<'_>) -> GlobianceStore {
    GlobianceStore {
        logo: row.text("logo"),
        label_name: row.text("labelName"),
        api_key: row.secret("apiKey"),
        is_active: row.boolean("isActive"),
        tax_id: row.text("taxId"),
        show_tax_id: row.boolean("showTaxId"),
        tax_rate: row.figure("taxRate"),
    }
}
