//! The invoices of all terminals, and the money that moves.

use std::collections::{BTreeSet, HashMap};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;

use super::NAME;
use super::behaviour::GlaseBehaviour;
use super::input::Money;
use super::invoices::{Invoice, Payment, Status};
use crate::ledger::{Ledger, LedgerEntry};

/// A movement that the merchant can see, for the reports.
#[derive(Debug, Clone)]
pub(super) struct Transaction {
    pub(super) shop: String,
    pub(super) terminal: String,
    pub(super) cashier: Option<String>,
    /// Refunds are below zero.
    pub(super) amount: Decimal,
    pub(super) currency: String,
    pub(super) reference: String,
}

/// What was moved at whose request.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cause<'a> {
    pub(super) operation: &'a str,
    pub(super) request_id: &'a str,
    pub(super) at: Timestamp,
}

impl Cause<'_> {
    /// Something that happens by itself.
    fn time(operation: &'static str, at: Timestamp) -> Self {
        Self {
            operation,
            request_id: "clock",
            at,
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Books {
    invoices: HashMap<String, Invoice>,
    /// References of invoices, by when something happens to them by itself.
    due: BTreeSet<(Timestamp, String)>,
    /// Invoice of each payment.
    payments: HashMap<String, String>,
    pub(super) transactions: Vec<Transaction>,
    last_reference: u64,
    last_movement: u32,
}

impl Books {
    pub(super) fn len(&self) -> usize {
        self.invoices.len() + self.transactions.len()
    }

    pub(super) fn get(&self, reference: &str) -> Option<&Invoice> {
        self.invoices.get(reference)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Invoice> {
        self.invoices.values()
    }

    /// The invoice of a payment that stands.
    pub(super) fn paid(&self, ers_reference: &str) -> Option<&Invoice> {
        self.get(self.payments.get(ers_reference)?)
            .filter(|invoice| invoice.status == Status::Paid)
    }

    /// Changes an invoice, and its place among what is due.
    pub(super) fn change<T>(
        &mut self,
        reference: &str,
        change: impl FnOnce(&mut Invoice) -> T,
    ) -> Option<T> {
        let invoice = self.invoices.get_mut(reference)?;
        let before = invoice.due_at();
        let result = change(invoice);
        let after = invoice.due_at();
        if before != after {
            let entry = |at| (at, reference.to_owned());
            if let Some(at) = before {
                self.due.remove(&entry(at));
            }
            if let Some(at) = after {
                self.due.insert(entry(at));
            }
        }
        Some(result)
    }

    pub(super) fn add(&mut self, invoice: Invoice) {
        if let Some(at) = invoice.due_at() {
            self.due.insert((at, invoice.reference.clone()));
        }
        self.invoices.insert(invoice.reference.clone(), invoice);
    }

    /// 17 digits: a time of creation that no other invoice has.
    pub(super) fn new_reference(&mut self, now: Timestamp) -> String {
        let time = stamp(now).parse().unwrap_or_default();
        self.last_reference = self.last_reference.saturating_add(1).max(time);
        format!("{:017}", self.last_reference)
    }

    /// 25 digits: a time and a number.
    pub(super) fn new_ers_reference(&mut self, now: Timestamp) -> String {
        self.last_movement += 1;
        format!("{}{:08}", stamp(now), 1_000_000 + self.last_movement)
    }

    /// Lets happen what is due.
    pub(super) fn pass_time(
        &mut self,
        now: Timestamp,
        behaviour: &GlaseBehaviour,
        ledger: &mut Ledger,
    ) {
        while let Some((at, reference)) = self.due.first().cloned() {
            if at > now {
                return;
            }
            let paid = self
                .get(&reference)
                .is_some_and(|invoice| invoice.status == Status::Paid);
            if paid {
                self.reverse(&reference, at, ledger);
            } else {
                let cause = Cause::time("release", at);
                self.close(&reference, behaviour.lapsed.status(), cause, ledger);
            }
            // Whatever became of it, it is not due a second time.
            self.due.remove(&(at, reference));
        }
    }

    /// Undoes a payment that the merchant never saw.
    fn reverse(&mut self, reference: &str, at: Timestamp, ledger: &mut Ledger) {
        let number = self.new_ers_reference(at);
        let payment = self.change(reference, |invoice| {
            invoice.turn(Status::Canceled);
            invoice
                .payment
                .take()
                .map(|payment| (payment, invoice.draft.marker()))
        });
        if let Some(Some((payment, marker))) = payment {
            self.payments.remove(&payment.reference);
            let cause = Cause::time("reverse", at);
            ledger.record(LedgerEntry {
                original_transaction_id: Some(payment.reference),
                marker,
                ..entry(cause, number, &payment.money)
            });
        }
    }

    /// Ends an invoice without a payment, and lets go of what it holds.
    pub(super) fn close(
        &mut self,
        reference: &str,
        status: Status,
        cause: Cause<'_>,
        ledger: &mut Ledger,
    ) {
        let held = self.change(reference, |invoice| {
            invoice.turn(status);
            invoice
                .reserved
                .take()
                .map(|held| (held, invoice.draft.marker()))
        });
        if let Some(Some((held, marker))) = held {
            self.release(reference, &held, marker, cause, ledger);
        }
    }

    fn release(
        &mut self,
        reference: &str,
        held: &Money,
        marker: Option<String>,
        cause: Cause<'_>,
        ledger: &mut Ledger,
    ) {
        let number = self.new_ers_reference(cause.at);
        let cause = Cause {
            operation: "release",
            ..cause
        };
        ledger.record(LedgerEntry {
            original_transaction_id: Some(reference.to_owned()),
            marker,
            hold: true,
            ..entry(cause, number, held)
        });
    }

    /// Sets the invoice's total aside.
    pub(super) fn reserve(&mut self, reference: &str, cause: Cause<'_>, ledger: &mut Ledger) {
        let held = self.change(reference, |invoice| {
            invoice.reserved = Some(invoice.draft.total.clone());
            invoice.turn(Status::Reserved);
            (invoice.draft.total.clone(), invoice.draft.marker())
        });
        if let Some((money, marker)) = held {
            ledger.record(LedgerEntry {
                marker,
                hold: true,
                ..entry(cause, reference.to_owned(), &money)
            });
        }
    }

    /// Takes money, out of what is held if something is; the rest is let go of.
    pub(super) fn take(
        &mut self,
        reference: &str,
        money: &Money,
        shows_after: SignedDuration,
        cause: Cause<'_>,
        ledger: &mut Ledger,
    ) {
        let number = self.new_ers_reference(cause.at);
        let payment = Payment {
            reference: number.clone(),
            money: money.clone(),
            at: cause.at,
            shows_at: cause.at.checked_add(shows_after).unwrap_or(cause.at),
            fetched: false,
            refunded: Decimal::ZERO,
        };
        let held = self.change(reference, |invoice| {
            invoice.payment = Some(payment);
            invoice.turn(Status::Paid);
            (invoice.reserved.take(), invoice.draft.marker())
        });
        let Some((held, marker)) = held else {
            return;
        };
        self.payments.insert(number.clone(), reference.to_owned());
        ledger.record(LedgerEntry {
            marker: marker.clone(),
            ..entry(cause, number, money)
        });
        if let Some(held) = held.filter(|held| held.value > money.value) {
            let rest = Money {
                value: held.value - money.value,
                ..held
            };
            self.release(reference, &rest, marker, cause, ledger);
        }
    }

    /// The merchant sees that it is paid: now the payment stays.
    pub(super) fn fetch(&mut self, reference: &str) {
        let seen = self.change(reference, |invoice| {
            let cashier = invoice
                .draft
                .element
                .text_of("cashierId")
                .map(str::to_owned);
            let (shop, terminal) = (invoice.shop.clone(), invoice.terminal.clone());
            let payment = invoice
                .payment
                .as_mut()
                .filter(|payment| !payment.fetched)?;
            payment.fetched = true;
            Some(Transaction {
                shop,
                terminal,
                cashier,
                amount: payment.money.value,
                currency: payment.money.currency.clone(),
                reference: payment.reference.clone(),
            })
        });
        self.transactions.extend(seen.flatten());
    }

    /// Gives money back and returns the reference of that.
    pub(super) fn refund(
        &mut self,
        ers_reference: &str,
        money: &Money,
        by: &Refunder<'_>,
        cause: Cause<'_>,
        ledger: &mut Ledger,
    ) -> String {
        let number = self.new_ers_reference(cause.at);
        if let Some(reference) = self.payments.get(ers_reference).cloned() {
            self.change(&reference, |invoice| {
                if let Some(payment) = &mut invoice.payment {
                    payment.refunded += money.value;
                }
            });
        }
        self.transactions.push(Transaction {
            shop: by.shop.to_owned(),
            terminal: by.terminal.to_owned(),
            cashier: by.cashier.map(str::to_owned),
            amount: -money.value,
            currency: money.currency.clone(),
            reference: number.clone(),
        });
        ledger.record(LedgerEntry {
            original_transaction_id: Some(ers_reference.to_owned()),
            marker: by.marker.clone(),
            ..entry(cause, number.clone(), money)
        });
        number
    }
}

/// Who gives money back, and why.
#[derive(Debug)]
pub(super) struct Refunder<'a> {
    pub(super) shop: &'a str,
    pub(super) terminal: &'a str,
    pub(super) cashier: Option<&'a str>,
    pub(super) marker: Option<String>,
}

fn entry(cause: Cause<'_>, id: String, money: &Money) -> LedgerEntry {
    LedgerEntry {
        sequence: 0,
        at: cause.at,
        provider: NAME.to_owned(),
        operation: cause.operation.to_owned(),
        transaction_id: id,
        original_transaction_id: None,
        amount: money.value.normalize(),
        currency: money.currency.clone(),
        request_id: cause.request_id.to_owned(),
        marker: None,
        hold: false,
    }
}

/// `yyyyMMddHHmmssSSS`.
fn stamp(now: Timestamp) -> String {
    let time = now.to_zoned(TimeZone::UTC);
    format!("{}{:03}", time.strftime("%Y%m%d%H%M%S"), time.millisecond())
}

#[cfg(test)]
mod tests {
    use super::Books;
    use jiff::Timestamp;

    #[test]
    fn references_have_the_providers_length_and_never_come_twice() {
        let mut books = Books::default();
        let now: Timestamp = "2018-08-09T13:14:15.161Z".parse().unwrap();
        assert_eq!(books.new_reference(now), "20180809131415161");
        assert_eq!(books.new_reference(now), "20180809131415162");
        assert_eq!(books.new_ers_reference(now), "2018080913141516101000001");
        assert_eq!(books.new_ers_reference(now), "2018080913141516101000002");
    }
}
