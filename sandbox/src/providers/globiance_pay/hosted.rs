//! The provider's own pages: a checkout, and what a subscription costs.

use super::checkouts::Status;
use super::currencies;
use super::html::{self, Form, page, paragraph};
use super::pages::{Given, INVOICE, SUBSCRIPTION, missing, wrong};
use super::payments::Payment;
use super::{API_KEY, GlobiancePay, PREFIX, STORE, operations};
use crate::answer::Answer;
use crate::providers::Environment;

const PAY_OR_CANCEL: [(&str, &str); 2] = [("approve", "Pay"), ("decline", "Cancel")];

impl GlobiancePay {
    fn asked_checkout(&self, given: &Given) -> Option<usize> {
        let place = self.checkouts.find_uuid(given.get("checkoutId"))?;
        (given.get("apiKey") == API_KEY).then_some(place)
    }

    /// The provider's own page of a checkout.
    pub(super) fn invoice(&self, given: &Given) -> Answer {
        let Some(place) = self.asked_checkout(given) else {
            return missing();
        };
        let checkout = &self.checkouts[place];
        let what = checkout.item_name.as_deref().unwrap_or("your order");
        let owed = format!("{} {} for {what}.", checkout.owed, checkout.currency);
        let mut body = paragraph(&owed) + &paragraph(&format!("It is {}.", checkout.status.word()));
        if checkout.status == Status::Pending
            && let Some(total) = operations::total(checkout, currencies::USUAL)
        {
            body += &paragraph(&format!(
                "{total} {} from your wallet.",
                currencies::USUAL.coin.name
            ));
            body += &Form {
                action: &format!("{PREFIX}{INVOICE}"),
                fields: vec![("apiKey", API_KEY), ("checkoutId", &checkout.id)],
                buttons: &PAY_OR_CANCEL,
                by_itself: false,
            }
            .html();
        }
        page(200, STORE, &body)
    }

    pub(super) fn answer_invoice(&mut self, given: &Given, env: &mut Environment<'_>) -> Answer {
        let Some(place) = self.asked_checkout(given) else {
            return missing();
        };
        let Some(approved) = given.decision() else {
            return wrong("Say approve or decline.");
        };
        let checkout = &self.checkouts[place];
        if checkout.status == Status::Pending {
            let currency = currencies::USUAL;
            let coin = (currency.coin.id, currency.coin.name);
            if !approved {
                self.end(place, Status::Cancelled, env.now);
            } else if let Some(total) = operations::total(checkout, currency) {
                let payment = Payment::new(place, coin, total, currency.kind, env.now);
                let payment = self.begin_payment(payment);
                self.confirm(payment, "pay_checkout", env);
            }
        }
        let id = &self.checkouts[place].id;
        html::redirect(&format!(
            "{PREFIX}{INVOICE}?apiKey={API_KEY}&checkoutId={id}"
        ))
    }

    /// Where a customer pays what a cycle costs.
    pub(super) fn mandate(&self, id: &str) -> Answer {
        let Some(place) = self.subscriptions.find_uuid(id) else {
            return missing();
        };
        let subscription = &self.subscriptions[place];
        let mut body = paragraph(&format!("It is {}.", subscription.status_word()));
        match subscription.open_mandate() {
            Some((number, amount)) => {
                body += &paragraph(&format!("Payment {number}: {amount}."));
                body += &Form {
                    action: &format!("{PREFIX}{SUBSCRIPTION}{}", subscription.id),
                    fields: Vec::new(),
                    buttons: &[("approve", "Pay")],
                    by_itself: false,
                }
                .html();
            }
            None => body += &paragraph("Nothing is to be paid now."),
        }
        page(200, "Your subscription", &body)
    }

    pub(super) fn answer_mandate(
        &mut self,
        id: &str,
        path: &str,
        env: &mut Environment<'_>,
    ) -> Answer {
        let Some(place) = self.subscriptions.find_uuid(id) else {
            return missing();
        };
        match self.pay_mandate(place, env) {
            Ok(_) => html::redirect(&format!("{PREFIX}{path}")),
            Err(reason) => wrong(reason),
        }
    }
}
