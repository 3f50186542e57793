//! What the four operations do.

use rust_decimal::Decimal;

use super::state::Transaction;
use super::tokens::{self, Effect};
use super::validate::{self, Issue};
use super::wire::{self, Failure, View};
use super::{GlanceGrow, NAME, Role, transaction_id, whole_second};
use crate::answer::{Answer, Received};
use crate::json::Json;
use crate::ledger::LedgerEntry;
use crate::providers::{Environment, Provider};
use crate::redact;

/// Clients and documents beyond these visible ids do not exist.
const LAST_CLIENT: u64 = 9_999;
const LAST_DOCUMENT: u64 = 99_999;

impl GlanceGrow {
    pub(super) fn act(
        &mut self,
        request: &Received,
        path: &str,
        role: Role,
        env: &mut Environment<'_>,
    ) -> Result<Answer, Failure> {
        let forbidden = || Failure::new(403, "NO_ACCESS", "Insufficient role");
        match (self.operation(request.method.as_str(), path), role) {
            (Some("charge" | "refund"), Role::Viewer) => Err(forbidden()),
            (Some("charge"), Role::Owner) => self.charge(request, env),
            (Some("refund"), Role::Owner) => self.refund(request, env),
            (Some("list_transactions"), _) => self.list(request),
            (Some("get_transaction"), _) => self.get(path),
            _ => Err(self.no_route(path)),
        }
    }

    fn charge(&mut self, request: &Received, env: &mut Environment<'_>) -> Result<Answer, Failure> {
        let charge = validate::charge(&json_body(request)?).map_err(Failure::invalid)?;
        if charge.client.is_some_and(|id| id > LAST_CLIENT) {
            return Err(Failure::new(404, "CLIENT_NOT_FOUND", "Client not found"));
        }
        if charge.document.is_some_and(|id| id > LAST_DOCUMENT) {
            return Err(Failure::new(
                404,
                "DOCUMENT_NOT_FOUND",
                "Document not found",
            ));
        }
        let behaviour = tokens::behaviour(&charge.card_token);
        let status = match behaviour.effect {
            Effect::Transaction(status) => status,
            Effect::Refused(code, message) => return Err(Failure::new(402, code, message)),
            Effect::Unknown => {
                let issue = Issue::new("cardToken", "Unknown card token");
                return Err(Failure::invalid(vec![issue]));
            }
        };
        self.check_room()?;
        let transaction = Transaction {
            id: self.transactions.new_id("txn_"),
            original: None,
            amount: charge.amount,
            currency: charge.currency,
            status,
            card: Some(behaviour.card),
            client: charge.client,
            document: charge.document,
            description: charge.description,
            reason: None,
            created_at: whole_second(env.now),
            given_back: Decimal::ZERO,
        };
        if status == "approved" {
            record(
                &transaction,
                "charge",
                transaction.description.as_deref(),
                env,
            );
        }
        let mut answer = self.made(&transaction);
        answer.delay = behaviour.delay;
        self.transactions.add(transaction);
        Ok(answer)
    }

    fn refund(&mut self, request: &Received, env: &mut Environment<'_>) -> Result<Answer, Failure> {
        let refund = validate::refund(&json_body(request)?).map_err(Failure::invalid)?;
        let original = self
            .transactions
            .get(&refund.transaction_id)
            .ok_or_else(transaction_not_found)?;
        if original.original.is_some() || original.status != "approved" {
            let issue = Issue::new("transactionId", "Only an approved charge can be refunded");
            return Err(Failure::invalid(vec![issue]));
        }
        if let Some(issue) = validate::amount_issue(refund.amount, &original.currency) {
            return Err(Failure::invalid(vec![issue]));
        }
        if refund.amount > original.left() {
            return Err(Failure {
                issues: vec![Issue::new("amount", "Exceeds refundable balance")],
                ..Failure::new(
                    400,
                    "INVALID_FIELD",
                    "Refund amount exceeds the refundable balance",
                )
            });
        }
        self.check_room()?;
        let transaction = Transaction {
            id: self.transactions.new_id("txn_ref_"),
            amount: refund.amount,
            currency: original.currency.clone(),
            original: Some(refund.transaction_id),
            status: "refunded",
            card: None,
            client: None,
            document: None,
            description: None,
            reason: refund.reason,
            created_at: whole_second(env.now),
            given_back: Decimal::ZERO,
        };
        record(&transaction, "refund", transaction.reason.as_deref(), env);
        let answer = self.made(&transaction);
        self.transactions.give_back(transaction);
        Ok(answer)
    }

    fn list(&self, request: &Received) -> Result<Answer, Failure> {
        let (filter, offset, limit) = validate::list(&request.query()).map_err(Failure::invalid)?;
        let (page, total) = self.transactions.page(&filter, offset, limit);
        let shape = self.shape.success;
        let rows = page
            .into_iter()
            .map(|row| wire::transaction(row, View::Row, shape))
            .collect();
        let pagination = wire::pagination(total, limit, offset);
        Ok(wire::success(shape, Json::Array(rows), Some(pagination)))
    }

    fn get(&self, path: &str) -> Result<Answer, Failure> {
        let id = transaction_id(path).ok_or_else(transaction_not_found)?;
        let transaction = self
            .transactions
            .get(&id)
            .ok_or_else(transaction_not_found)?;
        let shape = self.shape.success;
        let data = wire::transaction(transaction, View::Whole, shape);
        Ok(wire::success(shape, data, None))
    }

    fn made(&self, transaction: &Transaction) -> Answer {
        let shape = self.shape.success;
        let data = wire::transaction(transaction, View::Made, shape);
        wire::success(shape, data, None)
    }

    fn no_route(&self, path: &str) -> Failure {
        let known = ["GET", "POST"]
            .iter()
            .any(|method| self.operation(method, path).is_some());
        if known {
            Failure::new(405, "METHOD_NOT_ALLOWED", "Method not allowed")
        } else {
            Failure::new(404, "NOT_FOUND", "Not found")
        }
    }

    fn check_room(&self) -> Result<(), Failure> {
        if self.transactions.has_room_for(1) {
            return Ok(());
        }
        let message = "The sandbox holds no more transactions; reset it";
        Err(Failure::new(503, "SANDBOX_FULL", message))
    }
}

fn json_body(request: &Received) -> Result<Json, Failure> {
    let refuse = |message: &str| Failure::invalid(vec![Issue::new("", message)]);
    let kind = request.header("content-type").unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        return Err(refuse("Expected Content-Type application/json"));
    }
    Json::parse(&request.body).map_err(|_| refuse("The body is not JSON"))
}

fn transaction_not_found() -> Failure {
    Failure::new(404, "TRANSACTION_NOT_FOUND", "Transaction not found")
}

fn record(of: &Transaction, operation: &str, marker: Option<&str>, env: &mut Environment<'_>) {
    env.ledger.record(LedgerEntry {
        sequence: 0,
        at: env.now,
        provider: NAME.to_owned(),
        operation: operation.to_owned(),
        transaction_id: of.id.clone(),
        original_transaction_id: of.original.clone(),
        amount: of.amount,
        currency: of.currency.clone(),
        request_id: env.request_id.to_owned(),
        marker: marker.map(redact::text),
        hold: false,
    });
}
