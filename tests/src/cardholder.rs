//! Pays by card with what it reads, and waits to be looked through.
//!
//! Reads lines: the accounts as JSON without their secrets, then Globiance's key and secret, Glase's password, a card number, a
//! verification value, and one line for each payment. Answers each payment with a line that says how it ended; drops its clients and
//! writes `done` after the last, an empty line. Ends when its input does.

use std::io::{Read, Write};
use std::time::Duration;
use tillbridge::{
    CardNumber, CardVerificationValue, ClientOptions, Glase, GlaseCredentials,
    GlaseGetPaymentStatusRequest, GlaseTerminal, GlobianceBrowser, GlobianceCard,
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

fn say(text: &str) {
    let mut output = std::io::stdout();
    let line = format!("{text}\n");
    output.write_all(line.as_bytes()).expect("a parent");
    output.flush().expect("a parent");
}

fn main() {
    let account: serde_json::Value = serde_json::from_str(&line()).expect("an account");
    let text = |name: &str| account[name].as_str().expect("a text").to_owned();
    let options = |url: &str| ClientOptions {
        base_url: Some(text(url)),
        extra_root_certificates: Some(text("root")),
        retries: Some(0),
        deadline: Some(Duration::from_secs(5)),
        ..ClientOptions::default()
    };
    let credentials = GlobianceCredentials {
        api_key: line().into(),
        secret: Some(line().into()),
        merchant_ui_url: None,
    };
    let globiance = GlobiancePay::new(credentials, options("globiance")).expect("good options");
    let credentials = GlaseCredentials {
        terminal: Some(GlaseTerminal {
            id: text("terminal"),
            password: line().into(),
        }),
        reseller: None,
        client_id: None,
        channel: None,
        client_reference: None,
    };
    let glase = Glase::new(credentials, options("glase")).expect("good options");
    let (number, cvv) = (CardNumber::new(line()), CardVerificationValue::new(line()));
    while !line().is_empty() {
        say(&pay(&globiance, &number, &cvv));
        let status = glase.get_payment_status(GlaseGetPaymentStatusRequest {
            invoice_reference: Some("1".to_owned()),
            invoice_version: None,
            client_comment: None,
            client_reference: None,
        });
        say(&format!("{:?}", status.err().map(|error| error.kind())));
    }
    // The connection's buffer ends with the client.
    drop((globiance, glase, number, cvv));
    say("done");
    line();
}

/// Pays a new checkout, and says how that ended.
fn pay(client: &GlobiancePay, number: &CardNumber, cvv: &CardVerificationValue) -> String {
    let decimal = |text: &str| text.parse().expect("a number");
    let checkout = client.create_checkout(GlobianceCreateCheckoutRequest {
        amount: decimal("50"),
        currency: "USD".into(),
        items: vec![GlobianceItem {
            item_name: "Tea".to_owned(),
            price: decimal("50"),
            qty: decimal("1"),
            tax_rate: decimal("0"),
        }],
        item_name: None,
        item_id: Some("acquirer-0".to_owned()),
        note: None,
        client_id: None,
    });
    let paid = client.pay_with_card(GlobiancePayWithCardRequest {
        checkout_id: checkout.expect("a checkout").checkout_id,
        payer: payer(),
        card: Some(GlobianceCard {
            number: number.clone(),
            expiry_month: "01".to_owned(),
            expiry_year: "2031".to_owned(),
            cvv: cvv.clone(),
        }),
        browser: Some(browser()),
        save_my_card: false,
    });
    match paid {
        Ok(_) => "paid".to_owned(),
        Err(error) => error.kind().as_str().to_owned(),
    }
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
