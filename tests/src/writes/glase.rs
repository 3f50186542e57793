//! What writes at Glase.

use super::{Kind, Write};
use crate::stage::{Stage, call};
use serde_json::{Value, json};

const PROVIDER: &str = "glase";

pub(super) const WRITES: &[Write] = &[
    Write {
        provider: PROVIDER,
        operation: "register_terminal",
        writes: "register_terminal",
        kind: Kind::Once,
        prepare: |_, mark| json!({"external_terminal_id": mark, "name": "Till", "password": "till-password-1"}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "send_invoice",
        writes: "send_invoice",
        kind: Kind::Once,
        prepare: |_, mark| json!({"invoice": invoice(mark, "200")}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "reserve",
        writes: "send_invoice",
        kind: Kind::Once,
        prepare: |_, mark| json!({"invoice": invoice(mark, "200"), "commit_reservation_timeout": 3600}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "update",
        writes: "update_invoice",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"reservation": reserved(stage, mark), "invoice": invoice(mark, "180")}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "commit",
        writes: "commit_reservation",
        kind: Kind::Money,
        prepare: |stage, mark| json!({"reservation": reserved(stage, mark), "amount": "147.50", "poll_interval": 20}),
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "commit_reservation",
                "amount": input["amount"],
                "currency": "SEK",
                "marker": input["reservation"]["invoice_reference"],
            })
        }),
    },
    Write {
        provider: PROVIDER,
        operation: "commit_reservation",
        writes: "commit_reservation",
        kind: Kind::Money,
        prepare: |stage, mark| {
            let reference = reserved(stage, mark)["invoice_reference"].clone();
            json!({"invoice_reference": reference, "amount": "147.50", "currency": "SEK"})
        },
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "commit_reservation",
                "amount": input["amount"],
                "currency": input["currency"],
                "marker": input["invoice_reference"],
            })
        }),
    },
    Write {
        provider: PROVIDER,
        operation: "cancel",
        writes: "cancel_invoice",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"reservation": reserved(stage, mark), "poll_interval": 20}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "refund_payment",
        writes: "refund_payment",
        kind: Kind::Money,
        prepare: |stage, mark| json!({"ers_reference": paid(stage, mark), "invoice": invoice("Back", "20")}),
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "refund_payment",
                "amount": input["invoice"]["total_amount"],
                "currency": "SEK",
                "original_transaction_id": input["ers_reference"],
            })
        }),
    },
    Write {
        provider: PROVIDER,
        operation: "mark_transaction_period",
        writes: "mark_transaction_period",
        kind: Kind::Once,
        prepare: |_, _| json!({}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "pay",
        writes: "send_invoice",
        kind: Kind::Once,
        prepare: |_, mark| json!({"invoice": invoice(mark, "200")}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "update_invoice",
        writes: "update_invoice",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"invoice_reference": issued(stage, mark), "invoice": invoice(mark, "180")}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "cancel_invoice",
        writes: "cancel_invoice",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"invoice_reference": issued(stage, mark)}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "submit_payment_receipt",
        writes: "submit_payment_receipt",
        kind: Kind::Repeatable,
        prepare: |stage, mark| json!({"ers_reference": paid(stage, mark)}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "assign_seqr_id",
        writes: "assign_seqr_id",
        kind: Kind::Repeatable,
        prepare: |_, _| json!({"seqr_id": "TB77"}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
        operation: "unregister_terminal",
        writes: "unregister_terminal",
        kind: Kind::Repeatable,
        prepare: |_, _| json!({}),
        attempt: None,
    },
];

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
    let direct = stage.client(PROVIDER, None, json!({}));
    let input = json!({"invoice": invoice(mark, "200"), "commit_reservation_timeout": 3600});
    let issued = call(&direct, "reserve", &input).expect("an invoice");
    let reference = issued["invoice_reference"].as_str().expect("a reference");
    stage.control(&format!("glase/invoices/{reference}/confirm"), &json!({}));
    let input = json!({"reservation": issued});
    call(&direct, "wait_until_reserved", &input).expect("a reservation")
}

/// The reference of an invoice that the buyer has not looked at.
fn issued(stage: &Stage, mark: &str) -> Value {
    let direct = stage.client(PROVIDER, None, json!({}));
    let input = json!({"invoice": invoice(mark, "200")});
    let issued = call(&direct, "pay", &input).expect("an invoice");
    issued["invoice_reference"].clone()
}

/// The reference of a payment of 147.50 SEK.
fn paid(stage: &Stage, mark: &str) -> Value {
    let direct = stage.client(PROVIDER, None, json!({}));
    let input = json!({"reservation": reserved(stage, mark), "amount": "147.50"});
    let paid = call(&direct, "commit", &input).expect("a commit");
    paid["ers_reference"].clone()
}
