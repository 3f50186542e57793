//! What writes at GlobiancePay.

use super::{Kind, Write};
use crate::stage::{Stage, call};
use serde_json::{Value, json};

const PROVIDER: &str = "globiance_pay";

pub(super) const WRITES: &[Write] = &[
    Write {
        provider: PROVIDER,
        operation: "create_checkout",
        writes: "create_checkout",
        kind: Kind::Repeatable,
        prepare: |_, mark| checkout(mark, 0),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "create_invoice_checkout",
        writes: "create_invoice_checkout",
        kind: Kind::Once,
        prepare: |_, mark| {
            let mut input = checkout(mark, 0);
            input["email"] = json!("buyer@example.com");
            input
        },
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "cancel_checkout",
        writes: "cancel_checkout",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"checkout_id": checkout_id(stage, mark, 0)}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "initiate_pay_with_card",
        writes: "initiate_pay_with_card",
        kind: Kind::Money,
        prepare: |stage, mark| initiate(&checkout_id(stage, mark, 1)),
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "initiate_pay_with_card",
                "marker": input["checkout_id"],
            })
        }),
    },
    Write {
        provider: PROVIDER,
        operation: "pay_with_card",
        writes: "initiate_pay_with_card",
        kind: Kind::Money,
        prepare: |stage, mark| pay_with_card(&checkout_id(stage, mark, 0)),
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "initiate_pay_with_card",
                "marker": input["checkout_id"],
            })
        }),
    },
    Write {
        provider: PROVIDER,
        operation: "initiate_pay_with_card_widget",
        writes: "initiate_pay_with_card_widget",
        kind: Kind::Once,
        prepare: |stage, mark| payer(&checkout_id(stage, mark, 2)),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "initiate_pay_with_card_widget_2",
        writes: "initiate_pay_with_card_widget_2",
        kind: Kind::Once,
        prepare: |stage, mark| payer(&checkout_id(stage, mark, 3)),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "create_user_subscription",
        writes: "create_user_subscription",
        kind: Kind::Once,
        prepare: |stage, mark| subscription(stage, mark),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "pause_user_subscription",
        writes: "pause_user_subscription",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"subscription_id": subscription_id(stage, mark)}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "cancel_user_subscription",
        writes: "cancel_user_subscription",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"subscription_id": subscription_id(stage, mark)}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "resume_user_subscription",
        writes: "resume_user_subscription",
        kind: Kind::Repeatable,
        prepare: |stage, mark| {
            let input = json!({"subscription_id": subscription_id(stage, mark)});
            let direct = stage.client(PROVIDER, None, json!({}));
            call(&direct, "pause_user_subscription", &input).expect("a pause");
            input
        },
        attempt: None,
    },
];

const PLAN: &str = "7b1d9c6e-0000-4000-8000-000000000001";

/// A checkout of 253.75 USD whose card payments go to an acquirer.
fn checkout(mark: &str, acquirer: u8) -> Value {
    json!({
        "amount": "253.75",
        "currency": "USD",
        "items": [{"item_name": "Tea", "price": "50", "qty": "5", "tax_rate": "1.5"}],
        "item_id": format!("acquirer-{acquirer}"),
        "client_id": mark,
    })
}

fn checkout_id(stage: &Stage, mark: &str, acquirer: u8) -> String {
    let direct = stage.client(PROVIDER, None, json!({}));
    let made = call(&direct, "create_checkout", &checkout(mark, acquirer)).expect("a checkout");
    made["checkout_id"].as_str().expect("an id").to_owned()
}

fn payer(checkout_id: &str) -> Value {
    json!({
        "checkout_id": checkout_id,
        "first_name": "Ada",
        "last_name": "Buyer",
        "email": "buyer@example.com",
        "phone_number": "03008911111",
    })
}

fn initiate(checkout_id: &str) -> Value {
    let mut input = payer(checkout_id);
    let rest = json!({
        "save_my_card": false,
        "address": "Street 1", "country": "US", "state": "NY", "city": "New York", "zip": "75000",
        "card_number": "4444333322221111",
        "card_expiry_month": "01",
        "card_expiry_year": "2031",
        "card_cvv_number": "123",
    });
    for part in [rest, browser()] {
        let members = part.as_object().expect("an object").clone();
        input.as_object_mut().expect("an object").extend(members);
    }
    input
}

fn browser() -> Value {
    json!({
        "screen_width": 1440, "screen_height": 900, "language": "en-GB", "java_enabled": false,
        "javascript_enabled": true, "color_depth": 24, "utc_offset": -300,
    })
}

fn pay_with_card(checkout_id: &str) -> Value {
    json!({
        "checkout_id": checkout_id,
        "payer": {
            "first_name": "Ada", "last_name": "Buyer", "email": "buyer@example.com",
            "phone_number": "03008911111", "address": "Street 1", "country": "US", "state": "NY",
            "city": "New York", "zip": "75000",
        },
        "card": {
            "number": "4444333322221111", "expiry_month": "01", "expiry_year": "2031", "cvv": "123",
        },
        "browser": browser(),
    })
}

fn subscription(_: &Stage, mark: &str) -> Value {
    json!({"plan_id": PLAN, "customer_id": mark, "customer_email": "buyer@example.com"})
}

/// A subscription whose first cycle is paid.
fn subscription_id(stage: &Stage, mark: &str) -> String {
    let direct = stage.client(PROVIDER, None, json!({}));
    let made = call(
        &direct,
        "create_user_subscription",
        &subscription(stage, mark),
    );
    let made = made.expect("a subscription");
    let id = made["subscription_id"].as_str().expect("an id").to_owned();
    stage.control(&format!("globiance/subscriptions/{id}/pay"), &json!({}));
    id
}
