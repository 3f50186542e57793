//! Invoices and what becomes of them.

use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::input::{Acknowledgment, Draft, Mode, Money};
use crate::xml::Element;

/// A payment that the merchant has not seen by then is undone.
pub(super) const TO_FETCH: SignedDuration = SignedDuration::from_secs(20);

/// Longer timeouts are as good as this one.
const LONGEST: i64 = 10 * 365 * 24 * 3600;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Issued,
    PendingIssuerAcknowledge,
    Reserved,
    Paid,
    Canceled,
    Failed,
    Expired,
}

impl Status {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Issued => "ISSUED",
            Self::PendingIssuerAcknowledge => "PENDING_ISSUER_ACKNOWLEDGE",
            Self::Reserved => "RESERVED",
            Self::Paid => "PAID",
            Self::Canceled => "CANCELED",
            Self::Failed => "FAILED",
            Self::Expired => "EXPIRED",
        }
    }

    /// Says whether the buyer can still pay or the merchant still take the money.
    pub(super) fn is_open(self) -> bool {
        matches!(
            self,
            Self::Issued | Self::PendingIssuerAcknowledge | Self::Reserved
        )
    }
}

/// The buyer's bank.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GlasePayer {
    /// Reserves, pays and takes refunds.
    #[default]
    Usual,
    /// Has no money: the invoice fails.
    NoFunds,
    /// Cannot reserve: pays at once where that is allowed, else the invoice fails.
    NoReservations,
    /// Reserves, but refuses the commit with code 12.
    CommitRefused,
    /// Takes no refunds: code 99.
    NoRefunds,
}

/// Money that was taken.
#[derive(Debug, Clone)]
pub(super) struct Payment {
    pub(super) reference: String,
    pub(super) money: Money,
    pub(super) at: Timestamp,
    /// From then on reads show it.
    pub(super) shows_at: Timestamp,
    /// Whether the merchant has seen that it is paid.
    pub(super) fetched: bool,
    pub(super) refunded: Decimal,
}

impl Payment {
    pub(super) fn left(&self) -> Decimal {
        self.money.value - self.refunded
    }
}

#[derive(Debug, Clone)]
pub(super) struct Invoice {
    pub(super) reference: String,
    pub(super) terminal: String,
    pub(super) shop: String,
    pub(super) draft: Draft,
    pub(super) tokens: Vec<Element>,
    pub(super) status: Status,
    pub(super) version: i32,
    pub(super) issued_at: Timestamp,
    /// Whether the buyer is paying right now.
    pub(super) under_way: bool,
    /// Whether the buyer has scanned the code.
    pub(super) scanned: bool,
    pub(super) payer: GlasePayer,
    /// What is set aside.
    pub(super) reserved: Option<Money>,
    pub(super) payment: Option<Payment>,
}

impl Invoice {
    pub(super) fn new(
        reference: String,
        terminal: &str,
        shop: &str,
        draft: Draft,
        now: Timestamp,
    ) -> Self {
        Self {
            reference,
            terminal: terminal.to_owned(),
            shop: shop.to_owned(),
            draft,
            tokens: Vec::new(),
            status: Status::Issued,
            version: 0,
            issued_at: now,
            under_way: false,
            scanned: false,
            payer: GlasePayer::Usual,
            reserved: None,
            payment: None,
        }
    }

    /// Moves to another status; the merchant sees a higher version.
    pub(super) fn turn(&mut self, status: Status) {
        if self.status != status {
            self.status = status;
            self.raise();
        }
        self.under_way = false;
    }

    /// The first version that a change leads to is 2.
    pub(super) fn raise(&mut self) {
        self.version = self.version.max(1).saturating_add(1);
    }

    /// Until when a preliminary amount can be confirmed and committed.
    pub(super) fn commit_before(&self) -> Option<Timestamp> {
        let seconds = self
            .draft
            .timeout
            .filter(|_| self.draft.mode == Mode::Preliminary)?;
        let timeout = SignedDuration::from_secs(seconds.clamp(0, LONGEST));
        self.issued_at.checked_add(timeout).ok()
    }

    /// When something happens by itself next.
    pub(super) fn due_at(&self) -> Option<Timestamp> {
        match (self.status, &self.payment) {
            (Status::Paid, Some(payment)) if !payment.fetched => {
                payment.shows_at.checked_add(TO_FETCH).ok()
            }
            (status, _) if status.is_open() => self.commit_before(),
            _ => None,
        }
    }

    /// The status and version that a read shows.
    pub(super) fn shown(&self, now: Timestamp) -> (Status, i32) {
        match &self.payment {
            Some(payment) if now < payment.shows_at => (Status::Reserved, self.version - 1),
            _ => (self.status, self.version),
        }
    }

    /// Replaces what the merchant wrote.
    pub(super) fn rewrite(&mut self, mut draft: Draft) {
        if self.status == Status::Reserved {
            draft.mode = self.draft.mode;
            draft.timeout = self.draft.timeout;
        }
        self.draft = draft;
        if self.status == Status::PendingIssuerAcknowledge {
            self.turn(Status::Issued);
        }
    }

    /// The tokens of a request take the place of those with the same value.
    pub(super) fn take_tokens(&mut self, tokens: Vec<Element>) {
        for token in tokens {
            let same = |known: &&mut Element| known.text_of("value") == token.text_of("value");
            match self.tokens.iter_mut().find(same) {
                Some(known) => *known = token,
                None => self.tokens.push(token),
            }
        }
    }

    /// The buyer scans the code.
    pub(super) fn scan(&mut self, tokens: Vec<Element>) -> Result<(), &'static str> {
        if self.status != Status::Issued || self.under_way {
            return Err("the invoice is not waiting for a buyer");
        }
        if self.draft.acknowledgment == Acknowledgment::Missing {
            return Err("the app waits for an amount: the invoice has no acknowledgmentMode");
        }
        self.scanned = true;
        let with_tokens = !tokens.is_empty();
        self.take_tokens(tokens);
        let asks = match self.draft.acknowledgment {
            Acknowledgment::Always => true,
            Acknowledgment::WithTokens => with_tokens,
            Acknowledgment::None | Acknowledgment::Missing => false,
        };
        if asks {
            self.turn(Status::PendingIssuerAcknowledge);
        } else if with_tokens {
            self.raise();
        }
        Ok(())
    }

    /// The buyer can pay: the code is scanned, by now at the latest, and the merchant has acknowledged.
    pub(super) fn meet(&mut self) -> Result<(), &'static str> {
        if self.status == Status::Issued && !self.scanned {
            self.scan(Vec::new())?;
        }
        match self.status {
            Status::Issued => Ok(()),
            Status::PendingIssuerAcknowledge => Err("the app waits for updateInvoice"),
            _ => Err("the invoice is not waiting for a buyer"),
        }
    }

    /// The receipt of what was paid.
    pub(super) fn receipt(&self, receiver: &str) -> Option<Element> {
        let payment = self.payment.as_ref()?;
        let mut invoice = self.draft.element.clone();
        if let Some(value) = invoice
            .find_mut("totalAmount")
            .and_then(|total| total.find_mut("value"))
        {
            value.text = format!("{:.2}", payment.money.value);
        }
        Some(
            Element::new("receipt")
                .with("terminalId", &self.terminal)
                .with("paymentDate", format!("{:.3}", payment.at))
                .with_some("clientInvoiceId", invoice.text_of("clientInvoiceId"))
                .with("invoiceReference", &self.reference)
                .with("paymentReference", &payment.reference)
                .with("payerTerminalId", "sandbox-payer-terminal")
                .with("receiverName", receiver)
                .holding(invoice.clone()),
        )
    }
}
