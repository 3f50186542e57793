//! What the operations do.

use jiff::SignedDuration;
use roxmltree::Node;
use rust_decimal::Decimal;

use super::Glase;
use super::behaviour::GlaseExcess;
use super::books::{Cause, Refunder};
use super::codes::Code;
use super::input::{self, Mode, child, draft, text};
use super::interface::Operation;
use super::invoices::{GlasePayer, Invoice, Status};
use super::soap::Outcome;
use crate::providers::Environment;
use crate::xml::Element;

impl Glase {
    pub(super) fn act(
        &mut self,
        operation: &Operation,
        request: Node<'_, '_>,
        env: &mut Environment<'_>,
    ) -> Outcome {
        self.shops
            .caller(request, operation.principal)
            .and_then(|caller| match operation.wire {
                "registerTerminal" => self.register(request, &caller),
                "unregisterTerminal" => Ok(self.unregister(&caller, env)),
                "assignSeqrId" => self.assign(request, &caller),
                "sendInvoice" => self.send_invoice(request, &caller, env),
                "getPaymentStatus" => self.payment_status(request, &caller, env),
                "updateInvoice" => self.update_invoice(request, &caller),
                "commitReservation" => self.commit(request, &caller, env),
                "cancelInvoice" => self.cancel(request, &caller, env),
                "refundPayment" => self.refund(request, &caller, env),
                "submitPaymentReceipt" => self.submit_receipt(request, &caller, env),
                "markTransactionPeriod" => self.mark_period(request, &caller, env.now),
                _ => self.execute_report(request, &caller, env.now),
            })
            .unwrap_or_else(Outcome::refused)
    }

    fn register(&mut self, request: Node<'_, '_>, shop: &str) -> Result<Outcome, Code> {
        let given = |name| text(request, name).filter(|text| !text.is_empty());
        let (Some(_), Some(_)) = (given("externalTerminalId"), given("name")) else {
            return Err(Code::SYSTEM_ERROR);
        };
        let password = given("password").ok_or(Code::SYSTEM_ERROR)?;
        let id = self.shops.register(shop, &password);
        Ok(Outcome::done().with("terminalId", id))
    }

    fn unregister(&mut self, terminal: &str, env: &mut Environment<'_>) -> Outcome {
        let open: Vec<String> = self
            .books
            .iter()
            .filter(|invoice| invoice.terminal == terminal && invoice.status.is_open())
            .map(|invoice| invoice.reference.clone())
            .collect();
        for reference in open {
            let cause = cause(env);
            self.books
                .close(&reference, Status::Canceled, cause, env.ledger);
        }
        self.shops.terminals.remove(terminal);
        Outcome::done()
    }

    fn assign(&mut self, request: Node<'_, '_>, terminal: &str) -> Result<Outcome, Code> {
        let seqr_id = text(request, "seqrId").unwrap_or_default();
        self.shops.assign(terminal, &seqr_id)?;
        Ok(Outcome::done())
    }

    fn send_invoice(
        &mut self,
        request: Node<'_, '_>,
        caller: &str,
        env: &mut Environment<'_>,
    ) -> Result<Outcome, Code> {
        let draft = draft(request)?;
        needs_timeout(&draft)?;
        let terminal = self
            .shops
            .terminals
            .get_mut(caller)
            .ok_or(Code::INVALID_PRINCIPAL_ID)?;
        let reference = self.books.new_reference(env.now);
        let previous = terminal
            .cash_register
            .then(|| terminal.current.replace(reference.clone()))
            .flatten();
        let shop = terminal.shop.clone();
        if let Some(previous) = previous
            && self
                .books
                .get(&previous)
                .is_some_and(|invoice| invoice.status.is_open())
        {
            let cause = cause(env);
            self.books
                .close(&previous, Status::Canceled, cause, env.ledger);
        }
        let mut invoice = Invoice::new(reference.clone(), caller, &shop, draft, env.now);
        invoice.take_tokens(tokens(request));
        self.books.add(invoice);
        Ok(Outcome::done()
            .with("invoiceQRCode", format!("HTTP://SEQR.SE/R{reference}"))
            .with("invoiceReference", reference))
    }

    /// The reference of an invoice of this terminal.
    fn own(&self, request: Node<'_, '_>, terminal: &str) -> Result<String, Code> {
        text(request, "invoiceReference")
            .filter(|reference| {
                let invoice = self.books.get(reference);
                invoice.is_some_and(|invoice| invoice.terminal == terminal)
            })
            .ok_or(Code::INVALID_INVOICE_REFERENCE)
    }

    fn payment_status(
        &mut self,
        request: Node<'_, '_>,
        terminal: &str,
        env: &mut Environment<'_>,
    ) -> Result<Outcome, Code> {
        let reference = match child(request, "invoiceReference") {
            Some(_) => self.own(request, terminal)?,
            None => self
                .shops
                .terminals
                .get(terminal)
                .and_then(|terminal| terminal.current.clone())
                .ok_or(Code::INVALID_INVOICE_REFERENCE)?,
        };
        let invoice = self
            .books
            .get(&reference)
            .ok_or(Code::INVALID_INVOICE_REFERENCE)?;
        let (status, version) = invoice.shown(env.now);
        let mut outcome = Outcome::done();
        if status == Status::Paid {
            self.books.fetch(&reference);
        }
        let invoice = self
            .books
            .get(&reference)
            .ok_or(Code::INVALID_INVOICE_REFERENCE)?;
        if status == Status::Paid {
            let paid = invoice.payment.as_ref();
            outcome = outcome.with_reference(paid.map(|payment| payment.reference.as_str()));
        }
        outcome = outcome.with("status", status.word());
        if status == Status::Paid {
            let shop = self.shops.shop(&invoice.shop);
            let receiver = shop.map_or("", |shop| shop.name.as_str());
            if let Some(receipt) = invoice.receipt(receiver) {
                outcome = outcome.holding(receipt);
            }
        }
        if version == 0 || !invoice.tokens.is_empty() {
            let mut tokens = Element::new("customerTokens");
            tokens.children.clone_from(&invoice.tokens);
            for token in &mut tokens.children {
                "token".clone_into(&mut token.name);
            }
            outcome = outcome.holding(tokens);
        }
        self.books.change(&reference, |invoice| {
            invoice.version = invoice.version.max(1);
        });
        Ok(outcome.with("version", version.to_string()))
    }

    fn update_invoice(&mut self, request: Node<'_, '_>, terminal: &str) -> Result<Outcome, Code> {
        let reference = self.own(request, terminal)?;
        let draft = draft(request)?;
        let invoice = self
            .books
            .get(&reference)
            .ok_or(Code::INVALID_INVOICE_REFERENCE)?;
        match invoice.status {
            Status::Paid | Status::Failed => return Err(Code::SYSTEM_ERROR),
            Status::Canceled => return Err(Code::INVOICE_ALREADY_CANCELED),
            Status::Expired => return Err(Code::PAYMENT_EXPIRED),
            _ if invoice.under_way => return Err(Code::PAYMENT_IN_PROGRESS),
            Status::Reserved => {}
            _ => needs_timeout(&draft)?,
        }
        if draft.total.currency != invoice.draft.total.currency {
            return Err(Code::INVALID_INVOICE_DATA);
        }
        let tokens = tokens(request);
        self.books.change(&reference, |invoice| {
            invoice.take_tokens(tokens);
            invoice.rewrite(draft);
        });
        Ok(Outcome::done())
    }

    fn commit(
        &mut self,
        request: Node<'_, '_>,
        terminal: &str,
        env: &mut Environment<'_>,
    ) -> Result<Outcome, Code> {
        let reference = self.own(request, terminal)?;
        let invoice = self
            .books
            .get(&reference)
            .ok_or(Code::INVALID_INVOICE_REFERENCE)?;
        let reserved = match (invoice.status, &invoice.reserved) {
            (Status::Reserved, Some(reserved)) => reserved,
            (Status::Expired, _) => return Err(Code::PAYMENT_EXPIRED),
            _ => return Err(Code::STATE_NOT_RESERVED),
        };
        let money = match child(request, "amount") {
            Some(amount) => input::money(amount)?,
            None => invoice.draft.total.clone(),
        };
        if money.currency != reserved.currency {
            return Err(Code::INVALID_INVOICE_DATA);
        }
        let above = money.value > reserved.value;
        let refused = above && self.behaviour.commit_above_reservation == GlaseExcess::Refused;
        if money.value <= Decimal::ZERO || refused {
            return Err(Code::REJECTED_AMOUNT);
        }
        if invoice.payer == GlasePayer::CommitRefused {
            return Err(Code::REJECTED_PAYMENT);
        }
        let shows_after = SignedDuration::from_secs(i64::from(self.behaviour.commit_shows_after_s));
        let cause = cause(env);
        self.books
            .take(&reference, &money, shows_after, cause, env.ledger);
        Ok(Outcome::done())
    }

    fn cancel(
        &mut self,
        request: Node<'_, '_>,
        terminal: &str,
        env: &mut Environment<'_>,
    ) -> Result<Outcome, Code> {
        let reference = self.own(request, terminal)?;
        let invoice = self
            .books
            .get(&reference)
            .ok_or(Code::INVALID_INVOICE_REFERENCE)?;
        match invoice.status {
            Status::Paid => return Err(Code::CANNOT_CANCEL_PAID),
            Status::Canceled | Status::Failed => {
                return Err(match self.behaviour.already_canceled_code {
                    55 => Code::PAYMENT_ALREADY_CANCELLED,
                    _ => Code::INVOICE_ALREADY_CANCELED,
                });
            }
            Status::Expired => return Err(Code::PAYMENT_EXPIRED),
            _ if invoice.under_way => return Err(Code::CANNOT_CANCEL_IN_PROGRESS),
            _ => {}
        }
        let cause = cause(env);
        self.books
            .close(&reference, Status::Canceled, cause, env.ledger);
        Ok(Outcome::done())
    }

    fn refund(
        &mut self,
        request: Node<'_, '_>,
        terminal: &str,
        env: &mut Environment<'_>,
    ) -> Result<Outcome, Code> {
        let shop = self.shop_of(terminal)?;
        let ers_reference = text(request, "ersReference").unwrap_or_default();
        let invoice = self
            .books
            .paid(&ers_reference)
            .filter(|invoice| invoice.shop == shop)
            .ok_or(Code::INVALID_ERS_REFERENCE)?;
        let payment = invoice
            .payment
            .as_ref()
            .ok_or(Code::INVALID_ERS_REFERENCE)?;
        let draft = draft(request)?;
        if draft.total.currency != payment.money.currency {
            return Err(Code::INVALID_INVOICE_DATA);
        }
        if !self.shops.shop(&shop).is_some_and(|shop| shop.may_refund) {
            return Err(Code::REFUND_NOT_ALLOWED);
        }
        if draft.total.value > payment.left() {
            return Err(Code::REFUNDS_EXCEED);
        }
        if invoice.payer == GlasePayer::NoRefunds {
            return Err(Code::RECEIVER_TAKES_NO_REFUNDS);
        }
        let by = Refunder {
            shop: &shop,
            terminal,
            cashier: draft.element.text_of("cashierId"),
            marker: draft.marker(),
        };
        let cause = cause(env);
        let reference = self
            .books
            .refund(&ers_reference, &draft.total, &by, cause, env.ledger);
        Ok(Outcome::done().with_reference(Some(&reference)))
    }

    fn submit_receipt(
        &mut self,
        request: Node<'_, '_>,
        terminal: &str,
        env: &mut Environment<'_>,
    ) -> Result<Outcome, Code> {
        let ers_reference = text(request, "ersReference").unwrap_or_default();
        self.books
            .paid(&ers_reference)
            .filter(|invoice| invoice.terminal == terminal)
            .ok_or(Code::INVALID_ERS_REFERENCE)?;
        let reference = self.books.new_ers_reference(env.now);
        Ok(Outcome::done().with_reference(Some(&reference)))
    }

    pub(super) fn shop_of(&self, terminal: &str) -> Result<String, Code> {
        let terminal = self.shops.terminals.get(terminal);
        let terminal = terminal.ok_or(Code::INVALID_PRINCIPAL_ID)?;
        Ok(terminal.shop.clone())
    }
}

/// What an operation moves, it moves at this request.
fn cause<'a>(env: &Environment<'a>) -> Cause<'a> {
    Cause {
        operation: env.operation,
        request_id: env.request_id,
        at: env.now,
    }
}

/// A preliminary amount is held for a stated time only.
fn needs_timeout(draft: &input::Draft) -> Result<(), Code> {
    let stated = draft.timeout.is_some_and(|seconds| seconds > 0);
    if draft.mode == Mode::Preliminary && !stated {
        return Err(Code::INVALID_INVOICE_DATA);
    }
    Ok(())
}

fn tokens(request: Node<'_, '_>) -> Vec<Element> {
    request
        .children()
        .filter(|child| child.is_element() && child.tag_name().name() == "tokens")
        .map(Element::copy)
        .collect()
}
