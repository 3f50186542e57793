//! What leaves: the bytes, their signature, and what is refused before.

use super::operations::ApiCall;
use super::*;
use crate::model::{CardNumber, CardVerificationValue};
use rust_decimal::Decimal;

const SECRET: &str = "fixture-secret-not-real";

fn account(secret: Option<&str>) -> Account {
    let credentials = GlobianceCredentials {
        api_key: "684315e5-7f83-446a-bb8b-64fc95c0fc4d".into(),
        secret: secret.map(Secret::new),
        merchant_ui_url: None,
    };
    Account::new(credentials).expect("good credentials")
}

fn sent(call: &impl ApiCall, secret: Option<&str>) -> HttpRequest {
    let account = account(secret);
    let mut request = call
        .request(&account)
        .unwrap_or_else(|invalid| panic!("{invalid:?}"));
    account.authorize(&mut request);
    request
}

fn body(request: &HttpRequest) -> &str {
    let body = request.body.as_ref().expect("a body");
    std::str::from_utf8(body).expect("UTF-8")
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    let value = request.headers.get(name)?;
    Some(value.to_str().expect("text"))
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn checkout() -> GlobianceCreateCheckoutRequest {
    GlobianceCreateCheckoutRequest {
        amount: decimal("250.00"),
        currency: "USD".into(),
        items: vec![GlobianceItem {
            item_name: "Test Item".to_owned(),
            price: decimal("50.00"),
            qty: decimal("5"),
            tax_rate: decimal("1.50"),
        }],
        item_name: Some("Ginger Tea".to_owned()),
        item_id: Some("xyz123".to_owned()),
        note: Some("Test payment".to_owned()),
        client_id: None,
    }
}

fn card() -> GlobianceInitiatePayWithCardRequest {
    let text = str::to_owned;
    GlobianceInitiatePayWithCardRequest {
        checkout_id: text("a1792f7a-76c2-4651-b2b7-d60bf9ded31d"),
        save_my_card: false,
        first_name: text("John"),
        last_name: text("Doe"),
        address: text("Test, NY, US"),
        country: text("US"),
        state: text("Test"),
        city: text("Test"),
        zip: text("75000"),
        email: text("test@gmail.com"),
        phone_number: text("03008911111"),
        card_number: CardNumber::new("4444 3333 2222 1111"),
        card_expiry_month: text("01"),
        card_expiry_year: text("2023"),
        card_cvv_number: CardVerificationValue::new("731"),
        screen_width: 1440,
        screen_height: 900,
        language: text("en-GB"),
        java_enabled: false,
        javascript_enabled: true,
        color_depth: 24,
        utc_offset: -300,
    }
}

#[test]
fn the_documented_bodies_have_the_documented_signatures() {
    for (text, sign) in [
        (
            r#"{"checkoutId":"checkout123"}"#,
            "eYmsqhrXK4lEe5gmiRPsAyqfpeJMeaLA/844ETZwFFI=",
        ),
        (
            r#"{"itemName":"Té/שלום","amount":0.1}"#,
            "wZRZG4c4VUSJqJf0Zvgz7UZ3kle1uBw/36WZGPtdalE=",
        ),
        (
            r#"{"amount":250,"note":"a \"quoted\" note"}"#,
            "Rvnp5+9Wn0qiEBhKEyzGlK5GUrj7Y/3KlEH+5CkTPqQ=",
        ),
    ] {
        let signed = signature(&Secret::new(SECRET), text.as_bytes());
        assert_eq!(signed.reveal(), sign, "{text}");
    }
}

#[test]
fn what_is_signed_is_what_is_sent() {
    let request = sent(&checkout(), Some(SECRET));
    assert_eq!(
        body(&request),
        r#"{"amount":250,"apiKey":"684315e5-7f83-446a-bb8b-64fc95c0fc4d","currency":"USD","itemName":"Ginger Tea","itemId":"xyz123","items":[{"itemName":"Test Item","price":50,"qty":5,"taxRate":1.5}],"note":"Test payment"}"#
    );
    assert_eq!(
        header(&request, "sign"),
        Some("v1xO2hU3jQqSxGh5igMv+B3h+ESN8k4OyC4rRcKgOhI=")
    );
    assert!(request.headers["sign"].is_sensitive() && request.headers["api-key"].is_sensitive());
}

#[test]
fn texts_are_written_as_javascript_writes_them() {
    let call = GlobianceCreateCheckoutRequest {
        note: Some("Té/שלום \u{2028}\u{7f}\u{1f}\n\"".to_owned()),
        ..checkout()
    };
    let sent = sent(&call, None);
    let note = "\"note\":\"Té/שלום \u{2028}\u{7f}\\u001f\\n\\\"\"}";
    assert!(body(&sent).ends_with(note), "{}", body(&sent));
}

#[test]
fn a_store_without_a_secret_sends_its_key_and_no_signature() {
    let request = sent(&checkout(), None);
    assert_eq!(header(&request, "sign"), None);
    assert!(header(&request, "api-key").is_some());
}

#[test]
fn the_public_calls_take_neither_key_nor_signature_nor_body() {
    let call = GlobianceGetCardTxnStatusRequest {
        transaction_id: "1150E/75A9 ü".to_owned(),
    };
    let request = sent(&call, Some(SECRET));
    assert_eq!(
        request.path,
        "/merchant-dashboard-api-service/public/get-card-txn-status/1150E%2F75A9%20%C3%BC"
    );
    assert!(request.body.is_none());
    let names: Vec<_> = request
        .headers
        .keys()
        .map(http::HeaderName::as_str)
        .collect();
    assert_eq!(names, ["accept"]);
}

#[test]
fn the_page_of_acquirer_2_is_found_by_its_id() {
    let at = |address: Option<&str>| {
        let credentials = GlobianceCredentials {
            api_key: "key".into(),
            secret: None,
            merchant_ui_url: address.map(str::to_owned),
        };
        Account::new(credentials).map(|account| account.card_page("a/b&c"))
    };
    for (address, page) in [
        (
            None,
            Some("https://merchant.globiancepay.com/process-transaction?id=a%2Fb%26c"),
        ),
        (
            Some("https://pay.example/cards/"),
            Some("https://pay.example/cards/process-transaction?id=a%2Fb%26c"),
        ),
        (
            Some("http://127.0.0.1:9"),
            Some("http://127.0.0.1:9/process-transaction?id=a%2Fb%26c"),
        ),
        (Some("http://pay.example"), None),
        (Some("https://pay.example?x=1"), None),
        (Some("javascript:alert(1)"), None),
        (Some(""), None),
    ] {
        let made = at(address);
        assert_eq!(made.as_deref().ok(), page, "{address:?}");
        if let Err(invalid) = made {
            assert_eq!(invalid.field, "merchant_ui_url");
        }
    }
}

#[test]
fn what_breaks_a_rule_is_named_and_never_repeated() {
    type Change = fn(&mut GlobianceInitiatePayWithCardRequest);
    let changes: [(&str, Change); 9] = [
        ("checkout_id", |call| call.checkout_id = "..".to_owned()),
        ("first_name", |call| call.first_name = " ".to_owned()),
        ("country", |call| call.country = "USA".to_owned()),
        ("email", |call| call.email = "canary-731".to_owned()),
        ("card_number", |call| {
            call.card_number = CardNumber::new("4444333322221112");
        }),
        ("card_number", |call| {
            call.card_number = CardNumber::new("canary-731");
        }),
        ("card_expiry_month", |call| {
            call.card_expiry_month = "13".to_owned();
        }),
        ("card_expiry_year", |call| {
            call.card_expiry_year = "23".to_owned();
        }),
        ("card_cvv_number", |call| {
            call.card_cvv_number = CardVerificationValue::new("canary-731");
        }),
    ];
    for (field, change) in changes {
        let mut call = card();
        change(&mut call);
        let invalid = call.request(&account(None)).err().expect(field);
        assert_eq!(invalid.field, field);
        for text in ["canary", "4444333322221112"] {
            assert!(!invalid.reason.contains(text), "{invalid:?}");
        }
    }
}

#[test]
fn a_card_is_sent_and_never_printed() {
    let call = card();
    let request = sent(&call, Some(SECRET));
    assert!(body(&request).contains(r#""cardNumber":"4444333322221111""#));
    assert!(body(&request).contains(r#""cardCvvNumber":"731""#));
    let json = serde_json::to_string(&call).expect("serialises");
    let handed = Secret::handing_over(|| serde_json::to_string(&call).expect("serialises"));
    for printed in [format!("{call:?}"), json, handed] {
        assert!(!printed.contains("44443333"), "{printed}");
        assert!(!printed.contains("731"), "{printed}");
    }
}

#[test]
fn calls_that_take_long_have_a_longer_deadline_of_their_own() {
    fn of<T: crate::engine::Task>() -> std::time::Duration {
        T::DEADLINE
    }

    for (name, deadline, seconds) in [
        ("card", of::<GlobianceInitiatePayWithCardRequest>(), 90),
        (
            "widget",
            of::<GlobianceInitiatePayWithCardWidgetRequest>(),
            90,
        ),
        (
            "widget 2",
            of::<GlobianceInitiatePayWithCardWidget2Request>(),
            90,
        ),
        ("flow", of::<GlobiancePayWithCardRequest>(), 90),
        ("wait", of::<GlobianceWaitForCardPaymentRequest>(), 300),
        ("wait", of::<GlobianceWaitForCheckoutRequest>(), 300),
        ("read", of::<GlobianceGetCheckoutDetailsRequest>(), 30),
        ("reconcile", of::<GlobianceReconcileRequest>(), 30),
    ] {
        assert_eq!(deadline.as_secs(), seconds, "{name}");
    }
}
