//! The Glance Grow part over real connections.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use common::{PAYMENTS, Reply, Shop, call};
use serde_json::{Value, json};
use tillbridge_sandbox::{ErrorShape, Shape, SuccessShape};

fn issue_fields(reply: &Reply) -> Vec<String> {
    assert_eq!(reply.status, 400, "{}", reply.body);
    let json = reply.json();
    assert_eq!(json["error"]["code"], "INVALID_FIELD");
    let issues = json["error"]["issues"].as_array().unwrap().clone();
    issues
        .iter()
        .map(|issue| issue["path"][0].as_str().unwrap_or_default().to_owned())
        .collect()
}

fn members(of: &Value) -> BTreeSet<&str> {
    of.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_charge_can_be_listed_and_read_back() {
    let shop = Shop::open();
    let made = shop.charge(
        r#"{"amount":117.45,"currency":"ILS","cardToken":"tok_visa","description":"order-1","clientId":1,"documentId":1001}"#,
    );
    let data = made.json()["data"].clone();
    assert!(made.body.contains("\"amount\":117.45,"), "{}", made.body);
    assert_eq!(
        members(&data),
        BTreeSet::from([
            "transactionId",
            "amount",
            "currency",
            "status",
            "last4",
            "createdAt"
        ])
    );
    assert_eq!(data["status"], "approved");

    let list = shop.get("/transactions").json();
    let row = &list["data"][0];
    assert_eq!(row["transactionId"], data["transactionId"]);
    assert_eq!(row["client"], json!({"visibleId": 1, "name": "Acme Corp"}));
    for hidden in ["description", "document", "cardBrand"] {
        assert!(row.get(hidden).is_none(), "{hidden}");
    }
    assert_eq!(
        list["pagination"],
        json!({"total": 1, "limit": 50, "offset": 0, "hasMore": false})
    );

    let id = data["transactionId"].as_str().unwrap();
    let read = shop.get(&format!("/transactions/{id}")).json()["data"].clone();
    assert_eq!(read["description"], "order-1");
    assert_eq!(
        read["document"],
        json!({"visibleId": 1001, "type": "invoice"})
    );
    assert_eq!(read["cardBrand"], "Visa");
    assert_eq!(read["createdAt"], data["createdAt"]);

    let ledger = shop.sandbox.ledger();
    assert_eq!(ledger.len(), 1);
    assert_eq!(ledger[0].amount.to_string(), "117.45");
    assert_eq!(ledger[0].marker.as_deref(), Some("order-1"));
    assert_eq!(
        Some(ledger[0].request_id.as_str()),
        made.header("x-request-id")
    );
    assert_eq!(shop.sandbox.requests()[0].request_id, ledger[0].request_id);
}

#[test]
fn refunds_are_bounded_by_what_is_left() {
    let shop = Shop::open();
    let id = shop.charged("100.00");
    let first = shop.refund(&id, "30.5").json()["data"].clone();
    assert_eq!(first["status"], "refunded");
    assert_eq!(first["originalTransactionId"], *id);
    assert!(first.get("last4").is_none());
    assert_eq!(issue_fields(&shop.refund(&id, "69.51")), ["amount"]);
    assert_eq!(shop.refund(&id, "69.5").status, 200);
    assert_eq!(issue_fields(&shop.refund(&id, "0.01")), ["amount"]);
    assert_eq!(
        shop.movements(),
        ["charge 100 ILS", "refund 30.5 ILS", "refund 69.5 ILS"]
    );

    let refund_id = first["transactionId"].as_str().unwrap();
    let read = shop.get(&format!("/transactions/{refund_id}")).json()["data"].clone();
    assert_eq!(read["reason"], "why");
    assert_eq!(read["originalTransactionId"], *id);
    let rows = shop.get("/transactions?status=refunded").json();
    assert_eq!(rows["pagination"]["total"], 2);
    assert!(rows["data"][1].get("originalTransactionId").is_none());
    assert_eq!(
        issue_fields(&shop.refund(refund_id, "1")),
        ["transactionId"]
    );

    let missing = shop.refund("txn_missing", "1");
    assert_eq!(missing.status, 404);
    assert_eq!(missing.json()["error"]["code"], "TRANSACTION_NOT_FOUND");
    let balances = shop.control("GET", "/ledger", "").json()["balances"].clone();
    assert_eq!(balances, json!({"ILS": "0"}));
}

#[test]
fn paging_over_seeded_transactions_loses_nothing() {
    let shop = Shop::open();
    let added = shop.control("POST", "/glance_grow/transactions", r#"{"count":320}"#);
    assert_eq!(added.json(), json!({"added": 320, "total": 320}));
    let own = shop.charged("1");
    for limit in [7, 50, 100] {
        let mut ids = Vec::new();
        let mut times = Vec::new();
        for page in 1.. {
            let reply = shop
                .get(&format!("/transactions?page={page}&limit={limit}"))
                .json();
            assert_eq!(reply["pagination"]["total"], 321);
            assert_eq!(reply["pagination"]["offset"], (page - 1) * limit);
            for row in reply["data"].as_array().unwrap() {
                ids.push(row["transactionId"].as_str().unwrap().to_owned());
                times.push(row["createdAt"].as_str().unwrap().to_owned());
            }
            if reply["pagination"]["hasMore"] == false {
                break;
            }
        }
        assert_eq!(ids.len(), 321);
        assert_eq!(ids[0], own);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 321);
        assert!(times.is_sorted_by(|newer, older| newer >= older));
    }
    let beyond = shop.get("/transactions?page=9&limit=50").json();
    assert_eq!(beyond["data"], json!([]));
    assert_eq!(beyond["pagination"]["hasMore"], false);
    assert_eq!(shop.movements(), ["charge 1 ILS"]);
}

#[test]
fn days_are_inclusive_and_in_utc() {
    let shop = Shop::open();
    let clock = |body: &str| assert_eq!(shop.control("POST", "/clock", body).status, 200);
    clock(r#"{"stopped":true,"set":"2024-03-20T00:00:00Z"}"#);
    shop.charged("1");
    clock(r#"{"advance_s":86399}"#);
    shop.charged("2");
    clock(r#"{"advance_s":1}"#);
    shop.charged("3");
    let total = |query: &str| {
        let reply = shop.get(&format!("/transactions?{query}")).json();
        reply["pagination"]["total"].as_u64().unwrap()
    };
    assert_eq!(total("startDate=2024-03-20&endDate=2024-03-20"), 2);
    assert_eq!(total("startDate=2024-03-21"), 1);
    assert_eq!(total("endDate=2024-03-19"), 0);
    assert_eq!(total("status=approved"), 3);
    assert_eq!(total("status=declined"), 0);
    let reply = shop.get("/transactions?startDate=2024-03-21&endDate=2024-03-20");
    assert_eq!(issue_fields(&reply), ["startDate"]);
    assert_eq!(reply.header("date"), Some("Thu, 21 Mar 2024 00:00:00 GMT"));
}

#[test]
fn keys_and_roles_are_checked() {
    let shop = Shop::open();
    let url = shop.sandbox.url();
    let list = format!("{PAYMENTS}/transactions");
    for headers in [
        &[][..],
        &[("authorization", "Bearer glnc_sk_wrong")],
        &[("authorization", "Basic glnc_sk_sandbox_owner")],
        &[("authorization", "glnc_sk_sandbox_owner")],
    ] {
        let reply = call(&url, "GET", &list, headers, "");
        assert_eq!(reply.status, 401);
        assert_eq!(
            reply.json(),
            json!({"error": "Unauthorized", "message": "Invalid or missing API key", "statusCode": 401})
        );
    }
    let bearer = format!("Bearer {}", shop.sandbox.glance_grow_viewer_key());
    let viewer = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
    ];
    assert_eq!(call(&url, "GET", &list, &viewer, "").status, 200);
    for path in ["charge", "refund"] {
        let body = r#"{"amount":1,"cardToken":"tok_visa"}"#;
        let reply = call(&url, "POST", &format!("{PAYMENTS}/{path}"), &viewer, body);
        assert_eq!(reply.status, 403);
        assert_eq!(reply.json()["error"]["code"], "NO_ACCESS");
    }
    assert!(shop.sandbox.ledger().is_empty());
}

#[test]
fn what_the_provider_would_refuse_is_refused() {
    let shop = Shop::open();
    assert_eq!(issue_fields(&shop.charge("{}")), ["amount", "cardToken"]);
    assert_eq!(issue_fields(&shop.charge("{\"amount\":")), [""]);
    assert_eq!(
        issue_fields(&shop.charge(r#"{"amount":10.555,"cardToken":"tok_visa"}"#)),
        ["amount"]
    );
    assert_eq!(
        issue_fields(&shop.charge(r#"{"amount":10.5,"currency":"JPY","cardToken":"tok_visa"}"#)),
        ["amount"]
    );
    for token in ["tok_unknown", "4111111111111111", "example_cardToken"] {
        let reply = shop.charge(&format!(r#"{{"amount":1,"cardToken":"{token}"}}"#));
        assert_eq!(issue_fields(&reply), ["cardToken"], "{token}");
        assert!(!reply.body.contains(token));
    }
    let client = shop.charge(r#"{"amount":1,"cardToken":"tok_visa","clientId":10000}"#);
    assert_eq!(client.status, 404);
    assert_eq!(client.json()["error"]["code"], "CLIENT_NOT_FOUND");
    assert_eq!(
        issue_fields(&shop.get("/transactions?limit=101")),
        ["limit"]
    );
    assert_eq!(issue_fields(&shop.get("/transactions?page=0")), ["page"]);
    assert_eq!(
        issue_fields(&shop.get("/transactions?page=1&page=2")),
        ["page"]
    );
    assert_eq!(
        issue_fields(&shop.get("/transactions?offset=50")),
        ["offset"]
    );
    assert_eq!(shop.get("/transactions/txn_missing").status, 404);
    assert_eq!(shop.get("/transactions/").status, 404);
    assert_eq!(shop.get("/elsewhere").json()["error"]["code"], "NOT_FOUND");
    assert_eq!(shop.get("/charge").status, 405);
    let bearer = format!("Bearer {}", shop.sandbox.glance_grow_key());
    let form = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let charge = format!("{PAYMENTS}/charge");
    let reply = call(&shop.sandbox.url(), "POST", &charge, &form, "amount=1");
    assert_eq!(issue_fields(&reply), [""]);
    assert!(shop.sandbox.ledger().is_empty());
}

#[test]
fn tokens_choose_the_outcome() {
    let shop = Shop::open();
    let charge = |token: &str| {
        shop.charge(&format!(
            r#"{{"amount":5,"cardToken":"{token}","description":"d"}}"#
        ))
    };
    let declined = charge("tok_declined");
    assert_eq!(declined.status, 200);
    assert_eq!(declined.json()["data"]["status"], "declined");
    assert_eq!(declined.json()["data"]["last4"], "0002");
    let id = declined.json()["data"]["transactionId"].clone();
    assert_eq!(
        issue_fields(&shop.refund(id.as_str().unwrap(), "1")),
        ["transactionId"]
    );
    let refused = charge("tok_declined_402");
    assert_eq!(refused.status, 402);
    assert_eq!(
        refused.json(),
        json!({"success": false, "error": {"status": 402, "message": "Card declined", "code": "CARD_DECLINED"}})
    );
    assert_eq!(
        charge("tok_insufficient_funds").json()["error"]["code"],
        "INSUFFICIENT_FUNDS"
    );
    assert_eq!(
        charge("tok_review").json()["data"]["status"],
        "pending_review"
    );
    assert_eq!(charge("tok_mastercard").json()["data"]["last4"], "4444");
    let begun = Instant::now();
    assert_eq!(charge("tok_slow_150").json()["data"]["status"], "approved");
    assert!(begun.elapsed() >= Duration::from_millis(150));
    assert_eq!(shop.movements(), ["charge 5 ILS", "charge 5 ILS"]);
    let total = shop.get("/transactions").json()["pagination"]["total"].clone();
    assert_eq!(total, 4);
}

#[test]
fn both_shapes_of_errors_and_successes_can_be_chosen() {
    let shop = Shop::open();
    let id = shop.charged("5");
    let shape = |errors, success| shop.sandbox.shape_glance_grow(Shape { errors, success });
    let wrong = r#"{"amount":0,"cardToken":"tok_visa"}"#;

    shape(ErrorShape::Page, SuccessShape::Sdk);
    assert_eq!(
        shop.charge(wrong).json(),
        json!({"error": "Bad Request", "message": "amount: Must be greater than 0", "statusCode": 400})
    );
    let charge =
        r#"{"amount":5850,"cardToken":"tok_visa","description":"d","clientId":1,"documentId":7}"#;
    let made = shop.charge(charge).json();
    assert_eq!(made["success"], true);
    assert_eq!(
        members(&made["data"]),
        BTreeSet::from([
            "id",
            "amount",
            "currency",
            "status",
            "description",
            "clientId",
            "documentId",
            "createdAt"
        ])
    );
    assert_eq!(made["data"]["clientId"], "1");
    let rows = shop.get("/transactions").json();
    assert_eq!(rows["data"][1]["id"], *id);
    assert_eq!(rows["pagination"]["total"], 2);

    let set = shop.control("POST", "/glance_grow/shape", r#"{"errors":"sdk"}"#);
    assert_eq!(set.json(), json!({"errors": "sdk", "success": "plain"}));
    let list = format!("{PAYMENTS}/transactions");
    let reply = call(&shop.sandbox.url(), "GET", &list, &[], "");
    assert_eq!(reply.json()["error"]["code"], "NO_ACCESS");
    assert_eq!(
        shop.control("POST", "/glance_grow/shape", r#"{"errors":"xml"}"#)
            .status,
        400
    );
}
