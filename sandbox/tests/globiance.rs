//! Keys, signatures, checkouts and crypto payments of `GlobiancePay`.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::time::Duration;

use common::globiance::{
    FIVE_TEAS, ask, card_status, checkout, control, details, done, refused, sign,
};
use common::{Shop, call};
use serde_json::{Value, json};
use tillbridge_sandbox::{
    Fault, FaultKind, GlobianceBehaviour, GlobianceEnvelopes, GlobianceErrors, GlobianceSignatures,
};

const XDC: &str = "eb68220f-c269-428e-9c1f-d59846b55e49";
const USDT: &str = "c7a82c43-7e48-4012-a70e-6e2e2b61d58f";
const XRP: &str = "90c7a5de-7d5c-4f7b-9b3e-1f0f6d2a8c44";
const XLM: &str = "f4d2b8a1-6c3e-4b59-a7d0-2e9c1b8f5a66";

fn behaving(behaviour: GlobianceBehaviour) -> Shop {
    let shop = Shop::open();
    shop.sandbox.behave_globiance(behaviour).unwrap();
    shop
}

fn create(shop: &Shop, items: &str, more: &Value) -> Value {
    let mut body = json!({
        "amount": 2, "currency": "USD", "items": serde_json::from_str::<Value>(items).unwrap(),
    });
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    done(shop, "create-checkout", &body)
}

#[test]
fn key_and_signature_are_checked_over_the_bytes() {
    let shop = Shop::open();
    let (key, secret) = (
        shop.sandbox.globiance_key(),
        shop.sandbox.globiance_secret(),
    );
    let send = |key: Option<&str>, signature: Option<&str>, body: &str| {
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(key.map(|key| ("api-key", key)));
        headers.extend(signature.map(|text| ("sign", text)));
        let target = "/globiance/merchant-api-service/get-checkout-details";
        let reply = call(&shop.sandbox.url(), "POST", target, &headers, body);
        (reply.status, reply.body)
    };
    let id = checkout(&shop, "acquirer-0");
    let odd = format!("{{ \"checkoutId\" : \"{id}\" }}");
    let good = sign(secret, &odd);
    assert_eq!(send(Some(key), Some(&good), &odd).0, 200);
    let unauthorized = (401, r#"{"error":"Unauthorized"}"#.to_owned());
    assert_eq!(send(None, Some(&good), &odd), unauthorized);
    assert_eq!(send(Some("CANARY"), Some(&good), &odd), unauthorized);
    let invalid = (401, r#"{"message":"invalid signature"}"#.to_owned());
    let compact = format!(r#"{{"checkoutId":"{id}"}}"#);
    assert_eq!(send(Some(key), Some(&good), &compact), invalid);
    assert_eq!(send(Some(key), Some("%"), &odd), invalid);
    assert_eq!(send(Some(key), Some(&sign("other", &odd)), &odd), invalid);
    let missing = (401, r#"{"message":"SIGN header is missing"}"#.to_owned());
    assert_eq!(send(Some(key), None, &odd), missing);
    // A payer's browser has no secret; such calls carry the key.
    let with_key = format!(r#"{{"apiKey":"{key}","checkoutId":"{id}"}}"#);
    assert_eq!(send(Some(key), None, &with_key).0, 200);
    let other_key = format!(r#"{{"apiKey":"CANARY","checkoutId":"{id}"}}"#);
    let signature = sign(secret, &other_key);
    assert_eq!(send(Some(key), Some(&signature), &other_key), unauthorized);
    assert_eq!(
        send(Some(key), None, "{"),
        (
            400,
            r#"{"message":"the body is not valid JSON"}"#.to_owned()
        )
    );
}

#[test]
fn how_much_is_signed_can_be_chosen() {
    let shop = behaving(GlobianceBehaviour {
        signatures: GlobianceSignatures::Always,
        reserialises: true,
        ..GlobianceBehaviour::default()
    });
    let key = shop.sandbox.globiance_key();
    let body = |amount: &str| {
        format!(r#"{{"amount":{amount},"apiKey":"{key}","currency":"USD","items":{FIVE_TEAS}}}"#)
    };
    assert_eq!(ask(&shop, "create-checkout", &body("250")).status, 200);
    assert_eq!(ask(&shop, "create-checkout", &body("250.00")).status, 401);
    let headers = [("api-key", key), ("content-type", "application/json")];
    let unsigned = |path: &str, body: &str| {
        let target = format!("/globiance/merchant-api-service/{path}");
        call(&shop.sandbox.url(), "POST", &target, &headers, body).status
    };
    assert_eq!(unsigned("create-checkout", &body("250")), 401);
    let optional = GlobianceBehaviour {
        signatures: GlobianceSignatures::Optional,
        ..GlobianceBehaviour::default()
    };
    shop.sandbox.behave_globiance(optional).unwrap();
    assert_eq!(unsigned("cancel-checkout", r#"{"checkoutId":"x"}"#), 404);
    let wrong = GlobianceBehaviour {
        acquirer: Some(4),
        ..GlobianceBehaviour::default()
    };
    assert!(shop.sandbox.behave_globiance(wrong).is_err());
}

#[test]
fn a_checkout_owes_its_items_and_their_tax() {
    let shop = Shop::open();
    shop.sandbox.stop_clock(true);
    control_clock(&shop, r#"{"set":"2024-10-15T11:07:03.846Z"}"#);
    let items = r#"[{"itemName":"Tea","price":50,"qty":5,"taxRate":1.5},
        {"itemName":"Mug","price":0.1,"qty":3,"taxRate":17.5}]"#;
    let more =
        json!({"itemName": "Tea", "itemId": "xyz123", "note": "Test payment", "clientId": "42"});
    let made = create(&shop, items, &more);
    assert_eq!(made["requestCurrencyAmount"].to_string(), "254.1025");
    assert_eq!(made["items"][1]["taxAmount"].to_string(), "0.0525");
    assert_eq!(made["items"][0]["total"].to_string(), "253.75");
    assert_eq!(made["amountInUSD"].to_string(), "254.1025");
    assert_eq!(made["duration"], 1_800_000);
    assert_eq!(made["checkoutTime"], "2024-10-15T11:07:03.846Z");
    assert_eq!(made["expiryTime"], "2024-10-15T11:37:03.846Z");
    assert_eq!(
        (&made["clientId"], &made["itemId"]),
        (&json!("42"), &Value::Null)
    );
    assert_eq!(
        (
            &made["merchantDirectAcquiring"],
            &made["merchantDirectAcquiringId"]
        ),
        (&json!(true), &json!(0))
    );
    assert_eq!(made["quotes"], json!([]));
    assert_eq!(made["enableFIATBuy"], true);
    let id = made["checkoutId"].as_str().unwrap();
    let read = details(&shop, &id.to_uppercase());
    assert_eq!(read["store"]["apiKey"], shop.sandbox.globiance_key());
    assert_eq!(
        (read.get("quotes"), read.get("enableFIATBuy")),
        (None, None)
    );
    assert_eq!(read["items"][0]["itemId"], Value::Null);
    for name in [
        "checkoutId",
        "requestCurrencyAmount",
        "note",
        "expiryTime",
        "currencies",
    ] {
        assert_eq!(read[name], made[name], "{name}");
    }
    let off = create(&shop, items, &json!({"itemId": "no-acquiring"}));
    assert_eq!(
        (
            &off["merchantDirectAcquiring"],
            &off["merchantDirectAcquiringId"]
        ),
        (&json!(false), &Value::Null)
    );
    let listed = control(&shop, "GET", "/checkouts", "");
    assert_eq!(listed["checkouts"][0]["checkout_id"], id);
    assert_eq!(
        listed["checkouts"][0]["request_currency_amount"],
        "254.1025"
    );
    assert_eq!(shop.sandbox.globiance_checkout_ids()[0], id);
}

fn control_clock(shop: &Shop, body: &str) {
    assert_eq!(shop.control("POST", "/clock", body).status, 200);
}

#[test]
fn wrong_checkouts_are_refused_by_name() {
    let shop = Shop::open();
    let items: Value = serde_json::from_str(FIVE_TEAS).unwrap();
    let base = json!({"amount": 250, "currency": "USD", "items": items});
    for (change, text) in [
        (json!({"amount": 0}), "amount must be greater than 0"),
        (json!({"amount": "250"}), "amount must be a number"),
        (
            json!({"amount": 2.505}),
            "amount must have at most 2 decimals",
        ),
        (
            json!({"currency": "GBP"}),
            "currency must be one of USD, EUR",
        ),
        (json!({"items": []}), "items should not be empty"),
        (
            json!({"items": [{"itemName": "Tea", "price": 1, "qty": 0, "taxRate": 0}]}),
            "items[0].qty must be greater than 0",
        ),
        (json!({"note": 5}), "note must be a string"),
        (json!({"colour": "red"}), "property colour should not exist"),
        (
            json!({"checkoutDuration": 5}),
            "property checkoutDuration should not exist",
        ),
    ] {
        let mut body = base.clone();
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        assert_eq!(refused(&shop, "create-checkout", &body, 400), text);
    }
    let mut body = base.clone();
    for (name, value, text) in [
        ("email", json!("nobody"), "email must be an email"),
        (
            "language",
            json!("he"),
            "language must be one of en, ar, de, zh-cn, es, fr, it, ja, ko, pt, tr",
        ),
        (
            "checkoutDuration",
            json!(0),
            "checkoutDuration must be a positive number of milliseconds",
        ),
    ] {
        body[name] = value;
        assert_eq!(refused(&shop, "create-invoice-checkout", &body, 400), text);
        body.as_object_mut().unwrap().remove(name);
    }
    assert_eq!(ask(&shop, "create-checkout", "[]").status, 400);
    assert_eq!(ask(&shop, "nothing", "{}").status, 404);
    assert!(shop.sandbox.globiance_checkout_ids().is_empty());
}

#[test]
fn an_invoice_has_quotes_a_link_and_a_mail() {
    let shop = Shop::open();
    let items: Value = serde_json::from_str(FIVE_TEAS).unwrap();
    let mut body = json!({
        "amount": 250, "apiKey": shop.sandbox.globiance_key(), "currency": "USD", "items": items,
        "email": "john@example.com", "language": "zh-cn",
    });
    let made = done(&shop, "create-invoice-checkout", &body);
    assert_eq!(made["message"], "checkout created");
    let data = &made["data"];
    assert_eq!(data["duration"], 2_592_000_000_u64);
    assert_eq!(
        (data.get("currencies"), data.get("enableFIATBuy")),
        (None, None)
    );
    let quote = &data["quotes"][0];
    assert_eq!(
        (&quote["currencyName"], &quote["currencyType"]),
        (&json!("USDG"), &json!("wallet"))
    );
    assert_eq!(
        (quote["feePercent"].to_string(), quote["total"].to_string()),
        ("1".to_owned(), "256.2875".to_owned())
    );
    let link = made["paymentLink"].as_str().unwrap();
    assert!(link.contains(data["checkoutId"].as_str().unwrap()));
    assert!(link.starts_with("http://") && link.contains(shop.sandbox.globiance_key()));
    let mails = control(&shop, "GET", "/mails", "");
    assert_eq!(mails["mails"][0]["to"], "john@example.com");
    assert_eq!(mails["mails"][0]["link"], link);
    body["checkoutDuration"] = json!(1_000);
    body.as_object_mut().unwrap().remove("email");
    let short = done(&shop, "create-invoice-checkout", &body);
    shop.sandbox.advance(Duration::from_secs(1));
    let id = short["data"]["checkoutId"].as_str().unwrap();
    assert_eq!(details(&shop, id)["status"], "expired");
    assert_eq!(
        control(&shop, "GET", "/mails", "")["mails"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn replies_come_in_the_chosen_envelope() {
    let checked = |envelopes, status: u16| {
        let shop = behaving(GlobianceBehaviour {
            envelopes,
            success_status: status,
            ..GlobianceBehaviour::default()
        });
        let items: Value = serde_json::from_str(FIVE_TEAS).unwrap();
        let body = json!({"amount": 250, "currency": "USD", "items": items});
        let plain = ask(&shop, "create-checkout", &body.to_string());
        assert_eq!(plain.status, status);
        let invoice = ask(&shop, "create-invoice-checkout", &body.to_string());
        (plain.json(), invoice.json())
    };
    let (plain, invoice) = checked(GlobianceEnvelopes::Wrapped, 201);
    assert!(plain["data"]["checkoutId"].is_string() && plain.get("message").is_none());
    assert!(invoice["data"]["checkoutId"].is_string() && invoice["paymentLink"].is_string());
    let (plain, invoice) = checked(GlobianceEnvelopes::Bare, 200);
    assert!(plain["checkoutId"].is_string());
    assert!(invoice["checkoutId"].is_string() && invoice["paymentLink"].is_string());
}

fn quote(shop: &Shop, id: &str, currency: &str, kind: &str) -> Value {
    let key = shop.sandbox.globiance_key();
    let body =
        json!({"currencyId": currency, "apiKey": key, "checkoutId": id, "currencyType": kind});
    done(shop, "generate-quote", &body)
}

#[test]
fn a_quote_comes_before_an_address_that_stays() {
    let shop = Shop::open();
    let id = checkout(&shop, "");
    let ask_address = json!({"currencyId": USDT, "checkoutId": id, "network": "TRX"});
    let text = refused(&shop, "generate-address", &ask_address, 400);
    assert!(text.contains("quote"), "{text}");
    let quoted = quote(&shop, &id, USDT, "blockchain");
    assert_eq!(
        (&quoted["network"], &quoted["currencyNetwork"]),
        (&json!("TRX"), &json!("TRX"))
    );
    assert_eq!(quoted["total"].to_string(), "254.95");
    let address = done(&shop, "generate-address", &ask_address);
    assert_eq!(address["message"], "successfully got the address");
    assert_eq!(address["data"]["destinationTag"], Value::Null);
    assert_eq!(done(&shop, "generate-address", &ask_address), address);
    let mut other_network = ask_address.clone();
    other_network["network"] = json!("Ethereum");
    refused(&shop, "generate-address", &other_network, 400);
    for (currency, tag) in [(XRP, "string"), (XLM, "number")] {
        quote(&shop, &id, currency, "blockchain");
        let body = json!({"currencyId": currency, "checkoutId": id});
        let reply = ask(&shop, "generate-address", &body.to_string()).json();
        let found = &reply["data"]["destinationTag"];
        assert_eq!(
            (found.is_string(), found.is_number()),
            (tag == "string", tag == "number")
        );
    }
    let unknown = json!({"currencyId": "c1", "apiKey": shop.sandbox.globiance_key(), "checkoutId": id, "currencyType": "wallet"});
    assert_eq!(
        refused(&shop, "generate-quote", &unknown, 404),
        "currency not found"
    );
}

#[test]
fn crypto_is_paid_confirmed_and_settled_once() {
    let shop = Shop::open();
    let id = checkout(&shop, "");
    let asked = json!({
        "currencyId": XDC, "apiKey": shop.sandbox.globiance_key(), "checkoutId": id,
        "currencyType": "blockchain",
    });
    // A float in between would lose digits.
    let quoted = ask(&shop, "generate-quote", &asked.to_string()).body;
    let (_, total) = quoted.split_once("\"total\":").unwrap();
    let total = total.trim_end_matches('}');
    assert_eq!(total.len(), "6114.899872279923849917".len());
    done(
        &shop,
        "generate-address",
        &json!({"currencyId": XDC, "checkoutId": id, "network": "XDC"}),
    );
    let seen = control(
        &shop,
        "POST",
        &format!("/checkouts/{id}/pay"),
        r#"{"processing":true}"#,
    );
    assert_eq!(
        (&seen["status"], &seen["payments"][0]["status"]),
        (&json!("pending"), &json!("processing"))
    );
    assert!(shop.sandbox.ledger().is_empty());
    assert_eq!(
        refused(&shop, "cancel-checkout", &json!({"checkoutId": id}), 400),
        "a payment of this checkout is under way"
    );
    let payment = seen["payments"][0]["paymentId"].as_str().unwrap();
    control(&shop, "POST", &format!("/payments/{payment}/confirm"), "");
    let read = details(&shop, &id);
    assert_eq!(
        (&read["status"], &read["payments"][0]["status"]),
        (&json!("completed"), &json!("confirmed"))
    );
    assert_eq!(read["payments"][0]["transactionType"], "blockchain");
    let read = done(&shop, "get-payment-details", &json!({"paymentId": payment}))["data"].clone();
    let actions: Vec<_> = read["paymenStatusHistory"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["action"].clone())
        .collect();
    assert_eq!(actions, ["processing", "confirmed", "settled"]);
    assert_eq!(
        (&read["status"], &read["isUnderDispute"]),
        (&json!("confirmed"), &json!(false))
    );
    let ledger = shop.sandbox.ledger();
    assert_eq!(shop.movements(), [format!("pay_checkout {total} XDC")]);
    assert_eq!(
        (
            ledger[0].transaction_id.as_str(),
            ledger[0].marker.as_deref()
        ),
        (payment, Some("order-7"))
    );
    assert_eq!(
        shop.control(
            "POST",
            &format!("/globiance/payments/{payment}/confirm"),
            ""
        )
        .status,
        400
    );
    assert_eq!(
        refused(&shop, "cancel-checkout", &json!({"checkoutId": id}), 400),
        "checkout already completed"
    );

    control(&shop, "POST", &format!("/payments/{payment}/refund"), "");
    let back = shop.sandbox.ledger()[1].clone();
    assert_eq!(
        (
            back.operation.as_str(),
            back.original_transaction_id.as_deref()
        ),
        ("refund_payment", Some(payment))
    );
    assert_eq!(
        shop.control("POST", &format!("/globiance/payments/{payment}/refund"), "")
            .status,
        400
    );
    assert_eq!(
        shop.control("GET", "/ledger", "").json()["balances"]["XDC"],
        "0"
    );
}

#[test]
fn money_can_come_short_and_late() {
    let shop = Shop::open();
    let short = checkout(&shop, "");
    let paid = control(
        &shop,
        "POST",
        &format!("/checkouts/{short}/pay"),
        r#"{"amount":"0.5"}"#,
    );
    assert_eq!(paid["status"], "pending");
    let payment = paid["payments"][0]["paymentId"].as_str().unwrap();
    let read = done(&shop, "get-payment-details", &json!({"paymentId": payment}))["data"].clone();
    assert_eq!(
        (&read["isUnderDispute"], &read["disputeType"]),
        (&json!(true), &json!("underpaid"))
    );
    let late = checkout(&shop, "");
    shop.sandbox.advance(Duration::from_secs(30 * 60));
    assert_eq!(details(&shop, &late)["status"], "expired");
    assert!(
        refused(&shop, "cancel-checkout", &json!({"checkoutId": late}), 400).contains("expired")
    );
    shop.sandbox.pay_globiance_checkout(&late).unwrap();
    let read = details(&shop, &late);
    assert_eq!(
        (&read["status"], &read["payments"][0]["status"]),
        (&json!("expired"), &json!("confirmed"))
    );
    assert_eq!(shop.sandbox.ledger().len(), 2);
    assert!(shop.sandbox.pay_globiance_checkout("none").is_err());
}

#[test]
fn checkouts_end_when_they_should() {
    let shop = behaving(GlobianceBehaviour {
        expiry_lag_s: 10,
        ..GlobianceBehaviour::default()
    });
    shop.sandbox.stop_clock(true);
    let id = checkout(&shop, "");
    shop.sandbox.advance(Duration::from_secs(30 * 60 + 9));
    assert_eq!(details(&shop, &id)["status"], "pending");
    shop.sandbox.advance(Duration::from_secs(1));
    assert_eq!(details(&shop, &id)["status"], "expired");
    let cancelled = checkout(&shop, "");
    for _ in 0..2 {
        let reply = done(&shop, "cancel-checkout", &json!({"checkoutId": cancelled}));
        assert_eq!(reply, json!({"message": "checkout cancelled"}));
    }
    assert_eq!(details(&shop, &cancelled)["status"], "cancelled");
    let forced = checkout(&shop, "");
    control(&shop, "POST", &format!("/checkouts/{forced}/expire"), "");
    assert_eq!(details(&shop, &forced)["status"], "expired");
    assert_eq!(
        shop.control("POST", &format!("/globiance/checkouts/{forced}/expire"), "")
            .status,
        400
    );
    let missing = json!({"checkoutId": "none"});
    assert_eq!(
        ask(&shop, "get-checkout-details", &missing.to_string()).body,
        r#"{"message":"checkout not found","data":null}"#
    );
    assert_eq!(
        card_status(&shop, "get-card-txn-status", "none").status,
        404
    );
}

#[test]
fn faults_answer_in_the_providers_manner() {
    let shop = Shop::open();
    let fault = |kind| Fault::new(kind).on("globiance_pay", "get_checkout_details");
    let mut limited = fault(FaultKind::RateLimited);
    limited.reset_s = Some(5);
    shop.sandbox.fault(limited).unwrap();
    let body = json!({"checkoutId": "x"}).to_string();
    let reply = ask(&shop, "get-checkout-details", &body);
    assert_eq!(
        (reply.status, reply.header("retry-after")),
        (429, Some("5"))
    );
    assert_eq!(reply.body, r#"{"message":"Too many requests"}"#);
    let mut forbidden = fault(FaultKind::ServerError);
    forbidden.status = Some(403);
    shop.sandbox.fault(forbidden).unwrap();
    assert_eq!(ask(&shop, "get-checkout-details", &body).status, 403);
    shop.sandbox
        .behave_globiance(GlobianceBehaviour {
            errors: GlobianceErrors::Nested,
            ..GlobianceBehaviour::default()
        })
        .unwrap();
    let nested = ask(&shop, "get-checkout-details", &body).json();
    assert_eq!(nested["error"]["message"], "checkout not found");
    let unknown = Fault::new(FaultKind::Stall).on("globiance_pay", "charge");
    assert!(shop.sandbox.fault(unknown).is_err());
}
