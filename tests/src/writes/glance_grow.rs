//! What writes at Glance Grow.

use super::{Kind, Write};
use crate::stage::call;
use serde_json::{Value, json};

const PROVIDER: &str = "glance_grow";

pub(super) const WRITES: &[Write] = &[
    Write {
        provider: PROVIDER,
        operation: "charge",
        writes: "charge",
        kind: Kind::Money,
        prepare: |_, mark| charge(mark),
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "charge",
                "amount": input["amount"],
                "currency": input["currency"],
                "marker": input["description"],
            })
        }),
    },
    Write {
        provider: PROVIDER,
        operation: "refund",
        writes: "refund",
        kind: Kind::Money,
        prepare: |stage, mark| {
            let direct = stage.client(PROVIDER, None, json!({}));
            let paid = call(&direct, "charge", &charge(&format!("{mark}-paid"))).expect("a charge");
            json!({"transaction_id": paid["transaction_id"], "amount": "20", "reason": mark})
        },
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "refund",
                "amount": input["amount"],
                "marker": input["reason"],
                "original_transaction_id": input["transaction_id"],
            })
        }),
    },
];

fn charge(mark: &str) -> Value {
    json!({"amount": "58.50", "currency": "ILS", "card_token": "tok_visa", "description": mark})
}
