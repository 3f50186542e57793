//! Glase: what a buyer pays is taken once and kept, whatever happens on the way.

use std::ops::ControlFlow;
use std::time::Duration;
use tillbridge::{
    Attempt, Call, ClientOptions, ErrorKind, Glase, GlaseAssignSeqrIdRequest, GlaseCancelRequest,
    GlaseCommitRequest, GlaseCredentials, GlaseGetPaymentStatusRequest,
    GlaseHandleNotificationRequest, GlaseInvoice, GlaseInvoiceRow,
    GlaseMarkTransactionPeriodRequest, GlasePayRequest, GlasePayment, GlasePaymentStatus,
    GlaseReconcileRequest, GlaseReconciliation, GlaseRefundPaymentRequest,
    GlaseRegisterTerminalRequest, GlaseReportId, GlaseReseller, GlaseReservation,
    GlaseReserveRequest, GlaseRunReportRequest, GlaseTerminal, GlaseUnregisterTerminalRequest,
    GlaseUpdateRequest, GlaseWaitUntilPaidRequest, GlaseWaitUntilReservedRequest, NextAction,
    Outcome, PaymentError, PaymentState,
};
use tillbridge_sandbox::{Fault, FaultKind, GlaseBehaviour, GlasePayer, GlaseStep, Sandbox};
use tillbridge_tests::{at, faults};

const SOON: Option<Duration> = Some(Duration::from_millis(1));
const TILL: &str = "sandbox_till";

fn credentials(sandbox: &Sandbox, terminal: &str) -> GlaseCredentials {
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

fn client(sandbox: &Sandbox, terminal: &str, retries: u32) -> Glase {
    let options = ClientOptions {
        retries: Some(retries),
        ..at(&sandbox.glase_endpoint())
    };
    Glase::new(credentials(sandbox, terminal), options).expect("good options")
}

/// A sandbox whose clock stands, and a client for its web shop.
fn shop(retries: u32) -> (Sandbox, Glase) {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    sandbox.stop_clock(true);
    let client = client(&sandbox, sandbox.glase_terminal().0, retries);
    (sandbox, client)
}

fn invoice(amount: &str) -> GlaseInvoice {
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

fn reserve(client: &Glase, amount: &str) -> GlaseReservation {
    let request = GlaseReserveRequest {
        invoice: invoice(amount),
        commit_reservation_timeout: 600,
        replace_open: false,
    };
    client.reserve(request).expect("an invoice")
}

fn wait(client: &Glase, reservation: GlaseReservation) -> GlaseReservation {
    let request = GlaseWaitUntilReservedRequest {
        reservation,
        poll_interval: SOON,
    };
    client.wait_until_reserved(request).expect("a reservation")
}

/// A reservation that the buyer has confirmed.
fn reserved(sandbox: &Sandbox, client: &Glase, amount: &str) -> GlaseReservation {
    let reservation = reserve(client, amount);
    confirm(sandbox, &reservation.invoice_reference);
    wait(client, reservation)
}

fn confirm(sandbox: &Sandbox, reference: &str) {
    let confirmed = sandbox.glase_buyer(reference, GlaseStep::Confirm, GlasePayer::Usual);
    confirmed.expect("the buyer confirms");
}

fn commit(
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

fn pay(client: &Glase, amount: &str) -> String {
    let request = GlasePayRequest {
        invoice: invoice(amount),
        replace_open: false,
    };
    client.pay(request).expect("an invoice").invoice_reference
}

fn wait_until_paid(client: &Glase, reference: &str) -> GlasePayment {
    let request = GlaseWaitUntilPaidRequest {
        invoice_reference: reference.to_owned(),
        version: None,
        poll_interval: SOON,
    };
    client.wait_until_paid(request).expect("a payment")
}

/// What moved, holds left out.
fn moved(sandbox: &Sandbox) -> Vec<String> {
    let entries = sandbox.ledger().into_iter();
    entries
        .filter(|entry| !entry.hold)
        .map(|entry| format!("{} {}", entry.operation, entry.amount.normalize()))
        .collect()
}

fn hit(sandbox: &Sandbox, operation: &str, fault: Fault) {
    // An operation is known only after the body is read.
    let operation = match fault.fault {
        FaultKind::CloseBeforeReading => "*",
        _ => operation,
    };
    sandbox
        .fault(fault.on("glase", operation))
        .expect("a good fault");
}

fn reconcile(client: &Glase, error: &PaymentError) -> GlaseReconciliation {
    let attempt = error.attempt().expect("an attempt");
    let stored = Attempt::from_json(&attempt.to_json()).expect("it reads back");
    let request = GlaseReconcileRequest { attempt: stored };
    client.reconcile(request).expect("reading works")
}

#[test]
fn a_ride_is_reserved_committed_and_partly_given_back() {
    let (sandbox, client) = shop(0);
    let reservation = reserve(&client, "200");
    let NextAction::ShowQrCode { code, app_link } = &reservation.next_action else {
        panic!("{:?}", reservation.next_action);
    };
    assert_eq!(app_link.as_str(), code.replacen("HTTP:", "seqr:", 1));
    assert_eq!(reservation.state, PaymentState::ActionRequired);
    let stored = GlaseReservation::from_json(&reservation.to_json()).expect("it reads back");
    assert_eq!(stored, reservation);

    confirm(&sandbox, &stored.invoice_reference);
    let reservation = wait(&client, stored);
    assert_eq!(reservation.state, PaymentState::Authorized);
    assert_eq!(reservation.next_action, NextAction::None);
    let updated = client.update(GlaseUpdateRequest {
        reservation,
        invoice: GlaseInvoice {
            title: "The ride".to_owned(),
            ..invoice("147.50")
        },
        tokens: Vec::new(),
        allow_more: false,
    });
    let payment = commit(&client, &updated.expect("the bill"), "147.50").expect("the money");
    assert_eq!(payment.state, PaymentState::Succeeded);
    assert_eq!(payment.amount, Some("147.5".parse().expect("a number")));

    // The 20 seconds are over, and the payment stays, because it was fetched.
    sandbox.advance(Duration::from_secs(60));
    let refund = client.refund_payment(GlaseRefundPaymentRequest {
        ers_reference: payment.ers_reference.expect("a reference"),
        invoice: invoice("20"),
        client_comment: None,
        client_reference: None,
    });
    let refund = refund.expect("given back");
    assert_eq!(refund.amount, 20.into());
    assert_eq!(
        moved(&sandbox),
        ["commit_reservation 147.5", "refund_payment 20"]
    );
}

#[test]
fn a_commit_of_another_amount_changes_the_bill_first() {
    let (sandbox, client) = shop(0);
    let reservation = reserved(&sandbox, &client, "200");
    let payment = commit(&client, &reservation, "147.50").expect("the money");
    let bill = payment.receipt.and_then(|receipt| receipt.invoice);
    let bill = bill.expect("a bill");
    assert_eq!(bill.total_amount, "147.5".parse().expect("a number"));
    assert_eq!(bill.invoice_rows.len(), 1);
    assert_eq!(moved(&sandbox), ["commit_reservation 147.5"]);
}

#[test]
fn a_fault_during_a_commit_takes_the_money_once_or_is_told_truly() {
    for (fault, acts, ..) in faults() {
        let (sandbox, client) = shop(0);
        let reservation = reserved(&sandbox, &client, "200");
        hit(&sandbox, "commit_reservation", fault.clone());
        let given = commit(&client, &reservation, "200");
        assert_eq!(moved(&sandbox).len(), usize::from(acts), "{fault:?}");
        match (acts, given) {
            (true, Ok(payment)) => assert_eq!(payment.state, PaymentState::Succeeded),
            (false, Err(error)) => {
                assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{fault:?}");
                let settled = reconcile(&client, &error);
                assert!(
                    matches!(settled, GlaseReconciliation::NotFound { .. }),
                    "{fault:?}: {settled:?}"
                );
                commit(&client, &reservation, "200").expect("it may be done again");
                assert_eq!(moved(&sandbox), ["commit_reservation 200"], "{fault:?}");
            }
            (_, given) => panic!("{fault:?}: {given:?}"),
        }
    }
}

#[test]
fn an_eager_client_commits_through_any_fault_and_never_twice() {
    for (fault, ..) in faults() {
        let (sandbox, client) = shop(10);
        let reservation = reserved(&sandbox, &client, "200");
        hit(&sandbox, "commit_reservation", fault.clone().times(2));
        let payment = commit(&client, &reservation, "200").expect("the money");
        assert_eq!(payment.state, PaymentState::Succeeded, "{fault:?}");
        assert_eq!(moved(&sandbox), ["commit_reservation 200"], "{fault:?}");
    }
}

#[test]
fn a_lost_commit_that_shows_late_is_unknown_first_and_found_later() {
    let (sandbox, client) = shop(3);
    let late = GlaseBehaviour {
        commit_shows_after_s: 5,
        ..GlaseBehaviour::default()
    };
    sandbox.behave_glase(late).expect("a behaviour");
    let reservation = reserved(&sandbox, &client, "200");
    hit(
        &sandbox,
        "commit_reservation",
        Fault::new(FaultKind::ActThenClose),
    );
    let error = commit(&client, &reservation, "200").expect_err("nothing shows it");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(moved(&sandbox), ["commit_reservation 200"]);
    sandbox.advance(Duration::from_secs(6));
    let settled = reconcile(&client, &error);
    assert!(
        matches!(settled, GlaseReconciliation::Found { .. }),
        "{settled:?}"
    );
    sandbox.advance(Duration::from_secs(60));
    assert_eq!(moved(&sandbox), ["commit_reservation 200"]);
}

#[test]
fn a_reservation_that_ran_out_is_not_committed() {
    let (sandbox, client) = shop(3);
    let reservation = reserved(&sandbox, &client, "200");
    sandbox.advance(Duration::from_secs(601));
    let error = commit(&client, &reservation, "200").expect_err("too late");
    assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
    assert_eq!(error.context().provider_code.as_deref(), Some("58"));
    let seen = wait(&client, reservation);
    assert_eq!(seen.state, PaymentState::Canceled);
    let error = commit(&client, &seen, "200").expect_err("the record says so");
    assert_eq!(error.context().outcome, Outcome::NotSent);
    assert!(moved(&sandbox).is_empty());
}

#[test]
fn a_refused_commit_is_declined_and_a_cancelled_one_lets_go() {
    let (sandbox, client) = shop(3);
    let reservation = reserve(&client, "200");
    let payer = GlasePayer::CommitRefused;
    let reference = &reservation.invoice_reference;
    let confirmed = sandbox.glase_buyer(reference, GlaseStep::Confirm, payer);
    confirmed.expect("the buyer confirms");
    let reservation = wait(&client, reservation);
    let error = commit(&client, &reservation, "150").expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Declined);
    let released = client.cancel(GlaseCancelRequest {
        reservation,
        poll_interval: SOON,
    });
    assert_eq!(released.expect("released").state, PaymentState::Canceled);
    let ledger = sandbox.ledger();
    let holds: Vec<&str> = ledger
        .iter()
        .map(|entry| entry.operation.as_str())
        .collect();
    assert_eq!(holds, ["reserve", "release"]);
}

#[test]
fn a_payment_is_kept_by_fetching_it_and_undone_otherwise() {
    let (sandbox, client) = shop(0);
    let kept = pay(&client, "58.50");
    confirm(&sandbox, &kept);
    assert_eq!(
        wait_until_paid(&client, &kept).state,
        PaymentState::Succeeded
    );
    let notified = pay(&client, "10");
    confirm(&sandbox, &notified);
    let payment = client.handle_notification(GlaseHandleNotificationRequest {
        invoice_reference: notified,
        version: None,
    });
    assert_eq!(payment.expect("asked").status, GlasePaymentStatus::Paid);
    let undone = pay(&client, "99");
    confirm(&sandbox, &undone);
    sandbox.advance(Duration::from_secs(21));
    assert_eq!(
        wait_until_paid(&client, &undone).state,
        PaymentState::Canceled
    );
    assert_eq!(
        moved(&sandbox),
        ["pay 58.5", "pay 10", "pay 99", "reverse 99"]
    );
}

#[test]
fn a_wait_outlives_a_busy_provider_and_ends_with_its_deadline() {
    let (sandbox, client) = shop(0);
    let reference = pay(&client, "58.50");
    let busy = Fault::new(FaultKind::RateLimited).times(3);
    hit(&sandbox, "get_payment_status", busy);
    confirm(&sandbox, &reference);
    assert_eq!(
        wait_until_paid(&client, &reference).state,
        PaymentState::Succeeded
    );

    let reservation = reserve(&client, "200");
    let options = ClientOptions {
        deadline: Some(Duration::from_millis(300)),
        ..at(&sandbox.glase_endpoint())
    };
    let hasty = Glase::new(credentials(&sandbox, sandbox.glase_terminal().0), options);
    let seen = wait(&hasty.expect("good options"), reservation);
    assert_eq!(seen.status, GlasePaymentStatus::Issued);
    assert!(matches!(seen.next_action, NextAction::ShowQrCode { .. }));
}

#[test]
fn a_wait_that_is_cancelled_says_so() {
    let (sandbox, client) = shop(0);
    let reference = pay(&client, "58.50");
    let (id, password) = sandbox.glase_terminal();
    let credentials = format!(r#"{{"terminal":{{"id":"{id}","password":"{password}"}}}}"#);
    let options = format!(r#"{{"base_url":"{}"}}"#, sandbox.glase_endpoint());
    let client = tillbridge::connect("glase", credentials.as_bytes(), options.as_bytes());
    let input = format!(r#"{{"invoice_reference":"{reference}"}}"#);
    let call = Call::new(None);
    let asked = || {
        sandbox
            .requests()
            .iter()
            .any(|request| request.operation == "get_payment_status")
    };
    let tick = || {
        if asked() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let client = client.expect("good options");
    let interval = Duration::from_millis(1);
    let given = client.call("wait_until_paid", input.as_bytes(), &call, interval, tick);
    let error = given.err().expect("cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[test]
fn a_cash_register_keeps_its_reservation_unless_told_otherwise() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let client = client(&sandbox, TILL, 0);
    reserved(&sandbox, &client, "200");
    let another = |replace_open| {
        client.pay(GlasePayRequest {
            invoice: invoice("10"),
            replace_open,
        })
    };
    let error = another(false).expect_err("a reservation is open");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::Conflict, Outcome::NotSent)
    );
    let arrived = |operation| {
        let requests = sandbox.requests();
        requests
            .iter()
            .filter(|request| request.operation == operation)
            .count()
    };
    assert_eq!(arrived("send_invoice"), 1);
    another(true).expect("it was said so");
    assert_eq!(arrived("send_invoice"), 2);
}

#[test]
fn a_terminal_is_registered_named_used_and_removed() {
    let (sandbox, owner) = shop(0);
    let request = GlaseRegisterTerminalRequest {
        external_terminal_id: "Store 111/Till 4".to_owned(),
        name: "Till 4".to_owned(),
        password: None,
        client_comment: None,
        client_reference: None,
    };
    let terminal = owner.register_terminal(request).expect("a terminal");
    let password = terminal.password.reveal();
    assert!(!format!("{terminal:?}").contains(password));
    assert!(!terminal.raw.contains(password));

    let options = ClientOptions {
        retries: Some(3),
        ..at(&sandbox.glase_endpoint())
    };
    let credentials = GlaseCredentials {
        terminal: Some(GlaseTerminal {
            id: terminal.terminal_id.clone(),
            password: terminal.password.clone(),
        }),
        reseller: None,
        ..credentials(&sandbox, TILL)
    };
    let till = Glase::new(credentials, options).expect("a login");
    let sticker = till.assign_seqr_id(GlaseAssignSeqrIdRequest {
        seqr_id: "TB77".to_owned(),
        client_comment: None,
        client_reference: None,
    });
    assert_eq!(sticker.expect("a sticker").code, "HTTP://SEQR.SE/QTB77");
    let reference = pay(&till, "58.50");
    confirm(&sandbox, "TB77");
    assert_eq!(
        wait_until_paid(&till, &reference).state,
        PaymentState::Succeeded
    );
    let current = till.get_payment_status(GlaseGetPaymentStatusRequest::default());
    assert_eq!(
        current.expect("its invoice").invoice_reference,
        Some(reference)
    );

    hit(
        &sandbox,
        "unregister_terminal",
        Fault::new(FaultKind::ActThenClose),
    );
    let gone = till.unregister_terminal(GlaseUnregisterTerminalRequest::default());
    let gone = gone.expect("repeated");
    assert!(gone.already_gone);
    assert_eq!(gone.terminal_id, terminal.terminal_id);
    let again = till.unregister_terminal(GlaseUnregisterTerminalRequest::default());
    assert_eq!(
        again.expect_err("unknown").kind(),
        ErrorKind::Authentication
    );
}

#[test]
fn a_report_is_waited_for_and_says_what_happened() {
    let (sandbox, client) = shop(0);
    let reference = pay(&client, "58.50");
    confirm(&sandbox, &reference);
    wait_until_paid(&client, &reference);
    let period = client.mark_transaction_period(GlaseMarkTransactionPeriodRequest::default());
    let transaction_period_id = period.expect("a period").transaction_period_id;
    let run = || {
        client.run_report(GlaseRunReportRequest {
            report_id: GlaseReportId::ShopTransactions,
            transaction_period_id: transaction_period_id.clone(),
            terminal_id: None,
            language: None,
            poll_interval: SOON,
        })
    };
    let report = std::thread::scope(|scope| {
        let report = scope.spawn(run);
        let asked = |times: usize| {
            let requests = sandbox.requests();
            let reports = requests
                .iter()
                .filter(|request| request.operation == "execute_report");
            reports.count() >= times
        };
        while !asked(2) {
            std::thread::yield_now();
        }
        sandbox.advance(Duration::from_secs(3));
        report.join().expect("no panic")
    });
    let report = report.expect("it is ready");
    assert_eq!(report.rows.len(), 1);
    assert_eq!(
        report.rows[0].sales_amount,
        Some("58.5".parse().expect("a number"))
    );
    assert_eq!(report.rows[0].cashier_id.as_deref(), Some("driver-7"));
    assert_eq!(
        report.meta.get("TransactionPeriodId"),
        Some(&transaction_period_id)
    );
}

#[test]
fn what_must_not_be_made_twice_is_sent_once_whatever_the_retries() {
    for (fault, ..) in faults() {
        let (sandbox, client) = shop(10);
        let faults = fault.clone().times(2);
        hit(&sandbox, "mark_transaction_period", faults);
        let given = client.mark_transaction_period(GlaseMarkTransactionPeriodRequest::default());
        let error = given.expect_err("the answer was lost");
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{fault:?}");
        let settled = reconcile(&client, &error);
        assert!(
            matches!(settled, GlaseReconciliation::Undecided { .. }),
            "{settled:?}"
        );
        let left: Vec<u32> = sandbox
            .armed_faults()
            .iter()
            .map(|fault| fault.times)
            .collect();
        assert_eq!(left, [1], "{fault:?}");
    }
}
