//! The provider's spellings: envelopes, rows and errors.

use serde::{Deserialize, Serialize};

use super::state::Transaction;
use super::validate::Issue;
use crate::answer::Answer;
use crate::json::Json;

/// Which of its two error bodies the provider sends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorShape {
    /// 401 as on the authentication page, everything else as in the provider's own library.
    #[default]
    Documented,
    /// `{"error": text, "message": text, "statusCode": number}` for every error.
    Page,
    /// `{"success": false, "error": {..}}` for every error.
    Sdk,
}

/// Which of its two success bodies the provider sends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuccessShape {
    /// `{"data": ..}` with `transactionId` and nested client and document.
    #[default]
    Plain,
    /// `{"success": true, "data": ..}` with `id` and flat client and document ids.
    Sdk,
}

/// The bodies that the provider sends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Shape {
    /// Error bodies.
    pub errors: ErrorShape,
    /// Success bodies.
    pub success: SuccessShape,
}

/// An error answer.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    pub(crate) issues: Vec<Issue>,
}

impl Failure {
    pub(crate) fn new(status: u16, code: &'static str, message: &'static str) -> Self {
        Self {
            status,
            code,
            message,
            issues: Vec::new(),
        }
    }

    pub(crate) fn invalid(issues: Vec<Issue>) -> Self {
        Self {
            issues,
            ..Self::new(400, "INVALID_FIELD", "Validation failed")
        }
    }

    pub(crate) fn answer(&self, shape: ErrorShape) -> Answer {
        let page = match shape {
            ErrorShape::Documented => self.status == 401,
            ErrorShape::Page => true,
            ErrorShape::Sdk => false,
        };
        let body = if page { self.page() } else { self.sdk() };
        Answer::json(self.status, &body)
    }

    fn page(&self) -> Json {
        let title = http::StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or("Error");
        let message = match self.issues.first() {
            Some(issue) if issue.field.is_empty() => issue.message.clone(),
            Some(issue) => format!("{}: {}", issue.field, issue.message),
            None => self.message.to_owned(),
        };
        Json::object([
            ("error", Json::text(title)),
            ("message", Json::Text(message)),
            ("statusCode", Json::number(&self.status)),
        ])
    }

    fn sdk(&self) -> Json {
        let mut error = vec![
            ("status".to_owned(), Json::number(&self.status)),
            ("message".to_owned(), Json::text(self.message)),
            ("code".to_owned(), Json::text(self.code)),
        ];
        if !self.issues.is_empty() {
            let issues = self.issues.iter().map(issue).collect();
            error.push(("issues".to_owned(), Json::Array(issues)));
        }
        Json::object([
            ("success", Json::Bool(false)),
            ("error", Json::Object(error)),
        ])
    }
}

fn issue(issue: &Issue) -> Json {
    let path = if issue.field.is_empty() {
        Vec::new()
    } else {
        vec![Json::text(&issue.field)]
    };
    Json::object([
        ("path", Json::Array(path)),
        ("message", Json::text(&issue.message)),
    ])
}

/// Which members of a transaction an answer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// The answer to a charge or a refund.
    Made,
    /// A row of the list.
    Row,
    /// The answer to a read by id.
    Whole,
}

pub(crate) fn success(shape: SuccessShape, data: Json, pagination: Option<Json>) -> Answer {
    let mut body = Vec::new();
    if shape == SuccessShape::Sdk {
        body.push(("success".to_owned(), Json::Bool(true)));
    }
    body.push(("data".to_owned(), data));
    body.extend(pagination.map(|pagination| ("pagination".to_owned(), pagination)));
    Answer::json(200, &Json::Object(body))
}

pub(crate) fn pagination(total: usize, limit: usize, offset: usize) -> Json {
    Json::object([
        ("total", Json::number(&total)),
        ("limit", Json::number(&limit)),
        ("offset", Json::number(&offset)),
        ("hasMore", Json::Bool(offset.saturating_add(limit) < total)),
    ])
}

pub(crate) fn transaction(of: &Transaction, view: View, shape: SuccessShape) -> Json {
    let mut members: Vec<(String, Json)> = Vec::with_capacity(12);
    let mut add = |name: &str, value: Option<Json>| {
        members.extend(value.map(|value| (name.to_owned(), value)));
    };
    let sdk = shape == SuccessShape::Sdk;
    let whole = view == View::Whole;
    let refund = of.original.is_some();
    let text = |text: &Option<String>| text.as_ref().map(Json::text);

    add(
        if sdk { "id" } else { "transactionId" },
        Some(Json::text(&of.id)),
    );
    if view != View::Row {
        add("originalTransactionId", text(&of.original));
    }
    add("amount", Some(Json::number(&of.amount)));
    add("currency", Some(Json::text(&of.currency)));
    add("status", Some(Json::text(of.status)));
    if sdk {
        let flat = |id: Option<u64>| id.map(|id| Json::Text(id.to_string()));
        add("description", text(&of.description));
        add("clientId", flat(of.client));
        add("documentId", flat(of.document));
    } else {
        let card = of.card.as_ref();
        add("last4", card.map(|card| Json::text(card.last4)));
        if whole {
            add("cardBrand", card.map(|card| Json::text(card.brand)));
        }
        if view != View::Made {
            add("client", of.client.map(client));
        }
        if whole {
            add("document", of.document.map(document));
            add("description", text(&of.description));
        }
    }
    if refund && view != View::Row {
        add("reason", text(&of.reason));
    }
    add("createdAt", Some(Json::Text(of.created_at.to_string())));
    Json::Object(members)
}

fn client(visible_id: u64) -> Json {
    let name = match visible_id {
        1 => "Acme Corp".to_owned(),
        other => format!("Client {other}"),
    };
    Json::object([
        ("visibleId", Json::number(&visible_id)),
        ("name", Json::Text(name)),
    ])
}

fn document(visible_id: u64) -> Json {
    let kinds = ["receipt", "invoice", "invoiceReceipt", "order"];
    let kind = kinds[usize::try_from(visible_id % 4).unwrap_or(0)];
    Json::object([
        ("visibleId", Json::number(&visible_id)),
        ("type", Json::text(kind)),
    ])
}
