//! Serves recorded cases: each expects its exact requests and gives its recorded answers.

mod case;
mod compare;
mod xml;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use serde::Serialize;

pub use case::CaseError;

use crate::answer::{Answer, Delivery, Plan, Received};
use crate::server::App;
use crate::world::CONTROL;
use case::Exchange;

/// The oldest positions are forgotten beyond so many.
const MAX_POSITIONS: usize = 50_000;

/// Later problems of one position are only counted.
const MAX_PROBLEMS: usize = 100;

/// How far one session has come with one case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Whether every exchange took place and nothing else arrived.
    pub complete: bool,
    /// How many exchanges the case has.
    pub expected: usize,
    /// How many requests arrived, expected or not.
    pub received: usize,
    /// What was wrong with requests that were not expected.
    pub problems: Vec<String>,
}

#[derive(Debug, Default)]
struct Position {
    next: usize,
    received: usize,
    problems: Vec<String>,
}

impl Position {
    fn complain(&mut self, problem: &str) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(problem.to_owned());
        }
    }
}

#[derive(Debug, Default)]
struct Positions {
    by_key: HashMap<String, Position>,
    oldest_first: VecDeque<String>,
}

impl Positions {
    fn at(&mut self, key: &str) -> &mut Position {
        if !self.by_key.contains_key(key) {
            if self.by_key.len() >= MAX_POSITIONS
                && let Some(oldest) = self.oldest_first.pop_front()
            {
                self.by_key.remove(&oldest);
            }
            self.oldest_first.push_back(key.to_owned());
        }
        self.by_key.entry(key.to_owned()).or_default()
    }

    fn rewind(&mut self, key: &str) {
        if let Some(position) = self.by_key.get_mut(key) {
            *position = Position::default();
        }
    }
}

/// All cases of a folder and how far each session has come.
#[derive(Debug)]
pub(crate) struct Cases {
    /// By `<provider>/<case>`.
    exchanges: BTreeMap<String, Vec<Exchange>>,
    positions: Mutex<Positions>,
    watches_reads: bool,
}

/// `/<session>/<provider>/<case><rest>`, taken apart.
struct Target<'a> {
    /// `<session>/<provider>/<case>`.
    key: &'a str,
    /// `<provider>/<case>`.
    case: &'a str,
    /// What the client sent behind its base URL, with the slash.
    rest: &'a str,
}

impl<'a> Target<'a> {
    fn of(path: &'a str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let mut slashes = path.match_indices('/').map(|(at, _)| at);
        let (first, _) = (slashes.next()?, slashes.next()?);
        let end = slashes.next().unwrap_or(path.len());
        let session = &path[..first];
        let legal = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
        (!session.is_empty() && session.chars().all(legal)).then(|| Self {
            key: &path[..end],
            case: &path[first + 1..end],
            rest: &path[end..],
        })
    }
}

impl Cases {
    pub(crate) fn load(folder: &Path) -> Result<Self, CaseError> {
        let exchanges = case::load(folder)?;
        let watches_reads = exchanges
            .values()
            .flatten()
            .any(Exchange::closes_before_reading);
        Ok(Self {
            exchanges,
            positions: Mutex::default(),
            watches_reads,
        })
    }

    pub(crate) fn count(&self) -> usize {
        self.exchanges.len()
    }

    pub(crate) fn progress(&self, session: &str, case: &str) -> Option<Progress> {
        let expected = self.exchanges.get(case)?.len();
        let positions = self.lock();
        let position = positions.by_key.get(&format!("{session}/{case}"));
        let (next, received, problems) = position.map_or((0, 0, Vec::new()), |position| {
            (position.next, position.received, position.problems.clone())
        });
        Some(Progress {
            complete: next == expected && problems.is_empty(),
            expected,
            received,
            problems,
        })
    }

    pub(crate) fn rewind(&self, session: &str, case: &str) -> bool {
        self.lock().rewind(&format!("{session}/{case}"));
        self.exchanges.contains_key(case)
    }

    pub(crate) fn reset(&self) {
        *self.lock() = Positions::default();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Positions> {
        self.positions
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn replay(&self, request: &Received) -> Plan {
        let Some((target, exchanges)) = self.find(request.path()) else {
            let known =
                "the path must begin with /<session>/<provider>/<case>, and the case must exist";
            return unexpected(known.to_owned());
        };
        let mut positions = self.lock();
        let position = positions.at(target.key);
        position.received += 1;
        let Some(exchange) = exchanges.get(position.next) else {
            let problem = format!(
                "{} {} arrived after all {} exchanges of {}",
                request.method,
                target.rest,
                exchanges.len(),
                target.case
            );
            position.complain(&problem);
            return unexpected(problem);
        };
        let differences = exchange.differences(request, target.rest);
        if differences.is_empty() {
            position.next += 1;
            return exchange.plan();
        }
        let problem = format!(
            "exchange {} of {}: {}",
            position.next + 1,
            target.case,
            differences.join("; ")
        );
        position.complain(&problem);
        unexpected(problem)
    }

    fn find<'a>(&self, path: &'a str) -> Option<(Target<'a>, &[Exchange])> {
        let target = Target::of(path)?;
        let exchanges = self.exchanges.get(target.case)?;
        Some((target, exchanges))
    }

    fn control(&self, request: &Received) -> Answer {
        let path = request.path().strip_prefix(CONTROL).unwrap_or_default();
        if (request.method.as_str(), path) == ("POST", "/reset") {
            self.reset();
            return Answer::new(200, "application/json", "{\"reset\":true}");
        }
        let target = path.strip_prefix("/replay").and_then(Target::of);
        let Some(target) = target.filter(|target| target.rest.is_empty()) else {
            return Answer::text(404, "no such control call");
        };
        let session = &target.key[..target.key.len() - target.case.len() - 1];
        if request.method == http::Method::DELETE {
            self.rewind(session, target.case);
        } else if request.method != http::Method::GET {
            return Answer::text(405, "GET or DELETE");
        }
        match self.progress(session, target.case) {
            None => Answer::text(404, "no such case"),
            Some(progress) => match serde_json::to_vec(&progress) {
                Ok(body) => Answer::new(200, "application/json", body),
                Err(error) => Answer::text(500, error.to_string()),
            },
        }
    }
}

fn unexpected(problem: String) -> Plan {
    Answer::text(599, problem).into()
}

impl App for Cases {
    fn refuses_connection(&self) -> bool {
        false
    }

    fn watches_reads(&self) -> bool {
        self.watches_reads
    }

    fn turns_away(&self, method: &str, target: &str) -> bool {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let Some((target, exchanges)) = self.find(path) else {
            return false;
        };
        let mut positions = self.lock();
        let position = positions.at(target.key);
        let Some(exchange) = exchanges.get(position.next) else {
            return false;
        };
        if !exchange.closes_before_reading()
            || !exchange
                .line_differences(method, target.rest, query)
                .is_empty()
        {
            return false;
        }
        position.received += 1;
        position.next += 1;
        true
    }

    fn handle(&self, request: Received) -> Plan {
        if crate::providers::in_path(request.path(), CONTROL) {
            return self.control(&request).into();
        }
        self.replay(&request)
    }
}

/// The plan of an exchange that has no answer of its own.
fn nothing(delivery: Delivery) -> Plan {
    Plan::new(Answer::bare(500, Bytes::new()), delivery)
}
