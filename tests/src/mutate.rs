//! Makes strange bytes of good ones.

use fastrand::Rng;

/// What likes to be mishandled, in JSON, XML, HTTP and money.
const NASTY: &[&[u8]] = &[
    b"null",
    b"true",
    b"[]",
    b"{}",
    b"\"\"",
    b"-1",
    b"0",
    b"1e400",
    b"-0",
    b"1e-400",
    b"0.1e1",
    b"99999999999999999999999999999999999999999",
    b"0.00000000000000000000000000000001",
    b"9007199254740993",
    b"-9223372036854775809",
    b"18446744073709551616",
    b"NaN",
    b"Infinity",
    b"01",
    b"1.",
    b"\"\\ud800\"",
    b"\"\\u0000\"",
    b"\xff\xfe",
    b"\xc0\x80",
    b"\xef\xbb\xbf",
    b"\x00",
    b"<!DOCTYPE a [<!ENTITY b \"c\">]>",
    b"&b;",
    b"&#0;",
    b"&#x110000;",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
    b"xmlns=\"\"",
    b"</a>",
    b"<a>",
    b"\r\n\r\n",
    b"2024-02-30T25:61:61Z",
    b"+999999-01-01T00:00:00Z",
    b"1e999999999",
    b"0x10",
    b"1_000",
    b"1,5",
    b"failed",
    b"success",
    b"\"amount\":1,",
    b"\"status\":\"succeeded\",",
];

/// Bytes like one of these, with a few things wrong.
pub fn mutate(good: &[u8], others: &[&[u8]], choices: &mut Rng) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for _ in 0..choices.usize(1..=4) {
        step(&mut bytes, others, choices);
    }
    bytes
}

fn step(bytes: &mut Vec<u8>, others: &[&[u8]], choices: &mut Rng) {
    let (start, end) = span(bytes, choices);
    match choices.u8(0..13) {
        0 => bytes.truncate(start),
        1 => drop(bytes.drain(start..end)),
        2 => {
            let twice = bytes[start..end].to_vec();
            bytes.splice(end..end, twice);
        }
        3 => {
            if let Some(byte) = bytes.get_mut(start) {
                *byte ^= 1 << choices.u8(0..8);
            }
        }
        4 => {
            let other = others[choices.usize(0..others.len())];
            let (from, to) = span(other, choices);
            bytes.splice(start..end, other[from..to].iter().copied());
        }
        5 => {
            let depth = choices.usize(1..5_000);
            let open: &[u8] = [&b"["[..], b"{\"a\":", b"<a>"][choices.usize(0..3)];
            bytes.splice(start..start, open.repeat(depth));
        }
        6 => replace_number(bytes, start, choices),
        7 => {
            let member = members(bytes).nth(choices.usize(0..20));
            if let Some((from, to)) = member {
                let twice = bytes[from..to].to_vec();
                bytes.splice(from..from, twice);
            }
        }
        8 => bytes
            .splice(start..end, b" ".repeat(choices.usize(0..100)))
            .for_each(drop),
        9 | 10 => element(bytes, start, choices),
        11 => {
            let nasty = NASTY[choices.usize(0..NASTY.len())];
            bytes.splice(start..end, nasty.iter().copied());
        }
        _ => {
            let nasty = NASTY[choices.usize(0..NASTY.len())];
            bytes.splice(start..start, nasty.iter().copied());
        }
    }
}

/// Takes an element or a tag of XML away, doubles it, or moves it behind the next one.
fn element(bytes: &mut Vec<u8>, start: usize, choices: &mut Rng) {
    let find = |byte: u8, from: usize| {
        let place = bytes.get(from..)?.iter().position(|other| *other == byte)?;
        Some(from + place)
    };
    let Some(open) = find(b'<', start) else {
        return;
    };
    let mut end = open;
    for _ in 0..choices.usize(1..4) {
        end = find(b'>', end).map_or(end, |end| end + 1);
    }
    let part = bytes[open..end].to_vec();
    match choices.u8(0..3) {
        0 => drop(bytes.drain(open..end)),
        1 => drop(bytes.splice(open..open, part)),
        _ => {
            let behind = find(b'>', end).map_or(end, |end| end + 1);
            bytes.splice(behind..behind, part);
            bytes.drain(open..end);
        }
    }
}

fn span(bytes: &[u8], choices: &mut Rng) -> (usize, usize) {
    let start = choices.usize(0..=bytes.len());
    let most = (bytes.len() - start).min(40);
    (start, start + choices.usize(0..=most))
}

/// Puts something else in the place of the next number.
fn replace_number(bytes: &mut Vec<u8>, start: usize, choices: &mut Rng) {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let Some(from) = bytes[start..].iter().position(is_digit) else {
        return;
    };
    let from = start + from;
    let end = bytes[from..].iter().position(|byte| !is_digit(byte));
    let end = end.map_or(bytes.len(), |length| from + length);
    let nasty = NASTY[choices.usize(0..NASTY.len())];
    bytes.splice(from..end, nasty.iter().copied());
}

/// The places of `"name":value,` in JSON text, roughly.
fn members(bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let colon = from + bytes[from..].windows(2).position(|pair| pair == b"\":")?;
        let start = bytes[..colon].iter().rposition(|byte| *byte == b'"')?;
        let end = colon + bytes[colon..].iter().position(|byte| *byte == b',')? + 1;
        from = end;
        Some((start, end))
    })
}
