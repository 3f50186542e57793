//! Calls to `GlobiancePay`, and a browser that follows its pages.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::{Reply, Shop, call};

const SERVICE: &str = "/globiance/merchant-api-service";
const PUBLIC: &str = "/globiance/merchant-dashboard-api-service/public";

pub(crate) const FIVE_TEAS: &str = r#"[{"itemName":"Tea","price":50,"qty":5,"taxRate":1.5}]"#;

pub(crate) fn sign(secret: &str, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// A signed call.
pub(crate) fn ask(shop: &Shop, path: &str, body: &str) -> Reply {
    let sign = sign(shop.sandbox.globiance_secret(), body);
    let headers = [
        ("api-key", shop.sandbox.globiance_key()),
        ("sign", sign.as_str()),
        ("content-type", "application/json"),
    ];
    let target = format!("{SERVICE}/{path}");
    call(&shop.sandbox.url(), "POST", &target, &headers, body)
}

/// A call that goes through, with its payload.
pub(crate) fn done(shop: &Shop, path: &str, body: &Value) -> Value {
    let reply = ask(shop, path, &body.to_string());
    assert_eq!(reply.status, 200, "{path}: {}", reply.body);
    reply.json()
}

/// A call that is refused, with the text.
pub(crate) fn refused(shop: &Shop, path: &str, body: &Value, status: u16) -> String {
    let reply = ask(shop, path, &body.to_string());
    assert_eq!(reply.status, status, "{path}: {}", reply.body);
    reply.json()["message"].as_str().unwrap().to_owned()
}

/// The public status of a card payment.
pub(crate) fn card_status(shop: &Shop, call_name: &str, reference: &str) -> Reply {
    let target = format!("{PUBLIC}/{call_name}/{reference}");
    call(&shop.sandbox.url(), "POST", &target, &[], "")
}

/// Creates a checkout of 253.75 USD for an acquirer, and returns its id.
pub(crate) fn checkout(shop: &Shop, acquirer: &str) -> String {
    let items: Value = serde_json::from_str(FIVE_TEAS).unwrap();
    let body = json!({
        "amount": 250, "apiKey": shop.sandbox.globiance_key(), "currency": "USD",
        "itemName": "Ginger Tea", "itemId": acquirer, "items": items, "clientId": "order-7",
    });
    let made = done(shop, "create-checkout", &body);
    made["checkoutId"].as_str().unwrap().to_owned()
}

pub(crate) fn details(shop: &Shop, id: &str) -> Value {
    let body = json!({"apiKey": shop.sandbox.globiance_key(), "checkoutId": id});
    done(shop, "get-checkout-details", &body)["data"].clone()
}

/// The body of a call with a card.
pub(crate) fn card(shop: &Shop, id: &str, number: &str) -> Value {
    json!({
        "apiKey": shop.sandbox.globiance_key(), "checkoutId": id, "saveMyCard": false,
        "firstName": "John", "lastName": "Doe", "address": "Test, NY, US", "country": "US",
        "state": "Test", "city": "Test", "zip": "75000", "email": "test@gmail.com",
        "phoneNumber": "03008911111", "cardNumber": number, "cardExpiryMonth": "01",
        "cardExpiryYear": "2031", "cardCvvNumber": "737", "screenWidth": 1440,
        "screenHeight": 900, "language": "en-GB", "javaEnabled": false,
        "javascriptEnabled": true, "colorDepth": 24, "utcOffset": -300,
    })
}

/// The body of a call without one.
pub(crate) fn payer(shop: &Shop, id: &str, last_name: &str) -> Value {
    json!({
        "firstName": "Test", "middleName": "", "lastName": last_name, "email": "Test@gmail.com",
        "phoneNumber": "03008911111", "apiKey": shop.sandbox.globiance_key(), "checkoutId": id,
    })
}

/// A control call that goes through.
pub(crate) fn control(shop: &Shop, method: &str, path: &str, body: &str) -> Value {
    let reply = shop.control(method, &format!("/globiance{path}"), body);
    assert_eq!(reply.status, 200, "{path}: {}", reply.body);
    reply.json()
}

/// What a browser shows, or where it is sent.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) html: String,
    pub(crate) location: Option<String>,
}

/// Opens an address of the sandbox.
pub(crate) fn open(shop: &Shop, address: &str) -> Page {
    visit(shop, "GET", address, &[])
}

/// Sends a form.
pub(crate) fn send(shop: &Shop, address: &str, fields: &[(String, String)]) -> Page {
    visit(shop, "POST", address, fields)
}

fn visit(shop: &Shop, method: &str, address: &str, fields: &[(String, String)]) -> Page {
    let url = shop.sandbox.url();
    let target = address.strip_prefix(&url).unwrap_or(address);
    assert!(target.starts_with("/globiance/"), "{address}");
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let reply = call(&url, method, target, &headers, &body);
    Page {
        status: reply.status,
        location: reply.header("location").map(str::to_owned),
        html: reply.body,
    }
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    let text = text.replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| unescaped(value))
}

impl Page {
    /// The only form: where it goes and what it sends without a button.
    pub(crate) fn form(&self) -> (String, Vec<(String, String)>) {
        let tags: Vec<&str> = self.html.split('<').collect();
        let forms: Vec<_> = tags.iter().filter(|tag| tag.starts_with("form ")).collect();
        assert_eq!(forms.len(), 1, "{}", self.html);
        let fields = tags
            .iter()
            .filter(|tag| tag.starts_with("input "))
            .map(|tag| {
                (
                    attribute(tag, "name").unwrap(),
                    attribute(tag, "value").unwrap(),
                )
            })
            .collect();
        (attribute(forms[0], "action").unwrap(), fields)
    }

    /// Presses a button of the only form.
    pub(crate) fn press(&self, shop: &Shop, decision: &str) -> Page {
        let (action, mut fields) = self.form();
        if !decision.is_empty() {
            let button = format!("value=\"{decision}\"");
            assert!(self.html.contains(&button), "{decision}: {}", self.html);
            fields.push(("decision".to_owned(), decision.to_owned()));
        }
        send(shop, &action, &fields)
    }
}
