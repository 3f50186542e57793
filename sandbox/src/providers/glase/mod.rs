//! Glase, formerly SEQR: invoices that a buyer scans, over SOAP.

mod behaviour;
mod books;
mod codes;
mod control;
mod input;
mod interface;
mod invoices;
mod operations;
mod reports;
mod schema;
mod seed;
mod shops;
mod soap;
mod validate;
mod values;
mod wsdl;

use http::Method;
use jiff::Timestamp;

pub use behaviour::{GlaseBehaviour, GlaseExcess, GlaseLapsed};
pub use control::GlaseStep;
pub use invoices::GlasePayer;
pub(crate) use seed::{RESELLER, TERMINAL};

use crate::answer::{Answer, Received};
use crate::json::Json;
use crate::ledger::Ledger;
use crate::providers::{ControlError, Environment, Provider, Refusal, Reply};
use books::Books;
use codes::Code;
use interface::OPERATIONS;
use reports::Periods;
use shops::Shops;
use soap::{Fault, Outcome};

/// Name in the ready line and in control calls.
pub(crate) const NAME: &str = "glase";
/// First segment of the path.
pub(crate) const PREFIX: &str = "/glase";
/// What follows it.
const ENDPOINT: &str = "/soap/merchant/cashregister-2";

const NAMESPACE: &str = "http://external.interfaces.ers.seamless.com/";
const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

/// What is refused beyond so many rows or bytes of bodies, so that memory stays bounded.
const MAX_ROWS: usize = 250_000;
const MAX_TEXT: usize = 64 * 1024 * 1024;

/// Operations that leave something behind.
const KEEPING: [&str; 5] = [
    "registerTerminal",
    "sendInvoice",
    "updateInvoice",
    "refundPayment",
    "markTransactionPeriod",
];

#[derive(Debug, Default)]
pub(crate) struct Glase {
    behaviour: GlaseBehaviour,
    shops: Shops,
    books: Books,
    periods: Periods,
    /// Bytes of the bodies that were kept.
    text: usize,
}

/// Returns the endpoint below the server's URL.
pub(crate) fn endpoint(url: &str) -> String {
    format!("{url}{PREFIX}{ENDPOINT}")
}

impl Glase {
    pub(crate) fn set_behaviour(&mut self, behaviour: GlaseBehaviour) -> Result<(), ControlError> {
        if !matches!(behaviour.already_canceled_code, 55 | 95) {
            let reason = "already_canceled_code must be 95 or 55";
            return Err(ControlError::Invalid(reason.to_owned()));
        }
        self.behaviour = behaviour;
        Ok(())
    }

    fn call(&mut self, request: &Received, env: &mut Environment<'_>) -> Result<Answer, Fault> {
        let bytes = request.body.len();
        soap::read(request, |operation, wrapper| {
            if KEEPING.contains(&operation.wire) {
                self.take_room(bytes)?;
            }
            Ok(self.act(operation, wrapper, env).answer(operation))
        })?
    }

    /// Makes sure that there is room for one more row with so many bytes.
    fn take_room(&mut self, bytes: usize) -> Result<(), Fault> {
        let rows = self.books.len() + self.shops.terminals.len() + self.periods.len();
        if rows >= MAX_ROWS || self.text.saturating_add(bytes) > MAX_TEXT {
            return Err(Fault::server(503, "SANDBOX_FULL"));
        }
        self.text += bytes;
        Ok(())
    }
}

impl Provider for Glase {
    fn name(&self) -> &'static str {
        NAME
    }

    fn prefix(&self) -> &'static str {
        PREFIX
    }

    fn operations(&self) -> &'static [&'static str] {
        const NAMES: [&str; 12] = {
            let mut names = [""; 12];
            let mut at = 0;
            while at < names.len() {
                names[at] = OPERATIONS[at].name;
                at += 1;
            }
            names
        };
        &NAMES
    }

    /// A SOAP operation stands in the body, so method and path never tell.
    fn operation(&self, _method: &str, _path: &str) -> Option<&'static str> {
        None
    }

    fn operation_in(&self, request: &Received, path: &str) -> Option<&'static str> {
        if path != ENDPOINT || request.method != Method::POST {
            return None;
        }
        soap::operation(request).map(|operation| operation.name)
    }

    fn operation_is_in_body(&self) -> bool {
        true
    }

    fn garbage(&self) -> &'static str {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><ns2:"
    }

    fn answer(&mut self, request: &Received, path: &str, env: &mut Environment<'_>) -> Answer {
        let query = request.uri.query().unwrap_or_default();
        let asks_for_wsdl = query.eq_ignore_ascii_case("wsdl");
        let mut answer = match request.method.as_str() {
            _ if path != ENDPOINT => Answer::text(404, "No service was found."),
            "GET" if asks_for_wsdl => {
                let host = request.header("host").unwrap_or("localhost");
                let document = wsdl::document(&endpoint(&format!("http://{host}")));
                Answer::new(200, "text/xml;charset=UTF-8", document)
            }
            "POST" => self
                .call(request, env)
                .unwrap_or_else(|fault| fault.answer()),
            _ => {
                let mut answer = Answer::text(405, "POST an envelope, or GET ?wsdl");
                answer.set("allow", &"POST");
                answer
            }
        };
        answer.names_request = false;
        answer
    }

    fn refuse(&mut self, refusal: Refusal, env: &Environment<'_>) -> Answer {
        let (status, code) = match refusal {
            Refusal::ServerError { status, code } => (status, code.map(Code)),
            Refusal::RateLimited { .. } => (500, Some(Code::SYSTEM_BUSY)),
        };
        let operation = OPERATIONS.iter().find(|known| known.name == env.operation);
        match (code, operation) {
            (Some(code), Some(operation)) => Outcome::refused(code).answer(operation),
            _ => Fault::server(status, "Fault occurred while processing.").answer(),
        }
    }

    fn control(
        &mut self,
        method: &Method,
        path: &str,
        body: &[u8],
        env: &mut Environment<'_>,
    ) -> Result<Reply, ControlError> {
        self.control_call(method, path, body, env)
    }

    fn ready(&self, url: &str) -> Json {
        Json::object([
            ("endpoint", Json::Text(endpoint(url))),
            ("reseller_id", Json::text(RESELLER.0)),
            ("reseller_user_id", Json::text(RESELLER.1)),
            ("reseller_password", Json::text(RESELLER.2)),
            ("terminal_id", Json::text(TERMINAL.0)),
            ("terminal_password", Json::text(TERMINAL.1)),
        ])
    }

    fn pass_time(&mut self, now: Timestamp, ledger: &mut Ledger) {
        self.books.pass_time(now, &self.behaviour, ledger);
    }

    fn reset(&mut self) {
        *self = Self::default();
    }
}
