//! Payments.

use super::fields::{same_word, word};
use super::{Answer, states};
use crate::engine::Failure;
use crate::engine::fields::Fields;
use crate::providers::globiance_pay::records::{
    GlobiancePayment, GlobiancePaymentEvent, GlobiancePaymentStatus,
};

/// The provider's own spelling of the history's name, and the one that it may change to.
const HISTORY: [&str; 2] = ["paymenStatusHistory", "paymentStatusHistory"];

/// The payment of an answer that holds one.
pub(in super::super) fn payment(answer: &Answer<'_>) -> Result<GlobiancePayment, Failure> {
    let payload = answer.good()?;
    payload.fields.required_text("status")?;
    let payment = element(&payload.fields)?;
    Ok(GlobiancePayment {
        raw: answer.raw(),
        ..payment
    })
}

/// A payment, alone or among those of a checkout.
pub(super) fn element(row: &Fields<'_>) -> Result<GlobiancePayment, Failure> {
    let status = row.text("status").unwrap_or_default();
    let status: GlobiancePaymentStatus = word(
        status,
        GlobiancePaymentStatus::WORDS,
        &[("failure", "failed")],
    );
    let name = HISTORY.into_iter().find(|name| row.get(name).is_some());
    let events = name.map_or(Ok(Vec::new()), |name| row.objects(name, "history"))?;
    let events = events.iter().map(|event| GlobiancePaymentEvent {
        payment_id: event.text("paymentId"),
        action: event.text("action"),
        metadata: event.json("metadata"),
        created_at: event.time("createdAt"),
    });
    let history: Vec<_> = events.collect();
    let happened = |action: &str| {
        let mut actions = history.iter().filter_map(|event| event.action.as_deref());
        actions.any(|happened| same_word(happened, action))
    };
    let is_under_dispute = row.says_yes("isUnderDispute");
    Ok(GlobiancePayment {
        payment_id: row.required_text("paymentId")?,
        state: states::payment(&status, is_under_dispute, happened("refund success")),
        settled: status == GlobiancePaymentStatus::Settled || happened("settled"),
        status,
        amount: row.figure("amount"),
        currency_id: row.text("currencyId"),
        currency_name: row.text("currencyName"),
        created_at: row.time("createdAt"),
        is_under_dispute,
        dispute_type: row.text("disputeType"),
        transaction_type: row.text("transactionType"),
        transaction_detail: row.json("transactionDetail"),
        transaction_ref: row.text("transactionRef"),
        payment_status_history: history,
        raw: row.raw(),
    })
}
