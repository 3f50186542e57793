use super::{Element, Writer, read};
use proptest::prelude::*;
use std::fmt::Write as _;

fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{body}")
}

fn child<'a>(element: &'a Element, name: &str) -> &'a Element {
    let child = element.children().find(|child| child.name() == name);
    child.unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn a_hostile_or_broken_document_is_refused() {
    let entities = "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
    let external = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
    let late = "<a><!DOCTYPE b></a>";
    let deep = format!("{}{}", "<a>".repeat(33), "</a>".repeat(33));
    let wide = format!("<a>{}</a>", "<b/>".repeat(200_001));
    let many = |name: &str| {
        let mut text = "<a".to_owned();
        for at in 0..100_000 {
            write!(text, " {name}{at}=\"n\"").expect("memory");
        }
        text + "/>"
    };
    let (attributes, namespaces) = (many("a"), many("xmlns:a"));
    for (document, why) in [
        (entities, "document type"),
        (external, "document type"),
        (late, "document type"),
        ("<!DOCTYPE a><a/>", "document type"),
        ("<a>&b;</a>", "refers to"),
        ("<a>&nbsp;</a>", "refers to"),
        ("<a>&#0;</a>", "refers to"),
        ("<a>&#1;</a>", "refers to"),
        ("<a>&#xD800;</a>", "refers to"),
        ("<a>&#xFFFFFFFFFF;</a>", "refers to"),
        ("<a>&amp</a>", "well-formed"),
        (&deep, "too deeply"),
        (&wide, "too deeply"),
        (&attributes, "attributes"),
        (&namespaces, "well-formed"),
        ("<a><b></a></b>", "well-formed"),
        ("<a></b>", "well-formed"),
        ("</a>", "well-formed"),
        ("<a>", "cut off"),
        ("<a><b/>", "cut off"),
        ("<a", "well-formed"),
        ("<a/><b/>", "more than one"),
        ("<a/>text", "outside"),
        ("text<a/>", "outside"),
        ("<a/><![CDATA[ ]]>", "outside"),
        ("<a/>&lt;", "outside"),
        ("<x:a/>", "does not declare"),
        ("<a><x:b xmlns:x=\"n\"/><x:c/></a>", "does not declare"),
        ("", "empty"),
        ("   ", "empty"),
        ("<?xml version=\"1.0\"?>", "empty"),
        ("{\"json\": true}", "outside"),
    ] {
        let refused = read(document.as_bytes()).expect_err(why);
        let shown: String = document.chars().take(60).collect();
        assert!(refused.contains(why), "{shown}: {refused}");
    }
    assert_eq!(read(b"<a>\xff</a>").err(), Some("it is not UTF-8"));
}

#[test]
fn a_page_that_is_not_xml_is_refused() {
    for page in [
        "<!DOCTYPE html><html><head><title>502</title></head><body><br></body></html>",
        "<html><head><meta charset=utf-8></head><body>Bad gateway<p></body></html>",
    ] {
        assert!(read(page.as_bytes()).is_err(), "{page}");
    }
}

#[test]
fn names_count_by_their_namespace_and_never_by_their_prefix() {
    for text in [
        "<s:a xmlns:s=\"n\"><b>1</b></s:a>",
        "<s:a xmlns:s='n'><b>1</b></s:a>",
        "<other:a xmlns:other=\"n\"><b>1</b></other:a>",
        "\u{feff}<?xml version=\"1.0\"?>\r\n<!-- c --><?p i?><a xmlns=\"n\"><b xmlns=\"\">1</b></a>\n",
    ] {
        let element = read(text.as_bytes()).expect(text);
        assert!(element.is("n", "a"), "{text}");
        assert_eq!(child(&element, "b").namespace(), None, "{text}");
        assert_eq!(child(&element, "b").content(), "1", "{text}");
    }
}

#[test]
fn text_is_what_the_document_says_however_it_is_written() {
    for (written, text) in [
        ("a&amp;b &lt;c&gt; &quot;d&apos;", "a&b <c> \"d'"),
        ("<![CDATA[<a> & ]]>]]&gt;", "<a> & ]]>"),
        ("&#65;&#x42;&#x1F600;", "AB\u{1f600}"),
        ("a<!-- not text -->b", "ab"),
        ("a<?not text?>b", "ab"),
        ("line\r\nline\rline", "line\nline\nline"),
        ("kept&#13;", "kept\r"),
        (" \t a ", " \t a "),
        ("", ""),
    ] {
        let text_of = document(&format!("<a>{written}</a>"));
        let element = read(text_of.as_bytes()).expect(written);
        assert_eq!(element.content(), text, "{written}");
    }
}

#[test]
fn a_nil_element_is_no_child() {
    let schema = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";
    let text = format!(
        "<a {schema}><b i:nil=\"true\"/><c i:nil=\"1\">1</c><d i:nil=\"false\">1</d><e nil=\"true\">1</e></a>"
    );
    let element = read(text.as_bytes()).expect("well-formed");
    let names: Vec<&str> = element.children().map(Element::name).collect();
    assert_eq!(names, ["d", "e"]);
}

#[test]
fn characters_that_xml_cannot_carry_are_dropped() {
    for (text, carried) in [
        ("a\u{0}b\u{1}c\u{b}d\u{1f}e", "abcde"),
        ("\u{fffe}\u{ffff}x", "x"),
        ("tab\tline\nend\r", "tab\tline\nend\r"),
        ("Räksmörgås שלום 😀", "Räksmörgås שלום 😀"),
    ] {
        let mut writer = Writer::new();
        writer.text("a", text);
        let element = read(&writer.into_bytes()).expect("well-formed");
        assert_eq!(element.content(), carried, "{text:?}");
    }
}

proptest! {
    #[test]
    fn every_text_is_read_as_it_was_written(texts in proptest::collection::vec(".{0,40}", 0..5)) {
        let mut writer = Writer::new();
        writer.element_with("root", &[("xmlns:n", "a \"quoted\" <name> & 'more'")], |root| {
            for text in &texts {
                root.text("text", text);
            }
        });
        let document = writer.into_bytes();
        let element = read(&document).expect("well-formed");
        let read: Vec<&str> = element.children().map(Element::content).collect();
        let carried: Vec<String> = texts
            .iter()
            .map(|text| text.chars().filter(|each| super::is_carried(*each)).collect())
            .collect();
        prop_assert_eq!(read, carried);
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes: Vec<u8>) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_tags_stop_the_reader(text in "[<>/&;#!?\\[\\]a:x\"'= \\-]{0,80}") {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn no_damage_to_a_document_stops_the_reader(at in 0_usize..200, byte: u8, cut in 0_usize..200) {
        let mut bytes = document("<s:a xmlns:s=\"n\"><b c=\"d\">e &amp; f<![CDATA[g]]></b><!-- h --><i/></s:a>").into_bytes();
        let length = bytes.len();
        bytes[at % length] = byte;
        let _ = read(&bytes[..cut % length]);
        let _ = read(&bytes);
    }
}
