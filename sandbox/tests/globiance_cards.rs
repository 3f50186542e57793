//! Card payments of `GlobiancePay`: all four acquirers, 3-D Secure, and the pages that payers see.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::time::Duration;

use common::globiance::{
    Page, ask, card, card_status, checkout, control, details, done, open, payer, refused, send,
};
use common::{End, Shop, call};
use serde_json::{Value, json};
use tillbridge_sandbox::{Fault, FaultKind, GlobianceBehaviour};

const GOOD: &str = "4444333322221111";
const CHALLENGED: &str = "4000000000003220";

fn pay(shop: &Shop, id: &str, number: &str) -> Value {
    done(shop, "initiate-pay-with-card", &card(shop, id, number))
}

fn statuses(shop: &Shop, id: &str) -> (Value, Vec<Value>) {
    let read = details(shop, id);
    let payments = read["payments"].as_array().unwrap();
    let payments = payments.iter().map(|payment| payment["status"].clone());
    (read["status"].clone(), payments.collect())
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name]
        .as_str()
        .unwrap_or_else(|| panic!("{name} in {value}"))
}

#[test]
fn a_card_is_charged_once_by_acquirers_0_and_1() {
    let shop = Shop::open();
    for acquirer in ["acquirer-0", "acquirer-1"] {
        let id = checkout(&shop, acquirer);
        let paid = pay(&shop, &id, GOOD);
        assert_eq!(
            (text(&paid, "status"), &paid["require3ds"]),
            ("success", &json!(false))
        );
        assert_eq!(paid["provider"], 0);
        assert_eq!(paid["metadata"]["transactionRef"], paid["transactionRef"]);
        assert!(text(&paid, "checkoutLink").contains(&id));
        assert_eq!(
            statuses(&shop, &id),
            (json!("completed"), vec![json!("confirmed")])
        );
        let again = refused(
            &shop,
            "initiate-pay-with-card",
            &card(&shop, &id, GOOD),
            400,
        );
        assert_eq!(again, "checkout already completed");
        let entry = shop.sandbox.ledger().pop().unwrap();
        assert_eq!(entry.transaction_id, text(&paid, "transactionRef"));
        assert_eq!(entry.marker.as_deref(), Some("order-7"));
        let payment = details(&shop, &id)["payments"][0].clone();
        assert_eq!(payment["transactionRef"], paid["transactionRef"]);
        assert_eq!(
            (
                text(&payment, "currencyName"),
                payment["amount"].to_string()
            ),
            ("USD", "253.75".to_owned())
        );
    }
    assert_eq!(shop.movements(), ["initiate_pay_with_card 253.75 USD"; 2]);
}

#[test]
fn a_decline_is_a_success_of_http_and_leaves_the_checkout() {
    let shop = Shop::open();
    let id = checkout(&shop, "acquirer-0");
    for (number, message) in [
        ("4000000000000002", "Payment Failed."),
        ("4000000000009995", "Insufficient funds."),
        ("4000000000000069", "Card expired."),
    ] {
        let failed = pay(&shop, &id, number);
        assert_eq!(
            (text(&failed, "status"), text(&failed, "message")),
            ("failed", message)
        );
        assert_eq!(failed["require3ds"], false);
    }
    assert_eq!(
        statuses(&shop, &id),
        (json!("pending"), vec![json!("failed"); 3])
    );
    assert!(shop.sandbox.ledger().is_empty());
    let hidden = GlobianceBehaviour {
        lists_failed_payments: false,
        ..GlobianceBehaviour::default()
    };
    shop.sandbox.behave_globiance(hidden).unwrap();
    assert_eq!(statuses(&shop, &id).1, [] as [Value; 0]);
    pay(&shop, &id, GOOD);
    assert_eq!(statuses(&shop, &id).0, "completed");
}

#[test]
fn a_payer_clicks_through_the_challenge_of_acquirer_0() {
    let shop = Shop::open();
    for (number, status) in [
        (CHALLENGED, "pending"),
        ("4000000000003063", "3ds"),
        ("4000000000003055", "success"),
    ] {
        let id = checkout(&shop, "acquirer-0");
        let asked = pay(&shop, &id, number);
        assert_eq!(
            (text(&asked, "status"), text(&asked, "action")),
            (status, "3ds")
        );
        assert_eq!(asked["require3ds"], true);
        let before = shop.sandbox.ledger().len();
        assert_eq!(statuses(&shop, &id), (json!("pending"), Vec::new()));
        let page = open(&shop, text(&asked, "3dsUrl"));
        assert_eq!(page.status, 200);
        assert!(
            page.html
                .contains("253.75 USD to Sandbox Store for Ginger Tea."),
            "{}",
            page.html
        );
        let left = page.press(&shop, "approve");
        assert_eq!(left.status, 303);
        let done = open(&shop, &left.location.unwrap());
        assert!(done.html.contains("Payment approved"), "{}", done.html);
        assert_eq!(
            statuses(&shop, &id),
            (json!("completed"), vec![json!("confirmed")])
        );
        // A second click changes nothing.
        page.press(&shop, "decline");
        assert_eq!(statuses(&shop, &id).0, "completed");
        assert_eq!(shop.sandbox.ledger().len(), before + 1);
    }
    let id = checkout(&shop, "acquirer-0");
    let asked = pay(&shop, &id, CHALLENGED);
    let left = open(&shop, text(&asked, "3dsUrl")).press(&shop, "decline");
    let done = open(&shop, &left.location.unwrap());
    assert!(done.html.contains("Payment declined"), "{}", done.html);
    assert_eq!(
        statuses(&shop, &id),
        (json!("pending"), vec![json!("failed")])
    );
    assert_eq!(shop.sandbox.ledger().len(), 3);
}

/// Sends the form that a shop makes of the answer of acquirer 1.
fn pareq(shop: &Shop, asked: &Value) -> Page {
    let metadata = &asked["metadata"];
    let fields = [("PaReq", "PaReq"), ("MD", "MD"), ("TermUrl", "termUrl")]
        .map(|(field, member)| (field.to_owned(), text(metadata, member).to_owned()));
    send(shop, text(metadata, "URL"), &fields)
}

#[test]
fn a_payer_clicks_through_the_form_of_acquirer_1() {
    let shop = Shop::open();
    for (decision, end) in [("approve", "completed"), ("decline", "pending")] {
        let id = checkout(&shop, "acquirer-1");
        let asked = pay(&shop, &id, CHALLENGED);
        assert_eq!((asked.get("3dsUrl"), &asked["provider"]), (None, &json!(1)));
        let page = pareq(&shop, &asked);
        assert_eq!(page.status, 200, "{}", page.html);
        let back = page.press(&shop, decision);
        let (action, fields) = back.form();
        assert_eq!(action, text(&asked["metadata"], "termUrl"));
        assert_eq!(
            fields[1],
            ("MD".to_owned(), text(&asked["metadata"], "MD").to_owned())
        );
        assert_eq!(statuses(&shop, &id).0, "pending");
        let forged = [("PaRes".to_owned(), "x".to_owned()), fields[1].clone()];
        assert_eq!(send(&shop, &action, &forged).status, 400);
        let left = back.press(&shop, "");
        assert_eq!(left.status, 303);
        assert_eq!(statuses(&shop, &id).0, end);
    }
    assert_eq!(shop.sandbox.ledger().len(), 1);
    let asked = pay(&shop, &checkout(&shop, "acquirer-1"), CHALLENGED);
    for member in ["PaReq", "MD", "termUrl"] {
        let mut changed = asked.clone();
        changed["metadata"][member] = json!("http://elsewhere.example/");
        assert_eq!(pareq(&shop, &changed).status, 400, "{member}");
    }
}

#[test]
fn a_payer_of_acquirers_2_and_3_pays_on_a_page() {
    let shop = Shop::open();
    let ui = shop.sandbox.globiance_merchant_ui_url();
    for (path, status_call, acquirer, failed) in [
        (
            "initiate-pay-with-card-widget",
            "get-card-txn-status",
            2,
            "failure",
        ),
        (
            "initiate-pay-with-card-widget-2",
            "get-card-txn-status-gen",
            3,
            "failed",
        ),
    ] {
        for decision in ["approve", "decline"] {
            let id = checkout(&shop, &format!("acquirer-{acquirer}"));
            let reply = done(&shop, path, &payer(&shop, &id, "Test"));
            // Acquirer 3 wraps its answer, acquirer 2 does not.
            let began = if acquirer == 3 {
                &reply["data"]
            } else {
                &reply
            };
            assert_eq!(
                (text(began, "status"), &began["require3ds"]),
                ("pending", &json!(false))
            );
            let reference = text(began, "transactionRef").to_owned();
            let address = if acquirer == 2 {
                assert_eq!(text(began, "3dsUrl"), reference);
                assert_eq!(text(&began["metadata"], "id"), reference);
                let other = text(&began["metadata"], "redirectUrl");
                assert_eq!(open(&shop, other).status, 200);
                format!("{ui}/process-transaction?id={reference}")
            } else {
                assert_eq!(text(&began["metadata"]["data"], "orderId"), reference);
                text(began, "3dsUrl").to_owned()
            };
            let status = || card_status(&shop, status_call, &reference).json()["data"].clone();
            assert_eq!(status()["status"], "pending");
            open(&shop, &address).press(&shop, decision);
            let end = status();
            let expected = if decision == "approve" {
                "success"
            } else {
                failed
            };
            assert_eq!(end["status"], expected);
            if acquirer == 3 {
                assert_eq!(
                    (end["amount"].to_string(), &end["currency"]),
                    ("253.75".to_owned(), &json!("USD"))
                );
            }
            let other_call = if acquirer == 2 {
                "get-card-txn-status-gen"
            } else {
                "get-card-txn-status"
            };
            assert_eq!(card_status(&shop, other_call, &reference).status, 404);
        }
    }
    assert_eq!(
        shop.movements(),
        [
            "initiate_pay_with_card_widget 253.75 USD",
            "initiate_pay_with_card_widget_2 253.75 USD"
        ]
    );
}

#[test]
fn names_choose_what_acquirers_2_and_3_do() {
    let shop = Shop::open();
    for (acquirer, path, status_call) in [
        (
            "acquirer-2",
            "initiate-pay-with-card-widget",
            "get-card-txn-status",
        ),
        (
            "acquirer-3",
            "initiate-pay-with-card-widget-2",
            "get-card-txn-status-gen",
        ),
    ] {
        let initiate = |name: &str| {
            let id = checkout(&shop, acquirer);
            let reply = done(&shop, path, &payer(&shop, &id, name));
            let began = reply.get("data").filter(|_| acquirer == "acquirer-3");
            (id, began.unwrap_or(&reply).clone())
        };
        let (id, declined) = initiate("DECLINED");
        assert_eq!(
            (text(&declined, "status"), &declined["transactionRef"]),
            ("failed", &Value::Null)
        );
        assert_eq!(statuses(&shop, &id), (json!("pending"), Vec::new()));
        let (_, nowhere) = initiate("Nowhere");
        assert_eq!(
            (text(&nowhere, "action"), nowhere.get("3dsUrl")),
            ("3ds", None)
        );
        assert!(nowhere["metadata"].get("id").is_none());
        for (name, ends) in [
            ("Approved-Later", ["success", "success"]),
            ("Declined-Later", ["failure", "failed"]),
        ] {
            let (_, began) = initiate(name);
            let reference = text(&began, "transactionRef");
            let words: Vec<Value> = (0..4)
                .map(|_| {
                    card_status(&shop, status_call, reference).json()["data"]["status"].clone()
                })
                .collect();
            let end = ends[usize::from(acquirer == "acquirer-3")];
            assert_eq!(words, ["pending", "pending", end, end]);
        }
    }
    assert_eq!(shop.sandbox.ledger().len(), 2);
}

#[test]
fn slow_and_strange_cards_end_by_reads_and_by_control() {
    let shop = Shop::open();
    for (number, end) in [
        ("4000000000000077", "confirmed"),
        ("4000000000000341", "failed"),
    ] {
        let id = checkout(&shop, "acquirer-1");
        assert_eq!(text(&pay(&shop, &id, number), "status"), "pending");
        for _ in 0..2 {
            assert_eq!(statuses(&shop, &id), (json!("pending"), Vec::new()));
        }
        assert_eq!(statuses(&shop, &id).1, [end]);
    }
    assert_eq!(shop.sandbox.ledger().len(), 1);
    let id = checkout(&shop, "acquirer-0");
    let review = pay(&shop, &id, "4000000000000119");
    assert_eq!(text(&review, "status"), "review");
    let reference = text(&review, "transactionRef");
    let cards = control(&shop, "GET", "/cards", "");
    assert_eq!(cards["cards"][2]["transaction_ref"], reference);
    control(&shop, "POST", &format!("/card/{reference}/approve"), "");
    assert_eq!(
        statuses(&shop, &id),
        (json!("completed"), vec![json!("confirmed")])
    );
    let again = shop.control("POST", &format!("/globiance/card/{reference}/fail"), "");
    assert_eq!(again.status, 400);
    let asked = pay(&shop, &checkout(&shop, "acquirer-0"), CHALLENGED);
    let reference = text(&asked, "transactionRef");
    shop.sandbox
        .decide_globiance_card(reference, false)
        .unwrap();
    assert!(shop.sandbox.decide_globiance_card(reference, true).is_err());
    assert_eq!(shop.sandbox.ledger().len(), 2);
}

#[test]
fn calls_that_do_not_fit_the_checkout_are_refused() {
    let shop = Shop::open();
    let id = checkout(&shop, "acquirer-2");
    let wrong = refused(
        &shop,
        "initiate-pay-with-card",
        &card(&shop, &id, GOOD),
        400,
    );
    assert_eq!(wrong, "the acquirer of this checkout is 2");
    let body = payer(&shop, &id, "Test");
    assert_eq!(
        refused(&shop, "initiate-pay-with-card-widget-2", &body, 400),
        wrong
    );
    let off = checkout(&shop, "no-acquiring");
    let text = refused(
        &shop,
        "initiate-pay-with-card",
        &card(&shop, &off, GOOD),
        400,
    );
    assert_eq!(text, "direct acquiring is not available");
    let id = checkout(&shop, "acquirer-0");
    let without_key = {
        let mut body = card(&shop, &id, GOOD);
        body.as_object_mut().unwrap().remove("apiKey");
        body
    };
    assert_eq!(
        refused(&shop, "initiate-pay-with-card", &without_key, 400),
        "apiKey must be a string"
    );
    for (name, value) in [
        ("cardNumber", json!("4444333322221112")),
        ("cardNumber", json!(4_444_333_322_221_111_u64)),
        ("cardExpiryMonth", json!("1")),
        ("cardExpiryMonth", json!("13")),
        ("cardExpiryYear", json!("31")),
        ("cardCvvNumber", json!("12")),
        ("country", json!("USA")),
        ("saveMyCard", json!("false")),
        ("utcOffset", json!("-300")),
        ("email", json!("nobody")),
    ] {
        let mut body = card(&shop, &id, GOOD);
        body[name] = value.clone();
        let text = refused(&shop, "initiate-pay-with-card", &body, 400);
        assert!(text.starts_with(name), "{text}");
        if name != "cardNumber" {
            continue;
        }
        assert!(
            !text.contains(value.to_string().trim_matches('"')),
            "{text}"
        );
    }
    control(
        &shop,
        "POST",
        &format!("/checkouts/{id}/acquirer"),
        r#"{"acquirer":2}"#,
    );
    assert_eq!(details(&shop, &id)["merchantDirectAcquiringId"], 2);
    assert!(shop.sandbox.ledger().is_empty());
}

#[test]
fn a_challenge_that_comes_too_late_fails() {
    let shop = Shop::open();
    let id = checkout(&shop, "acquirer-0");
    let first = pay(&shop, &id, CHALLENGED);
    let second = pay(&shop, &id, CHALLENGED);
    open(&shop, text(&second, "3dsUrl")).press(&shop, "approve");
    open(&shop, text(&first, "3dsUrl")).press(&shop, "approve");
    assert_eq!(
        statuses(&shop, &id),
        (
            json!("completed"),
            vec![json!("confirmed"), json!("failed")]
        )
    );
    let late = checkout(&shop, "acquirer-0");
    let asked = pay(&shop, &late, CHALLENGED);
    shop.sandbox.advance(Duration::from_secs(30 * 60));
    open(&shop, text(&asked, "3dsUrl")).press(&shop, "approve");
    assert_eq!(
        statuses(&shop, &late),
        (json!("expired"), vec![json!("failed")])
    );
    assert_eq!(shop.sandbox.ledger().len(), 1);
}

#[test]
fn a_browser_goes_back_to_the_shop_and_nowhere_else() {
    let shop = Shop::open();
    let id = checkout(&shop, "acquirer-0");
    let asked = pay(&shop, &id, CHALLENGED);
    let address = text(&asked, "3dsUrl").to_owned();
    let with = |back: &str| {
        let encoded: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
        open(&shop, &format!("{address}&return_to={encoded}"))
    };
    assert_eq!(with("http://127.0.0.1:8000/orders").status, 400);
    control(
        &shop,
        "POST",
        "/return_to",
        r#"{"url":"http://127.0.0.1:8000/orders?shop=1"}"#,
    );
    for elsewhere in [
        "http://elsewhere.example/",
        "//elsewhere.example/",
        "https://127.0.0.1:8000/orders",
        "http://127.0.0.1:8001/",
        "http://user@127.0.0.1:8000/",
        "http://127.0.0.1:8000@elsewhere.example/",
        "javascript:alert(1)",
        "",
    ] {
        assert_eq!(with(elsewhere).status, 400, "{elsewhere}");
    }
    let page = with("http://127.0.0.1:8000/orders/7?x=<1>");
    let (action, mut fields) = page.form();
    let left = page.press(&shop, "approve");
    assert_eq!(
        left.location.unwrap(),
        format!("http://127.0.0.1:8000/orders/7?x=%3C1%3E&checkoutId={id}")
    );
    fields[1].1 = "http://elsewhere.example/".to_owned();
    assert_eq!(send(&shop, &action, &fields).status, 400);
    let again = open(&shop, &address);
    assert_eq!(
        again.location.unwrap(),
        format!("http://127.0.0.1:8000/orders?shop=1&checkoutId={id}")
    );
    let wrong = shop.control(
        "POST",
        "/globiance/return_to",
        r#"{"url":"javascript:alert(1)"}"#,
    );
    assert_eq!(wrong.status, 400);
}

#[test]
fn pages_escape_what_the_shop_sent() {
    let shop = Shop::open();
    let items = json!([{"itemName": "x", "price": 1, "qty": 1, "taxRate": 0}]);
    let evil = "\"><script>alert('x')</script>&";
    let body = json!({"amount": 1, "apiKey": shop.sandbox.globiance_key(), "currency": "EUR", "itemName": evil, "items": items});
    let made = done(&shop, "create-checkout", &body);
    let asked = pay(&shop, text(&made, "checkoutId"), CHALLENGED);
    let invoice = text(&asked, "checkoutLink").to_owned();
    for address in [text(&asked, "3dsUrl"), &invoice] {
        let page = open(&shop, address);
        assert_eq!(page.status, 200);
        assert!(!page.html.contains("<script>"), "{}", page.html);
        assert!(
            page.html
                .contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)"),
            "{}",
            page.html
        );
    }
    let reply = call(
        &shop.sandbox.url(),
        "GET",
        "/globiance/done?ref=%3Cb%3E",
        &[],
        "",
    );
    assert!(
        reply.status == 404 && !reply.body.contains("<b>"),
        "{}",
        reply.body
    );
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    assert_eq!(reply.header("referrer-policy"), Some("no-referrer"));
}

#[test]
fn the_hosted_page_takes_a_payment_or_cancels() {
    let shop = Shop::open();
    for (decision, end) in [("approve", "completed"), ("decline", "cancelled")] {
        let id = checkout(&shop, "acquirer-0");
        let link = text(&pay(&shop, &id, "4000000000000002"), "checkoutLink").to_owned();
        let left = open(&shop, &link).press(&shop, decision);
        let shown = open(&shop, &left.location.unwrap());
        assert!(
            shown.html.contains(&format!("It is {end}.")),
            "{}",
            shown.html
        );
        assert_eq!(details(&shop, &id)["status"], end);
    }
    assert_eq!(shop.movements().len(), 1);
    let unknown = format!(
        "/globiance/invoice?apiKey=CANARY&checkoutId={}",
        shop.sandbox.globiance_checkout_ids()[0]
    );
    assert_eq!(open(&shop, &unknown).status, 404);
}

#[test]
fn a_charge_whose_answer_is_lost_is_found_and_not_repeated() {
    let shop = Shop::open();
    let id = checkout(&shop, "acquirer-0");
    let fault = Fault::new(FaultKind::ActThenClose).on("globiance_pay", "initiate_pay_with_card");
    shop.sandbox.fault(fault).unwrap();
    let body = card(&shop, &id, GOOD).to_string();
    let mut lost = shop.connect();
    let sign = common::globiance::sign(shop.sandbox.globiance_secret(), &body);
    let headers = [
        ("api-key", shop.sandbox.globiance_key()),
        ("sign", sign.as_str()),
        ("content-type", "application/json"),
    ];
    lost.send(
        "POST",
        "/globiance/merchant-api-service/initiate-pay-with-card",
        &headers,
        &body,
    );
    assert_eq!(lost.rest(), (Vec::new(), End::Closed));
    assert_eq!(
        statuses(&shop, &id),
        (json!("completed"), vec![json!("confirmed")])
    );
    assert_eq!(ask(&shop, "initiate-pay-with-card", &body).status, 400);
    assert_eq!(shop.sandbox.ledger().len(), 1);
}

#[test]
fn no_card_is_kept_or_shown() {
    let shop = Shop::open();
    let id = checkout(&shop, "acquirer-1");
    let mut body = card(&shop, &id, CHALLENGED);
    body["cardCvvNumber"] = json!("9137");
    body["cardExpiryYear"] = json!("2087");
    let asked = done(&shop, "initiate-pay-with-card", &body);
    pareq(&shop, &asked);
    let target = format!(
        "/globiance/nowhere?cardNumber={CHALLENGED}&apiKey={}",
        shop.sandbox.globiance_key()
    );
    call(
        &shop.sandbox.url(),
        "POST",
        &target,
        &[],
        &format!("{{\"x\":\"{CHALLENGED}\""),
    );
    let mut shown = format!("{:?}", shop.sandbox.requests());
    for path in [
        "/requests",
        "/ledger",
        "/globiance/checkouts",
        "/globiance/cards",
        "/globiance/webhooks",
    ] {
        shown += &shop.control("GET", path, "").body;
    }
    let requests = shop.control("GET", "/requests", "").json();
    let request = &requests["requests"][1];
    assert_eq!(request["operation"], "initiate_pay_with_card");
    assert_eq!(request["body"]["cardNumber"], "[redacted]");
    assert_eq!(request["body"]["lastName"], "Doe");
    assert_eq!(request["headers"]["sign"], "[redacted]");
    for secret in [
        CHALLENGED,
        // In quotes: ids may hold the digits.
        "\"9137\"",
        "\"2087\"",
        text(&asked["metadata"], "PaReq"),
        shop.sandbox.globiance_key(),
        shop.sandbox.globiance_secret(),
    ] {
        assert!(!shown.contains(secret), "{secret}");
    }
}
