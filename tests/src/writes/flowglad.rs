//! What writes at Flowglad.

use super::{Kind, Write};
use crate::stage::Stage;
use serde_json::json;

const PROVIDER: &str = "flowglad";

pub(super) const WRITES: &[Write] = &[
    Write {
        provider: PROVIDER,
        operation: "refund_payment",
        writes: "refund_payment",
        kind: Kind::Money,
        prepare: |stage, _| json!({"payment_id": flowglad_payment(stage), "amount": "108"}),
        attempt: Some(|input| {
            json!({
                "provider": PROVIDER,
                "operation": "refund_payment",
                "amount": input["amount"],
                "currency": "USD",
                "original_transaction_id": input["payment_id"],
                "refunded_before": "0",
            })
        }),
    },
    Write {
        provider: PROVIDER,
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
        provider: PROVIDER,
        operation: "cancel_subscription",
        writes: "cancel_subscription",
        kind: Kind::Repeatable,
        prepare: |_, _| json!({"subscription_id": SUBSCRIPTION, "timing": "immediately"}),
        attempt: None,
    },
    Write {
        provider: PROVIDER,
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
];

const SUBSCRIPTION: &str = "sub_tillbridgeSandbox0001";

fn flowglad_payment(stage: &Stage) -> String {
    let added = stage
        .sandbox
        .add_flowglad_payments(&tillbridge_sandbox::FlowgladPastPayment::default());
    added.expect("a payment").remove(0)
}
