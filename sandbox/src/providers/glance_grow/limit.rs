//! Rate limits per key, on the virtual clock.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const MINUTE_MS: i64 = 60_000;
const SECOND_MS: i64 = 1_000;

/// How many requests a key may send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RateLimit {
    /// Whether requests over the limit are answered 429; default false.
    pub enabled: bool,
    /// Requests in 60 seconds; default 100.
    pub limit: u32,
    /// Requests in one second; default 20.
    pub burst: u32,
}

impl Default for RateLimit {
    fn default() -> Self {
        Self {
            enabled: false,
            limit: 100,
            burst: 20,
        }
    }
}

/// The figures of the `X-RateLimit-*` headers, and whether the request may pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) passes: bool,
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// Unix seconds.
    pub(crate) reset: i64,
}

#[derive(Debug, Clone, Copy)]
struct Window {
    started_ms: i64,
    used: u32,
}

impl Window {
    fn at(now_ms: i64) -> Self {
        Self {
            started_ms: now_ms,
            used: 0,
        }
    }

    fn renew(&mut self, now_ms: i64, length_ms: i64) {
        if !(self.started_ms..self.started_ms + length_ms).contains(&now_ms) {
            *self = Self::at(now_ms);
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Limiter {
    pub(crate) rule: RateLimit,
    windows: HashMap<&'static str, (Window, Window)>,
}

impl Limiter {
    pub(crate) fn set(&mut self, rule: RateLimit) {
        self.rule = rule;
        self.windows.clear();
    }

    /// What a reply says when no key is known or nothing is limited.
    pub(crate) fn unlimited(&self, now: Timestamp) -> Verdict {
        Verdict {
            passes: true,
            limit: self.rule.limit,
            remaining: self.rule.limit,
            reset: end_second(now.as_millisecond(), MINUTE_MS),
        }
    }

    /// Counts a request of a key, unless it is refused.
    pub(crate) fn count(&mut self, key: &'static str, now: Timestamp) -> Verdict {
        if !self.rule.enabled {
            return self.unlimited(now);
        }
        let now = now.as_millisecond();
        let (minute, second) = self
            .windows
            .entry(key)
            .or_insert((Window::at(now), Window::at(now)));
        minute.renew(now, MINUTE_MS);
        second.renew(now, SECOND_MS);
        let refused_until = if minute.used >= self.rule.limit {
            Some(end_second(minute.started_ms, MINUTE_MS))
        } else if second.used >= self.rule.burst {
            Some(end_second(second.started_ms, SECOND_MS))
        } else {
            None
        };
        if let Some(reset) = refused_until {
            return Verdict {
                passes: false,
                limit: self.rule.limit,
                remaining: 0,
                reset,
            };
        }
        minute.used += 1;
        second.used += 1;
        Verdict {
            passes: true,
            limit: self.rule.limit,
            remaining: self.rule.limit - minute.used,
            reset: end_second(minute.started_ms, MINUTE_MS),
        }
    }
}

/// The first whole second at which a window is over for certain.
fn end_second(started_ms: i64, length_ms: i64) -> i64 {
    let end = started_ms + length_ms;
    end.div_euclid(SECOND_MS) + i64::from(end.rem_euclid(SECOND_MS) > 0)
}

#[cfg(test)]
mod tests {
    use super::{Limiter, RateLimit};
    use jiff::{SignedDuration, Timestamp};

    fn start() -> Timestamp {
        "2024-03-21T15:59:00.25Z".parse().unwrap()
    }

    #[test]
    fn the_minute_and_the_second_are_both_limited() {
        let mut limiter = Limiter::default();
        limiter.set(RateLimit {
            enabled: true,
            limit: 5,
            burst: 3,
        });
        let mut now = start();
        let first = limiter.count("key", now);
        assert!(first.passes);
        assert_eq!((first.remaining, first.reset), (4, 1_711_036_801));
        assert!(limiter.count("key", now).passes);
        assert!(limiter.count("key", now).passes);
        let burst = limiter.count("key", now);
        assert!(!burst.passes);
        assert_eq!(burst.reset, 1_711_036_742);
        assert!(limiter.count("other", now).passes);

        now += SignedDuration::from_secs(1);
        assert_eq!(limiter.count("key", now).remaining, 1);
        assert_eq!(limiter.count("key", now).remaining, 0);
        now += SignedDuration::from_secs(1);
        let minute = limiter.count("key", now);
        assert!(!minute.passes);
        assert_eq!(minute.reset, 1_711_036_801);

        now += SignedDuration::from_secs(58);
        assert_eq!(limiter.count("key", now).remaining, 4);
    }

    #[test]
    fn nothing_is_limited_until_it_is_switched_on() {
        let mut limiter = Limiter::default();
        for _ in 0..500 {
            let verdict = limiter.count("key", start());
            assert!(verdict.passes);
            assert_eq!((verdict.limit, verdict.remaining), (100, 100));
        }
    }
}
