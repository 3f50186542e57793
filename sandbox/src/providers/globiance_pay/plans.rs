//! What a shop sells by subscription.

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::ids;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Period {
    #[serde(rename = "D")]
    Day,
    #[serde(rename = "W")]
    Week,
    #[serde(rename = "M")]
    Month,
    #[serde(rename = "Y")]
    Year,
}

impl Period {
    pub(super) fn letter(self) -> &'static str {
        match self {
            Self::Day => "D",
            Self::Week => "W",
            Self::Month => "M",
            Self::Year => "Y",
        }
    }

    /// So many of it after an instant.
    fn after(self, start: Timestamp, count: u32) -> Timestamp {
        let count = i64::from(count);
        let span = match self {
            Self::Day => Span::new().try_days(count),
            Self::Week => Span::new().try_weeks(count),
            Self::Month => Span::new().try_months(count),
            Self::Year => Span::new().try_years(count),
        };
        span.and_then(|span| start.to_zoned(TimeZone::UTC).checked_add(span))
            .map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }
}

/// What a shop sells by subscription; made in the provider's dashboard.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    #[serde(default = "ids::uuid")]
    pub(super) id: String,
    pub(super) cost: Decimal,
    pub(super) currency: String,
    pub(super) period: Period,
    #[serde(default = "one")]
    pub(super) every: u32,
    pub(super) cycles: u32,
}

fn one() -> u32 {
    1
}

/// The plans that every sandbox has: 100 USD for 6 weeks, 29.90 EUR for 12 months, 1 USD for 2 days.
pub(super) fn first_plans() -> Vec<Plan> {
    let plan = |id: &str, cost: Decimal, currency: &str, period, cycles| Plan {
        id: id.to_owned(),
        cost,
        currency: currency.to_owned(),
        period,
        every: 1,
        cycles,
    };
    vec![
        plan(super::PLAN_ID, Decimal::ONE_HUNDRED, "USD", Period::Week, 6),
        plan(
            super::MONTHLY_PLAN_ID,
            Decimal::new(2990, 2),
            "EUR",
            Period::Month,
            12,
        ),
        plan(super::SHORT_PLAN_ID, Decimal::ONE, "USD", Period::Day, 2),
    ]
}

impl Plan {
    pub(super) fn check(&self) -> Result<(), &'static str> {
        if !ids::is_uuid(&self.id) {
            return Err("id must be a UUID");
        }
        if self.cost <= Decimal::ZERO || self.cost.scale() > 2 {
            return Err("cost must be above 0 with at most 2 decimals");
        }
        if !["USD", "EUR"].contains(&self.currency.as_str()) {
            return Err("currency must be USD or EUR");
        }
        if !(1..=1000).contains(&self.every) || !(1..=1000).contains(&self.cycles) {
            return Err("every and cycles must be 1 to 1000");
        }
        Ok(())
    }

    /// When a cycle begins, counted from 0.
    pub(super) fn begins(&self, start: Timestamp, cycle: u32) -> Timestamp {
        self.period.after(start, self.every.saturating_mul(cycle))
    }
}

#[cfg(test)]
mod tests {
    use super::Period;
    use jiff::Timestamp;

    #[test]
    fn months_begin_on_the_same_day_or_the_last() {
        let start: Timestamp = "2024-01-31T00:00:00Z".parse().unwrap();
        let begins = |count| Period::Month.after(start, count).to_string();
        assert_eq!(begins(1), "2024-02-29T00:00:00Z");
        assert_eq!(begins(2), "2024-03-31T00:00:00Z");
    }
}
