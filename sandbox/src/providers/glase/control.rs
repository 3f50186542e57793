//! The control calls: what buyers and their banks do.

use http::Method;
use serde::{Deserialize, Serialize};

use super::books::Cause;
use super::input::Mode;
use super::invoices::{GlasePayer, Invoice, Status};
use super::{Glase, NAME};
use crate::control::{parsed, shown};
use crate::errand::Errand;
use crate::json::Json;
use crate::providers::{ControlError, Environment, Reply};
use crate::xml::Element;

/// How many invoices a list shows.
const LISTED: usize = 100;

/// What a buyer does with an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlaseStep {
    /// Scans the code.
    Scan,
    /// Enters the PIN; the payment is under way until `Confirm` or `Decline`.
    Begin,
    /// Confirms: the invoice becomes `RESERVED` or `PAID`, or fails where the payer's bank says no.
    Confirm,
    /// Is refused by the bank: `FAILED`.
    Decline,
    /// Presses cancel in the app: `CANCELED`.
    Cancel,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Details {
    payer: GlasePayer,
    tokens: Vec<Token>,
    notify: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Token {
    value: String,
    id: Option<String>,
    description: Option<String>,
}

impl Token {
    fn element(self) -> Element {
        Element::new("token")
            .with_some("description", self.description)
            .with_some("id", self.id)
            .with("status", "0")
            .with("value", self.value)
    }
}

#[derive(Debug, Serialize)]
struct ShownInvoice<'a> {
    reference: &'a str,
    terminal_id: &'a str,
    status: &'static str,
    version: i32,
    total: String,
    currency: &'a str,
    marker: Option<String>,
    reserved: Option<String>,
    paid: Option<String>,
    refunded: Option<String>,
    ers_reference: Option<&'a str>,
    fetched: Option<bool>,
}

impl<'a> ShownInvoice<'a> {
    fn of(invoice: &'a Invoice) -> Self {
        let payment = invoice.payment.as_ref();
        Self {
            reference: &invoice.reference,
            terminal_id: &invoice.terminal,
            status: invoice.status.word(),
            version: invoice.version,
            total: invoice.draft.total.value.normalize().to_string(),
            currency: &invoice.draft.total.currency,
            marker: invoice.draft.marker(),
            reserved: invoice
                .reserved
                .as_ref()
                .map(|held| held.value.normalize().to_string()),
            paid: payment.map(|paid| paid.money.value.normalize().to_string()),
            refunded: payment.map(|paid| paid.refunded.normalize().to_string()),
            ers_reference: payment.map(|paid| paid.reference.as_str()),
            fetched: payment.map(|paid| paid.fetched),
        }
    }
}

fn wrong(reason: impl Into<String>) -> ControlError {
    ControlError::Invalid(reason.into())
}

impl Glase {
    pub(super) fn control_call(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        match (method.as_str(), parts.as_slice()) {
            ("POST", ["behaviour"]) => {
                let behaviour = parsed(body)?;
                self.set_behaviour(behaviour)?;
                shown(&behaviour)
            }
            ("GET", ["invoices"]) => {
                let mut invoices: Vec<_> = self.books.iter().collect();
                invoices.sort_unstable_by(|one, other| other.reference.cmp(&one.reference));
                invoices.truncate(LISTED);
                let invoices: Vec<_> = invoices.into_iter().map(ShownInvoice::of).collect();
                let shown = shown(&invoices)?;
                Ok(match shown {
                    Reply::Done(list) => Json::object([("invoices", list)]).into(),
                    errand @ Reply::Errand(_) => errand,
                })
            }
            ("GET", ["invoices", named]) => {
                let reference = self.reference(named)?;
                let invoice = self.books.get(&reference).ok_or(ControlError::NotFound)?;
                shown(&ShownInvoice::of(invoice))
            }
            ("POST", ["invoices", named, step]) => {
                let step = match *step {
                    "scan" => GlaseStep::Scan,
                    "begin" => GlaseStep::Begin,
                    "confirm" => GlaseStep::Confirm,
                    "decline" => GlaseStep::Decline,
                    "cancel" => GlaseStep::Cancel,
                    _ => return Err(ControlError::NotFound),
                };
                let details: Details = if body.is_empty() {
                    Details::default()
                } else {
                    parsed(body)?
                };
                let reference = self.reference(named)?;
                self.carry_out(&reference, step, details, env)
            }
            _ => Err(ControlError::NotFound),
        }
    }

    /// The reference of an invoice that is named by it, or by the sticker of its cash register.
    fn reference(&self, named: &str) -> Result<String, ControlError> {
        let reference = match self.books.get(named) {
            Some(_) => Some(named),
            None => self.shops.behind_sticker(named),
        };
        reference.map(str::to_owned).ok_or(ControlError::NotFound)
    }

    /// Lets a buyer do something, and tells nobody.
    pub(crate) fn buyer(
        &mut self,
        reference: &str,
        step: GlaseStep,
        payer: GlasePayer,
        env: &mut Environment<'_>,
    ) -> Result<(), ControlError> {
        let reference = self.reference(reference)?;
        self.step(&reference, step, payer, Vec::new(), env)
    }

    fn carry_out(
        &mut self,
        reference: &str,
        step: GlaseStep,
        details: Details,
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        if step != GlaseStep::Scan && !details.tokens.is_empty() {
            return Err(wrong("tokens come with the scan"));
        }
        if !matches!(step, GlaseStep::Begin | GlaseStep::Confirm)
            && details.payer != GlasePayer::Usual
        {
            return Err(wrong("the payer comes with begin or confirm"));
        }
        let tokens = details.tokens.into_iter().map(Token::element).collect();
        self.step(reference, step, details.payer, tokens, env)?;
        let invoice = self.books.get(reference).ok_or(ControlError::NotFound)?;
        let Reply::Done(said) = shown(&ShownInvoice::of(invoice))? else {
            return Err(ControlError::NotFound);
        };
        let said = vec![("invoice".to_owned(), said)];
        // Told are those who confirmed or gave up, as the newest of the provider's pages says.
        let tells = matches!(step, GlaseStep::Confirm | GlaseStep::Cancel)
            && invoice.status != Status::Failed
            && details.notify.unwrap_or(true);
        let url = invoice.draft.notification_url.as_deref();
        let Some(url) = url.filter(|_| tells) else {
            let mut said = said;
            said.push(("deliveries".to_owned(), Json::Array(Vec::new())));
            return Ok(Json::Object(said).into());
        };
        Ok(match Errand::new(url, 1) {
            Ok(errand) => Reply::Errand(errand.with(Vec::new(), String::new(), said).bare()),
            Err(error) => {
                let mut said = said;
                let told = Json::object([("error", Json::Text(error.to_string()))]);
                said.push(("deliveries".to_owned(), Json::Array(vec![told])));
                Json::Object(said).into()
            }
        })
    }

    fn step(
        &mut self,
        reference: &str,
        step: GlaseStep,
        payer: GlasePayer,
        tokens: Vec<Element>,
        env: &mut Environment<'_>,
    ) -> Result<(), ControlError> {
        let cause = Cause {
            operation: NAME,
            request_id: env.request_id,
            at: env.now,
        };
        let changed = self.books.change(reference, |invoice| match step {
            GlaseStep::Scan => invoice.scan(tokens).map(|()| None),
            GlaseStep::Begin => invoice.meet().map(|()| {
                invoice.under_way = true;
                invoice.payer = payer;
                None
            }),
            GlaseStep::Confirm => invoice.meet().map(|()| {
                if !invoice.under_way || payer != GlasePayer::Usual {
                    invoice.payer = payer;
                }
                Some((
                    invoice.payer,
                    invoice.draft.mode,
                    invoice.draft.total.clone(),
                ))
            }),
            GlaseStep::Decline => invoice.meet().map(|()| {
                invoice.turn(Status::Failed);
                None
            }),
            GlaseStep::Cancel if invoice.under_way => Err("the buyer is paying right now"),
            GlaseStep::Cancel
                if matches!(
                    invoice.status,
                    Status::Issued | Status::PendingIssuerAcknowledge
                ) =>
            {
                invoice.turn(Status::Canceled);
                Ok(None)
            }
            GlaseStep::Cancel => Err("the invoice is not waiting for a buyer"),
        });
        let confirmed = changed.ok_or(ControlError::NotFound)?.map_err(wrong)?;
        let Some((payer, mode, total)) = confirmed else {
            return Ok(());
        };
        let (reserves, fails) = match (payer, mode) {
            (GlasePayer::NoFunds, _)
            | (GlasePayer::NoReservations, Mode::Required | Mode::Preliminary) => (false, true),
            (_, Mode::Debit) | (GlasePayer::NoReservations, Mode::Desired) => (false, false),
            _ => (true, false),
        };
        if fails {
            self.books
                .close(reference, Status::Failed, cause, env.ledger);
        } else if reserves {
            let cause = Cause {
                operation: "reserve",
                ..cause
            };
            self.books.reserve(reference, cause, env.ledger);
        } else {
            let cause = Cause {
                operation: "pay",
                ..cause
            };
            self.books.take(
                reference,
                &total,
                jiff::SignedDuration::ZERO,
                cause,
                env.ledger,
            );
        }
        Ok(())
    }
}
