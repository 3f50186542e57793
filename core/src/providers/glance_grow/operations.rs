//! The four calls of the Glance Grow API.

use super::records::{
    GrowChargeRequest, GrowGetTransactionRequest, GrowListTransactionsRequest, GrowRefundRequest,
    GrowTransaction, GrowTransactionPage, GrowTransactionStatus,
};
use super::{Grow, wire};
use crate::engine::input::{identifier, page_size};
use crate::engine::{
    AttemptDetails, Effect, Failure, HttpRequest, HttpResponse, Operation, segment,
};
use crate::model::error::Invalid;
use crate::model::{Day, ErrorKind, Secret, decimal};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::value::RawValue;

const CHARGE: &str = "/grow/payments/charge";
const REFUND: &str = "/grow/payments/refund";
const TRANSACTIONS: &str = "/grow/payments/transactions";

/// The most decimals of any currency (ISO 4217), for amounts whose currency is not in the request.
const MOST_DECIMALS: u32 = 4;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ChargeBody<'a> {
    amount: Box<RawValue>,
    currency: &'a str,
    card_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document_id: Option<u64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RefundBody<'a> {
    transaction_id: &'a str,
    amount: Box<RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

impl Operation for GrowChargeRequest {
    type Provider = Grow;
    type Output = GrowTransaction;
    const NAME: &'static str = "charge";
    const EFFECT: Effect = Effect::MovesMoney;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        let digits = self
            .currency
            .minor_digits()
            .ok_or_else(|| Invalid::new("currency", "must be an ISO 4217 code such as \"ILS\""))?;
        amount(self.amount, digits)?;
        card_token(&self.card_token)?;
        positive("client_id", self.client_id)?;
        positive("document_id", self.document_id)?;
        Ok(HttpRequest::post_json(
            CHARGE,
            &ChargeBody {
                amount: decimal::to_literal(self.amount),
                currency: self.currency.as_str(),
                card_token: self.card_token.reveal(),
                description: self.description.as_deref(),
                client_id: self.client_id,
                document_id: self.document_id,
            },
        ))
    }

    fn response(&self, response: &HttpResponse) -> Result<GrowTransaction, Failure> {
        settled(wire::one(response)?, &GrowTransactionStatus::Approved)
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            amount: Some(self.amount),
            currency: Some(self.currency.clone()),
            marker: self.description.clone(),
            customer_id: self.client_id.map(|id| id.to_string()),
            ..AttemptDetails::default()
        }
    }

    fn secrets(&self) -> Vec<&Secret> {
        vec![&self.card_token]
    }
}

impl Operation for GrowRefundRequest {
    type Provider = Grow;
    type Output = GrowTransaction;
    const NAME: &'static str = "refund";
    const EFFECT: Effect = Effect::MovesMoney;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        identifier("transaction_id", &self.transaction_id)?;
        amount(self.amount, MOST_DECIMALS)?;
        Ok(HttpRequest::post_json(
            REFUND,
            &RefundBody {
                transaction_id: &self.transaction_id,
                amount: decimal::to_literal(self.amount),
                reason: self.reason.as_deref(),
            },
        ))
    }

    fn response(&self, response: &HttpResponse) -> Result<GrowTransaction, Failure> {
        settled(wire::one(response)?, &GrowTransactionStatus::Refunded)
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            amount: Some(self.amount),
            marker: self.reason.clone(),
            original_transaction_id: Some(self.transaction_id.clone()),
            ..AttemptDetails::default()
        }
    }
}

impl Operation for GrowListTransactionsRequest {
    type Provider = Grow;
    type Output = GrowTransactionPage;
    const NAME: &'static str = "list_transactions";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        days(self.start_date.as_ref(), self.end_date.as_ref())?;
        if self
            .status
            .as_ref()
            .is_some_and(|status| status.as_str().trim().is_empty())
        {
            return Err(Invalid::new("status", "must not be empty"));
        }
        if self.page == Some(0) {
            return Err(Invalid::new("page", "must be at least 1"));
        }
        page_size("limit", self.limit)?;
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let mut add = |name: &str, value: Option<&str>| {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        };
        add("startDate", self.start_date.as_ref().map(Day::as_str));
        add("endDate", self.end_date.as_ref().map(Day::as_str));
        add(
            "status",
            self.status.as_ref().map(GrowTransactionStatus::as_str),
        );
        add("page", self.page.map(|page| page.to_string()).as_deref());
        add(
            "limit",
            self.limit.map(|limit| limit.to_string()).as_deref(),
        );
        let query = query.finish();
        Ok(HttpRequest::get(if query.is_empty() {
            TRANSACTIONS.to_owned()
        } else {
            format!("{TRANSACTIONS}?{query}")
        }))
    }

    fn response(&self, response: &HttpResponse) -> Result<GrowTransactionPage, Failure> {
        wire::page(response)
    }
}

impl Operation for GrowGetTransactionRequest {
    type Provider = Grow;
    type Output = GrowTransaction;
    const NAME: &'static str = "get_transaction";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        identifier("transaction_id", &self.transaction_id)?;
        let id = segment(&self.transaction_id);
        Ok(HttpRequest::get(format!("{TRANSACTIONS}/{id}")))
    }

    fn response(&self, response: &HttpResponse) -> Result<GrowTransaction, Failure> {
        wire::one(response)
    }
}

/// A 2xx is no proof of payment: only the expected status is.
fn settled(
    transaction: GrowTransaction,
    expected: &GrowTransactionStatus,
) -> Result<GrowTransaction, Failure> {
    if transaction.status == *expected {
        return Ok(transaction);
    }
    let mut failure = match &transaction.status {
        GrowTransactionStatus::Declined => {
            Failure::new(ErrorKind::Declined, "the transaction was declined")
        }
        other => Failure::protocol(format!(
            "the status {:?} does not settle it",
            other.as_str()
        )),
    };
    failure.transaction_id = Some(transaction.transaction_id);
    Err(failure)
}

fn amount(amount: Decimal, digits: u32) -> Result<(), Invalid> {
    if amount <= Decimal::ZERO {
        return Err(Invalid::new("amount", "must be more than zero"));
    }
    if amount.normalize().scale() > digits {
        return Err(Invalid::new(
            "amount",
            format!("must have at most {digits} decimals"),
        ));
    }
    Ok(())
}

fn card_token(token: &Secret) -> Result<(), Invalid> {
    let text = token.reveal();
    identifier("card_token", text)?;
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let separators = text
        .bytes()
        .filter(|byte| matches!(byte, b' ' | b'-'))
        .count();
    if (12..=19).contains(&digits) && digits + separators == text.len() {
        return Err(Invalid::new(
            "card_token",
            "must be a token, not a card number",
        ));
    }
    Ok(())
}

fn positive(field: &str, value: Option<u64>) -> Result<(), Invalid> {
    match value {
        Some(0) => Err(Invalid::new(field, "must be more than zero")),
        _ => Ok(()),
    }
}

fn days(start: Option<&Day>, end: Option<&Day>) -> Result<(), Invalid> {
    let date = |field: &str, day: Option<&Day>| match day {
        None => Ok(None),
        Some(day) => {
            let refuse = || Invalid::new(field, "must be a real day written YYYY-MM-DD");
            day.date().ok_or_else(refuse).map(Some)
        }
    };
    match (date("start_date", start)?, date("end_date", end)?) {
        (Some(start), Some(end)) if end < start => {
            Err(Invalid::new("end_date", "must not be before start_date"))
        }
        _ => Ok(()),
    }
}
