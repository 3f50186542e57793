//! Reading and writing XML.

use std::fmt::Write as _;

use roxmltree::{Document, Node};

/// Deeper documents are refused, so that a hostile body cannot exhaust the stack.
const MAX_DEPTH: usize = 64;

/// A longer tag is refused: the parser compares each attribute with every other.
const LONGEST_TAG: usize = 8 * 1024;

/// More namespaces are refused: the parser compares each with every other, in every element that inherits them.
const MOST_NAMESPACES: usize = 256;

/// Reads a document without a DTD.
pub(crate) fn document(text: &str) -> Result<Document<'_>, String> {
    bounded(text)?;
    Document::parse(text).map_err(|error| error.to_string())
}

/// Refuses what would keep the parser busy, by one look at the tags.
fn bounded(text: &str) -> Result<(), String> {
    if text.matches("xmlns").count() > MOST_NAMESPACES {
        return Err(format!("more than {MOST_NAMESPACES} namespaces"));
    }
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let passed = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
            .iter()
            .find(|(open, _)| rest.starts_with(open))
            .map(|(open, close)| {
                let inside = rest[open.len()..].find(close);
                inside.map_or(rest.len(), |inside| open.len() + inside + close.len())
            });
        let end = passed.unwrap_or_else(|| tag_end(rest));
        if passed.is_none() {
            let tag = &rest[..end];
            if tag.len() > LONGEST_TAG {
                return Err(format!("a tag is longer than {LONGEST_TAG} bytes"));
            }
            if tag.starts_with("</") {
                depth = depth.saturating_sub(1);
            } else if !tag.ends_with("/>") {
                depth += 1;
            }
        }
        if depth > MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH}"));
        }
        rest = &rest[end..];
    }
    Ok(())
}

/// How long the tag is that a text begins with: a value may hold what ends it.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// The namespace of an element; an empty one, which a default namespace taken back leaves, is none.
pub(crate) fn namespace<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.tag_name().namespace().filter(|name| !name.is_empty())
}

/// The text of an element itself, in one piece.
pub(crate) fn own_text(node: Node<'_, '_>) -> String {
    node.children()
        .filter(Node::is_text)
        .filter_map(|child| child.text())
        .collect()
}

/// An element without attributes, which holds text or elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Element {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            text: String::new(),
            children: Vec::new(),
        }
    }

    /// Adds an element with text.
    pub(crate) fn with(mut self, name: &str, text: impl Into<String>) -> Self {
        self.add(name, text);
        self
    }

    /// Adds an element with text, if there is any.
    pub(crate) fn with_some(self, name: &str, text: Option<impl Into<String>>) -> Self {
        match text {
            Some(text) => self.with(name, text),
            None => self,
        }
    }

    /// Adds an element.
    pub(crate) fn holding(mut self, child: Element) -> Self {
        self.children.push(child);
        self
    }

    pub(crate) fn add(&mut self, name: &str, text: impl Into<String>) {
        self.children.push(Self {
            text: text.into(),
            ..Self::new(name)
        });
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(crate) fn find_mut(&mut self, name: &str) -> Option<&mut Element> {
        self.children.iter_mut().find(|child| child.name == name)
    }

    /// The text of a child.
    pub(crate) fn text_of(&self, name: &str) -> Option<&str> {
        self.find(name).map(|child| child.text.as_str())
    }

    /// Copies an element of a document, without comments, attributes and blanks between elements.
    pub(crate) fn copy(node: Node<'_, '_>) -> Self {
        let children: Vec<_> = node
            .children()
            .filter(Node::is_element)
            .map(Self::copy)
            .collect();
        Self {
            name: node.tag_name().name().to_owned(),
            text: if children.is_empty() {
                own_text(node)
            } else {
                String::new()
            },
            children,
        }
    }

    /// Writes the element without blanks between elements.
    pub(crate) fn write(&self, to: &mut String) {
        if self.children.is_empty() && self.text.is_empty() {
            let _ = write!(to, "<{}/>", self.name);
            return;
        }
        let _ = write!(to, "<{}>", self.name);
        to.push_str(&escape(&self.text));
        for child in &self.children {
            child.write(to);
        }
        // The end tag has the name without the namespace declarations of the start tag.
        let name = self.name.split(' ').next().unwrap_or_default();
        let _ = write!(to, "</{name}>");
    }
}

/// Writes text so that a reader gets the same text.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{Element, document, namespace};

    #[test]
    fn what_is_written_reads_the_same() {
        let text = "a & b <c> \"d\" ]]>\r\n å";
        let element = Element::new("x")
            .with("text", text)
            .with_some("none", None::<&str>)
            .holding(Element::new("rows").with("row", "1").with("row", "2"))
            .with("empty", "");
        let mut written = String::new();
        element.write(&mut written);
        let read = document(&written).unwrap();
        assert_eq!(Element::copy(read.root_element()), element);
        assert_eq!(element.text_of("text"), Some(text));
        assert!(written.ends_with("<rows><row>1</row><row>2</row></rows><empty/></x>"));
    }

    #[test]
    fn dtds_and_depth_are_refused() {
        let dtd = document("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>");
        assert!(dtd.unwrap_err().contains("DTD"));
        let deep = "<a>".repeat(70) + &"</a>".repeat(70);
        assert!(document(&deep).unwrap_err().contains("deeper"));
        assert!(document("<a/><b/>").is_err());
    }

    #[test]
    fn what_the_parser_would_compare_for_minutes_is_refused() {
        let attributes: Vec<String> = (0..60_000).map(|at| format!(" a{at}='>'")).collect();
        let attributes = attributes.concat();
        let nested: Vec<String> = (0..30_000)
            .map(|at| format!("<a xmlns:n{at}='u'>"))
            .collect();
        let nested = nested.concat();
        let beside: Vec<String> = (0..30_000)
            .map(|at| format!("<a xmlns:n{at}='u{at}'/>"))
            .collect();
        let beside = beside.concat();
        for (text, reason) in [
            (format!("<a><b{attributes}/></a>"), "longer"),
            (nested, "namespaces"),
            (format!("<r>{beside}</r>"), "namespaces"),
            ("<a>".repeat(300_000), "deeper"),
        ] {
            assert!(document(&text).unwrap_err().contains(reason), "{reason}");
        }
    }

    #[test]
    fn what_looks_like_a_long_or_deep_tag_and_is_none_is_read() {
        let text = "x".repeat(20_000);
        let opened = "<b>".repeat(200);
        for fine in [
            format!("<a b='>'>{text}</a>"),
            format!("<a><!-- {text} --><![CDATA[<b {text}]]><?x {text}?></a>"),
            format!("<a><!--{opened}--><![CDATA[{opened}]]><?x {opened}?></a>"),
            "<a b='/>'><c/></a>".to_owned(),
            format!("<a>{}</a>", "<b></b><c/>".repeat(500)),
        ] {
            let read = document(&fine);
            assert!(read.is_ok(), "{read:?}: {fine}");
        }
    }

    #[test]
    fn a_default_namespace_can_be_taken_back() {
        let text = "<a xmlns='urn:a'><b xmlns=''/><c/></a>";
        let document = document(text).unwrap();
        let names: Vec<_> = document.root_element().children().map(namespace).collect();
        assert_eq!(names, [None, Some("urn:a")]);
    }
}
