//! Calls to Flowglad.

use serde_json::Value;
use tillbridge_sandbox::{FlowgladBehaviour, FlowgladPastPayment};

use super::{Reply, Shop, call};

pub(crate) const SUBSCRIPTION: &str = "sub_tillbridgeSandbox0001";

pub(crate) fn ask(shop: &Shop, method: &str, path: &str, body: &str) -> Reply {
    let mut headers = vec![("authorization", shop.sandbox.flowglad_key())];
    if method == "POST" {
        headers.push(("content-type", "application/json"));
    }
    let target = format!("/flowglad/api/v1{path}");
    call(&shop.sandbox.url(), method, &target, &headers, body)
}

pub(crate) fn get(shop: &Shop, path: &str) -> Reply {
    ask(shop, "GET", path, "")
}

pub(crate) fn post(shop: &Shop, path: &str, body: &str) -> Reply {
    ask(shop, "POST", path, body)
}

/// A control call that goes through.
pub(crate) fn control(shop: &Shop, path: &str, body: &str) -> Value {
    let reply = shop.control("POST", &format!("/flowglad{path}"), body);
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.json()
}

pub(crate) fn paid(shop: &Shop, payment: &FlowgladPastPayment) -> String {
    shop.sandbox.add_flowglad_payments(payment).unwrap()[0].clone()
}

pub(crate) fn refund(shop: &Shop, id: &str, body: &str) -> Reply {
    post(shop, &format!("/payments/{id}/refund"), body)
}

pub(crate) fn behaving(behaviour: FlowgladBehaviour) -> Shop {
    let shop = Shop::open();
    shop.sandbox.behave_flowglad(behaviour);
    shop
}

/// Checks the source's envelope and returns its text.
pub(crate) fn refused(reply: &Reply, status: u16, code: Option<&str>) -> Value {
    assert_eq!(reply.status, status, "{}", reply.body);
    let body = reply.json();
    assert_eq!(body.get("code").and_then(Value::as_str), code);
    let id = reply.header("x-request-id").unwrap();
    assert_eq!(body["request_id"], id);
    assert!(id.len() == 8 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    body["error"].clone()
}
