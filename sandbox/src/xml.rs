//! Reading and writing XML.

use std::fmt::Write as _;

use roxmltree::{Document, Node};

/// Deeper documents are refused, so that a hostile body cannot exhaust the stack.
const MAX_DEPTH: usize = 64;

/// Reads a document without a DTD.
pub(crate) fn document(text: &str) -> Result<Document<'_>, String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let mut depth = 0;
    let mut node = document.root();
    // Walks without recursion: children first, then whatever follows.
    loop {
        if let Some(child) = node.first_child() {
            node = child;
            depth += 1;
        } else {
            loop {
                if let Some(next) = node.next_sibling() {
                    node = next;
                    break;
                }
                let Some(parent) = node.parent() else {
                    return Ok(document);
                };
                node = parent;
                depth -= 1;
            }
        }
        if depth > MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH}"));
        }
    }
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
    fn a_default_namespace_can_be_taken_back() {
        let text = "<a xmlns='urn:a'><b xmlns=''/><c/></a>";
        let document = document(text).unwrap();
        let names: Vec<_> = document.root_element().children().map(namespace).collect();
        assert_eq!(names, [None, Some("urn:a")]);
    }
}
