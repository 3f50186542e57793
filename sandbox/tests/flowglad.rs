//! Keys, errors, faults and logs of Flowglad.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use common::flowglad::{SUBSCRIPTION, ask, control, get, paid, post, refused};
use common::{Shop, call};
use serde_json::json;
use tillbridge_sandbox::{
    Fault, FaultKind, FlowgladBehaviour, FlowgladErrors, FlowgladPastPayment,
};

#[test]
fn the_key_stands_alone_or_after_bearer() {
    let shop = Shop::open();
    let key = shop.sandbox.flowglad_key();
    let reply = |value: Option<&str>| {
        let headers: Vec<_> = value
            .map(|value| ("authorization", value))
            .into_iter()
            .collect();
        call(
            &shop.sandbox.url(),
            "GET",
            "/flowglad/api/v1/payments",
            &headers,
            "",
        )
    };
    for value in [
        key.to_owned(),
        format!("Bearer {key}"),
        format!("bEARER   {key}"),
    ] {
        assert_eq!(reply(Some(&value)).status, 200, "{value}");
    }
    for value in [
        None,
        Some("Basic abc"),
        Some("sk_test_other"),
        Some("Bearer "),
        Some("a b"),
    ] {
        let reply = reply(value);
        assert_eq!(reply.status, 401, "{value:?}");
        assert!(
            reply
                .header("content-type")
                .unwrap()
                .starts_with("text/plain")
        );
        assert_eq!(reply.header("x-request-id"), None);
        assert!(!reply.body.is_empty());
    }
    let live = shop.sandbox.flowglad_live_key();
    let id = paid(&shop, &FlowgladPastPayment::default());
    let path = format!("/flowglad/api/v1/payments/{id}");
    let headers = [("authorization", live)];
    assert_eq!(
        call(&shop.sandbox.url(), "GET", &path, &headers, "").status,
        500
    );
}

#[test]
fn errors_have_the_shape_that_was_chosen() {
    let shop = Shop::open();
    let behave = |errors| {
        let behaviour = FlowgladBehaviour {
            errors,
            ..FlowgladBehaviour::default()
        };
        shop.sandbox.behave_flowglad(behaviour);
    };
    let missing = || get(&shop, "/payments/pym_none");
    let invalid = || {
        post(
            &shop,
            &format!("/subscriptions/{SUBSCRIPTION}/cancel"),
            "{}",
        )
    };
    let stranger = |key| {
        let path = "/flowglad/api/v1/payments";
        call(&shop.sandbox.url(), "GET", path, key, "")
    };
    let text = refused(&missing(), 500, Some("INTERNAL_SERVER_ERROR"));
    assert!(
        text.as_str()
            .unwrap()
            .ends_with("NotFoundError: payments not found: pym_none")
    );
    let issues = refused(&invalid(), 400, Some("BAD_REQUEST"));
    assert_eq!(issues[0]["path"], json!(["cancellation"]));

    behave(FlowgladErrors::Intended);
    assert_eq!(
        refused(&missing(), 404, Some("NOT_FOUND")),
        "payments not found: pym_none"
    );

    behave(FlowgladErrors::Documented);
    let body = missing().json();
    assert_eq!(
        body,
        json!({"message": "payments not found: pym_none", "code": "NOT_FOUND", "issues": []})
    );
    assert!(invalid().json()["issues"][0]["message"].is_string());
    assert_eq!(stranger(&[]).json()["code"], "UNAUTHORIZED");

    behave(FlowgladErrors::Seed);
    assert_eq!(missing().status, 400);
    assert_eq!(
        missing().json(),
        json!({"error": "No payments found with id: pym_none", "code": "INTERNAL_SERVER_ERROR"})
    );
    assert_eq!(missing().header("x-request-id"), None);
    assert_eq!(stranger(&[]).json(), json!({"error": "unauthorized"}));
    let wrong = stranger(&[("authorization", "sk_test_other")]);
    assert_eq!((wrong.status, wrong.body.as_str()), (500, "Unauthorized"));
}

#[test]
fn bodies_and_routes_are_checked() {
    let shop = Shop::open();
    let id = paid(&shop, &FlowgladPastPayment::default());
    let path = format!("/payments/{id}/refund");
    for body in ["", "{", "{\"a\":1,\"a\":2}"] {
        refused(&post(&shop, &path, body), 400, None);
    }
    let key = [("authorization", shop.sandbox.flowglad_key())];
    let target = format!("/flowglad/api/v1{path}");
    let reply = call(&shop.sandbox.url(), "POST", &target, &key, "{}");
    refused(&reply, 415, Some("UNSUPPORTED_MEDIA_TYPE"));
    let unknown = get(&shop, &format!("/payment/{id}"));
    assert_eq!((unknown.status, unknown.body.as_str()), (404, "Not Found"));
    refused(&post(&shop, "/payments", "{}"), 404, Some("NOT_FOUND"));
    refused(&get(&shop, "/webhooks"), 404, Some("NOT_FOUND"));
    refused(
        &ask(&shop, "DELETE", "/payments", ""),
        415,
        Some("UNSUPPORTED_MEDIA_TYPE"),
    );
    let other = get(&shop, &format!("/payments/pym_none?id={id}"));
    assert_eq!(other.json()["payment"]["id"], *id);
    assert!(shop.sandbox.ledger().is_empty());
}

#[test]
fn faults_hit_flowglad_too() {
    let shop = Shop::open();
    let id = paid(&shop, &FlowgladPastPayment::default());
    let arm = |fault: Fault| {
        shop.sandbox
            .fault(fault.on("flowglad", "get_payment"))
            .unwrap();
    };
    let read = || get(&shop, &format!("/payments/{id}"));
    let mut limited = Fault::new(FaultKind::RateLimited);
    limited.retry_after = Some(2);
    arm(limited);
    let reply = read();
    assert_eq!(reply.header("retry-after"), Some("2"));
    refused(&reply, 429, Some("TOO_MANY_REQUESTS"));
    arm(Fault::new(FaultKind::ServerError));
    let reply = read();
    assert_eq!(
        reply.json()["trace_id"],
        reply.header("x-trace-id").unwrap()
    );
    refused(&reply, 500, None);
    let mut stranger = Fault::new(FaultKind::ServerError);
    stranger.status = Some(401);
    arm(stranger);
    assert_eq!((read().status, read().status), (401, 200));
    arm(Fault::new(FaultKind::HtmlError));
    assert_eq!(read().status, 502);
    let wrong = Fault::new(FaultKind::Stall).on("flowglad", "charge");
    assert!(shop.sandbox.fault(wrong).is_err());
}

#[test]
fn no_log_shows_a_key_or_a_secret() {
    let shop = Shop::open();
    let url = shop.sandbox.url();
    let secret = shop.sandbox.flowglad_webhook_secret();
    for value in [
        "sk_live_CANARY",
        "stg_sk_test_CANARY",
        "CANARY CANARY",
        "Bearer CANARY",
    ] {
        let headers = [("authorization", value), ("x-note", secret)];
        let target = "/flowglad/api/v1/payments/sk_live_CANARY?q=sk_test_CANARY";
        call(&url, "GET", target, &headers, "");
    }
    post(
        &shop,
        "/usage-events",
        &format!(r#"{{"usageEvent":{{"note":"by sk_live_CANARY {secret}"}}}}"#),
    );
    let requests = shop.control("GET", "/requests", "");
    assert_eq!(requests.json()["requests"].as_array().unwrap().len(), 5);
    for hidden in ["CANARY", shop.sandbox.flowglad_key(), &secret[6..]] {
        assert!(
            !requests.body.contains(hidden),
            "{hidden} in {}",
            requests.body
        );
    }
}

#[test]
fn reset_brings_back_the_beginning() {
    let shop = Shop::open();
    paid(&shop, &FlowgladPastPayment::default());
    control(&shop, "/behaviour", r#"{"errors":"seed"}"#);
    shop.sandbox.reset();
    assert_eq!(get(&shop, "/payments").json()["total"], 0);
    assert_eq!(get(&shop, "/subscriptions").json()["total"], 1);
    assert_eq!(get(&shop, "/payments/pym_none").status, 500);
}
