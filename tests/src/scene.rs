//! One call on a line that is cut, and the judgement of how it ended.

use crate::cutter::{Cut, Cutter};
use crate::stage::{Stage, call_within};
use crate::tls::front;
use crate::writes::{Kind, Write};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tillbridge::{Call, Client, ErrorKind, Outcome, PaymentError};

/// One call that writes, on a line that can be cut.
#[derive(Debug)]
pub struct Scene {
    /// The sandbox.
    pub stage: Stage,
    /// The line.
    pub cutter: Cutter,
    write: Write,
    /// The client on the line.
    pub client: Client,
    direct: Client,
    turn: usize,
}

impl Scene {
    /// In plain http.
    pub fn of(write: Write) -> Self {
        let stage = Stage::new();
        let cutter = Cutter::before(stage.sandbox.address());
        let client = stage.client(write.provider, Some(&cutter.url()), json!({}));
        Self::on(stage, cutter, client, write)
    }

    /// The same through TLS.
    pub fn in_tls(write: Write) -> Self {
        let stage = Stage::new();
        let (address, pem) = front(stage.sandbox.address());
        let cutter = Cutter::before(address);
        let host = format!("https://localhost:{}", cutter.port());
        // The sandbox itself speaks plain http, and so do the links that it gives.
        let options = json!({"extra_root_certificates": pem, "allow_plain_http": true});
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
    pub fn play(&mut self, cut: Cut, call_of: &std::sync::Arc<Call>) -> Played {
        self.turn += 1;
        self.stage.sandbox.reset();
        let input = (self.write.prepare)(&self.stage, &format!("mark-{}", self.turn));
        self.cutter.arm(cut);
        let begun = Instant::now();
        let result = call_within(&self.client, self.write.operation, &input, call_of);
        let took = begun.elapsed();
        if result.is_err() && !matches!(cut, Cut::Silence(_)) {
            self.cutter.settle();
        }
        let (requested, answered) = self.cutter.passed();
        self.cutter.arm(Cut::Nowhere);
        Played {
            result,
            took,
            requested,
            answered,
            times: self.write.carried_out(&self.stage),
        }
    }

    /// Makes the call and judges it.
    pub fn play_and_judge(&mut self, cut: Cut) -> Played {
        let played = self.play(cut, &Call::new(None));
        self.judge(cut, &played);
        played
    }

    /// Fails unless what is said is true and nothing happened twice.
    ///
    /// # Panics
    ///
    /// When it is not.
    pub fn judge(&self, cut: Cut, played: &Played) {
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
        let soon = Call::new(Some(Duration::from_millis(60)));
        let input = json!({"attempt": attempt});
        match call_within(&self.direct, "reconcile", &input, &soon) {
            // What it does not settle it refuses; a look that takes too long tells nothing.
            Err(error) => assert!(
                matches!(error.kind(), ErrorKind::InvalidRequest | ErrorKind::Timeout),
                "{scene}: {error}"
            ),
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

/// How a call ended.
#[derive(Debug)]
pub struct Played {
    /// What the caller got.
    pub result: Result<Value, PaymentError>,
    /// How long the call took.
    pub took: Duration,
    /// Bytes of requests that came to the line.
    pub requested: usize,
    /// Bytes of answers that came to the line.
    pub answered: usize,
    /// How often the sandbox carried it out.
    pub times: usize,
}
