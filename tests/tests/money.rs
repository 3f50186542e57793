//! Money never moves twice, and what an error says of it is true.

use tillbridge::{
    ErrorKind, GlanceGrow, GrowReconcileRequest, GrowReconciliation, GrowRefundRequest, Outcome,
    PaymentError, RetryAdvice,
};
use tillbridge_sandbox::{Fault, FaultKind, Sandbox};
use tillbridge_tests::{at, charge, credentials, faults, grow};

fn sandbox() -> (Sandbox, GlanceGrow) {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let client = grow(&sandbox.glance_grow_url());
    (sandbox, client)
}

fn refund(transaction_id: &str, reason: &str) -> GrowRefundRequest {
    GrowRefundRequest {
        transaction_id: transaction_id.to_owned(),
        amount: "20".parse().expect("a number"),
        reason: Some(reason.to_owned()),
    }
}

/// How often the marker's money moved.
fn moved(sandbox: &Sandbox, marker: &str) -> usize {
    sandbox
        .ledger()
        .iter()
        .filter(|entry| entry.marker.as_deref() == Some(marker))
        .count()
}

/// What reconciling says of the attempt that an error carries.
fn reconcile(client: &GlanceGrow, error: &PaymentError) -> GrowReconciliation {
    let attempt = error
        .attempt()
        .expect("an unknown outcome has an attempt")
        .clone();
    let stored = tillbridge::Attempt::from_json(&attempt.to_json()).expect("it reads back");
    assert_eq!(stored, attempt);
    client
        .reconcile(GrowReconcileRequest { attempt: stored })
        .expect("reading works")
}

#[test]
fn a_fault_during_a_charge_is_told_truly_and_reconciled() {
    let (sandbox, client) = sandbox();
    for (at, (fault, acts, kind, outcome)) in faults().into_iter().enumerate() {
        let marker = format!("charge-{at}");
        sandbox
            .fault(fault.clone().on("glance_grow", "charge"))
            .expect("a good fault");
        let error = client.charge(charge(&marker)).expect_err("the fault hits");
        assert_eq!(
            (error.kind(), error.context().outcome),
            (kind, outcome),
            "{fault:?}"
        );
        assert_eq!(moved(&sandbox, &marker), usize::from(acts), "{fault:?}");
        if kind != ErrorKind::OutcomeUnknown {
            continue;
        }
        assert_eq!(error.context().retry, RetryAdvice::Never);
        match (acts, reconcile_soon(&sandbox, &error)) {
            (true, GrowReconciliation::Found { transaction }) => {
                assert_eq!(transaction.description.as_deref(), Some(marker.as_str()));
            }
            (false, GrowReconciliation::Undecided { candidates, .. }) => {
                assert!(candidates.is_empty());
            }
            (_, other) => panic!("{fault:?}: {other:?}"),
        }
    }
}

/// Reconciles with a deadline that ends before the second look: the settling delays are real time.
fn reconcile_soon(sandbox: &Sandbox, error: &PaymentError) -> GrowReconciliation {
    let options = tillbridge::ClientOptions {
        deadline: Some(std::time::Duration::from_secs(2)),
        ..at(&sandbox.glance_grow_url())
    };
    reconcile(
        &GlanceGrow::new(credentials(), options).expect("good options"),
        error,
    )
}

#[test]
fn a_fault_during_a_refund_is_told_truly_and_never_gives_back_twice() {
    let (sandbox, client) = sandbox();
    let paid = client.charge(charge("to-give-back")).expect("a charge");
    for (at, (fault, acts, kind, outcome)) in faults().into_iter().enumerate().take(2) {
        let reason = format!("refund-{at}");
        sandbox
            .fault(fault.clone().on("glance_grow", "refund"))
            .expect("a good fault");
        let error = client
            .refund(refund(&paid.transaction_id, &reason))
            .expect_err("the fault hits");
        assert_eq!(
            (error.kind(), error.context().outcome),
            (kind, outcome),
            "{fault:?}"
        );
        assert_eq!(moved(&sandbox, &reason), usize::from(acts), "{fault:?}");
    }
    sandbox
        .fault(Fault::new(FaultKind::ActThenClose).on("glance_grow", "refund"))
        .expect("a good fault");
    let error = client
        .refund(refund(&paid.transaction_id, "lost"))
        .expect_err("the answer is lost");
    match reconcile(&client, &error) {
        GrowReconciliation::Found { transaction } => {
            assert_eq!(
                transaction.original_transaction_id,
                Some(paid.transaction_id)
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(moved(&sandbox, "lost"), 1);
}

#[test]
fn an_answer_cut_at_any_byte_leaves_one_movement_and_never_a_false_word() {
    let (sandbox, client) = sandbox();
    let mut at = 0;
    loop {
        let marker = format!("cut-{at}");
        let cut = Fault {
            at_byte: Some(at),
            ..Fault::new(FaultKind::Truncate)
        };
        sandbox
            .fault(cut.on("glance_grow", "charge"))
            .expect("a good fault");
        match client.charge(charge(&marker)) {
            Ok(_) => break,
            Err(error) => assert_eq!(
                error.kind(),
                ErrorKind::OutcomeUnknown,
                "cut at {at}: {error}"
            ),
        }
        assert_eq!(moved(&sandbox, &marker), 1, "cut at {at}");
        at += 1;
    }
    assert!(at > 200, "an answer has more than {at} bytes");
}

#[test]
fn a_charge_is_repeated_when_it_was_refused_before_processing() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let client =
        GlanceGrow::new(credentials(), at(&sandbox.glance_grow_url())).expect("good options");
    let refused = Fault {
        retry_after: Some(0),
        ..Fault::new(FaultKind::RateLimited)
    };
    sandbox
        .fault(refused.on("glance_grow", "charge"))
        .expect("a good fault");
    client
        .charge(charge("after-a-429"))
        .expect("the second try passes");
    assert_eq!(moved(&sandbox, "after-a-429"), 1);
}

#[test]
fn a_lost_charge_is_not_repeated_whatever_the_retries() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let options = tillbridge::ClientOptions {
        retries: Some(10),
        ..at(&sandbox.glance_grow_url())
    };
    let client = GlanceGrow::new(credentials(), options).expect("good options");
    sandbox
        .fault(Fault::new(FaultKind::CloseAfterReading).on("glance_grow", "charge"))
        .expect("a good fault");
    let error = client.charge(charge("once")).expect_err("lost");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(sandbox.requests().len(), 1);
    assert_eq!(moved(&sandbox, "once"), 0);
}

#[test]
fn two_charges_with_one_text_are_not_told_apart() {
    let (sandbox, client) = sandbox();
    client.charge(charge("twin")).expect("the first");
    sandbox
        .fault(Fault::new(FaultKind::ActThenClose).on("glance_grow", "charge"))
        .expect("a good fault");
    let error = client
        .charge(charge("twin"))
        .expect_err("the second is lost");
    match reconcile(&client, &error) {
        GrowReconciliation::Undecided {
            candidates,
            look_again,
            ..
        } => {
            assert_eq!((candidates.len(), look_again), (2, RetryAdvice::Never));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_lost_charge_is_found_though_the_clocks_are_apart() {
    let (sandbox, client) = sandbox();
    sandbox.advance(std::time::Duration::from_secs(2 * 3600));
    sandbox
        .fault(Fault::new(FaultKind::ActThenClose).on("glance_grow", "charge"))
        .expect("a good fault");
    let error = client.charge(charge("later")).expect_err("lost");
    assert!(matches!(
        reconcile(&client, &error),
        GrowReconciliation::Found { .. }
    ));
}

#[test]
fn refunds_in_parts_end_at_what_is_left() {
    let (sandbox, client) = sandbox();
    let paid = client.charge(charge("parts")).expect("a charge");
    for reason in ["part-1", "part-2"] {
        client
            .refund(refund(&paid.transaction_id, reason))
            .expect("20 of 58.50");
    }
    let error = client
        .refund(refund(&paid.transaction_id, "part-3"))
        .expect_err("18.50 is left");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::InvalidRequest, Outcome::Answered)
    );
    assert_eq!(moved(&sandbox, "part-3"), 0);
}

#[test]
fn a_client_whose_key_may_only_read_is_told_so() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let viewer = tillbridge::GrowCredentials {
        api_key: sandbox.glance_grow_viewer_key().into(),
    };
    let client = GlanceGrow::new(viewer, at(&sandbox.glance_grow_url())).expect("good options");
    let error = client
        .charge(charge("viewer"))
        .expect_err("a viewer may not charge");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::Permission, Outcome::Answered)
    );
    assert!(
        client
            .transactions(tillbridge::GrowTransactionsRequest::default())
            .all(|row| row.is_ok())
    );
}

#[test]
fn every_seeded_transaction_is_walked_once() {
    let (sandbox, client) = sandbox();
    sandbox.seed_glance_grow(350).expect("it fits");
    let ids: std::collections::HashSet<_> = client
        .transactions(tillbridge::GrowTransactionsRequest::default())
        .map(|row| row.expect("a row").transaction_id)
        .collect();
    assert_eq!(ids.len(), 350);
}
