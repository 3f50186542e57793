//! GlobiancePay's card calls never move money twice, its waits never guess, and nothing printed opens anything.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tillbridge::{
    Attempt, Call, CardNumber, CardVerificationValue, ClientOptions, ErrorKind, Event,
    GlobianceBrowser, GlobianceCancelCheckoutRequest, GlobianceCard, GlobianceCheckout,
    GlobianceConfirmWebhookRequest, GlobianceCreateCheckoutRequest,
    GlobianceCreateInvoiceCheckoutRequest, GlobianceCreateUserSubscriptionRequest,
    GlobianceCredentials, GlobianceGetCheckoutDetailsRequest, GlobianceItem,
    GlobianceParseWebhookRequest, GlobiancePay, GlobiancePayWithCardRequest,
    GlobiancePayWithCryptoRequest, GlobiancePayer, GlobianceReconcileRequest,
    GlobianceReconciliation, GlobianceWaitForCardPaymentRequest, GlobianceWaitForCheckoutRequest,
    NextAction, Observer, Outcome, PaymentError, PaymentState, RetryAdvice, Secret,
    parse_globiance_webhook,
};
use tillbridge_sandbox::{Fault, FaultKind, Sandbox};
use tillbridge_tests::{at, faults};

const DIRECT: &str = "initiate_pay_with_card";
const TAKEN: &str = "4444333322221111";
const ASKS: &str = "4000000000003220";
const ASKS_DESPITE_SUCCESS: &str = "4000000000003055";
const REFUSED: &str = "4000000000000002";

fn client(sandbox: &Sandbox, options: ClientOptions) -> GlobiancePay {
    let credentials = GlobianceCredentials {
        api_key: sandbox.globiance_key().into(),
        secret: Some(sandbox.globiance_secret().into()),
        merchant_ui_url: Some(sandbox.globiance_merchant_ui_url()),
    };
    GlobiancePay::new(credentials, options).expect("good options")
}

/// The sandbox, and a client that repeats this often whatever it may.
fn sandbox(retries: u32) -> (Sandbox, GlobiancePay) {
    let sandbox = Sandbox::start().expect("the sandbox starts");
    let options = ClientOptions {
        retries: Some(retries),
        ..at(&sandbox.globiance_url())
    };
    let client = client(&sandbox, options);
    (sandbox, client)
}

/// A checkout of 19.99 EUR whose cards the acquirer of this number takes.
fn checkout(client: &GlobiancePay, acquirer: &str) -> GlobianceCheckout {
    let made = client.create_checkout(GlobianceCreateCheckoutRequest {
        amount: "19.99".parse().expect("a number"),
        currency: "EUR".into(),
        items: vec![mug()],
        item_name: None,
        item_id: Some(acquirer.to_owned()),
        note: None,
        client_id: Some("order-7".to_owned()),
    });
    made.expect("a checkout")
}

fn mug() -> GlobianceItem {
    GlobianceItem {
        item_name: "Mug".to_owned(),
        price: "19.99".parse().expect("a number"),
        qty: "1".parse().expect("a number"),
        tax_rate: "0".parse().expect("a number"),
    }
}

fn pay(checkout_id: &str, number: &str) -> GlobiancePayWithCardRequest {
    GlobiancePayWithCardRequest {
        checkout_id: checkout_id.to_owned(),
        payer: GlobiancePayer {
            first_name: "Ada".to_owned(),
            last_name: "Mug".to_owned(),
            email: "ada@example.com".to_owned(),
            phone_number: "0301234567".to_owned(),
            middle_name: None,
            address: Some("Main Street 1".to_owned()),
            country: Some("DE".to_owned()),
            state: Some("Berlin".to_owned()),
            city: Some("Berlin".to_owned()),
            zip: Some("10115".to_owned()),
        },
        card: Some(GlobianceCard {
            number: CardNumber::new(number),
            expiry_month: "01".to_owned(),
            expiry_year: "2031".to_owned(),
            cvv: CardVerificationValue::new("731"),
        }),
        browser: Some(GlobianceBrowser {
            screen_width: 1440,
            screen_height: 900,
            language: "en-GB".to_owned(),
            java_enabled: false,
            javascript_enabled: true,
            color_depth: 24,
            utc_offset: -120,
        }),
        save_my_card: false,
    }
}

fn wait(
    checkout_id: &str,
    acquirer_id: u32,
    transaction_id: Option<String>,
) -> GlobianceWaitForCardPaymentRequest {
    GlobianceWaitForCardPaymentRequest {
        checkout_id: checkout_id.to_owned(),
        acquirer_id,
        transaction_id,
        poll_interval: Some(Duration::from_millis(10)),
    }
}

fn arrived(sandbox: &Sandbox, operation: &str) -> usize {
    let requests = sandbox.requests().into_iter();
    requests
        .filter(|request| request.operation == operation)
        .count()
}

fn hit(sandbox: &Sandbox, operation: &str, fault: Fault) {
    let fault = fault.on("globiance_pay", operation);
    sandbox.fault(fault).expect("a good fault");
}

/// Reconciles with a deadline that ends before the second look: the settling delays are real time.
fn reconcile(sandbox: &Sandbox, error: &PaymentError) -> GlobianceReconciliation {
    let attempt = error.attempt().expect("an attempt");
    let stored = Attempt::from_json(&attempt.to_json()).expect("it reads back");
    let options = ClientOptions {
        deadline: Some(Duration::from_secs(2)),
        ..at(&sandbox.globiance_url())
    };
    client(sandbox, options)
        .reconcile(GlobianceReconcileRequest { attempt: stored })
        .expect("reading works")
}

#[test]
fn a_fault_during_a_card_call_is_settled_by_reading_and_never_by_paying_again() {
    let (sandbox, client) = sandbox(10);
    for (fault, acts, kind, outcome) in faults() {
        let id = checkout(&client, "acquirer-0").checkout_id;
        let (movements, calls) = (sandbox.ledger().len(), arrived(&sandbox, DIRECT));
        hit(&sandbox, DIRECT, fault.clone());
        let error = client.pay_with_card(pay(&id, TAKEN)).expect_err("a fault");
        let told = (error.kind(), error.context().outcome);
        assert_eq!(told, (kind, outcome), "{fault:?}");
        let moved = sandbox.ledger().len() - movements;
        assert_eq!(moved, usize::from(acts), "{fault:?}");
        assert!(arrived(&sandbox, DIRECT) - calls <= 1, "{fault:?}");
        if kind != ErrorKind::OutcomeUnknown {
            continue;
        }
        assert_eq!(error.context().retry, RetryAdvice::Never);
        let attempt = error.attempt().expect("an attempt");
        assert_eq!(attempt.marker.as_deref(), Some(id.as_str()));
        assert_eq!(attempt.amount, Some("19.99".parse().expect("a number")));
        match (acts, reconcile(&sandbox, &error)) {
            (true, GlobianceReconciliation::Found { state, .. }) => {
                assert_eq!(state, PaymentState::Succeeded);
            }
            (false, GlobianceReconciliation::Undecided { look_again, .. }) => {
                assert!(matches!(look_again, RetryAdvice::After { .. }));
            }
            (_, settled) => panic!("{fault:?}: {settled:?}"),
        }
        assert_eq!(sandbox.ledger().len() - movements, usize::from(acts));
    }
}

#[test]
fn a_checkout_is_paid_by_card_at_each_acquirer_once_the_payer_agrees() {
    let (sandbox, client) = sandbox(0);
    for (acquirer, number, id) in [
        ("acquirer-0", ASKS, 0),
        ("acquirer-0", ASKS_DESPITE_SUCCESS, 0),
        ("acquirer-1", ASKS, 1),
        ("acquirer-2", TAKEN, 2),
        ("acquirer-3", TAKEN, 3),
    ] {
        for agrees in [true, false] {
            let made = checkout(&client, acquirer);
            let movements = sandbox.ledger().len();
            let begun = client.pay_with_card(pay(&made.checkout_id, number));
            let begun = begun.expect("it begins");
            assert_eq!(begun.acquirer_id, Some(id));
            assert_eq!(begun.state, PaymentState::ActionRequired, "{begun:?}");
            let is_form = matches!(begun.next_action, NextAction::PostForm { .. });
            assert_eq!(is_form, id == 1, "{begun:?}");
            let reference = begun.transaction_ref.clone().expect("a reference");
            sandbox
                .decide_globiance_card(&reference, agrees)
                .expect("it is open");
            let waited =
                client.wait_for_card_payment(wait(&made.checkout_id, id, begun.transaction_id));
            let state = waited.expect("decided").state;
            let expected = if agrees {
                PaymentState::Succeeded
            } else {
                PaymentState::Failed
            };
            assert_eq!(state, expected, "{acquirer} {number}");
            let moved = sandbox.ledger().len() - movements;
            assert_eq!(moved, usize::from(agrees));
        }
    }
}

#[test]
fn a_refused_card_leaves_the_checkout_to_another_and_a_paid_one_takes_none() {
    let (sandbox, client) = sandbox(0);
    let id = checkout(&client, "acquirer-0").checkout_id;
    let refused = client
        .pay_with_card(pay(&id, REFUSED))
        .expect_err("refused");
    assert_eq!(refused.kind(), ErrorKind::Declined);
    assert_eq!(refused.context().outcome, Outcome::Answered);
    assert!(refused.context().transaction_id.is_some());
    let paid = client.pay_with_card(pay(&id, TAKEN)).expect("taken");
    assert_eq!(paid.state, PaymentState::Succeeded);
    assert_eq!(paid.next_action, NextAction::None);
    let calls = arrived(&sandbox, DIRECT);
    let again = client.pay_with_card(pay(&id, TAKEN)).expect_err("paid");
    assert_eq!(again.kind(), ErrorKind::Conflict);
    assert_eq!(again.context().outcome, Outcome::NotSent);
    assert_eq!(arrived(&sandbox, DIRECT), calls);
    assert_eq!(sandbox.ledger().len(), 1);
}

#[test]
fn what_the_acquirer_needs_is_asked_for_before_it_is_called() {
    let (sandbox, client) = sandbox(0);
    let direct = checkout(&client, "acquirer-0").checkout_id;
    let off = checkout(&client, "no-acquiring").checkout_id;
    let without_card = GlobiancePayWithCardRequest {
        card: None,
        ..pay(&direct, TAKEN)
    };
    let mut without_city = pay(&direct, TAKEN);
    without_city.payer.city = None;
    for (request, field) in [
        (without_card, "card"),
        (without_city, "payer.city"),
        (pay(&off, TAKEN), "acquirer_id"),
        (pay(&direct, "4444333322221112"), "card.number"),
    ] {
        let error = client.pay_with_card(request).expect_err(field);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.context().outcome, Outcome::NotSent);
        assert_eq!(error.context().field.as_deref(), Some(field));
    }
    assert_eq!(arrived(&sandbox, DIRECT), 0);
}

#[test]
fn a_wait_that_runs_out_says_pending_and_a_cancelled_one_says_so() {
    let (sandbox, client) = sandbox(0);
    let id = checkout(&client, "acquirer-2").checkout_id;
    let begun = client.pay_with_card(pay(&id, TAKEN)).expect("it begins");
    let hurried = self::client(
        &sandbox,
        ClientOptions {
            deadline: Some(Duration::from_millis(300)),
            ..at(&sandbox.globiance_url())
        },
    );
    let request = wait(&id, 2, begun.transaction_id);
    let waited = hurried
        .wait_for_card_payment(request.clone())
        .expect("the last state");
    assert_eq!(waited.state, PaymentState::Pending);
    assert_eq!(waited.next_action, NextAction::Wait);
    let slow = GlobianceWaitForCheckoutRequest {
        checkout_id: id.clone(),
        poll_interval: None,
    };
    let waited = hurried.wait_for_checkout(slow).expect("the last state");
    assert_eq!(waited.state, PaymentState::Pending);

    let credentials = format!(r#"{{"api_key":"{}"}}"#, sandbox.globiance_key());
    let options = format!(r#"{{"base_url":"{}"}}"#, sandbox.globiance_url());
    let by_name = tillbridge::connect("globiance_pay", credentials.as_bytes(), options.as_bytes())
        .expect("good options");
    let input = serde_json::to_vec(&request).expect("plain data");
    let call = Call::with(None, None);
    let given = by_name.call(
        "wait_for_card_payment",
        &input,
        &call,
        Duration::from_millis(20),
        || ControlFlow::Break(()),
    );
    let error = given.err().expect("cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[test]
fn money_in_crypto_is_seen_also_when_it_comes_too_late() {
    let (sandbox, client) = sandbox(0);
    for late in [false, true] {
        let made = checkout(&client, "no-acquiring");
        let tron = made
            .currencies
            .iter()
            .find(|currency| currency.currency_network.as_deref() == Some("TRX"));
        let tron = tron.expect("USDT on Tron").clone();
        let asked = client.pay_with_crypto(GlobiancePayWithCryptoRequest {
            checkout_id: made.checkout_id.clone(),
            currency_id: tron.currency_id.clone(),
            currency_type: tron.currency_type.clone(),
            currency_network: None,
        });
        let asked = asked.expect("a price and an address");
        assert_eq!(asked.currency_network.as_deref(), Some("TRX"));
        assert_eq!(asked.expires_at, made.expiry_time);
        if late {
            sandbox.advance(Duration::from_secs(31 * 60));
        }
        sandbox
            .pay_globiance_checkout(&made.checkout_id)
            .expect("it is paid");
        let waited = client
            .wait_for_checkout(GlobianceWaitForCheckoutRequest {
                checkout_id: made.checkout_id.clone(),
                poll_interval: None,
            })
            .expect("it is seen");
        assert_eq!(waited.state, PaymentState::Succeeded, "{late}");
        let status = waited.checkout.status.as_str();
        assert_eq!(status == "expired", late, "{status}");
        assert_eq!(waited.payments.len(), 1);
        assert!(!waited.payments[0].payment_status_history.is_empty());
    }
}

#[test]
fn a_message_is_believed_only_after_reading_anew() {
    let (sandbox, client) = sandbox(0);
    let made = checkout(&client, "acquirer-0");
    let body = format!(
        r#"{{"event":"confirmed","type":"payment","checkoutId":"{}","requestCurrencyAmount":1}}"#,
        made.checkout_id
    );
    let message = parse_globiance_webhook(GlobianceParseWebhookRequest { body }).expect("ids");
    let confirm = |amount: Option<&str>, payment_id: Option<&str>| GlobianceConfirmWebhookRequest {
        checkout_id: message.checkout_id.clone().expect("an id"),
        payment_id: payment_id.map(str::to_owned),
        request_currency_amount: amount.map(|amount| amount.parse().expect("a number")),
        request_currency: Some("EUR".into()),
        client_id: Some("order-7".to_owned()),
    };
    let told = client
        .confirm_webhook(confirm(Some("19.99"), None))
        .expect("read");
    assert_eq!(told.state, PaymentState::Pending, "the message lied");
    client
        .pay_with_card(pay(&made.checkout_id, TAKEN))
        .expect("taken");
    let told = client
        .confirm_webhook(confirm(Some("19.990"), None))
        .expect("read");
    assert_eq!(told.state, PaymentState::Succeeded);
    let payment_id = told.payments[0].payment_id.clone();
    for (request, field) in [
        (confirm(Some("1"), None), "request_currency_amount"),
        (confirm(None, Some("another")), "payment_id"),
    ] {
        let error = client.confirm_webhook(request).expect_err(field);
        assert_eq!(error.kind(), ErrorKind::Conflict);
        assert_eq!(error.context().field.as_deref(), Some(field));
    }
    let told = client.confirm_webhook(confirm(None, Some(&payment_id)));
    assert_eq!(told.expect("ours").payments.len(), 1);
    assert_eq!(sandbox.ledger().len(), 1);
}

#[test]
fn a_write_is_repeated_only_where_that_does_no_harm() {
    let (sandbox, client) = sandbox(10);
    let id = checkout(&client, "acquirer-0").checkout_id;
    let refused = Fault {
        retry_after: Some(0),
        ..Fault::new(FaultKind::RateLimited)
    };
    for (fault, calls) in [
        (Fault::new(FaultKind::ActThenClose), 2),
        (refused.clone(), 4),
    ] {
        hit(&sandbox, "cancel_checkout", fault);
        let request = GlobianceCancelCheckoutRequest {
            checkout_id: id.clone(),
        };
        client.cancel_checkout(request).expect("it is repeated");
        assert_eq!(arrived(&sandbox, "cancel_checkout"), calls);
    }
    for fault in [Fault::new(FaultKind::ActThenClose), refused] {
        let before = arrived(&sandbox, "create_user_subscription");
        hit(&sandbox, "create_user_subscription", fault.clone());
        let error = client
            .create_user_subscription(GlobianceCreateUserSubscriptionRequest {
                plan_id: sandbox.globiance_plan_id().to_owned(),
                customer_id: "customer-7".to_owned(),
                customer_email: "ada@example.com".to_owned(),
                starts_at: None,
                note: Some("{\"order\":7}".to_owned()),
                note_values: None,
            })
            .expect_err("not repeated");
        assert_eq!(arrived(&sandbox, "create_user_subscription"), before + 1);
        if fault.fault == FaultKind::ActThenClose {
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
            let settled = reconcile(&sandbox, &error);
            let nothing = matches!(
                settled,
                GlobianceReconciliation::Undecided {
                    look_again: RetryAdvice::Never,
                    checkout: None,
                    ..
                }
            );
            assert!(nothing, "{settled:?}");
        } else {
            assert_eq!(error.kind(), ErrorKind::RateLimited);
        }
    }
}

#[derive(Default)]
struct Seen(Mutex<Vec<Event>>);

impl Observer for Seen {
    fn on_event(&self, event: Event) {
        self.0.lock().expect("no panic").push(event);
    }
}

#[test]
fn nothing_that_can_be_printed_holds_a_key_a_card_or_a_link() {
    let (sandbox, client) = sandbox(0);
    let seen = Arc::new(Seen::default());
    let client = client.with_observer(seen.clone());
    let mut printed = format!("{client:?}");
    let made = checkout(&client, "acquirer-0").checkout_id;
    let form = checkout(&client, "acquirer-1").checkout_id;
    let invoice = client
        .create_invoice_checkout(GlobianceCreateInvoiceCheckoutRequest {
            amount: "19.99".parse().expect("a number"),
            currency: "EUR".into(),
            items: vec![mug()],
            item_name: None,
            item_id: None,
            note: None,
            client_id: None,
            email: None,
            checkout_duration: None,
            language: None,
        })
        .expect("an invoice");
    let link = invoice.payment_link.as_ref().map(Secret::reveal);
    let link = link.expect("a link").to_owned();
    assert!(link.contains(sandbox.globiance_key()), "the link is whole");
    printed += &shown(&invoice);
    let details = GlobianceGetCheckoutDetailsRequest {
        checkout_id: made.clone(),
    };
    let details = client.get_checkout_details(details).expect("details");
    let key = details
        .store
        .as_ref()
        .and_then(|store| store.api_key.clone());
    assert_eq!(key, Some(sandbox.globiance_key().into()));
    printed += &shown(&details);
    let begun = client.pay_with_card(pay(&form, ASKS)).expect("a form");
    let NextAction::PostForm { url, fields, .. } = &begun.next_action else {
        panic!("{begun:?}");
    };
    let mut hidden: Vec<String> = fields
        .iter()
        .map(|field| field.value.reveal().to_owned())
        .collect();
    hidden.push(url.reveal().to_owned());
    printed += &shown(&begun);
    for (number, fault) in [
        (REFUSED, None),
        (TAKEN, Some(FaultKind::HtmlError)),
        (TAKEN, Some(FaultKind::ServerError)),
        (TAKEN, Some(FaultKind::ActThenClose)),
    ] {
        if let Some(fault) = fault {
            hit(&sandbox, DIRECT, Fault::new(fault));
        }
        let request = pay(&made, number);
        printed += &format!(
            "{request:?} {}",
            serde_json::to_string(&request).expect("plain")
        );
        let error = client.pay_with_card(request).expect_err("refused or lost");
        printed += &format!("{error} {error:?}");
        printed += &serde_json::to_string(&error).expect("serialises");
        if let Some(attempt) = error.attempt() {
            printed += &attempt.to_json();
        }
    }
    printed += &format!("{:?}", seen.0.lock().expect("no panic"));
    hidden.extend([
        sandbox.globiance_key().to_owned(),
        sandbox.globiance_secret().to_owned(),
        link,
        TAKEN.to_owned(),
        REFUSED.to_owned(),
        ASKS.to_owned(),
        "\"731\"".to_owned(),
    ]);
    for text in hidden {
        assert!(!printed.contains(&text), "{text} in {printed}");
    }
}

fn shown(value: &(impl std::fmt::Debug + serde::Serialize)) -> String {
    let json = serde_json::to_string(value).expect("serialises");
    format!("{value:?} {json}")
}
