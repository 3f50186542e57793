//! Answers in every envelope, answers as nobody should send them, and what must not be seen of any.

use super::*;
use crate::engine::{Provider, conceal, redact};
use crate::model::{ErrorKind, NextAction, PaymentState, Secret};
use crate::providers::globiance_pay::records::{GlobianceCheckout, GlobianceCredentials};
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;

fn account(secret: Option<&str>) -> Account {
    let credentials = GlobianceCredentials {
        api_key: "canary-key".into(),
        secret: secret.map(Secret::new),
        merchant_ui_url: None,
    };
    Account::new(credentials).expect("good credentials")
}

/// An answer as the engine hands it over.
fn response(status: u16, body: &str) -> HttpResponse {
    let (clean, mut secrets) = conceal(body, <Account as Provider>::CONCEALED);
    secrets.extend(account(None).secrets().into_iter().cloned());
    HttpResponse {
        status: StatusCode::from_u16(status).expect("a status"),
        headers: HeaderMap::new(),
        body: body.to_owned().into(),
        raw: redact(&clean, &secrets),
        secrets,
    }
}

fn with<T>(status: u16, body: &str, read: impl FnOnce(&Answer<'_>) -> T) -> T {
    let (response, account) = (response(status, body), account(Some("canary-secret")));
    read(&Answer {
        response: &response,
        account: &account,
        may_open: &|url| url.scheme() == "https",
    })
}

/// The members of a checkout that it cannot do without, and more.
fn checkout_text(status: &str, more: &str) -> String {
    format!(
        r#"{{"checkoutId":"c-1","status":"{status}","requestCurrency":"USD","requestCurrencyAmount":253.75{more}}}"#
    )
}

fn read_checkout(body: &str) -> GlobianceCheckout {
    with(200, body, checkout).unwrap_or_else(|failure| panic!("{failure:?}: {body}"))
}

#[test]
fn the_four_envelopes_hold_the_same() {
    let bare = checkout_text("pending", "");
    for body in [
        bare.clone(),
        format!(r#"{{"data":{bare}}}"#),
        format!(
            r#"{{"message":"made","data":{bare},"paymentLink":"https://x.example/?checkoutId=C-1"}}"#
        ),
    ] {
        let read = read_checkout(&body);
        assert_eq!(read.checkout_id, "c-1");
        assert_eq!(read.state, PaymentState::Pending);
        assert_eq!(read.payment_link_checkout_id, None, "only the case differs");
    }
    let other = format!(r#"{{"data":{bare},"paymentLink":"https://x.example/?checkoutId=c-2"}}"#);
    let named = read_checkout(&other).payment_link_checkout_id;
    assert_eq!(named.as_deref(), Some("c-2"));
    let told = with(200, r#"{"message":"checkout cancelled"}"#, message);
    assert_eq!(
        told.expect("a message").message.as_deref(),
        Some("checkout cancelled")
    );
}

#[test]
fn an_answer_without_what_its_call_needs_is_no_success() {
    for body in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"data":null}"#,
        r#"{"message":"made","data":null}"#,
        r#"{"data":{"data":{"checkoutId":"c-1"}}}"#,
        r#"{"checkoutId":"c-1","status":"pending","requestCurrency":"USD"}"#,
        r#"{"checkoutId":"c-1","status":"pending","requestCurrency":"USD","requestCurrencyAmount":"much"}"#,
        r#"{"checkoutId":null,"status":"pending","requestCurrency":"USD","requestCurrencyAmount":1}"#,
    ] {
        let failure = with(200, body, checkout).expect_err(body);
        assert_eq!(failure.kind, ErrorKind::Protocol, "{body}");
    }
    let nothing = with(200, r#"{"message":"done","data":null}"#, message);
    assert_eq!(nothing.expect_err("no data").kind, ErrorKind::Protocol);
}

#[test]
fn figures_are_read_exactly_from_numbers_and_texts() {
    for (json, value) in [
        ("253.75", "253.75"),
        ("253.750", "253.75"),
        ("\"101.40\"", "101.4"),
        ("1e-7", "0.0000001"),
        ("1.8750000000001e-05", "0.000018750000000001"),
        ("0.003779840000000125", "0.003779840000000125"),
        ("6176.01611965", "6176.01611965"),
    ] {
        let body = format!(r#"{{"currencyId":"b","currencyType":"blockchain","total":{json}}}"#);
        let quote = with(200, &body, quote).expect("a quote");
        assert_eq!(quote.total.to_string(), value, "{json}");
    }
}

#[test]
fn a_checkout_stands_where_its_money_stands() {
    let payment = |status: &str, more: &str| {
        format!(r#","payments":[{{"paymentId":"p-1","status":"{status}"{more}}}]"#)
    };
    let none = String::new;
    for (status, payments, state) in [
        ("pending", none(), PaymentState::Pending),
        ("Completed", none(), PaymentState::Succeeded),
        ("EXPIRED", none(), PaymentState::Canceled),
        ("cancelled", none(), PaymentState::Canceled),
        ("canceled", none(), PaymentState::Canceled),
        ("archived", none(), PaymentState::Unknown),
        ("pending", payment("processing", ""), PaymentState::Pending),
        ("pending", payment("confirmed", ""), PaymentState::Succeeded),
        ("expired", payment("Confirmed", ""), PaymentState::Succeeded),
        (
            "cancelled",
            payment("confirmed", ""),
            PaymentState::Succeeded,
        ),
        ("expired", payment("processing", ""), PaymentState::Pending),
        ("expired", payment("failed", ""), PaymentState::Canceled),
        ("expired", payment("review", ""), PaymentState::Unknown),
        ("pending", payment("review", ""), PaymentState::Pending),
        (
            "completed",
            payment("confirmed", r#","isUnderDispute":true"#),
            PaymentState::Unknown,
        ),
        (
            "completed",
            payment(
                "confirmed",
                r#","paymenStatusHistory":[{"action":"Refund_Success"}]"#,
            ),
            PaymentState::Refunded,
        ),
    ] {
        let read = read_checkout(&checkout_text(status, &payments));
        assert_eq!(read.state, state, "{status} {payments}");
    }
}

#[test]
fn acquirer_0_is_an_acquirer_and_none_is_none() {
    for (members, acquirer) in [
        (
            r#","merchantDirectAcquiring":true,"merchantDirectAcquiringId":0"#,
            Some(0),
        ),
        (
            r#","merchantDirectAcquiring":true,"merchantAcquiringId":3"#,
            Some(3),
        ),
        (
            r#","merchantDirectAcquiring":false,"merchantDirectAcquiringId":0"#,
            None,
        ),
        (
            r#","merchantDirectAcquiring":true,"merchantDirectAcquiringId":null"#,
            None,
        ),
        ("", None),
    ] {
        let read = read_checkout(&checkout_text("pending", members));
        assert_eq!(read.acquirer_id, acquirer, "{members}");
    }
}

#[test]
fn settled_is_read_from_the_history_under_either_name() {
    for name in ["paymenStatusHistory", "paymentStatusHistory"] {
        let body = format!(
            r#"{{"data":{{"paymentId":"p-1","status":"confirmed","{name}":[{{"action":"confirmed"}},{{"action":"settled","createdAt":"no time"}}]}}}}"#
        );
        let payment = with(200, &body, payment).expect("a payment");
        assert!(
            payment.settled && payment.state == PaymentState::Succeeded,
            "{name}"
        );
        assert_eq!(payment.payment_status_history.len(), 2);
    }
}

#[test]
fn a_refusal_tells_what_it_can() {
    use ErrorKind::{
        Authentication, Conflict, Declined, InvalidRequest, NotFound, Permission, Protocol,
        ProviderFailure, RateLimited,
    };
    for (status, body, kind, reason) in [
        (
            400,
            r#"{"message":"bad","error":"worse"}"#,
            InvalidRequest,
            "bad",
        ),
        (
            422,
            r#"{"message":["one","two"]}"#,
            InvalidRequest,
            "one; two",
        ),
        (
            401,
            r#"{"error":"Unauthorized"}"#,
            Authentication,
            "Unauthorized",
        ),
        (403, r#"{"error":{"message":"no"}}"#, Permission, "no"),
        (404, r#"{"errors":["gone"]}"#, NotFound, "gone"),
        (
            409,
            r#"{"errors":[{"message":"state"}]}"#,
            Conflict,
            "state",
        ),
        (
            402,
            r#"{"data":{"message":"declined"}}"#,
            Declined,
            "declined",
        ),
        (429, "", RateLimited, "HTTP 429"),
        (502, "<html>Bad Gateway</html>", ProviderFailure, "HTTP 502"),
        (408, "{}", ProviderFailure, "HTTP 408"),
        (302, "", Protocol, "HTTP 302"),
        (418, r#"{"message":7}"#, InvalidRequest, "7"),
        (
            400,
            r#"{"message":{"text":"x"}}"#,
            InvalidRequest,
            "HTTP 400",
        ),
    ] {
        let failure = with(status, body, checkout).expect_err(body);
        assert_eq!(
            (failure.kind, failure.reason.as_str()),
            (kind, reason),
            "{status} {body}"
        );
        assert_eq!(failure.code, None);
    }
}

#[test]
fn a_refused_key_without_a_secret_says_that_one_may_be_required() {
    let response = response(401, r#"{"error":"Unauthorized"}"#);
    let failure = failures::refusal(&response, &account(None));
    assert_eq!(
        failure.reason,
        "Unauthorized; the client has no secret, and Globiance may require one"
    );
}

#[test]
fn a_success_that_asks_the_payer_is_not_paid_however_it_says_so() {
    for require in ["true", "\"true\"", "1", "\"yes\"", "{}"] {
        let body =
            format!(r#"{{"status":"Success","require3ds":{require},"transactionRef":"t-1"}}"#);
        let payment = with(200, &body, |answer| card_payment(answer, "c-1", None)).expect("read");
        assert_ne!(payment.state, PaymentState::Succeeded, "{require}");
    }
    for require in ["false", "null", "\"false\"", "\"\"", "0"] {
        let body = format!(r#"{{"status":"success","require3ds":{require}}}"#);
        let payment = with(200, &body, |answer| card_payment(answer, "c-1", None)).expect("read");
        assert_eq!(payment.state, PaymentState::Succeeded, "{require}");
    }
}

#[test]
fn an_address_that_is_not_safe_is_not_opened() {
    for page in [
        "http://acs.example/3ds",
        "javascript:alert(1)",
        "1150E75A",
        "/3ds",
        "https://",
    ] {
        let body = format!(r#"{{"status":"3ds","require3ds":true,"3dsUrl":"{page}"}}"#);
        let payment = with(200, &body, |answer| card_payment(answer, "c-1", None)).expect("read");
        assert_eq!(payment.next_action, NextAction::Wait, "{page}");
        assert_eq!(payment.state, PaymentState::Unknown, "{page}");
    }
}

#[test]
fn a_refused_card_names_its_attempt_and_its_reason() {
    for (body, id, reason) in [
        (
            r#"{"status":"failed","message":"Payment Failed.","transactionRef":"t-1"}"#,
            Some("t-1"),
            "Payment Failed.",
        ),
        (
            r#"{"data":{"status":"FAILURE","metadata":{"result":{"description":"transaction declined"},"id":"i-1"},"transactionRef":null}}"#,
            Some("i-1"),
            "transaction declined",
        ),
        (
            r#"{"status":"failed","metadata":{"message":"Request Failed.","data":{"orderId":"o-1"}}}"#,
            Some("o-1"),
            "Request Failed.",
        ),
        (r#"{"status":"failed"}"#, None, "the card was declined"),
    ] {
        let failure = with(200, body, |answer| card_payment(answer, "c-1", None));
        let failure = failure.expect_err(body);
        assert_eq!(failure.kind, ErrorKind::Declined);
        assert_eq!(failure.transaction_id.as_deref(), id, "{body}");
        assert_eq!(failure.reason, reason);
    }
}

#[test]
fn nothing_that_is_printed_opens_anything() {
    let link = "https://x.example/?apiKey=canary-other&checkoutId=c-1#canary";
    let card = format!(
        r#"{{"status":"3ds","require3ds":true,"message":"ask {link}","checkoutLink":"{link}","3dsUrl":"https://acs.example/canary-page",
            "metadata":{{"URL":"https://acs.example/canary-form","PaReq":"canary-request","MD":"canary-md","termUrl":"https://x.example/canary-back","card":"4444333322221111"}}}}"#
    );
    let payment = with(200, &card, |answer| card_payment(answer, "c-1", None)).expect("read");
    assert!(matches!(payment.next_action, NextAction::PostForm { .. }));
    let store = format!(
        r#","store":{{"apiKey":"canary-store","labelName":"Store"}},"paymentLink":"{link}","payments":[{{"paymentId":"p-1","status":"confirmed","link":"?apiKey=canary-store"}}]"#
    );
    let read = read_checkout(&checkout_text("pending", &store));
    let link_of = read.payment_link.as_ref().map(Secret::reveal);
    assert_eq!(link_of, Some(link), "what is asked for is there");
    let refused = response(
        400,
        &format!(r#"{{"message":"no {link}","apiKey":"canary-store"}}"#),
    );
    let failure = failures::refusal(&refused, &account(None));
    let told = refused.redacted(&failure.reason);
    for printed in [
        format!("{:?}", payment.next_action),
        payment.raw,
        format!("{read:?}"),
        serde_json::to_string(&read).expect("serialises"),
        refused.raw.clone(),
        told,
    ] {
        let seen = printed.replace("#canary", "");
        assert!(!seen.contains("canary"), "{printed}");
        assert!(!printed.contains("44443333"), "{printed}");
    }
}

proptest! {
    #[test]
    fn any_answer_is_read_or_refused(
        status in prop::sample::select(vec!["success", "failed", "pending", "3ds", "review", ""]),
        require in prop::sample::select(vec!["true", "false", "null", "1", "\"true\"", "{}"]),
        page in "(https://)?[a-z./?&=]{0,20}",
        body in "\\PC{0,60}",
    ) {
        let card = format!(r#"{{"status":"{status}","require3ds":{require},"3dsUrl":"{page}","metadata":{{"id":"{page}"}}}}"#);
        for acquirer in [None, Some(2), Some(3)] {
            if let Ok(payment) = with(200, &card, |answer| card_payment(answer, "c", acquirer)) {
                let asked = !matches!(require, "false" | "null");
                prop_assert!(!(asked && payment.state == PaymentState::Succeeded));
                prop_assert!(status == "success" || payment.state != PaymentState::Succeeded);
            }
            let _ = with(200, &body, |answer| card_payment(answer, "c", acquirer));
        }
        let _ = with(200, &body, checkout);
        let _ = with(500, &body, checkout);
    }
}
