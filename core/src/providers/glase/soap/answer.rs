//! What an answer says, by namespaces and local names whatever the prefixes.

use super::{ENVELOPE, MESSAGES};
use crate::engine::{Failure, HttpResponse, cut};
use crate::model::ErrorKind;
use crate::providers::glase::codes;
use crate::providers::glase::xml::{self, Element};

/// How much of a fault's text is kept as the reason.
const LONGEST_TEXT: usize = 4096;

/// The members of an answer, of any of its elements.
///
/// A member that is nil or blank counts as absent.
#[derive(Clone, Copy)]
pub(crate) struct Members<'a>(pub(crate) &'a Element);

impl<'a> Members<'a> {
    /// All elements of a name.
    pub(crate) fn all(self, name: &'static str) -> impl Iterator<Item = Members<'a>> {
        // The schema's children have no namespace; a server that qualifies them means the same.
        let own = |child: &&Element| child.namespace().is_none_or(|space| space == MESSAGES);
        let children = self.0.children();
        children
            .filter(own)
            .filter(move |child| child.name() == name)
            .map(Members)
    }

    /// The first element of a name.
    pub(crate) fn one(self, name: &'static str) -> Option<Members<'a>> {
        self.all(name).next()
    }

    /// An element's text exactly, unless it is blank.
    pub(crate) fn text(self, name: &'static str) -> Option<String> {
        let text = self.one(name)?.0.content();
        (!text.trim().is_empty()).then(|| text.to_owned())
    }

    /// An element's text without the blanks around it: references, words, numbers.
    pub(crate) fn word(self, name: &'static str) -> Option<&'a str> {
        let word = self.one(name)?.0.content().trim();
        (!word.is_empty()).then_some(word)
    }
}

/// An answer whose result code is success, or one that the call takes for success.
pub(crate) struct Answer<'a> {
    /// The members of `return`.
    pub(crate) result: Members<'a>,
    /// The result code.
    pub(crate) code: i64,
    /// The answer's text, redacted.
    pub(crate) raw: &'a str,
}

impl Answer<'_> {
    /// A member that success always has.
    pub(crate) fn required(&self, name: &'static str) -> Result<String, Failure> {
        let word = self.result.word(name).map(str::to_owned);
        word.ok_or_else(|| Failure::protocol(format!("the answer holds no {name}")))
    }
}

/// Reads an answer of an operation: `read` gets it when its code is 0 or one that is `taken`.
pub(super) fn read<T>(
    response: &HttpResponse,
    operation: &str,
    taken: impl Fn(i64) -> bool,
    read: impl FnOnce(&Answer<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let document = xml::read(&response.body);
    let body = match document.as_ref().map(body) {
        Ok(Some(body)) => body,
        Ok(None) => return Err(without_soap(response, "it is not a SOAP envelope")),
        Err(reason) => return Err(without_soap(response, reason)),
    };
    if body.is(ENVELOPE, "Fault") {
        return Err(fault(body));
    }
    if !body.is(MESSAGES, &format!("{operation}Response")) {
        let reason = format!("it holds no {operation}Response");
        return Err(without_soap(response, &reason));
    }
    let Some(result) = Members(body).one("return") else {
        return Err(without_soap(response, "it holds no result"));
    };
    let Some(code) = result.word("resultCode").and_then(|code| code.parse().ok()) else {
        return Err(without_soap(response, "it holds no result code"));
    };
    if code != 0 && !taken(code) {
        let description = result.word("resultDescription");
        let description = description.map(|text| cut(text, LONGEST_TEXT));
        let mut failure = codes::failure(code, description);
        failure.transaction_id = result.word("ersReference").map(str::to_owned);
        return Err(failure);
    }
    if !response.status.is_success() {
        let status = response.status.as_u16();
        let reason = format!("result code {code} came with HTTP {status}");
        return Err(Failure::protocol(reason));
    }
    read(&Answer {
        result,
        code,
        raw: &response.raw,
    })
}

/// The first element of an envelope's body.
fn body(document: &Element) -> Option<&Element> {
    if !document.is(ENVELOPE, "Envelope") {
        return None;
    }
    let body = document.children().find(|child| child.is(ENVELOPE, "Body"));
    body?.children().next()
}

/// A fault: the request's own doing, or the server's.
fn fault(fault: &Element) -> Failure {
    // The members of a fault have no namespace, and some servers give them the envelope's.
    let member = |name: &str| {
        let member = fault.children().find(|child| child.name() == name)?;
        Some(member.content().trim()).filter(|text| !text.is_empty())
    };
    let code = member("faultcode").unwrap_or("Server");
    let code = code.rsplit(':').next().unwrap_or(code);
    let reason = member("faultstring").unwrap_or("a SOAP fault without a text");
    let kind = match code.split('.').next() {
        Some("Client" | "VersionMismatch" | "MustUnderstand") => ErrorKind::InvalidRequest,
        _ => ErrorKind::ProviderFailure,
    };
    let mut failure = Failure::new(kind, cut(reason, LONGEST_TEXT));
    failure.code = Some(code.to_owned());
    failure
}

/// An answer that is not Glase's: by its HTTP status, which something before Glase gave.
fn without_soap(response: &HttpResponse, why: &str) -> Failure {
    let status = response.status.as_u16();
    let kind = match status {
        200..=299 => return Failure::protocol(format!("the answer cannot be read: {why}")),
        401 => ErrorKind::Authentication,
        403 => ErrorKind::Permission,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        // A redirect is not followed: it could carry the password to another host.
        100..=199 | 300..=399 => ErrorKind::Protocol,
        400..=407 | 410..=499 => ErrorKind::InvalidRequest,
        // 408 too: the server may have begun.
        _ => ErrorKind::ProviderFailure,
    };
    Failure::new(kind, format!("HTTP {status} without a SOAP answer"))
}
