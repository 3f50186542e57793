//! What changes: time, money, and what becomes of checkouts.

use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;

use super::cards::Standing;
use super::checkouts::Status;
use super::payments::{self, Payment};
use super::{Due, GlobiancePay, NAME};
use crate::ledger::LedgerEntry;
use crate::providers::Environment;
use crate::redact;

/// What the payments of a card are in.
const CARD_CURRENCIES: [(&str, &str); 2] = [
    ("0b3d2f61-7a54-4c1e-8d15-52a1b6e6f001", "USD"),
    ("0b3d2f61-7a54-4c1e-8d15-52a1b6e6f002", "EUR"),
];

fn later(instant: Timestamp, seconds: u32) -> Timestamp {
    instant
        .saturating_add(SignedDuration::from_secs(i64::from(seconds)))
        .unwrap_or(instant)
}

impl GlobiancePay {
    /// Does what is due by now, in order of time.
    pub(super) fn advance(&mut self, now: Timestamp) {
        while let Some((at, due)) = self.timers.first().copied() {
            if at > now {
                return;
            }
            self.timers.pop_first();
            match due {
                Due::Expiry(place) => self.end(place, Status::Expired, at),
                Due::Settlement(place) => self.settle(place, at),
                Due::Cycle(place) => self.begin_cycle(place, now),
            }
        }
    }

    pub(super) fn await_expiry(&mut self, place: usize) {
        let lag = self.behaviour.expiry_lag_s;
        let at = later(self.checkouts[place].expires, lag);
        self.timers.insert((at, Due::Expiry(place)));
    }

    /// Issues the mandate that is due, and says when the next one is.
    pub(super) fn begin_cycle(&mut self, place: usize, now: Timestamp) {
        if self.subscriptions[place].issue(now) {
            let (to, link) = {
                let subscription = &self.subscriptions[place];
                (subscription.email.clone(), subscription.link.clone())
            };
            self.mail(&to, "Your next payment", &link, now);
        }
        self.await_cycle(place);
    }

    pub(super) fn await_cycle(&mut self, place: usize) {
        if let Some(due) = self.subscriptions[place].next_due() {
            self.timers.insert((due, Due::Cycle(place)));
        }
    }

    fn notify(&mut self, checkout: usize, event: &str, payment: Option<usize>, at: Timestamp) {
        let payment = payment.map(|place| &self.payments[place]);
        let body = self.checkouts[checkout].notice(event, payment);
        self.notices.send(body, at);
    }

    /// Ends a checkout that is pending.
    pub(super) fn end(&mut self, place: usize, status: Status, at: Timestamp) {
        if self.checkouts[place].status != Status::Pending {
            return;
        }
        self.checkouts[place].status = status;
        self.notify(place, status.word(), None, at);
    }

    /// Adds a payment that the provider has seen.
    pub(super) fn begin_payment(&mut self, payment: Payment) -> usize {
        let (id, checkout, at) = (payment.id.clone(), payment.checkout, payment.created);
        let place = self.payments.add(&id, payment);
        self.checkouts[checkout].payments.push(place);
        self.notify(checkout, "update", Some(place), at);
        place
    }

    /// The money has arrived.
    pub(super) fn confirm(&mut self, place: usize, operation: &str, env: &mut Environment<'_>) {
        let payment = &mut self.payments[place];
        if payment.status != payments::Status::Processing {
            return;
        }
        payment.status = payments::Status::Confirmed;
        payment.note("confirmed", env.now);
        let (checkout, enough) = (payment.checkout, payment.enough);
        let entry = self.entry(place, operation, env);
        env.ledger.record(entry);
        self.notify(checkout, "confirmed", Some(place), env.now);
        if enough {
            self.end(checkout, Status::Completed, env.now);
        } else {
            self.dispute(place, "underpaid", env.now);
        }
        let at = later(env.now, self.behaviour.settles_after_s);
        if at <= env.now {
            self.settle(place, env.now);
        } else {
            self.timers.insert((at, Due::Settlement(place)));
        }
    }

    fn entry(&self, place: usize, operation: &str, env: &Environment<'_>) -> LedgerEntry {
        let payment = &self.payments[place];
        LedgerEntry {
            hold: false,
            sequence: 0,
            at: env.now,
            provider: NAME.to_owned(),
            operation: operation.to_owned(),
            transaction_id: payment.transaction_id().to_owned(),
            original_transaction_id: None,
            amount: payment.amount.normalize(),
            currency: payment.currency_name.clone(),
            request_id: env.request_id.to_owned(),
            marker: self.checkouts[payment.checkout].marker().map(redact::text),
        }
    }

    /// The money is the shop's; the status does not say so.
    pub(super) fn settle(&mut self, place: usize, at: Timestamp) {
        let payment = &mut self.payments[place];
        if payment.status != payments::Status::Confirmed || payment.has("settled") {
            return;
        }
        payment.note("settled", at);
        let checkout = payment.checkout;
        self.notify(checkout, "settled", Some(place), at);
    }

    pub(super) fn dispute(&mut self, place: usize, kind: &str, at: Timestamp) {
        let payment = &mut self.payments[place];
        payment.dispute = Some(kind.to_owned());
        payment.note("dispute", at);
        let checkout = payment.checkout;
        self.notify(checkout, "dispute", Some(place), at);
    }

    /// Gives a confirmed payment back.
    pub(super) fn refund(&mut self, place: usize, env: &mut Environment<'_>) {
        self.payments[place].note("refund success", env.now);
        let mut entry = self.entry(place, "refund_payment", env);
        entry.original_transaction_id = Some(entry.transaction_id);
        entry.transaction_id = super::ids::uuid();
        env.ledger.record(entry);
        let checkout = self.payments[place].checkout;
        self.notify(checkout, "refund success", Some(place), env.now);
    }

    pub(super) fn reject_refund(&mut self, place: usize, at: Timestamp) {
        self.payments[place].note("refund rejected", at);
        let checkout = self.payments[place].checkout;
        self.notify(checkout, "refund rejected", Some(place), at);
    }

    pub(super) fn fail_payment(&mut self, place: usize, at: Timestamp) {
        let payment = &mut self.payments[place];
        payment.status = payments::Status::Failed;
        payment.note("failed", at);
        let checkout = payment.checkout;
        self.notify(checkout, "update", Some(place), at);
    }

    fn begin_card_payment(&mut self, attempt: usize, now: Timestamp) -> usize {
        let attempt = &self.attempts[attempt];
        let checkout = &self.checkouts[attempt.checkout];
        let currency = CARD_CURRENCIES
            .into_iter()
            .find(|(_, name)| *name == checkout.currency)
            .unwrap_or(CARD_CURRENCIES[0]);
        let mut payment = Payment::new(attempt.checkout, currency, checkout.owed, "card", now);
        payment.reference = Some(attempt.reference.clone());
        self.begin_payment(payment)
    }

    /// The bank and the payer agree: the card is charged, unless the checkout has ended meanwhile.
    pub(super) fn approve(&mut self, place: usize, env: &mut Environment<'_>) {
        let attempt = &self.attempts[place];
        if attempt.standing.is_over() {
            return;
        }
        if self.checkouts[attempt.checkout].status != Status::Pending {
            self.decline(place, env.now);
            return;
        }
        let operation = attempt.operation();
        self.attempts[place].standing = Standing::Succeeded;
        let payment = self.begin_card_payment(place, env.now);
        self.confirm(payment, operation, env);
    }

    /// The bank or the payer does not: no money moves, and the checkout may be paid otherwise.
    pub(super) fn decline(&mut self, place: usize, now: Timestamp) {
        if self.attempts[place].standing.is_over() {
            return;
        }
        self.attempts[place].standing = Standing::Failed;
        let payment = self.begin_card_payment(place, now);
        self.fail_payment(payment, now);
    }

    /// Counts a read of a slow attempt; the last one ends it.
    pub(super) fn read_attempt(&mut self, place: usize, env: &mut Environment<'_>) {
        match self.attempts[place].take_read() {
            Some(true) => self.approve(place, env),
            Some(false) => self.decline(place, env.now),
            None => {}
        }
    }

    /// The customer pays the oldest open mandate.
    pub(super) fn pay_mandate(
        &mut self,
        place: usize,
        env: &mut Environment<'_>,
    ) -> Result<Decimal, &'static str> {
        let subscription = &mut self.subscriptions[place];
        let paid = subscription.pay(env.now)?;
        let marker = redact::text(&subscription.customer_id);
        env.ledger.record(LedgerEntry {
            hold: false,
            sequence: 0,
            at: env.now,
            provider: NAME.to_owned(),
            operation: "pay_mandate".to_owned(),
            transaction_id: paid.mandate_id,
            original_transaction_id: None,
            amount: paid.amount,
            currency: paid.currency,
            request_id: env.request_id.to_owned(),
            marker: Some(marker),
        });
        Ok(paid.amount)
    }
}
