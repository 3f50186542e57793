//! Glance Grow: saved cards, one of them declined, and an answer that gets lost.

use crate::{Result, Sandbox};
use tillbridge::{
    Attempt, GlanceGrow, GrowChargeRequest, GrowCredentials, GrowReconcileRequest,
    GrowReconciliation, GrowRefundRequest, GrowTransactionsRequest, PaymentError,
};

pub(crate) fn day(sandbox: &Sandbox) -> Result<()> {
    println!("Glance Grow");
    let credentials = GrowCredentials {
        api_key: sandbox.text("/glance_grow/api_key").into(),
    };
    let grow = GlanceGrow::new(credentials, sandbox.options("/glance_grow/base_url"))?;
    charge_and_refund(&grow)?;
    be_declined(&grow)?;
    sandbox.lose_the_next_answer("glance_grow", "charge")?;
    settle_a_lost_answer(&grow)?;
    let transactions: Vec<_> = grow
        .transactions(GrowTransactionsRequest::default())
        .collect::<std::result::Result<_, PaymentError>>()?;
    println!("  walked    {} transactions", transactions.len());
    Ok(())
}

fn charge_and_refund(grow: &GlanceGrow) -> Result<()> {
    let paid = grow.charge(charge("117.45", "tok_visa", "rust order")?)?;
    println!(
        "  charged   {} ILS: {}, {:?}",
        paid.amount, paid.transaction_id, paid.state
    );
    let refund = grow.refund(GrowRefundRequest {
        transaction_id: paid.transaction_id,
        amount: "20".parse()?,
        reason: Some("rust refund".to_owned()),
    })?;
    println!(
        "  refunded  {} ILS: {}",
        refund.amount, refund.transaction_id
    );
    Ok(())
}

fn be_declined(grow: &GlanceGrow) -> Result<()> {
    match grow.charge(charge("80", "tok_declined", "rust declined")?) {
        Err(PaymentError::Declined { context }) => {
            println!("  declined  80 ILS: {}", context.reason);
            Ok(())
        }
        other => Err(format!("a decline was expected, not {other:?}").into()),
    }
}

fn settle_a_lost_answer(grow: &GlanceGrow) -> Result<()> {
    let stored = match grow.charge(charge("42", "tok_visa", "rust lost answer")?) {
        // With the order, for now or for a later job.
        Err(PaymentError::OutcomeUnknown { attempt, .. }) => attempt.to_json(),
        other => return Err(format!("an unknown outcome was expected, not {other:?}").into()),
    };
    println!("  lost      42 ILS: the answer never came");
    let attempt = Attempt::from_json(&stored)?;
    match grow.reconcile(GrowReconcileRequest { attempt })? {
        GrowReconciliation::Found { transaction } => {
            println!(
                "  found     {} ILS: {}",
                transaction.amount, transaction.transaction_id
            );
            Ok(())
        }
        other => Err(format!("the charge was expected to be found, not {other:?}").into()),
    }
}

fn charge(amount: &str, token: &str, marker: &str) -> Result<GrowChargeRequest> {
    Ok(GrowChargeRequest {
        amount: amount.parse()?,
        currency: "ILS".into(),
        card_token: token.into(),
        description: Some(marker.to_owned()),
        client_id: None,
        document_id: None,
    })
}
