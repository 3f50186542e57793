//! The command line.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use common::call;
use serde_json::Value;

struct Running(Child);

impl Running {
    fn start(arguments: &[&str]) -> (Self, Value) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_tillbridge-sandbox"))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        child.stdout = Some(stdout.into_inner());
        (Self(child), serde_json::from_str(&line).unwrap())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn serve_says_where_it_is_and_ends_with_its_parent() {
    let (mut running, ready) = Running::start(&["serve", "--with-parent", "--seed", "320"]);
    let url = ready["url"].as_str().unwrap();
    assert_eq!(ready["control"], format!("{url}/_control"));
    let grow = &ready["glance_grow"];
    assert_eq!(grow["base_url"], format!("{url}/glance"));
    let bearer = format!("Bearer {}", grow["api_key"].as_str().unwrap());
    let target = "/glance/grow/payments/transactions?limit=1";
    let reply = call(url, "GET", target, &[("authorization", &bearer)], "");
    assert_eq!(reply.json()["pagination"]["total"], 320);

    let globiance = &ready["globiance_pay"];
    assert_eq!(globiance["base_url"], format!("{url}/globiance"));
    assert_eq!(
        globiance["merchant_ui_url"],
        format!("{url}/globiance/merchant-ui")
    );
    assert!(globiance["secret"].is_string() && globiance["plan_id"].is_string());
    let key = globiance["api_key"].as_str().unwrap();
    let target = "/globiance/merchant-api-service/get-checkout-details";
    let headers = [("api-key", key), ("content-type", "application/json")];
    let body = format!(r#"{{"apiKey":"{key}","checkoutId":"none"}}"#);
    assert_eq!(call(url, "POST", target, &headers, &body).status, 404);

    let flowglad = &ready["flowglad"];
    assert_eq!(flowglad["base_url"], format!("{url}/flowglad"));
    assert!(flowglad["webhook_secret"].is_string());
    let key = flowglad["api_key"].as_str().unwrap();
    let target = "/flowglad/api/v1/payments";
    let reply = call(url, "GET", target, &[("authorization", key)], "");
    assert_eq!(reply.json()["total"], 0);

    drop(running.0.stdin.take());
    assert!(running.0.wait().unwrap().success());
    let mut more = String::new();
    let mut stdout = running.0.stdout.take().unwrap();
    stdout.read_to_string(&mut more).unwrap();
    assert_eq!(more, "");
}

#[cfg(unix)]
#[test]
fn serve_ends_on_a_signal_only_without_a_parent() {
    let (mut running, ready) = Running::start(&["serve"]);
    drop(running.0.stdin.take());
    let ledger = call(
        ready["url"].as_str().unwrap(),
        "GET",
        "/_control/ledger",
        &[],
        "",
    );
    assert_eq!(ledger.status, 200);
    let id = running.0.id().to_string();
    let told = Command::new("kill").args(["-TERM", &id]).status().unwrap();
    assert!(told.success());
    assert!(running.0.wait().unwrap().success());
}

#[test]
fn replay_says_where_it_is() {
    let folder = std::env::temp_dir().join(format!("tillbridge-empty-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (_running, ready) = Running::start(&["replay", folder.to_str().unwrap(), "--with-parent"]);
    let url = ready["url"].as_str().unwrap();
    assert_eq!(ready["control"], format!("{url}/_control"));
    assert_eq!(call(url, "GET", "/s/p/c", &[], "").status, 599);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_wrong_start_fails_with_a_reason() {
    let output = Command::new(env!("CARGO_BIN_EXE_tillbridge-sandbox"))
        .args(["replay", "/nowhere/at/all"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("/nowhere/at/all"));
}
