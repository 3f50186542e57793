//! Every call that writes, and how to see what it did.

use crate::stage::{Stage, call};
use serde_json::{Value, json};

/// A call that moves money or writes.
#[derive(Clone, Copy, Debug)]
pub struct Write {
    /// Provider, as in the ready line.
    pub provider: &'static str,
    /// Operation of the client.
    pub operation: &'static str,
    /// Operation by which the sandbox knows what is written.
    pub writes: &'static str,
    /// Whether it may be carried out twice without harm.
    pub repeatable: bool,
    /// Makes what the call needs and gives its input; the text is new each time.
    pub prepare: fn(&Stage, &str) -> Value,
    /// The attempt that a shop can store before the call, but for `started_at`; none where `reconcile` takes none.
    pub attempt: Option<fn(&Value) -> Value>,
}

impl Write {
    /// How often the sandbox has carried it out, ever.
    pub fn carried_out(&self, stage: &Stage) -> usize {
        let requests = stage.sandbox.requests().into_iter();
        requests
            .filter(|request| request.provider == self.provider && request.operation == self.writes)
            .filter(|request| request.status.is_some_and(|status| status < 300))
            .count()
    }
}

/// The table of all of them.
pub const WRITES: &[Write] = &[
    Write {
        provider: "glance_grow",
        operation: "charge",
        writes: "charge",
        repeatable: false,
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
        repeatable: false,
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
        repeatable: false,
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
        repeatable: false,
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
        repeatable: true,
        prepare: |_, _| json!({"subscription_id": SUBSCRIPTION, "timing": "immediately"}),
        attempt: None,
    },
    Write {
        provider: "flowglad",
        operation: "create_usage_event",
        writes: "create_usage_event",
        repeatable: true,
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

fn charge(mark: &str) -> Value {
    json!({"amount": "58.50", "currency": "ILS", "card_token": "tok_visa", "description": mark})
}

fn flowglad_payment(stage: &Stage) -> String {
    let added = stage
        .sandbox
        .add_flowglad_payments(&tillbridge_sandbox::FlowgladPastPayment::default());
    added.expect("a payment").remove(0)
}
