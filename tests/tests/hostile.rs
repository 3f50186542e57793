//! Answers that nobody should send: no panic, no hang, no wrong money.

use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use tillbridge::{Call, Client, Decimal, ErrorKind, PaymentError, connect, invoke};
use tillbridge_tests::effort::Effort;
use tillbridge_tests::mutate::mutate;
use tillbridge_tests::recorded::{Recorded, recorded};
use tillbridge_tests::stage::call_within;
use tillbridge_tests::wire::{Wire, read_request};

/// How long each proof runs in the test run.
const SHORT: Duration = Duration::from_secs(6);

/// A server that answers each request with what lies ready.
struct Feeder {
    url: String,
    ready: Arc<Mutex<Vec<u8>>>,
}

impl Feeder {
    fn start() -> Self {
        let wire = Wire::listen();
        let url = wire.base_url();
        let ready = Arc::new(Mutex::new(Vec::new()));
        let served = ready.clone();
        thread::spawn(move || {
            loop {
                let mut stream = wire.accept();
                let served = served.clone();
                thread::spawn(move || {
                    while let Ok(Some(_)) = read_request(&mut stream) {
                        let bytes = served.lock().expect("no panic").clone();
                        if stream.write_all(&bytes).is_err() {
                            return;
                        }
                    }
                });
            }
        });
        Self { url, ready }
    }

    fn feed(&self, bytes: Vec<u8>) {
        *self.ready.lock().expect("no panic") = bytes;
    }
}

fn http(status: u16, content_type: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Any\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// The clients, one for each provider and credentials.
struct Clients {
    url: String,
    known: HashMap<String, Client>,
}

impl Clients {
    fn of(&mut self, recorded: &Recorded) -> Client {
        let key = format!("{}{}", recorded.provider, recorded.credentials);
        let make = || {
            let options = json!({"base_url": self.url, "retries": 0, "deadline": 1500});
            let credentials = recorded.credentials.to_string();
            connect(
                &recorded.provider,
                credentials.as_bytes(),
                options.to_string().as_bytes(),
            )
            .expect("a case's credentials are good")
        };
        self.known.entry(key).or_insert_with(make).clone()
    }
}

/// The numbers that a text holds, in any notation, as texts and as a tenth or hundredth of a whole number.
fn numbers(body: &[u8]) -> Vec<Decimal> {
    let text = String::from_utf8_lossy(body);
    let part = |symbol: char| !(symbol.is_ascii_digit() || "+-.eE".contains(symbol));
    text.split(part)
        .filter_map(|word| {
            word.parse()
                .ok()
                .or_else(|| Decimal::from_scientific(word).ok())
        })
        .flat_map(|number: Decimal| {
            let minor =
                [1_u32, 2, 3].map(|places| number.checked_div(Decimal::from(10_u32.pow(places))));
            minor.into_iter().flatten().chain([number])
        })
        .map(|number| number.normalize())
        .collect()
}

/// The amounts that a result states, wherever they stand.
fn amounts(value: &Value, found: &mut Vec<Decimal>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let amount = member.as_str().and_then(|text| text.parse().ok());
                match amount {
                    Some(amount) if name.contains("amount") || name == "total" => {
                        found.push(amount);
                    }
                    _ => amounts(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| amounts(item, found)),
        _ => {}
    }
}

#[test]
fn changed_answers_never_panic_hang_or_make_money_up() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("answers");
    let all = recorded();
    let bodies: Vec<&[u8]> = all
        .iter()
        .flat_map(|recorded| recorded.answers.iter().map(|(_, _, body)| &body[..]))
        .collect();
    let feeder = Feeder::start();
    let mut clients = Clients {
        url: feeder.url.clone(),
        known: HashMap::new(),
    };
    let ends = effort.ends(SHORT);
    let (mut given, mut refused) = (0, 0);
    while Instant::now() < ends {
        let recorded = &all[choices.usize(0..all.len())];
        let (status, content_type, body) = &recorded.answers[0];
        let body = mutate(body, &bodies, &mut choices);
        feeder.feed(http(*status, content_type, &body));
        let client = clients.of(recorded);
        let begun = Instant::now();
        let call = Call::new(Some(Duration::from_millis(1500)));
        let result = call_within(&client, &recorded.call, &recorded.input, &call);
        let took = begun.elapsed();
        let text = || {
            format!(
                "{} {} {} answered {status} {:?}",
                recorded.provider,
                recorded.call,
                recorded.input,
                String::from_utf8_lossy(&body)
            )
        };
        assert!(
            took < Duration::from_millis(1600),
            "{took:?}, {:?}: {}",
            result.as_ref().err().map(PaymentError::kind),
            text()
        );
        match result {
            Ok(value) => {
                given += 1;
                let mut stated = Vec::new();
                amounts(&value, &mut stated);
                let seen = numbers(&body);
                let input = numbers(recorded.input.to_string().as_bytes());
                for amount in stated {
                    let amount = amount.normalize();
                    assert!(
                        seen.contains(&amount) || input.contains(&amount) || amount.is_zero(),
                        "{amount} was made up: {}",
                        text()
                    );
                }
            }
            Err(error) => {
                refused += 1;
                assert_ne!(error.kind(), ErrorKind::Internal, "{error}: {}", text());
            }
        }
    }
    eprintln!("{given} read, {refused} refused");
    assert!(given > 0 && refused > 0);
}

#[test]
fn changed_heads_never_panic_or_hang() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("heads");
    let all = recorded();
    let feeder = Feeder::start();
    let mut clients = Clients {
        url: feeder.url.clone(),
        known: HashMap::new(),
    };
    let ends = effort.ends(SHORT);
    while Instant::now() < ends {
        let recorded = &all[choices.usize(0..all.len())];
        let (status, content_type, body) = &recorded.answers[0];
        let good = http(*status, content_type, body);
        let head = good.len() - body.len();
        let mut bytes = mutate(&good[..head], &[&good[..head], STRANGE_HEAD], &mut choices);
        bytes.extend_from_slice(body);
        feeder.feed(bytes.clone());
        let client = clients.of(recorded);
        let begun = Instant::now();
        let call = Call::new(Some(Duration::from_millis(200)));
        let result = call_within(&client, &recorded.call, &recorded.input, &call);
        let took = begun.elapsed();
        let text = || {
            format!(
                "{} {} {} answered {:?}",
                recorded.provider,
                recorded.call,
                recorded.input,
                String::from_utf8_lossy(&bytes)
            )
        };
        assert!(
            took < Duration::from_millis(300),
            "{took:?}, {:?}: {}",
            result.as_ref().err().map(PaymentError::kind),
            text()
        );
        if let Err(error) = result {
            assert_ne!(error.kind(), ErrorKind::Internal, "{error}: {}", text());
        }
    }
}

const STRANGE_HEAD: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No\r\ntransfer-encoding: chunked\r\n\
    content-encoding: gzip\r\ncontent-length: -1\r\nretry-after: 99999999999999999999\r\n\
    x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 99999999999999999\r\ndate: Thu, 99 Foo 0000\r\n\
    location: http://127.0.0.1:1/\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n5\r\n{\"a\":\r\n0\r\n\r\n";

#[test]
fn changed_webhooks_never_panic() {
    let effort = Effort::from_env();
    let mut choices = effort.choices("webhooks");
    let all: Vec<(String, Vec<u8>)> = tillbridge_tests::recorded::functions();
    let inputs: Vec<&[u8]> = all.iter().map(|(_, input)| &input[..]).collect();
    let ends = effort.ends(SHORT / 3);
    let mut tried = 0;
    while Instant::now() < ends {
        let (function, input) = &all[choices.usize(0..all.len())];
        let input = mutate(input, &inputs, &mut choices);
        if let Err(error) = invoke(function, &input) {
            assert_ne!(
                error.kind(),
                ErrorKind::Internal,
                "{function} {:?}",
                String::from_utf8_lossy(&input)
            );
        }
        tried += 1;
    }
    assert!(tried > 100);
}
