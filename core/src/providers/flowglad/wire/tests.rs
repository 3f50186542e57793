//! Answers as they come, and answers as nobody should send them.

use super::*;
use crate::model::{ErrorKind, PaymentState};
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;

fn answer(status: u16, body: impl Into<Vec<u8>>) -> HttpResponse {
    let body = body.into();
    HttpResponse {
        status: StatusCode::from_u16(status).expect("a status"),
        headers: HeaderMap::new(),
        raw: String::from_utf8_lossy(&body).into_owned(),
        body: body.into(),
        secrets: Vec::new(),
    }
}

/// A payment with only the members that both generations require, and what is added to them.
fn paid(status: &str, amount: &str, more: &str) -> HttpResponse {
    answer(
        200,
        format!(
            r#"{{"payment":{{"id":"pym_1","createdAt":1767225600000,"invoiceId":"inv_1","amount":{amount},"paymentMethod":"card","currency":"USD","status":"{status}","chargeDate":"2026-01-01T00:00:00Z","customerId":"cust_1"{more}}}}}"#
        ),
    )
}

#[test]
fn each_word_for_where_a_payment_stands_has_its_state() {
    for (status, more, state) in [
        ("processing", "", PaymentState::Pending),
        ("requires_confirmation", "", PaymentState::Pending),
        ("requires_action", "", PaymentState::ActionRequired),
        ("succeeded", "", PaymentState::Succeeded),
        (
            "succeeded",
            r#","refundedAmount":0"#,
            PaymentState::Succeeded,
        ),
        (
            "succeeded",
            r#","refundedAmount":2500"#,
            PaymentState::PartiallyRefunded,
        ),
        (
            "succeeded",
            r#","refundedAmount":10800"#,
            PaymentState::Refunded,
        ),
        (
            "refunded",
            r#","refundedAmount":10800"#,
            PaymentState::Refunded,
        ),
        ("canceled", "", PaymentState::Canceled),
        (
            "failed",
            r#","failureCode":"card_declined""#,
            PaymentState::Failed,
        ),
        (
            "failed",
            r#","failureCode":"payment_timeout""#,
            PaymentState::Unknown,
        ),
        ("on_the_moon", "", PaymentState::Unknown),
    ] {
        let more = format!(r#"{more},"refunded":false"#);
        let payment = payment(&paid(status, "10800", &more)).expect("a payment");
        assert_eq!(payment.state, state, "{status} {more}");
        assert_eq!(payment.status.as_str(), status);
    }
}

#[test]
fn an_amount_that_is_not_a_whole_number_or_a_missing_member_is_an_error_that_names_it() {
    for (amount, more, reason) in [
        (
            "1.5",
            r#","refunded":false"#,
            "the payment's amount is not a whole number in range",
        ),
        (
            "1e2",
            r#","refunded":false"#,
            "the payment's amount is not a whole number in range",
        ),
        (
            "\"100\"",
            r#","refunded":false"#,
            "the payment's amount is not a whole number in range",
        ),
        (
            "9223372036854775808",
            r#","refunded":false"#,
            "the payment's amount is not a whole number in range",
        ),
        (
            "null",
            r#","refunded":false"#,
            "the payment's amount is missing",
        ),
        ("1", "", "the payment's refunded is missing"),
        (
            "1",
            r#","refunded":"no""#,
            "the payment's refunded is missing",
        ),
        (
            "1",
            r#","refunded":false,"refundedAt":"soon""#,
            "the payment's refundedAt is not a time",
        ),
        (
            "1",
            r#","refunded":false,"refunded":true"#,
            "the payment is not the expected JSON object",
        ),
    ] {
        let failure = payment(&paid("succeeded", amount, more)).expect_err("a defect");
        assert_eq!(
            (failure.kind, failure.reason.as_str()),
            (ErrorKind::Protocol, reason)
        );
    }
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table")]
fn every_shape_of_a_failed_answer_gives_its_kind_code_and_reason() {
    use ErrorKind::{
        Authentication, Conflict, InvalidRequest, NotFound, Permission, Protocol, ProviderFailure,
        RateLimited,
    };
    for (status, body, kind, code, reason) in [
        (
            400,
            r#"{"code":"BAD_REQUEST","message":"Invalid input data","issues":[]}"#,
            InvalidRequest,
            Some("BAD_REQUEST"),
            "Invalid input data",
        ),
        (
            400,
            r#"{"error":[{"code":"invalid_type","path":["id"],"message":"expected string"}],"code":"BAD_REQUEST"}"#,
            InvalidRequest,
            Some("BAD_REQUEST"),
            "id: expected string",
        ),
        (
            400,
            r#"{"error":"[{\"path\":[\"a\",0],\"message\":\"Too big\"},{\"message\":\"No\"}]"}"#,
            InvalidRequest,
            None,
            "a.0: Too big; No",
        ),
        (
            400,
            r#"{"error":"No payments found","code":"INTERNAL_SERVER_ERROR"}"#,
            ProviderFailure,
            Some("INTERNAL_SERVER_ERROR"),
            "No payments found",
        ),
        (
            400,
            r#"{"error":"x","code":"NOT_FOUND"}"#,
            NotFound,
            Some("NOT_FOUND"),
            "x",
        ),
        (
            400,
            r#"{"error":"x","code":"CONFLICT"}"#,
            Conflict,
            Some("CONFLICT"),
            "x",
        ),
        (
            401,
            "API key invalid.",
            Authentication,
            None,
            "API key invalid.",
        ),
        (
            401,
            r#"{"error":"unauthorized"}"#,
            Authentication,
            None,
            "unauthorized",
        ),
        (
            403,
            r#"{"error":"no access","code":"FORBIDDEN"}"#,
            Permission,
            Some("FORBIDDEN"),
            "no access",
        ),
        (404, "Not Found", NotFound, None, "Not Found"),
        (
            408,
            r#"{"error":"timed out","code":"TIMEOUT"}"#,
            ProviderFailure,
            Some("TIMEOUT"),
            "timed out",
        ),
        (
            409,
            r#"{"error":"duplicate","code":"CONFLICT"}"#,
            Conflict,
            Some("CONFLICT"),
            "duplicate",
        ),
        (
            415,
            r#"{"error":"Unsupported","code":"UNSUPPORTED_MEDIA_TYPE"}"#,
            InvalidRequest,
            Some("UNSUPPORTED_MEDIA_TYPE"),
            "Unsupported",
        ),
        (429, "<html></html>", RateLimited, None, "HTTP 429"),
        (302, "", Protocol, None, "HTTP 302"),
        (500, "Unauthorized", Authentication, None, "Unauthorized"),
        (
            500,
            r#"{"error":"NotFoundError: payments not found: pym_1","code":"INTERNAL_SERVER_ERROR"}"#,
            ProviderFailure,
            Some("INTERNAL_SERVER_ERROR"),
            "NotFoundError: payments not found: pym_1",
        ),
        (
            502,
            "<html>Bad Gateway</html>",
            ProviderFailure,
            None,
            "HTTP 502",
        ),
        (503, "", ProviderFailure, None, "HTTP 503"),
    ] {
        let failure = payment(&answer(status, body)).expect_err("a failure");
        assert_eq!(
            (
                failure.kind,
                failure.code.as_deref(),
                failure.reason.as_str()
            ),
            (kind, code, reason),
            "{status} {body}"
        );
    }
}

/// JSON of any shape, with Flowglad's own names at every depth.
fn json() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "data",
        "payment",
        "subscription",
        "customer",
        "checkoutSession",
        "usageEvent",
        "invoices",
        "invoice",
        "invoiceLineItems",
        "subscriptionItems",
        "price",
        "paymentMethods",
        "hasMore",
        "nextCursor",
        "total",
        "id",
        "externalId",
        "amount",
        "currency",
        "status",
        "createdAt",
        "refunded",
        "refundedAmount",
        "metadata",
        "error",
        "message",
        "code",
        "issues",
        "path",
    ]);
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("false".to_owned()),
        "-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?",
        "[a-zA-Z0-9T:.Z-]{0,24}".prop_map(|text| format!("{text:?}")),
    ];
    leaf.prop_recursive(5, 32, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::btree_map(word.clone(), inner, 0..8).prop_map(|members| {
                let members: Vec<_> = members
                    .iter()
                    .map(|(name, value)| format!("{name:?}:{value}"))
                    .collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

/// Whether any of the readers takes the answer.
fn read_all(answer: &HttpResponse) -> bool {
    [
        payment(answer).is_ok(),
        payments(answer).is_ok(),
        subscription(answer).is_ok(),
        subscriptions(answer).is_ok(),
        customer(answer).is_ok(),
        billing(answer).is_ok(),
        checkout_session(answer).is_ok(),
        usage_event(answer).is_ok(),
    ]
    .contains(&true)
}

proptest! {
    #[test]
    fn an_amount_is_read_to_the_last_unit(amount: i64, refunded: i64) {
        let more = format!(r#","refunded":false,"refundedAmount":{refunded}"#);
        let read = payment(&paid("succeeded", &amount.to_string(), &more)).expect("a payment");
        prop_assert_eq!(read.amount_minor, amount);
        prop_assert_eq!(read.refunded_amount_minor, Some(refunded));
        prop_assert_eq!(read.amount.and_then(|major| money::minor(major, 2)), Some(amount));
    }

    #[test]
    fn json_of_any_shape_is_read_or_refused(body in json(), status in 100_u16..600) {
        read_all(&answer(status, body));
    }

    #[test]
    fn any_bytes_are_read_or_refused(body: Vec<u8>, status in 100_u16..600) {
        read_all(&answer(status, body));
    }

    #[test]
    fn only_a_success_gives_anything(body in json(), status in 300_u16..600) {
        prop_assert!(!read_all(&answer(status, body)));
    }
}
