//! The line is cut at every byte, of every call that writes: nothing happens twice, and what is said is true.

use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tillbridge::{Call, Client, ErrorKind, Outcome, PaymentError};
use tillbridge_tests::cutter::{Cut, Cutter};
use tillbridge_tests::effort::Effort;
use tillbridge_tests::stage::{Stage, call, call_within};
use tillbridge_tests::tls::front;
use tillbridge_tests::writes::{Kind, WRITES, Write};

/// One call that writes, on a line that can be cut.
struct Scene {
    stage: Stage,
    cutter: Cutter,
    write: Write,
    client: Client,
    direct: Client,
    turn: usize,
}

impl Scene {
    fn of(write: Write) -> Self {
        let stage = Stage::new();
        let cutter = Cutter::before(stage.sandbox.address());
        let client = stage.client(write.provider, Some(&cutter.url()), json!({}));
        Self::on(stage, cutter, client, write)
    }

    /// The same through TLS.
    fn in_tls(write: Write) -> Self {
        let stage = Stage::new();
        let (address, pem) = front(stage.sandbox.address());
        let cutter = Cutter::before(address);
        let host = format!("https://localhost:{}", cutter.port());
        let options = json!({"extra_root_certificates": pem});
        let client = stage.client(write.provider, Some(&host), options);
        Self::on(stage, cutter, client, write)
    }

    fn on(stage: Stage, cutter: Cutter, client: Client, write: Write) -> Self {
        let direct = stage.client(write.provider, None, json!({}));
        Self {
            stage,
            cutter,
            write,
            client,
            direct,
            turn: 0,
        }
    }

    /// Makes the call with the line cut there; gives how it ended and how often it was carried out.
    fn play(&mut self, cut: Cut, call_of: &std::sync::Arc<Call>) -> Played {
        self.turn += 1;
        self.stage.sandbox.reset();
        let input = (self.write.prepare)(&self.stage, &format!("mark-{}", self.turn));
        self.cutter.arm(cut);
        let result = call_within(&self.client, self.write.operation, &input, call_of);
        if result.is_err() && !matches!(cut, Cut::Silence(_)) {
            self.cutter.settle();
        }
        let (requested, answered) = self.cutter.passed();
        self.cutter.arm(Cut::Nowhere);
        Played {
            result,
            requested,
            answered,
            times: self.write.carried_out(&self.stage),
        }
    }

    fn play_and_judge(&mut self, cut: Cut) -> Played {
        let played = self.play(cut, &Call::new(None));
        self.judge(cut, &played);
        played
    }

    fn judge(&self, cut: Cut, played: &Played) {
        let Write {
            provider,
            operation,
            kind,
            ..
        } = self.write;
        let times = played.times;
        let scene = format!(
            "{provider}.{operation}, {cut:?}: {times} times, {:?}",
            played.result
        );
        assert!(times <= 1 || kind == Kind::Repeatable, "{scene}");
        let Err(error) = &played.result else {
            return assert!(times >= 1, "{scene}");
        };
        if error.context().outcome == Outcome::NotSent {
            assert_eq!(times, 0, "{scene}");
        }
        if let Some(attempt) = error.attempt() {
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{scene}");
            assert_eq!(error.context().outcome, Outcome::Unknown, "{scene}");
            let attempt: Value = serde_json::from_str(&attempt.to_json()).expect("it is JSON");
            self.reconcile(&scene, &attempt, times);
        }
    }

    /// What reconciling says is true, or it says that it cannot tell.
    fn reconcile(&self, scene: &str, attempt: &Value, times: usize) {
        let soon = Call::new(Some(Duration::from_millis(250)));
        let input = json!({"attempt": attempt});
        match call_within(&self.direct, "reconcile", &input, &soon) {
            Err(error) => assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{scene}: {error}"),
            Ok(settled) => match settled["type"].as_str() {
                Some("found") => assert_eq!(times, 1, "{scene}: {settled}"),
                // What only begins a payment may be there, as long as no money came of it.
                Some("not_found") => assert!(
                    times == 0 || self.write.kind == Kind::Once,
                    "{scene}: {settled}"
                ),
                Some("undecided") => {}
                other => panic!("{scene}: {other:?}"),
            },
        }
    }
}

struct Played {
    result: Result<Value, PaymentError>,
    requested: usize,
    answered: usize,
    times: usize,
}

#[test]
fn a_line_cut_at_any_byte_moves_money_once_at_most_and_never_lies() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("cuts");
    for write in WRITES {
        let mut scene = Scene::of(*write);
        let whole = scene.play_and_judge(Cut::Nowhere);
        assert!(whole.result.is_ok(), "{write:?}: {:?}", whole.result);
        let mut ends = [0_usize; 2];
        for at in effort.places(whole.requested, &mut choices) {
            ends[0] += usize::from(scene.play_and_judge(Cut::Request(at)).result.is_err());
        }
        for at in effort.places(whole.answered - 1, &mut choices) {
            ends[1] += usize::from(scene.play_and_judge(Cut::Answer(at)).result.is_err());
        }
        assert!(ends.iter().all(|count| *count > 20), "{write:?}: {ends:?}");
    }
}

#[test]
fn tls_cut_at_any_byte_moves_money_once_at_most_and_never_lies() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("tls cuts");
    for write in WRITES {
        let mut scene = Scene::in_tls(*write);
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
fn silence_after_any_byte_ends_with_the_deadline_and_never_lies() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("silence");
    let deadline = Duration::from_millis(60);
    for write in WRITES {
        let mut scene = Scene::of(*write);
        let whole = scene.play_and_judge(Cut::Nowhere);
        for at in [0, choices.usize(1..whole.requested), whole.requested] {
            let begun = Instant::now();
            let played = scene.play(Cut::Silence(at), &Call::new(Some(deadline)));
            let late = begun.elapsed().saturating_sub(deadline);
            assert!(
                late < Duration::from_millis(50),
                "{write:?}, {at}: {late:?} late"
            );
            scene.judge(Cut::Silence(at), &played);
            // A connection on which nothing passes must not serve the next call.
            scene.client = scene
                .stage
                .client(write.provider, Some(&scene.cutter.url()), json!({}));
        }
    }
}

#[test]
fn nobody_listening_is_told_as_not_sent_for_every_call() {
    let stage = Stage::new();
    let nobody = format!("http://{}", Stage::new().sandbox.address());
    for write in WRITES {
        let client = stage.client(write.provider, Some(&nobody), json!({}));
        let input = (write.prepare)(&stage, "nobody");
        let error = call(&client, write.operation, &input).expect_err("nobody listens");
        assert_eq!(
            error.context().outcome,
            Outcome::NotSent,
            "{write:?}: {error}"
        );
        assert_eq!(write.carried_out(&stage), 0, "{write:?}");
    }
}
