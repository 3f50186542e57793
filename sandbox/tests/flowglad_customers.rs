//! Flowglad checkouts, customers, subscriptions and usage over real connections.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::time::Duration;

use common::Shop;
use common::flowglad::{SUBSCRIPTION, control, get, paid, post, refund, refused};
use serde_json::{Value, json};
use tillbridge_sandbox::FlowgladPastPayment;

const PRODUCT: &str = r#"{"checkoutSession":{"type":"product","customerExternalId":"user_42","priceSlug":"lifetime","quantity":2,"successUrl":"https://shop.example/yes","cancelUrl":"https://shop.example/no","outputMetadata":{"order":"1001"},"outputName":"order 1001"}}"#;

#[test]
fn a_checkout_is_made_paid_and_refunded() {
    let shop = Shop::open();
    let made = post(&shop, "/checkout-sessions", PRODUCT).json();
    let session = &made["checkoutSession"];
    assert_eq!(session["status"], "open");
    assert_eq!(session["outputMetadata"], json!({"order": "1001"}));
    let life = session["expires"].as_i64().unwrap() - session["createdAt"].as_i64().unwrap();
    assert_eq!(life, 86_400_000);
    let id = session["id"].as_str().unwrap();
    assert!(
        made["url"]
            .as_str()
            .unwrap()
            .ends_with(&format!("/checkout/{id}"))
    );
    let read = || get(&shop, &format!("/checkout-sessions/{id}")).json();
    assert_eq!(read(), made);

    let done = control(&shop, &format!("/checkout_sessions/{id}/complete"), "");
    assert_eq!(done["payment"]["amount"], 50_100);
    assert_eq!(read()["checkoutSession"], done["checkoutSession"]);
    assert_eq!(done["checkoutSession"]["status"], "succeeded");
    assert_eq!(
        done["checkoutSession"]["purchaseId"],
        done["payment"]["purchaseId"]
    );
    let payment = done["payment"]["id"].as_str().unwrap();
    assert_eq!(refund(&shop, payment, "{}").status, 200);
    assert_eq!(
        shop.movements(),
        [
            "complete_checkout_session 501 USD",
            "refund_payment 501 USD"
        ]
    );
    assert_eq!(
        shop.sandbox.ledger()[0].marker.as_deref(),
        Some("order 1001")
    );
    let balances = shop.control("GET", "/ledger", "").json()["balances"].clone();
    assert_eq!(balances, json!({"USD": "0"}));
    let again = format!("/flowglad/checkout_sessions/{id}/expire");
    assert_eq!(shop.control("POST", &again, "").status, 400);
    assert_eq!(get(&shop, "/checkout-sessions").json()["total"], 1);
}

#[test]
fn checkouts_of_other_kinds_do_what_they_are_for() {
    let shop = Shop::open();
    let urls = r#""successUrl":"https://shop.example/yes","cancelUrl":"https://shop.example/no""#;
    let create = |members: &str| {
        let body = format!(r#"{{"checkoutSession":{{{members},{urls}}}}}"#);
        let reply = post(&shop, "/checkout-sessions", &body);
        assert_eq!(reply.status, 200, "{}", reply.body);
        reply.json()
    };
    let complete = |made: &Value| {
        let id = made["checkoutSession"]["id"].as_str().unwrap();
        control(&shop, &format!("/checkout_sessions/{id}/complete"), "")
    };
    let anonymous = create(r#""type":"product","anonymous":true,"priceSlug":"pro_monthly""#);
    assert_eq!(anonymous["checkoutSession"]["customerId"], Value::Null);
    let done = complete(&anonymous);
    assert!(done["payment"]["subscriptionId"].is_string());
    assert_eq!(get(&shop, "/subscriptions").json()["total"], 2);

    let card = create(r#""type":"add_payment_method","customerExternalId":"user_42""#);
    assert!(
        card["url"]
            .as_str()
            .unwrap()
            .contains("/add-payment-method/")
    );
    let id = card["checkoutSession"]["id"].as_str().unwrap();
    let read = get(&shop, &format!("/checkout-sessions/{id}")).json();
    assert!(read["url"].as_str().unwrap().contains("/checkout/"));
    assert_eq!(complete(&card)["payment"], Value::Null);

    let made = control(&shop, "/subscriptions", r#"{"status":"incomplete"}"#);
    let target = made["subscription"]["id"].as_str().unwrap();
    let activate = create(&format!(
        r#""type":"activate_subscription","customerExternalId":"user_42","targetSubscriptionId":"{target}""#
    ));
    assert_eq!(complete(&activate)["payment"]["subscriptionId"], target);
    let active = get(&shop, &format!("/subscriptions/{target}")).json();
    assert_eq!(active["subscription"]["status"], "active");

    let open = create(r#""type":"product","customerExternalId":"user_42","priceSlug":"lifetime""#);
    let id = open["checkoutSession"]["id"].as_str().unwrap();
    shop.sandbox.advance(Duration::from_secs(86_400));
    let read = || get(&shop, &format!("/checkout-sessions/{id}"));
    assert_eq!(read().json()["checkoutSession"]["status"], "expired");
    shop.sandbox.advance(Duration::from_secs(13 * 86_400));
    assert_eq!(read().status, 500);
}

#[test]
fn wrong_checkouts_are_refused() {
    let shop = Shop::open();
    for (change, with, status) in [
        (r#""priceSlug":"lifetime""#, r#""priceSlug":"none""#, 500),
        (
            r#""priceSlug":"lifetime""#,
            r#""priceSlug":"api_call""#,
            500,
        ),
        (r#""priceSlug":"lifetime""#, r#""priceSlug":"free""#, 500),
        (r#""priceSlug":"lifetime""#, r#""outputName":"x""#, 400),
        (r#""priceSlug""#, r#""priceId":"price_x","priceSlug""#, 400),
        (r#""customerExternalId":"user_42","#, "", 400),
        ("user_42", "nobody", 500),
        (r#""quantity":2"#, r#""quantity":0"#, 400),
        (r#""quantity":2"#, r#""quantity":1.5"#, 400),
        ("https://shop.example/yes", "nowhere", 400),
        (r#""1001""#, r#"{"a":1}"#, 400),
        (r#""type":"product""#, r#""type":"purchase""#, 400),
        (r#""type":"product""#, r#""type":"product","x":1"#, 400),
    ] {
        assert!(PRODUCT.contains(change), "{change}");
        let reply = post(&shop, "/checkout-sessions", &PRODUCT.replace(change, with));
        assert_eq!(reply.status, status, "{with}: {}", reply.body);
    }
    assert_eq!(get(&shop, "/checkout-sessions").json()["total"], 0);
}

#[test]
fn customers_are_found_by_the_callers_id() {
    let shop = Shop::open();
    let made = control(&shop, "/customers", r#"{"external_id":"a b","name":"B"}"#);
    let read = get(&shop, "/customers/a%20b").json();
    assert_eq!(read["customer"], made["customer"]);
    control(
        &shop,
        "/customers",
        r#"{"external_id":"gone","archived":true}"#,
    );
    for nobody in ["nobody", "gone", "nobody/billing"] {
        refused(
            &get(&shop, &format!("/customers/{nobody}")),
            404,
            Some("NOT_FOUND"),
        );
    }
    let billing = get(&shop, "/customers/a%20b/billing").json();
    assert_eq!(billing["subscriptions"], json!([]));
    assert_eq!(billing.get("currentSubscription"), None);
    assert_eq!(billing["paymentMethods"].as_array().unwrap().len(), 1);

    let payment = FlowgladPastPayment {
        subscription_id: Some(SUBSCRIPTION.to_owned()),
        ..FlowgladPastPayment::default()
    };
    paid(&shop, &payment);
    let billing = get(&shop, "/customers/user_42/billing").json();
    assert_eq!(billing["currentSubscription"]["id"], SUBSCRIPTION);
    let item = &billing["currentSubscriptions"][0]["subscriptionItems"][0];
    assert_eq!(item["price"]["slug"], "pro_monthly");
    assert_eq!(billing["invoices"][0]["invoice"]["status"], "paid");
    assert_eq!(
        billing["invoices"][0]["invoice"]["subscriptionId"],
        SUBSCRIPTION
    );
    assert_eq!(
        billing["invoices"][0]["invoiceLineItems"][0]["price"],
        10_800
    );
    assert_eq!(billing["catalog"], billing["pricingModel"]);
}

#[test]
fn subscriptions_end_at_once_or_with_their_period() {
    let shop = Shop::open();
    let cancel = |id: &str, timing: &str| {
        let body = json!({"cancellation": {"timing": timing}}).to_string();
        post(&shop, &format!("/subscriptions/{id}/cancel"), &body)
    };
    let scheduled = cancel(SUBSCRIPTION, "at_end_of_current_billing_period").json();
    let scheduled = &scheduled["subscription"];
    assert_eq!(scheduled["status"], "cancellation_scheduled");
    assert_eq!(
        scheduled["cancelScheduledAt"],
        scheduled["currentBillingPeriodEnd"]
    );
    assert_eq!(scheduled["current"], true);
    shop.sandbox.advance(Duration::from_secs(31 * 86_400));
    let read = get(&shop, &format!("/subscriptions/{SUBSCRIPTION}")).json();
    assert_eq!(read["subscription"]["status"], "canceled");
    assert_eq!(read["subscription"]["current"], false);
    assert_eq!(cancel(SUBSCRIPTION, "immediately").json(), read);

    let made = control(&shop, "/subscriptions", r#"{"renews":false}"#);
    let id = made["subscription"]["id"].as_str().unwrap();
    assert_eq!(made["subscription"]["interval"], Value::Null);
    assert_eq!(cancel(id, "at_end_of_current_billing_period").status, 500);
    assert_eq!(cancel(id, "someday").status, 400);
    let ended = cancel(id, "immediately").json()["subscription"].clone();
    assert_eq!(ended["status"], "canceled");
    for stays in [r#"{"price":"free"}"#, r#"{"scheduled_adjustment":true}"#] {
        let made = control(&shop, "/subscriptions", stays);
        let id = made["subscription"]["id"].as_str().unwrap();
        refused(
            &cancel(id, "immediately"),
            500,
            Some("INTERNAL_SERVER_ERROR"),
        );
    }
    assert_eq!(cancel("sub_none", "immediately").status, 500);
    let page = get(&shop, "/subscriptions?limit=3").json();
    assert_eq!(
        (&page["total"], &page["hasMore"]),
        (&json!(4), &json!(true))
    );
}

#[test]
fn usage_is_counted_once_for_each_transaction_id() {
    let shop = Shop::open();
    let event = |members: Value| {
        let mut event = json!({
            "subscriptionId": SUBSCRIPTION,
            "amount": 3,
            "transactionId": "tx-1",
            "usageMeterSlug": "api_calls",
        });
        for (name, value) in members.as_object().unwrap() {
            event[name] = value.clone();
        }
        event
            .as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
        post(
            &shop,
            "/usage-events",
            &json!({"usageEvent": event}).to_string(),
        )
    };
    let first = event(json!({"usageDate": 1_767_225_604_000_i64})).json();
    assert_eq!(first["usageEvent"]["usageDate"], 1_767_225_604_000_i64);
    assert_eq!(event(json!({"amount": 9})).json(), first);
    let by_price = json!({"usageMeterSlug": null, "priceSlug": "api_call"});
    assert_eq!(event(by_price).json(), first);
    let balance = || {
        let billing = get(&shop, "/customers/user_42/billing").json();
        billing["currentSubscription"]["experimental"]["usageMeterBalances"][0]["availableBalance"]
            .clone()
    };
    assert_eq!(balance(), 997);
    let made = control(&shop, "/subscriptions", "{}");
    let other = event(json!({"subscriptionId": made["subscription"]["id"]}));
    let text = refused(&other, 500, Some("INTERNAL_SERVER_ERROR"));
    assert!(text.as_str().unwrap().contains("conflict"));
    for (wrong, status) in [
        (json!({"amount": 0}), 400),
        (json!({"transactionId": ""}), 400),
        (json!({"priceSlug": "api_call"}), 400),
        (json!({"properties": 1}), 400),
        (json!({"x": 1}), 400),
        (json!({"usageMeterSlug": "other"}), 500),
        (
            json!({"usageMeterSlug": null, "priceSlug": "lifetime"}),
            500,
        ),
        (json!({"subscriptionId": "sub_none"}), 500),
    ] {
        assert_eq!(event(wrong.clone()).status, status, "{wrong}");
    }
    assert_eq!(event(json!({"transactionId": "tx-2"})).status, 200);
    assert!(event(json!({"transactionId": "tx-3"})).json() != first);
}
