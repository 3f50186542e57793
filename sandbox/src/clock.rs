//! The virtual clock.

use jiff::{SignedDuration, Timestamp};

/// HTTP dates exist between these two only.
const FIRST: Timestamp = Timestamp::UNIX_EPOCH;
const LAST: Timestamp = Timestamp::constant(253_000_000_000, 0);

/// Runs with the machine's clock until it is set, moved or stopped.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    offset: SignedDuration,
    stopped_at: Option<Timestamp>,
}

impl Clock {
    pub(crate) fn now(&self) -> Timestamp {
        self.stopped_at
            .unwrap_or_else(|| shifted(Timestamp::now(), self.offset))
    }

    pub(crate) fn advance(&mut self, by: SignedDuration) {
        match &mut self.stopped_at {
            Some(instant) => *instant = shifted(*instant, by),
            None => self.offset = self.offset.saturating_add(by),
        }
    }

    pub(crate) fn set(&mut self, to: Timestamp) {
        let to = to.clamp(FIRST, LAST);
        match &mut self.stopped_at {
            Some(instant) => *instant = to,
            None => self.offset = to.duration_since(Timestamp::now()),
        }
    }

    pub(crate) fn stop(&mut self) {
        self.stopped_at = Some(self.now());
    }

    pub(crate) fn go_on(&mut self) {
        if let Some(instant) = self.stopped_at.take() {
            self.set(instant);
        }
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped_at.is_some()
    }
}

fn shifted(instant: Timestamp, by: SignedDuration) -> Timestamp {
    instant
        .saturating_add(by)
        .unwrap_or(instant)
        .clamp(FIRST, LAST)
}

#[cfg(test)]
mod tests {
    use super::Clock;
    use jiff::SignedDuration;

    #[test]
    fn a_stopped_clock_moves_only_when_told() {
        let mut clock = Clock::default();
        clock.stop();
        let start = clock.now();
        assert_eq!(clock.now(), start);
        clock.advance(SignedDuration::from_secs(90));
        assert_eq!(clock.now().duration_since(start).as_secs(), 90);
        clock.go_on();
        assert!(clock.now().duration_since(start).as_secs() >= 90);
    }

    #[test]
    fn the_clock_stays_where_http_dates_exist() {
        let mut clock = Clock::default();
        for _ in 0..2 {
            clock.advance(SignedDuration::MAX);
            assert_eq!(clock.now(), super::LAST);
        }
        clock.set("-001000-01-01T00:00:00Z".parse().unwrap());
        assert!(clock.now() >= super::FIRST);
        httpdate::fmt_http_date(super::LAST.into());
    }

    #[test]
    fn a_clock_can_be_set() {
        let mut clock = Clock::default();
        clock.set("2024-03-20T14:30:00Z".parse().unwrap());
        assert!(clock.now().to_string().starts_with("2024-03-20T14:30"));
    }
}
