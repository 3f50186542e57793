//! What a payer's browser sees when a card is used: the bank's question and the acquirers' pages.

use url::Url;

use super::cards::{Attempt, Standing};
use super::html::{self, Form, page, paragraph};
use super::{API_KEY, GlobiancePay, PREFIX, STORE};
use crate::answer::{Answer, Received};
use crate::providers::Environment;

const APPROVE_OR_DECLINE: [(&str, &str); 2] = [("approve", "Approve"), ("decline", "Decline")];

const CHALLENGE: &str = "/acs/challenge";
const FORM_CHALLENGE: &str = "/acs/pareq";
const ANSWER: &str = "/acs/answer";
const TERM: &str = "/merchant-dashboard-api-service/public/3ds-return";
const WIDGET: &str = "/merchant-ui/process-transaction";
const OTHER_WIDGET: &str = "/merchant-ui/card-transaction-2/";
const GATEWAY: &str = "/card-page/en/PaymentGateway2";
const CARD_ANSWER: &str = "/card-page/answer";
const DONE: &str = "/done";
pub(super) const INVOICE: &str = "/invoice";
pub(super) const SUBSCRIPTION: &str = "/subscription/";

/// Where the sandbox is, as the caller sees it.
#[derive(Debug)]
pub(super) struct Site(String);

impl Site {
    pub(super) fn of(request: &Received) -> Self {
        let host = request.header("host").unwrap_or_default();
        let good = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]_".contains(&byte);
        let host = if host.is_empty() || !host.bytes().all(good) {
            "127.0.0.1"
        } else {
            host
        };
        Self(format!("http://{host}{PREFIX}"))
    }

    pub(super) fn root(&self) -> &str {
        &self.0
    }

    pub(super) fn challenge(&self, reference: &str) -> String {
        format!("{}{CHALLENGE}?ref={reference}", self.0)
    }

    pub(super) fn form_challenge(&self) -> String {
        format!("{}{FORM_CHALLENGE}", self.0)
    }

    pub(super) fn term_url(&self, reference: &str) -> String {
        format!("{}{TERM}?attempt={reference}&step=2", self.0)
    }

    /// As the provider writes it: the id has no name.
    pub(super) fn card_transaction(&self, reference: &str) -> String {
        format!("{}{OTHER_WIDGET}?={reference}", self.0)
    }

    pub(super) fn gateway(&self, reference: &str) -> String {
        format!("{}{GATEWAY}?orderId={reference}&type=redirect", self.0)
    }

    pub(super) fn invoice(&self, checkout_id: &str) -> String {
        format!(
            "{}{INVOICE}?apiKey={API_KEY}&checkoutId={checkout_id}",
            self.0
        )
    }

    pub(super) fn subscription(&self, id: &str) -> String {
        format!("{}{SUBSCRIPTION}{id}", self.0)
    }
}

/// Members of the query, then of the form.
pub(super) struct Given(Vec<(String, String)>);

impl Given {
    fn of(request: &Received) -> Self {
        let mut pairs = request.query();
        let kind = request.header("content-type").unwrap_or_default();
        if kind.starts_with("application/x-www-form-urlencoded") {
            pairs.extend(url::form_urlencoded::parse(&request.body).into_owned());
        }
        Self(pairs)
    }

    fn find(&self, name: &str) -> Option<&str> {
        let mut pairs = self.0.iter();
        pairs
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// What the payer decided; none when it is not said.
    pub(super) fn decision(&self) -> Option<bool> {
        match self.get("decision") {
            "approve" => Some(true),
            "decline" => Some(false),
            _ => None,
        }
    }
}

pub(super) fn wrong(text: &str) -> Answer {
    page(400, "This does not work", &paragraph(text))
}

pub(super) fn missing() -> Answer {
    page(404, "Not found", &paragraph("There is no such page."))
}

impl GlobiancePay {
    /// The page at a path; none when there is none.
    pub(super) fn page(
        &mut self,
        request: &Received,
        path: &str,
        env: &mut Environment<'_>,
    ) -> Option<Answer> {
        let given = Given::of(request);
        if !self.may_return_to(given.find("return_to")) {
            return Some(wrong("The shop does not name this address to return to."));
        }
        let posts = request.method == http::Method::POST;
        let reads = request.method == http::Method::GET;
        Some(match path {
            CHALLENGE if reads => self.challenge(&given),
            FORM_CHALLENGE if posts => self.form_challenge(&given),
            ANSWER if posts => self.answer_challenge(&given, env),
            TERM if posts => self.term(&given, env),
            WIDGET if reads => self.card_page(given.get("id"), 2, &given),
            OTHER_WIDGET if reads => self.card_page(given.get(""), 2, &given),
            GATEWAY if reads => self.card_page(given.get("orderId"), 3, &given),
            CARD_ANSWER if posts => self.answer_card_page(&given, env),
            DONE if reads => self.done(&given),
            INVOICE if reads => self.invoice(&given),
            INVOICE if posts => self.answer_invoice(&given, env),
            _ => {
                let id = path.strip_prefix(SUBSCRIPTION)?;
                if reads {
                    self.mandate(id)
                } else if posts {
                    self.answer_mandate(id, path, env)
                } else {
                    return None;
                }
            }
        })
    }

    /// Says whether a browser may be sent there: only to the shop that control calls named.
    fn may_return_to(&self, address: Option<&str>) -> bool {
        let Some(address) = address else {
            return true;
        };
        let (Ok(address), Some(shop)) = (Url::parse(address), &self.return_to) else {
            return false;
        };
        address.origin() == shop.origin() && address.username().is_empty()
    }

    /// Sends the browser back to the shop, or says what came of the payment.
    fn leave(&self, place: usize, given: &Given) -> Answer {
        let attempt = &self.attempts[place];
        let named = given
            .find("return_to")
            .and_then(|text| Url::parse(text).ok());
        let Some(mut address) = named.or_else(|| self.return_to.clone()) else {
            return html::redirect(&format!("{PREFIX}{DONE}?ref={}", attempt.reference));
        };
        let id = &self.checkouts[attempt.checkout].id;
        address.query_pairs_mut().append_pair("checkoutId", id);
        html::redirect(address.as_str())
    }

    fn done(&self, given: &Given) -> Answer {
        let Some(place) = self.attempts.find(given.get("ref")) else {
            return missing();
        };
        let (title, text) = match self.attempts[place].standing {
            Standing::Succeeded => ("Payment approved", "The payment went through."),
            Standing::Failed => ("Payment declined", "Nothing was paid."),
            _ => ("Payment pending", "The payment is not decided yet."),
        };
        let text = format!("{text} You may go back to {STORE} now.");
        page(200, title, &paragraph(&text))
    }

    /// What is paid, in words.
    fn purpose(&self, attempt: &Attempt) -> String {
        let checkout = &self.checkouts[attempt.checkout];
        let what = checkout.item_name.as_deref().unwrap_or("your order");
        let amount = checkout.owed.normalize();
        paragraph(&format!(
            "{amount} {} to {STORE} for {what}.",
            checkout.currency
        ))
    }

    fn question(&self, place: usize, title: &str, action: &str, given: &Given) -> Answer {
        let attempt = &self.attempts[place];
        if attempt.standing.is_over() {
            return self.leave(place, given);
        }
        let mut fields = vec![("ref", attempt.reference.as_str())];
        fields.extend(
            given
                .find("return_to")
                .map(|address| ("return_to", address)),
        );
        let form = Form {
            action,
            fields,
            buttons: &APPROVE_OR_DECLINE,
            by_itself: false,
        };
        page(200, title, &(self.purpose(attempt) + &form.html()))
    }

    /// The bank's question for acquirer 0.
    fn challenge(&self, given: &Given) -> Answer {
        match self.challenged(given.get("ref"), 0) {
            Some(place) => {
                let action = format!("{PREFIX}{ANSWER}");
                self.question(place, "Your bank asks", &action, given)
            }
            None => missing(),
        }
    }

    /// The bank's question for acquirer 1, which comes by a form.
    fn form_challenge(&self, given: &Given) -> Answer {
        let place = self.attempts.iter().position(|attempt| {
            attempt.acquirer == 1
                && attempt.is_challenged()
                && attempt.challenge.request == given.get("PaReq")
        });
        let Some(place) = place else {
            return wrong("There is no such PaReq.");
        };
        let attempt = &self.attempts[place];
        if attempt.challenge.md != given.get("MD") {
            return wrong("MD is not what the shop was given.");
        }
        if attempt.term_url != given.get("TermUrl") {
            return wrong("TermUrl is not what the shop was given.");
        }
        let action = format!("{PREFIX}{ANSWER}");
        self.question(place, "Your bank asks", &action, given)
    }

    fn challenged(&self, reference: &str, acquirer: u8) -> Option<usize> {
        self.attempts.find(reference).filter(|place| {
            let attempt = &self.attempts[*place];
            attempt.acquirer == acquirer && attempt.is_challenged()
        })
    }

    fn answer_challenge(&mut self, given: &Given, env: &mut Environment<'_>) -> Answer {
        let Some(approved) = given.decision() else {
            return wrong("Say approve or decline.");
        };
        let reference = given.get("ref");
        if let Some(place) = self.challenged(reference, 0) {
            self.decide(place, approved, env);
            return self.leave(place, given);
        }
        let Some(place) = self.challenged(reference, 1) else {
            return missing();
        };
        let challenge = &self.attempts[place].challenge;
        let response = if approved {
            &challenge.approval
        } else {
            &challenge.refusal
        };
        let mut fields = vec![("PaRes", response.as_str()), ("MD", challenge.md.as_str())];
        fields.extend(
            given
                .find("return_to")
                .map(|address| ("return_to", address)),
        );
        let form = Form {
            action: &self.attempts[place].term_url,
            fields,
            buttons: &[("", "Continue")],
            by_itself: true,
        };
        page(200, "Back to the shop", &form.html())
    }

    /// Where the bank's answer for acquirer 1 arrives.
    fn term(&mut self, given: &Given, env: &mut Environment<'_>) -> Answer {
        let Some(place) = self.challenged(given.get("attempt"), 1) else {
            return missing();
        };
        let challenge = &self.attempts[place].challenge;
        let response = given.get("PaRes");
        let approved = response == challenge.approval;
        if challenge.md != given.get("MD") || !(approved || response == challenge.refusal) {
            return wrong("This is not the bank's answer.");
        }
        self.decide(place, approved, env);
        self.leave(place, given)
    }

    fn decide(&mut self, place: usize, approved: bool, env: &mut Environment<'_>) {
        if approved {
            self.approve(place, env);
        } else {
            self.decline(place, env.now);
        }
    }

    /// The page of acquirer 2 or 3.
    fn card_page(&self, reference: &str, acquirer: u8, given: &Given) -> Answer {
        match self.on_page(reference, Some(acquirer)) {
            Some(place) => {
                let action = format!("{PREFIX}{CARD_ANSWER}");
                self.question(place, "Pay by card", &action, given)
            }
            None => missing(),
        }
    }

    fn on_page(&self, reference: &str, acquirer: Option<u8>) -> Option<usize> {
        self.attempts.find(reference).filter(|place| {
            let attempt = &self.attempts[*place];
            attempt.has_page() && acquirer.is_none_or(|acquirer| acquirer == attempt.acquirer)
        })
    }

    fn answer_card_page(&mut self, given: &Given, env: &mut Environment<'_>) -> Answer {
        let Some(approved) = given.decision() else {
            return wrong("Say approve or decline.");
        };
        let Some(place) = self.on_page(given.get("ref"), None) else {
            return missing();
        };
        self.decide(place, approved, env);
        self.leave(place, given)
    }
}
