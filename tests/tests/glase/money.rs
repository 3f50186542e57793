//! The money of reservations and payments moves once.

use crate::shop::{
    SOON, commit, confirm, hit, invoice, moved, pay, reconcile, reserve, reserved, shop, wait,
    wait_until_paid,
};
use std::time::Duration;
use tillbridge::{
    ErrorKind, GlaseCancelRequest, GlaseHandleNotificationRequest, GlaseInvoice,
    GlasePaymentStatus, GlaseReconciliation, GlaseRefundPaymentRequest, GlaseReservation,
    GlaseUpdateRequest, NextAction, Outcome, PaymentState,
};
use tillbridge_sandbox::{Fault, FaultKind, GlaseBehaviour, GlasePayer, GlaseStep};
use tillbridge_tests::faults;

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
