//! Waiting, terminals, reports, and what must not be made twice.

use crate::shop::{
    SOON, TILL, client, confirm, credentials, hit, invoice, pay, reconcile, reserve, reserved,
    shop, wait, wait_until_paid,
};
use std::ops::ControlFlow;
use std::time::Duration;
use tillbridge::{
    Call, ClientOptions, ErrorKind, Glase, GlaseAssignSeqrIdRequest, GlaseCredentials,
    GlaseGetPaymentStatusRequest, GlaseMarkTransactionPeriodRequest, GlasePayRequest,
    GlasePaymentStatus, GlaseReconciliation, GlaseRegisterTerminalRequest, GlaseReportId,
    GlaseRunReportRequest, GlaseTerminal, GlaseUnregisterTerminalRequest, NextAction, Outcome,
    PaymentState,
};
use tillbridge_sandbox::{Fault, FaultKind, Sandbox};
use tillbridge_tests::{at, faults};

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
