//! Makes calls of which one meets a defect of the library, as `TILLBRIDGE_DEFECT` says, and tells how each ended.
//!
//! `defective WAY URL TRANSACTION` makes a charge, walks the transactions, and reads the one that is named: by the blocking client, by the async one, or by name.
//! Each line of the output is JSON.

use serde_json::{Value, json};
use std::future::Future;
use std::io::Write;
use tillbridge::{
    GlanceGrow, GrowChargeRequest, GrowGetTransactionRequest, GrowTransactionsRequest,
    PaymentError, aio, connect,
};
use tillbridge_tests::stage::call;
use tillbridge_tests::{at, charge, credentials};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [way, url, known] = &arguments[..] else {
        panic!("blocking|async|named URL TRANSACTION");
    };
    let paying: GrowChargeRequest = charge("defective");
    let reading = GrowGetTransactionRequest {
        transaction_id: known.clone(),
    };
    let walking = GrowTransactionsRequest::default();
    match way.as_str() {
        "blocking" => {
            let client = GlanceGrow::new(credentials(), at(url)).expect("good options");
            tell("charge", client.charge(paying).map(drop));
            tell(
                "transactions",
                client
                    .transactions(walking)
                    .try_for_each(|one| one.map(drop)),
            );
            tell("get_transaction", client.get_transaction(reading).map(drop));
        }
        "async" => {
            let client = aio::GlanceGrow::new(credentials(), at(url)).expect("good options");
            tell("charge", wait(client.charge(paying)).map(drop));
            let mut walk = client.transactions(walking);
            let mut all = std::iter::from_fn(|| wait(walk.next()));
            tell("transactions", all.try_for_each(|one| one.map(drop)));
            tell(
                "get_transaction",
                wait(client.get_transaction(reading)).map(drop),
            );
        }
        _ => {
            let options = json!({"base_url": url}).to_string();
            let account = json!({"api_key": credentials().api_key.reveal()}).to_string();
            let client = connect("glance_grow", account.as_bytes(), options.as_bytes());
            let client = client.expect("good options");
            let paying = json!({
                "amount": "58.50", "currency": "ILS", "card_token": "tok_visa", "description": "defective",
            });
            tell("charge", call(&client, "charge", &paying).map(drop));
            tell(
                "transactions",
                call(&client, "transactions", &json!({})).map(drop),
            );
            let reading = json!({"transaction_id": known});
            tell(
                "get_transaction",
                call(&client, "get_transaction", &reading).map(drop),
            );
        }
    }
}

fn wait<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.expect("a runtime").block_on(future)
}

fn tell(operation: &str, ended: Result<(), PaymentError>) {
    let error = ended.err();
    let kind: Value = error
        .as_ref()
        .map(|error| error.kind().as_str().into())
        .unwrap_or_default();
    let outcome = error.as_ref().map(|error| error.context().outcome);
    let attempt = error
        .as_ref()
        .is_some_and(|error| error.attempt().is_some());
    let printed = error.as_ref().map(|error| format!("{error} {error:?}"));
    let line = json!({"operation": operation, "kind": kind, "outcome": outcome, "attempt": attempt, "printed": printed});
    std::io::stdout()
        .write_all(format!("{line}\n").as_bytes())
        .expect("a parent");
}
