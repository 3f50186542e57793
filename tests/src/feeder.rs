//! A server that answers what it is told to, and clients of any provider that ask it.

use crate::recorded::Recorded;
use crate::stage::call_within;
use crate::sums::{amounts, numbers};
use crate::wire::{Wire, read_request};
use serde_json::json;
use std::collections::HashMap;
use std::io::Write;
use std::net::Shutdown;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tillbridge::{Call, Client, ErrorKind, connect};

/// The deadline of each call: flows that ask again use all of it.
const DEADLINE: Duration = Duration::from_millis(60);

/// What the server does with its next requests.
#[derive(Debug, Default)]
struct Ready {
    /// One answer for each request, the last for all that follow.
    answers: Vec<Vec<u8>>,
    answered: usize,
    /// Whether the connection ends with the answer.
    closes: bool,
}

/// A server that answers each request with what lies ready.
#[derive(Debug)]
pub struct Server {
    url: String,
    ready: Arc<Mutex<Ready>>,
}

impl Server {
    /// Starts on a free port.
    ///
    /// # Panics
    ///
    /// When no port is free.
    pub fn start() -> Self {
        let wire = Wire::listen();
        let url = wire.base_url();
        let ready = Arc::new(Mutex::new(Ready::default()));
        let served = ready.clone();
        thread::spawn(move || {
            loop {
                let mut stream = wire.accept();
                let served = served.clone();
                thread::spawn(move || {
                    while let Ok(Some(_)) = read_request(&mut stream) {
                        let (bytes, closes) = next(&served);
                        if stream.write_all(&bytes).is_err() {
                            return;
                        }
                        if closes {
                            let _ = stream.shutdown(Shutdown::Write);
                        }
                    }
                });
            }
        });
        Self { url, ready }
    }

    /// The base URL that leads here.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Answers the next requests with these, the last one for all that follow; a connection may end with its answer.
    pub fn feed(&self, answers: Vec<Vec<u8>>, closes: bool) {
        *self.ready.lock().unwrap_or_else(PoisonError::into_inner) = Ready {
            answers,
            answered: 0,
            closes,
        };
    }
}

/// The clients of the cases, at a server that answers what it is told to.
#[derive(Debug)]
pub struct Feeder {
    server: Server,
    clients: HashMap<String, Client>,
}

impl Feeder {
    /// Starts the server.
    pub fn start() -> Self {
        Self {
            server: Server::start(),
            clients: HashMap::new(),
        }
    }

    /// Makes the call of a case and gives it these answers; fails when what comes of it cannot be right.
    ///
    /// # Errors
    ///
    /// What is wrong.
    pub fn call(
        &mut self,
        recorded: &Recorded,
        answers: Vec<Vec<u8>>,
        closes: bool,
    ) -> Result<(), String> {
        let client = self.client(recorded, &answers);
        let all = answers.concat();
        self.server.feed(answers, closes);
        let call = Call::new(Some(DEADLINE));
        match call_within(&client, &recorded.call, &recorded.input, &call) {
            Err(error) if error.kind() == ErrorKind::Internal => Err(error.to_string()),
            Err(_) => Ok(()),
            Ok(value) => {
                let mut stated = Vec::new();
                amounts(&value, &mut stated);
                let known = [
                    numbers(&all),
                    numbers(recorded.input.to_string().as_bytes()),
                ]
                .concat();
                let made_up = stated
                    .into_iter()
                    .map(|amount| amount.normalize())
                    .find(|amount| !amount.is_zero() && !known.contains(amount));
                made_up.map_or(Ok(()), |amount| Err(format!("{amount} was made up")))
            }
        }
    }

    fn client(&mut self, recorded: &Recorded, answers: &[Vec<u8>]) -> Client {
        let make = || {
            let options = json!({"base_url": self.server.url, "retries": 0});
            let credentials = recorded.credentials.to_string();
            connect(
                &recorded.provider,
                credentials.as_bytes(),
                options.to_string().as_bytes(),
            )
            .expect("a case's credentials are good")
        };
        let holds_back = |answer: &Vec<u8>| {
            answer
                .windows(9)
                .any(|part| part.eq_ignore_ascii_case(b"ratelimit"))
        };
        // An allowance that is used up would keep the client from asking again.
        if answers.iter().any(holds_back) {
            return make();
        }
        let key = format!("{}{}", recorded.provider, recorded.credentials);
        self.clients.entry(key).or_insert_with(make).clone()
    }
}

fn next(ready: &Mutex<Ready>) -> (Vec<u8>, bool) {
    let mut ready = ready.lock().unwrap_or_else(PoisonError::into_inner);
    let at = ready.answered.min(ready.answers.len().saturating_sub(1));
    ready.answered += 1;
    (
        ready.answers.get(at).cloned().unwrap_or_default(),
        ready.closes,
    )
}

/// An answer on the wire, of the length that it states.
pub fn http(status: u16, content_type: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Any\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}
