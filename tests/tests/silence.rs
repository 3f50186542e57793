//! The line falls silent after any byte, of every call that writes: the deadline ends the waiting, and what is said is true.
//!
//! Alone in a file: what else keeps the machine busy shows in how late a call is.

use serde_json::json;
use std::time::Duration;
use tillbridge::Call;
use tillbridge_tests::cutter::Cut;
use tillbridge_tests::effort::Effort;
use tillbridge_tests::punctual::{GRACE, TRIES};
use tillbridge_tests::scene::Scene;
use tillbridge_tests::writes::writes;

#[test]
fn silence_after_any_byte_ends_with_the_deadline_and_never_lies() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("silence");
    let deadline = Duration::from_millis(60);
    for write in writes() {
        let mut scene = Scene::of(write);
        let whole = scene.play_and_judge(Cut::Nowhere);
        for at in [0, choices.usize(1..whole.requested), whole.requested] {
            let cut = Cut::Silence(at);
            let mut tries = Vec::new();
            while tries.last().is_none_or(|took| *took >= deadline + GRACE) {
                assert!(tries.len() < TRIES, "{write:?}, {at}: {tries:?}");
                let played = scene.play(cut, &Call::new(Some(deadline)));
                scene.judge(cut, &played);
                tries.push(played.took);
                // A connection on which nothing passes must not serve the next call.
                let host = scene.cutter.url();
                scene.client = scene.stage.client(write.provider, Some(&host), json!({}));
            }
        }
    }
}
