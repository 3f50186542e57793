//! GlobiancePay: a checkout paid by card through 3-D Secure, and one paid in crypto currency.

use crate::{Payer, Result, Sandbox};
use tillbridge::{
    CardNumber, CardVerificationValue, Decimal, GlobianceBrowser, GlobianceCard, GlobianceCheckout,
    GlobianceCreateCheckoutRequest, GlobianceCredentials, GlobianceCurrencyType, GlobianceItem,
    GlobiancePay, GlobiancePayWithCardRequest, GlobiancePayWithCryptoRequest, GlobiancePayer,
    GlobianceWaitForCardPaymentRequest, GlobianceWaitForCheckoutRequest, NextAction,
};

pub(crate) fn day(sandbox: &Sandbox, payer: &Payer<'_>) -> Result<()> {
    println!("GlobiancePay");
    let credentials = GlobianceCredentials {
        api_key: sandbox.text("/globiance_pay/api_key").into(),
        secret: Some(sandbox.text("/globiance_pay/secret").into()),
        merchant_ui_url: None,
    };
    let globiance = GlobiancePay::new(credentials, sandbox.options("/globiance_pay/base_url"))?;
    sell_by_card(&globiance, payer)?;
    sell_for_crypto(&globiance, payer)
}

fn sell_by_card(globiance: &GlobiancePay, payer: &Payer<'_>) -> Result<()> {
    let checkout = check_out(globiance, "EUR", "rust card")?;
    let card = globiance.pay_with_card(GlobiancePayWithCardRequest {
        checkout_id: checkout.checkout_id.clone(),
        payer: ada(),
        card: Some(GlobianceCard {
            number: CardNumber::parse("4000 0000 0000 3220")?,
            expiry_month: "12".to_owned(),
            expiry_year: "2030".to_owned(),
            cvv: CardVerificationValue::parse("123")?,
        }),
        browser: Some(GlobianceBrowser {
            screen_width: 1920,
            screen_height: 1080,
            language: "de-DE".to_owned(),
            java_enabled: false,
            javascript_enabled: true,
            color_depth: 24,
            utc_offset: -60,
        }),
        save_my_card: false,
    })?;
    match &card.next_action {
        NextAction::Redirect { url } => {
            println!("  asked     by the bank first: {:?}", card.state);
            payer.approves(url.reveal())?;
        }
        other => return Err(format!("a question of the bank was expected, not {other:?}").into()),
    }
    let paid = globiance.wait_for_card_payment(GlobianceWaitForCardPaymentRequest {
        checkout_id: checkout.checkout_id,
        acquirer_id: card.acquirer_id.ok_or("the checkout's acquirer is known")?,
        transaction_id: card.transaction_id,
        poll_interval: None,
    })?;
    println!(
        "  paid      {} EUR by card: {:?}",
        checkout.request_currency_amount, paid.state
    );
    Ok(())
}

fn sell_for_crypto(globiance: &GlobiancePay, payer: &Payer<'_>) -> Result<()> {
    let checkout = check_out(globiance, "USD", "rust crypto")?;
    let tether = checkout
        .currencies
        .into_iter()
        .find(|currency| {
            currency.currency_name.as_deref() == Some("USDT")
                && currency.currency_type == GlobianceCurrencyType::Blockchain
        })
        .ok_or("USDT is not among the checkout's currencies")?;
    let transfer = globiance.pay_with_crypto(GlobiancePayWithCryptoRequest {
        checkout_id: checkout.checkout_id.clone(),
        currency_id: tether.currency_id,
        currency_type: tether.currency_type,
        currency_network: tether.currency_network,
    })?;
    println!(
        "  wanted    {} USDT at {}",
        transfer.quote.total, transfer.address
    );
    payer.sends(transfer.quote.total, &checkout.checkout_id)?;
    let paid = globiance.wait_for_checkout(GlobianceWaitForCheckoutRequest {
        checkout_id: checkout.checkout_id,
        poll_interval: None,
    })?;
    println!(
        "  paid      {} USD in USDT: {:?}",
        checkout.request_currency_amount, paid.state
    );
    Ok(())
}

/// Asks for 50 and its tax; what the payer owes is the checkout's `request_currency_amount`.
fn check_out(globiance: &GlobiancePay, currency: &str, order: &str) -> Result<GlobianceCheckout> {
    let price = Decimal::from(50);
    let boots = GlobianceItem {
        item_name: "Boots".to_owned(),
        price,
        qty: Decimal::ONE,
        tax_rate: Decimal::from(19),
    };
    Ok(globiance.create_checkout(GlobianceCreateCheckoutRequest {
        amount: price,
        currency: currency.into(),
        items: vec![boots],
        item_name: None,
        item_id: None,
        note: None,
        client_id: Some(order.to_owned()),
    })?)
}

fn ada() -> GlobiancePayer {
    GlobiancePayer {
        first_name: "Ada".to_owned(),
        last_name: "Example".to_owned(),
        email: "ada@example.com".to_owned(),
        phone_number: "+49301234567".to_owned(),
        middle_name: None,
        address: Some("Musterstrasse 1".to_owned()),
        country: Some("DE".to_owned()),
        state: Some("Berlin".to_owned()),
        city: Some("Berlin".to_owned()),
        zip: Some("10115".to_owned()),
    }
}
