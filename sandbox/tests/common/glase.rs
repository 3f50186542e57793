//! Calls to Glase.

use std::time::Duration;

use tillbridge_sandbox::{GlasePayer, GlaseStep};

use super::{Reply, Shop, call};

pub(crate) const PATH: &str = "/glase/soap/merchant/cashregister-2";
pub(crate) const XML: (&str, &str) = ("content-type", "text/xml; charset=utf-8");
pub(crate) const ACTION: (&str, &str) = ("soapaction", "\"\"");

const NAMESPACE: &str = "http://external.interfaces.ers.seamless.com/";

pub(crate) fn envelope(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:ext=\"{NAMESPACE}\">\n\
         <soapenv:Body>{body}</soapenv:Body>\n</soapenv:Envelope>"
    )
}

pub(crate) fn post(shop: &Shop, body: &str) -> Reply {
    call(&shop.sandbox.url(), "POST", PATH, &[XML, ACTION], body)
}

pub(crate) fn context(principal: &str, password: &str) -> String {
    format!(
        "<context><channel>WS</channel><clientId>test 1</clientId><clientReference>r</clientReference>\
         <clientRequestTimeout>0</clientRequestTimeout>\
         <initiatorPrincipalId>{principal}</initiatorPrincipalId><password>{password}</password></context>"
    )
}

/// A login of a terminal, as a context.
pub(crate) fn terminal(id: &str, password: &str) -> String {
    context(&format!("<id>{id}</id><type>TERMINALID</type>"), password)
}

/// A login of a shop, as a context.
pub(crate) fn reseller(id: &str, user_id: &str, password: &str) -> String {
    let principal = format!("<id>{id}</id><type>RESELLERUSER</type><userId>{user_id}</userId>");
    context(&principal, password)
}

pub(crate) fn webshop(shop: &Shop) -> String {
    let (id, password) = shop.sandbox.glase_terminal();
    terminal(id, password)
}

pub(crate) fn till(shop: &Shop) -> String {
    terminal("sandbox_till", shop.sandbox.glase_terminal().1)
}

pub(crate) fn owner(shop: &Shop) -> String {
    let (id, user_id, password) = shop.sandbox.glase_reseller();
    reseller(id, user_id, password)
}

/// What an operation answered.
#[derive(Debug)]
pub(crate) struct Result(pub(crate) String);

impl Result {
    /// The text of the first element of a name.
    pub(crate) fn find(&self, name: &str) -> Option<&str> {
        let begin = self.0.find(&format!("<{name}>"))? + name.len() + 2;
        let end = self.0[begin..].find(&format!("</{name}>"))?;
        Some(&self.0[begin..begin + end])
    }

    pub(crate) fn text(&self, name: &str) -> String {
        let found = self.find(name);
        found
            .unwrap_or_else(|| panic!("{name}: {}", self.0))
            .to_owned()
    }

    pub(crate) fn code(&self) -> u32 {
        self.text("resultCode").parse().unwrap()
    }

    /// Status and version.
    pub(crate) fn state(&self) -> String {
        format!("{} {}", self.text("status"), self.text("version"))
    }
}

/// Calls an operation; the login and the other elements follow each other.
pub(crate) fn ask(shop: &Shop, operation: &str, login: &str, rest: &str) -> Result {
    let body = format!("<ext:{operation}>{login}{rest}</ext:{operation}>");
    let reply = post(shop, &envelope(&body));
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(reply.header("content-type"), Some("text/xml;charset=UTF-8"));
    let opened = format!("<ns2:{operation}Response xmlns:ns2=\"{NAMESPACE}\"><return>");
    assert!(reply.body.contains(&opened), "{}", reply.body);
    Result(reply.body)
}

/// The same when it goes well.
pub(crate) fn done(shop: &Shop, operation: &str, login: &str, rest: &str) -> Result {
    let result = ask(shop, operation, login, rest);
    assert_eq!(
        (result.code(), result.text("resultDescription").as_str()),
        (0, "SUCCESS")
    );
    result
}

pub(crate) fn amount(name: &str, value: &str) -> String {
    format!("<{name}><currency>SEK</currency><value>{value}</value></{name}>")
}

/// An invoice; what follows the total can be given.
pub(crate) fn invoice(mode: &str, value: &str, rest: &str) -> String {
    format!(
        "<invoice><paymentMode>{mode}</paymentMode><acknowledgmentMode>NO_ACKNOWLEDGMENT</acknowledgmentMode>\
         <title>Taxi</title><clientInvoiceId>ride-1</clientInvoiceId>{}{rest}</invoice>",
        amount("totalAmount", value)
    )
}

pub(crate) fn debit(value: &str) -> String {
    invoice("IMMEDIATE_DEBIT", value, "")
}

/// An invoice of a preliminary amount, held for 60 seconds.
pub(crate) fn preliminary(value: &str) -> String {
    let timeout = "<commitReservationTimeout>60</commitReservationTimeout>";
    invoice("RESERVATION_REQUIRED_PRELIMINARY_AMOUNT", value, timeout)
}

pub(crate) fn send(shop: &Shop, login: &str, invoice: &str) -> String {
    done(shop, "sendInvoice", login, invoice).text("invoiceReference")
}

/// The element that names an invoice.
pub(crate) fn named(reference: &str) -> String {
    format!("<invoiceReference>{reference}</invoiceReference>")
}

pub(crate) fn status(shop: &Shop, login: &str, reference: &str) -> Result {
    let rest = format!("{}<invoiceVersion>0</invoiceVersion>", named(reference));
    done(shop, "getPaymentStatus", login, &rest)
}

pub(crate) fn cancel(shop: &Shop, login: &str, reference: &str) -> u32 {
    ask(shop, "cancelInvoice", login, &named(reference)).code()
}

/// Commits an amount, or what the invoice says.
pub(crate) fn commit(shop: &Shop, login: &str, reference: &str, value: Option<&str>) -> u32 {
    let value = value
        .map(|value| amount("amount", value))
        .unwrap_or_default();
    let rest = format!("{value}{}", named(reference));
    ask(shop, "commitReservation", login, &rest).code()
}

pub(crate) fn refund(shop: &Shop, login: &str, ers_reference: &str, value: &str) -> Result {
    let rest = format!(
        "<ersReference>{ers_reference}</ersReference>{}",
        debit(value)
    );
    ask(shop, "refundPayment", login, &rest)
}

pub(crate) fn buyer(shop: &Shop, reference: &str, step: GlaseStep) {
    let payer = GlasePayer::Usual;
    shop.sandbox.glase_buyer(reference, step, payer).unwrap();
}

/// Sends an invoice that is paid at once and returns the references of both.
pub(crate) fn paid(shop: &Shop, login: &str, value: &str) -> (String, String) {
    let reference = send(shop, login, &debit(value));
    buyer(shop, &reference, GlaseStep::Confirm);
    let ers_reference = status(shop, login, &reference).text("ersReference");
    (reference, ers_reference)
}

/// Sends an invoice of a preliminary amount that the buyer confirms.
pub(crate) fn reserved(shop: &Shop, login: &str, value: &str) -> String {
    let reference = send(shop, login, &preliminary(value));
    buyer(shop, &reference, GlaseStep::Confirm);
    assert_eq!(status(shop, login, &reference).state(), "RESERVED 2");
    reference
}

/// A shop whose clock moves only when it is told to.
pub(crate) fn still() -> Shop {
    let shop = Shop::open();
    shop.sandbox.stop_clock(true);
    shop
}

pub(crate) fn pass(shop: &Shop, seconds: u64) {
    shop.sandbox.advance(Duration::from_secs(seconds));
}

pub(crate) fn update(shop: &Shop, login: &str, reference: &str, invoice: &str) -> u32 {
    let rest = format!("{}{invoice}", named(reference));
    ask(shop, "updateInvoice", login, &rest).code()
}

/// A control call about an invoice.
pub(crate) fn step(shop: &Shop, reference: &str, step: &str, body: &str) -> Reply {
    shop.control("POST", &format!("/glase/invoices/{reference}/{step}"), body)
}
