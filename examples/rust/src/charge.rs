//! Charging a card for an order, once.

use anyhow::{Result, bail, ensure};
use serde::{Deserialize, Serialize};
use tillbridge::{
    Attempt, Currency, Decimal, GlanceGrow, GrowChargeRequest, GrowReconcileRequest,
    GrowReconciliation, PaymentError, PaymentState, Timestamp,
};

use crate::store::Store;

/// What is known of an order's charge.
#[derive(Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
enum Charge {
    /// It is being made, or its answer was lost: only reading may tell.
    Open {
        attempt: Attempt,
    },
    Done {
        transaction_id: String,
    },
    /// No money moved: it may be tried again.
    Failed {
        reason: String,
    },
}

pub(crate) fn charge(
    grow: &GlanceGrow,
    store: &Store,
    order: &str,
    amount: Decimal,
    currency: Currency,
    card_token: &str,
) -> Result<()> {
    ensure!(
        !order.is_empty()
            && order
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
        "an order's number is letters, digits and hyphens"
    );
    let name = format!("charge-{order}");
    match store.read(&name)? {
        None | Some(Charge::Failed { .. }) => {}
        Some(Charge::Done { transaction_id }) => bail!("{order} is paid by {transaction_id}"),
        Some(Charge::Open { .. }) => bail!("whether {order} is paid is not known: settle it first"),
    }
    let started_at = Timestamp::now();
    let request = GrowChargeRequest {
        amount,
        currency: currency.clone(),
        card_token: card_token.into(),
        // What `settle` knows this try by: no other one may have it.
        description: Some(format!("{order} {started_at}")),
        client_id: None,
        document_id: None,
    };
    let attempt = Attempt {
        provider: "glance_grow".into(),
        operation: "charge".into(),
        started_at,
        amount: Some(amount),
        currency: Some(currency),
        marker: request.description.clone(),
        original_transaction_id: None,
        refunded_before: None,
        customer_id: None,
    };
    // Before it begins: a till that dies meanwhile leaves something to settle.
    store.write(&name, &Charge::Open { attempt })?;
    match grow.charge(request) {
        Ok(paid) => {
            println!("charged {} by {}", paid.amount, paid.transaction_id);
            let transaction_id = paid.transaction_id;
            store.write(&name, &Charge::Done { transaction_id })
        }
        Err(PaymentError::OutcomeUnknown { context, attempt }) => {
            store.write(&name, &Charge::Open { attempt })?;
            bail!("the answer was lost ({}): settle it later", context.reason)
        }
        Err(error) => {
            let reason = error.context().reason.clone();
            store.write(&name, &Charge::Failed { reason })?;
            Err(error.into())
        }
    }
}

pub(crate) fn settle(grow: &GlanceGrow, store: &Store) -> Result<()> {
    for name in store.names("charge-")? {
        let Some(Charge::Open { attempt }) = store.read(&name)? else {
            continue;
        };
        match grow.reconcile(GrowReconcileRequest { attempt })? {
            GrowReconciliation::Found { transaction }
                if transaction.state == PaymentState::Failed =>
            {
                println!("{name}: declined");
                let reason = "declined".to_owned();
                store.write(&name, &Charge::Failed { reason })?;
            }
            GrowReconciliation::Found { transaction } => {
                println!("{name}: charged by {}", transaction.transaction_id);
                let transaction_id = transaction.transaction_id;
                store.write(&name, &Charge::Done { transaction_id })?;
            }
            // Glance does not promise that what it does not show did not happen.
            GrowReconciliation::NotFound { reason }
            | GrowReconciliation::Undecided { reason, .. } => {
                println!("{name}: a person must look: {reason}");
            }
        }
    }
    Ok(())
}
