//! Reading a document into a tree: no document types, no entities of its own, bounded depth and size.

use super::is_carried;
use quick_xml::NsReader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};

/// Far deeper than any answer, and far less than what a stack holds.
const DEEPEST: usize = 32;
/// Far more than the longest report has.
const MOST_ELEMENTS: usize = 200_000;
/// Longest list of attributes of one element, in bytes: looking a prefix up is linear in it.
const LONGEST_ATTRIBUTES: usize = 8 * 1024;
const SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// One element: its name, its text, its children.
#[derive(Debug, Default)]
pub(crate) struct Element {
    namespace: Option<String>,
    name: String,
    is_nil: bool,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// Whether this is the element of that namespace and name.
    pub(crate) fn is(&self, namespace: &str, name: &str) -> bool {
        self.name == name && self.namespace.as_deref() == Some(namespace)
    }

    /// Name without prefix.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Namespace, when it has one.
    pub(crate) fn namespace(&self) -> Option<&str> {
        self.namespace.as_deref()
    }

    /// The text directly in it, exactly.
    pub(crate) fn content(&self) -> &str {
        &self.text
    }

    /// The children that are not nil.
    pub(crate) fn children(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(|child| !child.is_nil)
    }
}

/// Reads a whole document, or says why it is none.
pub(crate) fn read(document: &[u8]) -> Result<Element, &'static str> {
    let text = std::str::from_utf8(document).map_err(|_| "it is not UTF-8")?;
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_comments = true;
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut count = 0;
    loop {
        let (namespace, event) = reader
            .read_resolved_event()
            .map_err(|_| "it is not well-formed XML")?;
        match event {
            Event::Start(start) => {
                let namespace = bound(&namespace)?;
                count += 1;
                if open.len() >= DEEPEST || count > MOST_ELEMENTS {
                    return Err("it is nested too deeply or has too many elements");
                }
                if root.is_some() {
                    return Err("it has more than one root element");
                }
                if start.attributes_raw().len() > LONGEST_ATTRIBUTES {
                    return Err("it has an element with too many attributes");
                }
                let is_nil = is_nil(&start, &reader)?;
                open.push(Element {
                    namespace,
                    name: start.local_name().as_ref().to_owned(),
                    is_nil,
                    ..Element::default()
                });
            }
            Event::End(_) => {
                let element = open.pop().ok_or("it is not well-formed XML")?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => root = Some(element),
                }
            }
            Event::Text(text) => add(&mut open, &text.xml10_content())?,
            Event::CData(text) => {
                if open.is_empty() {
                    return Err(OUTSIDE);
                }
                add(&mut open, &text.xml10_content())?;
            }
            Event::GeneralRef(reference) => {
                if open.is_empty() {
                    return Err(OUTSIDE);
                }
                add(&mut open, referred(&reference)?.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) => return Err("it has a document type declaration"),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Empty(_) => return Err("it is not well-formed XML"),
            Event::Eof => break,
        }
    }
    if !open.is_empty() {
        return Err("it is cut off");
    }
    root.ok_or("it is empty")
}

const OUTSIDE: &str = "it has text outside its root element";

fn add(open: &mut [Element], text: &str) -> Result<(), &'static str> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err(OUTSIDE),
    }
    Ok(())
}

fn bound(namespace: &ResolveResult<'_>) -> Result<Option<String>, &'static str> {
    match namespace {
        ResolveResult::Bound(Namespace(name)) => Ok(Some((*name).to_owned())),
        ResolveResult::Unbound => Ok(None),
        ResolveResult::Unknown(_) => Err("it uses a namespace prefix that it does not declare"),
    }
}

/// What a reference stands for: a character by number, or one of XML's own five.
fn referred(reference: &BytesRef<'_>) -> Result<char, &'static str> {
    const REFUSED: &str = "it refers to an entity or to a character that XML does not have";
    let character = match &**reference {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "apos" => '\'',
        "quot" => '"',
        _ => reference.resolve_char_ref().ok().flatten().ok_or(REFUSED)?,
    };
    if is_carried(character) {
        Ok(character)
    } else {
        Err(REFUSED)
    }
}

fn is_nil(start: &BytesStart<'_>, reader: &NsReader<&[u8]>) -> Result<bool, &'static str> {
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| "it is not well-formed XML")?;
        let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
        let is_schema = namespace == ResolveResult::Bound(Namespace(SCHEMA_INSTANCE));
        if is_schema && name.as_ref() == "nil" {
            return Ok(matches!(attribute.value.trim(), "true" | "1"));
        }
    }
    Ok(false)
}
