//! Money and times as texts, against a reckoning of the tests' own.

use crate::feed;
use serde_json::{Value, json};
use std::time::Duration;
use tillbridge::{Attempt, GrowChargeRequest, GrowListTransactionsRequest};
use tillbridge_tests::feeder::http;
use tillbridge_tests::sums::{instant, value};

const LONGEST: Duration = Duration::from_secs(1);

/// What a charge that holds the text as its amount asks for.
fn amount(text: &str) -> Option<String> {
    let input = json!({"amount": text, "currency": "ILS", "card_token": "tok"});
    let charge: GrowChargeRequest = serde_json::from_value(input).ok()?;
    Some(charge.amount.to_string())
}

#[test]
fn changed_amounts_are_refused_or_exactly_meant() {
    let seeds = [
        "58.50",
        "-0.01",
        "1e2",
        "1.5E-3",
        "79228162514264337593543950335",
    ];
    let seeds = seeds.map(|seed| seed.as_bytes().to_vec()).into();
    let take = Box::new(|input: &[u8]| {
        let text = String::from_utf8_lossy(input);
        let Some(taken) = amount(&text) else {
            return Ok(());
        };
        let meant = value(&text);
        if meant.is_none() || value(&taken) != meant {
            return Err(format!("{text:?} was taken for {taken}"));
        }
        Ok(())
    });
    feed("amounts", seeds, false, LONGEST, take);
}

#[test]
fn changed_times_are_refused_or_exactly_meant() {
    let seeds = [
        "2024-03-20T14:30:00Z",
        "2024-02-29T23:59:59.999+02:00",
        "2024-03-20",
        "0001-01-01T00:00:00Z",
    ];
    let seeds = seeds.map(|seed| seed.as_bytes().to_vec()).into();
    let take = Box::new(|input: &[u8]| {
        let text = String::from_utf8_lossy(input);
        let attempt = json!({"provider": "glance_grow", "operation": "charge", "started_at": text});
        if let Ok(attempt) = serde_json::from_value::<Attempt>(attempt) {
            let taken = attempt.started_at;
            let second = taken.as_nanosecond().div_euclid(1_000_000_000);
            if instant(&text).is_some_and(|meant| i128::from(meant) != second) {
                return Err(format!("{text:?} was taken for {taken}"));
            }
        }
        // A day goes out as the text that it is, once it is known to be one.
        let days = json!({"start_date": text});
        let days: GrowListTransactionsRequest =
            serde_json::from_value(days).map_err(|error| error.to_string())?;
        let kept = days.start_date.map(|day| day.as_str().to_owned());
        (kept.as_deref() == Some(&*text))
            .then_some(())
            .ok_or_else(|| format!("{kept:?}"))
    });
    feed("times", seeds, false, LONGEST, take);
}

#[test]
fn changed_numbers_and_times_in_answers_are_refused_or_exactly_meant() {
    use tillbridge::{Call, connect};
    use tillbridge_tests::feeder::Server;
    use tillbridge_tests::stage::call_within;

    let server = Server::start();
    let options = json!({"base_url": server.url(), "retries": 0}).to_string();
    let client = connect(
        "glance_grow",
        br#"{"api_key":"glnc_sk_x"}"#,
        options.as_bytes(),
    );
    let client = client.expect("good options");
    let take = Box::new(move |input: &[u8]| {
        let text = String::from_utf8_lossy(input);
        let (number, time) = text.split_once('\n').unwrap_or((&text, ""));
        let time = Value::String(time.to_owned()).to_string();
        let body = format!(
            r#"{{"data":{{"transactionId":"txn_1","amount":{number},"currency":"ILS","status":"approved","createdAt":{time}}}}}"#
        );
        server.feed(vec![http(200, "application/json", body.as_bytes())], false);
        let call = Call::new(Some(Duration::from_secs(1)));
        let read = json!({"transaction_id": "txn_1"});
        let Ok(given) = call_within(&client, "get_transaction", &read, &call) else {
            return Ok(());
        };
        let taken = given["amount"].as_str().and_then(value);
        // A text that is more than a number moves the members after it: those are not looked at.
        if let Some(meant) = value(number.trim()) {
            let exact = taken.as_ref() == Some(&meant);
            exact
                .then_some(())
                .ok_or_else(|| format!("{number:?} was taken for {given}"))?;
            let told = given["created_at"].as_str().and_then(instant);
            let meant = serde_json::from_str::<String>(&time)
                .ok()
                .and_then(|time| instant(&time));
            if told.is_some() && meant.is_some() && told != meant {
                return Err(format!("{time} was taken for {told:?}"));
            }
        }
        Ok(())
    });
    let seeds = vec![
        b"58.50\n2024-03-20T14:30:00Z".to_vec(),
        b"1e-2\n2024-03-20T16:30:00.5+02:00".to_vec(),
    ];
    feed("members", seeds, false, LONGEST, take);
}
