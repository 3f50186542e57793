//! Sending, replacing and calling off invoices.

use super::{Made, labels};
use crate::engine::{AttemptDetails, Effect, Failure};
use crate::model::error::Invalid;
use crate::providers::glase::account::{Account, Principal};
use crate::providers::glase::records::{
    GlaseCancelInvoiceRequest, GlaseCanceledInvoice, GlaseCustomerToken, GlaseIssuedInvoice,
    GlasePaymentStatus, GlaseSendInvoiceRequest, GlaseUpdateInvoiceRequest, GlaseUpdatedInvoice,
};
use crate::providers::glase::soap::{Answer, Call, Labels};
use crate::providers::glase::wire::{self, Filled};
use crate::providers::glase::xml::Writer;
use crate::providers::glase::{links, rules};

/// An invoice to be sent.
pub(crate) struct SendInvoice {
    pub(crate) invoice: Filled,
    pub(crate) tokens: Vec<GlaseCustomerToken>,
    pub(crate) labels: Labels,
}

impl Made<GlaseSendInvoiceRequest> for SendInvoice {
    fn of(request: GlaseSendInvoiceRequest, _: &Account) -> Self {
        Self {
            labels: labels!(request),
            invoice: wire::filled(request.invoice),
            tokens: request.tokens,
        }
    }
}

impl Call for SendInvoice {
    type Output = GlaseIssuedInvoice;
    const NAME: &'static str = "send_invoice";
    const WIRE: &'static str = "sendInvoice";
    // On a web shop's terminal a second one would stand beside the first.
    const EFFECT: Effect = Effect::UnsafeWrite;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        self.labels.clone()
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::invoice(&self.invoice.0)?;
        rules::tokens(&self.tokens)
    }

    fn write(&self, message: &mut Writer) {
        wire::write_invoice(message, &self.invoice.0);
        wire::write_tokens(message, &self.tokens);
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        let code = answer.result.word("invoiceQRCode").map(str::to_owned);
        let app_link = code.as_deref().and_then(links::default_app_link);
        Ok(GlaseIssuedInvoice {
            invoice_reference: answer.required("invoiceReference")?,
            next_action: wire::next_action(
                &GlasePaymentStatus::Issued,
                code.as_deref(),
                app_link.as_deref(),
            ),
            code,
            app_link,
            raw: answer.raw.to_owned(),
        })
    }

    fn attempt(&self) -> AttemptDetails {
        let invoice = &self.invoice.0;
        AttemptDetails {
            amount: Some(invoice.total_amount),
            currency: Some(invoice.currency.clone()),
            marker: invoice.client_invoice_id.clone(),
            ..AttemptDetails::default()
        }
    }
}

/// An invoice to take the place of another.
pub(crate) struct UpdateInvoice {
    pub(crate) invoice_reference: String,
    pub(crate) invoice: Filled,
    pub(crate) tokens: Vec<GlaseCustomerToken>,
    pub(crate) labels: Labels,
}

impl Made<GlaseUpdateInvoiceRequest> for UpdateInvoice {
    fn of(request: GlaseUpdateInvoiceRequest, _: &Account) -> Self {
        Self {
            labels: labels!(request),
            invoice_reference: request.invoice_reference,
            invoice: wire::filled(request.invoice),
            tokens: request.tokens,
        }
    }
}

impl Call for UpdateInvoice {
    type Output = GlaseUpdatedInvoice;
    const NAME: &'static str = "update_invoice";
    const WIRE: &'static str = "updateInvoice";
    // It replaces the whole invoice, so that the same one twice is the same as once.
    const EFFECT: Effect = Effect::IdempotentWrite;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        self.labels.clone()
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::identifier("invoice_reference", &self.invoice_reference)?;
        rules::invoice(&self.invoice.0)?;
        rules::tokens(&self.tokens)
    }

    fn write(&self, message: &mut Writer) {
        message.text("invoiceReference", &self.invoice_reference);
        wire::write_invoice(message, &self.invoice.0);
        wire::write_tokens(message, &self.tokens);
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseUpdatedInvoice {
            invoice_reference: self.invoice_reference.clone(),
            raw: answer.raw.to_owned(),
        })
    }
}

impl Call for GlaseCancelInvoiceRequest {
    type Output = GlaseCanceledInvoice;
    const NAME: &'static str = "cancel_invoice";
    const WIRE: &'static str = "cancelInvoice";
    const EFFECT: Effect = Effect::IdempotentWrite;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::identifier("invoice_reference", &self.invoice_reference)
    }

    fn write(&self, message: &mut Writer) {
        message.text("invoiceReference", &self.invoice_reference);
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseCanceledInvoice {
            invoice_reference: self.invoice_reference.clone(),
            already_canceled: answer.code != 0,
            raw: answer.raw.to_owned(),
        })
    }

    // PAYMENT_ALREADY_CANCELLED and INVOICE_ALREADY_CANCELED are what was asked for.
    fn takes(&self, code: i64, _: bool) -> bool {
        matches!(code, 55 | 95)
    }
}
