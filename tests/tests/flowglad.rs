//! Flowglad's refunds never move money twice, and its writes are repeated only where that is safe.

use std::ops::ControlFlow;
use std::time::Duration;
use tillbridge::{
    Attempt, Call, ClientOptions, Decimal, ErrorKind, Flowglad, FlowgladCancelSubscriptionRequest,
    FlowgladCancellationTiming, FlowgladCreateCheckoutSessionRequest,
    FlowgladCreateUsageEventRequest, FlowgladCredentials, FlowgladPayment, FlowgladPaymentsRequest,
    FlowgladReconcileRequest, FlowgladReconciliation, FlowgladRefundPaymentRequest,
    FlowgladVerifyWebhookRequest, Outcome, PaymentError, PaymentState, RetryAdvice,
};
use tillbridge_sandbox::{
    Fault, FaultKind, FlowgladBehaviour, FlowgladDelivery, FlowgladPastPayment, Heeded, Sandbox,
};
use tillbridge_tests::{at, faults};

const REFUND: &str = "refund_payment";

fn client(sandbox: &Sandbox, options: ClientOptions) -> Flowglad {
    let credentials = FlowgladCredentials {
        api_key: sandbox.flowglad_key().into(),
    };
    Flowglad::new(credentials, options).expect("good options")
}

/// The sandbox, and a client that repeats nothing.
fn sandbox() -> (Sandbox, Flowglad) {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let options = ClientOptions {
        retries: Some(0),
        ..at(&sandbox.flowglad_url())
    };
    let client = client(&sandbox, options);
    (sandbox, client)
}

/// The sandbox, and a client that repeats whatever it may.
fn eager() -> (Sandbox, Flowglad) {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let options = ClientOptions {
        retries: Some(10),
        ..at(&sandbox.flowglad_url())
    };
    let client = client(&sandbox, options);
    (sandbox, client)
}

/// A payment of 108 USD that has succeeded.
fn paid(sandbox: &Sandbox) -> String {
    let ids = sandbox.add_flowglad_payments(&FlowgladPastPayment::default());
    ids.expect("a payment").remove(0)
}

fn whole(payment_id: &str) -> FlowgladRefundPaymentRequest {
    FlowgladRefundPaymentRequest {
        payment_id: payment_id.to_owned(),
        amount: None,
        allow_partial: false,
    }
}

fn part(payment_id: &str, amount: &str) -> FlowgladRefundPaymentRequest {
    FlowgladRefundPaymentRequest {
        amount: Some(amount.parse().expect("a number")),
        allow_partial: true,
        ..whole(payment_id)
    }
}

/// What was given back of a payment, movement by movement.
fn moved(sandbox: &Sandbox, payment_id: &str) -> Vec<Decimal> {
    let entries = sandbox.ledger().into_iter();
    entries
        .filter(|entry| entry.original_transaction_id.as_deref() == Some(payment_id))
        .map(|entry| entry.amount)
        .collect()
}

/// How many requests for an operation arrived.
fn arrived(sandbox: &Sandbox, operation: &str) -> usize {
    let requests = sandbox.requests().into_iter();
    requests
        .filter(|request| request.operation == operation)
        .count()
}

fn hit(sandbox: &Sandbox, operation: &str, fault: Fault) {
    let fault = fault.on("flowglad", operation);
    sandbox.fault(fault).expect("a good fault");
}

/// Reconciles with a deadline that ends before the second look: the settling delays are real time.
fn reconcile(sandbox: &Sandbox, error: &PaymentError) -> FlowgladReconciliation {
    let attempt = error.attempt().expect("an attempt");
    let stored = Attempt::from_json(&attempt.to_json()).expect("it reads back");
    assert_eq!(&stored, attempt);
    let options = ClientOptions {
        deadline: Some(Duration::from_secs(2)),
        ..at(&sandbox.flowglad_url())
    };
    client(sandbox, options)
        .reconcile(FlowgladReconcileRequest { attempt: stored })
        .expect("reading works")
}

#[test]
fn a_fault_during_a_refund_is_settled_by_reading_or_told_truly() {
    let (sandbox, client) = sandbox();
    for (fault, acts, kind, outcome) in faults() {
        let id = paid(&sandbox);
        hit(&sandbox, REFUND, fault.clone());
        let given = client.refund_payment(whole(&id));
        assert_eq!(moved(&sandbox, &id).len(), usize::from(acts), "{fault:?}");
        match (acts, given) {
            (true, Ok(FlowgladPayment { state, .. })) => assert_eq!(state, PaymentState::Refunded),
            (false, Err(error)) => {
                let told = (error.kind(), error.context().outcome);
                assert_eq!(told, (kind, outcome), "{fault:?}");
                if kind == ErrorKind::OutcomeUnknown {
                    assert_eq!(error.context().retry, RetryAdvice::Never);
                    let settled = reconcile(&sandbox, &error);
                    assert!(
                        matches!(
                            settled,
                            FlowgladReconciliation::Undecided {
                                look_again: RetryAdvice::After { .. },
                                ..
                            }
                        ),
                        "{settled:?}"
                    );
                }
            }
            (_, given) => panic!("{fault:?}: {given:?}"),
        }
    }
}

#[test]
fn a_lost_refund_that_shows_late_is_unknown_first_and_found_later() {
    let (sandbox, client) = sandbox();
    sandbox.behave_flowglad(FlowgladBehaviour {
        refund_shows_after_s: 3600,
        ..FlowgladBehaviour::default()
    });
    let id = paid(&sandbox);
    hit(&sandbox, REFUND, Fault::new(FaultKind::ActThenClose));
    let error = client.refund_payment(whole(&id)).expect_err("not shown");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(matches!(
        reconcile(&sandbox, &error),
        FlowgladReconciliation::Undecided { .. }
    ));
    sandbox.advance(Duration::from_secs(3601));
    match reconcile(&sandbox, &error) {
        FlowgladReconciliation::Found { payment } => assert_eq!(payment.id, id),
        other @ FlowgladReconciliation::Undecided { .. } => panic!("{other:?}"),
    }
    assert_eq!(moved(&sandbox, &id).len(), 1);
}

#[test]
fn an_answer_cut_at_any_byte_leaves_one_movement_and_never_a_false_word() {
    let (sandbox, client) = sandbox();
    let mut at = 0;
    loop {
        let id = paid(&sandbox);
        let cut = Fault {
            at_byte: Some(at),
            ..Fault::new(FaultKind::Truncate)
        };
        hit(&sandbox, REFUND, cut);
        let payment = client.refund_payment(whole(&id)).expect("settled");
        assert_eq!(payment.state, PaymentState::Refunded, "cut at {at}");
        assert_eq!(moved(&sandbox, &id).len(), 1, "cut at {at}");
        // The read that settles comes only where the answer was cut.
        let reads = sandbox.requests().into_iter().filter(|request| {
            request.operation == "get_payment" && request.path.ends_with(id.as_str())
        });
        if reads.count() == 1 {
            break;
        }
        at += 7;
    }
    assert!(at > 500, "an answer has more than {at} bytes");
}

#[test]
fn a_lost_refund_is_sent_once_whatever_the_retries() {
    for kind in [
        FaultKind::CloseBeforeReading,
        FaultKind::CloseAfterReading,
        FaultKind::ServerError,
        FaultKind::HtmlError,
        FaultKind::RateLimited,
    ] {
        let (sandbox, client) = eager();
        let id = paid(&sandbox);
        hit(&sandbox, REFUND, Fault::new(kind));
        client
            .refund_payment(whole(&id))
            .expect_err("the fault hits");
        assert_eq!(moved(&sandbox, &id).len(), 0, "{kind:?}");
        let sent = arrived(&sandbox, REFUND);
        assert!(sent <= 1, "{kind:?} was sent {sent} times");
    }
}

#[test]
fn a_refund_of_a_part_is_refused_before_it_is_sent_unless_it_is_allowed() {
    let (sandbox, client) = sandbox();
    let id = paid(&sandbox);
    let refused = FlowgladRefundPaymentRequest {
        allow_partial: false,
        ..part(&id, "25")
    };
    let error = client.refund_payment(refused).expect_err("a part");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::InvalidRequest, Outcome::NotSent)
    );
    assert_eq!(error.context().field.as_deref(), Some("allow_partial"));
    assert_eq!(arrived(&sandbox, REFUND), 0);
}

#[test]
fn a_part_that_becomes_the_whole_is_told_with_both_sums() {
    let (sandbox, client) = sandbox();
    let id = paid(&sandbox);
    let error = client
        .refund_payment(part(&id, "25"))
        .expect_err("all of it");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::ProviderFailure, Outcome::Answered)
    );
    let context = error.context();
    assert_eq!(context.retry, RetryAdvice::Never);
    assert_eq!(context.transaction_id.as_deref(), Some(id.as_str()));
    assert!(
        context.reason.contains("108 USD") && context.reason.contains("25 USD"),
        "{}",
        context.reason
    );
    assert_eq!(moved(&sandbox, &id), ["108".parse().expect("a number")]);
}

#[test]
fn refunds_in_parts_end_at_what_is_left() {
    let (sandbox, client) = sandbox();
    sandbox.behave_flowglad(FlowgladBehaviour {
        partial_refunds: Heeded::Honoured,
        ..FlowgladBehaviour::default()
    });
    let id = paid(&sandbox);
    let payment = client.refund_payment(part(&id, "25")).expect("a part");
    assert_eq!(payment.state, PaymentState::PartiallyRefunded);
    for (request, field) in [
        (part(&id, "83.01"), "amount"),
        (part(&id, "0.001"), "amount"),
        (part(&id, "0"), "amount"),
    ] {
        let error = client.refund_payment(request).expect_err("not possible");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.context().field.as_deref(), Some(field));
    }
    let payment = client.refund_payment(whole(&id)).expect("the rest");
    assert_eq!(payment.state, PaymentState::Refunded);
    let error = client.refund_payment(whole(&id)).expect_err("nothing left");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::Conflict, Outcome::NotSent)
    );
    let amounts = ["25", "83"].map(|amount| amount.parse().expect("a number"));
    assert_eq!(moved(&sandbox, &id), amounts);
}

#[test]
fn only_a_succeeded_payment_is_refunded() {
    let (sandbox, client) = sandbox();
    for status in [
        "processing",
        "requires_action",
        "requires_confirmation",
        "failed",
        "canceled",
        "refunded",
        "new_word",
    ] {
        let past = FlowgladPastPayment {
            status: status.to_owned(),
            ..FlowgladPastPayment::default()
        };
        let id = sandbox
            .add_flowglad_payments(&past)
            .expect("a payment")
            .remove(0);
        let error = client.refund_payment(whole(&id)).expect_err("no");
        assert_eq!(
            (error.kind(), error.context().outcome),
            (ErrorKind::Conflict, Outcome::NotSent),
            "{status}"
        );
    }
    assert_eq!(arrived(&sandbox, REFUND), 0);
}

#[test]
fn cancelling_a_refund_that_has_left_stops_the_waiting_and_not_the_money() {
    let (sandbox, _) = sandbox();
    let id = paid(&sandbox);
    hit(&sandbox, REFUND, Fault::new(FaultKind::ActThenStall));
    let credentials = format!(r#"{{"api_key":"{}"}}"#, sandbox.flowglad_key());
    let options = format!(r#"{{"base_url":"{}"}}"#, sandbox.flowglad_url());
    let client = tillbridge::connect("flowglad", credentials.as_bytes(), options.as_bytes());
    let client = client.expect("good options");
    let call = Call::new(None);
    let input = format!(r#"{{"payment_id":"{id}"}}"#);
    let given = client.call(
        REFUND,
        input.as_bytes(),
        &call,
        Duration::from_millis(5),
        || match moved(&sandbox, &id).len() {
            0 => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        },
    );
    let error = given.err().expect("the answer never comes");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(arrived(&sandbox, "get_payment"), 1);
    assert!(matches!(
        reconcile(&sandbox, &error),
        FlowgladReconciliation::Found { .. }
    ));
    assert_eq!(moved(&sandbox, &id).len(), 1);
}

fn usage(transaction_id: &str, amount: u64) -> FlowgladCreateUsageEventRequest {
    FlowgladCreateUsageEventRequest {
        subscription_id: "sub_tillbridgeSandbox0001".to_owned(),
        amount,
        transaction_id: transaction_id.to_owned(),
        price_id: None,
        price_slug: None,
        usage_meter_id: None,
        usage_meter_slug: Some("api_calls".to_owned()),
        usage_date: None,
        properties: None,
    }
}

#[test]
fn a_lost_usage_event_is_sent_again_and_kept_once() {
    let (sandbox, client) = eager();
    hit(
        &sandbox,
        "create_usage_event",
        Fault::new(FaultKind::ActThenClose),
    );
    let first = client
        .create_usage_event(usage("tx-1", 3))
        .expect("repeated");
    assert_eq!(arrived(&sandbox, "create_usage_event"), 2);
    let again = client.create_usage_event(usage("tx-1", 3)).expect("kept");
    assert_eq!(first.id, again.id);
    let error = client
        .create_usage_event(usage("tx-1", 4))
        .expect_err("another amount");
    assert_eq!(
        (error.kind(), error.context().outcome),
        (ErrorKind::Conflict, Outcome::Answered)
    );
}

#[test]
fn a_lost_cancellation_is_sent_again() {
    let (sandbox, client) = eager();
    hit(
        &sandbox,
        "cancel_subscription",
        Fault::new(FaultKind::ActThenClose),
    );
    let subscription = client
        .cancel_subscription(FlowgladCancelSubscriptionRequest {
            subscription_id: "sub_tillbridgeSandbox0001".to_owned(),
            timing: FlowgladCancellationTiming::Immediately,
        })
        .expect("repeated");
    assert_eq!(subscription.status.as_str(), "canceled");
    assert_eq!(arrived(&sandbox, "cancel_subscription"), 2);
}

#[test]
fn a_lost_checkout_session_is_not_made_again() {
    let (sandbox, client) = eager();
    hit(
        &sandbox,
        "create_checkout_session",
        Fault::new(FaultKind::ActThenClose),
    );
    let metadata = [("order", "7788"), ("try", "1")];
    let metadata = metadata.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let error = client
        .create_checkout_session(FlowgladCreateCheckoutSessionRequest {
            success_url: "https://shop.example/done".to_owned(),
            cancel_url: "https://shop.example/back".to_owned(),
            session_type: None,
            customer_external_id: Some("user_42".to_owned()),
            anonymous: false,
            price_id: None,
            price_slug: Some("lifetime".to_owned()),
            quantity: None,
            preserve_billing_cycle_anchor: None,
            target_subscription_id: None,
            automatically_update_subscriptions: None,
            output_metadata: Some(metadata.into()),
            output_name: None,
        })
        .expect_err("lost");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    let attempt = error.attempt().expect("an attempt");
    assert_eq!(attempt.operation, "create_checkout_session");
    assert_eq!(
        attempt.marker.as_deref(),
        Some(r#"{"order":"7788","try":"1"}"#)
    );
    assert_eq!(arrived(&sandbox, "create_checkout_session"), 1);
}

#[test]
fn every_payment_is_walked_once_and_a_listing_that_goes_round_ends() {
    let (sandbox, client) = sandbox();
    let past = FlowgladPastPayment {
        count: 250,
        ..FlowgladPastPayment::default()
    };
    sandbox.add_flowglad_payments(&past).expect("they fit");
    for (cursors, expected) in [(Heeded::Honoured, 250), (Heeded::Ignored, 100)] {
        sandbox.behave_flowglad(FlowgladBehaviour {
            cursors,
            ..FlowgladBehaviour::default()
        });
        let ids: std::collections::HashSet<_> = client
            .payments(FlowgladPaymentsRequest::default())
            .map(|payment| payment.expect("a payment").id)
            .collect();
        assert_eq!(ids.len(), expected, "{cursors:?}");
    }
}

#[test]
fn a_message_that_the_sandbox_signed_verifies() {
    let (sandbox, _) = sandbox();
    let id = paid(&sandbox);
    let delivery: FlowgladDelivery =
        serde_json::from_value(serde_json::json!({ "object": "payment", "id": id }))
            .expect("a delivery");
    let message = sandbox.flowglad_message(&delivery).expect("signed");
    let webhook = tillbridge::verify_flowglad_webhook(FlowgladVerifyWebhookRequest {
        body: message.body,
        headers: message.headers.into_iter().collect(),
        secrets: vec![sandbox.flowglad_webhook_secret().into()],
        tolerance: None,
        future_tolerance: None,
        now: None,
    });
    let webhook = webhook.expect("verifies");
    assert_eq!((webhook.id, webhook.message_id), (id, message.message_id));
}
