//! Asking about payments, committing, giving back, attaching receipts.

use super::labels;
use crate::engine::{AttemptDetails, Effect, Failure};
use crate::model::error::Invalid;
use crate::providers::glase::account::Principal;
use crate::providers::glase::records::{
    GlaseCommitReservationRequest, GlaseCommittedReservation, GlaseGetPaymentStatusRequest,
    GlasePayment, GlaseReceiptType, GlaseRefund, GlaseRefundPaymentRequest,
    GlaseSubmitPaymentReceiptRequest, GlaseSubmittedReceipt,
};
use crate::providers::glase::rules;
use crate::providers::glase::soap::{Answer, Call, Labels};
use crate::providers::glase::wire;
use crate::providers::glase::xml::Writer;
use rust_decimal::Decimal;
use std::time::Duration;

/// A payment that is not fetched within 20 seconds is undone, so that a slow try must leave time for another.
const LONGEST_QUESTION: Duration = Duration::from_secs(5);

impl Call for GlaseGetPaymentStatusRequest {
    type Output = GlasePayment;
    const NAME: &'static str = "get_payment_status";
    const WIRE: &'static str = "getPaymentStatus";
    const EFFECT: Effect = Effect::Read;
    const PRINCIPAL: Principal = Principal::Terminal;
    const LONGEST_TRY: Option<Duration> = Some(LONGEST_QUESTION);

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        match &self.invoice_reference {
            Some(reference) => rules::identifier("invoice_reference", reference),
            None => Ok(()),
        }
    }

    fn write(&self, message: &mut Writer) {
        message.optional("invoiceReference", self.invoice_reference.as_deref());
        let version = self.invoice_version.unwrap_or_default();
        message.text("invoiceVersion", &version.to_string());
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        let version = self.invoice_version.unwrap_or_default();
        wire::payment(answer, self.invoice_reference.as_deref(), version)
    }
}

impl Call for GlaseCommitReservationRequest {
    type Output = GlaseCommittedReservation;
    const NAME: &'static str = "commit_reservation";
    const WIRE: &'static str = "commitReservation";
    const EFFECT: Effect = Effect::MovesMoney;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::identifier("invoice_reference", &self.invoice_reference)?;
        match (self.amount, &self.currency) {
            (None, None) => Ok(()),
            (None, Some(_)) => Err(Invalid::new("amount", "must be given with currency")),
            (Some(_), None) => Err(Invalid::new("currency", "must be given with amount")),
            (Some(amount), Some(currency)) => {
                let digits = rules::decimals("currency", currency)?;
                if amount <= Decimal::ZERO {
                    return Err(Invalid::new("amount", rules::MORE_THAN_ZERO));
                }
                rules::exact("amount", amount, digits)
            }
        }
    }

    fn write(&self, message: &mut Writer) {
        if let (Some(amount), Some(currency)) = (self.amount, &self.currency) {
            wire::write_amount(message, "amount", amount, currency);
        }
        message.text("invoiceReference", &self.invoice_reference);
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseCommittedReservation {
            invoice_reference: self.invoice_reference.clone(),
            ers_reference: answer.result.word("ersReference").map(str::to_owned),
            raw: answer.raw.to_owned(),
        })
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            amount: self.amount,
            currency: self.currency.clone(),
            marker: Some(self.invoice_reference.clone()),
            ..AttemptDetails::default()
        }
    }
}

impl Call for GlaseRefundPaymentRequest {
    type Output = GlaseRefund;
    const NAME: &'static str = "refund_payment";
    const WIRE: &'static str = "refundPayment";
    const EFFECT: Effect = Effect::MovesMoney;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::identifier("ers_reference", &self.ers_reference)?;
        rules::content(&self.invoice)
    }

    fn write(&self, message: &mut Writer) {
        message.text("ersReference", &self.ers_reference);
        wire::write_invoice(message, &self.invoice);
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseRefund {
            payment_ers_reference: self.ers_reference.clone(),
            ers_reference: answer.result.word("ersReference").map(str::to_owned),
            amount: self.invoice.total_amount.normalize(),
            currency: self.invoice.currency.clone(),
            raw: answer.raw.to_owned(),
        })
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            amount: Some(self.invoice.total_amount),
            currency: Some(self.invoice.currency.clone()),
            marker: self.invoice.client_invoice_id.clone(),
            original_transaction_id: Some(self.ers_reference.clone()),
            ..AttemptDetails::default()
        }
    }
}

impl Call for GlaseSubmitPaymentReceiptRequest {
    type Output = GlaseSubmittedReceipt;
    const NAME: &'static str = "submit_payment_receipt";
    const WIRE: &'static str = "submitPaymentReceipt";
    // A receipt that is attached twice does no harm.
    const EFFECT: Effect = Effect::IdempotentWrite;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::identifier("ers_reference", &self.ers_reference)?;
        let document = self.receipt_document.as_ref();
        match document.and_then(|document| document.mime_type.as_deref()) {
            Some(mime_type) => rules::identifier("receipt_document.mime_type", mime_type),
            None => Ok(()),
        }
    }

    fn write(&self, message: &mut Writer) {
        message.text("ersReference", &self.ers_reference);
        if let Some(document) = &self.receipt_document {
            message.element("receiptDocument", |members| {
                let mime_type = document.mime_type.as_deref().unwrap_or("text/html");
                let default = GlaseReceiptType::PaymentReceipt;
                let receipt_type = document.receipt_type.as_ref().unwrap_or(&default);
                members.text("mimeType", mime_type);
                members.text("receiptData", &document.receipt_data.to_base64());
                members.text("receiptType", receipt_type.as_str());
            });
        }
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseSubmittedReceipt {
            ers_reference: answer.result.word("ersReference").map(str::to_owned),
            raw: answer.raw.to_owned(),
        })
    }
}
