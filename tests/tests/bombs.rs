//! Answers made to exhaust memory or time: each ends soon, within a memory that is stated, and makes no money up.
//!
//! Alone in a file: the memory that is counted is that of the whole process.

use serde_json::json;
use std::io::Write;
use std::net::Shutdown;
use std::thread;
use std::time::{Duration, Instant};
use tillbridge::{Call, ErrorKind, connect};
use tillbridge_tests::allocations::{Counting, growth};
use tillbridge_tests::feeder::http;
use tillbridge_tests::stage::call_within;
use tillbridge_tests::wire::{Wire, read_request};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const MIB: usize = 1024 * 1024;
/// The longest answer that is read.
const LIMIT: usize = 8 * MIB;
/// The most memory that one answer may take: it is held as it came, as text, and redacted, and read into a tree.
const MEMORY: usize = 10 * LIMIT;
/// Far longer than any of these takes in an optimised build.
const SOON: Duration = Duration::from_secs(20);

/// A call and the answer that it gets.
struct Bomb {
    name: &'static str,
    provider: &'static str,
    answer: fn() -> Vec<u8>,
    /// Whether it is an answer all the same.
    is_read: bool,
}

fn approved(member: &str) -> Vec<u8> {
    let body = format!(
        r#"{{"data":{{"transactionId":"txn_1","amount":58.5,"currency":"ILS","status":"approved","createdAt":"2024-03-20T14:30:00Z"{member}}}}}"#
    );
    json_answer(body.as_bytes())
}

fn json_answer(body: &[u8]) -> Vec<u8> {
    http(200, "application/json", body)
}

fn xml_answer(document: &str) -> Vec<u8> {
    http(200, "text/xml;charset=UTF-8", document.as_bytes())
}

/// A SOAP answer with something in the place of its status.
fn soap(before: &str, status: &str) -> Vec<u8> {
    xml_answer(&format!(
        r#"<?xml version="1.0"?>{before}<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><m:getPaymentStatusResponse xmlns:m="http://external.interfaces.ers.seamless.com/"><return><resultCode>0</resultCode><version>1</version>{status}</return></m:getPaymentStatusResponse></s:Body></s:Envelope>"#
    ))
}

/// So many bytes of a repeated part, just below the limit.
fn filled(part: &str) -> String {
    part.repeat((LIMIT - 4096) / part.len())
}

const GROW: &str = "glance_grow";
const GLASE: &str = "glase";

const BOMBS: &[Bomb] = &[
    Bomb {
        name: "the longest good answer",
        provider: GROW,
        answer: || approved(&format!(r#","more":"{}""#, filled("x"))),
        is_read: true,
    },
    Bomb {
        name: "one byte too many",
        provider: GROW,
        answer: || json_answer(" ".repeat(LIMIT + 1).as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "arrays in arrays",
        provider: GROW,
        answer: || json_answer(filled("[").as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "objects in objects",
        provider: GROW,
        answer: || json_answer(filled("{\"data\":").as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "an amount of eight million digits",
        provider: GROW,
        answer: || json_answer(format!(r#"{{"data":{{"amount":{}}}}}"#, filled("9")).as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "an amount of eight million decimals",
        provider: GROW,
        answer: || json_answer(format!(r#"{{"data":{{"amount":0.{}}}}}"#, filled("3")).as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "an absurd exponent",
        provider: GROW,
        answer: || {
            json_answer(br#"{"data":{"transactionId":"t","amount":1e999999,"status":"approved"}}"#)
        },
        is_read: false,
    },
    Bomb {
        name: "the same member again and again",
        provider: GROW,
        answer: || {
            json_answer(format!(r#"{{"data":{{{}"a":1}}}}"#, filled(r#""amount":1,"#)).as_bytes())
        },
        is_read: false,
    },
    Bomb {
        name: "half a million members",
        provider: GROW,
        answer: || {
            let members: Vec<String> = (0..500_000).map(|at| format!(r#","m{at}":{at}"#)).collect();
            let members = members.concat();
            approved(&members)
        },
        is_read: true,
    },
    Bomb {
        name: "rows without end",
        provider: GROW,
        answer: || json_answer(format!("[{}1]", filled("1,")).as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "no UTF-8",
        provider: GROW,
        answer: || json_answer(&vec![0xff; LIMIT - 4096]),
        is_read: false,
    },
    Bomb {
        name: "escapes",
        provider: GROW,
        answer: || approved(&format!(r#","more":"{}""#, filled("\\u0041"))),
        is_read: true,
    },
    Bomb {
        name: "quotes",
        provider: "globiance_pay",
        answer: || json_answer(filled("\"").as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "names to be concealed",
        provider: "globiance_pay",
        answer: || json_answer(filled("{\"apiKey\":").as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "parameters to be concealed",
        provider: "globiance_pay",
        answer: || json_answer(filled("apiKey=").as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "card numbers",
        provider: "globiance_pay",
        answer: || json_answer(filled("4444333322221111,").as_bytes()),
        is_read: false,
    },
    Bomb {
        name: "minor units of eight million digits",
        provider: "flowglad",
        answer: || {
            json_answer(
                format!(r#"{{"payment":{{"id":"pym_1","amount":{}}}}}"#, filled("9")).as_bytes(),
            )
        },
        is_read: false,
    },
    Bomb {
        name: "a compressed answer that nobody asked for",
        provider: GROW,
        answer: || {
            // What inflates to a thousand times as much is never inflated.
            [
                b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 20\r\n\r\n"
                    .as_slice(),
                &[
                    0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255, 237, 192, 129, 0, 0, 0, 0, 128, 160, 253,
                ],
            ]
            .concat()
        },
        is_read: false,
    },
    Bomb {
        name: "a billion laughs",
        provider: GLASE,
        answer: || {
            let entity = |at: usize| {
                format!(
                    r#"<!ENTITY a{at} "{}">"#,
                    format!("&a{};", at - 1).repeat(10)
                )
            };
            let entities: Vec<String> = (1..12).map(entity).collect();
            let entities = entities.concat();
            soap(
                &format!(r#"<!DOCTYPE l [<!ENTITY a0 "lol">{entities}]>"#),
                "<status>&a11;</status>",
            )
        },
        is_read: false,
    },
    Bomb {
        name: "one long entity many times",
        provider: GLASE,
        answer: || {
            let dtd = format!(r#"<!DOCTYPE l [<!ENTITY a "{}">]>"#, "x".repeat(MIB));
            soap(&dtd, &format!("<status>{}</status>", "&a;".repeat(MIB)))
        },
        is_read: false,
    },
    Bomb {
        name: "an entity from a file",
        provider: GLASE,
        answer: || {
            soap(
                r#"<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>"#,
                "<status>&a;</status>",
            )
        },
        is_read: false,
    },
    Bomb {
        name: "a document type from elsewhere",
        provider: GLASE,
        answer: || {
            soap(
                r#"<!DOCTYPE l SYSTEM "http://127.0.0.1:9/l.dtd">"#,
                "<status>PAID</status>",
            )
        },
        is_read: false,
    },
    Bomb {
        name: "elements in elements",
        provider: GLASE,
        answer: || soap("", &filled("<a>")),
        is_read: false,
    },
    Bomb {
        name: "elements beside elements",
        provider: GLASE,
        answer: || soap("", &filled("<a/>")),
        is_read: false,
    },
    Bomb {
        name: "attributes",
        provider: GLASE,
        answer: || {
            let attributes: Vec<String> = (0..500_000).map(|at| format!(r#" a{at}="1""#)).collect();
            let attributes = attributes.concat();
            soap("", &format!("<status{attributes}>PAID</status>"))
        },
        is_read: false,
    },
    Bomb {
        name: "namespaces",
        provider: GLASE,
        answer: || {
            let nested: Vec<String> = (0..200_000)
                .map(|at| format!(r#"<a xmlns:n{at}="u{at}">"#))
                .collect();
            let nested = nested.concat();
            soap("", &nested)
        },
        is_read: false,
    },
    Bomb {
        name: "namespaces beside each other",
        provider: GLASE,
        answer: || {
            let beside: Vec<String> = (0..190_000)
                .map(|at| format!(r#"<a xmlns:n{at}="u{at}"/>"#))
                .collect();
            let beside = beside.concat();
            soap("", &format!("{beside}<status>ISSUED</status>"))
        },
        is_read: true,
    },
    Bomb {
        name: "a comment",
        provider: GLASE,
        answer: || {
            soap(
                "",
                &format!("<status>ISSUED</status><!--{}-->", filled("x")),
            )
        },
        is_read: true,
    },
    Bomb {
        name: "comments",
        provider: GLASE,
        answer: || soap("", &format!("<status>ISSUED</status>{}", filled("<!---->"))),
        is_read: true,
    },
    Bomb {
        name: "references",
        provider: GLASE,
        answer: || {
            soap(
                "",
                &format!("<status>ISSUED</status><a>{}</a>", filled("&amp;")),
            )
        },
        is_read: true,
    },
    Bomb {
        name: "a text",
        provider: GLASE,
        answer: || {
            soap(
                "",
                &format!("<status>ISSUED</status><a>{}</a>", filled("x")),
            )
        },
        is_read: true,
    },
];

fn credentials(provider: &str) -> &'static str {
    match provider {
        GLASE => r#"{"terminal":{"id":"till","password":"a-password"}}"#,
        "globiance_pay" => r#"{"api_key":"a-key-of-globiance","secret":"a-secret"}"#,
        "flowglad" => r#"{"api_key":"sk_test_x"}"#,
        _ => r#"{"api_key":"glnc_sk_x"}"#,
    }
}

fn read_of(provider: &str) -> (&'static str, serde_json::Value) {
    match provider {
        GLASE => (
            "get_payment_status",
            json!({"invoice_reference": "1", "invoice_version": 1}),
        ),
        "globiance_pay" => ("get_checkout_details", json!({"checkout_id": "1"})),
        "flowglad" => ("get_payment", json!({"payment_id": "pym_1"})),
        _ => ("get_transaction", json!({"transaction_id": "txn_1"})),
    }
}

#[test]
fn bombs_end_soon_and_in_bounded_memory() {
    let mut failures = Vec::new();
    for bomb in BOMBS {
        let answer = (bomb.answer)();
        let wire = Wire::listen();
        let url = wire.base_url();
        let server = thread::spawn(move || {
            let mut stream = wire.accept();
            let _ = read_request(&mut stream);
            // The client may have had enough before the end.
            let _ = stream.write_all(&answer);
            let _ = stream.shutdown(Shutdown::Write);
        });
        let options = json!({"base_url": url, "retries": 0, "deadline": 60_000}).to_string();
        let credentials = credentials(bomb.provider).as_bytes();
        let client = connect(bomb.provider, credentials, options.as_bytes()).expect("good options");
        let (operation, input) = read_of(bomb.provider);
        let begun = Instant::now();
        let (result, grown) = growth(|| call_within(&client, operation, &input, &Call::new(None)));
        let took = begun.elapsed();
        drop(client);
        server.join().expect("no panic");
        let kind = result.as_ref().err().map(tillbridge::PaymentError::kind);
        eprintln!("{}: {kind:?}, {took:?}, {} KiB", bomb.name, grown / 1024);
        let as_expected = match kind {
            None => bomb.is_read,
            Some(ErrorKind::Internal | ErrorKind::Timeout) => false,
            Some(_) => !bomb.is_read,
        };
        if !as_expected || took > SOON || grown > MEMORY {
            failures.push(format!("{}: {kind:?}, {took:?}, {grown} bytes", bomb.name));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
