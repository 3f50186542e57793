//! Bytes that nobody should send: no panic, no hang, no wrong money, no memory without bound.
//!
//! Each test is a target with a corpus of its own in `tests/corpus`; `tests/src/fuzz.rs` feeds it.

mod answers;
mod functions;
mod sandbox;
mod texts;

use std::time::Duration;
use tillbridge_tests::allocations::Counting;
use tillbridge_tests::effort::Effort;
use tillbridge_tests::fuzz::{Feed, Target, run};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How long each target is fed in the test run: a minute where nobody waits for it.
fn short() -> Duration {
    let in_ci = std::env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false");
    Duration::from_secs(if in_ci { 60 } else { 3 })
}

/// Feeds a target of this name, whose inputs may take so long each.
fn feed(
    name: &'static str,
    seeds: Vec<Vec<u8>>,
    first_line_stays: bool,
    longest: Duration,
    feed: Feed<'_>,
) {
    let target = Target {
        name,
        seeds,
        first_line_stays,
        longest,
        feed,
    };
    run(target, Effort::from_env(), short());
}
