//! Glase: envelopes, logins, terminals and what the schema refuses.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use common::glase::{
    ACTION, PATH, XML, ask, context, debit, done, envelope, named, owner, post, reseller, send,
    status, terminal, till, webshop,
};
use common::{Shop, call};
use serde_json::Value;
use tillbridge_sandbox::{Fault, FaultKind};

fn fault(shop: &Shop, headers: &[(&str, &str)], body: &str) -> String {
    let reply = call(&shop.sandbox.url(), "POST", PATH, headers, body);
    assert_eq!(reply.status, 500, "{}", reply.body);
    assert_eq!(reply.header("content-type"), Some("text/xml;charset=UTF-8"));
    reply.body
}

#[test]
fn the_ready_line_and_the_wsdl_name_the_endpoint() {
    let shop = Shop::open();
    let ready: Value = serde_json::from_str(&shop.sandbox.ready_line()).unwrap();
    let endpoint = shop.sandbox.glase_endpoint();
    assert_eq!(endpoint, format!("{}{PATH}", shop.sandbox.url()));
    assert_eq!(ready["glase"]["endpoint"], *endpoint);
    assert_eq!(ready["glase"]["reseller_user_id"], "9900");
    let members = [
        "reseller_id",
        "reseller_password",
        "terminal_id",
        "terminal_password",
    ];
    assert!(members.iter().all(|name| ready["glase"][*name].is_string()));
    for query in ["wsdl", "WSDL"] {
        let target = format!("{PATH}?{query}");
        let reply = call(&shop.sandbox.url(), "GET", &target, &[], "");
        assert_eq!(reply.status, 200);
        // The host as the caller knows it.
        let url = shop.sandbox.url();
        let address = format!("<soap:address location=\"{url}{PATH}\"/>");
        for part in [
            address.as_str(),
            "elementFormDefault=\"unqualified\"",
            "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
        ] {
            assert!(reply.body.contains(part), "{part}: {}", reply.body);
        }
    }
    assert_eq!(call(&shop.sandbox.url(), "GET", PATH, &[], "").status, 405);
    assert_eq!(
        call(&shop.sandbox.url(), "GET", "/glase", &[], "").status,
        404
    );
}

#[test]
fn what_is_no_envelope_of_the_interface_is_a_fault() {
    let shop = Shop::open();
    let right = format!(
        "<ext:getPaymentStatus>{}<invoiceVersion>0</invoiceVersion></ext:getPaymentStatus>",
        webshop(&shop)
    );
    let whole = envelope(&right);
    let headed = |header: &str| {
        let header = format!("<soapenv:Header>{header}</soapenv:Header><soapenv:Body>");
        whole.replace("<soapenv:Body>", &header)
    };
    let wrong = [
        (String::new(), "Error reading XMLStreamReader"),
        ("{}".to_owned(), "Error reading XMLStreamReader"),
        (
            whole.replace(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            ),
            "DTD",
        ),
        ("<a/>".to_owned(), "is not a SOAP envelope"),
        (
            whole.replace(
                "http://schemas.xmlsoap.org/soap/envelope/",
                "http://www.w3.org/2003/05/soap-envelope",
            ),
            "soap:VersionMismatch",
        ),
        (
            headed("<a xmlns='urn:a' soapenv:mustUnderstand='1'/>"),
            "soap:MustUnderstand",
        ),
        (envelope(""), "The body must hold one element"),
        (envelope(&right.repeat(2)), "The body must hold one element"),
        (
            envelope("<ext:requestTopup/>"),
            "Unexpected wrapper element {http://external.interfaces.ers.seamless.com/}requestTopup found",
        ),
        (
            envelope("<getPaymentStatus/>"),
            "Unexpected wrapper element {}getPaymentStatus found",
        ),
        (
            envelope("<ext:getPaymentStatus/>"),
            "One of '{invoiceVersion}' is expected",
        ),
        (
            whole.replace("<context>", "<context xmlns='urn:x'>"),
            "unexpected element (uri:\"urn:x\", local:\"context\")",
        ),
        (
            whole.replace("<clientId>", "<bogus/><clientId>"),
            "local:\"bogus\"",
        ),
        (
            whole.replace(">0</invoiceVersion>", ">zero</invoiceVersion>"),
            "is not a valid value for 'int'",
        ),
    ];
    for (body, told) in wrong {
        let text = fault(&shop, &[XML, ACTION], &body).replace("&quot;", "\"");
        assert!(text.contains(told), "{told}: {text}");
        assert!(!text.contains(shop.sandbox.glase_terminal().1));
        if !told.starts_with("soap:") {
            assert!(
                text.contains("<faultcode>soap:Client</faultcode>"),
                "{text}"
            );
        }
    }
    for headers in [
        &[("content-type", "application/soap+xml"), ACTION][..],
        &[("content-type", "text/xml; charset=latin1"), ACTION],
        &[ACTION],
        &[XML, ("soapaction", "\"getPaymentStatus\"")],
    ] {
        fault(&shop, headers, &whole);
    }
    for (headers, body) in [
        (&[XML][..], whole.clone()),
        (
            &[("content-type", "text/xml"), ("soapaction", "")],
            format!("\u{feff}{whole}"),
        ),
        (&[XML, ACTION], headed("<a xmlns='urn:a'/>")),
    ] {
        let reply = call(&shop.sandbox.url(), "POST", PATH, headers, &body);
        assert_eq!(reply.status, 200, "{}", reply.body);
    }
}

#[test]
fn each_operation_has_its_principal() {
    let shop = Shop::open();
    let password = shop.sandbox.glase_terminal().1;
    let (_, _, secret) = shop.sandbox.glase_reseller();
    let code = |login: &str| ask(&shop, "cancelInvoice", login, &named("1")).code();
    assert_eq!(code(&webshop(&shop)), 54);
    for (login, refused) in [
        (terminal("sandbox_webshop", "wrong"), 20),
        (terminal("sandbox_short_password", "123"), 21),
        (terminal("sandbox_short_password", "12"), 20),
        (terminal("nowhere", password), 29),
        (terminal("sandbox_blocked_terminal", password), 33),
        (context("<id>sandbox_webshop</id>", password), 29),
        (
            context(
                "<id>sandbox_webshop</id><type>SUBSCRIBERMSISDN</type>",
                password,
            ),
            29,
        ),
        (String::new(), 29),
        (owner(&shop), 91),
    ] {
        assert_eq!(code(&login), refused, "{login}");
    }
    let code = |login: &str| ask(&shop, "markTransactionPeriod", login, "").code();
    assert_eq!(code(&owner(&shop)), 0);
    let slashed = "<id>sandbox_shop/9900</id><type>RESELLERUSER</type>";
    assert_eq!(code(&context(slashed, secret)), 0);
    for (login, refused) in [
        (reseller("sandbox_shop", "9900", "wrong"), 20),
        (reseller("sandbox_closed_shop", "9900", secret), 33),
        (reseller("nowhere", "9900", secret), 37),
        (reseller("sandbox_shop", "1", secret), 37),
        (
            context("<id>sandbox_shop</id><type>RESELLERUSER</type>", secret),
            37,
        ),
        (webshop(&shop), 91),
    ] {
        assert_eq!(code(&login), refused, "{login}");
    }
    assert_eq!(code(&reseller("public_test_shop", "9900", "1234")), 0);
    let public = terminal("public_test_shop_terminal", "12345678");
    send(&shop, &public, &debit("1"));
}

#[test]
fn terminals_are_registered_named_and_removed() {
    let shop = Shop::open();
    let register = |password: &str| {
        let rest = format!(
            "<externalTerminalId>Store 1/Till 4</externalTerminalId><password>{password}</password><name>Till 4</name>"
        );
        done(&shop, "registerTerminal", &owner(&shop), &rest).text("terminalId")
    };
    let (first, second) = (register("secret-1"), register("secret-1"));
    assert!(first != second && first.len() == 32);
    let login = terminal(&first, "secret-1");
    assert_eq!(
        ask(
            &shop,
            "unregisterTerminal",
            &terminal(&register("abc"), "abc"),
            ""
        )
        .code(),
        21
    );
    let assign = |login: &str, id: &str| {
        ask(
            &shop,
            "assignSeqrId",
            login,
            &format!("<seqrId>{id}</seqrId>"),
        )
        .code()
    };
    assert_eq!(assign(&login, "cafe0039"), 0);
    assert_eq!(assign(&login, "cafe0039"), 0);
    assert_eq!(assign(&terminal(&second, "secret-1"), "cafe0039"), 53);
    for id in ["", "cafe-1", "café"] {
        assert_eq!(assign(&login, id), 53, "{id}");
    }
    let open = send(&shop, &login, &debit("5"));
    let shown = shop.control("GET", "/glase/invoices/cafe0039", "").json();
    assert_eq!(
        (shown["reference"].as_str(), shown["status"].as_str()),
        (Some(open.as_str()), Some("ISSUED"))
    );
    done(&shop, "unregisterTerminal", &login, "");
    assert_eq!(ask(&shop, "unregisterTerminal", &login, "").code(), 29);
    assert_eq!(assign(&terminal(&second, "secret-1"), "cafe0039"), 0);
    let shown = shop
        .control("GET", &format!("/glase/invoices/{open}"), "")
        .json();
    assert_eq!(shown["status"], "CANCELED");
    for rest in [
        "",
        "<externalTerminalId>a</externalTerminalId><name>b</name>",
    ] {
        assert_eq!(
            ask(&shop, "registerTerminal", &owner(&shop), rest).code(),
            90
        );
    }
}

#[test]
fn a_cash_register_holds_one_invoice_and_a_webshop_many() {
    let shop = Shop::open();
    let (till, webshop) = (till(&shop), webshop(&shop));
    let without = "<invoiceVersion>0</invoiceVersion>";
    assert_eq!(ask(&shop, "getPaymentStatus", &till, without).code(), 54);
    let first = send(&shop, &till, &debit("5"));
    assert_eq!(status(&shop, &till, &first).state(), "ISSUED 0");
    let second = send(&shop, &till, &debit("6"));
    assert_eq!(status(&shop, &till, &first).state(), "CANCELED 2");
    assert_eq!(
        done(&shop, "getPaymentStatus", &till, without).state(),
        "ISSUED 0"
    );
    assert_eq!(status(&shop, &till, &second).state(), "ISSUED 1");
    let (first, second) = (
        send(&shop, &webshop, &debit("5")),
        send(&shop, &webshop, &debit("6")),
    );
    for reference in [&first, &second] {
        assert_eq!(status(&shop, &webshop, reference).text("status"), "ISSUED");
    }
    let refused = ask(&shop, "getPaymentStatus", &webshop, without);
    assert_eq!(
        (refused.code(), refused.text("version").as_str()),
        (54, "0")
    );
    let foreign = format!("{}{without}", named(&first));
    assert_eq!(ask(&shop, "getPaymentStatus", &till, &foreign).code(), 54);
}

#[test]
fn passwords_are_shown_nowhere() {
    let shop = Shop::open();
    let rest =
        "<externalTerminalId>1</externalTerminalId><password>CANARY-1</password><name>n</name>";
    done(&shop, "registerTerminal", &owner(&shop), rest);
    post(&shop, &envelope("<ext:getPaymentStatus><password>CANARY-2"));
    let shown = shop.control("GET", "/requests", "").body;
    assert!(shown.contains("<password>[redacted]</password>"), "{shown}");
    assert!(!shown.contains("CANARY") && !shown.contains(shop.sandbox.glase_reseller().2));
    let requests = shop.sandbox.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|request| (request.operation, request.status))
        .collect();
    assert_eq!(
        seen,
        [("register_terminal", Some(200)), ("unknown", Some(500))]
    );
}

#[test]
fn faults_answer_in_soap() {
    let shop = Shop::open();
    let login = webshop(&shop);
    let arm = |kind, change: fn(&mut Fault)| {
        let mut fault = Fault::new(kind).on("glase", "send_invoice");
        change(&mut fault);
        shop.sandbox.fault(fault).unwrap();
    };
    let sent = || {
        post(
            &shop,
            &envelope(&format!(
                "<ext:sendInvoice>{login}{}</ext:sendInvoice>",
                debit("5")
            )),
        )
    };
    arm(FaultKind::ServerError, |_| {});
    let reply = sent();
    assert!(reply.status == 500 && reply.body.contains("<faultcode>soap:Server</faultcode>"));
    arm(FaultKind::ServerError, |fault| fault.code = Some(94));
    let reply = sent();
    assert!(
        reply.status == 200
            && reply
                .body
                .contains("<resultDescription>SERVICE_UNAVAILABLE</resultDescription>")
    );
    arm(FaultKind::RateLimited, |_| {});
    assert!(sent().body.contains("<resultCode>93</resultCode>"));
    arm(FaultKind::Garbage, |_| {});
    let reply = sent();
    assert!(reply.status == 200 && reply.body.ends_with("<soap:Body><ns2:"));
    arm(FaultKind::HtmlError, |_| {});
    assert_eq!((sent().status, sent().status), (502, 200));
    let invoices = shop.control("GET", "/glase/invoices", "").json();
    // The garbage and the last one were carried out.
    assert_eq!(invoices["invoices"].as_array().unwrap().len(), 2);
    for (kind, operation) in [
        (FaultKind::CloseBeforeReading, "send_invoice"),
        (FaultKind::Stall, "sendInvoice"),
    ] {
        let refused = shop.sandbox.fault(Fault::new(kind).on("glase", operation));
        assert!(refused.is_err(), "{operation}");
    }
    let mut elsewhere = Fault::new(FaultKind::ServerError).on("flowglad", "get_payment");
    elsewhere.code = Some(90);
    assert!(shop.sandbox.fault(elsewhere).is_err());
    let elsewhere = Fault::new(FaultKind::CloseBeforeReading).on("*", "charge");
    shop.sandbox.fault(elsewhere).unwrap();
    let before = Fault::new(FaultKind::CloseBeforeReading).on("glase", "*");
    shop.sandbox.fault(before).unwrap();
    let mut connection = common::Connection::open(&shop.sandbox.url());
    connection.send("POST", PATH, &[XML, ACTION], &envelope("<a/>"));
    assert_eq!(connection.rest(), (Vec::new(), common::End::Reset));
}
