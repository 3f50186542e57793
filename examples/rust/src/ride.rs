//! A taxi ride: the passenger reserves an amount by scanning a code, and pays at the end what the ride came to.

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use tillbridge::{
    Attempt, Currency, Decimal, Glase, GlaseCancelRequest, GlaseCommitRequest, GlaseInvoice,
    GlaseInvoiceRow, GlasePayment, GlaseReconcileRequest, GlaseReconciliation,
    GlaseRefundPaymentRequest, GlaseRenderQrCodeRequest, GlaseReservation, GlaseReserveRequest,
    GlaseWaitUntilReservedRequest, PaymentError, PaymentState, Timestamp, render_qr_code,
};

use crate::store::Store;

const NAME: &str = "ride";

/// Where the ride stands. There is one at a time, as there is one meter in the car.
#[derive(Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
enum Ride {
    /// The passenger was asked to reserve an amount, or has.
    Asked { reservation: GlaseReservation },
    /// The final amount is being taken, or the answer to that was lost: only reading may tell.
    Ending {
        reservation: GlaseReservation,
        attempt: Attempt,
    },
    Paid {
        ers_reference: String,
        amount: Decimal,
        currency: Currency,
        /// Refunds that were made or may have been made.
        refunds: Vec<Decimal>,
    },
    /// Nothing was paid, and nothing will be.
    Off,
}

pub(crate) fn start(
    glase: &Glase,
    store: &Store,
    amount: Decimal,
    currency: Currency,
    minutes: u32,
) -> Result<()> {
    if let Some(Ride::Asked { .. } | Ride::Ending { .. }) = store.read(NAME)? {
        bail!("there is a ride already: end it, cancel it, or settle it");
    }
    let reservation = glase.reserve(GlaseReserveRequest {
        invoice: invoice("Taxi ride", amount, currency),
        commit_reservation_timeout: minutes.saturating_mul(60),
        replace_open: false,
    })?;
    keep(
        store,
        &Ride::Asked {
            reservation: reservation.clone(),
        },
    )?;
    let text = reservation.code.context("Glase gave no code to scan")?;
    println!(
        "{}",
        render_qr_code(GlaseRenderQrCodeRequest { text })?.terminal
    );
    println!(
        "scan to reserve {} {}",
        reservation.reserved_amount, reservation.currency
    );
    Ok(())
}

pub(crate) fn wait(glase: &Glase, store: &Store) -> Result<()> {
    let reservation = asked(store)?;
    let reservation = glase.wait_until_reserved(GlaseWaitUntilReservedRequest {
        reservation,
        poll_interval: None,
    })?;
    let (status, state) = (reservation.status.clone(), reservation.state);
    let ride = match state {
        PaymentState::Canceled | PaymentState::Failed => Ride::Off,
        _ => Ride::Asked { reservation },
    };
    keep(store, &ride)?;
    println!("the reservation is {}", status.as_str());
    ensure!(state == PaymentState::Authorized, "do not drive off yet");
    Ok(())
}

pub(crate) fn end(glase: &Glase, store: &Store, amount: Decimal) -> Result<()> {
    let reservation = asked(store)?;
    let attempt = Attempt {
        provider: "glase".into(),
        operation: "commit_reservation".into(),
        started_at: Timestamp::now(),
        amount: Some(amount),
        currency: Some(reservation.currency.clone()),
        marker: Some(reservation.invoice_reference.clone()),
        original_transaction_id: None,
        refunded_before: None,
        customer_id: None,
    };
    // Before it begins: a till that dies meanwhile leaves something to settle.
    keep(
        store,
        &Ride::Ending {
            reservation: reservation.clone(),
            attempt,
        },
    )?;
    let commit = GlaseCommitRequest {
        reservation: reservation.clone(),
        amount,
        allow_more: false,
        poll_interval: None,
    };
    match glase.commit(commit) {
        Ok(payment) => paid(store, payment),
        Err(PaymentError::OutcomeUnknown { context, attempt }) => {
            keep(
                store,
                &Ride::Ending {
                    reservation,
                    attempt,
                },
            )?;
            bail!(
                "whether it is paid is not known ({}): settle it",
                context.reason
            )
        }
        Err(error) => {
            let over = matches!(error, PaymentError::Declined { .. });
            keep(
                store,
                &if over {
                    Ride::Off
                } else {
                    Ride::Asked { reservation }
                },
            )?;
            Err(error.into())
        }
    }
}

pub(crate) fn cancel(glase: &Glase, store: &Store) -> Result<()> {
    let reservation = asked(store)?;
    let payment = glase.cancel(GlaseCancelRequest {
        reservation,
        poll_interval: None,
    })?;
    keep(store, &Ride::Off)?;
    println!("the reservation is {}", payment.status.as_str());
    Ok(())
}

pub(crate) fn refund(glase: &Glase, store: &Store, part: Decimal) -> Result<()> {
    let Some(Ride::Paid {
        ers_reference,
        amount,
        currency,
        mut refunds,
    }) = store.read(NAME)?
    else {
        bail!("there is no ride that was paid");
    };
    let left = amount - refunds.iter().sum::<Decimal>();
    ensure!(part <= left, "at most {left} {currency} can be given back");
    let request = GlaseRefundPaymentRequest {
        ers_reference: ers_reference.clone(),
        invoice: invoice("Taxi ride, given back", part, currency.clone()),
        client_comment: None,
        client_reference: None,
    };
    // Counted before it is sent, and no longer when it is known not to have happened: one whose answer was lost stays
    // counted, because nothing that Glase can be asked would tell.
    refunds.push(part);
    let mut ride = Ride::Paid {
        ers_reference,
        amount,
        currency,
        refunds,
    };
    keep(store, &ride)?;
    match glase.refund_payment(request) {
        Ok(refund) => {
            println!("gave back {} {}", refund.amount, refund.currency);
            Ok(())
        }
        Err(PaymentError::OutcomeUnknown { context, .. }) => {
            bail!(
                "whether it was given back is not known ({}): look into a report",
                context.reason
            )
        }
        Err(error) => {
            if let Ride::Paid { refunds, .. } = &mut ride {
                refunds.pop();
            }
            keep(store, &ride)?;
            Err(error.into())
        }
    }
}

pub(crate) fn settle(glase: &Glase, store: &Store) -> Result<()> {
    let Some(Ride::Ending {
        reservation,
        attempt,
    }) = store.read(NAME)?
    else {
        return Ok(());
    };
    match glase.reconcile(GlaseReconcileRequest { attempt })? {
        GlaseReconciliation::Found { payment } => paid(store, payment),
        GlaseReconciliation::NotFound { reason, payment } => {
            println!("ride: not paid: {reason}");
            let held = payment.state == PaymentState::Authorized;
            keep(
                store,
                &if held {
                    Ride::Asked { reservation }
                } else {
                    Ride::Off
                },
            )
        }
        GlaseReconciliation::Undecided { reason, .. } => {
            println!("ride: not known yet: {reason}");
            Ok(())
        }
    }
}

fn paid(store: &Store, payment: GlasePayment) -> Result<()> {
    let ers_reference = payment
        .ers_reference
        .context("a payment without a reference")?;
    let (amount, currency) = payment
        .amount
        .zip(payment.currency)
        .context("a payment without an amount")?;
    println!("paid {amount} {currency} by {ers_reference}");
    keep(
        store,
        &Ride::Paid {
            ers_reference,
            amount,
            currency,
            refunds: Vec::new(),
        },
    )
}

fn asked(store: &Store) -> Result<GlaseReservation> {
    match store.read(NAME)? {
        Some(Ride::Asked { reservation }) => Ok(reservation),
        Some(Ride::Ending { .. }) => {
            bail!("whether the ride is paid is not known: settle it first")
        }
        Some(Ride::Paid { .. } | Ride::Off) | None => bail!("there is no ride"),
    }
}

fn keep(store: &Store, ride: &Ride) -> Result<()> {
    store.write(NAME, ride)
}

fn invoice(title: &str, amount: Decimal, currency: Currency) -> GlaseInvoice {
    GlaseInvoice {
        title: title.into(),
        total_amount: amount,
        currency,
        invoice_rows: vec![GlaseInvoiceRow {
            item_total_amount: amount,
            item_description: Some(title.into()),
            item_quantity: Some(Decimal::ONE),
            item_unit_price: None,
            item_unit: None,
            item_discount: None,
            item_tax_rate: None,
            item_ean: None,
            item_sku: None,
        }],
        payment_mode: None,
        acknowledgment_mode: None,
        issue_date: None,
        client_invoice_id: None,
        cashier_id: None,
        footer: None,
        back_url: None,
        notification_url: None,
        commit_reservation_timeout: None,
    }
}
