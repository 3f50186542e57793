//! Pays by card with what it reads, and waits to be looked through.
//!
//! Reads three lines: where to pay as JSON, a card number, a verification value. Writes `paid`, and ends when its input does.

use std::io::{Read, Write};
use tillbridge::{
    CardNumber, CardVerificationValue, ClientOptions, GlobianceBrowser, GlobianceCard,
    GlobianceCreateCheckoutRequest, GlobianceCredentials, GlobianceItem, GlobiancePay,
    GlobiancePayWithCardRequest, GlobiancePayer,
};

/// Byte by byte from the file itself: standard input's buffer would keep the card number.
fn line() -> String {
    let mut file = std::fs::File::open("/dev/stdin").expect("an input");
    let mut bytes = Vec::new();
    let mut byte = [0];
    while file.read(&mut byte).expect("an input") == 1 && byte[0] != b'\n' {
        bytes.push(byte[0]);
    }
    String::from_utf8(bytes).expect("UTF-8")
}

fn main() {
    let account: serde_json::Value = serde_json::from_str(&line()).expect("an account");
    let text = |name: &str| account[name].as_str().expect("a text").to_owned();
    let credentials = GlobianceCredentials {
        api_key: text("api_key").into(),
        secret: Some(text("secret").into()),
        merchant_ui_url: None,
    };
    let options = ClientOptions {
        base_url: Some(text("base_url")),
        extra_root_certificates: Some(text("root")),
        ..ClientOptions::default()
    };
    let client = GlobiancePay::new(credentials, options).expect("good options");
    let number = |text: &str| text.parse().expect("a number");
    let checkout = client
        .create_checkout(GlobianceCreateCheckoutRequest {
            amount: number("50"),
            currency: "USD".into(),
            items: vec![GlobianceItem {
                item_name: "Tea".to_owned(),
                price: number("50"),
                qty: number("1"),
                tax_rate: number("0"),
            }],
            item_name: None,
            item_id: Some("acquirer-0".to_owned()),
            note: None,
            client_id: None,
        })
        .expect("a checkout");
    let card = GlobianceCard {
        number: CardNumber::new(line()),
        expiry_month: "01".to_owned(),
        expiry_year: "2031".to_owned(),
        cvv: CardVerificationValue::new(line()),
    };
    client
        .pay_with_card(GlobiancePayWithCardRequest {
            checkout_id: checkout.checkout_id,
            payer: payer(),
            card: Some(card),
            browser: Some(browser()),
            save_my_card: false,
        })
        .expect("paid");
    // The connection's buffer ends with the client.
    drop(client);
    let mut output = std::io::stdout();
    output.write_all(b"paid\n").expect("a parent");
    output.flush().expect("a parent");
    line();
}

fn payer() -> GlobiancePayer {
    let text = str::to_owned;
    GlobiancePayer {
        first_name: text("Ada"),
        last_name: text("Buyer"),
        email: text("buyer@example.com"),
        phone_number: text("03008911111"),
        middle_name: None,
        address: Some(text("Street 1")),
        country: Some(text("US")),
        state: Some(text("NY")),
        city: Some(text("New York")),
        zip: Some(text("75000")),
    }
}

fn browser() -> GlobianceBrowser {
    GlobianceBrowser {
        screen_width: 1440,
        screen_height: 900,
        language: "en-GB".to_owned(),
        java_enabled: false,
        javascript_enabled: true,
        color_depth: 24,
        utc_offset: -300,
    }
}
