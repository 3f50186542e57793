//! A shop in the sandbox, its client and its buyers.

use std::time::Duration;
use tillbridge::{
    Attempt, ClientOptions, Glase, GlaseCommitRequest, GlaseCredentials, GlaseInvoice,
    GlaseInvoiceRow, GlasePayRequest, GlasePayment, GlaseReconcileRequest, GlaseReconciliation,
    GlaseReseller, GlaseReservation, GlaseReserveRequest, GlaseTerminal, GlaseWaitUntilPaidRequest,
    GlaseWaitUntilReservedRequest, PaymentError,
};
use tillbridge_sandbox::{Fault, FaultKind, GlasePayer, GlaseStep, Sandbox};
use tillbridge_tests::at;

pub(crate) const SOON: Option<Duration> = Some(Duration::from_millis(1));
pub(crate) const TILL: &str = "sandbox_till";

pub(crate) fn credentials(sandbox: &Sandbox, terminal: &str) -> GlaseCredentials {
    let (id, user_id, password) = sandbox.glase_reseller();
    GlaseCredentials {
        terminal: Some(GlaseTerminal {
            id: terminal.to_owned(),
            password: sandbox.glase_terminal().1.into(),
        }),
        reseller: Some(GlaseReseller {
            id: id.to_owned(),
            user_id: Some(user_id.to_owned()),
            password: password.into(),
        }),
        client_id: None,
        channel: None,
        client_reference: None,
    }
}

pub(crate) fn client(sandbox: &Sandbox, terminal: &str, retries: u32) -> Glase {
    let options = ClientOptions {
        retries: Some(retries),
        ..at(&sandbox.glase_endpoint())
    };
    Glase::new(credentials(sandbox, terminal), options).expect("good options")
}

/// A sandbox whose clock stands, and a client for its web shop.
pub(crate) fn shop(retries: u32) -> (Sandbox, Glase) {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    sandbox.stop_clock(true);
    let client = client(&sandbox, sandbox.glase_terminal().0, retries);
    (sandbox, client)
}

pub(crate) fn invoice(amount: &str) -> GlaseInvoice {
    let total_amount = amount.parse().expect("a number");
    GlaseInvoice {
        title: "A ride & a \"tip\"".to_owned(),
        total_amount,
        currency: "SEK".into(),
        invoice_rows: vec![GlaseInvoiceRow {
            item_total_amount: total_amount,
            item_description: Some("Resa <natt>".to_owned()),
            item_quantity: Some(1.into()),
            item_unit_price: None,
            item_unit: None,
            item_discount: None,
            item_tax_rate: Some(6.into()),
            item_ean: None,
            item_sku: None,
        }],
        payment_mode: None,
        acknowledgment_mode: None,
        issue_date: None,
        client_invoice_id: Some("ride-1".to_owned()),
        cashier_id: Some("driver-7".to_owned()),
        footer: None,
        back_url: None,
        notification_url: None,
        commit_reservation_timeout: None,
    }
}

pub(crate) fn reserve(client: &Glase, amount: &str) -> GlaseReservation {
    let request = GlaseReserveRequest {
        invoice: invoice(amount),
        commit_reservation_timeout: 600,
        replace_open: false,
    };
    client.reserve(request).expect("an invoice")
}

pub(crate) fn wait(client: &Glase, reservation: GlaseReservation) -> GlaseReservation {
    let request = GlaseWaitUntilReservedRequest {
        reservation,
        poll_interval: SOON,
    };
    client.wait_until_reserved(request).expect("a reservation")
}

/// A reservation that the buyer has confirmed.
pub(crate) fn reserved(sandbox: &Sandbox, client: &Glase, amount: &str) -> GlaseReservation {
    let reservation = reserve(client, amount);
    confirm(sandbox, &reservation.invoice_reference);
    wait(client, reservation)
}

pub(crate) fn confirm(sandbox: &Sandbox, reference: &str) {
    let confirmed = sandbox.glase_buyer(reference, GlaseStep::Confirm, GlasePayer::Usual);
    confirmed.expect("the buyer confirms");
}

pub(crate) fn commit(
    client: &Glase,
    reservation: &GlaseReservation,
    amount: &str,
) -> Result<GlasePayment, PaymentError> {
    client.commit(GlaseCommitRequest {
        reservation: reservation.clone(),
        amount: amount.parse().expect("a number"),
        allow_more: false,
        poll_interval: SOON,
    })
}

pub(crate) fn pay(client: &Glase, amount: &str) -> String {
    let request = GlasePayRequest {
        invoice: invoice(amount),
        replace_open: false,
    };
    client.pay(request).expect("an invoice").invoice_reference
}

pub(crate) fn wait_until_paid(client: &Glase, reference: &str) -> GlasePayment {
    let request = GlaseWaitUntilPaidRequest {
        invoice_reference: reference.to_owned(),
        version: None,
        poll_interval: SOON,
    };
    client.wait_until_paid(request).expect("a payment")
}

/// What moved, holds left out.
pub(crate) fn moved(sandbox: &Sandbox) -> Vec<String> {
    let entries = sandbox.ledger().into_iter();
    entries
        .filter(|entry| !entry.hold)
        .map(|entry| format!("{} {}", entry.operation, entry.amount.normalize()))
        .collect()
}

pub(crate) fn hit(sandbox: &Sandbox, operation: &str, fault: Fault) {
    // An operation is known only after the body is read.
    let operation = match fault.fault {
        FaultKind::CloseBeforeReading => "*",
        _ => operation,
    };
    sandbox
        .fault(fault.on("glase", operation))
        .expect("a good fault");
}

pub(crate) fn reconcile(client: &Glase, error: &PaymentError) -> GlaseReconciliation {
    let attempt = error.attempt().expect("an attempt");
    let stored = Attempt::from_json(&attempt.to_json()).expect("it reads back");
    let request = GlaseReconcileRequest { attempt: stored };
    client.reconcile(request).expect("reading works")
}
