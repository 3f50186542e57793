use super::answer::{Answer, read};
use super::{Call, MESSAGES};
use crate::engine::{Failure, HttpResponse};
use crate::model::ErrorKind;
use crate::providers::glase::GlaseGetPaymentStatusRequest;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;

fn response(status: u16, body: &str) -> HttpResponse {
    HttpResponse {
        status: StatusCode::from_u16(status).expect("a status"),
        headers: HeaderMap::new(),
        body: Bytes::copy_from_slice(body.as_bytes()),
        raw: body.to_owned(),
        secrets: Vec::new(),
    }
}

fn envelope(body: &str) -> String {
    format!(
        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>{body}</e:Body></e:Envelope>"
    )
}

fn result(members: &str) -> String {
    envelope(&format!(
        "<m:cancelInvoiceResponse xmlns:m=\"{MESSAGES}\"><return>{members}</return></m:cancelInvoiceResponse>"
    ))
}

fn told(status: u16, body: &str) -> Result<i64, Failure> {
    read(
        &response(status, body),
        "cancelInvoice",
        |code| code == 95,
        |answer: &Answer<'_>| Ok(answer.code),
    )
}

#[test]
fn a_result_is_read_whatever_the_prefixes_the_order_and_the_rest() {
    for (body, code) in [
        (result("<resultCode>0</resultCode>"), 0),
        (
            result("<new>1</new><resultDescription/><resultCode> 0 </resultCode>"),
            0,
        ),
        (result("<resultCode>95</resultCode>"), 95),
        (
            format!(
                "<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Header><h/></Header><Body>\
                 <cancelInvoiceResponse xmlns=\"{MESSAGES}\"><return><resultCode>0</resultCode></return>\
                 </cancelInvoiceResponse></Body></Envelope>"
            ),
            0,
        ),
    ] {
        assert_eq!(told(200, &body).ok(), Some(code), "{body}");
    }
}

#[test]
fn what_is_not_the_calls_own_result_is_told_from_it() {
    use ErrorKind::{
        Authentication, Conflict, InvalidRequest, NotFound, Permission, Protocol, ProviderFailure,
        RateLimited,
    };
    let fault = |code: &str| {
        envelope(&format!(
            "<e:Fault><faultcode>{code}</faultcode><faultstring>why</faultstring></e:Fault>"
        ))
    };
    let other = result("<resultCode>0</resultCode>").replace("cancelInvoice", "sendInvoice");
    let foreign = result("<resultCode>0</resultCode>").replace(MESSAGES, "urn:other");
    let newer = result("<resultCode>0</resultCode>").replace(
        "http://schemas.xmlsoap.org/soap/envelope/",
        "http://www.w3.org/2003/05/soap-envelope",
    );
    let page = "<html><body>no</body></html>".to_owned();
    for (status, body, kind, code) in [
        (
            200,
            result("<resultCode>54</resultCode>"),
            NotFound,
            Some("54"),
        ),
        (
            500,
            result("<resultCode>20</resultCode>"),
            Authentication,
            Some("20"),
        ),
        (
            200,
            result("<resultCode>94</resultCode>"),
            ProviderFailure,
            Some("94"),
        ),
        (500, result("<resultCode>0</resultCode>"), Protocol, None),
        (404, result("<resultCode>95</resultCode>"), Protocol, None),
        (200, result("<resultCode>zero</resultCode>"), Protocol, None),
        (200, result("<resultCode/>"), Protocol, None),
        (200, result(""), Protocol, None),
        (
            200,
            result("<x:resultCode xmlns:x=\"urn:x\">0</x:resultCode>"),
            Protocol,
            None,
        ),
        (200, other, Protocol, None),
        (200, foreign, Protocol, None),
        (200, newer, Protocol, None),
        (200, envelope(""), Protocol, None),
        (200, page.clone(), Protocol, None),
        (200, String::new(), Protocol, None),
        (500, fault("soap:Client"), InvalidRequest, Some("Client")),
        (200, fault("Client"), InvalidRequest, Some("Client")),
        (
            500,
            fault("x:Client.Authentication"),
            InvalidRequest,
            Some("Client.Authentication"),
        ),
        (
            500,
            fault("x:MustUnderstand"),
            InvalidRequest,
            Some("MustUnderstand"),
        ),
        (
            500,
            fault("x:VersionMismatch"),
            InvalidRequest,
            Some("VersionMismatch"),
        ),
        (500, fault("soap:Server"), ProviderFailure, Some("Server")),
        (
            500,
            fault("x:Clientele"),
            ProviderFailure,
            Some("Clientele"),
        ),
        (500, fault(""), ProviderFailure, Some("Server")),
        (500, envelope("<e:Fault/>"), ProviderFailure, Some("Server")),
        (500, page.clone(), ProviderFailure, None),
        (502, String::new(), ProviderFailure, None),
        (408, page.clone(), ProviderFailure, None),
        (401, page.clone(), Authentication, None),
        (403, page.clone(), Permission, None),
        (404, page.clone(), NotFound, None),
        (409, page.clone(), Conflict, None),
        (413, page.clone(), InvalidRequest, None),
        (429, page.clone(), RateLimited, None),
        (302, page, Protocol, None),
    ] {
        let failure = told(status, &body).expect_err(&body);
        assert_eq!(failure.kind, kind, "{status} {body}");
        assert_eq!(failure.code.as_deref(), code, "{status} {body}");
    }
}

#[test]
fn a_refusal_names_the_payment_where_the_answer_does() {
    let body = result("<ersReference>7</ersReference><resultCode>50</resultCode>");
    let failure = told(200, &body).expect_err("refused");
    assert_eq!(failure.transaction_id.as_deref(), Some("7"));
}

proptest! {
    #[test]
    fn no_damage_to_an_answer_makes_a_payment_of_nothing(at in 0_usize..400, byte: u8) {
        let body = result("<resultCode>0</resultCode><status>PAID</status><version>1</version>")
            .replace("cancelInvoice", GlaseGetPaymentStatusRequest::WIRE);
        let mut bytes = body.clone().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let mut damaged = response(200, "");
        damaged.body = Bytes::from(bytes);
        let asked = GlaseGetPaymentStatusRequest::default();
        let given = read(&damaged, GlaseGetPaymentStatusRequest::WIRE, |_| false, |answer| asked.read(answer));
        if let Ok(payment) = given {
            prop_assert!(!payment.status.as_str().is_empty());
        }
    }
}
