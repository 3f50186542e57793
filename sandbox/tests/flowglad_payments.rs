//! Flowglad payments and refunds over real connections.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::time::Duration;

use common::Shop;
use common::flowglad::{behaving, control, get, paid, refund, refused};
use serde_json::{Value, json};
use tillbridge_sandbox::{
    Fault, FaultKind, FlowgladBehaviour, FlowgladGeneration, FlowgladOptional, FlowgladPastPayment,
    Heeded,
};

#[test]
fn payments_have_the_form_of_their_generation() {
    let shop = Shop::open();
    let wanted = FlowgladPastPayment {
        created_at: Some("2025-06-18T09:15:02.117Z".parse().unwrap()),
        tax_amount: 800,
        optional: FlowgladOptional::Filled,
        ..FlowgladPastPayment::default()
    };
    let current = paid(&shop, &wanted);
    let payment = get(&shop, &format!("/payments/{current}")).json()["payment"].clone();
    assert_eq!(payment["createdAt"], 1_750_238_102_117_i64);
    assert_eq!(payment["amount"], 10_800);
    assert_eq!(payment["subtotal"], 10_000);
    assert_eq!(payment["taxRatePercentage"], "8.00");
    assert_eq!(payment["livemode"], false);
    assert_eq!(payment["refundedAmount"], Value::Null);
    assert_eq!(payment.as_object().unwrap().len(), 33);

    let seed = paid(
        &shop,
        &FlowgladPastPayment {
            generation: Some(FlowgladGeneration::Seed),
            ..wanted.clone()
        },
    );
    let payment = get(&shop, &format!("/payments/{seed}")).json()["payment"].clone();
    assert_eq!(payment["createdAt"], "2025-06-18T09:15:02.117Z");
    assert_eq!(payment["settlementDate"], "2025-06-20T09:15:02.117Z");
    assert!(payment["createdByCommit"].is_string());
    for new in ["livemode", "organizationId", "pricingModelId"] {
        assert_eq!(payment.get(new), None, "{new}");
    }
    assert_eq!(payment.as_object().unwrap().len(), 32);

    control(&shop, "/behaviour", r#"{"generation":"seed"}"#);
    let payment = get(&shop, &format!("/payments/{current}")).json()["payment"].clone();
    assert!(payment["chargeDate"].is_string());
    let absent = FlowgladPastPayment {
        generation: Some(FlowgladGeneration::Current),
        optional: FlowgladOptional::Absent,
        ..wanted
    };
    let absent = paid(&shop, &absent);
    let payment = get(&shop, &format!("/payments/{absent}")).json()["payment"].clone();
    assert_eq!(payment.get("receiptURL"), None);
    assert_eq!(payment["description"], Value::Null);
}

#[test]
fn payments_come_in_every_state_and_with_anything() {
    let shop = Shop::open();
    for status in [
        "canceled",
        "failed",
        "refunded",
        "processing",
        "requires_action",
        "new_word",
    ] {
        let made = control(&shop, "/payments", &json!({"status": status}).to_string());
        let id = made["id"].as_str().unwrap();
        let payment = get(&shop, &format!("/payments/{id}")).json()["payment"].clone();
        assert_eq!(payment, made["payment"]);
        assert_eq!(payment["status"], status);
        assert_eq!(payment["refunded"], status == "refunded");
        assert_eq!(payment["failureCode"].is_string(), status == "failed");
    }
    let made = control(
        &shop,
        "/payments",
        r#"{"id":"pym_own","currency":"XXX","payment_method":"crypto","extra":{"amount":"12","future":{"a":[1]}}}"#,
    );
    assert_eq!(made["payment"]["amount"], "12");
    assert_eq!(made["payment"]["future"], json!({"a": [1]}));
    for wrong in [
        r#"{"id":"pym_own"}"#,
        r#"{"id":"a/b"}"#,
        r#"{"amount":-1}"#,
        r#"{"amount":1.5}"#,
        r#"{"amount":5,"refunded_amount":6}"#,
        r#"{"currency":"usd"}"#,
        r#"{"count":0}"#,
        r#"{"subscription_id":"sub_none"}"#,
        r#"{"state":"succeeded"}"#,
    ] {
        assert_eq!(
            shop.control("POST", "/flowglad/payments", wrong).status,
            400,
            "{wrong}"
        );
    }
    assert!(shop.sandbox.ledger().is_empty());
}

#[test]
fn what_is_pending_is_settled_or_fails_in_six_hours() {
    let shop = Shop::open();
    let pending = FlowgladPastPayment {
        status: "processing".to_owned(),
        ..FlowgladPastPayment::default()
    };
    let (settled, forgotten) = (paid(&shop, &pending), paid(&shop, &pending));
    let moved = control(
        &shop,
        &format!("/payments/{settled}"),
        r#"{"status":"succeeded"}"#,
    );
    assert_eq!(moved["payment"]["status"], "succeeded");
    shop.sandbox.advance(Duration::from_secs(6 * 3600));
    let read = |id: &str| get(&shop, &format!("/payments/{id}")).json()["payment"].clone();
    assert_eq!(read(&settled)["status"], "succeeded");
    assert_eq!(read(&forgotten)["failureCode"], "payment_timeout");
    let again = format!("/flowglad/payments/{forgotten}");
    assert_eq!(
        shop.control("POST", &again, r#"{"status":"succeeded"}"#)
            .status,
        400
    );
}

#[test]
fn a_partial_refund_gives_everything_back() {
    let shop = Shop::open();
    let id = paid(&shop, &FlowgladPastPayment::default());
    let reply = refund(&shop, &id, r#"{"partialAmount":2500}"#);
    let payment = reply.json()["payment"].clone();
    assert_eq!(payment["status"], "refunded");
    assert_eq!(payment["refunded"], true);
    assert_eq!(payment["refundedAmount"], 10_800);
    assert_eq!(
        get(&shop, &format!("/payments/{id}")).json()["payment"],
        payment
    );
    let ledger = shop.sandbox.ledger();
    assert_eq!(ledger.len(), 1);
    assert_eq!(ledger[0].amount.to_string(), "108");
    assert_eq!(
        ledger[0].original_transaction_id.as_deref(),
        Some(id.as_str())
    );
    assert_eq!(
        Some(ledger[0].request_id.as_str()),
        reply.header("x-request-id")
    );

    let error = refused(
        &refund(&shop, &id, "{}"),
        500,
        Some("INTERNAL_SERVER_ERROR"),
    );
    assert!(error.as_str().unwrap().ends_with("already been refunded"));
    assert_eq!(shop.sandbox.ledger().len(), 1);
}

#[test]
fn honoured_partial_refunds_are_bounded() {
    let shop = behaving(FlowgladBehaviour {
        partial_refunds: Heeded::Honoured,
        ..FlowgladBehaviour::default()
    });
    let yen = FlowgladPastPayment {
        currency: "JPY".to_owned(),
        amount: 1_500,
        ..FlowgladPastPayment::default()
    };
    let id = paid(&shop, &yen);
    for wrong in ["1501", "0", "-1", "1.5", "\"5\"", "null"] {
        let body = format!(r#"{{"partialAmount":{wrong}}}"#);
        let issues = refused(&refund(&shop, &id, &body), 400, Some("BAD_REQUEST"));
        assert_eq!(issues[0]["path"], json!(["partialAmount"]), "{wrong}");
    }
    for (asked, total) in [(500, 500), (600, 1_100)] {
        let body = json!({"partialAmount": asked}).to_string();
        let payment = refund(&shop, &id, &body).json()["payment"].clone();
        assert_eq!(payment["refundedAmount"], total);
        assert_eq!(payment["status"], "succeeded");
    }
    assert_eq!(refund(&shop, &id, r#"{"partialAmount":401}"#).status, 500);
    let payment = refund(&shop, &id, "{}").json()["payment"].clone();
    assert_eq!(payment["refunded"], true);
    let moved = [
        "refund_payment 500 JPY",
        "refund_payment 600 JPY",
        "refund_payment 400 JPY",
    ];
    assert_eq!(shop.movements(), moved);
}

#[test]
fn only_money_that_came_can_go_back() {
    let shop = Shop::open();
    for status in ["processing", "failed", "canceled", "requires_confirmation"] {
        let payment = FlowgladPastPayment {
            status: status.to_owned(),
            ..FlowgladPastPayment::default()
        };
        let reply = refund(&shop, &paid(&shop, &payment), "{}");
        refused(&reply, 500, Some("INTERNAL_SERVER_ERROR"));
    }
    let nothing = FlowgladPastPayment {
        amount: 0,
        ..FlowgladPastPayment::default()
    };
    assert_eq!(refund(&shop, &paid(&shop, &nothing), "{}").status, 500);
    assert_eq!(refund(&shop, "pym_none", "{}").status, 500);
    assert!(shop.sandbox.ledger().is_empty());
}

#[test]
fn a_refund_whose_answer_is_lost_may_show_late() {
    let shop = behaving(FlowgladBehaviour {
        refund_shows_after_s: 60,
        ..FlowgladBehaviour::default()
    });
    shop.sandbox.stop_clock(true);
    let id = paid(&shop, &FlowgladPastPayment::default());
    let lost = Fault::new(FaultKind::ActThenClose).on("flowglad", "refund_payment");
    shop.sandbox.fault(lost).unwrap();
    let target = format!("/flowglad/api/v1/payments/{id}/refund");
    let headers = [
        ("authorization", shop.sandbox.flowglad_key()),
        ("content-type", "application/json"),
    ];
    let mut connection = shop.connect();
    connection.send("POST", &target, &headers, "{}");
    assert!(connection.rest().0.is_empty());
    assert_eq!(shop.sandbox.ledger().len(), 1);
    let status = || get(&shop, &format!("/payments/{id}")).json()["payment"]["status"].clone();
    assert_eq!(status(), "succeeded");
    assert_eq!(refund(&shop, &id, "{}").status, 500);
    shop.sandbox.advance(Duration::from_secs(60));
    assert_eq!(status(), "refunded");
}

#[test]
fn pages_go_from_old_to_new_by_opaque_cursors() {
    let shop = Shop::open();
    let many = FlowgladPastPayment {
        count: 25,
        ..FlowgladPastPayment::default()
    };
    let ids = shop.sandbox.add_flowglad_payments(&many).unwrap();
    let mut found = Vec::new();
    let mut path = "/payments".to_owned();
    loop {
        let page = get(&shop, &path).json();
        assert_eq!(page["total"], 25);
        let rows = page["data"].as_array().unwrap();
        found.extend(
            rows.iter()
                .map(|row| row["id"].as_str().unwrap().to_owned()),
        );
        assert_eq!(page["hasMore"], page.get("nextCursor").is_some());
        let Some(cursor) = page["nextCursor"].as_str() else {
            assert!(page["currentCursor"].is_string());
            break;
        };
        assert_eq!(rows.len(), 10);
        let cursor: String = url::form_urlencoded::byte_serialize(cursor.as_bytes()).collect();
        path = format!("/payments?status=failed&cursor={cursor}");
    }
    assert_eq!(found, ids);

    for wrong in [
        "limit=0",
        "limit=101",
        "limit=ten",
        "limit=1&limit=1",
        "cursor=abc",
        "cursor=",
    ] {
        refused(&get(&shop, &format!("/payments?{wrong}")), 400, None);
    }
    control(&shop, "/behaviour", r#"{"cursors":"ignored"}"#);
    let first = get(&shop, "/payments?limit=2").json();
    let cursor = first["nextCursor"].as_str().unwrap();
    let cursor: String = url::form_urlencoded::byte_serialize(cursor.as_bytes()).collect();
    let second = get(&shop, &format!("/payments?limit=2&cursor={cursor}")).json();
    assert_eq!(second["data"], first["data"]);
    assert_eq!(second["nextCursor"], first["nextCursor"]);
}
