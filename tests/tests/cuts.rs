//! The line is cut at every byte, of every call that writes: nothing happens twice, and what is said is true.

use serde_json::json;
use std::collections::BTreeSet;
use tillbridge::Outcome;
use tillbridge_tests::cutter::Cut;
use tillbridge_tests::effort::Effort;
use tillbridge_tests::recorded::steps;
use tillbridge_tests::scene::Scene;
use tillbridge_tests::stage::{Stage, call};
use tillbridge_tests::writes::{Kind, Write, writes};

#[test]
fn a_line_cut_at_any_byte_moves_money_once_at_most_and_never_lies() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("cuts");
    for write in writes() {
        let mut scene = Scene::of(write);
        let whole = scene.play_and_judge(Cut::Nowhere);
        assert!(whole.result.is_ok(), "{write:?}: {:?}", whole.result);
        let mut ends = [0_usize; 2];
        for at in effort.places(whole.requested, &mut choices) {
            ends[0] += usize::from(scene.play_and_judge(Cut::Request(at)).result.is_err());
        }
        for at in effort.places(whole.answered - 1, &mut choices) {
            ends[1] += usize::from(scene.play_and_judge(Cut::Answer(at)).result.is_err());
        }
        assert!(ends.iter().all(|count| *count >= 3), "{write:?}: {ends:?}");
    }
}

#[test]
fn tls_cut_at_any_byte_moves_money_once_at_most_and_never_lies() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("tls cuts");
    // Handshakes are slow in an unoptimised build; the bytes within are the same for every call.
    let money = |write: &Write| write.kind == Kind::Money || effort.is_soak();
    for write in writes().filter(money) {
        let mut scene = Scene::in_tls(write);
        let whole = scene.play_and_judge(Cut::Nowhere);
        assert!(whole.result.is_ok(), "{write:?}: {:?}", whole.result);
        for at in effort.places(whole.requested, &mut choices) {
            scene.play_and_judge(Cut::Request(at));
        }
        for at in effort.places(whole.answered, &mut choices) {
            scene.play_and_judge(Cut::Answer(at));
        }
    }
}

#[test]
fn nobody_listening_is_told_as_not_sent_for_every_call() {
    let stage = Stage::new();
    let nobody = format!("http://{}", Stage::new().sandbox.address());
    for write in writes() {
        let client = stage.client(write.provider, Some(&nobody), json!({}));
        let input = (write.prepare)(&stage, "nobody");
        let before = write.carried_out(&stage);
        let error = call(&client, write.operation, &input).expect_err("nobody listens");
        assert_eq!(
            error.context().outcome,
            Outcome::NotSent,
            "{write:?}: {error}"
        );
        assert_eq!(write.carried_out(&stage), before, "{write:?}");
    }
}

#[test]
fn every_call_whose_outcome_can_be_unknown_is_cut() {
    let cut: BTreeSet<_> = writes()
        .map(|write| (write.provider.to_owned(), write.operation.to_owned()))
        .collect();
    let unknown = steps().into_iter().filter_map(|(_, provider, step)| {
        let call = step["call"].as_str().expect("a call").to_owned();
        let unknown = step["expect"]["error"]["kind"] == "outcome_unknown";
        unknown.then_some((provider, call))
    });
    let missing: BTreeSet<_> = unknown.filter(|call| !cut.contains(call)).collect();
    assert!(missing.is_empty(), "not cut: {missing:?}");
}
