//! Waits that a provider asks for by its headers.

use crate::model::ErrorKind;
use http::HeaderMap;
use jiff::SignedDuration;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Longest wait that a header is believed for; a call's deadline is far below it.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// The wait that a failure names: `Retry-After` (RFC 9110, section 10.2.3), else, after a refusal
/// for too many calls, `X-RateLimit-Reset`, which other answers carry too.
pub(crate) fn wait_asked(
    headers: &HeaderMap,
    kind: ErrorKind,
    local_now: SystemTime,
) -> Option<Duration> {
    let now = server_now(headers).unwrap_or(local_now);
    let reset = || {
        if kind == ErrorKind::RateLimited {
            until_reset(headers, now)
        } else {
            None
        }
    };
    retry_after(headers, now).or_else(reset)
}

/// How long to hold the next request back after a good answer that used up the allowance.
pub(crate) fn wait_before_next(headers: &HeaderMap, local_now: SystemTime) -> Option<Duration> {
    if text(headers, "x-ratelimit-remaining")? != "0" {
        return None;
    }
    let now = server_now(headers).unwrap_or(local_now);
    until_reset(headers, now).filter(|wait| !wait.is_zero())
}

/// How far the provider's clock is ahead of the local one, when the answer tells.
pub(crate) fn clock_ahead(headers: &HeaderMap, local_now: SystemTime) -> Option<SignedDuration> {
    let now = server_now(headers)?;
    let ahead = match now.duration_since(local_now) {
        Ok(ahead) => SignedDuration::try_from(ahead),
        Err(behind) => SignedDuration::try_from(behind.duration()).map(|behind| -behind),
    };
    ahead.ok()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// The provider's clock, which takes the skew of this machine's out of the reckoning.
fn server_now(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(text(headers, "date")?).ok()
}

fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = text(headers, "retry-after")?;
    let wait = match text.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => httpdate::parse_http_date(text)
            .ok()?
            .duration_since(now)
            .unwrap_or_default(),
    };
    Some(wait.min(LONGEST))
}

/// Unix seconds by the documentation; milliseconds and plain waits are told apart by their size.
fn until_reset(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let reset: u64 = text(headers, "x-ratelimit-reset")?.parse().ok()?;
    let wait = match reset {
        0..1_000_000_000 => Duration::from_secs(reset),
        1_000_000_000..=1_000_000_000_000 => since(now, Duration::from_secs(reset)),
        _ => since(now, Duration::from_millis(reset)),
    };
    Some(wait.min(LONGEST))
}

fn since(now: SystemTime, unix: Duration) -> Duration {
    UNIX_EPOCH
        .checked_add(unix)
        .and_then(|reset| reset.duration_since(now).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE: (&str, &str) = ("date", "Thu, 21 Mar 2024 15:59:47 GMT");

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().expect("name"), value.parse().expect("value")))
            .collect()
    }

    #[test]
    fn the_wait_is_read_from_the_headers_against_the_providers_clock() {
        let local = UNIX_EPOCH + Duration::from_secs(1_711_036_790);
        for (pairs, expected) in [
            (vec![DATE, ("x-ratelimit-reset", "1711036800")], Some(13)),
            (vec![("x-ratelimit-reset", "1711036800")], Some(10)),
            (vec![DATE, ("x-ratelimit-reset", "1711036800000")], Some(13)),
            (vec![DATE, ("x-ratelimit-reset", "7")], Some(7)),
            (vec![DATE, ("x-ratelimit-reset", "1711036700")], Some(0)),
            (
                vec![
                    DATE,
                    ("x-ratelimit-reset", "1711036800"),
                    ("retry-after", "2"),
                ],
                Some(2),
            ),
            (
                vec![DATE, ("retry-after", "Thu, 21 Mar 2024 15:59:50 GMT")],
                Some(3),
            ),
            (
                vec![
                    DATE,
                    ("retry-after", "soon"),
                    ("x-ratelimit-reset", "1711036800"),
                ],
                Some(13),
            ),
            (
                vec![("x-ratelimit-reset", "18446744073709551615")],
                Some(24 * 3600),
            ),
            (vec![("x-ratelimit-reset", "later")], None),
            (vec![], None),
        ] {
            let wait = wait_asked(&headers(&pairs), ErrorKind::RateLimited, local);
            assert_eq!(wait, expected.map(Duration::from_secs), "{pairs:?}");
        }
    }

    #[test]
    fn the_reset_of_the_allowance_is_no_wait_after_another_failure() {
        for (pairs, expected) in [
            (vec![DATE, ("x-ratelimit-reset", "1711036800")], None),
            (vec![DATE, ("retry-after", "2")], Some(2)),
        ] {
            let wait = wait_asked(&headers(&pairs), ErrorKind::ProviderFailure, UNIX_EPOCH);
            assert_eq!(wait, expected.map(Duration::from_secs), "{pairs:?}");
        }
    }

    #[test]
    fn the_date_of_an_answer_tells_how_far_the_clocks_are_apart() {
        let date = UNIX_EPOCH + Duration::from_secs(1_711_036_787);
        for (local, ahead) in [
            (date - Duration::from_secs(90), 90),
            (date + Duration::from_secs(600), -600),
        ] {
            assert_eq!(
                clock_ahead(&headers(&[DATE]), local),
                Some(SignedDuration::from_secs(ahead))
            );
        }
        assert_eq!(clock_ahead(&headers(&[]), date), None);
    }

    #[test]
    fn the_next_request_is_held_back_only_when_nothing_remains() {
        let reset = ("x-ratelimit-reset", "1711036800");
        for (pairs, expected) in [
            (vec![DATE, reset, ("x-ratelimit-remaining", "0")], Some(13)),
            (vec![DATE, reset, ("x-ratelimit-remaining", "1")], None),
            (vec![DATE, ("x-ratelimit-remaining", "0")], None),
            (vec![DATE, reset], None),
        ] {
            let wait = wait_before_next(&headers(&pairs), UNIX_EPOCH);
            assert_eq!(wait, expected.map(Duration::from_secs), "{pairs:?}");
        }
    }
}
