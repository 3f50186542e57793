//! Glase: a taxi ride, for which 200 are reserved before the fare is known.

use crate::{Payer, Result, Sandbox};
use tillbridge::{
    Glase, GlaseCommitRequest, GlaseCredentials, GlaseInvoice, GlaseRefundPaymentRequest,
    GlaseRenderQrCodeRequest, GlaseReservation, GlaseReserveRequest, GlaseTerminal,
    GlaseWaitUntilReservedRequest, NextAction, render_qr_code,
};

const TWO_HOURS: u32 = 2 * 60 * 60;

pub(crate) fn day(sandbox: &Sandbox, payer: &Payer<'_>) -> Result<()> {
    println!("Glase");
    let credentials = GlaseCredentials {
        terminal: Some(GlaseTerminal {
            id: sandbox.text("/glase/terminal_id").to_owned(),
            password: sandbox.text("/glase/terminal_password").into(),
        }),
        reseller: None,
        client_id: None,
        channel: None,
        client_reference: None,
    };
    let glase = Glase::new(credentials, sandbox.options("/glase/endpoint"))?;
    let issued = show_the_code(&glase)?;
    payer.scans_and_confirms(&issued.invoice_reference)?;
    let reservation = glase.wait_until_reserved(GlaseWaitUntilReservedRequest {
        reservation: issued,
        poll_interval: None,
    })?;
    println!(
        "  reserved  {} SEK: {:?}",
        reservation.reserved_amount, reservation.state
    );

    sandbox.lose_the_next_answer("glase", "commit_reservation")?;
    println!("  lost      the answer to the commit, on purpose");
    end_the_ride(&glase, reservation)
}

fn show_the_code(glase: &Glase) -> Result<GlaseReservation> {
    let reservation = glase.reserve(GlaseReserveRequest {
        invoice: invoice("Taxi, at most", "200", "rust ride")?,
        commit_reservation_timeout: TWO_HOURS,
        replace_open: false,
    })?;
    match &reservation.next_action {
        NextAction::ShowQrCode { code, .. } => {
            let text = code.clone();
            println!(
                "{}",
                render_qr_code(GlaseRenderQrCodeRequest { text })?.terminal
            );
        }
        other => return Err(format!("a code was expected, not {other:?}").into()),
    }
    Ok(reservation)
}

/// Takes the fare; `commit` asks how it stands before it would ever repeat.
fn end_the_ride(glase: &Glase, reservation: GlaseReservation) -> Result<()> {
    let paid = glase.commit(GlaseCommitRequest {
        reservation,
        amount: "147.50".parse()?,
        allow_more: false,
        poll_interval: None,
    })?;
    let amount = paid.amount.ok_or("the receipt has an amount")?;
    println!("  paid      {amount} SEK: {:?}", paid.state);
    let refund = glase.refund_payment(GlaseRefundPaymentRequest {
        ers_reference: paid.ers_reference.ok_or("a payment has a reference")?,
        invoice: invoice("A detour", "20", "rust ride refund")?,
        client_comment: None,
        client_reference: None,
    })?;
    let reference = refund.ers_reference.unwrap_or_default();
    println!("  refunded  {} SEK: {reference}", refund.amount);
    Ok(())
}

fn invoice(title: &str, amount: &str, order: &str) -> Result<GlaseInvoice> {
    Ok(GlaseInvoice {
        title: title.to_owned(),
        total_amount: amount.parse()?,
        currency: "SEK".into(),
        client_invoice_id: Some(order.to_owned()),
        invoice_rows: Vec::new(),
        payment_mode: None,
        acknowledgment_mode: None,
        issue_date: None,
        cashier_id: None,
        footer: None,
        back_url: None,
        notification_url: None,
        commit_reservation_timeout: None,
    })
}
