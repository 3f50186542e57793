//! Listings of any length are walked in constant memory, by every iterator.
//!
//! Alone in a file: the memory that is measured is that of the whole process.

use serde_json::{Value, json};
use std::sync::{Mutex, PoisonError};
use tillbridge::{GlanceGrow, GrowTransactionsRequest, PaymentError, aio};
use tillbridge_sandbox::Sandbox;
use tillbridge_tests::effort::Effort;
use tillbridge_tests::stage::Stage;
use tillbridge_tests::{at, credentials};

/// One walk at a time.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn any_number_of_transactions_is_walked_in_constant_memory() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let effort = Effort::from_env();
    let count = if effort.is_soak() { 100_000 } else { 10_000 };
    let stage = Stage::new();
    stage.sandbox.seed_glance_grow(count).expect("it fits");
    let client = stage.client("glance_grow", None, json!({"deadline": 600_000}));
    let mut cursor = Value::Null;
    let (mut walked, mut warm) = (0, None);
    loop {
        let input = json!({"cursor": cursor});
        let batch =
            tillbridge_tests::stage::call(&client, "transactions", &input).expect("a batch");
        walked += batch["items"].as_array().expect("items").len();
        cursor = batch["cursor"].clone();
        warm = warm.or((walked > count / 4).then(memory));
        if cursor.is_null() {
            break;
        }
    }
    assert_eq!(walked, count);
    let grown = memory().saturating_sub(warm.expect("it began"));
    assert!(grown < 16 * 1024, "{grown} KiB more");
}

/// Walks all transactions by the iterators that Rust programs use.
#[test]
fn typed_walks_hold_one_page_however_many_there_are() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let effort = Effort::from_env();
    let count = if effort.is_soak() { 100_000 } else { 10_000 };
    let sandbox = Sandbox::start().expect("the sandbox starts");
    sandbox.seed_glance_grow(count).expect("it fits");
    let url = sandbox.glance_grow_url();
    let blocking = GlanceGrow::new(credentials(), at(&url)).expect("good options");
    let walk = blocking.transactions(GrowTransactionsRequest::default());
    assert_constant(count, walk);
    let client = aio::GlanceGrow::new(credentials(), at(&url)).expect("good options");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let mut walk = client.transactions(GrowTransactionsRequest::default());
    assert_constant(count, std::iter::from_fn(|| runtime.block_on(walk.next())));
}

fn assert_constant<T>(count: usize, walk: impl Iterator<Item = Result<T, PaymentError>>) {
    let (mut walked, mut warm) = (0, 0);
    for item in walk {
        item.expect("a transaction");
        walked += 1;
        if walked == count / 4 {
            warm = memory();
        }
    }
    assert_eq!(walked, count);
    let grown = memory().saturating_sub(warm);
    assert!(grown < 16 * 1024, "{grown} KiB more");
}

/// What this process holds, in KiB.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.and_then(|text| text.parse().ok()).expect("a number")
}
