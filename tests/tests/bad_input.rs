//! The shared cases hold the table of wrong inputs: every operation has some, and each error names field and rule.

use std::collections::{BTreeMap, BTreeSet};
use tillbridge_tests::recorded::steps;

/// The fewest wrong inputs that all languages are tried with.
const FEWEST: usize = 400;
/// What takes any text, and says what it is not.
const TAKES_ANYTHING: &str = "parse_globiance_webhook";

#[test]
fn every_call_is_tried_with_wrong_input_that_never_leaves() {
    let mut calls = BTreeSet::new();
    let mut tried: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (case, provider, step) in steps() {
        let call = (provider, step["call"].as_str().expect("a call").to_owned());
        calls.insert(call.clone());
        let error = &step["expect"]["error"];
        let refused = error["kind"] == "invalid_request" && error["outcome"] == "not_sent";
        if refused && step["exchanges"].as_array().is_none_or(Vec::is_empty) {
            assert!(error["field"].is_string(), "{case} names no field");
            assert!(error["reason"].is_string(), "{case} names no rule");
            *tried.entry(call).or_default() += 1;
        }
    }
    let untried: Vec<_> = calls
        .iter()
        .filter(|call| !tried.contains_key(*call) && call.1 != TAKES_ANYTHING)
        .collect();
    assert!(
        untried.is_empty(),
        "never called with wrong input: {untried:?}"
    );
    let sum: usize = tried.values().sum();
    assert!(sum >= FEWEST, "only {sum} wrong inputs");
}
