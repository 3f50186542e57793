//! The vectors of the provider's dossier and of Svix itself, and what an attacker may change.

use super::*;
use crate::model::ErrorKind;
use crate::providers::flowglad::FlowgladWebhookObject;
use proptest::prelude::*;

const SECRET: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const OTHER_SECRET: &str = "whsec_GBkaGxwdHh8gISIjJCUmJygpKissLS4v";
const ID: &str = "msg_31f1owg1adTestVector0001";
const SENT: &str = "1767225700";
const BODY: &str = r#"{"id":"pym_gs5o56wPJgackM4P4U7va","object":"payment","customer":{"id":"cust_roRV1yvFewPL1a0dJHArN","externalId":"user_42"},"pricingModelId":"pricing_model_ETjhHGkkc9MEP2o6Z2OGu"}"#;
const SIGNATURE: &str = "v1,8q3dkL7U7zQjwJKYB4uBqPCXKlt3w8OuTlOtEPwQKtA=";
const OTHER_SIGNATURE: &str = "v1,PtOc9ktzthiV7f8m6JB+7dNq5DzJyQWjtHU0j4ZtvBk=";

fn message(prefix: &str, timestamp: &str, signature: &str) -> FlowgladVerifyWebhookRequest {
    let headers = [
        ("id", ID),
        ("timestamp", timestamp),
        ("signature", signature),
    ];
    FlowgladVerifyWebhookRequest {
        body: BODY.to_owned(),
        headers: headers
            .map(|(name, value)| (format!("{prefix}{name}"), value.to_owned()))
            .into(),
        secrets: vec![SECRET.into()],
        tolerance: None,
        future_tolerance: None,
        now: Some("2026-01-01T00:01:40Z".parse().expect("a time")),
    }
}

fn good() -> FlowgladVerifyWebhookRequest {
    message("svix-", SENT, SIGNATURE)
}

/// The kind, field and reason of the refusal.
fn refused(request: &FlowgladVerifyWebhookRequest) -> (ErrorKind, String, String) {
    let error = verify(request).expect_err("a refusal");
    let context = error.context();
    assert_eq!(context.outcome, Outcome::NotSent);
    let field = context.field.clone().unwrap_or_default();
    (error.kind(), field, context.reason.clone())
}

#[test]
fn a_message_with_the_right_signature_is_read() {
    let webhook = verify(&good()).expect("signed");
    assert_eq!(webhook.message_id, ID);
    assert_eq!(webhook.sent_at.to_string(), "2026-01-01T00:01:40Z");
    assert_eq!(webhook.object_type, FlowgladWebhookObject::Payment);
    assert_eq!(webhook.id, "pym_gs5o56wPJgackM4P4U7va");
    let customer = webhook.customer.expect("there");
    assert_eq!(customer.external_id.as_deref(), Some("user_42"));
    assert_eq!(webhook.raw, BODY);
}

#[test]
fn one_signature_and_one_secret_that_fit_are_enough() {
    for (secrets, signature) in [
        (&[SECRET][..], format!("{OTHER_SIGNATURE} {SIGNATURE}")),
        (&[SECRET], format!("v2,bm8= v1,not/base64! {SIGNATURE}")),
        (&[OTHER_SECRET, SECRET], SIGNATURE.to_owned()),
        (&[OTHER_SECRET], OTHER_SIGNATURE.to_owned()),
        (&[&SECRET["whsec_".len()..]], SIGNATURE.to_owned()),
    ] {
        let request = FlowgladVerifyWebhookRequest {
            secrets: secrets.iter().map(|secret| Secret::from(*secret)).collect(),
            ..message("svix-", SENT, &signature)
        };
        assert!(verify(&request).is_ok(), "{secrets:?} {signature}");
    }
}

#[test]
fn headers_count_without_case_and_under_either_name() {
    for prefix in ["svix-", "webhook-", "Svix-", "WEBHOOK-"] {
        assert!(
            verify(&message(prefix, SENT, SIGNATURE)).is_ok(),
            "{prefix}"
        );
    }
}

#[test]
fn what_is_missing_malformed_or_not_ours_is_refused_by_name() {
    let changed = |change: fn(&mut FlowgladVerifyWebhookRequest)| {
        let mut request = good();
        change(&mut request);
        request
    };
    let bad = ErrorKind::Authentication;
    for (request, kind, field, reason) in [
        (
            changed(|request| drop(request.headers.remove("svix-signature"))),
            bad,
            "svix-signature",
            "must be there once",
        ),
        (
            changed(|request| request.headers.clear()),
            bad,
            "svix-id",
            "must be there once",
        ),
        (
            changed(|request| drop(request.headers.insert("Svix-Id".into(), "msg_2".into()))),
            bad,
            "svix-id",
            "must be there once",
        ),
        (
            message("svix-", "yesterday", SIGNATURE),
            bad,
            "svix-timestamp",
            "must be whole seconds since 1970",
        ),
        (
            message("webhook-", "+1767225700", SIGNATURE),
            bad,
            "webhook-timestamp",
            "must be whole seconds since 1970",
        ),
        (
            message("svix-", "99999999999999999999", SIGNATURE),
            bad,
            "svix-timestamp",
            "must be whole seconds since 1970",
        ),
        (
            changed(|request| request.body = request.body.replace("payment", "invoice")),
            bad,
            "svix-signature",
            "was made with none of the secrets",
        ),
        (
            changed(|request| drop(request.headers.insert("svix-id".into(), "msg_2".into()))),
            bad,
            "svix-signature",
            "was made with none of the secrets",
        ),
        (
            message("svix-", SENT, OTHER_SIGNATURE),
            bad,
            "svix-signature",
            "was made with none of the secrets",
        ),
        (
            message("svix-", SENT, ""),
            bad,
            "svix-signature",
            "was made with none of the secrets",
        ),
        (
            message("svix-", SENT, &SIGNATURE[.."v1,8q3dkL7U".len()]),
            bad,
            "svix-signature",
            "was made with none of the secrets",
        ),
        (
            changed(|request| request.secrets.clear()),
            ErrorKind::InvalidRequest,
            "secrets",
            "must hold at least one",
        ),
        (
            changed(|request| request.secrets.push("whsec_%%%".into())),
            ErrorKind::InvalidRequest,
            "secrets",
            "must be \"whsec_\" and base64",
        ),
        (
            changed(|request| request.secrets = vec!["whsec_".into()]),
            ErrorKind::InvalidRequest,
            "secrets",
            "must be \"whsec_\" and base64",
        ),
    ] {
        let expected = (kind, field.to_owned(), reason.to_owned());
        assert_eq!(refused(&request), expected, "{request:?}");
    }
}

#[test]
fn the_time_is_checked_to_the_second_on_both_sides() {
    for (now, tolerance, refusal) in [
        (1_767_226_000, None, None),
        (1_767_226_001, None, Some("is too old")),
        (1_767_225_640, None, None),
        (1_767_225_639, None, Some("lies too far in the future")),
        (1_767_225_711, Some(10), Some("is too old")),
        (1_767_225_689, Some(10), Some("lies too far in the future")),
        (1_767_225_710, Some(10), None),
    ] {
        let tolerance = tolerance.map(Duration::from_secs);
        let request = FlowgladVerifyWebhookRequest {
            now: Some(Timestamp::from_second(now).expect("a time")),
            tolerance,
            future_tolerance: tolerance,
            ..good()
        };
        match refusal {
            None => assert!(verify(&request).is_ok(), "{now}"),
            Some(reason) => assert_eq!(refused(&request).2, reason, "{now}"),
        }
    }
}

#[test]
fn a_message_of_another_kind_is_read_as_unknown_and_one_of_another_system_is_refused() {
    let signed = |body: &str| {
        let request = FlowgladSignWebhookRequest {
            body: body.to_owned(),
            secret: SECRET.into(),
            message_id: None,
            sent_at: None,
        };
        let signed = sign(&request).expect("signs");
        verify(&FlowgladVerifyWebhookRequest {
            body: signed.body,
            headers: signed.headers,
            now: None,
            ..good()
        })
    };
    let webhook = signed(r#"{"id":"disp_1","object":"dispute","customer":null,"extra":1}"#);
    let webhook = webhook.expect("signed");
    assert_eq!(webhook.object_type.as_str(), "dispute");
    assert!(matches!(
        webhook.object_type,
        FlowgladWebhookObject::Unknown { .. }
    ));
    for body in [r#"{"test": 2432232314}"#, "[]", "null", "", "pay"] {
        let error = signed(body).expect_err("not Flowglad's");
        assert_eq!(error.kind(), ErrorKind::Protocol, "{body}");
    }
}

#[test]
fn the_published_vector_of_the_delivery_service_fits() {
    let request = FlowgladSignWebhookRequest {
        body: r#"{"test": 2432232314}"#.to_owned(),
        secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into(),
        message_id: Some("msg_p5jXN8AQM9LWM0D4loKWxJek".to_owned()),
        sent_at: Some(Timestamp::from_second(1_614_265_330).expect("a time")),
    };
    assert_eq!(
        sign(&request).expect("signs").headers["svix-signature"],
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    );
}

#[test]
fn what_cannot_be_signed_is_refused_by_name() {
    let request = |secret: &str, message_id: &str, sent_at: i64| FlowgladSignWebhookRequest {
        body: BODY.to_owned(),
        secret: secret.into(),
        message_id: Some(message_id.to_owned()),
        sent_at: Timestamp::from_second(sent_at).ok(),
    };
    for (request, field) in [
        (request("whsec_!", ID, 0), "secret"),
        (request(SECRET, "", 0), "message_id"),
        (request(SECRET, "a.b", 0), "message_id"),
        (request(SECRET, "a\nb", 0), "message_id"),
        (request(SECRET, ID, -1), "sent_at"),
    ] {
        let error = sign(&request).expect_err("a refusal");
        assert_eq!(error.context().field.as_deref(), Some(field));
        assert!(!format!("{error:?}").contains(&SECRET[6..]));
    }
}

proptest! {
    #[test]
    fn what_was_signed_verifies_and_nothing_else_does(body in "\\PC{0,60}", id in "[!-\\-/-~]{1,20}", at in 0_usize..60) {
        let request = FlowgladSignWebhookRequest {
            body: body.clone(),
            secret: SECRET.into(),
            message_id: Some(id),
            sent_at: None,
        };
        let made = sign(&request).expect("signs");
        let message = FlowgladVerifyWebhookRequest {
            headers: made.headers,
            now: None,
            body: made.body,
            ..good()
        };
        prop_assert!(signed(&message).is_ok());
        let mut other = body;
        let at = crate::engine::cut(&other, at).len();
        other.insert(at, 'x');
        let changed = FlowgladVerifyWebhookRequest { body: other, ..message };
        prop_assert!(signed(&changed).is_err());
    }

    #[test]
    fn any_headers_are_refused_without_a_panic(headers: HashMap<String, String>, timestamp in "[0-9-]{0,25}") {
        let mut request = good();
        request.headers = headers;
        request.headers.insert("svix-timestamp".to_owned(), timestamp);
        prop_assert!(verify(&request).is_err());
    }
}
