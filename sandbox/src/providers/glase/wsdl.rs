//! The description of the interface for SOAP toolkits.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::interface::OPERATIONS;
use super::schema::{Field, Kind, Type, Words};
use super::{NAMESPACE, SOAP};
use crate::xml::escape;

const PORT_TYPE: &str = "ERSWSExternalClientService";

/// Writes a WSDL 1.1 document whose endpoint is the URL.
pub(super) fn document(endpoint: &str) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        text,
        "<wsdl:definitions name=\"{PORT_TYPE}Service\" targetNamespace=\"{NAMESPACE}\" \
         xmlns:tns=\"{NAMESPACE}\" xmlns:wsdl=\"http://schemas.xmlsoap.org/wsdl/\" \
         xmlns:soap=\"http://schemas.xmlsoap.org/wsdl/soap/\" \
         xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n\
         <wsdl:documentation>Glase merchant interface as the Tillbridge sandbox plays it. \
         SOAP 1.1 ({SOAP}), document/literal, wrapped.</wsdl:documentation>"
    );
    let _ = writeln!(
        text,
        "<wsdl:types>\n<xs:schema targetNamespace=\"{NAMESPACE}\" elementFormDefault=\"unqualified\">"
    );
    schema(&mut text);
    text.push_str("</xs:schema>\n</wsdl:types>\n");
    for operation in &OPERATIONS {
        for name in [
            operation.wire.to_owned(),
            format!("{}Response", operation.wire),
        ] {
            let _ = writeln!(
                text,
                "<wsdl:message name=\"{name}\"><wsdl:part name=\"parameters\" element=\"tns:{name}\"/></wsdl:message>"
            );
        }
    }
    let _ = writeln!(text, "<wsdl:portType name=\"{PORT_TYPE}\">");
    for operation in &OPERATIONS {
        let name = operation.wire;
        let _ = writeln!(
            text,
            "<wsdl:operation name=\"{name}\"><wsdl:input message=\"tns:{name}\"/>\
             <wsdl:output message=\"tns:{name}Response\"/></wsdl:operation>"
        );
    }
    let _ = writeln!(
        text,
        "</wsdl:portType>\n<wsdl:binding name=\"{PORT_TYPE}SoapBinding\" type=\"tns:{PORT_TYPE}\">\n\
         <soap:binding style=\"document\" transport=\"http://schemas.xmlsoap.org/soap/http\"/>"
    );
    for operation in &OPERATIONS {
        let _ = writeln!(
            text,
            "<wsdl:operation name=\"{}\"><soap:operation soapAction=\"\" style=\"document\"/>\
             <wsdl:input><soap:body use=\"literal\"/></wsdl:input>\
             <wsdl:output><soap:body use=\"literal\"/></wsdl:output></wsdl:operation>",
            operation.wire
        );
    }
    let _ = writeln!(
        text,
        "</wsdl:binding>\n<wsdl:service name=\"{PORT_TYPE}Service\">\n\
         <wsdl:port name=\"{PORT_TYPE}Port\" binding=\"tns:{PORT_TYPE}SoapBinding\">\
         <soap:address location=\"{}\"/></wsdl:port>\n</wsdl:service>\n</wsdl:definitions>",
        escape(endpoint)
    );
    text
}

fn schema(text: &mut String) {
    let mut types: BTreeMap<&str, &Type> = BTreeMap::new();
    let mut enumerations: BTreeMap<&str, &Words> = BTreeMap::new();
    for operation in &OPERATIONS {
        let wire = operation.wire;
        for name in [wire.to_owned(), format!("{wire}Response")] {
            let _ = writeln!(text, "<xs:element name=\"{name}\" type=\"tns:{name}\"/>");
        }
        collect(&operation.request, &mut types, &mut enumerations);
        collect(operation.result, &mut types, &mut enumerations);
        let result = operation.result.name.unwrap_or_default();
        let _ = writeln!(
            text,
            "<xs:complexType name=\"{wire}Response\"><xs:sequence>\
             <xs:element name=\"return\" type=\"tns:{result}\" minOccurs=\"0\"/>\
             </xs:sequence></xs:complexType>"
        );
    }
    for (name, described) in types {
        let _ = write!(text, "<xs:complexType name=\"{name}\">");
        content(text, described);
        text.push_str("</xs:complexType>\n");
    }
    for (name, words) in enumerations {
        let _ = write!(
            text,
            "<xs:simpleType name=\"{name}\"><xs:restriction base=\"xs:string\">"
        );
        for word in words.words {
            let _ = write!(text, "<xs:enumeration value=\"{word}\"/>");
        }
        text.push_str("</xs:restriction></xs:simpleType>\n");
    }
}

/// Finds the types that have names, each once.
fn collect<'a>(
    described: &'a Type,
    types: &mut BTreeMap<&'a str, &'a Type>,
    enumerations: &mut BTreeMap<&'a str, &'a Words>,
) {
    if let Some(name) = described.name {
        types.insert(name, described);
    }
    if let Some(base) = described.base {
        collect(base, types, enumerations);
    }
    for field in described.fields {
        match field.kind {
            Kind::Complex(inner) => collect(inner, types, enumerations),
            Kind::Enum(words) => {
                enumerations.insert(words.name, words);
            }
            _ => {}
        }
    }
}

fn content(text: &mut String, described: &Type) {
    let extended = described.base.and_then(|base| base.name);
    if let Some(base) = extended {
        let _ = write!(
            text,
            "<xs:complexContent><xs:extension base=\"tns:{base}\">"
        );
    }
    text.push_str("<xs:sequence>");
    for field in described.fields {
        element(text, field);
    }
    text.push_str("</xs:sequence>");
    if extended.is_some() {
        text.push_str("</xs:extension></xs:complexContent>");
    }
}

fn element(text: &mut String, field: &Field) {
    let _ = write!(text, "<xs:element name=\"{}\"", field.name);
    let anonymous = match field.kind {
        Kind::Complex(inner) if inner.name.is_none() => Some(inner),
        _ => None,
    };
    if anonymous.is_none() {
        let _ = write!(text, " type=\"{}\"", type_name(field.kind));
    }
    if !field.required {
        text.push_str(" minOccurs=\"0\"");
    }
    if field.many {
        text.push_str(" maxOccurs=\"unbounded\"");
    }
    match anonymous {
        None => text.push_str("/>"),
        Some(inner) => {
            text.push_str("><xs:complexType>");
            content(text, inner);
            text.push_str("</xs:complexType></xs:element>");
        }
    }
}

fn type_name(kind: Kind) -> String {
    match kind {
        Kind::Text => "xs:string".to_owned(),
        Kind::Int => "xs:int".to_owned(),
        Kind::Long => "xs:long".to_owned(),
        Kind::Decimal => "xs:decimal".to_owned(),
        Kind::DateTime => "xs:dateTime".to_owned(),
        Kind::Base64 => "xs:base64Binary".to_owned(),
        Kind::Enum(words) => format!("tns:{}", words.name),
        Kind::Complex(inner) => format!("tns:{}", inner.name.unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::document;

    #[test]
    fn the_document_is_xml_and_names_its_address() {
        let text = document("http://127.0.0.1:1/a?b=1&c");
        let document = crate::xml::document(&text).unwrap();
        let address = document
            .descendants()
            .find(|node| node.tag_name().name() == "address")
            .unwrap();
        assert_eq!(
            address.attribute("location"),
            Some("http://127.0.0.1:1/a?b=1&c")
        );
        for part in ["portType", "binding"] {
            let part = document
                .descendants()
                .find(|node| node.tag_name().name() == part)
                .unwrap();
            let operations = part
                .children()
                .filter(|node| node.tag_name().name() == "operation");
            assert_eq!(operations.count(), 12);
        }
    }

    #[test]
    fn every_type_that_is_named_is_described_once() {
        let text = document("http://h/");
        let document = crate::xml::document(&text).unwrap();
        let mut described: Vec<_> = document
            .descendants()
            .filter(|node| matches!(node.tag_name().name(), "complexType" | "simpleType"))
            .filter_map(|node| node.attribute("name"))
            .collect();
        described.sort_unstable();
        let count = described.len();
        described.dedup();
        assert_eq!(described.len(), count);
        for node in document.descendants() {
            for name in ["type", "base"].map(|name| node.attribute(name)) {
                if let Some(name) = name.and_then(|name| name.strip_prefix("tns:"))
                    && name != "ERSWSExternalClientService"
                {
                    assert!(described.binary_search(&name).is_ok(), "{name}");
                }
            }
        }
    }
}
