//! Payments and what became of them.

use jiff::Timestamp;
use rust_decimal::Decimal;

use super::amounts::number;
use super::ids;
use crate::json::Json;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Processing,
    Confirmed,
    Failed,
}

impl Status {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Processing => "processing",
            Self::Confirmed => "confirmed",
            Self::Failed => "failed",
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Payment {
    pub(super) id: String,
    /// Place of the checkout in its table.
    pub(super) checkout: usize,
    pub(super) currency_id: String,
    pub(super) currency_name: String,
    pub(super) created: Timestamp,
    /// In that currency.
    pub(super) amount: Decimal,
    pub(super) status: Status,
    pub(super) dispute: Option<String>,
    pub(super) kind: &'static str,
    /// Reference of a card attempt.
    pub(super) reference: Option<String>,
    /// Whether it covers what is owed.
    pub(super) enough: bool,
    history: Vec<(&'static str, Timestamp)>,
}

/// A text in the provider's way of hiding most of it.
fn masked(text: &str) -> String {
    text.chars()
        .take(2)
        .chain("***************".chars())
        .collect()
}

pub(super) fn time(instant: Timestamp) -> Json {
    Json::Text(format!("{instant:.3}"))
}

impl Payment {
    pub(super) fn new(
        checkout: usize,
        (currency_id, currency_name): (&str, &str),
        amount: Decimal,
        kind: &'static str,
        now: Timestamp,
    ) -> Self {
        Self {
            id: ids::uuid(),
            checkout,
            currency_id: currency_id.to_owned(),
            currency_name: currency_name.to_owned(),
            created: now,
            amount,
            status: Status::Processing,
            dispute: None,
            kind,
            reference: None,
            enough: true,
            history: vec![("processing", now)],
        }
    }

    /// What the ledger knows it by.
    pub(super) fn transaction_id(&self) -> &str {
        self.reference.as_deref().unwrap_or(&self.id)
    }

    pub(super) fn note(&mut self, action: &'static str, now: Timestamp) {
        self.history.push((action, now));
    }

    pub(super) fn has(&self, action: &str) -> bool {
        self.history.iter().any(|(done, _)| *done == action)
    }

    /// As it stands among the payments of a checkout.
    pub(super) fn entry(&self) -> Json {
        let mut members = self.common();
        members.push(("transactionType".to_owned(), Json::text(self.kind)));
        if let Some(reference) = &self.reference {
            members.push(("transactionRef".to_owned(), Json::text(reference)));
        }
        Json::Object(members)
    }

    /// As a notice names it.
    pub(super) fn notice(&self) -> Json {
        Json::object([
            ("paymentId", Json::text(&self.id)),
            ("currencyName", Json::text(&self.currency_name)),
            ("amount", number(self.amount)),
            ("status", Json::text(self.status.word())),
        ])
    }

    fn common(&self) -> Vec<(String, Json)> {
        let Json::Object(members) = Json::object([
            ("paymentId", Json::text(&self.id)),
            ("currencyId", Json::text(&self.currency_id)),
            ("currencyName", Json::text(&self.currency_name)),
            ("createdAt", time(self.created)),
            ("amount", number(self.amount)),
            ("status", Json::text(self.status.word())),
        ]) else {
            return Vec::new();
        };
        members
    }

    fn detail(&self) -> Json {
        let amount = ("amount", number(self.amount));
        match self.kind {
            "wallet" => Json::object([
                amount,
                ("payerUserId", Json::text(self.id.to_uppercase())),
                ("payerEmail", Json::Text(masked("gb"))),
            ]),
            "card" => {
                let reference = self.reference.as_ref().map_or(Json::Null, Json::text);
                Json::object([amount, ("transactionRef", reference)])
            }
            _ => Json::object([
                amount,
                ("txHash", Json::Text(format!("0xsandbox{}", self.id))),
                ("fromAddress", Json::text("SANDBOXpayer")),
            ]),
        }
    }

    /// The answer to a read.
    pub(super) fn json(&self, right_spelling: bool) -> Json {
        let dispute = self.dispute.as_ref().map_or(Json::Null, Json::text);
        let history = self.history.iter().map(|(action, at)| {
            Json::object([
                ("paymentId", Json::text(&self.id)),
                ("action", Json::text(*action)),
                ("metadata", Json::Null),
                ("createdAt", time(*at)),
            ])
        });
        let spelling = if right_spelling {
            "paymentStatusHistory"
        } else {
            "paymenStatusHistory"
        };
        let mut members = self.common();
        let mut add = |name: &str, value: Json| members.push((name.to_owned(), value));
        add("isUnderDispute", Json::Bool(self.dispute.is_some()));
        add("disputeType", dispute);
        add("transactionType", Json::text(self.kind));
        add("transactionDetail", self.detail());
        add(spelling, Json::Array(history.collect()));
        Json::Object(members)
    }
}
