//! Payments: their states, and what takes money back out of them.

use std::borrow::Cow;

use jiff::Timestamp;

use super::behaviour::Heeded;
use super::failure::{Failure, Issue};
use super::table::Row;
use crate::json::Json;

/// A payment that is pending for so long has failed.
const PENDING_MS: i64 = 6 * 60 * 60 * 1000;

pub(super) const PENDING: [&str; 3] = ["processing", "requires_confirmation", "requires_action"];

/// What is in the members that may lack a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowgladOptional {
    /// What a fresh payment usually has.
    #[default]
    Usual,
    /// A value wherever there can be one.
    Filled,
    /// Null.
    Null,
    /// Null, and those that may be absent are.
    Absent,
}

/// What a refund changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) status: String,
    pub(super) updated_at: i64,
    pub(super) refunded_amount: Option<i64>,
    pub(super) refunded_at: Option<i64>,
}

#[derive(Debug, Clone)]
pub(super) struct Payment {
    pub(super) id: String,
    pub(super) created_at: i64,
    pub(super) livemode: bool,
    /// The form it has whatever the behaviour says.
    pub(super) generation: Option<super::FlowgladGeneration>,
    /// Minor units.
    pub(super) amount: i64,
    pub(super) tax_amount: i64,
    pub(super) currency: String,
    pub(super) method: String,
    pub(super) standing: Standing,
    /// What reads show of an earlier refund, and until when.
    pub(super) shown_before: Option<(i64, Standing)>,
    pub(super) customer_id: String,
    pub(super) invoice_id: String,
    pub(super) invoice_number: String,
    pub(super) subscription_id: Option<String>,
    pub(super) billing_period_id: Option<String>,
    pub(super) purchase_id: Option<String>,
    pub(super) method_id: Option<String>,
    pub(super) price_id: Option<&'static str>,
    pub(super) description: Option<String>,
    pub(super) failure_code: Option<String>,
    pub(super) failure_message: Option<String>,
    pub(super) optional: FlowgladOptional,
    /// Members that are added or replaced when it is shown.
    pub(super) extra: Vec<(String, Json)>,
}

impl Row for Payment {
    fn id(&self) -> &str {
        &self.id
    }

    fn created_at(&self) -> i64 {
        self.created_at
    }

    fn livemode(&self) -> bool {
        self.livemode
    }
}

/// How much a refund asks for: a part, or all that is left.
pub(super) fn wanted(
    partial: Option<i64>,
    amount: i64,
    heeded: Heeded,
) -> Result<Option<i64>, Failure> {
    if heeded == Heeded::Ignored {
        return Ok(None);
    }
    if partial.is_some_and(|partial| partial > amount) {
        let message = format!("Too big: expected number to be <={amount}");
        let issue = Issue::new(&["partialAmount"], "too_big", message);
        return Err(Failure::Invalid(vec![issue]));
    }
    Ok(partial)
}

impl Payment {
    /// The payment as it stands at an instant.
    pub(super) fn at(&self, now: i64) -> Cow<'_, Self> {
        let pending = PENDING.contains(&self.standing.status.as_str());
        if pending && now.saturating_sub(self.created_at) >= PENDING_MS {
            let mut failed = self.clone();
            "failed".clone_into(&mut failed.standing.status);
            failed.standing.updated_at = self.created_at.saturating_add(PENDING_MS);
            failed.failure_code = Some("payment_timeout".to_owned());
            failed.failure_message =
                Some("Payment timed out after 6 hours in pending state".to_owned());
            return Cow::Owned(failed);
        }
        Cow::Borrowed(self)
    }

    /// The payment as reads show it at an instant.
    pub(super) fn shown(&self, now: i64) -> Cow<'_, Self> {
        match &self.shown_before {
            Some((until, before)) if now < *until => {
                let mut earlier = self.clone();
                earlier.standing = before.clone();
                Cow::Owned(earlier)
            }
            _ => self.at(now),
        }
    }

    pub(super) fn refunded(&self) -> bool {
        self.standing.status == "refunded"
    }

    /// What refunds can still take, in minor units.
    fn left(&self) -> i64 {
        self.amount
            .saturating_sub(self.standing.refunded_amount.unwrap_or(0))
    }

    /// Says how much a refund takes, or why it is refused.
    pub(super) fn refundable(&self, wanted: Option<i64>) -> Result<i64, Failure> {
        match self.standing.status.as_str() {
            "refunded" => {
                let text = "Payment has already been refunded";
                return Err(Failure::status(text, true));
            }
            "processing" => {
                let text = "Cannot refund a payment that is still processing";
                return Err(Failure::status(text, false));
            }
            "succeeded" => {}
            _ => {
                let text = "The payment processor has no charge to refund";
                return Err(Failure::plain(400, "BAD_REQUEST", text));
            }
        }
        let left = self.left();
        let amount = wanted.unwrap_or(left);
        if amount <= 0 || amount > left {
            let text = "The payment processor refuses to refund more than is left";
            return Err(Failure::plain(400, "BAD_REQUEST", text));
        }
        Ok(amount)
    }

    /// Takes a refund out; reads show it after so many milliseconds.
    pub(super) fn refund(&mut self, amount: i64, now: i64, shows_after: i64) {
        let before = self.standing.clone();
        let total = before.refunded_amount.unwrap_or(0).saturating_add(amount);
        if total >= self.amount {
            "refunded".clone_into(&mut self.standing.status);
        }
        self.standing.refunded_amount = Some(total);
        self.standing.refunded_at = Some(now);
        self.standing.updated_at = now;
        self.shown_before = (shows_after > 0).then(|| (now.saturating_add(shows_after), before));
    }

    /// Moves a payment that is pending into another state.
    pub(super) fn settle(&mut self, status: &str, now: i64) -> Result<(), String> {
        let current = self.at(now).standing.status.clone();
        if !PENDING.contains(&current.as_str()) {
            return Err(format!("a payment that is {current} stays so"));
        }
        status.clone_into(&mut self.standing.status);
        self.standing.updated_at = now;
        Ok(())
    }
}

/// An instant in ISO 8601 with milliseconds.
pub(super) fn iso(milliseconds: i64) -> String {
    Timestamp::from_millisecond(milliseconds)
        .map(|instant| format!("{instant:.3}"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Heeded, PENDING_MS, Payment, Standing, iso, wanted};
    use crate::providers::flowglad::FlowgladOptional;

    fn payment(status: &str) -> Payment {
        Payment {
            id: "pym_1".to_owned(),
            created_at: 1_000,
            livemode: false,
            generation: None,
            amount: 10_800,
            tax_amount: 0,
            currency: "USD".to_owned(),
            method: "card".to_owned(),
            standing: Standing {
                status: status.to_owned(),
                updated_at: 1_000,
                refunded_amount: None,
                refunded_at: None,
            },
            shown_before: None,
            customer_id: "cust_1".to_owned(),
            invoice_id: "inv_1".to_owned(),
            invoice_number: "A-00001".to_owned(),
            subscription_id: None,
            billing_period_id: None,
            purchase_id: None,
            method_id: None,
            price_id: None,
            description: None,
            failure_code: None,
            failure_message: None,
            optional: FlowgladOptional::Usual,
            extra: Vec::new(),
        }
    }

    #[test]
    fn refunds_take_no_more_than_is_left() {
        let mut payment = payment("succeeded");
        assert!(payment.refundable(Some(10_801)).is_err());
        assert_eq!(payment.refundable(Some(800)).unwrap(), 800);
        payment.refund(800, 2_000, 0);
        assert_eq!(payment.standing.status, "succeeded");
        assert_eq!(payment.refundable(None).unwrap(), 10_000);
        payment.refund(10_000, 3_000, 0);
        assert!(payment.refunded());
        assert_eq!(payment.standing.refunded_amount, Some(10_800));
        assert!(payment.refundable(None).is_err());
    }

    #[test]
    fn only_succeeded_payments_can_be_refunded() {
        for status in [
            "processing",
            "failed",
            "canceled",
            "requires_action",
            "refunded",
            "new_word",
        ] {
            assert!(payment(status).refundable(None).is_err(), "{status}");
        }
    }

    #[test]
    fn an_ignored_part_asks_for_everything() {
        assert_eq!(wanted(Some(5), 10, Heeded::Ignored).unwrap(), None);
        assert_eq!(wanted(Some(5), 10, Heeded::Honoured).unwrap(), Some(5));
        assert!(wanted(Some(11), 10, Heeded::Honoured).is_err());
    }

    #[test]
    fn what_is_pending_fails_after_six_hours_and_stays_so() {
        let mut pending = payment("processing");
        let deadline = 1_000 + PENDING_MS;
        assert_eq!(pending.at(deadline - 1).standing.status, "processing");
        let failed = pending.at(deadline);
        assert_eq!(failed.failure_code.as_deref(), Some("payment_timeout"));
        assert!(pending.settle("succeeded", deadline).is_err());
        pending.settle("succeeded", deadline - 1).unwrap();
        assert!(pending.settle("failed", deadline - 1).is_err());
    }

    #[test]
    fn a_refund_can_show_late() {
        let mut payment = payment("succeeded");
        payment.refund(10_800, 2_000, 500);
        assert!(!payment.shown(2_499).refunded());
        assert!(payment.shown(2_500).refunded());
        assert!(payment.refundable(None).is_err());
    }

    #[test]
    fn iso_times_have_milliseconds() {
        assert_eq!(iso(1_750_238_102_117), "2025-06-18T09:15:02.117Z");
        assert_eq!(iso(0), "1970-01-01T00:00:00.000Z");
    }
}
