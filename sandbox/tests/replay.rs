//! Recorded cases over real connections.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::path::PathBuf;

use common::{Connection, End, call};
use serde_json::{Value, json};
use tillbridge_sandbox::Replay;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, cases: &[(&str, Value)]) -> Self {
        let path =
            std::env::temp_dir().join(format!("tillbridge-replay-{name}-{}", std::process::id()));
        std::fs::create_dir_all(path.join("glance_grow")).unwrap();
        for (case, value) in cases {
            let file = path.join("glance_grow").join(format!("{case}.json"));
            std::fs::write(file, value.to_string()).unwrap();
        }
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind spoils no test.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn exchange(amount: &str) -> Value {
    let text = format!(
        r#"{{"request": {{"method": "POST", "path": "/pay", "query": {{"a": "1 2"}},
            "headers": {{"X-Key": "k"}}, "headers_absent": ["X-Not"], "body": {{"amount": {amount}, "to": "me"}}}},
           "answer": {{"status": 201, "headers": {{"Content-Type": "application/json"}}, "body": {{"took": "{amount}"}}}}}}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn case(exchanges: &[Value]) -> Value {
    json!({"provider": "glance_grow", "steps": [{"call": "charge", "exchanges": exchanges}]})
}

fn pay(server: &Replay, session: &str, case: &str, body: &str) -> common::Reply {
    let target = format!("/{session}/glance_grow/{case}/pay?a=1+2");
    call(&server.url(), "POST", &target, &[("x-key", "k")], body)
}

fn progress(server: &Replay, session: &str, case: &str) -> Value {
    let target = format!("/_control/replay/{session}/glance_grow/{case}");
    let reply = call(&server.url(), "GET", &target, &[], "");
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.json()
}

#[test]
fn exchanges_follow_each_other_per_session() {
    let exchanges = [exchange("5850"), exchange("117")];
    let folder = Folder::new("order", &[("two", case(&exchanges))]);
    let replay = Replay::start(&folder.0).unwrap();
    let first = pay(&replay, "s-1", "two", r#"{"to":"me", "amount":5850}"#);
    assert_eq!(first.status, 201);
    assert_eq!(first.json(), json!({"took": "5850"}));
    assert_eq!(first.header("date"), None);
    assert_eq!(
        pay(&replay, "s-2", "two", r#"{"to":"me","amount":5850}"#).status,
        201
    );
    assert_eq!(
        progress(&replay, "s-1", "two"),
        json!({"complete": false, "expected": 2, "received": 1, "problems": []})
    );
    assert_eq!(
        pay(&replay, "s-1", "two", r#"{"to":"me","amount":117}"#).json(),
        json!({"took": "117"})
    );
    assert_eq!(
        progress(&replay, "s-1", "two"),
        json!({"complete": true, "expected": 2, "received": 2, "problems": []})
    );
    let more = pay(&replay, "s-1", "two", "{}");
    assert_eq!(more.status, 599);
    assert!(more.body.contains("after all 2 exchanges"), "{}", more.body);
    assert_eq!(progress(&replay, "s-1", "two")["complete"], false);
}

const KEY: (&str, &str) = ("x-key", "k");

/// Method, target, headers, body, and what is told about them.
type Wrong = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static str,
);

#[test]
fn every_difference_is_told_and_remembered() {
    let folder = Folder::new("differences", &[("one", case(&[exchange("5850")]))]);
    let server = Replay::start(&folder.0).unwrap();
    let base = "/s/glance_grow/one";
    let body = r#"{"amount":5850,"to":"me"}"#;
    let wrong: [Wrong; 9] = [
        (
            "PUT",
            "/pay?a=1+2",
            &[KEY],
            body,
            "method PUT instead of POST",
        ),
        (
            "POST",
            "/pay/?a=1+2",
            &[KEY],
            body,
            "path /pay/ instead of /pay",
        ),
        ("POST", "/pay", &[KEY], body, "query a is missing"),
        ("POST", "/pay?a=1", &[KEY], body, "query a is"),
        (
            "POST",
            "/pay?a=1+2&b",
            &[KEY],
            body,
            "query b was not expected",
        ),
        ("POST", "/pay?a=1+2", &[], body, "header X-Key is missing"),
        (
            "POST",
            "/pay?a=1+2",
            &[("x-key", "other")],
            body,
            "header X-Key is",
        ),
        (
            "POST",
            "/pay?a=1+2",
            &[KEY, ("x-not", "1")],
            body,
            "header X-Not must be absent",
        ),
        (
            "POST",
            "/pay?a=1+2",
            &[KEY],
            r#"{"amount":5850.0,"to":"me"}"#,
            "body.amount is 5850.0 instead of 5850",
        ),
    ];
    for (method, target, headers, body, told) in wrong {
        let reply = call(
            &server.url(),
            method,
            &format!("{base}{target}"),
            headers,
            body,
        );
        assert_eq!(reply.status, 599);
        assert!(reply.body.contains(told), "{told}: {}", reply.body);
    }
    let state = progress(&server, "s", "one");
    assert_eq!(state["received"], 9);
    assert_eq!(state["problems"].as_array().unwrap().len(), 9);
    assert_eq!(pay(&server, "s", "one", body).status, 201);
    assert_eq!(progress(&server, "s", "one")["complete"], false);

    let target = "/_control/replay/s/glance_grow/one";
    let rewound = call(&server.url(), "DELETE", target, &[], "");
    assert_eq!(
        rewound.json(),
        json!({"complete": false, "expected": 1, "received": 0, "problems": []})
    );
    assert_eq!(pay(&server, "s", "one", body).status, 201);
    assert!(server.progress("s", "glance_grow", "one").unwrap().complete);
}

#[test]
fn cases_without_exchanges_expect_silence() {
    let folder = Folder::new("silence", &[("none", case(&[]))]);
    let replay = Replay::start(&folder.0).unwrap();
    assert_eq!(
        progress(&replay, "s", "none"),
        json!({"complete": true, "expected": 0, "received": 0, "problems": []})
    );
    assert_eq!(pay(&replay, "s", "none", "{}").status, 599);
    assert_eq!(progress(&replay, "s", "none")["complete"], false);
    assert_eq!(pay(&replay, "s", "unheard_of", "{}").status, 599);
    assert_eq!(pay(&replay, "bad.session", "none", "{}").status, 599);
    let unknown = "/_control/replay/s/glance_grow/unheard_of";
    assert_eq!(call(&replay.url(), "GET", unknown, &[], "").status, 404);
}

#[test]
fn faults_happen_at_their_place() {
    let faulty = |fault: &str| {
        let mut exchange = exchange("5");
        exchange["fault"] = json!(fault);
        exchange
    };
    let bare = |fault: &str| {
        let mut exchange = faulty(fault);
        exchange.as_object_mut().unwrap().remove("answer");
        exchange
    };
    let exchanges = [
        bare("close_before_reading"),
        bare("close_after_reading"),
        faulty("truncate:20"),
        faulty("truncate_body:3"),
        faulty("wrong_length"),
        faulty("slow:1"),
        bare("stall"),
    ];
    let folder = Folder::new("faults", &[("all", case(&exchanges))]);
    let replay = Replay::start(&folder.0).unwrap();
    let send = || {
        let mut connection = Connection::open(&replay.url());
        let target = "/s/glance_grow/all/pay?a=1+2";
        let body = r#"{"amount":5,"to":"me"}"#;
        connection.send("POST", target, &[("x-key", "k")], body);
        connection
    };
    let rest = || {
        let (bytes, end) = send().rest();
        (String::from_utf8(bytes).unwrap(), end)
    };
    assert_eq!(rest(), (String::new(), End::Reset));
    assert_eq!(rest(), (String::new(), End::Closed));
    assert_eq!(rest(), ("HTTP/1.1 201 Created".to_owned(), End::Closed));
    assert!(rest().0.ends_with("content-length: 12\r\n\r\n{\"t"));
    assert!(
        rest()
            .0
            .ends_with("content-length: 28\r\n\r\n{\"took\":\"5\"}")
    );
    assert_eq!(send().reply().status, 201);
    assert!(send().is_silent(std::time::Duration::from_millis(50)));
    let state = replay.progress("s", "glance_grow", "all").unwrap();
    assert!(state.complete, "{state:?}");
    assert_eq!(state.received, 7);
}

/// Sends to the base URL of a case itself, as a client of an endpoint does.
fn post_xml(server: &Replay, case: &str, body: &str) -> common::Reply {
    let target = format!("/s/glance_grow/{case}");
    let headers = [("content-type", "text/xml; charset=utf-8")];
    call(&server.url(), "POST", &target, &headers, body)
}

#[test]
fn xml_stands_in_files_beside_the_case() {
    let exchange = json!({
        "request": {"method": "POST", "path": "", "body_file": "wire/ask.xml"},
        "answer": {"status": 500, "headers": {"Content-Type": "text/xml"}, "body_file": "wire/answer.xml"}
    });
    let folder = Folder::new("xml", &[]);
    let wire = folder.0.join("glance_grow/wire");
    std::fs::create_dir_all(&wire).unwrap();
    let expected =
        "<?xml version='1.0'?>\n<e:a xmlns:e='urn:e'>\n  <id>{{any}}</id>\n  <b>1</b>\n</e:a>\n";
    let answer = "<?xml version='1.0'?>\r\n<fault> \u{e5} </fault>\n";
    std::fs::write(wire.join("ask.xml"), expected).unwrap();
    std::fs::write(wire.join("answer.xml"), answer).unwrap();
    let file = folder.0.join("glance_grow/soap.json");
    std::fs::write(file, case(&[exchange]).to_string()).unwrap();
    let server = Replay::start(&folder.0).unwrap();
    let wrong = post_xml(
        &server,
        "soap",
        "<x:a xmlns:x='urn:e'><id>7</id><b>2</b></x:a>",
    );
    assert_eq!(wrong.status, 599);
    assert!(
        wrong.body.ends_with("a/b is \"2\" instead of \"1\""),
        "{}",
        wrong.body
    );
    let right = post_xml(
        &server,
        "soap",
        "<x:a xmlns:x='urn:e'><id>7</id><b>1</b></x:a>",
    );
    assert_eq!((right.status, right.body.as_str()), (500, answer));
}

#[test]
fn malformed_cases_are_refused_at_the_start() {
    let broken = [
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/"}}]}]}),
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/"}, "fault": "explode"}]}]}),
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/", "boby": 1}, "fault": "stall"}]}]}),
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/"}, "fault": "truncate:3"}]}]}),
        json!({"exchanges": []}),
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/", "body_file": "bad.json"}, "fault": "stall"}]}]}),
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/", "body_file": "../x.xml"}, "fault": "stall"}]}]}),
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/", "body_file": "absent.xml"}, "fault": "stall"}]}]}),
        json!({"steps": [{"exchanges": [{"request": {"method": "GET", "path": "/"}, "answer": {"status": 200, "body": "a", "body_file": "bad.json"}}]}]}),
    ];
    for value in broken {
        let folder = Folder::new("broken", &[("bad", value.clone())]);
        let error = Replay::start(&folder.0).unwrap_err().to_string();
        assert!(error.contains("bad.json"), "{error}");
    }
    assert!(Replay::start("/nowhere/at/all").is_err());
}
