//! Every call that writes, and how to see what it did.

use crate::stage::{Stage, call};
use serde_json::{Value, json};
use tillbridge_sandbox::LedgerEntry;

/// A call that moves money or writes.
#[derive(Clone, Copy, Debug)]
pub struct Write {
    /// Provider, as in the ready line.
    pub provider: &'static str,
    /// Operation of the client.
    pub operation: &'static str,
    /// Operation by which the sandbox knows what is written.
    pub writes: &'static str,
    /// What it does where it is carried out.
    pub kind: Kind,
    /// Makes what the call needs and gives its input; the text is new each time.
    pub prepare: fn(&Stage, &str) -> Value,
    /// The attempt that a shop can store before the call, but for `started_at`; none where `reconcile` takes none.
    pub attempt: Option<fn(&Value) -> Value>,
}

/// What a call that writes does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// Moves money, which the ledger shows.
    Money,
    /// Makes something that must not be made twice.
    Once,
    /// May be carried out again without harm.
    Repeatable,
}

impl Write {
    /// How often the sandbox has carried it out since its last reset.
    pub fn carried_out(&self, stage: &Stage) -> usize {
        if self.kind == Kind::Money {
            return self.entries(stage).len();
        }
        let requests = stage.sandbox.requests().into_iter();
        requests
            .filter(|request| request.provider == self.provider && request.operation == self.writes)
            .filter(|request| request.status.is_some_and(|status| status < 300))
            .count()
    }

    /// How often it moved the money of the call with this text and input.
    pub fn movements(&self, stage: &Stage, mark: &str, input: &Value) -> usize {
        let entries = self.entries(stage).into_iter();
        entries
            .filter(|entry| {
                let gives_back = entry.original_transaction_id.as_deref();
                entry.marker.as_deref() == Some(mark)
                    || gives_back.is_some_and(|id| holds(input, id))
            })
            .count()
    }
}

impl Write {
    /// Its movements of money, but for those that the provider has undone by itself.
    fn entries(&self, stage: &Stage) -> Vec<LedgerEntry> {
        let ledger = stage.sandbox.ledger();
        let undone = |entry: &LedgerEntry| {
            ledger.iter().any(|other| {
                other.operation == "reverse"
                    && other.original_transaction_id.as_ref() == Some(&entry.transaction_id)
            })
        };
        let mine = ledger.iter().filter(|entry| {
            entry.provider == self.provider && entry.operation == self.writes && !undone(entry)
        });
        mine.cloned().collect()
    }
}

/// Whether a value holds the text.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => own == text,
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(members) => members.values().any(|member| holds(member, text)),
        _ => false,
    }
}

/// The table of all of them.
pub const WRITES: &[Write] = &[
    Write {
        provider: "glance_grow",
        operation: "charge",
        writes: "charge",
        kind: Kind::Money,
        prepare: |_, mark| charge(mark),
        attempt: Some(|input| {
            json!({
                "provider": "glance_grow",
                "operation": "charge",
                "amount": input["amount"],
                "currency": input["currency"],
                "marker": input["description"],
            })
        }),
    },
    Write {
        provider: "glance_grow",
        operation: "refund",
        writes: "refund",
        kind: Kind::Money,
        prepare: |stage, mark| {
            let direct = stage.client("glance_grow", None, json!({}));
            let paid = call(&direct, "charge", &charge(&format!("{mark}-paid"))).expect("a charge");
            json!({"transaction_id": paid["transaction_id"], "amount": "20", "reason": mark})
        },
        attempt: Some(|input| {
            json!({
                "provider": "glance_grow",
                "operation": "refund",
                "amount": input["amount"],
                "marker": input["reason"],
                "original_transaction_id": input["transaction_id"],
            })
        }),
    },
    Write {
        provider: "flowglad",
        operation: "refund_payment",
        writes: "refund_payment",
        kind: Kind::Money,
        prepare: |stage, _| json!({"payment_id": flowglad_payment(stage), "amount": "108"}),
        attempt: Some(|input| {
            json!({
                "provider": "flowglad",
                "operation": "refund_payment",
                "amount": input["amount"],
                "currency": "USD",
                "original_transaction_id": input["payment_id"],
                "refunded_before": "0",
            })
        }),
    },
    Write {
        provider: "flowglad",
        operation: "create_checkout_session",
        writes: "create_checkout_session",
        kind: Kind::Once,
        prepare: |_, mark| {
            json!({
                "session_type": "product",
                "price_slug": "lifetime",
                "customer_external_id": "user_42",
                "success_url": "https://shop.example/paid",
                "cancel_url": "https://shop.example/cancelled",
                "output_metadata": {"order": mark},
            })
        },
        attempt: None,
    },
    Write {
        provider: "flowglad",
        operation: "cancel_subscription",
        writes: "cancel_subscription",
        kind: Kind::Repeatable,
        prepare: |_, _| json!({"subscription_id": SUBSCRIPTION, "timing": "immediately"}),
        attempt: None,
    },
    Write {
        provider: "flowglad",
        operation: "create_usage_event",
        writes: "create_usage_event",
        kind: Kind::Repeatable,
        prepare: |_, mark| {
            json!({
                "subscription_id": SUBSCRIPTION,
                "amount": 3,
                "transaction_id": mark,
                "usage_meter_slug": "api_calls",
            })
        },
        attempt: None,
    },
    Write {
        provider: GLOBIANCE,
        operation: "create_checkout",
        writes: "create_checkout",
        kind: Kind::Repeatable,
        prepare: |_, mark| checkout(mark, 0),
        attempt: None,
    },
    Write {
        provider: GLOBIANCE,
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
        provider: GLOBIANCE,
        operation: "cancel_checkout",
        writes: "cancel_checkout",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"checkout_id": checkout_id(stage, mark, 0)}),
        attempt: None,
    },
    Write {
        provider: GLOBIANCE,
        operation: "initiate_pay_with_card",
        writes: "initiate_pay_with_card",
        kind: Kind::Money,
        prepare: |stage, mark| initiate(&checkout_id(stage, mark, 1)),
        attempt: Some(|input| {
            json!({
                "provider": GLOBIANCE,
                "operation": "initiate_pay_with_card",
                "marker": input["checkout_id"],
            })
        }),
    },
    Write {
        provider: GLOBIANCE,
        operation: "pay_with_card",
        writes: "initiate_pay_with_card",
        kind: Kind::Money,
        prepare: |stage, mark| pay_with_card(&checkout_id(stage, mark, 0)),
        attempt: Some(|input| {
            json!({
                "provider": GLOBIANCE,
                "operation": "initiate_pay_with_card",
                "marker": input["checkout_id"],
            })
        }),
    },
    Write {
        provider: GLOBIANCE,
        operation: "initiate_pay_with_card_widget",
        writes: "initiate_pay_with_card_widget",
        kind: Kind::Once,
        prepare: |stage, mark| payer(&checkout_id(stage, mark, 2)),
        attempt: None,
    },
    Write {
        provider: GLOBIANCE,
        operation: "initiate_pay_with_card_widget_2",
        writes: "initiate_pay_with_card_widget_2",
        kind: Kind::Once,
        prepare: |stage, mark| payer(&checkout_id(stage, mark, 3)),
        attempt: None,
    },
    Write {
        provider: GLOBIANCE,
        operation: "create_user_subscription",
        writes: "create_user_subscription",
        kind: Kind::Once,
        prepare: |stage, mark| subscription(stage, mark),
        attempt: None,
    },
    Write {
        provider: GLOBIANCE,
        operation: "pause_user_subscription",
        writes: "pause_user_subscription",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"subscription_id": subscription_id(stage, mark)}),
        attempt: None,
    },
    Write {
        provider: GLOBIANCE,
        operation: "cancel_user_subscription",
        writes: "cancel_user_subscription",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"subscription_id": subscription_id(stage, mark)}),
        attempt: None,
    },
    Write {
        provider: GLASE,
        operation: "register_terminal",
        writes: "register_terminal",
        kind: Kind::Once,
        prepare: |_, mark| json!({"external_terminal_id": mark, "name": "Till", "password": "till-password-1"}),
        attempt: None,
    },
    Write {
        provider: GLASE,
        operation: "send_invoice",
        writes: "send_invoice",
        kind: Kind::Once,
        prepare: |_, mark| json!({"invoice": invoice(mark, "200")}),
        attempt: None,
    },
    Write {
        provider: GLASE,
        operation: "reserve",
        writes: "send_invoice",
        kind: Kind::Once,
        prepare: |_, mark| json!({"invoice": invoice(mark, "200"), "commit_reservation_timeout": 3600}),
        attempt: None,
    },
    Write {
        provider: GLASE,
        operation: "update",
        writes: "update_invoice",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"reservation": reserved(stage, mark), "invoice": invoice(mark, "180")}),
        attempt: None,
    },
    Write {
        provider: GLASE,
        operation: "commit",
        writes: "commit_reservation",
        kind: Kind::Money,
        prepare: |stage, mark| json!({"reservation": reserved(stage, mark), "amount": "147.50", "poll_interval": 20}),
        attempt: Some(|input| {
            json!({
                "provider": GLASE,
                "operation": "commit_reservation",
                "amount": input["amount"],
                "currency": "SEK",
                "marker": input["reservation"]["invoice_reference"],
            })
        }),
    },
    Write {
        provider: GLASE,
        operation: "commit_reservation",
        writes: "commit_reservation",
        kind: Kind::Money,
        prepare: |stage, mark| {
            let reference = reserved(stage, mark)["invoice_reference"].clone();
            json!({"invoice_reference": reference, "amount": "147.50", "currency": "SEK"})
        },
        attempt: Some(|input| {
            json!({
                "provider": GLASE,
                "operation": "commit_reservation",
                "amount": input["amount"],
                "currency": input["currency"],
                "marker": input["invoice_reference"],
            })
        }),
    },
    Write {
        provider: GLASE,
        operation: "cancel",
        writes: "cancel_invoice",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"reservation": reserved(stage, mark), "poll_interval": 20}),
        attempt: None,
    },
    Write {
        provider: GLASE,
        operation: "refund_payment",
        writes: "refund_payment",
        kind: Kind::Money,
        prepare: |stage, mark| {
            let reservation = reserved(stage, mark);
            let direct = stage.client(GLASE, None, json!({}));
            let commit = json!({"reservation": reservation, "amount": "147.50"});
            let paid = call(&direct, "commit", &commit).expect("a commit");
            json!({"ers_reference": paid["ers_reference"], "invoice": invoice("Back", "20")})
        },
        attempt: Some(|input| {
            json!({
                "provider": GLASE,
                "operation": "refund_payment",
                "amount": input["invoice"]["total_amount"],
                "currency": "SEK",
                "original_transaction_id": input["ers_reference"],
            })
        }),
    },
    Write {
        provider: GLASE,
        operation: "mark_transaction_period",
        writes: "mark_transaction_period",
        kind: Kind::Once,
        prepare: |_, _| json!({}),
        attempt: None,
    },
];

const GLOBIANCE: &str = "globiance_pay";
const GLASE: &str = "glase";
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
    let direct = stage.client(GLOBIANCE, None, json!({}));
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
    let direct = stage.client(GLOBIANCE, None, json!({}));
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

fn invoice(title: &str, amount: &str) -> Value {
    json!({
        "title": title,
        "total_amount": amount,
        "currency": "SEK",
        "invoice_rows": [{"item_description": "Ride", "item_quantity": "1", "item_total_amount": amount}],
    })
}

/// A reservation of 200 SEK that the buyer has confirmed.
fn reserved(stage: &Stage, mark: &str) -> Value {
    let direct = stage.client(GLASE, None, json!({}));
    let input = json!({"invoice": invoice(mark, "200"), "commit_reservation_timeout": 3600});
    let issued = call(&direct, "reserve", &input).expect("an invoice");
    let reference = issued["invoice_reference"].as_str().expect("a reference");
    stage.control(&format!("glase/invoices/{reference}/confirm"), &json!({}));
    let input = json!({"reservation": issued});
    call(&direct, "wait_until_reserved", &input).expect("a reservation")
}

const SUBSCRIPTION: &str = "sub_tillbridgeSandbox0001";

fn charge(mark: &str) -> Value {
    json!({"amount": "58.50", "currency": "ILS", "card_token": "tok_visa", "description": mark})
}

fn flowglad_payment(stage: &Stage) -> String {
    let added = stage
        .sandbox
        .add_flowglad_payments(&tillbridge_sandbox::FlowgladPastPayment::default());
    added.expect("a payment").remove(0)
}
