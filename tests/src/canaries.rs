//! The secrets of a case, and whether anything that was printed holds one.

use crate::case::Case;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::sync::{Mutex, Once, PoisonError};
use tillbridge::{ErrorReply, PaymentError};

/// Shorter texts stand in others by chance; a verification value is looked for where nothing else can be it.
const SHORTEST: usize = 6;
/// The members that hold what must never be printed, wherever they stand.
const MEMBERS: [&str; 14] = [
    "api_key",
    "secret",
    "secrets",
    "password",
    "card_token",
    "card_number",
    "number",
    "card_cvv_number",
    "cvv",
    "payment_link",
    "checkout_link",
    "Authorization",
    "SIGN",
    "proxy",
];

/// What must not be printed of a case, and what may be.
pub(crate) struct Canaries {
    secrets: BTreeSet<String>,
    public: BTreeSet<String>,
}

impl Canaries {
    pub(crate) fn of(case: &Case) -> Self {
        let mut all = Self {
            secrets: BTreeSet::new(),
            public: BTreeSet::new(),
        };
        all.take_in(&case.client.credentials);
        for step in &case.steps {
            all.take_in(&step.input);
            for exchange in &step.exchanges {
                all.take_in(&exchange["request"]["headers"]);
            }
            step.expect
                .value
                .iter()
                .for_each(|value| all.take_in(value));
        }
        all
    }

    fn take_in(&mut self, part: &Value) {
        secrets(part, &mut self.secrets);
        public(part, &mut self.public);
    }

    /// The secrets that a printed text holds.
    ///
    /// A short one counts only in quotes, as a record prints a text, and only where the case has no other text like it.
    pub(crate) fn leaked(&self, printed: &str) -> Vec<&str> {
        let is_in = |secret: &&String| {
            if secret.len() < SHORTEST {
                !secret.is_empty() && printed.contains(&format!("{secret:?}"))
            } else {
                printed.contains(&***secret)
            }
        };
        let secrets = self
            .secrets
            .iter()
            .filter(|secret| !self.public.contains(*secret));
        secrets.filter(is_in).map(|secret| &**secret).collect()
    }
}

/// The secrets that a part of a case names: credentials, input, the headers of its requests, its results.
fn secrets(part: &Value, found: &mut BTreeSet<String>) {
    match part {
        Value::Object(members) => {
            for (name, member) in members {
                if MEMBERS.contains(&&**name) {
                    texts(member, found);
                }
                secrets(member, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| secrets(item, found)),
        _ => {}
    }
}

fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            let bare = ["Bearer ", "whsec_"]
                .iter()
                .find_map(|prefix| text.strip_prefix(prefix));
            found.insert(bare.unwrap_or(text).to_owned());
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        _ => {}
    }
}

/// The texts of a part of a case that no secret member holds: a secret that is the same is none.
fn public(part: &Value, found: &mut BTreeSet<String>) {
    match part {
        Value::Object(members) => {
            let open = members
                .iter()
                .filter(|(name, _)| !MEMBERS.contains(&&***name));
            open.for_each(|(_, member)| public(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| public(item, found)),
        Value::String(text) => {
            found.insert(text.clone());
        }
        _ => {}
    }
}

/// All that an error prints.
pub(crate) fn of_error(error: &PaymentError) -> String {
    let json = serde_json::to_string(&ErrorReply::new(error)).expect("an error serialises");
    let attempt = error.attempt().map(tillbridge::Attempt::to_json);
    format!(
        "{error} {error:?} {error:#?} {json} {}",
        attempt.unwrap_or_default()
    )
}

static TRACED: Mutex<String> = Mutex::new(String::new());

/// Begins to keep what all crates trace and log, at their finest level.
pub(crate) fn trace() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing::subscriber::set_global_default(Trace).expect("the only subscriber");
        log::set_logger(&Trace).expect("the only logger");
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Which of the secrets of any of the cases were traced or logged up to now; fails when nothing was.
pub(crate) fn traced(cases: &[Case]) -> Vec<String> {
    let traced = TRACED.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(traced.contains("operation=charge"), "nothing was traced");
    // By their beginnings, because there are many of them and the text is long.
    let mut beginnings: HashMap<[u8; SHORTEST], BTreeSet<String>> = HashMap::new();
    for canaries in cases.iter().map(Canaries::of) {
        for secret in canaries.secrets.difference(&canaries.public) {
            if let Some(beginning) = secret.as_bytes().first_chunk() {
                beginnings
                    .entry(*beginning)
                    .or_default()
                    .insert(secret.clone());
            }
        }
    }
    let mut leaked = Vec::new();
    for (at, part) in traced.as_bytes().windows(SHORTEST).enumerate() {
        let part: [u8; SHORTEST] = part.try_into().expect("a window of this size");
        let secrets = beginnings.get(&part).into_iter().flatten();
        leaked.extend(
            secrets
                .filter(|secret| traced.as_bytes()[at..].starts_with(secret.as_bytes()))
                .cloned(),
        );
    }
    leaked
}

struct Trace;

struct Line<'a>(&'a mut String);

impl tracing::field::Visit for Line<'_> {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}

impl tracing::Subscriber for Trace {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        span.record(&mut Line(
            &mut TRACED.lock().unwrap_or_else(PoisonError::into_inner),
        ));
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut Line(
            &mut TRACED.lock().unwrap_or_else(PoisonError::into_inner),
        ));
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut Line(
            &mut TRACED.lock().unwrap_or_else(PoisonError::into_inner),
        ));
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

impl log::Log for Trace {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut traced = TRACED.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(traced, "{} {}", record.target(), record.args());
    }

    fn flush(&self) {}
}
