//! What providers answer: their bodies, and the heads before them.

use crate::feed;
use std::collections::HashMap;
use std::time::Duration;
use tillbridge_tests::feeder::{Feeder, http};
use tillbridge_tests::recorded::{Recorded, recorded};

/// An answer is some kilobytes: what takes a second would take for ever when it is longer.
const LONGEST: Duration = Duration::from_secs(1);

/// An input's first line: the case whose call is made, and which of its answers is replaced.
fn addressed(input: &[u8]) -> Option<(&str, usize, &[u8])> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let line = std::str::from_utf8(&input[..end]).ok()?;
    let (case, at) = line.split_once(' ')?;
    Some((case, at.parse().ok()?, &input[end + 1..]))
}

fn address(recorded: &Recorded, at: usize, bytes: &[u8]) -> Vec<u8> {
    [format!("{} {at}\n", recorded.case).as_bytes(), bytes].concat()
}

/// Whole answers of a case, one of them replaced.
fn answers(recorded: &Recorded, at: usize, other: Vec<u8>) -> Vec<Vec<u8>> {
    let own = recorded.answers.iter();
    let mut all: Vec<_> = own
        .map(|(status, kind, body)| http(*status, kind, body))
        .collect();
    if let Some(place) = all.get_mut(at) {
        *place = other;
    }
    all
}

fn by_case(all: &[Recorded]) -> HashMap<&str, &Recorded> {
    all.iter()
        .map(|recorded| (&*recorded.case, recorded))
        .collect()
}

/// Feeds the calls of a provider with changed bodies.
fn bodies(provider: &'static str) {
    let mut all = recorded();
    all.retain(|recorded| recorded.provider == provider);
    let seeds = all.iter().flat_map(|recorded| {
        let bodies = recorded.answers.iter().enumerate();
        bodies.map(|(at, (_, _, body))| address(recorded, at, body))
    });
    let seeds = seeds.collect();
    let known = by_case(&all);
    let mut feeder = Feeder::start();
    let take = Box::new(move |input: &[u8]| {
        let Some((case, at, body)) = addressed(input) else {
            return Ok(());
        };
        let Some(recorded) = known.get(case) else {
            return Err(format!("there is no case {case}"));
        };
        let (status, kind, _) = &recorded.answers[at.min(recorded.answers.len() - 1)];
        let other = http(*status, kind, body);
        feeder.call(recorded, answers(recorded, at, other), false)
    });
    feed(provider, seeds, true, LONGEST, take);
}

#[test]
fn changed_answers_of_glance_grow_do_no_harm() {
    bodies("glance_grow");
}

#[test]
fn changed_answers_of_flowglad_do_no_harm() {
    bodies("flowglad");
}

#[test]
fn changed_answers_of_globiance_pay_do_no_harm() {
    bodies("globiance_pay");
}

#[test]
fn changed_soap_of_glase_does_no_harm() {
    bodies("glase");
}

#[test]
fn changed_heads_and_framing_do_no_harm() {
    let all = recorded();
    let seeds = all.iter().map(|recorded| {
        let (status, kind, body) = &recorded.answers[0];
        address(recorded, 0, &http(*status, kind, body))
    });
    let seeds = seeds.collect();
    let known = by_case(&all);
    let mut feeder = Feeder::start();
    let take = Box::new(move |input: &[u8]| {
        let Some((case, at, wire)) = addressed(input) else {
            return Ok(());
        };
        let Some(recorded) = known.get(case) else {
            return Err(format!("there is no case {case}"));
        };
        feeder.call(recorded, answers(recorded, at, wire.to_vec()), true)
    });
    feed("heads", seeds, true, LONGEST, take);
}

#[test]
fn changed_reports_within_answers_do_no_harm() {
    let all = recorded();
    let known = by_case(&all);
    let recorded = known["glase/execute_report"];
    let (status, kind, body) = &recorded.answers[0];
    let body = String::from_utf8(body.clone()).expect("a case's answer is UTF-8");
    let (before, rest) = body
        .split_once("<contentString>")
        .expect("a report in words");
    let (report, after) = rest.split_once("</contentString>").expect("its end");
    let mut feeder = Feeder::start();
    let take = Box::new(|input: &[u8]| {
        // Escaped once for the answer: the report itself stays as strange as it is.
        let text = String::from_utf8_lossy(input)
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        let body = format!("{before}<contentString>{text}</contentString>{after}");
        let other = http(*status, kind, body.as_bytes());
        feeder.call(recorded, vec![other], false)
    });
    let report = report
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    feed("reports", vec![report.into_bytes()], false, LONGEST, take);
}
