//! Envelopes: read, checked against the schema, and written.

use roxmltree::Node;

use super::codes::Code;
use super::interface::{OPERATIONS, Operation, on_the_wire};
use super::{NAMESPACE, SOAP, validate};
use crate::answer::{Answer, Received};
use crate::xml::{Element, document, escape, namespace};

const CONTENT_TYPE: &str = "text/xml;charset=UTF-8";

/// An answer that is a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    status: u16,
    code: &'static str,
    text: String,
}

impl Fault {
    /// The request is at fault; nothing was done.
    pub(super) fn client(text: impl Into<String>) -> Self {
        Self {
            status: 500,
            code: "Client",
            text: text.into(),
        }
    }

    pub(super) fn server(status: u16, text: &str) -> Self {
        Self {
            status,
            code: "Server",
            text: text.to_owned(),
        }
    }

    pub(super) fn answer(&self) -> Answer {
        let body = format!(
            "<soap:Fault><faultcode>soap:{}</faultcode><faultstring>{}</faultstring></soap:Fault>",
            self.code,
            escape(&self.text)
        );
        envelope(self.status, &body)
    }
}

fn envelope(status: u16, body: &str) -> Answer {
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <soap:Envelope xmlns:soap=\"{SOAP}\"><soap:Body>{body}</soap:Body></soap:Envelope>"
    );
    let mut answer = Answer::new(status, CONTENT_TYPE, text);
    answer.names_request = false;
    answer
}

/// What an operation answers.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    code: Option<Code>,
    ers_reference: Option<String>,
    /// What follows the three members that every result has.
    members: Vec<Element>,
    /// Text that is written as CDATA instead of the mark that stands for it.
    verbatim: Option<String>,
}

/// Stands for text that is written as CDATA; no text that arrives as XML can hold it.
const VERBATIM: &str = "\u{fffe}";

impl Outcome {
    pub(super) fn done() -> Self {
        Self::default()
    }

    pub(super) fn refused(code: Code) -> Self {
        Self {
            code: Some(code),
            ..Self::default()
        }
    }

    pub(super) fn with_reference(mut self, reference: Option<&str>) -> Self {
        self.ers_reference = reference.map(str::to_owned);
        self
    }

    pub(super) fn with(mut self, name: &str, text: impl Into<String>) -> Self {
        self.members.push(Element {
            text: text.into(),
            ..Element::new(name)
        });
        self
    }

    pub(super) fn holding(mut self, member: Element) -> Self {
        self.members.push(member);
        self
    }

    /// Adds an element whose last child has text that is written as CDATA; it must not hold `]]>`.
    pub(super) fn holding_verbatim(self, member: Element, name: &str, text: String) -> Self {
        let mut outcome = self.holding(member.with(name, VERBATIM));
        outcome.verbatim = Some(text);
        outcome
    }

    pub(super) fn answer(self, operation: &Operation) -> Answer {
        let code = self.code.unwrap_or(Code::SUCCESS);
        let mut result = Element::new("return")
            .with_some("ersReference", self.ers_reference)
            .with("resultCode", code.0.to_string())
            .with("resultDescription", code.description());
        let versioned = operation.wire == "getPaymentStatus";
        if versioned && code != Code::SUCCESS && self.members.is_empty() {
            result.add("version", "0");
        }
        result.children.extend(self.members);
        let mut body = format!("<ns2:{}Response xmlns:ns2=\"{NAMESPACE}\">", operation.wire);
        result.write(&mut body);
        body.push_str(&format!("</ns2:{}Response>", operation.wire));
        if let Some(text) = self.verbatim {
            body = body.replace(VERBATIM, &format!("<![CDATA[{text}]]>"));
        }
        envelope(200, &body)
    }
}

/// The operation that a body asks for, as far as that can be told.
pub(super) fn operation(request: &Received) -> Option<&'static Operation> {
    let document = document(text(request).ok()?).ok()?;
    let body = body(document.root_element())?;
    let wrapper = body.children().find(Node::is_element)?;
    let wire = wrapper.tag_name().name();
    on_the_wire(wire).filter(|_| namespace(wrapper) == Some(NAMESPACE))
}

fn text(request: &Received) -> Result<&str, Fault> {
    let text = std::str::from_utf8(&request.body)
        .map_err(|_| Fault::client("Error reading XMLStreamReader: the body is not UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn body<'a, 'input>(envelope: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    envelope.children().find(|child| is_soap(*child, "Body"))
}

fn is_soap(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name && namespace(node) == Some(SOAP)
}

/// Reads a request and hands its operation and wrapper on.
pub(super) fn read<T>(
    request: &Received,
    act: impl FnOnce(&'static Operation, Node<'_, '_>) -> T,
) -> Result<T, Fault> {
    headers(request)?;
    let text = text(request)?;
    let document = document(text)
        .map_err(|error| Fault::client(format!("Error reading XMLStreamReader: {error}")))?;
    let envelope = document.root_element();
    if envelope.tag_name().name() == "Envelope" && namespace(envelope) != Some(SOAP) {
        return Err(Fault {
            code: "VersionMismatch",
            ..Fault::client("A SOAP 1.1 envelope is expected")
        });
    }
    if !is_soap(envelope, "Envelope") {
        return Err(Fault::client(format!(
            "\"{}\" is not a SOAP envelope",
            envelope.tag_name().name()
        )));
    }
    let mut parts = envelope.children().filter(Node::is_element).peekable();
    if let Some(header) = parts.next_if(|part| is_soap(*part, "Header")) {
        understand(header)?;
    }
    let (Some(body), None) = (
        parts.next().filter(|part| is_soap(*part, "Body")),
        parts.next(),
    ) else {
        return Err(Fault::client(
            "An envelope holds one header at most and one body",
        ));
    };
    let mut wrappers = body.children().filter(Node::is_element);
    let (Some(wrapper), None) = (wrappers.next(), wrappers.next()) else {
        return Err(Fault::client("The body must hold one element"));
    };
    let name = wrapper.tag_name().name();
    let operation = on_the_wire(name).filter(|_| namespace(wrapper) == Some(NAMESPACE));
    let Some(operation) = operation else {
        let known: Vec<_> = OPERATIONS
            .iter()
            .map(|operation| format!("{{{NAMESPACE}}}{}", operation.wire))
            .collect();
        return Err(Fault::client(format!(
            "Unexpected wrapper element {{{}}}{name} found. Expected one of {}.",
            namespace(wrapper).unwrap_or_default(),
            known.join(", ")
        )));
    };
    validate::check(wrapper, &operation.request)
        .map_err(|error| Fault::client(format!("Unmarshalling Error: {error}")))?;
    Ok(act(operation, wrapper))
}

/// Checks `Content-Type` and `SOAPAction`.
fn headers(request: &Received) -> Result<(), Fault> {
    let content_type = request.header("content-type").unwrap_or_default();
    let mut parts = content_type.split(';').map(str::trim);
    let media = parts.next().unwrap_or_default();
    let charset = parts
        .filter_map(|part| part.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
        .map_or("utf-8", |(_, value)| value.trim().trim_matches('"'));
    if !media.eq_ignore_ascii_case("text/xml") || !charset.eq_ignore_ascii_case("utf-8") {
        return Err(Fault::client(format!(
            "Cannot process Content-Type {content_type:?}; text/xml; charset=utf-8 is expected"
        )));
    }
    match request.header("soapaction").map(str::trim) {
        None | Some("" | "\"\"") => Ok(()),
        Some(action) => Err(Fault::client(format!(
            "The given SOAPAction {action} does not match an operation."
        ))),
    }
}

fn understand(header: Node<'_, '_>) -> Result<(), Fault> {
    let must = |entry: &Node<'_, '_>| {
        entry
            .attribute((SOAP, "mustUnderstand"))
            .is_some_and(|must| must.trim() == "1")
    };
    match header.children().filter(Node::is_element).find(must) {
        None => Ok(()),
        Some(entry) => Err(Fault {
            code: "MustUnderstand",
            ..Fault::client(format!(
                "MustUnderstand headers: [{}] are not understood.",
                entry.tag_name().name()
            ))
        }),
    }
}
