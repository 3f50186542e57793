//! Flowglad: a licence that is sold on Flowglad's page, looked up and refunded.

use crate::{Payer, Result, Sandbox};
use tillbridge::{
    Flowglad, FlowgladCreateCheckoutSessionRequest, FlowgladCredentials, FlowgladGetPaymentRequest,
    FlowgladRefundPaymentRequest, FlowgladVerifyWebhookRequest, verify_flowglad_webhook,
};

pub(crate) fn day(sandbox: &Sandbox, payer: &Payer<'_>) -> Result<()> {
    println!("Flowglad");
    let credentials = FlowgladCredentials {
        api_key: sandbox.text("/flowglad/api_key").into(),
    };
    let flowglad = Flowglad::new(credentials, sandbox.options("/flowglad/base_url"))?;
    let session = flowglad.create_checkout_session(licence())?;
    let message = payer.pays_on_the_page_of(&session.id)?;

    let webhook = verify_flowglad_webhook(FlowgladVerifyWebhookRequest {
        body: message.body,
        headers: message.headers,
        secrets: vec![sandbox.text("/flowglad/webhook_secret").into()],
        tolerance: None,
        future_tolerance: None,
        now: None,
    })?;
    let payment = flowglad.get_payment(FlowgladGetPaymentRequest {
        payment_id: webhook.id,
    })?;
    let amount = payment.amount.ok_or("the currency's decimals are known")?;
    println!(
        "  sold      {amount} {}: {}, {:?}",
        payment.currency, payment.id, payment.state
    );

    let refunded = flowglad.refund_payment(FlowgladRefundPaymentRequest {
        payment_id: payment.id,
        amount: None,
        allow_partial: false,
    })?;
    let amount = refunded.refunded_amount.unwrap_or_default();
    println!(
        "  refunded  {amount} {}: {:?}",
        refunded.currency, refunded.state
    );
    Ok(())
}

fn licence() -> FlowgladCreateCheckoutSessionRequest {
    FlowgladCreateCheckoutSessionRequest {
        success_url: "https://shop.example/thanks".to_owned(),
        cancel_url: "https://shop.example/cart".to_owned(),
        customer_external_id: Some("user_42".to_owned()),
        price_slug: Some("lifetime".to_owned()),
        output_name: Some("rust licence".to_owned()),
        session_type: None,
        anonymous: false,
        price_id: None,
        quantity: None,
        preserve_billing_cycle_anchor: None,
        target_subscription_id: None,
        automatically_update_subscriptions: None,
        output_metadata: None,
    }
}
