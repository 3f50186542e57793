//! A shop's day on the sandbox: the demo in Rust.
#![allow(clippy::print_stdout, reason = "a demo tells its story on stdout")]

use serde_json::Value;
use std::error::Error;
use tillbridge::{
    ClientOptions, GlanceGrow, GrowChargeRequest, GrowCredentials, GrowReconcileRequest,
    GrowReconciliation, GrowRefundRequest, GrowTransactionsRequest, PaymentError,
};

fn main() -> Result<(), Box<dyn Error>> {
    let ready: Value = serde_json::from_str(&std::env::var("TILLBRIDGE_SANDBOX_READY")?)?;
    let text = |path: &str| {
        ready
            .pointer(path)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let grow = GlanceGrow::new(
        GrowCredentials {
            api_key: text("/glance_grow/api_key").into(),
        },
        ClientOptions {
            base_url: Some(text("/glance_grow/base_url").to_owned()),
            ..ClientOptions::default()
        },
    )?;

    let paid = grow.charge(charge("117.45", "tok_visa", "rust order")?)?;
    println!(
        "charged   {} {} ({})",
        paid.amount,
        paid.transaction_id,
        paid.status.as_str()
    );

    match grow.charge(charge("80", "tok_declined", "rust declined")?) {
        Err(PaymentError::Declined { context }) => println!("declined  80: {}", context.reason),
        other => return Err(format!("a decline was expected, not {other:?}").into()),
    }

    let refund = grow.refund(GrowRefundRequest {
        transaction_id: paid.transaction_id,
        amount: "20".parse()?,
        reason: Some("rust refund".to_owned()),
    })?;
    println!("refunded  {} {}", refund.amount, refund.transaction_id);

    lose_the_next_answer(text("/control"))?;
    let attempt = match grow.charge(charge("42", "tok_visa", "rust lost answer")?) {
        Err(PaymentError::OutcomeUnknown { attempt, .. }) => attempt,
        other => return Err(format!("an unknown outcome was expected, not {other:?}").into()),
    };
    println!("lost      42: the answer never came");
    match grow.reconcile(GrowReconcileRequest { attempt })? {
        GrowReconciliation::Found { transaction } => {
            println!(
                "found     {} {}",
                transaction.amount, transaction.transaction_id
            );
        }
        other => return Err(format!("the charge was expected to be found, not {other:?}").into()),
    }

    let mut count = 0;
    for transaction in grow.transactions(GrowTransactionsRequest::default()) {
        transaction?;
        count += 1;
    }
    println!("walked    {count} transactions");
    Ok(())
}

fn charge(amount: &str, token: &str, marker: &str) -> Result<GrowChargeRequest, Box<dyn Error>> {
    Ok(GrowChargeRequest {
        amount: amount.parse()?,
        currency: "ILS".into(),
        card_token: token.into(),
        description: Some(marker.to_owned()),
        client_id: None,
        document_id: None,
    })
}

/// Tells the sandbox to carry out the next charge and to close the connection without an answer.
fn lose_the_next_answer(control: &str) -> Result<(), Box<dyn Error>> {
    let fault = r#"{"provider":"glance_grow","operation":"charge","fault":"act_then_close"}"#;
    ureq::post(format!("{control}/faults")).send(fault)?;
    Ok(())
}
