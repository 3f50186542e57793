//! How XML that came differs in meaning from the XML that was expected.

use roxmltree::Node;

use crate::xml::{document, namespace, own_text};

/// Matches any text that is not empty.
const ANY: &str = "{{any}}";

const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

pub(super) fn body(expected: &str, came: &[u8]) -> Vec<String> {
    if came.is_empty() {
        return vec!["the body is missing".to_owned()];
    }
    let expected = match document(expected) {
        Ok(expected) => expected,
        Err(error) => return vec![format!("the expected body is no XML: {error}")],
    };
    let came = match std::str::from_utf8(came) {
        Ok(came) => came.trim_start_matches('\u{feff}'),
        Err(error) => return vec![format!("the body is not UTF-8: {error}")],
    };
    let came = match document(came) {
        Ok(came) => came,
        Err(error) => return vec![format!("the body is no XML: {error}")],
    };
    let mut differences = Vec::new();
    let (expected, came) = (expected.root_element(), came.root_element());
    if same_name(expected, came) {
        elements(shown_name(expected), expected, came, &mut differences);
    } else {
        differences.push(format!(
            "the body is {} instead of {}",
            full_name(came),
            full_name(expected)
        ));
    }
    differences
}

fn elements(at: &str, wanted: Node<'_, '_>, came: Node<'_, '_>, differences: &mut Vec<String>) {
    attributes(at, wanted, came, differences);
    let wanted_children: Vec<_> = wanted.children().filter(counts).collect();
    let came_children: Vec<_> = came.children().filter(counts).collect();
    texts(at, wanted, came, differences);
    let names = |nodes: &[Node<'_, '_>]| {
        let names: Vec<_> = nodes.iter().map(|node| full_name(*node)).collect();
        if names.is_empty() {
            "nothing".to_owned()
        } else {
            names.join(", ")
        }
    };
    let alike = wanted_children.len() == came_children.len()
        && wanted_children
            .iter()
            .zip(&came_children)
            .all(|(wanted, came)| same_name(*wanted, *came));
    if !alike {
        differences.push(format!(
            "{at} holds {} instead of {}",
            names(&came_children),
            names(&wanted_children)
        ));
        return;
    }
    for (wanted, came) in wanted_children.into_iter().zip(came_children) {
        let at = format!("{at}/{}", shown_name(wanted));
        elements(&at, wanted, came, differences);
    }
}

/// Says whether a node is an element that means something, which an empty header does not.
fn counts(node: &Node<'_, '_>) -> bool {
    let is_header = shown_name(*node) == "Header" && namespace(*node) == Some(SOAP);
    node.is_element() && (!is_header || node.children().any(|child| child.is_element()))
}

fn attributes(at: &str, wanted: Node<'_, '_>, came: Node<'_, '_>, differences: &mut Vec<String>) {
    for attribute in wanted.attributes() {
        let name = attribute.name();
        let value = match attribute.namespace() {
            Some(namespace) => came.attribute((namespace, name)),
            None => came
                .attributes()
                .find(|found| found.namespace().is_none() && found.name() == name)
                .map(|found| found.value()),
        };
        match value {
            None => differences.push(format!("{at}/@{name} is missing")),
            Some(value) => text(
                &format!("{at}/@{name}"),
                attribute.value(),
                value,
                differences,
            ),
        }
    }
    for attribute in came.attributes() {
        let known = wanted.attributes().any(|known| {
            known.name() == attribute.name() && known.namespace() == attribute.namespace()
        });
        if !known {
            differences.push(format!("{at}/@{} was not expected", attribute.name()));
        }
    }
}

/// Compares the text of two elements; blanks between elements do not count.
fn texts(at: &str, wanted: Node<'_, '_>, came: Node<'_, '_>, differences: &mut Vec<String>) {
    let own = |node: Node<'_, '_>| {
        let text = own_text(node);
        if node.children().any(|child| child.is_element()) {
            text.trim().to_owned()
        } else {
            text
        }
    };
    text(at, &own(wanted), &own(came), differences);
}

fn text(at: &str, wanted: &str, came: &str, differences: &mut Vec<String>) {
    let fits = if wanted == ANY {
        !came.is_empty()
    } else {
        wanted == came
    };
    if fits {
        return;
    }
    // The cases hold dummy credentials, a client under test may hold others.
    let name = at.rsplit('/').next().unwrap_or_default();
    let shown = if crate::redact::is_secret_name(name) {
        "another value".to_owned()
    } else {
        format!("{:?} instead of {wanted:?}", crate::redact::text(came))
    };
    differences.push(format!("{at} is {shown}"));
}

fn same_name(one: Node<'_, '_>, other: Node<'_, '_>) -> bool {
    shown_name(one) == shown_name(other) && namespace(one) == namespace(other)
}

fn shown_name<'a>(node: Node<'a, '_>) -> &'a str {
    node.tag_name().name()
}

fn full_name(node: Node<'_, '_>) -> String {
    match namespace(node) {
        Some(namespace) => format!("{{{namespace}}}{}", shown_name(node)),
        None => shown_name(node).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::body;

    const WANTED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
        <s:Envelope xmlns:s="urn:soap" xmlns:e="urn:ext">
          <s:Body>
            <e:pay kind="full">
              <reference>{{any}}</reference>
              <title>Fish &amp; chips</title>
              <password>dummy</password>
              <footer/>
            </e:pay>
          </s:Body>
        </s:Envelope>"#;

    fn differences(came: &str) -> Vec<String> {
        body(WANTED, came.as_bytes())
    }

    fn pay(inner: &str) -> String {
        format!(
            "<E xmlns='urn:soap'><Body><p:pay xmlns:p='urn:ext' kind='full' xmlns=''>{inner}</p:pay></Body></E>"
        )
        .replace("<E ", "<Envelope ")
        .replace("</E>", "</Envelope>")
    }

    const RIGHT: &str = "<reference>1</reference><title>Fish <![CDATA[& chips]]></title>\
        <password>dummy</password><footer></footer>";

    #[test]
    fn prefixes_comments_and_blanks_between_elements_do_not_count() {
        assert_eq!(differences(&pay(RIGHT)), Vec::<String>::new());
        let spaced = RIGHT.replace("</title><", "</title>\n  <!-- a -->\t<");
        assert_eq!(differences(&pay(&spaced)), Vec::<String>::new());
        assert_eq!(
            differences(&format!("\u{feff}{}", pay(RIGHT))),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_difference_is_named() {
        let told = |inner: &str| differences(&pay(inner)).join("; ");
        for (from, to, wanted) in [
            (
                "<reference>1</reference>",
                "<reference/>",
                r#"Envelope/Body/pay/reference is "" instead of "{{any}}""#,
            ),
            (
                "Fish ",
                " Fish ",
                r#"title is " Fish & chips" instead of "Fish & chips""#,
            ),
            ("dummy", "CANARY", "password is another value"),
            (
                "<footer></footer>",
                "",
                "pay holds reference, title, password instead of reference, title, password, footer",
            ),
            (
                "<footer></footer>",
                "<footer> </footer>",
                r#"footer is " ""#,
            ),
            ("<footer>", "<footer a='1'>", "footer/@a was not expected"),
            (
                "<reference>",
                "stray<reference>",
                r#"pay is "stray" instead of """#,
            ),
        ] {
            let text = told(&RIGHT.replace(from, to));
            assert!(text.contains(wanted), "{wanted}: {text}");
            assert!(!text.contains("CANARY"));
        }
        let swapped = "<title>Fish &amp; chips</title><reference>1</reference><password>dummy</password><footer/>";
        assert!(told(swapped).contains("holds title, reference"));
        let qualified = pay(RIGHT).replace("<footer></footer>", "<footer xmlns='urn:ext'/>");
        assert!(differences(&qualified)[0].contains("password, {urn:ext}footer instead of"));
        let bare = pay(RIGHT).replace(" kind='full'", "");
        assert_eq!(differences(&bare), ["Envelope/Body/pay/@kind is missing"]);
        let other = pay(RIGHT).replace("urn:soap", "urn:soap12");
        assert_eq!(
            differences(&other),
            ["the body is {urn:soap12}Envelope instead of {urn:soap}Envelope"]
        );
    }

    #[test]
    fn an_empty_header_means_nothing() {
        let envelope = |header: &str| {
            format!(
                "<s:Envelope xmlns:s='{}'>{header}<s:Body/></s:Envelope>",
                super::SOAP
            )
        };
        for header in ["<s:Header/>", "<s:Header> </s:Header>"] {
            assert_eq!(
                body(&envelope(""), envelope(header).as_bytes()),
                Vec::<String>::new()
            );
            assert_eq!(
                body(&envelope(header), envelope("").as_bytes()),
                Vec::<String>::new()
            );
        }
        for header in ["<s:Header><a/></s:Header>", "<Header/>"] {
            assert_eq!(body(&envelope(""), envelope(header).as_bytes()).len(), 1);
        }
    }

    #[test]
    fn what_is_no_xml_is_told() {
        assert_eq!(differences(""), ["the body is missing"]);
        assert!(differences("{}")[0].starts_with("the body is no XML"));
        assert!(body(WANTED, b"\xff")[0].starts_with("the body is not UTF-8"));
        let dtd = format!("<!DOCTYPE x [<!ENTITY a 'b'>]>{}", pay(RIGHT));
        assert!(
            differences(&dtd)[0].contains("DTD"),
            "{:?}",
            differences(&dtd)
        );
        let deep = "<a>".repeat(100_000) + &"</a>".repeat(100_000);
        assert!(differences(&deep)[0].contains("no XML"));
    }
}
