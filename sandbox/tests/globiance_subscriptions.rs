//! Subscriptions of `GlobiancePay`, and its notices received on a real socket.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use common::Shop;
use common::globiance::{ask, card, checkout, control, details, done, open, refused};
use serde_json::{Value, json};

const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

fn subscribe(shop: &Shop, more: &Value) -> (String, String) {
    let mut body = json!({
        "planId": shop.sandbox.globiance_plan_id(), "customerId": "cust123",
        "customerEmail": "customer@example.com",
    });
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    let made = done(shop, "create-user-subscription", &body);
    assert_eq!(made["message"], "subscription created");
    let member = |name: &str| made["data"][name].as_str().unwrap().to_owned();
    (member("subscriptionUserId"), member("link"))
}

fn call(shop: &Shop, path: &str, id: &str) -> Value {
    done(shop, path, &json!({"userSubscriptionId": id}))
}

fn read(shop: &Shop, id: &str) -> Value {
    call(shop, "get-user-subscription", id)["data"].clone()
}

#[test]
fn mandates_are_mailed_paid_and_counted() {
    let shop = Shop::open();
    shop.sandbox.stop_clock(true);
    shop.control("POST", "/clock", r#"{"set":"2024-08-12T07:24:48.031Z"}"#);
    let (id, link) = subscribe(&shop, &json!({"note": "{\"key\":\"value\"}"}));
    let first = read(&shop, &id);
    for (name, value) in [
        ("status", json!("pending")),
        ("planCyclePeriod", json!("W")),
        ("planCycle", json!(1)),
        ("planStart", json!("2024-08-12T07:24:48.031Z")),
        ("planEnd", json!("2024-09-23T07:24:48.031Z")),
        ("planCost", json!(100)),
        ("planGracePeriodType", json!("post-period")),
        ("totalPaidCycles", json!(0)),
        ("remainingCycles", json!(6)),
        ("nextPaymentOn", Value::Null),
    ] {
        assert_eq!(first[name], value, "{name}");
    }
    assert!(link.ends_with(&id));
    let page = open(&shop, &link);
    assert!(page.html.contains("Payment 1: 100 USD."), "{}", page.html);
    let left = page.press(&shop, "approve");
    assert!(
        open(&shop, &left.location.unwrap())
            .html
            .contains("Nothing is to be paid now.")
    );
    let second = read(&shop, &id);
    assert_eq!(
        (&second["status"], &second["remainingCycles"]),
        (&json!("active"), &json!(5))
    );
    assert_eq!(second["nextPaymentOn"], "2024-08-19T07:24:48.031Z");
    for _ in 0..5 {
        shop.sandbox.advance(WEEK);
        control(&shop, "POST", &format!("/subscriptions/{id}/pay"), "");
        assert_eq!(
            shop.control("POST", &format!("/globiance/subscriptions/{id}/pay"), "")
                .status,
            400
        );
    }
    let last = read(&shop, &id);
    assert_eq!(
        (
            &last["status"],
            &last["totalPaidCycles"],
            &last["nextPaymentOn"]
        ),
        (&json!("ended"), &json!(6), &Value::Null)
    );
    assert_eq!(shop.movements(), ["pay_mandate 100 USD"; 6]);
    let mails = control(&shop, "GET", "/mails", "");
    // One for the subscription and one for each cycle.
    assert_eq!(mails["mails"].as_array().unwrap().len(), 7);
}

#[test]
fn a_subscription_is_paused_resumed_and_canceled_repeatedly() {
    let shop = Shop::open();
    shop.sandbox.stop_clock(true);
    let (id, _) = subscribe(&shop, &json!({"startsAt": "2000-01-01T00:00:00Z"}));
    assert_eq!(read(&shop, &id)["status"], "active");
    for (path, status, message) in [
        (
            "pause-user-subscription",
            "paused",
            "Subscription paused successfully.",
        ),
        (
            "resume-user-subscription",
            "active",
            "Subscription resumed successfully.",
        ),
        (
            "cancel-user-subscription",
            "canceled",
            "Subscription canceled successfully.",
        ),
    ] {
        for _ in 0..2 {
            let reply = call(&shop, path, &id);
            assert_eq!(
                reply,
                json!({"subscriptionId": id, "status": status, "message": message})
            );
        }
        assert_eq!(read(&shop, &id)["status"], status);
    }
    let body = json!({"userSubscriptionId": id});
    let text = refused(&shop, "resume-user-subscription", &body, 400);
    assert_eq!(text, "a subscription that is canceled cannot be resumed");
    let soon = "2124-01-01T00:00:00Z";
    let (future, _) = subscribe(&shop, &json!({"startsAt": soon}));
    assert_eq!(read(&shop, &future)["status"], "pending");
    shop.control("POST", "/clock", &json!({"set": soon}).to_string());
    assert_eq!(read(&shop, &future)["status"], "active");
}

#[test]
fn wrong_subscriptions_are_refused() {
    let shop = Shop::open();
    let good = json!({"planId": shop.sandbox.globiance_plan_id(), "customerId": "c", "customerEmail": "a@b.c"});
    for (name, value, text) in [
        ("planId", json!("plan-1"), "planId must be a UUID"),
        ("note", json!("just text"), "note must be a json string"),
        (
            "note",
            json!({"key": "value"}),
            "note must be a json string",
        ),
        (
            "startsAt",
            json!("tomorrow"),
            "startsAt must be a valid ISO 8601 date string",
        ),
        (
            "customerEmail",
            json!("a@b"),
            "customerEmail must be an email",
        ),
        (
            "apiKey",
            json!(shop.sandbox.globiance_key()),
            "property apiKey should not exist",
        ),
    ] {
        let mut body = good.clone();
        body[name] = value;
        assert_eq!(refused(&shop, "create-user-subscription", &body, 400), text);
    }
    let mut unknown = good.clone();
    unknown["planId"] = json!("123e4567-e89b-12d3-a456-426614174000");
    assert_eq!(
        refused(&shop, "create-user-subscription", &unknown, 404),
        "plan not found"
    );
    let plan = r#"{"id":"123e4567-e89b-12d3-a456-426614174000","cost":"29.90","currency":"EUR","period":"M","cycles":2}"#;
    control(&shop, "POST", "/plans", plan);
    assert_eq!(
        ask(&shop, "create-user-subscription", &unknown.to_string()).status,
        200
    );
    assert_eq!(shop.control("POST", "/globiance/plans", plan).status, 400);
    let id = json!({"userSubscriptionId": "sub123"});
    assert_eq!(
        refused(&shop, "pause-user-subscription", &id, 400),
        "userSubscriptionId must be a UUID"
    );
}

/// Takes so many messages, answers each with a status, and hands each on as soon as it is there.
fn endpoint(statuses: &'static [u16]) -> (String, Receiver<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks?shop=1", listener.local_addr().unwrap());
    let (hand_on, taken) = channel();
    std::thread::spawn(move || {
        for status in statuses {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                reader.read_line(&mut head).unwrap();
            }
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let mut body = vec![0; length.unwrap().parse().unwrap()];
            reader.read_exact(&mut body).unwrap();
            let answer = format!("HTTP/1.1 {status} Taken\r\ncontent-length: 0\r\n\r\n");
            reader.get_mut().write_all(answer.as_bytes()).unwrap();
            hand_on
                .send((head, serde_json::from_slice(&body).unwrap()))
                .unwrap();
        }
    });
    (url, taken)
}

fn next(taken: &Receiver<(String, Value)>) -> Value {
    let (head, body) = taken.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(
        head.starts_with("POST /hooks?shop=1 HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(!head.to_ascii_lowercase().contains("sign"), "{head}");
    body
}

fn names(body: &Value) -> String {
    format!(
        "{} {}",
        body["type"].as_str().unwrap(),
        body["event"].as_str().unwrap()
    )
}

#[test]
fn notices_go_to_the_callback_url_by_themselves() {
    let shop = Shop::open();
    let (url, taken) = endpoint(&[204; 6]);
    shop.sandbox.set_globiance_webhook_url(Some(&url)).unwrap();
    let id = checkout(&shop, "acquirer-0");
    done(
        &shop,
        "initiate-pay-with-card",
        &card(&shop, &id, "4444333322221111"),
    );
    let bodies: Vec<Value> = (0..4).map(|_| next(&taken)).collect();
    let events: Vec<String> = bodies.iter().map(names).collect();
    assert_eq!(
        events,
        [
            "payment update",
            "payment confirmed",
            "checkout completed",
            "payment settled"
        ]
    );
    let payment = details(&shop, &id)["payments"][0]["paymentId"].clone();
    for body in &bodies {
        assert_eq!(
            (&body["checkoutId"], &body["clientId"]),
            (&json!(id), &json!("order-7"))
        );
        assert_eq!(body["requestCurrencyAmount"].to_string(), "253.75");
    }
    assert_eq!(bodies[0]["payload"]["payment"]["status"], "processing");
    assert_eq!(bodies[3]["payload"]["payment"]["status"], "confirmed");
    assert_eq!(bodies[3]["payload"]["payment"]["paymentId"], payment);
    assert_eq!(bodies[2]["payload"], json!({}));
    // Time alone ends a checkout; nobody has to ask.
    checkout(&shop, "acquirer-0");
    shop.sandbox.advance(Duration::from_secs(30 * 60));
    assert_eq!(names(&next(&taken)), "checkout expired");
    control(
        &shop,
        "POST",
        &format!("/payments/{}/dispute", payment.as_str().unwrap()),
        "",
    );
    assert_eq!(names(&next(&taken)), "payment dispute");
    let listed = control(&shop, "GET", "/webhooks", "");
    assert_eq!(listed["notices"][0]["deliveries"], json!([{"status": 204}]));
    assert_eq!(listed["notices"][0]["body"], bodies[0]);
}

#[test]
fn notices_repeat_and_lie_when_told_to() {
    let shop = Shop::open();
    let (url, taken) = endpoint(&[200, 500, 200, 200]);
    let id = checkout(&shop, "acquirer-0");
    control(
        &shop,
        "POST",
        "/webhook_url",
        &json!({"url": url, "times": 2}).to_string(),
    );
    control(&shop, "POST", &format!("/checkouts/{id}/cancel"), "");
    assert_eq!(next(&taken), next(&taken));
    control(&shop, "POST", "/webhook_url", r#"{"url":null}"#);
    // A notice of money that never came.
    let message = json!({"event": "completed", "checkout_id": id, "url": url});
    let sent = control(&shop, "POST", "/webhooks", &message.to_string());
    assert_eq!(sent["deliveries"], json!([{"status": 200}]));
    assert_eq!(sent["body"], next(&taken));
    let body = json!({"event": "something new", "type": "mandate", "payload": {}});
    let message = json!({"event": "", "body": body, "url": url});
    control(&shop, "POST", "/webhooks", &message.to_string());
    assert_eq!(next(&taken), body);
    for wrong in [
        json!({"event": "completed"}),
        json!({"event": "completed", "payment_id": "none"}),
        json!({"event": "completed", "checkout_id": id, "url": "https://127.0.0.1/"}),
    ] {
        let reply = shop.control("POST", "/globiance_pay/webhooks", &wrong.to_string());
        assert_eq!(reply.status, 400, "{wrong}");
    }
    let wrong = shop.control("POST", "/globiance/webhook_url", r#"{"url":"nowhere"}"#);
    assert_eq!(wrong.status, 400);
}
