//! What an observer is told, and that nothing printed holds a secret.

use std::sync::{Arc, Mutex};
use tillbridge::{
    ClientOptions, ErrorKind, Event, EventKind, GlanceGrow, GrowChargeRequest, GrowCredentials,
    Observer, Outcome,
};
use tillbridge_sandbox::{Fault, FaultKind, Sandbox};
use tillbridge_tests::{at, charge, credentials};

#[derive(Default)]
struct Seen(Mutex<Vec<Event>>);

impl Observer for Seen {
    fn on_event(&self, event: Event) {
        self.0.lock().expect("no panic").push(event);
    }
}

struct Panics;

impl Observer for Panics {
    fn on_event(&self, _: Event) {
        panic!("an observer's own defect");
    }
}

#[test]
fn an_observer_sees_each_step_of_a_repeated_read() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let seen = Arc::new(Seen::default());
    let client = GlanceGrow::new(credentials(), at(&sandbox.glance_grow_url()))
        .expect("good options")
        .with_observer(seen.clone());
    let failing = Fault {
        retry_after: Some(0),
        ..Fault::new(FaultKind::ServerError)
    };
    sandbox
        .fault(failing.on("glance_grow", "list_transactions"))
        .expect("a good fault");
    client
        .list_transactions(tillbridge::GrowListTransactionsRequest::default())
        .expect("the second try");
    let events = seen.0.lock().expect("no panic").clone();
    let steps: Vec<_> = events
        .iter()
        .map(|event| (event.kind, event.try_number, event.http_status))
        .collect();
    assert_eq!(
        steps,
        [
            (EventKind::Started, 1, None),
            (EventKind::Answered, 1, Some(500)),
            (EventKind::Retried, 1, None),
            (EventKind::Started, 2, None),
            (EventKind::Answered, 2, Some(200)),
            (EventKind::Finished, 2, Some(200)),
        ]
    );
    assert!(
        events
            .iter()
            .all(|event| event.operation == "list_transactions")
    );
}

#[test]
fn an_observer_is_told_the_outcome_of_a_lost_charge() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let seen = Arc::new(Seen::default());
    let client = GlanceGrow::new(credentials(), at(&sandbox.glance_grow_url()))
        .expect("good options")
        .with_observer(seen.clone());
    sandbox
        .fault(Fault::new(FaultKind::ActThenClose).on("glance_grow", "charge"))
        .expect("a good fault");
    client.charge(charge("lost")).expect_err("lost");
    let last = seen
        .0
        .lock()
        .expect("no panic")
        .last()
        .cloned()
        .expect("an event");
    assert_eq!(
        last.error_kind.as_deref(),
        Some(ErrorKind::OutcomeUnknown.as_str())
    );
    assert_eq!(last.outcome, Some(Outcome::Unknown));
}

#[test]
fn an_observer_that_panics_changes_nothing() {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let client = GlanceGrow::new(credentials(), at(&sandbox.glance_grow_url()))
        .expect("good options")
        .with_observer(Arc::new(Panics));
    client.charge(charge("calm")).expect("the charge passes");
    assert_eq!(sandbox.ledger().len(), 1);
}

#[test]
fn nothing_that_can_be_printed_holds_a_key_or_a_token() {
    const KEY: &str = "glnc_sk_canary_5b1c";
    const TOKEN: &str = "tok_canary_9d2e";
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let seen = Arc::new(Seen::default());
    let secret = GrowCredentials {
        api_key: KEY.into(),
    };
    let options = ClientOptions {
        retries: Some(0),
        ..at(&sandbox.glance_grow_url())
    };
    let request = GrowChargeRequest {
        card_token: TOKEN.into(),
        ..charge("canary")
    };
    let mut printed = format!("{secret:?} {options:?} {request:?}");
    for (credentials, fault) in [
        (secret, None),
        (credentials(), None),
        (credentials(), Some(FaultKind::ActThenClose)),
        (credentials(), Some(FaultKind::ServerError)),
        (credentials(), Some(FaultKind::HtmlError)),
    ] {
        let client = GlanceGrow::new(credentials, options.clone()).expect("good options");
        let client = client.with_observer(seen.clone());
        printed += &format!("{client:?}");
        if let Some(fault) = fault {
            sandbox
                .fault(Fault::new(fault).on("glance_grow", "charge"))
                .expect("a good fault");
        }
        match client.charge(request.clone()) {
            Ok(paid) => {
                printed += &format!(
                    "{paid:?} {}",
                    serde_json::to_string(&paid).expect("serialises")
                );
            }
            Err(error) => {
                let json = serde_json::to_string(&tillbridge::ErrorReply::new(&error));
                printed += &format!("{error} {error:?} {}", json.expect("serialises"));
            }
        }
    }
    printed += &format!("{:?}", seen.0.lock().expect("no panic"));
    for canary in ["canary_5b1c", "canary_9d2e"] {
        assert!(!printed.contains(canary), "{printed}");
    }
    assert!(printed.contains("canary"), "the marker is no secret");
}
