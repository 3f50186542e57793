//! Flowglad's messages, received on a real socket.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use common::{Reply, Shop};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use tillbridge_sandbox::{FlowgladDelivery, FlowgladPastPayment};

/// A message as an endpoint sees it.
#[derive(Debug)]
struct Message {
    head: String,
    body: String,
}

impl Message {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// Takes so many messages and answers each with a status.
fn endpoint(statuses: &'static [u16]) -> (String, JoinHandle<Vec<Message>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks?shop=1", listener.local_addr().unwrap());
    let taken = std::thread::spawn(move || {
        let take = |status: &u16| {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                reader.read_line(&mut head).unwrap();
            }
            let mut message = Message {
                head,
                body: String::new(),
            };
            let length = message.header("content-length").unwrap().parse().unwrap();
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            message.body = String::from_utf8(body).unwrap();
            let answer = format!("HTTP/1.1 {status} Taken\r\ncontent-length: 0\r\n\r\n");
            reader.get_mut().write_all(answer.as_bytes()).unwrap();
            message
        };
        statuses.iter().map(take).collect()
    });
    (url, taken)
}

fn signed(secret: &str, id: &str, timestamp: &str, body: &str) -> String {
    let key = STANDARD
        .decode(secret.strip_prefix("whsec_").unwrap())
        .unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{id}.{timestamp}.{body}").as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

fn deliver(shop: &Shop, call: &Value) -> Reply {
    shop.control("POST", "/flowglad/webhooks", &call.to_string())
}

fn payment(shop: &Shop) -> String {
    let made = shop
        .sandbox
        .add_flowglad_payments(&FlowgladPastPayment::default());
    made.unwrap()[0].clone()
}

#[test]
fn a_message_names_its_object_and_is_signed() {
    let shop = Shop::open();
    let id = payment(&shop);
    let (url, taken) = endpoint(&[204, 500]);
    let reply = deliver(
        &shop,
        &json!({"url": url, "object": "payment", "id": id, "times": 2}),
    )
    .json();
    assert_eq!(
        reply["deliveries"],
        json!([{"status": 204}, {"status": 500}])
    );
    let messages = taken.join().unwrap();
    for message in &messages {
        assert!(message.head.starts_with("POST /hooks?shop=1 HTTP/1.1\r\n"));
        assert_eq!(message.header("content-type"), Some("application/json"));
        let body: Value = serde_json::from_str(&message.body).unwrap();
        assert_eq!(
            (&body["id"], &body["object"]),
            (&json!(id), &json!("payment"))
        );
        assert_eq!(body["customer"]["externalId"], "user_42");
        let message_id = message.header("svix-id").unwrap();
        assert_eq!(reply["message_id"], message_id);
        let timestamp = message.header("svix-timestamp").unwrap();
        let secret = shop.sandbox.flowglad_webhook_secret();
        assert_eq!(
            message.header("svix-signature").unwrap(),
            signed(secret, message_id, timestamp, &message.body)
        );
    }
    assert_eq!(messages[0].body, reply["body"].as_str().unwrap());
}

#[test]
fn messages_can_be_spoiled_aged_and_signed_by_several() {
    let shop = Shop::open();
    shop.sandbox.stop_clock(true);
    let id = payment(&shop);
    let own = shop.sandbox.flowglad_webhook_secret();
    let other = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
    let message = |more: Value| {
        let mut call = json!({"object": "payment", "id": id, "message_id": "msg_1"});
        for (name, value) in more.as_object().unwrap() {
            call[name] = value.clone();
        }
        let reply = deliver(&shop, &call);
        assert_eq!(reply.status, 200, "{}", reply.body);
        reply.json()
    };
    let right = |message: &Value, secret: &str| {
        let headers = &message["headers"];
        let timestamp = headers["svix-timestamp"].as_str().unwrap();
        signed(
            secret,
            "msg_1",
            timestamp,
            message["body"].as_str().unwrap(),
        )
    };
    let plain = message(json!({}));
    assert_eq!(plain["headers"]["svix-signature"], right(&plain, own));
    assert_eq!(plain.get("deliveries"), None);
    let both = message(json!({"secrets": [other, own]}));
    let entries = format!("{} {}", right(&both, other), right(&both, own));
    assert_eq!(both["headers"]["svix-signature"], entries);
    for spoil in ["body", "signature"] {
        let spoiled = message(json!({"spoil": spoil}));
        assert!(
            spoiled["headers"]["svix-signature"] != right(&spoiled, own),
            "{spoil}"
        );
    }
    let bare = message(json!({"spoil": "no_signature", "headers": "webhook"}));
    assert_eq!(bare["headers"].as_object().unwrap().len(), 2);
    let seconds = |message: &Value, name: &str| -> i64 {
        message["headers"][name].as_str().unwrap().parse().unwrap()
    };
    let old = message(json!({"age_s": 301}));
    let age = seconds(&bare, "webhook-timestamp") - seconds(&old, "svix-timestamp");
    assert_eq!(age, 301);
    let in_process = FlowgladDelivery {
        message_id: Some("msg_1".to_owned()),
        ..FlowgladDelivery::new("payment", &id)
    };
    let in_process = shop.sandbox.flowglad_message(&in_process).unwrap();
    assert_eq!(in_process.body, plain["body"].as_str().unwrap());
}

#[test]
fn messages_speak_of_what_is_there() {
    let shop = Shop::open();
    for (object, id) in [
        ("subscription", "sub_tillbridgeSandbox0001"),
        ("customer", "cust_tillbridgeSandbox0042"),
        ("sync_stream", "org_x:test"),
        ("robot", "robot_1"),
    ] {
        let reply = deliver(&shop, &json!({"object": object, "id": id})).json();
        let body: Value = serde_json::from_str(reply["body"].as_str().unwrap()).unwrap();
        assert_eq!(body["id"], id);
        assert_eq!(
            body.get("latestSequence").is_some(),
            object == "sync_stream"
        );
    }
    for wrong in [
        json!({"object": "payment", "id": "pym_none"}),
        json!({"object": "robot", "id": "r", "url": "https://127.0.0.1/"}),
        json!({"object": "robot", "id": "r", "url": "nowhere"}),
        json!({"object": "robot", "id": "r", "url": "http://127.0.0.1/", "times": 0}),
        json!({"object": "robot", "id": "r", "secrets": ["CANARY"]}),
        json!({"object": "robot", "id": "r", "message_id": "a\r\nb"}),
    ] {
        let reply = deliver(&shop, &wrong);
        assert_eq!(reply.status, 400, "{wrong}");
        assert!(!reply.body.contains("CANARY"));
    }
}

#[test]
fn an_endpoint_that_is_not_there_is_reported() {
    let shop = Shop::open();
    let gone = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", gone.local_addr().unwrap());
    drop(gone);
    let reply = deliver(&shop, &json!({"url": url, "object": "robot", "id": "r"})).json();
    assert!(reply["deliveries"][0]["error"].is_string());
}
