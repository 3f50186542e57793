//! Where a payment stands.

use super::invoices::{invoice, token};
use super::values::{amount, instant};
use crate::engine::Failure;
use crate::model::{NextAction, PaymentState};
use crate::providers::glase::records::{GlasePayment, GlasePaymentStatus, GlaseReceipt};
use crate::providers::glase::soap::{Answer, Members};

/// Reads the answer about an invoice.
pub(crate) fn payment(
    answer: &Answer<'_>,
    invoice_reference: Option<&str>,
    asked_version: u32,
) -> Result<GlasePayment, Failure> {
    let result = answer.result;
    let status = status(&answer.required("status")?);
    let version = result.word("version");
    let receipt_members = result.one("receipt");
    let paid = receipt_members
        .and_then(|members| members.one("invoice"))
        .and_then(|members| amount(members, "totalAmount"));
    let receipt = receipt_members.map(receipt);
    let from_receipt = |member: fn(&GlaseReceipt) -> &Option<String>| {
        receipt.as_ref().and_then(|it| member(it).clone())
    };
    let tokens = result.one("customerTokens").into_iter();
    let tokens = tokens.flat_map(|tokens| tokens.all("token"));
    Ok(GlasePayment {
        invoice_reference: invoice_reference
            .map(str::to_owned)
            .or_else(|| from_receipt(|receipt| &receipt.invoice_reference)),
        state: state(&status),
        status,
        version: version
            .and_then(|version| version.parse().ok())
            .unwrap_or(asked_version),
        ers_reference: result
            .word("ersReference")
            .map(str::to_owned)
            .or_else(|| from_receipt(|receipt| &receipt.payment_reference)),
        amount: paid.as_ref().map(|(amount, _)| *amount),
        currency: paid.map(|(_, currency)| currency),
        customer_tokens: tokens.filter_map(token).collect(),
        receipt,
        raw: answer.raw.to_owned(),
    })
}

/// Glase's word; its documents write one of them with two letters L in places.
fn status(word: &str) -> GlasePaymentStatus {
    if word == "CANCELLED" {
        GlasePaymentStatus::Canceled
    } else {
        word.into()
    }
}

/// The word that all providers share.
pub(crate) fn state(status: &GlasePaymentStatus) -> PaymentState {
    match status {
        GlasePaymentStatus::Issued => PaymentState::ActionRequired,
        GlasePaymentStatus::PendingIssuerAcknowledge => PaymentState::Pending,
        GlasePaymentStatus::Reserved => PaymentState::Authorized,
        GlasePaymentStatus::Paid => PaymentState::Succeeded,
        GlasePaymentStatus::Canceled | GlasePaymentStatus::Expired => PaymentState::Canceled,
        GlasePaymentStatus::Failed => PaymentState::Failed,
        GlasePaymentStatus::Unknown { .. } => PaymentState::Unknown,
    }
}

/// What comes next for an invoice and its code.
pub(crate) fn next_action(
    status: &GlasePaymentStatus,
    code: Option<&str>,
    app_link: Option<&str>,
) -> NextAction {
    match (status, code, app_link) {
        (GlasePaymentStatus::Issued, Some(code), Some(app_link)) => NextAction::ShowQrCode {
            code: code.to_owned(),
            app_link: app_link.to_owned(),
        },
        (
            GlasePaymentStatus::Issued
            | GlasePaymentStatus::PendingIssuerAcknowledge
            | GlasePaymentStatus::Unknown { .. },
            ..,
        ) => NextAction::Wait,
        _ => NextAction::None,
    }
}

fn receipt(members: Members<'_>) -> GlaseReceipt {
    let word = |name| members.word(name).map(str::to_owned);
    GlaseReceipt {
        terminal_id: word("terminalId"),
        payment_date: instant(members, "paymentDate"),
        payment_date_text: word("paymentDate"),
        client_invoice_id: members.text("clientInvoiceId"),
        invoice_reference: word("invoiceReference"),
        payment_reference: word("paymentReference"),
        payer_terminal_id: word("payerTerminalId"),
        receiver_name: members.text("receiverName"),
        invoice: members.one("invoice").and_then(invoice),
    }
}
