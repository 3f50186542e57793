//! Subscriptions: a mandate for each cycle, which the customer pays by a mailed link.

use jiff::Timestamp;
use rust_decimal::Decimal;

use super::amounts::number;
use super::failure::Failure;
use super::ids;
use super::input::Members;
use super::payments::time;
use super::plans::Plan;
use crate::json::Json;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Pending,
    Active,
    Paused,
    Canceled,
    Ended,
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Canceled => "canceled",
            Self::Ended => "ended",
        }
    }
}

#[derive(Debug)]
struct Mandate {
    id: String,
    due: Timestamp,
    paid: Option<Timestamp>,
}

/// A mandate that was just paid.
#[derive(Debug)]
pub(super) struct Paid {
    pub(super) mandate_id: String,
    pub(super) amount: Decimal,
    pub(super) currency: String,
}

#[derive(Debug)]
pub(super) struct Subscription {
    pub(super) id: String,
    plan: Plan,
    pub(super) customer_id: String,
    pub(super) email: String,
    pub(super) link: String,
    start: Timestamp,
    /// Whether it becomes active by its start, not only by the first payment.
    starts_by_itself: bool,
    pub(super) status: Status,
    /// From when cycles count, and which of them begins there.
    anchor: (Timestamp, u32),
    mandates: Vec<Mandate>,
}

/// A create call.
#[derive(Debug)]
pub(super) struct Wish {
    pub(super) plan_id: String,
    customer_id: String,
    email: String,
    starts_at: Option<Timestamp>,
}

pub(super) fn wish(body: &Json) -> Result<Wish, Failure> {
    let known = ["planId", "customerId", "customerEmail", "startsAt", "note"];
    let mut members = Members::of(body, &known);
    if let Some(note) = members.find("note") {
        let good = matches!(note, Json::Text(text) if Json::parse(text.as_bytes()).is_ok());
        if !good {
            members.refuse("note", "must be a json string");
        }
    }
    let wish = Wish {
        plan_id: members.uuid("planId"),
        customer_id: members.text("customerId"),
        email: members.email("customerEmail"),
        starts_at: members.optional_time("startsAt"),
    };
    members.result(wish)
}

impl Subscription {
    pub(super) fn new(id: String, link: String, plan: &Plan, wish: Wish, now: Timestamp) -> Self {
        let start = wish.starts_at.unwrap_or(now);
        Self {
            id,
            plan: plan.clone(),
            customer_id: wish.customer_id,
            email: wish.email,
            link,
            start,
            starts_by_itself: wish.starts_at.is_some(),
            status: Status::Pending,
            anchor: (start, 0),
            mandates: Vec::new(),
        }
    }

    fn issued(&self) -> u32 {
        u32::try_from(self.mandates.len()).unwrap_or(u32::MAX)
    }

    fn paid(&self) -> u32 {
        let paid = self
            .mandates
            .iter()
            .filter(|mandate| mandate.paid.is_some());
        u32::try_from(paid.count()).unwrap_or(u32::MAX)
    }

    /// When the next mandate is issued, if one will be.
    pub(super) fn next_due(&self) -> Option<Timestamp> {
        let goes_on = matches!(self.status, Status::Pending | Status::Active);
        let (anchor, cycle) = self.anchor;
        (goes_on && self.issued() < self.plan.cycles)
            .then(|| self.plan.begins(anchor, self.issued() - cycle))
    }

    /// Issues the next mandate if it is due, and says so.
    pub(super) fn issue(&mut self, now: Timestamp) -> bool {
        let Some(due) = self.next_due().filter(|due| *due <= now) else {
            return false;
        };
        if self.status == Status::Pending && self.starts_by_itself {
            self.status = Status::Active;
        }
        self.mandates.push(Mandate {
            id: ids::uuid(),
            due,
            paid: None,
        });
        true
    }

    /// The customer pays the oldest open mandate.
    pub(super) fn pay(&mut self, now: Timestamp) -> Result<Paid, &'static str> {
        if self.status == Status::Canceled {
            return Err("the subscription is canceled");
        }
        let open = self
            .mandates
            .iter_mut()
            .find(|mandate| mandate.paid.is_none());
        let mandate = open.ok_or("no mandate is open")?;
        mandate.paid = Some(now);
        let mandate_id = mandate.id.clone();
        if self.status == Status::Pending {
            self.status = Status::Active;
        }
        if self.paid() == self.plan.cycles {
            self.status = Status::Ended;
        }
        Ok(Paid {
            mandate_id,
            amount: self.plan.cost.normalize(),
            currency: self.plan.currency.clone(),
        })
    }

    pub(super) fn pause(&mut self) -> Result<(), Failure> {
        match self.status {
            Status::Active | Status::Paused => self.status = Status::Paused,
            _ => return Err(self.refusal("paused")),
        }
        Ok(())
    }

    /// Cycles that fell into the pause are made up for from now on.
    pub(super) fn resume(&mut self, now: Timestamp) -> Result<(), Failure> {
        match self.status {
            Status::Active => return Ok(()),
            Status::Paused => self.status = Status::Active,
            _ => return Err(self.refusal("resumed")),
        }
        if self.next_due().is_some_and(|due| due < now) {
            self.anchor = (now, self.issued());
        }
        Ok(())
    }

    pub(super) fn cancel(&mut self) -> Result<(), Failure> {
        if self.status == Status::Ended {
            return Err(self.refusal("canceled"));
        }
        self.status = Status::Canceled;
        Ok(())
    }

    fn refusal(&self, done: &str) -> Failure {
        let status = self.status.word();
        Failure::refused(format!("a subscription that is {status} cannot be {done}"))
    }

    /// The answer to a call that changed it.
    pub(super) fn changed(&self, done: &str) -> Json {
        let message = format!("Subscription {done} successfully.");
        Json::object([
            ("subscriptionId", Json::text(&self.id)),
            ("status", Json::text(self.status.word())),
            ("message", Json::Text(message)),
        ])
    }

    fn next_payment(&self) -> Option<Timestamp> {
        if self.status != Status::Active {
            return None;
        }
        let open = self.mandates.iter().find(|mandate| mandate.paid.is_none());
        open.map(|mandate| mandate.due).or_else(|| self.next_due())
    }

    /// The answer to a read.
    pub(super) fn json(&self) -> Json {
        let plan = &self.plan;
        let end = plan.begins(self.start, plan.cycles);
        Json::object([
            ("planId", Json::text(&plan.id)),
            ("customerId", Json::text(&self.customer_id)),
            ("customerEmail", Json::text(&self.email)),
            ("status", Json::text(self.status.word())),
            ("planCyclePeriod", Json::text(plan.period.letter())),
            ("planCycle", Json::number(&plan.every)),
            ("planStart", time(self.start)),
            ("planEnd", time(end)),
            ("planCost", number(plan.cost)),
            ("planCurrency", Json::text(&plan.currency)),
            ("planGraceTime", Json::number(&2)),
            ("planGraceTimePeriod", Json::text("D")),
            ("planGracePeriodType", Json::text("post-period")),
            ("totalPaidCycles", Json::number(&self.paid())),
            (
                "remainingCycles",
                Json::number(&(plan.cycles - self.paid())),
            ),
            ("prepaidSubscriptionStarts", Json::Null),
            ("prepaidSubscriptionEnds", Json::Null),
            (
                "nextPaymentOn",
                self.next_payment().map_or(Json::Null, time),
            ),
        ])
    }

    /// What a control call shows besides.
    pub(super) fn shown(&self) -> Json {
        let mandates = self.mandates.iter().map(|mandate| {
            Json::object([
                ("mandate_id", Json::text(&mandate.id)),
                ("due", time(mandate.due)),
                ("paid_at", mandate.paid.map_or(Json::Null, time)),
            ])
        });
        Json::object([
            ("subscription_id", Json::text(&self.id)),
            ("status", Json::text(self.status.word())),
            ("customer_id", Json::text(&self.customer_id)),
            ("link", Json::text(&self.link)),
            ("mandates", Json::Array(mandates.collect())),
        ])
    }

    /// What the customer sees of the open mandate: which cycle, how much.
    pub(super) fn open_mandate(&self) -> Option<(usize, String)> {
        let place = self
            .mandates
            .iter()
            .position(|mandate| mandate.paid.is_none())?;
        let amount = format!("{} {}", self.plan.cost.normalize(), self.plan.currency);
        (self.status != Status::Canceled).then_some((place + 1, amount))
    }

    pub(super) fn status_word(&self) -> &'static str {
        self.status.word()
    }
}

#[cfg(test)]
mod tests {
    use super::super::plans::first_plans;
    use super::{Status, Subscription, Wish};
    use jiff::{SignedDuration, Timestamp};

    const DAY: SignedDuration = SignedDuration::from_hours(24);

    fn subscription(plan: usize, starts_at: Option<&str>) -> (Subscription, Timestamp) {
        let now: Timestamp = "2024-08-12T07:24:48.031Z".parse().unwrap();
        let wish = Wish {
            plan_id: String::new(),
            customer_id: "c".to_owned(),
            email: "a@b.c".to_owned(),
            starts_at: starts_at.map(|text| text.parse().unwrap()),
        };
        let plan = &first_plans()[plan];
        let id = super::ids::uuid();
        (Subscription::new(id, String::new(), plan, wish, now), now)
    }

    #[test]
    fn six_weeks_are_paid_one_by_one_and_end() {
        let (mut paid, now) = subscription(0, None);
        let json = String::from_utf8(paid.json().to_bytes()).unwrap();
        assert!(
            json.contains(r#""planEnd":"2024-09-23T07:24:48.031Z""#),
            "{json}"
        );
        assert_eq!(paid.pay(now).unwrap_err(), "no mandate is open");
        for week in 0..6 {
            let day = now + DAY * 7 * week;
            assert!(!paid.issue(day - SignedDuration::from_millis(1)));
            assert!(paid.issue(day));
            assert!(!paid.issue(day));
            assert_eq!(paid.pay(day).unwrap().amount.to_string(), "100");
        }
        assert_eq!(paid.status, Status::Ended);
        assert_eq!(paid.next_due(), None);
        assert!(paid.cancel().is_err());
    }

    #[test]
    fn a_pause_moves_what_is_due() {
        let (mut paused, now) = subscription(0, None);
        assert!(paused.pause().is_err());
        assert!(paused.issue(now));
        paused.pay(now).unwrap();
        paused.pause().unwrap();
        paused.pause().unwrap();
        let late = now + DAY * 30;
        assert!(!paused.issue(late));
        paused.resume(late).unwrap();
        assert_eq!(paused.next_due(), Some(late));
        assert!(paused.issue(late));
        assert_eq!(paused.next_due(), Some(late + DAY * 7));
        paused.cancel().unwrap();
        paused.cancel().unwrap();
        assert!(paused.resume(late).is_err());
        assert!(paused.pay(late).is_err());
    }

    #[test]
    fn a_start_in_the_future_makes_it_active_by_itself() {
        let (mut future, now) = subscription(0, Some("2024-08-20T00:00:00Z"));
        assert!(!future.issue(now));
        assert_eq!(future.status, Status::Pending);
        assert!(future.issue("2024-08-20T00:00:00Z".parse().unwrap()));
        assert_eq!(future.status, Status::Active);
        assert_eq!(future.paid(), 0);
    }
}
