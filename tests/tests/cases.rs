//! Every shared case, through both Rust clients.

use tillbridge_tests::{Flavour, run};

fn assert_all_pass(flavour: Flavour, column: &str) {
    let failed = run(flavour, column);
    assert!(
        failed.is_empty(),
        "{} cases fail:\n{}",
        failed.len(),
        failed.join("\n")
    );
}

#[test]
fn every_case_holds_for_the_blocking_client() {
    assert_all_pass(Flavour::Blocking, "rust");
}

#[test]
fn every_case_holds_for_the_async_client() {
    assert_all_pass(Flavour::Async, "rust-aio");
}
